// Generated from js/ by `npm run build`. Do not edit.
function Q(t,e){let n=Math.min(Math.max(Math.round(e)||1,1),t.n),o=ut(t,n);return kt(t,n,de(o),o)}function Ct(t,e){let n=e>=
0?e:0,o=lt(t,n);return kt(t,o,n,ut(t,o))}function lt(t,e){let{heights:n}=t,o=0,r=n.length;for(;o<r;){let s=o+r>>1;n[s]<e?
o=s+1:r=s}return t.n-o}function ut(t,e){let{n,heights:o}=t;return{lower:e<n?o[n-e-1]:0,upper:e>1?o[n-e]:1/0}}function de({
lower:t,upper:e}){if(e===1/0){let o=t>0?t*1.05:1;return o>t?o:t+Number.MIN_VALUE}let n=t+(e-t)/2;return n>t?n:e}function kt(t,e,n,{
lower:o,upper:r}){let s,i,a;return{tree:t,k:e,t:n,lower:o,upper:r,exact:o<r||e===t.n,get nodes(){return s??=pe(t,e)},get sizes(){
return i??=this.nodes.map(c=>t.sizes[c])},get labels(){return a??=we(t,this.nodes)}}}function pe(t,e){let{n,children:o}=t,
r=new Int32Array(e);r[0]=2*n-2;for(let s=1;s<e;s++){let i=n-1-s;ge(r,s,o[2*i]),me(r,s+1,o[2*i+1])}return r}function ge(t,e,n){
Lt(t,0,e,n)}function Lt(t,e,n,o){for(;n>e;){let r=n-1>>1,s=t[r];if(o<=s)break;t[n]=s,n=r}t[n]=o}function me(t,e,n){let o=0,
r=1;for(;r<e;){let s=r+1;s<e&&!(t[r]>t[s])&&(r=s),t[o]=t[r],o=r,r=2*o+1}Lt(t,0,o,n)}function we(t,e){let n=new Int32Array(
t.n);return e.forEach((o,r)=>{let s=t.start[o],i=s+t.sizes[o];for(let a=s;a<i;a++)n[t.order[a]]=r}),n}function Nt(t){let{
n:e,heights:n}=t;if(e<2||n[e-2]===0)return 1;let o=Math.min(e-1,Math.ceil(Math.sqrt(e)),20);if(o<2)return 2;let r=2,s=-1/0;
for(let i=2;i<=o;i++){let{lower:a,upper:c}=ut(t,i),l=a>0?c/a:c>0?1/0:1;l>s&&([s,r]=[l,i])}return r}function Ot(t,e,n=new Uint8Array(e.length)){let o=e.length+1,r=new Float64Array(o-1),s=new Int32Array(2*o-1).fill(1,0,o),
i=new Int32Array(2*o-1).fill(-1),a=-1/0,c=!0;for(let l=0;l<o-1;l++){let f=R(t,2*l),d=R(t,2*l+1);s[o+l]=R(s,f)+R(s,d),i[f]=
i[d]=o+l;let p=R(e,l);p<a?c=!1:a=p,r[l]=a}return xe({n:o,children:t,distances:e,heights:r,monotone:c,sizes:s,parents:i},
n)}function xe(t,e){let{n,children:o,sizes:r}=t,s=new Int32Array(2*n-1);for(let c=n-2;c>=0;c--){let l=R(o,2*c+(e[c]?1:0)),
f=R(o,2*c+(e[c]?0:1)),d=R(s,n+c);s[l]=d,s[f]=d+R(r,l)}let i=new Int32Array(n),a=new Float64Array(2*n-1);for(let c=0;c<n;c++)
i[R(s,c)]=c,a[c]=R(s,c)+.5;for(let c=0;c<n-1;c++)a[n+c]=(R(a,R(o,2*c))+R(a,R(o,2*c+1)))/2;return{...t,flips:e,start:s,order:i,
x:a}}function ft(t){return t.n<2?0:R(t.heights,t.n-2)}function R(t,e){return t[e]}var ye=300;function tt(t){return String(t).slice(0,ye).replace(/\s+/gu," ").replace(/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu,
"").trim()}function D(t,e=""){if(!e)return W(t,0);let n=t===1&&e.endsWith("s");return`${W(t,0)} ${n?e.slice(0,-1):e}`}function q(t){
return Number.isNaN(t)?"–":Math.abs(t)===1/0?t>0?"∞":"-∞":t===0?"0":dt(t)?W(t,pt(t)):zt(t,2)}var dt=t=>Math.abs(t)>=
.001&&Math.abs(t)<1e7;function pt(t){let e=Math.abs(t);return e>=1e3?0:e>=100?1:e>=1?2:3}function et(t){let e=Math.abs(t);
return e<.01&&t!==0||e>=1e9?J(t,2):W(t,e>=100?0:e>=10?1:2)}function It(t,e,n=""){if(!Number.isFinite(t))return Number.isNaN(
t)?"–":q(t);if(e==="text"||e==="truth")return t?"yes":"no";if(e==="date")return be(t);let r=Math.round(t)===t&&Math.abs(
t)<1e12?W(t,0):et(t);return n?`${r} ${n}`:r}function be(t){let e=new Date(t*864e5);return Number.isNaN(e.getTime())?"–":
e.toISOString().slice(0,10)}function $e(t,e,n,o=0){return Rt(t,e,n,o)[0]}function _t({t,lower:e,upper:n,tree:o}){return $e(
t,e,n,ft(o))}function Ae(t,e,n,o=0){if(n!==void 0&&t<n&&n<=e){let[,i,a]=Rt(n,t,e,o);return[i,a]}let[r,s]=[q(t),q(e)];for(let i=4;i<
17&&r===s&&t<e;i++)[r,s]=[J(t,i),J(e,i)];return[r,s]}function gt({t,lower:e,upper:n,tree:o}){return Ae(e,n,t,ft(o))}function Rt(t,e,n,o){
let r=[Me(t,o),q(e),q(n)],[s,i,a]=r;for(let c=4;c<17;c++){let l=ht(s),f=l<ht(a)||t===n&&s===a;if(!(e<t&&t<=n)||ht(i)<l&&
e<l&&l<=n&&f)return[s,i,a];[s,i]=[J(t,c),J(e,c)],a=n===1/0?q(n):J(n,c)}return r}function Me(t,e){if(!dt(e)||!dt(t))return q(
t);let n=Math.min(pt(e),pt(t)),o=10**n;return W(Math.floor(t*o+.5)/o,n)}function ht(t){return t==="∞"?1/0:Number(t.replaceAll(
",",""))}function W(t,e){let n=jt(t,e),[o="",r]=n.split("."),s=o.replace(/\B(?=(\d{3})+$)/g,",");return r===void 0?s:`${s}.${r}`}
function jt(t,e){if(Math.abs(t)>=1e21)return BigInt(t).toString();let n=t.toFixed(e);if(Number.isInteger(t)&&!Object.is(
t,-0))return n;if(t.toFixed(e+30).slice(-30)!=="5".padEnd(30,"0"))return Object.is(t,-0)?`-${n}`:n;let r=t.toFixed(e+30).
slice(0,-30).replace(/\.$/,"");return Number(r.at(-1))%2===0?r:n}function zt(t,e){let[n="",o=""]=t.toExponential(e+30).split(
"e"),r=n.slice(0,-30).replace(/\.$/,"");return(n.endsWith("5".padEnd(30,"0"))&&Number(r.at(-1))%2===0?`${r}e${o}`:t.toExponential(
e)).replace(/e([+-])(\d)$/,"e$10$2")}function J(t,e){if(t===0)return"0";let n=Number(t.toExponential(e-1).split("e")[1]);
if(n<-4||n>=e){let[o="",r=""]=zt(t,e-1).split("e");return`${Tt(o)}e${r}`}return Tt(jt(t,e-1-n))}function Tt(t){return t.
includes(".")?t.replace(/\.?0+$/,""):t}var ve=["node_names","node_colours"];function nt(t){let[e,n]=ve.map(o=>Se(t.get(o)));return{names:e,colours:n}}function Se(t){
let e=new Map;for(let[n,o]of Object.entries(t??{}))e.set(Number(n),String(o));return e}var Ft=new WeakMap,Ee=new Map;function Ce({
tree:t,nodes:e}){let n=t.marks?.names;if(!n?.size)return Ee;let o=Ft.get(n);o||Ft.set(n,o=new WeakMap);let r=o.get(e);return r||
o.set(e,r=mt(n,e)),r}function mt(t,e){let n=[];for(let a=0;a<e.length;a++){let c=e[a],l=t.get(c);l!==void 0&&n.push({label:a,
node:c,name:l})}let o=new Set(n.map(({name:a})=>a)),r=new Set(n.map(({label:a})=>a)),s=new Set([...o].filter(a=>{let c=/^\d+$/.
test(a)&&String(Number(a))===a?Number(a):e.length;return c<e.length&&!r.has(c)})),i=new Map;for(let{label:a,name:c}of n.
sort((l,f)=>f.node-l.node)){let l=c;for(let f=2;s.has(l)||l!==c&&o.has(l);f++)l=`${c} (${f})`;s.add(l),i.set(a,l)}return i}
function wt(t,e){let n=Ce(t).get(e);return n===void 0?D(e):`${D(e)} ${tt(n)}`}function ot(t){let e=Ne(t.get("heights")),n=ke(t.get("flips"),e.length),o=Ot(Le(t.get("children")),e,n);return o.marks=nt(
t),o}function xt(t){if(t instanceof ArrayBuffer)return t.slice(0);if(ArrayBuffer.isView(t)){let{buffer:e,byteOffset:n,byteLength:o}=t;
return e.slice(n,n+o)}return new ArrayBuffer(0)}function ke(t,e=0){let n=new Uint8Array(xt(t));return n.length>=e?n:new Uint8Array(
e)}function Le(t){return new Int32Array(xt(t))}function Ne(t){return new Float64Array(xt(t))}var yt=["#4477AA","#EE6677","#228833","#CCBB44","#66CCEE","#AA3377","#44BB99","#EE8866","#BA8DB4","#CC3311"],rt=["o","s",
"^","D","v","P","X"],Bt={o:1,s:.88,"^":1.1,D:.8,v:1.1,P:1.08,X:1.08},Oe=yt.length*rt.length,st=1<<30;function Pt(t,e){return st|
parseInt(e.slice(1),16)<<3|t%rt.length}function bt(t){return t&st?t:t%Oe}function X(t){return t&st?`#${(t>>3&16777215).toString(
16).padStart(6,"0")}`:yt[t%yt.length]}function $t(t){return rt[t&st?t&7:t%rt.length]}var Dt=new WeakMap,Ut=new WeakMap;function Te(t){let e=Dt.get(t.children);return e||Dt.set(t.children,e=_e(t)),t.marks?.
colours.size?Ie(e,t.marks):e}function Ie(t,e){let n=Ut.get(e);if(!n){Ut.set(e,n=t.slice());for(let[o,r]of e.colours)n[o]=
Pt(n[o],r)}return n}function qt(t){let e=Te(t.tree);return t.nodes.map(n=>e[n])}function _e(t){let{n:e,children:n,sizes:o}=t,
r=new Int32Array(2*e-1);for(let i=1,a=e-2;a>=0;a--,i++){let c=n[2*a],l=n[2*a+1],f=o[c]>=o[l];r[f?c:l]=r[e+a],r[f?l:c]=i}
let s=Int32Array.from({length:e},(i,a)=>a);return Q(t,Nt(t)).nodes.forEach((i,a)=>{s[r[i]]=a}),r.map(i=>s[i])}var Re=12,je=200,ze=6;function Fe(t,e){let n=wt(t,e);return n===D(e)?`Cluster ${n}`:n}function Be(t){let e=[...t].sort((n,o)=>o.
explained-n.explained).slice(0,ze);return t.filter(n=>e.includes(n))}function Wt(t,e,n,o,r){let s=Pe(t.ownerDocument),i=qt(
e),a=Be(n);if(e.k>Re){t.replaceChildren(...Ue(s,e,i,a,o,r));return}let c=Array.from(e.sizes,(f,d)=>{let p=s("section","h\
clust-card");p.style.setProperty("--cluster",X(i[d]));let M=s("header");M.append(H(s("b"),Fe(e,d)),s("span","",D(f,r.noun))),
p.append(M);let h=o[d]??-1;if(h>=0){let w=s("p","","most typical: ");w.append(H(s("span"),Y(r.name(h),60))),p.append(w)}
let x=s("div","hclust-lines");for(let w of a)x.append(...De(s,w,d));return p.append(x),p}),l=s("div","hclust-cards");l.append(
...c),t.replaceChildren(l)}function Pe(t){return(e,n="",o="")=>{let r=t.createElement(e);return n&&(r.className=n),o&&(r.
textContent=o),r}}function H(t,e){return t.dir="auto",t.textContent=e,t}function De(t,e,n){let{kind:o,means:r,share:s,lowest:i,
highest:a,overall:c}=e,l=t("span","bar"),f=t("i");if(l.append(f),o==="text")f.style.width=`${100*(s[n]??0)}%`;else{let d=a-
i,p=h=>d>0?100*(h-i)/d:0;f.style.width=`${p(r[n]??0)}%`;let M=t("u");M.style.left=`${p(c)}%`,l.append(M)}return[H(t("spa\
n"),At(e)),l,H(t("b"),Vt(e,n,!0))]}function At({name:t}){return Y(t,24)}function Vt({kind:t,means:e,words:n,share:o,unit:r},s,i){
if(t==="text"){let c=Y(n[s]??"",18);return i?`${c} ${W(100*(o[s]??0),0)}%`:c}let a=e[s]??NaN;return t==="date"?It(a,"dat\
e"):t==="span"?`${W(a,1)} days`:i&&r?`${et(a)} ${Y(r,8)}`:et(a)}function Ue(t,e,n,o,r,s){let i=Array.from(e.sizes.keys()).
sort((h,x)=>(e.sizes[x]??0)-(e.sizes[h]??0)||h-x).slice(0,je),a=t("tbody");for(let h of i){let x=t("tr"),w=t("th");w.setAttribute(
"scope","row");let b=t("i");b.style.background=X(n[h]),w.append(b,H(t("span"),wt(e,h)));let I=r[h]??-1,O=H(t("td","name"),
I<0?"":Y(s.name(I),40));x.append(w,t("td","",D(e.sizes[h]??0)),O);for(let T of o)x.append(t("td","",Vt(T,h,!1)));a.append(
x)}let c=t("tr"),l=o.map(h=>h.unit?`${At(h)} (${Y(h.unit,8)})`:At(h));for(let h of["cluster",s.noun,"most typical",...l]){
let x=H(t("th"),h);x.setAttribute("scope","col"),c.append(x)}let f=t("thead");f.append(c);let d=t("table");d.append(f,a);
let p=t("div","hclust-table");p.tabIndex=0,p.setAttribute("role","group"),p.setAttribute("aria-label","The clusters, the\
 largest first"),p.append(d);let M=e.k-i.length;return M?[p,t("p","hclust-quiet",`and ${D(M)} smaller clusters`)]:[p]}function Y(t,e){
let n=Array.from(tt(t));return n.length<=e?n.join(""):`${n.slice(0,e-1).join("")}…`}var qe=/^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/u;function Ht(t){let e=qe.test(t)?`'${t}`:t;return/[",\r\n]/.test(e)||e!==
e.trim()?`"${e.replaceAll('"','""')}"`:e}function Gt(t,e,n,o,r=new Map){let s=new Array(t).fill(r.size?",":"");e.forEach(
(a,c)=>{let l=n[c],f=r.get(l)??String(l);s[a]=r.size?`${l},${Ht(f)}`:String(l)});let i=[(o?"row,name,cluster":"row,clust\
er")+(r.size?",cluster_name":"")];for(let a=0;a<t;a++)i.push(o?`${a},${Ht(o(a))},${s[a]}`:`${a},${s[a]}`);return`\uFEFF${i.
join(`\r
`)}\r
`}var We={u1:Uint8Array,i1:Int8Array,u2:Uint16Array,i2:Int16Array,i4:Int32Array,f4:Float32Array,f8:Float64Array};async function Kt(t){
let e=atob(t.trim()),n=new Uint8Array(e.length);for(let r=0;r<e.length;r++)n[r]=e.charCodeAt(r);let o=new Blob([n]).stream().
pipeThrough(new DecompressionStream("deflate-raw"));return new Response(o).arrayBuffer()}function Jt(t,e){return n=>{let[
o,r,s]=t[n],i=We[o];if(!i)throw new Error(`No numbers of type ${o} are known.`);let a=Number(o.slice(1));return new i(e.
slice(r,r+s*a))}}function Mt(t,[e,n]){let o=t(e),r=new TextDecoder,s=0;return Array.from(t(n),i=>(s+=i,r.decode(o.subarray(
s-i,s))))}function vt({at:t,rows:e},n){return t===null?Int32Array.from({length:e},(o,r)=>r):Int32Array.from(n(t))}function Xt(t,e){
let{rows:n,columns:o,originals:r}=t,s=o.length,i=r.length,a=new Float32Array(n*s);o.forEach(({array:h},x)=>{e(h).forEach(
(w,b)=>a[b*s+x]=w)});let c=new Float64Array(n*i);r.forEach(({array:h},x)=>{e(h).forEach((w,b)=>c[b*i+x]=w)});let l=new Float64Array(
n*t.axes.length);t.axes.forEach(({original:h,array:x},w)=>{l.set(e(x??r[h??-1]?.array),w*n)});let f=new Uint8Array(768*t.
cmaps.length);t.cmaps.forEach(({array:h},x)=>f.set(e(h),768*x));let d=vt(t,e),{names:p,ends:M}=Ve(t,e,d);return new Map(
[["parts",t.parts],["controls",!0],["revision",0],["noun",t.noun],["values",j(a)],["columns",o.map(({name:h})=>h)],["col\
umn_about",o.map(({about:h})=>h)],["originals",j(c)],["original_columns",r.map(({name:h,unit:x,kind:w})=>({name:h,unit:x,
kind:w}))],["axes",j(l)],["axis_names",t.axes.map(({name:h,label:x,unit:w,kind:b})=>({name:h,label:x,unit:w,kind:b}))],[
"names",j(p)],["name_ends",j(M)],["rows",j(d)],["n_clusters",t.n_clusters],["distance_threshold",t.distance_threshold],[
"selection",j(Int32Array.from(e(t.selection)))],["cmap_names",t.cmaps.map(({name:h})=>h)],["cmap_colours",j(f)],...Object.
entries(t.options)])}function Ve(t,e,n){let o=new Uint8Array(0),r;if(t.names)o=Uint8Array.from(e(t.names[0])),r=e(t.names[1]);else{
let a=Array.from(n,c=>`row ${c}`);o=new TextEncoder().encode(a.join("")),r=a.map(c=>c.length)}let s=0,i=Uint32Array.from(
r,a=>s+=a);return{names:o,ends:i}}function it(t,e){let{columnChildren:n,columnHeights:o}=t,r=new DataView(new ArrayBuffer(
0));return new Map([["children",j(Int32Array.from(e(t.children)))],["heights",j(e(t.heights))],["flips",j(e(t.flips))],[
"col_children",n===null?r:j(Int32Array.from(e(n)))],["col_heights",o===null?r:j(e(o))],["height_label",t.heightLabel]])}
function St(t,e,n){let{names:o,colours:r}=t.marks[e]?.[n]??{};return[["node_names",o],["node_colours",r]]}function j({buffer:t,
byteOffset:e,byteLength:n}){return new DataView(t,e,n)}function Yt(t){let e=new Map,n=r=>{for(let s of[...e.get(r)??[]])
s()},o={get:r=>t.get(r),set:(r,s)=>o.assign(new Map([[r,s]])),assign(r){let s=[...r.keys()].filter(i=>r.get(i)!==t.get(i));
for(let i of s)t.set(i,r.get(i));for(let i of s)n(`change:${i}`);s.length&&n("change")},save_changes(){},send(){},on(r,s){
e.has(r)||e.set(r,new Set),e.get(r)?.add(s)},off(r,s){for(let[i,a]of e)r&&r!==i||(s?a.delete(s):a.clear())}};return o}function Qt(t){let e=t.ownerDocument,n=e.defaultView;if(!n||n.parent===n)return!1;e.documentElement.dataset.framed="";let o=0;
return new n.ResizeObserver(()=>{let r=Math.ceil(t.getBoundingClientRect().height);r===o||!r||(o=r,n.parent.postMessage(
{hclustHeight:r},"*"))}).observe(t),!0}var Et=t=>document.getElementById(t)?.textContent??"";function Zt(t){e().catch(n=>{let o=document.createElement("p");o.className=
"hclust-instead",o.setAttribute("role","alert"),o.textContent=`This page could not be drawn; it wants a browser of 2023 \
or newer (Chrome, Edge, Firefox 113, Safari 16.4). ${n.message}`,document.querySelector("main")?.append(o)});async function e(){
let n=JSON.parse(Et("hclust-meta")),o=Jt(n.arrays,await Kt(Et("hclust-data"))),r=new Blob([Et("hclust-live")],{type:"tex\
t/javascript"}),s=URL.createObjectURL(r),i=await import(s);URL.revokeObjectURL(s);let a=document.getElementById("hclust-\
page");Qt(a),He(a.querySelector("h1")),t(a,n,o,i.default())}}function He(t){let e=matchMedia("(prefers-color-scheme: dar\
k)"),n=document.createElement("button");n.type="button",n.className="hclust-theme";let o=e.matches,r=!1,s=()=>{document.
documentElement.dataset.theme=o?"dark":"light",n.textContent=o?"Light":"Dark",n.setAttribute("aria-label",o?"Light colou\
rs":"Dark colours")};n.addEventListener("click",()=>{[o,r]=[!o,!0],s()}),e.addEventListener("change",()=>{r||(o=e.matches,
s())}),s();let i=document.createElement("header");t.replaceWith(i),i.append(t,n)}function z(t,e,n="",o=""){let r=document.
createElement(e);return n&&(r.className=n),o&&(r.textContent=o),t.append(r),r}function te(t,e){let n=t.profile.map(({original:o,text:r})=>{if(r!==void 0){let{name:c,words:l,array:f}=t.texts[r],d=e(f);
return p=>Je(c,d,l,p)}let s=t.originals[o??-1],i=e(s.array),a=Ge(i);return c=>Ke(s,i,a,c)});return o=>n.map(r=>r(o))}function Ge(t){
let[e,n,o]=[0,1/0,-1/0];for(let i of t)e+=i,n=Math.min(n,i),o=Math.max(o,i);let r=e/t.length,s=0;for(let i of t)s+=(i-r)**
2;return{overall:r,lowest:n,highest:o,total:s}}function Ke({name:t,unit:e,kind:n},o,{total:r,...s},{k:i,labels:a,sizes:c}){
let l=new Float64Array(i);for(let h=0;h<o.length;h++){let x=F(a,h);l[x]=F(l,x)+F(o,h)}let f=Array.from(l,(h,x)=>h/F(c,x)),
d=f.reduce((h,x,w)=>h+F(c,w)*(x-s.overall)**2,0),p=f.map(()=>1),M=r>0?d/r:0;return{name:t,unit:e,kind:n,means:f,words:[],
share:p,...s,explained:M}}function Je(t,e,n,{k:o,labels:r,sizes:s}){let i=n.length,a=new Float64Array(o*i),c=new Float64Array(
i);for(let w=0;w<e.length;w++){let b=F(e,w),I=F(r,w)*i+b;a[I]=F(a,I)+1,c[b]=F(c,b)+1}let l=e.length,f=0,d=[],p=[];for(let w=0;w<
o;w++){let b=0,I=0;for(let O=0;O<i;O++)F(a,w*i+O)>F(a,w*i+b)&&(b=O),I+=(F(a,w*i+O)/F(s,w))**2;d.push(n[b]??""),p.push(F(
a,w*i+b)/F(s,w)),f+=(1-I)*F(s,w)/l}let M=1-c.reduce((w,b)=>w+(b/l)**2,0),h=M>0?1-f/M:0;return{name:t,unit:"",kind:"text",
means:[],words:d,share:p,...{overall:NaN,lowest:NaN,highest:NaN},explained:h}}function ee(t,{nodes:e,tree:n}){return Array.
from(e,o=>o<n.n?o:t?.[o-n.n]??-1)}function F(t,e){return t[e]}var Xe={o:"M-.5 0a.5 .5 0 1 0 1 0a.5 .5 0 1 0 -1 0z",s:"M-.5-.5h1v1h-1z","^":"M0-.5L.5 .5h-1z",D:"M0-.7071L.7071 0L0 .70\
71L-.7071 0z",v:"M0 .5L.5-.5h-1z",P:"M-.1667-.5h.3333v.3333h.3333v.3333h-.3333v.3333h-.3333v-.3333h-.3333v-.3333h.3333z",
X:"M-.25-.5L0-.25L.25-.5L.5-.25L.25 0L.5 .25L.25 .5L0 .25L-.25 .5L-.5 .25L-.25 0L-.5-.25z"};function ne(t){return Xe[$t(t)]}function oe(t){return Bt[$t(t)]}function se(t){let e=[],n=[],o=new Set([""]),r={key:"",path:""},s="",i=0,a=[],c={matrix:[1,0,0,1,0,0],clip:"",dash:[],fillStyle:"\
#000000",strokeStyle:"#000000",lineWidth:1,globalAlpha:1,font:"10px sans-serif",textAlign:"start",textBaseline:"alphabet\
ic",lineJoin:"miter",globalCompositeOperation:"source-over",imageSmoothingEnabled:!0},l=[];function f(u){d(),e.push(u)}function d(){
r.path&&e.push(`<path d="${r.path}"${r.key}/>`),r={key:"",path:""}}function p(u,g){let[y,k,C,$,L,v]=c.matrix;return[y*u+
C*g+L,k*u+$*g+v]}let M=(u,g)=>p(u,g).map(A).join(" "),h=()=>Math.hypot(c.matrix[0],c.matrix[1]);function x(u,g=""){let y=u===
"fill"?c.fillStyle:c.strokeStyle,k=c.globalAlpha<1?` opacity="${A(c.globalAlpha)}"`:"",C=c.clip?` clip-path="url(#${c.clip}\
)"`:"";if(u==="fill")return` fill="${U(re(y))}"${g}${k}${C}`;let $=c.dash.length?` stroke-dasharray="${c.dash.map(L=>A(L*
h())).join(" ")}"`:"";return` fill="none" stroke="${U(re(y))}" stroke-width="${A(c.lineWidth*h())}"${$}${k}${C}`}let w=({
x:u,y:g,width:y,height:k})=>`M${A(u)} ${A(g)}h${A(y)}v${A(k)}h${A(-y)}z`;function b(u,g,y,k){let[C,$]=p(u,g),[L,v]=p(u+y,
g+k);return{x:Math.min(C,L),y:Math.min($,v),width:Math.abs(L-C),height:Math.abs(v-$)}}function I(u){let g=x("fill");r.key!==
g&&d(),r={key:g,path:r.path+w(u)}}let O={save(){l.push({...c})},restore(){c=l.pop()??c},setTransform(...u){c.matrix=u.map(
g=>g/t)},translate(u,g){let[y,k]=p(u,g);c.matrix=[c.matrix[0],c.matrix[1],c.matrix[2],c.matrix[3],y,k]},rotate(u){let[g,
y,k,C,$,L]=c.matrix,[v,_]=[Math.cos(u),Math.sin(u)];c.matrix=[g*v+k*_,y*v+C*_,k*v-g*_,C*v-y*_,$,L]},beginPath(){s=""},moveTo(u,g){
s+=`M${M(u,g)}`},lineTo(u,g){s+=`${s?"L":"M"}${M(u,g)}`},closePath(){s+="z"},rect(u,g,y,k){s+=w(b(u,g,y,k))},roundRect(u,g,y,k,C){
let $=b(u,g,y,k),L=Math.min(C*h(),$.width/2,$.height/2),[v,_]=[A($.width-2*L),A($.height-2*L)],m=(S,E)=>`a${A(L)} ${A(L)}\
 0 0 1 ${A(S*L)} ${A(E*L)}`;s+=`M${A($.x+L)} ${A($.y)}h${v}${m(1,1)}v${_}${m(-1,1)}h-${v}${m(-1,-1)}v-${_}${m(1,-1)}z`},
arc(u,g,y){let[k,C]=p(u,g),$=A(y*h()),L=A(2*y*h());s+=`M${A(k-y*h())} ${A(C)}a${$} ${$} 0 1 0 ${L} 0a${$} ${$} 0 1 0 -${L}\
 0z`},fill(u){s&&f(`<path d="${s}"${x("fill",u==="evenodd"?' fill-rule="evenodd"':"")}/>`)},stroke(){s&&f(`<path d="${s}\
"${x("stroke")}/>`)},clip(){let u=`c${++i}`,g=c.clip?` clip-path="url(#${c.clip})"`:"";n.push(`<clipPath id="${u}"${g}><\
path d="${s}"/></clipPath>`),c.clip=u},setLineDash(u){c.dash=u},fillRect(u,g,y,k){let C=b(u,g,y,k);if(c.globalCompositeOperation!==
"source-atop"){C.width&&C.height&&I(C);return}for(let $ of a){let L=Math.max(C.x,$.x),v=Math.max(C.y,$.y),_=Math.min(C.x+
C.width,$.x+$.width)-L,m=Math.min(C.y+C.height,$.y+$.height)-v;_>0&&m>0&&I({x:L,y:v,width:_,height:m})}},clearRect(){},fillText(u,g,y){
if(!u)return;let[,k="",C="10",$="sans-serif"]=/^(?:(bold|[1-9]00) )?([\d.]+)px (.*)$/.exec(c.font)??[],L=c.textBaseline===
"middle"?.35*Number(C):0,v=c.matrix,[_,m]=p(g,y+L),S=Math.abs(v[1])>1e-9?` transform="matrix(${[v[0],v[1],v[2],v[3],_,m].
map(A).join(" ")})"`:` x="${A(_)}" y="${A(m)}"`,N={center:"middle",right:"end"}[c.textAlign];f(`<text${S} font-size="${C}\
"${k?` font-weight="${k}"`:""}${N?` text-anchor="${N}"`:""} font-family="${U($)}" xml:space="preserve"${x("fill")}>${U(u)}\
</text>`)},drawImage(u,g,y,k=u.width,C=u.height){if(!u.width||!u.height)return;let $=u.hclustLines;if(!$){let v=b(g,y,k,
C);f(`<image x="${A(v.x)}" y="${A(v.y)}" width="${A(v.width)}" height="${A(v.height)}" preserveAspectRatio="none" image-\
rendering="pixelated" href="${U(u.toDataURL())}"/>`);return}a=[];for(let v=0;v<4*$.count;v+=4){let[_,m,S,E]=[$.rects[v],
$.rects[v+1],$.rects[v+2],$.rects[v+3]];a.push($.lying?b(g+m,y+_,E,S):b(g+_,y+m,S,E))}let L=c.fillStyle;c.fillStyle=$.ink;
for(let v of a)I(v);d(),c.fillStyle=L},points(u,g,y,k,{size:C,halo:$,edge:L,alpha:v}){if(!g.length)return;let _=o.size;f(
`<g opacity="${A(v)}">`);for(let m of g){let[S,E]=[u.xs[m]??NaN,u.ys[m]??NaN];if(!(S>=-1&&S<=u.width+1&&E>=-1&&E<=u.height+
1))continue;let N=bt(k[y[m]??0]??0),B=`m${_}-${N}`;if(!o.has(B)){o.add(B);let G=C*oe(N);n.push(`<path id="${B}" d="${ne(
N)}" transform="scale(${A(G)})" fill="${X(N)}" stroke="${U(L)}" stroke-width="${A($/G)}" stroke-linejoin="round"/>`)}e.push(
`<use href="#${B}" x="${A(u.left+S)}" y="${A(u.top+E)}"/>`)}e.push("</g>"),o=new Set([...o,`style ${_}`])},marker(u,g,y,k,C){
f(`<path d="${U(u)}" fill="${U(C)}" transform="translate(${A(g)} ${A(y)}) scale(${A(k)})"/>`)},svg(u,g,y,k){return d(),`\
<svg xmlns="http://www.w3.org/2000/svg" width="${A(u)}" height="${A(g)}" viewBox="0 0 ${A(u)} ${A(g)}" role="img"><title\
>${U(y)}</title><defs>${n.join("")}</defs><path d="M0 0h${A(u)}v${A(g)}H0z" fill="${U(k)}"/>
${e.join(`
`)}
</svg>
`}},T=["fillStyle","strokeStyle","lineWidth","globalAlpha","font","textAlign","textBaseline","lineJoin","globalComposite\
Operation","imageSmoothingEnabled"];for(let u of T)Object.defineProperty(O,u,{get:()=>c[u],set:g=>Object.assign(c,{[u]:g})});
return O}function re(t){let e=/^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)\s*\)$/.exec(t);return e?`#${e.slice(1).map(n=>Number(
n).toString(16).padStart(2,"0")).join("")}`:t}function A(t){return String(Math.round(t*100)/100+0)}function U(t){return t.
replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu,"").replaceAll("&","&amp;").replaceAll("<","&lt;").
replaceAll(">","&gt;").replaceAll('"',"&quot;")}function ie(t,e){let n=t.querySelector("canvas[data-painted]"),o=n.parentElement,r=t.ownerDocument.defaultView,[s,i]=[o.
clientWidth,o.clientHeight],a=n.width/s,c=se(a),l=Ye(o,c);l.below(),n.dispatchEvent(new CustomEvent("hclust-record",{detail:c})),
c.setTransform(a,0,0,a,0,0),l.above();let f=r.getComputedStyle(t.ownerDocument.body).backgroundColor;return{text:c.svg(s,
i,e,f),width:s,height:i}}function Ye(t,e){let n=t.ownerDocument.defaultView,o=t.getBoundingClientRect();function r(l){let{
left:f,top:d,width:p,height:M}=l.getBoundingClientRect();return{x:f-o.left,y:d-o.top,width:p,height:M}}function s(l){let f=t.
querySelector(l);return f&&!f.hidden&&f.getClientRects().length?f:null}function i(l,f=0){let{x:d,y:p,width:M,height:h}=r(
l);e.fillStyle=n.getComputedStyle(l).backgroundColor,e.beginPath(),e.roundRect(d,p,M,h,f),e.fill()}function a(l){let f=t.
ownerDocument.createRange();f.selectNodeContents(l);let{left:d,top:p,height:M}=f.getBoundingClientRect(),h=n.getComputedStyle(
l),x=Number(h.fontWeight)>=600?"600 ":"";e.font=`${x}${parseFloat(h.fontSize)}px ${h.fontFamily}`,e.fillStyle=h.color,e.
textAlign="left",e.textBaseline="middle",e.fillText(l.textContent??"",d-o.left,p-o.top+M/2)}return{below(){let l=s(".hcl\
ust-cut-band");l&&i(l)},above(){let[l,f,d,p]=[".hclust-cut-line",".hclust-cut-caption",".hclust-cut-pill",".hclust-legen\
d"].map(s);if(l&&d){let{x:M,y:h,width:x,height:w}=r(l);e.strokeStyle=n.getComputedStyle(d).backgroundColor,e.lineWidth=w,
e.setLineDash([6,4]),e.beginPath(),e.moveTo(M,h+w/2),e.lineTo(M+x,h+w/2),e.stroke(),e.setLineDash([]);let b=r(d);i(d,12);
let I=d.innerText.split(`
`).map(T=>T.trim()).filter(Boolean),O=n.getComputedStyle(d);e.font=`600 ${parseFloat(O.fontSize)}px ${O.fontFamily}`,e.fillStyle=
O.color,e.textAlign="center",e.textBaseline="middle",I.forEach((T,u)=>{let g=(u-(I.length-1)/2)*parseFloat(O.lineHeight);
e.fillText(T,b.x+b.width/2,b.y+b.height/2+g)})}f&&(i(f,3),a(f)),p&&c(p)}};function c(l){i(l,4);for(let d of l.querySelectorAll(
"button")){let[p,M]=[d.querySelector("svg"),d.querySelector("path")];if(d.hidden||!p||!M)continue;let{x:h,y:x,width:w,height:b}=r(
p),I=parseFloat(/[\d.]+/.exec(M.getAttribute("transform")??"")?.[0]??"8"),O=M.getAttribute("fill")??"";e.marker(M.getAttribute(
"d")??"",h+w/2,x+b/2,I,O);for(let T of d.querySelectorAll("b, span"))a(T)}let f=l.querySelector(".hclust-legend-more");f&&
f.getClientRects().length&&a(f)}}async function ce({text:t,width:e,height:n},o){let r=URL.createObjectURL(new Blob([t],{
type:"image/svg+xml"}));try{let s=new Image;s.src=r,await s.decode();let i=o.createElement("canvas");return i.width=Math.
round(2*e),i.height=Math.round(2*n),i.getContext("2d")?.drawImage(s,0,0,i.width,i.height),await new Promise((a,c)=>{i.toBlob(
l=>l?a(l):c(new Error("No picture came of it.")))})}finally{URL.revokeObjectURL(r)}}function Qe({key:t,ctrlKey:e,metaKey:n,altKey:o,shiftKey:r},{large:s,inBar:i}){return e||n||o||r?0:t==="PageDown"||t==="\
PageUp"?s||i?t==="PageDown"?1:-1:0:(t==="ArrowRight"||t==="ArrowLeft")&&i?t==="ArrowRight"?1:-1:0}function Ze({large:t,inBar:e}){
return t||e?"Page Down and Page Up turn the steps.":"Page Down and Page Up scroll; with large type they turn the steps."}
function ae(t,e,n,o){let r=t.ownerDocument,s=-1,i=r.createElement("section");i.className="hclust-steps hclust-presenting",
i.setAttribute("aria-label","Walkthrough");let a=(T,u="")=>{let g=r.createElement(T);return g.className=u,g},c=a("p","hc\
lust-caption");c.dir="auto",c.setAttribute("role","status");let l=a("div","hclust-walk"),f=(T,u,g)=>{let y=a("button");return y.
type="button",y.textContent=T,y.setAttribute("aria-label",u),y.addEventListener("click",g),y},d=f("◀","Back",()=>{d.focus(),
I(s-1)}),p=f("▶","Next",()=>{p.focus(),I(s+1)}),M=a("span","hclust-quiet"),h=f("Large type","Large type",()=>{h.setAttribute(
"aria-pressed",String(t.classList.toggle("hclust-large"))),b()});h.setAttribute("aria-pressed","false");let x=a("span","\
hclust-quiet hclust-walk-keys");l.append(d,M,p,h,x),i.append(c,l),e.before(i);let w=()=>({large:t.classList.contains("hc\
lust-large"),inBar:i.contains(r.activeElement)}),b=()=>{x.textContent=Ze(w())};r.addEventListener("keydown",T=>{let u=Qe(
T,w());u&&(T.preventDefault(),T.stopPropagation(),I(s+u))},!0),r.addEventListener("focusin",b),i.addEventListener("focus\
out",()=>setTimeout(b)),O();function I(T){let u=n[T];u&&(s=T,o(u),O())}function O(){c.textContent=n[s]?.caption??"",c.hidden=
!c.textContent,M.textContent=s<0?`${n.length} steps`:`step ${s+1} of ${n.length}`;let T=[d,p].find(u=>u===r.activeElement);
d.disabled=s<=0,p.disabled=s>=n.length-1,T?.disabled&&(d.disabled?p.disabled?h:p:d).focus(),b()}}function le(t,e,n){let{features:o,columns:r,scaling:s,metric:i,dropped:a}=t.words,c=[],l=p=>c.push({text:p,tone:"plain"}),
f=p=>c.push({text:p,tone:"strong"}),d=p=>c.push({text:p,tone:"quiet"});return f(D(t.rows,t.noun)),o&&(l(" by "),f(o),l(`${r}\
 ${s}`)),l(", "),e.name?(f(e.name),l(" linkage"),i&&(l(" of "),f(i),l(" distances"))):l("the tree as given"),l(": "),f(D(
n.k,"clusters")),l(", cut at "),f(_t(n)),d(tn(n)),e.cophenetic!==null&&d(` · cophenetic r ${e.cophenetic}`),a&&d(` · ${a}`),
c}function tn(t){let{exact:e,k:n,upper:o}=t;if(!e)return` · heights are tied at ${q(o)}: no threshold gives ${n} cluste\
rs`;if(n===1)return` (gap above ${gt(t)[0]})`;if(o===0)return" (gap of 0)";let[r,s]=gt(t);return` (gap ${r}–${s})`}function ue(t,e,n){
let o=[...t.notes];return n.tree.monotone||o.push(`Some merges lie below earlier ones, as ${e.name??"this"} linkage can \
make them: the cut goes by the highest so far.`),e.described&&e.described<t.rows&&o.push(`Most typical ${t.noun} are tol\
d for up to ${D(e.described,"clusters")}.`),o}function ct(t,e,n){let o=URL.createObjectURL(n),r=t.createElement("a");r.href=o,r.download=e,t.body.append(r),r.click(),
r.remove(),setTimeout(()=>URL.revokeObjectURL(o),6e4)}function fe(t){let e=t.toLowerCase().match(/[\p{L}\p{N}]+/gu)??[];
return Array.from(e.join("-")).slice(0,50).join("").replace(/-$/,"")||"clusters"}var en={tree:"Tree",clustermap:"Clustermap",scatter:"Scatter"};function nn(t,e,n,o){let r=t.querySelector(".hclust-words");
r.classList.add("hclust-sentence");let s=e.linkages[e.start],i=0,a=Yt(new Map([...Xt(e,n),...it(s,n),...St(e,i,e.start)])),
c=z(t,"div","hclust-views");o.initialize({model:a}),o.render({model:a,el:c});let l=te(e,n),f=vt(e,n),d=on(e,n,f),p={noun:e.
noun,name:m=>d(f[m]??m)},M=ot(a),h=null,x=0,w=()=>{let[m,S]=[a.get("n_clusters"),a.get("distance_threshold")];return lt(
M,S)===m?Ct(M,S):Q(M,m)},b=z(t,"section","hclust-page-part");z(b,"h2","","What the clusters are like");let I=z(b,"div");
b.hidden=!e.profile.length,v();let O=z(t,"details","hclust-notes"),T=z(O,"summary"),u=z(O,"ul"),g=z(t,"footer","hclust-q\
uiet");g.textContent="This page holds its data and asks nothing of the network. Drag the cut, point at rows and branches\
, click to select them. Made with hclust_widgets.";let y=L();k(),e.steps.length&&ae(t,r,e.steps,m=>{let[S,E]=[m.n_clusters,
m.distance_threshold];i=m.marks;let N=j(Int32Array.from(n(m.selection)));$(m.linkage,[["n_clusters",S],["distance_thresh\
old",E],["selection",N],...Object.entries(m.flips===null?{}:{flips:j(n(m.flips))}),...Object.entries(m.options)]),y?.(m.
linkage)});for(let m of["n_clusters","distance_threshold"])a.on(`change:${m}`,()=>x||=requestAnimationFrame(C));function k(){
M=ot(a),h=s.medoids===null?null:Int32Array.from(n(s.medoids)),C()}function C(){x=0;let m=w();r.replaceChildren(...le(e,s,
m).map(({text:E,tone:N})=>{if(N==="plain")return document.createTextNode(E);let B=document.createElement(N==="strong"?"b":
"span");return N==="quiet"?B.append(...rn(E)):B.textContent=E,N==="quiet"&&(B.className="hclust-quiet"),B})),b.hidden||Wt(
I,m,l(m),ee(h,m),p);let S=ue(e,s,m);O.hidden=!S.length,T.textContent=S.length===1?"1 note on the data":`${S.length} note\
s on the data`,u.replaceChildren(...S.map(E=>{let N=document.createElement("li");return N.textContent=E,N}))}function $(m,S){
s=e.linkages[m];let E=new Map([...it(s,n),...St(e,i,m),...S]);E.set("revision",a.get("revision")+1),a.assign(E),k()}function L(){
if(e.linkages.length<2)return null;let m=document.createElement("label");m.append("Linkage");let S=document.createElement(
"select");return S.className="hclust-linkage",S.setAttribute("aria-label","Linkage"),e.linkages.forEach((E,N)=>S.append(
new Option(E.name??"as given",String(N)))),S.value=String(e.start),m.append(S),c.querySelector(".hclust-live-bar")?.prepend(
m),S.addEventListener("change",()=>{let E=Number(S.value),N=it(e.linkages[E],n),B=e.start===E&&a.get("n_clusters")===e.n_clusters,
G=Q(ot({get:P=>N.get(P)}),a.get("n_clusters"));$(E,[["distance_threshold",B?e.distance_threshold:G.t]])}),E=>S.value=String(
E)}function v(){let m=z(t,"section","hclust-page-part hclust-take");z(m,"h2","","To take away");let S=z(m,"div","hclust-\
take-bar"),E=fe(e.title),N=z(m,"p","hclust-quiet");N.setAttribute("role","status");let B=(P,V,K,Z)=>{let at=z(P,"button",
"",V);at.type="button",at.setAttribute("aria-label",K),at.addEventListener("click",async()=>{N.textContent="";try{await Z()}catch(he){
N.textContent=`That could not be saved: ${he.message}`}})},G=_(S,"Labels");B(G,"CSV","Save the labels as CSV",()=>{let P=w(),
V=mt(nt(a).names,P.nodes),K=Gt(e.tableRows,f,P.labels,e.names?d:null,V);ct(document,`${E}-labels.csv`,new Blob([K],{type:"\
text/csv;charset=utf-8"}))});for(let P of e.parts){let V=en[P]??P,K=_(S,V),Z=()=>ie(c.querySelector(`.hclust-part-${P}`),
`${e.title}: ${V}. ${r.textContent}`);B(K,"SVG",`Save the ${V.toLowerCase()} as SVG`,()=>{ct(document,`${E}-${P}.svg`,new Blob(
[Z().text],{type:"image/svg+xml"}))}),B(K,"PNG",`Save the ${V.toLowerCase()} as PNG`,async()=>{ct(document,`${E}-${P}.pn\
g`,await ce(Z(),document))})}}function _(m,S){let E=z(m,"div","hclust-take-group");return E.setAttribute("role","group"),
E.setAttribute("aria-label",S),z(E,"span","",S),E}}function on(t,e,n){if(!t.names)return s=>`row ${s}`;let o=new Array(t.
tableRows).fill("");Mt(e,t.names).forEach((s,i)=>o[n[i]??i]=s);let r=e(t.dropped);return t.droppedNames&&Mt(e,t.droppedNames).
forEach((s,i)=>o[r[i]??-1]=s),s=>String(o[s]??s)}Zt(nn);function rn(t){let e=[],n=o=>{let r=document.createElement("span");
r.className="hclust-phrase",r.textContent=o,e.push(r)};return t.split(" · ").forEach((o,r)=>{r&&(n(" ·"),e.push(" ")),
o.startsWith(" ")&&e.push(" "),o&&n(o.trim())}),e}
