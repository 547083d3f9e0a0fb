// Generated from js/ by `npm run build`. Do not edit.
function h(t,e){return t[e]}function $t(t,e,n){let o=URL.createObjectURL(n),r=t.createElement("a");r.href=o,r.download=e,t.body.append(r),r.click(),
r.remove(),setTimeout(()=>URL.revokeObjectURL(o),6e4)}function ee(t){let e=t.toLowerCase().match(/[\p{L}\p{N}]+/gu)??[];
return Array.from(e.join("-")).slice(0,50).join("").replace(/-$/,"")||"clusters"}function Ot(t){return t.ownerDocument.defaultView??globalThis}var ne={about:"Values that Python and JavaScript share. Read by hclust_widgets/common/constants.py and js/src/text/const\
ants.js. Lengths are CSS pixels.",colors:["#5659B8","#F54571","#0E771F","#909B07","#4A9AD3","#AA3377","#64977C","#D57950",
"#B186AB","#C11E16"],marker_scales:{o:1,s:.88,"^":1.1,D:.8,v:1.1,P:1.08,X:1.08},label_gap:7,max_label_shift:16,max_last_label_shift:160,
caption_margin:4,head_room:1.09,cut_label:{right_margin:8,wide:860,narrow:480},cluster_bar:[5,13],cluster_labels:{top:20,
min_width:12,free_shift:2,head_margin:5,wordings:[{title:150,size:"counted",lines:1},{title:150,size:"counted",lines:2},
{title:84,size:"counted",lines:2},{title:48,size:"bare",lines:2},{title:0,size:"bare",lines:2}]},block_gap:4,max_block_gap:40,
max_cluster_title:150,max_named_points:30,max_point_name:110,max_axis_word:90,undo_run_ms:800,cards:{max_cards:12,max_table_rows:200,
max_columns:6},explorer:{left_min_width:350,right_min_width:390,left_share:47},leveled:"Clusters at different heights an\
d locked ones belong to the tree before: this one is cut at one height, into as many clusters.",numbers_moved:"Numbers f\
ollow scikit-learn's order and have moved; colors and names show which cluster is which.",missing_color:"#9a9a9a",tracks:{
colors:["#B2C0F8","#6C2618","#DCB25E","#183488","#96EACE","#5E3442","#CEDC88","#6C185E","#7AEAF8","#DCB2CE","#7A4242","#\
96CEA4"],other:"#D5D7DC",truth:["#DDE1E8","#33475B"],ramps:[["#E3EBF6","#1F4D87"],["#E6F2E1","#2C6A30"],["#F6ECDB","#875\
60F"],["#EEE4F3","#63286F"]]},diverging_maps:["vlag","RdBu","icefire","BrBG","PiYG","PRGn","PuOr","RdGy","RdYlBu","RdYlG\
n","Spectral","coolwarm","bwr","seismic","berlin","managua","vanimo"],needs_table:"only a tree was handed in: pass the t\
able as well (table=...)."};var U=ne;var oe="hclust-asking",Ro=U.undo_run_ms;var re=new Map(Object.entries({analyses:"analysis",axes:"axis",bacteria:"bacterium",calves:"calf",children:"child",crises:"\
crisis",criteria:"criterion",diagnoses:"diagnosis",feet:"foot",fungi:"fungus",geese:"goose",genera:"genus",halves:"half",
hypotheses:"hypothesis",indices:"index",knives:"knife",larvae:"larva",leaves:"leaf",lives:"life",loaves:"loaf",loci:"loc\
us",matrices:"matrix",men:"man",mice:"mouse",nuclei:"nucleus",people:"person",phenomena:"phenomenon",quizzes:"quiz",shelves:"\
shelf",spectra:"spectrum",strata:"stratum",taxa:"taxon",teeth:"tooth",theses:"thesis",thieves:"thief",vertices:"vertex",
wives:"wife",wolves:"wolf",women:"woman"}));for(let t of["chassis","clothes","means","news","series","species"])re.set(t,
t);var _n=/(?:aches|movies|cookies|calories|zombies|shoes|canoes)$|^(?:[a-z]ies|caches|niches|toes|foes|oboes|(?:ab|exc|f|m|r)uses)$/,
Sn=/(?:ss|sh|ch|x|zz|tz|o)es$|(?:[^ao]us|ias|lens)es$|^(?:gas|atlas|canvas|iris)es$/;function se(t){let e=Math.max(t.lastIndexOf(
" "),t.lastIndexOf("-"))+1;return t.slice(0,e)+Mn(t.slice(e))}function Mn(t){let e=t.toLowerCase(),n=t===t.toUpperCase()&&
t.length>1,o=re.get(e);return o!==void 0?n?o.toUpperCase():t.slice(0,1)+o.slice(1):t.length<2||!e.endsWith("s")||e.endsWith(
"ss")?t:_n.test(e)?t.slice(0,-1):e.endsWith("ies")?t.slice(0,-3)+(n?"Y":"y"):t.slice(0,Sn.test(e)?-2:-1)}function z(t,e=""){return e?`${Q(t,0)} ${t===1?se(e):e}`:Q(t,0)}function tt(t){return Number.isNaN(t)?"–":Math.abs(t)===
1/0?t>0?"∞":"-∞":t===0?"0":It(t)?Q(t,Rt(t)):he(t,2)}var It=t=>Math.abs(t)>=.001&&Math.abs(t)<1e7;function Rt(t){let e=Math.
abs(t);return e>=1e3?0:e>=100?1:e>=1?2:3}function At(t){let e=Math.abs(t);return e<.01&&t!==0||e>=1e9?at(t,2):Q(t,e>=100?
0:e>=10?1:2)}function ht(t){return t>0&&t<=.005?"< 1%":`${Q(100*t,0)}%`}function ce(t,e=2){if(Number.isNaN(t))return"–";
let n=Q(t,e);return Number(n.replaceAll(",",""))===0?n.replace(/^-/,""):n}function zt(t,e,n=""){if(!Number.isFinite(t))return Number.isNaN(t)?"–":tt(t);if(e==="text"||e==="truth")return t?"yes":
"no";if(e==="date")return Cn(t);let r=Math.round(t)===t&&Math.abs(t)<1e12?Q(t,0):At(t);return n?`${r} ${n}`:r}function Cn(t){let e=new Date(t*864e5);return Number.isNaN(e.getTime())?"–":e.toISOString().slice(0,10)}function ae(t,e,n,o=0){
return ue(t,e,n,o)[0]}function le(t,e,n,o=0){if(n!==void 0&&t<n&&n<=e){let[,i,c]=ue(n,t,e,o);return[i,c]}let[r,s]=[tt(t),
tt(e)];for(let i=4;i<17&&r===s&&t<e;i++)[r,s]=[at(t,i),at(e,i)];return[r,s]}function ue(t,e,n,o){let r=[Nn(t,o),tt(e),tt(
n)],[s,i,c]=r;for(let a=4;a<17;a++){let l=Tt(s),u=l<Tt(c)||t===n&&s===c;if(!(e<t&&t<=n)||Tt(i)<l&&e<l&&l<=n&&u)return[s,
i,c];[s,i]=[at(t,a),at(e,a)],c=n===1/0?tt(n):at(n,a)}return r}function Nn(t,e){if(!It(e)||!It(t))return tt(t);let n=Math.
min(Rt(e),Rt(t)),o=10**n;return Q(Math.floor(t*o+.5)/o,n)}function Tt(t){return t==="∞"?1/0:Number(t.replaceAll(",",""))}function Q(t,e){let n=fe(t,e),[o="",r]=n.split("."),s=o.replace(/\B(?=(\d{3})+$)/g,",");return r===void 0?s:`${s}.${r}`}
function fe(t,e){if(Math.abs(t)>=1e21)return BigInt(t).toString();let n=t.toFixed(e);if(Number.isInteger(t)&&!Object.is(
t,-0))return n;if(t.toFixed(e+30).slice(-30)!=="5".padEnd(30,"0"))return Object.is(t,-0)?`-${n}`:n;let r=t.toFixed(e+30).
slice(0,-30).replace(/\.$/,"");return Number(r.at(-1))%2===0?r:n}function he(t,e){let[n="",o=""]=t.toExponential(e+30).split(
"e"),r=n.slice(0,-30).replace(/\.$/,"");return(n.endsWith("5".padEnd(30,"0"))&&Number(r.at(-1))%2===0?`${r}e${o}`:t.toExponential(
e)).replace(/e([+-])(\d)$/,"e$10$2")}function at(t,e){if(t===0)return"0";let n=Number(t.toExponential(e-1).split("e")[1]);
if(n<-4||n>=e){let[o="",r=""]=he(t,e-1).split("e");return`${ie(o)}e${r}`}return ie(fe(t,e-1-n))}function ie(t){return t.
includes(".")?t.replace(/\.?0+$/,""):t}var Ln=300;function vt(t){return String(t).slice(0,Ln).replace(/\s+/gu," ").replace(/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu,
"").trim()}var Ho=U.max_cluster_title;function kt(t){let e=t.get("color_numbers")??[];return{names:de(t.get("node_names")),colors:de(t.get("node_colors")),numbers:e}}
function de(t){let e=new Map;for(let[n,o]of Object.entries(t??{}))e.set(Number(n),String(o));return e}var pe=new WeakMap,
On=new Map;function Tn({tree:t,nodes:e}){let n=t.annotations?.names;if(!n?.size)return On;let o=pe.get(n);o||pe.set(n,o=
new WeakMap);let r=o.get(e);return r||o.set(e,r=Ft(n,e)),r}function Ft(t,e){let n=[];for(let c=0;c<e.length;c++){let a=h(
e,c),l=t.get(a);l!==void 0&&n.push({label:c,node:a,name:l})}let o=new Set(n.map(({name:c})=>c)),r=new Set(n.map(({label:c})=>c)),
s=new Set([...o].filter(c=>{let a=/^\d+$/.test(c)&&String(Number(c))===c?Number(c):e.length;return a<e.length&&!r.has(a)})),
i=new Map;for(let{label:c,name:a}of n.sort((l,u)=>u.node-l.node)){let l=a;for(let u=2;s.has(l)||l!==a&&o.has(l);u++)l=`${a}\
 (${u})`;s.add(l),i.set(c,l)}return i}function me(t,e){let n=Tn(t).get(e);return n===void 0?z(e):`${z(e)} ${vt(n)}`}function it(t,e){let n=Math.min(Math.max(Math.round(e)||1,1),t.n),o=pt(t,n);return Et(t,n,ge(o),o)}function Ut(t,e){let n=e>=
0?e:0,o=dt(t,n);return Et(t,o,n,pt(t,o))}function dt(t,e){let{heights:n}=t,o=0,r=n.length;for(;o<r;){let s=o+r>>1;X(n,s)<
e?o=s+1:r=s}return t.n-o}function pt(t,e){let{n,heights:o}=t;return{lower:e<n?X(o,n-e-1):0,upper:e>1?X(o,n-e):1/0}}function ge({
lower:t,upper:e}){if(e===1/0){let o=t>0?t*1.05:1;return o>t?o:t+Number.MIN_VALUE}let n=t+(e-t)/2;return n>t?n:e}function Et(t,e,n,{
lower:o,upper:r},s){let i=s?.nodes,c,a;return{tree:t,k:e,t:n,lower:o,upper:r,hasThreshold:!s&&(o<r||e===t.n),isUneven:!!s,
locked:s?.locked??[],get nodes(){return i??=In(t,e)},get sizes(){return c??=this.nodes.map(l=>X(t.sizes,l))},get labels(){
return a??=Rn(t,this.nodes)}}}function In(t,e){let{n,children:o}=t,r=new Int32Array(e);r[0]=2*n-2;for(let s=1;s<e;s++){let i=n-
1-s;Dt(r,s,X(o,2*i)),Pt(r,s+1,X(o,2*i+1))}return r}function Dt(t,e,n){we(t,0,e,n)}function we(t,e,n,o){for(;n>e;){let r=n-
1>>1,s=X(t,r);if(o<=s)break;t[n]=s,n=r}t[n]=o}function Pt(t,e,n){let o=0,r=1;for(;r<e;){let s=r+1;s<e&&!(X(t,r)>X(t,s))&&
(r=s),t[o]=X(t,r),o=r,r=2*o+1}we(t,0,o,n)}function Rn(t,e){let n=new Int32Array(t.n);return e.forEach((o,r)=>{let s=X(t.
start,o),i=s+X(t.sizes,o);for(let c=s;c<i;c++)n[X(t.order,c)]=r}),n}function be(t){let{n:e,heights:n}=t;if(e<2||n[e-2]===
0)return 1;let o=Math.min(e-1,Math.ceil(Math.sqrt(e)),20);if(o<2)return 2;let r=2,s=-1/0;for(let i=2;i<=o;i++){let{lower:c,
upper:a}=pt(t,i),l=c>0?a/c:0;l>s&&([s,r]=[l,i])}return r}function X(t,e){return t[e]}var zn=65535;function jt(t,e,n,o,r,s="track_about"){let i=(t.get("original_columns")??[]).length;return(t.get(s)??[]).map(
c=>{let a=g=>{if(c.original!==void 0)return h(n,g*i+c.original);if(c.numbers!==void 0)return h(r,c.numbers*e+g);let x=h(
o,c.codes*e+g);return x===zn?NaN:x},l,u=!1,[f,p]=[1/0,-1/0];function b(){return l||(l=Float64Array.from({length:e},(g,x)=>{
let m=a(x);return Number.isFinite(m)?(m<f&&(f=m),m>p&&(p=m),m):(u=!0,NaN)}),l)}return{unit:"",words:[],grouped:0,plain:!1,
...c,get values(){return b()},get gaps(){return b(),u},get ends(){return b(),f<=p?[f,p]:[0,1]}}})}function Bt(t,e,n=new Uint8Array(e.length)){let o=e.length+1,r=new Float64Array(o-1),s=new Int32Array(2*o-1).fill(1,0,o),
i=new Int32Array(2*o-1).fill(-1),c=-1/0,a=!0;for(let l=0;l<o-1;l++){let u=q(t,2*l),f=q(t,2*l+1);s[o+l]=q(s,u)+q(s,f),i[u]=
i[f]=o+l;let p=q(e,l);p<c?a=!1:c=p,r[l]=c}return Fn({n:o,children:t,distances:e,heights:r,monotone:a,sizes:s,parents:i},
n)}function Fn(t,e){let{n,children:o,sizes:r}=t,s=new Int32Array(2*n-1);for(let a=n-2;a>=0;a--){let l=q(o,2*a+(e[a]?1:0)),
u=q(o,2*a+(e[a]?0:1)),f=q(s,n+a);s[l]=f,s[u]=f+q(r,l)}let i=new Int32Array(n),c=new Float64Array(2*n-1);for(let a=0;a<n;a++)
i[q(s,a)]=a,c[a]=q(s,a)+.5;for(let a=0;a<n-1;a++)c[n+a]=(q(c,q(o,2*a))+q(c,q(o,2*a+1)))/2;return{...t,flips:e,start:s,order:i,
x:c}}function qt(t){return t.n<2?0:q(t.heights,t.n-2)}function q(t,e){return t[e]}function ut(t){let e=rt(t.get("heights")),n=xe(t.get("flips"),e.length),o=Bt(V(t.get("children")),e,n);return o.annotations=
kt(t),o}function ye(t){let e=ut(t),n=e.n,o=t.get("columns")??[],r=rt(t.get("col_heights")),s=V(t.get("col_children")),i=t.
get("col_flips"),c=rt(t.get("originals")),a=t.get("original_columns")??[],l=t.get("axis_names")??[],u=V(t.get("rows")),f=V(
t.get("leaf_rows")),p=u.length===n?u:Int32Array.from({length:n},(b,g)=>g);return{revision:t.get("revision")??0,n,tree:e,
p:o.length,columns:o,values:Wt(t.get("values")),columnTree:r.length?Bt(s,r,i?Uint8Array.from(i,Number):void 0):null,columnAbout:t.
get("column_about")??[],originals:c,originalColumns:a,axes:Un(l,rt(t.get("axes")),c,a.length,n),axisNames:l,tracks:jt(t,
n,c,new Uint16Array(lt(t.get("track_codes"))),rt(t.get("track_values"))),columnTracks:jt(t,o.length,[],new Uint16Array(lt(
t.get("column_track_codes"))),rt(t.get("column_track_values")),"column_track_about"),rows:p,noun:t.get("noun")||"rows",leafRows:f.
length===n?f:null,cellMeans:Wt(t.get("cell_means")),cellDeviations:Wt(t.get("cell_deviations")),rowNoun:t.get("row_noun")||
"rows",heightLabel:t.get("height_label")??"",name:Dn(xe(t.get("names")),V(t.get("name_ends"))),leafOf:b=>Pn(p,b)}}function Un(t,e,n,o,r){
let s=0;return t.map(({original:i})=>i===void 0?e.subarray(s*r,++s*r):Float64Array.from({length:r},(c,a)=>n[a*o+i]??NaN))}
function Dn(t,e){let n=new TextDecoder,o=[];return r=>{let s=e[r];return s===void 0?String(r):o[r]??=n.decode(t.subarray(
r?e[r-1]:0,s))}}function Pn(t,e){let n=0,o=t.length;for(;n<o;){let r=n+o>>1;h(t,r)<e?n=r+1:o=r}return t[n]===e?n:-1}function lt(t){
if(t instanceof ArrayBuffer)return t.slice(0);if(ArrayBuffer.isView(t)){let{buffer:e,byteOffset:n,byteLength:o}=t;return e.
slice(n,n+o)}return new ArrayBuffer(0)}function xe(t,e=0){let n=new Uint8Array(lt(t));return n.length>=e?n:new Uint8Array(
e)}function V(t){return new Int32Array(lt(t))}function Wt(t){return new Float32Array(lt(t))}function rt(t){return new Float64Array(
lt(t))}var _t=Object.keys(U.marker_scales).length,ve=U.colors.length,mt=ve*_t,ke=1<<30;function jn(t,e){return ke|parseInt(e.slice(
1),16)<<3|t%_t}function St(t){return(t&ke)!==0}function Ee(t){return`#${(t>>3&16777215).toString(16).padStart(6,"0")}`}function _e(t){
return t&7}var $e=new WeakMap,Ae=new WeakMap;function Vt(t){let{annotations:e}=t,n=e&&Ae.get(e);if(n?.length===2*t.n-1)return n;let{splits:o,start:r}=Ce(t),s=qn(o,e?.
numbers.length?e.numbers:r);return e&&Ae.set(e,s),s}function Se({tree:t,nodes:e},n){let{splits:o}=Ce(t),r=[];return e.forEach(
(s,i)=>{r[P(o,s)]=P(n,i)}),r}function Me(t){let{nodes:e,tree:n}=t,o=Vt(n),r=Bn(e.map(i=>P(o,i)),t),s=n.annotations?.colors;return s?.size&&e.forEach(
(i,c)=>{let a=s.get(i);a&&(r[c]=jn(P(r,c),a))}),r}function Bn(t,{nodes:e,tree:n}){if(!t.some(s=>s>=mt))return t;let o=Array.
from(e.keys()).sort((s,i)=>P(n.start,P(e,s))-P(n.start,P(e,i))),r=-1;for(let s of o){let i=P(t,s);i%mt===r&&(t[s]=i+ve),
r=P(t,s)%mt}return t}function Ce(t){let e=$e.get(t.children);if(e)return e;let{n,children:o,sizes:r}=t,s=new Int32Array(
2*n-1);for(let a=1,l=n-2;l>=0;l--,a++){let u=P(o,2*l),f=P(o,2*l+1),p=P(r,u)>=P(r,f);s[p?u:f]=P(s,n+l),s[p?f:u]=a}let i=[];
it(t,be(t)).nodes.forEach((a,l)=>{i[P(s,a)]=l});let c={splits:s,start:i};return $e.set(t.children,c),c}function qn(t,e){
let n=(t.length+1)/2,o=new Int32Array(n),r=new Set,s=Math.min(n,e.length);for(let i=0;i<s;i++)r.add(o[i]=P(e,i));for(let i=s,
c=0;i<n;i++,c++){for(;r.has(c);)c++;o[i]=c}return t.map(i=>P(o,i))}function P(t,e){return t[e]}var Wn=200;function Le(t,e,n){let[o,r]=[Ne(t),Ne(e)],s=Vn(t,e,r.k),i=new Int32Array(r.k).fill(-1),c=new Set;s.filter(({a:l,
rows:u})=>2*u>h(o.sizes,l)).sort((l,u)=>u.rows-l.rows||h(o.rank,l.a)-h(o.rank,u.a)).forEach(({a:l,b:u})=>{h(i,u)>=0||(i[u]=
l,c.add(l))});let a=s.filter(({a:l,b:u})=>!c.has(l)&&h(i,u)<0);for(let[l,u]of Gn(a,o,r))i[u]=l;return{colors:Hn(i,n,r),origins:i}}
function Oe(t){return Array.from(t).some((e,n)=>e>=0&&e!==n)}function Ne(t){let e=[],n=[];for(let s=0;s<t.length;s++){let i=h(
t,s);i<0||(e[i]=(e[i]??0)+1,n[i]??=s)}let o=[...e.keys()].sort((s,i)=>h(e,i)-h(e,s)||h(n,s)-h(n,i)),r=[];return o.forEach(
(s,i)=>{r[s]=i}),{k:e.length,sizes:e,order:o,rank:r}}function Vn(t,e,n){let o=new Map;for(let s=0;s<e.length;s++){let[i,
c]=[h(t,s),h(e,s)];i>=0&&c>=0&&o.set(i*n+c,(o.get(i*n+c)??0)+1)}return[...o].sort(([s],[i])=>s-i).map(([s,i])=>({a:Math.
floor(s/n),b:s%n,rows:i}))}function Gn(t,e,n){let o=[...new Set(t.map(({a:c})=>c))].sort((c,a)=>h(e.rank,c)-h(e.rank,a)),
r=[...new Set(t.map(({b:c})=>c))].sort((c,a)=>h(n.rank,c)-h(n.rank,a)),s=Math.max(o.length,r.length);if(s>Wn){let c=new Map,
a=new Set,l=[...t].sort((u,f)=>f.rows-u.rows||h(e.rank,u.a)-h(e.rank,f.a)||h(n.rank,u.b)-h(n.rank,f.b));for(let{a:u,b:f}of l)
c.has(f)||a.has(u)||(c.set(f,u),a.add(u));return[...c].map(([u,f])=>[f,u])}let i=o.map(()=>new Float64Array(r.length));for(let{
a:c,b:a,rows:l}of t){let[u,f]=[o.indexOf(c),r.indexOf(a)];h(i,u)[f]=l*(s**3+1)+(s-u)*(s-f)}return Te(i).map(([c,a])=>[h(
o,c),h(r,a)])}function Te(t){let e=t.length,n=t[0]?.length??0;if(e>n){let c=Array.from({length:n},(a,l)=>t.map(u=>h(u,l)));
return Te(c).map(([a,l])=>[l,a])}let o=new Float64Array(e),r=new Float64Array(n),s=new Int32Array(n).fill(-1);for(let c=0;c<
e;c++){let a=new Float64Array(n).fill(1/0),l=new Int32Array(n).fill(-1),u=new Uint8Array(n),f=[],[p,b]=[c,-1];for(;;){let g=-1;
for(let m=0;m<n;m++){if(u[m])continue;let y=-h(h(t,p),m)-h(o,p)-h(r,m);y<h(a,m)&&(a[m]=y,l[m]=b),(g<0||h(a,m)<h(a,g))&&(g=
m)}let x=h(a,g);o[c]=h(o,c)+x;for(let m of f)o[h(s,m)]=h(o,h(s,m))+x,r[m]=h(r,m)-x;for(let m=0;m<n;m++)u[m]||(a[m]=h(a,m)-
x);if(u[g]=1,b=g,h(s,g)<0)break;f.push(g),p=h(s,g)}for(;b>=0;){let g=h(l,b);s[b]=g<0?c:h(s,g),b=g}}let i=[];return s.forEach(
(c,a)=>{c>=0&&h(h(t,c),a)>0&&i.push([c,a])}),i}function Hn(t,e,{order:n}){let o=t.map(c=>c<0?-1:h(e,c)),r=new Set(o),s=new Set(
Array.from(e)),i=U.colors.length;for(let c of n){if(h(o,c)>=0)continue;let a=[...Array(i).keys()].filter(u=>!r.has(u)),l=a.
find(u=>!s.has(u))??a[0]??i;for(;r.has(l);)l++;o[c]=l,r.add(l)}return o}var ze=["n_clusters","distance_threshold","cut_nodes","locked_nodes"];function Fe(t,e){let[n,o]=[t.get("n_clusters"),t.get(
"distance_threshold")],r=Ie(t.get("locked_nodes")),s=Ie(t.get("cut_nodes"));if(s.length===n&&Xn(e,s))return Re(e,s,o,r);
let i=dt(e,o)===n?Ut(e,o):it(e,n);return r.length?Re(e,i.nodes,o,r):i}function Ie(t){return typeof t=="string"&&t?t.split(",").map(Number):[]}function Xn({n:t,start:e,sizes:n},o){if(!o.every(
s=>s>=0&&s<=2*t-2))return!1;let r=0;for(let s of o.toSorted((i,c)=>st(e,i)-st(e,c))){if(st(e,s)!==r)return!1;r+=st(n,s)}
return r===t}function Re(t,e,n,o=[]){let r=new Set(Array.from(e)),s=r.size,i=Array.from(new Set(Array.from(o))).filter(a=>r.
has(a)).sort((a,l)=>a-l);if(Math.max(...r)<2*t.n-s)return{...dt(t,n)===s?Ut(t,n):it(t,s),locked:i};let c=pt(t,dt(t,n));return Et(
t,s,n,c,{nodes:Kn(t,r),locked:i})}function Kn({n:t,children:e},n){let o=new Set,r=[2*t-2];for(let l=r.pop();l!==void 0;l=
r.pop())n.has(l)||l<t||(o.add(l),r.push(st(e,2*(l-t)),st(e,2*(l-t)+1)));let s=2*t-1,i=l=>o.has(l)?l+s:l,c=new Int32Array(
o.size+1);c[0]=i(2*t-2);let a=1;for(let l of[...o].sort((u,f)=>f-u))Dt(c,a++,i(st(e,2*(l-t)))),Pt(c,a,i(st(e,2*(l-t)+1)));
return c}function st(t,e){return t[e]}function Ue({k:t,labels:e},n){let o=new Int32Array(t);return n.forEach((r,s)=>{o[h(e,s)]=h(o,h(e,s))+r}),o}function De({name:t,rows:e},n){let o=`row ${h(e,n)}`;return[o,o.slice(4)].includes(t(n))?"":o}var Pe=U.colors,Yn=Object.keys(U.marker_scales),je=U.marker_scales;function Gt(t){return St(t)?t:t%mt}function gt(t){return St(
t)?Ee(t):h(Pe,t%Pe.length)}function Ht(t){return h(Yn,St(t)?_e(t):t%_t)}var Jn={o:"M-.5 0a.5 .5 0 1 0 1 0a.5 .5 0 1 0 -1 0z",s:"M-.5-.5h1v1h-1z","^":"M0-.5L.5 .5h-1z",D:"M0-.7071L.7071 0L0 .70\
71L-.7071 0z",v:"M0 .5L.5-.5h-1z",P:"M-.1667-.5h.3333v.3333h.3333v.3333h-.3333v.3333h-.3333v-.3333h-.3333v-.3333h.3333z",
X:"M-.25-.5L0-.25L.25-.5L.5-.25L.25 0L.5 .25L.25 .5L0 .25L-.25 .5L-.5 .25L-.25 0L-.5-.25z"};function Mt(t){return Jn[Ht(t)]}function Ct(t){return je[Ht(t)]}var{max_cards:Nt,max_table_rows:Be}=U.cards,{max_columns:Yt}=U.cards,Qn="What sets a cluster apart most comes first. The\
 tick on a bar is the mean of all rows.";function Zn({label:t,title:e}){return e===z(t)?`Cluster ${e}`:e}function Jt(t,e){
let n=t.map(({apart:o})=>Math.round(Math.abs(o[e]??0)*1e6));return[...t.keys()].sort((o,r)=>h(n,r)-h(n,o)||o-r).slice(0,
Yt)}function qe(t,e,n){let o=to(t.ownerDocument),{clusters:r,columns:s,noun:i}=e,c=n??((u,f,p)=>u.append(ct(o("b"),p)));
if(e.n_clusters>Nt){t.replaceChildren(...no(t.ownerDocument,o,e,n));return}let a=o("div","hclust-cards");r.forEach((u,f)=>{
let p=o("section","hclust-card");p.style.setProperty("--cluster",Xt(u.color)),p.dataset.cluster=`${Xt(u.color)} ${u.marker}`;
let b=o("header");if(n||b.append(We(t.ownerDocument,u)),c(b,f,et(Zn(u),60)),b.append(o("span","",z(u.size,i))),p.append(
b),u.typical!==null){let x=o("p","","most typical: ");x.append(ct(o("span"),et(u.typical,60))),u.row&&x.append(` · ${u.
row}`),p.append(x)}let g=o("div","hclust-lines");for(let x of Jt(s,f))g.append(...eo(o,s[x],f));p.append(g),a.append(p)});
let l=o("p","hclust-quiet hclust-cards-key",Qn);t.replaceChildren(...s.length?[l,a]:[a])}function Xt(t){return typeof t==
"number"?gt(t):t}function We(t,{color:e,marker:n}){let[o,r]=["svg","path"].map(s=>t.createElementNS("http://www.w3.org/2\
000/svg",s));return o.setAttribute("class","hclust-marker"),o.setAttribute("viewBox","-5.5 -5.5 11 11"),o.setAttribute("\
aria-hidden","true"),r.setAttribute("d",Mt(n)),r.setAttribute("transform",`scale(${9*Ct(n)})`),r.setAttribute("fill",Xt(
e)),o.append(r),o}function to(t){return(e,n="",o="")=>{let r=t.createElement(e);return n&&(r.className=n),o&&(r.textContent=
o),r}}function ct(t,e){return t.dir="auto",t.textContent=e,t}function eo(t,e,n){let{kind:o,means:r,share:s,lowest:i,highest:c,
overall:a}=e,l=t("span","bar"),u=t("i");if(u.dataset.column=e.name,l.append(u),o==="text")u.style.width=`${100*(s[n]??0)}\
%`;else{let f=i??NaN,p=(c??NaN)-f,b=x=>p>0?100*((x??f)-f)/p:0;u.style.width=`${b(r[n])}%`;let g=t("u");g.style.left=`${b(
a)}%`,l.append(g)}return[ct(t("span"),Kt(e)),l,ct(t("b"),Ve(e,n,!0))]}function Kt({name:t}){return et(t,24)}function Ve({
kind:t,means:e,words:n,share:o,unit:r},s,i){if(t==="text"){let a=et(n[s]??"",18);return i?`${a} ${ht(o[s]??0)}`:a}let c=e[s]??
NaN;return t==="date"?zt(c,"date"):t==="span"?`${Q(c,1)} days`:i&&r?`${At(c)} ${et(r,8)}`:At(c)}function no(t,e,{noun:n,
n_clusters:o,clusters:r,columns:s},i){let c=e("tbody");r.forEach((g,x)=>{let{title:m,size:y,typical:v}=g,C=e("tr"),S=e("\
th");if(S.setAttribute("scope","row"),i){let w=e("span","hclust-name-line");i(w,x,et(m,40)),S.append(w)}else S.append(We(
t,g),ct(e("span"),et(m,40)));let d=ct(e("td","name"),et(v??"",40));C.append(S,e("td","",z(y)),d);for(let w of s)C.append(
e("td","",Ve(w,x,!1)));c.append(C)});let a=e("tr"),l=s.map(g=>g.unit?`${Kt(g)} (${et(g.unit,8)})`:Kt(g));for(let g of["c\
luster",n,"most typical",...l]){let x=ct(e("th"),g);x.setAttribute("scope","col"),a.append(x)}let u=e("thead");u.append(
a);let f=e("table");f.append(u,c);let p=e("div","hclust-table");p.tabIndex=0,p.setAttribute("role","region"),p.setAttribute(
"aria-label","The clusters, the largest first"),p.append(f);let b=o-r.length;return b?[p,e("p","hclust-quiet",`and ${z(b)}\
 smaller clusters`)]:[p]}function et(t,e){let n=Array.from(vt(t));return n.length<=e?n.join(""):`${n.slice(0,e-1).join("")}\
…`}function He(t,e){let n=t.profile.map(({original:o,text:r},s)=>{let i=t.groups?.columns[s];if(r!==void 0){let{name:x,words:m,
codes:y}=t.texts[r],v=i?V(i.counts):ro(V(y),m.length);return C=>so(x,v,m,C)}let c=o??-1,a=e.originalColumns[c],l={...a,kind:a.
kind==="truth"?"number":a.kind};if(i?.means){let{counts:x,means:m,overall:y=NaN,lowest:v=NaN,highest:C=NaN,total:S=0}=i,
d={overall:y,lowest:v,highest:C,total:S},w={counts:V(x),means:rt(m)};return $=>Ge(l,w,d,$)}let{originals:u,originalColumns:{
length:f}}=e,p=Float64Array.from({length:e.n},(x,m)=>u[m*f+c]??NaN),b=oo(p),g={counts:Int32Array.from(p,x=>+!Number.isNaN(
x)),means:p};return x=>Ge(l,g,b,x)});return o=>n.map(r=>r(o))}function oo(t){let[e,n,o,r]=[0,0,1/0,-1/0];for(let c of t)
Number.isNaN(c)||(n++,e+=c,o=Math.min(o,c),r=Math.max(r,c));let s=e/n,i=0;for(let c of t)Number.isNaN(c)||(i+=(c-s)**2);
return{overall:s,lowest:o,highest:r,total:i}}function Ge({name:t,unit:e,kind:n},{counts:o,means:r},{total:s,...i},{k:c,labels:a}){
let l=new Float64Array(c),u=new Float64Array(c);for(let m=0;m<r.length;m++){let y=h(o,m);if(!y)continue;let v=h(a,m);u[v]=
h(u,v)+y,l[v]=h(l,v)+y*h(r,m)}let f=Array.from(l,(m,y)=>m/h(u,y)),p=f.reduce((m,y,v)=>m+(h(u,v)&&h(u,v)*(y-i.overall)**2),
0),b=s>0?p/s:0,g=Math.sqrt(s/u.reduce((m,y)=>m+y,0)),x=f.map(m=>(m-i.overall)/g||0);return{name:t,unit:e,kind:n,means:f,
words:[],share:[],...i,explained:b,apart:x}}function ro(t,e){let n=new Int32Array(t.length*e);return t.forEach((o,r)=>{o>=
0&&(n[r*e+o]=1)}),n}function so(t,e,n,{k:o,labels:r}){let s=n.length,i=new Float64Array(o*s),c=new Float64Array(s);for(let m=0;m<
e.length;m++){let y=m%s,v=h(r,(m-y)/s)*s+y;i[v]=h(i,v)+h(e,m),c[y]=h(c,y)+h(e,m)}let a=c.reduce((m,y)=>m+y,0),l=0,u=[],f=[],
p=[];for(let m=0;m<o;m++){let y=0,v=0,C=0;for(let $=0;$<s;$++)C+=h(i,m*s+$);let S=Math.max(C,1);for(let $=0;$<s;$++)h(i,
m*s+$)>h(i,m*s+y)&&(y=$),v+=(h(i,m*s+$)/S)**2;u.push(n[y]??""),f.push(h(i,m*s+y)/S);let d=h(c,y)/a,w=Math.sqrt(d*(1-d));
p.push(w>0?(h(f,m)-d)/w:0),l+=(1-v)*C/a}let b=1-c.reduce((m,y)=>m+(y/a)**2,0),g=b>0?1-l/b:0;return{name:t,unit:"",kind:"\
text",means:[],words:u,share:f,...{overall:null,lowest:null,highest:null},explained:g,apart:p}}function Xe(t,{nodes:e,tree:n}){
return Array.from(e,o=>o<n.n?o:t?.[o-n.n]??-1)}function io(t,e){if(e>Nt)return co(t);let n=new Set(Array.from({length:e},
(o,r)=>Jt(t,r)).flat());return t.filter((o,r)=>n.has(r))}function co(t){let e=({explained:o})=>Math.round(o*1e9),n=[...t].
sort((o,r)=>e(r)-e(o)).slice(0,Yt);return t.filter(o=>n.includes(o))}function Ke(t,e,n,o,r){let{noun:s,name:i}=o,c=Me(t),
a=r?Ue(t,V(r.sizes)):t.sizes,l=Array.from(a.keys()),u=t.k>Nt?l.sort((f,p)=>h(a,p)-h(a,f)||f-p).slice(0,Be):l;return{noun:r?.
noun??s,n_clusters:t.k,clusters:u.map(f=>{let p=n[f]??-1;return{label:f,title:me(t,f),color:h(c,f),marker:h(c,f),size:h(
a,f),typical:p<0?null:i(p),row:p<0||r?"":De(o,p)}}),columns:io(e,t.k).map(({explained:f,means:p,words:b,share:g,apart:x,
...m})=>({...m,apart:u.map(y=>h(x,y)),means:p.length?u.map(y=>p[y]??null):[],words:b.length?u.map(y=>b[y]??""):[],share:g.
length?u.map(y=>h(g,y)):[]}))}}var ao="$bytes";async function Ye(t){let e=atob(t.trim()),n=new Uint8Array(e.length);for(let r=0;r<e.length;r++)n[r]=e.charCodeAt(
r);let o=new Blob([n]).stream().pipeThrough(new DecompressionStream("deflate-raw"));return new Response(o).arrayBuffer()}
function Je(t,e){return JSON.parse(t,(n,o)=>{let r=o?.[ao];return Array.isArray(r)?new DataView(e,...r):o})}function Qe(t){let e=t.ownerDocument,n=e.defaultView;if(!n||n.parent===n)return!1;e.documentElement.dataset.framed="";let o=0;
return new n.ResizeObserver(()=>{let r=Math.ceil(t.getBoundingClientRect().height);r===o||!r||(o=r,n.parent.postMessage(
{hclustHeight:r},"*"))}).observe(t),!0}var Qt=t=>document.getElementById(t)?.textContent??"";function Ze(t){e().catch(n=>{let o=document.createElement("p");o.className=
"hclust-instead",o.setAttribute("role","alert"),o.textContent=`This page could not be drawn; it wants a browser of 2023 \
or newer (Chrome, Edge, Firefox 113, Safari 16.4). ${n.message}`,document.querySelector("main")?.append(o)});async function e(){
let n=Je(Qt("hclust-meta"),await Ye(Qt("hclust-data"))),o=await Zt("hclust-live"),r=document.getElementById("hclust-page");
Qe(r),lo(r.querySelector("h1")),t(r,n,o())}}async function Zt(t){let e=URL.createObjectURL(new Blob([Qt(t)],{type:"text/\
javascript"})),n=await import(e);return URL.revokeObjectURL(e),n.default}function lo(t){let e=matchMedia("(prefers-color\
-scheme: dark)"),n=document.createElement("button");n.type="button",n.className="hclust-theme";let o=e.matches,r=!1,s=()=>{
document.documentElement.dataset.theme=o?"dark":"light",n.textContent=o?"Light":"Dark",n.setAttribute("aria-label",o?"Li\
ght colors":"Dark colors")};n.addEventListener("click",()=>{[o,r]=[!o,!0],s()}),e.addEventListener("change",()=>{r||(o=e.
matches,s())}),s();let i=document.createElement("header");t.replaceWith(i),i.append(t,n)}function T(t,e,n="",o=""){let r=document.
createElement(e);return n&&(r.className=n),o&&(r.textContent=o),t.append(r),r}var uo=.95;function fo({columns:t,at:e,weights:n,few:o},{n:r,p:s,values:i}){let c=[...Array(r).keys()],a=e.map((u,f)=>{let p=Float64Array.
from(c,x=>h(i,x*s+f)),b=p.filter(x=>x<=1/0),g=bt(b)/b.length;return p.map(x=>x-g||0)}),l=o.map(u=>{let f=new Map,p=c.map(
b=>{let g=e.map((x,m)=>x===u?i[b*s+m]:0).join();return f.has(g)||f.set(g,f.size),f.get(g)??0});return{column:u,codes:p,m:f.
size}});return({k:u,labels:f,sizes:p})=>{let b=new Float64Array(t.length);a.forEach((y,v)=>{let C=new Float64Array(u);y.
forEach((d,w)=>{wt(C,h(f,w),d)});let S=bt(C.map((d,w)=>d*d/h(p,w)));u>1&&wt(b,h(e,v),S*h(n,v))});let g=bt(b),x=b.map(y=>y/
g),m={column:0,m:0,index:0};for(let{column:y,codes:v,m:C}of l){if(C<u||C>2*u)continue;let S=new Float64Array(C*u);v.forEach(
(k,O)=>{wt(S,k*u+h(f,O),1)});let d=new Float64Array(u),w=new Float64Array(u*u);for(let k=0;k<C;k++){let O=S.subarray(k*u,
k*u+u),N=O.indexOf(Math.max(...O));wt(d,N,bt(O)),O.forEach((R,j)=>{wt(w,N*u+j,R)})}let $=Lt(d),E=Lt(p),_=$*E/Lt([r]),A=(Lt(
w)-_)/(($+E)/2-_);A>=uo&&A>m.index&&(m={column:y,m:C,index:A})}return{between:x,...m}}}function wt(t,e,n){t[e]=h(t,e)+n}
var bt=t=>Array.from(t).reduce((e,n)=>e+n,0),Lt=t=>bt(Array.from(t,e=>e*(e-1)/2));function ho({columns:t,said:e},{between:n,
column:o,m:r,index:s},i){let c=[...t.keys()].sort((u,f)=>h(n,f)-h(n,u)).slice(0,2).filter((u,f)=>!f||h(n,u)).map((u,f)=>`${t[u]}${f?
"":" makes up"} ${ht(h(n,u))}`).join(", then "),a=z(i,"clusters"),l="Nothing separates clusters here: choose two or more\
.";return h(n,0)>=0&&(l=`Of what separates the ${a} ${c}.`),r&&(l+=` The ${a} ${r>i?"unite":"are"} the values of ${t[o]}\
 (adjusted Rand index ${ce(s)}).`),`${e} ${l}`}function tn(t,e,n){let o=fo(e,n),{columns:r,distances:s,listed:i,rest:c}=e,
a=T(t,"section","hclust-page-part hclust-shares");T(a,"h2","","What decides?");let l=T(a,"p"),u=T(a,"table");return c&&T(
a,"p","hclust-quiet",c),f=>{let p=o(f);l.textContent=ho(e,p,f.k),u.replaceChildren();let b=[[e.sum,s],[`what separates ${z(
f.k,"clusters")}`,p.between]];for(let g of[-1,...i]){let x=T(u,"tr");T(x,"th","",r[g]??"column").dir="auto";for(let[m,y]of b){
if(!y)continue;let v=y[g]||0,C=T(x,g<0?"th":"td","",g<0?`share of ${m}`:ht(v));T(C,"i").style.setProperty("--bar",`${v}`)}}}}var po=/^'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/u;function mo(t){return po.test(t)?`'${t}`:t}function yt(t){let e=mo(t);
return/[",\r\n]/.test(e)||e!==e.trim()?`"${e.replaceAll('"','""')}"`:e}function en(t,e,n,o,r=new Map){let s=new Array(t).fill(r.size?",":"");e.forEach((c,a)=>{let l=h(n,a),u=r.get(l)??String(
l);s[c]=r.size?`${l},${yt(u)}`:String(l)});let i=[(o?"row,name,cluster":"row,cluster")+(r.size?",cluster_name":"")];for(let c=0;c<
t;c++)i.push(o?`${c},${yt(o(c))},${s[c]}`:`${c},${s[c]}`);return`\uFEFF${i.join(`\r
`)}\r
`}function nn(t,e,n,o=new Map){let r=[`group,${n?"name,":""}rows,cluster${o.size?",cluster_name":""}`];return t.forEach(
(s,i)=>{let c=h(e,i),a=o.size?`,${yt(o.get(c)??String(c))}`:"";r.push(`${i},${n?`${yt(n(i))},`:""}${s},${c}${a}`)}),`\uFEFF${r.
join(`\r
`)}\r
`}function on({indices:t,trees:e},n){let o=e[n];return o?{numbers:o.numbers,sentence:o.sentence,indices:o.indices.map(([r,
s,i,c])=>({...h(t,r),preferred:s,peaks:i,values:o.numbers.map((a,l)=>{let u=c.getFloat32(4*l,!0);return Number.isNaN(u)?
null:u})}))}:{note:"The page holds no evidence on the tree of this linkage."}}function rn(t,e,n){let o=document.createElement(
"label");o.className="hclust-evidence-choice",o.append("Evidence");let r=document.createElement("select");r.setAttribute(
"aria-label","Evidence on the number of clusters, beside the tree"),r.append(new Option("none",""));for(let{name:i,title:c}of e.
indices)r.append(new Option(c,i));let s=()=>{r.value=n.get("ribbon")};s(),n.on("change:ribbon",s),r.addEventListener("ch\
ange",()=>n.set("ribbon",r.value)),o.append(r),t?.querySelector(".hclust-find")?.before(o)}function sn(t){let e=new Map,n=r=>{for(let s of[...e.get(r)??[]])s()},o={get:r=>t.get(r),set:(r,s)=>o.assign(new Map([[r,
s]])),assign(r){let s=[...r.keys()].filter(i=>r.get(i)!==t.get(i));for(let i of s)t.set(i,r.get(i));for(let i of s)n(`ch\
ange:${i}`);s.length&&n("change")},save_changes(){t.set("browser_seq_seen",t.get("browser_seq"))},send(){},on(r,s){e.has(
r)||e.set(r,new Set),e.get(r)?.add(s)},off(r,s){for(let[i,c]of e)r&&r!==i||(s?c.delete(s):c.clear())}};return o}function an(t){let e=[],n=[],o=new Set([""]),r={key:"",path:""},s="",i=0,c=[],a={matrix:[1,0,0,1,0,0],clip:"",dash:[],fillStyle:"\
#000000",strokeStyle:"#000000",lineWidth:1,globalAlpha:1,font:"10px sans-serif",textAlign:"start",textBaseline:"alphabet\
ic",lineJoin:"miter",globalCompositeOperation:"source-over",imageSmoothingEnabled:!0},l=[];function u(d){f(),e.push(d)}function f(){
r.path&&e.push(`<path d="${r.path}"${r.key}/>`),r={key:"",path:""}}function p(d,w){let[$,E,_,A,k,O]=a.matrix;return[$*d+
_*w+k,E*d+A*w+O]}let b=(d,w)=>p(d,w).map(M).join(" "),g=()=>Math.hypot(a.matrix[0],a.matrix[1]);function x(d,w=""){let $=d===
"fill"?a.fillStyle:a.strokeStyle,E=a.globalAlpha<1?` opacity="${M(a.globalAlpha)}"`:"",_=a.clip?` clip-path="url(#${a.clip}\
)"`:"";if(d==="fill")return` fill="${Z(cn($))}"${w}${E}${_}`;let A=a.dash.length?` stroke-dasharray="${a.dash.map(k=>M(k*
g())).join(" ")}"`:"";return` fill="none" stroke="${Z(cn($))}" stroke-width="${M(a.lineWidth*g())}"${A}${E}${_}`}let m=({
x:d,y:w,width:$,height:E})=>`M${M(d)} ${M(w)}h${M($)}v${M(E)}h${M(-$)}z`;function y(d,w,$,E){let[_,A]=p(d,w),[k,O]=p(d+$,
w+E);return{x:Math.min(_,k),y:Math.min(A,O),width:Math.abs(k-_),height:Math.abs(O-A)}}function v(d){let w=x("fill");r.key!==
w&&f(),r={key:w,path:r.path+m(d)}}let C={save(){l.push({...a})},restore(){a=l.pop()??a},setTransform(...d){a.matrix=d.map(
w=>w/t)},translate(d,w){let[$,E]=p(d,w);a.matrix=[a.matrix[0],a.matrix[1],a.matrix[2],a.matrix[3],$,E]},rotate(d){let[w,
$,E,_,A,k]=a.matrix,[O,N]=[Math.cos(d),Math.sin(d)];a.matrix=[w*O+E*N,$*O+_*N,E*O-w*N,_*O-$*N,A,k]},beginPath(){s=""},moveTo(d,w){
s+=`M${b(d,w)}`},lineTo(d,w){s+=`${s?"L":"M"}${b(d,w)}`},closePath(){s+="z"},rect(d,w,$,E){s+=m(y(d,w,$,E))},roundRect(d,w,$,E,_){
let A=y(d,w,$,E),k=Math.min(_*g(),A.width/2,A.height/2),[O,N]=[M(A.width-2*k),M(A.height-2*k)],R=(j,G)=>`a${M(k)} ${M(k)}\
 0 0 1 ${M(j*k)} ${M(G*k)}`;s+=`M${M(A.x+k)} ${M(A.y)}h${O}${R(1,1)}v${N}${R(-1,1)}h-${O}${R(-1,-1)}v-${N}${R(1,-1)}z`},
arc(d,w,$){let[E,_]=p(d,w),A=M($*g()),k=M(2*$*g());s+=`M${M(E-$*g())} ${M(_)}a${A} ${A} 0 1 0 ${k} 0a${A} ${A} 0 1 0 -${k}\
 0z`},fill(d){s&&u(`<path d="${s}"${x("fill",d==="evenodd"?' fill-rule="evenodd"':"")}/>`)},stroke(){s&&u(`<path d="${s}\
"${x("stroke")}/>`)},clip(){let d=`c${++i}`,w=a.clip?` clip-path="url(#${a.clip})"`:"";n.push(`<clipPath id="${d}"${w}><\
path d="${s}"/></clipPath>`),a.clip=d},setLineDash(d){a.dash=d},fillRect(d,w,$,E){let _=y(d,w,$,E);if(a.globalCompositeOperation!==
"source-atop"){_.width&&_.height&&v(_);return}for(let A of c){let k=Math.max(_.x,A.x),O=Math.max(_.y,A.y),N=Math.min(_.x+
_.width,A.x+A.width)-k,R=Math.min(_.y+_.height,A.y+A.height)-O;N>0&&R>0&&v({x:k,y:O,width:N,height:R})}},clearRect(){},fillText(d,w,$){
if(!d)return;let[,E="",_="10",A="sans-serif"]=/^(?:(bold|[1-9]00) )?([\d.]+)px (.*)$/.exec(a.font)??[],k=a.textBaseline===
"middle"?.35*Number(_):0,O=a.matrix,[N,R]=p(w,$+k),j=Math.abs(O[1])>1e-9?` transform="matrix(${[O[0],O[1],O[2],O[3],N,R].
map(M).join(" ")})"`:` x="${M(N)}" y="${M(R)}"`,D={center:"middle",right:"end"}[a.textAlign];u(`<text${j} font-size="${_}\
"${E?` font-weight="${E}"`:""}${D?` text-anchor="${D}"`:""} font-family="${Z(A)}" xml:space="preserve"${x("fill")}>${Z(d)}\
</text>`)},drawImage(d,w,$,E=d.width,_=d.height,...A){if(A.length){let[N=0,R=0,j=0,G=0]=A,D=d.ownerDocument.createElement(
"canvas");[D.width,D.height]=[Math.ceil(E),Math.ceil(_)];let J=D.getContext("2d");return J.imageSmoothingEnabled=!1,J.drawImage(
d,w,$,E,_,0,0,D.width,D.height),this.drawImage(D,N,R,j,G)}if(!d.width||!d.height)return;let k=d.hclustLines;if(!k){let N=y(
w,$,E,_);u(`<image x="${M(N.x)}" y="${M(N.y)}" width="${M(N.width)}" height="${M(N.height)}" preserveAspectRatio="none" \
image-rendering="pixelated" href="${Z(d.toDataURL())}"/>`);return}c=[];for(let N=0;N<4*k.count;N+=4){let[R,j,G,D]=[k.rects[N],
k.rects[N+1],k.rects[N+2],k.rects[N+3]];c.push(k.lying?y(w+j,$+R,D,G):y(w+R,$+j,G,D))}let O=a.fillStyle;a.fillStyle=k.ink;
for(let N of c)v(N);f(),a.fillStyle=O},points(d,w,$,E,{size:_,halo:A,edge:k,alpha:O}){if(!w.length)return;let N=o.size;u(
`<g opacity="${M(O)}">`);for(let R of w){let[j,G]=[d.xs[R]??NaN,d.ys[R]??NaN];if(!(j>=-1&&j<=d.width+1&&G>=-1&&G<=d.height+
1))continue;let D=Gt(E[$[R]??0]??0),J=`m${N}-${D}`;if(!o.has(J)){o.add(J);let L=_*Ct(D);n.push(`<path id="${J}" d="${Mt(
D)}" transform="scale(${M(L)})" fill="${gt(D)}" stroke="${Z(k)}" stroke-width="${M(A/L)}" stroke-linejoin="round"/>`)}e.
push(`<use href="#${J}" x="${M(d.left+j)}" y="${M(d.top+G)}"/>`)}e.push("</g>"),o=new Set([...o,`style ${N}`])},marker(d,w,$,E,_){
u(`<path d="${Z(d)}" fill="${Z(_)}" transform="translate(${b(w,$)}) scale(${M(E*g())})"/>`)},svg(d,w,$,E){return f(),`<s\
vg xmlns="http://www.w3.org/2000/svg" width="${M(d)}" height="${M(w)}" viewBox="0 0 ${M(d)} ${M(w)}" role="img"><title>${Z(
$)}</title><defs>${n.join("")}</defs><path d="M0 0h${M(d)}v${M(w)}H0z" fill="${Z(E)}"/>
${e.join(`
`)}
</svg>
`}},S=["fillStyle","strokeStyle","lineWidth","globalAlpha","font","textAlign","textBaseline","lineJoin","globalComposite\
Operation","imageSmoothingEnabled"];for(let d of S)Object.defineProperty(C,d,{get:()=>a[d],set:w=>Object.assign(a,{[d]:w})});
return C}function cn(t){let e=/^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)\s*\)$/.exec(t);return e?`#${e.slice(1).map(n=>Number(
n).toString(16).padStart(2,"0")).join("")}`:t}function M(t){return String(Math.round(t*100)/100+0)}function Z(t){return t.
replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu,"").replaceAll("&","&amp;").replaceAll("<","&lt;").
replaceAll(">","&gt;").replaceAll('"',"&quot;")}function ln(t,e){let n=t.querySelector("canvas[data-painted]"),o=n.parentElement,r=t.ownerDocument.defaultView,[s,i]=[o.
clientWidth,o.clientHeight],c=n.width/s,a=an(c),l=go(o,a);l.below(),n.dispatchEvent(new CustomEvent("hclust-record",{detail:a})),
a.setTransform(c,0,0,c,0,0),l.above();let u=r.getComputedStyle(t.ownerDocument.body).backgroundColor;return{text:a.svg(s,
i,e,u),width:s,height:i}}function go(t,e){let n=t.ownerDocument.defaultView,o=t.getBoundingClientRect();function r(l){let{
left:u,top:f,width:p,height:b}=l.getBoundingClientRect();return{x:u-o.left,y:f-o.top,width:p,height:b}}function s(l){let u=t.
querySelector(l);return u&&!u.hidden&&u.getClientRects().length?u:null}function i(l,u=0){let{x:f,y:p,width:b,height:g}=r(
l);e.fillStyle=n.getComputedStyle(l).backgroundColor,e.beginPath(),e.roundRect(f,p,b,g,u),e.fill()}function c(l){let u=t.
ownerDocument.createRange();u.selectNodeContents(l);let{left:f,top:p,height:b}=u.getBoundingClientRect(),g=n.getComputedStyle(
l),x=Number(g.fontWeight)>=600?"600 ":"";e.font=`${x}${parseFloat(g.fontSize)}px ${g.fontFamily}`,e.fillStyle=g.color,e.
textAlign="left",e.textBaseline="middle",e.fillText(l.textContent??"",f-o.left,p-o.top+b/2)}return{below(){let l=s(".hcl\
ust-cut-band");l&&i(l)},above(){let[l,u,f,p]=[".hclust-cut-line",".hclust-cut-caption",".hclust-cut-pill",".hclust-legen\
d"].map(s);if(l&&f){let{x:b,y:g,width:x,height:m}=r(l);e.strokeStyle=n.getComputedStyle(f).backgroundColor,e.lineWidth=m,
e.setLineDash([6,4]),e.beginPath(),e.moveTo(b,g+m/2),e.lineTo(b+x,g+m/2),e.stroke(),e.setLineDash([]);let y=r(f);i(f,12);
let v=f.innerText.split(`
`).map(S=>S.trim()).filter(Boolean),C=n.getComputedStyle(f);e.font=`600 ${parseFloat(C.fontSize)}px ${C.fontFamily}`,e.fillStyle=
C.color,e.textAlign="center",e.textBaseline="middle",v.forEach((S,d)=>{let w=(d-(v.length-1)/2)*parseFloat(C.lineHeight);
e.fillText(S,y.x+y.width/2,y.y+y.height/2+w)})}u&&(i(u,3),c(u)),p&&a(p)}};function a(l){i(l,4);for(let f of l.querySelectorAll(
"button, div")){let[p,b]=[f.querySelector("svg"),f.querySelector("path")];if(f.hidden||!p||!b)continue;let{x:g,y:x,width:m,
height:y}=r(p),v=f.dataset.scale?.match(/#\w+/g)??[],C=r(f),S=(C.width-28)/v.length;v.forEach((E,_)=>{e.fillStyle=E,e.fillRect(
C.x+20+_*S,C.y+7,S+1,10)});let d=parseFloat(/[\d.]+/.exec(b.getAttribute("transform")??"")?.[0]??"8"),w=b.getAttribute("\
fill")??"",$=b.getAttribute("d");$&&e.marker($,g+m/2,x+y/2,d,w);for(let E of f.querySelectorAll("b, span"))c(E)}let u=l.
querySelector(".hclust-legend-more");u?.getClientRects().length&&c(u)}}async function un({text:t,width:e,height:n},o){let r=URL.
createObjectURL(new Blob([t],{type:"image/svg+xml"}));try{let s=new Image;s.src=r,await s.decode();let i=o.createElement(
"canvas");return i.width=Math.round(2*e),i.height=Math.round(2*n),i.getContext("2d")?.drawImage(s,0,0,i.width,i.height),
await new Promise((c,a)=>{i.toBlob(l=>l?c(l):a(new Error("No picture came of it.")))})}finally{URL.revokeObjectURL(r)}}var fn={about:"Sentences that explain linkages and terms, and groups of metrics, for Python and JavaScript. Read by hclu\
st_widgets/common/constants.py and js/src/common/catalogue.js.",linkage_about:{single:"Follows chains and bent shapes, s\
ince only the nearest two points count; for the same reason a few points in between merge two clusters into one.",complete:"\
Makes compact clusters of like width, since the farthest two points count; so it cuts long clusters, and one stray point\
 can spoil a merge.",average:"A middle way that puts up with stray points, since all pairs count; it still looks for rou\
nd clusters, and fails on bent ones and rings.",ward:"Finds round clusters of like size, since every merge adds as littl\
e spread as it can; so it cuts long, bent and very large clusters to fit.",weighted:"Like average, but both halves of a \
merge count the same; so small clusters hold their own, and a stray point counts too much.",centroid:"Compares the means\
 of clusters, so stray points count little; but a merge can lie below an earlier one, and branches then cross.",median:"\
Like centroid, but both halves of a merge count the same; so small clusters hold their own, and branches cross even more\
 often."},metric_groups:[{title:"Straight lines",metrics:["euclidean","sqeuclidean","seuclidean","mahalanobis"]},{title:"\
Column by column",metrics:["cityblock","chebyshev","canberra","braycurtis","hamming"]},{title:"Shape of the row, not its\
 size",metrics:["cosine","correlation","absolute_correlation","spearman","kendall","jensenshannon"]},{title:"Truth value\
s",metrics:["jaccard","dice","rogerstanimoto","russellrao","sokalsneath","yule"]},{title:"Columns of several kinds",metrics:[
"gower"]}],gap_about:"The gap is the range of thresholds that give these clusters: the wider it is, the farther apart th\
e merges below and above the cut.",cophenetic_about:"How well the tree keeps the distances between rows: the correlation\
 of these distances with the heights at which the rows meet. 1 would be perfect."};var hn=fn;function dn({t,lower:e,upper:n,tree:o}){return ae(t,e,n,qt(o))}function te({t,lower:e,upper:n,tree:o}){return le(e,n,t,qt(
o))}function pn(t){if(t.isUneven)return"";if(!t.hasThreshold)return` · ${bo(t)}`;if(t.k===1)return` (gap above ${te(t)[0]}\
)`;if(t.upper===0)return" (gap of 0)";let[e,n]=te(t);return` (gap ${e}–${n})`}function bo(t){let{k:e,hasThreshold:n,upper:o}=t;
if(t.isUneven)return`no one height gives these ${z(e)}`;if(!n)return`heights are tied at ${tt(o)}: no threshold gives ${z(
e)} clusters`;let[r,s]=te(t);return e===1?`any cut above ${r} gives one`:o===0?`only a cut at 0 gives these ${z(e)}`:`an\
y cut from ${r} to ${s} gives these ${z(e)}`}function mn(t,e,n,o){let{features:r,columns:s,scaling:i,metric:c,given:a,dropped:l}=t.words,u=[],f=g=>u.push({text:g,tone:"\
plain"}),p=g=>u.push({text:g,tone:"strong"}),b=g=>u.push({text:g,tone:"quiet"});return p(t.groups?.clustered??z(e.n,e.noun)),
r&&(f(" by "),p(r),f(`${s} ${i}`)),f(", "),n.name?(p(n.name),f(" linkage"),a?f(` of the ${a}`):c&&(f(" of "),p(c),f(" di\
stances"))):f("the tree as given"),n.constrained&&f(" under a connectivity constraint"),f(": "),p(z(o.k,"clusters")),o.isUneven?
f(", cut at different heights"):(f(", cut at "),p(dn(o)),b(pn(o))),o.locked.length&&b(` · ${z(o.locked.length)} locked`),
n.cophenetic!==null&&b(` · cophenetic r ${n.cophenetic}`),l&&b(` · ${l}`),u}function gn(t){let e=hn.linkage_about[t??""];
if(!t||!e)return"";let[n="",...o]=t;return`${n.toUpperCase()}${o.join("")} linkage: ${e.charAt(0).toLowerCase()}${e.slice(
1)}`}function wn(t,e,n,o,r,s=!1){let i=[...t.notes];if(s&&i.push(U.leveled),r&&i.push(U.numbers_moved),!o.tree.monotone){
let c=n.constrained?"a connectivity constraint":`${n.name??"this"} linkage`;i.push(`Some merges lie below earlier ones, \
as ${c} can make them: the cut goes by the highest so far.`)}return n.described&&n.described<e.n&&i.push(`Most typical ${e.
noun} are told for up to ${z(n.described,"clusters")}.`),i}function yo({key:t,ctrlKey:e,metaKey:n,altKey:o,shiftKey:r},{large:s,inBar:i}){return e||n||o||r?0:t==="PageDown"||t==="\
PageUp"?s||i?t==="PageDown"?1:-1:0:(t==="ArrowRight"||t==="ArrowLeft")&&i?t==="ArrowRight"?1:-1:0}function xo({large:t,inBar:e}){
return t||e?"Page Down and Page Up turn the steps.":"Page Down and Page Up scroll; with large type they turn the steps."}
function bn(t,e,n,o){let r=t.ownerDocument,s=-1,i=r.createElement("section");i.className="hclust-steps hclust-presenting",
i.setAttribute("aria-label","Walkthrough");let c=(S,d="")=>{let w=r.createElement(S);return w.className=d,w},a=c("p","hc\
lust-caption");a.dir="auto",a.setAttribute("role","status");let l=c("div","hclust-walk"),u=(S,d,w)=>{let $=c("button");return $.
type="button",$.textContent=S,$.setAttribute("aria-label",d),$.addEventListener("click",w),$},f=u("◀","Back",()=>{f.focus(),
v(s-1)}),p=u("▶","Next",()=>{p.focus(),v(s+1)}),b=c("span","hclust-quiet"),g=u("Large type","Large type",()=>{g.setAttribute(
"aria-pressed",String(t.classList.toggle("hclust-large"))),y()});g.setAttribute("aria-pressed","false");let x=c("span","\
hclust-quiet hclust-walk-keys");l.append(f,b,p,g,x),i.append(a,l),e.before(i);let m=()=>({large:t.classList.contains("hc\
lust-large"),inBar:i.contains(r.activeElement)}),y=()=>{x.textContent=xo(m())};r.addEventListener("keydown",S=>{let d=yo(
S,m());d&&(S.preventDefault(),S.stopPropagation(),v(s+d))},!0),r.addEventListener("focusin",y),i.addEventListener("focus\
out",()=>setTimeout(y)),C();function v(S){let d=n[S];d&&(s=S,o(d),C())}function C(){a.textContent=n[s]?.caption??"",a.hidden=
!a.textContent,b.textContent=s<0?`${n.length} steps`:`step ${s+1} of ${n.length}`;let S=[f,p].find(d=>d===r.activeElement);
f.disabled=s<=0,p.disabled=s>=n.length-1,S?.disabled&&(f.disabled?p.disabled?g:p:f).focus(),y()}}var yn=160;function $o(t){return t.matchMedia("(prefers-reduced-motion: reduce)").matches||t.document.hidden}function xn(t){
let e=Ot(t),n=!1,o=-1/0,r=()=>{n=!0,e.removeEventListener("pointermove",r,!0)},s=()=>{n=!1,e.removeEventListener("pointe\
rmove",r,!0)},c=[["pointerdown",()=>{s(),e.addEventListener("pointermove",r,!0)}],["pointerup",s],["pointercancel",s],["\
blur",s]];for(let[a,l]of c)e.addEventListener(a,l,!0);return{step(){let a=e.performance.now(),l=a>=o;return o=a+yn,l&&!n&&
!$o(e)?yn:0},isUnderWay:()=>e.performance.now()<o,destroy(){s();for(let[a,l]of c)e.removeEventListener(a,l,!0)}}}var Ao="ease-out";function An(t){let e=xn(t);function n(){let o=new Map;for(let r of t.querySelectorAll(".hclust-card")){
let s=new Map;for(let i of $n(r))s.set(i.dataset.column,i.style.width);o.set(r.dataset.cluster,s)}return o}return{draw(o){
let r=n();o();let s=r.size?e.step():0;if(!s)return;let i={duration:s,easing:Ao};for(let c of t.querySelectorAll(".hclust\
-card")){let a=r.get(c.dataset.cluster??"");a||c.animate([{opacity:0},{opacity:1}],i);for(let l of a?$n(c):[]){let u=a?.
get(l.dataset.column??"")??"0%";u!==l.style.width&&l.animate([{width:u},{width:l.style.width}],i)}}},destroy:e.destroy}}
function $n(t){return t.querySelectorAll(".bar > i")}var vo={tree:"Tree",clustermap:"Clustermap",scatter:"Scatter",distances:"Matrix of distances"};function ko(t,{traits:e,page:n},o){
let r=t.querySelector(".hclust-words");r.classList.add("hclust-sentence");let s=n.linkages[n.start],i=n.numbers_moved?{linkage:s,
k:e.n_clusters}:null,c=n.leveled?{linkage:s,k:e.n_clusters}:null,a=0,l=sn(new Map(Object.entries({...e,...vn(n.evidence,
n.start),sub_module:kn("hclust-sub")}))),u=T(t,"div","hclust-views");o.initialize({model:l}),o.render({model:l,el:u});let f=ye(
l),p=He(n,f),b=ut(l),g=null,x=0,m=()=>Fe(l,b),y=T(t,"section","hclust-page-part");T(y,"h2","","What the clusters are lik\
e");let v=T(y,"div"),C=An(v);y.hidden=!n.profile.length;let S;if(n.classes){let L=T(t,"section","hclust-page-part");Zt("\
hclust-classes").then(F=>{S=F(L,n.classes,f,l),S?.(m())})}let d=n.shares&&tn(t,n.shares,f);D();let w=T(t,"details","hclu\
st-notes"),$=T(w,"summary"),E=T(w,"ul"),_=T(t,"footer","hclust-quiet");_.textContent="This page holds its data and asks \
nothing of the network. Drag the cut, point at rows and branches, click to select them. Made with hclust_widgets.";let A=document.
createElement("p");A.className="hclust-quiet hclust-about-linkage",A.id="hclust-about-linkage",u.querySelector(".hclust-\
live-bar")?.after(A);let k=G();n.evidence&&rn(u.querySelector(".hclust-live-bar"),n.evidence,l),O(),n.steps.length&&bn(t,
r,n.steps,L=>{R(),a=L.annotations,j(L.linkage,L.traits),k?.(L.linkage)}),l.on("change:color_numbers",()=>{b=ut(l)});for(let L of ze)
l.on(`change:${L}`,()=>x||=requestAnimationFrame(N));function O(){b=ut(l),A.textContent=gn(s.name),A.hidden=!A.textContent,
g=s.medoids===null?null:V(s.medoids),N()}function N(){x=0;let L=m();r.replaceChildren(...mn(n,f,s,L).map(({text:W,tone:H})=>{
if(H==="plain")return document.createTextNode(W);let K=document.createElement(H==="strong"?"b":"span");return H==="quiet"?
K.append(..._o(W)):K.textContent=W,H==="quiet"&&(K.className="hclust-quiet"),K})),y.hidden||C.draw(()=>qe(v,Ke(L,p(L),Xe(
g,L),f,n.groups))),d?.(L),S?.(L),i&&(i.linkage!==s||i.k!==L.k)&&(i=null),c?.linkage===s&&c.k===L.k&&!L.isUneven||(c=null);
let I=wn(n,f,s,L,i!==null,c!==null);w.hidden=!I.length,$.textContent=I.length===1?"1 note on the data":`${I.length} note\
s on the data`,E.replaceChildren(...I.map(W=>{let H=document.createElement("li");return H.textContent=W,H}))}function R(){
window.dispatchEvent(new CustomEvent(oe))}function j(L,F){s=n.linkages[L];let I=l.get("revision")+1,W=n.annotations[a]?.[L];
l.assign(new Map(Object.entries({...s.traits,...W,...vn(n.evidence,L),...F,revision:I}))),O()}function G(){if(n.linkages.
length<2)return null;let L=document.createElement("label");L.append("Linkage");let F=document.createElement("select");return F.
className="hclust-linkage",F.setAttribute("aria-label","Linkage"),F.setAttribute("aria-describedby",A.id),n.linkages.forEach(
(I,W)=>{F.append(new Option(I.name??"as given",String(W)))}),F.value=String(n.start),L.append(F),u.querySelector(".hclus\
t-live-bar")?.prepend(L),F.addEventListener("change",()=>{R();let I=Number(F.value),{traits:W}=n.linkages[I],H=n.start===
I&&l.get("n_clusters")===e.n_clusters,K=it(ut({get:ft=>W[ft]}),l.get("n_clusters")),B=m(),Y=Vt(b),{colors:nt,origins:ot}=Le(
B.labels,K.labels,B.nodes.map(ft=>h(Y,ft)));I!==n.linkages.indexOf(s)&&Oe(ot)&&(i={linkage:n.linkages[I],k:K.k}),(B.isUneven||
B.locked.length)&&(c={linkage:n.linkages[I],k:K.k}),j(I,{color_numbers:Se(K,nt),distance_threshold:H?e.distance_threshold:
K.t,cut_nodes:"",locked_nodes:""})}),I=>F.value=String(I)}function D(){let L=T(t,"section","hclust-page-part hclust-take");
T(L,"h2","","To take away");let F=T(L,"div","hclust-take-bar"),I=ee(n.title),W=T(L,"p","hclust-quiet");W.setAttribute("r\
ole","status");let H=(B,Y,nt,ot)=>{let xt=T(B,"button","",Y);xt.type="button",xt.setAttribute("aria-label",nt),xt.addEventListener(
"click",async()=>{W.textContent="";try{await ot()}catch(ft){W.textContent=`That could not be saved: ${ft.message}`}})},K=J(
F,"Labels");H(K,"CSV","Save the labels as CSV",()=>{let B=m(),Y=Ft(kt(l).names,B.nodes),nt=Eo(n,f),ot=n.groups?nn(V(n.groups.
sizes),B.labels,n.row_names?f.name:null,Y):en(n.table_rows,f.rows,B.labels,nt,Y);$t(document,`${I}-labels.csv`,new Blob(
[ot],{type:"text/csv;charset=utf-8"}))});for(let B of e.parts){let Y=vo[B]??B,nt=J(F,Y),ot=()=>ln(u.querySelector(`.hclu\
st-part-${B}`),`${n.title}: ${Y}. ${r.textContent}`);H(nt,"SVG",`Save the ${Y.toLowerCase()} as SVG`,()=>{$t(document,`${I}\
-${B}.svg`,new Blob([ot().text],{type:"image/svg+xml"}))}),H(nt,"PNG",`Save the ${Y.toLowerCase()} as PNG`,async()=>{$t(
document,`${I}-${B}.png`,await un(ot(),document))})}}function J(L,F){let I=T(L,"div","hclust-take-group");return I.setAttribute(
"role","group"),I.setAttribute("aria-label",F),T(I,"span","",F),I}}function Eo(t,e){if(!t.row_names)return null;let n=new Array(
t.table_rows).fill("");return e.rows.forEach((o,r)=>{n[o]=e.name(r)}),V(t.dropped).forEach((o,r)=>{n[o]=t.dropped_names?.[r]??
""}),o=>String(n[o]??o)}Ze(ko);function kn(t){return document.getElementById(t)?.textContent}function vn(t,e){return t?{
evidence:on(t,e),ribbon_module:kn("hclust-ribbon")}:{}}function _o(t){let e=[],n=o=>{let r=document.createElement("span");
r.className="hclust-phrase",r.textContent=o,e.push(r)};return t.split(" · ").forEach((o,r)=>{r&&(n(" ·"),e.push(" ")),
o.startsWith(" ")&&e.push(" "),o&&n(o.trim())}),e}
