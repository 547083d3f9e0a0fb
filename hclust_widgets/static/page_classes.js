// Generated from js/ by `npm run build`. Do not edit.
function m(t,n){return t[n]}var K={colors:["#5659B8","#F54571","#0E771F","#909B07","#4A9AD3","#AA3377","#64977C","#D57950","#B186AB","#C11E16"],marker_scales:{
o:1,s:.88,"^":1.1,D:.8,v:1.1,P:1.08,X:1.08},max_cluster_title:150,missing_color:"#9a9a9a"};var S=K;function G(t,n){let e=Math.min(Math.max(Math.round(n)||1,1),t.n),s=q(t,e);return St(t,e,Ot(s),s)}function q(t,n){let{n:e,heights:s}=t;return{lower:n<e?_(s,e-n-1):0,upper:n>1?_(s,e-n):1/0}}function Ot({lower:t,upper:n}){
if(n===1/0){let s=t>0?t*1.05:1;return s>t?s:t+Number.MIN_VALUE}let e=t+(n-t)/2;return e>t?e:n}function St(t,n,e,{lower:s,
upper:r},o){let c=o?.nodes,i,f;return{tree:t,k:n,t:e,lower:s,upper:r,hasThreshold:!o&&(s<r||n===t.n),isUneven:!!o,locked:o?.
locked??[],get nodes(){return c??=Ct(t,n)},get sizes(){return i??=this.nodes.map(u=>_(t.sizes,u))},get labels(){return f??=
Tt(t,this.nodes)}}}function Ct(t,n){let{n:e,children:s}=t,r=new Int32Array(n);r[0]=2*e-2;for(let o=1;o<n;o++){let c=e-1-
o;It(r,o,_(s,2*c)),$t(r,o+1,_(s,2*c+1))}return r}function It(t,n,e){V(t,0,n,e)}function V(t,n,e,s){for(;e>n;){let r=e-1>>
1,o=_(t,r);if(s<=o)break;t[e]=o,e=r}t[e]=s}function $t(t,n,e){let s=0,r=1;for(;r<n;){let o=r+1;o<n&&!(_(t,r)>_(t,o))&&(r=
o),t[s]=_(t,r),s=r,r=2*s+1}V(t,0,s,e)}function Tt(t,n){let e=new Int32Array(t.n);return n.forEach((s,r)=>{let o=_(t.start,
s),c=o+_(t.sizes,s);for(let i=o;i<c;i++)e[_(t.order,i)]=r}),e}function H(t){let{n,heights:e}=t;if(n<2||e[n-2]===0)return 1;
let s=n-e.findIndex(i=>i>0),r=Math.min(s-1,Math.ceil(Math.sqrt(s)),20);if(r<2)return 2;let o=2,c=-1/0;for(let i=2;i<=r;i++){
let{lower:f,upper:u}=q(t,i),g=u/f;g>c&&([c,o]=[g,i])}return o}function _(t,n){return t[n]}var z=Object.keys(S.marker_scales).length,J=S.colors.length,k=J*z,Z=1<<30;function kt(t,n){return Z|parseInt(n.slice(1),
16)<<3|t%z}function Q(t){return(t&Z)!==0}function tt(t){return`#${(t>>3&16777215).toString(16).padStart(6,"0")}`}var X=new WeakMap,Y=new WeakMap;function vt(t){let{annotations:n}=t,e=n&&Y.get(n);if(e?.length===2*t.n-1)return e;let{splits:s,start:r}=zt(t),o=Ft(s,n?.
numbers.length?n.numbers:r);return n&&Y.set(n,o),o}function nt(t){let{nodes:n,tree:e}=t,s=vt(e),r=Dt(n.map(c=>N(s,c)),t),o=e.annotations?.colors;return o?.size&&n.forEach(
(c,i)=>{let f=o.get(c);f&&(r[i]=kt(N(r,i),f))}),r}function Dt(t,{nodes:n,tree:e}){if(!t.some(o=>o>=k))return t;let s=Array.
from(n.keys()).sort((o,c)=>N(e.start,N(n,o))-N(e.start,N(n,c))),r=-1;for(let o of s){let c=N(t,o);c%k===r&&(t[o]=c+J),r=
N(t,o)%k}return t}function zt(t){let n=X.get(t.children);if(n)return n;let{n:e,children:s,sizes:r}=t,o=new Int32Array(2*
e-1);for(let f=1,u=e-2;u>=0;u--,f++){let g=N(s,2*u),h=N(s,2*u+1),a=N(r,g)>=N(r,h);o[a?g:h]=N(o,e+u),o[a?h:g]=f}let c=[];
G(t,H(t)).nodes.forEach((f,u)=>{c[N(o,f)]=u});let i={splits:o,start:c};return X.set(t.children,i),i}function Ft(t,n){let e=(t.
length+1)/2,s=new Int32Array(e),r=new Set,o=Math.min(e,n.length);for(let c=0;c<o;c++)r.add(s[c]=N(n,c));for(let c=o,i=0;c<
e;c++,i++){for(;r.has(i);)i++;s[c]=i}return t.map(c=>N(s,c))}function N(t,n){return t[n]}var et=S.colors,bn=Object.keys(S.marker_scales),xn=S.marker_scales;function st(t){return Q(t)?tt(t):m(et,t%et.length)}function A(t,n,e="",s=""){let r=t.ownerDocument.createElement(n);return e&&(r.className=e),s&&(r.textContent=s),t.append(
r),r}var ot=new Map(Object.entries({analyses:"analysis",axes:"axis",bacteria:"bacterium",calves:"calf",children:"child",crises:"\
crisis",criteria:"criterion",diagnoses:"diagnosis",feet:"foot",fungi:"fungus",geese:"goose",genera:"genus",halves:"half",
hypotheses:"hypothesis",indices:"index",knives:"knife",larvae:"larva",leaves:"leaf",lives:"life",loaves:"loaf",loci:"loc\
us",matrices:"matrix",men:"man",mice:"mouse",nuclei:"nucleus",people:"person",phenomena:"phenomenon",quizzes:"quiz",shelves:"\
shelf",spectra:"spectrum",strata:"stratum",taxa:"taxon",teeth:"tooth",theses:"thesis",thieves:"thief",vertices:"vertex",
wives:"wife",wolves:"wolf",women:"woman"}));for(let t of["chassis","clothes","means","news","series","species"])ot.set(t,
t);var Lt=/(?:aches|movies|cookies|calories|zombies|shoes|canoes)$|^(?:[a-z]ies|caches|niches|toes|foes|oboes|(?:ab|exc|f|m|r)uses)$/,
Rt=/(?:ss|sh|ch|x|zz|tz|o)es$|(?:[^ao]us|ias|lens)es$|^(?:gas|atlas|canvas|iris)es$/;function rt(t){let n=Math.max(t.lastIndexOf(
" "),t.lastIndexOf("-"))+1;return t.slice(0,n)+jt(t.slice(n))}function jt(t){let n=t.toLowerCase(),e=t===t.toUpperCase()&&
t.length>1,s=ot.get(n);return s!==void 0?e?s.toUpperCase():t.slice(0,1)+s.slice(1):t.length<2||!n.endsWith("s")||n.endsWith(
"ss")?t:Lt.test(n)?t.slice(0,-1):n.endsWith("ies")?t.slice(0,-3)+(e?"Y":"y"):t.slice(0,Rt.test(n)?-2:-1)}function O(t,n=""){return n?`${v(t,0)} ${t===1?rt(n):n}`:v(t,0)}function F(t){return t>0&&t<=.005?"< 1%":`${v(100*t,0)}%`}function ct(t,n=2){if(Number.isNaN(t))return"–";let e=v(t,n);
return Number(e.replaceAll(",",""))===0?e.replace(/^-/,""):e}function v(t,n){let e=Ut(t,n),[s="",r]=e.split("."),o=s.replace(/\B(?=(\d{3})+$)/g,",");return r===void 0?o:`${o}.${r}`}
function Ut(t,n){if(Math.abs(t)>=1e21)return BigInt(t).toString();let e=t.toFixed(n);if(Number.isInteger(t)&&!Object.is(
t,-0))return e;if(t.toFixed(n+30).slice(-30)!=="5".padEnd(30,"0"))return Object.is(t,-0)?`-${e}`:e;let r=t.toFixed(n+30).
slice(0,-30).replace(/\.$/,"");return Number(r.at(-1))%2===0?r:e}var T="…",Bt=300;function I(t){return String(t).slice(0,Bt).replace(/\s+/gu," ").replace(/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu,
"").trim()}function D(t,n,e,s=Number.POSITIVE_INFINITY,r=0){if(e(t)<=n)return t;let o=Array.from(t),c=it(o,o.length,T,n,
e);if(c>s||s>=o.length)return c?L(o,c)+T:"";let i=o.lastIndexOf(" ",s-1)+1,f=i>s-Pt?i:s,u=T+o.slice(f).join("");if(e(u)>
n){if(r<=f)return D(u,n,e);let g=o.slice(f).join("");return T+D(g,n-e(T),e,r-f)}return L(o,it(o,f,u,n,e))+u}function at(t,n,e){
let s=/ \([\d,]+\)$/.exec(t)?.[0]??"",r=D(t,n,e);if(r===t||!s)return r;let o=D(t.slice(0,-s.length),n-e(s),e);return o?o+
s:r}var Pt=12;function it(t,n,e,s,r){let[o,c]=[0,n];for(;o<c;){let i=o+c+1>>1;r(L(t,i)+e)<=s?o=i:c=i-1}return o}function L(t,n){
return t.slice(0,n).join("").trimEnd()}var Tn=S.max_cluster_title;var lt=new WeakMap,Wt=new Map;function Kt({tree:t,nodes:n}){let e=t.annotations?.names;if(!e?.size)return Wt;let s=lt.get(
e);s||lt.set(e,s=new WeakMap);let r=s.get(n);return r||s.set(n,r=Gt(e,n)),r}function Gt(t,n){let e=[];for(let i=0;i<n.length;i++){
let f=m(n,i),u=t.get(f);u!==void 0&&e.push({label:i,node:f,name:u})}let s=new Set(e.map(({name:i})=>i)),r=new Set(e.map(
({label:i})=>i)),o=new Set([...s].filter(i=>{let f=/^\d+$/.test(i)&&String(Number(i))===i?Number(i):n.length;return f<n.
length&&!r.has(f)})),c=new Map;for(let{label:i,name:f}of e.sort((u,g)=>g.node-u.node)){let u=f;for(let g=2;o.has(u)||u!==
f&&s.has(u);g++)u=`${f}, ${qt(g)}`;o.add(u),c.set(i,u)}return c}function qt(t){let n=Math.floor(t/10)%10===1;return`${t}${!n&&
["","st","nd","rd"][t%10]||"th"}`}function ut(t,n){let e=Kt(t).get(n);return e===void 0?O(n):`${I(e)} (${O(n)})`}function Ht(t){if(t instanceof ArrayBuffer)return t.slice(0);if(ArrayBuffer.isView(t)){let{buffer:n,byteOffset:e,byteLength:s}=t;
return n.slice(e,e+s)}return new ArrayBuffer(0)}function R(t){return new Int32Array(Ht(t))}function ft(t,n,e){let s=t.ownerDocument,r=s.createElement("label"),o=s.createElement("select");return o.dataset.lmSuppressShortcuts=
"true",o.setAttribute("aria-label",n),o.addEventListener("change",()=>e(o.value)),r.append(n,o),t.append(r),o}function ht(t,n,e){
let s=n.flat().join(`
`);t.dataset.options!==s&&(t.dataset.options=s,t.replaceChildren(...n.map(([r="",o=""])=>{let c=t.ownerDocument.createElement(
"option");return c.value=r,c.textContent=o,c}))),t.value!==e&&(t.value=e)}function mt(t,[n,e],[s,r],o){let i={ArrowUp:[n-1,e],ArrowDown:[n+1,e],ArrowLeft:[n,e-1],ArrowRight:[n,e+1],Home:[o?0:n,0],
End:[o?s-1:n,r-1],PageUp:[0,e],PageDown:[s-1,e]}[t];return i?j(i,[s,r]):null}function j([t,n],[e,s]){return[Math.min(Math.
max(t,0),e-1),Math.min(Math.max(n,0),s-1)]}var Xt=32,Yt=20,gt=new WeakMap;function bt(t,n){let e=gt.get(t)??Jt(t,n);e.shown=n,e.head.hidden=n.columns.length<2;let s=n.
columns.map((r,o)=>[String(o),I(r)]);if(ht(e.choice,s,String(n.column)),n.note||!("counts"in n.plot)){e.plot=null,e.body.
replaceChildren(),A(e.body,"p","hclust-quiet",n.note);return}e.plot!==n.plot&&Zt(e,n.plot),tn(e)}function Jt(t,n){let e=A(
t,"div","hclust-classes-head"),s=ft(e,"Classes in column",c=>o.shown.send({column:Number(c)})),r=A(t,"div",""),o={plot:null,
head:e,choice:s,body:r,cells:[],cursor:[0,0],shown:n};return gt.set(t,o),o}function Zt(t,n){let{body:e}=t,s=e.querySelector(
"table")?.contains(e.ownerDocument.activeElement);t.plot=n,e.replaceChildren(),A(e,"p","hclust-classes-sentence",n.sentence);
let r=A(e,"div","hclust-classes-sides"),o=A(r,"div","hclust-classes-scroll"),c=A(o,"table",""),i=I(n.name);c.setAttribute(
"role","grid"),c.setAttribute("aria-label",`Clusters and classes in ${i}; Enter selects`);let f=dt(A(c,"thead",""));U(f,
"cluster","col");for(let{title:h}of n.classes)U(f,I(h),"col");let u=A(c,"tbody","");t.cells=n.clusters.map((h,a)=>{let d=dt(
u),b=U(d,"","row");A(b,"i","").style.background=h.color;let x=I(h.title);return b.append(at(x,Yt,y=>y.length)),b.title=x,
n.classes.map((y,M)=>{let p=n.counts[a]?.[M]??0,l=A(d,"td",p?"":"hclust-quiet",O(p));l.setAttribute("role","gridcell"),l.
dataset.cell=`${a} ${M}`,l.dataset.lmSuppressShortcuts="";let w=p/Math.max(h.size,1);l.style.setProperty("--share",`${(w*
Xt).toFixed(1)}%`);let E=`${O(p,n.noun)} of cluster ${I(h.title)} in ${I(y.title)}`;return l.setAttribute("aria-label",E),
l.title=`${E}: ${F(w)} of the cluster, ${F(p/Math.max(y.size,1))} of the class`,l})}),c.addEventListener("click",h=>{let a=pt(
h.target);a&&(B(t,a),xt(t,h.shiftKey||h.ctrlKey||h.metaKey))}),c.addEventListener("keydown",h=>Qt(t,h)),c.addEventListener(
"focusin",h=>{let a=pt(h.target);a&&P(t,a)});let g=A(r,"dl","hclust-classes-scores");for(let h of n.scores){let a=A(g,"d\
iv","");A(a,"dt","",h.title),A(a,"dd","hclust-classes-score",ct(h.value,3)),A(a,"dd","hclust-quiet",h.meaning)}P(t,j(t.cursor,
yt(t))),s&&B(t,t.cursor)}function Qt(t,n){if(n.altKey)return;let e=n.ctrlKey||n.metaKey,s=mt(n.key,t.cursor,yt(t),e);if(s)
B(t,s);else if(n.key==="Enter"||n.key===" ")xt(t,n.shiftKey);else if(n.key==="Escape"&&t.shown.selected.flat().some(Boolean))
t.shown.send({clear:!0});else return;n.preventDefault(),n.stopPropagation()}function xt(t,n){let[e,s]=t.cursor;t.plot?.counts[e]?.[s]&&
t.shown.send({cell:[e,s],add:n})}function B(t,n){P(t,n),t.cells[n[0]]?.[n[1]]?.focus()}function P(t,n){let[e,s]=t.cursor=
n;for(let o of t.cells.flat())o.tabIndex=-1;let r=t.cells[e]?.[s];r&&(r.tabIndex=0)}function tn({cells:t,plot:n,shown:e}){
t.forEach((s,r)=>{s.forEach((o,c)=>{let[i,f]=[e.selected[r]?.[c]??0,n?.counts[r]?.[c]??0];o.setAttribute("aria-selected",
String(i>0&&i===f)),o.classList.toggle("hclust-classes-some",i>0&&i<f)})})}function yt({cells:t}){return[t.length,t[0]?.
length??0]}function pt(t){let n=t?.closest?.("td"),[e,s]=(n?.dataset.cell??"").split(" ").map(Number);return e===void 0||
s===void 0?null:[e,s]}function dt(t){let n=A(t,"tr","");return n.setAttribute("role","row"),n}function U(t,n,e){let s=A(
t,"th","",n);return s.setAttribute("scope",e),s.setAttribute("role",e==="col"?"columnheader":"rowheader"),s.title=n,s}function Mt(t,n,e,s){let r=Array.from({length:n},()=>new Array(s).fill(0)),o=0;for(let a=0;a<t.length;a++){let d=m(e,a);
if(d<0)continue;let b=r[m(t,a)];b[d]=m(b,d)+1,o++}if(!o)return null;let c=[...new Array(s).keys()].filter(a=>r.some(d=>d[a])),
i=r.map(a=>c.map(d=>m(a,d))),f=nn(i).filter(([a,d])=>i[a]?.[d]),u=wt(f.map(([a])=>a),i.map(C)),g=wt(f.map(([,a])=>a),c.map(
(a,d)=>C(i.map(b=>m(b,d))))),h=u.map(a=>g.map(d=>i[a]?.[d]??0));return{counts:h,rows:u,columns:g.map(a=>m(c,a)),scores:en(
i,o),matched:C(h.map((a,d)=>a[d]??0)),n:o}}function wt(t,n){let e=[...n.keys()].filter(s=>!t.includes(s));return[...t,...e.
sort((s,r)=>m(n,r)-m(n,s)||s-r)]}function nn(t){let[n,e]=[t.length,t[0]?.length??0],s=n>e,[r,o]=s?[e,n]:[n,e],c=(h,a)=>-(s?
t[a]?.[h]??0:t[h]?.[a]??0),i=new Float64Array(r+1),f=new Float64Array(o+1),u=new Int32Array(o+1);for(let h=1;h<=r;h++){u[0]=
h;let a=new Float64Array(o+1).fill(1/0),d=new Int32Array(o+1),b=new Uint8Array(o+1),x=0;do{b[x]=1;let y=m(u,x),[M,p]=[1/0,
0];for(let l=1;l<=o;l++){if(b[l])continue;let w=c(y-1,l-1)-m(i,y)-m(f,l);w<m(a,l)&&([a[l],d[l]]=[w,x]),m(a,l)<M&&([M,p]=
[m(a,l),l])}for(let l=0;l<=o;l++)if(b[l]){let w=m(u,l);i[w]=m(i,w)+M,f[l]=m(f,l)-M}else a[l]=m(a,l)-M;x=p}while(u[x]);for(;x;){
let y=m(d,x);u[x]=m(u,y),x=y}}let g=[];for(let h=1;h<=o;h++){let a=m(u,h);a&&g.push(s?[h-1,a-1]:[a-1,h-1])}return g.sort(
([h],[a])=>h-a)}function en(t,n){let e=t.map(C),s=(t[0]??[]).map((l,w)=>C(t.map(E=>m(E,w)))),r=C(t.map(l=>C(l.map(W)))),
[o,c]=[C(e.map(W)),C(s.map(W))],[i,f,u]=[r-n,o-r,c-r],g=n*n-o-c+r,h=f||u?2*(i*g-u*f)/((i+u)*(u+g)+(i+f)*(f+g)):1,[a,d]=[
At(e,n),At(s,n)],b=0;t.forEach((l,w)=>{l.forEach((E,Et)=>{E&&(b+=E/n*Math.log(E*n/(m(e,w)*m(s,Et))))})}),b=Math.max(b,0);
let x=d?b/d:1,y=a?b/a:1,M=x+y,p=M?2*x*y/M:0;return[h,p,x,y,p]}var At=(t,n)=>-C(t.map(e=>e?e/n*Math.log(e/n):0))||0,W=t=>t*
t;function C(t){return t.reduce((n,e)=>n+e,0)}var $=40;function Nt(t,n,e,s){let r=R(n.codes);A(t,"h2","","Known classes");let o=A(t,"div","hclust-classes"),c=null,i=null,
f=()=>new Set(Array.from(R(s.get("selection")),e.leafOf));function u([a,d],b){let[x,y]=[c?.rows[a],c?.columns[d]],M=[...r.
keys()].filter(w=>r[w]===y&&i?.labels[w]===x),p=b?f():new Set,l=M.every(w=>p.has(w));for(let w of M)l?p.delete(w):p.add(
w);g(p)}function g(a){let d=e.rows.filter((b,x)=>a.has(x));s.set("selection",new DataView(d.buffer))}function h(){if(!c)
return;let{plot:a,rows:d,columns:b}=c,x=a.counts.map(y=>y.map(()=>0));for(let y of f()){let M=d.indexOf(i?.labels[y]??-1),
p=b.indexOf(r[y]??-1),l=x[M];l&&p in l&&(l[p]=m(l,p)+1)}bt(o,{columns:[n.name],column:0,plot:a,selected:x,note:"",send(y){
let{cell:M,add:p,clear:l}=y;l?g(new Set):M&&u(M,p)}})}return s.on("change:selection",h),a=>{i=a,c=sn(n,r,e,a),t.hidden=!c,
h()}}function sn(t,n,e,s){let r=Mt(s.labels,s.k,n,t.words.length);if(!r)return null;let{counts:o,rows:c,columns:i,scores:f,
matched:u,n:g}=r,h=nt(s),a=u===1?"lies":"lie",d=`${O(u)} of ${O(g,e.noun)} ${a} on the diagonal, where each cluster stan\
ds beside the class that suits it best.`,b=e.n-g;b&&(d+=` ${O(b,e.noun)} ${b===1?"lacks":"lack"} a class.`);let x=[[c,"c\
lusters"],[i,"classes"]].filter(([p=""])=>p.length>$).map(([p="",l])=>O(p.length-$,String(l)));x.length&&(d+=` ${x.join(
" and ")} more are not shown, but count in the five numbers.`);let y=i.map((p,l)=>o.reduce((w,E)=>w+m(E,l),0));return{plot:{
name:t.name,noun:e.noun,sentence:d,clusters:c.slice(0,$).map((p,l)=>({title:ut(s,p),color:st(m(h,p)),size:o[l].reduce((w,E)=>w+
E,0)})),classes:i.slice(0,$).map((p,l)=>({title:t.words[p]??"",size:m(y,l)})),counts:o.slice(0,$).map(p=>p.slice(0,$)),scores:t.
scores.map((p,l)=>({...p,value:m(f,l)}))},rows:c,columns:i}}var xe=Nt;export{xe as default};
