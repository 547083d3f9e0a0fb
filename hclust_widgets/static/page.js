// Generated from js/ by `npm run build`. Do not edit.
function ot(t,e,n){let o=URL.createObjectURL(n),s=t.createElement("a");s.href=o,s.download=e,t.body.append(s),s.click(),
s.remove(),setTimeout(()=>URL.revokeObjectURL(o),6e4)}function _t(t){let e=t.toLowerCase().match(/[\p{L}\p{N}]+/gu)??[];
return Array.from(e.join("-")).slice(0,50).join("").replace(/-$/,"")||"clusters"}var kt={about:"Values that Python and JavaScript share. Read by hclust_widgets/common/constants.py and js/src/text/const\
ants.js. Lengths are CSS pixels.",colors:["#4477AA","#EE6677","#228833","#CCBB44","#66CCEE","#AA3377","#44BB99","#EE8866",
"#BA8DB4","#CC3311"],marker_scales:{o:1,s:.88,"^":1.1,D:.8,v:1.1,P:1.08,X:1.08},label_gap:7,max_label_shift:16,max_last_label_shift:160,
caption_margin:4,head_room:1.09,cluster_bar:[5,13],cluster_labels:{top:20,min_width:12,free_shift:2,head_margin:5,wordings:[
{title:150,size:"counted",lines:1},{title:150,size:"counted",lines:2},{title:84,size:"counted",lines:2},{title:48,size:"\
bare",lines:2},{title:0,size:"bare",lines:2}]},max_cluster_title:150,max_named_points:30,max_point_name:110,max_axis_word:90,
undo_run_ms:800,cards:{max_cards:12,max_table_rows:200,max_columns:6},explorer:{left_min_width:350,right_min_width:390,left_share:47},
needs_table:"only a tree was handed in: pass the table as well (table=...)."};var U=kt;var Nt="hclust-asking",kn=U.undo_run_ms;function k(t,e){return t[e]}var vt=new Map(Object.entries({analyses:"analysis",axes:"axis",bacteria:"bacterium",calves:"calf",children:"child",crises:"\
crisis",criteria:"criterion",diagnoses:"diagnosis",feet:"foot",fungi:"fungus",geese:"goose",genera:"genus",halves:"half",
hypotheses:"hypothesis",indices:"index",knives:"knife",larvae:"larva",leaves:"leaf",lives:"life",loaves:"loaf",loci:"loc\
us",matrices:"matrix",men:"man",mice:"mouse",nuclei:"nucleus",people:"person",phenomena:"phenomenon",quizzes:"quiz",shelves:"\
shelf",spectra:"spectrum",strata:"stratum",taxa:"taxon",teeth:"tooth",theses:"thesis",thieves:"thief",vertices:"vertex",
wives:"wife",wolves:"wolf",women:"woman"}));for(let t of["chassis","clothes","means","news","series","species"])vt.set(t,
t);var Ne=/(?:aches|movies|cookies|calories|zombies|shoes|canoes)$|^(?:[a-z]ies|caches|niches|toes|foes|oboes|(?:ab|exc|f|m|r)uses)$/,
ve=/(?:ss|sh|ch|x|zz|tz|o)es$|(?:[^ao]us|ias|lens)es$|^(?:gas|atlas|canvas|iris)es$/;function Lt(t){let e=Math.max(t.lastIndexOf(
" "),t.lastIndexOf("-"))+1;return t.slice(0,e)+Le(t.slice(e))}function Le(t){let e=t.toLowerCase(),n=t===t.toUpperCase()&&
t.length>1,o=vt.get(e);return o!==void 0?n?o.toUpperCase():t.slice(0,1)+o.slice(1):t.length<2||!e.endsWith("s")||e.endsWith(
"ss")?t:Ne.test(e)?t.slice(0,-1):e.endsWith("ies")?t.slice(0,-3)+(n?"Y":"y"):t.slice(0,ve.test(e)?-2:-1)}function z(t,e=""){return e?`${W(t,0)} ${t===1?Lt(e):e}`:W(t,0)}function q(t){return Number.isNaN(t)?"–":Math.abs(t)===
1/0?t>0?"∞":"-∞":t===0?"0":ht(t)?W(t,pt(t)):Dt(t,2)}var ht=t=>Math.abs(t)>=.001&&Math.abs(t)<1e7;function pt(t){let e=Math.
abs(t);return e>=1e3?0:e>=100?1:e>=1?2:3}function st(t){let e=Math.abs(t);return e<.01&&t!==0||e>=1e9?Z(t,2):W(t,e>=100?
0:e>=10?1:2)}function Rt(t,e,n=""){if(!Number.isFinite(t))return Number.isNaN(t)?"–":q(t);if(e==="text"||e==="truth")return t?
"yes":"no";if(e==="date")return Te(t);let s=Math.round(t)===t&&Math.abs(t)<1e12?W(t,0):st(t);return n?`${s} ${n}`:s}function Te(t){
let e=new Date(t*864e5);return Number.isNaN(e.getTime())?"–":e.toISOString().slice(0,10)}function Ot(t,e,n,o=0){return zt(
t,e,n,o)[0]}function It(t,e,n,o=0){if(n!==void 0&&t<n&&n<=e){let[,a,c]=zt(n,t,e,o);return[a,c]}let[s,r]=[q(t),q(e)];for(let a=4;a<
17&&s===r&&t<e;a++)[s,r]=[Z(t,a),Z(e,a)];return[s,r]}function zt(t,e,n,o){let s=[Re(t,o),q(e),q(n)],[r,a,c]=s;for(let i=4;i<
17;i++){let l=ft(r),u=l<ft(c)||t===n&&r===c;if(!(e<t&&t<=n)||ft(a)<l&&e<l&&l<=n&&u)return[r,a,c];[r,a]=[Z(t,i),Z(e,i)],c=
n===1/0?q(n):Z(n,i)}return s}function Re(t,e){if(!ht(e)||!ht(t))return q(t);let n=Math.min(pt(e),pt(t)),o=10**n;return W(
Math.floor(t*o+.5)/o,n)}function ft(t){return t==="∞"?1/0:Number(t.replaceAll(",",""))}function W(t,e){let n=Pt(t,e),[o="",s]=n.split("."),r=o.replace(/\B(?=(\d{3})+$)/g,",");return s===void 0?r:`${r}.${s}`}
function Pt(t,e){if(Math.abs(t)>=1e21)return BigInt(t).toString();let n=t.toFixed(e);if(Number.isInteger(t)&&!Object.is(
t,-0))return n;if(t.toFixed(e+30).slice(-30)!=="5".padEnd(30,"0"))return Object.is(t,-0)?`-${n}`:n;let s=t.toFixed(e+30).
slice(0,-30).replace(/\.$/,"");return Number(s.at(-1))%2===0?s:n}function Dt(t,e){let[n="",o=""]=t.toExponential(e+30).split(
"e"),s=n.slice(0,-30).replace(/\.$/,"");return(n.endsWith("5".padEnd(30,"0"))&&Number(s.at(-1))%2===0?`${s}e${o}`:t.toExponential(
e)).replace(/e([+-])(\d)$/,"e$10$2")}function Z(t,e){if(t===0)return"0";let n=Number(t.toExponential(e-1).split("e")[1]);
if(n<-4||n>=e){let[o="",s=""]=Dt(t,e-1).split("e");return`${Tt(o)}e${s}`}return Tt(Pt(t,e-1-n))}function Tt(t){return t.
includes(".")?t.replace(/\.?0+$/,""):t}function rt(t){return String(t).slice(0,300).replace(/\s+/gu," ").replace(/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu,
"").trim()}var Un=U.max_cluster_title,Oe=["node_names","node_colors"];function it(t){let[e,n]=Oe.map(o=>Ie(t.get(o)));return{names:e,
colors:n}}function Ie(t){let e=new Map;for(let[n,o]of Object.entries(t??{}))e.set(Number(n),String(o));return e}var Bt=new WeakMap,
ze=new Map;function Pe({tree:t,nodes:e}){let n=t.annotations?.names;if(!n?.size)return ze;let o=Bt.get(n);o||Bt.set(n,o=
new WeakMap);let s=o.get(e);return s||o.set(e,s=dt(n,e)),s}function dt(t,e){let n=[];for(let c=0;c<e.length;c++){let i=k(
e,c),l=t.get(i);l!==void 0&&n.push({label:c,node:i,name:l})}let o=new Set(n.map(({name:c})=>c)),s=new Set(n.map(({label:c})=>c)),
r=new Set([...o].filter(c=>{let i=/^\d+$/.test(c)&&String(Number(c))===c?Number(c):e.length;return i<e.length&&!s.has(i)})),
a=new Map;for(let{label:c,name:i}of n.sort((l,u)=>u.node-l.node)){let l=i;for(let u=2;r.has(l)||l!==i&&o.has(l);u++)l=`${i}\
 (${u})`;r.add(l),a.set(c,l)}return a}function Ut(t,e){let n=Pe(t).get(e);return n===void 0?z(e):`${z(e)} ${rt(n)}`}function tt(t,e){let n=Math.min(Math.max(Math.round(e)||1,1),t.n),o=gt(t,n);return jt(t,n,De(o),o)}function Ft(t,e){let n=e>=
0?e:0,o=mt(t,n);return jt(t,o,n,gt(t,o))}function mt(t,e){let{heights:n}=t,o=0,s=n.length;for(;o<s;){let r=o+s>>1;F(n,r)<
e?o=r+1:s=r}return t.n-o}function gt(t,e){let{n,heights:o}=t;return{lower:e<n?F(o,n-e-1):0,upper:e>1?F(o,n-e):1/0}}function De({
lower:t,upper:e}){if(e===1/0){let o=t>0?t*1.05:1;return o>t?o:t+Number.MIN_VALUE}let n=t+(e-t)/2;return n>t?n:e}function jt(t,e,n,{
lower:o,upper:s}){let r,a,c;return{tree:t,k:e,t:n,lower:o,upper:s,hasThreshold:o<s||e===t.n,get nodes(){return r??=Be(t,
e)},get sizes(){return a??=this.nodes.map(i=>F(t.sizes,i))},get labels(){return c??=je(t,this.nodes)}}}function Be(t,e){
let{n,children:o}=t,s=new Int32Array(e);s[0]=2*n-2;for(let r=1;r<e;r++){let a=n-1-r;Ue(s,r,F(o,2*a)),Fe(s,r+1,F(o,2*a+1))}
return s}function Ue(t,e,n){qt(t,0,e,n)}function qt(t,e,n,o){for(;n>e;){let s=n-1>>1,r=F(t,s);if(o<=r)break;t[n]=r,n=s}t[n]=
o}function Fe(t,e,n){let o=0,s=1;for(;s<e;){let r=s+1;r<e&&!(F(t,s)>F(t,r))&&(s=r),t[o]=F(t,s),o=s,s=2*o+1}qt(t,0,o,n)}function je(t,e){
let n=new Int32Array(t.n);return e.forEach((o,s)=>{let r=F(t.start,o),a=r+F(t.sizes,o);for(let c=r;c<a;c++)n[F(t.order,c)]=
s}),n}function Wt(t){let{n:e,heights:n}=t;if(e<2||n[e-2]===0)return 1;let o=Math.min(e-1,Math.ceil(Math.sqrt(e)),20);if(o<
2)return 2;let s=2,r=-1/0;for(let a=2;a<=o;a++){let{lower:c,upper:i}=gt(t,a),l=c>0?i/c:i>0?1/0:1;l>r&&([r,s]=[l,a])}return s}
function F(t,e){return t[e]}function bt(t,e,n=new Uint8Array(e.length)){let o=e.length+1,s=new Float64Array(o-1),r=new Int32Array(2*o-1).fill(1,0,o),
a=new Int32Array(2*o-1).fill(-1),c=-1/0,i=!0;for(let l=0;l<o-1;l++){let u=P(t,2*l),h=P(t,2*l+1);r[o+l]=P(r,u)+P(r,h),a[u]=
a[h]=o+l;let p=P(e,l);p<c?i=!1:c=p,s[l]=c}return qe({n:o,children:t,distances:e,heights:s,monotone:i,sizes:r,parents:a},
n)}function qe(t,e){let{n,children:o,sizes:s}=t,r=new Int32Array(2*n-1);for(let i=n-2;i>=0;i--){let l=P(o,2*i+(e[i]?1:0)),
u=P(o,2*i+(e[i]?0:1)),h=P(r,n+i);r[l]=h,r[u]=h+P(s,l)}let a=new Int32Array(n),c=new Float64Array(2*n-1);for(let i=0;i<n;i++)
a[P(r,i)]=i,c[i]=P(r,i)+.5;for(let i=0;i<n-1;i++)c[n+i]=(P(c,P(o,2*i))+P(c,P(o,2*i+1)))/2;return{...t,flips:e,start:r,order:a,
x:c}}function wt(t){return t.n<2?0:P(t.heights,t.n-2)}function P(t,e){return t[e]}function et(t){let e=ct(t.get("heights")),n=Vt(t.get("flips"),e.length),o=bt(H(t.get("children")),e,n);return o.annotations=
it(t),o}function Ht(t){let e=et(t),n=e.n,o=t.get("columns")??[],s=ct(t.get("col_heights")),r=H(t.get("col_children")),a=ct(
t.get("originals")),c=t.get("original_columns")??[],i=t.get("axis_names")??[],l=H(t.get("rows")),u=l.length===n?l:Int32Array.
from({length:n},(h,p)=>p);return{revision:t.get("revision")??0,n,tree:e,p:o.length,columns:o,values:Xe(t.get("values")),
columnTree:s.length?bt(r,s):null,columnAbout:t.get("column_about")??[],originals:a,originalColumns:c,axes:We(i,ct(t.get(
"axes")),a,c.length,n),axisNames:i,rows:u,noun:t.get("noun")||"rows",heightLabel:t.get("height_label")??"",name:He(Vt(t.
get("names")),H(t.get("name_ends"))),leafOf:h=>Ve(u,h)}}function We(t,e,n,o,s){let r=0;return t.map(({original:a})=>a===
void 0?e.subarray(r*s,++r*s):Float64Array.from({length:s},(c,i)=>n[i*o+a]??NaN))}function He(t,e){let n=new TextDecoder,
o=[];return s=>{let r=e[s];return r===void 0?String(s):o[s]??=n.decode(t.subarray(s?e[s-1]:0,r))}}function Ve(t,e){let n=0,
o=t.length;for(;n<o;){let s=n+o>>1;k(t,s)<e?n=s+1:o=s}return t[n]===e?n:-1}function at(t){if(t instanceof ArrayBuffer)return t.
slice(0);if(ArrayBuffer.isView(t)){let{buffer:e,byteOffset:n,byteLength:o}=t;return e.slice(n,n+o)}return new ArrayBuffer(
0)}function Vt(t,e=0){let n=new Uint8Array(at(t));return n.length>=e?n:new Uint8Array(e)}function H(t){return new Int32Array(
at(t))}function Xe(t){return new Float32Array(at(t))}function ct(t){return new Float64Array(at(t))}var xt=Object.keys(U.marker_scales).length,Kt=1<<30;function Ge(t,e){return Kt|parseInt(e.slice(1),16)<<3|t%xt}function lt(t){
return(t&Kt)!==0}function Jt(t){return`#${(t>>3&16777215).toString(16).padStart(6,"0")}`}function Qt(t){return t&7}var Xt=new WeakMap,
Gt=new WeakMap;function Ke(t){let e=Xt.get(t.children);return e||Xt.set(t.children,e=Qe(t)),t.annotations?.colors.size?Je(
e,t.annotations):e}function Je(t,e){let n=Gt.get(e);if(!n){Gt.set(e,n=t.slice());for(let[o,s]of e.colors)n[o]=Ge(V(n,o),
s)}return n}function Yt(t){let e=Ke(t.tree);return t.nodes.map(n=>V(e,n))}function Qe(t){let{n:e,children:n,sizes:o}=t,s=new Int32Array(
2*e-1);for(let a=1,c=e-2;c>=0;c--,a++){let i=V(n,2*c),l=V(n,2*c+1),u=V(o,i)>=V(o,l);s[u?i:l]=V(s,e+c),s[u?l:i]=a}let r=Int32Array.
from({length:e},(a,c)=>c);return tt(t,Wt(t)).nodes.forEach((a,c)=>{r[V(s,a)]=c}),s.map(a=>V(r,a))}function V(t,e){return t[e]}var yt=U.colors,Zt=Object.keys(U.marker_scales),te=U.marker_scales,Ye=yt.length*Zt.length;function $t(t){return lt(t)?t:
t%Ye}function nt(t){return lt(t)?Jt(t):k(yt,t%yt.length)}function At(t){return k(Zt,lt(t)?Qt(t):t%xt)}var{max_cards:Et,max_table_rows:ee}=U.cards,{max_columns:ne}=U.cards;function Ze({label:t,title:e}){return e===z(t)?`Clu\
ster ${e}`:e}function oe(t,e){let n=tn(t.ownerDocument),{clusters:o,columns:s,noun:r}=e;if(e.n_clusters>Et){t.replaceChildren(
...nn(n,e));return}let a=n("div","hclust-cards");o.forEach((c,i)=>{let l=n("section","hclust-card");l.style.setProperty(
"--cluster",se(c.color));let u=n("header"),h=J(n("b"),K(Ze(c),60));if(u.append(h,n("span","",z(c.size,r))),l.append(u),c.
typical!==null){let d=n("p","","most typical: ");d.append(J(n("span"),K(c.typical,60))),l.append(d)}let p=n("div","hclus\
t-lines");for(let d of s)p.append(...en(n,d,i));l.append(p),a.append(l)}),t.replaceChildren(a)}function se(t){return typeof t==
"number"?nt(t):t}function tn(t){return(e,n="",o="")=>{let s=t.createElement(e);return n&&(s.className=n),o&&(s.textContent=
o),s}}function J(t,e){return t.dir="auto",t.textContent=e,t}function en(t,e,n){let{kind:o,means:s,share:r,lowest:a,highest:c,
overall:i}=e,l=t("span","bar"),u=t("i");if(l.append(u),o==="text")u.style.width=`${100*(r[n]??0)}%`;else{let h=a??NaN,p=(c??
NaN)-h,d=v=>p>0?100*((v??h)-h)/p:0;u.style.width=`${d(s[n])}%`;let w=t("u");w.style.left=`${d(i)}%`,l.append(w)}return[J(
t("span"),St(e)),l,J(t("b"),re(e,n,!0))]}function St({name:t}){return K(t,24)}function re({kind:t,means:e,words:n,share:o,
unit:s},r,a){if(t==="text"){let i=K(n[r]??"",18);return a?`${i} ${W(100*(o[r]??0),0)}%`:i}let c=e[r]??NaN;return t==="da\
te"?Rt(c,"date"):t==="span"?`${W(c,1)} days`:a&&s?`${st(c)} ${K(s,8)}`:st(c)}function nn(t,{noun:e,n_clusters:n,clusters:o,
columns:s}){let r=t("tbody");o.forEach(({title:p,color:d,size:w,typical:v},_)=>{let S=t("tr"),T=t("th");T.setAttribute("\
scope","row");let O=t("i");O.style.background=se(d),T.append(O,J(t("span"),K(p,40)));let R=J(t("td","name"),K(v??"",40));
S.append(T,t("td","",z(w)),R);for(let f of s)S.append(t("td","",re(f,_,!1)));r.append(S)});let a=t("tr"),c=s.map(p=>p.unit?
`${St(p)} (${K(p.unit,8)})`:St(p));for(let p of["cluster",e,"most typical",...c]){let d=J(t("th"),p);d.setAttribute("sco\
pe","col"),a.append(d)}let i=t("thead");i.append(a);let l=t("table");l.append(i,r);let u=t("div","hclust-table");u.tabIndex=
0,u.setAttribute("role","group"),u.setAttribute("aria-label","The clusters, the largest first"),u.append(l);let h=n-o.length;
return h?[u,t("p","hclust-quiet",`and ${z(h)} smaller clusters`)]:[u]}function K(t,e){let n=Array.from(rt(t));return n.length<=
e?n.join(""):`${n.slice(0,e-1).join("")}…`}function ie(t,e){let n=t.profile.map(({original:o,text:s})=>{if(s!==void 0){let{name:p,words:d,codes:w}=t.texts[s],v=H(w);
return _=>rn(p,v,d,_)}let r=o??-1,a=e.originalColumns[r],c={...a,kind:a.kind==="truth"?"number":a.kind},{originals:i,originalColumns:{
length:l}}=e,u=Float64Array.from({length:e.n},(p,d)=>i[d*l+r]??NaN),h=on(u);return p=>sn(c,u,h,p)});return o=>n.map(s=>s(
o))}function on(t){let[e,n,o]=[0,1/0,-1/0];for(let a of t)e+=a,n=Math.min(n,a),o=Math.max(o,a);let s=e/t.length,r=0;for(let a of t)
r+=(a-s)**2;return{overall:s,lowest:n,highest:o,total:r}}function sn({name:t,unit:e,kind:n},o,{total:s,...r},{k:a,labels:c,
sizes:i}){let l=new Float64Array(a);for(let d=0;d<o.length;d++){let w=k(c,d);l[w]=k(l,w)+k(o,d)}let u=Array.from(l,(d,w)=>d/
k(i,w)),h=u.reduce((d,w,v)=>d+k(i,v)*(w-r.overall)**2,0),p=s>0?h/s:0;return{name:t,unit:e,kind:n,means:u,words:[],share:[],
...r,explained:p}}function rn(t,e,n,{k:o,labels:s,sizes:r}){let a=n.length,c=new Float64Array(o*a),i=new Float64Array(a);
for(let _=0;_<e.length;_++){let S=k(e,_),T=k(s,_)*a+S;c[T]=k(c,T)+1,i[S]=k(i,S)+1}let l=e.length,u=0,h=[],p=[];for(let _=0;_<
o;_++){let S=0,T=0;for(let O=0;O<a;O++)k(c,_*a+O)>k(c,_*a+S)&&(S=O),T+=(k(c,_*a+O)/k(r,_))**2;h.push(n[S]??""),p.push(k(
c,_*a+S)/k(r,_)),u+=(1-T)*k(r,_)/l}let d=1-i.reduce((_,S)=>_+(S/l)**2,0),w=d>0?1-u/d:0;return{name:t,unit:"",kind:"text",
means:[],words:h,share:p,...{overall:null,lowest:null,highest:null},explained:w}}function ce(t,{nodes:e,tree:n}){return Array.
from(e,o=>o<n.n?o:t?.[o-n.n]??-1)}function cn(t){let e=({explained:o})=>Math.round(o*1e9),n=[...t].sort((o,s)=>e(s)-e(o)).
slice(0,ne);return t.filter(o=>n.includes(o))}function ae(t,e,n,{noun:o,name:s}){let r=Yt(t),a=Array.from(t.sizes.keys()),
c=t.k>Et?a.sort((i,l)=>k(t.sizes,l)-k(t.sizes,i)||i-l).slice(0,ee):a;return{noun:o,n_clusters:t.k,clusters:c.map(i=>{let l=n[i]??
-1;return{label:i,title:Ut(t,i),color:k(r,i),size:k(t.sizes,i),typical:l<0?null:s(l)}}),columns:cn(e).map(({explained:i,
means:l,words:u,share:h,...p})=>({...p,means:l.length?c.map(d=>l[d]??null):[],words:u.length?c.map(d=>u[d]??""):[],share:h.
length?c.map(d=>k(h,d)):[]}))}}var an=/^'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/u;function le(t){let e=an.test(t)?`'${t}`:t;return/[",\r\n]/.test(e)||e!==
e.trim()?`"${e.replaceAll('"','""')}"`:e}function ue(t,e,n,o,s=new Map){let r=new Array(t).fill(s.size?",":"");e.forEach(
(c,i)=>{let l=k(n,i),u=s.get(l)??String(l);r[c]=s.size?`${l},${le(u)}`:String(l)});let a=[(o?"row,name,cluster":"row,clu\
ster")+(s.size?",cluster_name":"")];for(let c=0;c<t;c++)a.push(o?`${c},${le(o(c))},${r[c]}`:`${c},${r[c]}`);return`\uFEFF${a.
join(`\r
`)}\r
`}function fe(t){let e=new Map,n=s=>{for(let r of[...e.get(s)??[]])r()},o={get:s=>t.get(s),set:(s,r)=>o.assign(new Map([[s,
r]])),assign(s){let r=[...s.keys()].filter(a=>s.get(a)!==t.get(a));for(let a of r)t.set(a,s.get(a));for(let a of r)n(`ch\
ange:${a}`);r.length&&n("change")},save_changes(){t.set("browser_seq_seen",t.get("browser_seq"))},send(){},on(s,r){e.has(
s)||e.set(s,new Set),e.get(s)?.add(r)},off(s,r){for(let[a,c]of e)s&&s!==a||(r?c.delete(r):c.clear())}};return o}var ln="$bytes";async function he(t){let e=atob(t.trim()),n=new Uint8Array(e.length);for(let s=0;s<e.length;s++)n[s]=e.charCodeAt(
s);let o=new Blob([n]).stream().pipeThrough(new DecompressionStream("deflate-raw"));return new Response(o).arrayBuffer()}
function pe(t,e){return JSON.parse(t,(n,o)=>{let s=o?.[ln];return Array.isArray(s)?new DataView(e,...s):o})}function de(t){let e=t.ownerDocument,n=e.defaultView;if(!n||n.parent===n)return!1;e.documentElement.dataset.framed="";let o=0;
return new n.ResizeObserver(()=>{let s=Math.ceil(t.getBoundingClientRect().height);s===o||!s||(o=s,n.parent.postMessage(
{hclustHeight:s},"*"))}).observe(t),!0}var Mt=t=>document.getElementById(t)?.textContent??"";function me(t){e().catch(n=>{let o=document.createElement("p");o.className=
"hclust-instead",o.setAttribute("role","alert"),o.textContent=`This page could not be drawn; it wants a browser of 2023 \
or newer (Chrome, Edge, Firefox 113, Safari 16.4). ${n.message}`,document.querySelector("main")?.append(o)});async function e(){
let n=pe(Mt("hclust-meta"),await he(Mt("hclust-data"))),o=new Blob([Mt("hclust-live")],{type:"text/javascript"}),s=URL.createObjectURL(
o),r=await import(s);URL.revokeObjectURL(s);let a=document.getElementById("hclust-page");de(a),un(a.querySelector("h1")),
t(a,n,r.default())}}function un(t){let e=matchMedia("(prefers-color-scheme: dark)"),n=document.createElement("button");n.
type="button",n.className="hclust-theme";let o=e.matches,s=!1,r=()=>{document.documentElement.dataset.theme=o?"dark":"li\
ght",n.textContent=o?"Light":"Dark",n.setAttribute("aria-label",o?"Light colors":"Dark colors")};n.addEventListener("cli\
ck",()=>{[o,s]=[!o,!0],r()}),e.addEventListener("change",()=>{s||(o=e.matches,r())}),r();let a=document.createElement("h\
eader");t.replaceWith(a),a.append(t,n)}function D(t,e,n="",o=""){let s=document.createElement(e);return n&&(s.className=
n),o&&(s.textContent=o),t.append(s),s}var fn={o:"M-.5 0a.5 .5 0 1 0 1 0a.5 .5 0 1 0 -1 0z",s:"M-.5-.5h1v1h-1z","^":"M0-.5L.5 .5h-1z",D:"M0-.7071L.7071 0L0 .70\
71L-.7071 0z",v:"M0 .5L.5-.5h-1z",P:"M-.1667-.5h.3333v.3333h.3333v.3333h-.3333v.3333h-.3333v-.3333h-.3333v-.3333h.3333z",
X:"M-.25-.5L0-.25L.25-.5L.5-.25L.25 0L.5 .25L.25 .5L0 .25L-.25 .5L-.5 .25L-.25 0L-.5-.25z"};function ge(t){return fn[At(t)]}function be(t){return te[At(t)]}function xe(t){let e=[],n=[],o=new Set([""]),s={key:"",path:""},r="",a=0,c=[],i={matrix:[1,0,0,1,0,0],clip:"",dash:[],fillStyle:"\
#000000",strokeStyle:"#000000",lineWidth:1,globalAlpha:1,font:"10px sans-serif",textAlign:"start",textBaseline:"alphabet\
ic",lineJoin:"miter",globalCompositeOperation:"source-over",imageSmoothingEnabled:!0},l=[];function u(f){h(),e.push(f)}function h(){
s.path&&e.push(`<path d="${s.path}"${s.key}/>`),s={key:"",path:""}}function p(f,m){let[b,M,E,x,N,A]=i.matrix;return[b*f+
E*m+N,M*f+x*m+A]}let d=(f,m)=>p(f,m).map($).join(" "),w=()=>Math.hypot(i.matrix[0],i.matrix[1]);function v(f,m=""){let b=f===
"fill"?i.fillStyle:i.strokeStyle,M=i.globalAlpha<1?` opacity="${$(i.globalAlpha)}"`:"",E=i.clip?` clip-path="url(#${i.clip}\
)"`:"";if(f==="fill")return` fill="${j(we(b))}"${m}${M}${E}`;let x=i.dash.length?` stroke-dasharray="${i.dash.map(N=>$(N*
w())).join(" ")}"`:"";return` fill="none" stroke="${j(we(b))}" stroke-width="${$(i.lineWidth*w())}"${x}${M}${E}`}let _=({
x:f,y:m,width:b,height:M})=>`M${$(f)} ${$(m)}h${$(b)}v${$(M)}h${$(-b)}z`;function S(f,m,b,M){let[E,x]=p(f,m),[N,A]=p(f+b,
m+M);return{x:Math.min(E,N),y:Math.min(x,A),width:Math.abs(N-E),height:Math.abs(A-x)}}function T(f){let m=v("fill");s.key!==
m&&h(),s={key:m,path:s.path+_(f)}}let O={save(){l.push({...i})},restore(){i=l.pop()??i},setTransform(...f){i.matrix=f.map(
m=>m/t)},translate(f,m){let[b,M]=p(f,m);i.matrix=[i.matrix[0],i.matrix[1],i.matrix[2],i.matrix[3],b,M]},rotate(f){let[m,
b,M,E,x,N]=i.matrix,[A,g]=[Math.cos(f),Math.sin(f)];i.matrix=[m*A+M*g,b*A+E*g,M*A-m*g,E*A-b*g,x,N]},beginPath(){r=""},moveTo(f,m){
r+=`M${d(f,m)}`},lineTo(f,m){r+=`${r?"L":"M"}${d(f,m)}`},closePath(){r+="z"},rect(f,m,b,M){r+=_(S(f,m,b,M))},roundRect(f,m,b,M,E){
let x=S(f,m,b,M),N=Math.min(E*w(),x.width/2,x.height/2),[A,g]=[$(x.width-2*N),$(x.height-2*N)],y=(C,L)=>`a${$(N)} ${$(N)}\
 0 0 1 ${$(C*N)} ${$(L*N)}`;r+=`M${$(x.x+N)} ${$(x.y)}h${A}${y(1,1)}v${g}${y(-1,1)}h-${A}${y(-1,-1)}v-${g}${y(1,-1)}z`},
arc(f,m,b){let[M,E]=p(f,m),x=$(b*w()),N=$(2*b*w());r+=`M${$(M-b*w())} ${$(E)}a${x} ${x} 0 1 0 ${N} 0a${x} ${x} 0 1 0 -${N}\
 0z`},fill(f){r&&u(`<path d="${r}"${v("fill",f==="evenodd"?' fill-rule="evenodd"':"")}/>`)},stroke(){r&&u(`<path d="${r}\
"${v("stroke")}/>`)},clip(){let f=`c${++a}`,m=i.clip?` clip-path="url(#${i.clip})"`:"";n.push(`<clipPath id="${f}"${m}><\
path d="${r}"/></clipPath>`),i.clip=f},setLineDash(f){i.dash=f},fillRect(f,m,b,M){let E=S(f,m,b,M);if(i.globalCompositeOperation!==
"source-atop"){E.width&&E.height&&T(E);return}for(let x of c){let N=Math.max(E.x,x.x),A=Math.max(E.y,x.y),g=Math.min(E.x+
E.width,x.x+x.width)-N,y=Math.min(E.y+E.height,x.y+x.height)-A;g>0&&y>0&&T({x:N,y:A,width:g,height:y})}},clearRect(){},fillText(f,m,b){
if(!f)return;let[,M="",E="10",x="sans-serif"]=/^(?:(bold|[1-9]00) )?([\d.]+)px (.*)$/.exec(i.font)??[],N=i.textBaseline===
"middle"?.35*Number(E):0,A=i.matrix,[g,y]=p(m,b+N),C=Math.abs(A[1])>1e-9?` transform="matrix(${[A[0],A[1],A[2],A[3],g,y].
map($).join(" ")})"`:` x="${$(g)}" y="${$(y)}"`,I={center:"middle",right:"end"}[i.textAlign];u(`<text${C} font-size="${E}\
"${M?` font-weight="${M}"`:""}${I?` text-anchor="${I}"`:""} font-family="${j(x)}" xml:space="preserve"${v("fill")}>${j(f)}\
</text>`)},drawImage(f,m,b,M=f.width,E=f.height){if(!f.width||!f.height)return;let x=f.hclustLines;if(!x){let A=S(m,b,M,
E);u(`<image x="${$(A.x)}" y="${$(A.y)}" width="${$(A.width)}" height="${$(A.height)}" preserveAspectRatio="none" image-\
rendering="pixelated" href="${j(f.toDataURL())}"/>`);return}c=[];for(let A=0;A<4*x.count;A+=4){let[g,y,C,L]=[x.rects[A],
x.rects[A+1],x.rects[A+2],x.rects[A+3]];c.push(x.lying?S(m+y,b+g,L,C):S(m+g,b+y,C,L))}let N=i.fillStyle;i.fillStyle=x.ink;
for(let A of c)T(A);h(),i.fillStyle=N},points(f,m,b,M,{size:E,halo:x,edge:N,alpha:A}){if(!m.length)return;let g=o.size;u(
`<g opacity="${$(A)}">`);for(let y of m){let[C,L]=[f.xs[y]??NaN,f.ys[y]??NaN];if(!(C>=-1&&C<=f.width+1&&L>=-1&&L<=f.height+
1))continue;let I=$t(M[b[y]??0]??0),X=`m${g}-${I}`;if(!o.has(X)){o.add(X);let B=E*be(I);n.push(`<path id="${X}" d="${ge(
I)}" transform="scale(${$(B)})" fill="${nt(I)}" stroke="${j(N)}" stroke-width="${$(x/B)}" stroke-linejoin="round"/>`)}e.
push(`<use href="#${X}" x="${$(f.left+C)}" y="${$(f.top+L)}"/>`)}e.push("</g>"),o=new Set([...o,`style ${g}`])},marker(f,m,b,M,E){
u(`<path d="${j(f)}" fill="${j(E)}" transform="translate(${$(m)} ${$(b)}) scale(${$(M)})"/>`)},svg(f,m,b,M){return h(),`\
<svg xmlns="http://www.w3.org/2000/svg" width="${$(f)}" height="${$(m)}" viewBox="0 0 ${$(f)} ${$(m)}" role="img"><title\
>${j(b)}</title><defs>${n.join("")}</defs><path d="M0 0h${$(f)}v${$(m)}H0z" fill="${j(M)}"/>
${e.join(`
`)}
</svg>
`}},R=["fillStyle","strokeStyle","lineWidth","globalAlpha","font","textAlign","textBaseline","lineJoin","globalComposite\
Operation","imageSmoothingEnabled"];for(let f of R)Object.defineProperty(O,f,{get:()=>i[f],set:m=>Object.assign(i,{[f]:m})});
return O}function we(t){let e=/^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)\s*\)$/.exec(t);return e?`#${e.slice(1).map(n=>Number(
n).toString(16).padStart(2,"0")).join("")}`:t}function $(t){return String(Math.round(t*100)/100+0)}function j(t){return t.
replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu,"").replaceAll("&","&amp;").replaceAll("<","&lt;").
replaceAll(">","&gt;").replaceAll('"',"&quot;")}function ye(t,e){let n=t.querySelector("canvas[data-painted]"),o=n.parentElement,s=t.ownerDocument.defaultView,[r,a]=[o.
clientWidth,o.clientHeight],c=n.width/r,i=xe(c),l=hn(o,i);l.below(),n.dispatchEvent(new CustomEvent("hclust-record",{detail:i})),
i.setTransform(c,0,0,c,0,0),l.above();let u=s.getComputedStyle(t.ownerDocument.body).backgroundColor;return{text:i.svg(r,
a,e,u),width:r,height:a}}function hn(t,e){let n=t.ownerDocument.defaultView,o=t.getBoundingClientRect();function s(l){let{
left:u,top:h,width:p,height:d}=l.getBoundingClientRect();return{x:u-o.left,y:h-o.top,width:p,height:d}}function r(l){let u=t.
querySelector(l);return u&&!u.hidden&&u.getClientRects().length?u:null}function a(l,u=0){let{x:h,y:p,width:d,height:w}=s(
l);e.fillStyle=n.getComputedStyle(l).backgroundColor,e.beginPath(),e.roundRect(h,p,d,w,u),e.fill()}function c(l){let u=t.
ownerDocument.createRange();u.selectNodeContents(l);let{left:h,top:p,height:d}=u.getBoundingClientRect(),w=n.getComputedStyle(
l),v=Number(w.fontWeight)>=600?"600 ":"";e.font=`${v}${parseFloat(w.fontSize)}px ${w.fontFamily}`,e.fillStyle=w.color,e.
textAlign="left",e.textBaseline="middle",e.fillText(l.textContent??"",h-o.left,p-o.top+d/2)}return{below(){let l=r(".hcl\
ust-cut-band");l&&a(l)},above(){let[l,u,h,p]=[".hclust-cut-line",".hclust-cut-caption",".hclust-cut-pill",".hclust-legen\
d"].map(r);if(l&&h){let{x:d,y:w,width:v,height:_}=s(l);e.strokeStyle=n.getComputedStyle(h).backgroundColor,e.lineWidth=_,
e.setLineDash([6,4]),e.beginPath(),e.moveTo(d,w+_/2),e.lineTo(d+v,w+_/2),e.stroke(),e.setLineDash([]);let S=s(h);a(h,12);
let T=h.innerText.split(`
`).map(R=>R.trim()).filter(Boolean),O=n.getComputedStyle(h);e.font=`600 ${parseFloat(O.fontSize)}px ${O.fontFamily}`,e.fillStyle=
O.color,e.textAlign="center",e.textBaseline="middle",T.forEach((R,f)=>{let m=(f-(T.length-1)/2)*parseFloat(O.lineHeight);
e.fillText(R,S.x+S.width/2,S.y+S.height/2+m)})}u&&(a(u,3),c(u)),p&&i(p)}};function i(l){a(l,4);for(let h of l.querySelectorAll(
"button")){let[p,d]=[h.querySelector("svg"),h.querySelector("path")];if(h.hidden||!p||!d)continue;let{x:w,y:v,width:_,height:S}=s(
p),T=parseFloat(/[\d.]+/.exec(d.getAttribute("transform")??"")?.[0]??"8"),O=d.getAttribute("fill")??"";e.marker(d.getAttribute(
"d")??"",w+_/2,v+S/2,T,O);for(let R of h.querySelectorAll("b, span"))c(R)}let u=l.querySelector(".hclust-legend-more");u?.
getClientRects().length&&c(u)}}async function $e({text:t,width:e,height:n},o){let s=URL.createObjectURL(new Blob([t],{type:"\
image/svg+xml"}));try{let r=new Image;r.src=s,await r.decode();let a=o.createElement("canvas");return a.width=Math.round(
2*e),a.height=Math.round(2*n),a.getContext("2d")?.drawImage(r,0,0,a.width,a.height),await new Promise((c,i)=>{a.toBlob(l=>l?
c(l):i(new Error("No picture came of it.")))})}finally{URL.revokeObjectURL(s)}}function Ae({t,lower:e,upper:n,tree:o}){return Ot(t,e,n,wt(o))}function Ct({t,lower:e,upper:n,tree:o}){return It(e,n,t,wt(
o))}function Se(t){if(!t.hasThreshold)return` · ${pn(t)}`;if(t.k===1)return` (gap above ${Ct(t)[0]})`;if(t.upper===0)return"\
 (gap of 0)";let[e,n]=Ct(t);return` (gap ${e}–${n})`}function pn(t){let{k:e,hasThreshold:n,upper:o}=t;if(!n)return`hei\
ghts are tied at ${q(o)}: no threshold gives ${z(e)} clusters`;let[s,r]=Ct(t);return e===1?`any cut above ${s} gives one`:
o===0?`only a cut at 0 gives these ${z(e)}`:`any cut from ${s} to ${r} gives these ${z(e)}`}function Ee(t,e,n,o){let{features:s,columns:r,scaling:a,metric:c,dropped:i}=t.words,l=[],u=d=>l.push({text:d,tone:"plain"}),
h=d=>l.push({text:d,tone:"strong"}),p=d=>l.push({text:d,tone:"quiet"});return h(z(e.n,e.noun)),s&&(u(" by "),h(s),u(`${r}\
 ${a}`)),u(", "),n.name?(h(n.name),u(" linkage"),c&&(u(" of "),h(c),u(" distances"))):u("the tree as given"),u(": "),h(z(
o.k,"clusters")),u(", cut at "),h(Ae(o)),p(Se(o)),n.cophenetic!==null&&p(` · cophenetic r ${n.cophenetic}`),i&&p(` · ${i}`),
l}function Me(t,e,n,o){let s=[...t.notes];return o.tree.monotone||s.push(`Some merges lie below earlier ones, as ${n.name??
"this"} linkage can make them: the cut goes by the highest so far.`),n.described&&n.described<e.n&&s.push(`Most typical ${e.
noun} are told for up to ${z(n.described,"clusters")}.`),s}function dn({key:t,ctrlKey:e,metaKey:n,altKey:o,shiftKey:s},{large:r,inBar:a}){return e||n||o||s?0:t==="PageDown"||t==="\
PageUp"?r||a?t==="PageDown"?1:-1:0:(t==="ArrowRight"||t==="ArrowLeft")&&a?t==="ArrowRight"?1:-1:0}function mn({large:t,inBar:e}){
return t||e?"Page Down and Page Up turn the steps.":"Page Down and Page Up scroll; with large type they turn the steps."}
function Ce(t,e,n,o){let s=t.ownerDocument,r=-1,a=s.createElement("section");a.className="hclust-steps hclust-presenting",
a.setAttribute("aria-label","Walkthrough");let c=(R,f="")=>{let m=s.createElement(R);return m.className=f,m},i=c("p","hc\
lust-caption");i.dir="auto",i.setAttribute("role","status");let l=c("div","hclust-walk"),u=(R,f,m)=>{let b=c("button");return b.
type="button",b.textContent=R,b.setAttribute("aria-label",f),b.addEventListener("click",m),b},h=u("◀","Back",()=>{h.focus(),
T(r-1)}),p=u("▶","Next",()=>{p.focus(),T(r+1)}),d=c("span","hclust-quiet"),w=u("Large type","Large type",()=>{w.setAttribute(
"aria-pressed",String(t.classList.toggle("hclust-large"))),S()});w.setAttribute("aria-pressed","false");let v=c("span","\
hclust-quiet hclust-walk-keys");l.append(h,d,p,w,v),a.append(i,l),e.before(a);let _=()=>({large:t.classList.contains("hc\
lust-large"),inBar:a.contains(s.activeElement)}),S=()=>{v.textContent=mn(_())};s.addEventListener("keydown",R=>{let f=dn(
R,_());f&&(R.preventDefault(),R.stopPropagation(),T(r+f))},!0),s.addEventListener("focusin",S),a.addEventListener("focus\
out",()=>setTimeout(S)),O();function T(R){let f=n[R];f&&(r=R,o(f),O())}function O(){i.textContent=n[r]?.caption??"",i.hidden=
!i.textContent,d.textContent=r<0?`${n.length} steps`:`step ${r+1} of ${n.length}`;let R=[h,p].find(f=>f===s.activeElement);
h.disabled=r<=0,p.disabled=r>=n.length-1,R?.disabled&&(h.disabled?p.disabled?w:p:h).focus(),S()}}var gn={tree:"Tree",clustermap:"Clustermap",scatter:"Scatter"};function bn(t,{traits:e,page:n},o){let s=t.querySelector(
".hclust-words");s.classList.add("hclust-sentence");let r=n.linkages[n.start],a=0,c=fe(new Map(Object.entries(e))),i=D(t,
"div","hclust-views");o.initialize({model:c}),o.render({model:c,el:i});let l=Ht(c),u=ie(n,l),h=et(c),p=null,d=0,w=()=>{let[
g,y]=[c.get("n_clusters"),c.get("distance_threshold")];return mt(h,y)===g?Ft(h,y):tt(h,g)},v=D(t,"section","hclust-page-\
part");D(v,"h2","","What the clusters are like");let _=D(v,"div");v.hidden=!n.profile.length,N();let S=D(t,"details","hc\
lust-notes"),T=D(S,"summary"),O=D(S,"ul"),R=D(t,"footer","hclust-quiet");R.textContent="This page holds its data and ask\
s nothing of the network. Drag the cut, point at rows and branches, click to select them. Made with hclust_widgets.";let f=x();
m(),n.steps.length&&Ce(t,s,n.steps,g=>{M(),a=g.annotations,E(g.linkage,g.traits),f?.(g.linkage)});for(let g of["n_cluste\
rs","distance_threshold"])c.on(`change:${g}`,()=>d||=requestAnimationFrame(b));function m(){h=et(c),p=r.medoids===null?null:
H(r.medoids),b()}function b(){d=0;let g=w();s.replaceChildren(...Ee(n,l,r,g).map(({text:C,tone:L})=>{if(L==="plain")return document.
createTextNode(C);let I=document.createElement(L==="strong"?"b":"span");return L==="quiet"?I.append(...xn(C)):I.textContent=
C,L==="quiet"&&(I.className="hclust-quiet"),I})),v.hidden||oe(_,ae(g,u(g),ce(p,g),l));let y=Me(n,l,r,g);S.hidden=!y.length,
T.textContent=y.length===1?"1 note on the data":`${y.length} notes on the data`,O.replaceChildren(...y.map(C=>{let L=document.
createElement("li");return L.textContent=C,L}))}function M(){window.dispatchEvent(new CustomEvent(Nt))}function E(g,y){r=
n.linkages[g];let C=c.get("revision")+1,L=n.annotations[a]?.[g];c.assign(new Map(Object.entries({...r.traits,...L,...y,revision:C}))),
m()}function x(){if(n.linkages.length<2)return null;let g=document.createElement("label");g.append("Linkage");let y=document.
createElement("select");return y.className="hclust-linkage",y.setAttribute("aria-label","Linkage"),n.linkages.forEach((C,L)=>{
y.append(new Option(C.name??"as given",String(L)))}),y.value=String(n.start),g.append(y),i.querySelector(".hclust-live-b\
ar")?.prepend(g),y.addEventListener("change",()=>{M();let C=Number(y.value),{traits:L}=n.linkages[C],I=n.start===C&&c.get(
"n_clusters")===e.n_clusters,X=tt(et({get:B=>L[B]}),c.get("n_clusters"));E(C,{distance_threshold:I?e.distance_threshold:
X.t})}),C=>y.value=String(C)}function N(){let g=D(t,"section","hclust-page-part hclust-take");D(g,"h2","","To take away");
let y=D(g,"div","hclust-take-bar"),C=_t(n.title),L=D(g,"p","hclust-quiet");L.setAttribute("role","status");let I=(B,G,Q,Y)=>{
let ut=D(B,"button","",G);ut.type="button",ut.setAttribute("aria-label",Q),ut.addEventListener("click",async()=>{L.textContent=
"";try{await Y()}catch(_e){L.textContent=`That could not be saved: ${_e.message}`}})},X=A(y,"Labels");I(X,"CSV","Save th\
e labels as CSV",()=>{let B=w(),G=dt(it(c).names,B.nodes),Q=wn(n,l),Y=ue(n.table_rows,l.rows,B.labels,Q,G);ot(document,`${C}\
-labels.csv`,new Blob([Y],{type:"text/csv;charset=utf-8"}))});for(let B of e.parts){let G=gn[B]??B,Q=A(y,G),Y=()=>ye(i.querySelector(
`.hclust-part-${B}`),`${n.title}: ${G}. ${s.textContent}`);I(Q,"SVG",`Save the ${G.toLowerCase()} as SVG`,()=>{ot(document,
`${C}-${B}.svg`,new Blob([Y().text],{type:"image/svg+xml"}))}),I(Q,"PNG",`Save the ${G.toLowerCase()} as PNG`,async()=>{
ot(document,`${C}-${B}.png`,await $e(Y(),document))})}}function A(g,y){let C=D(g,"div","hclust-take-group");return C.setAttribute(
"role","group"),C.setAttribute("aria-label",y),D(C,"span","",y),C}}function wn(t,e){if(!t.row_names)return null;let n=new Array(
t.table_rows).fill("");return e.rows.forEach((o,s)=>{n[o]=e.name(s)}),H(t.dropped).forEach((o,s)=>{n[o]=t.dropped_names?.[s]??
""}),o=>String(n[o]??o)}me(bn);function xn(t){let e=[],n=o=>{let s=document.createElement("span");s.className="hclust-ph\
rase",s.textContent=o,e.push(s)};return t.split(" · ").forEach((o,s)=>{s&&(n(" ·"),e.push(" ")),o.startsWith(" ")&&e.push(
" "),o&&n(o.trim())}),e}
