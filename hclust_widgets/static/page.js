// Generated from js/ by `npm run build`. Do not edit.
function tt(t,e){let n=Math.min(Math.max(Math.round(e)||1,1),t.n),o=ft(t,n);return kt(t,n,fe(o),o)}function Ct(t,e){let n=e>=
0?e:0,o=ut(t,n);return kt(t,o,n,ft(t,o))}function ut(t,e){let{heights:n}=t,o=0,r=n.length;for(;o<r;){let s=o+r>>1;n[s]<e?
o=s+1:r=s}return t.n-o}function ft(t,e){let{n,heights:o}=t;return{lower:e<n?o[n-e-1]:0,upper:e>1?o[n-e]:1/0}}function fe({
lower:t,upper:e}){if(e===1/0){let o=t>0?t*1.05:1;return o>t?o:t+Number.MIN_VALUE}let n=t+(e-t)/2;return n>t?n:e}function kt(t,e,n,{
lower:o,upper:r}){let s,i,a;return{tree:t,k:e,t:n,lower:o,upper:r,exact:o<r||e===t.n,get nodes(){return s??=he(t,e)},get sizes(){
return i??=this.nodes.map(c=>t.sizes[c])},get labels(){return a??=ge(t,this.nodes)}}}function he(t,e){let{n,children:o}=t,
r=new Int32Array(e);r[0]=2*n-2;for(let s=1;s<e;s++){let i=n-1-s;de(r,s,o[2*i]),pe(r,s+1,o[2*i+1])}return r}function de(t,e,n){
Lt(t,0,e,n)}function Lt(t,e,n,o){for(;n>e;){let r=n-1>>1,s=t[r];if(o<=s)break;t[n]=s,n=r}t[n]=o}function pe(t,e,n){let o=0,
r=1;for(;r<e;){let s=r+1;s<e&&!(t[r]>t[s])&&(r=s),t[o]=t[r],o=r,r=2*o+1}Lt(t,0,o,n)}function ge(t,e){let n=new Int32Array(
t.n);return e.forEach((o,r)=>{let s=t.start[o],i=s+t.sizes[o];for(let a=s;a<i;a++)n[t.order[a]]=r}),n}function Nt(t){let{
n:e,heights:n}=t;if(e<2||n[e-2]===0)return 1;let o=Math.min(e-1,Math.ceil(Math.sqrt(e)),20);if(o<2)return 2;let r=2,s=-1/0;
for(let i=2;i<=o;i++){let{lower:a,upper:c}=ft(t,i),l=a>0?c/a:c>0?1/0:1;l>s&&([s,r]=[l,i])}return r}function Ot(t,e,n=new Uint8Array(e.length)){let o=e.length+1,r=new Float64Array(o-1),s=new Int32Array(2*o-1).fill(1,0,o),
i=new Int32Array(2*o-1).fill(-1),a=-1/0,c=!0;for(let l=0;l<o-1;l++){let f=R(t,2*l),d=R(t,2*l+1);s[o+l]=R(s,f)+R(s,d),i[f]=
i[d]=o+l;let p=R(e,l);p<a?c=!1:a=p,r[l]=a}return me({n:o,children:t,distances:e,heights:r,monotone:c,sizes:s,parents:i},
n)}function me(t,e){let{n,children:o,sizes:r}=t,s=new Int32Array(2*n-1);for(let c=n-2;c>=0;c--){let l=R(o,2*c+(e[c]?1:0)),
f=R(o,2*c+(e[c]?0:1)),d=R(s,n+c);s[l]=d,s[f]=d+R(r,l)}let i=new Int32Array(n),a=new Float64Array(2*n-1);for(let c=0;c<n;c++)
i[R(s,c)]=c,a[c]=R(s,c)+.5;for(let c=0;c<n-1;c++)a[n+c]=(R(a,R(o,2*c))+R(a,R(o,2*c+1)))/2;return{...t,flips:e,start:s,order:i,
x:a}}function ht(t){return t.n<2?0:R(t.heights,t.n-2)}function R(t,e){return t[e]}var we=300;function et(t){return String(t).slice(0,we).replace(/\s+/gu," ").replace(/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu,
"").trim()}function D(t,e=""){if(!e)return W(t,0);let n=t===1&&e.endsWith("s");return`${W(t,0)} ${n?e.slice(0,-1):e}`}function q(t){
return Number.isNaN(t)?"–":Math.abs(t)===1/0?t>0?"∞":"-∞":t===0?"0":pt(t)?W(t,gt(t)):zt(t,2)}var pt=t=>Math.abs(t)>=
.001&&Math.abs(t)<1e7;function gt(t){let e=Math.abs(t);return e>=1e3?0:e>=100?1:e>=1?2:3}function nt(t){let e=Math.abs(t);
return e<.01&&t!==0||e>=1e9?Y(t,2):W(t,e>=100?0:e>=10?1:2)}function It(t,e,n=""){if(!Number.isFinite(t))return Number.isNaN(
t)?"–":q(t);if(e==="text"||e==="truth")return t?"yes":"no";if(e==="date")return xe(t);let r=Math.round(t)===t&&Math.abs(
t)<1e12?W(t,0):nt(t);return n?`${r} ${n}`:r}function xe(t){let e=new Date(t*864e5);return Number.isNaN(e.getTime())?"–":
e.toISOString().slice(0,10)}function ye(t,e,n,o=0){return Rt(t,e,n,o)[0]}function _t({t,lower:e,upper:n,tree:o}){return ye(
t,e,n,ht(o))}function be(t,e,n,o=0){if(n!==void 0&&t<n&&n<=e){let[,i,a]=Rt(n,t,e,o);return[i,a]}let[r,s]=[q(t),q(e)];for(let i=4;i<
17&&r===s&&t<e;i++)[r,s]=[Y(t,i),Y(e,i)];return[r,s]}function mt({t,lower:e,upper:n,tree:o}){return be(e,n,t,ht(o))}function Rt(t,e,n,o){
let r=[$e(t,o),q(e),q(n)],[s,i,a]=r;for(let c=4;c<17;c++){let l=dt(s),f=l<dt(a)||t===n&&s===a;if(!(e<t&&t<=n)||dt(i)<l&&
e<l&&l<=n&&f)return[s,i,a];[s,i]=[Y(t,c),Y(e,c)],a=n===1/0?q(n):Y(n,c)}return r}function $e(t,e){if(!pt(e)||!pt(t))return q(
t);let n=Math.min(gt(e),gt(t)),o=10**n;return W(Math.floor(t*o+.5)/o,n)}function dt(t){return t==="∞"?1/0:Number(t.replaceAll(
",",""))}function W(t,e){let n=jt(t,e),[o="",r]=n.split("."),s=o.replace(/\B(?=(\d{3})+$)/g,",");return r===void 0?s:`${s}.${r}`}
function jt(t,e){if(Math.abs(t)>=1e21)return BigInt(t).toString();let n=t.toFixed(e);if(Number.isInteger(t)&&!Object.is(
t,-0))return n;if(t.toFixed(e+30).slice(-30)!=="5".padEnd(30,"0"))return Object.is(t,-0)?`-${n}`:n;let r=t.toFixed(e+30).
slice(0,-30).replace(/\.$/,"");return Number(r.at(-1))%2===0?r:n}function zt(t,e){let[n="",o=""]=t.toExponential(e+30).split(
"e"),r=n.slice(0,-30).replace(/\.$/,"");return(n.endsWith("5".padEnd(30,"0"))&&Number(r.at(-1))%2===0?`${r}e${o}`:t.toExponential(
e)).replace(/e([+-])(\d)$/,"e$10$2")}function Y(t,e){if(t===0)return"0";let n=Number(t.toExponential(e-1).split("e")[1]);
if(n<-4||n>=e){let[o="",r=""]=zt(t,e-1).split("e");return`${Tt(o)}e${r}`}return Tt(jt(t,e-1-n))}function Tt(t){return t.
includes(".")?t.replace(/\.?0+$/,""):t}var Ae=["node_names","node_colours"];function ot(t){let[e,n]=Ae.map(o=>ve(t.get(o)));return{names:e,colours:n}}function ve(t){
let e=new Map;for(let[n,o]of Object.entries(t??{}))e.set(Number(n),String(o));return e}function wt({tree:t,nodes:e},n){let o=t.
marks?.names.get(e[n]);return o===void 0?D(n):`${D(n)} ${et(o)}`}function rt(t){let e=Ee(t.get("heights")),n=Me(t.get("flips"),e.length),o=Ot(Se(t.get("children")),e,n);return o.marks=ot(
t),o}function xt(t){if(t instanceof ArrayBuffer)return t.slice(0);if(ArrayBuffer.isView(t)){let{buffer:e,byteOffset:n,byteLength:o}=t;
return e.slice(n,n+o)}return new ArrayBuffer(0)}function Me(t,e=0){let n=new Uint8Array(xt(t));return n.length>=e?n:new Uint8Array(
e)}function Se(t){return new Int32Array(xt(t))}function Ee(t){return new Float64Array(xt(t))}var yt=["#4477AA","#EE6677","#228833","#CCBB44","#66CCEE","#AA3377","#44BB99","#EE8866","#BA8DB4","#CC3311"],st=["o","s",
"^","D","v","P","X"],Ft={o:1,s:.88,"^":1.1,D:.8,v:1.1,P:1.08,X:1.08},Ce=yt.length*st.length,it=1<<30;function Bt(t,e){return it|
parseInt(e.slice(1),16)<<3|t%st.length}function bt(t){return t&it?t:t%Ce}function Q(t){return t&it?`#${(t>>3&16777215).toString(
16).padStart(6,"0")}`:yt[t%yt.length]}function $t(t){return st[t&it?t&7:t%st.length]}var Pt=new WeakMap,Dt=new WeakMap;function ke(t){let e=Pt.get(t.children);return e||Pt.set(t.children,e=Ne(t)),t.marks?.
colours.size?Le(e,t.marks):e}function Le(t,e){let n=Dt.get(e);if(!n){Dt.set(e,n=t.slice());for(let[o,r]of e.colours)n[o]=
Bt(n[o],r)}return n}function Ut(t){let e=ke(t.tree);return t.nodes.map(n=>e[n])}function Ne(t){let{n:e,children:n,sizes:o}=t,
r=new Int32Array(2*e-1);for(let i=1,a=e-2;a>=0;a--,i++){let c=n[2*a],l=n[2*a+1],f=o[c]>=o[l];r[f?c:l]=r[e+a],r[f?l:c]=i}
let s=Int32Array.from({length:e},(i,a)=>a);return tt(t,Nt(t)).nodes.forEach((i,a)=>{s[r[i]]=a}),r.map(i=>s[i])}var Oe=12,Te=200,Ie=6;function _e(t,e){let n=wt(t,e);return n===D(e)?`Cluster ${n}`:n}function Re(t){let e=[...t].sort((n,o)=>o.
explained-n.explained).slice(0,Ie);return t.filter(n=>e.includes(n))}function qt(t,e,n,o,r){let s=je(t.ownerDocument),i=Ut(
e),a=Re(n);if(e.k>Oe){t.replaceChildren(...Fe(s,e,i,a,o,r));return}let c=Array.from(e.sizes,(f,d)=>{let p=s("section","h\
clust-card");p.style.setProperty("--cluster",Q(i[d]));let v=s("header");v.append(G(s("b"),_e(e,d)),s("span","",D(f,r.noun))),
p.append(v);let h=o[d]??-1;if(h>=0){let m=s("p","","most typical: ");m.append(G(s("span"),Z(r.name(h),60))),p.append(m)}
let x=s("div","hclust-lines");for(let m of a)x.append(...ze(s,m,d));return p.append(x),p}),l=s("div","hclust-cards");l.append(
...c),t.replaceChildren(l)}function je(t){return(e,n="",o="")=>{let r=t.createElement(e);return n&&(r.className=n),o&&(r.
textContent=o),r}}function G(t,e){return t.dir="auto",t.textContent=e,t}function ze(t,e,n){let{kind:o,means:r,share:s,lowest:i,
highest:a,overall:c}=e,l=t("span","bar"),f=t("i");if(l.append(f),o==="text")f.style.width=`${100*(s[n]??0)}%`;else{let d=a-
i,p=h=>d>0?100*(h-i)/d:0;f.style.width=`${p(r[n]??0)}%`;let v=t("u");v.style.left=`${p(c)}%`,l.append(v)}return[G(t("spa\
n"),At(e)),l,G(t("b"),Wt(e,n,!0))]}function At({name:t}){return Z(t,24)}function Wt({kind:t,means:e,words:n,share:o,unit:r},s,i){
if(t==="text"){let c=Z(n[s]??"",18);return i?`${c} ${W(100*(o[s]??0),0)}%`:c}let a=e[s]??NaN;return t==="date"?It(a,"dat\
e"):t==="span"?`${W(a,1)} days`:i&&r?`${nt(a)} ${Z(r,8)}`:nt(a)}function Fe(t,e,n,o,r,s){let i=Array.from(e.sizes.keys()).
sort((h,x)=>(e.sizes[x]??0)-(e.sizes[h]??0)||h-x).slice(0,Te),a=t("tbody");for(let h of i){let x=t("tr"),m=t("th");m.setAttribute(
"scope","row");let b=t("i");b.style.background=Q(n[h]),m.append(b,G(t("span"),wt(e,h)));let I=r[h]??-1,O=G(t("td","name"),
I<0?"":Z(s.name(I),40));x.append(m,t("td","",D(e.sizes[h]??0)),O);for(let T of o)x.append(t("td","",Wt(T,h,!1)));a.append(
x)}let c=t("tr"),l=o.map(h=>h.unit?`${At(h)} (${Z(h.unit,8)})`:At(h));for(let h of["cluster",s.noun,"most typical",...l]){
let x=G(t("th"),h);x.setAttribute("scope","col"),c.append(x)}let f=t("thead");f.append(c);let d=t("table");d.append(f,a);
let p=t("div","hclust-table");p.tabIndex=0,p.setAttribute("role","group"),p.setAttribute("aria-label","The clusters, the\
 largest first"),p.append(d);let v=e.k-i.length;return v?[p,t("p","hclust-quiet",`and ${D(v)} smaller clusters`)]:[p]}function Z(t,e){
let n=Array.from(et(t));return n.length<=e?n.join(""):`${n.slice(0,e-1).join("")}…`}var Be=/^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/u;function Vt(t){let e=Be.test(t)?`'${t}`:t;return/[",\r\n]/.test(e)||e!==
e.trim()?`"${e.replaceAll('"','""')}"`:e}function Ht(t,e,n,o,r=new Map){let s=new Array(t).fill(r.size?",":"");e.forEach(
(a,c)=>{let l=n[c],f=r.get(l)??String(l);s[a]=r.size?`${l},${Vt(f)}`:String(l)});let i=[(o?"row,name,cluster":"row,clust\
er")+(r.size?",cluster_name":"")];for(let a=0;a<t;a++)i.push(o?`${a},${Vt(o(a))},${s[a]}`:`${a},${s[a]}`);return`\uFEFF${i.
join(`\r
`)}\r
`}var Pe={u1:Uint8Array,i1:Int8Array,u2:Uint16Array,i2:Int16Array,i4:Int32Array,f4:Float32Array,f8:Float64Array};async function Gt(t){
let e=atob(t.trim()),n=new Uint8Array(e.length);for(let r=0;r<e.length;r++)n[r]=e.charCodeAt(r);let o=new Blob([n]).stream().
pipeThrough(new DecompressionStream("deflate-raw"));return new Response(o).arrayBuffer()}function Kt(t,e){return n=>{let[
o,r,s]=t[n],i=Pe[o];if(!i)throw new Error(`No numbers of type ${o} are known.`);let a=Number(o.slice(1));return new i(e.
slice(r,r+s*a))}}function vt(t,[e,n]){let o=t(e),r=new TextDecoder,s=0;return Array.from(t(n),i=>(s+=i,r.decode(o.subarray(
s-i,s))))}function Mt({at:t,rows:e},n){return t===null?Int32Array.from({length:e},(o,r)=>r):Int32Array.from(n(t))}function Jt(t,e){
let{rows:n,columns:o,originals:r}=t,s=o.length,i=r.length,a=new Float32Array(n*s);o.forEach(({array:h},x)=>{e(h).forEach(
(m,b)=>a[b*s+x]=m)});let c=new Float64Array(n*i);r.forEach(({array:h},x)=>{e(h).forEach((m,b)=>c[b*i+x]=m)});let l=new Float64Array(
n*t.axes.length);t.axes.forEach(({original:h,array:x},m)=>{l.set(e(x??r[h??-1]?.array),m*n)});let f=new Uint8Array(768*t.
cmaps.length);t.cmaps.forEach(({array:h},x)=>f.set(e(h),768*x));let d=Mt(t,e),{names:p,ends:v}=De(t,e,d);return new Map(
[["parts",t.parts],["controls",!0],["revision",0],["noun",t.noun],["values",B(a)],["columns",o.map(({name:h})=>h)],["col\
umn_about",o.map(({about:h})=>h)],["originals",B(c)],["original_columns",r.map(({name:h,unit:x,kind:m})=>({name:h,unit:x,
kind:m}))],["axes",B(l)],["axis_names",t.axes.map(({name:h,label:x,unit:m,kind:b})=>({name:h,label:x,unit:m,kind:b}))],[
"names",B(p)],["name_ends",B(v)],["rows",B(d)],["n_clusters",t.n_clusters],["distance_threshold",t.distance_threshold],[
"selection",B(Int32Array.from(e(t.selection)))],["cmap_names",t.cmaps.map(({name:h})=>h)],["cmap_colours",B(f)],...Object.
entries(t.options)])}function De(t,e,n){let o=new Uint8Array(0),r;if(t.names)o=Uint8Array.from(e(t.names[0])),r=e(t.names[1]);else{
let a=Array.from(n,c=>`row ${c}`);o=new TextEncoder().encode(a.join("")),r=a.map(c=>c.length)}let s=0,i=Uint32Array.from(
r,a=>s+=a);return{names:o,ends:i}}function ct(t,e){let{columnChildren:n,columnHeights:o}=t,r=new DataView(new ArrayBuffer(
0));return new Map([["children",B(Int32Array.from(e(t.children)))],["heights",B(e(t.heights))],["flips",B(e(t.flips))],[
"col_children",n===null?r:B(Int32Array.from(e(n)))],["col_heights",o===null?r:B(e(o))],["height_label",t.heightLabel]])}
function St(t,e,n){let{names:o,colours:r}=t.marks[e]?.[n]??{};return[["node_names",o],["node_colours",r]]}function B({buffer:t,
byteOffset:e,byteLength:n}){return new DataView(t,e,n)}function Xt(t){let e=new Map,n=r=>{for(let s of[...e.get(r)??[]])
s()},o={get:r=>t.get(r),set:(r,s)=>o.assign(new Map([[r,s]])),assign(r){let s=[...r.keys()].filter(i=>r.get(i)!==t.get(i));
for(let i of s)t.set(i,r.get(i));for(let i of s)n(`change:${i}`);s.length&&n("change")},save_changes(){},send(){},on(r,s){
e.has(r)||e.set(r,new Set),e.get(r)?.add(s)},off(r,s){for(let[i,a]of e)r&&r!==i||(s?a.delete(s):a.clear())}};return o}function Yt(t){let e=t.ownerDocument,n=e.defaultView;if(!n||n.parent===n)return!1;e.documentElement.dataset.framed="";let o=0;
return new n.ResizeObserver(()=>{let r=Math.ceil(t.getBoundingClientRect().height);r===o||!r||(o=r,n.parent.postMessage(
{hclustHeight:r},"*"))}).observe(t),!0}var Et=t=>document.getElementById(t)?.textContent??"";function Qt(t){e().catch(n=>{let o=document.createElement("p");o.className=
"hclust-instead",o.setAttribute("role","alert"),o.textContent=`This page could not be drawn; it wants a browser of 2023 \
or newer (Chrome, Edge, Firefox 113, Safari 16.4). ${n.message}`,document.querySelector("main")?.append(o)});async function e(){
let n=JSON.parse(Et("hclust-meta")),o=Kt(n.arrays,await Gt(Et("hclust-data"))),r=new Blob([Et("hclust-live")],{type:"tex\
t/javascript"}),s=URL.createObjectURL(r),i=await import(s);URL.revokeObjectURL(s);let a=document.getElementById("hclust-\
page");Yt(a),Ue(a.querySelector("h1")),t(a,n,o,i.default())}}function Ue(t){let e=matchMedia("(prefers-color-scheme: dar\
k)"),n=document.createElement("button");n.type="button",n.className="hclust-theme";let o=e.matches,r=!1,s=()=>{document.
documentElement.dataset.theme=o?"dark":"light",n.textContent=o?"Light":"Dark",n.setAttribute("aria-label",o?"Light colou\
rs":"Dark colours")};n.addEventListener("click",()=>{[o,r]=[!o,!0],s()}),e.addEventListener("change",()=>{r||(o=e.matches,
s())}),s();let i=document.createElement("header");t.replaceWith(i),i.append(t,n)}function j(t,e,n="",o=""){let r=document.
createElement(e);return n&&(r.className=n),o&&(r.textContent=o),t.append(r),r}function Zt(t,e){let n=t.profile.map(({original:o,text:r})=>{if(r!==void 0){let{name:c,words:l,array:f}=t.texts[r],d=e(f);
return p=>Ve(c,d,l,p)}let s=t.originals[o??-1],i=e(s.array),a=qe(i);return c=>We(s,i,a,c)});return o=>n.map(r=>r(o))}function qe(t){
let[e,n,o]=[0,1/0,-1/0];for(let i of t)e+=i,n=Math.min(n,i),o=Math.max(o,i);let r=e/t.length,s=0;for(let i of t)s+=(i-r)**
2;return{overall:r,lowest:n,highest:o,total:s}}function We({name:t,unit:e,kind:n},o,{total:r,...s},{k:i,labels:a,sizes:c}){
let l=new Float64Array(i);for(let h=0;h<o.length;h++){let x=z(a,h);l[x]=z(l,x)+z(o,h)}let f=Array.from(l,(h,x)=>h/z(c,x)),
d=f.reduce((h,x,m)=>h+z(c,m)*(x-s.overall)**2,0),p=f.map(()=>1),v=r>0?d/r:0;return{name:t,unit:e,kind:n,means:f,words:[],
share:p,...s,explained:v}}function Ve(t,e,n,{k:o,labels:r,sizes:s}){let i=n.length,a=new Float64Array(o*i),c=new Float64Array(
i);for(let m=0;m<e.length;m++){let b=z(e,m),I=z(r,m)*i+b;a[I]=z(a,I)+1,c[b]=z(c,b)+1}let l=e.length,f=0,d=[],p=[];for(let m=0;m<
o;m++){let b=0,I=0;for(let O=0;O<i;O++)z(a,m*i+O)>z(a,m*i+b)&&(b=O),I+=(z(a,m*i+O)/z(s,m))**2;d.push(n[b]??""),p.push(z(
a,m*i+b)/z(s,m)),f+=(1-I)*z(s,m)/l}let v=1-c.reduce((m,b)=>m+(b/l)**2,0),h=v>0?1-f/v:0;return{name:t,unit:"",kind:"text",
means:[],words:d,share:p,...{overall:NaN,lowest:NaN,highest:NaN},explained:h}}function te(t,{nodes:e,tree:n}){return Array.
from(e,o=>o<n.n?o:t?.[o-n.n]??-1)}function z(t,e){return t[e]}var He={o:"M-.5 0a.5 .5 0 1 0 1 0a.5 .5 0 1 0 -1 0z",s:"M-.5-.5h1v1h-1z","^":"M0-.5L.5 .5h-1z",D:"M0-.7071L.7071 0L0 .70\
71L-.7071 0z",v:"M0 .5L.5-.5h-1z",P:"M-.1667-.5h.3333v.3333h.3333v.3333h-.3333v.3333h-.3333v-.3333h-.3333v-.3333h.3333z",
X:"M-.25-.5L0-.25L.25-.5L.5-.25L.25 0L.5 .25L.25 .5L0 .25L-.25 .5L-.5 .25L-.25 0L-.5-.25z"};function ee(t){return He[$t(t)]}function ne(t){return Ft[$t(t)]}function re(t){let e=[],n=[],o=new Set([""]),r={key:"",path:""},s="",i=0,a=[],c={matrix:[1,0,0,1,0,0],clip:"",dash:[],fillStyle:"\
#000000",strokeStyle:"#000000",lineWidth:1,globalAlpha:1,font:"10px sans-serif",textAlign:"start",textBaseline:"alphabet\
ic",lineJoin:"miter",globalCompositeOperation:"source-over",imageSmoothingEnabled:!0},l=[];function f(u){d(),e.push(u)}function d(){
r.path&&e.push(`<path d="${r.path}"${r.key}/>`),r={key:"",path:""}}function p(u,g){let[y,k,C,$,L,M]=c.matrix;return[y*u+
C*g+L,k*u+$*g+M]}let v=(u,g)=>p(u,g).map(A).join(" "),h=()=>Math.hypot(c.matrix[0],c.matrix[1]);function x(u,g=""){let y=u===
"fill"?c.fillStyle:c.strokeStyle,k=c.globalAlpha<1?` opacity="${A(c.globalAlpha)}"`:"",C=c.clip?` clip-path="url(#${c.clip}\
)"`:"";if(u==="fill")return` fill="${U(oe(y))}"${g}${k}${C}`;let $=c.dash.length?` stroke-dasharray="${c.dash.map(L=>A(L*
h())).join(" ")}"`:"";return` fill="none" stroke="${U(oe(y))}" stroke-width="${A(c.lineWidth*h())}"${$}${k}${C}`}let m=({
x:u,y:g,width:y,height:k})=>`M${A(u)} ${A(g)}h${A(y)}v${A(k)}h${A(-y)}z`;function b(u,g,y,k){let[C,$]=p(u,g),[L,M]=p(u+y,
g+k);return{x:Math.min(C,L),y:Math.min($,M),width:Math.abs(L-C),height:Math.abs(M-$)}}function I(u){let g=x("fill");r.key!==
g&&d(),r={key:g,path:r.path+m(u)}}let O={save(){l.push({...c})},restore(){c=l.pop()??c},setTransform(...u){c.matrix=u.map(
g=>g/t)},translate(u,g){let[y,k]=p(u,g);c.matrix=[c.matrix[0],c.matrix[1],c.matrix[2],c.matrix[3],y,k]},rotate(u){let[g,
y,k,C,$,L]=c.matrix,[M,_]=[Math.cos(u),Math.sin(u)];c.matrix=[g*M+k*_,y*M+C*_,k*M-g*_,C*M-y*_,$,L]},beginPath(){s=""},moveTo(u,g){
s+=`M${v(u,g)}`},lineTo(u,g){s+=`${s?"L":"M"}${v(u,g)}`},closePath(){s+="z"},rect(u,g,y,k){s+=m(b(u,g,y,k))},roundRect(u,g,y,k,C){
let $=b(u,g,y,k),L=Math.min(C*h(),$.width/2,$.height/2),[M,_]=[A($.width-2*L),A($.height-2*L)],w=(S,E)=>`a${A(L)} ${A(L)}\
 0 0 1 ${A(S*L)} ${A(E*L)}`;s+=`M${A($.x+L)} ${A($.y)}h${M}${w(1,1)}v${_}${w(-1,1)}h-${M}${w(-1,-1)}v-${_}${w(1,-1)}z`},
arc(u,g,y){let[k,C]=p(u,g),$=A(y*h()),L=A(2*y*h());s+=`M${A(k-y*h())} ${A(C)}a${$} ${$} 0 1 0 ${L} 0a${$} ${$} 0 1 0 -${L}\
 0z`},fill(u){s&&f(`<path d="${s}"${x("fill",u==="evenodd"?' fill-rule="evenodd"':"")}/>`)},stroke(){s&&f(`<path d="${s}\
"${x("stroke")}/>`)},clip(){let u=`c${++i}`,g=c.clip?` clip-path="url(#${c.clip})"`:"";n.push(`<clipPath id="${u}"${g}><\
path d="${s}"/></clipPath>`),c.clip=u},setLineDash(u){c.dash=u},fillRect(u,g,y,k){let C=b(u,g,y,k);if(c.globalCompositeOperation!==
"source-atop"){C.width&&C.height&&I(C);return}for(let $ of a){let L=Math.max(C.x,$.x),M=Math.max(C.y,$.y),_=Math.min(C.x+
C.width,$.x+$.width)-L,w=Math.min(C.y+C.height,$.y+$.height)-M;_>0&&w>0&&I({x:L,y:M,width:_,height:w})}},clearRect(){},fillText(u,g,y){
if(!u)return;let[,k="",C="10",$="sans-serif"]=/^(?:(bold|[1-9]00) )?([\d.]+)px (.*)$/.exec(c.font)??[],L=c.textBaseline===
"middle"?.35*Number(C):0,M=c.matrix,[_,w]=p(g,y+L),S=Math.abs(M[1])>1e-9?` transform="matrix(${[M[0],M[1],M[2],M[3],_,w].
map(A).join(" ")})"`:` x="${A(_)}" y="${A(w)}"`,N={center:"middle",right:"end"}[c.textAlign];f(`<text${S} font-size="${C}\
"${k?` font-weight="${k}"`:""}${N?` text-anchor="${N}"`:""} font-family="${U($)}" xml:space="preserve"${x("fill")}>${U(u)}\
</text>`)},drawImage(u,g,y,k=u.width,C=u.height){if(!u.width||!u.height)return;let $=u.hclustLines;if(!$){let M=b(g,y,k,
C);f(`<image x="${A(M.x)}" y="${A(M.y)}" width="${A(M.width)}" height="${A(M.height)}" preserveAspectRatio="none" image-\
rendering="pixelated" href="${U(u.toDataURL())}"/>`);return}a=[];for(let M=0;M<4*$.count;M+=4){let[_,w,S,E]=[$.rects[M],
$.rects[M+1],$.rects[M+2],$.rects[M+3]];a.push($.lying?b(g+w,y+_,E,S):b(g+_,y+w,S,E))}let L=c.fillStyle;c.fillStyle=$.ink;
for(let M of a)I(M);d(),c.fillStyle=L},points(u,g,y,k,{size:C,halo:$,edge:L,alpha:M}){if(!g.length)return;let _=o.size;f(
`<g opacity="${A(M)}">`);for(let w of g){let[S,E]=[u.xs[w]??NaN,u.ys[w]??NaN];if(!(S>=-1&&S<=u.width+1&&E>=-1&&E<=u.height+
1))continue;let N=bt(k[y[w]??0]??0),F=`m${_}-${N}`;if(!o.has(F)){o.add(F);let K=C*ne(N);n.push(`<path id="${F}" d="${ee(
N)}" transform="scale(${A(K)})" fill="${Q(N)}" stroke="${U(L)}" stroke-width="${A($/K)}" stroke-linejoin="round"/>`)}e.push(
`<use href="#${F}" x="${A(u.left+S)}" y="${A(u.top+E)}"/>`)}e.push("</g>"),o=new Set([...o,`style ${_}`])},marker(u,g,y,k,C){
f(`<path d="${U(u)}" fill="${U(C)}" transform="translate(${A(g)} ${A(y)}) scale(${A(k)})"/>`)},svg(u,g,y,k){return d(),`\
<svg xmlns="http://www.w3.org/2000/svg" width="${A(u)}" height="${A(g)}" viewBox="0 0 ${A(u)} ${A(g)}" role="img"><title\
>${U(y)}</title><defs>${n.join("")}</defs><path d="M0 0h${A(u)}v${A(g)}H0z" fill="${U(k)}"/>
${e.join(`
`)}
</svg>
`}},T=["fillStyle","strokeStyle","lineWidth","globalAlpha","font","textAlign","textBaseline","lineJoin","globalComposite\
Operation","imageSmoothingEnabled"];for(let u of T)Object.defineProperty(O,u,{get:()=>c[u],set:g=>Object.assign(c,{[u]:g})});
return O}function oe(t){let e=/^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)\s*\)$/.exec(t);return e?`#${e.slice(1).map(n=>Number(
n).toString(16).padStart(2,"0")).join("")}`:t}function A(t){return String(Math.round(t*100)/100+0)}function U(t){return t.
replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu,"").replaceAll("&","&amp;").replaceAll("<","&lt;").
replaceAll(">","&gt;").replaceAll('"',"&quot;")}function se(t,e){let n=t.querySelector("canvas[data-painted]"),o=n.parentElement,r=t.ownerDocument.defaultView,[s,i]=[o.
clientWidth,o.clientHeight],a=n.width/s,c=re(a),l=Ge(o,c);l.below(),n.dispatchEvent(new CustomEvent("hclust-record",{detail:c})),
c.setTransform(a,0,0,a,0,0),l.above();let f=r.getComputedStyle(t.ownerDocument.body).backgroundColor;return{text:c.svg(s,
i,e,f),width:s,height:i}}function Ge(t,e){let n=t.ownerDocument.defaultView,o=t.getBoundingClientRect();function r(l){let{
left:f,top:d,width:p,height:v}=l.getBoundingClientRect();return{x:f-o.left,y:d-o.top,width:p,height:v}}function s(l){let f=t.
querySelector(l);return f&&!f.hidden&&f.getClientRects().length?f:null}function i(l,f=0){let{x:d,y:p,width:v,height:h}=r(
l);e.fillStyle=n.getComputedStyle(l).backgroundColor,e.beginPath(),e.roundRect(d,p,v,h,f),e.fill()}function a(l){let f=t.
ownerDocument.createRange();f.selectNodeContents(l);let{left:d,top:p,height:v}=f.getBoundingClientRect(),h=n.getComputedStyle(
l),x=Number(h.fontWeight)>=600?"600 ":"";e.font=`${x}${parseFloat(h.fontSize)}px ${h.fontFamily}`,e.fillStyle=h.color,e.
textAlign="left",e.textBaseline="middle",e.fillText(l.textContent??"",d-o.left,p-o.top+v/2)}return{below(){let l=s(".hcl\
ust-cut-band");l&&i(l)},above(){let[l,f,d,p]=[".hclust-cut-line",".hclust-cut-caption",".hclust-cut-pill",".hclust-legen\
d"].map(s);if(l&&d){let{x:v,y:h,width:x,height:m}=r(l);e.strokeStyle=n.getComputedStyle(d).backgroundColor,e.lineWidth=m,
e.setLineDash([6,4]),e.beginPath(),e.moveTo(v,h+m/2),e.lineTo(v+x,h+m/2),e.stroke(),e.setLineDash([]);let b=r(d);i(d,12);
let I=d.innerText.split(`
`).map(T=>T.trim()).filter(Boolean),O=n.getComputedStyle(d);e.font=`600 ${parseFloat(O.fontSize)}px ${O.fontFamily}`,e.fillStyle=
O.color,e.textAlign="center",e.textBaseline="middle",I.forEach((T,u)=>{let g=(u-(I.length-1)/2)*parseFloat(O.lineHeight);
e.fillText(T,b.x+b.width/2,b.y+b.height/2+g)})}f&&(i(f,3),a(f)),p&&c(p)}};function c(l){i(l,4);for(let d of l.querySelectorAll(
"button")){let[p,v]=[d.querySelector("svg"),d.querySelector("path")];if(d.hidden||!p||!v)continue;let{x:h,y:x,width:m,height:b}=r(
p),I=parseFloat(/[\d.]+/.exec(v.getAttribute("transform")??"")?.[0]??"8"),O=v.getAttribute("fill")??"";e.marker(v.getAttribute(
"d")??"",h+m/2,x+b/2,I,O);for(let T of d.querySelectorAll("b, span"))a(T)}let f=l.querySelector(".hclust-legend-more");f&&
f.getClientRects().length&&a(f)}}async function ie({text:t,width:e,height:n},o){let r=URL.createObjectURL(new Blob([t],{
type:"image/svg+xml"}));try{let s=new Image;s.src=r,await s.decode();let i=o.createElement("canvas");return i.width=Math.
round(2*e),i.height=Math.round(2*n),i.getContext("2d")?.drawImage(s,0,0,i.width,i.height),await new Promise((a,c)=>{i.toBlob(
l=>l?a(l):c(new Error("No picture came of it.")))})}finally{URL.revokeObjectURL(r)}}function at(t,e,n){let o=URL.createObjectURL(
n),r=t.createElement("a");r.href=o,r.download=e,t.body.append(r),r.click(),r.remove(),setTimeout(()=>URL.revokeObjectURL(
o),6e4)}function ce(t){let e=t.toLowerCase().match(/[\p{L}\p{N}]+/gu)??[];return Array.from(e.join("-")).slice(0,50).join(
"").replace(/-$/,"")||"clusters"}function Ke({key:t,ctrlKey:e,metaKey:n,altKey:o,shiftKey:r},{large:s,inBar:i}){return e||n||o||r?0:t==="PageDown"||t==="\
PageUp"?s||i?t==="PageDown"?1:-1:0:(t==="ArrowRight"||t==="ArrowLeft")&&i?t==="ArrowRight"?1:-1:0}function Je({large:t,inBar:e}){
return t||e?"Page Down and Page Up turn the steps.":"Page Down and Page Up scroll; with large type they turn the steps."}
function ae(t,e,n,o){let r=t.ownerDocument,s=-1,i=r.createElement("section");i.className="hclust-steps hclust-presenting",
i.setAttribute("aria-label","Walkthrough");let a=(T,u="")=>{let g=r.createElement(T);return g.className=u,g},c=a("p","hc\
lust-caption");c.dir="auto",c.setAttribute("role","status");let l=a("div","hclust-walk"),f=(T,u,g)=>{let y=a("button");return y.
type="button",y.textContent=T,y.setAttribute("aria-label",u),y.addEventListener("click",g),y},d=f("◀","Back",()=>{d.focus(),
I(s-1)}),p=f("▶","Next",()=>{p.focus(),I(s+1)}),v=a("span","hclust-quiet"),h=f("Large type","Large type",()=>{h.setAttribute(
"aria-pressed",String(t.classList.toggle("hclust-large"))),b()});h.setAttribute("aria-pressed","false");let x=a("span","\
hclust-quiet hclust-walk-keys");l.append(d,v,p,h,x),i.append(c,l),e.before(i);let m=()=>({large:t.classList.contains("hc\
lust-large"),inBar:i.contains(r.activeElement)}),b=()=>{x.textContent=Je(m())};r.addEventListener("keydown",T=>{let u=Ke(
T,m());u&&(T.preventDefault(),T.stopPropagation(),I(s+u))},!0),r.addEventListener("focusin",b),i.addEventListener("focus\
out",()=>setTimeout(b)),O();function I(T){let u=n[T];u&&(s=T,o(u),O())}function O(){c.textContent=n[s]?.caption??"",c.hidden=
!c.textContent,v.textContent=s<0?`${n.length} steps`:`step ${s+1} of ${n.length}`;let T=[d,p].find(u=>u===r.activeElement);
d.disabled=s<=0,p.disabled=s>=n.length-1,T?.disabled&&(d.disabled?p.disabled?h:p:d).focus(),b()}}function le(t,e,n){let{features:o,columns:r,scaling:s,metric:i,dropped:a}=t.words,c=[],l=p=>c.push({text:p,tone:"plain"}),
f=p=>c.push({text:p,tone:"strong"}),d=p=>c.push({text:p,tone:"quiet"});return f(D(t.rows,t.noun)),o&&(l(" by "),f(o),l(`${r}\
 ${s}`)),l(", "),e.name?(f(e.name),l(" linkage"),i&&(l(" of "),f(i),l(" distances"))):l("the tree as given"),l(": "),f(D(
n.k,"clusters")),l(", cut at "),f(_t(n)),d(Xe(n)),e.cophenetic!==null&&d(` · cophenetic r ${e.cophenetic}`),a&&d(` · ${a}`),
c}function Xe(t){let{exact:e,k:n,upper:o}=t;if(!e)return` · heights are tied at ${q(o)}: no threshold gives ${n} cluste\
rs`;if(n===1)return` (gap above ${mt(t)[0]})`;if(o===0)return" (gap of 0)";let[r,s]=mt(t);return` (gap ${r}–${s})`}function ue(t,e,n){
let o=[...t.notes];return n.tree.monotone||o.push(`Some merges lie below earlier ones, as ${e.name??"this"} linkage can \
make them: the cut goes by the highest so far.`),e.described&&e.described<t.rows&&o.push(`Most typical ${t.noun} are tol\
d for up to ${D(e.described,"clusters")}.`),o}var Ye={tree:"Tree",clustermap:"Clustermap",scatter:"Scatter"};function Qe(t,e,n,o){let r=t.querySelector(".hclust-words");
r.classList.add("hclust-sentence");let s=e.linkages[e.start],i=0,a=Xt(new Map([...Jt(e,n),...ct(s,n),...St(e,i,e.start)])),
c=j(t,"div","hclust-views");o.initialize({model:a}),o.render({model:a,el:c});let l=Zt(e,n),f=Mt(e,n),d=Ze(e,n,f),p={noun:e.
noun,name:w=>d(f[w]??w)},v=rt(a),h=null,x=0,m=()=>{let[w,S]=[a.get("n_clusters"),a.get("distance_threshold")];return ut(
v,S)===w?Ct(v,S):tt(v,w)},b=j(t,"section","hclust-page-part");j(b,"h2","","What the clusters are like");let I=j(b,"div");
b.hidden=!e.profile.length,M();let O=j(t,"details","hclust-notes"),T=j(O,"summary"),u=j(O,"ul"),g=j(t,"footer","hclust-q\
uiet");g.textContent="This page holds its data and asks nothing of the network. Drag the cut, point at rows and branches\
, click to select them. Made with hclust_widgets.";let y=L();k(),e.steps.length&&ae(t,r,e.steps,w=>{let[S,E]=[w.n_clusters,
w.distance_threshold];i=w.marks;let N=new DataView(Int32Array.from(n(w.selection)).buffer);$(w.linkage,[["n_clusters",S],
["distance_threshold",E],["selection",N],...Object.entries(w.options)]),y?.(w.linkage)});for(let w of["n_clusters","dist\
ance_threshold"])a.on(`change:${w}`,()=>x||=requestAnimationFrame(C));function k(){v=rt(a),h=s.medoids===null?null:Int32Array.
from(n(s.medoids)),C()}function C(){x=0;let w=m();r.replaceChildren(...le(e,s,w).map(({text:E,tone:N})=>{if(N==="plain")
return document.createTextNode(E);let F=document.createElement(N==="strong"?"b":"span");return N==="quiet"?F.append(...tn(
E)):F.textContent=E,N==="quiet"&&(F.className="hclust-quiet"),F})),b.hidden||qt(I,w,l(w),te(h,w),p);let S=ue(e,s,w);O.hidden=
!S.length,T.textContent=S.length===1?"1 note on the data":`${S.length} notes on the data`,u.replaceChildren(...S.map(E=>{
let N=document.createElement("li");return N.textContent=E,N}))}function $(w,S){s=e.linkages[w];let E=new Map([...ct(s,n),
...St(e,i,w),...S]);E.set("revision",a.get("revision")+1),a.assign(E),k()}function L(){if(e.linkages.length<2)return null;
let w=document.createElement("label");w.append("Linkage");let S=document.createElement("select");return S.className="hcl\
ust-linkage",S.setAttribute("aria-label","Linkage"),e.linkages.forEach((E,N)=>S.append(new Option(E.name??"as given",String(
N)))),S.value=String(e.start),w.append(S),c.querySelector(".hclust-live-bar")?.prepend(w),S.addEventListener("change",()=>{
let E=Number(S.value),N=ct(e.linkages[E],n),F=e.start===E&&a.get("n_clusters")===e.n_clusters,K=tt(rt({get:P=>N.get(P)}),
a.get("n_clusters"));$(E,[["distance_threshold",F?e.distance_threshold:K.t]])}),E=>S.value=String(E)}function M(){let w=j(
t,"section","hclust-page-part hclust-take");j(w,"h2","","To take away");let S=j(w,"div","hclust-take-bar"),E=ce(e.title),
N=j(w,"p","hclust-quiet");N.setAttribute("role","status");let F=(P,V,J,X)=>{let H=j(P,"button","",V);H.type="button",H.setAttribute(
"aria-label",J),H.addEventListener("click",async()=>{N.textContent="";try{await X()}catch(lt){N.textContent=`That could \
not be saved: ${lt.message}`}})},K=_(S,"Labels");F(K,"CSV","Save the labels as CSV",()=>{let P=m(),V=ot(a).names,J=new Map(
Array.from(P.nodes,(H,lt)=>[lt,V.get(H)??""]).filter(([,H])=>H)),X=Ht(e.tableRows,f,P.labels,e.names?d:null,J);at(document,
`${E}-labels.csv`,new Blob([X],{type:"text/csv;charset=utf-8"}))});for(let P of e.parts){let V=Ye[P]??P,J=_(S,V),X=()=>se(
c.querySelector(`.hclust-part-${P}`),`${e.title}: ${V}. ${r.textContent}`);F(J,"SVG",`Save the ${V.toLowerCase()} as SVG`,
()=>{at(document,`${E}-${P}.svg`,new Blob([X().text],{type:"image/svg+xml"}))}),F(J,"PNG",`Save the ${V.toLowerCase()} a\
s PNG`,async()=>{at(document,`${E}-${P}.png`,await ie(X(),document))})}}function _(w,S){let E=j(w,"div","hclust-take-gro\
up");return E.setAttribute("role","group"),E.setAttribute("aria-label",S),j(E,"span","",S),E}}function Ze(t,e,n){if(!t.names)
return s=>`row ${s}`;let o=new Array(t.tableRows).fill("");vt(e,t.names).forEach((s,i)=>o[n[i]??i]=s);let r=e(t.dropped);
return t.droppedNames&&vt(e,t.droppedNames).forEach((s,i)=>o[r[i]??-1]=s),s=>String(o[s]??s)}Qt(Qe);function tn(t){let e=[],
n=o=>{let r=document.createElement("span");r.className="hclust-phrase",r.textContent=o,e.push(r)};return t.split(" · ").
forEach((o,r)=>{r&&(n(" ·"),e.push(" ")),o.startsWith(" ")&&e.push(" "),o&&n(o.trim())}),e}
