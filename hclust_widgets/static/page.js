// Generated from js/ by `npm run build`. Do not edit.
function p(t,e){return t[e]}function ct(t,e,n){let o=URL.createObjectURL(n),r=t.createElement("a");r.href=o,r.download=e,t.body.append(r),r.click(),
r.remove(),setTimeout(()=>URL.revokeObjectURL(o),6e4)}function Rt(t){let e=t.toLowerCase().match(/[\p{L}\p{N}]+/gu)??[];
return Array.from(e.join("-")).slice(0,50).join("").replace(/-$/,"")||"clusters"}var It={about:"Values that Python and JavaScript share. Read by hclust_widgets/common/constants.py and js/src/text/const\
ants.js. Lengths are CSS pixels.",colors:["#5659B8","#F54571","#0E771F","#909B07","#4A9AD3","#AA3377","#64977C","#D57950",
"#B186AB","#C11E16"],marker_scales:{o:1,s:.88,"^":1.1,D:.8,v:1.1,P:1.08,X:1.08},label_gap:7,max_label_shift:16,max_last_label_shift:160,
caption_margin:4,head_room:1.09,cluster_bar:[5,13],cluster_labels:{top:20,min_width:12,free_shift:2,head_margin:5,wordings:[
{title:150,size:"counted",lines:1},{title:150,size:"counted",lines:2},{title:84,size:"counted",lines:2},{title:48,size:"\
bare",lines:2},{title:0,size:"bare",lines:2}]},max_cluster_title:150,max_named_points:30,max_point_name:110,max_axis_word:90,
undo_run_ms:800,cards:{max_cards:12,max_table_rows:200,max_columns:6},explorer:{left_min_width:350,right_min_width:390,left_share:47},
numbers_moved:"Numbers follow scikit-learn's order and have moved; colors and names show which cluster is which.",missing_color:"\
#9a9a9a",needs_table:"only a tree was handed in: pass the table as well (table=...)."};var z=It;var zt="hclust-asking",Wn=z.undo_run_ms;var Pt=new Map(Object.entries({analyses:"analysis",axes:"axis",bacteria:"bacterium",calves:"calf",children:"child",crises:"\
crisis",criteria:"criterion",diagnoses:"diagnosis",feet:"foot",fungi:"fungus",geese:"goose",genera:"genus",halves:"half",
hypotheses:"hypothesis",indices:"index",knives:"knife",larvae:"larva",leaves:"leaf",lives:"life",loaves:"loaf",loci:"loc\
us",matrices:"matrix",men:"man",mice:"mouse",nuclei:"nucleus",people:"person",phenomena:"phenomenon",quizzes:"quiz",shelves:"\
shelf",spectra:"spectrum",strata:"stratum",taxa:"taxon",teeth:"tooth",theses:"thesis",thieves:"thief",vertices:"vertex",
wives:"wife",wolves:"wolf",women:"woman"}));for(let t of["chassis","clothes","means","news","series","species"])Pt.set(t,
t);var je=/(?:aches|movies|cookies|calories|zombies|shoes|canoes)$|^(?:[a-z]ies|caches|niches|toes|foes|oboes|(?:ab|exc|f|m|r)uses)$/,
Be=/(?:ss|sh|ch|x|zz|tz|o)es$|(?:[^ao]us|ias|lens)es$|^(?:gas|atlas|canvas|iris)es$/;function Dt(t){let e=Math.max(t.lastIndexOf(
" "),t.lastIndexOf("-"))+1;return t.slice(0,e)+qe(t.slice(e))}function qe(t){let e=t.toLowerCase(),n=t===t.toUpperCase()&&
t.length>1,o=Pt.get(e);return o!==void 0?n?o.toUpperCase():t.slice(0,1)+o.slice(1):t.length<2||!e.endsWith("s")||e.endsWith(
"ss")?t:je.test(e)?t.slice(0,-1):e.endsWith("ies")?t.slice(0,-3)+(n?"Y":"y"):t.slice(0,Be.test(e)?-2:-1)}function D(t,e=""){return e?`${G(t,0)} ${t===1?Dt(e):e}`:G(t,0)}function V(t){return Number.isNaN(t)?"–":Math.abs(t)===
1/0?t>0?"∞":"-∞":t===0?"0":xt(t)?G(t,yt(t)):Xt(t,2)}var xt=t=>Math.abs(t)>=.001&&Math.abs(t)<1e7;function yt(t){let e=Math.
abs(t);return e>=1e3?0:e>=100?1:e>=1?2:3}function at(t){let e=Math.abs(t);return e<.01&&t!==0||e>=1e9?tt(t,2):G(t,e>=100?
0:e>=10?1:2)}function Ut(t,e,n=""){if(!Number.isFinite(t))return Number.isNaN(t)?"–":V(t);if(e==="text"||e==="truth")return t?
"yes":"no";if(e==="date")return We(t);let r=Math.round(t)===t&&Math.abs(t)<1e12?G(t,0):at(t);return n?`${r} ${n}`:r}function We(t){
let e=new Date(t*864e5);return Number.isNaN(e.getTime())?"–":e.toISOString().slice(0,10)}function jt(t,e,n,o=0){return qt(
t,e,n,o)[0]}function Bt(t,e,n,o=0){if(n!==void 0&&t<n&&n<=e){let[,c,a]=qt(n,t,e,o);return[c,a]}let[r,s]=[V(t),V(e)];for(let c=4;c<
17&&r===s&&t<e;c++)[r,s]=[tt(t,c),tt(e,c)];return[r,s]}function qt(t,e,n,o){let r=[Xe(t,o),V(e),V(n)],[s,c,a]=r;for(let i=4;i<
17;i++){let l=bt(s),u=l<bt(a)||t===n&&s===a;if(!(e<t&&t<=n)||bt(c)<l&&e<l&&l<=n&&u)return[s,c,a];[s,c]=[tt(t,i),tt(e,i)],
a=n===1/0?V(n):tt(n,i)}return r}function Xe(t,e){if(!xt(e)||!xt(t))return V(t);let n=Math.min(yt(e),yt(t)),o=10**n;return G(
Math.floor(t*o+.5)/o,n)}function bt(t){return t==="∞"?1/0:Number(t.replaceAll(",",""))}function G(t,e){let n=Wt(t,e),[o="",r]=n.split("."),s=o.replace(/\B(?=(\d{3})+$)/g,",");return r===void 0?s:`${s}.${r}`}
function Wt(t,e){if(Math.abs(t)>=1e21)return BigInt(t).toString();let n=t.toFixed(e);if(Number.isInteger(t)&&!Object.is(
t,-0))return n;if(t.toFixed(e+30).slice(-30)!=="5".padEnd(30,"0"))return Object.is(t,-0)?`-${n}`:n;let r=t.toFixed(e+30).
slice(0,-30).replace(/\.$/,"");return Number(r.at(-1))%2===0?r:n}function Xt(t,e){let[n="",o=""]=t.toExponential(e+30).split(
"e"),r=n.slice(0,-30).replace(/\.$/,"");return(n.endsWith("5".padEnd(30,"0"))&&Number(r.at(-1))%2===0?`${r}e${o}`:t.toExponential(
e)).replace(/e([+-])(\d)$/,"e$10$2")}function tt(t,e){if(t===0)return"0";let n=Number(t.toExponential(e-1).split("e")[1]);
if(n<-4||n>=e){let[o="",r=""]=Xt(t,e-1).split("e");return`${Ft(o)}e${r}`}return Ft(Wt(t,e-1-n))}function Ft(t){return t.
includes(".")?t.replace(/\.?0+$/,""):t}function lt(t){return String(t).slice(0,300).replace(/\s+/gu," ").replace(/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu,
"").trim()}var eo=z.max_cluster_title;function ut(t){let e=t.get("color_numbers")??[];return{names:Ht(t.get("node_names")),colors:Ht(t.get("node_colors")),numbers:e}}
function Ht(t){let e=new Map;for(let[n,o]of Object.entries(t??{}))e.set(Number(n),String(o));return e}var Vt=new WeakMap,
He=new Map;function Ve({tree:t,nodes:e}){let n=t.annotations?.names;if(!n?.size)return He;let o=Vt.get(n);o||Vt.set(n,o=
new WeakMap);let r=o.get(e);return r||o.set(e,r=$t(n,e)),r}function $t(t,e){let n=[];for(let a=0;a<e.length;a++){let i=p(
e,a),l=t.get(i);l!==void 0&&n.push({label:a,node:i,name:l})}let o=new Set(n.map(({name:a})=>a)),r=new Set(n.map(({label:a})=>a)),
s=new Set([...o].filter(a=>{let i=/^\d+$/.test(a)&&String(Number(a))===a?Number(a):e.length;return i<e.length&&!r.has(i)})),
c=new Map;for(let{label:a,name:i}of n.sort((l,u)=>u.node-l.node)){let l=i;for(let u=2;s.has(l)||l!==i&&o.has(l);u++)l=`${i}\
 (${u})`;s.add(l),c.set(a,l)}return c}function Gt(t,e){let n=Ve(t).get(e);return n===void 0?D(e):`${D(e)} ${lt(n)}`}function nt(t,e){let n=Math.min(Math.max(Math.round(e)||1,1),t.n),o=St(t,n);return Jt(t,n,Ge(o),o)}function Kt(t,e){let n=e>=
0?e:0,o=At(t,n);return Jt(t,o,n,St(t,o))}function At(t,e){let{heights:n}=t,o=0,r=n.length;for(;o<r;){let s=o+r>>1;q(n,s)<
e?o=s+1:r=s}return t.n-o}function St(t,e){let{n,heights:o}=t;return{lower:e<n?q(o,n-e-1):0,upper:e>1?q(o,n-e):1/0}}function Ge({
lower:t,upper:e}){if(e===1/0){let o=t>0?t*1.05:1;return o>t?o:t+Number.MIN_VALUE}let n=t+(e-t)/2;return n>t?n:e}function Jt(t,e,n,{
lower:o,upper:r}){let s,c,a;return{tree:t,k:e,t:n,lower:o,upper:r,hasThreshold:o<r||e===t.n,get nodes(){return s??=Ke(t,
e)},get sizes(){return c??=this.nodes.map(i=>q(t.sizes,i))},get labels(){return a??=Qe(t,this.nodes)}}}function Ke(t,e){
let{n,children:o}=t,r=new Int32Array(e);r[0]=2*n-2;for(let s=1;s<e;s++){let c=n-1-s;Je(r,s,q(o,2*c)),Ye(r,s+1,q(o,2*c+1))}
return r}function Je(t,e,n){Yt(t,0,e,n)}function Yt(t,e,n,o){for(;n>e;){let r=n-1>>1,s=q(t,r);if(o<=s)break;t[n]=s,n=r}t[n]=
o}function Ye(t,e,n){let o=0,r=1;for(;r<e;){let s=r+1;s<e&&!(q(t,r)>q(t,s))&&(r=s),t[o]=q(t,r),o=r,r=2*o+1}Yt(t,0,o,n)}function Qe(t,e){
let n=new Int32Array(t.n);return e.forEach((o,r)=>{let s=q(t.start,o),c=s+q(t.sizes,o);for(let a=s;a<c;a++)n[q(t.order,a)]=
r}),n}function Qt(t){let{n:e,heights:n}=t;if(e<2||n[e-2]===0)return 1;let o=Math.min(e-1,Math.ceil(Math.sqrt(e)),20);if(o<
2)return 2;let r=2,s=-1/0;for(let c=2;c<=o;c++){let{lower:a,upper:i}=St(t,c),l=a>0?i/a:i>0?1/0:1;l>s&&([s,r]=[l,c])}return r}
function q(t,e){return t[e]}function kt(t,e,n=new Uint8Array(e.length)){let o=e.length+1,r=new Float64Array(o-1),s=new Int32Array(2*o-1).fill(1,0,o),
c=new Int32Array(2*o-1).fill(-1),a=-1/0,i=!0;for(let l=0;l<o-1;l++){let u=F(t,2*l),h=F(t,2*l+1);s[o+l]=F(s,u)+F(s,h),c[u]=
c[h]=o+l;let m=F(e,l);m<a?i=!1:a=m,r[l]=a}return Ze({n:o,children:t,distances:e,heights:r,monotone:i,sizes:s,parents:c},
n)}function Ze(t,e){let{n,children:o,sizes:r}=t,s=new Int32Array(2*n-1);for(let i=n-2;i>=0;i--){let l=F(o,2*i+(e[i]?1:0)),
u=F(o,2*i+(e[i]?0:1)),h=F(s,n+i);s[l]=h,s[u]=h+F(r,l)}let c=new Int32Array(n),a=new Float64Array(2*n-1);for(let i=0;i<n;i++)
c[F(s,i)]=i,a[i]=F(s,i)+.5;for(let i=0;i<n-1;i++)a[n+i]=(F(a,F(o,2*i))+F(a,F(o,2*i+1)))/2;return{...t,flips:e,start:s,order:c,
x:a}}function Mt(t){return t.n<2?0:F(t.heights,t.n-2)}function F(t,e){return t[e]}function ot(t){let e=ft(t.get("heights")),n=te(t.get("flips"),e.length),o=kt(K(t.get("children")),e,n);return o.annotations=
ut(t),o}function Zt(t){let e=ot(t),n=e.n,o=t.get("columns")??[],r=ft(t.get("col_heights")),s=K(t.get("col_children")),c=ft(
t.get("originals")),a=t.get("original_columns")??[],i=t.get("axis_names")??[],l=K(t.get("rows")),u=l.length===n?l:Int32Array.
from({length:n},(h,m)=>m);return{revision:t.get("revision")??0,n,tree:e,p:o.length,columns:o,values:on(t.get("values")),
columnTree:r.length?kt(s,r):null,columnAbout:t.get("column_about")??[],originals:c,originalColumns:a,axes:tn(i,ft(t.get(
"axes")),c,a.length,n),axisNames:i,rows:u,noun:t.get("noun")||"rows",heightLabel:t.get("height_label")??"",name:en(te(t.
get("names")),K(t.get("name_ends"))),leafOf:h=>nn(u,h)}}function tn(t,e,n,o,r){let s=0;return t.map(({original:c})=>c===
void 0?e.subarray(s*r,++s*r):Float64Array.from({length:r},(a,i)=>n[i*o+c]??NaN))}function en(t,e){let n=new TextDecoder,
o=[];return r=>{let s=e[r];return s===void 0?String(r):o[r]??=n.decode(t.subarray(r?e[r-1]:0,s))}}function nn(t,e){let n=0,
o=t.length;for(;n<o;){let r=n+o>>1;p(t,r)<e?n=r+1:o=r}return t[n]===e?n:-1}function ht(t){if(t instanceof ArrayBuffer)return t.
slice(0);if(ArrayBuffer.isView(t)){let{buffer:e,byteOffset:n,byteLength:o}=t;return e.slice(n,n+o)}return new ArrayBuffer(
0)}function te(t,e=0){let n=new Uint8Array(ht(t));return n.length>=e?n:new Uint8Array(e)}function K(t){return new Int32Array(
ht(t))}function on(t){return new Float32Array(ht(t))}function ft(t){return new Float64Array(ht(t))}var pt=Object.keys(z.marker_scales).length,oe=z.colors.length,rt=oe*pt,re=1<<30;function rn(t,e){return re|parseInt(e.slice(
1),16)<<3|t%pt}function mt(t){return(t&re)!==0}function se(t){return`#${(t>>3&16777215).toString(16).padStart(6,"0")}`}function ie(t){
return t&7}var ee=new WeakMap,ne=new WeakMap;function Et(t){let{annotations:e}=t,n=e&&ne.get(e);if(n?.length===2*t.n-1)return n;let{splits:o,start:r}=le(t),s=cn(o,e?.
numbers.length?e.numbers:r);return e&&ne.set(e,s),s}function ce({tree:t,nodes:e},n){let{splits:o}=le(t),r=[];return e.forEach(
(s,c)=>{r[P(o,s)]=P(n,c)}),r}function ae(t){let{nodes:e,tree:n}=t,o=Et(n),r=sn(e.map(c=>P(o,c)),t),s=n.annotations?.colors;return s?.size&&e.forEach(
(c,a)=>{let i=s.get(c);i&&(r[a]=rn(P(r,a),i))}),r}function sn(t,{nodes:e,tree:n}){if(!t.some(s=>s>=rt))return t;let o=Array.
from(e.keys()).sort((s,c)=>P(n.start,P(e,s))-P(n.start,P(e,c))),r=-1;for(let s of o){let c=P(t,s);c%rt===r&&(t[s]=c+oe),
r=P(t,s)%rt}return t}function le(t){let e=ee.get(t.children);if(e)return e;let{n,children:o,sizes:r}=t,s=new Int32Array(
2*n-1);for(let i=1,l=n-2;l>=0;l--,i++){let u=P(o,2*l),h=P(o,2*l+1),m=P(r,u)>=P(r,h);s[m?u:h]=P(s,n+l),s[m?h:u]=i}let c=[];
nt(t,Qt(t)).nodes.forEach((i,l)=>{c[P(s,i)]=l});let a={splits:s,start:c};return ee.set(t.children,a),a}function cn(t,e){
let n=(t.length+1)/2,o=new Int32Array(n),r=new Set,s=Math.min(n,e.length);for(let c=0;c<s;c++)r.add(o[c]=P(e,c));for(let c=s,
a=0;c<n;c++,a++){for(;r.has(a);)a++;o[c]=a}return t.map(c=>P(o,c))}function P(t,e){return t[e]}var an=200;function fe(t,e,n){let[o,r]=[ue(t),ue(e)],s=ln(t,e,r.k),c=new Int32Array(r.k).fill(-1),a=new Set;s.filter(({a:l,
rows:u})=>2*u>p(o.sizes,l)).sort((l,u)=>u.rows-l.rows||p(o.rank,l.a)-p(o.rank,u.a)).forEach(({a:l,b:u})=>{p(c,u)>=0||(c[u]=
l,a.add(l))});let i=s.filter(({a:l,b:u})=>!a.has(l)&&p(c,u)<0);for(let[l,u]of un(i,o,r))c[u]=l;return{colors:fn(c,n,r),origins:c}}
function he(t){return Array.from(t).some((e,n)=>e>=0&&e!==n)}function ue(t){let e=[],n=[];for(let s=0;s<t.length;s++){let c=p(
t,s);c<0||(e[c]=(e[c]??0)+1,n[c]??=s)}let o=[...e.keys()].sort((s,c)=>p(e,c)-p(e,s)||p(n,s)-p(n,c)),r=[];return o.forEach(
(s,c)=>{r[s]=c}),{k:e.length,sizes:e,order:o,rank:r}}function ln(t,e,n){let o=new Map;for(let s=0;s<e.length;s++){let[c,
a]=[p(t,s),p(e,s)];c>=0&&a>=0&&o.set(c*n+a,(o.get(c*n+a)??0)+1)}return[...o].sort(([s],[c])=>s-c).map(([s,c])=>({a:Math.
floor(s/n),b:s%n,rows:c}))}function un(t,e,n){let o=[...new Set(t.map(({a})=>a))].sort((a,i)=>p(e.rank,a)-p(e.rank,i)),r=[
...new Set(t.map(({b:a})=>a))].sort((a,i)=>p(n.rank,a)-p(n.rank,i)),s=Math.max(o.length,r.length);if(s>an){let a=new Map,
i=new Set,l=[...t].sort((u,h)=>h.rows-u.rows||p(e.rank,u.a)-p(e.rank,h.a)||p(n.rank,u.b)-p(n.rank,h.b));for(let{a:u,b:h}of l)
a.has(h)||i.has(u)||(a.set(h,u),i.add(u));return[...a].map(([u,h])=>[h,u])}let c=o.map(()=>new Float64Array(r.length));for(let{
a,b:i,rows:l}of t){let[u,h]=[o.indexOf(a),r.indexOf(i)];p(c,u)[h]=l*(s**3+1)+(s-u)*(s-h)}return pe(c).map(([a,i])=>[p(o,
a),p(r,i)])}function pe(t){let e=t.length,n=t[0]?.length??0;if(e>n){let a=Array.from({length:n},(i,l)=>t.map(u=>p(u,l)));
return pe(a).map(([i,l])=>[l,i])}let o=new Float64Array(e),r=new Float64Array(n),s=new Int32Array(n).fill(-1);for(let a=0;a<
e;a++){let i=new Float64Array(n).fill(1/0),l=new Int32Array(n).fill(-1),u=new Uint8Array(n),h=[],[m,b]=[a,-1];for(;;){let g=-1;
for(let d=0;d<n;d++){if(u[d])continue;let A=-p(p(t,m),d)-p(o,m)-p(r,d);A<p(i,d)&&(i[d]=A,l[d]=b),(g<0||p(i,d)<p(i,g))&&(g=
d)}let y=p(i,g);o[a]=p(o,a)+y;for(let d of h)o[p(s,d)]=p(o,p(s,d))+y,r[d]=p(r,d)-y;for(let d=0;d<n;d++)u[d]||(i[d]=p(i,d)-
y);if(u[g]=1,b=g,p(s,g)<0)break;h.push(g),m=p(s,g)}for(;b>=0;){let g=p(l,b);s[b]=g<0?a:p(s,g),b=g}}let c=[];return s.forEach(
(a,i)=>{a>=0&&p(p(t,a),i)>0&&c.push([a,i])}),c}function fn(t,e,{order:n}){let o=t.map(a=>a<0?-1:p(e,a)),r=new Set(o),s=new Set(
Array.from(e)),c=z.colors.length;for(let a of n){if(p(o,a)>=0)continue;let i=[...Array(c).keys()].filter(u=>!r.has(u)),l=i.
find(u=>!s.has(u))??i[0]??c;for(;r.has(l);)l++;o[a]=l,r.add(l)}return o}var me=z.colors,hn=Object.keys(z.marker_scales),de=z.marker_scales;function _t(t){return mt(t)?t:t%rt}function st(t){return mt(
t)?se(t):p(me,t%me.length)}function Ct(t){return p(hn,mt(t)?ie(t):t%pt)}var pn={o:"M-.5 0a.5 .5 0 1 0 1 0a.5 .5 0 1 0 -1 0z",s:"M-.5-.5h1v1h-1z","^":"M0-.5L.5 .5h-1z",D:"M0-.7071L.7071 0L0 .70\
71L-.7071 0z",v:"M0 .5L.5-.5h-1z",P:"M-.1667-.5h.3333v.3333h.3333v.3333h-.3333v.3333h-.3333v-.3333h-.3333v-.3333h.3333z",
X:"M-.25-.5L0-.25L.25-.5L.5-.25L.25 0L.5 .25L.25 .5L0 .25L-.25 .5L-.5 .25L-.25 0L-.5-.25z"};function dt(t){return pn[Ct(t)]}function gt(t){return de[Ct(t)]}var{max_cards:wt,max_table_rows:ge}=z.cards,{max_columns:Nt}=z.cards,mn="What sets a cluster apart most comes first. The\
 tick on a bar is the mean of all rows.";function dn({label:t,title:e}){return e===D(t)?`Cluster ${e}`:e}function Lt(t,e){
let n=t.map(({apart:o})=>Math.round(Math.abs(o[e]??0)*1e6));return[...t.keys()].sort((o,r)=>p(n,r)-p(n,o)||o-r).slice(0,
Nt)}function we(t,e,n){let o=gn(t.ownerDocument),{clusters:r,columns:s,noun:c}=e,a=n??((u,h,m)=>u.append(Z(o("b"),m)));if(e.
n_clusters>wt){t.replaceChildren(...bn(t.ownerDocument,o,e,n));return}let i=o("div","hclust-cards");r.forEach((u,h)=>{let m=o(
"section","hclust-card");m.style.setProperty("--cluster",be(u.color));let b=o("header");if(n||b.append(xe(t.ownerDocument,
u)),a(b,h,J(dn(u),60)),b.append(o("span","",D(u.size,c))),m.append(b),u.typical!==null){let y=o("p","","most typical: ");
y.append(Z(o("span"),J(u.typical,60))),m.append(y)}let g=o("div","hclust-lines");for(let y of Lt(s,h))g.append(...wn(o,s[y],
h));m.append(g),i.append(m)});let l=o("p","hclust-quiet hclust-cards-key",mn);t.replaceChildren(...s.length?[l,i]:[i])}function be(t){
return typeof t=="number"?st(t):t}function xe(t,{color:e,marker:n}){let[o,r]=["svg","path"].map(s=>t.createElementNS("ht\
tp://www.w3.org/2000/svg",s));return o.setAttribute("class","hclust-marker"),o.setAttribute("viewBox","-5.5 -5.5 11 11"),
o.setAttribute("aria-hidden","true"),r.setAttribute("d",dt(n)),r.setAttribute("transform",`scale(${9*gt(n)})`),r.setAttribute(
"fill",be(e)),o.append(r),o}function gn(t){return(e,n="",o="")=>{let r=t.createElement(e);return n&&(r.className=n),o&&(r.
textContent=o),r}}function Z(t,e){return t.dir="auto",t.textContent=e,t}function wn(t,e,n){let{kind:o,means:r,share:s,lowest:c,
highest:a,overall:i}=e,l=t("span","bar"),u=t("i");if(l.append(u),o==="text")u.style.width=`${100*(s[n]??0)}%`;else{let h=c??
NaN,m=(a??NaN)-h,b=y=>m>0?100*((y??h)-h)/m:0;u.style.width=`${b(r[n])}%`;let g=t("u");g.style.left=`${b(i)}%`,l.append(g)}
return[Z(t("span"),vt(e)),l,Z(t("b"),ye(e,n,!0))]}function vt({name:t}){return J(t,24)}function ye({kind:t,means:e,words:n,
share:o,unit:r},s,c){if(t==="text"){let i=J(n[s]??"",18);return c?`${i} ${G(100*(o[s]??0),0)}%`:i}let a=e[s]??NaN;return t===
"date"?Ut(a,"date"):t==="span"?`${G(a,1)} days`:c&&r?`${at(a)} ${J(r,8)}`:at(a)}function bn(t,e,{noun:n,n_clusters:o,clusters:r,
columns:s},c){let a=e("tbody");r.forEach((g,y)=>{let{title:d,size:A,typical:T}=g,R=e("tr"),N=e("th");if(N.setAttribute("\
scope","row"),c){let w=e("span","hclust-name-line");c(w,y,J(d,40)),N.append(w)}else N.append(xe(t,g),Z(e("span"),J(d,40)));
let f=Z(e("td","name"),J(T??"",40));R.append(N,e("td","",D(A)),f);for(let w of s)R.append(e("td","",ye(w,y,!1)));a.append(
R)});let i=e("tr"),l=s.map(g=>g.unit?`${vt(g)} (${J(g.unit,8)})`:vt(g));for(let g of["cluster",n,"most typical",...l]){let y=Z(
e("th"),g);y.setAttribute("scope","col"),i.append(y)}let u=e("thead");u.append(i);let h=e("table");h.append(u,a);let m=e(
"div","hclust-table");m.tabIndex=0,m.setAttribute("role","region"),m.setAttribute("aria-label","The clusters, the larges\
t first"),m.append(h);let b=o-r.length;return b?[m,e("p","hclust-quiet",`and ${D(b)} smaller clusters`)]:[m]}function J(t,e){
let n=Array.from(lt(t));return n.length<=e?n.join(""):`${n.slice(0,e-1).join("")}…`}function $e(t,e){let n=t.profile.map(({original:o,text:r})=>{if(r!==void 0){let{name:m,words:b,codes:g}=t.texts[r],y=K(g);
return d=>$n(m,y,b,d)}let s=o??-1,c=e.originalColumns[s],a={...c,kind:c.kind==="truth"?"number":c.kind},{originals:i,originalColumns:{
length:l}}=e,u=Float64Array.from({length:e.n},(m,b)=>i[b*l+s]??NaN),h=xn(u);return m=>yn(a,u,h,m)});return o=>n.map(r=>r(
o))}function xn(t){let[e,n,o,r]=[0,0,1/0,-1/0];for(let a of t)Number.isNaN(a)||(n++,e+=a,o=Math.min(o,a),r=Math.max(r,a));
let s=e/n,c=0;for(let a of t)Number.isNaN(a)||(c+=(a-s)**2);return{overall:s,lowest:o,highest:r,total:c}}function yn({name:t,
unit:e,kind:n},o,{total:r,...s},{k:c,labels:a}){let i=new Float64Array(c),l=new Float64Array(c);for(let y=0;y<o.length;y++){
if(Number.isNaN(p(o,y)))continue;let d=p(a,y);l[d]=p(l,d)+1,i[d]=p(i,d)+p(o,y)}let u=Array.from(i,(y,d)=>y/p(l,d)),h=u.reduce(
(y,d,A)=>y+(p(l,A)&&p(l,A)*(d-s.overall)**2),0),m=r>0?h/r:0,b=Math.sqrt(r/l.reduce((y,d)=>y+d,0)),g=u.map(y=>(y-s.overall)/
b||0);return{name:t,unit:e,kind:n,means:u,words:[],share:[],...s,explained:m,apart:g}}function $n(t,e,n,{k:o,labels:r}){
let s=n.length,c=new Float64Array(o*s),a=new Float64Array(s);for(let d=0;d<e.length;d++){let A=p(e,d);if(A<0)continue;let T=p(
r,d)*s+A;c[T]=p(c,T)+1,a[A]=p(a,A)+1}let i=a.reduce((d,A)=>d+A,0),l=0,u=[],h=[],m=[];for(let d=0;d<o;d++){let A=0,T=0,R=0;
for(let x=0;x<s;x++)R+=p(c,d*s+x);let N=Math.max(R,1);for(let x=0;x<s;x++)p(c,d*s+x)>p(c,d*s+A)&&(A=x),T+=(p(c,d*s+x)/N)**
2;u.push(n[A]??""),h.push(p(c,d*s+A)/N);let f=p(a,A)/i,w=Math.sqrt(f*(1-f));m.push(w>0?(p(h,d)-f)/w:0),l+=(1-T)*R/i}let b=1-
a.reduce((d,A)=>d+(A/i)**2,0),g=b>0?1-l/b:0;return{name:t,unit:"",kind:"text",means:[],words:u,share:h,...{overall:null,
lowest:null,highest:null},explained:g,apart:m}}function Ae(t,{nodes:e,tree:n}){return Array.from(e,o=>o<n.n?o:t?.[o-n.n]??
-1)}function An(t,e){if(e>wt)return Sn(t);let n=new Set(Array.from({length:e},(o,r)=>Lt(t,r)).flat());return t.filter((o,r)=>n.
has(r))}function Sn(t){let e=({explained:o})=>Math.round(o*1e9),n=[...t].sort((o,r)=>e(r)-e(o)).slice(0,Nt);return t.filter(
o=>n.includes(o))}function Se(t,e,n,{noun:o,name:r}){let s=ae(t),c=Array.from(t.sizes.keys()),a=t.k>wt?c.sort((i,l)=>p(t.
sizes,l)-p(t.sizes,i)||i-l).slice(0,ge):c;return{noun:o,n_clusters:t.k,clusters:a.map(i=>{let l=n[i]??-1;return{label:i,
title:Gt(t,i),color:p(s,i),marker:p(s,i),size:p(t.sizes,i),typical:l<0?null:r(l)}}),columns:An(e,t.k).map(({explained:i,
means:l,words:u,share:h,apart:m,...b})=>({...b,apart:a.map(g=>p(m,g)),means:l.length?a.map(g=>l[g]??null):[],words:u.length?
a.map(g=>u[g]??""):[],share:h.length?a.map(g=>p(h,g)):[]}))}}var kn=/^'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/u;function ke(t){let e=kn.test(t)?`'${t}`:t;return/[",\r\n]/.test(e)||e!==
e.trim()?`"${e.replaceAll('"','""')}"`:e}function Me(t,e,n,o,r=new Map){let s=new Array(t).fill(r.size?",":"");e.forEach(
(a,i)=>{let l=p(n,i),u=r.get(l)??String(l);s[a]=r.size?`${l},${ke(u)}`:String(l)});let c=[(o?"row,name,cluster":"row,clu\
ster")+(r.size?",cluster_name":"")];for(let a=0;a<t;a++)c.push(o?`${a},${ke(o(a))},${s[a]}`:`${a},${s[a]}`);return`\uFEFF${c.
join(`\r
`)}\r
`}function Ee(t){let e=new Map,n=r=>{for(let s of[...e.get(r)??[]])s()},o={get:r=>t.get(r),set:(r,s)=>o.assign(new Map([[r,
s]])),assign(r){let s=[...r.keys()].filter(c=>r.get(c)!==t.get(c));for(let c of s)t.set(c,r.get(c));for(let c of s)n(`ch\
ange:${c}`);s.length&&n("change")},save_changes(){t.set("browser_seq_seen",t.get("browser_seq"))},send(){},on(r,s){e.has(
r)||e.set(r,new Set),e.get(r)?.add(s)},off(r,s){for(let[c,a]of e)r&&r!==c||(s?a.delete(s):a.clear())}};return o}var Mn="$bytes";async function _e(t){let e=atob(t.trim()),n=new Uint8Array(e.length);for(let r=0;r<e.length;r++)n[r]=e.charCodeAt(
r);let o=new Blob([n]).stream().pipeThrough(new DecompressionStream("deflate-raw"));return new Response(o).arrayBuffer()}
function Ce(t,e){return JSON.parse(t,(n,o)=>{let r=o?.[Mn];return Array.isArray(r)?new DataView(e,...r):o})}function ve(t){let e=t.ownerDocument,n=e.defaultView;if(!n||n.parent===n)return!1;e.documentElement.dataset.framed="";let o=0;
return new n.ResizeObserver(()=>{let r=Math.ceil(t.getBoundingClientRect().height);r===o||!r||(o=r,n.parent.postMessage(
{hclustHeight:r},"*"))}).observe(t),!0}var Ot=t=>document.getElementById(t)?.textContent??"";function Ne(t){e().catch(n=>{let o=document.createElement("p");o.className=
"hclust-instead",o.setAttribute("role","alert"),o.textContent=`This page could not be drawn; it wants a browser of 2023 \
or newer (Chrome, Edge, Firefox 113, Safari 16.4). ${n.message}`,document.querySelector("main")?.append(o)});async function e(){
let n=Ce(Ot("hclust-meta"),await _e(Ot("hclust-data"))),o=new Blob([Ot("hclust-live")],{type:"text/javascript"}),r=URL.createObjectURL(
o),s=await import(r);URL.revokeObjectURL(r);let c=document.getElementById("hclust-page");ve(c),En(c.querySelector("h1")),
t(c,n,s.default())}}function En(t){let e=matchMedia("(prefers-color-scheme: dark)"),n=document.createElement("button");n.
type="button",n.className="hclust-theme";let o=e.matches,r=!1,s=()=>{document.documentElement.dataset.theme=o?"dark":"li\
ght",n.textContent=o?"Light":"Dark",n.setAttribute("aria-label",o?"Light colors":"Dark colors")};n.addEventListener("cli\
ck",()=>{[o,r]=[!o,!0],s()}),e.addEventListener("change",()=>{r||(o=e.matches,s())}),s();let c=document.createElement("h\
eader");t.replaceWith(c),c.append(t,n)}function U(t,e,n="",o=""){let r=document.createElement(e);return n&&(r.className=
n),o&&(r.textContent=o),t.append(r),r}function Oe(t){let e=[],n=[],o=new Set([""]),r={key:"",path:""},s="",c=0,a=[],i={matrix:[1,0,0,1,0,0],clip:"",dash:[],fillStyle:"\
#000000",strokeStyle:"#000000",lineWidth:1,globalAlpha:1,font:"10px sans-serif",textAlign:"start",textBaseline:"alphabet\
ic",lineJoin:"miter",globalCompositeOperation:"source-over",imageSmoothingEnabled:!0},l=[];function u(f){h(),e.push(f)}function h(){
r.path&&e.push(`<path d="${r.path}"${r.key}/>`),r={key:"",path:""}}function m(f,w){let[x,C,E,S,L,M]=i.matrix;return[x*f+
E*w+L,C*f+S*w+M]}let b=(f,w)=>m(f,w).map(k).join(" "),g=()=>Math.hypot(i.matrix[0],i.matrix[1]);function y(f,w=""){let x=f===
"fill"?i.fillStyle:i.strokeStyle,C=i.globalAlpha<1?` opacity="${k(i.globalAlpha)}"`:"",E=i.clip?` clip-path="url(#${i.clip}\
)"`:"";if(f==="fill")return` fill="${X(Le(x))}"${w}${C}${E}`;let S=i.dash.length?` stroke-dasharray="${i.dash.map(L=>k(L*
g())).join(" ")}"`:"";return` fill="none" stroke="${X(Le(x))}" stroke-width="${k(i.lineWidth*g())}"${S}${C}${E}`}let d=({
x:f,y:w,width:x,height:C})=>`M${k(f)} ${k(w)}h${k(x)}v${k(C)}h${k(-x)}z`;function A(f,w,x,C){let[E,S]=m(f,w),[L,M]=m(f+x,
w+C);return{x:Math.min(E,L),y:Math.min(S,M),width:Math.abs(L-E),height:Math.abs(M-S)}}function T(f){let w=y("fill");r.key!==
w&&h(),r={key:w,path:r.path+d(f)}}let R={save(){l.push({...i})},restore(){i=l.pop()??i},setTransform(...f){i.matrix=f.map(
w=>w/t)},translate(f,w){let[x,C]=m(f,w);i.matrix=[i.matrix[0],i.matrix[1],i.matrix[2],i.matrix[3],x,C]},rotate(f){let[w,
x,C,E,S,L]=i.matrix,[M,I]=[Math.cos(f),Math.sin(f)];i.matrix=[w*M+C*I,x*M+E*I,C*M-w*I,E*M-x*I,S,L]},beginPath(){s=""},moveTo(f,w){
s+=`M${b(f,w)}`},lineTo(f,w){s+=`${s?"L":"M"}${b(f,w)}`},closePath(){s+="z"},rect(f,w,x,C){s+=d(A(f,w,x,C))},roundRect(f,w,x,C,E){
let S=A(f,w,x,C),L=Math.min(E*g(),S.width/2,S.height/2),[M,I]=[k(S.width-2*L),k(S.height-2*L)],$=(v,_)=>`a${k(L)} ${k(L)}\
 0 0 1 ${k(v*L)} ${k(_*L)}`;s+=`M${k(S.x+L)} ${k(S.y)}h${M}${$(1,1)}v${I}${$(-1,1)}h-${M}${$(-1,-1)}v-${I}${$(1,-1)}z`},
arc(f,w,x){let[C,E]=m(f,w),S=k(x*g()),L=k(2*x*g());s+=`M${k(C-x*g())} ${k(E)}a${S} ${S} 0 1 0 ${L} 0a${S} ${S} 0 1 0 -${L}\
 0z`},fill(f){s&&u(`<path d="${s}"${y("fill",f==="evenodd"?' fill-rule="evenodd"':"")}/>`)},stroke(){s&&u(`<path d="${s}\
"${y("stroke")}/>`)},clip(){let f=`c${++c}`,w=i.clip?` clip-path="url(#${i.clip})"`:"";n.push(`<clipPath id="${f}"${w}><\
path d="${s}"/></clipPath>`),i.clip=f},setLineDash(f){i.dash=f},fillRect(f,w,x,C){let E=A(f,w,x,C);if(i.globalCompositeOperation!==
"source-atop"){E.width&&E.height&&T(E);return}for(let S of a){let L=Math.max(E.x,S.x),M=Math.max(E.y,S.y),I=Math.min(E.x+
E.width,S.x+S.width)-L,$=Math.min(E.y+E.height,S.y+S.height)-M;I>0&&$>0&&T({x:L,y:M,width:I,height:$})}},clearRect(){},fillText(f,w,x){
if(!f)return;let[,C="",E="10",S="sans-serif"]=/^(?:(bold|[1-9]00) )?([\d.]+)px (.*)$/.exec(i.font)??[],L=i.textBaseline===
"middle"?.35*Number(E):0,M=i.matrix,[I,$]=m(w,x+L),v=Math.abs(M[1])>1e-9?` transform="matrix(${[M[0],M[1],M[2],M[3],I,$].
map(k).join(" ")})"`:` x="${k(I)}" y="${k($)}"`,O={center:"middle",right:"end"}[i.textAlign];u(`<text${v} font-size="${E}\
"${C?` font-weight="${C}"`:""}${O?` text-anchor="${O}"`:""} font-family="${X(S)}" xml:space="preserve"${y("fill")}>${X(f)}\
</text>`)},drawImage(f,w,x,C=f.width,E=f.height){if(!f.width||!f.height)return;let S=f.hclustLines;if(!S){let M=A(w,x,C,
E);u(`<image x="${k(M.x)}" y="${k(M.y)}" width="${k(M.width)}" height="${k(M.height)}" preserveAspectRatio="none" image-\
rendering="pixelated" href="${X(f.toDataURL())}"/>`);return}a=[];for(let M=0;M<4*S.count;M+=4){let[I,$,v,_]=[S.rects[M],
S.rects[M+1],S.rects[M+2],S.rects[M+3]];a.push(S.lying?A(w+$,x+I,_,v):A(w+I,x+$,v,_))}let L=i.fillStyle;i.fillStyle=S.ink;
for(let M of a)T(M);h(),i.fillStyle=L},points(f,w,x,C,{size:E,halo:S,edge:L,alpha:M}){if(!w.length)return;let I=o.size;u(
`<g opacity="${k(M)}">`);for(let $ of w){let[v,_]=[f.xs[$]??NaN,f.ys[$]??NaN];if(!(v>=-1&&v<=f.width+1&&_>=-1&&_<=f.height+
1))continue;let O=_t(C[x[$]??0]??0),j=`m${I}-${O}`;if(!o.has(j)){o.add(j);let H=E*gt(O);n.push(`<path id="${j}" d="${dt(
O)}" transform="scale(${k(H)})" fill="${st(O)}" stroke="${X(L)}" stroke-width="${k(S/H)}" stroke-linejoin="round"/>`)}e.
push(`<use href="#${j}" x="${k(f.left+v)}" y="${k(f.top+_)}"/>`)}e.push("</g>"),o=new Set([...o,`style ${I}`])},marker(f,w,x,C,E){
u(`<path d="${X(f)}" fill="${X(E)}" transform="translate(${b(w,x)}) scale(${k(C*g())})"/>`)},svg(f,w,x,C){return h(),`<s\
vg xmlns="http://www.w3.org/2000/svg" width="${k(f)}" height="${k(w)}" viewBox="0 0 ${k(f)} ${k(w)}" role="img"><title>${X(
x)}</title><defs>${n.join("")}</defs><path d="M0 0h${k(f)}v${k(w)}H0z" fill="${X(C)}"/>
${e.join(`
`)}
</svg>
`}},N=["fillStyle","strokeStyle","lineWidth","globalAlpha","font","textAlign","textBaseline","lineJoin","globalComposite\
Operation","imageSmoothingEnabled"];for(let f of N)Object.defineProperty(R,f,{get:()=>i[f],set:w=>Object.assign(i,{[f]:w})});
return R}function Le(t){let e=/^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)\s*\)$/.exec(t);return e?`#${e.slice(1).map(n=>Number(
n).toString(16).padStart(2,"0")).join("")}`:t}function k(t){return String(Math.round(t*100)/100+0)}function X(t){return t.
replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu,"").replaceAll("&","&amp;").replaceAll("<","&lt;").
replaceAll(">","&gt;").replaceAll('"',"&quot;")}function Te(t,e){let n=t.querySelector("canvas[data-painted]"),o=n.parentElement,r=t.ownerDocument.defaultView,[s,c]=[o.
clientWidth,o.clientHeight],a=n.width/s,i=Oe(a),l=_n(o,i);l.below(),n.dispatchEvent(new CustomEvent("hclust-record",{detail:i})),
i.setTransform(a,0,0,a,0,0),l.above();let u=r.getComputedStyle(t.ownerDocument.body).backgroundColor;return{text:i.svg(s,
c,e,u),width:s,height:c}}function _n(t,e){let n=t.ownerDocument.defaultView,o=t.getBoundingClientRect();function r(l){let{
left:u,top:h,width:m,height:b}=l.getBoundingClientRect();return{x:u-o.left,y:h-o.top,width:m,height:b}}function s(l){let u=t.
querySelector(l);return u&&!u.hidden&&u.getClientRects().length?u:null}function c(l,u=0){let{x:h,y:m,width:b,height:g}=r(
l);e.fillStyle=n.getComputedStyle(l).backgroundColor,e.beginPath(),e.roundRect(h,m,b,g,u),e.fill()}function a(l){let u=t.
ownerDocument.createRange();u.selectNodeContents(l);let{left:h,top:m,height:b}=u.getBoundingClientRect(),g=n.getComputedStyle(
l),y=Number(g.fontWeight)>=600?"600 ":"";e.font=`${y}${parseFloat(g.fontSize)}px ${g.fontFamily}`,e.fillStyle=g.color,e.
textAlign="left",e.textBaseline="middle",e.fillText(l.textContent??"",h-o.left,m-o.top+b/2)}return{below(){let l=s(".hcl\
ust-cut-band");l&&c(l)},above(){let[l,u,h,m]=[".hclust-cut-line",".hclust-cut-caption",".hclust-cut-pill",".hclust-legen\
d"].map(s);if(l&&h){let{x:b,y:g,width:y,height:d}=r(l);e.strokeStyle=n.getComputedStyle(h).backgroundColor,e.lineWidth=d,
e.setLineDash([6,4]),e.beginPath(),e.moveTo(b,g+d/2),e.lineTo(b+y,g+d/2),e.stroke(),e.setLineDash([]);let A=r(h);c(h,12);
let T=h.innerText.split(`
`).map(N=>N.trim()).filter(Boolean),R=n.getComputedStyle(h);e.font=`600 ${parseFloat(R.fontSize)}px ${R.fontFamily}`,e.fillStyle=
R.color,e.textAlign="center",e.textBaseline="middle",T.forEach((N,f)=>{let w=(f-(T.length-1)/2)*parseFloat(R.lineHeight);
e.fillText(N,A.x+A.width/2,A.y+A.height/2+w)})}u&&(c(u,3),a(u)),m&&i(m)}};function i(l){c(l,4);for(let h of l.querySelectorAll(
"button")){let[m,b]=[h.querySelector("svg"),h.querySelector("path")];if(h.hidden||!m||!b)continue;let{x:g,y,width:d,height:A}=r(
m),T=parseFloat(/[\d.]+/.exec(b.getAttribute("transform")??"")?.[0]??"8"),R=b.getAttribute("fill")??"";e.marker(b.getAttribute(
"d")??"",g+d/2,y+A/2,T,R);for(let N of h.querySelectorAll("b, span"))a(N)}let u=l.querySelector(".hclust-legend-more");u?.
getClientRects().length&&a(u)}}async function Re({text:t,width:e,height:n},o){let r=URL.createObjectURL(new Blob([t],{type:"\
image/svg+xml"}));try{let s=new Image;s.src=r,await s.decode();let c=o.createElement("canvas");return c.width=Math.round(
2*e),c.height=Math.round(2*n),c.getContext("2d")?.drawImage(s,0,0,c.width,c.height),await new Promise((a,i)=>{c.toBlob(l=>l?
a(l):i(new Error("No picture came of it.")))})}finally{URL.revokeObjectURL(r)}}function Ie({t,lower:e,upper:n,tree:o}){return jt(t,e,n,Mt(o))}function Tt({t,lower:e,upper:n,tree:o}){return Bt(e,n,t,Mt(
o))}function ze(t){if(!t.hasThreshold)return` · ${Cn(t)}`;if(t.k===1)return` (gap above ${Tt(t)[0]})`;if(t.upper===0)return"\
 (gap of 0)";let[e,n]=Tt(t);return` (gap ${e}–${n})`}function Cn(t){let{k:e,hasThreshold:n,upper:o}=t;if(!n)return`hei\
ghts are tied at ${V(o)}: no threshold gives ${D(e)} clusters`;let[r,s]=Tt(t);return e===1?`any cut above ${r} gives one`:
o===0?`only a cut at 0 gives these ${D(e)}`:`any cut from ${r} to ${s} gives these ${D(e)}`}function Pe(t,e,n,o){let{features:r,columns:s,scaling:c,metric:a,dropped:i}=t.words,l=[],u=b=>l.push({text:b,tone:"plain"}),
h=b=>l.push({text:b,tone:"strong"}),m=b=>l.push({text:b,tone:"quiet"});return h(D(e.n,e.noun)),r&&(u(" by "),h(r),u(`${s}\
 ${c}`)),u(", "),n.name?(h(n.name),u(" linkage"),a&&(u(" of "),h(a),u(" distances"))):u("the tree as given"),u(": "),h(D(
o.k,"clusters")),u(", cut at "),h(Ie(o)),m(ze(o)),n.cophenetic!==null&&m(` · cophenetic r ${n.cophenetic}`),i&&m(` · ${i}`),
l}function De(t,e,n,o,r){let s=[...t.notes];return r&&s.push(z.numbers_moved),o.tree.monotone||s.push(`Some merges lie b\
elow earlier ones, as ${n.name??"this"} linkage can make them: the cut goes by the highest so far.`),n.described&&n.described<
e.n&&s.push(`Most typical ${e.noun} are told for up to ${D(n.described,"clusters")}.`),s}function vn({key:t,ctrlKey:e,metaKey:n,altKey:o,shiftKey:r},{large:s,inBar:c}){return e||n||o||r?0:t==="PageDown"||t==="\
PageUp"?s||c?t==="PageDown"?1:-1:0:(t==="ArrowRight"||t==="ArrowLeft")&&c?t==="ArrowRight"?1:-1:0}function Nn({large:t,inBar:e}){
return t||e?"Page Down and Page Up turn the steps.":"Page Down and Page Up scroll; with large type they turn the steps."}
function Fe(t,e,n,o){let r=t.ownerDocument,s=-1,c=r.createElement("section");c.className="hclust-steps hclust-presenting",
c.setAttribute("aria-label","Walkthrough");let a=(N,f="")=>{let w=r.createElement(N);return w.className=f,w},i=a("p","hc\
lust-caption");i.dir="auto",i.setAttribute("role","status");let l=a("div","hclust-walk"),u=(N,f,w)=>{let x=a("button");return x.
type="button",x.textContent=N,x.setAttribute("aria-label",f),x.addEventListener("click",w),x},h=u("◀","Back",()=>{h.focus(),
T(s-1)}),m=u("▶","Next",()=>{m.focus(),T(s+1)}),b=a("span","hclust-quiet"),g=u("Large type","Large type",()=>{g.setAttribute(
"aria-pressed",String(t.classList.toggle("hclust-large"))),A()});g.setAttribute("aria-pressed","false");let y=a("span","\
hclust-quiet hclust-walk-keys");l.append(h,b,m,g,y),c.append(i,l),e.before(c);let d=()=>({large:t.classList.contains("hc\
lust-large"),inBar:c.contains(r.activeElement)}),A=()=>{y.textContent=Nn(d())};r.addEventListener("keydown",N=>{let f=vn(
N,d());f&&(N.preventDefault(),N.stopPropagation(),T(s+f))},!0),r.addEventListener("focusin",A),c.addEventListener("focus\
out",()=>setTimeout(A)),R();function T(N){let f=n[N];f&&(s=N,o(f),R())}function R(){i.textContent=n[s]?.caption??"",i.hidden=
!i.textContent,b.textContent=s<0?`${n.length} steps`:`step ${s+1} of ${n.length}`;let N=[h,m].find(f=>f===r.activeElement);
h.disabled=s<=0,m.disabled=s>=n.length-1,N?.disabled&&(h.disabled?m.disabled?g:m:h).focus(),A()}}var Ln={tree:"Tree",clustermap:"Clustermap",scatter:"Scatter"};function On(t,{traits:e,page:n},o){let r=t.querySelector(
".hclust-words");r.classList.add("hclust-sentence");let s=n.linkages[n.start],c=n.numbers_moved?{linkage:s,k:e.n_clusters}:
null,a=0,i=Ee(new Map(Object.entries(e))),l=U(t,"div","hclust-views");o.initialize({model:i}),o.render({model:i,el:l});let u=Zt(
i),h=$e(n,u),m=ot(i),b=null,g=0,y=()=>{let[$,v]=[i.get("n_clusters"),i.get("distance_threshold")];return At(m,v)===$?Kt(
m,v):nt(m,$)},d=U(t,"section","hclust-page-part");U(d,"h2","","What the clusters are like");let A=U(d,"div");d.hidden=!n.
profile.length,M();let T=U(t,"details","hclust-notes"),R=U(T,"summary"),N=U(T,"ul"),f=U(t,"footer","hclust-quiet");f.textContent=
"This page holds its data and asks nothing of the network. Drag the cut, point at rows and branches, click to select the\
m. Made with hclust_widgets.";let w=L();x(),n.steps.length&&Fe(t,r,n.steps,$=>{E(),a=$.annotations,S($.linkage,$.traits),
w?.($.linkage)});for(let $ of["n_clusters","distance_threshold"])i.on(`change:${$}`,()=>g||=requestAnimationFrame(C));function x(){
m=ot(i),b=s.medoids===null?null:K(s.medoids),C()}function C(){g=0;let $=y();r.replaceChildren(...Pe(n,u,s,$).map(({text:_,
tone:O})=>{if(O==="plain")return document.createTextNode(_);let j=document.createElement(O==="strong"?"b":"span");return O===
"quiet"?j.append(...Rn(_)):j.textContent=_,O==="quiet"&&(j.className="hclust-quiet"),j})),d.hidden||we(A,Se($,h($),Ae(b,
$),u)),c&&(c.linkage!==s||c.k!==$.k)&&(c=null);let v=De(n,u,s,$,c!==null);T.hidden=!v.length,R.textContent=v.length===1?
"1 note on the data":`${v.length} notes on the data`,N.replaceChildren(...v.map(_=>{let O=document.createElement("li");return O.
textContent=_,O}))}function E(){window.dispatchEvent(new CustomEvent(zt))}function S($,v){s=n.linkages[$];let _=i.get("r\
evision")+1,O=n.annotations[a]?.[$];i.assign(new Map(Object.entries({...s.traits,...O,...v,revision:_}))),x()}function L(){
if(n.linkages.length<2)return null;let $=document.createElement("label");$.append("Linkage");let v=document.createElement(
"select");return v.className="hclust-linkage",v.setAttribute("aria-label","Linkage"),n.linkages.forEach((_,O)=>{v.append(
new Option(_.name??"as given",String(O)))}),v.value=String(n.start),$.append(v),l.querySelector(".hclust-live-bar")?.prepend(
$),v.addEventListener("change",()=>{E();let _=Number(v.value),{traits:O}=n.linkages[_],j=n.start===_&&i.get("n_clusters")===
e.n_clusters,H=nt(ot({get:et=>O[et]}),i.get("n_clusters")),B=y(),W=Et(m),{colors:Y,origins:Q}=fe(B.labels,H.labels,B.nodes.
map(et=>p(W,et)));_!==n.linkages.indexOf(s)&&he(Q)&&(c={linkage:n.linkages[_],k:H.k}),S(_,{color_numbers:ce(H,Y),distance_threshold:j?
e.distance_threshold:H.t})}),_=>v.value=String(_)}function M(){let $=U(t,"section","hclust-page-part hclust-take");U($,"\
h2","","To take away");let v=U($,"div","hclust-take-bar"),_=Rt(n.title),O=U($,"p","hclust-quiet");O.setAttribute("role",
"status");let j=(B,W,Y,Q)=>{let it=U(B,"button","",W);it.type="button",it.setAttribute("aria-label",Y),it.addEventListener(
"click",async()=>{O.textContent="";try{await Q()}catch(et){O.textContent=`That could not be saved: ${et.message}`}})},H=I(
v,"Labels");j(H,"CSV","Save the labels as CSV",()=>{let B=y(),W=$t(ut(i).names,B.nodes),Y=Tn(n,u),Q=Me(n.table_rows,u.rows,
B.labels,Y,W);ct(document,`${_}-labels.csv`,new Blob([Q],{type:"text/csv;charset=utf-8"}))});for(let B of e.parts){let W=Ln[B]??
B,Y=I(v,W),Q=()=>Te(l.querySelector(`.hclust-part-${B}`),`${n.title}: ${W}. ${r.textContent}`);j(Y,"SVG",`Save the ${W.toLowerCase()}\
 as SVG`,()=>{ct(document,`${_}-${B}.svg`,new Blob([Q().text],{type:"image/svg+xml"}))}),j(Y,"PNG",`Save the ${W.toLowerCase()}\
 as PNG`,async()=>{ct(document,`${_}-${B}.png`,await Re(Q(),document))})}}function I($,v){let _=U($,"div","hclust-take-g\
roup");return _.setAttribute("role","group"),_.setAttribute("aria-label",v),U(_,"span","",v),_}}function Tn(t,e){if(!t.row_names)
return null;let n=new Array(t.table_rows).fill("");return e.rows.forEach((o,r)=>{n[o]=e.name(r)}),K(t.dropped).forEach((o,r)=>{
n[o]=t.dropped_names?.[r]??""}),o=>String(n[o]??o)}Ne(On);function Rn(t){let e=[],n=o=>{let r=document.createElement("sp\
an");r.className="hclust-phrase",r.textContent=o,e.push(r)};return t.split(" · ").forEach((o,r)=>{r&&(n(" ·"),e.push("\
 ")),o.startsWith(" ")&&e.push(" "),o&&n(o.trim())}),e}
