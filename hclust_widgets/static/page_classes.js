// Generated from js/ by `npm run build`. Do not edit.
function m(t,e){return t[e]}var U={about:"Values that Python and JavaScript share. Read by hclust_widgets/common/constants.py and js/src/text/consta\
nts.js. Lengths are CSS pixels.",colors:["#5659B8","#F54571","#0E771F","#909B07","#4A9AD3","#AA3377","#64977C","#D57950",
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
able as well (table=...)."};var C=U;function P(t,e){let n=Math.min(Math.max(Math.round(e)||1,1),t.n),s=W(t,n);return At(t,n,_t(s),s)}function W(t,e){let{n,heights:s}=t;return{lower:e<n?M(s,n-e-1):0,upper:e>1?M(s,n-e):1/0}}function _t({lower:t,upper:e}){
if(e===1/0){let s=t>0?t*1.05:1;return s>t?s:t+Number.MIN_VALUE}let n=t+(e-t)/2;return n>t?n:e}function At(t,e,n,{lower:s,
upper:r},o){let c=o?.nodes,i,h;return{tree:t,k:e,t:n,lower:s,upper:r,hasThreshold:!o&&(s<r||e===t.n),isUneven:!!o,locked:o?.
locked??[],get nodes(){return c??=Et(t,e)},get sizes(){return i??=this.nodes.map(u=>M(t.sizes,u))},get labels(){return h??=
Ct(t,this.nodes)}}}function Et(t,e){let{n,children:s}=t,r=new Int32Array(e);r[0]=2*n-2;for(let o=1;o<e;o++){let c=n-1-o;
Mt(r,o,M(s,2*c)),Nt(r,o+1,M(s,2*c+1))}return r}function Mt(t,e,n){K(t,0,e,n)}function K(t,e,n,s){for(;n>e;){let r=n-1>>1,
o=M(t,r);if(s<=o)break;t[n]=o,n=r}t[n]=s}function Nt(t,e,n){let s=0,r=1;for(;r<e;){let o=r+1;o<e&&!(M(t,r)>M(t,o))&&(r=o),
t[s]=M(t,r),s=r,r=2*s+1}K(t,0,s,n)}function Ct(t,e){let n=new Int32Array(t.n);return e.forEach((s,r)=>{let o=M(t.start,s),
c=o+M(t.sizes,s);for(let i=o;i<c;i++)n[M(t.order,i)]=r}),n}function G(t){let{n:e,heights:n}=t;if(e<2||n[e-2]===0)return 1;
let s=Math.min(e-1,Math.ceil(Math.sqrt(e)),20);if(s<2)return 2;let r=2,o=-1/0;for(let c=2;c<=s;c++){let{lower:i,upper:h}=W(
t,c),u=i>0?h/i:0;u>o&&([o,r]=[u,c])}return r}function M(t,e){return t[e]}var v=Object.keys(C.marker_scales).length,Y=C.colors.length,T=Y*v,H=1<<30;function St(t,e){return H|parseInt(e.slice(1),
16)<<3|t%v}function X(t){return(t&H)!==0}function J(t){return`#${(t>>3&16777215).toString(16).padStart(6,"0")}`}var V=new WeakMap,q=new WeakMap;function Ot(t){let{annotations:e}=t,n=e&&q.get(e);if(n?.length===2*t.n-1)return n;let{splits:s,start:r}=$t(t),o=Tt(s,e?.
numbers.length?e.numbers:r);return e&&q.set(e,o),o}function Z(t){let{nodes:e,tree:n}=t,s=Ot(n),r=It(e.map(c=>E(s,c)),t),o=n.annotations?.colors;return o?.size&&e.forEach((c,i)=>{
let h=o.get(c);h&&(r[i]=St(E(r,i),h))}),r}function It(t,{nodes:e,tree:n}){if(!t.some(o=>o>=T))return t;let s=Array.from(
e.keys()).sort((o,c)=>E(n.start,E(e,o))-E(n.start,E(e,c))),r=-1;for(let o of s){let c=E(t,o);c%T===r&&(t[o]=c+Y),r=E(t,o)%
T}return t}function $t(t){let e=V.get(t.children);if(e)return e;let{n,children:s,sizes:r}=t,o=new Int32Array(2*n-1);for(let h=1,
u=n-2;u>=0;u--,h++){let g=E(s,2*u),l=E(s,2*u+1),a=E(r,g)>=E(r,l);o[a?g:l]=E(o,n+u),o[a?l:g]=h}let c=[];P(t,G(t)).nodes.forEach(
(h,u)=>{c[E(o,h)]=u});let i={splits:o,start:c};return V.set(t.children,i),i}function Tt(t,e){let n=(t.length+1)/2,s=new Int32Array(
n),r=new Set,o=Math.min(n,e.length);for(let c=0;c<o;c++)r.add(s[c]=E(e,c));for(let c=o,i=0;c<n;c++,i++){for(;r.has(i);)i++;
s[c]=i}return t.map(c=>E(s,c))}function E(t,e){return t[e]}var Q=C.colors,ie=Object.keys(C.marker_scales),ae=C.marker_scales;function tt(t){return X(t)?J(t):m(Q,t%Q.length)}function A(t,e,n="",s=""){let r=t.ownerDocument.createElement(e);return n&&(r.className=n),s&&(r.textContent=s),t.append(
r),r}var et=new Map(Object.entries({analyses:"analysis",axes:"axis",bacteria:"bacterium",calves:"calf",children:"child",crises:"\
crisis",criteria:"criterion",diagnoses:"diagnosis",feet:"foot",fungi:"fungus",geese:"goose",genera:"genus",halves:"half",
hypotheses:"hypothesis",indices:"index",knives:"knife",larvae:"larva",leaves:"leaf",lives:"life",loaves:"loaf",loci:"loc\
us",matrices:"matrix",men:"man",mice:"mouse",nuclei:"nucleus",people:"person",phenomena:"phenomenon",quizzes:"quiz",shelves:"\
shelf",spectra:"spectrum",strata:"stratum",taxa:"taxon",teeth:"tooth",theses:"thesis",thieves:"thief",vertices:"vertex",
wives:"wife",wolves:"wolf",women:"woman"}));for(let t of["chassis","clothes","means","news","series","species"])et.set(t,
t);var kt=/(?:aches|movies|cookies|calories|zombies|shoes|canoes)$|^(?:[a-z]ies|caches|niches|toes|foes|oboes|(?:ab|exc|f|m|r)uses)$/,
vt=/(?:ss|sh|ch|x|zz|tz|o)es$|(?:[^ao]us|ias|lens)es$|^(?:gas|atlas|canvas|iris)es$/;function nt(t){let e=Math.max(t.lastIndexOf(
" "),t.lastIndexOf("-"))+1;return t.slice(0,e)+Dt(t.slice(e))}function Dt(t){let e=t.toLowerCase(),n=t===t.toUpperCase()&&
t.length>1,s=et.get(e);return s!==void 0?n?s.toUpperCase():t.slice(0,1)+s.slice(1):t.length<2||!e.endsWith("s")||e.endsWith(
"ss")?t:kt.test(e)?t.slice(0,-1):e.endsWith("ies")?t.slice(0,-3)+(n?"Y":"y"):t.slice(0,vt.test(e)?-2:-1)}function N(t,e=""){return e?`${k(t,0)} ${t===1?nt(e):e}`:k(t,0)}function D(t){return t>0&&t<=.005?"< 1%":`${k(100*t,0)}%`}function st(t,e=2){if(Number.isNaN(t))return"–";let n=k(t,e);
return Number(n.replaceAll(",",""))===0?n.replace(/^-/,""):n}function k(t,e){let n=Ft(t,e),[s="",r]=n.split("."),o=s.replace(/\B(?=(\d{3})+$)/g,",");return r===void 0?o:`${o}.${r}`}
function Ft(t,e){if(Math.abs(t)>=1e21)return BigInt(t).toString();let n=t.toFixed(e);if(Number.isInteger(t)&&!Object.is(
t,-0))return n;if(t.toFixed(e+30).slice(-30)!=="5".padEnd(30,"0"))return Object.is(t,-0)?`-${n}`:n;let r=t.toFixed(e+30).
slice(0,-30).replace(/\.$/,"");return Number(r.at(-1))%2===0?r:n}var zt=300;function I(t){return String(t).slice(0,zt).replace(/\s+/gu," ").replace(/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu,
"").trim()}var _e=C.max_cluster_title;var ot=new WeakMap,Rt=new Map;function Lt({tree:t,nodes:e}){let n=t.annotations?.names;if(!n?.size)return Rt;let s=ot.get(
n);s||ot.set(n,s=new WeakMap);let r=s.get(e);return r||s.set(e,r=Bt(n,e)),r}function Bt(t,e){let n=[];for(let i=0;i<e.length;i++){
let h=m(e,i),u=t.get(h);u!==void 0&&n.push({label:i,node:h,name:u})}let s=new Set(n.map(({name:i})=>i)),r=new Set(n.map(
({label:i})=>i)),o=new Set([...s].filter(i=>{let h=/^\d+$/.test(i)&&String(Number(i))===i?Number(i):e.length;return h<e.
length&&!r.has(h)})),c=new Map;for(let{label:i,name:h}of n.sort((u,g)=>g.node-u.node)){let u=h;for(let g=2;o.has(u)||u!==
h&&s.has(u);g++)u=`${h} (${g})`;o.add(u),c.set(i,u)}return c}function rt(t,e){let n=Lt(t).get(e);return n===void 0?N(e):
`${N(e)} ${I(n)}`}function jt(t){if(t instanceof ArrayBuffer)return t.slice(0);if(ArrayBuffer.isView(t)){let{buffer:e,byteOffset:n,byteLength:s}=t;
return e.slice(n,n+s)}return new ArrayBuffer(0)}function F(t){return new Int32Array(jt(t))}function ct(t,e,n){let s=t.ownerDocument,r=s.createElement("label"),o=s.createElement("select");return o.dataset.lmSuppressShortcuts=
"true",o.setAttribute("aria-label",e),o.addEventListener("change",()=>n(o.value)),r.append(e,o),t.append(r),o}function it(t,e,n){
let s=e.flat().join(`
`);t.dataset.options!==s&&(t.dataset.options=s,t.replaceChildren(...e.map(([r="",o=""])=>{let c=t.ownerDocument.createElement(
"option");return c.value=r,c.textContent=o,c}))),t.value!==n&&(t.value=n)}function at(t,[e,n],[s,r],o){let i={ArrowUp:[e-1,n],ArrowDown:[e+1,n],ArrowLeft:[e,n-1],ArrowRight:[e,n+1],Home:[o?0:e,0],
End:[o?s-1:e,r-1],PageUp:[0,n],PageDown:[s-1,n]}[t];return i?z(i,[s,r]):null}function z([t,e],[n,s]){return[Math.min(Math.
max(t,0),n-1),Math.min(Math.max(e,0),s-1)]}var Ut=32,ft=new WeakMap;function ht(t,e){let n=ft.get(t)??Pt(t,e);n.shown=e,n.head.hidden=e.columns.length<2;let s=e.columns.
map((r,o)=>[String(o),I(r)]);if(it(n.choice,s,String(e.column)),e.note||!("counts"in e.plot)){n.plot=null,n.body.replaceChildren(),
A(n.body,"p","hclust-quiet",e.note);return}n.plot!==e.plot&&Wt(n,e.plot),Gt(n)}function Pt(t,e){let n=A(t,"div","hclust-\
classes-head"),s=ct(n,"Classes in column",c=>o.shown.send({column:Number(c)})),r=A(t,"div",""),o={plot:null,head:n,choice:s,
body:r,cells:[],cursor:[0,0],shown:e};return ft.set(t,o),o}function Wt(t,e){let{body:n}=t,s=n.querySelector("table")?.contains(
n.ownerDocument.activeElement);t.plot=e,n.replaceChildren(),A(n,"p","hclust-classes-sentence",e.sentence);let r=A(n,"div",
"hclust-classes-sides"),o=A(r,"div","hclust-classes-scroll"),c=A(o,"table",""),i=I(e.name);c.setAttribute("role","grid"),
c.setAttribute("aria-label",`Clusters and classes in ${i}; Enter selects`);let h=ut(A(c,"thead",""));R(h,"cluster","col");
for(let{title:l}of e.classes)R(h,I(l),"col");let u=A(c,"tbody","");t.cells=e.clusters.map((l,a)=>{let d=ut(u),b=R(d,"","\
row");return A(b,"i","").style.background=l.color,b.append(I(l.title)),e.classes.map((x,y)=>{let _=e.counts[a]?.[y]??0,p=A(
d,"td",_?"":"hclust-quiet",N(_));p.setAttribute("role","gridcell"),p.dataset.cell=`${a} ${y}`,p.dataset.lmSuppressShortcuts=
"";let f=_/Math.max(l.size,1);p.style.setProperty("--share",`${(f*Ut).toFixed(1)}%`);let w=`${N(_,e.noun)} of cluster ${I(
l.title)} in ${I(x.title)}`;return p.setAttribute("aria-label",w),p.title=`${w}: ${D(f)} of the cluster, ${D(_/Math.max(
x.size,1))} of the class`,p})}),c.addEventListener("click",l=>{let a=lt(l.target);a&&(L(t,a),mt(t,l.shiftKey||l.ctrlKey||
l.metaKey))}),c.addEventListener("keydown",l=>Kt(t,l)),c.addEventListener("focusin",l=>{let a=lt(l.target);a&&B(t,a)});let g=A(
r,"dl","hclust-classes-scores");for(let l of e.scores){let a=A(g,"div","");A(a,"dt","",l.title),A(a,"dd","hclust-classes\
-score",st(l.value,3)),A(a,"dd","hclust-quiet",l.meaning)}B(t,z(t.cursor,pt(t))),s&&L(t,t.cursor)}function Kt(t,e){if(e.
altKey)return;let n=e.ctrlKey||e.metaKey,s=at(e.key,t.cursor,pt(t),n);if(s)L(t,s);else if(e.key==="Enter"||e.key===" ")mt(
t,e.shiftKey);else if(e.key==="Escape"&&t.shown.selected.flat().some(Boolean))t.shown.send({clear:!0});else return;e.preventDefault(),
e.stopPropagation()}function mt(t,e){let[n,s]=t.cursor;t.plot?.counts[n]?.[s]&&t.shown.send({cell:[n,s],add:e})}function L(t,e){
B(t,e),t.cells[e[0]]?.[e[1]]?.focus()}function B(t,e){let[n,s]=t.cursor=e;for(let o of t.cells.flat())o.tabIndex=-1;let r=t.
cells[n]?.[s];r&&(r.tabIndex=0)}function Gt({cells:t,plot:e,shown:n}){t.forEach((s,r)=>{s.forEach((o,c)=>{let[i,h]=[n.selected[r]?.[c]??
0,e?.counts[r]?.[c]??0];o.setAttribute("aria-selected",String(i>0&&i===h)),o.classList.toggle("hclust-classes-some",i>0&&
i<h)})})}function pt({cells:t}){return[t.length,t[0]?.length??0]}function lt(t){let e=t?.closest?.("td"),[n,s]=(e?.dataset.
cell??"").split(" ").map(Number);return n===void 0||s===void 0?null:[n,s]}function ut(t){let e=A(t,"tr","");return e.setAttribute(
"role","row"),e}function R(t,e,n){let s=A(t,"th","",e);return s.setAttribute("scope",n),s.setAttribute("role",n==="col"?
"columnheader":"rowheader"),s.title=e,s}function bt(t,e,n,s){let r=Array.from({length:e},()=>new Array(s).fill(0)),o=0;for(let a=0;a<t.length;a++){let d=m(n,a);
if(d<0)continue;let b=r[m(t,a)];b[d]=m(b,d)+1,o++}if(!o)return null;let c=[...new Array(s).keys()].filter(a=>r.some(d=>d[a])),
i=r.map(a=>c.map(d=>m(a,d))),h=Vt(i).filter(([a,d])=>i[a]?.[d]),u=dt(h.map(([a])=>a),i.map(S)),g=dt(h.map(([,a])=>a),c.map(
(a,d)=>S(i.map(b=>m(b,d))))),l=u.map(a=>g.map(d=>i[a]?.[d]??0));return{counts:l,rows:u,columns:g.map(a=>m(c,a)),scores:qt(
i,o),matched:S(l.map((a,d)=>a[d]??0)),n:o}}function dt(t,e){let n=[...e.keys()].filter(s=>!t.includes(s));return[...t,...n.
sort((s,r)=>m(e,r)-m(e,s)||s-r)]}function Vt(t){let[e,n]=[t.length,t[0]?.length??0],s=e>n,[r,o]=s?[n,e]:[e,n],c=(l,a)=>-(s?
t[a]?.[l]??0:t[l]?.[a]??0),i=new Float64Array(r+1),h=new Float64Array(o+1),u=new Int32Array(o+1);for(let l=1;l<=r;l++){u[0]=
l;let a=new Float64Array(o+1).fill(1/0),d=new Int32Array(o+1),b=new Uint8Array(o+1),x=0;do{b[x]=1;let y=m(u,x),[_,p]=[1/0,
0];for(let f=1;f<=o;f++){if(b[f])continue;let w=c(y-1,f-1)-m(i,y)-m(h,f);w<m(a,f)&&([a[f],d[f]]=[w,x]),m(a,f)<_&&([_,p]=
[m(a,f),f])}for(let f=0;f<=o;f++)if(b[f]){let w=m(u,f);i[w]=m(i,w)+_,h[f]=m(h,f)-_}else a[f]=m(a,f)-_;x=p}while(u[x]);for(;x;){
let y=m(d,x);u[x]=m(u,y),x=y}}let g=[];for(let l=1;l<=o;l++){let a=m(u,l);a&&g.push(s?[l-1,a-1]:[a-1,l-1])}return g.sort(
([l],[a])=>l-a)}function qt(t,e){let n=t.map(S),s=(t[0]??[]).map((f,w)=>S(t.map(O=>m(O,w)))),r=S(t.map(f=>S(f.map(j)))),
[o,c]=[S(n.map(j)),S(s.map(j))],[i,h,u]=[r-e,o-r,c-r],g=e*e-o-c+r,l=h||u?2*(i*g-u*h)/((i+u)*(u+g)+(i+h)*(h+g)):1,[a,d]=[
gt(n,e),gt(s,e)],b=0;t.forEach((f,w)=>{f.forEach((O,wt)=>{O&&(b+=O/e*Math.log(O*e/(m(n,w)*m(s,wt))))})}),b=Math.max(b,0);
let x=d?b/d:1,y=a?b/a:1,_=x+y,p=_?2*x*y/_:0;return[l,p,x,y,p]}var gt=(t,e)=>-S(t.map(n=>n?n/e*Math.log(n/e):0))||0,j=t=>t*
t;function S(t){return t.reduce((e,n)=>e+n,0)}var $=40;function xt(t,e,n,s){let r=F(e.codes);A(t,"h2","","Known classes");let o=A(t,"div","hclust-classes"),c=null,i=null,
h=()=>new Set(Array.from(F(s.get("selection")),n.leafOf));function u([a,d],b){let[x,y]=[c?.rows[a],c?.columns[d]],_=[...r.
keys()].filter(w=>r[w]===y&&i?.labels[w]===x),p=b?h():new Set,f=_.every(w=>p.has(w));for(let w of _)f?p.delete(w):p.add(
w);g(p)}function g(a){let d=n.rows.filter((b,x)=>a.has(x));s.set("selection",new DataView(d.buffer))}function l(){if(!c)
return;let{plot:a,rows:d,columns:b}=c,x=a.counts.map(y=>y.map(()=>0));for(let y of h()){let _=d.indexOf(i?.labels[y]??-1),
p=b.indexOf(r[y]??-1),f=x[_];f&&p in f&&(f[p]=m(f,p)+1)}ht(o,{columns:[e.name],column:0,plot:a,selected:x,note:"",send(y){
let{cell:_,add:p,clear:f}=y;f?g(new Set):_&&u(_,p)}})}return s.on("change:selection",l),a=>{i=a,c=Yt(e,r,n,a),t.hidden=!c,
l()}}function Yt(t,e,n,s){let r=bt(s.labels,s.k,e,t.words.length);if(!r)return null;let{counts:o,rows:c,columns:i,scores:h,
matched:u,n:g}=r,l=Z(s),a=u===1?"lies":"lie",d=`${N(u)} of ${N(g,n.noun)} ${a} on the diagonal, where each cluster stand\
s beside the class that suits it best.`,b=n.n-g;b&&(d+=` ${N(b,n.noun)} ${b===1?"lacks":"lack"} a class.`);let x=[[c,"cl\
usters"],[i,"classes"]].filter(([p=""])=>p.length>$).map(([p="",f])=>N(p.length-$,String(f)));x.length&&(d+=` ${x.join("\
 and ")} more are not shown, but count in the five numbers.`);let y=i.map((p,f)=>o.reduce((w,O)=>w+m(O,f),0));return{plot:{
name:t.name,noun:n.noun,sentence:d,clusters:c.slice(0,$).map((p,f)=>({title:rt(s,p),color:tt(m(l,p)),size:o[f].reduce((w,O)=>w+
O,0)})),classes:i.slice(0,$).map((p,f)=>({title:t.words[p]??"",size:m(y,f)})),counts:o.slice(0,$).map(p=>p.slice(0,$)),scores:t.
scores.map((p,f)=>({...p,value:m(h,f)}))},rows:c,columns:i}}var on=xt;export{on as default};
