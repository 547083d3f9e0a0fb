// Generated from js/ by `npm run build`. Do not edit.
function d(t,e){return t[e]}function Nt(t,e,n){let o=URL.createObjectURL(n),r=t.createElement("a");r.href=o,r.download=e,t.body.append(r),r.click(),
r.remove(),setTimeout(()=>URL.revokeObjectURL(o),6e4)}function ge(t){let e=t.toLowerCase().match(/[\p{L}\p{N}]+/gu)??[];
return Array.from(e.join("-")).slice(0,50).join("").replace(/-$/,"")||"clusters"}function Vt(t){return t.ownerDocument.defaultView??globalThis}var we={colors:["#5659B8","#F54571","#0E771F","#909B07","#4A9AD3","#AA3377","#64977C","#D57950","#B186AB","#C11E16"],marker_scales:{
o:1,s:.88,"^":1.1,D:.8,v:1.1,P:1.08,X:1.08},max_cluster_title:150,undo_run_ms:800,cards:{max_cards:12,max_table_rows:200,
max_columns:6},leveled:"Not every cluster that was locked, or cut at a height of its own, is a branch of this tree: the \
others are cut at one height.",leveled_briefly:"not every lock or height kept",numbers_moved_briefly:"numbers moved",numbers_moved:"\
Numbers follow scikit-learn's order and have moved; colors and names show which cluster is which.",missing_color:"#9a9a9\
a"};var U=we;var Zn="hclust-presenting",be="hclust-asking",Qn=U.undo_run_ms,to=["Alt","Control","Meta","Shift"];function ye({key:t,ctrlKey:e,
metaKey:n,altKey:o,shiftKey:r},s){if(o||eo(s))return null;if(e||n){let c=t.toLowerCase();return c==="z"?r?"redo":"undo":
c==="y"&&!r?"redo":null}return!s.closest(`.${Zn}`)||r?null:t==="PageDown"?"next":t==="PageUp"?"back":null}function xe(){let t=-1/0;return e=>{if(e&&to.includes(e.key))return!1;let n=!e||!e.repeat&&e.timeStamp-t>Qn;return t=e?e.
timeStamp:-1/0,n}}function eo(t){let e=t.tagName==="INPUT"?t.getAttribute("type")??"text":"";return t.tagName==="TEXTAREA"||/^(text|number|search|email|url|password|date)$/.
test(e)||t.isContentEditable}var $e=new Map(Object.entries({analyses:"analysis",axes:"axis",bacteria:"bacterium",calves:"calf",children:"child",crises:"\
crisis",criteria:"criterion",diagnoses:"diagnosis",feet:"foot",fungi:"fungus",geese:"goose",genera:"genus",halves:"half",
hypotheses:"hypothesis",indices:"index",knives:"knife",larvae:"larva",leaves:"leaf",lives:"life",loaves:"loaf",loci:"loc\
us",matrices:"matrix",men:"man",mice:"mouse",nuclei:"nucleus",people:"person",phenomena:"phenomenon",quizzes:"quiz",shelves:"\
shelf",spectra:"spectrum",strata:"stratum",taxa:"taxon",teeth:"tooth",theses:"thesis",thieves:"thief",vertices:"vertex",
wives:"wife",wolves:"wolf",women:"woman"}));for(let t of["chassis","clothes","means","news","series","species"])$e.set(t,
t);var no=/(?:aches|movies|cookies|calories|zombies|shoes|canoes)$|^(?:[a-z]ies|caches|niches|toes|foes|oboes|(?:ab|exc|f|m|r)uses)$/,
oo=/(?:ss|sh|ch|x|zz|tz|o)es$|(?:[^ao]us|ias|lens)es$|^(?:gas|atlas|canvas|iris)es$/;function ke(t){let e=Math.max(t.lastIndexOf(
" "),t.lastIndexOf("-"))+1;return t.slice(0,e)+ro(t.slice(e))}function ro(t){let e=t.toLowerCase(),n=t===t.toUpperCase()&&
t.length>1,o=$e.get(e);return o!==void 0?n?o.toUpperCase():t.slice(0,1)+o.slice(1):t.length<2||!e.endsWith("s")||e.endsWith(
"ss")?t:no.test(e)?t.slice(0,-1):e.endsWith("ies")?t.slice(0,-3)+(n?"Y":"y"):t.slice(0,oo.test(e)?-2:-1)}function F(t,e=""){return e?`${Z(t,0)} ${t===1?ke(e):e}`:Z(t,0)}function tt(t){return Number.isNaN(t)?"–":Math.abs(t)===
1/0?t>0?"∞":"-∞":t===0?"0":wt(t)?Z(t,Ct(t)):Le(t,2)}var wt=t=>Math.abs(t)>=.001&&Math.abs(t)<1e7;function Ct(t){let e=Math.
abs(t);return e>=1e3?0:e>=100?1:e>=1?2:3}function Ot(t){let e=Math.abs(t);return e<.01&&t!==0||e>=1e9?ut(t,2):Z(t,e>=100?
0:e>=10?1:2)}function bt(t){return t>0&&t<=.005?"< 1%":`${Z(100*t,0)}%`}function Se(t,e=2){if(Number.isNaN(t))return"–";
let n=Z(t,e);return Number(n.replaceAll(",",""))===0?n.replace(/^-/,""):n}function Ht(t,e,n=""){if(!Number.isFinite(t))return Number.isNaN(t)?"–":tt(t);if(e==="text"||e==="truth")return t?"yes":
"no";if(e==="date")return so(t);let r=Math.round(t)===t&&Math.abs(t)<1e12?Z(t,0):Ot(t);return n?`${r} ${n}`:r}function so(t){let e=new Date(t*864e5);return Number.isNaN(e.getTime())?"–":e.toISOString().slice(0,10)}function Me(t,e,n,o=0){
return _e(t,e,n,o)[0]}function Ee(t,e,n,o=0){if(n!==void 0&&t<n&&n<=e){let[,c,i]=_e(n,t,e,o);return[c,i]}let[r,s]=[tt(t),
tt(e)];for(let c=4;c<17&&r===s&&t<e;c++)[r,s]=[ut(t,c),ut(e,c)];return[r,s]}function _e(t,e,n,o){let r=[io(t,o),tt(e),tt(
n)],s=[e,n].filter(a=>a!==0&&a!==1/0);if(e<t&&t<=n&&[t,...s].every(wt)){let a=Ne(t,o);for(let u=a;u<17;u++){let f=Z(u===
a?Ce(t,a):t,u),h=lt(f),[b,p]=[ve(e,u),ve(n,u)];if(lt(b)<h&&(h<lt(p)||t===n)&&e<h&&h<=n)return[f,b,p]}}let[c,i,l]=r;for(let a=4;a<
17;a++){let u=lt(c),f=u<lt(l)||t===n&&c===l;if(!(e<t&&t<=n)||lt(i)<u&&e<u&&u<=n&&f)return[c,i,l];[c,i]=[ut(t,a),ut(e,a)],
l=n===1/0?tt(n):ut(n,a)}return r}function io(t,e){if(!wt(e)||!wt(t))return tt(t);let n=Ne(t,e);return Z(Ce(t,n),n)}var Ne=(t,e)=>wt(
e)?Math.min(Ct(e),Ct(t)):Ct(t),Ce=(t,e)=>Math.floor(t*10**e+.5)/10**e,ve=(t,e)=>t===0||t===1/0?tt(t):Z(t,e);function lt(t){
return t==="∞"?1/0:Number(t.replaceAll(",",""))}function Z(t,e){let n=Oe(t,e),[o="",r]=n.split("."),s=o.replace(/\B(?=(\d{3})+$)/g,",");return r===void 0?s:`${s}.${r}`}
function Oe(t,e){if(Math.abs(t)>=1e21)return BigInt(t).toString();let n=t.toFixed(e);if(Number.isInteger(t)&&!Object.is(
t,-0))return n;if(t.toFixed(e+30).slice(-30)!=="5".padEnd(30,"0"))return Object.is(t,-0)?`-${n}`:n;let r=t.toFixed(e+30).
slice(0,-30).replace(/\.$/,"");return Number(r.at(-1))%2===0?r:n}function Le(t,e){let[n="",o=""]=t.toExponential(e+30).split(
"e"),r=n.slice(0,-30).replace(/\.$/,"");return(n.endsWith("5".padEnd(30,"0"))&&Number(r.at(-1))%2===0?`${r}e${o}`:t.toExponential(
e)).replace(/e([+-])(\d)$/,"e$10$2")}function ut(t,e){if(t===0)return"0";let n=Number(t.toExponential(e-1).split("e")[1]);
if(n<-4||n>=e){let[o="",r=""]=Le(t,e-1).split("e");return`${Ae(o)}e${r}`}return Ae(Oe(t,e-1-n))}function Ae(t){return t.
includes(".")?t.replace(/\.?0+$/,""):t}var yt="…",co=300;function xt(t){return String(t).slice(0,co).replace(/\s+/gu," ").replace(/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu,
"").trim()}function Lt(t,e,n,o=Number.POSITIVE_INFINITY,r=0){if(n(t)<=e)return t;let s=Array.from(t),c=Te(s,s.length,yt,
e,n);if(c>o||o>=s.length)return c?Xt(s,c)+yt:"";let i=s.lastIndexOf(" ",o-1)+1,l=i>o-ao?i:o,a=yt+s.slice(l).join("");if(n(
a)>e){if(r<=l)return Lt(a,e,n);let u=s.slice(l).join("");return yt+Lt(u,e-n(yt),n,r-l)}return Xt(s,Te(s,l,a,e,n))+a}function Ie(t,e,n){
let o=/ \([\d,]+\)$/.exec(t)?.[0]??"",r=Lt(t,e,n);if(r===t||!o)return r;let s=Lt(t.slice(0,-o.length),e-n(o),n);return s?
s+o:r}var ao=12;function Te(t,e,n,o,r){let[s,c]=[0,e];for(;s<c;){let i=s+c+1>>1;r(Xt(t,i)+n)<=o?s=i:c=i-1}return s}function Xt(t,e){
return t.slice(0,e).join("").trimEnd()}var Er=U.max_cluster_title;function Tt(t){let e=t.get("color_numbers")??[];return{names:Re(t.get("node_names")),colors:Re(t.get("node_colors")),numbers:e}}
function Re(t){let e=new Map;for(let[n,o]of Object.entries(t??{}))e.set(Number(n),String(o));return e}var ze=new WeakMap,
lo=new Map;function uo({tree:t,nodes:e}){let n=t.annotations?.names;if(!n?.size)return lo;let o=ze.get(n);o||ze.set(n,o=
new WeakMap);let r=o.get(e);return r||o.set(e,r=Gt(n,e)),r}function Gt(t,e){let n=[];for(let i=0;i<e.length;i++){let l=d(
e,i),a=t.get(l);a!==void 0&&n.push({label:i,node:l,name:a})}let o=new Set(n.map(({name:i})=>i)),r=new Set(n.map(({label:i})=>i)),
s=new Set([...o].filter(i=>{let l=/^\d+$/.test(i)&&String(Number(i))===i?Number(i):e.length;return l<e.length&&!r.has(l)})),
c=new Map;for(let{label:i,name:l}of n.sort((a,u)=>u.node-a.node)){let a=l;for(let u=2;s.has(a)||a!==l&&o.has(a);u++)a=`${l}\
, ${fo(u)}`;s.add(a),c.set(i,a)}return c}function fo(t){let e=Math.floor(t/10)%10===1;return`${t}${!e&&["","st","nd","rd"][t%
10]||"th"}`}function Ue(t,e){let n=uo(t).get(e);return n===void 0?F(e):`${xt(n)} (${F(e)})`}function ft(t){if(typeof t!="string")return t??[];let e=Object.entries(JSON.parse(t)),n=e[0]?.[1].length??0;return Array.
from({length:n},(o,r)=>Object.fromEntries(e.filter(([,s])=>s[r]!==null).map(([s,c])=>[s,c[r]])))}var ho=65535;function Kt(t,e,n,o,r,s="track_about"){let c=ft(t.get("original_columns")).length;return(t.get(s)??[]).map(
i=>{let l=p=>{if(i.original!==void 0)return d(n,p*c+i.original);if(i.numbers!==void 0)return d(r,i.numbers*e+p);let w=d(
o,i.codes*e+p);return w===ho?NaN:w},a,u=!1,[f,h]=[1/0,-1/0];function b(){return a||(a=Float64Array.from({length:e},(p,w)=>{
let m=l(w);return Number.isFinite(m)?(m<f&&(f=m),m>h&&(h=m),m):(u=!0,NaN)}),a)}return{unit:"",words:[],grouped:0,plain:!1,
...i,get values(){return b()},get gaps(){return b(),u},get ends(){return b(),f<=h?[f,h]:[0,1]}}})}function Jt(t,e,n=new Uint8Array(e.length)){let o=e.length+1,r=new Float64Array(o-1),s=new Int32Array(2*o-1).fill(1,0,o),
c=new Int32Array(2*o-1).fill(-1),i=-1/0,l=!0;for(let a=0;a<o-1;a++){let u=H(t,2*a),f=H(t,2*a+1);s[o+a]=H(s,u)+H(s,f),c[u]=
c[f]=o+a;let h=H(e,a);h<i?l=!1:i=h,r[a]=i}return po({n:o,children:t,distances:e,heights:r,monotone:l,sizes:s,parents:c},
n)}var Fe=t=>t?Uint8Array.from(t,Number):void 0;function po(t,e){let{n,children:o,sizes:r}=t,s=new Int32Array(2*n-1);for(let l=n-
2;l>=0;l--){let a=H(o,2*l+(e[l]?1:0)),u=H(o,2*l+(e[l]?0:1)),f=H(s,n+l);s[a]=f,s[u]=f+H(r,a)}let c=new Int32Array(n),i=new Float64Array(
2*n-1);for(let l=0;l<n;l++)c[H(s,l)]=l,i[l]=H(s,l)+.5;for(let l=0;l<n-1;l++)i[n+l]=(H(i,H(o,2*l))+H(i,H(o,2*l+1)))/2;return{
...t,flips:e,start:s,order:c,x:i}}function Yt(t){return t.n<2?0:H(t.heights,t.n-2)}function H(t,e){return t[e]}function dt(t){let e=rt(t.get("heights")),n=Pe(t.get("flips"),e.length),o=Jt(K(t.get("children")),e,n);return o.annotations=
Tt(t),o}function De(t){let e=dt(t),n=e.n,o=t.get("columns")??[],r=rt(t.get("col_heights")),s=K(t.get("col_children")),c=t.
get("col_flips"),i=rt(t.get("originals")),l=ft(t.get("original_columns")),a=ft(t.get("axis_names")),u=K(t.get("rows")),f=K(
t.get("leaf_rows")),h=u.length===n?u:Int32Array.from({length:n},(b,p)=>p);return{revision:t.get("revision")??0,n,tree:e,
p:o.length,columns:o,values:Zt(t.get("values")),columnTree:r.length?Jt(s,r,Fe(c)):null,columnAbout:ft(t.get("column_abou\
t")),originals:i,originalColumns:l,axes:mo(a,rt(t.get("axes")),i,l.length,n),axisNames:a,tracks:Kt(t,n,i,new Uint16Array(
ht(t.get("track_codes"))),rt(t.get("track_values"))),columnTracks:Kt(t,o.length,[],new Uint16Array(ht(t.get("column_trac\
k_codes"))),rt(t.get("column_track_values")),"column_track_about"),rows:h,noun:t.get("noun")||"rows",leafRows:f.length===
n?f:null,cellMeans:Zt(t.get("cell_means")),cellDeviations:Zt(t.get("cell_deviations")),rowNoun:t.get("row_noun")||"rows",
heightLabel:t.get("height_label")??"",name:go(Pe(t.get("names")),K(t.get("name_ends"))),leafOf:b=>wo(h,b)}}function mo(t,e,n,o,r){
let s=0;return t.map(({original:c})=>c===void 0?e.subarray(s*r,++s*r):Float64Array.from({length:r},(i,l)=>n[l*o+c]??NaN))}
function go(t,e){let n=new TextDecoder,o=[];return r=>{let s=e[r];return s===void 0?String(r):o[r]??=n.decode(t.subarray(
r?e[r-1]:0,s))}}function wo(t,e){let n=0,o=t.length;for(;n<o;){let r=n+o>>1;d(t,r)<e?n=r+1:o=r}return t[n]===e?n:-1}function ht(t){
if(t instanceof ArrayBuffer)return t.slice(0);if(ArrayBuffer.isView(t)){let{buffer:e,byteOffset:n,byteLength:o}=t;return e.
slice(n,n+o)}return new ArrayBuffer(0)}function Pe(t,e=0){let n=new Uint8Array(ht(t));return n.length>=e?n:new Uint8Array(
e)}function K(t){return new Int32Array(ht(t))}function Zt(t){return new Float32Array(ht(t))}function rt(t){return new Float64Array(
ht(t))}function st(t,e){let n=Math.min(Math.max(Math.round(e)||1,1),t.n),o=$t(t,n);return Rt(t,n,Qt(o),o)}function It(t,e){let n=e>=
0?e:0,o=pt(t,n);return Rt(t,o,n,$t(t,o))}function pt(t,e){let{heights:n}=t,o=0,r=n.length;for(;o<r;){let s=o+r>>1;J(n,s)<
e?o=s+1:r=s}return t.n-o}function $t(t,e){let{n,heights:o}=t;return{lower:e<n?J(o,n-e-1):0,upper:e>1?J(o,n-e):1/0}}function Qt({
lower:t,upper:e}){if(e===1/0){let o=t>0?t*1.05:1;return o>t?o:t+Number.MIN_VALUE}let n=t+(e-t)/2;return n>t?n:e}function Rt(t,e,n,{
lower:o,upper:r},s){let c=s?.nodes,i,l;return{tree:t,k:e,t:n,lower:o,upper:r,hasThreshold:!s&&(o<r||e===t.n),isUneven:!!s,
locked:s?.locked??[],get nodes(){return c??=bo(t,e)},get sizes(){return i??=this.nodes.map(a=>J(t.sizes,a))},get labels(){
return l??=yo(t,this.nodes)}}}function bo(t,e){let{n,children:o}=t,r=new Int32Array(e);r[0]=2*n-2;for(let s=1;s<e;s++){let c=n-
1-s;te(r,s,J(o,2*c)),ee(r,s+1,J(o,2*c+1))}return r}function te(t,e,n){je(t,0,e,n)}function je(t,e,n,o){for(;n>e;){let r=n-
1>>1,s=J(t,r);if(o<=s)break;t[n]=s,n=r}t[n]=o}function ee(t,e,n){let o=0,r=1;for(;r<e;){let s=r+1;s<e&&!(J(t,r)>J(t,s))&&
(r=s),t[o]=J(t,r),o=r,r=2*o+1}je(t,0,o,n)}function yo(t,e){let n=new Int32Array(t.n);return e.forEach((o,r)=>{let s=J(t.
start,o),c=s+J(t.sizes,o);for(let i=s;i<c;i++)n[J(t.order,i)]=r}),n}function qe(t){let{n:e,heights:n}=t;if(e<2||n[e-2]===
0)return 1;let o=e-n.findIndex(i=>i>0),r=Math.min(o-1,Math.ceil(Math.sqrt(o)),20);if(r<2)return 2;let s=2,c=-1/0;for(let i=2;i<=
r;i++){let{lower:l,upper:a}=$t(t,i),u=a/l;u>c&&([c,s]=[u,i])}return s}function J(t,e){return t[e]}var ne=["n_clusters","distance_threshold","cut_nodes","locked_nodes"];function We(t,e){let[n,o]=[t.get("n_clusters"),t.get(
"distance_threshold")],r=Be(t.get("locked_nodes")),s=Be(t.get("cut_nodes"));if(s.length===n&&xo(e,s))return kt(e,s,o,r);
let c=pt(e,o)===n?It(e,o):st(e,n);return r.length?kt(e,c.nodes,o,r):c}function Ve({k:t,t:e,nodes:n,isUneven:o,locked:r}){
return{n_clusters:t,distance_threshold:e,cut_nodes:o?n.toSorted().join():"",locked_nodes:r.join()}}function Be(t){return typeof t==
"string"&&t?t.split(",").map(Number):[]}function xo({n:t,start:e,sizes:n},o){if(!o.every(s=>s>=0&&s<=2*t-2))return!1;let r=0;
for(let s of o.toSorted((c,i)=>j(e,c)-j(e,i))){if(j(e,s)!==r)return!1;r+=j(n,s)}return r===t}function kt(t,e,n,o=[]){let r=new Set(
Array.from(e)),s=r.size,c=Array.from(new Set(Array.from(o))).filter(l=>r.has(l)).sort((l,a)=>l-a);if(Math.max(...r)<2*t.
n-s)return{...pt(t,n)===s?It(t,n):st(t,s),locked:c};let i=$t(t,pt(t,n));return Rt(t,s,n,i,{nodes:$o(t,r),locked:c})}function $o({
n:t,children:e},n){let o=new Set,r=[2*t-2];for(let a=r.pop();a!==void 0;a=r.pop())n.has(a)||a<t||(o.add(a),r.push(j(e,2*
(a-t)),j(e,2*(a-t)+1)));let s=2*t-1,c=a=>o.has(a)?a+s:a,i=new Int32Array(o.size+1);i[0]=c(2*t-2);let l=1;for(let a of[...o].
sort((u,f)=>f-u))te(i,l++,c(j(e,2*(a-t)))),ee(i,l,c(j(e,2*(a-t)+1)));return i}function oe({tree:t,locked:e},n){if(!e.length)
return"k"in n?st(t,n.k):It(t,n.t);let{n:o,start:r,sizes:s,heights:c,children:i}=t,[l,a]=[[],[]];for(let p=o-2;p>=0;p--){
let w=j(r,o+p),m=w+j(s,o+p),y=!1,k=!1;for(let S of e){let[N,g]=[j(r,S),j(r,S)+j(s,S)];w>=N&&m<=g?k=!0:w<=N&&m>=g&&(y=!0)}
y?l.push(p):k||a.push(p)}let u,f;if("t"in n){f=n.t>=0?n.t:0;let p=o-pt(t,f);u=a.filter(w=>w>=p).length}else{let p=Math.round(
n.k)||1;u=Math.min(Math.max(p-1-l.length,0),a.length),f=Qt({lower:u<a.length?j(c,j(a,u)):0,upper:u?j(c,j(a,u-1)):1/0})}let h=new Set(
[...l,...a.slice(0,u)].map(p=>o+p)),b=[...h].flatMap(p=>[j(i,2*(p-o)),j(i,2*(p-o)+1)]).filter(p=>!h.has(p));return kt(t,
b.length?b:[2*o-2],f,e)}function j(t,e){return t[e]}function He(t,e){let n=st(e,t.k);if(!t.isUneven&&!t.locked.length)return{cut:n,lost:!1};let o=Array.from(t.nodes,(l,a)=>ko(
e,t.labels,a,d(t.sizes,a))),r=new Set(t.locked),s=o.filter((l,a)=>l>=0&&r.has(d(t.nodes,a)));if(t.isUneven&&o.every(l=>l>=
0))return{cut:kt(e,o,n.t,s),lost:!1};for(let l of s.sort((a,u)=>d(e.sizes,u)-d(e.sizes,a)||a-u)){let a={tree:e,locked:[...n.
locked,l]},u=oe(a,{k:t.k});u.k===t.k&&(n=u)}let c=oe(t,{t:t.t}),i=t.isUneven&&!(c.k===t.k&&c.nodes.every((l,a)=>l===t.nodes[a]));
return{cut:n,lost:i||n.locked.length<t.locked.length}}function ko({start:t,sizes:e,parents:n},o,r,s){let i=o.indexOf(r);
for(;i>=0&&d(e,i)<s;)i=d(n,i);if(i<0||d(e,i)!==s)return-1;let l=d(t,i);for(let a=0;a<o.length;a++){let u=d(t,a);if(d(o,a)!==
r&&u>=l&&u<l+s)return-1}return i}var zt=Object.keys(U.marker_scales).length,Ke=U.colors.length,vt=Ke*zt,Je=1<<30;function vo(t,e){return Je|parseInt(e.slice(
1),16)<<3|t%zt}function Ut(t){return(t&Je)!==0}function Ye(t){return`#${(t>>3&16777215).toString(16).padStart(6,"0")}`}function Ze(t){
return t&7}var Xe=new WeakMap,Ge=new WeakMap;function re(t){let{annotations:e}=t,n=e&&Ge.get(e);if(n?.length===2*t.n-1)return n;let{splits:o,start:r}=en(t),s=So(o,e?.
numbers.length?e.numbers:r);return e&&Ge.set(e,s),s}function Qe({tree:t,nodes:e},n){let{splits:o}=en(t),r=[];return e.forEach(
(s,c)=>{r[W(o,s)]=W(n,c)}),r}function tn(t){let{nodes:e,tree:n}=t,o=re(n),r=Ao(e.map(c=>W(o,c)),t),s=n.annotations?.colors;return s?.size&&e.forEach(
(c,i)=>{let l=s.get(c);l&&(r[i]=vo(W(r,i),l))}),r}function Ao(t,{nodes:e,tree:n}){if(!t.some(s=>s>=vt))return t;let o=Array.
from(e.keys()).sort((s,c)=>W(n.start,W(e,s))-W(n.start,W(e,c))),r=-1;for(let s of o){let c=W(t,s);c%vt===r&&(t[s]=c+Ke),
r=W(t,s)%vt}return t}function en(t){let e=Xe.get(t.children);if(e)return e;let{n,children:o,sizes:r}=t,s=new Int32Array(
2*n-1);for(let l=1,a=n-2;a>=0;a--,l++){let u=W(o,2*a),f=W(o,2*a+1),h=W(r,u)>=W(r,f);s[h?u:f]=W(s,n+a),s[h?f:u]=l}let c=[];
st(t,qe(t)).nodes.forEach((l,a)=>{c[W(s,l)]=a});let i={splits:s,start:c};return Xe.set(t.children,i),i}function So(t,e){
let n=(t.length+1)/2,o=new Int32Array(n),r=new Set,s=Math.min(n,e.length);for(let c=0;c<s;c++)r.add(o[c]=W(e,c));for(let c=s,
i=0;c<n;c++,i++){for(;r.has(i);)i++;o[c]=i}return t.map(c=>W(o,c))}function W(t,e){return t[e]}var Mo=200;function on(t,e,n){let[o,r]=[nn(t),nn(e)],s=Eo(t,e,r.k),c=new Int32Array(r.k).fill(-1),i=new Set;s.filter(({a,
rows:u})=>2*u>d(o.sizes,a)).sort((a,u)=>u.rows-a.rows||d(o.rank,a.a)-d(o.rank,u.a)).forEach(({a,b:u})=>{d(c,u)>=0||(c[u]=
a,i.add(a))});let l=s.filter(({a,b:u})=>!i.has(a)&&d(c,u)<0);for(let[a,u]of _o(l,o,r))c[u]=a;return{colors:No(c,n,r),origins:c}}
function rn(t){return Array.from(t).some((e,n)=>e>=0&&e!==n)}function nn(t){let e=[],n=[];for(let s=0;s<t.length;s++){let c=d(
t,s);c<0||(e[c]=(e[c]??0)+1,n[c]??=s)}let o=[...e.keys()].sort((s,c)=>d(e,c)-d(e,s)||d(n,s)-d(n,c)),r=[];return o.forEach(
(s,c)=>{r[s]=c}),{k:e.length,sizes:e,order:o,rank:r}}function Eo(t,e,n){let o=new Map;for(let s=0;s<e.length;s++){let[c,
i]=[d(t,s),d(e,s)];c>=0&&i>=0&&o.set(c*n+i,(o.get(c*n+i)??0)+1)}return[...o].sort(([s],[c])=>s-c).map(([s,c])=>({a:Math.
floor(s/n),b:s%n,rows:c}))}function _o(t,e,n){let o=[...new Set(t.map(({a:i})=>i))].sort((i,l)=>d(e.rank,i)-d(e.rank,l)),
r=[...new Set(t.map(({b:i})=>i))].sort((i,l)=>d(n.rank,i)-d(n.rank,l)),s=Math.max(o.length,r.length);if(s>Mo){let i=new Map,
l=new Set,a=[...t].sort((u,f)=>f.rows-u.rows||d(e.rank,u.a)-d(e.rank,f.a)||d(n.rank,u.b)-d(n.rank,f.b));for(let{a:u,b:f}of a)
i.has(f)||l.has(u)||(i.set(f,u),l.add(u));return[...i].map(([u,f])=>[f,u])}let c=o.map(()=>new Float64Array(r.length));for(let{
a:i,b:l,rows:a}of t){let[u,f]=[o.indexOf(i),r.indexOf(l)];d(c,u)[f]=a*(s**3+1)+(s-u)*(s-f)}return sn(c).map(([i,l])=>[d(
o,i),d(r,l)])}function sn(t){let e=t.length,n=t[0]?.length??0;if(e>n){let i=Array.from({length:n},(l,a)=>t.map(u=>d(u,a)));
return sn(i).map(([l,a])=>[a,l])}let o=new Float64Array(e),r=new Float64Array(n),s=new Int32Array(n).fill(-1);for(let i=0;i<
e;i++){let l=new Float64Array(n).fill(1/0),a=new Int32Array(n).fill(-1),u=new Uint8Array(n),f=[],[h,b]=[i,-1];for(;;){let p=-1;
for(let m=0;m<n;m++){if(u[m])continue;let y=-d(d(t,h),m)-d(o,h)-d(r,m);y<d(l,m)&&(l[m]=y,a[m]=b),(p<0||d(l,m)<d(l,p))&&(p=
m)}let w=d(l,p);o[i]=d(o,i)+w;for(let m of f)o[d(s,m)]=d(o,d(s,m))+w,r[m]=d(r,m)-w;for(let m=0;m<n;m++)u[m]||(l[m]=d(l,m)-
w);if(u[p]=1,b=p,d(s,p)<0)break;f.push(p),h=d(s,p)}for(;b>=0;){let p=d(a,b);s[b]=p<0?i:d(s,p),b=p}}let c=[];return s.forEach(
(i,l)=>{i>=0&&d(d(t,i),l)>0&&c.push([i,l])}),c}function No(t,e,{order:n}){let o=t.map(i=>i<0?-1:d(e,i)),r=new Set(o),s=new Set(
Array.from(e)),c=U.colors.length;for(let i of n){if(d(o,i)>=0)continue;let l=[...Array(c).keys()].filter(u=>!r.has(u)),a=l.
find(u=>!s.has(u))??l[0]??c;for(;r.has(a);)a++;o[i]=a,r.add(a)}return o}function cn({k:t,labels:e},n){let o=new Int32Array(t);return n.forEach((r,s)=>{o[d(e,s)]=d(o,d(e,s))+r}),o}function an({name:t,rows:e},n){let o=`row ${d(e,n)}`;return[o,o.slice(4)].includes(t(n))?"":o}var ln=U.colors,Co=Object.keys(U.marker_scales),un=U.marker_scales;function se(t){return Ut(t)?t:t%vt}function At(t){return Ut(
t)?Ye(t):d(ln,t%ln.length)}function ie(t){return d(Co,Ut(t)?Ze(t):t%zt)}var Oo={o:"M-.5 0a.5 .5 0 1 0 1 0a.5 .5 0 1 0 -1 0z",s:"M-.5-.5h1v1h-1z","^":"M0-.5L.5 .5h-1z",D:"M0-.7071L.7071 0L0 .70\
71L-.7071 0z",v:"M0 .5L.5-.5h-1z",P:"M-.1667-.5h.3333v.3333h.3333v.3333h-.3333v.3333h-.3333v-.3333h-.3333v-.3333h.3333z",
X:"M-.25-.5L0-.25L.25-.5L.5-.25L.25 0L.5 .25L.25 .5L0 .25L-.25 .5L-.5 .25L-.25 0L-.5-.25z"};function Ft(t){return Oo[ie(t)]}function Dt(t){return un[ie(t)]}function Pt(t){return typeof t=="number"?At(t):t}function ce(t,{color:e,marker:n}){let[o,r]=["svg","path"].map(s=>t.createElementNS(
"http://www.w3.org/2000/svg",s));return o.setAttribute("class","hclust-marker"),o.setAttribute("viewBox","-5.5 -5.5 11 1\
1"),o.setAttribute("aria-hidden","true"),r.setAttribute("d",Ft(n)),r.setAttribute("transform",`scale(${9*Dt(n)})`),r.setAttribute(
"fill",Pt(e)),o.append(r),o}var{max_cards:jt,max_table_rows:fn}=U.cards,{max_columns:ue}=U.cards,Lo="What sets a cluster apart most comes first. The\
 tick on a bar is the mean of all rows.";function To({label:t,title:e}){return e===F(t)?`Cluster ${e}`:e}function fe(t,e){
let n=t.map(({apart:o})=>Math.round(Math.abs(o[e]??0)*1e6));return[...t.keys()].sort((o,r)=>d(n,r)-d(n,o)||o-r).slice(0,
ue)}function hn(t,e,n){let o=Io(t.ownerDocument),{clusters:r,columns:s,noun:c}=e,i=n??((u,f,h)=>u.append(it(o("b"),h)));
if(e.n_clusters>jt){t.replaceChildren(...zo(t.ownerDocument,o,e,n));return}let l=o("div","hclust-cards");r.forEach((u,f)=>{
let h=o("section","hclust-card");h.style.setProperty("--cluster",Pt(u.color)),h.dataset.cluster=`${Pt(u.color)} ${u.marker}`;
let b=o("header");if(n||b.append(ce(t.ownerDocument,u)),i(b,f,le(To(u),60)),b.append(o("span","",F(u.size,c))),h.append(
b),u.typical!==null){let w=o("p","","most typical: ");w.append(it(o("span"),mt(u.typical,60))),u.row&&w.append(` · ${u.
row}`),h.append(w)}let p=o("div","hclust-lines");for(let w of fe(s,f))p.append(...Ro(o,s[w],f));h.append(p),l.append(h)});
let a=o("p","hclust-quiet hclust-cards-key",Lo);t.replaceChildren(...s.length?[a,l]:[l])}function Io(t){return(e,n="",o="")=>{
let r=t.createElement(e);return n&&(r.className=n),o&&(r.textContent=o),r}}function it(t,e){return t.dir="auto",t.textContent=
e,t}function Ro(t,e,n){let{kind:o,means:r,share:s,lowest:c,highest:i,overall:l}=e,a=t("span","bar"),u=t("i");if(u.dataset.
column=e.name,a.append(u),o==="text")u.style.width=`${100*(s[n]??0)}%`;else{let f=c??NaN,h=(i??NaN)-f,b=w=>h>0?100*((w??
f)-f)/h:0;u.style.width=`${b(r[n])}%`;let p=t("u");p.style.left=`${b(l)}%`,a.append(p)}return[it(t("span"),ae(e)),a,it(t(
"b"),dn(e,n,!0))]}function ae({name:t}){return mt(t,24)}function dn({kind:t,means:e,words:n,share:o,unit:r},s,c){if(t===
"text"){let l=mt(n[s]??"",18);return c?`${l} ${bt(o[s]??0)}`:l}let i=e[s]??NaN;return t==="date"?Ht(i,"date"):t==="span"?
`${Z(i,1)} days`:c&&r?`${Ot(i)} ${mt(r,8)}`:Ot(i)}function zo(t,e,{noun:n,n_clusters:o,clusters:r,columns:s},c){let i=e(
"tbody");r.forEach((p,w)=>{let{title:m,size:y,typical:k}=p,S=e("tr"),N=e("th");if(N.setAttribute("scope","row"),c){let x=e(
"span","hclust-name-line");c(x,w,le(m,40)),N.append(x)}else N.append(ce(t,p),it(e("span"),le(m,40)));let g=it(e("td","na\
me"),mt(k??"",40));S.append(N,e("td","",F(y)),g);for(let x of s)S.append(e("td","",dn(x,w,!1)));i.append(S)});let l=e("t\
r"),a=s.map(p=>p.unit?`${ae(p)} (${mt(p.unit,8)})`:ae(p));for(let p of["cluster",n,"most typical",...a]){let w=it(e("th"),
p);w.setAttribute("scope","col"),l.append(w)}let u=e("thead");u.append(l);let f=e("table");f.append(u,i);let h=e("div","\
hclust-table");h.tabIndex=0,h.setAttribute("role","region"),h.setAttribute("aria-label","The clusters, the largest first"),
h.append(f);let b=o-r.length;return b?[h,e("p","hclust-quiet",`and ${F(b)} smaller clusters`)]:[h]}function mt(t,e){let n=Array.
from(xt(t));return n.length<=e?n.join(""):`${n.slice(0,e-1).join("")}…`}function le(t,e){return Ie(xt(t),e,n=>Array.from(
n).length)}function mn(t,e){let n=t.profile.map(({original:o,text:r},s)=>{let c=t.groups?.columns[s];if(r!==void 0){let{name:w,words:m,
codes:y}=t.texts[r],k=c?K(c.counts):Fo(K(y),m.length);return S=>Do(w,k,m,S)}let i=o??-1,l=e.originalColumns[i],a={...l,kind:l.
kind==="truth"?"number":l.kind};if(c?.means){let{counts:w,means:m,overall:y=NaN,lowest:k=NaN,highest:S=NaN,total:N=0}=c,
g={overall:y,lowest:k,highest:S,total:N},x={counts:K(w),means:rt(m)};return $=>pn(a,x,g,$)}let{originals:u,originalColumns:{
length:f}}=e,h=Float64Array.from({length:e.n},(w,m)=>u[m*f+i]??NaN),b=Uo(h),p={counts:Int32Array.from(h,w=>+!Number.isNaN(
w)),means:h};return w=>pn(a,p,b,w)});return o=>n.map(r=>r(o))}function Uo(t){let[e,n,o,r]=[0,0,1/0,-1/0];for(let i of t)
Number.isNaN(i)||(n++,e+=i,o=Math.min(o,i),r=Math.max(r,i));let s=e/n,c=0;for(let i of t)Number.isNaN(i)||(c+=(i-s)**2);
return{overall:s,lowest:o,highest:r,total:c}}function pn({name:t,unit:e,kind:n},{counts:o,means:r},{total:s,...c},{k:i,labels:l}){
let a=new Float64Array(i),u=new Float64Array(i);for(let m=0;m<r.length;m++){let y=d(o,m);if(!y)continue;let k=d(l,m);u[k]=
d(u,k)+y,a[k]=d(a,k)+y*d(r,m)}let f=Array.from(a,(m,y)=>m/d(u,y)),h=f.reduce((m,y,k)=>m+(d(u,k)&&d(u,k)*(y-c.overall)**2),
0),b=s>0?h/s:0,p=Math.sqrt(s/u.reduce((m,y)=>m+y,0)),w=f.map(m=>(m-c.overall)/p||0);return{name:t,unit:e,kind:n,means:f,
words:[],share:[],...c,explained:b,apart:w}}function Fo(t,e){let n=new Int32Array(t.length*e);return t.forEach((o,r)=>{o>=
0&&(n[r*e+o]=1)}),n}function Do(t,e,n,{k:o,labels:r}){let s=n.length,c=new Float64Array(o*s),i=new Float64Array(s);for(let m=0;m<
e.length;m++){let y=m%s,k=d(r,(m-y)/s)*s+y;c[k]=d(c,k)+d(e,m),i[y]=d(i,y)+d(e,m)}let l=i.reduce((m,y)=>m+y,0),a=0,u=[],f=[],
h=[];for(let m=0;m<o;m++){let y=0,k=0,S=0;for(let $=0;$<s;$++)S+=d(c,m*s+$);let N=Math.max(S,1);for(let $=0;$<s;$++)d(c,
m*s+$)>d(c,m*s+y)&&(y=$),k+=(d(c,m*s+$)/N)**2;u.push(n[y]??""),f.push(d(c,m*s+y)/N);let g=d(i,y)/l,x=Math.sqrt(g*(1-g));
h.push(x>0?(d(f,m)-g)/x:0),a+=(1-k)*S/l}let b=1-i.reduce((m,y)=>m+(y/l)**2,0),p=b>0?1-a/b:0;return{name:t,unit:"",kind:"\
text",means:[],words:u,share:f,...{overall:null,lowest:null,highest:null},explained:p,apart:h}}function gn(t,{nodes:e,tree:n}){
return Array.from(e,o=>o<n.n?o:t?.[o-n.n]??-1)}function Po(t,e){if(e>jt)return jo(t);let n=new Set(Array.from({length:e},
(o,r)=>fe(t,r)).flat());return t.filter((o,r)=>n.has(r))}function jo(t){let e=({explained:o})=>Math.round(o*1e9),n=[...t].
sort((o,r)=>e(r)-e(o)).slice(0,ue);return t.filter(o=>n.includes(o))}function wn(t,e,n,o,r){let{noun:s,name:c}=o,i=tn(t),
l=r?cn(t,K(r.sizes)):t.sizes,a=Array.from(l.keys()),u=t.k>jt?a.sort((f,h)=>d(l,h)-d(l,f)||f-h).slice(0,fn):a;return{noun:r?.
noun??s,n_clusters:t.k,clusters:u.map(f=>{let h=n[f]??-1;return{label:f,title:Ue(t,f),color:d(i,f),marker:d(i,f),size:d(
l,f),typical:h<0?null:c(h),row:h<0||r?"":an(o,h)}}),columns:Po(e,t.k).map(({explained:f,means:h,words:b,share:p,apart:w,
...m})=>({...m,apart:u.map(y=>d(w,y)),means:h.length?u.map(y=>h[y]??null):[],words:b.length?u.map(y=>b[y]??""):[],share:p.
length?u.map(y=>d(p,y)):[]}))}}function bn(t){let e=t.ownerDocument,n=e.defaultView;if(!n||n.parent===n)return!1;e.documentElement.dataset.framed="";let o=0;
return new n.ResizeObserver(()=>{let r=Math.ceil(t.getBoundingClientRect().height);r===o||!r||(o=r,n.parent.postMessage(
{hclustHeight:r},"*"))}).observe(t),!0}var qo="$bytes";async function yn(t){let e=atob(t.trim()),n=new Uint8Array(e.length);for(let r=0;r<e.length;r++)n[r]=e.charCodeAt(
r);let o=new Blob([n]).stream().pipeThrough(new DecompressionStream("deflate-raw"));return new Response(o).arrayBuffer()}
function xn(t,e){return JSON.parse(t,(n,o)=>{let r=o?.[qo];return Array.isArray(r)?new DataView(e,...r):o})}var he=t=>document.getElementById(t)?.textContent??"";function $n(t){e().catch(n=>{let o=document.createElement("p");o.className=
"hclust-instead",o.setAttribute("role","alert"),o.textContent=`This page could not be drawn; it wants a browser of 2023 \
or newer (Chrome, Edge, Firefox 113, Safari 16.4). ${n.message}`,document.querySelector("main")?.append(o)});async function e(){
let n=xn(he("hclust-meta"),await yn(he("hclust-data"))),o=await qt("hclust-live"),r=document.getElementById("hclust-page");
bn(r),Bo(r.querySelector("h1")),t(r,n,o())}}async function qt(t){let e=URL.createObjectURL(new Blob([he(t)],{type:"text/\
javascript"})),n=await import(e);return URL.revokeObjectURL(e),n.default}function Bo(t){let e=matchMedia("(prefers-color\
-scheme: dark)"),n=document.createElement("button");n.type="button",n.className="hclust-theme";let o=e.matches,r=!1,s=()=>{
document.documentElement.dataset.theme=o?"dark":"light",n.textContent=o?"Light":"Dark",n.setAttribute("aria-label",o?"Li\
ght colors":"Dark colors")};n.addEventListener("click",()=>{[o,r]=[!o,!0],s()}),e.addEventListener("change",()=>{r||(o=e.
matches,s())}),s();let c=document.createElement("header");t.replaceWith(c),c.append(t,n)}function I(t,e,n="",o=""){let r=document.
createElement(e);return n&&(r.className=n),o&&(r.textContent=o),t.append(r),r}var Wo=.95;function Vo({columns:t,at:e,weights:n,few:o},{n:r,p:s,values:c}){let i=[...Array(r).keys()],l=e.map((u,f)=>{let h=Float64Array.
from(i,w=>d(c,w*s+f)),b=h.filter(w=>w<=1/0),p=Mt(b)/b.length;return h.map(w=>w-p||0)}),a=o.map(u=>{let f=new Map,h=i.map(
b=>{let p=e.map((w,m)=>w===u?c[b*s+m]:0).join();return f.has(p)||f.set(p,f.size),f.get(p)??0});return{column:u,codes:h,m:f.
size}});return({k:u,labels:f,sizes:h})=>{let b=new Float64Array(t.length);l.forEach((y,k)=>{let S=new Float64Array(u);y.
forEach((g,x)=>{St(S,d(f,x),g)});let N=Mt(S.map((g,x)=>g*g/d(h,x)));u>1&&St(b,d(e,k),N*d(n,k))});let p=Mt(b),w=b.map(y=>y/
p),m={column:0,m:0,index:0};for(let{column:y,codes:k,m:S}of a){if(S<u||S>2*u)continue;let N=new Float64Array(S*u);k.forEach(
(A,L)=>{St(N,A*u+d(f,L),1)});let g=new Float64Array(u),x=new Float64Array(u*u);for(let A=0;A<S;A++){let L=N.subarray(A*u,
A*u+u),E=L.indexOf(Math.max(...L));St(g,E,Mt(L)),L.forEach((z,q)=>{St(x,E*u+q,z)})}let $=Bt(g),M=Bt(h),_=$*M/Bt([r]),C=(Bt(
x)-_)/(($+M)/2-_);C>=Wo&&C>m.index&&(m={column:y,m:S,index:C})}return{between:w,...m}}}function St(t,e,n){t[e]=d(t,e)+n}
var Mt=t=>Array.from(t).reduce((e,n)=>e+n,0),Bt=t=>Mt(Array.from(t,e=>e*(e-1)/2));function Ho({columns:t,said:e},{between:n,
column:o,m:r,index:s},c){let i=[...t.keys()].sort((u,f)=>d(n,f)-d(n,u)).slice(0,2).filter((u,f)=>!f||d(n,u)).map((u,f)=>`${t[u]}${f?
"":" makes up"} ${bt(d(n,u))}`).join(", then "),l=F(c,"clusters"),a="Nothing separates clusters here: choose two or more\
.";return d(n,0)>=0&&(a=`Of what separates the ${l} ${i}.`),r&&(a+=` The ${l} ${r>c?"unite":"are"} the values of ${t[o]}\
 (adjusted Rand index ${Se(s)}).`),`${e} ${a}`}function Xo({columns:t,few:e,called:n},{column:o,m:r},s){return!r||t.length<
2?"":`the clusters ${r>s?"unite":"are"} the values of ${n[e.indexOf(o)]}`}function kn(t,e,n){let o=Vo(e,n),{columns:r,distances:s,
listed:c,rest:i}=e,l=I(t,"section","hclust-page-part hclust-shares");I(l,"h2","","What decides?");let a=I(l,"p"),u=I(l,"\
table");return i&&I(l,"p","hclust-quiet",i),f=>{let h=o(f);a.textContent=Ho(e,h,f.k),u.replaceChildren();let b=[[e.sum,s],
[`what separates ${F(f.k,"clusters")}`,h.between]];for(let p of[-1,...c]){let w=I(u,"tr");I(w,"th","",r[p]??"column").dir=
"auto";for(let[m,y]of b){if(!y)continue;let k=y[p]||0,S=I(w,p<0?"th":"td","",p<0?`share of ${m}`:bt(k));I(S,"i").style.setProperty(
"--bar",`${k}`)}}return Xo(e,h,f.k)}}var Go=/^'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/u;function Ko(t){return Go.test(t)?`'${t}`:t}function Et(t){let e=Ko(t);
return/[",\r\n]/.test(e)||e!==e.trim()?`"${e.replaceAll('"','""')}"`:e}function vn(t,e,n,o,r=new Map){let s=new Array(t).fill(r.size?",":"");e.forEach((i,l)=>{let a=d(n,l),u=r.get(a)??String(
a);s[i]=r.size?`${a},${Et(u)}`:String(a)});let c=[(o?"row,name,cluster":"row,cluster")+(r.size?",cluster_name":"")];for(let i=0;i<
t;i++)c.push(o?`${i},${Et(o(i))},${s[i]}`:`${i},${s[i]}`);return`\uFEFF${c.join(`\r
`)}\r
`}function An(t,e,n,o=new Map){let r=[`group,${n?"name,":""}rows,cluster${o.size?",cluster_name":""}`];return t.forEach(
(s,c)=>{let i=d(e,c),l=o.size?`,${Et(o.get(i)??String(i))}`:"";r.push(`${c},${n?`${Et(n(c))},`:""}${s},${i}${l}`)}),`\uFEFF${r.
join(`\r
`)}\r
`}function Sn({indices:t,trees:e},n){let o=e[n];return o?{numbers:o.numbers,sentence:o.sentence,indices:o.indices.map(([r,
s,c,i])=>({...d(t,r),preferred:s,peaks:c,values:o.numbers.map((l,a)=>{let u=i.getFloat32(4*a,!0);return Number.isNaN(u)?
null:u})}))}:{note:"The page holds no evidence on the tree of this linkage."}}function Mn(t,e,n){let o=document.createElement(
"label");o.className="hclust-evidence-choice",o.append("Evidence");let r=document.createElement("select");r.setAttribute(
"aria-label","Evidence on the number of clusters, beside the tree"),r.append(new Option("none",""));for(let{name:c,title:i}of e.
indices)r.append(new Option(i,c));let s=()=>{r.value=n.get("ribbon")};s(),n.on("change:ribbon",s),r.addEventListener("ch\
ange",()=>n.set("ribbon",r.value)),o.append(r),t?.querySelector(".hclust-find")?.before(o)}function En(t,e,n,o){let r={undo:[],redo:[]},s=e(),c=!0;function i(){let w=e();JSON.stringify(w.made)!==JSON.stringify(s.
made)&&(c&&r.undo.push(s),r.redo=[],s=w,c=!1,h())}function l(w){o(),i();let m=r[w].pop();m&&(r[w==="undo"?"redo":"undo"].
push(s),n(m),s=e(),c=!0,h())}function a(w,m,y){let k=t.ownerDocument.createElement("button");return k.type="button",k.textContent=
m,k.title=y,k.setAttribute("aria-label",y),k.addEventListener("click",()=>l(w)),k}let u={undo:a("undo","↶","Undo (Ctrl\
+Z)"),redo:a("redo","↷","Redo (Ctrl+Shift+Z)")},f=t.ownerDocument.createElement("span");f.className="hclust-history",f.
append(u.undo,u.redo),t.insertBefore(f,t.querySelector(".hclust-find"));function h(){let{undo:w,redo:m}=u,y=[w,m].includes(
t.ownerDocument.activeElement);w.disabled=!r.undo.length,m.disabled=!r.redo.length,y&&w.disabled!==m.disabled&&(w.disabled?
m:w).focus()}h();let b=()=>{o(),i(),c=!0},p=xe();return addEventListener("pointerdown",w=>{w.isPrimary!==!1&&(p(null),b())},
!0),addEventListener("keydown",w=>{let m=ye(w,w.target);m==="undo"||m==="redo"?(w.preventDefault(),l(m)):p(w)&&b()},!0),
{follow:()=>queueMicrotask(i),clear(){r.undo=[],r.redo=[],s=e(),c=!0,h()}}}function _n(t,e=()=>{}){let n=new Map,o=(s,...c)=>{for(let i of[...n.get(s)??[]])i(...c)},r={get:s=>t.get(s),set:(s,c)=>r.
assign(new Map([[s,c]])),assign(s){let c=[...s.keys()].filter(i=>s.get(i)!==t.get(i));for(let i of c)t.set(i,s.get(i));for(let i of c)
o(`change:${i}`);c.length&&o("change")},save_changes(){t.set("browser_seq_seen",t.get("browser_seq"))},send:e,notify:(s,c)=>o(
"msg:custom",s,c),on(s,c){n.has(s)||n.set(s,new Set),n.get(s)?.add(c)},off(s,c){for(let[i,l]of n)s&&s!==i||(c?l.delete(c):
l.clear())}};return r}function Cn(t){let e=[],n=[],o=new Set([""]),r={key:"",path:""},s="",c=0,i=[],l={matrix:[1,0,0,1,0,0],clip:"",dash:[],fillStyle:"\
#000000",strokeStyle:"#000000",lineWidth:1,globalAlpha:1,font:"10px sans-serif",textAlign:"start",textBaseline:"alphabet\
ic",lineJoin:"miter",globalCompositeOperation:"source-over",imageSmoothingEnabled:!0},a=[];function u(g){f(),e.push(g)}function f(){
r.path&&e.push(`<path d="${r.path}"${r.key}/>`),r={key:"",path:""}}function h(g,x){let[$,M,_,C,A,L]=l.matrix;return[$*g+
_*x+A,M*g+C*x+L]}let b=(g,x)=>h(g,x).map(O).join(" "),p=()=>Math.hypot(l.matrix[0],l.matrix[1]);function w(g,x=""){let $=g===
"fill"?l.fillStyle:l.strokeStyle,M=l.globalAlpha<1?` opacity="${O(l.globalAlpha)}"`:"",_=l.clip?` clip-path="url(#${l.clip}\
)"`:"";if(g==="fill")return` fill="${et(Nn($))}"${x}${M}${_}`;let C=l.dash.length?` stroke-dasharray="${l.dash.map(A=>O(
A*p())).join(" ")}"`:"";return` fill="none" stroke="${et(Nn($))}" stroke-width="${O(l.lineWidth*p())}"${C}${M}${_}`}let m=({
x:g,y:x,width:$,height:M})=>`M${O(g)} ${O(x)}h${O($)}v${O(M)}h${O(-$)}z`;function y(g,x,$,M){let[_,C]=h(g,x),[A,L]=h(g+$,
x+M);return{x:Math.min(_,A),y:Math.min(C,L),width:Math.abs(A-_),height:Math.abs(L-C)}}function k(g){let x=w("fill");r.key!==
x&&f(),r={key:x,path:r.path+m(g)}}let S={save(){a.push({...l})},restore(){l=a.pop()??l},setTransform(...g){l.matrix=g.map(
x=>x/t)},translate(g,x){let[$,M]=h(g,x);l.matrix=[l.matrix[0],l.matrix[1],l.matrix[2],l.matrix[3],$,M]},rotate(g){let[x,
$,M,_,C,A]=l.matrix,[L,E]=[Math.cos(g),Math.sin(g)];l.matrix=[x*L+M*E,$*L+_*E,M*L-x*E,_*L-$*E,C,A]},beginPath(){s=""},moveTo(g,x){
s+=`M${b(g,x)}`},lineTo(g,x){s+=`${s?"L":"M"}${b(g,x)}`},closePath(){s+="z"},rect(g,x,$,M){s+=m(y(g,x,$,M))},roundRect(g,x,$,M,_){
let C=y(g,x,$,M),A=Math.min(_*p(),C.width/2,C.height/2),[L,E]=[O(C.width-2*A),O(C.height-2*A)],z=(q,X)=>`a${O(A)} ${O(A)}\
 0 0 1 ${O(q*A)} ${O(X*A)}`;s+=`M${O(C.x+A)} ${O(C.y)}h${L}${z(1,1)}v${E}${z(-1,1)}h-${L}${z(-1,-1)}v-${E}${z(1,-1)}z`},
arc(g,x,$){let[M,_]=h(g,x),C=O($*p()),A=O(2*$*p());s+=`M${O(M-$*p())} ${O(_)}a${C} ${C} 0 1 0 ${A} 0a${C} ${C} 0 1 0 -${A}\
 0z`},fill(g){s&&u(`<path d="${s}"${w("fill",g==="evenodd"?' fill-rule="evenodd"':"")}/>`)},stroke(){s&&u(`<path d="${s}\
"${w("stroke")}/>`)},clip(){let g=`c${++c}`,x=l.clip?` clip-path="url(#${l.clip})"`:"";n.push(`<clipPath id="${g}"${x}><\
path d="${s}"/></clipPath>`),l.clip=g},setLineDash(g){l.dash=g},fillRect(g,x,$,M){let _=y(g,x,$,M);if(l.globalCompositeOperation!==
"source-atop"){_.width&&_.height&&k(_);return}for(let C of i){let A=Math.max(_.x,C.x),L=Math.max(_.y,C.y),E=Math.min(_.x+
_.width,C.x+C.width)-A,z=Math.min(_.y+_.height,C.y+C.height)-L;E>0&&z>0&&k({x:A,y:L,width:E,height:z})}},clearRect(){},fillText(g,x,$){
if(!g)return;let[,M="",_="10",C="sans-serif"]=/^(?:(bold|[1-9]00) )?([\d.]+)px (.*)$/.exec(l.font)??[],A=l.textBaseline===
"middle"?.35*Number(_):0,L=l.matrix,[E,z]=h(x,$+A),q=Math.abs(L[1])>1e-9?` transform="matrix(${[L[0],L[1],L[2],L[3],E,z].
map(O).join(" ")})"`:` x="${O(E)}" y="${O(z)}"`,D={center:"middle",right:"end"}[l.textAlign];u(`<text${q} font-size="${_}\
"${M?` font-weight="${M}"`:""}${D?` text-anchor="${D}"`:""} font-family="${et(C)}" xml:space="preserve"${w("fill")}>${et(
g)}</text>`)},drawImage(g,x,$,M=g.width,_=g.height,...C){if(C.length){let[E=0,z=0,q=0,X=0]=C,D=g.ownerDocument.createElement(
"canvas");[D.width,D.height]=[Math.ceil(M),Math.ceil(_)];let Q=D.getContext("2d");return Q.imageSmoothingEnabled=!1,Q.drawImage(
g,x,$,M,_,0,0,D.width,D.height),this.drawImage(D,E,z,q,X)}if(!g.width||!g.height)return;let A=g.hclustLines;if(!A){let E=y(
x,$,M,_);u(`<image x="${O(E.x)}" y="${O(E.y)}" width="${O(E.width)}" height="${O(E.height)}" preserveAspectRatio="none" \
image-rendering="pixelated" href="${et(g.toDataURL())}"/>`);return}i=[];for(let E=0;E<4*A.count;E+=4){let[z,q,X,D]=[A.rects[E],
A.rects[E+1],A.rects[E+2],A.rects[E+3]];i.push(A.lying?y(x+q,$+z,D,X):y(x+z,$+q,X,D))}let L=l.fillStyle;l.fillStyle=A.ink;
for(let E of i)k(E);f(),l.fillStyle=L},points(g,x,$,M,{size:_,halo:C,edge:A,alpha:L}){if(!x.length)return;let E=o.size;u(
`<g opacity="${O(L)}">`);for(let z of x){let[q,X]=[g.xs[z]??NaN,g.ys[z]??NaN];if(!(q>=-1&&q<=g.width+1&&X>=-1&&X<=g.height+
1))continue;let D=se(M[$[z]??0]??0),Q=`m${E}-${D}`;if(!o.has(Q)){o.add(Q);let ct=_*Dt(D);n.push(`<path id="${Q}" d="${Ft(
D)}" transform="scale(${O(ct)})" fill="${At(D)}" stroke="${et(A)}" stroke-width="${O(C/ct)}" stroke-linejoin="round"/>`)}
e.push(`<use href="#${Q}" x="${O(g.left+q)}" y="${O(g.top+X)}"/>`)}e.push("</g>"),o=new Set([...o,`style ${E}`])},marker(g,x,$,M,_){
u(`<path d="${et(g)}" fill="${et(_)}" transform="translate(${b(x,$)}) scale(${O(M*p())})"/>`)},svg(g,x,$,M){return f(),`\
<svg xmlns="http://www.w3.org/2000/svg" width="${O(g)}" height="${O(x)}" viewBox="0 0 ${O(g)} ${O(x)}" role="img"><title\
>${et($)}</title><defs>${n.join("")}</defs><path d="M0 0h${O(g)}v${O(x)}H0z" fill="${et(M)}"/>
${e.join(`
`)}
</svg>
`}},N=["fillStyle","strokeStyle","lineWidth","globalAlpha","font","textAlign","textBaseline","lineJoin","globalComposite\
Operation","imageSmoothingEnabled"];for(let g of N)Object.defineProperty(S,g,{get:()=>l[g],set:x=>Object.assign(l,{[g]:x})});
return S}function Nn(t){let e=/^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)\s*\)$/.exec(t);return e?`#${e.slice(1).map(n=>Number(
n).toString(16).padStart(2,"0")).join("")}`:t}function O(t){return String(Math.round(t*100)/100+0)}function et(t){return t.
replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu,"").replaceAll("&","&amp;").replaceAll("<","&lt;").
replaceAll(">","&gt;").replaceAll('"',"&quot;")}function On(t,e){let n=t.querySelector("canvas[data-painted]"),o=n.parentElement,r=t.ownerDocument.defaultView,[s,c]=[o.
clientWidth,o.clientHeight],i=n.width/s,l=Cn(i),a=Jo(o,l);a.below(),n.dispatchEvent(new CustomEvent("hclust-record",{detail:l})),
l.setTransform(i,0,0,i,0,0),a.above();let u=r.getComputedStyle(t.ownerDocument.body).backgroundColor;return{text:l.svg(s,
c,e,u),width:s,height:c}}function Jo(t,e){let n=t.ownerDocument.defaultView,o=t.getBoundingClientRect();function r(a){let{
left:u,top:f,width:h,height:b}=a.getBoundingClientRect();return{x:u-o.left,y:f-o.top,width:h,height:b}}function s(a){let u=t.
querySelector(a);return u&&!u.hidden&&u.getClientRects().length?u:null}function c(a,u=0){let{x:f,y:h,width:b,height:p}=r(
a);e.fillStyle=n.getComputedStyle(a).backgroundColor,e.beginPath(),e.roundRect(f,h,b,p,u),e.fill()}function i(a){let u=t.
ownerDocument.createRange();u.selectNodeContents(a);let{left:f,top:h,height:b}=u.getBoundingClientRect(),p=n.getComputedStyle(
a),w=Number(p.fontWeight)>=600?"600 ":"";e.font=`${w}${parseFloat(p.fontSize)}px ${p.fontFamily}`,e.fillStyle=p.color,e.
textAlign="left",e.textBaseline="middle",e.fillText(a.textContent??"",f-o.left,h-o.top+b/2)}return{below(){let a=s(".hcl\
ust-cut-band");a&&c(a)},above(){let[a,u,f,h]=[".hclust-cut-line",".hclust-cut-caption",".hclust-cut-pill",".hclust-legen\
d"].map(s);if(a&&f){let{x:b,y:p,width:w,height:m}=r(a);e.strokeStyle=n.getComputedStyle(f).backgroundColor,e.lineWidth=m,
e.setLineDash([6,4]),e.beginPath(),e.moveTo(b,p+m/2),e.lineTo(b+w,p+m/2),e.stroke(),e.setLineDash([]);let y=r(f);c(f,12);
let k=f.innerText.split(`
`).map(N=>N.trim()).filter(Boolean),S=n.getComputedStyle(f);e.font=`600 ${parseFloat(S.fontSize)}px ${S.fontFamily}`,e.fillStyle=
S.color,e.textAlign="center",e.textBaseline="middle",k.forEach((N,g)=>{let x=(g-(k.length-1)/2)*parseFloat(S.lineHeight);
e.fillText(N,y.x+y.width/2,y.y+y.height/2+x)})}u&&(c(u,3),i(u)),h&&l(h)}};function l(a){c(a,4);for(let f of a.querySelectorAll(
"button, div")){let[h,b]=[f.querySelector("svg"),f.querySelector("path")];if(f.hidden||!h||!b)continue;let{x:p,y:w,width:m,
height:y}=r(h),k=f.dataset.scale?.match(/#\w+/g)??[],S=r(f),N=(S.width-28)/k.length;k.forEach((M,_)=>{e.fillStyle=M,e.fillRect(
S.x+20+_*N,S.y+7,N+1,10)});let g=parseFloat(/[\d.]+/.exec(b.getAttribute("transform")??"")?.[0]??"8"),x=b.getAttribute("\
fill")??"",$=b.getAttribute("d");$&&e.marker($,p+m/2,w+y/2,g,x);for(let M of f.querySelectorAll("b, span"))i(M)}let u=a.
querySelector(".hclust-legend-more");u?.getClientRects().length&&i(u)}}async function Ln({text:t,width:e,height:n},o){let r=URL.
createObjectURL(new Blob([t],{type:"image/svg+xml"}));try{let s=new Image;s.src=r,await s.decode();let c=o.createElement(
"canvas");return c.width=Math.round(2*e),c.height=Math.round(2*n),c.getContext("2d")?.drawImage(s,0,0,c.width,c.height),
await new Promise((i,l)=>{c.toBlob(a=>a?i(a):l(new Error("No picture came of it.")))})}finally{URL.revokeObjectURL(r)}}var Tn={linkage_about:{single:"Follows chains and bent shapes, since only the nearest two points count; for the same rea\
son a few points in between merge two clusters into one.",complete:"Makes compact clusters of like width, since the fart\
hest two points count; so it cuts long clusters, and one stray point can spoil a merge.",average:"A middle way that puts\
 up with stray points, since all pairs count; it still looks for round clusters, and fails on bent ones and rings.",ward:"\
Finds round clusters of like size, since every merge adds as little spread as it can; so it cuts long, bent and very lar\
ge clusters to fit.",weighted:"Like average, but both halves of a merge count the same; so small clusters hold their own\
, and a stray point counts too much.",centroid:"Compares the means of clusters, so stray points count little; but a merg\
e can lie below an earlier one, and branches then cross.",median:"Like centroid, but both halves of a merge count the sa\
me; so small clusters hold their own, and branches cross even more often."}};var In=Tn;function Rn({t,lower:e,upper:n,tree:o}){return Me(t,e,n,Yt(o))}function de({t,lower:e,upper:n,tree:o}){return Ee(e,n,t,Yt(
o))}function zn(t){if(t.isUneven)return"";if(!t.hasThreshold)return` · ${Zo(t)}`;if(t.k===1)return` (gap above ${de(t)[0]}\
)`;if(t.upper===0)return" (gap of 0)";let[e,n]=de(t);return` (gap ${e}–${n})`}function Zo(t){let{k:e,hasThreshold:n,upper:o}=t;
if(t.isUneven)return`no one height gives these ${F(e)}`;if(!n)return`heights are tied at ${tt(o)}: no threshold gives ${F(
e)} clusters`;let[r,s]=de(t);return e===1?`any cut above ${r} gives one`:o===0?`only a cut at 0 gives these ${F(e)}`:`an\
y cut from ${r} to ${s} gives these ${F(e)}`}function Un(t,e,n,o,r=[]){let{features:s,columns:c,scaling:i,metric:l,given:a,dropped:u}=t.words,f=[],h=w=>f.push({text:w,
tone:"plain"}),b=w=>f.push({text:w,tone:"strong"}),p=w=>f.push({text:w,tone:"quiet"});b(t.groups?.clustered??F(e.n,e.noun)),
s&&(h(" by "),b(s),h(`${c} ${i}`)),h(", "),n.name?(b(n.name),h(" linkage"),a?h(` of the ${a}`):l&&(h(" of "),b(l),h(" di\
stances"))):h("the tree as given"),n.constrained&&h(" under a connectivity constraint"),h(": "),b(F(o.k,"clusters")),o.isUneven?
h(", cut at different heights"):(h(", cut at "),b(Rn(o)),p(zn(o))),o.locked.length&&p(` · ${F(o.locked.length)} locked`),
n.cophenetic!==null&&p(` · cophenetic r ${n.cophenetic}`);for(let w of[u,...r])w&&p(` · ${w}`);return f}var Fn=(t,e,n)=>[
t?U.leveled_briefly:"",e?U.numbers_moved_briefly:"",n];function Dn(t){let e=In.linkage_about[t??""];if(!t||!e)return"";let[
n="",...o]=t;return`${n.toUpperCase()}${o.join("")} linkage: ${e.charAt(0).toLowerCase()}${e.slice(1)}`}function Pn(t,e,n,o,r,s=!1){
let c=[...t.notes];if(s&&c.push(U.leveled),r&&c.push(U.numbers_moved),!o.tree.monotone){let i=n.constrained?"a connectiv\
ity constraint":`${n.name??"this"} linkage`;c.push(`Some merges lie below earlier ones, as ${i} can make them: the cut g\
oes by the highest so far.`)}return n.described&&n.described<e.n&&c.push(`Most typical ${e.noun} are told for up to ${F(
n.described,"clusters")}.`),c}function Qo({key:t,ctrlKey:e,metaKey:n,altKey:o,shiftKey:r},{large:s,inBar:c}){return e||n||o||r?0:t==="PageDown"||t==="\
PageUp"?s||c?t==="PageDown"?1:-1:0:(t==="ArrowRight"||t==="ArrowLeft")&&c?t==="ArrowRight"?1:-1:0}function tr({large:t,inBar:e}){
return t||e?"Page Down and Page Up turn the steps.":"Page Down and Page Up scroll; with large type they turn the steps."}
function jn(t,e,n,o){let r=t.ownerDocument,s=-1,c=r.createElement("section");c.className="hclust-steps hclust-presenting",
c.setAttribute("aria-label","Walkthrough");let i=(N,g="")=>{let x=r.createElement(N);return x.className=g,x},l=i("p","hc\
lust-caption");l.dir="auto",l.setAttribute("role","status");let a=i("div","hclust-walk"),u=(N,g,x)=>{let $=i("button");return $.
type="button",$.textContent=N,$.setAttribute("aria-label",g),$.addEventListener("click",x),$},f=u("◀","Back",()=>{f.focus(),
k(s-1)}),h=u("▶","Next",()=>{h.focus(),k(s+1)}),b=i("span","hclust-quiet"),p=u("Large type","Large type",()=>{p.setAttribute(
"aria-pressed",String(t.classList.toggle("hclust-large"))),y()});p.setAttribute("aria-pressed","false");let w=i("span","\
hclust-quiet hclust-walk-keys");a.append(f,b,h,p,w),c.append(l,a),e.before(c);let m=()=>({large:t.classList.contains("hc\
lust-large"),inBar:c.contains(r.activeElement)}),y=()=>{w.textContent=tr(m())};r.addEventListener("keydown",N=>{let g=Qo(
N,m());g&&(N.preventDefault(),N.stopPropagation(),k(s+g))},!0),r.addEventListener("focusin",y),c.addEventListener("focus\
out",()=>setTimeout(y)),S();function k(N){let g=n[N];g&&(s=N,o(g),S())}function S(){l.textContent=n[s]?.caption??"",l.hidden=
!l.textContent,b.textContent=s<0?`${n.length} steps`:`step ${s+1} of ${n.length}`;let N=[f,h].find(g=>g===r.activeElement);
f.disabled=s<=0,h.disabled=s>=n.length-1,N?.disabled&&(f.disabled?h.disabled?p:h:f).focus(),y()}}var qn=160;function er(t){return t.matchMedia("(prefers-reduced-motion: reduce)").matches||t.document.hidden}function Bn(t){
let e=Vt(t),n=!1,o=-1/0,r=()=>{n=!0,e.removeEventListener("pointermove",r,!0)},s=()=>{n=!1,e.removeEventListener("pointe\
rmove",r,!0)},i=[["pointerdown",()=>{s(),e.addEventListener("pointermove",r,!0)}],["pointerup",s],["pointercancel",s],["\
blur",s]];for(let[l,a]of i)e.addEventListener(l,a,!0);return{step(){let l=e.performance.now(),a=l>=o;return o=l+qn,a&&!n&&
!er(e)?qn:0},isUnderWay:()=>e.performance.now()<o,destroy(){s();for(let[l,a]of i)e.removeEventListener(l,a,!0)}}}var nr="ease-out";function Vn(t){let e=Bn(t);function n(){let o=new Map;for(let r of t.querySelectorAll(".hclust-card")){
let s=new Map;for(let c of Wn(r))s.set(c.dataset.column,c.style.width);o.set(r.dataset.cluster,s)}return o}return{draw(o){
let r=n();o();let s=r.size?e.step():0;if(!s)return;let c={duration:s,easing:nr};for(let i of t.querySelectorAll(".hclust\
-card")){let l=r.get(i.dataset.cluster??"");l||i.animate([{opacity:0},{opacity:1}],c);for(let a of l?Wn(i):[]){let u=l?.
get(a.dataset.column??"")??"0%";u!==a.style.width&&a.animate([{width:u},{width:a.style.width}],c)}}},destroy:e.destroy}}
function Wn(t){return t.querySelectorAll(".bar > i")}var or={tree:"Tree",clustermap:"Clustermap",scatter:"Scatter",distances:"Matrix of distances"};function rr(t,{traits:e,page:n},o){
let r=t.querySelector(".hclust-words");r.classList.add("hclust-sentence");let s=n.linkages[n.start],c=n.numbers_moved?{linkage:s,
k:e.n_clusters}:null,i=n.leveled?{linkage:s,cut:""}:null,l=0,a=_n(new Map(Object.entries({...e,...Hn(n.evidence,n.start),
sub_module:pe("hclust-sub"),finds_rows:!!n.rows})),v=>u?.then(R=>R.answer(v))),u=n.rows&&qt("hclust-rows").then(v=>v(n,a,
a.notify,pe("hclust-density"))),f=I(t,"div","hclust-views");o.initialize({model:a}),o.render({model:a,el:f});let h=De(a),
b=mn(n,h),p=dt(a),w=null,m=0,y=()=>We(a,p),k=I(t,"section","hclust-page-part");I(k,"h2","","What the clusters are like");
let S=I(k,"div"),N=Vn(S);k.hidden=!n.profile.length&&s.medoids===null;let g;if(n.classes){let v=I(t,"section","hclust-pa\
ge-part");qt("hclust-classes").then(R=>{g=R(v,n.classes,h,a),g?.(y())})}let x=n.shares&&kn(t,n.shares,h);Jn();let $=I(t,
"details","hclust-notes"),M=I($,"summary"),_=I($,"ul"),C=I(t,"footer","hclust-quiet");C.textContent="This page holds its\
 data and asks nothing of the network. Drag the cut, point at rows and branches, click to select them. Made with hclust_\
widgets.";let A=["flips","col_flips","split_about"],L=[],E=document.createElement("p");E.className="hclust-quiet hclust-\
about-linkage",E.id="hclust-about-linkage",f.querySelector(".hclust-live-bar")?.after(E);let z=Kn();n.evidence&&Mn(f.querySelector(
".hclust-live-bar"),n.evidence,a),D();let q=[...ne,"color_numbers",...A],X=En(f.querySelector(".hclust-live-bar"),()=>({
made:{linkage:n.linkages.indexOf(s),values:q.map(v=>a.get(v)),bytes:Gn(a.get("flips"))},told:{moved:c!==null,leveled:i!==
null}}),({made:v,told:R})=>{let T=q.map((V,G)=>[V,v.values[G]]),P={linkage:n.linkages[v.linkage],k:Number(v.values[q.indexOf(
"n_clusters")])};c=R.moved?P:null,i=R.leveled?{linkage:P.linkage,cut:""}:null,v.linkage!==n.linkages.indexOf(s)?(Wt(v.linkage,
Object.fromEntries(T)),z?.(v.linkage)):a.assign(new Map([["python_seq",a.get("python_seq")+1],...T]))},ct);n.steps.length&&
jn(t,r,n.steps,v=>{ct(),l=v.annotations,Wt(v.linkage,v.traits),z?.(v.linkage),X.clear()}),a.on("change:color_numbers",()=>{
p=dt(a)});for(let v of ne)a.on(`change:${v}`,()=>m||=requestAnimationFrame(Q));a.on("change",X.follow);function D(){p=dt(
a),E.textContent=Dn(s.name),E.hidden=!E.textContent,w=s.medoids===null?null:K(s.medoids),Q()}function Q(){m=0;let v=y();
c&&(c.linkage!==s||c.k!==v.k)&&(c=null),i&&(i.cut||=Xn(v),(i.linkage!==s||i.cut!==Xn(v))&&(i=null));let R=Fn(i!==null,c!==
null,x?.(v)??"");r.replaceChildren(...Un(n,h,s,v,R).map(({text:P,tone:V})=>{if(V==="plain")return document.createTextNode(
P);let G=document.createElement(V==="strong"?"b":"span");return V==="quiet"?G.append(...ir(P)):G.textContent=P,V==="quie\
t"&&(G.className="hclust-quiet"),G})),k.hidden||N.draw(()=>hn(S,wn(v,b(v),gn(w,v),h,n.groups))),g?.(v);let T=Pn(n,h,s,v,
c!==null,i!==null);$.hidden=!T.length,M.textContent=T.length===1?"1 note on the data":`${T.length} notes on the data`,_.
replaceChildren(...T.map(P=>{let V=document.createElement("li");return V.textContent=P,V}))}function ct(){window.dispatchEvent(
new CustomEvent(be))}function Wt(v,R){let[T,P]=[a.get("column_clusters"),s];P.traits.column_clusters=T,s=n.linkages[v],cr(
s.traits.col_children,P.traits.col_children)&&(s.traits.column_clusters=T);let V=a.get("revision")+1,G=n.annotations[l]?.[v];
a.assign(new Map(Object.entries({...s.traits,...G,...Hn(n.evidence,v),...R,revision:V}))),D()}function Kn(){if(n.linkages.
length<2)return null;let v=document.createElement("label");v.append("Linkage");let R=document.createElement("select");return R.
className="hclust-linkage",R.setAttribute("aria-label","Linkage"),R.setAttribute("aria-describedby",E.id),n.linkages.forEach(
(T,P)=>{R.append(new Option(T.name??"as given",String(P)))}),R.value=String(n.start),v.append(R),f.querySelector(".hclus\
t-live-bar")?.prepend(v),R.addEventListener("change",()=>{ct();let T=Number(R.value),{traits:P}=n.linkages[T],V=n.start===
T&&a.get("n_clusters")===e.n_clusters,G=y(),{cut:B,lost:Y}=He(G,dt({get:at=>P[at]})),nt=re(p),{colors:ot,origins:gt}=on(
G.labels,B.labels,G.nodes.map(at=>d(nt,at))),_t=n.linkages.indexOf(s);L[_t]=Object.fromEntries(A.map(at=>[at,a.get(at)])),
T!==_t&&rn(gt)&&(c={linkage:n.linkages[T],k:B.k}),Y&&(i={linkage:n.linkages[T],cut:""}),Wt(T,{color_numbers:Qe(B,ot),...L[T],
...Ve(B),...V&&!B.isUneven&&{distance_threshold:e.distance_threshold}})}),T=>R.value=String(T)}function Jn(){let v=I(t,"\
section","hclust-page-part hclust-take");I(v,"h2","","To take away");let R=I(v,"div","hclust-take-bar"),T=ge(n.title),P=I(
v,"p","hclust-quiet");P.setAttribute("role","status");let V=(B,Y,nt,ot)=>{let gt=I(B,"button","",Y);gt.type="button",gt.
setAttribute("aria-label",nt),gt.addEventListener("click",async()=>{P.textContent="";try{await ot()}catch(_t){P.textContent=
`That could not be saved: ${_t.message}`}})},G=me(R,"Labels");V(G,"CSV","Save the labels as CSV",async()=>{let B=y(),Y=Gt(
Tt(a).names,B.nodes),nt=sr(n,h),ot=u?(await u).csv(B.labels,Y):n.groups?An(K(n.groups.sizes),B.labels,n.row_names?h.name:
null,Y):vn(n.table_rows,h.rows,B.labels,nt,Y);Nt(document,`${T}-labels.csv`,new Blob([ot],{type:"text/csv;charset=utf-8"}))});
for(let B of e.parts){let Y=or[B]??B,nt=me(R,Y),ot=()=>On(f.querySelector(`.hclust-part-${B}`),`${n.title}: ${Y}. ${r.textContent}`);
V(nt,"SVG",`Save the ${Y.toLowerCase()} as SVG`,()=>{Nt(document,`${T}-${B}.svg`,new Blob([ot().text],{type:"image/svg+x\
ml"}))}),V(nt,"PNG",`Save the ${Y.toLowerCase()} as PNG`,async()=>{Nt(document,`${T}-${B}.png`,await Ln(ot(),document))})}}
function me(v,R){let T=I(v,"div","hclust-take-group");return T.setAttribute("role","group"),T.setAttribute("aria-label",
R),I(T,"span","",R),T}}function sr(t,e){if(!t.row_names)return null;let n=new Array(t.table_rows).fill("");return e.rows.
forEach((o,r)=>{n[o]=e.name(r)}),K(t.dropped).forEach((o,r)=>{n[o]=t.dropped_names?.[r]??""}),o=>String(n[o]??o)}$n(rr);
function pe(t){return document.getElementById(t)?.textContent}function Hn(t,e){return t?{evidence:Sn(t,e),ribbon_module:pe(
"hclust-ribbon")}:{}}function ir(t){let e=[],n=o=>{let r=document.createElement("span");r.className="hclust-phrase",r.textContent=
o,e.push(r)};return t.split(" · ").forEach((o,r)=>{r&&(n(" ·"),e.push(" ")),o.startsWith(" ")&&e.push(" "),o&&n(o.trim())}),
e}var Xn=({nodes:t,locked:e})=>`${t} ${e}`,cr=(t,e)=>[t,e].map(Gn).every((n,o,[r])=>n===r),Gn=t=>t instanceof DataView?String(
new Uint8Array(t.buffer,t.byteOffset,t.byteLength)):"";
