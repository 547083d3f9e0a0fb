// Generated from js/ by `npm run build`. Do not edit.
function m(t,e){return t[e]}var V={colors:["#5659B8","#F54571","#0E771F","#909B07","#4A9AD3","#AA3377","#64977C","#D57950","#B186AB","#C11E16"],marker_scales:{
o:1,s:.88,"^":1.1,D:.8,v:1.1,P:1.08,X:1.08},max_cluster_title:150,missing_color:"#9a9a9a"};var I=V;function X(t,e){let n=Math.min(Math.max(Math.round(e)||1,1),t.n),s=H(t,n);return Lt(t,n,Tt(s),s)}function H(t,e){let{n,heights:s}=t;return{lower:e<n?S(s,n-e-1):0,upper:e>1?S(s,n-e):1/0}}function Tt({lower:t,upper:e}){
if(e===1/0){let s=t>0?t*1.05:1;return s>t?s:t+Number.MIN_VALUE}let n=t+(e-t)/2;return n>t?n:e}function Lt(t,e,n,{lower:s,
upper:o},r){let c=r?.nodes,i,u;return{tree:t,k:e,t:n,lower:s,upper:o,hasThreshold:!r&&(s<o||e===t.n),isUneven:!!r,locked:r?.
locked??[],get nodes(){return c??=vt(t,e)},get sizes(){return i??=this.nodes.map(f=>S(t.sizes,f))},get labels(){return u??=
Ft(t,this.nodes)}}}function vt(t,e){let{n,children:s}=t,o=new Int32Array(e);o[0]=2*n-2;for(let r=1;r<e;r++){let c=n-1-r;
Dt(o,r,S(s,2*c)),zt(o,r+1,S(s,2*c+1))}return o}function Dt(t,e,n){Y(t,0,e,n)}function Y(t,e,n,s){for(;n>e;){let o=n-1>>1,
r=S(t,o);if(s<=r)break;t[n]=r,n=o}t[n]=s}function zt(t,e,n){let s=0,o=1;for(;o<e;){let r=o+1;r<e&&!(S(t,o)>S(t,r))&&(o=r),
t[s]=S(t,o),s=o,o=2*s+1}Y(t,0,s,n)}function Ft(t,e){let n=new Int32Array(t.n);return e.forEach((s,o)=>{let r=S(t.start,s),
c=r+S(t.sizes,s);for(let i=r;i<c;i++)n[S(t.order,i)]=o}),n}function J(t){let{n:e,heights:n}=t;if(e<2||n[e-2]===0)return 1;
let s=e-n.findIndex(i=>i>0),o=Math.min(s-1,Math.ceil(Math.sqrt(s)),20);if(o<2)return 2;let r=2,c=-1/0;for(let i=2;i<=o;i++){
let{lower:u,upper:f}=H(t,i),g=f/u;g>c&&([c,r]=[g,i])}return r}function S(t,e){return t[e]}var v=Object.keys(I.marker_scales).length,tt=I.colors.length,L=tt*v,et=1<<30;function Rt(t,e){return et|parseInt(e.slice(
1),16)<<3|t%v}function F(t){return(t&et)!==0}function nt(t){return`#${(t>>3&16777215).toString(16).padStart(6,"0")}`}function st(t){
return t&7}var Z=new WeakMap,Q=new WeakMap;function jt(t){let{annotations:e}=t,n=e&&Q.get(e);if(n?.length===2*t.n-1)return n;let{splits:s,start:o}=Pt(t),r=Wt(s,e?.
numbers.length?e.numbers:o);return e&&Q.set(e,r),r}function rt(t){let{nodes:e,tree:n}=t,s=jt(n),o=Ut(e.map(c=>N(s,c)),t),r=n.annotations?.colors;return r?.size&&e.forEach(
(c,i)=>{let u=r.get(c);u&&(o[i]=Rt(N(o,i),u))}),o}function Ut(t,{nodes:e,tree:n}){if(!t.some(r=>r>=L))return t;let s=Array.
from(e.keys()).sort((r,c)=>N(n.start,N(e,r))-N(n.start,N(e,c))),o=-1;for(let r of s){let c=N(t,r);c%L===o&&(t[r]=c+tt),o=
N(t,r)%L}return t}function Pt(t){let e=Z.get(t.children);if(e)return e;let{n,children:s,sizes:o}=t,r=new Int32Array(2*n-
1);for(let u=1,f=n-2;f>=0;f--,u++){let g=N(s,2*f),h=N(s,2*f+1),a=N(o,g)>=N(o,h);r[a?g:h]=N(r,n+f),r[a?h:g]=u}let c=[];X(
t,J(t)).nodes.forEach((u,f)=>{c[N(r,u)]=f});let i={splits:r,start:c};return Z.set(t.children,i),i}function Wt(t,e){let n=(t.
length+1)/2,s=new Int32Array(n),o=new Set,r=Math.min(n,e.length);for(let c=0;c<r;c++)o.add(s[c]=N(e,c));for(let c=r,i=0;c<
n;c++,i++){for(;o.has(i);)i++;s[c]=i}return t.map(c=>N(s,c))}function N(t,e){return t[e]}var ot=I.colors,Bt=Object.keys(I.marker_scales),ct=I.marker_scales;function k(t){return F(t)?nt(t):m(ot,t%ot.length)}function R(t){return m(Bt,F(t)?st(t):t%v)}function A(t,e,n="",s=""){let o=t.ownerDocument.createElement(e);return n&&(o.className=n),s&&(o.textContent=s),t.append(
o),o}var it=new Map(Object.entries({analyses:"analysis",axes:"axis",bacteria:"bacterium",calves:"calf",children:"child",crises:"\
crisis",criteria:"criterion",diagnoses:"diagnosis",feet:"foot",fungi:"fungus",geese:"goose",genera:"genus",halves:"half",
hypotheses:"hypothesis",indices:"index",knives:"knife",larvae:"larva",leaves:"leaf",lives:"life",loaves:"loaf",loci:"loc\
us",matrices:"matrix",men:"man",mice:"mouse",nuclei:"nucleus",people:"person",phenomena:"phenomenon",quizzes:"quiz",shelves:"\
shelf",spectra:"spectrum",strata:"stratum",taxa:"taxon",teeth:"tooth",theses:"thesis",thieves:"thief",vertices:"vertex",
wives:"wife",wolves:"wolf",women:"woman"}));for(let t of["chassis","clothes","means","news","series","species"])it.set(t,
t);var Kt=/(?:aches|movies|cookies|calories|zombies|shoes|canoes)$|^(?:[a-z]ies|caches|niches|toes|foes|oboes|(?:ab|exc|f|m|r)uses)$/,
qt=/(?:ss|sh|ch|x|zz|tz|o)es$|(?:[^ao]us|ias|lens)es$|^(?:gas|atlas|canvas|iris)es$/;function at(t){let e=Math.max(t.lastIndexOf(
" "),t.lastIndexOf("-"))+1;return t.slice(0,e)+Gt(t.slice(e))}function Gt(t){let e=t.toLowerCase(),n=t===t.toUpperCase()&&
t.length>1,s=it.get(e);return s!==void 0?n?s.toUpperCase():t.slice(0,1)+s.slice(1):t.length<2||!e.endsWith("s")||e.endsWith(
"ss")?t:Kt.test(e)?t.slice(0,-1):e.endsWith("ies")?t.slice(0,-3)+(n?"Y":"y"):t.slice(0,qt.test(e)?-2:-1)}function _(t,e=""){return e?`${D(t,0)} ${t===1?at(e):e}`:D(t,0)}function j(t){return t>0&&t<=.005?"< 1%":`${D(100*t,0)}%`}function lt(t,e=2){if(Number.isNaN(t))return"–";let n=D(t,e);
return Number(n.replaceAll(",",""))===0?n.replace(/^-/,""):n}function D(t,e){let n=Vt(t,e),[s="",o]=n.split("."),r=s.replace(/\B(?=(\d{3})+$)/g,",");return o===void 0?r:`${r}.${o}`}
function Vt(t,e){if(Math.abs(t)>=1e21)return BigInt(t).toString();let n=t.toFixed(e);if(Number.isInteger(t)&&!Object.is(
t,-0))return n;if(t.toFixed(e+30).slice(-30)!=="5".padEnd(30,"0"))return Object.is(t,-0)?`-${n}`:n;let o=t.toFixed(e+30).
slice(0,-30).replace(/\.$/,"");return Number(o.at(-1))%2===0?o:n}var T="…",Ht=300;function C(t){return String(t).slice(0,Ht).replace(/\s+/gu," ").replace(/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu,
"").trim()}function z(t,e,n,s=Number.POSITIVE_INFINITY,o=0){if(n(t)<=e)return t;let r=Array.from(t),c=ft(r,r.length,T,e,
n);if(c>s||s>=r.length)return c?U(r,c)+T:"";let i=r.lastIndexOf(" ",s-1)+1,u=i>s-Yt?i:s,f=T+r.slice(u).join("");if(n(f)>
e){if(o<=u)return z(f,e,n);let g=r.slice(u).join("");return T+z(g,e-n(T),n,o-u)}return U(r,ft(r,u,f,e,n))+f}function ut(t,e,n){
let s=/ \([\d,]+\)$/.exec(t)?.[0]??"",o=z(t,e,n);if(o===t||!s)return o;let r=z(t.slice(0,-s.length),e-n(s),n);return r?r+
s:o}var Yt=12;function ft(t,e,n,s,o){let[r,c]=[0,e];for(;r<c;){let i=r+c+1>>1;o(U(t,i)+n)<=s?r=i:c=i-1}return r}function U(t,e){
return t.slice(0,e).join("").trimEnd()}var Be=I.max_cluster_title;var ht=new WeakMap,Jt=new Map;function Zt({tree:t,nodes:e}){let n=t.annotations?.names;if(!n?.size)return Jt;let s=ht.get(
n);s||ht.set(n,s=new WeakMap);let o=s.get(e);return o||s.set(e,o=Qt(n,e)),o}function Qt(t,e){let n=[];for(let i=0;i<e.length;i++){
let u=m(e,i),f=t.get(u);f!==void 0&&n.push({label:i,node:u,name:f})}let s=new Set(n.map(({name:i})=>i)),o=new Set(n.map(
({label:i})=>i)),r=new Set([...s].filter(i=>{let u=/^\d+$/.test(i)&&String(Number(i))===i?Number(i):e.length;return u<e.
length&&!o.has(u)})),c=new Map;for(let{label:i,name:u}of n.sort((f,g)=>g.node-f.node)){let f=u;for(let g=2;r.has(f)||f!==
u&&s.has(f);g++)f=`${u}, ${te(g)}`;r.add(f),c.set(i,f)}return c}function te(t){let e=Math.floor(t/10)%10===1;return`${t}${!e&&
["","st","nd","rd"][t%10]||"th"}`}function mt(t,e){let n=Zt(t).get(e);return n===void 0?_(e):`${C(n)} (${_(e)})`}function ee(t){if(t instanceof ArrayBuffer)return t.slice(0);if(ArrayBuffer.isView(t)){let{buffer:e,byteOffset:n,byteLength:s}=t;
return e.slice(n,n+s)}return new ArrayBuffer(0)}function P(t){return new Int32Array(ee(t))}function pt(t,e,n){let s=t.ownerDocument,o=s.createElement("label"),r=s.createElement("select");return r.dataset.lmSuppressShortcuts=
"true",r.setAttribute("aria-label",e),r.addEventListener("change",()=>n(r.value)),o.append(e,r),t.append(o),r}function dt(t,e,n){
let s=e.flat().join(`
`);t.dataset.options!==s&&(t.dataset.options=s,t.replaceChildren(...e.map(([o="",r=""])=>{let c=t.ownerDocument.createElement(
"option");return c.value=o,c.textContent=r,c}))),t.value!==n&&(t.value=n)}var ne={o:"M-.5 0a.5 .5 0 1 0 1 0a.5 .5 0 1 0 -1 0z",s:"M-.5-.5h1v1h-1z","^":"M0-.5L.5 .5h-1z",D:"M0-.7071L.7071 0L0 .70\
71L-.7071 0z",v:"M0 .5L.5-.5h-1z",P:"M-.1667-.5h.3333v.3333h.3333v.3333h-.3333v.3333h-.3333v-.3333h-.3333v-.3333h.3333z",
X:"M-.25-.5L0-.25L.25-.5L.5-.25L.25 0L.5 .25L.25 .5L0 .25L-.25 .5L-.5 .25L-.25 0L-.5-.25z"};function gt(t){return ne[R(t)]}function xt(t){return ct[R(t)]}function se(t){return typeof t=="number"?k(t):t}function bt(t,{color:e,marker:n}){let[s,o]=["svg","path"].map(r=>t.createElementNS(
"http://www.w3.org/2000/svg",r));return s.setAttribute("class","hclust-marker"),s.setAttribute("viewBox","-5.5 -5.5 11 1\
1"),s.setAttribute("aria-hidden","true"),o.setAttribute("d",gt(n)),o.setAttribute("transform",`scale(${9*xt(n)})`),o.setAttribute(
"fill",se(e)),s.append(o),s}function wt(t,[e,n],[s,o],r){let i={ArrowUp:[e-1,n],ArrowDown:[e+1,n],ArrowLeft:[e,n-1],ArrowRight:[e,n+1],Home:[r?0:e,0],
End:[r?s-1:e,o-1],PageUp:[0,n],PageDown:[s-1,n]}[t];return i?W(i,[s,o]):null}function W([t,e],[n,s]){return[Math.min(Math.
max(t,0),n-1),Math.min(Math.max(e,0),s-1)]}var re=32,oe=20,Mt=new WeakMap;function Nt(t,e){let n=Mt.get(t)??ce(t,e);n.shown=e,n.head.hidden=e.columns.length<2;let s=e.
columns.map((o,r)=>[String(r),C(o)]);if(dt(n.choice,s,String(e.column)),e.note||!("counts"in e.plot)){n.plot=null,n.body.
replaceChildren(),A(n.body,"p","hclust-quiet",e.note);return}n.plot!==e.plot&&ie(n,e.plot),le(n)}function ce(t,e){let n=A(
t,"div","hclust-classes-head"),s=pt(n,"Classes in column",c=>r.shown.send({column:Number(c)})),o=A(t,"div",""),r={plot:null,
head:n,choice:s,body:o,cells:[],cursor:[0,0],shown:e};return Mt.set(t,r),r}function ie(t,e){let{body:n}=t,s=n.querySelector(
"table")?.contains(n.ownerDocument.activeElement);t.plot=e,n.replaceChildren(),A(n,"p","hclust-classes-sentence",e.sentence);
let o=A(n,"div","hclust-classes-sides"),r=A(o,"div","hclust-classes-scroll"),c=A(r,"table",""),i=C(e.name);c.setAttribute(
"role","grid"),c.setAttribute("aria-label",`Clusters and classes in ${i}; Enter selects`);let u=At(A(c,"thead",""));B(u,
"cluster","col");for(let{title:h}of e.classes)B(u,C(h),"col");let f=A(c,"tbody","");t.cells=e.clusters.map((h,a)=>{let d=At(
f),x=B(d,"","row");x.append(bt(n.ownerDocument,h));let b=C(h.title);return x.append(ut(b,oe,w=>w.length)),x.title=b,e.classes.
map((w,M)=>{let p=e.counts[a]?.[M]??0,l=A(d,"td",p?"":"hclust-quiet",_(p));l.setAttribute("role","gridcell"),l.dataset.cell=
`${a} ${M}`,l.dataset.lmSuppressShortcuts="";let y=p/Math.max(h.size,1);l.style.setProperty("--share",`${(y*re).toFixed(
1)}%`);let E=`${_(p,e.noun)} of cluster ${C(h.title)} in ${C(w.title)}`;return l.setAttribute("aria-label",E),l.title=`${E}\
: ${j(y)} of the cluster, ${j(p/Math.max(w.size,1))} of the class`,l})}),c.addEventListener("click",h=>{let a=yt(h.target);
a&&(K(t,a),Et(t,h.shiftKey||h.ctrlKey||h.metaKey))}),c.addEventListener("keydown",h=>ae(t,h)),c.addEventListener("focusi\
n",h=>{let a=yt(h.target);a&&q(t,a)});let g=A(o,"dl","hclust-classes-scores");for(let h of e.scores){let a=A(g,"div","");
A(a,"dt","",h.title),A(a,"dd","hclust-classes-score",lt(h.value,3)),A(a,"dd","hclust-quiet",h.meaning)}q(t,W(t.cursor,St(
t))),s&&K(t,t.cursor)}function ae(t,e){if(e.altKey)return;let n=e.ctrlKey||e.metaKey,s=wt(e.key,t.cursor,St(t),n);if(s)K(
t,s);else if(e.key==="Enter"||e.key===" ")Et(t,e.shiftKey);else if(e.key==="Escape"&&t.shown.selected.flat().some(Boolean))
t.shown.send({clear:!0});else return;e.preventDefault(),e.stopPropagation()}function Et(t,e){let[n,s]=t.cursor;t.plot?.counts[n]?.[s]&&
t.shown.send({cell:[n,s],add:e})}function K(t,e){q(t,e),t.cells[e[0]]?.[e[1]]?.focus()}function q(t,e){let[n,s]=t.cursor=
e;for(let r of t.cells.flat())r.tabIndex=-1;let o=t.cells[n]?.[s];o&&(o.tabIndex=0)}function le({cells:t,plot:e,shown:n}){
t.forEach((s,o)=>{s.forEach((r,c)=>{let[i,u]=[n.selected[o]?.[c]??0,e?.counts[o]?.[c]??0];r.setAttribute("aria-selected",
String(i>0&&i===u)),r.classList.toggle("hclust-classes-some",i>0&&i<u)})})}function St({cells:t}){return[t.length,t[0]?.
length??0]}function yt(t){let e=t?.closest?.("td"),[n,s]=(e?.dataset.cell??"").split(" ").map(Number);return n===void 0||
s===void 0?null:[n,s]}function At(t){let e=A(t,"tr","");return e.setAttribute("role","row"),e}function B(t,e,n){let s=A(
t,"th","",e);return s.setAttribute("scope",n),s.setAttribute("role",n==="col"?"columnheader":"rowheader"),s.title=e,s}function Ot(t,e,n,s){let o=Array.from({length:e},()=>new Array(s).fill(0)),r=0;for(let a=0;a<t.length;a++){let d=m(n,a);
if(d<0)continue;let x=o[m(t,a)];x[d]=m(x,d)+1,r++}if(!r)return null;let c=[...new Array(s).keys()].filter(a=>o.some(d=>d[a])),
i=o.map(a=>c.map(d=>m(a,d))),u=fe(i).filter(([a,d])=>i[a]?.[d]),f=_t(u.map(([a])=>a),i.map(O)),g=_t(u.map(([,a])=>a),c.map(
(a,d)=>O(i.map(x=>m(x,d))))),h=f.map(a=>g.map(d=>i[a]?.[d]??0));return{counts:h,rows:f,columns:g.map(a=>m(c,a)),scores:ue(
i,r),matched:O(h.map((a,d)=>a[d]??0)),n:r}}function _t(t,e){let n=[...e.keys()].filter(s=>!t.includes(s));return[...t,...n.
sort((s,o)=>m(e,o)-m(e,s)||s-o)]}function fe(t){let[e,n]=[t.length,t[0]?.length??0],s=e>n,[o,r]=s?[n,e]:[e,n],c=(h,a)=>-(s?
t[a]?.[h]??0:t[h]?.[a]??0),i=new Float64Array(o+1),u=new Float64Array(r+1),f=new Int32Array(r+1);for(let h=1;h<=o;h++){f[0]=
h;let a=new Float64Array(r+1).fill(1/0),d=new Int32Array(r+1),x=new Uint8Array(r+1),b=0;do{x[b]=1;let w=m(f,b),[M,p]=[1/0,
0];for(let l=1;l<=r;l++){if(x[l])continue;let y=c(w-1,l-1)-m(i,w)-m(u,l);y<m(a,l)&&([a[l],d[l]]=[y,b]),m(a,l)<M&&([M,p]=
[m(a,l),l])}for(let l=0;l<=r;l++)if(x[l]){let y=m(f,l);i[y]=m(i,y)+M,u[l]=m(u,l)-M}else a[l]=m(a,l)-M;b=p}while(f[b]);for(;b;){
let w=m(d,b);f[b]=m(f,w),b=w}}let g=[];for(let h=1;h<=r;h++){let a=m(f,h);a&&g.push(s?[h-1,a-1]:[a-1,h-1])}return g.sort(
([h],[a])=>h-a)}function ue(t,e){let n=t.map(O),s=(t[0]??[]).map((l,y)=>O(t.map(E=>m(E,y)))),o=O(t.map(l=>O(l.map(G)))),
[r,c]=[O(n.map(G)),O(s.map(G))],[i,u,f]=[o-e,r-o,c-o],g=e*e-r-c+o,h=u||f?2*(i*g-f*u)/((i+f)*(f+g)+(i+u)*(u+g)):1,[a,d]=[
It(n,e),It(s,e)],x=0;t.forEach((l,y)=>{l.forEach((E,$t)=>{E&&(x+=E/e*Math.log(E*e/(m(n,y)*m(s,$t))))})}),x=Math.max(x,0);
let b=d?x/d:1,w=a?x/a:1,M=b+w,p=M?2*b*w/M:0;return[h,p,b,w,p]}var It=(t,e)=>-O(t.map(n=>n?n/e*Math.log(n/e):0))||0,G=t=>t*
t;function O(t){return t.reduce((e,n)=>e+n,0)}var $=40;function Ct(t,e,n,s){let o=P(e.codes);A(t,"h2","","Known classes");let r=A(t,"div","hclust-classes"),c=null,i=null,
u=()=>new Set(Array.from(P(s.get("selection")),n.leafOf));function f([a,d],x){let[b,w]=[c?.rows[a],c?.columns[d]],M=[...o.
keys()].filter(y=>o[y]===w&&i?.labels[y]===b),p=x?u():new Set,l=M.every(y=>p.has(y));for(let y of M)l?p.delete(y):p.add(
y);g(p)}function g(a){let d=n.rows.filter((x,b)=>a.has(b));s.set("selection",new DataView(d.buffer))}function h(){if(!c)
return;let{plot:a,rows:d,columns:x}=c,b=a.counts.map(w=>w.map(()=>0));for(let w of u()){let M=d.indexOf(i?.labels[w]??-1),
p=x.indexOf(o[w]??-1),l=b[M];l&&p in l&&(l[p]=m(l,p)+1)}Nt(r,{columns:[e.name],column:0,plot:a,selected:b,note:"",send(w){
let{cell:M,add:p,clear:l}=w;l?g(new Set):M&&f(M,p)}})}return s.on("change:selection",h),a=>{i=a,c=he(e,o,n,a),t.hidden=!c,
h()}}function he(t,e,n,s){let o=Ot(s.labels,s.k,e,t.words.length);if(!o)return null;let{counts:r,rows:c,columns:i,scores:u,
matched:f,n:g}=o,h=rt(s),a=f===1?"lies":"lie",d=`${_(f)} of ${_(g,n.noun)} ${a} on the diagonal, where each cluster stan\
ds beside the class that suits it best.`,x=n.n-g;x&&(d+=` ${_(x,n.noun)} ${x===1?"lacks":"lack"} a class.`);let b=[[c,"c\
lusters"],[i,"classes"]].filter(([p=""])=>p.length>$).map(([p="",l])=>_(p.length-$,String(l)));b.length&&(d+=` ${b.join(
" and ")} more are not shown, but count in the five numbers.`);let w=i.map((p,l)=>r.reduce((y,E)=>y+m(E,l),0));return{plot:{
name:t.name,noun:n.noun,sentence:d,clusters:c.slice(0,$).map((p,l)=>({title:mt(s,p),color:k(m(h,p)),marker:m(h,p),size:r[l].
reduce((y,E)=>y+E,0)})),classes:i.slice(0,$).map((p,l)=>({title:t.words[p]??"",size:m(w,l)})),counts:r.slice(0,$).map(p=>p.
slice(0,$)),scores:t.scores.map((p,l)=>({...p,value:m(u,l)}))},rows:c,columns:i}}var kn=Ct;export{kn as default};
