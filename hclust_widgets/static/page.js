// Generated from js/ by `npm run build`. Do not edit.
function d(t,e){return t[e]}function Et(t,e,n){let o=URL.createObjectURL(n),r=t.createElement("a");r.href=o,r.download=e,t.body.append(r),r.click(),
r.remove(),setTimeout(()=>URL.revokeObjectURL(o),6e4)}function ae(t){let e=t.toLowerCase().match(/[\p{L}\p{N}]+/gu)??[];
return Array.from(e.join("-")).slice(0,50).join("").replace(/-$/,"")||"clusters"}function Ut(t){return t.ownerDocument.defaultView??globalThis}var le={colors:["#5659B8","#F54571","#0E771F","#909B07","#4A9AD3","#AA3377","#64977C","#D57950","#B186AB","#C11E16"],marker_scales:{
o:1,s:.88,"^":1.1,D:.8,v:1.1,P:1.08,X:1.08},max_cluster_title:150,undo_run_ms:800,cards:{max_cards:12,max_table_rows:200,
max_columns:6},leveled:"Clusters at different heights and locked ones belong to the tree before: this one is cut at one \
height, into as many clusters.",numbers_moved_briefly:"numbers moved",numbers_moved:"Numbers follow scikit-learn's order\
 and have moved; colors and names show which cluster is which.",missing_color:"#9a9a9a"};var D=le;var jn="hclust-presenting",ue="hclust-asking",qn=D.undo_run_ms,Bn=["Alt","Control","Meta","Shift"];function fe({key:t,ctrlKey:e,
metaKey:n,altKey:o,shiftKey:r},s){if(o||Wn(s))return null;if(e||n){let i=t.toLowerCase();return i==="z"?r?"redo":"undo":
i==="y"&&!r?"redo":null}return!s.closest(`.${jn}`)||r?null:t==="PageDown"?"next":t==="PageUp"?"back":null}function he(){let t=-1/0;return e=>{if(e&&Bn.includes(e.key))return!1;let n=!e||!e.repeat&&e.timeStamp-t>qn;return t=e?e.
timeStamp:-1/0,n}}function Wn(t){let e=t.tagName==="INPUT"?t.getAttribute("type")??"text":"";return t.tagName==="TEXTAREA"||/^(text|number|search|email|url|password|date)$/.
test(e)||t.isContentEditable}var de=new Map(Object.entries({analyses:"analysis",axes:"axis",bacteria:"bacterium",calves:"calf",children:"child",crises:"\
crisis",criteria:"criterion",diagnoses:"diagnosis",feet:"foot",fungi:"fungus",geese:"goose",genera:"genus",halves:"half",
hypotheses:"hypothesis",indices:"index",knives:"knife",larvae:"larva",leaves:"leaf",lives:"life",loaves:"loaf",loci:"loc\
us",matrices:"matrix",men:"man",mice:"mouse",nuclei:"nucleus",people:"person",phenomena:"phenomenon",quizzes:"quiz",shelves:"\
shelf",spectra:"spectrum",strata:"stratum",taxa:"taxon",teeth:"tooth",theses:"thesis",thieves:"thief",vertices:"vertex",
wives:"wife",wolves:"wolf",women:"woman"}));for(let t of["chassis","clothes","means","news","series","species"])de.set(t,
t);var Hn=/(?:aches|movies|cookies|calories|zombies|shoes|canoes)$|^(?:[a-z]ies|caches|niches|toes|foes|oboes|(?:ab|exc|f|m|r)uses)$/,
Vn=/(?:ss|sh|ch|x|zz|tz|o)es$|(?:[^ao]us|ias|lens)es$|^(?:gas|atlas|canvas|iris)es$/;function pe(t){let e=Math.max(t.lastIndexOf(
" "),t.lastIndexOf("-"))+1;return t.slice(0,e)+Xn(t.slice(e))}function Xn(t){let e=t.toLowerCase(),n=t===t.toUpperCase()&&
t.length>1,o=de.get(e);return o!==void 0?n?o.toUpperCase():t.slice(0,1)+o.slice(1):t.length<2||!e.endsWith("s")||e.endsWith(
"ss")?t:Hn.test(e)?t.slice(0,-1):e.endsWith("ies")?t.slice(0,-3)+(n?"Y":"y"):t.slice(0,Vn.test(e)?-2:-1)}function P(t,e=""){return e?`${J(t,0)} ${t===1?pe(e):e}`:J(t,0)}function Z(t){return Number.isNaN(t)?"–":Math.abs(t)===
1/0?t>0?"∞":"-∞":t===0?"0":dt(t)?J(t,Mt(t)):ke(t,2)}var dt=t=>Math.abs(t)>=.001&&Math.abs(t)<1e7;function Mt(t){let e=Math.
abs(t);return e>=1e3?0:e>=100?1:e>=1?2:3}function Nt(t){let e=Math.abs(t);return e<.01&&t!==0||e>=1e9?at(t,2):J(t,e>=100?
0:e>=10?1:2)}function pt(t){return t>0&&t<=.005?"< 1%":`${J(100*t,0)}%`}function we(t,e=2){if(Number.isNaN(t))return"–";
let n=J(t,e);return Number(n.replaceAll(",",""))===0?n.replace(/^-/,""):n}function Dt(t,e,n=""){if(!Number.isFinite(t))return Number.isNaN(t)?"–":Z(t);if(e==="text"||e==="truth")return t?"yes":
"no";if(e==="date")return Gn(t);let r=Math.round(t)===t&&Math.abs(t)<1e12?J(t,0):Nt(t);return n?`${r} ${n}`:r}function Gn(t){let e=new Date(t*864e5);return Number.isNaN(e.getTime())?"–":e.toISOString().slice(0,10)}function be(t,e,n,o=0){
return xe(t,e,n,o)[0]}function ye(t,e,n,o=0){if(n!==void 0&&t<n&&n<=e){let[,i,c]=xe(n,t,e,o);return[i,c]}let[r,s]=[Z(t),
Z(e)];for(let i=4;i<17&&r===s&&t<e;i++)[r,s]=[at(t,i),at(e,i)];return[r,s]}function xe(t,e,n,o){let r=[Kn(t,o),Z(e),Z(n)],
s=[e,n].filter(l=>l!==0&&l!==1/0);if(e<t&&t<=n&&[t,...s].every(dt)){let l=$e(t,o);for(let u=l;u<17;u++){let f=J(u===l?Ae(
t,l):t,u),h=ct(f),[b,w]=[me(e,u),me(n,u)];if(ct(b)<h&&(h<ct(w)||t===n)&&e<h&&h<=n)return[f,b,w]}}let[i,c,a]=r;for(let l=4;l<
17;l++){let u=ct(i),f=u<ct(a)||t===n&&i===a;if(!(e<t&&t<=n)||ct(c)<u&&e<u&&u<=n&&f)return[i,c,a];[i,c]=[at(t,l),at(e,l)],
a=n===1/0?Z(n):at(n,l)}return r}function Kn(t,e){if(!dt(e)||!dt(t))return Z(t);let n=$e(t,e);return J(Ae(t,n),n)}var $e=(t,e)=>dt(
e)?Math.min(Mt(e),Mt(t)):Mt(t),Ae=(t,e)=>Math.floor(t*10**e+.5)/10**e,me=(t,e)=>t===0||t===1/0?Z(t):J(t,e);function ct(t){
return t==="∞"?1/0:Number(t.replaceAll(",",""))}function J(t,e){let n=ve(t,e),[o="",r]=n.split("."),s=o.replace(/\B(?=(\d{3})+$)/g,",");return r===void 0?s:`${s}.${r}`}
function ve(t,e){if(Math.abs(t)>=1e21)return BigInt(t).toString();let n=t.toFixed(e);if(Number.isInteger(t)&&!Object.is(
t,-0))return n;if(t.toFixed(e+30).slice(-30)!=="5".padEnd(30,"0"))return Object.is(t,-0)?`-${n}`:n;let r=t.toFixed(e+30).
slice(0,-30).replace(/\.$/,"");return Number(r.at(-1))%2===0?r:n}function ke(t,e){let[n="",o=""]=t.toExponential(e+30).split(
"e"),r=n.slice(0,-30).replace(/\.$/,"");return(n.endsWith("5".padEnd(30,"0"))&&Number(r.at(-1))%2===0?`${r}e${o}`:t.toExponential(
e)).replace(/e([+-])(\d)$/,"e$10$2")}function at(t,e){if(t===0)return"0";let n=Number(t.toExponential(e-1).split("e")[1]);
if(n<-4||n>=e){let[o="",r=""]=ke(t,e-1).split("e");return`${ge(o)}e${r}`}return ge(ve(t,e-1-n))}function ge(t){return t.
includes(".")?t.replace(/\.?0+$/,""):t}var mt="…",Jn=300;function gt(t){return String(t).slice(0,Jn).replace(/\s+/gu," ").replace(/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu,
"").trim()}function _t(t,e,n,o=Number.POSITIVE_INFINITY,r=0){if(n(t)<=e)return t;let s=Array.from(t),i=Se(s,s.length,mt,
e,n);if(i>o||o>=s.length)return i?Pt(s,i)+mt:"";let c=s.lastIndexOf(" ",o-1)+1,a=c>o-Yn?c:o,l=mt+s.slice(a).join("");if(n(
l)>e){if(r<=a)return _t(l,e,n);let u=s.slice(a).join("");return mt+_t(u,e-n(mt),n,r-a)}return Pt(s,Se(s,a,l,e,n))+l}function Ee(t,e,n){
let o=/ \([\d,]+\)$/.exec(t)?.[0]??"",r=_t(t,e,n);if(r===t||!o)return r;let s=_t(t.slice(0,-o.length),e-n(o),n);return s?
s+o:r}var Yn=12;function Se(t,e,n,o,r){let[s,i]=[0,e];for(;s<i;){let c=s+i+1>>1;r(Pt(t,c)+n)<=o?s=c:i=c-1}return s}function Pt(t,e){
return t.slice(0,e).join("").trimEnd()}var pr=D.max_cluster_title;function Ct(t){let e=t.get("color_numbers")??[];return{names:Me(t.get("node_names")),colors:Me(t.get("node_colors")),numbers:e}}
function Me(t){let e=new Map;for(let[n,o]of Object.entries(t??{}))e.set(Number(n),String(o));return e}var Ne=new WeakMap,
Zn=new Map;function Qn({tree:t,nodes:e}){let n=t.annotations?.names;if(!n?.size)return Zn;let o=Ne.get(n);o||Ne.set(n,o=
new WeakMap);let r=o.get(e);return r||o.set(e,r=jt(n,e)),r}function jt(t,e){let n=[];for(let c=0;c<e.length;c++){let a=d(
e,c),l=t.get(a);l!==void 0&&n.push({label:c,node:a,name:l})}let o=new Set(n.map(({name:c})=>c)),r=new Set(n.map(({label:c})=>c)),
s=new Set([...o].filter(c=>{let a=/^\d+$/.test(c)&&String(Number(c))===c?Number(c):e.length;return a<e.length&&!r.has(a)})),
i=new Map;for(let{label:c,name:a}of n.sort((l,u)=>u.node-l.node)){let l=a;for(let u=2;s.has(l)||l!==a&&o.has(l);u++)l=`${a}\
, ${to(u)}`;s.add(l),i.set(c,l)}return i}function to(t){let e=Math.floor(t/10)%10===1;return`${t}${!e&&["","st","nd","rd"][t%
10]||"th"}`}function _e(t,e){let n=Qn(t).get(e);return n===void 0?P(e):`${gt(n)} (${P(e)})`}function st(t,e){let n=Math.min(Math.max(Math.round(e)||1,1),t.n),o=bt(t,n);return Ot(t,n,Ce(o),o)}function qt(t,e){let n=e>=
0?e:0,o=wt(t,n);return Ot(t,o,n,bt(t,o))}function wt(t,e){let{heights:n}=t,o=0,r=n.length;for(;o<r;){let s=o+r>>1;K(n,s)<
e?o=s+1:r=s}return t.n-o}function bt(t,e){let{n,heights:o}=t;return{lower:e<n?K(o,n-e-1):0,upper:e>1?K(o,n-e):1/0}}function Ce({
lower:t,upper:e}){if(e===1/0){let o=t>0?t*1.05:1;return o>t?o:t+Number.MIN_VALUE}let n=t+(e-t)/2;return n>t?n:e}function Ot(t,e,n,{
lower:o,upper:r},s){let i=s?.nodes,c,a;return{tree:t,k:e,t:n,lower:o,upper:r,hasThreshold:!s&&(o<r||e===t.n),isUneven:!!s,
locked:s?.locked??[],get nodes(){return i??=eo(t,e)},get sizes(){return c??=this.nodes.map(l=>K(t.sizes,l))},get labels(){
return a??=no(t,this.nodes)}}}function eo(t,e){let{n,children:o}=t,r=new Int32Array(e);r[0]=2*n-2;for(let s=1;s<e;s++){let i=n-
1-s;Bt(r,s,K(o,2*i)),Wt(r,s+1,K(o,2*i+1))}return r}function Bt(t,e,n){Oe(t,0,e,n)}function Oe(t,e,n,o){for(;n>e;){let r=n-
1>>1,s=K(t,r);if(o<=s)break;t[n]=s,n=r}t[n]=o}function Wt(t,e,n){let o=0,r=1;for(;r<e;){let s=r+1;s<e&&!(K(t,r)>K(t,s))&&
(r=s),t[o]=K(t,r),o=r,r=2*o+1}Oe(t,0,o,n)}function no(t,e){let n=new Int32Array(t.n);return e.forEach((o,r)=>{let s=K(t.
start,o),i=s+K(t.sizes,o);for(let c=s;c<i;c++)n[K(t.order,c)]=r}),n}function Le(t){let{n:e,heights:n}=t;if(e<2||n[e-2]===
0)return 1;let o=Math.min(e-1,Math.ceil(Math.sqrt(e)),20);if(o<2)return 2;let r=2,s=-1/0;for(let i=2;i<=o;i++){let{lower:c,
upper:a}=bt(t,i),l=c>0?a/c:0;l>s&&([s,r]=[l,i])}return r}function K(t,e){return t[e]}var oo=65535;function Ht(t,e,n,o,r,s="track_about"){let i=(t.get("original_columns")??[]).length;return(t.get(s)??[]).map(
c=>{let a=w=>{if(c.original!==void 0)return d(n,w*i+c.original);if(c.numbers!==void 0)return d(r,c.numbers*e+w);let g=d(
o,c.codes*e+w);return g===oo?NaN:g},l,u=!1,[f,h]=[1/0,-1/0];function b(){return l||(l=Float64Array.from({length:e},(w,g)=>{
let p=a(g);return Number.isFinite(p)?(p<f&&(f=p),p>h&&(h=p),p):(u=!0,NaN)}),l)}return{unit:"",words:[],grouped:0,plain:!1,
...c,get values(){return b()},get gaps(){return b(),u},get ends(){return b(),f<=h?[f,h]:[0,1]}}})}function Vt(t,e,n=new Uint8Array(e.length)){let o=e.length+1,r=new Float64Array(o-1),s=new Int32Array(2*o-1).fill(1,0,o),
i=new Int32Array(2*o-1).fill(-1),c=-1/0,a=!0;for(let l=0;l<o-1;l++){let u=H(t,2*l),f=H(t,2*l+1);s[o+l]=H(s,u)+H(s,f),i[u]=
i[f]=o+l;let h=H(e,l);h<c?a=!1:c=h,r[l]=c}return ro({n:o,children:t,distances:e,heights:r,monotone:a,sizes:s,parents:i},
n)}function ro(t,e){let{n,children:o,sizes:r}=t,s=new Int32Array(2*n-1);for(let a=n-2;a>=0;a--){let l=H(o,2*a+(e[a]?1:0)),
u=H(o,2*a+(e[a]?0:1)),f=H(s,n+a);s[l]=f,s[u]=f+H(r,l)}let i=new Int32Array(n),c=new Float64Array(2*n-1);for(let a=0;a<n;a++)
i[H(s,a)]=a,c[a]=H(s,a)+.5;for(let a=0;a<n-1;a++)c[n+a]=(H(c,H(o,2*a))+H(c,H(o,2*a+1)))/2;return{...t,flips:e,start:s,order:i,
x:c}}function Xt(t){return t.n<2?0:H(t.heights,t.n-2)}function H(t,e){return t[e]}function ut(t){let e=ot(t.get("heights")),n=Ie(t.get("flips"),e.length),o=Vt(X(t.get("children")),e,n);return o.annotations=
Ct(t),o}function Te(t){let e=ut(t),n=e.n,o=t.get("columns")??[],r=ot(t.get("col_heights")),s=X(t.get("col_children")),i=t.
get("col_flips"),c=ot(t.get("originals")),a=t.get("original_columns")??[],l=t.get("axis_names")??[],u=X(t.get("rows")),f=X(
t.get("leaf_rows")),h=u.length===n?u:Int32Array.from({length:n},(b,w)=>w);return{revision:t.get("revision")??0,n,tree:e,
p:o.length,columns:o,values:Gt(t.get("values")),columnTree:r.length?Vt(s,r,i?Uint8Array.from(i,Number):void 0):null,columnAbout:t.
get("column_about")??[],originals:c,originalColumns:a,axes:so(l,ot(t.get("axes")),c,a.length,n),axisNames:l,tracks:Ht(t,
n,c,new Uint16Array(lt(t.get("track_codes"))),ot(t.get("track_values"))),columnTracks:Ht(t,o.length,[],new Uint16Array(lt(
t.get("column_track_codes"))),ot(t.get("column_track_values")),"column_track_about"),rows:h,noun:t.get("noun")||"rows",leafRows:f.
length===n?f:null,cellMeans:Gt(t.get("cell_means")),cellDeviations:Gt(t.get("cell_deviations")),rowNoun:t.get("row_noun")||
"rows",heightLabel:t.get("height_label")??"",name:io(Ie(t.get("names")),X(t.get("name_ends"))),leafOf:b=>co(h,b)}}function so(t,e,n,o,r){
let s=0;return t.map(({original:i})=>i===void 0?e.subarray(s*r,++s*r):Float64Array.from({length:r},(c,a)=>n[a*o+i]??NaN))}
function io(t,e){let n=new TextDecoder,o=[];return r=>{let s=e[r];return s===void 0?String(r):o[r]??=n.decode(t.subarray(
r?e[r-1]:0,s))}}function co(t,e){let n=0,o=t.length;for(;n<o;){let r=n+o>>1;d(t,r)<e?n=r+1:o=r}return t[n]===e?n:-1}function lt(t){
if(t instanceof ArrayBuffer)return t.slice(0);if(ArrayBuffer.isView(t)){let{buffer:e,byteOffset:n,byteLength:o}=t;return e.
slice(n,n+o)}return new ArrayBuffer(0)}function Ie(t,e=0){let n=new Uint8Array(lt(t));return n.length>=e?n:new Uint8Array(
e)}function X(t){return new Int32Array(lt(t))}function Gt(t){return new Float32Array(lt(t))}function ot(t){return new Float64Array(
lt(t))}var Lt=Object.keys(D.marker_scales).length,Fe=D.colors.length,yt=Fe*Lt,Ue=1<<30;function ao(t,e){return Ue|parseInt(e.slice(
1),16)<<3|t%Lt}function Tt(t){return(t&Ue)!==0}function De(t){return`#${(t>>3&16777215).toString(16).padStart(6,"0")}`}function Pe(t){
return t&7}var Re=new WeakMap,ze=new WeakMap;function Kt(t){let{annotations:e}=t,n=e&&ze.get(e);if(n?.length===2*t.n-1)return n;let{splits:o,start:r}=Be(t),s=uo(o,e?.
numbers.length?e.numbers:r);return e&&ze.set(e,s),s}function je({tree:t,nodes:e},n){let{splits:o}=Be(t),r=[];return e.forEach(
(s,i)=>{r[j(o,s)]=j(n,i)}),r}function qe(t){let{nodes:e,tree:n}=t,o=Kt(n),r=lo(e.map(i=>j(o,i)),t),s=n.annotations?.colors;return s?.size&&e.forEach(
(i,c)=>{let a=s.get(i);a&&(r[c]=ao(j(r,c),a))}),r}function lo(t,{nodes:e,tree:n}){if(!t.some(s=>s>=yt))return t;let o=Array.
from(e.keys()).sort((s,i)=>j(n.start,j(e,s))-j(n.start,j(e,i))),r=-1;for(let s of o){let i=j(t,s);i%yt===r&&(t[s]=i+Fe),
r=j(t,s)%yt}return t}function Be(t){let e=Re.get(t.children);if(e)return e;let{n,children:o,sizes:r}=t,s=new Int32Array(
2*n-1);for(let a=1,l=n-2;l>=0;l--,a++){let u=j(o,2*l),f=j(o,2*l+1),h=j(r,u)>=j(r,f);s[h?u:f]=j(s,n+l),s[h?f:u]=a}let i=[];
st(t,Le(t)).nodes.forEach((a,l)=>{i[j(s,a)]=l});let c={splits:s,start:i};return Re.set(t.children,c),c}function uo(t,e){
let n=(t.length+1)/2,o=new Int32Array(n),r=new Set,s=Math.min(n,e.length);for(let i=0;i<s;i++)r.add(o[i]=j(e,i));for(let i=s,
c=0;i<n;i++,c++){for(;r.has(c);)c++;o[i]=c}return t.map(i=>j(o,i))}function j(t,e){return t[e]}var fo=200;function He(t,e,n){let[o,r]=[We(t),We(e)],s=ho(t,e,r.k),i=new Int32Array(r.k).fill(-1),c=new Set;s.filter(({a:l,
rows:u})=>2*u>d(o.sizes,l)).sort((l,u)=>u.rows-l.rows||d(o.rank,l.a)-d(o.rank,u.a)).forEach(({a:l,b:u})=>{d(i,u)>=0||(i[u]=
l,c.add(l))});let a=s.filter(({a:l,b:u})=>!c.has(l)&&d(i,u)<0);for(let[l,u]of po(a,o,r))i[u]=l;return{colors:mo(i,n,r),origins:i}}
function Ve(t){return Array.from(t).some((e,n)=>e>=0&&e!==n)}function We(t){let e=[],n=[];for(let s=0;s<t.length;s++){let i=d(
t,s);i<0||(e[i]=(e[i]??0)+1,n[i]??=s)}let o=[...e.keys()].sort((s,i)=>d(e,i)-d(e,s)||d(n,s)-d(n,i)),r=[];return o.forEach(
(s,i)=>{r[s]=i}),{k:e.length,sizes:e,order:o,rank:r}}function ho(t,e,n){let o=new Map;for(let s=0;s<e.length;s++){let[i,
c]=[d(t,s),d(e,s)];i>=0&&c>=0&&o.set(i*n+c,(o.get(i*n+c)??0)+1)}return[...o].sort(([s],[i])=>s-i).map(([s,i])=>({a:Math.
floor(s/n),b:s%n,rows:i}))}function po(t,e,n){let o=[...new Set(t.map(({a:c})=>c))].sort((c,a)=>d(e.rank,c)-d(e.rank,a)),
r=[...new Set(t.map(({b:c})=>c))].sort((c,a)=>d(n.rank,c)-d(n.rank,a)),s=Math.max(o.length,r.length);if(s>fo){let c=new Map,
a=new Set,l=[...t].sort((u,f)=>f.rows-u.rows||d(e.rank,u.a)-d(e.rank,f.a)||d(n.rank,u.b)-d(n.rank,f.b));for(let{a:u,b:f}of l)
c.has(f)||a.has(u)||(c.set(f,u),a.add(u));return[...c].map(([u,f])=>[f,u])}let i=o.map(()=>new Float64Array(r.length));for(let{
a:c,b:a,rows:l}of t){let[u,f]=[o.indexOf(c),r.indexOf(a)];d(i,u)[f]=l*(s**3+1)+(s-u)*(s-f)}return Xe(i).map(([c,a])=>[d(
o,c),d(r,a)])}function Xe(t){let e=t.length,n=t[0]?.length??0;if(e>n){let c=Array.from({length:n},(a,l)=>t.map(u=>d(u,l)));
return Xe(c).map(([a,l])=>[l,a])}let o=new Float64Array(e),r=new Float64Array(n),s=new Int32Array(n).fill(-1);for(let c=0;c<
e;c++){let a=new Float64Array(n).fill(1/0),l=new Int32Array(n).fill(-1),u=new Uint8Array(n),f=[],[h,b]=[c,-1];for(;;){let w=-1;
for(let p=0;p<n;p++){if(u[p])continue;let x=-d(d(t,h),p)-d(o,h)-d(r,p);x<d(a,p)&&(a[p]=x,l[p]=b),(w<0||d(a,p)<d(a,w))&&(w=
p)}let g=d(a,w);o[c]=d(o,c)+g;for(let p of f)o[d(s,p)]=d(o,d(s,p))+g,r[p]=d(r,p)-g;for(let p=0;p<n;p++)u[p]||(a[p]=d(a,p)-
g);if(u[w]=1,b=w,d(s,w)<0)break;f.push(w),h=d(s,w)}for(;b>=0;){let w=d(l,b);s[b]=w<0?c:d(s,w),b=w}}let i=[];return s.forEach(
(c,a)=>{c>=0&&d(d(t,c),a)>0&&i.push([c,a])}),i}function mo(t,e,{order:n}){let o=t.map(c=>c<0?-1:d(e,c)),r=new Set(o),s=new Set(
Array.from(e)),i=D.colors.length;for(let c of n){if(d(o,c)>=0)continue;let a=[...Array(i).keys()].filter(u=>!r.has(u)),l=a.
find(u=>!s.has(u))??a[0]??i;for(;r.has(l);)l++;o[c]=l,r.add(l)}return o}var Jt=["n_clusters","distance_threshold","cut_nodes","locked_nodes"];function Je(t,e){let[n,o]=[t.get("n_clusters"),t.get(
"distance_threshold")],r=Ge(t.get("locked_nodes")),s=Ge(t.get("cut_nodes"));if(s.length===n&&go(e,s))return Ke(e,s,o,r);
let i=wt(e,o)===n?qt(e,o):st(e,n);return r.length?Ke(e,i.nodes,o,r):i}function Ge(t){return typeof t=="string"&&t?t.split(",").map(Number):[]}function go({n:t,start:e,sizes:n},o){if(!o.every(
s=>s>=0&&s<=2*t-2))return!1;let r=0;for(let s of o.toSorted((i,c)=>rt(e,i)-rt(e,c))){if(rt(e,s)!==r)return!1;r+=rt(n,s)}
return r===t}function Ke(t,e,n,o=[]){let r=new Set(Array.from(e)),s=r.size,i=Array.from(new Set(Array.from(o))).filter(a=>r.
has(a)).sort((a,l)=>a-l);if(Math.max(...r)<2*t.n-s)return{...wt(t,n)===s?qt(t,n):st(t,s),locked:i};let c=bt(t,wt(t,n));return Ot(
t,s,n,c,{nodes:wo(t,r),locked:i})}function wo({n:t,children:e},n){let o=new Set,r=[2*t-2];for(let l=r.pop();l!==void 0;l=
r.pop())n.has(l)||l<t||(o.add(l),r.push(rt(e,2*(l-t)),rt(e,2*(l-t)+1)));let s=2*t-1,i=l=>o.has(l)?l+s:l,c=new Int32Array(
o.size+1);c[0]=i(2*t-2);let a=1;for(let l of[...o].sort((u,f)=>f-u))Bt(c,a++,i(rt(e,2*(l-t)))),Wt(c,a,i(rt(e,2*(l-t)+1)));
return c}function rt(t,e){return t[e]}function Ye({k:t,labels:e},n){let o=new Int32Array(t);return n.forEach((r,s)=>{o[d(e,s)]=d(o,d(e,s))+r}),o}function Ze({name:t,rows:e},n){let o=`row ${d(e,n)}`;return[o,o.slice(4)].includes(t(n))?"":o}var Qe=D.colors,bo=Object.keys(D.marker_scales),tn=D.marker_scales;function Yt(t){return Tt(t)?t:t%yt}function xt(t){return Tt(
t)?De(t):d(Qe,t%Qe.length)}function Zt(t){return d(bo,Tt(t)?Pe(t):t%Lt)}var yo={o:"M-.5 0a.5 .5 0 1 0 1 0a.5 .5 0 1 0 -1 0z",s:"M-.5-.5h1v1h-1z","^":"M0-.5L.5 .5h-1z",D:"M0-.7071L.7071 0L0 .70\
71L-.7071 0z",v:"M0 .5L.5-.5h-1z",P:"M-.1667-.5h.3333v.3333h.3333v.3333h-.3333v.3333h-.3333v-.3333h-.3333v-.3333h.3333z",
X:"M-.25-.5L0-.25L.25-.5L.5-.25L.25 0L.5 .25L.25 .5L0 .25L-.25 .5L-.5 .25L-.25 0L-.5-.25z"};function It(t){return yo[Zt(t)]}function Rt(t){return tn[Zt(t)]}var{max_cards:zt,max_table_rows:en}=D.cards,{max_columns:ne}=D.cards,xo="What sets a cluster apart most comes first. The\
 tick on a bar is the mean of all rows.";function $o({label:t,title:e}){return e===P(t)?`Cluster ${e}`:e}function oe(t,e){
let n=t.map(({apart:o})=>Math.round(Math.abs(o[e]??0)*1e6));return[...t.keys()].sort((o,r)=>d(n,r)-d(n,o)||o-r).slice(0,
ne)}function nn(t,e,n){let o=Ao(t.ownerDocument),{clusters:r,columns:s,noun:i}=e,c=n??((u,f,h)=>u.append(it(o("b"),h)));
if(e.n_clusters>zt){t.replaceChildren(...ko(t.ownerDocument,o,e,n));return}let a=o("div","hclust-cards");r.forEach((u,f)=>{
let h=o("section","hclust-card");h.style.setProperty("--cluster",Qt(u.color)),h.dataset.cluster=`${Qt(u.color)} ${u.marker}`;
let b=o("header");if(n||b.append(on(t.ownerDocument,u)),c(b,f,ee($o(u),60)),b.append(o("span","",P(u.size,i))),h.append(
b),u.typical!==null){let g=o("p","","most typical: ");g.append(it(o("span"),ft(u.typical,60))),u.row&&g.append(` · ${u.
row}`),h.append(g)}let w=o("div","hclust-lines");for(let g of oe(s,f))w.append(...vo(o,s[g],f));h.append(w),a.append(h)});
let l=o("p","hclust-quiet hclust-cards-key",xo);t.replaceChildren(...s.length?[l,a]:[a])}function Qt(t){return typeof t==
"number"?xt(t):t}function on(t,{color:e,marker:n}){let[o,r]=["svg","path"].map(s=>t.createElementNS("http://www.w3.org/2\
000/svg",s));return o.setAttribute("class","hclust-marker"),o.setAttribute("viewBox","-5.5 -5.5 11 11"),o.setAttribute("\
aria-hidden","true"),r.setAttribute("d",It(n)),r.setAttribute("transform",`scale(${9*Rt(n)})`),r.setAttribute("fill",Qt(
e)),o.append(r),o}function Ao(t){return(e,n="",o="")=>{let r=t.createElement(e);return n&&(r.className=n),o&&(r.textContent=
o),r}}function it(t,e){return t.dir="auto",t.textContent=e,t}function vo(t,e,n){let{kind:o,means:r,share:s,lowest:i,highest:c,
overall:a}=e,l=t("span","bar"),u=t("i");if(u.dataset.column=e.name,l.append(u),o==="text")u.style.width=`${100*(s[n]??0)}\
%`;else{let f=i??NaN,h=(c??NaN)-f,b=g=>h>0?100*((g??f)-f)/h:0;u.style.width=`${b(r[n])}%`;let w=t("u");w.style.left=`${b(
a)}%`,l.append(w)}return[it(t("span"),te(e)),l,it(t("b"),rn(e,n,!0))]}function te({name:t}){return ft(t,24)}function rn({
kind:t,means:e,words:n,share:o,unit:r},s,i){if(t==="text"){let a=ft(n[s]??"",18);return i?`${a} ${pt(o[s]??0)}`:a}let c=e[s]??
NaN;return t==="date"?Dt(c,"date"):t==="span"?`${J(c,1)} days`:i&&r?`${Nt(c)} ${ft(r,8)}`:Nt(c)}function ko(t,e,{noun:n,
n_clusters:o,clusters:r,columns:s},i){let c=e("tbody");r.forEach((w,g)=>{let{title:p,size:x,typical:A}=w,C=e("tr"),N=e("\
th");if(N.setAttribute("scope","row"),i){let y=e("span","hclust-name-line");i(y,g,ee(p,40)),N.append(y)}else N.append(on(
t,w),it(e("span"),ee(p,40)));let m=it(e("td","name"),ft(A??"",40));C.append(N,e("td","",P(x)),m);for(let y of s)C.append(
e("td","",rn(y,g,!1)));c.append(C)});let a=e("tr"),l=s.map(w=>w.unit?`${te(w)} (${ft(w.unit,8)})`:te(w));for(let w of["c\
luster",n,"most typical",...l]){let g=it(e("th"),w);g.setAttribute("scope","col"),a.append(g)}let u=e("thead");u.append(
a);let f=e("table");f.append(u,c);let h=e("div","hclust-table");h.tabIndex=0,h.setAttribute("role","region"),h.setAttribute(
"aria-label","The clusters, the largest first"),h.append(f);let b=o-r.length;return b?[h,e("p","hclust-quiet",`and ${P(b)}\
 smaller clusters`)]:[h]}function ft(t,e){let n=Array.from(gt(t));return n.length<=e?n.join(""):`${n.slice(0,e-1).join("")}\
…`}function ee(t,e){return Ee(gt(t),e,n=>Array.from(n).length)}function cn(t,e){let n=t.profile.map(({original:o,text:r},s)=>{let i=t.groups?.columns[s];if(r!==void 0){let{name:g,words:p,
codes:x}=t.texts[r],A=i?X(i.counts):Eo(X(x),p.length);return C=>Mo(g,A,p,C)}let c=o??-1,a=e.originalColumns[c],l={...a,kind:a.
kind==="truth"?"number":a.kind};if(i?.means){let{counts:g,means:p,overall:x=NaN,lowest:A=NaN,highest:C=NaN,total:N=0}=i,
m={overall:x,lowest:A,highest:C,total:N},y={counts:X(g),means:ot(p)};return $=>sn(l,y,m,$)}let{originals:u,originalColumns:{
length:f}}=e,h=Float64Array.from({length:e.n},(g,p)=>u[p*f+c]??NaN),b=So(h),w={counts:Int32Array.from(h,g=>+!Number.isNaN(
g)),means:h};return g=>sn(l,w,b,g)});return o=>n.map(r=>r(o))}function So(t){let[e,n,o,r]=[0,0,1/0,-1/0];for(let c of t)
Number.isNaN(c)||(n++,e+=c,o=Math.min(o,c),r=Math.max(r,c));let s=e/n,i=0;for(let c of t)Number.isNaN(c)||(i+=(c-s)**2);
return{overall:s,lowest:o,highest:r,total:i}}function sn({name:t,unit:e,kind:n},{counts:o,means:r},{total:s,...i},{k:c,labels:a}){
let l=new Float64Array(c),u=new Float64Array(c);for(let p=0;p<r.length;p++){let x=d(o,p);if(!x)continue;let A=d(a,p);u[A]=
d(u,A)+x,l[A]=d(l,A)+x*d(r,p)}let f=Array.from(l,(p,x)=>p/d(u,x)),h=f.reduce((p,x,A)=>p+(d(u,A)&&d(u,A)*(x-i.overall)**2),
0),b=s>0?h/s:0,w=Math.sqrt(s/u.reduce((p,x)=>p+x,0)),g=f.map(p=>(p-i.overall)/w||0);return{name:t,unit:e,kind:n,means:f,
words:[],share:[],...i,explained:b,apart:g}}function Eo(t,e){let n=new Int32Array(t.length*e);return t.forEach((o,r)=>{o>=
0&&(n[r*e+o]=1)}),n}function Mo(t,e,n,{k:o,labels:r}){let s=n.length,i=new Float64Array(o*s),c=new Float64Array(s);for(let p=0;p<
e.length;p++){let x=p%s,A=d(r,(p-x)/s)*s+x;i[A]=d(i,A)+d(e,p),c[x]=d(c,x)+d(e,p)}let a=c.reduce((p,x)=>p+x,0),l=0,u=[],f=[],
h=[];for(let p=0;p<o;p++){let x=0,A=0,C=0;for(let $=0;$<s;$++)C+=d(i,p*s+$);let N=Math.max(C,1);for(let $=0;$<s;$++)d(i,
p*s+$)>d(i,p*s+x)&&(x=$),A+=(d(i,p*s+$)/N)**2;u.push(n[x]??""),f.push(d(i,p*s+x)/N);let m=d(c,x)/a,y=Math.sqrt(m*(1-m));
h.push(y>0?(d(f,p)-m)/y:0),l+=(1-A)*C/a}let b=1-c.reduce((p,x)=>p+(x/a)**2,0),w=b>0?1-l/b:0;return{name:t,unit:"",kind:"\
text",means:[],words:u,share:f,...{overall:null,lowest:null,highest:null},explained:w,apart:h}}function an(t,{nodes:e,tree:n}){
return Array.from(e,o=>o<n.n?o:t?.[o-n.n]??-1)}function No(t,e){if(e>zt)return _o(t);let n=new Set(Array.from({length:e},
(o,r)=>oe(t,r)).flat());return t.filter((o,r)=>n.has(r))}function _o(t){let e=({explained:o})=>Math.round(o*1e9),n=[...t].
sort((o,r)=>e(r)-e(o)).slice(0,ne);return t.filter(o=>n.includes(o))}function ln(t,e,n,o,r){let{noun:s,name:i}=o,c=qe(t),
a=r?Ye(t,X(r.sizes)):t.sizes,l=Array.from(a.keys()),u=t.k>zt?l.sort((f,h)=>d(a,h)-d(a,f)||f-h).slice(0,en):l;return{noun:r?.
noun??s,n_clusters:t.k,clusters:u.map(f=>{let h=n[f]??-1;return{label:f,title:_e(t,f),color:d(c,f),marker:d(c,f),size:d(
a,f),typical:h<0?null:i(h),row:h<0||r?"":Ze(o,h)}}),columns:No(e,t.k).map(({explained:f,means:h,words:b,share:w,apart:g,
...p})=>({...p,apart:u.map(x=>d(g,x)),means:h.length?u.map(x=>h[x]??null):[],words:b.length?u.map(x=>b[x]??""):[],share:w.
length?u.map(x=>d(w,x)):[]}))}}var Co="$bytes";async function un(t){let e=atob(t.trim()),n=new Uint8Array(e.length);for(let r=0;r<e.length;r++)n[r]=e.charCodeAt(
r);let o=new Blob([n]).stream().pipeThrough(new DecompressionStream("deflate-raw"));return new Response(o).arrayBuffer()}
function fn(t,e){return JSON.parse(t,(n,o)=>{let r=o?.[Co];return Array.isArray(r)?new DataView(e,...r):o})}function hn(t){let e=t.ownerDocument,n=e.defaultView;if(!n||n.parent===n)return!1;e.documentElement.dataset.framed="";let o=0;
return new n.ResizeObserver(()=>{let r=Math.ceil(t.getBoundingClientRect().height);r===o||!r||(o=r,n.parent.postMessage(
{hclustHeight:r},"*"))}).observe(t),!0}var re=t=>document.getElementById(t)?.textContent??"";function dn(t){e().catch(n=>{let o=document.createElement("p");o.className=
"hclust-instead",o.setAttribute("role","alert"),o.textContent=`This page could not be drawn; it wants a browser of 2023 \
or newer (Chrome, Edge, Firefox 113, Safari 16.4). ${n.message}`,document.querySelector("main")?.append(o)});async function e(){
let n=fn(re("hclust-meta"),await un(re("hclust-data"))),o=await se("hclust-live"),r=document.getElementById("hclust-page");
hn(r),Oo(r.querySelector("h1")),t(r,n,o())}}async function se(t){let e=URL.createObjectURL(new Blob([re(t)],{type:"text/\
javascript"})),n=await import(e);return URL.revokeObjectURL(e),n.default}function Oo(t){let e=matchMedia("(prefers-color\
-scheme: dark)"),n=document.createElement("button");n.type="button",n.className="hclust-theme";let o=e.matches,r=!1,s=()=>{
document.documentElement.dataset.theme=o?"dark":"light",n.textContent=o?"Light":"Dark",n.setAttribute("aria-label",o?"Li\
ght colors":"Dark colors")};n.addEventListener("click",()=>{[o,r]=[!o,!0],s()}),e.addEventListener("change",()=>{r||(o=e.
matches,s())}),s();let i=document.createElement("header");t.replaceWith(i),i.append(t,n)}function T(t,e,n="",o=""){let r=document.
createElement(e);return n&&(r.className=n),o&&(r.textContent=o),t.append(r),r}var Lo=.95;function To({columns:t,at:e,weights:n,few:o},{n:r,p:s,values:i}){let c=[...Array(r).keys()],a=e.map((u,f)=>{let h=Float64Array.
from(c,g=>d(i,g*s+f)),b=h.filter(g=>g<=1/0),w=At(b)/b.length;return h.map(g=>g-w||0)}),l=o.map(u=>{let f=new Map,h=c.map(
b=>{let w=e.map((g,p)=>g===u?i[b*s+p]:0).join();return f.has(w)||f.set(w,f.size),f.get(w)??0});return{column:u,codes:h,m:f.
size}});return({k:u,labels:f,sizes:h})=>{let b=new Float64Array(t.length);a.forEach((x,A)=>{let C=new Float64Array(u);x.
forEach((m,y)=>{$t(C,d(f,y),m)});let N=At(C.map((m,y)=>m*m/d(h,y)));u>1&&$t(b,d(e,A),N*d(n,A))});let w=At(b),g=b.map(x=>x/
w),p={column:0,m:0,index:0};for(let{column:x,codes:A,m:C}of l){if(C<u||C>2*u)continue;let N=new Float64Array(C*u);A.forEach(
(k,L)=>{$t(N,k*u+d(f,L),1)});let m=new Float64Array(u),y=new Float64Array(u*u);for(let k=0;k<C;k++){let L=N.subarray(k*u,
k*u+u),O=L.indexOf(Math.max(...L));$t(m,O,At(L)),L.forEach((R,q)=>{$t(y,O*u+q,R)})}let $=Ft(m),S=Ft(h),E=$*S/Ft([r]),v=(Ft(
y)-E)/(($+S)/2-E);v>=Lo&&v>p.index&&(p={column:x,m:C,index:v})}return{between:g,...p}}}function $t(t,e,n){t[e]=d(t,e)+n}
var At=t=>Array.from(t).reduce((e,n)=>e+n,0),Ft=t=>At(Array.from(t,e=>e*(e-1)/2));function Io({columns:t,said:e},{between:n,
column:o,m:r,index:s},i){let c=[...t.keys()].sort((u,f)=>d(n,f)-d(n,u)).slice(0,2).filter((u,f)=>!f||d(n,u)).map((u,f)=>`${t[u]}${f?
"":" makes up"} ${pt(d(n,u))}`).join(", then "),a=P(i,"clusters"),l="Nothing separates clusters here: choose two or more\
.";return d(n,0)>=0&&(l=`Of what separates the ${a} ${c}.`),r&&(l+=` The ${a} ${r>i?"unite":"are"} the values of ${t[o]}\
 (adjusted Rand index ${we(s)}).`),`${e} ${l}`}function Ro({columns:t,few:e,called:n},{column:o,m:r},s){return!r||t.length<
2?"":`the clusters ${r>s?"unite":"are"} the values of ${n[e.indexOf(o)]}`}function pn(t,e,n){let o=To(e,n),{columns:r,distances:s,
listed:i,rest:c}=e,a=T(t,"section","hclust-page-part hclust-shares");T(a,"h2","","What decides?");let l=T(a,"p"),u=T(a,"\
table");return c&&T(a,"p","hclust-quiet",c),f=>{let h=o(f);l.textContent=Io(e,h,f.k),u.replaceChildren();let b=[[e.sum,s],
[`what separates ${P(f.k,"clusters")}`,h.between]];for(let w of[-1,...i]){let g=T(u,"tr");T(g,"th","",r[w]??"column").dir=
"auto";for(let[p,x]of b){if(!x)continue;let A=x[w]||0,C=T(g,w<0?"th":"td","",w<0?`share of ${p}`:pt(A));T(C,"i").style.setProperty(
"--bar",`${A}`)}}return Ro(e,h,f.k)}}var zo=/^'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/u;function Fo(t){return zo.test(t)?`'${t}`:t}function vt(t){let e=Fo(t);
return/[",\r\n]/.test(e)||e!==e.trim()?`"${e.replaceAll('"','""')}"`:e}function mn(t,e,n,o,r=new Map){let s=new Array(t).fill(r.size?",":"");e.forEach((c,a)=>{let l=d(n,a),u=r.get(l)??String(
l);s[c]=r.size?`${l},${vt(u)}`:String(l)});let i=[(o?"row,name,cluster":"row,cluster")+(r.size?",cluster_name":"")];for(let c=0;c<
t;c++)i.push(o?`${c},${vt(o(c))},${s[c]}`:`${c},${s[c]}`);return`\uFEFF${i.join(`\r
`)}\r
`}function gn(t,e,n,o=new Map){let r=[`group,${n?"name,":""}rows,cluster${o.size?",cluster_name":""}`];return t.forEach(
(s,i)=>{let c=d(e,i),a=o.size?`,${vt(o.get(c)??String(c))}`:"";r.push(`${i},${n?`${vt(n(i))},`:""}${s},${c}${a}`)}),`\uFEFF${r.
join(`\r
`)}\r
`}function wn({indices:t,trees:e},n){let o=e[n];return o?{numbers:o.numbers,sentence:o.sentence,indices:o.indices.map(([r,
s,i,c])=>({...d(t,r),preferred:s,peaks:i,values:o.numbers.map((a,l)=>{let u=c.getFloat32(4*l,!0);return Number.isNaN(u)?
null:u})}))}:{note:"The page holds no evidence on the tree of this linkage."}}function bn(t,e,n){let o=document.createElement(
"label");o.className="hclust-evidence-choice",o.append("Evidence");let r=document.createElement("select");r.setAttribute(
"aria-label","Evidence on the number of clusters, beside the tree"),r.append(new Option("none",""));for(let{name:i,title:c}of e.
indices)r.append(new Option(c,i));let s=()=>{r.value=n.get("ribbon")};s(),n.on("change:ribbon",s),r.addEventListener("ch\
ange",()=>n.set("ribbon",r.value)),o.append(r),t?.querySelector(".hclust-find")?.before(o)}function yn(t,e,n,o){let r={undo:[],redo:[]},s=e(),i=!0;function c(){let g=e();JSON.stringify(g.made)!==JSON.stringify(s.
made)&&(i&&r.undo.push(s),r.redo=[],s=g,i=!1,h())}function a(g){o(),c();let p=r[g].pop();p&&(r[g==="undo"?"redo":"undo"].
push(s),n(p),s=e(),i=!0,h())}function l(g,p,x){let A=t.ownerDocument.createElement("button");return A.type="button",A.textContent=
p,A.title=x,A.setAttribute("aria-label",x),A.addEventListener("click",()=>a(g)),A}let u={undo:l("undo","↶","Undo (Ctrl\
+Z)"),redo:l("redo","↷","Redo (Ctrl+Shift+Z)")},f=t.ownerDocument.createElement("span");f.className="hclust-history",f.
append(u.undo,u.redo),t.insertBefore(f,t.querySelector(".hclust-find"));function h(){let{undo:g,redo:p}=u,x=[g,p].includes(
t.ownerDocument.activeElement);g.disabled=!r.undo.length,p.disabled=!r.redo.length,x&&g.disabled!==p.disabled&&(g.disabled?
p:g).focus()}h();let b=()=>{o(),c(),i=!0},w=he();return addEventListener("pointerdown",g=>{g.isPrimary!==!1&&(w(null),b())},
!0),addEventListener("keydown",g=>{let p=fe(g,g.target);p==="undo"||p==="redo"?(g.preventDefault(),a(p)):w(g)&&b()},!0),
{follow:()=>queueMicrotask(c),clear(){r.undo=[],r.redo=[],s=e(),i=!0,h()}}}function xn(t){let e=new Map,n=r=>{for(let s of[...e.get(r)??[]])s()},o={get:r=>t.get(r),set:(r,s)=>o.assign(new Map([[r,
s]])),assign(r){let s=[...r.keys()].filter(i=>r.get(i)!==t.get(i));for(let i of s)t.set(i,r.get(i));for(let i of s)n(`ch\
ange:${i}`);s.length&&n("change")},save_changes(){t.set("browser_seq_seen",t.get("browser_seq"))},send(){},on(r,s){e.has(
r)||e.set(r,new Set),e.get(r)?.add(s)},off(r,s){for(let[i,c]of e)r&&r!==i||(s?c.delete(s):c.clear())}};return o}function An(t){let e=[],n=[],o=new Set([""]),r={key:"",path:""},s="",i=0,c=[],a={matrix:[1,0,0,1,0,0],clip:"",dash:[],fillStyle:"\
#000000",strokeStyle:"#000000",lineWidth:1,globalAlpha:1,font:"10px sans-serif",textAlign:"start",textBaseline:"alphabet\
ic",lineJoin:"miter",globalCompositeOperation:"source-over",imageSmoothingEnabled:!0},l=[];function u(m){f(),e.push(m)}function f(){
r.path&&e.push(`<path d="${r.path}"${r.key}/>`),r={key:"",path:""}}function h(m,y){let[$,S,E,v,k,L]=a.matrix;return[$*m+
E*y+k,S*m+v*y+L]}let b=(m,y)=>h(m,y).map(_).join(" "),w=()=>Math.hypot(a.matrix[0],a.matrix[1]);function g(m,y=""){let $=m===
"fill"?a.fillStyle:a.strokeStyle,S=a.globalAlpha<1?` opacity="${_(a.globalAlpha)}"`:"",E=a.clip?` clip-path="url(#${a.clip}\
)"`:"";if(m==="fill")return` fill="${Q($n($))}"${y}${S}${E}`;let v=a.dash.length?` stroke-dasharray="${a.dash.map(k=>_(k*
w())).join(" ")}"`:"";return` fill="none" stroke="${Q($n($))}" stroke-width="${_(a.lineWidth*w())}"${v}${S}${E}`}let p=({
x:m,y,width:$,height:S})=>`M${_(m)} ${_(y)}h${_($)}v${_(S)}h${_(-$)}z`;function x(m,y,$,S){let[E,v]=h(m,y),[k,L]=h(m+$,y+
S);return{x:Math.min(E,k),y:Math.min(v,L),width:Math.abs(k-E),height:Math.abs(L-v)}}function A(m){let y=g("fill");r.key!==
y&&f(),r={key:y,path:r.path+p(m)}}let C={save(){l.push({...a})},restore(){a=l.pop()??a},setTransform(...m){a.matrix=m.map(
y=>y/t)},translate(m,y){let[$,S]=h(m,y);a.matrix=[a.matrix[0],a.matrix[1],a.matrix[2],a.matrix[3],$,S]},rotate(m){let[y,
$,S,E,v,k]=a.matrix,[L,O]=[Math.cos(m),Math.sin(m)];a.matrix=[y*L+S*O,$*L+E*O,S*L-y*O,E*L-$*O,v,k]},beginPath(){s=""},moveTo(m,y){
s+=`M${b(m,y)}`},lineTo(m,y){s+=`${s?"L":"M"}${b(m,y)}`},closePath(){s+="z"},rect(m,y,$,S){s+=p(x(m,y,$,S))},roundRect(m,y,$,S,E){
let v=x(m,y,$,S),k=Math.min(E*w(),v.width/2,v.height/2),[L,O]=[_(v.width-2*k),_(v.height-2*k)],R=(q,V)=>`a${_(k)} ${_(k)}\
 0 0 1 ${_(q*k)} ${_(V*k)}`;s+=`M${_(v.x+k)} ${_(v.y)}h${L}${R(1,1)}v${O}${R(-1,1)}h-${L}${R(-1,-1)}v-${O}${R(1,-1)}z`},
arc(m,y,$){let[S,E]=h(m,y),v=_($*w()),k=_(2*$*w());s+=`M${_(S-$*w())} ${_(E)}a${v} ${v} 0 1 0 ${k} 0a${v} ${v} 0 1 0 -${k}\
 0z`},fill(m){s&&u(`<path d="${s}"${g("fill",m==="evenodd"?' fill-rule="evenodd"':"")}/>`)},stroke(){s&&u(`<path d="${s}\
"${g("stroke")}/>`)},clip(){let m=`c${++i}`,y=a.clip?` clip-path="url(#${a.clip})"`:"";n.push(`<clipPath id="${m}"${y}><\
path d="${s}"/></clipPath>`),a.clip=m},setLineDash(m){a.dash=m},fillRect(m,y,$,S){let E=x(m,y,$,S);if(a.globalCompositeOperation!==
"source-atop"){E.width&&E.height&&A(E);return}for(let v of c){let k=Math.max(E.x,v.x),L=Math.max(E.y,v.y),O=Math.min(E.x+
E.width,v.x+v.width)-k,R=Math.min(E.y+E.height,v.y+v.height)-L;O>0&&R>0&&A({x:k,y:L,width:O,height:R})}},clearRect(){},fillText(m,y,$){
if(!m)return;let[,S="",E="10",v="sans-serif"]=/^(?:(bold|[1-9]00) )?([\d.]+)px (.*)$/.exec(a.font)??[],k=a.textBaseline===
"middle"?.35*Number(E):0,L=a.matrix,[O,R]=h(y,$+k),q=Math.abs(L[1])>1e-9?` transform="matrix(${[L[0],L[1],L[2],L[3],O,R].
map(_).join(" ")})"`:` x="${_(O)}" y="${_(R)}"`,F={center:"middle",right:"end"}[a.textAlign];u(`<text${q} font-size="${E}\
"${S?` font-weight="${S}"`:""}${F?` text-anchor="${F}"`:""} font-family="${Q(v)}" xml:space="preserve"${g("fill")}>${Q(m)}\
</text>`)},drawImage(m,y,$,S=m.width,E=m.height,...v){if(v.length){let[O=0,R=0,q=0,V=0]=v,F=m.ownerDocument.createElement(
"canvas");[F.width,F.height]=[Math.ceil(S),Math.ceil(E)];let tt=F.getContext("2d");return tt.imageSmoothingEnabled=!1,tt.
drawImage(m,y,$,S,E,0,0,F.width,F.height),this.drawImage(F,O,R,q,V)}if(!m.width||!m.height)return;let k=m.hclustLines;if(!k){
let O=x(y,$,S,E);u(`<image x="${_(O.x)}" y="${_(O.y)}" width="${_(O.width)}" height="${_(O.height)}" preserveAspectRatio\
="none" image-rendering="pixelated" href="${Q(m.toDataURL())}"/>`);return}c=[];for(let O=0;O<4*k.count;O+=4){let[R,q,V,F]=[
k.rects[O],k.rects[O+1],k.rects[O+2],k.rects[O+3]];c.push(k.lying?x(y+q,$+R,F,V):x(y+R,$+q,V,F))}let L=a.fillStyle;a.fillStyle=
k.ink;for(let O of c)A(O);f(),a.fillStyle=L},points(m,y,$,S,{size:E,halo:v,edge:k,alpha:L}){if(!y.length)return;let O=o.
size;u(`<g opacity="${_(L)}">`);for(let R of y){let[q,V]=[m.xs[R]??NaN,m.ys[R]??NaN];if(!(q>=-1&&q<=m.width+1&&V>=-1&&V<=
m.height+1))continue;let F=Yt(S[$[R]??0]??0),tt=`m${O}-${F}`;if(!o.has(tt)){o.add(tt);let kt=E*Rt(F);n.push(`<path id="${tt}\
" d="${It(F)}" transform="scale(${_(kt)})" fill="${xt(F)}" stroke="${Q(k)}" stroke-width="${_(v/kt)}" stroke-linejoin="r\
ound"/>`)}e.push(`<use href="#${tt}" x="${_(m.left+q)}" y="${_(m.top+V)}"/>`)}e.push("</g>"),o=new Set([...o,`style ${O}`])},
marker(m,y,$,S,E){u(`<path d="${Q(m)}" fill="${Q(E)}" transform="translate(${b(y,$)}) scale(${_(S*w())})"/>`)},svg(m,y,$,S){
return f(),`<svg xmlns="http://www.w3.org/2000/svg" width="${_(m)}" height="${_(y)}" viewBox="0 0 ${_(m)} ${_(y)}" role=\
"img"><title>${Q($)}</title><defs>${n.join("")}</defs><path d="M0 0h${_(m)}v${_(y)}H0z" fill="${Q(S)}"/>
${e.join(`
`)}
</svg>
`}},N=["fillStyle","strokeStyle","lineWidth","globalAlpha","font","textAlign","textBaseline","lineJoin","globalComposite\
Operation","imageSmoothingEnabled"];for(let m of N)Object.defineProperty(C,m,{get:()=>a[m],set:y=>Object.assign(a,{[m]:y})});
return C}function $n(t){let e=/^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)\s*\)$/.exec(t);return e?`#${e.slice(1).map(n=>Number(
n).toString(16).padStart(2,"0")).join("")}`:t}function _(t){return String(Math.round(t*100)/100+0)}function Q(t){return t.
replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu,"").replaceAll("&","&amp;").replaceAll("<","&lt;").
replaceAll(">","&gt;").replaceAll('"',"&quot;")}function vn(t,e){let n=t.querySelector("canvas[data-painted]"),o=n.parentElement,r=t.ownerDocument.defaultView,[s,i]=[o.
clientWidth,o.clientHeight],c=n.width/s,a=An(c),l=Uo(o,a);l.below(),n.dispatchEvent(new CustomEvent("hclust-record",{detail:a})),
a.setTransform(c,0,0,c,0,0),l.above();let u=r.getComputedStyle(t.ownerDocument.body).backgroundColor;return{text:a.svg(s,
i,e,u),width:s,height:i}}function Uo(t,e){let n=t.ownerDocument.defaultView,o=t.getBoundingClientRect();function r(l){let{
left:u,top:f,width:h,height:b}=l.getBoundingClientRect();return{x:u-o.left,y:f-o.top,width:h,height:b}}function s(l){let u=t.
querySelector(l);return u&&!u.hidden&&u.getClientRects().length?u:null}function i(l,u=0){let{x:f,y:h,width:b,height:w}=r(
l);e.fillStyle=n.getComputedStyle(l).backgroundColor,e.beginPath(),e.roundRect(f,h,b,w,u),e.fill()}function c(l){let u=t.
ownerDocument.createRange();u.selectNodeContents(l);let{left:f,top:h,height:b}=u.getBoundingClientRect(),w=n.getComputedStyle(
l),g=Number(w.fontWeight)>=600?"600 ":"";e.font=`${g}${parseFloat(w.fontSize)}px ${w.fontFamily}`,e.fillStyle=w.color,e.
textAlign="left",e.textBaseline="middle",e.fillText(l.textContent??"",f-o.left,h-o.top+b/2)}return{below(){let l=s(".hcl\
ust-cut-band");l&&i(l)},above(){let[l,u,f,h]=[".hclust-cut-line",".hclust-cut-caption",".hclust-cut-pill",".hclust-legen\
d"].map(s);if(l&&f){let{x:b,y:w,width:g,height:p}=r(l);e.strokeStyle=n.getComputedStyle(f).backgroundColor,e.lineWidth=p,
e.setLineDash([6,4]),e.beginPath(),e.moveTo(b,w+p/2),e.lineTo(b+g,w+p/2),e.stroke(),e.setLineDash([]);let x=r(f);i(f,12);
let A=f.innerText.split(`
`).map(N=>N.trim()).filter(Boolean),C=n.getComputedStyle(f);e.font=`600 ${parseFloat(C.fontSize)}px ${C.fontFamily}`,e.fillStyle=
C.color,e.textAlign="center",e.textBaseline="middle",A.forEach((N,m)=>{let y=(m-(A.length-1)/2)*parseFloat(C.lineHeight);
e.fillText(N,x.x+x.width/2,x.y+x.height/2+y)})}u&&(i(u,3),c(u)),h&&a(h)}};function a(l){i(l,4);for(let f of l.querySelectorAll(
"button, div")){let[h,b]=[f.querySelector("svg"),f.querySelector("path")];if(f.hidden||!h||!b)continue;let{x:w,y:g,width:p,
height:x}=r(h),A=f.dataset.scale?.match(/#\w+/g)??[],C=r(f),N=(C.width-28)/A.length;A.forEach((S,E)=>{e.fillStyle=S,e.fillRect(
C.x+20+E*N,C.y+7,N+1,10)});let m=parseFloat(/[\d.]+/.exec(b.getAttribute("transform")??"")?.[0]??"8"),y=b.getAttribute("\
fill")??"",$=b.getAttribute("d");$&&e.marker($,w+p/2,g+x/2,m,y);for(let S of f.querySelectorAll("b, span"))c(S)}let u=l.
querySelector(".hclust-legend-more");u?.getClientRects().length&&c(u)}}async function kn({text:t,width:e,height:n},o){let r=URL.
createObjectURL(new Blob([t],{type:"image/svg+xml"}));try{let s=new Image;s.src=r,await s.decode();let i=o.createElement(
"canvas");return i.width=Math.round(2*e),i.height=Math.round(2*n),i.getContext("2d")?.drawImage(s,0,0,i.width,i.height),
await new Promise((c,a)=>{i.toBlob(l=>l?c(l):a(new Error("No picture came of it.")))})}finally{URL.revokeObjectURL(r)}}var Sn={linkage_about:{single:"Follows chains and bent shapes, since only the nearest two points count; for the same rea\
son a few points in between merge two clusters into one.",complete:"Makes compact clusters of like width, since the fart\
hest two points count; so it cuts long clusters, and one stray point can spoil a merge.",average:"A middle way that puts\
 up with stray points, since all pairs count; it still looks for round clusters, and fails on bent ones and rings.",ward:"\
Finds round clusters of like size, since every merge adds as little spread as it can; so it cuts long, bent and very lar\
ge clusters to fit.",weighted:"Like average, but both halves of a merge count the same; so small clusters hold their own\
, and a stray point counts too much.",centroid:"Compares the means of clusters, so stray points count little; but a merg\
e can lie below an earlier one, and branches then cross.",median:"Like centroid, but both halves of a merge count the sa\
me; so small clusters hold their own, and branches cross even more often."}};var En=Sn;function Mn({t,lower:e,upper:n,tree:o}){return be(t,e,n,Xt(o))}function ie({t,lower:e,upper:n,tree:o}){return ye(e,n,t,Xt(
o))}function Nn(t){if(t.isUneven)return"";if(!t.hasThreshold)return` · ${Po(t)}`;if(t.k===1)return` (gap above ${ie(t)[0]}\
)`;if(t.upper===0)return" (gap of 0)";let[e,n]=ie(t);return` (gap ${e}–${n})`}function Po(t){let{k:e,hasThreshold:n,upper:o}=t;
if(t.isUneven)return`no one height gives these ${P(e)}`;if(!n)return`heights are tied at ${Z(o)}: no threshold gives ${P(
e)} clusters`;let[r,s]=ie(t);return e===1?`any cut above ${r} gives one`:o===0?`only a cut at 0 gives these ${P(e)}`:`an\
y cut from ${r} to ${s} gives these ${P(e)}`}function _n(t,e,n,o,r=[]){let{features:s,columns:i,scaling:c,metric:a,given:l,dropped:u}=t.words,f=[],h=g=>f.push({text:g,
tone:"plain"}),b=g=>f.push({text:g,tone:"strong"}),w=g=>f.push({text:g,tone:"quiet"});b(t.groups?.clustered??P(e.n,e.noun)),
s&&(h(" by "),b(s),h(`${i} ${c}`)),h(", "),n.name?(b(n.name),h(" linkage"),l?h(` of the ${l}`):a&&(h(" of "),b(a),h(" di\
stances"))):h("the tree as given"),n.constrained&&h(" under a connectivity constraint"),h(": "),b(P(o.k,"clusters")),o.isUneven?
h(", cut at different heights"):(h(", cut at "),b(Mn(o)),w(Nn(o))),o.locked.length&&w(` · ${P(o.locked.length)} locked`),
n.cophenetic!==null&&w(` · cophenetic r ${n.cophenetic}`);for(let g of[u,...r])g&&w(` · ${g}`);return f}var Cn=(t,e)=>[
t?D.numbers_moved_briefly:"",e];function On(t){let e=En.linkage_about[t??""];if(!t||!e)return"";let[n="",...o]=t;return`${n.
toUpperCase()}${o.join("")} linkage: ${e.charAt(0).toLowerCase()}${e.slice(1)}`}function Ln(t,e,n,o,r,s=!1){let i=[...t.
notes];if(s&&i.push(D.leveled),r&&i.push(D.numbers_moved),!o.tree.monotone){let c=n.constrained?"a connectivity constrai\
nt":`${n.name??"this"} linkage`;i.push(`Some merges lie below earlier ones, as ${c} can make them: the cut goes by the h\
ighest so far.`)}return n.described&&n.described<e.n&&i.push(`Most typical ${e.noun} are told for up to ${P(n.described,
"clusters")}.`),i}function jo({key:t,ctrlKey:e,metaKey:n,altKey:o,shiftKey:r},{large:s,inBar:i}){return e||n||o||r?0:t==="PageDown"||t==="\
PageUp"?s||i?t==="PageDown"?1:-1:0:(t==="ArrowRight"||t==="ArrowLeft")&&i?t==="ArrowRight"?1:-1:0}function qo({large:t,inBar:e}){
return t||e?"Page Down and Page Up turn the steps.":"Page Down and Page Up scroll; with large type they turn the steps."}
function Tn(t,e,n,o){let r=t.ownerDocument,s=-1,i=r.createElement("section");i.className="hclust-steps hclust-presenting",
i.setAttribute("aria-label","Walkthrough");let c=(N,m="")=>{let y=r.createElement(N);return y.className=m,y},a=c("p","hc\
lust-caption");a.dir="auto",a.setAttribute("role","status");let l=c("div","hclust-walk"),u=(N,m,y)=>{let $=c("button");return $.
type="button",$.textContent=N,$.setAttribute("aria-label",m),$.addEventListener("click",y),$},f=u("◀","Back",()=>{f.focus(),
A(s-1)}),h=u("▶","Next",()=>{h.focus(),A(s+1)}),b=c("span","hclust-quiet"),w=u("Large type","Large type",()=>{w.setAttribute(
"aria-pressed",String(t.classList.toggle("hclust-large"))),x()});w.setAttribute("aria-pressed","false");let g=c("span","\
hclust-quiet hclust-walk-keys");l.append(f,b,h,w,g),i.append(a,l),e.before(i);let p=()=>({large:t.classList.contains("hc\
lust-large"),inBar:i.contains(r.activeElement)}),x=()=>{g.textContent=qo(p())};r.addEventListener("keydown",N=>{let m=jo(
N,p());m&&(N.preventDefault(),N.stopPropagation(),A(s+m))},!0),r.addEventListener("focusin",x),i.addEventListener("focus\
out",()=>setTimeout(x)),C();function A(N){let m=n[N];m&&(s=N,o(m),C())}function C(){a.textContent=n[s]?.caption??"",a.hidden=
!a.textContent,b.textContent=s<0?`${n.length} steps`:`step ${s+1} of ${n.length}`;let N=[f,h].find(m=>m===r.activeElement);
f.disabled=s<=0,h.disabled=s>=n.length-1,N?.disabled&&(f.disabled?h.disabled?w:h:f).focus(),x()}}var In=160;function Bo(t){return t.matchMedia("(prefers-reduced-motion: reduce)").matches||t.document.hidden}function Rn(t){
let e=Ut(t),n=!1,o=-1/0,r=()=>{n=!0,e.removeEventListener("pointermove",r,!0)},s=()=>{n=!1,e.removeEventListener("pointe\
rmove",r,!0)},c=[["pointerdown",()=>{s(),e.addEventListener("pointermove",r,!0)}],["pointerup",s],["pointercancel",s],["\
blur",s]];for(let[a,l]of c)e.addEventListener(a,l,!0);return{step(){let a=e.performance.now(),l=a>=o;return o=a+In,l&&!n&&
!Bo(e)?In:0},isUnderWay:()=>e.performance.now()<o,destroy(){s();for(let[a,l]of c)e.removeEventListener(a,l,!0)}}}var Wo="ease-out";function Fn(t){let e=Rn(t);function n(){let o=new Map;for(let r of t.querySelectorAll(".hclust-card")){
let s=new Map;for(let i of zn(r))s.set(i.dataset.column,i.style.width);o.set(r.dataset.cluster,s)}return o}return{draw(o){
let r=n();o();let s=r.size?e.step():0;if(!s)return;let i={duration:s,easing:Wo};for(let c of t.querySelectorAll(".hclust\
-card")){let a=r.get(c.dataset.cluster??"");a||c.animate([{opacity:0},{opacity:1}],i);for(let l of a?zn(c):[]){let u=a?.
get(l.dataset.column??"")??"0%";u!==l.style.width&&l.animate([{width:u},{width:l.style.width}],i)}}},destroy:e.destroy}}
function zn(t){return t.querySelectorAll(".bar > i")}var Ho={tree:"Tree",clustermap:"Clustermap",scatter:"Scatter",distances:"Matrix of distances"};function Vo(t,{traits:e,page:n},o){
let r=t.querySelector(".hclust-words");r.classList.add("hclust-sentence");let s=n.linkages[n.start],i=n.numbers_moved?{linkage:s,
k:e.n_clusters}:null,c=n.leveled?{linkage:s,k:e.n_clusters}:null,a=0,l=xn(new Map(Object.entries({...e,...Un(n.evidence,
n.start),sub_module:Dn("hclust-sub")}))),u=T(t,"div","hclust-views");o.initialize({model:l}),o.render({model:l,el:u});let f=Te(
l),h=cn(n,f),b=ut(l),w=null,g=0,p=()=>Je(l,b),x=T(t,"section","hclust-page-part");T(x,"h2","","What the clusters are lik\
e");let A=T(x,"div"),C=Fn(A);x.hidden=!n.profile.length;let N;if(n.classes){let M=T(t,"section","hclust-page-part");se("\
hclust-classes").then(z=>{N=z(M,n.classes,f,l),N?.(p())})}let m=n.shares&&pn(t,n.shares,f);kt();let y=T(t,"details","hcl\
ust-notes"),$=T(y,"summary"),S=T(y,"ul"),E=T(t,"footer","hclust-quiet");E.textContent="This page holds its data and asks\
 nothing of the network. Drag the cut, point at rows and branches, click to select them. Made with hclust_widgets.";let v=document.
createElement("p");v.className="hclust-quiet hclust-about-linkage",v.id="hclust-about-linkage",u.querySelector(".hclust-\
live-bar")?.after(v);let k=tt();n.evidence&&bn(u.querySelector(".hclust-live-bar"),n.evidence,l),R();let L=[...Jt,"color\
_numbers"],O=yn(u.querySelector(".hclust-live-bar"),()=>({made:{linkage:n.linkages.indexOf(s),values:L.map(M=>l.get(M))},
told:{moved:i!==null,leveled:c!==null}}),({made:M,told:z})=>{let I=L.map((G,W)=>[G,M.values[W]]),B={linkage:n.linkages[M.
linkage],k:Number(M.values[L.indexOf("n_clusters")])};i=z.moved?B:null,c=z.leveled?B:null,M.linkage!==n.linkages.indexOf(
s)?(F(M.linkage,Object.fromEntries(I)),k?.(M.linkage)):l.assign(new Map([["python_seq",l.get("python_seq")+1],...I]))},V);
n.steps.length&&Tn(t,r,n.steps,M=>{V(),a=M.annotations,F(M.linkage,M.traits),k?.(M.linkage),O.clear()}),l.on("change:col\
or_numbers",()=>{b=ut(l)});for(let M of Jt)l.on(`change:${M}`,()=>g||=requestAnimationFrame(q));l.on("change",O.follow);
function R(){b=ut(l),v.textContent=On(s.name),v.hidden=!v.textContent,w=s.medoids===null?null:X(s.medoids),q()}function q(){
g=0;let M=p();i&&(i.linkage!==s||i.k!==M.k)&&(i=null);let z=Cn(i!==null,m?.(M)??"");r.replaceChildren(..._n(n,f,s,M,z).map(
({text:G,tone:W})=>{if(W==="plain")return document.createTextNode(G);let U=document.createElement(W==="strong"?"b":"span");
return W==="quiet"?U.append(...Go(G)):U.textContent=G,W==="quiet"&&(U.className="hclust-quiet"),U})),x.hidden||C.draw(()=>nn(
A,ln(M,h(M),an(w,M),f,n.groups))),N?.(M),c?.linkage===s&&c.k===M.k&&!M.isUneven||(c=null);let B=Ln(n,f,s,M,i!==null,c!==
null);y.hidden=!B.length,$.textContent=B.length===1?"1 note on the data":`${B.length} notes on the data`,S.replaceChildren(
...B.map(G=>{let W=document.createElement("li");return W.textContent=G,W}))}function V(){window.dispatchEvent(new CustomEvent(
ue))}function F(M,z){s=n.linkages[M];let I=l.get("revision")+1,B=n.annotations[a]?.[M];l.assign(new Map(Object.entries({
...s.traits,...B,...Un(n.evidence,M),...z,revision:I}))),R()}function tt(){if(n.linkages.length<2)return null;let M=document.
createElement("label");M.append("Linkage");let z=document.createElement("select");return z.className="hclust-linkage",z.
setAttribute("aria-label","Linkage"),z.setAttribute("aria-describedby",v.id),n.linkages.forEach((I,B)=>{z.append(new Option(
I.name??"as given",String(B)))}),z.value=String(n.start),M.append(z),u.querySelector(".hclust-live-bar")?.prepend(M),z.addEventListener(
"change",()=>{V();let I=Number(z.value),{traits:B}=n.linkages[I],G=n.start===I&&l.get("n_clusters")===e.n_clusters,W=st(
ut({get:ht=>B[ht]}),l.get("n_clusters")),U=p(),Y=Kt(b),{colors:et,origins:nt}=He(U.labels,W.labels,U.nodes.map(ht=>d(Y,ht)));
I!==n.linkages.indexOf(s)&&Ve(nt)&&(i={linkage:n.linkages[I],k:W.k}),(U.isUneven||U.locked.length)&&(c={linkage:n.linkages[I],
k:W.k}),F(I,{color_numbers:je(W,et),distance_threshold:G?e.distance_threshold:W.t,cut_nodes:"",locked_nodes:""})}),I=>z.
value=String(I)}function kt(){let M=T(t,"section","hclust-page-part hclust-take");T(M,"h2","","To take away");let z=T(M,
"div","hclust-take-bar"),I=ae(n.title),B=T(M,"p","hclust-quiet");B.setAttribute("role","status");let G=(U,Y,et,nt)=>{let St=T(
U,"button","",Y);St.type="button",St.setAttribute("aria-label",et),St.addEventListener("click",async()=>{B.textContent="";
try{await nt()}catch(ht){B.textContent=`That could not be saved: ${ht.message}`}})},W=ce(z,"Labels");G(W,"CSV","Save the\
 labels as CSV",()=>{let U=p(),Y=jt(Ct(l).names,U.nodes),et=Xo(n,f),nt=n.groups?gn(X(n.groups.sizes),U.labels,n.row_names?
f.name:null,Y):mn(n.table_rows,f.rows,U.labels,et,Y);Et(document,`${I}-labels.csv`,new Blob([nt],{type:"text/csv;charset\
=utf-8"}))});for(let U of e.parts){let Y=Ho[U]??U,et=ce(z,Y),nt=()=>vn(u.querySelector(`.hclust-part-${U}`),`${n.title}:\
 ${Y}. ${r.textContent}`);G(et,"SVG",`Save the ${Y.toLowerCase()} as SVG`,()=>{Et(document,`${I}-${U}.svg`,new Blob([nt().
text],{type:"image/svg+xml"}))}),G(et,"PNG",`Save the ${Y.toLowerCase()} as PNG`,async()=>{Et(document,`${I}-${U}.png`,await kn(
nt(),document))})}}function ce(M,z){let I=T(M,"div","hclust-take-group");return I.setAttribute("role","group"),I.setAttribute(
"aria-label",z),T(I,"span","",z),I}}function Xo(t,e){if(!t.row_names)return null;let n=new Array(t.table_rows).fill("");
return e.rows.forEach((o,r)=>{n[o]=e.name(r)}),X(t.dropped).forEach((o,r)=>{n[o]=t.dropped_names?.[r]??""}),o=>String(n[o]??
o)}dn(Vo);function Dn(t){return document.getElementById(t)?.textContent}function Un(t,e){return t?{evidence:wn(t,e),ribbon_module:Dn(
"hclust-ribbon")}:{}}function Go(t){let e=[],n=o=>{let r=document.createElement("span");r.className="hclust-phrase",r.textContent=
o,e.push(r)};return t.split(" · ").forEach((o,r)=>{r&&(n(" ·"),e.push(" ")),o.startsWith(" ")&&e.push(" "),o&&n(o.trim())}),
e}
