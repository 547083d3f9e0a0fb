// Generated from js/ by `npm run build`. Do not edit.
function rt(t){return t.ownerDocument.defaultView??globalThis}function de(t){let{offsetWidth:e}=t,n=t.getBoundingClientRect().
width/(e||NaN);return Math.abs(n-1)>.02&&n||1}function Bn(t,e){let n,o=()=>{n=t.matchMedia(`(resolution: ${t.devicePixelRatio}\
dppx)`),n.addEventListener("change",r)},r=()=>{n.removeEventListener("change",r),o(),e()};return o(),()=>n.removeEventListener(
"change",r)}var St={r:255,g:255,b:255,a:1},te={r:0,g:0,b:0,a:1};function ee(t){let e=/^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(t.trim())?.[1];
if(e){let a=e.length===3?e.replace(/./g,"$&$&"):e,l=parseInt(a,16);return{r:l>>16,g:l>>8&255,b:l&255,a:1}}let n=/^(rgba?|color)\(\s*(srgb\s+)?([^()]*)\)$/i.
exec(t.trim());if(!n||n[1]?.toLowerCase()==="color"!=!!n[2])return null;let[o,r,s,i=1]=(n[3]??"").split(/[\s,/]+/).filter(
Boolean).map(Es),c=n[2]?255:1;return o===void 0||r===void 0||s===void 0||![o,r,s,i].every(Number.isFinite)?null:{r:o*c,g:r*
c,b:s*c,a:i}}function Es(t){return t.endsWith("%")?Number(t.slice(0,-1))/100:Number(t)}function Ft(t,e){return{...Ct(e,t,
t.a),a:1}}function Ct(t,e,n){let o=r=>t[r]+(e[r]-t[r])*n;return{r:o("r"),g:o("g"),b:o("b"),a:1}}function st({r:t,g:e,b:n}){
let o=r=>Math.round(Math.min(255,Math.max(0,r))).toString(16).padStart(2,"0");return`#${o(t)}${o(e)}${o(n)}`}function Ze({
r:t,g:e,b:n}){return(.299*t+.587*e+.114*n)/255}function Qe(t,e){let[n,o]=[ee(e.paper)??St,ee(e.ink)??te],r={ink:e.ink,quiet:e.quiet,rule:e.rule,paper:e.paper,panel:e.panel};
for(let[s,i]of Object.entries(r))t.style.setProperty(`--hc-${s}`,i);t.style.setProperty("--hc-band",st(Ct(n,o,.05))),t.style.
setProperty("--hc-font",e.font),t.style.colorScheme=e.dark?"dark":"light"}function me(t,e){let n=t.ownerDocument.createElement(
"div");return n.className=e,t.append(n),n}var Wn={about:"Values that Python and JavaScript share. Read by hclust_widgets/common/constants.py and js/src/text/const\
ants.js. Lengths are CSS pixels.",colors:["#5659B8","#F54571","#0E771F","#909B07","#4A9AD3","#AA3377","#64977C","#D57950",
"#B186AB","#C11E16"],marker_scales:{o:1,s:.88,"^":1.1,D:.8,v:1.1,P:1.08,X:1.08},label_gap:7,max_label_shift:16,max_last_label_shift:160,
caption_margin:4,head_room:1.09,cut_label:{right_margin:8,wide:860,narrow:480},cluster_bar:[5,13],cluster_labels:{top:20,
min_width:12,free_shift:2,head_margin:5,wordings:[{title:150,size:"counted",lines:1},{title:150,size:"counted",lines:2},
{title:84,size:"counted",lines:2},{title:48,size:"bare",lines:2},{title:0,size:"bare",lines:2}]},max_cluster_title:150,max_named_points:30,
max_point_name:110,max_axis_word:90,undo_run_ms:800,cards:{max_cards:12,max_table_rows:200,max_columns:6},explorer:{left_min_width:350,
right_min_width:390,left_share:47},leveled:"Clusters at different heights and locked ones belong to the tree before: thi\
s one is cut at one height, into as many clusters.",numbers_moved:"Numbers follow scikit-learn's order and have moved; c\
olors and names show which cluster is which.",missing_color:"#9a9a9a",needs_table:"only a tree was handed in: pass the t\
able as well (table=...)."};var U=Wn;var tn="hclust-asking",va=U.undo_run_ms;function Ts(t){return t.parentElement?t.parentElement:t.getRootNode().host??null}function en(t,e){let n=rt(t);if(n.matchMedia(jn).matches)return _s(t,e);let o=n.getComputedStyle(t),r=m=>o.getPropertyValue(
m).trim()?ge(e,`var(${m})`):null,s=Cs(t,e),i=Ft(r("--jp-layout-color0")??s,s),c=Ze(i)<.5,a=(m,b)=>Ft(m??b,i),l=r("--jp-u\
i-font-color1")??r("--jp-ui-font-color0"),f=a(l??ge(e,"inherit"),c?St:te),u=a(r("--jp-ui-font-color2"),Ct(i,f,.65)),p=a(
r("--jp-border-color2"),Ct(i,f,.16)),d=a(r("--jp-layout-color1"),i),h=st(d)===st(i)?Ct(i,f,.03):d;return e.style.fontFamily=
"var(--jp-ui-font-family, var(--jp-content-font-family, inherit))",{paper:st(i),ink:st(f),quiet:st(u),rule:st(p),panel:st(
h),font:n.getComputedStyle(e).fontFamily,dark:c}}var jn="(forced-colors: active)";function _s(t,e){let n=(s,i)=>Ft(ge(e,
s)??i,St),[o,r]=[n("Canvas",St),n("CanvasText",te)];return{paper:st(o),ink:st(r),quiet:st(r),rule:st(n("GrayText",r)),panel:st(
o),font:rt(t).getComputedStyle(t).fontFamily,dark:Ze(o)<.5}}var Ns=["class","style","data-theme","data-jp-theme-light","\
data-jp-theme-name"];function Kn(t,e){let n=rt(t),{documentElement:o,body:r}=n.document,s=new n.MutationObserver(e);for(let c of[
o,r])s.observe(c,{attributes:!0,attributeFilter:Ns});let i=["(prefers-color-scheme: dark)",jn].map(c=>n.matchMedia(c));for(let c of i)
c.addEventListener("change",e);return()=>{s.disconnect();for(let c of i)c.removeEventListener("change",e)}}function Cs(t,e){
let n=[];for(let r=t;r;r=Ts(r)){let s=qn(rt(r).getComputedStyle(r).backgroundColor,rt(r));if(!(!s||s.a===0)&&(n.unshift(
s),s.a===1))break}let o=Ft(ge(e,"Canvas")??St,St);return n.reduce((r,s)=>Ft(s,r),o)}function ge(t,e){let n=rt(t);t.style.
color=e;let o=qn(n.getComputedStyle(t).color,n);return t.style.color="",o}function qn(t,e){let n=ee(t);if(n)return n;let o=e.
document.createElement("canvas");o.width=o.height=1;let r=o.getContext("2d",{willReadFrequently:!0});if(!r)return null;r.
fillStyle=t,r.fillRect(0,0,1,1);let[s=0,i=0,c=0,a=0]=r.getImageData(0,0,1,1).data;return{r:s,g:i,b:c,a:a/255}}function Gn(t){return{...t,initialize(e){return setTimeout(()=>Ls(e.model).catch(()=>{})),t.initialize?.(e)}}}async function Ls(t){
let e=t.get("own_id");if(!e||!t.widget_manager?.get_model)return;let n=await t.widget_manager.get_model(e);try{await n._handle_comm_msg(
{content:{data:{method:""}}});return}catch{}let o=Object.getPrototypeOf(Object.getPrototypeOf(n));n.comm.on_msg(r=>o._handle_comm_msg.
call(n,r)),t.send({resend:!0})}function y(t,e){return t[e]}var Vn=new Map(Object.entries({analyses:"analysis",axes:"axis",bacteria:"bacterium",calves:"calf",children:"child",crises:"\
crisis",criteria:"criterion",diagnoses:"diagnosis",feet:"foot",fungi:"fungus",geese:"goose",genera:"genus",halves:"half",
hypotheses:"hypothesis",indices:"index",knives:"knife",larvae:"larva",leaves:"leaf",lives:"life",loaves:"loaf",loci:"loc\
us",matrices:"matrix",men:"man",mice:"mouse",nuclei:"nucleus",people:"person",phenomena:"phenomenon",quizzes:"quiz",shelves:"\
shelf",spectra:"spectrum",strata:"stratum",taxa:"taxon",teeth:"tooth",theses:"thesis",thieves:"thief",vertices:"vertex",
wives:"wife",wolves:"wolf",women:"woman"}));for(let t of["chassis","clothes","means","news","series","species"])Vn.set(t,
t);var Is=/(?:aches|movies|cookies|calories|zombies|shoes|canoes)$|^(?:[a-z]ies|caches|niches|toes|foes|oboes|(?:ab|exc|f|m|r)uses)$/,
Os=/(?:ss|sh|ch|x|zz|tz|o)es$|(?:[^ao]us|ias|lens)es$|^(?:gas|atlas|canvas|iris)es$/;function Xn(t){let e=Math.max(t.lastIndexOf(
" "),t.lastIndexOf("-"))+1;return t.slice(0,e)+$s(t.slice(e))}function $s(t){let e=t.toLowerCase(),n=t===t.toUpperCase()&&
t.length>1,o=Vn.get(e);return o!==void 0?n?o.toUpperCase():t.slice(0,1)+o.slice(1):t.length<2||!e.endsWith("s")||e.endsWith(
"ss")?t:Is.test(e)?t.slice(0,-1):e.endsWith("ies")?t.slice(0,-3)+(n?"Y":"y"):t.slice(0,Os.test(e)?-2:-1)}function $(t,e=""){return e?`${It(t,0)} ${t===1?Xn(e):e}`:It(t,0)}function ot(t){return Number.isNaN(t)?"–":Math.abs(t)===
1/0?t>0?"∞":"-∞":t===0?"0":on(t)?It(t,rn(t)):eo(t,2)}var on=t=>Math.abs(t)>=.001&&Math.abs(t)<1e7;function rn(t){let e=Math.
abs(t);return e>=1e3?0:e>=100?1:e>=1?2:3}function we(t){let e=Math.abs(t);return e<.01&&t!==0||e>=1e9?Lt(t,2):It(t,e>=100?
0:e>=10?1:2)}function be(t,e,n=""){if(!Number.isFinite(t))return Number.isNaN(t)?"–":ot(t);if(e==="text"||e==="truth")
return t?"yes":"no";if(e==="date")return Rs(t);let r=Math.round(t)===t&&Math.abs(t)<1e12?It(t,0):we(t);return n?`${r} ${n}`:
r}function Rs(t){let e=new Date(t*864e5);return Number.isNaN(e.getTime())?"–":e.toISOString().slice(0,10)}function Jn(t,e,n,o=0){
return Qn(t,e,n,o)[0]}function Zn(t,e,n,o=0){if(n!==void 0&&t<n&&n<=e){let[,i,c]=Qn(n,t,e,o);return[i,c]}let[r,s]=[ot(t),
ot(e)];for(let i=4;i<17&&r===s&&t<e;i++)[r,s]=[Lt(t,i),Lt(e,i)];return[r,s]}function Qn(t,e,n,o){let r=[Ps(t,o),ot(e),ot(
n)],[s,i,c]=r;for(let a=4;a<17;a++){let l=nn(s),f=l<nn(c)||t===n&&s===c;if(!(e<t&&t<=n)||nn(i)<l&&e<l&&l<=n&&f)return[s,
i,c];[s,i]=[Lt(t,a),Lt(e,a)],c=n===1/0?ot(n):Lt(n,a)}return r}function Ps(t,e){if(!on(e)||!on(t))return ot(t);let n=Math.
min(rn(e),rn(t)),o=10**n;return It(Math.floor(t*o+.5)/o,n)}function nn(t){return t==="∞"?1/0:Number(t.replaceAll(",",""))}
var zs=[1,2,2.5,5,10];function Ut(t,e,n,o){let r=e-t;if(!(r>0)||!Number.isFinite(r))return Number.isFinite(t)?[t]:[];let s=Math.
max(1,Math.floor(n/o)),i=10**Math.floor(Math.log10(r/s)),c=i*(zs.find(f=>f*i*s>=r*(1-1e-9))??10),a=1e-9*r,l=[];for(let f=Math.
ceil((t-a)/c);f*c<=e+a;f++)l.push(Number((f*c).toPrecision(12)));return l}function Et(t){let e=t.slice(1).map((i,c)=>i-y(
t,c)),n=(e.length?Math.min(...e):Math.abs(t[0]??1))||1;if(Math.max(0,...t.map(Math.abs))>=1e9||n<1e-4)return t.map(i=>Lt(
i,3));let r=Math.max(0,-Math.floor(Math.log10(n)+1e-9)),s=()=>t.some(i=>Math.abs(Number(i.toFixed(r))-i)>n/100);for(;r<6&&
s();)r++;return t.map(i=>It(i+0,r))}function It(t,e){let n=to(t,e),[o="",r]=n.split("."),s=o.replace(/\B(?=(\d{3})+$)/g,
",");return r===void 0?s:`${s}.${r}`}function to(t,e){if(Math.abs(t)>=1e21)return BigInt(t).toString();let n=t.toFixed(e);
if(Number.isInteger(t)&&!Object.is(t,-0))return n;if(t.toFixed(e+30).slice(-30)!=="5".padEnd(30,"0"))return Object.is(t,
-0)?`-${n}`:n;let r=t.toFixed(e+30).slice(0,-30).replace(/\.$/,"");return Number(r.at(-1))%2===0?r:n}function eo(t,e){let[
n="",o=""]=t.toExponential(e+30).split("e"),r=n.slice(0,-30).replace(/\.$/,"");return(n.endsWith("5".padEnd(30,"0"))&&Number(
r.at(-1))%2===0?`${r}e${o}`:t.toExponential(e)).replace(/e([+-])(\d)$/,"e$10$2")}function Lt(t,e){if(t===0)return"0";let n=Number(
t.toExponential(e-1).split("e")[1]);if(n<-4||n>=e){let[o="",r=""]=eo(t,e-1).split("e");return`${Yn(o)}e${r}`}return Yn(to(
t,e-1-n))}function Yn(t){return t.includes(".")?t.replace(/\.?0+$/,""):t}function G(t){return String(t).slice(0,300).replace(/\s+/gu," ").replace(/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu,
"").trim()}function no(t,e,n){if(n(t)<=e)return t;let o=Array.from(t),[r,s]=[0,o.length];for(;r<s;){let i=r+s+1>>1;n(o.slice(
0,i).join("").trimEnd()+"…")<=e?r=i:s=i-1}return r?o.slice(0,r).join("").trimEnd()+"…":""}var so=U.max_cluster_title,io=["node_names","node_colors","color_numbers"];function ye(t){let e=t.get("color_numbers")??
[];return{names:oo(t.get("node_names")),colors:oo(t.get("node_colors")),numbers:e}}function oo(t){let e=new Map;for(let[
n,o]of Object.entries(t??{}))e.set(Number(n),String(o));return e}var ro=new WeakMap,Ds=new Map;function Hs({tree:t,nodes:e}){
let n=t.annotations?.names;if(!n?.size)return Ds;let o=ro.get(n);o||ro.set(n,o=new WeakMap);let r=o.get(e);return r||o.set(
e,r=Fs(n,e)),r}function Fs(t,e){let n=[];for(let c=0;c<e.length;c++){let a=y(e,c),l=t.get(a);l!==void 0&&n.push({label:c,
node:a,name:l})}let o=new Set(n.map(({name:c})=>c)),r=new Set(n.map(({label:c})=>c)),s=new Set([...o].filter(c=>{let a=/^\d+$/.
test(c)&&String(Number(c))===c?Number(c):e.length;return a<e.length&&!r.has(a)})),i=new Map;for(let{label:c,name:a}of n.
sort((l,f)=>f.node-l.node)){let l=a;for(let f=2;s.has(l)||l!==a&&o.has(l);f++)l=`${a} (${f})`;s.add(l),i.set(c,l)}return i}
function V(t,e){let n=Hs(t).get(e);return n===void 0?$(e):`${$(e)} ${G(n)}`}function ht(t,e){let n=Math.min(Math.max(Math.round(e)||1,1),t.n),o=kt(t,n);return xe(t,n,Bt(o),o)}function ne(t,e){let n=e>=
0?e:0,o=pt(t,n);return xe(t,o,n,kt(t,o))}function pt(t,e){let{heights:n}=t,o=0,r=n.length;for(;o<r;){let s=o+r>>1;lt(n,s)<
e?o=s+1:r=s}return t.n-o}function kt(t,e){let{n,heights:o}=t;return{lower:e<n?lt(o,n-e-1):0,upper:e>1?lt(o,n-e):1/0}}function Bt({
lower:t,upper:e}){if(e===1/0){let o=t>0?t*1.05:1;return o>t?o:t+Number.MIN_VALUE}let n=t+(e-t)/2;return n>t?n:e}function xe(t,e,n,{
lower:o,upper:r},s){let i=s?.nodes,c,a;return{tree:t,k:e,t:n,lower:o,upper:r,hasThreshold:!s&&(o<r||e===t.n),isUneven:!!s,
locked:s?.locked??[],get nodes(){return i??=Us(t,e)},get sizes(){return c??=this.nodes.map(l=>lt(t.sizes,l))},get labels(){
return a??=Bs(t,this.nodes)}}}function Us(t,e){let{n,children:o}=t,r=new Int32Array(e);r[0]=2*n-2;for(let s=1;s<e;s++){let i=n-
1-s;sn(r,s,lt(o,2*i)),an(r,s+1,lt(o,2*i+1))}return r}function sn(t,e,n){ao(t,0,e,n)}function ao(t,e,n,o){for(;n>e;){let r=n-
1>>1,s=lt(t,r);if(o<=s)break;t[n]=s,n=r}t[n]=o}function an(t,e,n){let o=0,r=1;for(;r<e;){let s=r+1;s<e&&!(lt(t,r)>lt(t,s))&&
(r=s),t[o]=lt(t,r),o=r,r=2*o+1}ao(t,0,o,n)}function Bs(t,e){let n=new Int32Array(t.n);return e.forEach((o,r)=>{let s=lt(
t.start,o),i=s+lt(t.sizes,o);for(let c=s;c<i;c++)n[lt(t.order,c)]=r}),n}function co(t){let{n:e,heights:n}=t;if(e<2||n[e-
2]===0)return 1;let o=Math.min(e-1,Math.ceil(Math.sqrt(e)),20);if(o<2)return 2;let r=2,s=-1/0;for(let i=2;i<=o;i++){let{
lower:c,upper:a}=kt(t,i),l=c>0?a/c:0;l>s&&([s,r]=[l,i])}return r}function lt(t,e){return t[e]}function cn(t,e,n=new Uint8Array(e.length)){let o=e.length+1,r=new Float64Array(o-1),s=new Int32Array(2*o-1).fill(1,0,o),
i=new Int32Array(2*o-1).fill(-1),c=-1/0,a=!0;for(let l=0;l<o-1;l++){let f=X(t,2*l),u=X(t,2*l+1);s[o+l]=X(s,f)+X(s,u),i[f]=
i[u]=o+l;let p=X(e,l);p<c?a=!1:c=p,r[l]=c}return Me({n:o,children:t,distances:e,heights:r,monotone:a,sizes:s,parents:i},
n)}function Me(t,e){let{n,children:o,sizes:r}=t,s=new Int32Array(2*n-1);for(let a=n-2;a>=0;a--){let l=X(o,2*a+(e[a]?1:0)),
f=X(o,2*a+(e[a]?0:1)),u=X(s,n+a);s[l]=u,s[f]=u+X(r,l)}let i=new Int32Array(n),c=new Float64Array(2*n-1);for(let a=0;a<n;a++)
i[X(s,a)]=a,c[a]=X(s,a)+.5;for(let a=0;a<n-1;a++)c[n+a]=(X(c,X(o,2*a))+X(c,X(o,2*a+1)))/2;return{...t,flips:e,start:s,order:i,
x:c}}function lo(t,e){if(e<t.n)return t;let n=t.flips.slice();return n[e-t.n]=n[e-t.n]?0:1,Me(t,n)}function Q(t,e){return e<
t.n?0:X(t.distances,e-t.n)}function dt(t){return t.n<2?0:X(t.heights,t.n-2)}function mt(t,e){let n=e-t.n,o=t.flips[n]?1:
0;return[X(t.children,2*n+o),X(t.children,2*n+1-o)]}function gt(t,e){let n=X(t.start,e);return t.order.subarray(n,n+X(t.
sizes,e))}function fo(t,e,n,o){let{n:r,start:s,sizes:i}=t,c=new Int32Array(r-1),a=0;for(let l=2*r-2;l>=r;l--){let f=X(i,
l),u=X(s,l);f>=o&&u<n&&u+f>e&&(c[a++]=l)}return c.subarray(0,a)}function X(t,e){return t[e]}function Ws(t){let e=Ae(t.get("heights")),n=jt(t.get("flips"),e.length),o=cn(Wt(t.get("children")),e,n);return o.annotations=
ye(t),o}function ln(t){let e=Ws(t),n=e.n,o=t.get("columns")??[],r=Ae(t.get("col_heights")),s=Wt(t.get("col_children")),i=Ae(
t.get("originals")),c=t.get("original_columns")??[],a=t.get("axis_names")??[],l=Wt(t.get("rows")),f=l.length===n?l:Int32Array.
from({length:n},(u,p)=>p);return{revision:t.get("revision")??0,n,tree:e,p:o.length,columns:o,values:Gs(t.get("values")),
columnTree:r.length?cn(s,r):null,columnAbout:t.get("column_about")??[],originals:i,originalColumns:c,axes:js(a,Ae(t.get(
"axes")),i,c.length,n),axisNames:a,rows:f,noun:t.get("noun")||"rows",heightLabel:t.get("height_label")??"",name:Ks(jt(t.
get("names")),Wt(t.get("name_ends"))),leafOf:u=>qs(f,u)}}function js(t,e,n,o,r){let s=0;return t.map(({original:i})=>i===
void 0?e.subarray(s*r,++s*r):Float64Array.from({length:r},(c,a)=>n[a*o+i]??NaN))}function Ks(t,e){let n=new TextDecoder,
o=[];return r=>{let s=e[r];return s===void 0?String(r):o[r]??=n.decode(t.subarray(r?e[r-1]:0,s))}}function qs(t,e){let n=0,
o=t.length;for(;n<o;){let r=n+o>>1;y(t,r)<e?n=r+1:o=r}return t[n]===e?n:-1}function ve(t){if(t instanceof ArrayBuffer)return t.
slice(0);if(ArrayBuffer.isView(t)){let{buffer:e,byteOffset:n,byteLength:o}=t;return e.slice(n,n+o)}return new ArrayBuffer(
0)}function jt(t,e=0){let n=new Uint8Array(ve(t));return n.length>=e?n:new Uint8Array(e)}function Wt(t){return new Int32Array(
ve(t))}function Gs(t){return new Float32Array(ve(t))}function Ae(t){return new Float64Array(ve(t))}var Ee=Object.keys(U.marker_scales).length,Se=U.colors.length,oe=Se*Ee,mo=1<<30;function go(t,e){return mo|parseInt(e.slice(
1),16)<<3|t%Ee}function ke(t){return(t&mo)!==0}function wo(t){return`#${(t>>3&16777215).toString(16).padStart(6,"0")}`}function bo(t){
return t&7}var uo=new WeakMap,ho=new WeakMap,po=new WeakMap;function fn(t){let{annotations:e}=t,n=un(t);return e?.colors.
size?Vs(n,e):n}function un(t){let{annotations:e}=t,n=e&&ho.get(e);if(n?.length===2*t.n-1)return n;let{splits:o,start:r}=xo(
t),s=Ys(o,e?.numbers.length?e.numbers:r);return e&&ho.set(e,s),s}function yo(t,e,{nodes:n,sizes:o}){let{splits:r}=xo(t),s=un(t),i=new Map;r.forEach((h,m)=>{i.set(h,j(s,m))});let c=new Set(
Array.from(e,h=>j(r,h))),a=new Set(Array.from(c,h=>i.get(h))),f=Array.from(n.keys()).sort((h,m)=>j(o,m)-j(o,h)||j(n,h)-j(
n,m)).map(h=>j(r,j(n,h))),u=new Map;for(let h of f)c.has(h)&&u.set(h,i.get(h)??0);let p=new Set(u.values());for(let h of f){
if(u.has(h))continue;let m=i.get(h)??0;if(m>=Se||p.has(m)){let b=Array.from(U.colors.keys()).filter(w=>!p.has(w));for(m=
b.find(w=>!a.has(w))??b[0]??Se;p.has(m);)m++}u.set(h,m),p.add(m)}let d=[];for(let h=0,m=0;h<=Math.max(...u.keys());h++){
let b=u.get(h);if(b!==void 0){d.push(b);continue}for(;p.has(m);)m++;d.push(m++)}return d}function Vs(t,e){let n=po.get(e);
if(!n){po.set(e,n=t.slice());for(let[o,r]of e.colors)n[o]=go(j(n,o),r)}return n}function Ot(t){let{nodes:e,tree:n}=t,o=un(
n),r=Xs(e.map(i=>j(o,i)),t),s=n.annotations?.colors;return s?.size&&e.forEach((i,c)=>{let a=s.get(i);a&&(r[c]=go(j(r,c),
a))}),r}function Xs(t,{nodes:e,tree:n}){if(!t.some(s=>s>=oe))return t;let o=Array.from(e.keys()).sort((s,i)=>j(n.start,j(
e,s))-j(n.start,j(e,i))),r=-1;for(let s of o){let i=j(t,s);i%oe===r&&(t[s]=i+Se),r=j(t,s)%oe}return t}function xo(t){let e=uo.
get(t.children);if(e)return e;let{n,children:o,sizes:r}=t,s=new Int32Array(2*n-1);for(let a=1,l=n-2;l>=0;l--,a++){let f=j(
o,2*l),u=j(o,2*l+1),p=j(r,f)>=j(r,u);s[p?f:u]=j(s,n+l),s[p?u:f]=a}let i=[];ht(t,co(t)).nodes.forEach((a,l)=>{i[j(s,a)]=l});
let c={splits:s,start:i};return uo.set(t.children,c),c}function Ys(t,e){let n=(t.length+1)/2,o=new Int32Array(n),r=new Set,
s=Math.min(n,e.length);for(let i=0;i<s;i++)r.add(o[i]=j(e,i));for(let i=s,c=0;i<n;i++,c++){for(;r.has(c);)c++;o[i]=c}return t.
map(i=>j(o,i))}function j(t,e){return t[e]}var Js=1.05,Ao=["n_clusters","distance_threshold","cut_nodes","locked_nodes"];function qt(t,e){let[n,o]=[t.get("n_cluste\
rs"),t.get("distance_threshold")],r=Mo(t.get("locked_nodes")),s=Mo(t.get("cut_nodes"));if(s.length===n&&Zs(e,s))return Kt(
e,s,o,r);let i=pt(e,o)===n?ne(e,o):ht(e,n);return r.length?Kt(e,i.nodes,o,r):i}function yt({k:t,t:e,nodes:n,isUneven:o,locked:r}){
return{n_clusters:t,distance_threshold:e,cut_nodes:o?n.toSorted().join():"",locked_nodes:r.join()}}function Mo(t){return typeof t==
"string"&&t?t.split(",").map(Number):[]}function Zs({n:t,start:e,sizes:n},o){if(!o.every(s=>s>=0&&s<=2*t-2))return!1;let r=0;
for(let s of o.toSorted((i,c)=>J(e,i)-J(e,c))){if(J(e,s)!==r)return!1;r+=J(n,s)}return r===t}function Kt(t,e,n,o=[]){let r=new Set(
Array.from(e)),s=r.size,i=Array.from(new Set(Array.from(o))).filter(a=>r.has(a)).sort((a,l)=>a-l);if(Math.max(...r)<2*t.
n-s)return{...pt(t,n)===s?ne(t,n):ht(t,s),locked:i};let c=kt(t,pt(t,n));return xe(t,s,n,c,{nodes:Qs(t,r),locked:i})}function Qs({
n:t,children:e},n){let o=new Set,r=[2*t-2];for(let l=r.pop();l!==void 0;l=r.pop())n.has(l)||l<t||(o.add(l),r.push(J(e,2*
(l-t)),J(e,2*(l-t)+1)));let s=2*t-1,i=l=>o.has(l)?l+s:l,c=new Int32Array(o.size+1);c[0]=i(2*t-2);let a=1;for(let l of[...o].
sort((f,u)=>u-f))sn(c,a++,i(J(e,2*(l-t)))),an(c,a,i(J(e,2*(l-t)+1)));return c}function Gt({tree:t,locked:e},n){if(!e.length)
return"k"in n?ht(t,n.k):ne(t,n.t);let{n:o,start:r,sizes:s,heights:i,children:c}=t,[a,l]=[[],[]];for(let h=o-2;h>=0;h--){
let m=J(r,o+h),b=m+J(s,o+h),w=!1,x=!1;for(let A of e){let[g,S]=[J(r,A),J(r,A)+J(s,A)];m>=g&&b<=S?x=!0:m<=g&&b>=S&&(w=!0)}
w?a.push(h):x||l.push(h)}let f,u;if("t"in n){u=n.t>=0?n.t:0;let h=o-pt(t,u);f=l.filter(m=>m>=h).length}else{let h=Math.round(
n.k)||1;f=Math.min(Math.max(h-1-a.length,0),l.length),u=Bt({lower:f<l.length?J(i,J(l,f)):0,upper:f?J(i,J(l,f-1)):1/0})}let p=new Set(
[...a,...l.slice(0,f)].map(h=>o+h)),d=[...p].flatMap(h=>[J(c,2*(h-o)),J(c,2*(h-o)+1)]).filter(h=>!p.has(h));return Kt(t,
d.length?d:[2*o-2],u,e)}function Te({isUneven:t,locked:e,nodes:n,k:o,t:r},s){return t||e.length?Kt(s,n,r,e):pt(s,r)===o?
ne(s,r):ht(s,o)}function Tt(t,e){return t.tree!==e.tree||t.k!==e.k||t.isUneven!==e.isUneven?!1:!t.isUneven||t.nodes.every(
(n,o)=>n===e.nodes[o])}function _e({tree:t,nodes:e,t:n,isUneven:o,k:r}){let s=new Float64Array(r).fill(n);return o&&e.forEach(
(i,c)=>{let a=Q(t,i),l=J(t.parents,i),f=a>0?a*Js:1,u=l<0?f:Q(t,l),[p,d]=a<=u?[a,u]:[u,a];p<n&&(n<=d||l<0)||(s[c]=p+(d-p)/
2)}),s}function J(t,e){return t[e]}var ti=200,ei=["x","y","cmap","row_cluster","col_cluster"];function pn(t){let e=ln(t),n=qt(t,e.tree),o=hn(t,e),r=null,s=[],
i=new Map,c=k=>{for(let N of[...i.get(k)??[]])N(k)},a=new Map,l,f=-1/0,u=!1,p=!1;function d(k){u=!0;try{for(let[N,D]of Object.
entries(k))t.set(N,D)}finally{u=!1}}function h(){if(clearTimeout(l),l=void 0,!a.size)return;f=Date.now();let k=Object.fromEntries(
a);a.clear(),d("n_clusters"in k?{...k,...w()}:k),t.save_changes()}function m(k){for(let[N,D]of Object.entries(k))a.set(N,
D);l??=setTimeout(h,Math.max(0,f+ti-Date.now()))}function b(){if(h(),!!p){p=!1;try{let k={browser_seq:t.get("browser_seq"),
cut_revision:e.revision};t.send({said:{...yt(n),...k}})}catch{}}}let w=()=>({browser_seq:Math.max(t.get("browser_seq")??
0,t.get("browser_seq_seen")??0)+1,cut_revision:e.revision}),x=[];function A(k,N){let D=()=>{if(u)return;let z=e.revision>
0&&t.get("revision")===e.revision;(k==="revision"||z)&&N()};t.on(`change:${k}`,D),x.push([`change:${k}`,D])}let g=t.get(
"python_seq");function S(){let k=g;return g=t.get("python_seq"),g!==k}let v=()=>a.has("n_clusters")||(t.get("browser_seq\
_seen")??0)<(t.get("browser_seq")??0);function M(k){let N=t.get("threshold_step");return N>0&&Math.abs(k-Math.round(n.t/
N)*N)<1e-6*N}A("revision",()=>{let k=e.revision>0&&v();if(a.clear(),p&&=k,g=t.get("python_seq"),e=ln(t),k){n=ht(e.tree,n.
k);let N={...R(n.k),...yt(n)};d(N),m(N)}else n=qt(t,e.tree);o=hn(t,e),r=null,c("data")}),A("python_seq",()=>queueMicrotask(
S)),A("n_clusters",()=>{if(t.get("n_clusters")===n.k)return;let k=S();k&&v()?d(yt(n)):L(k?qt(t,e.tree):E(),k)}),A("dista\
nce_threshold",()=>{let k=t.get("distance_threshold");if(k===n.t)return;let N=S();if(!(!N&&M(k))){if(N&&v()){d(yt(n));return}
L(N?qt(t,e.tree):Gt(n,{t:k}),N)}});for(let k of["cut_nodes","locked_nodes"])A(k,()=>{if(t.get(k)===yt(n)[k])return;let N=S();
N&&v()?d(yt(n)):L(qt(t,e.tree),N)});function E(){let[k,N]=[t.get("n_clusters"),t.get("distance_threshold")];return n.locked.
length||pt(e.tree,N)!==k?Gt(n,{k}):Gt(n,{t:N})}for(let k of io)A(k,()=>{e={...e,tree:{...e.tree,annotations:ye(t)}},n=Te(
n,e.tree),c("cut")});A("flips",()=>{let k=jt(t.get("flips"),e.n-1);k.some((N,D)=>N!==e.tree.flips[D])&&_(Me(e.tree,k))}),
A("selection",()=>{a.delete("selection");let k=hn(t,e);vo(o,k)||(o=k,c("selection"),C([...k?.keys()??[]].filter(N=>k?.[N])))});
for(let k of[...ei,"cmap_colors"])A(k,()=>c("option"));function _(k){e={...e,tree:k},n=Te(n,k),c("order")}function C(k){
s=k,k.length&&c("reveal")}function L(k,N){for(let z of Ao)a.delete(z);p=!N,n=k;let D={...R(k.k),...yt(n),...N?{}:w()};d(
Object.fromEntries(Object.entries(D).filter(([z,T])=>t.get(z)!==T))),c("cut")}function R(k){let N=t.get("most_clusters");
return N&&k>N?{most_clusters:Math.min(e.n,2*k)}:{}}function I(k){Tt(k,n)&&k.locked.join()===n.locked.join()&&k.t===n.t||
(n=k,p=!0,m({...R(n.k),...yt(n)}),c("cut"))}return{model:t,get data(){return e},get cut(){return n},get selection(){return o},
get hover(){return r},setThreshold(k){I(Gt(n,{t:k}))},setNodes(k,N){let D=Kt(e.tree,k,n.t,N),z=yo(e.tree,n.nodes,D),{names:T=new Map,
colors:O=new Map}=e.tree.annotations??{};e={...e,tree:{...e.tree,annotations:{names:T,colors:O,numbers:z}}},I(Te(D,e.tree)),
m({color_numbers:z}),h()},setClusters(k){I(Gt(n,{k}))},select(k,{add:N=!1}={}){let D=N&&o?o.slice():new Uint8Array(e.n);
for(let T=0;T<k.length;T++)D[y(k,T)]=1;let z=D.includes(1)?D:null;vo(o,z)||(o=z,m({selection:ni(z,e)}),c("selection"),C(
Array.from(k)),h())},get wanted(){return s},reveal:C,setHover(k){k?.leaf===r?.leaf&&k?.node===r?.node||(r=k,c("hover"))},
flip(k){let N=lo(e.tree,k);if(N===e.tree)return;_(N);let{buffer:D,byteOffset:z,byteLength:T}=N.flips;m({flips:new DataView(
D,z,T),flips_of:e.revision}),h()},option(k){return a.has(k)?a.get(k):t.get(k)},setOption(k,N){this.option(k)!==N&&(m({[k]:N}),
c("option"))},flush:h,announceCut:b,subscribe(k,N){let D=typeof k=="string"?[k]:k;for(let z of D)i.has(z)||i.set(z,new Set),
i.get(z)?.add(N);return()=>{for(let z of D)i.get(z)?.delete(N)}},destroy(){h();for(let[k,N]of x)t.off(k,N);x.length=0,i.
clear()}}}function hn(t,e){let n=Wt(t.get("selection")),o=new Uint8Array(e.n),r=!1;for(let s of n){let i=e.leafOf(s);i<0||
(o[i]=1,r=!0)}return r?o:null}function ni(t,{rows:e}){return new DataView(e.filter((n,o)=>t?.[o]).buffer)}function vo(t,e){
return t===e||t!==null&&e!==null&&t.length===e.length&&t.every((n,o)=>n===e[o])}var Ne={magma:"00000004030101080f090720211e1149292a115c32390f6e3e4e117b55721f816e992d8083bc397898dc4869a3ea5661aef4675cb\
bfa7f5ec5fd9266d3feac76e4fecc8ffffcfdbf",viridis:"004401541048186a1a4825762b443a83393e4a895331668e7f21908d8c1e9c899a23a9\
83a934b679b950c46ace7fd34ee8c2df23eed2e21bf6e7e419fffde725",cividis:"0000224e1300306f16003171170132711d14367023203a6f343\
6466c57595e6e827e7d78918d8878afaaa073c9c5b568e5e4ce53f3f3db42fbfde334fffee838",inferno:"0000000408040312110c082623260c51\
2b340a5f36470b6a4965156e597f1e6c6c9d29647fba36558bcb41499ce05536adef6e21c0f98e09c4fb9606cafca108d4fcb418dff9c932e4f7d340\
edf3e55df2f1ed71faf5f992fffcffa4",plasma:"000d08870a2605911e4903a0316700a8407e03a84e920fa35ca51f9985d04d73a7eb7556bbf68f\
44cbfca537e1fdc627ecfad824faf3f027fdf1f525fff0f921",rocket:"0003051a2030173a324b1d4a43661f5455841e5a5f951c5b6aa8185a75ba\
16567fca1a508ad8274899e83f3fa1ed4e3eacf16445bff4865ed2f6a67ee0f6bc99fffaebdd",mako:"000b04051f2a1b3334392b5646403a765141\
44885a3e4f9468385f9c74366da09f359eaaab39abacb640b7adbf49c1adc857cbadd16dd3adda88d9b1e8aee3c0ffdef5e5",Greys:"00ffffff21e\
fefef40d9d9d95fbebebe82939393bd545454df252525ff000000"};var Eo=Object.keys(Ne),So=new Map;function ko(t){return[...t.get("cmap_names")??[],...Eo]}function dn(t,e){let n=So.get(
t);if(n)return n;let o=Object.hasOwn(Ne,t)?Ne[t]:void 0,r=(e.get("cmap_names")??[]).indexOf(t);return o?n=oi(o):r>=0&&(n=
jt(e.get("cmap_colors")).subarray(768*r,768*(r+1))),n?.length!==768?dn(y(Eo,0),e):(So.set(t,n),n)}function oi(t){let e=new Uint8ClampedArray(
768),n=o=>parseInt(t.slice(2*o,2*o+2),16);for(let o=0;o+4<t.length/2;o+=4){let[r,s]=[n(o),n(o+4)];for(let i=r;i<=s;i++){
let c=(i-r)/(s-r);for(let a=0;a<3;a++)e[3*i+a]=n(o+1+a)*(1-c)+n(o+5+a)*c}}return e}function To(t,e,n,o,[r,s],i,c){let a=new Float64Array(e),l=new Float32Array(i*c),f=(s-r)/c,u=-1;for(let p=0;p<c;p++){let d=r+
p*f;if(f<=1){let h=Math.min(Math.max(Math.floor(d+f/2),0),n.length-1);if(h===u){l.copyWithin(p*i,(p-1)*i,p*i);continue}u=
h;let m=nt(n,h)*e;for(let b=0;b<e;b++)a[b]=nt(t,m+b)}else ri(a,t,e,n,d,d+f);si(l,p*i,a,o,i)}return l}function ri(t,e,n,o,r,s){
t.fill(0);let i=0;for(let c=Math.max(0,Math.floor(r));c<s&&c<o.length;c++){let a=Math.min(c+1,s)-Math.max(c,r);if(a<=1e-9)
continue;i+=a;let l=nt(o,c)*n;for(let f=0;f<n;f++)t[f]=nt(t,f)+a*nt(e,l+f)}for(let c=0;c<n;c++)t[c]=nt(t,c)/i}function si(t,e,n,o,r){
let s=o.length,i=s/r;for(let c=0;c<r;c++){let[a,l]=[c*i,(c+1)*i];if(i<=1){t[e+c]=nt(n,nt(o,Math.min(Math.floor(a+i/2),s-
1)));continue}let f=0;for(let u=Math.floor(a);u<l&&u<s;u++)f+=(Math.min(u+1,l)-Math.max(u,a))*nt(n,nt(o,u));t[e+c]=f/i}}
function _o(t){let[e,n]=[1/0,-1/0];for(let o=0;o<t.length;o++){let r=nt(t,o);r<e&&(e=r),r>n&&(n=r)}return e>n?[0,1]:e<n?
[e,n]:[e,e+1]}function No(t,[e,n],o,r){let s=256/(n-e);for(let i=0;i<t.length;i++){let c=nt(t,i);if(Number.isNaN(c))continue;
let a=3*Math.min(Math.max(Math.floor((c-e)*s),0),255);r[4*i]=nt(o,a),r[4*i+1]=nt(o,a+1),r[4*i+2]=nt(o,a+2),r[4*i+3]=255}}
function Ce(t,[e,n],o){let r=[],s=o/(n-e),i=Math.ceil(n);for(let c=Math.floor(e);c<i;c++){if(!t(c))continue;let a=Math.max(
(c-e)*s,0),l=Math.min(Math.max((c+1-e)*s,a+1),o),f=r.length-1;f>0&&a<=nt(r,f)+1e-6?r[f]=Math.max(l,nt(r,f)):r.push(a,l)}
return r}function nt(t,e){return t[e]}var ii="linear";function Co(t,e,n){let o=t.ownerDocument,r=o.createElement("canvas");r.className=t.className,r.setAttribute(
"aria-hidden","true"),[r.width,r.height]=[t.width,t.height],r.getContext("2d")?.drawImage(t,0,0);let s=o.createElement("\
div");s.className="hclust-fade",t.replaceWith(s),s.append(r,t);let i={duration:e,easing:ii},c=r.animate([{opacity:1},{opacity:0}],
{...i,fill:"forwards"}),a=t.animate([{opacity:0},{opacity:1}],i);c.onfinish=()=>f();let l=!1;function f(){l||(l=!0,c.cancel(),
a.cancel(),r.width=r.height=0,s.replaceWith(t),n())}return{end:f}}function Lo(t,e,n){let o=rt(t),r=e.map(d=>{let h=o.document.createElement("canvas");return h.className="hclust-layer",t.
append(h),{canvas:h,draw:d,stale:!0,ctx:h.getContext("2d"),fade:0,fading:null}}),s=r.at(-1).canvas,i=0,c=0,a={canvas:s,width:0,
height:0,dpr:1,paint(...d){r.forEach((h,m)=>{(!d.length||d.includes(m))&&(h.stale=!0)}),a.width&&(i||=o.requestAnimationFrame(
l))},fade(d,...h){r.forEach((m,b)=>{h.includes(b)&&m.canvas!==s&&(m.fade=d)})},endFades(){for(let d of r)d.fade=0,d.fading?.
end()},destroy(){a.endFades(),o.cancelAnimationFrame(i),u.disconnect(),p();for(let{canvas:d}of r)d.width=d.height=0,d.remove()}};
function l(){i=0;let d=o.performance.now();for(let h of r)h.stale&&(h.stale=!1,h.fade&&c&&(h.fading?.end(),h.fading=Co(h.
canvas,h.fade,()=>h.fading=null)),h.fade=0,h.ctx.setTransform(a.dpr,0,0,a.dpr,0,0),h.ctx.clearRect(0,0,a.width,a.height),
h.ctx.save(),h.draw(h.ctx,a),h.ctx.restore());s.dataset.ms=(o.performance.now()-d).toFixed(2),s.dataset.painted=String(++c)}
function f(){let[d,h]=[t.clientWidth,t.clientHeight],m=(o.devicePixelRatio||1)*de(t);if(!(d===a.width&&h===a.height&&m===
a.dpr)&&(Object.assign(a,{width:h?d:0,height:h,dpr:m}),a.endFades(),!!a.width)){for(let{canvas:b}of r)b.width=Math.round(
d*m),b.height=Math.round(h*m);n?.(a);for(let b of r)b.stale=!0;o.cancelAnimationFrame(i),l()}}s.addEventListener("hclust\
-record",d=>{let{detail:h}=d;for(let m of r)h.save(),h.setTransform(a.dpr,0,0,a.dpr,0,0),m.draw(h,a),h.restore()});let u=new o.
ResizeObserver(f);u.observe(t);let p=Bn(o,f);return a}function K(t,e){let n=new AbortController;for(let[o,r]of Object.entries(
e))t.addEventListener(o,r,{signal:n.signal,passive:!1});return()=>n.abort()}var B=11;function xt(t,e){let n=new Map,o=null,
r=(i=B,c=!1)=>`${c?"600 ":""}${i}px ${e}`,s=(i,c=B,a=!1)=>{let l=r(c,a),f=n.get(l);(!f||f.size>5e3)&&n.set(l,f=new Map);
let u=f.get(i);if(u===void 0){if(o??=t.createElement("canvas").getContext("2d"),!o)return i.length*c*.6;o.font=l,f.set(i,
u=o.measureText(i).width)}return u};return{css:r,width:s,fit:(i,c,a,l)=>no(i,c,f=>s(f,a,l))}}function Io(t,e){for(var n=t.length,o=t[n-1],r=e[0],s=e[1],i=o[0],c=o[1],a,l,f=!1,u=0;u<n;++u)o=t[u],a=o[0],l=o[1],l>s!=
c>s&&r<(i-a)*(s-l)/(c-l)+a&&(f=!f),i=a,c=l;return f}function Oo(t,e,n){let o=[],r=[1/0,1/0,-1/0,-1/0];for(let i=0;i+1<n.length;i+=2){let[c,a]=[q(n,i),q(n,i+1)];o.push([c,a]),
r[0]=Math.min(q(r,0),c),r[1]=Math.min(q(r,1),a),r[2]=Math.max(q(r,2),c),r[3]=Math.max(q(r,3),a)}let s=[];for(let i=0;i<t.
length;i++){let[c,a]=[q(t,i),q(e,i)];c<q(r,0)||c>q(r,2)||a<q(r,1)||a>q(r,3)||Io(o,[c,a])&&s.push(i)}return s}function $o(t,e,n,o,r=16){let s=Math.max(1,Math.ceil((n+1)/r)),i=Math.max(1,Math.ceil((o+1)/r)),c=d=>{let[h,m]=[q(t,d),q(
e,d)];return h>=0&&h<=n&&m>=0&&m<=o?Math.floor(m/r)*s+Math.floor(h/r):-1},a=new Int32Array(s*i+1),l=t.length;for(let d=0;d<
l;d++){let h=c(d);h>=0&&(a[h+1]=q(a,h+1)+1)}for(let d=0;d<s*i;d++)a[d+1]=q(a,d+1)+q(a,d);let f=a.slice(),u=new Int32Array(
q(a,s*i));for(let d=0;d<l;d++){let h=c(d);if(h<0)continue;let m=q(f,h);u[m]=d,f[h]=m+1}let p=(d,h)=>Math.min(Math.max(Math.
floor(d/r),0),h-1);return{nearest(d,h,m){let b=-1,w=m*m,[x,A]=[p(d-m,s),p(d+m,s)],[g,S]=[p(h-m,i),p(h+m,i)];for(let v=g;v<=
S;v++){let M=q(a,v*s+A+1);for(let E=q(a,v*s+x);E<M;E++){let _=q(u,E),C=(q(t,_)-d)**2+(q(e,_)-h)**2;(C<w||C===w&&_>b)&&([
w,b]=[C,_])}}return b}}}function Le([t,e],n,o,r,s){let i=e-t,c=Math.min(Math.max(i*r,s),n[1]-n[0]),a=i>0?(o-t)/i:.5;return Mt(
[o-a*c,o+(1-a)*c],n,0)}function Mt([t,e],n,o){let r=e-t,s=Math.min(Math.max(t+o,n[0]),n[1]-r);return[s,s+r]}function q(t,e){
return t[e]}var ai=5,ci=.12;function Ie(t){let e=1,n=null,o=()=>n??[0,e];function r(s){let i=s&&s[1]-s[0]<e*.999?s:null;i?.[0]===n?.[0]&&
i?.[1]===n?.[1]||(n=i,t())}return{get part(){return n},shown:o,reset(s){e=s,n=null},showAll(){r(null)},zoom(s,i){let[c,a]=o(),
l=c+Math.min(Math.max(i,0),1)*(a-c);r(Le([c,a],[0,e],l,s,Math.min(e,ai)))},move(s,i=o()){n&&r(Mt(i,[0,e],s))},reveal(s){
if(!n||!s.length)return;let[i,c]=n,a=1/0;for(let l=0;l<s.length;l++){let f=y(s,l),u=f<i?f-i:Math.max(0,f+1-c);Math.abs(u)<
Math.abs(a)&&(a=u)}a&&r(Mt(n,[0,e],a+Math.sign(a)*ci*(c-i)))}}}var ft="walking";function Ro({key:t,ctrlKey:e,metaKey:n,altKey:o,shiftKey:r,target:s}){if(e||n||o)return!0;let i=s?.closest(`.${ft}`);return t===
"Enter"&&r&&!i}var Po=160;function li(t){return t.matchMedia("(prefers-reduced-motion: reduce)").matches||t.document.hidden}function zo(t){
let e=rt(t),n=!1,o=-1/0,r=()=>{n=!0,e.removeEventListener("pointermove",r,!0)},s=()=>{n=!1,e.removeEventListener("pointe\
rmove",r,!0)},c=[["pointerdown",()=>{s(),e.addEventListener("pointermove",r,!0)}],["pointerup",s],["pointercancel",s],["\
blur",s]];for(let[a,l]of c)e.addEventListener(a,l,!0);return{step(){let a=e.performance.now(),l=a>=o;return o=a+Po,l&&!n&&
!li(e)?Po:0},isUnderWay:()=>e.performance.now()<o,destroy(){s();for(let[a,l]of c)e.removeEventListener(a,l,!0)}}}var re=14,Oe=4;function Do(t){let e=t.ownerDocument,n=e.createElement("div");n.className="hclust-tip",n.hidden=!0,n.setAttribute(
"aria-hidden","true");let o=e.createElement("b");n.append(o),t.append(n);let r=[],s="",[i,c]=[0,0];function a(l,f){let u=[
l,...f].join(`
`);if(u!==s){for(s=u,o.textContent=G(l);r.length<f.length;){let p=e.createElement("span");r.push(p),n.append(p)}r.forEach(
(p,d)=>{p.hidden=d>=f.length,p.textContent=G(f[d]??"")}),n.hidden=!1,[i,c]=[n.offsetWidth,n.offsetHeight]}}return{show(l,f,u,p){
a(u,p),n.hidden=!1;let[d,h]=[t.clientWidth,t.clientHeight],m=l+re+i+Oe<=d?l+re:l-re-i,b=f-re-c,w=b>=Oe?b:f+re,x=(A,g)=>Math.
round(Math.max(Oe,Math.min(A,g-Oe)));n.style.transform=`translate(${x(m,d-i)}px, ${x(w,h-c)}px)`},hide(){n.hidden=!0},destroy(){
n.remove()}}}var $e=`This view shows the rows' values, but ${U.needs_table}`,Ho="hclust-easing",Vt=4;function Xt(t,e,n,o){let r=t.ownerDocument,
s=r.createElement("div");s.className=e,t.append(s);let i=Lo(s,n,o),c=Do(s),a=K(s,{focusout:({relatedTarget:m})=>{s.contains(
m)||c.hide()}}),l=r.createElement("div");l.className="hclust-unseen",l.setAttribute("aria-live","polite"),s.append(l);let f=[],
u=zo(s),p=null,d,h=()=>{clearTimeout(d),s.classList.remove(Ho),i.endFades()};return{box:s,stage:i,tip:c,followCut(m,...b){
let w=p?.k!==m.k||p.t!==m.t;if(p=m,!w&&u.isUnderWay())return;h();let x=u.step();x&&(s.classList.add(Ho),i.fade(x,...b),d=
setTimeout(h,2*x))},rest:h,announce(m){l.textContent=m},onDestroy(...m){f.push(...m)},destroy(){for(let m of f)m();h(),u.
destroy(),a(),i.destroy(),s.remove()}}}function ut(t,e){let{left:n,top:o}=t.getBoundingClientRect(),r=de(t);return{x:(e.
clientX-n)/r,y:(e.clientY-o)/r}}function Yt(t,e){return e.ctrlKey||e.shiftKey||t.matches(":focus-within")}function $t(t){
return e=>{let n=t[e.key];!n||Ro(e)||(e.preventDefault(),e.stopPropagation(),n(e))}}var fi=["Escape","Shift","Control","\
Alt","Meta"];function Re(t,e){let n=t.ownerDocument.createElement("p");n.className="hclust-instead",n.hidden=!0,t.append(
n),e.tabIndex=0,e.setAttribute("role","application"),e.dataset.lmSuppressShortcuts="true";let o=[K(t,{pointerdown:()=>{t.
classList.add("by-pointer"),t.classList.remove(ft)}}),K(e,{keydown:r=>{fi.includes(r.key)||t.classList.remove("by-pointe\
r")},blur:()=>t.classList.remove("by-pointer",ft)})];return{destroy(){for(let r of o)r()},describe(r){e.getAttribute("ar\
ia-label")!==r&&e.setAttribute("aria-label",r)},showNotice(r){n.textContent=r,n.hidden=!r,t.classList.toggle("hclust-emp\
ty",!!r)}}}function Pe(t){let e=t?t.reduce((n,o)=>n+o,0):0;return e?`, ${$(e)} selected.`:"."}function Fo(t,e=""){let n=t.createElement("h4");return t.querySelector?.("main.hclust h1")&&n.setAttribute("aria-level",
"2"),n.textContent=e,n}function ze(t,e){let n=t.ownerDocument,o=n.createElement("div");o.className="hclust-head hclust-live-head";let r=Fo(n);r.
textContent=e,o.append(r),t.append(o);function s(i,c,a){let l=n.createElement("label"),f=n.createElement("span");return f.
textContent=i,c.dataset.lmSuppressShortcuts="true",l.append(...a?[c,f]:[f,c]),o.append(l),l}return{el:o,select(i,c){let a=n.
createElement("select");a.addEventListener("change",()=>c(a.value)),a.setAttribute("aria-label",i);let l=s(i,a,!1),f="";
return{show(u,p,d=p){let h=JSON.stringify([p,d]);h!==f&&(f=h,a.replaceChildren(...p.map((m,b)=>{let w=n.createElement("o\
ption");return w.value=m,w.textContent=(d[b]??m).slice(0,60),w}))),a.value=u},hide(u){l.hidden=u}}},checkbox(i,c,a){let l=n.
createElement("input");l.type="checkbox",l.title=c,l.addEventListener("change",()=>a(l.checked));let f=s(i,l,!0);return{
show(u,p=!0){l.checked=u,f.hidden=!p}}},button(i,c){let a=n.createElement("button");return a.type="button",a.textContent=
i,a.dataset.lmSuppressShortcuts="true",a.hidden=!0,a.addEventListener("click",c),o.append(a),{show(l){a.hidden=!l}}},hide(i){
o.hidden=i},destroy(){o.remove()}}}var Uo=U.colors,ui=Object.keys(U.marker_scales),Bo=U.marker_scales;function mn(t){return ke(t)?t:t%oe}function it(t){return ke(
t)?wo(t):y(Uo,t%Uo.length)}function gn(t){return y(ui,ke(t)?bo(t):t%Ee)}var wn=1;function at(t,e){return(e-t.from)/(t.to-t.from)*t.width}function bn(t,e){return t.from+e/t.width*(t.to-t.from)}
function tt(t,e){return t.height*(1-e/t.top)}function Go(t,e){return t.top*(1-e/t.height)}function wt(t){return t.width/
(t.to-t.from)}function De(t,e){let{dpr:n}=e,[o,r]=[Math.round(e.width*n),Math.round(e.height*n)],s=Math.max(1,Math.round(
n*1.1)),i=wn/(wt(e)*n),c=fo(t,e.from,e.to,i),a=new Int32Array(12*c.length),l=new Int32Array(3*c.length),f={rows:Wo(r+s+1),
columns:Wo(o+s+1)},u=0,p=(m,b,w,x,A)=>{a.set([b,w,x,A],4*u),l[u++]=m},d=m=>Math.round(at(e,Z(t.x,m))*n-s/2),h=m=>Math.round(
tt(e,Q(t,m))*n-s/2);for(let m of c){let[b,w]=mt(t,m),[x,A,g]=[d(b),d(w),h(m)],[S,v]=[Math.max(0,x),Math.min(o,A+s)];g>-s&&
S<v&&jo(f.rows,g,S,v)&&p(m,S,g,v-S,s);for(let[M,E]of[[b,x],[w,A]]){if(E<0||E+s>o+1)continue;let C=M>=t.n&&Z(t.sizes,M)>=
i?h(M):r,[L,R]=[Math.max(0,Math.min(g,C)),Math.max(g,C)];L<R&&jo(f.columns,E,L,R)&&p(m,E,L,s,R-L)}}return{rects:a,owner:l,
count:u,thick:s}}function He(t,{rects:e,count:n},o){let r=t.getTransform().b===1;Object.assign(t.canvas,{hclustLines:{rects:e,
count:n,ink:o,lying:r}}),t.fillStyle=o;for(let s=0;s<4*n;s+=4)t.fillRect(Z(e,s),Z(e,s+1),Z(e,s+2),Z(e,s+3))}function Wo(t){
return{from:new Int32Array(t).fill(2147483647),to:new Int32Array(t).fill(-1)}}function jo(t,e,n,o){let[r,s]=[Z(t.from,e),
Z(t.to,e)];if(r<=n&&o<=s)return!1;let i=n<=s&&r<=o;return t.from[e]=i?Math.min(r,n):n,t.to[e]=i?Math.max(s,o):o,!0}function At({
tree:t,nodes:e,sizes:n,labels:o},r){let s=[],i=wn/(wt(r)*r.dpr),c=Math.max(0,Math.floor(r.from));for(;c<r.to&&c<t.n;){let a=Z(
o,Z(t.order,c)),l=Z(t.start,Z(e,a)),f=l+Z(n,a),[u,p]=[Math.max(0,at(r,l)),Math.min(r.width,at(r,f))];s.push({label:a,x0:u,
x1:p}),c=Math.max(f,Math.ceil(l+i))}return s}var Ko=new WeakMap;function Jt(t,e){if(t.monotone)return Q(t,e);let n=Ko.get(
t.children);if(!n){n=new Float64Array(2*t.n-1);for(let o=t.n;o<n.length;o++){let[r,s]=mt(t,o);n[o]=Math.max(Q(t,o),n[r]??
0,n[s]??0)}Ko.set(t.children,n)}return Z(n,e)}function Fe(t,e,n,o,r){if(t.n<2)return-1;let s=Math.min(Math.max(Math.floor(
bn(e,n)),0),t.n-1),i=Z(t.order,s),c=wn/(wt(e)*e.dpr),a=-1,l=r,f=(u,p,d)=>{let h=Math.hypot(p,d);h<l&&([l,a]=[h,u])};for(let u=Z(
t.parents,i);u>=0;u=Z(t.parents,u)){if(Z(t.sizes,u)<c)continue;let[p,d]=mt(t,u),h=tt(e,Q(t,u)),m=[p,d].map(b=>at(e,Z(t.x,
b)));f(u,qo(n,m[0]??0,m[1]??0),o-h),[p,d].forEach((b,w)=>{let x=tt(e,Q(t,b));f(b,n-Z(m,w),qo(o,h,x))})}return a}function qo(t,e,n){
let[o,r]=e<n?[e,n]:[n,e];return t<o?o-t:t>r?t-r:0}function Z(t,e){return t[e]}var{missing_color:Vo}=U;function Xo(t,e,n,o,r,s,i,c){t.width=Math.min(o.length,s.width),t.height=s.height;let a=To(e.values,
e.p,n,o,r,t.width,t.height),l=t.getContext("2d");if(!l)return;let f=l.createImageData(t.width,t.height);No(a,i,c,f.data),
l.putImageData(f,0,0)}function Yo(t,e,n,o){t.save(),o&&(t.fillStyle=Vo,t.fillRect(n.left,n.top,n.width,n.height)),t.imageSmoothingEnabled=
!1,t.drawImage(e,n.left,n.top,n.width,n.height),t.restore()}function Jo(t,{heatmap:e,names:n},o,r){let s=e.width/n.words.
length,i=e.top+e.height;t.font=r.css(),t.fillStyle=o.quiet,n.words.forEach((c,a)=>{if(!c)return;let l=e.left+s*(a+.5);if(n.
angle===0){t.textAlign="center",t.textBaseline="alphabetic",t.fillText(c,l,i+B+6);return}t.save(),t.textAlign="right",t.
textBaseline="middle",t.translate(n.angle<90?l+4:l,i+(n.angle<90?8:6)),t.rotate(-n.angle*Math.PI/180),t.fillText(c,0,0),
t.restore()})}function Zo(t,{heatmap:e,rowNames:n},[o,r],s,i,c){let a=e.height/(r-o);t.font=c.css(),t.fillStyle=i.quiet,
t.textAlign="left",t.textBaseline="middle";for(let l=Math.ceil(o-.4);l+.6<=r;l++){let f=e.top+(l+.5-o)*a;t.fillText(c.fit(
G(s(l)),n-10),e.left+e.width+7,f+.5)}}function yn([t,e],n){let o=Ut(t,e,n,50);return{values:o,words:Et(o)}}function Qo(t,e,n,o,r,s,i){
let{left:c,top:a,width:l,height:f}=e;for(let d=0;d<f;d+=.5){let h=3*Math.min(255,Math.floor((1-d/f)*256));t.fillStyle=`r\
gb(${o[h]} ${o[h+1]} ${o[h+2]})`,t.fillRect(c,a+d,l,Math.min(1,f-d))}let{values:u,words:p}=yn(n,f);t.font=s.css(),t.textAlign=
"left",t.textBaseline="middle",u.forEach((d,h)=>{let m=a+f*(1-(d-n[0])/(n[1]-n[0]));t.fillStyle=r.rule,t.fillRect(c+l,Math.
min(Math.round(m),a+f-1),4,1),t.fillStyle=r.quiet,t.fillText(p[h]??"",c+l+8,Math.min(Math.max(m,a+5),a+f-4))}),i&&(t.fillStyle=
Vo,t.fillRect(c,a+f+12,9,9),t.fillStyle=r.quiet,t.fillText("missing",c+14,a+f+17))}function xn(t,e,n,o,r){let s=De(e,n),
[i,c]=[Math.round(n.width*n.dpr),Math.round(n.height*n.dpr)];t.width=Math.max(1,o?c:i),t.height=Math.max(1,o?i:c);let a=t.
getContext("2d");return a&&(o&&a.setTransform(0,1,1,0,0,0),He(a,s,r)),s}function tr(t,e,n){let o=Math.round(e.width*e.dpr),
r=[],[s,i]=[-1,0];for(let c=0;c<=o;c++){let a=Math.floor(e.from+(c+.5)/o*(e.to-e.from)),l=n[Math.min(a,n.length-1)],f=c<
o&&l!==void 0?t.labels[l]??-1:-1;f!==s&&(s>=0&&r.push({label:s,x0:i/e.dpr,x1:c/e.dpr}),[s,i]=[f,c])}return r}function er(t,e,n,o,r){
for(let{label:s,x0:i,x1:c}of n){let a=c-i,l=r&&a>4?.5:0;t.fillStyle=it(y(o,s)),t.beginPath(),r&&a>8?t.roundRect(e.left,e.
top+i+l,e.width,a-2*l,2):t.rect(e.left,e.top+i+l,e.width,a-2*l),t.fill()}}function nr(t,{heatmap:e,clusterBar:n},o,r,s){
let i=Ce(r,o,e.height),c=0;t.fillStyle=s.paper,t.globalAlpha=.62;for(let l=0;l<=i.length;l+=2){let f=i[l]??e.height;f>c&&
t.fillRect(e.left,e.top+c,e.width,f-c),c=i[l+1]??e.height}t.globalAlpha=1,t.fillStyle=s.ink;let a=n.left+n.width+1;for(let l=0;l<
i.length;l+=2){let[f=0,u=0]=[i[l],i[l+1]];t.fillRect(a,e.top+f,e.left-a-1,Math.max(1,u-f))}}function or(t,{left:e,top:n,
width:o,height:r},s,i){let c=p=>Math.round(p*i)/i,[a,l,f,u]=[c(e),c(n),c(e+o),c(n+r)];for(let[p,d]of[[s.paper,2],[s.ink,
1]])t.fillStyle=p,t.beginPath(),t.rect(a-d,l-d,f-a+2*d,u-l+2*d),t.rect(a,l,f-a,u-l),t.fill("evenodd")}function Mn({data:t,places:e,shown:[n,o],dpr:r}){let{width:s,height:i}=e.rowTree;return{width:i,height:s,from:n,to:o,top:(dt(
t.tree)||1)*1.04,dpr:r}}function rr(t){let e=()=>({canvas:t.createElement("canvas"),key:[]}),n={heatmap:e(),tree:e(),columns:e()};
function o(a,l,f){l.length===a.key.length&&l.every((u,p)=>u===a.key[p])||(a.key=l,f(a.canvas))}function r(a,l){let{data:f,
places:u,rows:p,columns:d,shown:h,ends:m,gaps:b,map:w,theme:x,face:A,dpr:g}=l,{heatmap:S,columnTree:v}=u,M={width:Math.max(
1,Math.round(S.width*g)),height:Math.max(1,Math.round(S.height*g))},E=[f.values,p,d,...h,M.width,M.height,w];o(n.heatmap,
E,C=>Xo(C,f,p,d,h,M,m,w)),Yo(a,n.heatmap.canvas,S,b);let _=f.columnTree;if(v.height&&_){let C={...v,top:(dt(_)||1)*1.02,
dpr:g,from:0,to:f.p};o(n.columns,[_,v.width,v.height,g,x.quiet],L=>{xn(L,_,C,!1,x.quiet)}),a.save(),a.setTransform(1,0,0,
1,Math.round(v.left*g),Math.round(v.top*g)),a.drawImage(n.columns.canvas,0,0),a.restore()}Jo(a,u,x,A),u.rowNames&&Zo(a,u,
h,L=>f.name(y(p,L)),x,A),Qo(a,u.bar,m,w,x,A,b)}function s(a,l){let{rowTree:f,rows:u,places:p}=l,d=Ot(l.cut),h=Mn(l),m=f?
At(l.cut,h):tr(l.cut,h,u);er(a,p.clusterBar,m,d,f),f&&i(a,l,h,m,d)}function i(a,l,f,u,p){let{tree:d}=l.data,{rowTree:h}=l.
places,{dpr:m,from:b,to:w}=f,x=l.theme.quiet;o(n.tree,[d,h.width,h.height,m,b,w,x],g=>{xn(g,d,f,!0,x)});let{canvas:A}=n.
tree;a.save(),a.setTransform(1,0,0,1,Math.round(h.left*m),Math.round(h.top*m)),a.beginPath(),a.rect(0,0,A.width,A.height),
a.clip(),a.drawImage(A,0,0),a.globalCompositeOperation="source-atop";for(let{label:g,x0:S,x1:v}of u){let M=y(l.cut.nodes,
g);if(M<d.n)continue;let E=Math.round(tt(f,Jt(d,M))*m-1),_=Math.floor(S*m);a.fillStyle=it(y(p,g)),a.fillRect(E,_,A.width-
E,Math.max(1,Math.ceil(v*m)-_))}a.restore()}function c(a,l){let{data:f,places:u,rows:p,columns:d,placeOf:h,selection:m,hover:b,
rowTree:w,theme:x,dpr:A}=l,{heatmap:g}=u,[S,v]=l.shown;if(m){let L=R=>!!m[y(p,R)];nr(a,u,l.shown,L,x)}if(!b)return;let M=g.
height/(v-S),E=(L,R,I,k)=>{let N=Math.max(R-L,2/M),D=(L+R)/2,z=Math.max(0,(D-N/2-S)*M),T=Math.min(g.height,(D+N/2-S)*M);
T<=0||z>=g.height||or(a,{left:I,top:g.top+z,width:k-I,height:T-z},x,A)},[_,C]=[g.left,g.left+g.width];if(b.leaf!==void 0){
let L=y(h,b.leaf);if(E(L,L+1,_,C),l.column>=0){let R=g.width/d.length;E(L,L+1,_+l.column*R,_+(l.column+1)*R)}}else if(w){
let L=y(f.tree.start,b.node);E(L,L+y(f.tree.sizes,b.node),_,C)}}return{paintBase:r,paintCut:s,paintOverlay:c,destroy(){for(let{
canvas:a}of Object.values(n))a.width=a.height=0}}}var An=9,se=5,sr=11,hi=130,ir=37,ar=140,cr=B+2;function fr(t,e){let{width:n,height:o,columns:r,rows:s,dpr:i}=t,c=w=>Math.
round(w*i)/i,a=c(t.columnTree?Math.min(70,.1*o)+se:8),l=t.rowTree?Math.min(130,Math.max(50,.16*n)):0,f=c(l+se+An+se),u=16+
sr+10+Math.max(0,...t.scale.map(w=>e.width(w))),p=0;(o-a-24)/s>=cr&&(p=Math.min(hi,.26*n,t.longestName())+10);let h=Math.
max(20,n-f-u-p),m=lr(r,h/r.length,f,.34*o,e);p&&(o-a-m.height)/s<cr&&(p=0,h=Math.max(20,n-f-u),m=lr(r,h/r.length,f,.34*o,
e)),h=c(h);let b=c(Math.max(20,o-a-m.height));return{heatmap:{left:f,top:a,width:h,height:b},clusterBar:{left:f-se-An,top:a,
width:An,height:b},rowTree:{left:0,top:a,width:l,height:b},columnTree:{left:f,top:2,width:h,height:t.columnTree?a-se-2:0},
bar:{left:f+h+p+16,top:a,width:sr,height:Math.min(120,b)},names:m,rowNames:p}}function lr(t,e,n,o,r){let s=t.map(d=>G(d)),
i=d=>Math.max(0,...d.map(h=>r.width(h)));if(i(s)+8<=e)return{words:s,angle:0,every:1,height:B+12};let c=ir*Math.PI/180,a=e*
Math.sin(c)>=B+1,l=a?1:Math.max(1,Math.ceil((B+2)/e)),f=s.map((d,h)=>{if(h%l)return"";if(!a)return r.fit(d,Math.min(ar,o-
10));let m=n+e*(h+.5)-6;return r.fit(d,Math.min(ar,(o-16)/Math.sin(c),m/Math.cos(c)))}),u=a?c:Math.PI/2,p=i(f)*Math.sin(
u)+B*Math.cos(u)+12;return{words:f,angle:a?ir:90,every:l,height:Math.ceil(p)}}var pi=24;function Zt(t,e){let n=new Map,o=null,r=null;function s(){let[l={x:0,y:0},f=l]=n.values(),u=Math.max(pi,Math.hypot(
l.x-f.x,l.y-f.y));return{x:(l.x+f.x)/2,y:(l.y+f.y)/2,far:u}}function i(l){let f=ut(t,l);if(l.pointerType==="touch"&&(n.set(
l.pointerId,f),n.size>1)){o&&e.cancel(),o=null,t.setPointerCapture(l.pointerId),r=s();return}o||!e.down(l,f)||(o={...f,id:l.
pointerId,moved:!1},t.setPointerCapture(l.pointerId))}function c(l){let f=ut(t,l);if(n.has(l.pointerId)&&n.set(l.pointerId,
f),r){if(n.size!==2)return;let u=r;r=s(),e.pinch(u.far/r.far,r,r.x-u.x,r.y-u.y)}else o?o.id===l.pointerId&&e.drag(l,f,o):
e.hover(l,f)}function a(l){if(n.delete(l.pointerId),r){n.size?n.size===2&&(r=s()):r=null;return}let f=o;f?.id===l.pointerId&&
(o=null,l.type==="pointercancel"?e.cancel():e.up(l,ut(t,l),f))}return K(t,{pointerdown:i,pointermove:c,pointerup:a,pointercancel:a,
pointerleave(l){!o&&l.pointerType!=="touch"&&e.leave()},touchstart(l){let f=l.touches[0],u=f&&e.owns?.(ut(t,f));l.cancelable&&
(l.touches.length>1||u)&&l.preventDefault()}})}var di=7;function ur(t,e,n){let{data:o,cut:r,rows:s,columns:i,shown:[c,a]}=t,{heatmap:l,clusterBar:f,rowTree:u}=t.places,
p=n-l.top;if(p<0||p>=l.height)return null;let d=Math.min(Math.floor(c+p/l.height*(a-c)),o.n-1),h=y(s,d);if(e>=l.left&&e<
l.left+l.width){let b=Math.floor((e-l.left)/l.width*i.length);return{leaf:h,column:Math.min(b,i.length-1)}}if(e>=f.left-
1&&e<l.left)return{label:y(r.labels,h)};if(!t.rowTree||e>u.left+u.width)return null;let m=Fe(o.tree,Mn(t),p,e-u.left,di);
return m<0?null:m<o.n?{leaf:m,column:-1}:{node:m}}function vn({data:t,cut:e,columns:n},o){if(o.label!==void 0){let i=$(y(
e.sizes,o.label),t.noun);return[`Cluster ${V(e,o.label)}`,i]}if(o.node!==void 0){let i=e.nodes.indexOf(o.node),c=$(y(t.tree.
sizes,o.node),t.noun);return[i<0?c:`Cluster ${V(e,i)} · ${c}`,`height ${ot(Q(t.tree,o.node))}`]}let r=`cluster ${V(e,y(
e.labels,o.leaf))}`;if(o.column<0)return[t.name(o.leaf),r];let s=y(n,o.column);return[t.name(o.leaf),mi(t,o.leaf,s),r]}function mi(t,e,n){
let o=t.columnAbout[n],r=y(t.values,e*t.p+n),s=o?.label??t.columns[n]??"";if(o?.above!==void 0)return`${s}: ${r>o.above?
"yes":"no"}`;if(o?.plain)return`${s}: ${we(r)}`;let i=t.originalColumns[o?.original??-1];if(!i)return`${s}: ${we(r)} sca\
led`;let c=t.originals[e*t.originalColumns.length+Number(o?.original)];return`${s}: ${be(c??NaN,i.kind,i.unit)}`}function hr(t){let{store:e,base:n,viewport:o,scene:r}=t,{box:s,stage:i,tip:c}=n;function a({x:w,y:x}){let A=r();return A&&
ur(A,w,x)}function l(w,x){t.setHit(w);let A=w?.label===void 0?w?.node:e.cut.nodes[w.label];w?.leaf!==void 0?e.setHover({
leaf:w.leaf}):A===void 0?e.setHover(null):e.setHover(A<e.data.n?{leaf:A}:{node:A}),i.canvas.style.cursor=w?"pointer":"";
let g=r();if(!w||!g)return c.hide();let[S="",...v]=vn(g,w);c.show(x.x,x.y,S,v)}function f(w,x){let{cut:A,data:g}=e;if(!w)
x||e.select([]);else if(w.leaf!==void 0)e.select([w.leaf],{add:x});else{let S=w.node??y(A.nodes,w.label??0);e.select(gt(
g.tree,S),{add:x})}}function u(w){let x=r();return x?w/x.places.heatmap.height*(x.shown[1]-x.shown[0]):0}function p(w){let x=r()?.
places.heatmap;return x?(w-x.top)/x.height:.5}let d=o.shown(),h=Zt(i.canvas,{down(w){return w.button?!1:(d=o.shown(),!0)},
drag(w,{x,y:A},g){g.moved||=Math.hypot(x-g.x,A-g.y)>=Vt,g.moved&&o.move(u(g.y-A),d)},up(w,x,A){if(A.moved)return;let g=a(
x);f(g,w.shiftKey),w.pointerType==="touch"&&l(g,x)},cancel(){},hover:(w,x)=>l(a(x),x),leave:()=>l(null,{x:0,y:0}),pinch(w,x,A,g){
o.zoom(w,p(x.y-g)),o.move(-u(g))}}),m=K(i.canvas,{dblclick:o.showAll,wheel(w){!Yt(s,w)||!r()||(w.preventDefault(),o.zoom(
1.0015**(w.deltaY||w.deltaX),p(ut(s,w).y)))},keydown:$t({ArrowDown:()=>b(1,0),ArrowUp:()=>b(-1,0),ArrowRight:()=>b(0,1),
ArrowLeft:()=>b(0,-1),Home:()=>b(-1/0,0),End:()=>b(1/0,0),Enter:w=>{let x=t.hit();x&&f(x,w.shiftKey)},Escape:()=>{e.select(
[]),l(null,{x:0,y:0}),s.classList.remove(ft)},"+":()=>o.zoom(1/1.4,.5),"=":()=>o.zoom(1/1.4,.5),"-":()=>o.zoom(1.4,.5),0:o.
showAll})});function b(w,x){let A=r();if(!A)return;let g=(k,N)=>Math.min(Math.max(k,0),N),S=e.hover?.leaf,v=t.hit(),M=S===
void 0?Math.ceil(A.shown[0]):g(y(A.placeOf,S)+w,e.data.n-1),E=S===void 0||v?.leaf===void 0?0:g(v.column+x,t.columns()-1);
o.reveal([M]);let _=r()??A,{heatmap:C}=_.places,[L,R]=_.shown,I={leaf:y(_.rows,M),column:E};l(I,{x:C.left+(E+.5)/t.columns()*
C.width,y:C.top+(M+.5-L)/(R-L)*C.height}),s.classList.add(ft),n.announce(vn(_,I).join(", "))}return()=>{h(),m()}}var[pr,Sn]=[1,2];function dr(t,e,n){let o=t.ownerDocument,r=ze(t,"Clustermap"),s=r.checkbox("Rows","Cluster the rows and\
 draw their tree",T=>e.setOption("row_cluster",T)),i=r.checkbox("Columns","Cluster the columns and draw their tree",T=>e.
setOption("col_cluster",T)),c=r.select("Colors",T=>e.setOption("cmap",T)),a=Ie(()=>{E.hide(),R()}),l=r.button("show all \
rows",a.showAll),f=xt(o,n.font),u=[],p=[],d=new Int32Array(0),h=[0,1],m=!1,b=null,[w,x]=[!1,!1],A=null,g=rr(o),S=Xt(t,"h\
clust-plot",[g.paintBase,g.paintCut,g.paintOverlay].map(T=>O=>{let P=C();P&&T(O,P)}),()=>R()),{box:v,stage:M,tip:E}=S,_=Re(
v,M.canvas);function C(){if(!b)return null;let{data:T,cut:O,selection:P,hover:F}=e,H=A?.leaf!==void 0&&A.leaf===F?.leaf?
A.column:-1,W=dn(String(e.option("cmap")),e.model);return{data:T,cut:O,selection:P,hover:F,places:b,rows:u,columns:p,placeOf:d,
ends:h,gaps:m,rowTree:w,column:H,theme:n,face:f,map:W,shown:a.shown(),dpr:M.dpr}}function L(){let{data:T}=e,{tree:O}=T,P=T.
p>0&&T.values.length>=T.n*T.p;r.hide(!P),_.showNotice(P?"":$e);let F=ko(e.model),H=String(e.option("cmap")||F[0]);c.show(
H,F.includes(H)?F:[H,...F]),w=!!(e.option("row_cluster")??!0)&&T.n>1,x=!!(e.option("col_cluster")??!0)&&T.columnTree!==null,
s.show(w,T.n>1),i.show(x,T.columnTree!==null),u=w?O.order:Int32Array.from({length:T.n},(W,ct)=>ct),p=x&&T.columnTree?T.columnTree.
order:Int32Array.from({length:T.p},(W,ct)=>ct),d=new Int32Array(T.n);for(let W=0;W<T.n;W++)d[y(u,W)]=W;if(A=null,!P)return b=
null,M.paint();R()}function R(){let{data:T}=e;if(l.show(a.part!==null),!M.width||!T.p||!T.values.length)return;let[O,P]=a.
shown();b=fr({width:M.width,height:M.height,columns:Array.from(p,F=>T.columns[F]??""),rows:P-O,rowTree:w,columnTree:x,longestName(){
let F=0;for(let H=Math.floor(O);H<P&&H<T.n;H++)F=Math.max(F,f.width(T.name(y(u,H)).slice(0,60)));return F},scale:yn(h,120).
words,dpr:M.dpr},f),_.describe(I()),M.paint()}function I(){let{cut:T,data:O,selection:P}=e;return`Clustermap of ${$(O.n,
O.noun)} ${w?"in the order of their tree":"in the table's order"} by ${$(O.p,"features")}: ${$(T.k,"clusters")}${Pe(P)}`}
let k=null;function N(){a.reset(e.data.n),e.data.values!==k&&(k=e.data.values,h=_o(e.data.values),m=e.data.values.some(Number.
isNaN)),L()}let D={store:e,base:S,viewport:a,scene:C,columns:()=>p.length,hit:()=>A,setHit(T){A=T,M.paint(Sn)}},z=null;return S.
onDestroy(_.destroy,hr(D),e.subscribe("data",N),e.subscribe(["order","option"],L),e.subscribe(["cut","selection"],T=>{T===
"cut"&&z&&Tt(z,e.cut)||(z=e.cut,T==="cut"&&S.followCut(e.cut,pr),_.describe(I()),M.paint(T==="cut"?pr:Sn))}),e.subscribe(
"reveal",()=>{a.reveal(e.wanted.map(T=>y(d,T)))}),e.subscribe("hover",()=>{e.hover?.leaf!==A?.leaf&&(A=null),E.hide(),M.
paint(Sn)})),N(),{restyle(T){n=T,f=xt(o,n.font),R()},destroy(){S.destroy(),g.destroy(),r.destroy()}}}var kn=864e5,gi=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"];function gr(t){let[e,n]=[1/0,-1/0];
for(let r=0;r<t.length;r++){let s=y(t,r);Number.isFinite(s)&&(s<e&&(e=s),s>n&&(n=s))}if(e>n)return[0,1];let o=.045*(n-e)||
.5*Math.abs(e)||.5;return[e-o,n+o]}function Tn(t,e,n,o,r){if(t==="date")return wi(e,n,Math.max(2,Math.floor(o/r)));let s=Ut(
e,n,o,r);return{values:s,words:Et(s)}}function wi(t,e,n){let o=e-t;for(let r of[1,2,3,6,12,24,60,120,240,600,1200,2400,6e3,
12e3]){if(o<50)break;if(!(o/(r*30.4)>n))return En(mr(t,e,r),t,e)}for(let r of[1/24,1/8,1/4,1/2,1,2,7,14]){if(o/r>n)continue;
let s=r>=7?4:0,i=[];for(let c=Math.ceil((t-s)/r);c*r+s<=e;c++)i.push(c*r+s);return En(i,t,e)}return En(mr(t,e,1),t,e)}function mr(t,e,n){
let o=new Date(t*kn);if(Number.isNaN(o.getTime()))return[];let r=Math.floor((o.getUTCFullYear()*12+o.getUTCMonth())/n),s=[];
for(let i=r;s.length<100;i++){let c=new Date(0);c.setUTCFullYear(Math.floor(i*n/12),(i*n%12+12)%12,1);let a=c.getTime()/
kn;if(!(a<=e))break;a>=t&&s.push(a)}return s}function En(t,e,n){let o=t.map(s=>{let i=new Date(Math.round(s*1440)*6e4);if(i.
getUTCHours()||i.getUTCMinutes())return i.toISOString().slice(11,16);let c=y(gi,i.getUTCMonth());return i.getUTCDate()!==
1?`${i.getUTCDate()} ${c}`:i.getUTCMonth()?c:String(i.getUTCFullYear())}),[r]=t;return r!==void 0&&n-e<800&&!o.some(s=>/^-?\d{3,}$/.
test(s))&&(o[0]+=` ${new Date(r*kn).getUTCFullYear()}`),{values:t,words:o}}var wr=8,yr=12,bi=46,{max_axis_word:yi}=U;function _n(t,e,n){let o=t.axisNames.findIndex(l=>l.name===e),r=o<0?Math.min(n,
t.axisNames.length-1):o,s=t.axisNames[r],i=t.axes[r];if(!s||!i)return null;let c=G(s.label||s.name),a=s.unit?`${c} (${G(
s.unit)})`:c;return{name:s.name,title:a,column:s,values:i,all:gr(i)}}function xr(t,e,n,o,r,s,i){let c=Math.max(40,t.height-
wr-bi),a=Tn(n.column.kind,...r,c,46);a.words=a.words.map(m=>i.fit(m,yi));let l=Math.max(0,...a.words.map(m=>i.width(m))),
f=Math.ceil(l+8+B+16),u=Math.max(40,t.width-f-yr-s),p=Tn(e.column.kind,...o,u,64),d=br(e.values,o[0],o[1],u),h=br(n.values,
r[1],r[0],c);for(let m=0;m<d.length;m++)Number.isNaN(d[m])?h[m]=NaN:Number.isNaN(h[m])&&(d[m]=NaN);return{left:f,top:wr,
width:u,height:c,x:p,y:a,xs:d,ys:h}}function br(t,e,n,o){let r=new Float32Array(t.length);for(let s=0;s<t.length;s++){let i=y(
t,s);r[s]=Number.isFinite(i)?(i-e)/(n-e)*o:NaN}return r}function Mr(t,e,{x:n,y:o,xShown:r,yShown:s,theme:i,face:c,dpr:a}){
let{left:l,top:f,width:u,height:p}=e,d=f+p,h=Math.max(1,Math.round(a))/a,m=w=>Math.round(w*a)/a;t.font=c.css(),t.fillStyle=
i.rule,t.textBaseline="middle",t.textAlign="right",e.y.values.forEach((w,x)=>{let A=m(d-(w-s[0])/(s[1]-s[0])*p);t.fillStyle=
i.rule,t.globalAlpha=.7,t.fillRect(l,A,u,h),t.globalAlpha=1,t.fillRect(l-4,A,4,h),t.fillStyle=i.quiet,t.fillText(e.y.words[x]??
"",l-8,A+.5)}),t.fillStyle=i.rule,t.fillRect(m(l),f,h,p+h),t.fillRect(l,m(d),u,h),t.textBaseline="alphabetic",t.textAlign=
"center";let b=u/Math.max(1,e.x.values.length)-8;e.x.values.forEach((w,x)=>{let A=m(l+(w-r[0])/(r[1]-r[0])*u);t.fillStyle=
i.rule,t.fillRect(A,d,h,4);let g=c.fit(e.x.words[x]??"",b),S=l+u+yr-1-c.width(g)/2;t.fillStyle=i.quiet,t.fillText(g,Math.
min(A,S),d+17)}),t.fillStyle=i.ink,t.fillText(c.fit(n.title,u),l+u/2,d+37),t.save(),t.translate(B+1,f+p/2),t.rotate(-Math.
PI/2),t.fillText(c.fit(o.title,p),0,0),t.restore()}var xi={o:"M-.5 0a.5 .5 0 1 0 1 0a.5 .5 0 1 0 -1 0z",s:"M-.5-.5h1v1h-1z","^":"M0-.5L.5 .5h-1z",D:"M0-.7071L.7071 0L0 .70\
71L-.7071 0z",v:"M0 .5L.5-.5h-1z",P:"M-.1667-.5h.3333v.3333h.3333v.3333h-.3333v.3333h-.3333v-.3333h-.3333v-.3333h.3333z",
X:"M-.25-.5L0-.25L.25-.5L.5-.25L.25 0L.5 .25L.25 .5L0 .25L-.25 .5L-.5 .25L-.25 0L-.5-.25z"},Mi=10;function ie(t){return xi[gn(
t)]}function Ar(t,e,n,o,r,s){let i=r*Ue(e),c=t;if(c.marker){c.marker(ie(e),n,o,i,s);return}t.save(),t.translate(n,o),t.scale(
i,i),t.fillStyle=s,t.fill(new Path2D(ie(e))),t.restore()}function Ue(t){return Bo[gn(t)]}function vr(t){let e=new Map,n=null;
function o(r,{size:s,halo:i,edge:c,alpha:a},l,f){let u=Math.ceil((s*.6+i+.5)*l);if(n??=t.createElement("canvas").getContext(
"2d",{willReadFrequently:!0}),!n)return{steps:new Int32Array(0),pixels:new Int32Array(0)};n.canvas.width=n.canvas.height=
2*u;let p=s*Ue(r)*l;n.setTransform(p,0,0,p,u,u),n.lineJoin="round",n.globalAlpha=a;let d=new Path2D(ie(r));n.fillStyle=it(
r),n.fill(d),n.strokeStyle=c,n.lineWidth=i*l/p,i&&n.stroke(d);let h=new Int32Array(n.getImageData(0,0,2*u,2*u).data.buffer),
m=Array.from(h.keys()).filter(b=>et(h,b)>>>24>=Mi);return{steps:Int32Array.from(m,b=>{let[w,x]=[Math.floor(b/(2*u)),b%(2*
u)];return(w-u)*f+x-u}),pixels:Int32Array.from(m,b=>et(h,b))}}return function(s,i,c){let a=`${s.size} ${s.halo} ${s.edge}\
 ${s.alpha} ${i} ${c}`,l=e.get(a);l||(e.size>12&&e.clear(),e.set(a,l=[]));let f=l;return u=>f[mn(u)]??=o(mn(u),s,i,c)}}function Sr(t,e,n){
let o=t.length,r=e.length,s=Array.from(e.keys()).sort((u,p)=>et(e,p)-et(e,u)||u-p),i=new Int32Array(r);s.forEach((u,p)=>{
i[u]=p});let c=new Int32Array(2*r+1),a=u=>et(i,et(t,u))+(n?.[u]?r:0);for(let u=0;u<o;u++)c[a(u)+1]=et(c,a(u)+1)+1;for(let u=0;u<
2*r;u++)c[u+1]=et(c,u+1)+et(c,u);let l=n?et(c,r):0,f=new Int32Array(o);for(let u=0;u<o;u++){let p=a(u),d=et(c,p);f[d]=u,
c[p]=d+1}return{order:f,dimmed:l}}function Er(t,e,n,o,r,s,i){let{xs:c,ys:a,width:l,height:f,left:u,top:p}=o;for(let d=0;d<
r.length;d++){let h=et(r,d),m=et(c,h),b=et(a,h);if(!(m>=-1&&m<=l+1&&b>=-1&&b<=f+1))continue;let{steps:w,pixels:x}=i[et(s,
h)],A=Math.round((p+b)*n)*e+Math.round((u+m)*n);for(let g=0;g<w.length;g++){let S=A+et(w,g),v=et(x,g),M=et(t,S);t[S]=M===
0||v>>>24===255?v:Ai(v,M)}}}function Ai(t,e){let n=t>>>24,o=e>>>24,r=o===255?255:n+(((255-n)*o+127)/255|0),s=256*n/r|0,i=256-
s,c=Math.imul(t&16711935,s)+Math.imul(e&16711935,i)>>>8&16711935,a=Math.imul(t&65280,s)+Math.imul(e&65280,i)>>>8&65280;return r<<
24|c|a}function et(t,e){return t[e]}var kr="http://www.w3.org/2000/svg",vi=12,Tr=24,Si=20,Nn=10,Be=5;function _r(t,e){let n=t.ownerDocument,o=n.createElement(
"div");o.className="hclust-legend",o.setAttribute("role","group"),o.setAttribute("aria-label","Clusters: press one to se\
lect its rows"),t.append(o);let r=[],s=n.createElement("span");s.className="hclust-legend-more",o.append(s);let i={width:0,
height:0};function c(a){let l=n.createElement("button");l.type="button",l.dataset.cluster=String(a),l.dataset.lmSuppressShortcuts=
"true";let f=n.createElementNS(kr,"svg");f.setAttribute("aria-hidden","true"),f.setAttribute("viewBox","-9 -9 18 18");let u=n.
createElementNS(kr,"path");f.append(u);let p=n.createElement("b"),d=n.createElement("span");return l.append(f,p,d),l.addEventListener(
"click",h=>e(a,h.shiftKey)),s.before(l),{button:l,path:u,number:p,rest:d,color:-1}}return{el:o,show(a,l,f,u,p){let d=Math.
max(2,Math.min(vi,Math.floor((p-2*Nn)/Tr))),h=a.k<=d?a.k:d-1;for(;r.length<h;)r.push(c(r.length));let m=0;r.forEach((w,x)=>{
if(w.button.hidden=x>=h,w.button.hidden)return;let A=` · ${$(y(a.sizes,x),f)}`;w.rest.textContent!==A&&(w.rest.textContent=
A);let g=u.fit(V(a,x),so,B,!0);w.number.textContent!==g&&(w.number.textContent=g);let S=y(l,x);w.color!==S&&(w.color=S,w.
path.setAttribute("d",ie(S)),w.path.setAttribute("transform",`scale(${8*Ue(S)})`),w.path.setAttribute("fill",it(S))),m=Math.
max(m,u.width(g,B,!0)+u.width(A))}),s.hidden=h===a.k,s.hidden||(s.textContent=`+ ${$(a.k-h)} more`,m=Math.max(m,u.width(
s.textContent)));let b=h+(s.hidden?0:1);return i={width:Math.ceil((Si+m+8)/8)*8,height:Tr*b+4},i},move(a,l){o.style.transform=
`translate(${Math.round(a)}px, ${Math.round(l)}px)`,o.style.width=`${i.width}px`},destroy(){o.remove()}}}function Nr({xs:t,
ys:e,width:n,height:o},r){let s=[n-r.width-2,Nn,(n-r.width)/2],i=[2,o-r.height-Nn,(o-r.height)/2],c=[[0,0],[1,0],[0,1],[
1,1],[0,2],[1,2],[2,0],[2,1]],a={left:0,top:0,hidden:1/0};for(let[l=0,f=0]of c){let u=s[l]??0,p=i[f]??0,d=0;for(let h=0;h<
t.length;h++){let m=y(t,h),b=y(e,h);m>u-Be&&m<u+r.width+Be&&b>p-Be&&b<p+r.height+Be&&d++}d<a.hidden&&(a={left:u,top:p,hidden:d})}
return a}function Cr(t,e,n){let o=[...n,...t.map(({x:s,y:i})=>({x0:s-5,y0:i-5,x1:s+5,y1:i+5}))],r=[];for(let{row:s,x:i,y:c,width:a,
away:l}of t)for(let f of[i+l,i-l-a]){let u={x0:f,y0:c-7,x1:f+a,y1:c+7};if(!(!(u.x0>=2&&u.x1<=e.width-2&&u.y0>=0&&u.y1<=e.
height-2)||o.some(d=>Ei(u,d)))){o.push(u),r.push({row:s,left:f,y:c});break}}return r}function Ei(t,e){return t.x0<e.x1&&
e.x0<t.x1&&t.y0<e.y1&&e.y0<t.y1}var Lr=60,{max_named_points:ki,max_point_name:Ti}=U;function Cn(t){return t<=500?7.2:t<=2500?5.6:4.2}function Ir(t){let e=vr(
t),n=null,o=null;return{updateData(){n=null},paint(r,s,{cut:i,data:c,selection:a},l,f,u,p){n??=Sr(i.labels,i.sizes,a);let{
order:d,dimmed:h}=n,m=Cn(c.n),b=c.n<=2500?.7:.4,w=h>0&&d.length-h>Lr,x=r.points,[A,g]=x?[1,1]:[r.canvas.width,r.canvas.height];
!x&&(o?.width!==A||o.height!==g)&&(o=r.createImageData(A,g));let S=x||!o?new Int32Array(1):new Int32Array(o.data.buffer);
S.fill(0);let v=(E,_)=>{if(!E.length)return;if(x)return x(s,E,i.labels,l,_);let C=e(_,p,A);Er(S,A,p,s,E,i.labels,Array.from(
l,C))};v(d.subarray(0,h),{size:m,halo:b,edge:u,alpha:.22});let M=w?f:u;v(d.subarray(h),{size:m,halo:w?.9:b,edge:M,alpha:1}),
!x&&o&&r.putImageData(o,0,0)},ringed(){return!n?.dimmed||n.order.length-n.dimmed>Lr?new Int32Array(0):n.order.subarray(n.
dimmed)}}}function We(t,{left:e,top:n,xs:o,ys:r},s,i){let[c,a]=[y(o,s),y(r,s)];Number.isNaN(c)||(t.beginPath(),t.arc(e+c,
n+a,i,0,2*Math.PI),t.stroke())}function Or(t,e,n){t.beginPath();for(let o=0;o<e.length;o+=2)t.lineTo(y(e,o),y(e,o+1));t.
closePath(),t.fillStyle=n,t.globalAlpha=.07,t.fill(),t.globalAlpha=1,t.strokeStyle=n,t.lineWidth=1,t.setLineDash([4,3]),
t.stroke()}function $r(t,e,{data:n,selection:o},r,s,i){let c=[];for(let f=0;f<e.xs.length;f++)if(je(e,f)&&c.push(f)>ki)return;
let a=new Map(c.map(f=>[f,i.fit(G(n.name(f)),Ti)])),l=c.map(f=>({row:f,x:y(e.xs,f),y:y(e.ys,f),width:i.width(a.get(f)??""),
away:o?.[f]?12:8}));t.font=i.css(),t.textAlign="left",t.textBaseline="middle",t.fillStyle=s.quiet;for(let{row:f,left:u,y:p}of Cr(
l,e,[r]))t.fillText(a.get(f)??"",e.left+u,e.top+p+.5)}function je({xs:t,ys:e,width:n,height:o},r){let[s,i]=[y(t,r),y(e,r)];
return s>=0&&s<=n&&i>=0&&i<=o}function Ln({cut:t,data:e},n,o){let r=n?[...new Set([n.x,n.y].map(s=>_i(s,o)))]:[];return r.push(`cluster ${$(y(t.labels,
o))}`),[e.name(o),r.join(" · ")]}function _i({column:t,values:e},n){let o=y(e,n),r=be(o,t.kind,t.unit);if(t.unit||t.kind===
"date"||Number.isNaN(o))return r;let s=t.name;return s.startsWith("PC ")?`${s}: ${r}`:`${r} ${s}`}var Rr=new WeakMap;function Pr(t){
let e=Rr.get(t);return e||(e=Array.from(t.keys()).filter(n=>!Number.isNaN(y(t,n))).sort((n,o)=>y(t,n)-y(t,o)||n-o),Rr.set(
t,e)),e}function zr(t){let{store:e,base:n,viewport:o}=t,{box:r,stage:s,tip:i}=n;function c(b){let w=t.plot();if(e.setHover(b<0?null:
{leaf:b}),b<0||!w)return i.hide();let[x="",...A]=Ln(e,t.axes(),b);i.show(w.left+Number(w.xs[b]),w.top+Number(w.ys[b]),x,
A)}function a({x:b,y:w}){let x=t.plot();return x?[(b-x.left)/x.width,1-(w-x.top)/x.height]:[.5,.5]}let l=null;function f(){
l=null,t.draw(null)}let u={pan:!1,shift:!1,from:o.part,over:!1},p=!1,d=Zt(s.canvas,{down(b){if(b.button>1||!t.plot())return!1;
let w=b.button===1||p;return u={pan:w,shift:b.shiftKey,from:o.part,over:!1},w&&b.preventDefault(),!0},drag(b,{x:w,y:x},A){
let g=t.plot();if(!(!A.moved&&Math.hypot(w-A.x,x-A.y)<Vt)&&(A.moved||c(-1),A.moved=!0,!(!g||u.over))){if(u.pan)return o.
move((A.x-w)/g.width,(x-A.y)/g.height,u.from);l??=[A.x,A.y],l.push(w,x),t.draw(l)}},up(b,w,x){let A=t.plot();if(!(!A||u.
over)){if(l){let g=l.map((v,M)=>v-(M%2?A.top:A.left));f();let S=Oo(A.xs,A.ys,g).filter(v=>je(A,v));(S.length||!u.shift)&&
e.select(S,{add:u.shift})}else if(!x.moved&&!u.pan){let g=t.nearest(w);(g>=0||!b.shiftKey)&&e.select(g<0?[]:[g],{add:b.shiftKey}),
b.pointerType==="touch"&&c(g)}}},cancel:f,hover:(b,w)=>c(t.nearest(w)),leave:()=>c(-1),pinch(b,w,x,A){let g=t.plot();g&&
(o.zoom(b,...a({x:w.x-x,y:w.y-A})),o.move(-x/g.width,A/g.height))},owns(b){return a(b).every(w=>w>=0&&w<=1)}});function h(b,w){
let[x,A]=[t.axes(),t.plot()];if(!x||!A)return;let g=Pr(x[b].values).filter(E=>je(A,E));if(!g.length)return;let S=g.indexOf(
e.hover?.leaf??-1),v=S<0?w>0?0:g.length-1:Math.min(Math.max(S+w,0),g.length-1),M=y(g,v);c(M),r.classList.add(ft),n.announce(
Ln(e,x,M).join(", "))}let m=K(s.canvas,{dblclick:o.showAll,wheel(b){!Yt(r,b)||!t.plot()||(b.preventDefault(),o.zoom(1.0015**
(b.deltaY||b.deltaX),...a(ut(r,b))))},keydown:$t({ArrowRight:()=>h("x",1),ArrowLeft:()=>h("x",-1),ArrowUp:()=>h("y",1),ArrowDown:()=>h(
"y",-1),Enter:b=>{let{hover:w}=e;w?.leaf!==void 0&&e.select([w.leaf],{add:b.shiftKey})}," ":()=>{p=!0},Escape:()=>{u.over=
!0,f(),e.select([]),c(-1),r.classList.remove(ft)},"+":()=>o.zoom(1/1.4,.5,.5),"=":()=>o.zoom(1/1.4,.5,.5),"-":()=>o.zoom(
1.4,.5,.5),0:o.showAll}),keyup(b){b.key===" "&&(p=!1)},blur(){p=!1}});return()=>{d(),m()}}var Ni=500;function Dr(t,e){let n=null;function o(r){!r&&!n||(n=r,e())}return{get part(){return n},reset(){n=null},showAll(){
o(null)},zoom(r,s,i){let c=t();if(!c)return;let a=n??c,l=(p,d)=>{let[h,m]=[a[p],c[p]],b=h[0]+Math.min(Math.max(d,0),1)*(h[1]-
h[0]);return Le(h,m,b,r,(m[1]-m[0])/Ni)},f=(p,d)=>p[1]-p[0]>=(d[1]-d[0])*.999,u={x:l("x",s),y:l("y",i)};o(f(u.x,c.x)&&f(
u.y,c.y)?null:u)},move(r,s,i=n){let c=t();!c||!i||o({x:Mt(i.x,c.x,r*(i.x[1]-i.x[0])),y:Mt(i.y,c.y,s*(i.y[1]-i.y[0]))})},
reveal(r){let s=t(),i=r.filter(([f,u])=>Number.isFinite(f)&&Number.isFinite(u));if(!s||!n)return;let{x:c,y:a}=n;if(i.some(
([f,u])=>f>=c[0]&&f<=c[1]&&u>=a[0]&&u<=a[1]))return;let l=i[0];l&&o({x:Mt(c,s.x,l[0]-(c[0]+c[1])/2),y:Mt(a,s.y,l[1]-(a[0]+
a[1])/2)})}}}var Ci=12,Li=230,[Hr,In]=[1,2];function Fr(t,e,n){let o=t.ownerDocument,r=ze(t,"Scatter"),s=r.select("x",T=>e.setOption(
"x",T)),i=r.select("y",T=>e.setOption("y",T)),c=Dr(()=>u&&{x:u.x.all,y:u.y.all},()=>{g.hide(),E()}),a=r.button("show all",
c.showAll),l=Ir(o),f=xt(o,n.font),u=null,p=null,d=null,h=null,m=0,b={key:"",left:0,top:0,width:0,height:0},w=Xt(t,"hclus\
t-plot",[R,I,k],()=>E()),{box:x,stage:A,tip:g}=w,S=_r(x,N),v=Re(x,A.canvas);function M(){let{data:T}=e,O=_n(T,e.option("\
x"),0),P=_n(T,e.option("y"),1);if(u=O&&P?{x:O,y:P}:null,c.reset(),r.hide(!u),v.showNotice(u?"":$e),u){let F=T.axisNames.
map(H=>H.name);s.show(u.x.name,F),i.show(u.y.name,F)}l.updateData(),m=0,E()}function E(){a.show(c.part!==null),!(!u||!A.
width)&&(_(),b.key="",C(),v.describe(L()),A.paint())}function _(){if(!u)return;let{x:T,y:O}=u;p=xr(A,T,O,c.part?.x??T.all,
c.part?.y??O.all,m,f),d=$o(p.xs,p.ys,p.width,p.height)}function C(){if(!p)return;let{cut:T,data:O}=e,P=S.show(T,Ot(T),O.
noun,f,p.height),F=`${P.height} ${Math.ceil(P.width/24)}`;if(F!==b.key){let H=Math.max(1,.01*O.n),W=Nr(p,P);W.hidden>H&&
p.width+m-P.width>Li&&P.width>m-12&&(m=P.width+12,_(),A.paint()),m&&(W={left:p.width+16,top:0,hidden:0}),b={key:F,left:W.
left,top:W.top,...P}}S.move(p.left+b.left,p.top+b.top)}function L(){if(!u)return"";let{cut:T,data:O,selection:P}=e;return`\
Scatter plot of ${u.y.title} against ${u.x.title}: ${$(O.n,O.noun)} in ${$(T.k,"clusters")}${Pe(P)}`}function R(T){if(!p||
!u)return;let{x:O,y:P}=u;Mr(T,p,{x:O,y:P,xShown:c.part?.x??O.all,yShown:c.part?.y??P.all,theme:n,face:f,dpr:A.dpr})}function I(T){
if(!p)return;l.paint(T,p,e,Ot(e.cut),n.ink,n.paper,A.dpr);let{left:O,top:P,width:F,height:H}=b;$r(T,p,e,{x0:O,y0:P,x1:O+
F,y1:P+H},n,f)}function k(T){if(!p)return;let{hover:O,data:P}=e,F=Cn(P.n)/2;T.save(),c.part&&(T.beginPath(),T.rect(p.left,
p.top-4,p.width+4,p.height+4),T.clip()),T.strokeStyle=n.ink,T.lineWidth=1.5;for(let H of l.ringed())We(T,p,H,F+3);if(O?.
node!==void 0){T.lineWidth=1;let{tree:H}=P,W=y(H.start,O.node),ct=W+y(H.sizes,O.node);for(let _t of H.order.subarray(W,ct))
We(T,p,_t,F+.8)}else if(O)for(let[H,W]of[[n.paper,4.5],[n.ink,2]])T.strokeStyle=H,T.lineWidth=W,We(T,p,O.leaf,F+4);T.restore(),
h&&Or(T,h,n.ink)}function N(T,O){let{cut:P,data:F}=e,H=[];for(let W=0;W<F.n;W++)P.labels[W]===T&&H.push(W);e.select(H,{add:O}),
w.announce(`${O?"Added: ":""}cluster ${V(e.cut,T)}, ${$(H.length,F.noun)} selected.`)}let D={store:e,base:w,viewport:c,axes:()=>u,
plot:()=>p,nearest:({x:T,y:O})=>p&&d?d.nearest(T-p.left,O-p.top,Ci):-1,draw(T){h=T,A.paint(In)}},z=null;return w.onDestroy(
v.destroy,zr(D),e.subscribe("data",M),e.subscribe("option",()=>{u&&e.option("x")===u.x.name&&e.option("y")===u.y.name||M()}),
e.subscribe(["cut","selection"],T=>{let O=z&&Tt(z,e.cut);T==="cut"&&O||(z=e.cut,l.updateData(),T==="cut"&&(w.followCut(e.
cut,Hr),C()),v.describe(L()),A.paint(Hr,In))}),e.subscribe("reveal",()=>{if(!u||!c.part)return;let{x:T,y:O}=u;c.reveal(e.
wanted.map(P=>[Number(T.values[P]),Number(O.values[P])]))}),e.subscribe("hover",()=>{g.hide(),A.paint(In)})),M(),{restyle(T){
n=T,f=xt(o,n.font),E()},destroy(){w.destroy(),S.destroy(),r.destroy()}}}function Rt({t,lower:e,upper:n,tree:o}){return Jn(t,e,n,dt(o))}function Ii({t,lower:e,upper:n,tree:o}){return Zn(e,n,t,dt(
o))}function ae(t){let{k:e,hasThreshold:n,upper:o}=t;if(t.isUneven)return`no one height gives these ${$(e)}`;if(!n)return`he\
ights are tied at ${ot(o)}: no threshold gives ${$(e)} clusters`;let[r,s]=Ii(t);return e===1?`any cut above ${r} gives o\
ne`:o===0?`only a cut at 0 gives these ${$(e)}`:`any cut from ${r} to ${s} gives these ${$(e)}`}function Ur(t){let e=$(t.
k,"clusters");return t.isUneven?e:`${e} · ${Rt(t)}`}var Oi=20,$i=1e3;function Wr(t,e){let n=Br(t,"Clusters","Number of clusters"),o=Br(t,"Threshold","Threshold, the height \
of the cut");n.input.step="1",n.input.min="1",o.input.min="0",o.input.step="any";function r(){let c=dt(e.data.tree)*1.06||
1;o.input.max=String(c),o.input.step=String(c/$i),s()}function s(){let{cut:c,data:a}=e;n.input.max=String(Math.min(a.n,Oi)),
n.input.value=String(c.k),n.output.textContent=$(c.k),o.input.value=String(c.t),o.output.textContent=c.isUneven?"uneven":
Rt(c),n.input.setAttribute("aria-valuetext",$(c.k,"clusters")),o.input.setAttribute("aria-valuetext",o.output.textContent)}
let i=[K(n.input,{input:()=>e.setClusters(n.input.valueAsNumber),change:e.flush}),K(o.input,{input:()=>e.setThreshold(o.
input.valueAsNumber),change:e.flush}),e.subscribe("data",r),e.subscribe("cut",s)];return r(),{destroy(){for(let c of i)c();
n.label.remove(),o.label.remove()}}}function Br(t,e,n){let o=t.ownerDocument,[r,s,i]=[o.createElement("label"),o.createElement(
"input"),o.createElement("output")];return s.type="range",s.setAttribute("aria-label",n),s.dataset.lmSuppressShortcuts="\
true",r.append(o.createTextNode(e),s,i),t.append(r),{label:r,input:s,output:i}}var jr=8,Ri=0;function qr(t,e){let n=t.ownerDocument,o=`hclust-find-${++Ri}`,r=n.createElement("div");r.className="hclus\
t-find";let s=n.createElement("input"),i=n.createElement("ul");s.type="search",s.autocomplete="off",s.spellcheck=!1,s.dataset.
lmSuppressShortcuts="true",i.id=o,i.hidden=!0,i.setAttribute("role","listbox"),i.setAttribute("aria-label","Rows found"),
Kr(s,{role:"combobox","aria-autocomplete":"list","aria-expanded":"false","aria-controls":o}),r.append(s,i),t.append(r);let c=[],
a=0,l=0,f=null,u=[];function p(){let g=$(1,e.data.noun).slice(2);s.placeholder=`find a ${g}`,s.setAttribute("aria-label",
`Find a ${g} by its name`)}function d(){let{data:g}=e,S=s.value.trim().toLowerCase();if(!f){let _=Array.from({length:g.n},
(L,R)=>g.name(R).toLowerCase()),C=Pi(_);u=_.map((L,R)=>C.has(L)?`row ${g.rows[R]}`:""),f=_.map((L,R)=>[L,u[R]].join(" ").
trim())}a=0,l=0;let[v,M,E]=[[],[],[]];f.forEach((_,C)=>{let L=S?_.indexOf(S):-1;if(L<0)return;a++;let I=_===S||_===`${S}\
 ${u[C]}`?v:L===0?M:E;I.length<jr&&I.push(C)}),c=[...v,...M,...E].slice(0,jr),h(!!S)}function h(g){i.replaceChildren(),i.
hidden=!g,s.setAttribute("aria-expanded",String(g));let S=c.map((v,M)=>{let E=G(e.data.name(v)),_=`cluster ${V(e.cut,y(e.
cut.labels,v))}`,C=u[v];return m(E,C?`${C} · ${_}`:_,{id:`${o}-${M}`,"aria-selected":String(M===l)})});if(S.forEach((v,M)=>{
v.dataset.i=String(M)}),g&&a>c.length&&S.push(m(`and ${$(a-c.length)} more`,"")),g&&!a&&S.push(m("no such name","")),i.append(
...S),g&&c.length){s.setAttribute("aria-activedescendant",`${o}-${l}`);let v=y(c,l);e.reveal([v]),e.setHover({leaf:v})}else
s.removeAttribute("aria-activedescendant"),e.setHover(null)}function m(g,S,v={"aria-disabled":"true"}){let M=n.createElement(
"li");Kr(M,{role:"option",...v});for(let E of[g,S]){let _=n.createElement("span");_.textContent=E,M.append(_)}return M}function b(g,S){
let v=c[g];v!==void 0&&(e.select([v],{add:S}),s.value=[e.data.name(v),u[v]].join(" ").trim(),w(),e.setHover({leaf:v}))}function w(){
i.hidden||(i.hidden=!0,s.setAttribute("aria-expanded","false"),s.removeAttribute("aria-activedescendant"),e.setHover(null))}
function x(g){let v={ArrowDown:1,ArrowUp:-1}[g.key];if(v){if(i.hidden)return d();l=(l+v+c.length)%Math.max(c.length,1),h(
!0)}else if(g.key==="Enter")b(l,g.shiftKey);else if(g.key==="Escape")i.hidden&&e.select([]),s.value="",w();else return;g.
preventDefault(),g.stopPropagation()}let A=[K(s,{input:d,keydown:x,blur:w,focus:()=>s.value&&d()}),K(i,{pointerdown:g=>{
g.preventDefault();let S=g.target.closest("li[data-i]");S&&b(Number(S.dataset.i),g.shiftKey)},pointermove:g=>{let S=g.target.
closest("li[data-i]");!S||Number(S.dataset.i)===l||(l=Number(S.dataset.i),h(!0))}}),e.subscribe("data",()=>{f=null,c=[],
w(),p()})];return p(),{box:r,destroy(){for(let g of A)g();r.remove()}}}function Pi(t){let[e,n]=[new Set,new Set];for(let o of t)
(e.has(o)?n:e).add(o);return n}function Kr(t,e){for(let[n,o]of Object.entries(e))t.setAttribute(n,o)}var zi=3;function Di(t,e,n){if(!t)return"";let o=new Set,r=0;if(t.forEach((a,l)=>{a&&(r++,o.add(y(e.labels,l)))}),!r)return"";
let s=[...o].sort((a,l)=>a-l).map(a=>V(e,a)),i=s.length>1?` and ${s.pop()}`:"",c=o.size>zi?$(o.size,"clusters"):`${i?"cl\
usters":"cluster"} ${s.join(", ")}${i}`;return`${$(r,n)} selected, from ${c}`}function Gr(t,e){let n=t.ownerDocument,o=n.
createElement("div");o.className="hclust-selected",o.hidden=!0;let r=n.createElement("span");r.setAttribute("role","stat\
us");let s=n.createElement("button");s.type="button",s.textContent="×",s.title="Clear the selection (Escape)",s.setAttribute(
"aria-label","Clear the selection"),s.dataset.lmSuppressShortcuts="true",o.append(r,s),t.append(o);function i(){let f=Di(
e.selection,e.cut,e.data.noun);o.hidden=!f,r.textContent!==f&&(r.textContent=f)}let c=null;function a(){t.getRootNode().
activeElement===s&&(c?.isConnected?c:t.querySelector('[tabindex="0"]'))?.focus({preventScroll:!0}),e.select([])}let l=[K(
s,{focus:({relatedTarget:f})=>{c=f},click:a,keydown:f=>{f.key==="Escape"&&(f.stopPropagation(),a())}}),K(o,{pointerdown:f=>f.
stopPropagation()}),e.subscribe(["data","cut","selection"],i)];return i(),{destroy(){for(let f of l)f();o.remove()}}}function $n(t,e){let{tree:n,labels:o,sizes:r}=t,s=Array.from(t.nodes),i=[...t.locked],c=o[gt(n,e)[0]??0]??0,a=[];if((n.sizes[e]??
0)>(r[c]??0)){let l=Vr(t,e),f=l.some(u=>i.includes(u));a.push({key:"j",words:f?"Join: one is locked":`Join these ${$(l.length,
"clusters")}`,next:f?null:{nodes:On(s,l,[e]),locked:i}})}else{let l=s[c]??e,f=`cluster ${V(t,c)}`,u=i.includes(l),p=l<n.
n;a.push({key:"s",words:p?"Split: a single row":u?`Split: ${f} is locked`:`Split ${f}`,next:p||u?null:{nodes:On(s,[l],mt(
n,l)),locked:i}});let d=n.parents[l]??-1;if(d>=0){let h=Vr(t,d),m=h.find(A=>i.includes(A)),b=s.indexOf(h.find(A=>A!==l)??
-1),w=h.length>2?`Join: its sibling is split into ${h.length-1}`:m!==void 0?`Join: cluster ${V(t,s.indexOf(m))} is locke\
d`:`Join with cluster ${V(t,b)}`,x=h.length===2&&m===void 0;a.push({key:"j",words:w,next:x?{nodes:On(s,h,[d]),locked:i}:
null})}a.push({key:"l",words:`${u?"Unlock":"Lock"} ${f}`,next:{nodes:s,locked:u?i.filter(h=>h!==l):[...i,l]}})}return a.
push(...Ke(t)),a}function Ke(t){return!t.isUneven&&!t.locked.length?[]:[{key:"u",words:"One height again",next:{nodes:Array.
from(ht(t.tree,t.k).nodes),locked:[]}}]}function Vr({tree:t,nodes:e},n){let o=t.start[n]??0,r=o+(t.sizes[n]??0);return Array.
from(e).filter(s=>{let i=t.start[s]??0;return i>=o&&i<r})}function On(t,e,n){return[...t.filter(o=>!e.includes(o)),...n]}var qe=4;function Xr({store:t,box:e,handle:n,moved:o,tip:r}){let s=e.ownerDocument,i=s.createElement("div");i.className=
"hclust-branch-menu",i.setAttribute("role","menu"),i.setAttribute("aria-label","This branch"),i.hidden=!0,e.append(i);function c(p){
p.next&&(o(),t.setNodes(p.next.nodes,p.next.locked))}function a(){if(i.hidden)return;let p=i.contains(s.activeElement);i.
hidden=!0,p&&n.focus({preventScroll:!0})}function l(p){let d=s.createElement("button");return d.type="button",d.setAttribute(
"role","menuitem"),d.tabIndex=-1,d.dataset.lmSuppressShortcuts="true",d.textContent=p.words,d.setAttribute("aria-keyshor\
tcuts",p.key),d.setAttribute("aria-disabled",String(!p.next)),d.addEventListener("click",()=>{p.next&&(a(),c(p))}),d}function f(p){
let d=[...i.children],h=d.findIndex(m=>m.matches(":focus"));d[(h+p+d.length)%d.length]?.focus({preventScroll:!0})}let u=K(
i,{keydown(p){if(p.stopPropagation(),p.key==="ArrowDown")f(1);else if(p.key==="ArrowUp")f(-1);else if(p.key==="Escape"||
p.key==="Tab")a();else return;p.preventDefault()},pointerdown(p){p.stopPropagation()},contextmenu(p){p.preventDefault(),
p.stopPropagation()},focusout(p){p.stopPropagation(),i.contains(p.relatedTarget)||(i.hidden=!0)}});return{close:a,get isOpen(){
return!i.hidden},open(p,d){let h=p<0?Ke(t.cut):$n(t.cut,p);if(!h.length)return!1;r.hide(),i.replaceChildren(...h.map(l)),
i.hidden=!1;let m=Math.min(d.x,e.clientWidth-i.offsetWidth-qe),b=Math.min(d.y,e.clientHeight-i.offsetHeight-qe);return i.
style.transform=`translate(${Math.max(qe,m)}px, ${Math.max(qe,b)}px)`,f(1),!0},press(p,d){let m=(d<0?Ke(t.cut):$n(t.cut,
d)).find(b=>b.key===p);return m&&c(m),m?.words??""},destroy(){u(),i.remove()}}}var{label_gap:Yr,max_label_shift:Hi,max_last_label_shift:Fi}=U;function Jr(t,e,n){for(let[o,r]of e.entries()){let s=Ui(t.
map(({centre:a})=>a),r,n),i=o===e.length-1?Fi:Hi,c=s?.every((a,l)=>{let{centre:f,span:u}=t[l];return Math.abs(a-f)<=Math.
max(u/2,i)});if(s&&c)return{wording:o,middles:s}}return null}function Ui(t,e,n,o=Yr){let r=t.length;if(e.reduce((p,d)=>p+
d,o*(r-1))>n)return null;let s=t.map((p,d)=>d).sort((p,d)=>y(t,p)-y(t,d)),i=[0];for(let p=1;p<r;p++){let d=(y(e,y(s,p-1))+
y(e,y(s,p)))/2+o;i.push(y(i,p-1)+d)}let c=[];s.forEach((p,d)=>{let[h,m]=[y(t,p)-y(i,d),1];for(let b=c.at(-1);b&&b.mean>=
h;b=c.at(-1))h=(h*m+b.mean*b.size)/(m+b.size),m+=b.size,c.pop();c.push({mean:h,size:m})});let a=new Array(r),l=y(e,y(s,0))/
2,f=n-y(e,y(s,r-1))/2-y(i,r-1),u=0;for(let{mean:p,size:d}of c)for(let h=u+d;u<h;u++)a[y(s,u)]=Math.min(Math.max(p,l),f)+
y(i,u);return a}function Zr(t,e,n,o=Yr){let r=t.map(()=>!1),s=new Uint8Array(Math.floor(n)+2),i=t.map((c,a)=>a).sort((c,a)=>(t[a]?.
span??0)-(t[c]?.span??0));for(let c of i){let{centre:a,span:l}=t[c],f=y(e,c)/2;if(2*f>1.5*l||a-f<0||a+f>n)continue;let u=Math.
max(0,Math.floor(a-f-o/2)),p=Math.max(0,Math.ceil(a+f+o/2));s.subarray(u,p).includes(1)||(s.fill(1,u,p),r[c]=!0)}return r}var{top:Pt,min_width:Bi,free_shift:Wi,head_margin:Rn}=U.cluster_labels;var Ge=2*B+7,Qr=U.cluster_labels.wordings,ts={title:0,size:"",lines:1};function es(t){return Math.ceil(t.width("cluster"))+
Rn+2}function ns(t,e,n){let{cut:o,colors:r,frame:s,theme:i,face:c,data:a,corner:l}=e,f=({label:v},M)=>{let E=M.title?V(o,
v):$(v);return E===$(v)?E:c.fit(E,M.title,B,!0)},u=({label:v},M)=>{if(!M.size)return"";let E=M.size==="counted"?a.noun:"",
_=$(y(o.sizes,v),E);return M.lines===2?_:` · ${_}`},p=(v,M)=>[c.width(f(v,M),B,!0),c.width(u(v,M))],d=(v,M)=>v.map(E=>{
let[_,C]=p(E,M);return M.lines===2?Math.max(_,C):_+C}),h=ji(e),m=h.length*Bi>s.width,b=m?null:Jr(h,Qr.map(v=>d(h,v)),s.width),
w=b?Qr[b.wording]:ts;if(!b){m&&(h=h.filter(({span:M})=>M>4));let v=Zr(h,d(h,ts),s.width);h=h.filter((M,E)=>v[E])}t.textBaseline=
"alphabetic",t.textAlign="left";let[x,A]=[Pt+B-2,Pt+2*B],g=(v,M,E,_=!1)=>{t.fillStyle=_?i.ink:i.quiet,t.font=c.css(B,_),
t.fillText(v,M,E)};if(h.forEach((v,M)=>{let E=b?.middles[M]??v.centre,[_,C]=p(v,w);Math.abs(E-v.centre)>v.span/2+Wi&&(t.
strokeStyle=it(y(r,y(o.nodes,v.label))),t.lineWidth=1.2,t.beginPath(),t.moveTo(v.centre,n+1),t.lineTo(E,Pt-1),t.stroke());
let L=w.lines===2,R=E-(L?_:_+C)/2;g(f(v,w),R,x,!0),w.size&&g(u(v,w),L?E-C/2:R+_,L?A:x)}),w.size==="counted")return;let S=l.
left-Rn-1;[["cluster",""],[a.noun,"size"]].slice(0,w.lines).forEach((v,M)=>{let E=v.find(_=>c.width(_)<=S);E&&g(E,-Rn-c.
width(E),M?A:x)})}function ji({cut:t,frame:e}){let n=[],{start:o}=t.tree;for(let r=0;r<t.k;r++){let s=y(o,y(t.nodes,r)),
i=s+y(t.sizes,r);if(i<=e.from||s>=e.to)continue;let[c,a]=[Math.max(0,at(e,s)),Math.min(e.width,at(e,i))];n.push({label:r,
centre:(c+a)/2,span:a-c})}return n}var{caption_margin:os}=U;function rs(t,e,n){let o=Math.floor(n);if(e>o)return null;let r=new Int32Array(o+2);for(let[a,l]of t){
let[f,u]=[Math.max(0,Math.floor(a)-os),Math.ceil(l)+os];f>o||u<0||(r[f]=y(r,f)+1,r[Math.min(o,u)+1]=y(r,Math.min(o,u)+1)-
1)}let s=new Int32Array(o+2),i=0;for(let a=0;a<=o;a++)i+=y(r,a),s[a+1]=y(s,a)+(i>0?1:0);let c=Math.ceil(e);for(let a=o-c;a>=
0;a--)if(y(s,a+c)===y(s,a))return a;return null}function ss({rects:t,count:e},n,o,r){let s=[];for(let i=0;i<4*e;i+=4){let[
c,a]=[y(t,i)/n,y(t,i+1)/n],[l,f]=[y(t,i+2)/n,y(t,i+3)/n];a<=r&&a+f>=o&&s.push([c,c+l])}return s}var as=12,Qt={high:24,line:15,around:13,grip:14},Pn=U.cut_label.right_margin,is="Drag to move the cut",cs="hclust-cut-mo\
ved",le=!1,Ki="M4 0 1 4h6zM4 12 1 8h6z",ce="http://www.w3.org/2000/svg",{wide:qi,narrow:Gi}=U.cut_label,Ve=14;function Vi(t,e,n){
let o=e>=qi?`${$(Math.min(n,99),"clusters")} · 0.0000`:e>=Gi?$(Math.min(n,999),"clusters"):"0.0000";return Math.ceil(t.
width(o,as,!0))+2*Qt.around+Qt.grip}function ls(t){let e=t.ownerDocument,n=(M,E="div")=>{let _=e.createElement(E);return _.
className=`hclust-cut-${M}`,_},[o,r,s,i,c,a]=[n("band"),n("line"),n("grab"),n("axis"),n("caption","span"),n("pill")],l=e.
createElementNS(ce,"svg"),f=e.createElementNS(ce,"path");l.classList.add("hclust-cut-steps"),l.setAttribute("aria-hidden",
"true");let u=e.createElementNS(ce,"path");u.classList.add("hclust-cut-locked"),l.append(f,u),a.tabIndex=0,a.setAttribute(
"role","slider"),a.setAttribute("aria-label","Height of the cut"),a.setAttribute("aria-orientation","vertical"),a.setAttribute(
"aria-valuemin","0"),a.dataset.lmSuppressShortcuts="true",t.prepend(o),t.append(r,l,s,i,c,a);let p=["k","noun","dot","at"].
map(M=>n(M,"span")),d=e.createElementNS(ce,"svg"),h=e.createElementNS(ce,"path");d.setAttribute("viewBox","0 0 8 12"),d.
setAttribute("aria-hidden","true"),d.classList.add("hclust-cut-grip"),h.setAttribute("d",Ki),d.append(h),a.append(d,...p);
let m=n("invitation","span");m.textContent=is,m.setAttribute("aria-hidden","true"),m.hidden=Xi(t),t.append(m);let b=null,
w=null,[x,A,g,S]=[0,0,0,0];function v(M,E,_){let[C,L,R]=[$(M.k),$(M.k,"clusters"),Rt(M)],I=L.slice(C.length);(M.isUneven?
[C,I,"",""]:[C,I," · ",R]).forEach((P,F)=>{let H=p[F];H&&(H.textContent=P)});let N=M.isUneven?[[L],[L],[C]]:[[Ur(M)],[L,
R],[C,R]],D=N.map(P=>Math.max(...P.map(F=>E.width(F,as,!0)))+2*Qt.around+Qt.grip),z=D.findIndex(P=>P<=_+.5),T=z<0?N.length-
1:z;A=y(D,T);let O=T>0&&!M.isUneven;g=(Qt.high+(O?Qt.line:0))/2,a.classList.toggle("two",O),a.classList.toggle("short",T>
1)}return{handle:a,show({cut:M,frame:E,corner:{left:_,top:C},face:L},R,I){let k=Vi(L,I,M.tree.n);if(M!==b||L!==w||k!==S){
[b,w,S]=[M,L,k];let Y=ae(M);v(M,L,k),c.textContent=Y,x=L.width(Y)+8,Ji(a,M,E)}let N=Y=>Math.round(Y*E.dpr)/E.dpr,D=Y=>N(
C+Math.min(Math.max(tt(E,Y),0),E.height)),[z,T,O]=[D(M.t),D(Math.min(M.upper,E.top)),D(M.lower)];Xe(o,_,T,E.width),o.style.
height=`${Math.max(0,O-T)}px`,o.hidden=!M.hasThreshold,Xe(r,_,z,E.width);let P=M.isUneven||M.locked.length>0;if(r.hidden=
P,l.style.display=P?"":"none",P){let Y=_e(M),vt=[];l.style.transform=`translate(${_}px, 0)`,l.setAttribute("width",String(
E.width)),l.setAttribute("height",String(C+E.height+1));let bt=At(M,E).map(({label:Ht,x0:fe,x1:ue})=>{let he=D(Math.min(
y(Y,Ht),E.top))+.5,pe=`${N(fe)} ${he}L${N(ue)} ${he}`;return M.locked.includes(y(M.nodes,Ht))&&vt.push(pe),pe});u.setAttribute(
"d",vt.map(Ht=>`M${Ht}`).join("")),f.setAttribute("d",bt.length?`M${bt.join("L")}`:"")}Xe(s,_,z,E.width),Xe(i,0,0,_-4),i.
style.height=`${C+E.height}px`;let F=Math.min(Math.max(z,C+g),C+E.height-g),H=I-A-1;le?m.hidden=!0:m.style.transform=`tr\
anslate(${N(H-6)}px, ${N(F-9)}px) translateX(-100%)`,a.style.transform=`translate(${N(H)}px, ${N(F-g)}px)`,a.style.width=
`${A}px`;let ct=[z-C-17,z-C+4,1].map(Y=>{let bt=(Y<z-C-Ve||Y>z-C)&&Y>=0&&Y+Ve<=E.height;return{at:Y,x:bt?rs(ss(R,E.dpr,Y,
Y+Ve),x,H-_-(le?6:L.width(is)+30)):null}}).find(({x:Y})=>Y!==null);if(c.hidden=!ct,!ct)return;let _t=C+ct.at;c.style.transform=
`translate(${N(_+(ct.x??0))}px, ${_t}px)`,c.classList.toggle("inside",M.hasThreshold&&_t>=T&&_t+Ve<=O)},endInvitation(){
le=!0,m.hidden=!0;try{t.ownerDocument.defaultView?.sessionStorage.setItem(cs,"1")}catch{}},destroy(){for(let M of[o,r,l,
s,i,c,a,m])M.remove()}}}function Xi(t){try{le||=t.ownerDocument.defaultView?.sessionStorage.getItem(cs)==="1"}catch{}return le}
function Yi(t){return t.isUneven?"different heights":Rt(t)}function Xe(t,e,n,o){t.style.transform=`translate(${e}px, ${n}\
px)`,t.style.width=`${o}px`}function Ji(t,e,n){t.setAttribute("aria-valuemax",String(Number(Math.max(n.top,e.t).toPrecision(
6)))),t.setAttribute("aria-valuenow",String(Number(e.t.toPrecision(6)))),t.setAttribute("aria-valuetext",e.isUneven?`${$(
e.k,"clusters")}, cut at different heights; ${ae(e)}`:`height ${Rt(e)}, ${$(e.k,"clusters")}; ${ae(e)}`)}function fs(t,e,n){
let r=[...t.sizes.subarray(0,12)].map((s,i)=>`cluster ${V(t,i)} with ${$(s,e)}`);return t.k>12&&r.push(`and ${$(t.k-12)}\
 more`),`Tree of ${$(t.tree.n,e)}, up to height ${ot(n)}. Cut at ${Yi(t)} into ${$(t.k,"clusters")}; ${ae(t)}. ${r.join(
", ")}.`}function us(t){let e=1;function n(o){let r=o>.999?1:Math.max(o,1e-4);r!==e&&(e=r,t())}return{get share(){return e},zoom(o){
n(e*o)},showAll(){n(1)},reset(){e=1}}}var zn=4;function Ye({data:t,cut:e},n){let{tree:o}=t;if(n.node===void 0){let a=t.n>1?Q(o,y(o.parents,n.leaf)):0,l=V(e,y(
e.labels,n.leaf));return[t.name(n.leaf),[`cluster ${l} · joins at ${ot(a)}`]]}let r=gt(o,n.node),s=e.nodes.indexOf(n.node),
i=`${s<0?"":`Cluster ${V(e,s)} · `}${$(r.length,t.noun)}`,c=[...r.subarray(0,zn)].map(a=>G(t.name(a)));return r.length>
zn&&c.push(`and ${$(r.length-zn)} more`),[i,[`height ${ot(Q(o,n.node))}`,...c]]}var hs="↑ → higher, fewer clusters · ↓ ← lower, more · Enter: walk along the branches · + − h H zoom, 0 shows all",
Zi="↑ ↓ ← → along the branches · Enter selects, Shift+Enter adds · s splits, j joins, l locks · Esc: back to the cut",
Qi="u: one height again · ",ta=0;function ps(t){let{store:e,box:n,handle:o,viewport:r,heights:s,tip:i,announce:c,getScene:a,
menu:l}=t,f=n.ownerDocument.createElement("div");f.className="hclust-tree-hint",f.id=`hclust-keys-${++ta}`,f.textContent=
hs,o.setAttribute("aria-describedby",f.id),n.append(f);let u=-1;function p(E){let{data:_}=e,{tree:C}=_;u=E,f.textContent=
Zi,n.classList.add(ft);let L=y(C.x,E);r.reveal([L-.5]);let R=E<_.n?{leaf:E}:{node:E};e.setHover(R);let{frame:I,corner:k}=a(),
[N,D]=Ye(e,R),z=(L-I.from)/(I.to-I.from),T={x:k.left+z*I.width,y:k.top+tt(I,Q(C,E))};i.show(T.x,T.y,N,D),c([N,...D].join(
", "))}function d(){u<0||(u=-1,f.textContent=w(),n.classList.remove(ft),e.setHover(null),i.hide())}function h(E){let{tree:_}=e.
data,C=y(_.parents,u);C>=0&&p(mt(_,C)[E])}let m={ArrowUp:()=>p(Math.max(y(e.data.tree.parents,u),u)),ArrowDown:()=>p(u<e.
data.n?u:mt(e.data.tree,u)[0]),ArrowLeft:()=>h(0),ArrowRight:()=>h(1),Home:()=>p(2*e.data.n-2),Enter:E=>e.select(gt(e.data.
tree,u),{add:E.shiftKey}),Escape:d,s:()=>b("s"),j:()=>b("j"),l:()=>b("l")};function b(E){let _=l.press(E,u);u>=0&&p(u),_&&
c(_)}function w(){let{cut:E}=e;return(E.isUneven||E.locked.length?Qi:"")+hs}let x=E=>()=>{t.moved(),e.setClusters(Math.min(
Math.max(E(e.cut.k),1),e.data.n))},A={ArrowUp:x(E=>E-1),ArrowRight:x(E=>E-1),ArrowDown:x(E=>E+1),ArrowLeft:x(E=>E+1),PageUp:x(
E=>E-10),PageDown:x(E=>E+10),Home:x(()=>e.data.n),End:x(()=>1),Enter:()=>p(e.hover?.node??e.hover?.leaf??2*e.data.n-2),Escape:()=>e.
select([]),u:()=>b("u"),"+":()=>r.zoom(.7,.5),"=":()=>r.zoom(.7,.5),"-":()=>r.zoom(1/.7,.5),h:()=>s.zoom(.7),H:()=>s.zoom(
1/.7),0:()=>{r.showAll(),s.showAll()}},[g,S]=[$t({...A,...m}),$t(A)],v=K(n,{keydown(E){n.classList.remove("by-pointer"),
(u<0?S:g)(E)},focusout:d,pointerdown:d}),M=e.subscribe(["cut","data"],()=>{u<0&&(f.textContent=w())});return{leave:d,destroy(){
M(),v()}}}var ea=.72;function na(t,e,n=0){let o=new Int32Array(t.n+1);for(let i=0;i<t.n;i++)o[i+1]=y(o,i)+y(e,y(t.order,i));let r=[],
s=[2*t.n-2];for(let i=s.pop();i!==void 0;i=s.pop()){let c=y(t.start,i),a=y(t.sizes,i);a<n||(y(o,c+a)===y(o,c)?r.push(i):
i>=t.n&&s.push(...mt(t,i)))}return r}function ds(t,{data:{tree:e},selection:n,frame:o,theme:r},s){if(!n)return;let{dpr:i}=o,
c=o.width/(o.to-o.from)*i,a=Math.round(o.height*i),l=f=>Math.round(tt(o,f)*i-s/2);t.globalAlpha=ea,t.fillStyle=r.paper;for(let f of na(
e,n,1/c)){let u=y(e.start,f),[p,d]=[u,u+y(e.sizes,f)].map(x=>at(o,x)*i);if(p===void 0||d===void 0||d<0||p>o.width*i)continue;
let h=l(Jt(e,f));f>=e.n&&t.fillRect(p,h,Math.max(1,d-p),a-h);let m=y(e.parents,f);if(m<0)continue;let b=Math.round(at(o,
y(e.x,f))*i-s/2),w=l(Q(e,m))+s;t.fillRect(b,w,s,Math.max(0,(f<e.n?a:h)-w))}t.globalAlpha=1}var zt=U.cluster_bar,Dn=Pt+Ge+2,Je=B+2,Hn=8;function ms(t,e,n,o){let{cut:r,colors:s,frame:i,corner:c}=e,{dpr:a}=i;t.save(),
t.setTransform(1,0,0,1,Math.round(c.left*a),Math.round(c.top*a)),n.width&&n.height&&t.drawImage(n,0,0),t.globalCompositeOperation=
"source-atop";let l=n.height;for(let{label:f,x0:u,x1:p}of At(r,i)){let d=y(r.nodes,f);if(d<r.tree.n)continue;let h=Math.
round(tt(i,Jt(r.tree,d))*a-o/2),m=Math.floor(u*a);t.fillStyle=it(y(s,d)),t.fillRect(m,h,Math.max(1,Math.ceil(p*a)-m),l-h)}
ds(t,e,o),t.restore()}var oa=5;function gs(t,e){let{cut:n,colors:o,frame:r,corner:s}=e;t.save(),t.translate(s.left,s.top+
r.height);let i=At(n,r),[c,a]=zt;for(let{label:l,x0:f,x1:u}of i){let p=u-f>4?.5:0;t.fillStyle=it(y(o,y(n.nodes,l))),t.beginPath(),
u-f>8?t.roundRect(f+p,c,u-f-2*p,a-c,2):t.rect(f+p,c,Math.max(u-f-2*p,1/r.dpr),a-c),t.fill()}ra(t,e,i),ns(t,e,a),sa(t,e),
e.labels&&ia(t,e),t.restore()}function ra(t,{cut:e,theme:n},o){let r=Ot(e);if(new Set(Array.from(r,it)).size===e.k)return;
let[s,i]=zt;for(let{label:c,x0:a,x1:l}of o)l-a<i-s||Ar(t,y(r,c),(a+l)/2,(s+i)/2,oa,n.paper)}function sa(t,{data:e,selection:n,
frame:o,theme:r}){if(!n)return;let{order:s}=e.tree,c=Ce(a=>n[y(s,a)],[o.from,Math.min(o.to,e.n)],o.width);t.fillStyle=r.
ink;for(let a=0;a<c.length;a+=2){let[l=0,f=0]=[c[a],c[a+1]];t.fillRect(l,1,Math.max(1,f-l),zt[0]-2)}}function ia(t,{data:e,
selection:n,frame:o,theme:r,face:s,labels:i,flat:c}){let a=c?wt(o)-Hn:i;t.textAlign=c?"center":"right",t.textBaseline="m\
iddle";let[l,f]=[Math.max(0,Math.floor(o.from)),Math.min(e.n,Math.ceil(o.to))];for(let u=l;u<f;u++){let p=at(o,u+.5);if(p<
5||p>o.width-5)continue;let d=y(e.tree.order,u),h=!!n?.[d];t.save(),t.translate(p,c?Dn+B/2:Dn),c||t.rotate(-Math.PI/2),t.
fillStyle=h?r.ink:r.quiet,t.font=s.css(B,h),t.fillText(s.fit(G(e.name(d)),a,B,h),0,0),t.restore()}}function ws(t,{data:e,
frame:n,corner:o,theme:r,face:s,ticks:i}){t.save(),t.translate(o.left,o.top);let c=Math.max(1,Math.round(n.dpr))/n.dpr,a=f=>Math.
round(f*n.dpr)/n.dpr;t.fillStyle=r.rule,t.fillRect(-c,0,c,n.height),t.font=s.css(),t.textAlign="right",t.textBaseline="m\
iddle";let l=Et(i);i.forEach((f,u)=>{let p=tt(n,f);t.fillStyle=r.rule,t.fillRect(-5,a(p-c/2),5,c),t.fillStyle=r.quiet,t.
fillText(l[u]??"",-9,p+.5)}),e.heightLabel&&n.height>90&&(t.rotate(-Math.PI/2),t.textAlign="center",t.fillText(s.fit(G(e.
heightLabel),n.height-8),-n.height/2,7-o.left)),t.restore()}function bs(t,{data:e,frame:n,corner:o,theme:r},s){if(n.to-n.
from>=e.n)return;t.fillStyle=r.rule,t.fillRect(o.left,s,n.width,2),t.fillStyle=r.quiet;let i=Math.max(6,(n.to-n.from)/e.
n*n.width),c=Math.min(n.from/e.n*n.width,n.width-i);t.fillRect(o.left+c,s,i,2)}function ys(t,{data:e,cut:n,colors:o,frame:r,
corner:s,theme:i},c,a){let{tree:l}=e,{dpr:f}=r,u=y(l.start,a),p=u+y(l.sizes,a),d=Math.max(1,Math.round(.5*f));t.save(),t.
setTransform(1,0,0,1,Math.round(s.left*f),Math.round(s.top*f)),t.beginPath(),t.rect(0,-f*4,Math.round(r.width*f),Math.round(
(r.height+4)*f)),t.clip();let{rects:h,owner:m}=c,b="";for(let A=0;A<c.count;A++){let g=y(m,A),S=y(l.start,g);if(S<u||S>=
p||g>a)continue;let v=y(n.labels,y(l.order,S)),E=y(l.sizes,g)<=y(n.sizes,v)?it(y(o,y(n.nodes,v))):i.ink;E!==b&&(t.fillStyle=
b=E),t.fillRect(y(h,4*A)-d,y(h,4*A+1)-d,y(h,4*A+2)+2*d,y(h,4*A+3)+2*d)}t.restore();let[w,x]=[Math.max(0,at(r,u)),Math.min(
r.width,at(r,p))];x<=w||(t.fillStyle=i.ink,t.fillRect(s.left+w,s.top+r.height+zt[1]+1,Math.max(x-w,1.5),1.5))}function xs(t,{
data:e,frame:n,corner:o,theme:r},s){let i=at(n,y(e.tree.start,s)+.5);if(i<0||i>n.width)return;let[c,a]=[o.left+i,o.top+n.
height+(zt[0]+zt[1])/2];t.beginPath(),t.arc(c,a,5,0,2*Math.PI),t.fillStyle=r.paper,t.fill(),t.lineWidth=1.8,t.strokeStyle=
r.ink,t.stroke()}function Fn({data:t,cut:e,frame:n,corner:o},r,s,i){let{tree:c}=t,[a,l]=[r-o.left,s-o.top];if(a<0||a>=n.
width||l<-i)return null;let f=Math.min(Math.max(Math.floor(bn(n,a)),0),t.n-1),u=y(c.order,f),p=l-n.height;if(p>Dn-2)return wt(
n)>=Je?{leaf:u}:null;if(p>zt[0]-1)return{node:y(e.nodes,y(e.labels,u))};if(p>-5)return{leaf:u};let d=Fe(c,n,a,l,i);return d<
0?null:d<t.n?{leaf:d}:{node:d}}var aa=550,Dt={mouse:7,touch:14,line:8,snap:4};function Ms(t){let{store:e,box:n,handle:o,viewport:r,heights:s,tip:i,getScene:c,
menu:a}=t,l,f={mode:"press",offset:0,pill:!1,start:[0,1],what:null};function u(g,S){let{frame:v}=c(),{tree:M}=e.data,E=Math.
min(Math.max(Go(v,g),0),v.top),_=pt(M,E),C=tt(v,Bt(kt(M,_)));!S&&Math.abs(C-g)<=Dt.snap?e.cut.locked.length?e.setThreshold(
Bt(kt(M,_))):e.setClusters(_):e.setThreshold(E)}function p(g){let{cut:S,frame:v}=c();if(!S.isUneven)return S.t;let M=At(
S,v).find(({x0:E,x1:_})=>E<=g&&g<_);return M?_e(S)[M.label]??S.t:S.t}function d(g,S){return g.target===o?null:Fn(c(),S.x,
S.y,g.pointerType==="touch"?Dt.touch:Dt.mouse)}function h(g,S){return f.menu=!0,a.open(S,g)}let m=g=>g?.node??g?.leaf??-1;
function b(g,S,v){if(v)if(g.altKey)v.node!==void 0&&e.flip(v.node);else{let M=v.node===void 0?[v.leaf]:gt(e.data.tree,v.
node);e.select(M,{add:g.shiftKey})}else{let{corner:M,frame:E}=c();!g.shiftKey&&S.x>=M.left&&E.width&&e.select([])}}function w(g,S){
n.style.cursor=g?"pointer":r.part?"grab":"",e.setHover(g),g?i.show(S.x,S.y,...Ye(e,g)):i.hide()}function x(g){if(!Yt(n,g))
return;let S=g.deltaMode?16:1,[v,M]=[g.deltaX*S,g.deltaY*S],{frame:E,corner:_}=c();if(!g.ctrlKey&&!g.shiftKey&&Math.abs(
v)>Math.abs(M))return r.part?(g.preventDefault(),r.move(v/wt(E))):void 0;let C=M||v,L=ut(n,g);if(g.shiftKey||L.x<_.left)
return C>0&&s.share===1?void 0:(g.preventDefault(),s.zoom(Math.exp(C*.002)));if(C>0&&!r.part)return;g.preventDefault();let R=(L.
x-_.left)/E.width;r.zoom(Math.exp(C*(g.ctrlKey?.01:.002)),R)}let A=[Zt(n,{down(g,S){if(a.close(),g.button!==0)return!1;let{
frame:v,corner:M}=c(),E=M.top+tt(v,Math.min(e.cut.t,v.top)),_=M.top+tt(v,Math.min(p(S.x-M.left),v.top)),C=g.pointerType===
"touch"?Dt.touch:Dt.line,[L,R]=[g.target===o,S.x<M.left-4];return f={mode:L||R||Math.abs(S.y-_)<=C?"cut":"press",offset:R&&
!L?0:E-S.y,pill:L,start:r.shown(),what:L||R?null:d(g,S)},n.classList.add("by-pointer"),o.focus({preventScroll:!0}),g.preventDefault(),
i.hide(),R&&!L&&u(S.y-M.top,g.altKey),g.pointerType==="touch"&&(l=setTimeout(()=>h(S,m(f.what)),aa)),!0},drag(g,S,v){let[
M,E]=[S.x-v.x,S.y-v.y];if(v.moved||=Math.abs(f.mode==="cut"?E:M)>=(f.what?Vt:1),!v.moved)return;clearTimeout(l);let{frame:_,
corner:C}=c();f.mode==="press"&&r.part&&(f.mode="pan"),f.mode==="cut"?(e.setHover(null),t.moved(),u(S.y+f.offset-C.top,g.
altKey)):f.mode==="pan"&&r.move(-M/wt(_),f.start)},up(g,S,v){clearTimeout(l),f.mode==="cut"&&e.flush(),!(f.menu||v.moved||
f.pill||S.x<c().corner.left-4)&&(b(g,S,f.what),g.pointerType==="touch"&&w(f.what,S))},cancel(){clearTimeout(l),f.mode===
"cut"&&e.flush()},hover(g,S){g.pointerType!=="touch"&&w(d(g,S),S)},leave(){e.setHover(null),i.hide()},pinch(g,S,v){let{frame:M,
corner:E}=c();r.zoom(g,(S.x-v-E.left)/M.width),r.move(-v/wt(c().frame))}}),K(n,{contextmenu(g){let S=ut(n,g),v=g.target===
o?e.hover:Fn(c(),S.x,S.y,f.menu?Dt.touch:Dt.mouse);g.shiftKey||!h(S,m(v))||g.preventDefault()},wheel:x,dblclick(){r.showAll(),
s.showAll()}})];return()=>{for(let g of A)g()}}var ca=U.head_room,la={grown:150,zoomed:96},fa=500;function As(t,e,n){let o=t.ownerDocument,r=xt(o,n.font),s=null,i=null,
c=o.createElement("canvas"),[a,l]=[0,null],f=Ie(()=>M()),u=us(()=>M()),p=Xt(t,"hclust-tree",[g,S],()=>s=null),{box:d,stage:h,
tip:m,announce:b}=p;h.canvas.setAttribute("aria-hidden","true");let w=ls(d);function x(){if(s){let{cut:Nt,selection:Ss,data:Un}=e;
return Object.assign(s,{cut:Nt,selection:Ss,data:Un,colors:fn(Un.tree)}),s}let{data:I,cut:k,selection:N}=e,[D,z]=f.shown(),
T=(dt(I.tree)||1)*ca*u.share,[O,P]=[z-D,I.n].map(Nt=>(h.width-52-Pn)/Nt),[F,H]=[O>=Je,P>=Je],W=Nt=>Nt>=v()+Hn,ct=F&&W(O),
_t=la[H?"grown":"zoomed"],Y=H?W(P):ct,vt=F?Y?B+2:Math.min(_t,v()):0;d.style.setProperty("--hc-names",`${H?vt+6:0}px`);let bt={
left:0,top:8},Ht=Pt+Ge+(vt?vt+6:0)+(f.part?5:0),fe=Math.max(40,h.height-bt.top-Ht),ue=Ut(0,T,fe,44),he=Math.max(...Et(ue).
map(Nt=>r.width(Nt)),0);bt.left=Math.max(Math.ceil(he)+11+(I.heightLabel?B+9:4),es(r));let pe={width:Math.max(20,h.width-
bt.left-Pn),height:fe,from:D,to:z,top:T,dpr:h.dpr},vs=fn(I.tree);return s={data:I,cut:k,colors:vs,selection:N,frame:pe,corner:bt,
theme:n,face:r,ticks:ue,labels:vt,flat:ct},i=null,s}function A(I){if(!i){i=De(I.data.tree,I.frame),c.width=Math.round(I.
frame.width*I.frame.dpr),c.height=Math.round(I.frame.height*I.frame.dpr);let k=c.getContext("2d");k&&He(k,i,n.quiet)}return i}
function g(I){let k=x();ms(I,k,c,A(k).thick),gs(I,k),ws(I,k),bs(I,k,h.height-3)}function S(I){let k=x(),{hover:N}=e;N?.node!==
void 0&&ys(I,k,A(k),N.node),N?.leaf!==void 0&&xs(I,k,N.leaf),w.show(k,A(k),h.width)}function v(){let{data:I}=e;if(l!==I.
name){let k="";for(let N=0;N<I.n;N++){let D=G(I.name(N));D.length>k.length&&(k=D)}[a,l]=[Math.ceil(r.width(k,B,!0)),I.name]}
return a}function M(){s=null,h.paint()}let E,_=()=>b(fs(e.cut,e.data.noun,dt(e.data.tree))),C=()=>{clearTimeout(E),E=setTimeout(
_,fa)},L={store:e,box:d,handle:w.handle,viewport:f,heights:u,moved:w.endInvitation,tip:m,announce:b,getScene:x,menu:Xr({
store:e,box:d,handle:w.handle,moved:w.endInvitation,tip:m})},R=ps(L);return p.onDestroy(Ms(L),R.destroy,L.menu.destroy,()=>clearTimeout(
E),e.subscribe(["data","cut"],L.menu.close),e.subscribe("data",()=>{f.reset(e.data.n),u.reset(),m.hide(),R.leave(),p.rest(),
M(),_()}),e.subscribe("order",M),e.subscribe("cut",()=>{let I=s&&Tt(s.cut,e.cut);p.followCut(e.cut,...I?[]:[0]),I?h.paint(
1):h.paint(),C()}),e.subscribe("selection",()=>h.paint(0)),e.subscribe("reveal",()=>{let{start:I}=e.data.tree;f.reveal(e.
wanted.map(k=>y(I,k)))}),e.subscribe("hover",()=>h.paint(1))),f.reset(e.data.n),_(),{restyle(I){n=I,r=xt(o,n.font),l=null,
M()},destroy(){p.destroy(),c.width=c.height=0}}}var ua={tree:As,clustermap:dr,scatter:Fr};function ha(){let t=null;return Gn({initialize({model:e}){return t=pn(e),()=>{
t?.destroy(),t=null}},render({model:e,el:n}){return t??=pn(e),pa(n,t)}})}function pa(t,e){let n=t.ownerDocument,o=n.createElement(
"div");o.className="hclust hclust-live";let r=n.createElement("span");r.style.display="none",t.append(r,o);let s=en(t,r);
Qe(o,s);let i=[],c=[],a=null;function l(){let w=me(o,"hclust-live-bar");e.model.get("controls")&&c.push(Wr(w,e).destroy);
let x=qr(w,e);a=x.box,c.push(x.destroy,()=>w.remove()),f();let A=e.model.get("parts")??["tree"],g=null;for(let v of A){let M=ua[v];
if(!M)continue;v!=="tree"&&(g??=me(o,"hclust-live-pair"));let E=me(v==="tree"?o:g,`hclust-part-${v}`);i.push({make:M,box:E,
view:M(E,e,s)})}let S=i[0]?.box;S&&c.push(Gr(S,e).destroy)}function f(){let w=t.closest(".hclust")?.querySelector(".hclu\
st-find-slot");w&&a&&a.parentElement!==w&&w.append(a)}function u(){for(let{view:w,box:x}of i)w.destroy(),x.remove();for(let w of c)
w();o.querySelector(".hclust-live-pair")?.remove(),i=[],c=[]}function p(){let w=en(t,r);if(JSON.stringify(w)!==JSON.stringify(
s)){s=w,Qe(o,s);for(let x of i)x.view.restyle?x.view.restyle(s):(x.view.destroy(),x.view=x.make(x.box,e,s))}}let d=()=>{
u(),l()};for(let w of["parts","controls"])e.model.on(`change:${w}`,d);let h=Kn(o,p);l();let m=rt(o),b=new m.ResizeObserver(
()=>{f(),p()});return b.observe(o),m.addEventListener(tn,e.announceCut),()=>{m.removeEventListener(tn,e.announceCut),h(),
b.disconnect();for(let w of["parts","controls"])e.model.off(`change:${w}`,d);u(),e.flush(),o.remove(),r.remove()}}export{ha as default};
