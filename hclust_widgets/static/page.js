// Generated from js/ by `npm run build`. Do not edit.
function d(t,e){return t[e]}function Nt(t,e,n){let o=URL.createObjectURL(n),r=t.createElement("a");r.href=o,r.download=e,t.body.append(r),r.click(),
r.remove(),setTimeout(()=>URL.revokeObjectURL(o),6e4)}function we(t){let e=t.toLowerCase().match(/[\p{L}\p{N}]+/gu)??[];
return Array.from(e.join("-")).slice(0,50).join("").replace(/-$/,"")||"clusters"}function Vt(t){return t.ownerDocument.defaultView??globalThis}var be={colors:["#5659B8","#F54571","#0E771F","#909B07","#4A9AD3","#AA3377","#64977C","#D57950","#B186AB","#C11E16"],marker_scales:{
o:1,s:.88,"^":1.1,D:.8,v:1.1,P:1.08,X:1.08},max_cluster_title:150,undo_run_ms:800,cards:{max_cards:12,max_table_rows:200,
max_columns:6},leveled:"Not every cluster that was locked, or cut at a height of its own, is a branch of this tree: the \
others are cut at one height.",leveled_briefly:"not every lock or height kept",numbers_moved_briefly:"numbers moved",numbers_moved:"\
Numbers follow scikit-learn's order and have moved; colors and names show which cluster is which.",missing_color:"#9a9a9\
a"};var U=be;var Zn="hclust-presenting",ye="hclust-asking",Qn=U.undo_run_ms,to=["Alt","Control","Meta","Shift"];function xe({key:t,ctrlKey:e,
metaKey:n,altKey:o,shiftKey:r},s){if(o||eo(s))return null;if(e||n){let i=t.toLowerCase();return i==="z"?r?"redo":"undo":
i==="y"&&!r?"redo":null}return!s.closest(`.${Zn}`)||r?null:t==="PageDown"?"next":t==="PageUp"?"back":null}function $e(){let t=-1/0;return e=>{if(e&&to.includes(e.key))return!1;let n=!e||!e.repeat&&e.timeStamp-t>Qn;return t=e?e.
timeStamp:-1/0,n}}function eo(t){let e=t.tagName==="INPUT"?t.getAttribute("type")??"text":"";return t.tagName==="TEXTAREA"||/^(text|number|search|email|url|password|date)$/.
test(e)||t.isContentEditable}function lt(t){if(typeof t!="string")return t??[];let e=Object.entries(JSON.parse(t)),n=e[0]?.[1].length??0;return Array.
from({length:n},(o,r)=>Object.fromEntries(e.filter(([,s])=>s[r]!==null).map(([s,i])=>[s,i[r]])))}var ve=new Map(Object.entries({analyses:"analysis",axes:"axis",bacteria:"bacterium",calves:"calf",children:"child",crises:"\
crisis",criteria:"criterion",diagnoses:"diagnosis",feet:"foot",fungi:"fungus",geese:"goose",genera:"genus",halves:"half",
hypotheses:"hypothesis",indices:"index",knives:"knife",larvae:"larva",leaves:"leaf",lives:"life",loaves:"loaf",loci:"loc\
us",matrices:"matrix",men:"man",mice:"mouse",nuclei:"nucleus",people:"person",phenomena:"phenomenon",quizzes:"quiz",shelves:"\
shelf",spectra:"spectrum",strata:"stratum",taxa:"taxon",teeth:"tooth",theses:"thesis",thieves:"thief",vertices:"vertex",
wives:"wife",wolves:"wolf",women:"woman"}));for(let t of["chassis","clothes","means","news","series","species"])ve.set(t,
t);var no=/(?:aches|movies|cookies|calories|zombies|shoes|canoes)$|^(?:[a-z]ies|caches|niches|toes|foes|oboes|(?:ab|exc|f|m|r)uses)$/,
oo=/(?:ss|sh|ch|x|zz|tz|o)es$|(?:[^ao]us|ias|lens)es$|^(?:gas|atlas|canvas|iris)es$/;function ke(t){let e=Math.max(t.lastIndexOf(
" "),t.lastIndexOf("-"))+1;return t.slice(0,e)+ro(t.slice(e))}function ro(t){let e=t.toLowerCase(),n=t===t.toUpperCase()&&
t.length>1,o=ve.get(e);return o!==void 0?n?o.toUpperCase():t.slice(0,1)+o.slice(1):t.length<2||!e.endsWith("s")||e.endsWith(
"ss")?t:no.test(e)?t.slice(0,-1):e.endsWith("ies")?t.slice(0,-3)+(n?"Y":"y"):t.slice(0,oo.test(e)?-2:-1)}function F(t,e=""){return e?`${Z(t,0)} ${t===1?ke(e):e}`:Z(t,0)}function tt(t){return Number.isNaN(t)?"–":Math.abs(t)===
1/0?t>0?"∞":"-∞":t===0?"0":wt(t)?Z(t,Ct(t)):Te(t,2)}var wt=t=>Math.abs(t)>=.001&&Math.abs(t)<1e7;function Ct(t){let e=Math.
abs(t);return e>=1e3?0:e>=100?1:e>=1?2:3}function Ht(t,e){let n=Math.abs(t);if(n<.01&&t!==0||n>=1e9)return ft(t,2);let o=Z(
t,n>=100?0:n>=10?1:2);return e==="year"?o.replaceAll(",",""):o}function bt(t){return t>0&&t<=.005?"< 1%":`${Z(100*t,0)}%`}
function Se(t,e=2){if(Number.isNaN(t))return"–";let n=Z(t,e);return Number(n.replaceAll(",",""))===0?n.replace(/^-/,""):
n}function Xt(t,e,n=""){if(!Number.isFinite(t))return Number.isNaN(t)?"–":tt(t);if(e==="text"||e==="truth")return t?"yes":
"no";if(e==="date")return so(t);let r=e!=="year"&&Math.round(t)===t&&Math.abs(t)<1e12?Z(t,0):Ht(t,e);return n?`${r} ${n}`:
r}function so(t){let e=new Date(t*864e5);return Number.isNaN(e.getTime())?"–":e.toISOString().slice(0,10)}function Ee(t,e,n,o=0){
return Ne(t,e,n,o)[0]}function _e(t,e,n,o=0){if(n!==void 0&&t<n&&n<=e){let[,i,c]=Ne(n,t,e,o);return[i,c]}let[r,s]=[tt(t),
tt(e)];for(let i=4;i<17&&r===s&&t<e;i++)[r,s]=[ft(t,i),ft(e,i)];return[r,s]}function Ne(t,e,n,o){let r=[io(t,o),tt(e),tt(
n)],s=[e,n].filter(a=>a!==0&&a!==1/0);if(e<t&&t<=n&&[t,...s].every(wt)){let a=Ce(t,o);for(let u=a;u<17;u++){let f=Z(u===
a?Oe(t,a):t,u),h=ut(f),[y,p]=[Ae(e,u),Ae(n,u)];if(ut(y)<h&&(h<ut(p)||t===n)&&e<h&&h<=n)return[f,y,p]}}let[i,c,l]=r;for(let a=4;a<
17;a++){let u=ut(i),f=u<ut(l)||t===n&&i===l;if(!(e<t&&t<=n)||ut(c)<u&&e<u&&u<=n&&f)return[i,c,l];[i,c]=[ft(t,a),ft(e,a)],
l=n===1/0?tt(n):ft(n,a)}return r}function io(t,e){if(!wt(e)||!wt(t))return tt(t);let n=Ce(t,e);return Z(Oe(t,n),n)}var Ce=(t,e)=>wt(
e)?Math.min(Ct(e),Ct(t)):Ct(t),Oe=(t,e)=>Math.floor(t*10**e+.5)/10**e,Ae=(t,e)=>t===0||t===1/0?tt(t):Z(t,e);function ut(t){
return t==="∞"?1/0:Number(t.replaceAll(",",""))}function Z(t,e){let n=Le(t,e),[o="",r]=n.split("."),s=o.replace(/\B(?=(\d{3})+$)/g,",");return r===void 0?s:`${s}.${r}`}
function Le(t,e){if(Math.abs(t)>=1e21)return BigInt(t).toString();let n=t.toFixed(e);if(Number.isInteger(t)&&!Object.is(
t,-0))return n;if(t.toFixed(e+30).slice(-30)!=="5".padEnd(30,"0"))return Object.is(t,-0)?`-${n}`:n;let r=t.toFixed(e+30).
slice(0,-30).replace(/\.$/,"");return Number(r.at(-1))%2===0?r:n}function Te(t,e){let[n="",o=""]=t.toExponential(e+30).split(
"e"),r=n.slice(0,-30).replace(/\.$/,"");return(n.endsWith("5".padEnd(30,"0"))&&Number(r.at(-1))%2===0?`${r}e${o}`:t.toExponential(
e)).replace(/e([+-])(\d)$/,"e$10$2")}function ft(t,e){if(t===0)return"0";let n=Number(t.toExponential(e-1).split("e")[1]);
if(n<-4||n>=e){let[o="",r=""]=Te(t,e-1).split("e");return`${Me(o)}e${r}`}return Me(Le(t,e-1-n))}function Me(t){return t.
includes(".")?t.replace(/\.?0+$/,""):t}var co=65535;function Gt(t,e,n,o,r,s="track_about"){let i=lt(t.get("original_columns")).length;return(t.get(s)??[]).map(
c=>{let l=p=>{if(c.original!==void 0)return d(n,p*i+c.original);if(c.numbers!==void 0)return d(r,c.numbers*e+p);let w=d(
o,c.codes*e+p);return w===co?NaN:w},a,u=!1,[f,h]=[1/0,-1/0];function y(){return a||(a=Float64Array.from({length:e},(p,w)=>{
let m=l(w);return Number.isFinite(m)?(m<f&&(f=m),m>h&&(h=m),m):(u=!0,NaN)}),a)}return{unit:"",words:[],grouped:0,plain:!1,
...c,get values(){return y()},get gaps(){return y(),u},get ends(){return y(),f<=h?[f,h]:[0,1]}}})}var yt="…",ao=300;function xt(t){return String(t).slice(0,ao).replace(/\s+/gu," ").replace(/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu,
"").trim()}function Ot(t,e,n,o=Number.POSITIVE_INFINITY,r=0){if(n(t)<=e)return t;let s=Array.from(t),i=Ie(s,s.length,yt,
e,n);if(i>o||o>=s.length)return i?Kt(s,i)+yt:"";let c=s.lastIndexOf(" ",o-1)+1,l=c>o-lo?c:o,a=yt+s.slice(l).join("");if(n(
a)>e){if(r<=l)return Ot(a,e,n);let u=s.slice(l).join("");return yt+Ot(u,e-n(yt),n,r-l)}return Kt(s,Ie(s,l,a,e,n))+a}function Re(t,e,n){
let o=/ \([\d,]+\)$/.exec(t)?.[0]??"",r=Ot(t,e,n);if(r===t||!o)return r;let s=Ot(t.slice(0,-o.length),e-n(o),n);return s?
s+o:r}var lo=12;function Ie(t,e,n,o,r){let[s,i]=[0,e];for(;s<i;){let c=s+i+1>>1;r(Kt(t,c)+n)<=o?s=c:i=c-1}return s}function Kt(t,e){
return t.slice(0,e).join("").trimEnd()}var Tr=U.max_cluster_title;function Lt(t){let e=t.get("color_numbers")??[];return{names:ze(t.get("node_names")),colors:ze(t.get("node_colors")),numbers:e}}
function ze(t){let e=new Map;for(let[n,o]of Object.entries(t??{}))e.set(Number(n),String(o));return e}var Ue=new WeakMap,
uo=new Map;function fo({tree:t,nodes:e}){let n=t.annotations?.names;if(!n?.size)return uo;let o=Ue.get(n);o||Ue.set(n,o=
new WeakMap);let r=o.get(e);return r||o.set(e,r=Jt(n,e)),r}function Jt(t,e){let n=[];for(let c=0;c<e.length;c++){let l=d(
e,c),a=t.get(l);a!==void 0&&n.push({label:c,node:l,name:a})}let o=new Set(n.map(({name:c})=>c)),r=new Set(n.map(({label:c})=>c)),
s=new Set([...o].filter(c=>{let l=/^\d+$/.test(c)&&String(Number(c))===c?Number(c):e.length;return l<e.length&&!r.has(l)})),
i=new Map;for(let{label:c,name:l}of n.sort((a,u)=>u.node-a.node)){let a=l;for(let u=2;s.has(a)||a!==l&&o.has(a);u++)a=`${l}\
, ${ho(u)}`;s.add(a),i.set(c,a)}return i}function ho(t){let e=Math.floor(t/10)%10===1;return`${t}${!e&&["","st","nd","rd"][t%
10]||"th"}`}function Fe(t,e){let n=fo(t).get(e);return n===void 0?F(e):`${xt(n)} (${F(e)})`}function Yt(t,e,n=new Uint8Array(e.length)){let o=e.length+1,r=new Float64Array(o-1),s=new Int32Array(2*o-1).fill(1,0,o),
i=new Int32Array(2*o-1).fill(-1),c=-1/0,l=!0;for(let a=0;a<o-1;a++){let u=H(t,2*a),f=H(t,2*a+1);s[o+a]=H(s,u)+H(s,f),i[u]=
i[f]=o+a;let h=H(e,a);h<c?l=!1:c=h,r[a]=c}return po({n:o,children:t,distances:e,heights:r,monotone:l,sizes:s,parents:i},
n)}var De=t=>t?Uint8Array.from(t,Number):void 0;function po(t,e){let{n,children:o,sizes:r}=t,s=new Int32Array(2*n-1);for(let l=n-
2;l>=0;l--){let a=H(o,2*l+(e[l]?1:0)),u=H(o,2*l+(e[l]?0:1)),f=H(s,n+l);s[a]=f,s[u]=f+H(r,a)}let i=new Int32Array(n),c=new Float64Array(
2*n-1);for(let l=0;l<n;l++)i[H(s,l)]=l,c[l]=H(s,l)+.5;for(let l=0;l<n-1;l++)c[n+l]=(H(c,H(o,2*l))+H(c,H(o,2*l+1)))/2;return{
...t,flips:e,start:s,order:i,x:c}}function Zt(t){return t.n<2?0:H(t.heights,t.n-2)}function H(t,e){return t[e]}function dt(t){let e=rt(t.get("heights")),n=je(t.get("flips"),e.length),o=Yt(K(t.get("children")),e,n);return o.annotations=
Lt(t),o}function Pe(t){let e=dt(t),n=e.n,o=t.get("columns")??[],r=rt(t.get("col_heights")),s=K(t.get("col_children")),i=t.
get("col_flips"),c=rt(t.get("originals")),l=lt(t.get("original_columns")),a=lt(t.get("axis_names")),u=K(t.get("rows")),f=K(
t.get("leaf_rows")),h=u.length===n?u:Int32Array.from({length:n},(y,p)=>p);return{revision:t.get("revision")??0,n,tree:e,
p:o.length,columns:o,values:Qt(t.get("values")),columnTree:r.length?Yt(s,r,De(i)):null,columnAbout:lt(t.get("column_abou\
t")),originals:c,originalColumns:l,axes:mo(a,rt(t.get("axes")),c,l.length,n),axisNames:a,tracks:Gt(t,n,c,new Uint16Array(
ht(t.get("track_codes"))),rt(t.get("track_values"))),columnTracks:Gt(t,o.length,[],new Uint16Array(ht(t.get("column_trac\
k_codes"))),rt(t.get("column_track_values")),"column_track_about"),rows:h,noun:t.get("noun")||"rows",leafRows:f.length===
n?f:null,cellMeans:Qt(t.get("cell_means")),cellDeviations:Qt(t.get("cell_deviations")),rowNoun:t.get("row_noun")||"rows",
heightLabel:t.get("height_label")??"",name:go(je(t.get("names")),K(t.get("name_ends"))),leafOf:y=>wo(h,y)}}function mo(t,e,n,o,r){
let s=0;return t.map(({original:i})=>i===void 0?e.subarray(s*r,++s*r):Float64Array.from({length:r},(c,l)=>n[l*o+i]??NaN))}
function go(t,e){let n=new TextDecoder,o=[];return r=>{let s=e[r];return s===void 0?String(r):o[r]??=n.decode(t.subarray(
r?e[r-1]:0,s))}}function wo(t,e){let n=0,o=t.length;for(;n<o;){let r=n+o>>1;d(t,r)<e?n=r+1:o=r}return t[n]===e?n:-1}function ht(t){
if(t instanceof ArrayBuffer)return t.slice(0);if(ArrayBuffer.isView(t)){let{buffer:e,byteOffset:n,byteLength:o}=t;return e.
slice(n,n+o)}return new ArrayBuffer(0)}function je(t,e=0){let n=new Uint8Array(ht(t));return n.length>=e?n:new Uint8Array(
e)}function K(t){return new Int32Array(ht(t))}function Qt(t){return new Float32Array(ht(t))}function rt(t){return new Float64Array(
ht(t))}function st(t,e){let n=Math.min(Math.max(Math.round(e)||1,1),t.n),o=$t(t,n);return It(t,n,te(o),o)}function Tt(t,e){let n=e>=
0?e:0,o=pt(t,n);return It(t,o,n,$t(t,o))}function pt(t,e){let{heights:n}=t,o=0,r=n.length;for(;o<r;){let s=o+r>>1;J(n,s)<
e?o=s+1:r=s}return t.n-o}function $t(t,e){let{n,heights:o}=t;return{lower:e<n?J(o,n-e-1):0,upper:e>1?J(o,n-e):1/0}}function te({
lower:t,upper:e}){if(e===1/0){let o=t>0?t*1.05:1;return o>t?o:t+Number.MIN_VALUE}let n=t+(e-t)/2;return n>t?n:e}function It(t,e,n,{
lower:o,upper:r},s){let i=s?.nodes,c,l;return{tree:t,k:e,t:n,lower:o,upper:r,hasThreshold:!s&&(o<r||e===t.n),isUneven:!!s,
locked:s?.locked??[],get nodes(){return i??=bo(t,e)},get sizes(){return c??=this.nodes.map(a=>J(t.sizes,a))},get labels(){
return l??=yo(t,this.nodes)}}}function bo(t,e){let{n,children:o}=t,r=new Int32Array(e);r[0]=2*n-2;for(let s=1;s<e;s++){let i=n-
1-s;ee(r,s,J(o,2*i)),ne(r,s+1,J(o,2*i+1))}return r}function ee(t,e,n){qe(t,0,e,n)}function qe(t,e,n,o){for(;n>e;){let r=n-
1>>1,s=J(t,r);if(o<=s)break;t[n]=s,n=r}t[n]=o}function ne(t,e,n){let o=0,r=1;for(;r<e;){let s=r+1;s<e&&!(J(t,r)>J(t,s))&&
(r=s),t[o]=J(t,r),o=r,r=2*o+1}qe(t,0,o,n)}function yo(t,e){let n=new Int32Array(t.n);return e.forEach((o,r)=>{let s=J(t.
start,o),i=s+J(t.sizes,o);for(let c=s;c<i;c++)n[J(t.order,c)]=r}),n}function Be(t){let{n:e,heights:n}=t;if(e<2||n[e-2]===
0)return 1;let o=e-n.findIndex(c=>c>0),r=Math.min(o-1,Math.ceil(Math.sqrt(o)),20);if(r<2)return 2;let s=2,i=-1/0;for(let c=2;c<=
r;c++){let{lower:l,upper:a}=$t(t,c),u=a/l;u>i&&([i,s]=[u,c])}return s}function J(t,e){return t[e]}var oe=["n_clusters","distance_threshold","cut_nodes","locked_nodes"];function Ve(t,e){let[n,o]=[t.get("n_clusters"),t.get(
"distance_threshold")],r=We(t.get("locked_nodes")),s=We(t.get("cut_nodes"));if(s.length===n&&xo(e,s))return vt(e,s,o,r);
let i=pt(e,o)===n?Tt(e,o):st(e,n);return r.length?vt(e,i.nodes,o,r):i}function He({k:t,t:e,nodes:n,isUneven:o,locked:r}){
return{n_clusters:t,distance_threshold:e,cut_nodes:o?n.toSorted().join():"",locked_nodes:r.join()}}function We(t){return typeof t==
"string"&&t?t.split(",").map(Number):[]}function xo({n:t,start:e,sizes:n},o){if(!o.every(s=>s>=0&&s<=2*t-2))return!1;let r=0;
for(let s of o.toSorted((i,c)=>j(e,i)-j(e,c))){if(j(e,s)!==r)return!1;r+=j(n,s)}return r===t}function vt(t,e,n,o=[]){let r=new Set(
Array.from(e)),s=r.size,i=Array.from(new Set(Array.from(o))).filter(l=>r.has(l)).sort((l,a)=>l-a);if(Math.max(...r)<2*t.
n-s)return{...pt(t,n)===s?Tt(t,n):st(t,s),locked:i};let c=$t(t,pt(t,n));return It(t,s,n,c,{nodes:$o(t,r),locked:i})}function $o({
n:t,children:e},n){let o=new Set,r=[2*t-2];for(let a=r.pop();a!==void 0;a=r.pop())n.has(a)||a<t||(o.add(a),r.push(j(e,2*
(a-t)),j(e,2*(a-t)+1)));let s=2*t-1,i=a=>o.has(a)?a+s:a,c=new Int32Array(o.size+1);c[0]=i(2*t-2);let l=1;for(let a of[...o].
sort((u,f)=>f-u))ee(c,l++,i(j(e,2*(a-t)))),ne(c,l,i(j(e,2*(a-t)+1)));return c}function re({tree:t,locked:e},n){if(!e.length)
return"k"in n?st(t,n.k):Tt(t,n.t);let{n:o,start:r,sizes:s,heights:i,children:c}=t,[l,a]=[[],[]];for(let p=o-2;p>=0;p--){
let w=j(r,o+p),m=w+j(s,o+p),b=!1,v=!1;for(let M of e){let[N,g]=[j(r,M),j(r,M)+j(s,M)];w>=N&&m<=g?v=!0:w<=N&&m>=g&&(b=!0)}
b?l.push(p):v||a.push(p)}let u,f;if("t"in n){f=n.t>=0?n.t:0;let p=o-pt(t,f);u=a.filter(w=>w>=p).length}else{let p=Math.round(
n.k)||1;u=Math.min(Math.max(p-1-l.length,0),a.length),f=te({lower:u<a.length?j(i,j(a,u)):0,upper:u?j(i,j(a,u-1)):1/0})}let h=new Set(
[...l,...a.slice(0,u)].map(p=>o+p)),y=[...h].flatMap(p=>[j(c,2*(p-o)),j(c,2*(p-o)+1)]).filter(p=>!h.has(p));return vt(t,
y.length?y:[2*o-2],f,e)}function j(t,e){return t[e]}function Xe(t,e){let n=st(e,t.k);if(!t.isUneven&&!t.locked.length)return{cut:n,lost:!1};let o=Array.from(t.nodes,(l,a)=>vo(
e,t.labels,a,d(t.sizes,a))),r=new Set(t.locked),s=o.filter((l,a)=>l>=0&&r.has(d(t.nodes,a)));if(t.isUneven&&o.every(l=>l>=
0))return{cut:vt(e,o,n.t,s),lost:!1};for(let l of s.sort((a,u)=>d(e.sizes,u)-d(e.sizes,a)||a-u)){let a={tree:e,locked:[...n.
locked,l]},u=re(a,{k:t.k});u.k===t.k&&(n=u)}let i=re(t,{t:t.t}),c=t.isUneven&&!(i.k===t.k&&i.nodes.every((l,a)=>l===t.nodes[a]));
return{cut:n,lost:c||n.locked.length<t.locked.length}}function vo({start:t,sizes:e,parents:n},o,r,s){let c=o.indexOf(r);
for(;c>=0&&d(e,c)<s;)c=d(n,c);if(c<0||d(e,c)!==s)return-1;let l=d(t,c);for(let a=0;a<o.length;a++){let u=d(t,a);if(d(o,a)!==
r&&u>=l&&u<l+s)return-1}return c}var Rt=Object.keys(U.marker_scales).length,Je=U.colors.length,kt=Je*Rt,Ye=1<<30;function ko(t,e){return Ye|parseInt(e.slice(
1),16)<<3|t%Rt}function zt(t){return(t&Ye)!==0}function Ze(t){return`#${(t>>3&16777215).toString(16).padStart(6,"0")}`}function Qe(t){
return t&7}var Ge=new WeakMap,Ke=new WeakMap;function se(t){let{annotations:e}=t,n=e&&Ke.get(e);if(n?.length===2*t.n-1)return n;let{splits:o,start:r}=nn(t),s=Mo(o,e?.
numbers.length?e.numbers:r);return e&&Ke.set(e,s),s}function tn({tree:t,nodes:e},n){let{splits:o}=nn(t),r=[];return e.forEach(
(s,i)=>{r[W(o,s)]=W(n,i)}),r}function en(t){let{nodes:e,tree:n}=t,o=se(n),r=Ao(e.map(i=>W(o,i)),t),s=n.annotations?.colors;return s?.size&&e.forEach(
(i,c)=>{let l=s.get(i);l&&(r[c]=ko(W(r,c),l))}),r}function Ao(t,{nodes:e,tree:n}){if(!t.some(s=>s>=kt))return t;let o=Array.
from(e.keys()).sort((s,i)=>W(n.start,W(e,s))-W(n.start,W(e,i))),r=-1;for(let s of o){let i=W(t,s);i%kt===r&&(t[s]=i+Je),
r=W(t,s)%kt}return t}function nn(t){let e=Ge.get(t.children);if(e)return e;let{n,children:o,sizes:r}=t,s=new Int32Array(
2*n-1);for(let l=1,a=n-2;a>=0;a--,l++){let u=W(o,2*a),f=W(o,2*a+1),h=W(r,u)>=W(r,f);s[h?u:f]=W(s,n+a),s[h?f:u]=l}let i=[];
st(t,Be(t)).nodes.forEach((l,a)=>{i[W(s,l)]=a});let c={splits:s,start:i};return Ge.set(t.children,c),c}function Mo(t,e){
let n=(t.length+1)/2,o=new Int32Array(n),r=new Set,s=Math.min(n,e.length);for(let i=0;i<s;i++)r.add(o[i]=W(e,i));for(let i=s,
c=0;i<n;i++,c++){for(;r.has(c);)c++;o[i]=c}return t.map(i=>W(o,i))}function W(t,e){return t[e]}var So=200;function rn(t,e,n){let[o,r]=[on(t),on(e)],s=Eo(t,e,r.k),i=new Int32Array(r.k).fill(-1),c=new Set;s.filter(({a,
rows:u})=>2*u>d(o.sizes,a)).sort((a,u)=>u.rows-a.rows||d(o.rank,a.a)-d(o.rank,u.a)).forEach(({a,b:u})=>{d(i,u)>=0||(i[u]=
a,c.add(a))});let l=s.filter(({a,b:u})=>!c.has(a)&&d(i,u)<0);for(let[a,u]of _o(l,o,r))i[u]=a;return{colors:No(i,n,r),origins:i}}
function sn(t){return Array.from(t).some((e,n)=>e>=0&&e!==n)}function on(t){let e=[],n=[];for(let s=0;s<t.length;s++){let i=d(
t,s);i<0||(e[i]=(e[i]??0)+1,n[i]??=s)}let o=[...e.keys()].sort((s,i)=>d(e,i)-d(e,s)||d(n,s)-d(n,i)),r=[];return o.forEach(
(s,i)=>{r[s]=i}),{k:e.length,sizes:e,order:o,rank:r}}function Eo(t,e,n){let o=new Map;for(let s=0;s<e.length;s++){let[i,
c]=[d(t,s),d(e,s)];i>=0&&c>=0&&o.set(i*n+c,(o.get(i*n+c)??0)+1)}return[...o].sort(([s],[i])=>s-i).map(([s,i])=>({a:Math.
floor(s/n),b:s%n,rows:i}))}function _o(t,e,n){let o=[...new Set(t.map(({a:c})=>c))].sort((c,l)=>d(e.rank,c)-d(e.rank,l)),
r=[...new Set(t.map(({b:c})=>c))].sort((c,l)=>d(n.rank,c)-d(n.rank,l)),s=Math.max(o.length,r.length);if(s>So){let c=new Map,
l=new Set,a=[...t].sort((u,f)=>f.rows-u.rows||d(e.rank,u.a)-d(e.rank,f.a)||d(n.rank,u.b)-d(n.rank,f.b));for(let{a:u,b:f}of a)
c.has(f)||l.has(u)||(c.set(f,u),l.add(u));return[...c].map(([u,f])=>[f,u])}let i=o.map(()=>new Float64Array(r.length));for(let{
a:c,b:l,rows:a}of t){let[u,f]=[o.indexOf(c),r.indexOf(l)];d(i,u)[f]=a*(s**3+1)+(s-u)*(s-f)}return cn(i).map(([c,l])=>[d(
o,c),d(r,l)])}function cn(t){let e=t.length,n=t[0]?.length??0;if(e>n){let c=Array.from({length:n},(l,a)=>t.map(u=>d(u,a)));
return cn(c).map(([l,a])=>[a,l])}let o=new Float64Array(e),r=new Float64Array(n),s=new Int32Array(n).fill(-1);for(let c=0;c<
e;c++){let l=new Float64Array(n).fill(1/0),a=new Int32Array(n).fill(-1),u=new Uint8Array(n),f=[],[h,y]=[c,-1];for(;;){let p=-1;
for(let m=0;m<n;m++){if(u[m])continue;let b=-d(d(t,h),m)-d(o,h)-d(r,m);b<d(l,m)&&(l[m]=b,a[m]=y),(p<0||d(l,m)<d(l,p))&&(p=
m)}let w=d(l,p);o[c]=d(o,c)+w;for(let m of f)o[d(s,m)]=d(o,d(s,m))+w,r[m]=d(r,m)-w;for(let m=0;m<n;m++)u[m]||(l[m]=d(l,m)-
w);if(u[p]=1,y=p,d(s,p)<0)break;f.push(p),h=d(s,p)}for(;y>=0;){let p=d(a,y);s[y]=p<0?c:d(s,p),y=p}}let i=[];return s.forEach(
(c,l)=>{c>=0&&d(d(t,c),l)>0&&i.push([c,l])}),i}function No(t,e,{order:n}){let o=t.map(c=>c<0?-1:d(e,c)),r=new Set(o),s=new Set(
Array.from(e)),i=U.colors.length;for(let c of n){if(d(o,c)>=0)continue;let l=[...Array(i).keys()].filter(u=>!r.has(u)),a=l.
find(u=>!s.has(u))??l[0]??i;for(;r.has(a);)a++;o[c]=a,r.add(a)}return o}function an({k:t,labels:e},n){let o=new Int32Array(t);return n.forEach((r,s)=>{o[d(e,s)]=d(o,d(e,s))+r}),o}function ln({name:t,rows:e},n){let o=`row ${d(e,n)}`;return[o,o.slice(4)].includes(t(n))?"":o}var un=U.colors,Co=Object.keys(U.marker_scales),fn=U.marker_scales;function ie(t){return zt(t)?t:t%kt}function At(t){return zt(
t)?Ze(t):d(un,t%un.length)}function ce(t){return d(Co,zt(t)?Qe(t):t%Rt)}var Oo={o:"M-.5 0a.5 .5 0 1 0 1 0a.5 .5 0 1 0 -1 0z",s:"M-.5-.5h1v1h-1z","^":"M0-.5L.5 .5h-1z",D:"M0-.7071L.7071 0L0 .70\
71L-.7071 0z",v:"M0 .5L.5-.5h-1z",P:"M-.1667-.5h.3333v.3333h.3333v.3333h-.3333v.3333h-.3333v-.3333h-.3333v-.3333h.3333z",
X:"M-.25-.5L0-.25L.25-.5L.5-.25L.25 0L.5 .25L.25 .5L0 .25L-.25 .5L-.5 .25L-.25 0L-.5-.25z"};function Ut(t){return Oo[ce(t)]}function Ft(t){return fn[ce(t)]}function Dt(t){return typeof t=="number"?At(t):t}function ae(t,{color:e,marker:n}){let[o,r]=["svg","path"].map(s=>t.createElementNS(
"http://www.w3.org/2000/svg",s));return o.setAttribute("class","hclust-marker"),o.setAttribute("viewBox","-5.5 -5.5 11 1\
1"),o.setAttribute("aria-hidden","true"),r.setAttribute("d",Ut(n)),r.setAttribute("transform",`scale(${9*Ft(n)})`),r.setAttribute(
"fill",Dt(e)),o.append(r),o}var{max_cards:jt,max_table_rows:hn}=U.cards,{max_columns:ue}=U.cards,Lo="What sets a cluster apart most comes first. The\
 tick on a bar is the mean of all rows.";function To({label:t,title:e}){return e===F(t)?`Cluster ${e}`:e}function fe(t,e){
let n=t.map(({apart:o})=>Math.round(Math.abs(o[e]??0)*1e6));return[...t.keys()].sort((o,r)=>d(n,r)-d(n,o)||o-r).slice(0,
ue)}function dn(t,e,n){let o=Io(t.ownerDocument),{clusters:r,columns:s,noun:i}=e,c=n??((h,y,p)=>h.append(it(o("b"),p)));
if(e.n_clusters>jt){t.replaceChildren(...zo(t.ownerDocument,o,e,n));return}let l=o("div","hclust-cards"),[a,u]=[0,0];r.forEach(
(h,y)=>{let p=o("section","hclust-card");p.style.setProperty("--cluster",Dt(h.color)),p.dataset.cluster=`${Dt(h.color)} ${h.
marker}`;let w=o("header");if(n||w.append(ae(t.ownerDocument,h)),c(w,y,le(To(h),60)),w.append(o("span","",F(h.size,i))),
p.append(w),h.typical!==null){let b=o("p","","most typical: ");b.append(it(o("span"),mt(h.typical,60))),h.row&&b.append(
` · ${h.row.replace(" "," ")}`),p.append(b)}let m=o("div","hclust-lines");for(let b of fe(s,y)){let v=d(s,b);a=Math.max(
a,Pt(v).length),u=Math.max(u,he(v,y,!0).length),m.append(...Ro(o,v,y))}p.append(m),l.append(p)}),l.style.cssText=`--name\
s:${a};--values:${u}`;let f=o("p","hclust-quiet hclust-cards-key",Lo);t.replaceChildren(...s.length?[f,l]:[l])}function Io(t){
return(e,n="",o="")=>{let r=t.createElement(e);return n&&(r.className=n),o&&(r.textContent=o),r}}function it(t,e){return t.
dir="auto",t.textContent=e,t}function Ro(t,e,n){let{kind:o,means:r,share:s,lowest:i,highest:c,overall:l}=e,a=t("span","b\
ar"),u=t("i");if(u.dataset.column=e.name,a.append(u),o==="text")u.style.width=`${100*(s[n]??0)}%`;else{let f=i??NaN,h=(c??
NaN)-f,y=w=>h>0?100*((w??f)-f)/h:0;u.style.width=`${y(r[n])}%`;let p=t("u");p.style.left=`${y(l)}%`,a.append(p)}return[it(
t("span"),Pt(e)),a,it(t("b"),he(e,n,!0))]}function Pt({name:t}){return mt(t,24)}function he({kind:t,means:e,words:n,share:o,
unit:r},s,i){if(t==="text"){let a=mt(n[s]??"",18);return i?`${a} ${bt(o[s]??0)}`:a}let c=e[s]??NaN;if(t==="date")return Xt(
c,"date");if(t==="span")return`${Z(c,1)} days`;let l=Ht(c,t);return i&&r?`${l} ${mt(r,8)}`:l}function zo(t,e,{noun:n,n_clusters:o,
clusters:r,columns:s},i){let c=e("tbody");r.forEach((p,w)=>{let{title:m,size:b,typical:v}=p,M=e("tr"),N=e("th");if(N.setAttribute(
"scope","row"),i){let x=e("span","hclust-name-line");i(x,w,le(m,40)),N.append(x)}else N.append(ae(t,p),it(e("span"),le(m,
40)));let g=it(e("td","name"),mt(v??"",40));M.append(N,e("td","",F(b)),g);for(let x of s)M.append(e("td","",he(x,w,!1)));
c.append(M)});let l=e("tr"),a=s.map(p=>p.unit?`${Pt(p)} (${mt(p.unit,8)})`:Pt(p));for(let p of["cluster",n,"most typical",
...a]){let w=it(e("th"),p);w.setAttribute("scope","col"),l.append(w)}let u=e("thead");u.append(l);let f=e("table");f.append(
u,c);let h=e("div","hclust-table");h.tabIndex=0,h.setAttribute("role","region"),h.setAttribute("aria-label","The cluster\
s, the largest first"),h.append(f);let y=o-r.length;return y?[h,e("p","hclust-quiet",`and ${F(y)} smaller clusters`)]:[h]}
function mt(t,e){let n=Array.from(xt(t));return n.length<=e?n.join(""):`${n.slice(0,e-1).join("")}…`}function le(t,e){
return Re(xt(t),e,n=>Array.from(n).length)}function mn(t,e){let n=t.profile.map(({original:o,text:r},s)=>{let i=t.groups?.columns[s];if(r!==void 0){let{name:w,words:m,
codes:b}=t.texts[r],v=i?K(i.counts):Fo(K(b),m.length);return M=>Do(w,v,m,M)}let c=o??-1,l=e.originalColumns[c],a={...l,kind:l.
kind==="truth"?"number":l.kind};if(i?.means){let{counts:w,means:m,overall:b=NaN,lowest:v=NaN,highest:M=NaN,total:N=0}=i,
g={overall:b,lowest:v,highest:M,total:N},x={counts:K(w),means:rt(m)};return $=>pn(a,x,g,$)}let{originals:u,originalColumns:{
length:f}}=e,h=Float64Array.from({length:e.n},(w,m)=>u[m*f+c]??NaN),y=Uo(h),p={counts:Int32Array.from(h,w=>+!Number.isNaN(
w)),means:h};return w=>pn(a,p,y,w)});return o=>n.map(r=>r(o))}function Uo(t){let[e,n,o,r]=[0,0,1/0,-1/0];for(let c of t)
Number.isNaN(c)||(n++,e+=c,o=Math.min(o,c),r=Math.max(r,c));let s=e/n,i=0;for(let c of t)Number.isNaN(c)||(i+=(c-s)**2);
return{overall:s,lowest:o,highest:r,total:i}}function pn({name:t,unit:e,kind:n},{counts:o,means:r},{total:s,...i},{k:c,labels:l}){
let a=new Float64Array(c),u=new Float64Array(c);for(let m=0;m<r.length;m++){let b=d(o,m);if(!b)continue;let v=d(l,m);u[v]=
d(u,v)+b,a[v]=d(a,v)+b*d(r,m)}let f=Array.from(a,(m,b)=>m/d(u,b)),h=f.reduce((m,b,v)=>m+(d(u,v)&&d(u,v)*(b-i.overall)**2),
0),y=s>0?h/s:0,p=Math.sqrt(s/u.reduce((m,b)=>m+b,0)),w=f.map(m=>(m-i.overall)/p||0);return{name:t,unit:e,kind:n,means:f,
words:[],share:[],...i,explained:y,apart:w}}function Fo(t,e){let n=new Int32Array(t.length*e);return t.forEach((o,r)=>{o>=
0&&(n[r*e+o]=1)}),n}function Do(t,e,n,{k:o,labels:r}){let s=n.length,i=new Float64Array(o*s),c=new Float64Array(s);for(let m=0;m<
e.length;m++){let b=m%s,v=d(r,(m-b)/s)*s+b;i[v]=d(i,v)+d(e,m),c[b]=d(c,b)+d(e,m)}let l=c.reduce((m,b)=>m+b,0),a=0,u=[],f=[],
h=[];for(let m=0;m<o;m++){let b=0,v=0,M=0;for(let $=0;$<s;$++)M+=d(i,m*s+$);let N=Math.max(M,1);for(let $=0;$<s;$++)d(i,
m*s+$)>d(i,m*s+b)&&(b=$),v+=(d(i,m*s+$)/N)**2;u.push(n[b]??""),f.push(d(i,m*s+b)/N);let g=d(c,b)/l,x=Math.sqrt(g*(1-g));
h.push(x>0?(d(f,m)-g)/x:0),a+=(1-v)*M/l}let y=1-c.reduce((m,b)=>m+(b/l)**2,0),p=y>0?1-a/y:0;return{name:t,unit:"",kind:"\
text",means:[],words:u,share:f,...{overall:null,lowest:null,highest:null},explained:p,apart:h}}function gn(t,{nodes:e,tree:n}){
return Array.from(e,o=>o<n.n?o:t?.[o-n.n]??-1)}function Po(t,e){if(e>jt)return jo(t);let n=new Set(Array.from({length:e},
(o,r)=>fe(t,r)).flat());return t.filter((o,r)=>n.has(r))}function jo(t){let e=({explained:o})=>Math.round(o*1e9),n=[...t].
sort((o,r)=>e(r)-e(o)).slice(0,ue);return t.filter(o=>n.includes(o))}function wn(t,e,n,o,r){let{noun:s,name:i}=o,c=en(t),
l=r?an(t,K(r.sizes)):t.sizes,a=Array.from(l.keys()),u=t.k>jt?a.sort((f,h)=>d(l,h)-d(l,f)||f-h).slice(0,hn):a;return{noun:r?.
noun??s,n_clusters:t.k,clusters:u.map(f=>{let h=n[f]??-1;return{label:f,title:Fe(t,f),color:d(c,f),marker:d(c,f),size:d(
l,f),typical:h<0?null:i(h),row:h<0||r?"":ln(o,h)}}),columns:Po(e,t.k).map(({explained:f,means:h,words:y,share:p,apart:w,
...m})=>({...m,apart:u.map(b=>d(w,b)),means:h.length?u.map(b=>h[b]??null):[],words:y.length?u.map(b=>y[b]??""):[],share:p.
length?u.map(b=>d(p,b)):[]}))}}function bn(t){let e=t.ownerDocument,n=e.defaultView;if(!n||n.parent===n)return!1;e.documentElement.dataset.framed="";let o=0;
return new n.ResizeObserver(()=>{let r=Math.ceil(t.getBoundingClientRect().height);r===o||!r||(o=r,n.parent.postMessage(
{hclustHeight:r},"*"))}).observe(t),!0}var qo="$bytes";async function yn(t){let e=atob(t.trim()),n=new Uint8Array(e.length);for(let r=0;r<e.length;r++)n[r]=e.charCodeAt(
r);let o=new Blob([n]).stream().pipeThrough(new DecompressionStream("deflate-raw"));return new Response(o).arrayBuffer()}
function xn(t,e){return JSON.parse(t,(n,o)=>{let r=o?.[qo];return Array.isArray(r)?new DataView(e,...r):o})}var de=t=>document.getElementById(t)?.textContent??"";function $n(t){e().catch(n=>{let o=document.createElement("p");o.className=
"hclust-instead",o.setAttribute("role","alert"),o.textContent=`This page could not be drawn; it wants a browser of 2023 \
or newer (Chrome, Edge, Firefox 113, Safari 16.4). ${n.message}`,document.querySelector("main")?.append(o)});async function e(){
let n=xn(de("hclust-meta"),await yn(de("hclust-data"))),o=await qt("hclust-live"),r=document.getElementById("hclust-page");
bn(r),Bo(r.querySelector("h1")),t(r,n,o())}}async function qt(t){let e=URL.createObjectURL(new Blob([de(t)],{type:"text/\
javascript"})),n=await import(e);return URL.revokeObjectURL(e),n.default}function Bo(t){let e=matchMedia("(prefers-color\
-scheme: dark)"),n=document.createElement("button");n.type="button",n.className="hclust-theme";let o=e.matches,r=!1,s=()=>{
document.documentElement.dataset.theme=o?"dark":"light",n.textContent=o?"Light":"Dark",n.setAttribute("aria-label",o?"Li\
ght colors":"Dark colors")};n.addEventListener("click",()=>{[o,r]=[!o,!0],s()}),e.addEventListener("change",()=>{r||(o=e.
matches,s())}),s();let i=document.createElement("header");t.replaceWith(i),i.append(t,n)}function I(t,e,n="",o=""){let r=document.
createElement(e);return n&&(r.className=n),o&&(r.textContent=o),t.append(r),r}var Wo=.95;function Vo({columns:t,at:e,weights:n,few:o},{n:r,p:s,values:i}){let c=[...Array(r).keys()],l=e.map((u,f)=>{let h=Float64Array.
from(c,w=>d(i,w*s+f)),y=h.filter(w=>w<=1/0),p=St(y)/y.length;return h.map(w=>w-p||0)}),a=o.map(u=>{let f=new Map,h=c.map(
y=>{let p=e.map((w,m)=>w===u?i[y*s+m]:0).join();return f.has(p)||f.set(p,f.size),f.get(p)??0});return{column:u,codes:h,m:f.
size}});return({k:u,labels:f,sizes:h})=>{let y=new Float64Array(t.length);l.forEach((b,v)=>{let M=new Float64Array(u);b.
forEach((g,x)=>{Mt(M,d(f,x),g)});let N=St(M.map((g,x)=>g*g/d(h,x)));u>1&&Mt(y,d(e,v),N*d(n,v))});let p=St(y),w=y.map(b=>b/
p),m={column:0,m:0,index:0};for(let{column:b,codes:v,m:M}of a){if(M<u||M>2*u)continue;let N=new Float64Array(M*u);v.forEach(
(A,L)=>{Mt(N,A*u+d(f,L),1)});let g=new Float64Array(u),x=new Float64Array(u*u);for(let A=0;A<M;A++){let L=N.subarray(A*u,
A*u+u),E=L.indexOf(Math.max(...L));Mt(g,E,St(L)),L.forEach((z,q)=>{Mt(x,E*u+q,z)})}let $=Bt(g),S=Bt(h),_=$*S/Bt([r]),C=(Bt(
x)-_)/(($+S)/2-_);C>=Wo&&C>m.index&&(m={column:b,m:M,index:C})}return{between:w,...m}}}function Mt(t,e,n){t[e]=d(t,e)+n}
var St=t=>Array.from(t).reduce((e,n)=>e+n,0),Bt=t=>St(Array.from(t,e=>e*(e-1)/2));function Ho({columns:t,said:e},{between:n,
column:o,m:r,index:s},i){let c=[...t.keys()].sort((u,f)=>d(n,f)-d(n,u)).slice(0,2).filter((u,f)=>!f||d(n,u)).map((u,f)=>`${t[u]}${f?
"":" makes up"} ${bt(d(n,u))}`).join(", then "),l=F(i,"clusters"),a="Nothing separates clusters here: choose two or more\
.";return d(n,0)>=0&&(a=`Of what separates the ${l} ${c}.`),r&&(a+=` The ${l} ${r>i?"unite":"are"} the values of ${t[o]}\
 (adjusted Rand index ${Se(s)}).`),`${e} ${a}`}function Xo({columns:t,few:e,called:n},{column:o,m:r},s){return!r||t.length<
2?"":`the clusters ${r>s?"unite":"are"} the values of ${n[e.indexOf(o)]}`}function vn(t,e,n){let o=Vo(e,n),{columns:r,distances:s,
listed:i,rest:c}=e,l=I(t,"section","hclust-page-part hclust-shares");I(l,"h2","","What decides?");let a=I(l,"p"),u=I(l,"\
table");return c&&I(l,"p","hclust-quiet",c),f=>{let h=o(f);a.textContent=Ho(e,h,f.k),u.replaceChildren();let y=[[e.sum,s],
[`what separates ${F(f.k,"clusters")}`,h.between]];for(let p of[-1,...i]){let w=I(u,"tr");I(w,"th","",r[p]??"column").dir=
"auto";for(let[m,b]of y){if(!b)continue;let v=b[p]||0,M=I(w,p<0?"th":"td","",p<0?`share of ${m}`:bt(v));I(M,"i").style.setProperty(
"--bar",`${v}`)}}return Xo(e,h,f.k)}}var Go=/^'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/u;function Ko(t){return Go.test(t)?`'${t}`:t}function Et(t){let e=Ko(t);
return/[",\r\n]/.test(e)||e!==e.trim()?`"${e.replaceAll('"','""')}"`:e}function kn(t,e,n,o,r=new Map){let s=new Array(t).fill(r.size?",":"");e.forEach((c,l)=>{let a=d(n,l),u=r.get(a)??String(
a);s[c]=r.size?`${a},${Et(u)}`:String(a)});let i=[(o?"row,name,cluster":"row,cluster")+(r.size?",cluster_name":"")];for(let c=0;c<
t;c++)i.push(o?`${c},${Et(o(c))},${s[c]}`:`${c},${s[c]}`);return`\uFEFF${i.join(`\r
`)}\r
`}function An(t,e,n,o=new Map){let r=[`group,${n?"name,":""}rows,cluster${o.size?",cluster_name":""}`];return t.forEach(
(s,i)=>{let c=d(e,i),l=o.size?`,${Et(o.get(c)??String(c))}`:"";r.push(`${i},${n?`${Et(n(i))},`:""}${s},${c}${l}`)}),`\uFEFF${r.
join(`\r
`)}\r
`}function Mn({indices:t,trees:e},n){let o=e[n];return o?{numbers:o.numbers,sentence:o.sentence,indices:o.indices.map(([r,
s,i,c])=>({...d(t,r),preferred:s,peaks:i,values:o.numbers.map((l,a)=>{let u=c.getFloat32(4*a,!0);return Number.isNaN(u)?
null:u})}))}:{note:"The page holds no evidence on the tree of this linkage."}}function Sn(t,e,n){let o=document.createElement(
"label");o.className="hclust-evidence-choice",o.append("Evidence");let r=document.createElement("select");r.setAttribute(
"aria-label","Evidence on the number of clusters, beside the tree"),r.append(new Option("none",""));for(let{name:i,title:c}of e.
indices)r.append(new Option(c,i));let s=()=>{r.value=n.get("ribbon")};s(),n.on("change:ribbon",s),r.addEventListener("ch\
ange",()=>n.set("ribbon",r.value)),o.append(r),t?.querySelector(".hclust-find")?.before(o)}function En(t,e,n,o){let r={undo:[],redo:[]},s=e(),i=!0;function c(){let w=e();JSON.stringify(w.made)!==JSON.stringify(s.
made)&&(i&&r.undo.push(s),r.redo=[],s=w,i=!1,h())}function l(w){o(),c();let m=r[w].pop();m&&(r[w==="undo"?"redo":"undo"].
push(s),n(m),s=e(),i=!0,h())}function a(w,m,b){let v=t.ownerDocument.createElement("button");return v.type="button",v.textContent=
m,v.title=b,v.setAttribute("aria-label",b),v.addEventListener("click",()=>l(w)),v}let u={undo:a("undo","↶","Undo (Ctrl\
+Z)"),redo:a("redo","↷","Redo (Ctrl+Shift+Z)")},f=t.ownerDocument.createElement("span");f.className="hclust-history",f.
append(u.undo,u.redo),t.insertBefore(f,t.querySelector(".hclust-find"));function h(){let{undo:w,redo:m}=u,b=[w,m].includes(
t.ownerDocument.activeElement);w.disabled=!r.undo.length,m.disabled=!r.redo.length,b&&w.disabled!==m.disabled&&(w.disabled?
m:w).focus()}h();let y=()=>{o(),c(),i=!0},p=$e();return addEventListener("pointerdown",w=>{w.isPrimary!==!1&&(p(null),y())},
!0),addEventListener("keydown",w=>{let m=xe(w,w.target);m==="undo"||m==="redo"?(w.preventDefault(),l(m)):p(w)&&y()},!0),
{follow:()=>queueMicrotask(c),clear(){r.undo=[],r.redo=[],s=e(),i=!0,h()}}}function _n(t,e=()=>{}){let n=new Map,o=(s,...i)=>{for(let c of[...n.get(s)??[]])c(...i)},r={get:s=>t.get(s),set:(s,i)=>r.
assign(new Map([[s,i]])),assign(s){let i=[...s.keys()].filter(c=>s.get(c)!==t.get(c));for(let c of i)t.set(c,s.get(c));for(let c of i)
o(`change:${c}`);i.length&&o("change")},save_changes(){t.set("browser_seq_seen",t.get("browser_seq"))},send:e,notify:(s,i)=>o(
"msg:custom",s,i),on(s,i){n.has(s)||n.set(s,new Set),n.get(s)?.add(i)},off(s,i){for(let[c,l]of n)s&&s!==c||(i?l.delete(i):
l.clear())}};return r}function Cn(t){let e=[],n=[],o=new Set([""]),r={key:"",path:""},s="",i=0,c=[],l={matrix:[1,0,0,1,0,0],clip:"",dash:[],fillStyle:"\
#000000",strokeStyle:"#000000",lineWidth:1,globalAlpha:1,font:"10px sans-serif",textAlign:"start",textBaseline:"alphabet\
ic",lineJoin:"miter",globalCompositeOperation:"source-over",imageSmoothingEnabled:!0},a=[];function u(g){f(),e.push(g)}function f(){
r.path&&e.push(`<path d="${r.path}"${r.key}/>`),r={key:"",path:""}}function h(g,x){let[$,S,_,C,A,L]=l.matrix;return[$*g+
_*x+A,S*g+C*x+L]}let y=(g,x)=>h(g,x).map(O).join(" "),p=()=>Math.hypot(l.matrix[0],l.matrix[1]);function w(g,x=""){let $=g===
"fill"?l.fillStyle:l.strokeStyle,S=l.globalAlpha<1?` opacity="${O(l.globalAlpha)}"`:"",_=l.clip?` clip-path="url(#${l.clip}\
)"`:"";if(g==="fill")return` fill="${et(Nn($))}"${x}${S}${_}`;let C=l.dash.length?` stroke-dasharray="${l.dash.map(A=>O(
A*p())).join(" ")}"`:"";return` fill="none" stroke="${et(Nn($))}" stroke-width="${O(l.lineWidth*p())}"${C}${S}${_}`}let m=({
x:g,y:x,width:$,height:S})=>`M${O(g)} ${O(x)}h${O($)}v${O(S)}h${O(-$)}z`;function b(g,x,$,S){let[_,C]=h(g,x),[A,L]=h(g+$,
x+S);return{x:Math.min(_,A),y:Math.min(C,L),width:Math.abs(A-_),height:Math.abs(L-C)}}function v(g){let x=w("fill");r.key!==
x&&f(),r={key:x,path:r.path+m(g)}}let M={save(){a.push({...l})},restore(){l=a.pop()??l},setTransform(...g){l.matrix=g.map(
x=>x/t)},translate(g,x){let[$,S]=h(g,x);l.matrix=[l.matrix[0],l.matrix[1],l.matrix[2],l.matrix[3],$,S]},rotate(g){let[x,
$,S,_,C,A]=l.matrix,[L,E]=[Math.cos(g),Math.sin(g)];l.matrix=[x*L+S*E,$*L+_*E,S*L-x*E,_*L-$*E,C,A]},beginPath(){s=""},moveTo(g,x){
s+=`M${y(g,x)}`},lineTo(g,x){s+=`${s?"L":"M"}${y(g,x)}`},closePath(){s+="z"},rect(g,x,$,S){s+=m(b(g,x,$,S))},roundRect(g,x,$,S,_){
let C=b(g,x,$,S),A=Math.min(_*p(),C.width/2,C.height/2),[L,E]=[O(C.width-2*A),O(C.height-2*A)],z=(q,X)=>`a${O(A)} ${O(A)}\
 0 0 1 ${O(q*A)} ${O(X*A)}`;s+=`M${O(C.x+A)} ${O(C.y)}h${L}${z(1,1)}v${E}${z(-1,1)}h-${L}${z(-1,-1)}v-${E}${z(1,-1)}z`},
arc(g,x,$){let[S,_]=h(g,x),C=O($*p()),A=O(2*$*p());s+=`M${O(S-$*p())} ${O(_)}a${C} ${C} 0 1 0 ${A} 0a${C} ${C} 0 1 0 -${A}\
 0z`},fill(g){s&&u(`<path d="${s}"${w("fill",g==="evenodd"?' fill-rule="evenodd"':"")}/>`)},stroke(){s&&u(`<path d="${s}\
"${w("stroke")}/>`)},clip(){let g=`c${++i}`,x=l.clip?` clip-path="url(#${l.clip})"`:"";n.push(`<clipPath id="${g}"${x}><\
path d="${s}"/></clipPath>`),l.clip=g},setLineDash(g){l.dash=g},fillRect(g,x,$,S){let _=b(g,x,$,S);if(l.globalCompositeOperation!==
"source-atop"){_.width&&_.height&&v(_);return}for(let C of c){let A=Math.max(_.x,C.x),L=Math.max(_.y,C.y),E=Math.min(_.x+
_.width,C.x+C.width)-A,z=Math.min(_.y+_.height,C.y+C.height)-L;E>0&&z>0&&v({x:A,y:L,width:E,height:z})}},clearRect(){},fillText(g,x,$){
if(!g)return;let[,S="",_="10",C="sans-serif"]=/^(?:(bold|[1-9]00) )?([\d.]+)px (.*)$/.exec(l.font)??[],A=l.textBaseline===
"middle"?.35*Number(_):0,L=l.matrix,[E,z]=h(x,$+A),q=Math.abs(L[1])>1e-9?` transform="matrix(${[L[0],L[1],L[2],L[3],E,z].
map(O).join(" ")})"`:` x="${O(E)}" y="${O(z)}"`,D={center:"middle",right:"end"}[l.textAlign];u(`<text${q} font-size="${_}\
"${S?` font-weight="${S}"`:""}${D?` text-anchor="${D}"`:""} font-family="${et(C)}" xml:space="preserve"${w("fill")}>${et(
g)}</text>`)},drawImage(g,x,$,S=g.width,_=g.height,...C){if(C.length){let[E=0,z=0,q=0,X=0]=C,D=g.ownerDocument.createElement(
"canvas");[D.width,D.height]=[Math.ceil(S),Math.ceil(_)];let Q=D.getContext("2d");return Q.imageSmoothingEnabled=!1,Q.drawImage(
g,x,$,S,_,0,0,D.width,D.height),this.drawImage(D,E,z,q,X)}if(!g.width||!g.height)return;let A=g.hclustLines;if(!A){let E=b(
x,$,S,_);u(`<image x="${O(E.x)}" y="${O(E.y)}" width="${O(E.width)}" height="${O(E.height)}" preserveAspectRatio="none" \
image-rendering="pixelated" href="${et(g.toDataURL())}"/>`);return}c=[];for(let E=0;E<4*A.count;E+=4){let[z,q,X,D]=[A.rects[E],
A.rects[E+1],A.rects[E+2],A.rects[E+3]];c.push(A.lying?b(x+q,$+z,D,X):b(x+z,$+q,X,D))}let L=l.fillStyle;l.fillStyle=A.ink;
for(let E of c)v(E);f(),l.fillStyle=L},points(g,x,$,S,{size:_,halo:C,edge:A,alpha:L}){if(!x.length)return;let E=o.size;u(
`<g opacity="${O(L)}">`);for(let z of x){let[q,X]=[g.xs[z]??NaN,g.ys[z]??NaN];if(!(q>=-1&&q<=g.width+1&&X>=-1&&X<=g.height+
1))continue;let D=ie(S[$[z]??0]??0),Q=`m${E}-${D}`;if(!o.has(Q)){o.add(Q);let ct=_*Ft(D);n.push(`<path id="${Q}" d="${Ut(
D)}" transform="scale(${O(ct)})" fill="${At(D)}" stroke="${et(A)}" stroke-width="${O(C/ct)}" stroke-linejoin="round"/>`)}
e.push(`<use href="#${Q}" x="${O(g.left+q)}" y="${O(g.top+X)}"/>`)}e.push("</g>"),o=new Set([...o,`style ${E}`])},marker(g,x,$,S,_){
u(`<path d="${et(g)}" fill="${et(_)}" transform="translate(${y(x,$)}) scale(${O(S*p())})"/>`)},svg(g,x,$,S){return f(),`\
<svg xmlns="http://www.w3.org/2000/svg" width="${O(g)}" height="${O(x)}" viewBox="0 0 ${O(g)} ${O(x)}" role="img"><title\
>${et($)}</title><defs>${n.join("")}</defs><path d="M0 0h${O(g)}v${O(x)}H0z" fill="${et(S)}"/>
${e.join(`
`)}
</svg>
`}},N=["fillStyle","strokeStyle","lineWidth","globalAlpha","font","textAlign","textBaseline","lineJoin","globalComposite\
Operation","imageSmoothingEnabled"];for(let g of N)Object.defineProperty(M,g,{get:()=>l[g],set:x=>Object.assign(l,{[g]:x})});
return M}function Nn(t){let e=/^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)\s*\)$/.exec(t);return e?`#${e.slice(1).map(n=>Number(
n).toString(16).padStart(2,"0")).join("")}`:t}function O(t){return String(Math.round(t*100)/100+0)}function et(t){return t.
replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu,"").replaceAll("&","&amp;").replaceAll("<","&lt;").
replaceAll(">","&gt;").replaceAll('"',"&quot;")}function On(t,e){let n=t.querySelector("canvas[data-painted]"),o=n.parentElement,r=t.ownerDocument.defaultView,[s,i]=[o.
clientWidth,o.clientHeight],c=n.width/s,l=Cn(c),a=Jo(o,l);a.below(),n.dispatchEvent(new CustomEvent("hclust-record",{detail:l})),
l.setTransform(c,0,0,c,0,0),a.above();let u=r.getComputedStyle(t.ownerDocument.body).backgroundColor;return{text:l.svg(s,
i,e,u),width:s,height:i}}function Jo(t,e){let n=t.ownerDocument.defaultView,o=t.getBoundingClientRect();function r(a){let{
left:u,top:f,width:h,height:y}=a.getBoundingClientRect();return{x:u-o.left,y:f-o.top,width:h,height:y}}function s(a){let u=t.
querySelector(a);return u&&!u.hidden&&u.getClientRects().length?u:null}function i(a,u=0){let{x:f,y:h,width:y,height:p}=r(
a);e.fillStyle=n.getComputedStyle(a).backgroundColor,e.beginPath(),e.roundRect(f,h,y,p,u),e.fill()}function c(a){let u=t.
ownerDocument.createRange();u.selectNodeContents(a);let{left:f,top:h,height:y}=u.getBoundingClientRect(),p=n.getComputedStyle(
a),w=Number(p.fontWeight)>=600?"600 ":"";e.font=`${w}${parseFloat(p.fontSize)}px ${p.fontFamily}`,e.fillStyle=p.color,e.
textAlign="left",e.textBaseline="middle",e.fillText(a.textContent??"",f-o.left,h-o.top+y/2)}return{below(){let a=s(".hcl\
ust-cut-band");a&&i(a)},above(){let[a,u,f,h]=[".hclust-cut-line",".hclust-cut-caption",".hclust-cut-pill",".hclust-legen\
d"].map(s);if(a&&f){let{x:y,y:p,width:w,height:m}=r(a);e.strokeStyle=n.getComputedStyle(f).backgroundColor,e.lineWidth=m,
e.setLineDash([6,4]),e.beginPath(),e.moveTo(y,p+m/2),e.lineTo(y+w,p+m/2),e.stroke(),e.setLineDash([]);let b=r(f);i(f,12);
let v=f.innerText.split(`
`).map(N=>N.trim()).filter(Boolean),M=n.getComputedStyle(f);e.font=`600 ${parseFloat(M.fontSize)}px ${M.fontFamily}`,e.fillStyle=
M.color,e.textAlign="center",e.textBaseline="middle",v.forEach((N,g)=>{let x=(g-(v.length-1)/2)*parseFloat(M.lineHeight);
e.fillText(N,b.x+b.width/2,b.y+b.height/2+x)})}u&&(i(u,3),c(u)),h&&l(h)}};function l(a){i(a,4);for(let f of a.querySelectorAll(
"button, div")){let[h,y]=[f.querySelector("svg"),f.querySelector("path")];if(f.hidden||!h||!y)continue;let{x:p,y:w,width:m,
height:b}=r(h),v=f.dataset.scale?.match(/#\w+/g)??[],M=r(f),N=(M.width-28)/v.length;v.forEach((S,_)=>{e.fillStyle=S,e.fillRect(
M.x+20+_*N,M.y+7,N+1,10)});let g=parseFloat(/[\d.]+/.exec(y.getAttribute("transform")??"")?.[0]??"8"),x=y.getAttribute("\
fill")??"",$=y.getAttribute("d");$&&e.marker($,p+m/2,w+b/2,g,x);for(let S of f.querySelectorAll("b, span"))c(S)}let u=a.
querySelector(".hclust-legend-more");u?.getClientRects().length&&c(u)}}async function Ln({text:t,width:e,height:n},o){let r=URL.
createObjectURL(new Blob([t],{type:"image/svg+xml"}));try{let s=new Image;s.src=r,await s.decode();let i=o.createElement(
"canvas");return i.width=Math.round(2*e),i.height=Math.round(2*n),i.getContext("2d")?.drawImage(s,0,0,i.width,i.height),
await new Promise((c,l)=>{i.toBlob(a=>a?c(a):l(new Error("No picture came of it.")))})}finally{URL.revokeObjectURL(r)}}var Tn={linkage_about:{single:"Follows chains and bent shapes, since only the nearest two points count; for the same rea\
son a few points in between merge two clusters into one.",complete:"Makes compact clusters of like width, since the fart\
hest two points count; so it cuts long clusters, and one stray point can spoil a merge.",average:"A middle way that puts\
 up with stray points, since all pairs count; it still looks for round clusters, and fails on bent ones and rings.",ward:"\
Finds round clusters of like size, since every merge adds as little spread as it can; so it cuts long, bent and very lar\
ge clusters to fit.",weighted:"Like average, but both halves of a merge count the same; so small clusters hold their own\
, and a stray point counts too much.",centroid:"Compares the means of clusters, so stray points count little; but a merg\
e can lie below an earlier one, and branches then cross.",median:"Like centroid, but both halves of a merge count the sa\
me; so small clusters hold their own, and branches cross even more often."}};var In=Tn;function Rn({t,lower:e,upper:n,tree:o}){return Ee(t,e,n,Zt(o))}function pe({t,lower:e,upper:n,tree:o}){return _e(e,n,t,Zt(
o))}function zn(t){if(t.isUneven)return"";if(!t.hasThreshold)return` · ${Zo(t)}`;if(t.k===1)return` (gap above ${pe(t)[0]}\
)`;if(t.upper===0)return" (gap of 0)";let[e,n]=pe(t);return` (gap ${e}–${n})`}function Zo(t){let{k:e,hasThreshold:n,upper:o}=t;
if(t.isUneven)return`no one height gives these ${F(e)}`;if(!n)return`heights are tied at ${tt(o)}: no threshold gives ${F(
e)} clusters`;let[r,s]=pe(t);return e===1?`any cut above ${r} gives one`:o===0?`only a cut at 0 gives these ${F(e)}`:`an\
y cut from ${r} to ${s} gives these ${F(e)}`}function Un(t,e,n,o,r=[]){let{features:s,columns:i,scaling:c,metric:l,given:a,dropped:u}=t.words,f=[],h=w=>f.push({text:w,
tone:"plain"}),y=w=>f.push({text:w,tone:"strong"}),p=w=>f.push({text:w,tone:"quiet"});y(t.groups?.clustered??F(e.n,e.noun)),
s&&(h(" by "),y(s),h(`${i} ${c}`)),h(", "),n.name?(y(n.name),h(" linkage"),a?h(` of the ${a}`):l&&(h(" of "),y(l),h(" di\
stances"))):h("the tree as given"),n.constrained&&h(" under a connectivity constraint"),h(": "),y(F(o.k,"clusters")),o.isUneven?
h(", cut at different heights"):(h(", cut at "),y(Rn(o)),p(zn(o))),o.locked.length&&p(` · ${F(o.locked.length)} locked`),
n.cophenetic!==null&&p(` · cophenetic r ${n.cophenetic}`);for(let w of[u,...r])w&&p(` · ${w}`);return f}var Fn=(t,e,n)=>[
t?U.leveled_briefly:"",e?U.numbers_moved_briefly:"",n];function Dn(t){let e=In.linkage_about[t??""];if(!t||!e)return"";let[
n="",...o]=t;return`${n.toUpperCase()}${o.join("")} linkage: ${e.charAt(0).toLowerCase()}${e.slice(1)}`}function Pn(t,e,n,o,r,s=!1){
let i=[...t.notes];if(s&&i.push(U.leveled),r&&i.push(U.numbers_moved),!o.tree.monotone){let c=n.constrained?"a connectiv\
ity constraint":`${n.name??"this"} linkage`;i.push(`Some merges lie below earlier ones, as ${c} can make them: the cut g\
oes by the highest so far.`)}return n.described&&n.described<e.n&&i.push(`Most typical ${e.noun} are told for up to ${F(
n.described,"clusters")}.`),i}function Qo({key:t,ctrlKey:e,metaKey:n,altKey:o,shiftKey:r},{large:s,inBar:i}){return e||n||o||r?0:t==="PageDown"||t==="\
PageUp"?s||i?t==="PageDown"?1:-1:0:(t==="ArrowRight"||t==="ArrowLeft")&&i?t==="ArrowRight"?1:-1:0}function tr({large:t,inBar:e}){
return t||e?"Page Down and Page Up turn the steps.":"Page Down and Page Up scroll; with large type they turn the steps."}
function jn(t,e,n,o){let r=t.ownerDocument,s=-1,i=r.createElement("section");i.className="hclust-steps hclust-presenting",
i.setAttribute("aria-label","Walkthrough");let c=(N,g="")=>{let x=r.createElement(N);return x.className=g,x},l=c("p","hc\
lust-caption");l.dir="auto",l.setAttribute("role","status");let a=c("div","hclust-walk"),u=(N,g,x)=>{let $=c("button");return $.
type="button",$.textContent=N,$.setAttribute("aria-label",g),$.addEventListener("click",x),$},f=u("◀","Back",()=>{f.focus(),
v(s-1)}),h=u("▶","Next",()=>{h.focus(),v(s+1)}),y=c("span","hclust-quiet"),p=u("Large type","Large type",()=>{p.setAttribute(
"aria-pressed",String(t.classList.toggle("hclust-large"))),b()});p.setAttribute("aria-pressed","false");let w=c("span","\
hclust-quiet hclust-walk-keys");a.append(f,y,h,p,w),i.append(l,a),e.before(i);let m=()=>({large:t.classList.contains("hc\
lust-large"),inBar:i.contains(r.activeElement)}),b=()=>{w.textContent=tr(m())};r.addEventListener("keydown",N=>{let g=Qo(
N,m());g&&(N.preventDefault(),N.stopPropagation(),v(s+g))},!0),r.addEventListener("focusin",b),i.addEventListener("focus\
out",()=>setTimeout(b)),M();function v(N){let g=n[N];g&&(s=N,o(g),M())}function M(){l.textContent=n[s]?.caption??"",l.hidden=
!l.textContent,y.textContent=s<0?`${n.length} steps`:`step ${s+1} of ${n.length}`;let N=[f,h].find(g=>g===r.activeElement);
f.disabled=s<=0,h.disabled=s>=n.length-1,N?.disabled&&(f.disabled?h.disabled?p:h:f).focus(),b()}}var qn=160;function er(t){return t.matchMedia("(prefers-reduced-motion: reduce)").matches||t.document.hidden}function Bn(t){
let e=Vt(t),n=!1,o=-1/0,r=()=>{n=!0,e.removeEventListener("pointermove",r,!0)},s=()=>{n=!1,e.removeEventListener("pointe\
rmove",r,!0)},c=[["pointerdown",()=>{s(),e.addEventListener("pointermove",r,!0)}],["pointerup",s],["pointercancel",s],["\
blur",s]];for(let[l,a]of c)e.addEventListener(l,a,!0);return{step(){let l=e.performance.now(),a=l>=o;return o=l+qn,a&&!n&&
!er(e)?qn:0},isUnderWay:()=>e.performance.now()<o,destroy(){s();for(let[l,a]of c)e.removeEventListener(l,a,!0)}}}var nr="ease-out";function Vn(t){let e=Bn(t);function n(){let o=new Map;for(let r of t.querySelectorAll(".hclust-card")){
let s=new Map;for(let i of Wn(r))s.set(i.dataset.column,i.style.width);o.set(r.dataset.cluster,s)}return o}return{draw(o){
let r=n();o();let s=r.size?e.step():0;if(!s)return;let i={duration:s,easing:nr};for(let c of t.querySelectorAll(".hclust\
-card")){let l=r.get(c.dataset.cluster??"");l||c.animate([{opacity:0},{opacity:1}],i);for(let a of l?Wn(c):[]){let u=l?.
get(a.dataset.column??"")??"0%";u!==a.style.width&&a.animate([{width:u},{width:a.style.width}],i)}}},destroy:e.destroy}}
function Wn(t){return t.querySelectorAll(".bar > i")}var or={tree:"Tree",clustermap:"Clustermap",scatter:"Scatter",distances:"Matrix of distances"};function rr(t,{traits:e,page:n},o){
let r=t.querySelector(".hclust-words");r.classList.add("hclust-sentence");let s=n.linkages[n.start],i=n.numbers_moved?{linkage:s,
k:e.n_clusters}:null,c=n.leveled?{linkage:s,cut:""}:null,l=0,a=_n(new Map(Object.entries({...e,...Hn(n.evidence,n.start),
sub_module:me("hclust-sub"),finds_rows:!!n.rows})),k=>u?.then(R=>R.answer(k))),u=n.rows&&qt("hclust-rows").then(k=>k(n,a,
a.notify,me("hclust-density"))),f=I(t,"div","hclust-views");o.initialize({model:a}),o.render({model:a,el:f});let h=Pe(a),
y=mn(n,h),p=dt(a),w=null,m=0,b=()=>Ve(a,p),v=I(t,"section","hclust-page-part");I(v,"h2","","What the clusters are like");
let M=I(v,"div"),N=Vn(M);v.hidden=!n.profile.length&&s.medoids===null;let g;if(n.classes){let k=I(t,"section","hclust-pa\
ge-part");qt("hclust-classes").then(R=>{g=R(k,n.classes,h,a),g?.(b())})}let x=n.shares&&vn(t,n.shares,h);Jn();let $=I(t,
"details","hclust-notes"),S=I($,"summary"),_=I($,"ul"),C=I(t,"footer","hclust-quiet");C.textContent="This page holds its\
 data and asks nothing of the network. Drag the cut, point at rows and branches, click to select them. Made with hclust_\
widgets.";let A=["flips","col_flips","split_about"],L=[],E=document.createElement("p");E.className="hclust-quiet hclust-\
about-linkage",E.id="hclust-about-linkage",f.querySelector(".hclust-live-bar")?.after(E);let z=Kn();n.evidence&&Sn(f.querySelector(
".hclust-live-bar"),n.evidence,a),D();let q=[...oe,"color_numbers",...A],X=En(f.querySelector(".hclust-live-bar"),()=>({
made:{linkage:n.linkages.indexOf(s),values:q.map(k=>a.get(k)),bytes:Gn(a.get("flips"))},told:{moved:i!==null,leveled:c!==
null}}),({made:k,told:R})=>{let T=q.map((V,G)=>[V,k.values[G]]),P={linkage:n.linkages[k.linkage],k:Number(k.values[q.indexOf(
"n_clusters")])};i=R.moved?P:null,c=R.leveled?{linkage:P.linkage,cut:""}:null,k.linkage!==n.linkages.indexOf(s)?(Wt(k.linkage,
Object.fromEntries(T)),z?.(k.linkage)):a.assign(new Map([["python_seq",a.get("python_seq")+1],...T]))},ct);n.steps.length&&
jn(t,r,n.steps,k=>{ct(),l=k.annotations,Wt(k.linkage,k.traits),z?.(k.linkage),X.clear()}),a.on("change:color_numbers",()=>{
p=dt(a)});for(let k of oe)a.on(`change:${k}`,()=>m||=requestAnimationFrame(Q));a.on("change",X.follow);function D(){p=dt(
a),E.textContent=Dn(s.name),E.hidden=!E.textContent,w=s.medoids===null?null:K(s.medoids),Q()}function Q(){m=0;let k=b();
i&&(i.linkage!==s||i.k!==k.k)&&(i=null),c&&(c.cut||=Xn(k),(c.linkage!==s||c.cut!==Xn(k))&&(c=null));let R=Fn(c!==null,i!==
null,x?.(k)??"");r.replaceChildren(...Un(n,h,s,k,R).map(({text:P,tone:V})=>{if(V==="plain")return document.createTextNode(
P);let G=document.createElement(V==="strong"?"b":"span");return V==="quiet"?G.append(...ir(P)):G.textContent=P,V==="quie\
t"&&(G.className="hclust-quiet"),G})),v.hidden||N.draw(()=>dn(M,wn(k,y(k),gn(w,k),h,n.groups))),g?.(k);let T=Pn(n,h,s,k,
i!==null,c!==null);$.hidden=!T.length,S.textContent=T.length===1?"1 note on the data":`${T.length} notes on the data`,_.
replaceChildren(...T.map(P=>{let V=document.createElement("li");return V.textContent=P,V}))}function ct(){window.dispatchEvent(
new CustomEvent(ye))}function Wt(k,R){let[T,P]=[a.get("column_clusters"),s];P.traits.column_clusters=T,s=n.linkages[k],cr(
s.traits.col_children,P.traits.col_children)&&(s.traits.column_clusters=T);let V=a.get("revision")+1,G=n.annotations[l]?.[k];
a.assign(new Map(Object.entries({...s.traits,...G,...Hn(n.evidence,k),...R,revision:V}))),D()}function Kn(){if(n.linkages.
length<2)return null;let k=document.createElement("label");k.append("Linkage");let R=document.createElement("select");return R.
className="hclust-linkage",R.setAttribute("aria-label","Linkage"),R.setAttribute("aria-describedby",E.id),n.linkages.forEach(
(T,P)=>{R.append(new Option(T.name??"as given",String(P)))}),R.value=String(n.start),k.append(R),f.querySelector(".hclus\
t-live-bar")?.prepend(k),R.addEventListener("change",()=>{ct();let T=Number(R.value),{traits:P}=n.linkages[T],V=n.start===
T&&a.get("n_clusters")===e.n_clusters,G=b(),{cut:B,lost:Y}=Xe(G,dt({get:at=>P[at]})),nt=se(p),{colors:ot,origins:gt}=rn(
G.labels,B.labels,G.nodes.map(at=>d(nt,at))),_t=n.linkages.indexOf(s);L[_t]=Object.fromEntries(A.map(at=>[at,a.get(at)])),
T!==_t&&sn(gt)&&(i={linkage:n.linkages[T],k:B.k}),Y&&(c={linkage:n.linkages[T],cut:""}),Wt(T,{color_numbers:tn(B,ot),...L[T],
...He(B),...V&&!B.isUneven&&{distance_threshold:e.distance_threshold}})}),T=>R.value=String(T)}function Jn(){let k=I(t,"\
section","hclust-page-part hclust-take");I(k,"h2","","To take away");let R=I(k,"div","hclust-take-bar"),T=we(n.title),P=I(
k,"p","hclust-quiet");P.setAttribute("role","status");let V=(B,Y,nt,ot)=>{let gt=I(B,"button","",Y);gt.type="button",gt.
setAttribute("aria-label",nt),gt.addEventListener("click",async()=>{P.textContent="";try{await ot()}catch(_t){P.textContent=
`That could not be saved: ${_t.message}`}})},G=ge(R,"Labels");V(G,"CSV","Save the labels as CSV",async()=>{let B=b(),Y=Jt(
Lt(a).names,B.nodes),nt=sr(n,h),ot=u?(await u).csv(B.labels,Y):n.groups?An(K(n.groups.sizes),B.labels,n.row_names?h.name:
null,Y):kn(n.table_rows,h.rows,B.labels,nt,Y);Nt(document,`${T}-labels.csv`,new Blob([ot],{type:"text/csv;charset=utf-8"}))});
for(let B of e.parts){let Y=or[B]??B,nt=ge(R,Y),ot=()=>On(f.querySelector(`.hclust-part-${B}`),`${n.title}: ${Y}. ${r.textContent}`);
V(nt,"SVG",`Save the ${Y.toLowerCase()} as SVG`,()=>{Nt(document,`${T}-${B}.svg`,new Blob([ot().text],{type:"image/svg+x\
ml"}))}),V(nt,"PNG",`Save the ${Y.toLowerCase()} as PNG`,async()=>{Nt(document,`${T}-${B}.png`,await Ln(ot(),document))})}}
function ge(k,R){let T=I(k,"div","hclust-take-group");return T.setAttribute("role","group"),T.setAttribute("aria-label",
R),I(T,"span","",R),T}}function sr(t,e){if(!t.row_names)return null;let n=new Array(t.table_rows).fill("");return e.rows.
forEach((o,r)=>{n[o]=e.name(r)}),K(t.dropped).forEach((o,r)=>{n[o]=t.dropped_names?.[r]??""}),o=>String(n[o]??o)}$n(rr);
function me(t){return document.getElementById(t)?.textContent}function Hn(t,e){return t?{evidence:Mn(t,e),ribbon_module:me(
"hclust-ribbon")}:{}}function ir(t){let e=[],n=o=>{let r=document.createElement("span");r.className="hclust-phrase",r.textContent=
o,e.push(r)};return t.split(" · ").forEach((o,r)=>{r&&(n(" ·"),e.push(" ")),o.startsWith(" ")&&e.push(" "),o&&n(o.trim())}),
e}var Xn=({nodes:t,locked:e})=>`${t} ${e}`,cr=(t,e)=>[t,e].map(Gn).every((n,o,[r])=>n===r),Gn=t=>t instanceof DataView?String(
new Uint8Array(t.buffer,t.byteOffset,t.byteLength)):"";
