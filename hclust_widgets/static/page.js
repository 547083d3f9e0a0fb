// Generated from js/ by `npm run build`. Do not edit.
function p(t,e){return t[e]}function pt(t,e,n){let o=URL.createObjectURL(n),s=t.createElement("a");s.href=o,s.download=e,t.body.append(s),s.click(),
s.remove(),setTimeout(()=>URL.revokeObjectURL(o),6e4)}function Wt(t){let e=t.toLowerCase().match(/[\p{L}\p{N}]+/gu)??[];
return Array.from(e.join("-")).slice(0,50).join("").replace(/-$/,"")||"clusters"}function vt(t){return t.ownerDocument.defaultView??globalThis}var Ht={about:"Values that Python and JavaScript share. Read by hclust_widgets/common/constants.py and js/src/text/const\
ants.js. Lengths are CSS pixels.",colors:["#5659B8","#F54571","#0E771F","#909B07","#4A9AD3","#AA3377","#64977C","#D57950",
"#B186AB","#C11E16"],marker_scales:{o:1,s:.88,"^":1.1,D:.8,v:1.1,P:1.08,X:1.08},label_gap:7,max_label_shift:16,max_last_label_shift:160,
caption_margin:4,head_room:1.09,cut_label:{right_margin:8,wide:860,narrow:480},cluster_bar:[5,13],cluster_labels:{top:20,
min_width:12,free_shift:2,head_margin:5,wordings:[{title:150,size:"counted",lines:1},{title:150,size:"counted",lines:2},
{title:84,size:"counted",lines:2},{title:48,size:"bare",lines:2},{title:0,size:"bare",lines:2}]},max_cluster_title:150,max_named_points:30,
max_point_name:110,max_axis_word:90,undo_run_ms:800,cards:{max_cards:12,max_table_rows:200,max_columns:6},explorer:{left_min_width:350,
right_min_width:390,left_share:47},leveled:"Clusters at different heights and locked ones belong to the tree before: thi\
s one is cut at one height, into as many clusters.",numbers_moved:"Numbers follow scikit-learn's order and have moved; c\
olors and names show which cluster is which.",missing_color:"#9a9a9a",needs_table:"only a tree was handed in: pass the t\
able as well (table=...)."};var z=Ht;var Vt="hclust-asking",uo=z.undo_run_ms;var Xt=new Map(Object.entries({analyses:"analysis",axes:"axis",bacteria:"bacterium",calves:"calf",children:"child",crises:"\
crisis",criteria:"criterion",diagnoses:"diagnosis",feet:"foot",fungi:"fungus",geese:"goose",genera:"genus",halves:"half",
hypotheses:"hypothesis",indices:"index",knives:"knife",larvae:"larva",leaves:"leaf",lives:"life",loaves:"loaf",loci:"loc\
us",matrices:"matrix",men:"man",mice:"mouse",nuclei:"nucleus",people:"person",phenomena:"phenomenon",quizzes:"quiz",shelves:"\
shelf",spectra:"spectrum",strata:"stratum",taxa:"taxon",teeth:"tooth",theses:"thesis",thieves:"thief",vertices:"vertex",
wives:"wife",wolves:"wolf",women:"woman"}));for(let t of["chassis","clothes","means","news","series","species"])Xt.set(t,
t);var an=/(?:aches|movies|cookies|calories|zombies|shoes|canoes)$|^(?:[a-z]ies|caches|niches|toes|foes|oboes|(?:ab|exc|f|m|r)uses)$/,
cn=/(?:ss|sh|ch|x|zz|tz|o)es$|(?:[^ao]us|ias|lens)es$|^(?:gas|atlas|canvas|iris)es$/;function Gt(t){let e=Math.max(t.lastIndexOf(
" "),t.lastIndexOf("-"))+1;return t.slice(0,e)+ln(t.slice(e))}function ln(t){let e=t.toLowerCase(),n=t===t.toUpperCase()&&
t.length>1,o=Xt.get(e);return o!==void 0?n?o.toUpperCase():t.slice(0,1)+o.slice(1):t.length<2||!e.endsWith("s")||e.endsWith(
"ss")?t:an.test(e)?t.slice(0,-1):e.endsWith("ies")?t.slice(0,-3)+(n?"Y":"y"):t.slice(0,cn.test(e)?-2:-1)}function U(t,e=""){return e?`${Y(t,0)} ${t===1?Gt(e):e}`:Y(t,0)}function J(t){return Number.isNaN(t)?"–":Math.abs(t)===
1/0?t>0?"∞":"-∞":t===0?"0":Mt(t)?Y(t,Et(t)):ee(t,2)}var Mt=t=>Math.abs(t)>=.001&&Math.abs(t)<1e7;function Et(t){let e=Math.
abs(t);return e>=1e3?0:e>=100?1:e>=1?2:3}function dt(t){let e=Math.abs(t);return e<.01&&t!==0||e>=1e9?rt(t,2):Y(t,e>=100?
0:e>=10?1:2)}function Jt(t,e,n=""){if(!Number.isFinite(t))return Number.isNaN(t)?"–":J(t);if(e==="text"||e==="truth")return t?
"yes":"no";if(e==="date")return un(t);let s=Math.round(t)===t&&Math.abs(t)<1e12?Y(t,0):dt(t);return n?`${s} ${n}`:s}function un(t){
let e=new Date(t*864e5);return Number.isNaN(e.getTime())?"–":e.toISOString().slice(0,10)}function Yt(t,e,n,o=0){return Zt(
t,e,n,o)[0]}function Qt(t,e,n,o=0){if(n!==void 0&&t<n&&n<=e){let[,i,c]=Zt(n,t,e,o);return[i,c]}let[s,r]=[J(t),J(e)];for(let i=4;i<
17&&s===r&&t<e;i++)[s,r]=[rt(t,i),rt(e,i)];return[s,r]}function Zt(t,e,n,o){let s=[fn(t,o),J(e),J(n)],[r,i,c]=s;for(let a=4;a<
17;a++){let l=_t(r),u=l<_t(c)||t===n&&r===c;if(!(e<t&&t<=n)||_t(i)<l&&e<l&&l<=n&&u)return[r,i,c];[r,i]=[rt(t,a),rt(e,a)],
c=n===1/0?J(n):rt(n,a)}return s}function fn(t,e){if(!Mt(e)||!Mt(t))return J(t);let n=Math.min(Et(e),Et(t)),o=10**n;return Y(
Math.floor(t*o+.5)/o,n)}function _t(t){return t==="∞"?1/0:Number(t.replaceAll(",",""))}function Y(t,e){let n=te(t,e),[o="",s]=n.split("."),r=o.replace(/\B(?=(\d{3})+$)/g,",");return s===void 0?r:`${r}.${s}`}
function te(t,e){if(Math.abs(t)>=1e21)return BigInt(t).toString();let n=t.toFixed(e);if(Number.isInteger(t)&&!Object.is(
t,-0))return n;if(t.toFixed(e+30).slice(-30)!=="5".padEnd(30,"0"))return Object.is(t,-0)?`-${n}`:n;let s=t.toFixed(e+30).
slice(0,-30).replace(/\.$/,"");return Number(s.at(-1))%2===0?s:n}function ee(t,e){let[n="",o=""]=t.toExponential(e+30).split(
"e"),s=n.slice(0,-30).replace(/\.$/,"");return(n.endsWith("5".padEnd(30,"0"))&&Number(s.at(-1))%2===0?`${s}e${o}`:t.toExponential(
e)).replace(/e([+-])(\d)$/,"e$10$2")}function rt(t,e){if(t===0)return"0";let n=Number(t.toExponential(e-1).split("e")[1]);
if(n<-4||n>=e){let[o="",s=""]=ee(t,e-1).split("e");return`${Kt(o)}e${s}`}return Kt(te(t,e-1-n))}function Kt(t){return t.
includes(".")?t.replace(/\.?0+$/,""):t}function mt(t){return String(t).slice(0,300).replace(/\s+/gu," ").replace(/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu,
"").trim()}var ko=z.max_cluster_title;function gt(t){let e=t.get("color_numbers")??[];return{names:ne(t.get("node_names")),colors:ne(t.get("node_colors")),numbers:e}}
function ne(t){let e=new Map;for(let[n,o]of Object.entries(t??{}))e.set(Number(n),String(o));return e}var oe=new WeakMap,
hn=new Map;function pn({tree:t,nodes:e}){let n=t.annotations?.names;if(!n?.size)return hn;let o=oe.get(n);o||oe.set(n,o=
new WeakMap);let s=o.get(e);return s||o.set(e,s=Ct(n,e)),s}function Ct(t,e){let n=[];for(let c=0;c<e.length;c++){let a=p(
e,c),l=t.get(a);l!==void 0&&n.push({label:c,node:a,name:l})}let o=new Set(n.map(({name:c})=>c)),s=new Set(n.map(({label:c})=>c)),
r=new Set([...o].filter(c=>{let a=/^\d+$/.test(c)&&String(Number(c))===c?Number(c):e.length;return a<e.length&&!s.has(a)})),
i=new Map;for(let{label:c,name:a}of n.sort((l,u)=>u.node-l.node)){let l=a;for(let u=2;r.has(l)||l!==a&&o.has(l);u++)l=`${a}\
 (${u})`;r.add(l),i.set(c,l)}return i}function se(t,e){let n=pn(t).get(e);return n===void 0?U(e):`${U(e)} ${mt(n)}`}function ot(t,e){let n=Math.min(Math.max(Math.round(e)||1,1),t.n),o=lt(t,n);return wt(t,n,re(o),o)}function Nt(t,e){let n=e>=
0?e:0,o=ct(t,n);return wt(t,o,n,lt(t,o))}function ct(t,e){let{heights:n}=t,o=0,s=n.length;for(;o<s;){let r=o+s>>1;W(n,r)<
e?o=r+1:s=r}return t.n-o}function lt(t,e){let{n,heights:o}=t;return{lower:e<n?W(o,n-e-1):0,upper:e>1?W(o,n-e):1/0}}function re({
lower:t,upper:e}){if(e===1/0){let o=t>0?t*1.05:1;return o>t?o:t+Number.MIN_VALUE}let n=t+(e-t)/2;return n>t?n:e}function wt(t,e,n,{
lower:o,upper:s},r){let i=r?.nodes,c,a;return{tree:t,k:e,t:n,lower:o,upper:s,hasThreshold:!r&&(o<s||e===t.n),isUneven:!!r,
locked:r?.locked??[],get nodes(){return i??=dn(t,e)},get sizes(){return c??=this.nodes.map(l=>W(t.sizes,l))},get labels(){
return a??=mn(t,this.nodes)}}}function dn(t,e){let{n,children:o}=t,s=new Int32Array(e);s[0]=2*n-2;for(let r=1;r<e;r++){let i=n-
1-r;Lt(s,r,W(o,2*i)),Ot(s,r+1,W(o,2*i+1))}return s}function Lt(t,e,n){ie(t,0,e,n)}function ie(t,e,n,o){for(;n>e;){let s=n-
1>>1,r=W(t,s);if(o<=r)break;t[n]=r,n=s}t[n]=o}function Ot(t,e,n){let o=0,s=1;for(;s<e;){let r=s+1;r<e&&!(W(t,s)>W(t,r))&&
(s=r),t[o]=W(t,s),o=s,s=2*o+1}ie(t,0,o,n)}function mn(t,e){let n=new Int32Array(t.n);return e.forEach((o,s)=>{let r=W(t.
start,o),i=r+W(t.sizes,o);for(let c=r;c<i;c++)n[W(t.order,c)]=s}),n}function ae(t){let{n:e,heights:n}=t;if(e<2||n[e-2]===
0)return 1;let o=Math.min(e-1,Math.ceil(Math.sqrt(e)),20);if(o<2)return 2;let s=2,r=-1/0;for(let i=2;i<=o;i++){let{lower:c,
upper:a}=lt(t,i),l=c>0?a/c:0;l>r&&([r,s]=[l,i])}return s}function W(t,e){return t[e]}function Tt(t,e,n=new Uint8Array(e.length)){let o=e.length+1,s=new Float64Array(o-1),r=new Int32Array(2*o-1).fill(1,0,o),
i=new Int32Array(2*o-1).fill(-1),c=-1/0,a=!0;for(let l=0;l<o-1;l++){let u=F(t,2*l),f=F(t,2*l+1);r[o+l]=F(r,u)+F(r,f),i[u]=
i[f]=o+l;let d=F(e,l);d<c?a=!1:c=d,s[l]=c}return gn({n:o,children:t,distances:e,heights:s,monotone:a,sizes:r,parents:i},
n)}function gn(t,e){let{n,children:o,sizes:s}=t,r=new Int32Array(2*n-1);for(let a=n-2;a>=0;a--){let l=F(o,2*a+(e[a]?1:0)),
u=F(o,2*a+(e[a]?0:1)),f=F(r,n+a);r[l]=f,r[u]=f+F(s,l)}let i=new Int32Array(n),c=new Float64Array(2*n-1);for(let a=0;a<n;a++)
i[F(r,a)]=a,c[a]=F(r,a)+.5;for(let a=0;a<n-1;a++)c[n+a]=(F(c,F(o,2*a))+F(c,F(o,2*a+1)))/2;return{...t,flips:e,start:r,order:i,
x:c}}function Rt(t){return t.n<2?0:F(t.heights,t.n-2)}function F(t,e){return t[e]}function it(t){let e=bt(t.get("heights")),n=le(t.get("flips"),e.length),o=Tt(Q(t.get("children")),e,n);return o.annotations=
gt(t),o}function ce(t){let e=it(t),n=e.n,o=t.get("columns")??[],s=bt(t.get("col_heights")),r=Q(t.get("col_children")),i=bt(
t.get("originals")),c=t.get("original_columns")??[],a=t.get("axis_names")??[],l=Q(t.get("rows")),u=l.length===n?l:Int32Array.
from({length:n},(f,d)=>d);return{revision:t.get("revision")??0,n,tree:e,p:o.length,columns:o,values:xn(t.get("values")),
columnTree:s.length?Tt(r,s):null,columnAbout:t.get("column_about")??[],originals:i,originalColumns:c,axes:wn(a,bt(t.get(
"axes")),i,c.length,n),axisNames:a,rows:u,noun:t.get("noun")||"rows",heightLabel:t.get("height_label")??"",name:bn(le(t.
get("names")),Q(t.get("name_ends"))),leafOf:f=>yn(u,f)}}function wn(t,e,n,o,s){let r=0;return t.map(({original:i})=>i===
void 0?e.subarray(r*s,++r*s):Float64Array.from({length:s},(c,a)=>n[a*o+i]??NaN))}function bn(t,e){let n=new TextDecoder,
o=[];return s=>{let r=e[s];return r===void 0?String(s):o[s]??=n.decode(t.subarray(s?e[s-1]:0,r))}}function yn(t,e){let n=0,
o=t.length;for(;n<o;){let s=n+o>>1;p(t,s)<e?n=s+1:o=s}return t[n]===e?n:-1}function yt(t){if(t instanceof ArrayBuffer)return t.
slice(0);if(ArrayBuffer.isView(t)){let{buffer:e,byteOffset:n,byteLength:o}=t;return e.slice(n,n+o)}return new ArrayBuffer(
0)}function le(t,e=0){let n=new Uint8Array(yt(t));return n.length>=e?n:new Uint8Array(e)}function Q(t){return new Int32Array(
yt(t))}function xn(t){return new Float32Array(yt(t))}function bt(t){return new Float64Array(yt(t))}var xt=Object.keys(z.marker_scales).length,he=z.colors.length,ut=he*xt,pe=1<<30;function $n(t,e){return pe|parseInt(e.slice(
1),16)<<3|t%xt}function $t(t){return(t&pe)!==0}function de(t){return`#${(t>>3&16777215).toString(16).padStart(6,"0")}`}function me(t){
return t&7}var ue=new WeakMap,fe=new WeakMap;function It(t){let{annotations:e}=t,n=e&&fe.get(e);if(n?.length===2*t.n-1)return n;let{splits:o,start:s}=be(t),r=An(o,e?.
numbers.length?e.numbers:s);return e&&fe.set(e,r),r}function ge({tree:t,nodes:e},n){let{splits:o}=be(t),s=[];return e.forEach(
(r,i)=>{s[P(o,r)]=P(n,i)}),s}function we(t){let{nodes:e,tree:n}=t,o=It(n),s=kn(e.map(i=>P(o,i)),t),r=n.annotations?.colors;return r?.size&&e.forEach(
(i,c)=>{let a=r.get(i);a&&(s[c]=$n(P(s,c),a))}),s}function kn(t,{nodes:e,tree:n}){if(!t.some(r=>r>=ut))return t;let o=Array.
from(e.keys()).sort((r,i)=>P(n.start,P(e,r))-P(n.start,P(e,i))),s=-1;for(let r of o){let i=P(t,r);i%ut===s&&(t[r]=i+he),
s=P(t,r)%ut}return t}function be(t){let e=ue.get(t.children);if(e)return e;let{n,children:o,sizes:s}=t,r=new Int32Array(
2*n-1);for(let a=1,l=n-2;l>=0;l--,a++){let u=P(o,2*l),f=P(o,2*l+1),d=P(s,u)>=P(s,f);r[d?u:f]=P(r,n+l),r[d?f:u]=a}let i=[];
ot(t,ae(t)).nodes.forEach((a,l)=>{i[P(r,a)]=l});let c={splits:r,start:i};return ue.set(t.children,c),c}function An(t,e){
let n=(t.length+1)/2,o=new Int32Array(n),s=new Set,r=Math.min(n,e.length);for(let i=0;i<r;i++)s.add(o[i]=P(e,i));for(let i=r,
c=0;i<n;i++,c++){for(;s.has(c);)c++;o[i]=c}return t.map(i=>P(o,i))}function P(t,e){return t[e]}var Sn=200;function xe(t,e,n){let[o,s]=[ye(t),ye(e)],r=vn(t,e,s.k),i=new Int32Array(s.k).fill(-1),c=new Set;r.filter(({a:l,
rows:u})=>2*u>p(o.sizes,l)).sort((l,u)=>u.rows-l.rows||p(o.rank,l.a)-p(o.rank,u.a)).forEach(({a:l,b:u})=>{p(i,u)>=0||(i[u]=
l,c.add(l))});let a=r.filter(({a:l,b:u})=>!c.has(l)&&p(i,u)<0);for(let[l,u]of _n(a,o,s))i[u]=l;return{colors:Mn(i,n,s),origins:i}}
function $e(t){return Array.from(t).some((e,n)=>e>=0&&e!==n)}function ye(t){let e=[],n=[];for(let r=0;r<t.length;r++){let i=p(
t,r);i<0||(e[i]=(e[i]??0)+1,n[i]??=r)}let o=[...e.keys()].sort((r,i)=>p(e,i)-p(e,r)||p(n,r)-p(n,i)),s=[];return o.forEach(
(r,i)=>{s[r]=i}),{k:e.length,sizes:e,order:o,rank:s}}function vn(t,e,n){let o=new Map;for(let r=0;r<e.length;r++){let[i,
c]=[p(t,r),p(e,r)];i>=0&&c>=0&&o.set(i*n+c,(o.get(i*n+c)??0)+1)}return[...o].sort(([r],[i])=>r-i).map(([r,i])=>({a:Math.
floor(r/n),b:r%n,rows:i}))}function _n(t,e,n){let o=[...new Set(t.map(({a:c})=>c))].sort((c,a)=>p(e.rank,c)-p(e.rank,a)),
s=[...new Set(t.map(({b:c})=>c))].sort((c,a)=>p(n.rank,c)-p(n.rank,a)),r=Math.max(o.length,s.length);if(r>Sn){let c=new Map,
a=new Set,l=[...t].sort((u,f)=>f.rows-u.rows||p(e.rank,u.a)-p(e.rank,f.a)||p(n.rank,u.b)-p(n.rank,f.b));for(let{a:u,b:f}of l)
c.has(f)||a.has(u)||(c.set(f,u),a.add(u));return[...c].map(([u,f])=>[f,u])}let i=o.map(()=>new Float64Array(s.length));for(let{
a:c,b:a,rows:l}of t){let[u,f]=[o.indexOf(c),s.indexOf(a)];p(i,u)[f]=l*(r**3+1)+(r-u)*(r-f)}return ke(i).map(([c,a])=>[p(
o,c),p(s,a)])}function ke(t){let e=t.length,n=t[0]?.length??0;if(e>n){let c=Array.from({length:n},(a,l)=>t.map(u=>p(u,l)));
return ke(c).map(([a,l])=>[l,a])}let o=new Float64Array(e),s=new Float64Array(n),r=new Int32Array(n).fill(-1);for(let c=0;c<
e;c++){let a=new Float64Array(n).fill(1/0),l=new Int32Array(n).fill(-1),u=new Uint8Array(n),f=[],[d,b]=[c,-1];for(;;){let m=-1;
for(let g=0;g<n;g++){if(u[g])continue;let $=-p(p(t,d),g)-p(o,d)-p(s,g);$<p(a,g)&&(a[g]=$,l[g]=b),(m<0||p(a,g)<p(a,m))&&(m=
g)}let x=p(a,m);o[c]=p(o,c)+x;for(let g of f)o[p(r,g)]=p(o,p(r,g))+x,s[g]=p(s,g)-x;for(let g=0;g<n;g++)u[g]||(a[g]=p(a,g)-
x);if(u[m]=1,b=m,p(r,m)<0)break;f.push(m),d=p(r,m)}for(;b>=0;){let m=p(l,b);r[b]=m<0?c:p(r,m),b=m}}let i=[];return r.forEach(
(c,a)=>{c>=0&&p(p(t,c),a)>0&&i.push([c,a])}),i}function Mn(t,e,{order:n}){let o=t.map(c=>c<0?-1:p(e,c)),s=new Set(o),r=new Set(
Array.from(e)),i=z.colors.length;for(let c of n){if(p(o,c)>=0)continue;let a=[...Array(i).keys()].filter(u=>!s.has(u)),l=a.
find(u=>!r.has(u))??a[0]??i;for(;s.has(l);)l++;o[c]=l,s.add(l)}return o}var ve=["n_clusters","distance_threshold","cut_nodes","locked_nodes"];function _e(t,e){let[n,o]=[t.get("n_clusters"),t.get(
"distance_threshold")],s=Ae(t.get("locked_nodes")),r=Ae(t.get("cut_nodes"));if(r.length===n&&En(e,r))return Se(e,r,o,s);
let i=ct(e,o)===n?Nt(e,o):ot(e,n);return s.length?Se(e,i.nodes,o,s):i}function Ae(t){return typeof t=="string"&&t?t.split(",").map(Number):[]}function En({n:t,start:e,sizes:n},o){if(!o.every(
r=>r>=0&&r<=2*t-2))return!1;let s=0;for(let r of o.toSorted((i,c)=>nt(e,i)-nt(e,c))){if(nt(e,r)!==s)return!1;s+=nt(n,r)}
return s===t}function Se(t,e,n,o=[]){let s=new Set(Array.from(e)),r=s.size,i=Array.from(new Set(Array.from(o))).filter(a=>s.
has(a)).sort((a,l)=>a-l);if(Math.max(...s)<2*t.n-r)return{...ct(t,n)===r?Nt(t,n):ot(t,r),locked:i};let c=lt(t,ct(t,n));return wt(
t,r,n,c,{nodes:Cn(t,s),locked:i})}function Cn({n:t,children:e},n){let o=new Set,s=[2*t-2];for(let l=s.pop();l!==void 0;l=
s.pop())n.has(l)||l<t||(o.add(l),s.push(nt(e,2*(l-t)),nt(e,2*(l-t)+1)));let r=2*t-1,i=l=>o.has(l)?l+r:l,c=new Int32Array(
o.size+1);c[0]=i(2*t-2);let a=1;for(let l of[...o].sort((u,f)=>f-u))Lt(c,a++,i(nt(e,2*(l-t)))),Ot(c,a,i(nt(e,2*(l-t)+1)));
return c}function nt(t,e){return t[e]}var Me=z.colors,Nn=Object.keys(z.marker_scales),Ee=z.marker_scales;function zt(t){return $t(t)?t:t%ut}function ft(t){return $t(
t)?de(t):p(Me,t%Me.length)}function Ut(t){return p(Nn,$t(t)?me(t):t%xt)}var Ln={o:"M-.5 0a.5 .5 0 1 0 1 0a.5 .5 0 1 0 -1 0z",s:"M-.5-.5h1v1h-1z","^":"M0-.5L.5 .5h-1z",D:"M0-.7071L.7071 0L0 .70\
71L-.7071 0z",v:"M0 .5L.5-.5h-1z",P:"M-.1667-.5h.3333v.3333h.3333v.3333h-.3333v.3333h-.3333v-.3333h-.3333v-.3333h.3333z",
X:"M-.25-.5L0-.25L.25-.5L.5-.25L.25 0L.5 .25L.25 .5L0 .25L-.25 .5L-.5 .25L-.25 0L-.5-.25z"};function kt(t){return Ln[Ut(t)]}function At(t){return Ee[Ut(t)]}var{max_cards:St,max_table_rows:Ce}=z.cards,{max_columns:jt}=z.cards,On="What sets a cluster apart most comes first. The\
 tick on a bar is the mean of all rows.";function Tn({label:t,title:e}){return e===U(t)?`Cluster ${e}`:e}function Dt(t,e){
let n=t.map(({apart:o})=>Math.round(Math.abs(o[e]??0)*1e6));return[...t.keys()].sort((o,s)=>p(n,s)-p(n,o)||o-s).slice(0,
jt)}function Ne(t,e,n){let o=Rn(t.ownerDocument),{clusters:s,columns:r,noun:i}=e,c=n??((u,f,d)=>u.append(st(o("b"),d)));
if(e.n_clusters>St){t.replaceChildren(...zn(t.ownerDocument,o,e,n));return}let a=o("div","hclust-cards");s.forEach((u,f)=>{
let d=o("section","hclust-card");d.style.setProperty("--cluster",Pt(u.color)),d.dataset.cluster=`${Pt(u.color)} ${u.marker}`;
let b=o("header");if(n||b.append(Le(t.ownerDocument,u)),c(b,f,Z(Tn(u),60)),b.append(o("span","",U(u.size,i))),d.append(b),
u.typical!==null){let x=o("p","","most typical: ");x.append(st(o("span"),Z(u.typical,60))),d.append(x)}let m=o("div","hc\
lust-lines");for(let x of Dt(r,f))m.append(...In(o,r[x],f));d.append(m),a.append(d)});let l=o("p","hclust-quiet hclust-c\
ards-key",On);t.replaceChildren(...r.length?[l,a]:[a])}function Pt(t){return typeof t=="number"?ft(t):t}function Le(t,{color:e,
marker:n}){let[o,s]=["svg","path"].map(r=>t.createElementNS("http://www.w3.org/2000/svg",r));return o.setAttribute("clas\
s","hclust-marker"),o.setAttribute("viewBox","-5.5 -5.5 11 11"),o.setAttribute("aria-hidden","true"),s.setAttribute("d",
kt(n)),s.setAttribute("transform",`scale(${9*At(n)})`),s.setAttribute("fill",Pt(e)),o.append(s),o}function Rn(t){return(e,n="",o="")=>{
let s=t.createElement(e);return n&&(s.className=n),o&&(s.textContent=o),s}}function st(t,e){return t.dir="auto",t.textContent=
e,t}function In(t,e,n){let{kind:o,means:s,share:r,lowest:i,highest:c,overall:a}=e,l=t("span","bar"),u=t("i");if(u.dataset.
column=e.name,l.append(u),o==="text")u.style.width=`${100*(r[n]??0)}%`;else{let f=i??NaN,d=(c??NaN)-f,b=x=>d>0?100*((x??
f)-f)/d:0;u.style.width=`${b(s[n])}%`;let m=t("u");m.style.left=`${b(a)}%`,l.append(m)}return[st(t("span"),Ft(e)),l,st(t(
"b"),Oe(e,n,!0))]}function Ft({name:t}){return Z(t,24)}function Oe({kind:t,means:e,words:n,share:o,unit:s},r,i){if(t==="\
text"){let a=Z(n[r]??"",18);return i?`${a} ${Y(100*(o[r]??0),0)}%`:a}let c=e[r]??NaN;return t==="date"?Jt(c,"date"):t===
"span"?`${Y(c,1)} days`:i&&s?`${dt(c)} ${Z(s,8)}`:dt(c)}function zn(t,e,{noun:n,n_clusters:o,clusters:s,columns:r},i){let c=e(
"tbody");s.forEach((m,x)=>{let{title:g,size:$,typical:L}=m,T=e("tr"),E=e("th");if(E.setAttribute("scope","row"),i){let w=e(
"span","hclust-name-line");i(w,x,Z(g,40)),E.append(w)}else E.append(Le(t,m),st(e("span"),Z(g,40)));let h=st(e("td","name"),
Z(L??"",40));T.append(E,e("td","",U($)),h);for(let w of r)T.append(e("td","",Oe(w,x,!1)));c.append(T)});let a=e("tr"),l=r.
map(m=>m.unit?`${Ft(m)} (${Z(m.unit,8)})`:Ft(m));for(let m of["cluster",n,"most typical",...l]){let x=st(e("th"),m);x.setAttribute(
"scope","col"),a.append(x)}let u=e("thead");u.append(a);let f=e("table");f.append(u,c);let d=e("div","hclust-table");d.tabIndex=
0,d.setAttribute("role","region"),d.setAttribute("aria-label","The clusters, the largest first"),d.append(f);let b=o-s.length;
return b?[d,e("p","hclust-quiet",`and ${U(b)} smaller clusters`)]:[d]}function Z(t,e){let n=Array.from(mt(t));return n.length<=
e?n.join(""):`${n.slice(0,e-1).join("")}…`}function Te(t,e){let n=t.profile.map(({original:o,text:s})=>{if(s!==void 0){let{name:d,words:b,codes:m}=t.texts[s],x=Q(m);
return g=>Fn(d,x,b,g)}let r=o??-1,i=e.originalColumns[r],c={...i,kind:i.kind==="truth"?"number":i.kind},{originals:a,originalColumns:{
length:l}}=e,u=Float64Array.from({length:e.n},(d,b)=>a[b*l+r]??NaN),f=Un(u);return d=>Pn(c,u,f,d)});return o=>n.map(s=>s(
o))}function Un(t){let[e,n,o,s]=[0,0,1/0,-1/0];for(let c of t)Number.isNaN(c)||(n++,e+=c,o=Math.min(o,c),s=Math.max(s,c));
let r=e/n,i=0;for(let c of t)Number.isNaN(c)||(i+=(c-r)**2);return{overall:r,lowest:o,highest:s,total:i}}function Pn({name:t,
unit:e,kind:n},o,{total:s,...r},{k:i,labels:c}){let a=new Float64Array(i),l=new Float64Array(i);for(let x=0;x<o.length;x++){
if(Number.isNaN(p(o,x)))continue;let g=p(c,x);l[g]=p(l,g)+1,a[g]=p(a,g)+p(o,x)}let u=Array.from(a,(x,g)=>x/p(l,g)),f=u.reduce(
(x,g,$)=>x+(p(l,$)&&p(l,$)*(g-r.overall)**2),0),d=s>0?f/s:0,b=Math.sqrt(s/l.reduce((x,g)=>x+g,0)),m=u.map(x=>(x-r.overall)/
b||0);return{name:t,unit:e,kind:n,means:u,words:[],share:[],...r,explained:d,apart:m}}function Fn(t,e,n,{k:o,labels:s}){
let r=n.length,i=new Float64Array(o*r),c=new Float64Array(r);for(let g=0;g<e.length;g++){let $=p(e,g);if($<0)continue;let L=p(
s,g)*r+$;i[L]=p(i,L)+1,c[$]=p(c,$)+1}let a=c.reduce((g,$)=>g+$,0),l=0,u=[],f=[],d=[];for(let g=0;g<o;g++){let $=0,L=0,T=0;
for(let y=0;y<r;y++)T+=p(i,g*r+y);let E=Math.max(T,1);for(let y=0;y<r;y++)p(i,g*r+y)>p(i,g*r+$)&&($=y),L+=(p(i,g*r+y)/E)**
2;u.push(n[$]??""),f.push(p(i,g*r+$)/E);let h=p(c,$)/a,w=Math.sqrt(h*(1-h));d.push(w>0?(p(f,g)-h)/w:0),l+=(1-L)*T/a}let b=1-
c.reduce((g,$)=>g+($/a)**2,0),m=b>0?1-l/b:0;return{name:t,unit:"",kind:"text",means:[],words:u,share:f,...{overall:null,
lowest:null,highest:null},explained:m,apart:d}}function Re(t,{nodes:e,tree:n}){return Array.from(e,o=>o<n.n?o:t?.[o-n.n]??
-1)}function jn(t,e){if(e>St)return Dn(t);let n=new Set(Array.from({length:e},(o,s)=>Dt(t,s)).flat());return t.filter((o,s)=>n.
has(s))}function Dn(t){let e=({explained:o})=>Math.round(o*1e9),n=[...t].sort((o,s)=>e(s)-e(o)).slice(0,jt);return t.filter(
o=>n.includes(o))}function Ie(t,e,n,{noun:o,name:s}){let r=we(t),i=Array.from(t.sizes.keys()),c=t.k>St?i.sort((a,l)=>p(t.
sizes,l)-p(t.sizes,a)||a-l).slice(0,Ce):i;return{noun:o,n_clusters:t.k,clusters:c.map(a=>{let l=n[a]??-1;return{label:a,
title:se(t,a),color:p(r,a),marker:p(r,a),size:p(t.sizes,a),typical:l<0?null:s(l)}}),columns:jn(e,t.k).map(({explained:a,
means:l,words:u,share:f,apart:d,...b})=>({...b,apart:c.map(m=>p(d,m)),means:l.length?c.map(m=>l[m]??null):[],words:u.length?
c.map(m=>u[m]??""):[],share:f.length?c.map(m=>p(f,m)):[]}))}}var Bn=/^'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/u;function ze(t){let e=Bn.test(t)?`'${t}`:t;return/[",\r\n]/.test(e)||e!==
e.trim()?`"${e.replaceAll('"','""')}"`:e}function Ue(t,e,n,o,s=new Map){let r=new Array(t).fill(s.size?",":"");e.forEach(
(c,a)=>{let l=p(n,a),u=s.get(l)??String(l);r[c]=s.size?`${l},${ze(u)}`:String(l)});let i=[(o?"row,name,cluster":"row,clu\
ster")+(s.size?",cluster_name":"")];for(let c=0;c<t;c++)i.push(o?`${c},${ze(o(c))},${r[c]}`:`${c},${r[c]}`);return`\uFEFF${i.
join(`\r
`)}\r
`}function Pe(t){let e=new Map,n=s=>{for(let r of[...e.get(s)??[]])r()},o={get:s=>t.get(s),set:(s,r)=>o.assign(new Map([[s,
r]])),assign(s){let r=[...s.keys()].filter(i=>s.get(i)!==t.get(i));for(let i of r)t.set(i,s.get(i));for(let i of r)n(`ch\
ange:${i}`);r.length&&n("change")},save_changes(){t.set("browser_seq_seen",t.get("browser_seq"))},send(){},on(s,r){e.has(
s)||e.set(s,new Set),e.get(s)?.add(r)},off(s,r){for(let[i,c]of e)s&&s!==i||(r?c.delete(r):c.clear())}};return o}var qn="$bytes";async function Fe(t){let e=atob(t.trim()),n=new Uint8Array(e.length);for(let s=0;s<e.length;s++)n[s]=e.charCodeAt(
s);let o=new Blob([n]).stream().pipeThrough(new DecompressionStream("deflate-raw"));return new Response(o).arrayBuffer()}
function je(t,e){return JSON.parse(t,(n,o)=>{let s=o?.[qn];return Array.isArray(s)?new DataView(e,...s):o})}function De(t){let e=t.ownerDocument,n=e.defaultView;if(!n||n.parent===n)return!1;e.documentElement.dataset.framed="";let o=0;
return new n.ResizeObserver(()=>{let s=Math.ceil(t.getBoundingClientRect().height);s===o||!s||(o=s,n.parent.postMessage(
{hclustHeight:s},"*"))}).observe(t),!0}var Bt=t=>document.getElementById(t)?.textContent??"";function Be(t){e().catch(n=>{let o=document.createElement("p");o.className=
"hclust-instead",o.setAttribute("role","alert"),o.textContent=`This page could not be drawn; it wants a browser of 2023 \
or newer (Chrome, Edge, Firefox 113, Safari 16.4). ${n.message}`,document.querySelector("main")?.append(o)});async function e(){
let n=je(Bt("hclust-meta"),await Fe(Bt("hclust-data"))),o=new Blob([Bt("hclust-live")],{type:"text/javascript"}),s=URL.createObjectURL(
o),r=await import(s);URL.revokeObjectURL(s);let i=document.getElementById("hclust-page");De(i),Wn(i.querySelector("h1")),
t(i,n,r.default())}}function Wn(t){let e=matchMedia("(prefers-color-scheme: dark)"),n=document.createElement("button");n.
type="button",n.className="hclust-theme";let o=e.matches,s=!1,r=()=>{document.documentElement.dataset.theme=o?"dark":"li\
ght",n.textContent=o?"Light":"Dark",n.setAttribute("aria-label",o?"Light colors":"Dark colors")};n.addEventListener("cli\
ck",()=>{[o,s]=[!o,!0],r()}),e.addEventListener("change",()=>{s||(o=e.matches,r())}),r();let i=document.createElement("h\
eader");t.replaceWith(i),i.append(t,n)}function j(t,e,n="",o=""){let s=document.createElement(e);return n&&(s.className=
n),o&&(s.textContent=o),t.append(s),s}function We(t){let e=[],n=[],o=new Set([""]),s={key:"",path:""},r="",i=0,c=[],a={matrix:[1,0,0,1,0,0],clip:"",dash:[],fillStyle:"\
#000000",strokeStyle:"#000000",lineWidth:1,globalAlpha:1,font:"10px sans-serif",textAlign:"start",textBaseline:"alphabet\
ic",lineJoin:"miter",globalCompositeOperation:"source-over",imageSmoothingEnabled:!0},l=[];function u(h){f(),e.push(h)}function f(){
s.path&&e.push(`<path d="${s.path}"${s.key}/>`),s={key:"",path:""}}function d(h,w){let[y,A,M,k,C,S]=a.matrix;return[y*h+
M*w+C,A*h+k*w+S]}let b=(h,w)=>d(h,w).map(v).join(" "),m=()=>Math.hypot(a.matrix[0],a.matrix[1]);function x(h,w=""){let y=h===
"fill"?a.fillStyle:a.strokeStyle,A=a.globalAlpha<1?` opacity="${v(a.globalAlpha)}"`:"",M=a.clip?` clip-path="url(#${a.clip}\
)"`:"";if(h==="fill")return` fill="${K(qe(y))}"${w}${A}${M}`;let k=a.dash.length?` stroke-dasharray="${a.dash.map(C=>v(C*
m())).join(" ")}"`:"";return` fill="none" stroke="${K(qe(y))}" stroke-width="${v(a.lineWidth*m())}"${k}${A}${M}`}let g=({
x:h,y:w,width:y,height:A})=>`M${v(h)} ${v(w)}h${v(y)}v${v(A)}h${v(-y)}z`;function $(h,w,y,A){let[M,k]=d(h,w),[C,S]=d(h+y,
w+A);return{x:Math.min(M,C),y:Math.min(k,S),width:Math.abs(C-M),height:Math.abs(S-k)}}function L(h){let w=x("fill");s.key!==
w&&f(),s={key:w,path:s.path+g(h)}}let T={save(){l.push({...a})},restore(){a=l.pop()??a},setTransform(...h){a.matrix=h.map(
w=>w/t)},translate(h,w){let[y,A]=d(h,w);a.matrix=[a.matrix[0],a.matrix[1],a.matrix[2],a.matrix[3],y,A]},rotate(h){let[w,
y,A,M,k,C]=a.matrix,[S,R]=[Math.cos(h),Math.sin(h)];a.matrix=[w*S+A*R,y*S+M*R,A*S-w*R,M*S-y*R,k,C]},beginPath(){r=""},moveTo(h,w){
r+=`M${b(h,w)}`},lineTo(h,w){r+=`${r?"L":"M"}${b(h,w)}`},closePath(){r+="z"},rect(h,w,y,A){r+=g($(h,w,y,A))},roundRect(h,w,y,A,M){
let k=$(h,w,y,A),C=Math.min(M*m(),k.width/2,k.height/2),[S,R]=[v(k.width-2*C),v(k.height-2*C)],I=(H,V)=>`a${v(C)} ${v(C)}\
 0 0 1 ${v(H*C)} ${v(V*C)}`;r+=`M${v(k.x+C)} ${v(k.y)}h${S}${I(1,1)}v${R}${I(-1,1)}h-${S}${I(-1,-1)}v-${R}${I(1,-1)}z`},
arc(h,w,y){let[A,M]=d(h,w),k=v(y*m()),C=v(2*y*m());r+=`M${v(A-y*m())} ${v(M)}a${k} ${k} 0 1 0 ${C} 0a${k} ${k} 0 1 0 -${C}\
 0z`},fill(h){r&&u(`<path d="${r}"${x("fill",h==="evenodd"?' fill-rule="evenodd"':"")}/>`)},stroke(){r&&u(`<path d="${r}\
"${x("stroke")}/>`)},clip(){let h=`c${++i}`,w=a.clip?` clip-path="url(#${a.clip})"`:"";n.push(`<clipPath id="${h}"${w}><\
path d="${r}"/></clipPath>`),a.clip=h},setLineDash(h){a.dash=h},fillRect(h,w,y,A){let M=$(h,w,y,A);if(a.globalCompositeOperation!==
"source-atop"){M.width&&M.height&&L(M);return}for(let k of c){let C=Math.max(M.x,k.x),S=Math.max(M.y,k.y),R=Math.min(M.x+
M.width,k.x+k.width)-C,I=Math.min(M.y+M.height,k.y+k.height)-S;R>0&&I>0&&L({x:C,y:S,width:R,height:I})}},clearRect(){},fillText(h,w,y){
if(!h)return;let[,A="",M="10",k="sans-serif"]=/^(?:(bold|[1-9]00) )?([\d.]+)px (.*)$/.exec(a.font)??[],C=a.textBaseline===
"middle"?.35*Number(M):0,S=a.matrix,[R,I]=d(w,y+C),H=Math.abs(S[1])>1e-9?` transform="matrix(${[S[0],S[1],S[2],S[3],R,I].
map(v).join(" ")})"`:` x="${v(R)}" y="${v(I)}"`,_={center:"middle",right:"end"}[a.textAlign];u(`<text${H} font-size="${M}\
"${A?` font-weight="${A}"`:""}${_?` text-anchor="${_}"`:""} font-family="${K(k)}" xml:space="preserve"${x("fill")}>${K(h)}\
</text>`)},drawImage(h,w,y,A=h.width,M=h.height){if(!h.width||!h.height)return;let k=h.hclustLines;if(!k){let S=$(w,y,A,
M);u(`<image x="${v(S.x)}" y="${v(S.y)}" width="${v(S.width)}" height="${v(S.height)}" preserveAspectRatio="none" image-\
rendering="pixelated" href="${K(h.toDataURL())}"/>`);return}c=[];for(let S=0;S<4*k.count;S+=4){let[R,I,H,V]=[k.rects[S],
k.rects[S+1],k.rects[S+2],k.rects[S+3]];c.push(k.lying?$(w+I,y+R,V,H):$(w+R,y+I,H,V))}let C=a.fillStyle;a.fillStyle=k.ink;
for(let S of c)L(S);f(),a.fillStyle=C},points(h,w,y,A,{size:M,halo:k,edge:C,alpha:S}){if(!w.length)return;let R=o.size;u(
`<g opacity="${v(S)}">`);for(let I of w){let[H,V]=[h.xs[I]??NaN,h.ys[I]??NaN];if(!(H>=-1&&H<=h.width+1&&V>=-1&&V<=h.height+
1))continue;let _=zt(A[y[I]??0]??0),O=`m${R}-${_}`;if(!o.has(O)){o.add(O);let N=M*At(_);n.push(`<path id="${O}" d="${kt(
_)}" transform="scale(${v(N)})" fill="${ft(_)}" stroke="${K(C)}" stroke-width="${v(k/N)}" stroke-linejoin="round"/>`)}e.
push(`<use href="#${O}" x="${v(h.left+H)}" y="${v(h.top+V)}"/>`)}e.push("</g>"),o=new Set([...o,`style ${R}`])},marker(h,w,y,A,M){
u(`<path d="${K(h)}" fill="${K(M)}" transform="translate(${b(w,y)}) scale(${v(A*m())})"/>`)},svg(h,w,y,A){return f(),`<s\
vg xmlns="http://www.w3.org/2000/svg" width="${v(h)}" height="${v(w)}" viewBox="0 0 ${v(h)} ${v(w)}" role="img"><title>${K(
y)}</title><defs>${n.join("")}</defs><path d="M0 0h${v(h)}v${v(w)}H0z" fill="${K(A)}"/>
${e.join(`
`)}
</svg>
`}},E=["fillStyle","strokeStyle","lineWidth","globalAlpha","font","textAlign","textBaseline","lineJoin","globalComposite\
Operation","imageSmoothingEnabled"];for(let h of E)Object.defineProperty(T,h,{get:()=>a[h],set:w=>Object.assign(a,{[h]:w})});
return T}function qe(t){let e=/^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)\s*\)$/.exec(t);return e?`#${e.slice(1).map(n=>Number(
n).toString(16).padStart(2,"0")).join("")}`:t}function v(t){return String(Math.round(t*100)/100+0)}function K(t){return t.
replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu,"").replaceAll("&","&amp;").replaceAll("<","&lt;").
replaceAll(">","&gt;").replaceAll('"',"&quot;")}function He(t,e){let n=t.querySelector("canvas[data-painted]"),o=n.parentElement,s=t.ownerDocument.defaultView,[r,i]=[o.
clientWidth,o.clientHeight],c=n.width/r,a=We(c),l=Hn(o,a);l.below(),n.dispatchEvent(new CustomEvent("hclust-record",{detail:a})),
a.setTransform(c,0,0,c,0,0),l.above();let u=s.getComputedStyle(t.ownerDocument.body).backgroundColor;return{text:a.svg(r,
i,e,u),width:r,height:i}}function Hn(t,e){let n=t.ownerDocument.defaultView,o=t.getBoundingClientRect();function s(l){let{
left:u,top:f,width:d,height:b}=l.getBoundingClientRect();return{x:u-o.left,y:f-o.top,width:d,height:b}}function r(l){let u=t.
querySelector(l);return u&&!u.hidden&&u.getClientRects().length?u:null}function i(l,u=0){let{x:f,y:d,width:b,height:m}=s(
l);e.fillStyle=n.getComputedStyle(l).backgroundColor,e.beginPath(),e.roundRect(f,d,b,m,u),e.fill()}function c(l){let u=t.
ownerDocument.createRange();u.selectNodeContents(l);let{left:f,top:d,height:b}=u.getBoundingClientRect(),m=n.getComputedStyle(
l),x=Number(m.fontWeight)>=600?"600 ":"";e.font=`${x}${parseFloat(m.fontSize)}px ${m.fontFamily}`,e.fillStyle=m.color,e.
textAlign="left",e.textBaseline="middle",e.fillText(l.textContent??"",f-o.left,d-o.top+b/2)}return{below(){let l=r(".hcl\
ust-cut-band");l&&i(l)},above(){let[l,u,f,d]=[".hclust-cut-line",".hclust-cut-caption",".hclust-cut-pill",".hclust-legen\
d"].map(r);if(l&&f){let{x:b,y:m,width:x,height:g}=s(l);e.strokeStyle=n.getComputedStyle(f).backgroundColor,e.lineWidth=g,
e.setLineDash([6,4]),e.beginPath(),e.moveTo(b,m+g/2),e.lineTo(b+x,m+g/2),e.stroke(),e.setLineDash([]);let $=s(f);i(f,12);
let L=f.innerText.split(`
`).map(E=>E.trim()).filter(Boolean),T=n.getComputedStyle(f);e.font=`600 ${parseFloat(T.fontSize)}px ${T.fontFamily}`,e.fillStyle=
T.color,e.textAlign="center",e.textBaseline="middle",L.forEach((E,h)=>{let w=(h-(L.length-1)/2)*parseFloat(T.lineHeight);
e.fillText(E,$.x+$.width/2,$.y+$.height/2+w)})}u&&(i(u,3),c(u)),d&&a(d)}};function a(l){i(l,4);for(let f of l.querySelectorAll(
"button")){let[d,b]=[f.querySelector("svg"),f.querySelector("path")];if(f.hidden||!d||!b)continue;let{x:m,y:x,width:g,height:$}=s(
d),L=parseFloat(/[\d.]+/.exec(b.getAttribute("transform")??"")?.[0]??"8"),T=b.getAttribute("fill")??"";e.marker(b.getAttribute(
"d")??"",m+g/2,x+$/2,L,T);for(let E of f.querySelectorAll("b, span"))c(E)}let u=l.querySelector(".hclust-legend-more");u?.
getClientRects().length&&c(u)}}async function Ve({text:t,width:e,height:n},o){let s=URL.createObjectURL(new Blob([t],{type:"\
image/svg+xml"}));try{let r=new Image;r.src=s,await r.decode();let i=o.createElement("canvas");return i.width=Math.round(
2*e),i.height=Math.round(2*n),i.getContext("2d")?.drawImage(r,0,0,i.width,i.height),await new Promise((c,a)=>{i.toBlob(l=>l?
c(l):a(new Error("No picture came of it.")))})}finally{URL.revokeObjectURL(s)}}var Xe={about:"Sentences that explain linkages and terms, and groups of metrics, for Python and JavaScript. Read by hclu\
st_widgets/common/constants.py and js/src/common/catalogue.js.",linkage_about:{single:"Follows chains and bent shapes, s\
ince only the nearest two points count; for the same reason a few points in between join two groups into one.",complete:"\
Makes compact groups of like width, since the farthest two points count; so it cuts long groups, and one stray point can\
 spoil a merge.",average:"A middle way that puts up with stray points, since all pairs count; it still looks for round g\
roups, and fails on bent ones and rings.",ward:"Finds round groups of like size, since every merge adds as little spread\
 as it can; so it cuts long, bent and very large groups to fit.",weighted:"Like average, but both halves of a merge coun\
t the same; so small groups hold their own, and a stray point counts too much.",centroid:"Compares the means of groups, \
so stray points count little; but a merge can lie below an earlier one, and branches then cross.",median:"Like centroid,\
 but both halves of a merge count the same; so small groups hold their own, and branches cross even more often."},metric_groups:[
{title:"Straight lines",metrics:["euclidean","sqeuclidean","seuclidean","mahalanobis"]},{title:"Column by column",metrics:[
"cityblock","chebyshev","canberra","braycurtis","hamming"]},{title:"Shape of the row, not its size",metrics:["cosine","c\
orrelation","absolute_correlation","spearman","kendall","jensenshannon"]},{title:"Truth values",metrics:["jaccard","dice",
"rogerstanimoto","russellrao","sokalsneath","yule"]},{title:"Columns of several kinds",metrics:["gower"]}],gap_about:"Th\
e gap is the range of thresholds that give these clusters: the wider it is, the farther apart the merges below and above\
 the cut.",cophenetic_about:"How well the tree keeps the distances between rows: the correlation of these distances with\
 the heights at which the rows meet. 1 would be perfect."};var Ge=Xe;function Ke({t,lower:e,upper:n,tree:o}){return Yt(t,e,n,Rt(o))}function qt({t,lower:e,upper:n,tree:o}){return Qt(e,n,t,Rt(
o))}function Je(t){if(t.isUneven)return"";if(!t.hasThreshold)return` · ${Xn(t)}`;if(t.k===1)return` (gap above ${qt(t)[0]}\
)`;if(t.upper===0)return" (gap of 0)";let[e,n]=qt(t);return` (gap ${e}–${n})`}function Xn(t){let{k:e,hasThreshold:n,upper:o}=t;
if(t.isUneven)return`no one height gives these ${U(e)}`;if(!n)return`heights are tied at ${J(o)}: no threshold gives ${U(
e)} clusters`;let[s,r]=qt(t);return e===1?`any cut above ${s} gives one`:o===0?`only a cut at 0 gives these ${U(e)}`:`an\
y cut from ${s} to ${r} gives these ${U(e)}`}function Ye(t,e,n,o){let{features:s,columns:r,scaling:i,metric:c,given:a,dropped:l}=t.words,u=[],f=m=>u.push({text:m,tone:"\
plain"}),d=m=>u.push({text:m,tone:"strong"}),b=m=>u.push({text:m,tone:"quiet"});return d(U(e.n,e.noun)),s&&(f(" by "),d(
s),f(`${r} ${i}`)),f(", "),n.name?(d(n.name),f(" linkage"),a?f(` of the ${a}`):c&&(f(" of "),d(c),f(" distances"))):f("t\
he tree as given"),n.constrained&&f(" under a connectivity constraint"),f(": "),d(U(o.k,"clusters")),o.isUneven?f(", cut\
 at different heights"):(f(", cut at "),d(Ke(o)),b(Je(o))),o.locked.length&&b(` · ${U(o.locked.length)} locked`),n.cophenetic!==
null&&b(` · cophenetic r ${n.cophenetic}`),l&&b(` · ${l}`),u}function Qe(t){let e=Ge.linkage_about[t??""];if(!t||!e)return"";
let[n="",...o]=t;return`${n.toUpperCase()}${o.join("")} linkage: ${e.charAt(0).toLowerCase()}${e.slice(1)}`}function Ze(t,e,n,o,s,r=!1){
let i=[...t.notes];if(r&&i.push(z.leveled),s&&i.push(z.numbers_moved),!o.tree.monotone){let c=n.constrained?"a connectiv\
ity constraint":`${n.name??"this"} linkage`;i.push(`Some merges lie below earlier ones, as ${c} can make them: the cut g\
oes by the highest so far.`)}return n.described&&n.described<e.n&&i.push(`Most typical ${e.noun} are told for up to ${U(
n.described,"clusters")}.`),i}function Gn({key:t,ctrlKey:e,metaKey:n,altKey:o,shiftKey:s},{large:r,inBar:i}){return e||n||o||s?0:t==="PageDown"||t==="\
PageUp"?r||i?t==="PageDown"?1:-1:0:(t==="ArrowRight"||t==="ArrowLeft")&&i?t==="ArrowRight"?1:-1:0}function Kn({large:t,inBar:e}){
return t||e?"Page Down and Page Up turn the steps.":"Page Down and Page Up scroll; with large type they turn the steps."}
function tn(t,e,n,o){let s=t.ownerDocument,r=-1,i=s.createElement("section");i.className="hclust-steps hclust-presenting",
i.setAttribute("aria-label","Walkthrough");let c=(E,h="")=>{let w=s.createElement(E);return w.className=h,w},a=c("p","hc\
lust-caption");a.dir="auto",a.setAttribute("role","status");let l=c("div","hclust-walk"),u=(E,h,w)=>{let y=c("button");return y.
type="button",y.textContent=E,y.setAttribute("aria-label",h),y.addEventListener("click",w),y},f=u("◀","Back",()=>{f.focus(),
L(r-1)}),d=u("▶","Next",()=>{d.focus(),L(r+1)}),b=c("span","hclust-quiet"),m=u("Large type","Large type",()=>{m.setAttribute(
"aria-pressed",String(t.classList.toggle("hclust-large"))),$()});m.setAttribute("aria-pressed","false");let x=c("span","\
hclust-quiet hclust-walk-keys");l.append(f,b,d,m,x),i.append(a,l),e.before(i);let g=()=>({large:t.classList.contains("hc\
lust-large"),inBar:i.contains(s.activeElement)}),$=()=>{x.textContent=Kn(g())};s.addEventListener("keydown",E=>{let h=Gn(
E,g());h&&(E.preventDefault(),E.stopPropagation(),L(r+h))},!0),s.addEventListener("focusin",$),i.addEventListener("focus\
out",()=>setTimeout($)),T();function L(E){let h=n[E];h&&(r=E,o(h),T())}function T(){a.textContent=n[r]?.caption??"",a.hidden=
!a.textContent,b.textContent=r<0?`${n.length} steps`:`step ${r+1} of ${n.length}`;let E=[f,d].find(h=>h===s.activeElement);
f.disabled=r<=0,d.disabled=r>=n.length-1,E?.disabled&&(f.disabled?d.disabled?m:d:f).focus(),$()}}var en=160;function Jn(t){return t.matchMedia("(prefers-reduced-motion: reduce)").matches||t.document.hidden}function nn(t){
let e=vt(t),n=!1,o=-1/0,s=()=>{n=!0,e.removeEventListener("pointermove",s,!0)},r=()=>{n=!1,e.removeEventListener("pointe\
rmove",s,!0)},c=[["pointerdown",()=>{r(),e.addEventListener("pointermove",s,!0)}],["pointerup",r],["pointercancel",r],["\
blur",r]];for(let[a,l]of c)e.addEventListener(a,l,!0);return{step(){let a=e.performance.now(),l=a>=o;return o=a+en,l&&!n&&
!Jn(e)?en:0},isUnderWay:()=>e.performance.now()<o,destroy(){r();for(let[a,l]of c)e.removeEventListener(a,l,!0)}}}var Yn="ease-out";function sn(t){let e=nn(t);function n(){let o=new Map;for(let s of t.querySelectorAll(".hclust-card")){
let r=new Map;for(let i of on(s))r.set(i.dataset.column,i.style.width);o.set(s.dataset.cluster,r)}return o}return{draw(o){
let s=n();o();let r=s.size?e.step():0;if(!r)return;let i={duration:r,easing:Yn};for(let c of t.querySelectorAll(".hclust\
-card")){let a=s.get(c.dataset.cluster??"");a||c.animate([{opacity:0},{opacity:1}],i);for(let l of a?on(c):[]){let u=a?.
get(l.dataset.column??"")??"0%";u!==l.style.width&&l.animate([{width:u},{width:l.style.width}],i)}}},destroy:e.destroy}}
function on(t){return t.querySelectorAll(".bar > i")}var Qn={tree:"Tree",clustermap:"Clustermap",scatter:"Scatter"};function Zn(t,{traits:e,page:n},o){let s=t.querySelector(
".hclust-words");s.classList.add("hclust-sentence");let r=n.linkages[n.start],i=n.numbers_moved?{linkage:r,k:e.n_clusters}:
null,c=n.leveled?{linkage:r,k:e.n_clusters}:null,a=0,l=Pe(new Map(Object.entries(e))),u=j(t,"div","hclust-views");o.initialize(
{model:l}),o.render({model:l,el:u});let f=ce(l),d=Te(n,f),b=it(l),m=null,x=0,g=()=>_e(l,b),$=j(t,"section","hclust-page-\
part");j($,"h2","","What the clusters are like");let L=j($,"div"),T=sn(L);$.hidden=!n.profile.length,H();let E=j(t,"deta\
ils","hclust-notes"),h=j(E,"summary"),w=j(E,"ul"),y=j(t,"footer","hclust-quiet");y.textContent="This page holds its data\
 and asks nothing of the network. Drag the cut, point at rows and branches, click to select them. Made with hclust_widge\
ts.";let A=document.createElement("p");A.className="hclust-quiet hclust-about-linkage",A.id="hclust-about-linkage",u.querySelector(
".hclust-live-bar")?.after(A);let M=I();k(),n.steps.length&&tn(t,s,n.steps,_=>{S(),a=_.annotations,R(_.linkage,_.traits),
M?.(_.linkage)}),l.on("change:color_numbers",()=>{b=it(l)});for(let _ of ve)l.on(`change:${_}`,()=>x||=requestAnimationFrame(
C));function k(){b=it(l),A.textContent=Qe(r.name),A.hidden=!A.textContent,m=r.medoids===null?null:Q(r.medoids),C()}function C(){
x=0;let _=g();s.replaceChildren(...Ye(n,f,r,_).map(({text:D,tone:q})=>{if(q==="plain")return document.createTextNode(D);
let X=document.createElement(q==="strong"?"b":"span");return q==="quiet"?X.append(...eo(D)):X.textContent=D,q==="quiet"&&
(X.className="hclust-quiet"),X})),$.hidden||T.draw(()=>Ne(L,Ie(_,d(_),Re(m,_),f))),i&&(i.linkage!==r||i.k!==_.k)&&(i=null),
c?.linkage===r&&c.k===_.k&&!_.isUneven||(c=null);let N=Ze(n,f,r,_,i!==null,c!==null);E.hidden=!N.length,h.textContent=N.
length===1?"1 note on the data":`${N.length} notes on the data`,w.replaceChildren(...N.map(D=>{let q=document.createElement(
"li");return q.textContent=D,q}))}function S(){window.dispatchEvent(new CustomEvent(Vt))}function R(_,O){r=n.linkages[_];
let N=l.get("revision")+1,D=n.annotations[a]?.[_];l.assign(new Map(Object.entries({...r.traits,...D,...O,revision:N}))),
k()}function I(){if(n.linkages.length<2)return null;let _=document.createElement("label");_.append("Linkage");let O=document.
createElement("select");return O.className="hclust-linkage",O.setAttribute("aria-label","Linkage"),O.setAttribute("aria-\
describedby",A.id),n.linkages.forEach((N,D)=>{O.append(new Option(N.name??"as given",String(D)))}),O.value=String(n.start),
_.append(O),u.querySelector(".hclust-live-bar")?.prepend(_),O.addEventListener("change",()=>{S();let N=Number(O.value),{
traits:D}=n.linkages[N],q=n.start===N&&l.get("n_clusters")===e.n_clusters,X=ot(it({get:at=>D[at]}),l.get("n_clusters")),
B=g(),G=It(b),{colors:tt,origins:et}=xe(B.labels,X.labels,B.nodes.map(at=>p(G,at)));N!==n.linkages.indexOf(r)&&$e(et)&&(i=
{linkage:n.linkages[N],k:X.k}),(B.isUneven||B.locked.length)&&(c={linkage:n.linkages[N],k:X.k}),R(N,{color_numbers:ge(X,
tt),distance_threshold:q?e.distance_threshold:X.t,cut_nodes:"",locked_nodes:""})}),N=>O.value=String(N)}function H(){let _=j(
t,"section","hclust-page-part hclust-take");j(_,"h2","","To take away");let O=j(_,"div","hclust-take-bar"),N=Wt(n.title),
D=j(_,"p","hclust-quiet");D.setAttribute("role","status");let q=(B,G,tt,et)=>{let ht=j(B,"button","",G);ht.type="button",
ht.setAttribute("aria-label",tt),ht.addEventListener("click",async()=>{D.textContent="";try{await et()}catch(at){D.textContent=
`That could not be saved: ${at.message}`}})},X=V(O,"Labels");q(X,"CSV","Save the labels as CSV",()=>{let B=g(),G=Ct(gt(l).
names,B.nodes),tt=to(n,f),et=Ue(n.table_rows,f.rows,B.labels,tt,G);pt(document,`${N}-labels.csv`,new Blob([et],{type:"te\
xt/csv;charset=utf-8"}))});for(let B of e.parts){let G=Qn[B]??B,tt=V(O,G),et=()=>He(u.querySelector(`.hclust-part-${B}`),
`${n.title}: ${G}. ${s.textContent}`);q(tt,"SVG",`Save the ${G.toLowerCase()} as SVG`,()=>{pt(document,`${N}-${B}.svg`,new Blob(
[et().text],{type:"image/svg+xml"}))}),q(tt,"PNG",`Save the ${G.toLowerCase()} as PNG`,async()=>{pt(document,`${N}-${B}.\
png`,await Ve(et(),document))})}}function V(_,O){let N=j(_,"div","hclust-take-group");return N.setAttribute("role","grou\
p"),N.setAttribute("aria-label",O),j(N,"span","",O),N}}function to(t,e){if(!t.row_names)return null;let n=new Array(t.table_rows).
fill("");return e.rows.forEach((o,s)=>{n[o]=e.name(s)}),Q(t.dropped).forEach((o,s)=>{n[o]=t.dropped_names?.[s]??""}),o=>String(
n[o]??o)}Be(Zn);function eo(t){let e=[],n=o=>{let s=document.createElement("span");s.className="hclust-phrase",s.textContent=
o,e.push(s)};return t.split(" · ").forEach((o,s)=>{s&&(n(" ·"),e.push(" ")),o.startsWith(" ")&&e.push(" "),o&&n(o.trim())}),
e}
