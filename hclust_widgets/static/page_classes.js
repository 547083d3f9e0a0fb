// Generated from js/ by `npm run build`. Do not edit.
function m(t,n){return t[n]}var B={colors:["#5659B8","#F54571","#0E771F","#909B07","#4A9AD3","#AA3377","#64977C","#D57950","#B186AB","#C11E16"],marker_scales:{
o:1,s:.88,"^":1.1,D:.8,v:1.1,P:1.08,X:1.08},max_cluster_title:150,missing_color:"#9a9a9a"};var S=B;function P(t,n){let e=Math.min(Math.max(Math.round(n)||1,1),t.n),s=W(t,e);return Mt(t,e,At(s),s)}function W(t,n){let{n:e,heights:s}=t;return{lower:n<e?E(s,e-n-1):0,upper:n>1?E(s,e-n):1/0}}function At({lower:t,upper:n}){
if(n===1/0){let s=t>0?t*1.05:1;return s>t?s:t+Number.MIN_VALUE}let e=t+(n-t)/2;return e>t?e:n}function Mt(t,n,e,{lower:s,
upper:r},o){let c=o?.nodes,i,h;return{tree:t,k:n,t:e,lower:s,upper:r,hasThreshold:!o&&(s<r||n===t.n),isUneven:!!o,locked:o?.
locked??[],get nodes(){return c??=Nt(t,n)},get sizes(){return i??=this.nodes.map(u=>E(t.sizes,u))},get labels(){return h??=
St(t,this.nodes)}}}function Nt(t,n){let{n:e,children:s}=t,r=new Int32Array(n);r[0]=2*e-2;for(let o=1;o<n;o++){let c=e-1-
o;Et(r,o,E(s,2*c)),_t(r,o+1,E(s,2*c+1))}return r}function Et(t,n,e){K(t,0,n,e)}function K(t,n,e,s){for(;e>n;){let r=e-1>>
1,o=E(t,r);if(s<=o)break;t[e]=o,e=r}t[e]=s}function _t(t,n,e){let s=0,r=1;for(;r<n;){let o=r+1;o<n&&!(E(t,r)>E(t,o))&&(r=
o),t[s]=E(t,r),s=r,r=2*s+1}K(t,0,s,e)}function St(t,n){let e=new Int32Array(t.n);return n.forEach((s,r)=>{let o=E(t.start,
s),c=o+E(t.sizes,s);for(let i=o;i<c;i++)e[E(t.order,i)]=r}),e}function G(t){let{n,heights:e}=t;if(n<2||e[n-2]===0)return 1;
let s=Math.min(n-1,Math.ceil(Math.sqrt(n)),20);if(s<2)return 2;let r=2,o=-1/0;for(let c=2;c<=s;c++){let{lower:i,upper:h}=W(
t,c),u=i>0?h/i:0;u>o&&([o,r]=[u,c])}return r}function E(t,n){return t[n]}var D=Object.keys(S.marker_scales).length,H=S.colors.length,T=H*D,X=1<<30;function Ot(t,n){return X|parseInt(n.slice(1),
16)<<3|t%D}function Y(t){return(t&X)!==0}function Z(t){return`#${(t>>3&16777215).toString(16).padStart(6,"0")}`}var q=new WeakMap,V=new WeakMap;function Ct(t){let{annotations:n}=t,e=n&&V.get(n);if(e?.length===2*t.n-1)return e;let{splits:s,start:r}=$t(t),o=Tt(s,n?.
numbers.length?n.numbers:r);return n&&V.set(n,o),o}function J(t){let{nodes:n,tree:e}=t,s=Ct(e),r=It(n.map(c=>N(s,c)),t),o=e.annotations?.colors;return o?.size&&n.forEach((c,i)=>{
let h=o.get(c);h&&(r[i]=Ot(N(r,i),h))}),r}function It(t,{nodes:n,tree:e}){if(!t.some(o=>o>=T))return t;let s=Array.from(
n.keys()).sort((o,c)=>N(e.start,N(n,o))-N(e.start,N(n,c))),r=-1;for(let o of s){let c=N(t,o);c%T===r&&(t[o]=c+H),r=N(t,o)%
T}return t}function $t(t){let n=q.get(t.children);if(n)return n;let{n:e,children:s,sizes:r}=t,o=new Int32Array(2*e-1);for(let h=1,
u=e-2;u>=0;u--,h++){let g=N(s,2*u),l=N(s,2*u+1),a=N(r,g)>=N(r,l);o[a?g:l]=N(o,e+u),o[a?l:g]=h}let c=[];P(t,G(t)).nodes.forEach(
(h,u)=>{c[N(o,h)]=u});let i={splits:o,start:c};return q.set(t.children,i),i}function Tt(t,n){let e=(t.length+1)/2,s=new Int32Array(
e),r=new Set,o=Math.min(e,n.length);for(let c=0;c<o;c++)r.add(s[c]=N(n,c));for(let c=o,i=0;c<e;c++,i++){for(;r.has(i);)i++;
s[c]=i}return t.map(c=>N(s,c))}function N(t,n){return t[n]}var Q=S.colors,an=Object.keys(S.marker_scales),ln=S.marker_scales;function tt(t){return Y(t)?Z(t):m(Q,t%Q.length)}function M(t,n,e="",s=""){let r=t.ownerDocument.createElement(n);return e&&(r.className=e),s&&(r.textContent=s),t.append(
r),r}var nt=new Map(Object.entries({analyses:"analysis",axes:"axis",bacteria:"bacterium",calves:"calf",children:"child",crises:"\
crisis",criteria:"criterion",diagnoses:"diagnosis",feet:"foot",fungi:"fungus",geese:"goose",genera:"genus",halves:"half",
hypotheses:"hypothesis",indices:"index",knives:"knife",larvae:"larva",leaves:"leaf",lives:"life",loaves:"loaf",loci:"loc\
us",matrices:"matrix",men:"man",mice:"mouse",nuclei:"nucleus",people:"person",phenomena:"phenomenon",quizzes:"quiz",shelves:"\
shelf",spectra:"spectrum",strata:"stratum",taxa:"taxon",teeth:"tooth",theses:"thesis",thieves:"thief",vertices:"vertex",
wives:"wife",wolves:"wolf",women:"woman"}));for(let t of["chassis","clothes","means","news","series","species"])nt.set(t,
t);var kt=/(?:aches|movies|cookies|calories|zombies|shoes|canoes)$|^(?:[a-z]ies|caches|niches|toes|foes|oboes|(?:ab|exc|f|m|r)uses)$/,
Dt=/(?:ss|sh|ch|x|zz|tz|o)es$|(?:[^ao]us|ias|lens)es$|^(?:gas|atlas|canvas|iris)es$/;function et(t){let n=Math.max(t.lastIndexOf(
" "),t.lastIndexOf("-"))+1;return t.slice(0,n)+vt(t.slice(n))}function vt(t){let n=t.toLowerCase(),e=t===t.toUpperCase()&&
t.length>1,s=nt.get(n);return s!==void 0?e?s.toUpperCase():t.slice(0,1)+s.slice(1):t.length<2||!n.endsWith("s")||n.endsWith(
"ss")?t:kt.test(n)?t.slice(0,-1):n.endsWith("ies")?t.slice(0,-3)+(e?"Y":"y"):t.slice(0,Dt.test(n)?-2:-1)}function _(t,n=""){return n?`${k(t,0)} ${t===1?et(n):n}`:k(t,0)}function v(t){return t>0&&t<=.005?"< 1%":`${k(100*t,0)}%`}function st(t,n=2){if(Number.isNaN(t))return"–";let e=k(t,n);
return Number(e.replaceAll(",",""))===0?e.replace(/^-/,""):e}function k(t,n){let e=zt(t,n),[s="",r]=e.split("."),o=s.replace(/\B(?=(\d{3})+$)/g,",");return r===void 0?o:`${o}.${r}`}
function zt(t,n){if(Math.abs(t)>=1e21)return BigInt(t).toString();let e=t.toFixed(n);if(Number.isInteger(t)&&!Object.is(
t,-0))return e;if(t.toFixed(n+30).slice(-30)!=="5".padEnd(30,"0"))return Object.is(t,-0)?`-${e}`:e;let r=t.toFixed(n+30).
slice(0,-30).replace(/\.$/,"");return Number(r.at(-1))%2===0?r:e}var Ft=300;function I(t){return String(t).slice(0,Ft).replace(/\s+/gu," ").replace(/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu,
"").trim()}var Mn=S.max_cluster_title;var ot=new WeakMap,Lt=new Map;function Rt({tree:t,nodes:n}){let e=t.annotations?.names;if(!e?.size)return Lt;let s=ot.get(
e);s||ot.set(e,s=new WeakMap);let r=s.get(n);return r||s.set(n,r=Ut(e,n)),r}function Ut(t,n){let e=[];for(let i=0;i<n.length;i++){
let h=m(n,i),u=t.get(h);u!==void 0&&e.push({label:i,node:h,name:u})}let s=new Set(e.map(({name:i})=>i)),r=new Set(e.map(
({label:i})=>i)),o=new Set([...s].filter(i=>{let h=/^\d+$/.test(i)&&String(Number(i))===i?Number(i):n.length;return h<n.
length&&!r.has(h)})),c=new Map;for(let{label:i,name:h}of e.sort((u,g)=>g.node-u.node)){let u=h;for(let g=2;o.has(u)||u!==
h&&s.has(u);g++)u=`${h} (${g})`;o.add(u),c.set(i,u)}return c}function rt(t,n){let e=Rt(t).get(n);return e===void 0?_(n):
`${I(e)} (${_(n)})`}function jt(t){if(t instanceof ArrayBuffer)return t.slice(0);if(ArrayBuffer.isView(t)){let{buffer:n,byteOffset:e,byteLength:s}=t;
return n.slice(e,e+s)}return new ArrayBuffer(0)}function z(t){return new Int32Array(jt(t))}function ct(t,n,e){let s=t.ownerDocument,r=s.createElement("label"),o=s.createElement("select");return o.dataset.lmSuppressShortcuts=
"true",o.setAttribute("aria-label",n),o.addEventListener("change",()=>e(o.value)),r.append(n,o),t.append(r),o}function it(t,n,e){
let s=n.flat().join(`
`);t.dataset.options!==s&&(t.dataset.options=s,t.replaceChildren(...n.map(([r="",o=""])=>{let c=t.ownerDocument.createElement(
"option");return c.value=r,c.textContent=o,c}))),t.value!==e&&(t.value=e)}function at(t,[n,e],[s,r],o){let i={ArrowUp:[n-1,e],ArrowDown:[n+1,e],ArrowLeft:[n,e-1],ArrowRight:[n,e+1],Home:[o?0:n,0],
End:[o?s-1:n,r-1],PageUp:[0,e],PageDown:[s-1,e]}[t];return i?F(i,[s,r]):null}function F([t,n],[e,s]){return[Math.min(Math.
max(t,0),e-1),Math.min(Math.max(n,0),s-1)]}var Bt=32,ft=new WeakMap;function ht(t,n){let e=ft.get(t)??Pt(t,n);e.shown=n,e.head.hidden=n.columns.length<2;let s=n.columns.
map((r,o)=>[String(o),I(r)]);if(it(e.choice,s,String(n.column)),n.note||!("counts"in n.plot)){e.plot=null,e.body.replaceChildren(),
M(e.body,"p","hclust-quiet",n.note);return}e.plot!==n.plot&&Wt(e,n.plot),Gt(e)}function Pt(t,n){let e=M(t,"div","hclust-\
classes-head"),s=ct(e,"Classes in column",c=>o.shown.send({column:Number(c)})),r=M(t,"div",""),o={plot:null,head:e,choice:s,
body:r,cells:[],cursor:[0,0],shown:n};return ft.set(t,o),o}function Wt(t,n){let{body:e}=t,s=e.querySelector("table")?.contains(
e.ownerDocument.activeElement);t.plot=n,e.replaceChildren(),M(e,"p","hclust-classes-sentence",n.sentence);let r=M(e,"div",
"hclust-classes-sides"),o=M(r,"div","hclust-classes-scroll"),c=M(o,"table",""),i=I(n.name);c.setAttribute("role","grid"),
c.setAttribute("aria-label",`Clusters and classes in ${i}; Enter selects`);let h=ut(M(c,"thead",""));L(h,"cluster","col");
for(let{title:l}of n.classes)L(h,I(l),"col");let u=M(c,"tbody","");t.cells=n.clusters.map((l,a)=>{let d=ut(u),b=L(d,"","\
row");return M(b,"i","").style.background=l.color,b.append(I(l.title)),n.classes.map((x,w)=>{let A=n.counts[a]?.[w]??0,p=M(
d,"td",A?"":"hclust-quiet",_(A));p.setAttribute("role","gridcell"),p.dataset.cell=`${a} ${w}`,p.dataset.lmSuppressShortcuts=
"";let f=A/Math.max(l.size,1);p.style.setProperty("--share",`${(f*Bt).toFixed(1)}%`);let y=`${_(A,n.noun)} of cluster ${I(
l.title)} in ${I(x.title)}`;return p.setAttribute("aria-label",y),p.title=`${y}: ${v(f)} of the cluster, ${v(A/Math.max(
x.size,1))} of the class`,p})}),c.addEventListener("click",l=>{let a=lt(l.target);a&&(R(t,a),mt(t,l.shiftKey||l.ctrlKey||
l.metaKey))}),c.addEventListener("keydown",l=>Kt(t,l)),c.addEventListener("focusin",l=>{let a=lt(l.target);a&&U(t,a)});let g=M(
r,"dl","hclust-classes-scores");for(let l of n.scores){let a=M(g,"div","");M(a,"dt","",l.title),M(a,"dd","hclust-classes\
-score",st(l.value,3)),M(a,"dd","hclust-quiet",l.meaning)}U(t,F(t.cursor,pt(t))),s&&R(t,t.cursor)}function Kt(t,n){if(n.
altKey)return;let e=n.ctrlKey||n.metaKey,s=at(n.key,t.cursor,pt(t),e);if(s)R(t,s);else if(n.key==="Enter"||n.key===" ")mt(
t,n.shiftKey);else if(n.key==="Escape"&&t.shown.selected.flat().some(Boolean))t.shown.send({clear:!0});else return;n.preventDefault(),
n.stopPropagation()}function mt(t,n){let[e,s]=t.cursor;t.plot?.counts[e]?.[s]&&t.shown.send({cell:[e,s],add:n})}function R(t,n){
U(t,n),t.cells[n[0]]?.[n[1]]?.focus()}function U(t,n){let[e,s]=t.cursor=n;for(let o of t.cells.flat())o.tabIndex=-1;let r=t.
cells[e]?.[s];r&&(r.tabIndex=0)}function Gt({cells:t,plot:n,shown:e}){t.forEach((s,r)=>{s.forEach((o,c)=>{let[i,h]=[e.selected[r]?.[c]??
0,n?.counts[r]?.[c]??0];o.setAttribute("aria-selected",String(i>0&&i===h)),o.classList.toggle("hclust-classes-some",i>0&&
i<h)})})}function pt({cells:t}){return[t.length,t[0]?.length??0]}function lt(t){let n=t?.closest?.("td"),[e,s]=(n?.dataset.
cell??"").split(" ").map(Number);return e===void 0||s===void 0?null:[e,s]}function ut(t){let n=M(t,"tr","");return n.setAttribute(
"role","row"),n}function L(t,n,e){let s=M(t,"th","",n);return s.setAttribute("scope",e),s.setAttribute("role",e==="col"?
"columnheader":"rowheader"),s.title=n,s}function bt(t,n,e,s){let r=Array.from({length:n},()=>new Array(s).fill(0)),o=0;for(let a=0;a<t.length;a++){let d=m(e,a);
if(d<0)continue;let b=r[m(t,a)];b[d]=m(b,d)+1,o++}if(!o)return null;let c=[...new Array(s).keys()].filter(a=>r.some(d=>d[a])),
i=r.map(a=>c.map(d=>m(a,d))),h=qt(i).filter(([a,d])=>i[a]?.[d]),u=dt(h.map(([a])=>a),i.map(O)),g=dt(h.map(([,a])=>a),c.map(
(a,d)=>O(i.map(b=>m(b,d))))),l=u.map(a=>g.map(d=>i[a]?.[d]??0));return{counts:l,rows:u,columns:g.map(a=>m(c,a)),scores:Vt(
i,o),matched:O(l.map((a,d)=>a[d]??0)),n:o}}function dt(t,n){let e=[...n.keys()].filter(s=>!t.includes(s));return[...t,...e.
sort((s,r)=>m(n,r)-m(n,s)||s-r)]}function qt(t){let[n,e]=[t.length,t[0]?.length??0],s=n>e,[r,o]=s?[e,n]:[n,e],c=(l,a)=>-(s?
t[a]?.[l]??0:t[l]?.[a]??0),i=new Float64Array(r+1),h=new Float64Array(o+1),u=new Int32Array(o+1);for(let l=1;l<=r;l++){u[0]=
l;let a=new Float64Array(o+1).fill(1/0),d=new Int32Array(o+1),b=new Uint8Array(o+1),x=0;do{b[x]=1;let w=m(u,x),[A,p]=[1/0,
0];for(let f=1;f<=o;f++){if(b[f])continue;let y=c(w-1,f-1)-m(i,w)-m(h,f);y<m(a,f)&&([a[f],d[f]]=[y,x]),m(a,f)<A&&([A,p]=
[m(a,f),f])}for(let f=0;f<=o;f++)if(b[f]){let y=m(u,f);i[y]=m(i,y)+A,h[f]=m(h,f)-A}else a[f]=m(a,f)-A;x=p}while(u[x]);for(;x;){
let w=m(d,x);u[x]=m(u,w),x=w}}let g=[];for(let l=1;l<=o;l++){let a=m(u,l);a&&g.push(s?[l-1,a-1]:[a-1,l-1])}return g.sort(
([l],[a])=>l-a)}function Vt(t,n){let e=t.map(O),s=(t[0]??[]).map((f,y)=>O(t.map(C=>m(C,y)))),r=O(t.map(f=>O(f.map(j)))),
[o,c]=[O(e.map(j)),O(s.map(j))],[i,h,u]=[r-n,o-r,c-r],g=n*n-o-c+r,l=h||u?2*(i*g-u*h)/((i+u)*(u+g)+(i+h)*(h+g)):1,[a,d]=[
gt(e,n),gt(s,n)],b=0;t.forEach((f,y)=>{f.forEach((C,yt)=>{C&&(b+=C/n*Math.log(C*n/(m(e,y)*m(s,yt))))})}),b=Math.max(b,0);
let x=d?b/d:1,w=a?b/a:1,A=x+w,p=A?2*x*w/A:0;return[l,p,x,w,p]}var gt=(t,n)=>-O(t.map(e=>e?e/n*Math.log(e/n):0))||0,j=t=>t*
t;function O(t){return t.reduce((n,e)=>n+e,0)}var $=40;function xt(t,n,e,s){let r=z(n.codes);M(t,"h2","","Known classes");let o=M(t,"div","hclust-classes"),c=null,i=null,
h=()=>new Set(Array.from(z(s.get("selection")),e.leafOf));function u([a,d],b){let[x,w]=[c?.rows[a],c?.columns[d]],A=[...r.
keys()].filter(y=>r[y]===w&&i?.labels[y]===x),p=b?h():new Set,f=A.every(y=>p.has(y));for(let y of A)f?p.delete(y):p.add(
y);g(p)}function g(a){let d=e.rows.filter((b,x)=>a.has(x));s.set("selection",new DataView(d.buffer))}function l(){if(!c)
return;let{plot:a,rows:d,columns:b}=c,x=a.counts.map(w=>w.map(()=>0));for(let w of h()){let A=d.indexOf(i?.labels[w]??-1),
p=b.indexOf(r[w]??-1),f=x[A];f&&p in f&&(f[p]=m(f,p)+1)}ht(o,{columns:[n.name],column:0,plot:a,selected:x,note:"",send(w){
let{cell:A,add:p,clear:f}=w;f?g(new Set):A&&u(A,p)}})}return s.on("change:selection",l),a=>{i=a,c=Ht(n,r,e,a),t.hidden=!c,
l()}}function Ht(t,n,e,s){let r=bt(s.labels,s.k,n,t.words.length);if(!r)return null;let{counts:o,rows:c,columns:i,scores:h,
matched:u,n:g}=r,l=J(s),a=u===1?"lies":"lie",d=`${_(u)} of ${_(g,e.noun)} ${a} on the diagonal, where each cluster stand\
s beside the class that suits it best.`,b=e.n-g;b&&(d+=` ${_(b,e.noun)} ${b===1?"lacks":"lack"} a class.`);let x=[[c,"cl\
usters"],[i,"classes"]].filter(([p=""])=>p.length>$).map(([p="",f])=>_(p.length-$,String(f)));x.length&&(d+=` ${x.join("\
 and ")} more are not shown, but count in the five numbers.`);let w=i.map((p,f)=>o.reduce((y,C)=>y+m(C,f),0));return{plot:{
name:t.name,noun:e.noun,sentence:d,clusters:c.slice(0,$).map((p,f)=>({title:rt(s,p),color:tt(m(l,p)),size:o[f].reduce((y,C)=>y+
C,0)})),classes:i.slice(0,$).map((p,f)=>({title:t.words[p]??"",size:m(w,f)})),counts:o.slice(0,$).map(p=>p.slice(0,$)),scores:t.
scores.map((p,f)=>({...p,value:m(h,f)}))},rows:c,columns:i}}var re=xt;export{re as default};
