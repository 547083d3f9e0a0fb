// Generated from js/ by `npm run build`. Do not edit.
function ot(t,e,n){let o=URL.createObjectURL(n),r=t.createElement("a");r.href=o,r.download=e,t.body.append(r),r.click(),
r.remove(),setTimeout(()=>URL.revokeObjectURL(o),6e4)}function vt(t){let e=t.toLowerCase().match(/[\p{L}\p{N}]+/gu)??[];
return Array.from(e.join("-")).slice(0,50).join("").replace(/-$/,"")||"clusters"}var Tt={about:"Values that Python and JavaScript share. Read by hclust_widgets/common/constants.py and js/src/text/const\
ants.js. Lengths are CSS pixels.",colors:["#4477AA","#EE6677","#228833","#CCBB44","#66CCEE","#AA3377","#44BB99","#EE8866",
"#BA8DB4","#CC3311"],marker_scales:{o:1,s:.88,"^":1.1,D:.8,v:1.1,P:1.08,X:1.08},label_gap:7,max_label_shift:16,max_last_label_shift:160,
caption_margin:4,head_room:1.09,cluster_bar:[5,13],cluster_labels:{top:20,min_width:12,free_shift:2,head_margin:5,wordings:[
{title:150,size:"counted",lines:1},{title:150,size:"counted",lines:2},{title:84,size:"counted",lines:2},{title:48,size:"\
bare",lines:2},{title:0,size:"bare",lines:2}]},max_cluster_title:150,max_named_points:30,max_point_name:110,max_axis_word:90,
undo_run_ms:800,cards:{max_cards:12,max_table_rows:200,max_columns:6},explorer:{left_min_width:350,right_min_width:390,left_share:47},
needs_table:"only a tree was handed in: pass the table as well (table=...)."};var W=Tt;var It="hclust-asking",_n=W.undo_run_ms;function L(t,e){return t[e]}function z(t,e=""){if(!e)return X(t,0);let n=t===1&&e.endsWith("s");return`${X(t,0)} ${n?e.slice(0,-1):e}`}function H(t){
return Number.isNaN(t)?"–":Math.abs(t)===1/0?t>0?"∞":"-∞":t===0?"0":pt(t)?X(t,dt(t)):Ut(t,2)}var pt=t=>Math.abs(t)>=
.001&&Math.abs(t)<1e7;function dt(t){let e=Math.abs(t);return e>=1e3?0:e>=100?1:e>=1?2:3}function rt(t){let e=Math.abs(t);
return e<.01&&t!==0||e>=1e9?Y(t,2):X(t,e>=100?0:e>=10?1:2)}function Rt(t,e,n=""){if(!Number.isFinite(t))return Number.isNaN(
t)?"–":H(t);if(e==="text"||e==="truth")return t?"yes":"no";if(e==="date")return Me(t);let r=Math.round(t)===t&&Math.abs(
t)<1e12?X(t,0):rt(t);return n?`${r} ${n}`:r}function Me(t){let e=new Date(t*864e5);return Number.isNaN(e.getTime())?"–":
e.toISOString().slice(0,10)}function Pt(t,e,n,o=0){return Dt(t,e,n,o)[0]}function zt(t,e,n,o=0){if(n!==void 0&&t<n&&n<=e){
let[,i,a]=Dt(n,t,e,o);return[i,a]}let[r,s]=[H(t),H(e)];for(let i=4;i<17&&r===s&&t<e;i++)[r,s]=[Y(t,i),Y(e,i)];return[r,s]}
function Dt(t,e,n,o){let r=[Ce(t,o),H(e),H(n)],[s,i,a]=r;for(let c=4;c<17;c++){let l=ht(s),f=l<ht(a)||t===n&&s===a;if(!(e<
t&&t<=n)||ht(i)<l&&e<l&&l<=n&&f)return[s,i,a];[s,i]=[Y(t,c),Y(e,c)],a=n===1/0?H(n):Y(n,c)}return r}function Ce(t,e){if(!pt(
e)||!pt(t))return H(t);let n=Math.min(dt(e),dt(t)),o=10**n;return X(Math.floor(t*o+.5)/o,n)}function ht(t){return t==="∞"?
1/0:Number(t.replaceAll(",",""))}function X(t,e){let n=Ft(t,e),[o="",r]=n.split("."),s=o.replace(/\B(?=(\d{3})+$)/g,",");return r===void 0?s:`${s}.${r}`}
function Ft(t,e){if(Math.abs(t)>=1e21)return BigInt(t).toString();let n=t.toFixed(e);if(Number.isInteger(t)&&!Object.is(
t,-0))return n;if(t.toFixed(e+30).slice(-30)!=="5".padEnd(30,"0"))return Object.is(t,-0)?`-${n}`:n;let r=t.toFixed(e+30).
slice(0,-30).replace(/\.$/,"");return Number(r.at(-1))%2===0?r:n}function Ut(t,e){let[n="",o=""]=t.toExponential(e+30).split(
"e"),r=n.slice(0,-30).replace(/\.$/,"");return(n.endsWith("5".padEnd(30,"0"))&&Number(r.at(-1))%2===0?`${r}e${o}`:t.toExponential(
e)).replace(/e([+-])(\d)$/,"e$10$2")}function Y(t,e){if(t===0)return"0";let n=Number(t.toExponential(e-1).split("e")[1]);
if(n<-4||n>=e){let[o="",r=""]=Ut(t,e-1).split("e");return`${Ot(o)}e${r}`}return Ot(Ft(t,e-1-n))}function Ot(t){return t.
includes(".")?t.replace(/\.?0+$/,""):t}function st(t){return String(t).slice(0,300).replace(/\s+/gu," ").replace(/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu,
"").trim()}var Rn=W.max_cluster_title,Ne=["node_names","node_colors"];function it(t){let[e,n]=Ne.map(o=>ke(t.get(o)));return{names:e,
colors:n}}function ke(t){let e=new Map;for(let[n,o]of Object.entries(t??{}))e.set(Number(n),String(o));return e}var Bt=new WeakMap,
Le=new Map;function ve({tree:t,nodes:e}){let n=t.annotations?.names;if(!n?.size)return Le;let o=Bt.get(n);o||Bt.set(n,o=
new WeakMap);let r=o.get(e);return r||o.set(e,r=mt(n,e)),r}function mt(t,e){let n=[];for(let a=0;a<e.length;a++){let c=L(
e,a),l=t.get(c);l!==void 0&&n.push({label:a,node:c,name:l})}let o=new Set(n.map(({name:a})=>a)),r=new Set(n.map(({label:a})=>a)),
s=new Set([...o].filter(a=>{let c=/^\d+$/.test(a)&&String(Number(a))===a?Number(a):e.length;return c<e.length&&!r.has(c)})),
i=new Map;for(let{label:a,name:c}of n.sort((l,f)=>f.node-l.node)){let l=c;for(let f=2;s.has(l)||l!==c&&o.has(l);f++)l=`${c}\
 (${f})`;s.add(l),i.set(a,l)}return i}function gt(t,e){let n=ve(t).get(e);return n===void 0?z(e):`${z(e)} ${st(n)}`}function et(t,e){let n=Math.min(Math.max(Math.round(e)||1,1),t.n),o=bt(t,n);return qt(t,n,Te(o),o)}function jt(t,e){let n=e>=
0?e:0,o=wt(t,n);return qt(t,o,n,bt(t,o))}function wt(t,e){let{heights:n}=t,o=0,r=n.length;for(;o<r;){let s=o+r>>1;j(n,s)<
e?o=s+1:r=s}return t.n-o}function bt(t,e){let{n,heights:o}=t;return{lower:e<n?j(o,n-e-1):0,upper:e>1?j(o,n-e):1/0}}function Te({
lower:t,upper:e}){if(e===1/0){let o=t>0?t*1.05:1;return o>t?o:t+Number.MIN_VALUE}let n=t+(e-t)/2;return n>t?n:e}function qt(t,e,n,{
lower:o,upper:r}){let s,i,a;return{tree:t,k:e,t:n,lower:o,upper:r,hasThreshold:o<r||e===t.n,get nodes(){return s??=Ie(t,
e)},get sizes(){return i??=this.nodes.map(c=>j(t.sizes,c))},get labels(){return a??=Pe(t,this.nodes)}}}function Ie(t,e){
let{n,children:o}=t,r=new Int32Array(e);r[0]=2*n-2;for(let s=1;s<e;s++){let i=n-1-s;Oe(r,s,j(o,2*i)),Re(r,s+1,j(o,2*i+1))}
return r}function Oe(t,e,n){Wt(t,0,e,n)}function Wt(t,e,n,o){for(;n>e;){let r=n-1>>1,s=j(t,r);if(o<=s)break;t[n]=s,n=r}t[n]=
o}function Re(t,e,n){let o=0,r=1;for(;r<e;){let s=r+1;s<e&&!(j(t,r)>j(t,s))&&(r=s),t[o]=j(t,r),o=r,r=2*o+1}Wt(t,0,o,n)}function Pe(t,e){
let n=new Int32Array(t.n);return e.forEach((o,r)=>{let s=j(t.start,o),i=s+j(t.sizes,o);for(let a=s;a<i;a++)n[j(t.order,a)]=
r}),n}function Vt(t){let{n:e,heights:n}=t;if(e<2||n[e-2]===0)return 1;let o=Math.min(e-1,Math.ceil(Math.sqrt(e)),20);if(o<
2)return 2;let r=2,s=-1/0;for(let i=2;i<=o;i++){let{lower:a,upper:c}=bt(t,i),l=a>0?c/a:c>0?1/0:1;l>s&&([s,r]=[l,i])}return r}
function j(t,e){return t[e]}function Ht(t,e,n=new Uint8Array(e.length)){let o=e.length+1,r=new Float64Array(o-1),s=new Int32Array(2*o-1).fill(1,0,o),
i=new Int32Array(2*o-1).fill(-1),a=-1/0,c=!0;for(let l=0;l<o-1;l++){let f=D(t,2*l),p=D(t,2*l+1);s[o+l]=D(s,f)+D(s,p),i[f]=
i[p]=o+l;let d=D(e,l);d<a?c=!1:a=d,r[l]=a}return ze({n:o,children:t,distances:e,heights:r,monotone:c,sizes:s,parents:i},
n)}function ze(t,e){let{n,children:o,sizes:r}=t,s=new Int32Array(2*n-1);for(let c=n-2;c>=0;c--){let l=D(o,2*c+(e[c]?1:0)),
f=D(o,2*c+(e[c]?0:1)),p=D(s,n+c);s[l]=p,s[f]=p+D(r,l)}let i=new Int32Array(n),a=new Float64Array(2*n-1);for(let c=0;c<n;c++)
i[D(s,c)]=c,a[c]=D(s,c)+.5;for(let c=0;c<n-1;c++)a[n+c]=(D(a,D(o,2*c))+D(a,D(o,2*c+1)))/2;return{...t,flips:e,start:s,order:i,
x:a}}function xt(t){return t.n<2?0:D(t.heights,t.n-2)}function D(t,e){return t[e]}function ct(t){let e=Ue(t.get("heights")),n=De(t.get("flips"),e.length),o=Ht(Fe(t.get("children")),e,n);return o.annotations=
it(t),o}function yt(t){if(t instanceof ArrayBuffer)return t.slice(0);if(ArrayBuffer.isView(t)){let{buffer:e,byteOffset:n,byteLength:o}=t;
return e.slice(n,n+o)}return new ArrayBuffer(0)}function De(t,e=0){let n=new Uint8Array(yt(t));return n.length>=e?n:new Uint8Array(
e)}function Fe(t){return new Int32Array(yt(t))}function Ue(t){return new Float64Array(yt(t))}var $t=Object.keys(W.marker_scales).length,Kt=1<<30;function Be(t,e){return Kt|parseInt(e.slice(1),16)<<3|t%$t}function at(t){
return(t&Kt)!==0}function Jt(t){return`#${(t>>3&16777215).toString(16).padStart(6,"0")}`}function Qt(t){return t&7}var Xt=new WeakMap,
Gt=new WeakMap;function je(t){let e=Xt.get(t.children);return e||Xt.set(t.children,e=We(t)),t.annotations?.colors.size?qe(
e,t.annotations):e}function qe(t,e){let n=Gt.get(e);if(!n){Gt.set(e,n=t.slice());for(let[o,r]of e.colors)n[o]=Be(G(n,o),
r)}return n}function Yt(t){let e=je(t.tree);return t.nodes.map(n=>G(e,n))}function We(t){let{n:e,children:n,sizes:o}=t,r=new Int32Array(
2*e-1);for(let i=1,a=e-2;a>=0;a--,i++){let c=G(n,2*a),l=G(n,2*a+1),f=G(o,c)>=G(o,l);r[f?c:l]=G(r,e+a),r[f?l:c]=i}let s=Int32Array.
from({length:e},(i,a)=>a);return et(t,Vt(t)).nodes.forEach((i,a)=>{s[G(r,i)]=a}),r.map(i=>G(s,i))}function G(t,e){return t[e]}var At=W.colors,Zt=Object.keys(W.marker_scales),te=W.marker_scales,Ve=At.length*Zt.length;function Et(t){return at(t)?t:
t%Ve}function Z(t){return at(t)?Jt(t):L(At,t%At.length)}function St(t){return L(Zt,at(t)?Qt(t):t%$t)}var{max_cards:He,max_table_rows:Xe,max_columns:Ge}=W.cards;function Ke(t,e){let n=gt(t,e);return n===z(e)?`Cluster ${n}`:
n}function Je(t){let e=[...t].sort((n,o)=>o.explained-n.explained).slice(0,Ge);return t.filter(n=>e.includes(n))}function ee(t,e,n,o,r){
let s=Qe(t.ownerDocument),i=Yt(e),a=Je(n);if(e.k>He){t.replaceChildren(...Ze(s,e,i,a,o,r));return}let c=Array.from(e.sizes,
(f,p)=>{let d=s("section","hclust-card");d.style.setProperty("--cluster",Z(L(i,p)));let E=s("header");E.append(J(s("b"),
Ke(e,p)),s("span","",z(f,r.noun))),d.append(E);let h=o[p]??-1;if(h>=0){let g=s("p","","most typical: ");g.append(J(s("sp\
an"),tt(r.name(h),60))),d.append(g)}let w=s("div","hclust-lines");for(let g of a)w.append(...Ye(s,g,p));return d.append(
w),d}),l=s("div","hclust-cards");l.append(...c),t.replaceChildren(l)}function Qe(t){return(e,n="",o="")=>{let r=t.createElement(
e);return n&&(r.className=n),o&&(r.textContent=o),r}}function J(t,e){return t.dir="auto",t.textContent=e,t}function Ye(t,e,n){
let{kind:o,means:r,share:s,lowest:i,highest:a,overall:c}=e,l=t("span","bar"),f=t("i");if(l.append(f),o==="text")f.style.
width=`${100*(s[n]??0)}%`;else{let p=a-i,d=h=>p>0?100*(h-i)/p:0;f.style.width=`${d(r[n]??0)}%`;let E=t("u");E.style.left=
`${d(c)}%`,l.append(E)}return[J(t("span"),_t(e)),l,J(t("b"),ne(e,n,!0))]}function _t({name:t}){return tt(t,24)}function ne({
kind:t,means:e,words:n,share:o,unit:r},s,i){if(t==="text"){let c=tt(n[s]??"",18);return i?`${c} ${X(100*(o[s]??0),0)}%`:
c}let a=e[s]??NaN;return t==="date"?Rt(a,"date"):t==="span"?`${X(a,1)} days`:i&&r?`${rt(a)} ${tt(r,8)}`:rt(a)}function Ze(t,e,n,o,r,s){
let i=Array.from(e.sizes.keys()).sort((h,w)=>(e.sizes[w]??0)-(e.sizes[h]??0)||h-w).slice(0,Xe),a=t("tbody");for(let h of i){
let w=t("tr"),g=t("th");g.setAttribute("scope","row");let y=t("i");y.style.background=Z(L(n,h)),g.append(y,J(t("span"),gt(
e,h)));let I=r[h]??-1,v=J(t("td","name"),I<0?"":tt(s.name(I),40));w.append(g,t("td","",z(e.sizes[h]??0)),v);for(let T of o)
w.append(t("td","",ne(T,h,!1)));a.append(w)}let c=t("tr"),l=o.map(h=>h.unit?`${_t(h)} (${tt(h.unit,8)})`:_t(h));for(let h of[
"cluster",s.noun,"most typical",...l]){let w=J(t("th"),h);w.setAttribute("scope","col"),c.append(w)}let f=t("thead");f.append(
c);let p=t("table");p.append(f,a);let d=t("div","hclust-table");d.tabIndex=0,d.setAttribute("role","group"),d.setAttribute(
"aria-label","The clusters, the largest first"),d.append(p);let E=e.k-i.length;return E?[d,t("p","hclust-quiet",`and ${z(
E)} smaller clusters`)]:[d]}function tt(t,e){let n=Array.from(st(t));return n.length<=e?n.join(""):`${n.slice(0,e-1).join(
"")}…`}function oe(t,e){let n=t.profile.map(({original:o,text:r})=>{if(r!==void 0){let{name:c,words:l,array:f}=t.texts[r],p=e(f);
return d=>nn(c,p,l,d)}let s=t.originals[o??-1],i=e(s.array),a=tn(i);return c=>en(s,i,a,c)});return o=>n.map(r=>r(o))}function tn(t){
let[e,n,o]=[0,1/0,-1/0];for(let i of t)e+=i,n=Math.min(n,i),o=Math.max(o,i);let r=e/t.length,s=0;for(let i of t)s+=(i-r)**
2;return{overall:r,lowest:n,highest:o,total:s}}function en({name:t,unit:e,kind:n},o,{total:r,...s},{k:i,labels:a,sizes:c}){
let l=new Float64Array(i);for(let h=0;h<o.length;h++){let w=L(a,h);l[w]=L(l,w)+L(o,h)}let f=Array.from(l,(h,w)=>h/L(c,w)),
p=f.reduce((h,w,g)=>h+L(c,g)*(w-s.overall)**2,0),d=f.map(()=>1),E=r>0?p/r:0;return{name:t,unit:e,kind:n,means:f,words:[],
share:d,...s,explained:E}}function nn(t,e,n,{k:o,labels:r,sizes:s}){let i=n.length,a=new Float64Array(o*i),c=new Float64Array(
i);for(let g=0;g<e.length;g++){let y=L(e,g),I=L(r,g)*i+y;a[I]=L(a,I)+1,c[y]=L(c,y)+1}let l=e.length,f=0,p=[],d=[];for(let g=0;g<
o;g++){let y=0,I=0;for(let v=0;v<i;v++)L(a,g*i+v)>L(a,g*i+y)&&(y=v),I+=(L(a,g*i+v)/L(s,g))**2;p.push(n[y]??""),d.push(L(
a,g*i+y)/L(s,g)),f+=(1-I)*L(s,g)/l}let E=1-c.reduce((g,y)=>g+(y/l)**2,0),h=E>0?1-f/E:0;return{name:t,unit:"",kind:"text",
means:[],words:p,share:d,...{overall:NaN,lowest:NaN,highest:NaN},explained:h}}function re(t,{nodes:e,tree:n}){return Array.
from(e,o=>o<n.n?o:t?.[o-n.n]??-1)}var on=/^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/u;function se(t){let e=on.test(t)?`'${t}`:t;return/[",\r\n]/.test(e)||e!==
e.trim()?`"${e.replaceAll('"','""')}"`:e}function ie(t,e,n,o,r=new Map){let s=new Array(t).fill(r.size?",":"");e.forEach(
(a,c)=>{let l=L(n,c),f=r.get(l)??String(l);s[a]=r.size?`${l},${se(f)}`:String(l)});let i=[(o?"row,name,cluster":"row,clu\
ster")+(r.size?",cluster_name":"")];for(let a=0;a<t;a++)i.push(o?`${a},${se(o(a))},${s[a]}`:`${a},${s[a]}`);return`\uFEFF${i.
join(`\r
`)}\r
`}var rn={u1:Uint8Array,i1:Int8Array,u2:Uint16Array,i2:Int16Array,i4:Int32Array,f4:Float32Array,f8:Float64Array};async function ce(t){
let e=atob(t.trim()),n=new Uint8Array(e.length);for(let r=0;r<e.length;r++)n[r]=e.charCodeAt(r);let o=new Blob([n]).stream().
pipeThrough(new DecompressionStream("deflate-raw"));return new Response(o).arrayBuffer()}function ae(t,e){return n=>{let[
o,r,s]=t[n],i=rn[o];if(!i)throw new Error(`No numbers of type ${o} are known.`);let a=Number(o.slice(1));return new i(e.
slice(r,r+s*a))}}function Mt(t,[e,n]){let o=t(e),r=new TextDecoder,s=0;return Array.from(t(n),i=>(s+=i,r.decode(o.subarray(
s-i,s))))}function Ct({at:t,rows:e},n){return t===null?Int32Array.from({length:e},(o,r)=>r):Int32Array.from(n(t))}function le(t,e){
let{rows:n,columns:o,originals:r}=t,s=o.length,i=r.length,a=new Float32Array(n*s);o.forEach(({array:h},w)=>{e(h).forEach(
(g,y)=>{a[y*s+w]=g})});let c=new Float64Array(n*i);r.forEach(({array:h},w)=>{e(h).forEach((g,y)=>{c[y*i+w]=g})});let l=new Float64Array(
n*t.axes.length);t.axes.forEach(({original:h,array:w},g)=>{l.set(e(w??r[h??-1]?.array),g*n)});let f=new Uint8Array(768*t.
cmaps.length);t.cmaps.forEach(({array:h},w)=>{f.set(e(h),768*w)});let p=Ct(t,e),{names:d,ends:E}=sn(t,e,p);return new Map(
[["parts",t.parts],["controls",!0],["revision",0],["noun",t.noun],["values",F(a)],["columns",o.map(({name:h})=>h)],["col\
umn_about",o.map(({about:h})=>h)],["originals",F(c)],["original_columns",r.map(({name:h,unit:w,kind:g})=>({name:h,unit:w,
kind:g}))],["axes",F(l)],["axis_names",t.axes.map(({name:h,label:w,unit:g,kind:y})=>({name:h,label:w,unit:g,kind:y}))],[
"names",F(d)],["name_ends",F(E)],["rows",F(p)],["n_clusters",t.n_clusters],["distance_threshold",t.distance_threshold],[
"selection",F(Int32Array.from(e(t.selection)))],["cmap_names",t.cmaps.map(({name:h})=>h)],["cmap_colors",F(f)],...Object.
entries(t.options)])}function sn(t,e,n){let o=new Uint8Array(0),r;if(t.names)o=Uint8Array.from(e(t.names[0])),r=e(t.names[1]);else{
let a=Array.from(n,c=>`row ${c}`);o=new TextEncoder().encode(a.join("")),r=a.map(c=>c.length)}let s=0,i=Uint32Array.from(
r,a=>s+=a);return{names:o,ends:i}}function lt(t,e){let{columnChildren:n,columnHeights:o}=t,r=new DataView(new ArrayBuffer(
0));return new Map([["children",F(Int32Array.from(e(t.children)))],["heights",F(e(t.heights))],["flips",F(e(t.flips))],[
"col_children",n===null?r:F(Int32Array.from(e(n)))],["col_heights",o===null?r:F(e(o))],["height_label",t.heightLabel]])}
function Nt(t,e,n){let{names:o,colors:r}=t.marks[e]?.[n]??{};return[["node_names",o],["node_colors",r]]}function F({buffer:t,
byteOffset:e,byteLength:n}){return new DataView(t,e,n)}function ue(t){let e=new Map,n=r=>{for(let s of[...e.get(r)??[]])
s()},o={get:r=>t.get(r),set:(r,s)=>o.assign(new Map([[r,s]])),assign(r){let s=[...r.keys()].filter(i=>r.get(i)!==t.get(i));
for(let i of s)t.set(i,r.get(i));for(let i of s)n(`change:${i}`);s.length&&n("change")},save_changes(){t.set("cut_heard",
t.get("cut_said"))},send(){},on(r,s){e.has(r)||e.set(r,new Set),e.get(r)?.add(s)},off(r,s){for(let[i,a]of e)r&&r!==i||(s?
a.delete(s):a.clear())}};return o}function fe(t){let e=t.ownerDocument,n=e.defaultView;if(!n||n.parent===n)return!1;e.documentElement.dataset.framed="";let o=0;
return new n.ResizeObserver(()=>{let r=Math.ceil(t.getBoundingClientRect().height);r===o||!r||(o=r,n.parent.postMessage(
{hclustHeight:r},"*"))}).observe(t),!0}var kt=t=>document.getElementById(t)?.textContent??"";function he(t){e().catch(n=>{let o=document.createElement("p");o.className=
"hclust-instead",o.setAttribute("role","alert"),o.textContent=`This page could not be drawn; it wants a browser of 2023 \
or newer (Chrome, Edge, Firefox 113, Safari 16.4). ${n.message}`,document.querySelector("main")?.append(o)});async function e(){
let n=JSON.parse(kt("hclust-meta")),o=ae(n.arrays,await ce(kt("hclust-data"))),r=new Blob([kt("hclust-live")],{type:"tex\
t/javascript"}),s=URL.createObjectURL(r),i=await import(s);URL.revokeObjectURL(s);let a=document.getElementById("hclust-\
page");fe(a),cn(a.querySelector("h1")),t(a,n,o,i.default())}}function cn(t){let e=matchMedia("(prefers-color-scheme: dar\
k)"),n=document.createElement("button");n.type="button",n.className="hclust-theme";let o=e.matches,r=!1,s=()=>{document.
documentElement.dataset.theme=o?"dark":"light",n.textContent=o?"Light":"Dark",n.setAttribute("aria-label",o?"Light color\
s":"Dark colors")};n.addEventListener("click",()=>{[o,r]=[!o,!0],s()}),e.addEventListener("change",()=>{r||(o=e.matches,
s())}),s();let i=document.createElement("header");t.replaceWith(i),i.append(t,n)}function U(t,e,n="",o=""){let r=document.
createElement(e);return n&&(r.className=n),o&&(r.textContent=o),t.append(r),r}var an={o:"M-.5 0a.5 .5 0 1 0 1 0a.5 .5 0 1 0 -1 0z",s:"M-.5-.5h1v1h-1z","^":"M0-.5L.5 .5h-1z",D:"M0-.7071L.7071 0L0 .70\
71L-.7071 0z",v:"M0 .5L.5-.5h-1z",P:"M-.1667-.5h.3333v.3333h.3333v.3333h-.3333v.3333h-.3333v-.3333h-.3333v-.3333h.3333z",
X:"M-.25-.5L0-.25L.25-.5L.5-.25L.25 0L.5 .25L.25 .5L0 .25L-.25 .5L-.5 .25L-.25 0L-.5-.25z"};function pe(t){return an[St(t)]}function de(t){return te[St(t)]}function ge(t){let e=[],n=[],o=new Set([""]),r={key:"",path:""},s="",i=0,a=[],c={matrix:[1,0,0,1,0,0],clip:"",dash:[],fillStyle:"\
#000000",strokeStyle:"#000000",lineWidth:1,globalAlpha:1,font:"10px sans-serif",textAlign:"start",textBaseline:"alphabet\
ic",lineJoin:"miter",globalCompositeOperation:"source-over",imageSmoothingEnabled:!0},l=[];function f(u){p(),e.push(u)}function p(){
r.path&&e.push(`<path d="${r.path}"${r.key}/>`),r={key:"",path:""}}function d(u,m){let[x,C,_,$,k,S]=c.matrix;return[x*u+
_*m+k,C*u+$*m+S]}let E=(u,m)=>d(u,m).map(A).join(" "),h=()=>Math.hypot(c.matrix[0],c.matrix[1]);function w(u,m=""){let x=u===
"fill"?c.fillStyle:c.strokeStyle,C=c.globalAlpha<1?` opacity="${A(c.globalAlpha)}"`:"",_=c.clip?` clip-path="url(#${c.clip}\
)"`:"";if(u==="fill")return` fill="${V(me(x))}"${m}${C}${_}`;let $=c.dash.length?` stroke-dasharray="${c.dash.map(k=>A(k*
h())).join(" ")}"`:"";return` fill="none" stroke="${V(me(x))}" stroke-width="${A(c.lineWidth*h())}"${$}${C}${_}`}let g=({
x:u,y:m,width:x,height:C})=>`M${A(u)} ${A(m)}h${A(x)}v${A(C)}h${A(-x)}z`;function y(u,m,x,C){let[_,$]=d(u,m),[k,S]=d(u+x,
m+C);return{x:Math.min(_,k),y:Math.min($,S),width:Math.abs(k-_),height:Math.abs(S-$)}}function I(u){let m=w("fill");r.key!==
m&&p(),r={key:m,path:r.path+g(u)}}let v={save(){l.push({...c})},restore(){c=l.pop()??c},setTransform(...u){c.matrix=u.map(
m=>m/t)},translate(u,m){let[x,C]=d(u,m);c.matrix=[c.matrix[0],c.matrix[1],c.matrix[2],c.matrix[3],x,C]},rotate(u){let[m,
x,C,_,$,k]=c.matrix,[S,R]=[Math.cos(u),Math.sin(u)];c.matrix=[m*S+C*R,x*S+_*R,C*S-m*R,_*S-x*R,$,k]},beginPath(){s=""},moveTo(u,m){
s+=`M${E(u,m)}`},lineTo(u,m){s+=`${s?"L":"M"}${E(u,m)}`},closePath(){s+="z"},rect(u,m,x,C){s+=g(y(u,m,x,C))},roundRect(u,m,x,C,_){
let $=y(u,m,x,C),k=Math.min(_*h(),$.width/2,$.height/2),[S,R]=[A($.width-2*k),A($.height-2*k)],P=(b,M)=>`a${A(k)} ${A(k)}\
 0 0 1 ${A(b*k)} ${A(M*k)}`;s+=`M${A($.x+k)} ${A($.y)}h${S}${P(1,1)}v${R}${P(-1,1)}h-${S}${P(-1,-1)}v-${R}${P(1,-1)}z`},
arc(u,m,x){let[C,_]=d(u,m),$=A(x*h()),k=A(2*x*h());s+=`M${A(C-x*h())} ${A(_)}a${$} ${$} 0 1 0 ${k} 0a${$} ${$} 0 1 0 -${k}\
 0z`},fill(u){s&&f(`<path d="${s}"${w("fill",u==="evenodd"?' fill-rule="evenodd"':"")}/>`)},stroke(){s&&f(`<path d="${s}\
"${w("stroke")}/>`)},clip(){let u=`c${++i}`,m=c.clip?` clip-path="url(#${c.clip})"`:"";n.push(`<clipPath id="${u}"${m}><\
path d="${s}"/></clipPath>`),c.clip=u},setLineDash(u){c.dash=u},fillRect(u,m,x,C){let _=y(u,m,x,C);if(c.globalCompositeOperation!==
"source-atop"){_.width&&_.height&&I(_);return}for(let $ of a){let k=Math.max(_.x,$.x),S=Math.max(_.y,$.y),R=Math.min(_.x+
_.width,$.x+$.width)-k,P=Math.min(_.y+_.height,$.y+$.height)-S;R>0&&P>0&&I({x:k,y:S,width:R,height:P})}},clearRect(){},fillText(u,m,x){
if(!u)return;let[,C="",_="10",$="sans-serif"]=/^(?:(bold|[1-9]00) )?([\d.]+)px (.*)$/.exec(c.font)??[],k=c.textBaseline===
"middle"?.35*Number(_):0,S=c.matrix,[R,P]=d(m,x+k),b=Math.abs(S[1])>1e-9?` transform="matrix(${[S[0],S[1],S[2],S[3],R,P].
map(A).join(" ")})"`:` x="${A(R)}" y="${A(P)}"`,N={center:"middle",right:"end"}[c.textAlign];f(`<text${b} font-size="${_}\
"${C?` font-weight="${C}"`:""}${N?` text-anchor="${N}"`:""} font-family="${V($)}" xml:space="preserve"${w("fill")}>${V(u)}\
</text>`)},drawImage(u,m,x,C=u.width,_=u.height){if(!u.width||!u.height)return;let $=u.hclustLines;if(!$){let S=y(m,x,C,
_);f(`<image x="${A(S.x)}" y="${A(S.y)}" width="${A(S.width)}" height="${A(S.height)}" preserveAspectRatio="none" image-\
rendering="pixelated" href="${V(u.toDataURL())}"/>`);return}a=[];for(let S=0;S<4*$.count;S+=4){let[R,P,b,M]=[$.rects[S],
$.rects[S+1],$.rects[S+2],$.rects[S+3]];a.push($.lying?y(m+P,x+R,M,b):y(m+R,x+P,b,M))}let k=c.fillStyle;c.fillStyle=$.ink;
for(let S of a)I(S);p(),c.fillStyle=k},points(u,m,x,C,{size:_,halo:$,edge:k,alpha:S}){if(!m.length)return;let R=o.size;f(
`<g opacity="${A(S)}">`);for(let P of m){let[b,M]=[u.xs[P]??NaN,u.ys[P]??NaN];if(!(b>=-1&&b<=u.width+1&&M>=-1&&M<=u.height+
1))continue;let N=Et(C[x[P]??0]??0),O=`m${R}-${N}`;if(!o.has(O)){o.add(O);let B=_*de(N);n.push(`<path id="${O}" d="${pe(
N)}" transform="scale(${A(B)})" fill="${Z(N)}" stroke="${V(k)}" stroke-width="${A($/B)}" stroke-linejoin="round"/>`)}e.push(
`<use href="#${O}" x="${A(u.left+b)}" y="${A(u.top+M)}"/>`)}e.push("</g>"),o=new Set([...o,`style ${R}`])},marker(u,m,x,C,_){
f(`<path d="${V(u)}" fill="${V(_)}" transform="translate(${A(m)} ${A(x)}) scale(${A(C)})"/>`)},svg(u,m,x,C){return p(),`\
<svg xmlns="http://www.w3.org/2000/svg" width="${A(u)}" height="${A(m)}" viewBox="0 0 ${A(u)} ${A(m)}" role="img"><title\
>${V(x)}</title><defs>${n.join("")}</defs><path d="M0 0h${A(u)}v${A(m)}H0z" fill="${V(C)}"/>
${e.join(`
`)}
</svg>
`}},T=["fillStyle","strokeStyle","lineWidth","globalAlpha","font","textAlign","textBaseline","lineJoin","globalComposite\
Operation","imageSmoothingEnabled"];for(let u of T)Object.defineProperty(v,u,{get:()=>c[u],set:m=>Object.assign(c,{[u]:m})});
return v}function me(t){let e=/^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)\s*\)$/.exec(t);return e?`#${e.slice(1).map(n=>Number(
n).toString(16).padStart(2,"0")).join("")}`:t}function A(t){return String(Math.round(t*100)/100+0)}function V(t){return t.
replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu,"").replaceAll("&","&amp;").replaceAll("<","&lt;").
replaceAll(">","&gt;").replaceAll('"',"&quot;")}function we(t,e){let n=t.querySelector("canvas[data-painted]"),o=n.parentElement,r=t.ownerDocument.defaultView,[s,i]=[o.
clientWidth,o.clientHeight],a=n.width/s,c=ge(a),l=ln(o,c);l.below(),n.dispatchEvent(new CustomEvent("hclust-record",{detail:c})),
c.setTransform(a,0,0,a,0,0),l.above();let f=r.getComputedStyle(t.ownerDocument.body).backgroundColor;return{text:c.svg(s,
i,e,f),width:s,height:i}}function ln(t,e){let n=t.ownerDocument.defaultView,o=t.getBoundingClientRect();function r(l){let{
left:f,top:p,width:d,height:E}=l.getBoundingClientRect();return{x:f-o.left,y:p-o.top,width:d,height:E}}function s(l){let f=t.
querySelector(l);return f&&!f.hidden&&f.getClientRects().length?f:null}function i(l,f=0){let{x:p,y:d,width:E,height:h}=r(
l);e.fillStyle=n.getComputedStyle(l).backgroundColor,e.beginPath(),e.roundRect(p,d,E,h,f),e.fill()}function a(l){let f=t.
ownerDocument.createRange();f.selectNodeContents(l);let{left:p,top:d,height:E}=f.getBoundingClientRect(),h=n.getComputedStyle(
l),w=Number(h.fontWeight)>=600?"600 ":"";e.font=`${w}${parseFloat(h.fontSize)}px ${h.fontFamily}`,e.fillStyle=h.color,e.
textAlign="left",e.textBaseline="middle",e.fillText(l.textContent??"",p-o.left,d-o.top+E/2)}return{below(){let l=s(".hcl\
ust-cut-band");l&&i(l)},above(){let[l,f,p,d]=[".hclust-cut-line",".hclust-cut-caption",".hclust-cut-pill",".hclust-legen\
d"].map(s);if(l&&p){let{x:E,y:h,width:w,height:g}=r(l);e.strokeStyle=n.getComputedStyle(p).backgroundColor,e.lineWidth=g,
e.setLineDash([6,4]),e.beginPath(),e.moveTo(E,h+g/2),e.lineTo(E+w,h+g/2),e.stroke(),e.setLineDash([]);let y=r(p);i(p,12);
let I=p.innerText.split(`
`).map(T=>T.trim()).filter(Boolean),v=n.getComputedStyle(p);e.font=`600 ${parseFloat(v.fontSize)}px ${v.fontFamily}`,e.fillStyle=
v.color,e.textAlign="center",e.textBaseline="middle",I.forEach((T,u)=>{let m=(u-(I.length-1)/2)*parseFloat(v.lineHeight);
e.fillText(T,y.x+y.width/2,y.y+y.height/2+m)})}f&&(i(f,3),a(f)),d&&c(d)}};function c(l){i(l,4);for(let p of l.querySelectorAll(
"button")){let[d,E]=[p.querySelector("svg"),p.querySelector("path")];if(p.hidden||!d||!E)continue;let{x:h,y:w,width:g,height:y}=r(
d),I=parseFloat(/[\d.]+/.exec(E.getAttribute("transform")??"")?.[0]??"8"),v=E.getAttribute("fill")??"";e.marker(E.getAttribute(
"d")??"",h+g/2,w+y/2,I,v);for(let T of p.querySelectorAll("b, span"))a(T)}let f=l.querySelector(".hclust-legend-more");f?.
getClientRects().length&&a(f)}}async function be({text:t,width:e,height:n},o){let r=URL.createObjectURL(new Blob([t],{type:"\
image/svg+xml"}));try{let s=new Image;s.src=r,await s.decode();let i=o.createElement("canvas");return i.width=Math.round(
2*e),i.height=Math.round(2*n),i.getContext("2d")?.drawImage(s,0,0,i.width,i.height),await new Promise((a,c)=>{i.toBlob(l=>l?
a(l):c(new Error("No picture came of it.")))})}finally{URL.revokeObjectURL(r)}}function xe({t,lower:e,upper:n,tree:o}){return Pt(t,e,n,xt(o))}function Lt({t,lower:e,upper:n,tree:o}){return zt(e,n,t,xt(
o))}function ye(t){if(!t.hasThreshold)return` · ${un(t)}`;if(t.k===1)return` (gap above ${Lt(t)[0]})`;if(t.upper===0)return"\
 (gap of 0)";let[e,n]=Lt(t);return` (gap ${e}–${n})`}function un(t){let{k:e,hasThreshold:n,upper:o}=t;if(!n)return`hei\
ghts are tied at ${H(o)}: no threshold gives ${z(e)} clusters`;let[r,s]=Lt(t);return e===1?`any cut above ${r} gives one`:
o===0?`only a cut at 0 gives these ${z(e)}`:`any cut from ${r} to ${s} gives these ${z(e)}`}function $e(t,e,n){let{features:o,columns:r,scaling:s,metric:i,dropped:a}=t.words,c=[],l=d=>c.push({text:d,tone:"plain"}),
f=d=>c.push({text:d,tone:"strong"}),p=d=>c.push({text:d,tone:"quiet"});return f(z(t.rows,t.noun)),o&&(l(" by "),f(o),l(`${r}\
 ${s}`)),l(", "),e.name?(f(e.name),l(" linkage"),i&&(l(" of "),f(i),l(" distances"))):l("the tree as given"),l(": "),f(z(
n.k,"clusters")),l(", cut at "),f(xe(n)),p(ye(n)),e.cophenetic!==null&&p(` · cophenetic r ${e.cophenetic}`),a&&p(` · ${a}`),
c}function Ae(t,e,n){let o=[...t.notes];return n.tree.monotone||o.push(`Some merges lie below earlier ones, as ${e.name??
"this"} linkage can make them: the cut goes by the highest so far.`),e.described&&e.described<t.rows&&o.push(`Most typic\
al ${t.noun} are told for up to ${z(e.described,"clusters")}.`),o}function fn({key:t,ctrlKey:e,metaKey:n,altKey:o,shiftKey:r},{large:s,inBar:i}){return e||n||o||r?0:t==="PageDown"||t==="\
PageUp"?s||i?t==="PageDown"?1:-1:0:(t==="ArrowRight"||t==="ArrowLeft")&&i?t==="ArrowRight"?1:-1:0}function hn({large:t,inBar:e}){
return t||e?"Page Down and Page Up turn the steps.":"Page Down and Page Up scroll; with large type they turn the steps."}
function Ee(t,e,n,o){let r=t.ownerDocument,s=-1,i=r.createElement("section");i.className="hclust-steps hclust-presenting",
i.setAttribute("aria-label","Walkthrough");let a=(T,u="")=>{let m=r.createElement(T);return m.className=u,m},c=a("p","hc\
lust-caption");c.dir="auto",c.setAttribute("role","status");let l=a("div","hclust-walk"),f=(T,u,m)=>{let x=a("button");return x.
type="button",x.textContent=T,x.setAttribute("aria-label",u),x.addEventListener("click",m),x},p=f("◀","Back",()=>{p.focus(),
I(s-1)}),d=f("▶","Next",()=>{d.focus(),I(s+1)}),E=a("span","hclust-quiet"),h=f("Large type","Large type",()=>{h.setAttribute(
"aria-pressed",String(t.classList.toggle("hclust-large"))),y()});h.setAttribute("aria-pressed","false");let w=a("span","\
hclust-quiet hclust-walk-keys");l.append(p,E,d,h,w),i.append(c,l),e.before(i);let g=()=>({large:t.classList.contains("hc\
lust-large"),inBar:i.contains(r.activeElement)}),y=()=>{w.textContent=hn(g())};r.addEventListener("keydown",T=>{let u=fn(
T,g());u&&(T.preventDefault(),T.stopPropagation(),I(s+u))},!0),r.addEventListener("focusin",y),i.addEventListener("focus\
out",()=>setTimeout(y)),v();function I(T){let u=n[T];u&&(s=T,o(u),v())}function v(){c.textContent=n[s]?.caption??"",c.hidden=
!c.textContent,E.textContent=s<0?`${n.length} steps`:`step ${s+1} of ${n.length}`;let T=[p,d].find(u=>u===r.activeElement);
p.disabled=s<=0,d.disabled=s>=n.length-1,T?.disabled&&(p.disabled?d.disabled?h:d:p).focus(),y()}}var pn={tree:"Tree",clustermap:"Clustermap",scatter:"Scatter"};function dn(t,e,n,o){let r=t.querySelector(".hclust-words");
r.classList.add("hclust-sentence");let s=e.linkages[e.start],i=0,a=ue(new Map([...le(e,n),...lt(s,n),...Nt(e,i,e.start)])),
c=U(t,"div","hclust-views");o.initialize({model:a}),o.render({model:a,el:c});let l=oe(e,n),f=Ct(e,n),p=mn(e,n,f),d={noun:e.
noun,name:b=>p(f[b]??b)},E=ct(a),h=null,w=0,g=()=>{let[b,M]=[a.get("n_clusters"),a.get("distance_threshold")];return wt(
E,M)===b?jt(E,M):et(E,b)},y=U(t,"section","hclust-page-part");U(y,"h2","","What the clusters are like");let I=U(y,"div");
y.hidden=!e.profile.length,R();let v=U(t,"details","hclust-notes"),T=U(v,"summary"),u=U(v,"ul"),m=U(t,"footer","hclust-q\
uiet");m.textContent="This page holds its data and asks nothing of the network. Drag the cut, point at rows and branches\
, click to select them. Made with hclust_widgets.";let x=S();C(),e.steps.length&&Ee(t,r,e.steps,b=>{$();let[M,N]=[b.n_clusters,
b.distance_threshold];i=b.marks;let O=F(Int32Array.from(n(b.selection)));k(b.linkage,[["n_clusters",M],["distance_thresh\
old",N],["selection",O],...Object.entries(b.flips===null?{}:{flips:F(n(b.flips))}),...Object.entries(b.options)]),x?.(b.
linkage)});for(let b of["n_clusters","distance_threshold"])a.on(`change:${b}`,()=>w||=requestAnimationFrame(_));function C(){
E=ct(a),h=s.medoids===null?null:Int32Array.from(n(s.medoids)),_()}function _(){w=0;let b=g();r.replaceChildren(...$e(e,s,
b).map(({text:N,tone:O})=>{if(O==="plain")return document.createTextNode(N);let B=document.createElement(O==="strong"?"b":
"span");return O==="quiet"?B.append(...gn(N)):B.textContent=N,O==="quiet"&&(B.className="hclust-quiet"),B})),y.hidden||ee(
I,b,l(b),re(h,b),d);let M=Ae(e,s,b);v.hidden=!M.length,T.textContent=M.length===1?"1 note on the data":`${M.length} note\
s on the data`,u.replaceChildren(...M.map(N=>{let O=document.createElement("li");return O.textContent=N,O}))}function $(){
window.dispatchEvent(new CustomEvent(It))}function k(b,M){s=e.linkages[b];let N=new Map([...lt(s,n),...Nt(e,i,b),...M]);
N.set("revision",a.get("revision")+1),a.assign(N),C()}function S(){if(e.linkages.length<2)return null;let b=document.createElement(
"label");b.append("Linkage");let M=document.createElement("select");return M.className="hclust-linkage",M.setAttribute("\
aria-label","Linkage"),e.linkages.forEach((N,O)=>{M.append(new Option(N.name??"as given",String(O)))}),M.value=String(e.
start),b.append(M),c.querySelector(".hclust-live-bar")?.prepend(b),M.addEventListener("change",()=>{$();let N=Number(M.value),
O=lt(e.linkages[N],n),B=e.start===N&&a.get("n_clusters")===e.n_clusters,ut=et(ct({get:q=>O.get(q)}),a.get("n_clusters"));
k(N,[["distance_threshold",B?e.distance_threshold:ut.t]])}),N=>M.value=String(N)}function R(){let b=U(t,"section","hclus\
t-page-part hclust-take");U(b,"h2","","To take away");let M=U(b,"div","hclust-take-bar"),N=vt(e.title),O=U(b,"p","hclust\
-quiet");O.setAttribute("role","status");let B=(q,K,Q,nt)=>{let ft=U(q,"button","",K);ft.type="button",ft.setAttribute("\
aria-label",Q),ft.addEventListener("click",async()=>{O.textContent="";try{await nt()}catch(Se){O.textContent=`That could\
 not be saved: ${Se.message}`}})},ut=P(M,"Labels");B(ut,"CSV","Save the labels as CSV",()=>{let q=g(),K=mt(it(a).names,q.
nodes),Q=ie(e.tableRows,f,q.labels,e.names?p:null,K);ot(document,`${N}-labels.csv`,new Blob([Q],{type:"text/csv;charset=\
utf-8"}))});for(let q of e.parts){let K=pn[q]??q,Q=P(M,K),nt=()=>we(c.querySelector(`.hclust-part-${q}`),`${e.title}: ${K}\
. ${r.textContent}`);B(Q,"SVG",`Save the ${K.toLowerCase()} as SVG`,()=>{ot(document,`${N}-${q}.svg`,new Blob([nt().text],
{type:"image/svg+xml"}))}),B(Q,"PNG",`Save the ${K.toLowerCase()} as PNG`,async()=>{ot(document,`${N}-${q}.png`,await be(
nt(),document))})}}function P(b,M){let N=U(b,"div","hclust-take-group");return N.setAttribute("role","group"),N.setAttribute(
"aria-label",M),U(N,"span","",M),N}}function mn(t,e,n){if(!t.names)return s=>`row ${s}`;let o=new Array(t.tableRows).fill(
"");Mt(e,t.names).forEach((s,i)=>{o[n[i]??i]=s});let r=e(t.dropped);return t.droppedNames&&Mt(e,t.droppedNames).forEach(
(s,i)=>{o[r[i]??-1]=s}),s=>String(o[s]??s)}he(dn);function gn(t){let e=[],n=o=>{let r=document.createElement("span");r.className=
"hclust-phrase",r.textContent=o,e.push(r)};return t.split(" · ").forEach((o,r)=>{r&&(n(" ·"),e.push(" ")),o.startsWith(
" ")&&e.push(" "),o&&n(o.trim())}),e}
