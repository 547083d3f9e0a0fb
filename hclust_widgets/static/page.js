// Generated from js/ by `npm run build`. Do not edit.
function d(t,e){return t[e]}function vt(t,e,n){let o=URL.createObjectURL(n),r=t.createElement("a");r.href=o,r.download=e,t.body.append(r),r.click(),
r.remove(),setTimeout(()=>URL.revokeObjectURL(o),6e4)}function re(t){let e=t.toLowerCase().match(/[\p{L}\p{N}]+/gu)??[];
return Array.from(e.join("-")).slice(0,50).join("").replace(/-$/,"")||"clusters"}function zt(t){return t.ownerDocument.defaultView??globalThis}var se={colors:["#5659B8","#F54571","#0E771F","#909B07","#4A9AD3","#AA3377","#64977C","#D57950","#B186AB","#C11E16"],marker_scales:{
o:1,s:.88,"^":1.1,D:.8,v:1.1,P:1.08,X:1.08},max_cluster_title:150,undo_run_ms:800,cards:{max_cards:12,max_table_rows:200,
max_columns:6},leveled:"Clusters at different heights and locked ones belong to the tree before: this one is cut at one \
height, into as many clusters.",numbers_moved_briefly:"numbers moved",numbers_moved:"Numbers follow scikit-learn's order\
 and have moved; colors and names show which cluster is which.",missing_color:"#9a9a9a"};var D=se;var Rn="hclust-presenting",ie="hclust-asking",ce=D.undo_run_ms;function ae({key:t,ctrlKey:e,metaKey:n,altKey:o,shiftKey:r},s){if(o||zn(s))return null;if(e||n){let i=t.toLowerCase();return i===
"z"?r?"redo":"undo":i==="y"&&!r?"redo":null}return!s.closest(`.${Rn}`)||r?null:t==="PageDown"?"next":t==="PageUp"?"back":
null}function zn(t){let e=t.tagName==="INPUT"?t.getAttribute("type")??"text":"";return t.tagName==="TEXTAREA"||/^(text|number|search|email|url|password|date)$/.
test(e)||t.isContentEditable}var le=new Map(Object.entries({analyses:"analysis",axes:"axis",bacteria:"bacterium",calves:"calf",children:"child",crises:"\
crisis",criteria:"criterion",diagnoses:"diagnosis",feet:"foot",fungi:"fungus",geese:"goose",genera:"genus",halves:"half",
hypotheses:"hypothesis",indices:"index",knives:"knife",larvae:"larva",leaves:"leaf",lives:"life",loaves:"loaf",loci:"loc\
us",matrices:"matrix",men:"man",mice:"mouse",nuclei:"nucleus",people:"person",phenomena:"phenomenon",quizzes:"quiz",shelves:"\
shelf",spectra:"spectrum",strata:"stratum",taxa:"taxon",teeth:"tooth",theses:"thesis",thieves:"thief",vertices:"vertex",
wives:"wife",wolves:"wolf",women:"woman"}));for(let t of["chassis","clothes","means","news","series","species"])le.set(t,
t);var Un=/(?:aches|movies|cookies|calories|zombies|shoes|canoes)$|^(?:[a-z]ies|caches|niches|toes|foes|oboes|(?:ab|exc|f|m|r)uses)$/,
Fn=/(?:ss|sh|ch|x|zz|tz|o)es$|(?:[^ao]us|ias|lens)es$|^(?:gas|atlas|canvas|iris)es$/;function ue(t){let e=Math.max(t.lastIndexOf(
" "),t.lastIndexOf("-"))+1;return t.slice(0,e)+Dn(t.slice(e))}function Dn(t){let e=t.toLowerCase(),n=t===t.toUpperCase()&&
t.length>1,o=le.get(e);return o!==void 0?n?o.toUpperCase():t.slice(0,1)+o.slice(1):t.length<2||!e.endsWith("s")||e.endsWith(
"ss")?t:Un.test(e)?t.slice(0,-1):e.endsWith("ies")?t.slice(0,-3)+(n?"Y":"y"):t.slice(0,Fn.test(e)?-2:-1)}function P(t,e=""){return e?`${K(t,0)} ${t===1?ue(e):e}`:K(t,0)}function Z(t){return Number.isNaN(t)?"–":Math.abs(t)===
1/0?t>0?"∞":"-∞":t===0?"0":dt(t)?K(t,St(t)):xe(t,2)}var dt=t=>Math.abs(t)>=.001&&Math.abs(t)<1e7;function St(t){let e=Math.
abs(t);return e>=1e3?0:e>=100?1:e>=1?2:3}function Et(t){let e=Math.abs(t);return e<.01&&t!==0||e>=1e9?lt(t,2):K(t,e>=100?
0:e>=10?1:2)}function pt(t){return t>0&&t<=.005?"< 1%":`${K(100*t,0)}%`}function de(t,e=2){if(Number.isNaN(t))return"–";
let n=K(t,e);return Number(n.replaceAll(",",""))===0?n.replace(/^-/,""):n}function Ut(t,e,n=""){if(!Number.isFinite(t))return Number.isNaN(t)?"–":Z(t);if(e==="text"||e==="truth")return t?"yes":
"no";if(e==="date")return Pn(t);let r=Math.round(t)===t&&Math.abs(t)<1e12?K(t,0):Et(t);return n?`${r} ${n}`:r}function Pn(t){let e=new Date(t*864e5);return Number.isNaN(e.getTime())?"–":e.toISOString().slice(0,10)}function pe(t,e,n,o=0){
return ge(t,e,n,o)[0]}function me(t,e,n,o=0){if(n!==void 0&&t<n&&n<=e){let[,i,c]=ge(n,t,e,o);return[i,c]}let[r,s]=[Z(t),
Z(e)];for(let i=4;i<17&&r===s&&t<e;i++)[r,s]=[lt(t,i),lt(e,i)];return[r,s]}function ge(t,e,n,o){let r=[jn(t,o),Z(e),Z(n)],
s=[e,n].filter(l=>l!==0&&l!==1/0);if(e<t&&t<=n&&[t,...s].every(dt)){let l=we(t,o);for(let u=l;u<17;u++){let f=K(u===l?be(
t,l):t,u),h=at(f),[b,w]=[fe(e,u),fe(n,u)];if(at(b)<h&&(h<at(w)||t===n)&&e<h&&h<=n)return[f,b,w]}}let[i,c,a]=r;for(let l=4;l<
17;l++){let u=at(i),f=u<at(a)||t===n&&i===a;if(!(e<t&&t<=n)||at(c)<u&&e<u&&u<=n&&f)return[i,c,a];[i,c]=[lt(t,l),lt(e,l)],
a=n===1/0?Z(n):lt(n,l)}return r}function jn(t,e){if(!dt(e)||!dt(t))return Z(t);let n=we(t,e);return K(be(t,n),n)}var we=(t,e)=>dt(
e)?Math.min(St(e),St(t)):St(t),be=(t,e)=>Math.floor(t*10**e+.5)/10**e,fe=(t,e)=>t===0||t===1/0?Z(t):K(t,e);function at(t){
return t==="∞"?1/0:Number(t.replaceAll(",",""))}function K(t,e){let n=ye(t,e),[o="",r]=n.split("."),s=o.replace(/\B(?=(\d{3})+$)/g,",");return r===void 0?s:`${s}.${r}`}
function ye(t,e){if(Math.abs(t)>=1e21)return BigInt(t).toString();let n=t.toFixed(e);if(Number.isInteger(t)&&!Object.is(
t,-0))return n;if(t.toFixed(e+30).slice(-30)!=="5".padEnd(30,"0"))return Object.is(t,-0)?`-${n}`:n;let r=t.toFixed(e+30).
slice(0,-30).replace(/\.$/,"");return Number(r.at(-1))%2===0?r:n}function xe(t,e){let[n="",o=""]=t.toExponential(e+30).split(
"e"),r=n.slice(0,-30).replace(/\.$/,"");return(n.endsWith("5".padEnd(30,"0"))&&Number(r.at(-1))%2===0?`${r}e${o}`:t.toExponential(
e)).replace(/e([+-])(\d)$/,"e$10$2")}function lt(t,e){if(t===0)return"0";let n=Number(t.toExponential(e-1).split("e")[1]);
if(n<-4||n>=e){let[o="",r=""]=xe(t,e-1).split("e");return`${he(o)}e${r}`}return he(ye(t,e-1-n))}function he(t){return t.
includes(".")?t.replace(/\.?0+$/,""):t}var qn=300;function Mt(t){return String(t).slice(0,qn).replace(/\s+/gu," ").replace(/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu,
"").trim()}var rr=D.max_cluster_title;function Nt(t){let e=t.get("color_numbers")??[];return{names:$e(t.get("node_names")),colors:$e(t.get("node_colors")),numbers:e}}
function $e(t){let e=new Map;for(let[n,o]of Object.entries(t??{}))e.set(Number(n),String(o));return e}var Ae=new WeakMap,
Bn=new Map;function Wn({tree:t,nodes:e}){let n=t.annotations?.names;if(!n?.size)return Bn;let o=Ae.get(n);o||Ae.set(n,o=
new WeakMap);let r=o.get(e);return r||o.set(e,r=Ft(n,e)),r}function Ft(t,e){let n=[];for(let c=0;c<e.length;c++){let a=d(
e,c),l=t.get(a);l!==void 0&&n.push({label:c,node:a,name:l})}let o=new Set(n.map(({name:c})=>c)),r=new Set(n.map(({label:c})=>c)),
s=new Set([...o].filter(c=>{let a=/^\d+$/.test(c)&&String(Number(c))===c?Number(c):e.length;return a<e.length&&!r.has(a)})),
i=new Map;for(let{label:c,name:a}of n.sort((l,u)=>u.node-l.node)){let l=a;for(let u=2;s.has(l)||l!==a&&o.has(l);u++)l=`${a}\
 (${u})`;s.add(l),i.set(c,l)}return i}function ke(t,e){let n=Wn(t).get(e);return n===void 0?P(e):`${Mt(n)} (${P(e)})`}function it(t,e){let n=Math.min(Math.max(Math.round(e)||1,1),t.n),o=gt(t,n);return _t(t,n,ve(o),o)}function Dt(t,e){let n=e>=
0?e:0,o=mt(t,n);return _t(t,o,n,gt(t,o))}function mt(t,e){let{heights:n}=t,o=0,r=n.length;for(;o<r;){let s=o+r>>1;G(n,s)<
e?o=s+1:r=s}return t.n-o}function gt(t,e){let{n,heights:o}=t;return{lower:e<n?G(o,n-e-1):0,upper:e>1?G(o,n-e):1/0}}function ve({
lower:t,upper:e}){if(e===1/0){let o=t>0?t*1.05:1;return o>t?o:t+Number.MIN_VALUE}let n=t+(e-t)/2;return n>t?n:e}function _t(t,e,n,{
lower:o,upper:r},s){let i=s?.nodes,c,a;return{tree:t,k:e,t:n,lower:o,upper:r,hasThreshold:!s&&(o<r||e===t.n),isUneven:!!s,
locked:s?.locked??[],get nodes(){return i??=Hn(t,e)},get sizes(){return c??=this.nodes.map(l=>G(t.sizes,l))},get labels(){
return a??=Vn(t,this.nodes)}}}function Hn(t,e){let{n,children:o}=t,r=new Int32Array(e);r[0]=2*n-2;for(let s=1;s<e;s++){let i=n-
1-s;Pt(r,s,G(o,2*i)),jt(r,s+1,G(o,2*i+1))}return r}function Pt(t,e,n){Se(t,0,e,n)}function Se(t,e,n,o){for(;n>e;){let r=n-
1>>1,s=G(t,r);if(o<=s)break;t[n]=s,n=r}t[n]=o}function jt(t,e,n){let o=0,r=1;for(;r<e;){let s=r+1;s<e&&!(G(t,r)>G(t,s))&&
(r=s),t[o]=G(t,r),o=r,r=2*o+1}Se(t,0,o,n)}function Vn(t,e){let n=new Int32Array(t.n);return e.forEach((o,r)=>{let s=G(t.
start,o),i=s+G(t.sizes,o);for(let c=s;c<i;c++)n[G(t.order,c)]=r}),n}function Ee(t){let{n:e,heights:n}=t;if(e<2||n[e-2]===
0)return 1;let o=Math.min(e-1,Math.ceil(Math.sqrt(e)),20);if(o<2)return 2;let r=2,s=-1/0;for(let i=2;i<=o;i++){let{lower:c,
upper:a}=gt(t,i),l=c>0?a/c:0;l>s&&([s,r]=[l,i])}return r}function G(t,e){return t[e]}var Xn=65535;function qt(t,e,n,o,r,s="track_about"){let i=(t.get("original_columns")??[]).length;return(t.get(s)??[]).map(
c=>{let a=w=>{if(c.original!==void 0)return d(n,w*i+c.original);if(c.numbers!==void 0)return d(r,c.numbers*e+w);let g=d(
o,c.codes*e+w);return g===Xn?NaN:g},l,u=!1,[f,h]=[1/0,-1/0];function b(){return l||(l=Float64Array.from({length:e},(w,g)=>{
let p=a(g);return Number.isFinite(p)?(p<f&&(f=p),p>h&&(h=p),p):(u=!0,NaN)}),l)}return{unit:"",words:[],grouped:0,plain:!1,
...c,get values(){return b()},get gaps(){return b(),u},get ends(){return b(),f<=h?[f,h]:[0,1]}}})}function Bt(t,e,n=new Uint8Array(e.length)){let o=e.length+1,r=new Float64Array(o-1),s=new Int32Array(2*o-1).fill(1,0,o),
i=new Int32Array(2*o-1).fill(-1),c=-1/0,a=!0;for(let l=0;l<o-1;l++){let u=W(t,2*l),f=W(t,2*l+1);s[o+l]=W(s,u)+W(s,f),i[u]=
i[f]=o+l;let h=W(e,l);h<c?a=!1:c=h,r[l]=c}return Gn({n:o,children:t,distances:e,heights:r,monotone:a,sizes:s,parents:i},
n)}function Gn(t,e){let{n,children:o,sizes:r}=t,s=new Int32Array(2*n-1);for(let a=n-2;a>=0;a--){let l=W(o,2*a+(e[a]?1:0)),
u=W(o,2*a+(e[a]?0:1)),f=W(s,n+a);s[l]=f,s[u]=f+W(r,l)}let i=new Int32Array(n),c=new Float64Array(2*n-1);for(let a=0;a<n;a++)
i[W(s,a)]=a,c[a]=W(s,a)+.5;for(let a=0;a<n-1;a++)c[n+a]=(W(c,W(o,2*a))+W(c,W(o,2*a+1)))/2;return{...t,flips:e,start:s,order:i,
x:c}}function Wt(t){return t.n<2?0:W(t.heights,t.n-2)}function W(t,e){return t[e]}function ft(t){let e=rt(t.get("heights")),n=Ne(t.get("flips"),e.length),o=Bt(X(t.get("children")),e,n);return o.annotations=
Nt(t),o}function Me(t){let e=ft(t),n=e.n,o=t.get("columns")??[],r=rt(t.get("col_heights")),s=X(t.get("col_children")),i=t.
get("col_flips"),c=rt(t.get("originals")),a=t.get("original_columns")??[],l=t.get("axis_names")??[],u=X(t.get("rows")),f=X(
t.get("leaf_rows")),h=u.length===n?u:Int32Array.from({length:n},(b,w)=>w);return{revision:t.get("revision")??0,n,tree:e,
p:o.length,columns:o,values:Ht(t.get("values")),columnTree:r.length?Bt(s,r,i?Uint8Array.from(i,Number):void 0):null,columnAbout:t.
get("column_about")??[],originals:c,originalColumns:a,axes:Kn(l,rt(t.get("axes")),c,a.length,n),axisNames:l,tracks:qt(t,
n,c,new Uint16Array(ut(t.get("track_codes"))),rt(t.get("track_values"))),columnTracks:qt(t,o.length,[],new Uint16Array(ut(
t.get("column_track_codes"))),rt(t.get("column_track_values")),"column_track_about"),rows:h,noun:t.get("noun")||"rows",leafRows:f.
length===n?f:null,cellMeans:Ht(t.get("cell_means")),cellDeviations:Ht(t.get("cell_deviations")),rowNoun:t.get("row_noun")||
"rows",heightLabel:t.get("height_label")??"",name:Jn(Ne(t.get("names")),X(t.get("name_ends"))),leafOf:b=>Yn(h,b)}}function Kn(t,e,n,o,r){
let s=0;return t.map(({original:i})=>i===void 0?e.subarray(s*r,++s*r):Float64Array.from({length:r},(c,a)=>n[a*o+i]??NaN))}
function Jn(t,e){let n=new TextDecoder,o=[];return r=>{let s=e[r];return s===void 0?String(r):o[r]??=n.decode(t.subarray(
r?e[r-1]:0,s))}}function Yn(t,e){let n=0,o=t.length;for(;n<o;){let r=n+o>>1;d(t,r)<e?n=r+1:o=r}return t[n]===e?n:-1}function ut(t){
if(t instanceof ArrayBuffer)return t.slice(0);if(ArrayBuffer.isView(t)){let{buffer:e,byteOffset:n,byteLength:o}=t;return e.
slice(n,n+o)}return new ArrayBuffer(0)}function Ne(t,e=0){let n=new Uint8Array(ut(t));return n.length>=e?n:new Uint8Array(
e)}function X(t){return new Int32Array(ut(t))}function Ht(t){return new Float32Array(ut(t))}function rt(t){return new Float64Array(
ut(t))}var Ct=Object.keys(D.marker_scales).length,Oe=D.colors.length,wt=Oe*Ct,Le=1<<30;function Zn(t,e){return Le|parseInt(e.slice(
1),16)<<3|t%Ct}function Ot(t){return(t&Le)!==0}function Te(t){return`#${(t>>3&16777215).toString(16).padStart(6,"0")}`}function Ie(t){
return t&7}var _e=new WeakMap,Ce=new WeakMap;function Vt(t){let{annotations:e}=t,n=e&&Ce.get(e);if(n?.length===2*t.n-1)return n;let{splits:o,start:r}=Ue(t),s=to(o,e?.
numbers.length?e.numbers:r);return e&&Ce.set(e,s),s}function Re({tree:t,nodes:e},n){let{splits:o}=Ue(t),r=[];return e.forEach(
(s,i)=>{r[j(o,s)]=j(n,i)}),r}function ze(t){let{nodes:e,tree:n}=t,o=Vt(n),r=Qn(e.map(i=>j(o,i)),t),s=n.annotations?.colors;return s?.size&&e.forEach(
(i,c)=>{let a=s.get(i);a&&(r[c]=Zn(j(r,c),a))}),r}function Qn(t,{nodes:e,tree:n}){if(!t.some(s=>s>=wt))return t;let o=Array.
from(e.keys()).sort((s,i)=>j(n.start,j(e,s))-j(n.start,j(e,i))),r=-1;for(let s of o){let i=j(t,s);i%wt===r&&(t[s]=i+Oe),
r=j(t,s)%wt}return t}function Ue(t){let e=_e.get(t.children);if(e)return e;let{n,children:o,sizes:r}=t,s=new Int32Array(
2*n-1);for(let a=1,l=n-2;l>=0;l--,a++){let u=j(o,2*l),f=j(o,2*l+1),h=j(r,u)>=j(r,f);s[h?u:f]=j(s,n+l),s[h?f:u]=a}let i=[];
it(t,Ee(t)).nodes.forEach((a,l)=>{i[j(s,a)]=l});let c={splits:s,start:i};return _e.set(t.children,c),c}function to(t,e){
let n=(t.length+1)/2,o=new Int32Array(n),r=new Set,s=Math.min(n,e.length);for(let i=0;i<s;i++)r.add(o[i]=j(e,i));for(let i=s,
c=0;i<n;i++,c++){for(;r.has(c);)c++;o[i]=c}return t.map(i=>j(o,i))}function j(t,e){return t[e]}var eo=200;function De(t,e,n){let[o,r]=[Fe(t),Fe(e)],s=no(t,e,r.k),i=new Int32Array(r.k).fill(-1),c=new Set;s.filter(({a:l,
rows:u})=>2*u>d(o.sizes,l)).sort((l,u)=>u.rows-l.rows||d(o.rank,l.a)-d(o.rank,u.a)).forEach(({a:l,b:u})=>{d(i,u)>=0||(i[u]=
l,c.add(l))});let a=s.filter(({a:l,b:u})=>!c.has(l)&&d(i,u)<0);for(let[l,u]of oo(a,o,r))i[u]=l;return{colors:ro(i,n,r),origins:i}}
function Pe(t){return Array.from(t).some((e,n)=>e>=0&&e!==n)}function Fe(t){let e=[],n=[];for(let s=0;s<t.length;s++){let i=d(
t,s);i<0||(e[i]=(e[i]??0)+1,n[i]??=s)}let o=[...e.keys()].sort((s,i)=>d(e,i)-d(e,s)||d(n,s)-d(n,i)),r=[];return o.forEach(
(s,i)=>{r[s]=i}),{k:e.length,sizes:e,order:o,rank:r}}function no(t,e,n){let o=new Map;for(let s=0;s<e.length;s++){let[i,
c]=[d(t,s),d(e,s)];i>=0&&c>=0&&o.set(i*n+c,(o.get(i*n+c)??0)+1)}return[...o].sort(([s],[i])=>s-i).map(([s,i])=>({a:Math.
floor(s/n),b:s%n,rows:i}))}function oo(t,e,n){let o=[...new Set(t.map(({a:c})=>c))].sort((c,a)=>d(e.rank,c)-d(e.rank,a)),
r=[...new Set(t.map(({b:c})=>c))].sort((c,a)=>d(n.rank,c)-d(n.rank,a)),s=Math.max(o.length,r.length);if(s>eo){let c=new Map,
a=new Set,l=[...t].sort((u,f)=>f.rows-u.rows||d(e.rank,u.a)-d(e.rank,f.a)||d(n.rank,u.b)-d(n.rank,f.b));for(let{a:u,b:f}of l)
c.has(f)||a.has(u)||(c.set(f,u),a.add(u));return[...c].map(([u,f])=>[f,u])}let i=o.map(()=>new Float64Array(r.length));for(let{
a:c,b:a,rows:l}of t){let[u,f]=[o.indexOf(c),r.indexOf(a)];d(i,u)[f]=l*(s**3+1)+(s-u)*(s-f)}return je(i).map(([c,a])=>[d(
o,c),d(r,a)])}function je(t){let e=t.length,n=t[0]?.length??0;if(e>n){let c=Array.from({length:n},(a,l)=>t.map(u=>d(u,l)));
return je(c).map(([a,l])=>[l,a])}let o=new Float64Array(e),r=new Float64Array(n),s=new Int32Array(n).fill(-1);for(let c=0;c<
e;c++){let a=new Float64Array(n).fill(1/0),l=new Int32Array(n).fill(-1),u=new Uint8Array(n),f=[],[h,b]=[c,-1];for(;;){let w=-1;
for(let p=0;p<n;p++){if(u[p])continue;let x=-d(d(t,h),p)-d(o,h)-d(r,p);x<d(a,p)&&(a[p]=x,l[p]=b),(w<0||d(a,p)<d(a,w))&&(w=
p)}let g=d(a,w);o[c]=d(o,c)+g;for(let p of f)o[d(s,p)]=d(o,d(s,p))+g,r[p]=d(r,p)-g;for(let p=0;p<n;p++)u[p]||(a[p]=d(a,p)-
g);if(u[w]=1,b=w,d(s,w)<0)break;f.push(w),h=d(s,w)}for(;b>=0;){let w=d(l,b);s[b]=w<0?c:d(s,w),b=w}}let i=[];return s.forEach(
(c,a)=>{c>=0&&d(d(t,c),a)>0&&i.push([c,a])}),i}function ro(t,e,{order:n}){let o=t.map(c=>c<0?-1:d(e,c)),r=new Set(o),s=new Set(
Array.from(e)),i=D.colors.length;for(let c of n){if(d(o,c)>=0)continue;let a=[...Array(i).keys()].filter(u=>!r.has(u)),l=a.
find(u=>!s.has(u))??a[0]??i;for(;r.has(l);)l++;o[c]=l,r.add(l)}return o}var Xt=["n_clusters","distance_threshold","cut_nodes","locked_nodes"];function We(t,e){let[n,o]=[t.get("n_clusters"),t.get(
"distance_threshold")],r=qe(t.get("locked_nodes")),s=qe(t.get("cut_nodes"));if(s.length===n&&so(e,s))return Be(e,s,o,r);
let i=mt(e,o)===n?Dt(e,o):it(e,n);return r.length?Be(e,i.nodes,o,r):i}function qe(t){return typeof t=="string"&&t?t.split(",").map(Number):[]}function so({n:t,start:e,sizes:n},o){if(!o.every(
s=>s>=0&&s<=2*t-2))return!1;let r=0;for(let s of o.toSorted((i,c)=>st(e,i)-st(e,c))){if(st(e,s)!==r)return!1;r+=st(n,s)}
return r===t}function Be(t,e,n,o=[]){let r=new Set(Array.from(e)),s=r.size,i=Array.from(new Set(Array.from(o))).filter(a=>r.
has(a)).sort((a,l)=>a-l);if(Math.max(...r)<2*t.n-s)return{...mt(t,n)===s?Dt(t,n):it(t,s),locked:i};let c=gt(t,mt(t,n));return _t(
t,s,n,c,{nodes:io(t,r),locked:i})}function io({n:t,children:e},n){let o=new Set,r=[2*t-2];for(let l=r.pop();l!==void 0;l=
r.pop())n.has(l)||l<t||(o.add(l),r.push(st(e,2*(l-t)),st(e,2*(l-t)+1)));let s=2*t-1,i=l=>o.has(l)?l+s:l,c=new Int32Array(
o.size+1);c[0]=i(2*t-2);let a=1;for(let l of[...o].sort((u,f)=>f-u))Pt(c,a++,i(st(e,2*(l-t)))),jt(c,a,i(st(e,2*(l-t)+1)));
return c}function st(t,e){return t[e]}function He({k:t,labels:e},n){let o=new Int32Array(t);return n.forEach((r,s)=>{o[d(e,s)]=d(o,d(e,s))+r}),o}function Ve({name:t,rows:e},n){let o=`row ${d(e,n)}`;return[o,o.slice(4)].includes(t(n))?"":o}var Xe=D.colors,co=Object.keys(D.marker_scales),Ge=D.marker_scales;function Gt(t){return Ot(t)?t:t%wt}function bt(t){return Ot(
t)?Te(t):d(Xe,t%Xe.length)}function Kt(t){return d(co,Ot(t)?Ie(t):t%Ct)}var ao={o:"M-.5 0a.5 .5 0 1 0 1 0a.5 .5 0 1 0 -1 0z",s:"M-.5-.5h1v1h-1z","^":"M0-.5L.5 .5h-1z",D:"M0-.7071L.7071 0L0 .70\
71L-.7071 0z",v:"M0 .5L.5-.5h-1z",P:"M-.1667-.5h.3333v.3333h.3333v.3333h-.3333v.3333h-.3333v-.3333h-.3333v-.3333h.3333z",
X:"M-.25-.5L0-.25L.25-.5L.5-.25L.25 0L.5 .25L.25 .5L0 .25L-.25 .5L-.5 .25L-.25 0L-.5-.25z"};function Lt(t){return ao[Kt(t)]}function Tt(t){return Ge[Kt(t)]}var{max_cards:It,max_table_rows:Ke}=D.cards,{max_columns:Zt}=D.cards,lo="What sets a cluster apart most comes first. The\
 tick on a bar is the mean of all rows.";function uo({label:t,title:e}){return e===P(t)?`Cluster ${e}`:e}function Qt(t,e){
let n=t.map(({apart:o})=>Math.round(Math.abs(o[e]??0)*1e6));return[...t.keys()].sort((o,r)=>d(n,r)-d(n,o)||o-r).slice(0,
Zt)}function Je(t,e,n){let o=fo(t.ownerDocument),{clusters:r,columns:s,noun:i}=e,c=n??((u,f,h)=>u.append(ct(o("b"),h)));
if(e.n_clusters>It){t.replaceChildren(...po(t.ownerDocument,o,e,n));return}let a=o("div","hclust-cards");r.forEach((u,f)=>{
let h=o("section","hclust-card");h.style.setProperty("--cluster",Jt(u.color)),h.dataset.cluster=`${Jt(u.color)} ${u.marker}`;
let b=o("header");if(n||b.append(Ye(t.ownerDocument,u)),c(b,f,et(uo(u),60)),b.append(o("span","",P(u.size,i))),h.append(
b),u.typical!==null){let g=o("p","","most typical: ");g.append(ct(o("span"),et(u.typical,60))),u.row&&g.append(` · ${u.
row}`),h.append(g)}let w=o("div","hclust-lines");for(let g of Qt(s,f))w.append(...ho(o,s[g],f));h.append(w),a.append(h)});
let l=o("p","hclust-quiet hclust-cards-key",lo);t.replaceChildren(...s.length?[l,a]:[a])}function Jt(t){return typeof t==
"number"?bt(t):t}function Ye(t,{color:e,marker:n}){let[o,r]=["svg","path"].map(s=>t.createElementNS("http://www.w3.org/2\
000/svg",s));return o.setAttribute("class","hclust-marker"),o.setAttribute("viewBox","-5.5 -5.5 11 11"),o.setAttribute("\
aria-hidden","true"),r.setAttribute("d",Lt(n)),r.setAttribute("transform",`scale(${9*Tt(n)})`),r.setAttribute("fill",Jt(
e)),o.append(r),o}function fo(t){return(e,n="",o="")=>{let r=t.createElement(e);return n&&(r.className=n),o&&(r.textContent=
o),r}}function ct(t,e){return t.dir="auto",t.textContent=e,t}function ho(t,e,n){let{kind:o,means:r,share:s,lowest:i,highest:c,
overall:a}=e,l=t("span","bar"),u=t("i");if(u.dataset.column=e.name,l.append(u),o==="text")u.style.width=`${100*(s[n]??0)}\
%`;else{let f=i??NaN,h=(c??NaN)-f,b=g=>h>0?100*((g??f)-f)/h:0;u.style.width=`${b(r[n])}%`;let w=t("u");w.style.left=`${b(
a)}%`,l.append(w)}return[ct(t("span"),Yt(e)),l,ct(t("b"),Ze(e,n,!0))]}function Yt({name:t}){return et(t,24)}function Ze({
kind:t,means:e,words:n,share:o,unit:r},s,i){if(t==="text"){let a=et(n[s]??"",18);return i?`${a} ${pt(o[s]??0)}`:a}let c=e[s]??
NaN;return t==="date"?Ut(c,"date"):t==="span"?`${K(c,1)} days`:i&&r?`${Et(c)} ${et(r,8)}`:Et(c)}function po(t,e,{noun:n,
n_clusters:o,clusters:r,columns:s},i){let c=e("tbody");r.forEach((w,g)=>{let{title:p,size:x,typical:A}=w,C=e("tr"),M=e("\
th");if(M.setAttribute("scope","row"),i){let y=e("span","hclust-name-line");i(y,g,et(p,40)),M.append(y)}else M.append(Ye(
t,w),ct(e("span"),et(p,40)));let m=ct(e("td","name"),et(A??"",40));C.append(M,e("td","",P(x)),m);for(let y of s)C.append(
e("td","",Ze(y,g,!1)));c.append(C)});let a=e("tr"),l=s.map(w=>w.unit?`${Yt(w)} (${et(w.unit,8)})`:Yt(w));for(let w of["c\
luster",n,"most typical",...l]){let g=ct(e("th"),w);g.setAttribute("scope","col"),a.append(g)}let u=e("thead");u.append(
a);let f=e("table");f.append(u,c);let h=e("div","hclust-table");h.tabIndex=0,h.setAttribute("role","region"),h.setAttribute(
"aria-label","The clusters, the largest first"),h.append(f);let b=o-r.length;return b?[h,e("p","hclust-quiet",`and ${P(b)}\
 smaller clusters`)]:[h]}function et(t,e){let n=Array.from(Mt(t));return n.length<=e?n.join(""):`${n.slice(0,e-1).join("")}\
…`}function tn(t,e){let n=t.profile.map(({original:o,text:r},s)=>{let i=t.groups?.columns[s];if(r!==void 0){let{name:g,words:p,
codes:x}=t.texts[r],A=i?X(i.counts):go(X(x),p.length);return C=>wo(g,A,p,C)}let c=o??-1,a=e.originalColumns[c],l={...a,kind:a.
kind==="truth"?"number":a.kind};if(i?.means){let{counts:g,means:p,overall:x=NaN,lowest:A=NaN,highest:C=NaN,total:M=0}=i,
m={overall:x,lowest:A,highest:C,total:M},y={counts:X(g),means:rt(p)};return $=>Qe(l,y,m,$)}let{originals:u,originalColumns:{
length:f}}=e,h=Float64Array.from({length:e.n},(g,p)=>u[p*f+c]??NaN),b=mo(h),w={counts:Int32Array.from(h,g=>+!Number.isNaN(
g)),means:h};return g=>Qe(l,w,b,g)});return o=>n.map(r=>r(o))}function mo(t){let[e,n,o,r]=[0,0,1/0,-1/0];for(let c of t)
Number.isNaN(c)||(n++,e+=c,o=Math.min(o,c),r=Math.max(r,c));let s=e/n,i=0;for(let c of t)Number.isNaN(c)||(i+=(c-s)**2);
return{overall:s,lowest:o,highest:r,total:i}}function Qe({name:t,unit:e,kind:n},{counts:o,means:r},{total:s,...i},{k:c,labels:a}){
let l=new Float64Array(c),u=new Float64Array(c);for(let p=0;p<r.length;p++){let x=d(o,p);if(!x)continue;let A=d(a,p);u[A]=
d(u,A)+x,l[A]=d(l,A)+x*d(r,p)}let f=Array.from(l,(p,x)=>p/d(u,x)),h=f.reduce((p,x,A)=>p+(d(u,A)&&d(u,A)*(x-i.overall)**2),
0),b=s>0?h/s:0,w=Math.sqrt(s/u.reduce((p,x)=>p+x,0)),g=f.map(p=>(p-i.overall)/w||0);return{name:t,unit:e,kind:n,means:f,
words:[],share:[],...i,explained:b,apart:g}}function go(t,e){let n=new Int32Array(t.length*e);return t.forEach((o,r)=>{o>=
0&&(n[r*e+o]=1)}),n}function wo(t,e,n,{k:o,labels:r}){let s=n.length,i=new Float64Array(o*s),c=new Float64Array(s);for(let p=0;p<
e.length;p++){let x=p%s,A=d(r,(p-x)/s)*s+x;i[A]=d(i,A)+d(e,p),c[x]=d(c,x)+d(e,p)}let a=c.reduce((p,x)=>p+x,0),l=0,u=[],f=[],
h=[];for(let p=0;p<o;p++){let x=0,A=0,C=0;for(let $=0;$<s;$++)C+=d(i,p*s+$);let M=Math.max(C,1);for(let $=0;$<s;$++)d(i,
p*s+$)>d(i,p*s+x)&&(x=$),A+=(d(i,p*s+$)/M)**2;u.push(n[x]??""),f.push(d(i,p*s+x)/M);let m=d(c,x)/a,y=Math.sqrt(m*(1-m));
h.push(y>0?(d(f,p)-m)/y:0),l+=(1-A)*C/a}let b=1-c.reduce((p,x)=>p+(x/a)**2,0),w=b>0?1-l/b:0;return{name:t,unit:"",kind:"\
text",means:[],words:u,share:f,...{overall:null,lowest:null,highest:null},explained:w,apart:h}}function en(t,{nodes:e,tree:n}){
return Array.from(e,o=>o<n.n?o:t?.[o-n.n]??-1)}function bo(t,e){if(e>It)return yo(t);let n=new Set(Array.from({length:e},
(o,r)=>Qt(t,r)).flat());return t.filter((o,r)=>n.has(r))}function yo(t){let e=({explained:o})=>Math.round(o*1e9),n=[...t].
sort((o,r)=>e(r)-e(o)).slice(0,Zt);return t.filter(o=>n.includes(o))}function nn(t,e,n,o,r){let{noun:s,name:i}=o,c=ze(t),
a=r?He(t,X(r.sizes)):t.sizes,l=Array.from(a.keys()),u=t.k>It?l.sort((f,h)=>d(a,h)-d(a,f)||f-h).slice(0,Ke):l;return{noun:r?.
noun??s,n_clusters:t.k,clusters:u.map(f=>{let h=n[f]??-1;return{label:f,title:ke(t,f),color:d(c,f),marker:d(c,f),size:d(
a,f),typical:h<0?null:i(h),row:h<0||r?"":Ve(o,h)}}),columns:bo(e,t.k).map(({explained:f,means:h,words:b,share:w,apart:g,
...p})=>({...p,apart:u.map(x=>d(g,x)),means:h.length?u.map(x=>h[x]??null):[],words:b.length?u.map(x=>b[x]??""):[],share:w.
length?u.map(x=>d(w,x)):[]}))}}var xo="$bytes";async function on(t){let e=atob(t.trim()),n=new Uint8Array(e.length);for(let r=0;r<e.length;r++)n[r]=e.charCodeAt(
r);let o=new Blob([n]).stream().pipeThrough(new DecompressionStream("deflate-raw"));return new Response(o).arrayBuffer()}
function rn(t,e){return JSON.parse(t,(n,o)=>{let r=o?.[xo];return Array.isArray(r)?new DataView(e,...r):o})}function sn(t){let e=t.ownerDocument,n=e.defaultView;if(!n||n.parent===n)return!1;e.documentElement.dataset.framed="";let o=0;
return new n.ResizeObserver(()=>{let r=Math.ceil(t.getBoundingClientRect().height);r===o||!r||(o=r,n.parent.postMessage(
{hclustHeight:r},"*"))}).observe(t),!0}var te=t=>document.getElementById(t)?.textContent??"";function cn(t){e().catch(n=>{let o=document.createElement("p");o.className=
"hclust-instead",o.setAttribute("role","alert"),o.textContent=`This page could not be drawn; it wants a browser of 2023 \
or newer (Chrome, Edge, Firefox 113, Safari 16.4). ${n.message}`,document.querySelector("main")?.append(o)});async function e(){
let n=rn(te("hclust-meta"),await on(te("hclust-data"))),o=await ee("hclust-live"),r=document.getElementById("hclust-page");
sn(r),$o(r.querySelector("h1")),t(r,n,o())}}async function ee(t){let e=URL.createObjectURL(new Blob([te(t)],{type:"text/\
javascript"})),n=await import(e);return URL.revokeObjectURL(e),n.default}function $o(t){let e=matchMedia("(prefers-color\
-scheme: dark)"),n=document.createElement("button");n.type="button",n.className="hclust-theme";let o=e.matches,r=!1,s=()=>{
document.documentElement.dataset.theme=o?"dark":"light",n.textContent=o?"Light":"Dark",n.setAttribute("aria-label",o?"Li\
ght colors":"Dark colors")};n.addEventListener("click",()=>{[o,r]=[!o,!0],s()}),e.addEventListener("change",()=>{r||(o=e.
matches,s())}),s();let i=document.createElement("header");t.replaceWith(i),i.append(t,n)}function T(t,e,n="",o=""){let r=document.
createElement(e);return n&&(r.className=n),o&&(r.textContent=o),t.append(r),r}var Ao=.95;function ko({columns:t,at:e,weights:n,few:o},{n:r,p:s,values:i}){let c=[...Array(r).keys()],a=e.map((u,f)=>{let h=Float64Array.
from(c,g=>d(i,g*s+f)),b=h.filter(g=>g<=1/0),w=xt(b)/b.length;return h.map(g=>g-w||0)}),l=o.map(u=>{let f=new Map,h=c.map(
b=>{let w=e.map((g,p)=>g===u?i[b*s+p]:0).join();return f.has(w)||f.set(w,f.size),f.get(w)??0});return{column:u,codes:h,m:f.
size}});return({k:u,labels:f,sizes:h})=>{let b=new Float64Array(t.length);a.forEach((x,A)=>{let C=new Float64Array(u);x.
forEach((m,y)=>{yt(C,d(f,y),m)});let M=xt(C.map((m,y)=>m*m/d(h,y)));u>1&&yt(b,d(e,A),M*d(n,A))});let w=xt(b),g=b.map(x=>x/
w),p={column:0,m:0,index:0};for(let{column:x,codes:A,m:C}of l){if(C<u||C>2*u)continue;let M=new Float64Array(C*u);A.forEach(
(v,L)=>{yt(M,v*u+d(f,L),1)});let m=new Float64Array(u),y=new Float64Array(u*u);for(let v=0;v<C;v++){let L=M.subarray(v*u,
v*u+u),O=L.indexOf(Math.max(...L));yt(m,O,xt(L)),L.forEach((I,q)=>{yt(y,O*u+q,I)})}let $=Rt(m),S=Rt(h),E=$*S/Rt([r]),k=(Rt(
y)-E)/(($+S)/2-E);k>=Ao&&k>p.index&&(p={column:x,m:C,index:k})}return{between:g,...p}}}function yt(t,e,n){t[e]=d(t,e)+n}
var xt=t=>Array.from(t).reduce((e,n)=>e+n,0),Rt=t=>xt(Array.from(t,e=>e*(e-1)/2));function vo({columns:t,said:e},{between:n,
column:o,m:r,index:s},i){let c=[...t.keys()].sort((u,f)=>d(n,f)-d(n,u)).slice(0,2).filter((u,f)=>!f||d(n,u)).map((u,f)=>`${t[u]}${f?
"":" makes up"} ${pt(d(n,u))}`).join(", then "),a=P(i,"clusters"),l="Nothing separates clusters here: choose two or more\
.";return d(n,0)>=0&&(l=`Of what separates the ${a} ${c}.`),r&&(l+=` The ${a} ${r>i?"unite":"are"} the values of ${t[o]}\
 (adjusted Rand index ${de(s)}).`),`${e} ${l}`}function So({columns:t,few:e,called:n},{column:o,m:r},s){return!r||t.length<
2?"":`the clusters ${r>s?"unite":"are"} the values of ${n[e.indexOf(o)]}`}function an(t,e,n){let o=ko(e,n),{columns:r,distances:s,
listed:i,rest:c}=e,a=T(t,"section","hclust-page-part hclust-shares");T(a,"h2","","What decides?");let l=T(a,"p"),u=T(a,"\
table");return c&&T(a,"p","hclust-quiet",c),f=>{let h=o(f);l.textContent=vo(e,h,f.k),u.replaceChildren();let b=[[e.sum,s],
[`what separates ${P(f.k,"clusters")}`,h.between]];for(let w of[-1,...i]){let g=T(u,"tr");T(g,"th","",r[w]??"column").dir=
"auto";for(let[p,x]of b){if(!x)continue;let A=x[w]||0,C=T(g,w<0?"th":"td","",w<0?`share of ${p}`:pt(A));T(C,"i").style.setProperty(
"--bar",`${A}`)}}return So(e,h,f.k)}}var Eo=/^'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/u;function Mo(t){return Eo.test(t)?`'${t}`:t}function $t(t){let e=Mo(t);
return/[",\r\n]/.test(e)||e!==e.trim()?`"${e.replaceAll('"','""')}"`:e}function ln(t,e,n,o,r=new Map){let s=new Array(t).fill(r.size?",":"");e.forEach((c,a)=>{let l=d(n,a),u=r.get(l)??String(
l);s[c]=r.size?`${l},${$t(u)}`:String(l)});let i=[(o?"row,name,cluster":"row,cluster")+(r.size?",cluster_name":"")];for(let c=0;c<
t;c++)i.push(o?`${c},${$t(o(c))},${s[c]}`:`${c},${s[c]}`);return`\uFEFF${i.join(`\r
`)}\r
`}function un(t,e,n,o=new Map){let r=[`group,${n?"name,":""}rows,cluster${o.size?",cluster_name":""}`];return t.forEach(
(s,i)=>{let c=d(e,i),a=o.size?`,${$t(o.get(c)??String(c))}`:"";r.push(`${i},${n?`${$t(n(i))},`:""}${s},${c}${a}`)}),`\uFEFF${r.
join(`\r
`)}\r
`}function fn({indices:t,trees:e},n){let o=e[n];return o?{numbers:o.numbers,sentence:o.sentence,indices:o.indices.map(([r,
s,i,c])=>({...d(t,r),preferred:s,peaks:i,values:o.numbers.map((a,l)=>{let u=c.getFloat32(4*l,!0);return Number.isNaN(u)?
null:u})}))}:{note:"The page holds no evidence on the tree of this linkage."}}function hn(t,e,n){let o=document.createElement(
"label");o.className="hclust-evidence-choice",o.append("Evidence");let r=document.createElement("select");r.setAttribute(
"aria-label","Evidence on the number of clusters, beside the tree"),r.append(new Option("none",""));for(let{name:i,title:c}of e.
indices)r.append(new Option(c,i));let s=()=>{r.value=n.get("ribbon")};s(),n.on("change:ribbon",s),r.addEventListener("ch\
ange",()=>n.set("ribbon",r.value)),o.append(r),t?.querySelector(".hclust-find")?.before(o)}function dn(t,e,n,o){let r={undo:[],redo:[]},s=e(),i=!0;function c(){let g=e();JSON.stringify(g)!==JSON.stringify(s)&&(i&&
r.undo.push(s),r.redo=[],s=g,i=!1,h())}function a(g){o(),c();let p=r[g].pop();p&&(r[g==="undo"?"redo":"undo"].push(s),n(
p),s=e(),i=!0,h())}function l(g,p,x){let A=t.ownerDocument.createElement("button");return A.type="button",A.textContent=
p,A.title=x,A.setAttribute("aria-label",x),A.addEventListener("click",()=>a(g)),A}let u={undo:l("undo","↶","Undo (Ctrl\
+Z)"),redo:l("redo","↷","Redo (Ctrl+Shift+Z)")},f=t.ownerDocument.createElement("span");f.className="hclust-history",f.
append(u.undo,u.redo),t.insertBefore(f,t.querySelector(".hclust-find"));function h(){let{undo:g,redo:p}=u,x=[g,p].includes(
t.ownerDocument.activeElement);g.disabled=!r.undo.length,p.disabled=!r.redo.length,x&&g.disabled!==p.disabled&&(g.disabled?
p:g).focus()}h();let b=()=>{o(),c(),i=!0},w=-1/0;return addEventListener("pointerdown",b,!0),addEventListener("keydown",
g=>{let p=ae(g,g.target);p==="undo"||p==="redo"?(g.preventDefault(),a(p)):!g.repeat&&g.timeStamp-w>ce&&b(),w=g.timeStamp},
!0),{follow:()=>queueMicrotask(c),clear(){r.undo=[],r.redo=[],s=e(),i=!0,h()}}}function pn(t){let e=new Map,n=r=>{for(let s of[...e.get(r)??[]])s()},o={get:r=>t.get(r),set:(r,s)=>o.assign(new Map([[r,
s]])),assign(r){let s=[...r.keys()].filter(i=>r.get(i)!==t.get(i));for(let i of s)t.set(i,r.get(i));for(let i of s)n(`ch\
ange:${i}`);s.length&&n("change")},save_changes(){t.set("browser_seq_seen",t.get("browser_seq"))},send(){},on(r,s){e.has(
r)||e.set(r,new Set),e.get(r)?.add(s)},off(r,s){for(let[i,c]of e)r&&r!==i||(s?c.delete(s):c.clear())}};return o}function gn(t){let e=[],n=[],o=new Set([""]),r={key:"",path:""},s="",i=0,c=[],a={matrix:[1,0,0,1,0,0],clip:"",dash:[],fillStyle:"\
#000000",strokeStyle:"#000000",lineWidth:1,globalAlpha:1,font:"10px sans-serif",textAlign:"start",textBaseline:"alphabet\
ic",lineJoin:"miter",globalCompositeOperation:"source-over",imageSmoothingEnabled:!0},l=[];function u(m){f(),e.push(m)}function f(){
r.path&&e.push(`<path d="${r.path}"${r.key}/>`),r={key:"",path:""}}function h(m,y){let[$,S,E,k,v,L]=a.matrix;return[$*m+
E*y+v,S*m+k*y+L]}let b=(m,y)=>h(m,y).map(_).join(" "),w=()=>Math.hypot(a.matrix[0],a.matrix[1]);function g(m,y=""){let $=m===
"fill"?a.fillStyle:a.strokeStyle,S=a.globalAlpha<1?` opacity="${_(a.globalAlpha)}"`:"",E=a.clip?` clip-path="url(#${a.clip}\
)"`:"";if(m==="fill")return` fill="${Q(mn($))}"${y}${S}${E}`;let k=a.dash.length?` stroke-dasharray="${a.dash.map(v=>_(v*
w())).join(" ")}"`:"";return` fill="none" stroke="${Q(mn($))}" stroke-width="${_(a.lineWidth*w())}"${k}${S}${E}`}let p=({
x:m,y,width:$,height:S})=>`M${_(m)} ${_(y)}h${_($)}v${_(S)}h${_(-$)}z`;function x(m,y,$,S){let[E,k]=h(m,y),[v,L]=h(m+$,y+
S);return{x:Math.min(E,v),y:Math.min(k,L),width:Math.abs(v-E),height:Math.abs(L-k)}}function A(m){let y=g("fill");r.key!==
y&&f(),r={key:y,path:r.path+p(m)}}let C={save(){l.push({...a})},restore(){a=l.pop()??a},setTransform(...m){a.matrix=m.map(
y=>y/t)},translate(m,y){let[$,S]=h(m,y);a.matrix=[a.matrix[0],a.matrix[1],a.matrix[2],a.matrix[3],$,S]},rotate(m){let[y,
$,S,E,k,v]=a.matrix,[L,O]=[Math.cos(m),Math.sin(m)];a.matrix=[y*L+S*O,$*L+E*O,S*L-y*O,E*L-$*O,k,v]},beginPath(){s=""},moveTo(m,y){
s+=`M${b(m,y)}`},lineTo(m,y){s+=`${s?"L":"M"}${b(m,y)}`},closePath(){s+="z"},rect(m,y,$,S){s+=p(x(m,y,$,S))},roundRect(m,y,$,S,E){
let k=x(m,y,$,S),v=Math.min(E*w(),k.width/2,k.height/2),[L,O]=[_(k.width-2*v),_(k.height-2*v)],I=(q,H)=>`a${_(v)} ${_(v)}\
 0 0 1 ${_(q*v)} ${_(H*v)}`;s+=`M${_(k.x+v)} ${_(k.y)}h${L}${I(1,1)}v${O}${I(-1,1)}h-${L}${I(-1,-1)}v-${O}${I(1,-1)}z`},
arc(m,y,$){let[S,E]=h(m,y),k=_($*w()),v=_(2*$*w());s+=`M${_(S-$*w())} ${_(E)}a${k} ${k} 0 1 0 ${v} 0a${k} ${k} 0 1 0 -${v}\
 0z`},fill(m){s&&u(`<path d="${s}"${g("fill",m==="evenodd"?' fill-rule="evenodd"':"")}/>`)},stroke(){s&&u(`<path d="${s}\
"${g("stroke")}/>`)},clip(){let m=`c${++i}`,y=a.clip?` clip-path="url(#${a.clip})"`:"";n.push(`<clipPath id="${m}"${y}><\
path d="${s}"/></clipPath>`),a.clip=m},setLineDash(m){a.dash=m},fillRect(m,y,$,S){let E=x(m,y,$,S);if(a.globalCompositeOperation!==
"source-atop"){E.width&&E.height&&A(E);return}for(let k of c){let v=Math.max(E.x,k.x),L=Math.max(E.y,k.y),O=Math.min(E.x+
E.width,k.x+k.width)-v,I=Math.min(E.y+E.height,k.y+k.height)-L;O>0&&I>0&&A({x:v,y:L,width:O,height:I})}},clearRect(){},fillText(m,y,$){
if(!m)return;let[,S="",E="10",k="sans-serif"]=/^(?:(bold|[1-9]00) )?([\d.]+)px (.*)$/.exec(a.font)??[],v=a.textBaseline===
"middle"?.35*Number(E):0,L=a.matrix,[O,I]=h(y,$+v),q=Math.abs(L[1])>1e-9?` transform="matrix(${[L[0],L[1],L[2],L[3],O,I].
map(_).join(" ")})"`:` x="${_(O)}" y="${_(I)}"`,U={center:"middle",right:"end"}[a.textAlign];u(`<text${q} font-size="${E}\
"${S?` font-weight="${S}"`:""}${U?` text-anchor="${U}"`:""} font-family="${Q(k)}" xml:space="preserve"${g("fill")}>${Q(m)}\
</text>`)},drawImage(m,y,$,S=m.width,E=m.height,...k){if(k.length){let[O=0,I=0,q=0,H=0]=k,U=m.ownerDocument.createElement(
"canvas");[U.width,U.height]=[Math.ceil(S),Math.ceil(E)];let tt=U.getContext("2d");return tt.imageSmoothingEnabled=!1,tt.
drawImage(m,y,$,S,E,0,0,U.width,U.height),this.drawImage(U,O,I,q,H)}if(!m.width||!m.height)return;let v=m.hclustLines;if(!v){
let O=x(y,$,S,E);u(`<image x="${_(O.x)}" y="${_(O.y)}" width="${_(O.width)}" height="${_(O.height)}" preserveAspectRatio\
="none" image-rendering="pixelated" href="${Q(m.toDataURL())}"/>`);return}c=[];for(let O=0;O<4*v.count;O+=4){let[I,q,H,U]=[
v.rects[O],v.rects[O+1],v.rects[O+2],v.rects[O+3]];c.push(v.lying?x(y+q,$+I,U,H):x(y+I,$+q,H,U))}let L=a.fillStyle;a.fillStyle=
v.ink;for(let O of c)A(O);f(),a.fillStyle=L},points(m,y,$,S,{size:E,halo:k,edge:v,alpha:L}){if(!y.length)return;let O=o.
size;u(`<g opacity="${_(L)}">`);for(let I of y){let[q,H]=[m.xs[I]??NaN,m.ys[I]??NaN];if(!(q>=-1&&q<=m.width+1&&H>=-1&&H<=
m.height+1))continue;let U=Gt(S[$[I]??0]??0),tt=`m${O}-${U}`;if(!o.has(tt)){o.add(tt);let At=E*Tt(U);n.push(`<path id="${tt}\
" d="${Lt(U)}" transform="scale(${_(At)})" fill="${bt(U)}" stroke="${Q(v)}" stroke-width="${_(k/At)}" stroke-linejoin="r\
ound"/>`)}e.push(`<use href="#${tt}" x="${_(m.left+q)}" y="${_(m.top+H)}"/>`)}e.push("</g>"),o=new Set([...o,`style ${O}`])},
marker(m,y,$,S,E){u(`<path d="${Q(m)}" fill="${Q(E)}" transform="translate(${b(y,$)}) scale(${_(S*w())})"/>`)},svg(m,y,$,S){
return f(),`<svg xmlns="http://www.w3.org/2000/svg" width="${_(m)}" height="${_(y)}" viewBox="0 0 ${_(m)} ${_(y)}" role=\
"img"><title>${Q($)}</title><defs>${n.join("")}</defs><path d="M0 0h${_(m)}v${_(y)}H0z" fill="${Q(S)}"/>
${e.join(`
`)}
</svg>
`}},M=["fillStyle","strokeStyle","lineWidth","globalAlpha","font","textAlign","textBaseline","lineJoin","globalComposite\
Operation","imageSmoothingEnabled"];for(let m of M)Object.defineProperty(C,m,{get:()=>a[m],set:y=>Object.assign(a,{[m]:y})});
return C}function mn(t){let e=/^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)\s*\)$/.exec(t);return e?`#${e.slice(1).map(n=>Number(
n).toString(16).padStart(2,"0")).join("")}`:t}function _(t){return String(Math.round(t*100)/100+0)}function Q(t){return t.
replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu,"").replaceAll("&","&amp;").replaceAll("<","&lt;").
replaceAll(">","&gt;").replaceAll('"',"&quot;")}function wn(t,e){let n=t.querySelector("canvas[data-painted]"),o=n.parentElement,r=t.ownerDocument.defaultView,[s,i]=[o.
clientWidth,o.clientHeight],c=n.width/s,a=gn(c),l=No(o,a);l.below(),n.dispatchEvent(new CustomEvent("hclust-record",{detail:a})),
a.setTransform(c,0,0,c,0,0),l.above();let u=r.getComputedStyle(t.ownerDocument.body).backgroundColor;return{text:a.svg(s,
i,e,u),width:s,height:i}}function No(t,e){let n=t.ownerDocument.defaultView,o=t.getBoundingClientRect();function r(l){let{
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
`).map(M=>M.trim()).filter(Boolean),C=n.getComputedStyle(f);e.font=`600 ${parseFloat(C.fontSize)}px ${C.fontFamily}`,e.fillStyle=
C.color,e.textAlign="center",e.textBaseline="middle",A.forEach((M,m)=>{let y=(m-(A.length-1)/2)*parseFloat(C.lineHeight);
e.fillText(M,x.x+x.width/2,x.y+x.height/2+y)})}u&&(i(u,3),c(u)),h&&a(h)}};function a(l){i(l,4);for(let f of l.querySelectorAll(
"button, div")){let[h,b]=[f.querySelector("svg"),f.querySelector("path")];if(f.hidden||!h||!b)continue;let{x:w,y:g,width:p,
height:x}=r(h),A=f.dataset.scale?.match(/#\w+/g)??[],C=r(f),M=(C.width-28)/A.length;A.forEach((S,E)=>{e.fillStyle=S,e.fillRect(
C.x+20+E*M,C.y+7,M+1,10)});let m=parseFloat(/[\d.]+/.exec(b.getAttribute("transform")??"")?.[0]??"8"),y=b.getAttribute("\
fill")??"",$=b.getAttribute("d");$&&e.marker($,w+p/2,g+x/2,m,y);for(let S of f.querySelectorAll("b, span"))c(S)}let u=l.
querySelector(".hclust-legend-more");u?.getClientRects().length&&c(u)}}async function bn({text:t,width:e,height:n},o){let r=URL.
createObjectURL(new Blob([t],{type:"image/svg+xml"}));try{let s=new Image;s.src=r,await s.decode();let i=o.createElement(
"canvas");return i.width=Math.round(2*e),i.height=Math.round(2*n),i.getContext("2d")?.drawImage(s,0,0,i.width,i.height),
await new Promise((c,a)=>{i.toBlob(l=>l?c(l):a(new Error("No picture came of it.")))})}finally{URL.revokeObjectURL(r)}}var yn={linkage_about:{single:"Follows chains and bent shapes, since only the nearest two points count; for the same rea\
son a few points in between merge two clusters into one.",complete:"Makes compact clusters of like width, since the fart\
hest two points count; so it cuts long clusters, and one stray point can spoil a merge.",average:"A middle way that puts\
 up with stray points, since all pairs count; it still looks for round clusters, and fails on bent ones and rings.",ward:"\
Finds round clusters of like size, since every merge adds as little spread as it can; so it cuts long, bent and very lar\
ge clusters to fit.",weighted:"Like average, but both halves of a merge count the same; so small clusters hold their own\
, and a stray point counts too much.",centroid:"Compares the means of clusters, so stray points count little; but a merg\
e can lie below an earlier one, and branches then cross.",median:"Like centroid, but both halves of a merge count the sa\
me; so small clusters hold their own, and branches cross even more often."}};var xn=yn;function $n({t,lower:e,upper:n,tree:o}){return pe(t,e,n,Wt(o))}function ne({t,lower:e,upper:n,tree:o}){return me(e,n,t,Wt(
o))}function An(t){if(t.isUneven)return"";if(!t.hasThreshold)return` · ${Co(t)}`;if(t.k===1)return` (gap above ${ne(t)[0]}\
)`;if(t.upper===0)return" (gap of 0)";let[e,n]=ne(t);return` (gap ${e}–${n})`}function Co(t){let{k:e,hasThreshold:n,upper:o}=t;
if(t.isUneven)return`no one height gives these ${P(e)}`;if(!n)return`heights are tied at ${Z(o)}: no threshold gives ${P(
e)} clusters`;let[r,s]=ne(t);return e===1?`any cut above ${r} gives one`:o===0?`only a cut at 0 gives these ${P(e)}`:`an\
y cut from ${r} to ${s} gives these ${P(e)}`}function kn(t,e,n,o,r=[]){let{features:s,columns:i,scaling:c,metric:a,given:l,dropped:u}=t.words,f=[],h=g=>f.push({text:g,
tone:"plain"}),b=g=>f.push({text:g,tone:"strong"}),w=g=>f.push({text:g,tone:"quiet"});b(t.groups?.clustered??P(e.n,e.noun)),
s&&(h(" by "),b(s),h(`${i} ${c}`)),h(", "),n.name?(b(n.name),h(" linkage"),l?h(` of the ${l}`):a&&(h(" of "),b(a),h(" di\
stances"))):h("the tree as given"),n.constrained&&h(" under a connectivity constraint"),h(": "),b(P(o.k,"clusters")),o.isUneven?
h(", cut at different heights"):(h(", cut at "),b($n(o)),w(An(o))),o.locked.length&&w(` · ${P(o.locked.length)} locked`),
n.cophenetic!==null&&w(` · cophenetic r ${n.cophenetic}`);for(let g of[u,...r])g&&w(` · ${g}`);return f}var vn=(t,e)=>[
t?D.numbers_moved_briefly:"",e];function Sn(t){let e=xn.linkage_about[t??""];if(!t||!e)return"";let[n="",...o]=t;return`${n.
toUpperCase()}${o.join("")} linkage: ${e.charAt(0).toLowerCase()}${e.slice(1)}`}function En(t,e,n,o,r,s=!1){let i=[...t.
notes];if(s&&i.push(D.leveled),r&&i.push(D.numbers_moved),!o.tree.monotone){let c=n.constrained?"a connectivity constrai\
nt":`${n.name??"this"} linkage`;i.push(`Some merges lie below earlier ones, as ${c} can make them: the cut goes by the h\
ighest so far.`)}return n.described&&n.described<e.n&&i.push(`Most typical ${e.noun} are told for up to ${P(n.described,
"clusters")}.`),i}function Oo({key:t,ctrlKey:e,metaKey:n,altKey:o,shiftKey:r},{large:s,inBar:i}){return e||n||o||r?0:t==="PageDown"||t==="\
PageUp"?s||i?t==="PageDown"?1:-1:0:(t==="ArrowRight"||t==="ArrowLeft")&&i?t==="ArrowRight"?1:-1:0}function Lo({large:t,inBar:e}){
return t||e?"Page Down and Page Up turn the steps.":"Page Down and Page Up scroll; with large type they turn the steps."}
function Mn(t,e,n,o){let r=t.ownerDocument,s=-1,i=r.createElement("section");i.className="hclust-steps hclust-presenting",
i.setAttribute("aria-label","Walkthrough");let c=(M,m="")=>{let y=r.createElement(M);return y.className=m,y},a=c("p","hc\
lust-caption");a.dir="auto",a.setAttribute("role","status");let l=c("div","hclust-walk"),u=(M,m,y)=>{let $=c("button");return $.
type="button",$.textContent=M,$.setAttribute("aria-label",m),$.addEventListener("click",y),$},f=u("◀","Back",()=>{f.focus(),
A(s-1)}),h=u("▶","Next",()=>{h.focus(),A(s+1)}),b=c("span","hclust-quiet"),w=u("Large type","Large type",()=>{w.setAttribute(
"aria-pressed",String(t.classList.toggle("hclust-large"))),x()});w.setAttribute("aria-pressed","false");let g=c("span","\
hclust-quiet hclust-walk-keys");l.append(f,b,h,w,g),i.append(a,l),e.before(i);let p=()=>({large:t.classList.contains("hc\
lust-large"),inBar:i.contains(r.activeElement)}),x=()=>{g.textContent=Lo(p())};r.addEventListener("keydown",M=>{let m=Oo(
M,p());m&&(M.preventDefault(),M.stopPropagation(),A(s+m))},!0),r.addEventListener("focusin",x),i.addEventListener("focus\
out",()=>setTimeout(x)),C();function A(M){let m=n[M];m&&(s=M,o(m),C())}function C(){a.textContent=n[s]?.caption??"",a.hidden=
!a.textContent,b.textContent=s<0?`${n.length} steps`:`step ${s+1} of ${n.length}`;let M=[f,h].find(m=>m===r.activeElement);
f.disabled=s<=0,h.disabled=s>=n.length-1,M?.disabled&&(f.disabled?h.disabled?w:h:f).focus(),x()}}var Nn=160;function To(t){return t.matchMedia("(prefers-reduced-motion: reduce)").matches||t.document.hidden}function _n(t){
let e=zt(t),n=!1,o=-1/0,r=()=>{n=!0,e.removeEventListener("pointermove",r,!0)},s=()=>{n=!1,e.removeEventListener("pointe\
rmove",r,!0)},c=[["pointerdown",()=>{s(),e.addEventListener("pointermove",r,!0)}],["pointerup",s],["pointercancel",s],["\
blur",s]];for(let[a,l]of c)e.addEventListener(a,l,!0);return{step(){let a=e.performance.now(),l=a>=o;return o=a+Nn,l&&!n&&
!To(e)?Nn:0},isUnderWay:()=>e.performance.now()<o,destroy(){s();for(let[a,l]of c)e.removeEventListener(a,l,!0)}}}var Io="ease-out";function On(t){let e=_n(t);function n(){let o=new Map;for(let r of t.querySelectorAll(".hclust-card")){
let s=new Map;for(let i of Cn(r))s.set(i.dataset.column,i.style.width);o.set(r.dataset.cluster,s)}return o}return{draw(o){
let r=n();o();let s=r.size?e.step():0;if(!s)return;let i={duration:s,easing:Io};for(let c of t.querySelectorAll(".hclust\
-card")){let a=r.get(c.dataset.cluster??"");a||c.animate([{opacity:0},{opacity:1}],i);for(let l of a?Cn(c):[]){let u=a?.
get(l.dataset.column??"")??"0%";u!==l.style.width&&l.animate([{width:u},{width:l.style.width}],i)}}},destroy:e.destroy}}
function Cn(t){return t.querySelectorAll(".bar > i")}var Ro={tree:"Tree",clustermap:"Clustermap",scatter:"Scatter",distances:"Matrix of distances"};function zo(t,{traits:e,page:n},o){
let r=t.querySelector(".hclust-words");r.classList.add("hclust-sentence");let s=n.linkages[n.start],i=n.numbers_moved?{linkage:s,
k:e.n_clusters}:null,c=n.leveled?{linkage:s,k:e.n_clusters}:null,a=0,l=pn(new Map(Object.entries({...e,...Ln(n.evidence,
n.start),sub_module:Tn("hclust-sub")}))),u=T(t,"div","hclust-views");o.initialize({model:l}),o.render({model:l,el:u});let f=Me(
l),h=tn(n,f),b=ft(l),w=null,g=0,p=()=>We(l,b),x=T(t,"section","hclust-page-part");T(x,"h2","","What the clusters are lik\
e");let A=T(x,"div"),C=On(A);x.hidden=!n.profile.length;let M;if(n.classes){let N=T(t,"section","hclust-page-part");ee("\
hclust-classes").then(R=>{M=R(N,n.classes,f,l),M?.(p())})}let m=n.shares&&an(t,n.shares,f);At();let y=T(t,"details","hcl\
ust-notes"),$=T(y,"summary"),S=T(y,"ul"),E=T(t,"footer","hclust-quiet");E.textContent="This page holds its data and asks\
 nothing of the network. Drag the cut, point at rows and branches, click to select them. Made with hclust_widgets.";let k=document.
createElement("p");k.className="hclust-quiet hclust-about-linkage",k.id="hclust-about-linkage",u.querySelector(".hclust-\
live-bar")?.after(k);let v=tt();n.evidence&&hn(u.querySelector(".hclust-live-bar"),n.evidence,l),I();let L=[...Xt,"color\
_numbers"],O=dn(u.querySelector(".hclust-live-bar"),()=>({linkage:n.linkages.indexOf(s),values:L.map(N=>l.get(N))}),N=>{
let R=L.map((z,B)=>[z,N.values[B]]);N.linkage!==n.linkages.indexOf(s)?(U(N.linkage,Object.fromEntries(R)),v?.(N.linkage)):
l.assign(new Map([["python_seq",l.get("python_seq")+1],...R]))},H);n.steps.length&&Mn(t,r,n.steps,N=>{H(),a=N.annotations,
U(N.linkage,N.traits),v?.(N.linkage),O.clear()}),l.on("change:color_numbers",()=>{b=ft(l)});for(let N of Xt)l.on(`change\
:${N}`,()=>g||=requestAnimationFrame(q));l.on("change",O.follow);function I(){b=ft(l),k.textContent=Sn(s.name),k.hidden=
!k.textContent,w=s.medoids===null?null:X(s.medoids),q()}function q(){g=0;let N=p();i&&(i.linkage!==s||i.k!==N.k)&&(i=null);
let R=vn(i!==null,m?.(N)??"");r.replaceChildren(...kn(n,f,s,N,R).map(({text:J,tone:V})=>{if(V==="plain")return document.
createTextNode(J);let F=document.createElement(V==="strong"?"b":"span");return V==="quiet"?F.append(...Fo(J)):F.textContent=
J,V==="quiet"&&(F.className="hclust-quiet"),F})),x.hidden||C.draw(()=>Je(A,nn(N,h(N),en(w,N),f,n.groups))),M?.(N),c?.linkage===
s&&c.k===N.k&&!N.isUneven||(c=null);let B=En(n,f,s,N,i!==null,c!==null);y.hidden=!B.length,$.textContent=B.length===1?"1\
 note on the data":`${B.length} notes on the data`,S.replaceChildren(...B.map(J=>{let V=document.createElement("li");return V.
textContent=J,V}))}function H(){window.dispatchEvent(new CustomEvent(ie))}function U(N,R){s=n.linkages[N];let z=l.get("r\
evision")+1,B=n.annotations[a]?.[N];l.assign(new Map(Object.entries({...s.traits,...B,...Ln(n.evidence,N),...R,revision:z}))),
I()}function tt(){if(n.linkages.length<2)return null;let N=document.createElement("label");N.append("Linkage");let R=document.
createElement("select");return R.className="hclust-linkage",R.setAttribute("aria-label","Linkage"),R.setAttribute("aria-\
describedby",k.id),n.linkages.forEach((z,B)=>{R.append(new Option(z.name??"as given",String(B)))}),R.value=String(n.start),
N.append(R),u.querySelector(".hclust-live-bar")?.prepend(N),R.addEventListener("change",()=>{H();let z=Number(R.value),{
traits:B}=n.linkages[z],J=n.start===z&&l.get("n_clusters")===e.n_clusters,V=it(ft({get:ht=>B[ht]}),l.get("n_clusters")),
F=p(),Y=Vt(b),{colors:nt,origins:ot}=De(F.labels,V.labels,F.nodes.map(ht=>d(Y,ht)));z!==n.linkages.indexOf(s)&&Pe(ot)&&(i=
{linkage:n.linkages[z],k:V.k}),(F.isUneven||F.locked.length)&&(c={linkage:n.linkages[z],k:V.k}),U(z,{color_numbers:Re(V,
nt),distance_threshold:J?e.distance_threshold:V.t,cut_nodes:"",locked_nodes:""})}),z=>R.value=String(z)}function At(){let N=T(
t,"section","hclust-page-part hclust-take");T(N,"h2","","To take away");let R=T(N,"div","hclust-take-bar"),z=re(n.title),
B=T(N,"p","hclust-quiet");B.setAttribute("role","status");let J=(F,Y,nt,ot)=>{let kt=T(F,"button","",Y);kt.type="button",
kt.setAttribute("aria-label",nt),kt.addEventListener("click",async()=>{B.textContent="";try{await ot()}catch(ht){B.textContent=
`That could not be saved: ${ht.message}`}})},V=oe(R,"Labels");J(V,"CSV","Save the labels as CSV",()=>{let F=p(),Y=Ft(Nt(
l).names,F.nodes),nt=Uo(n,f),ot=n.groups?un(X(n.groups.sizes),F.labels,n.row_names?f.name:null,Y):ln(n.table_rows,f.rows,
F.labels,nt,Y);vt(document,`${z}-labels.csv`,new Blob([ot],{type:"text/csv;charset=utf-8"}))});for(let F of e.parts){let Y=Ro[F]??
F,nt=oe(R,Y),ot=()=>wn(u.querySelector(`.hclust-part-${F}`),`${n.title}: ${Y}. ${r.textContent}`);J(nt,"SVG",`Save the ${Y.
toLowerCase()} as SVG`,()=>{vt(document,`${z}-${F}.svg`,new Blob([ot().text],{type:"image/svg+xml"}))}),J(nt,"PNG",`Save\
 the ${Y.toLowerCase()} as PNG`,async()=>{vt(document,`${z}-${F}.png`,await bn(ot(),document))})}}function oe(N,R){let z=T(
N,"div","hclust-take-group");return z.setAttribute("role","group"),z.setAttribute("aria-label",R),T(z,"span","",R),z}}function Uo(t,e){
if(!t.row_names)return null;let n=new Array(t.table_rows).fill("");return e.rows.forEach((o,r)=>{n[o]=e.name(r)}),X(t.dropped).
forEach((o,r)=>{n[o]=t.dropped_names?.[r]??""}),o=>String(n[o]??o)}cn(zo);function Tn(t){return document.getElementById(
t)?.textContent}function Ln(t,e){return t?{evidence:fn(t,e),ribbon_module:Tn("hclust-ribbon")}:{}}function Fo(t){let e=[],
n=o=>{let r=document.createElement("span");r.className="hclust-phrase",r.textContent=o,e.push(r)};return t.split(" · ").
forEach((o,r)=>{r&&(n(" ·"),e.push(" ")),o.startsWith(" ")&&e.push(" "),o&&n(o.trim())}),e}
