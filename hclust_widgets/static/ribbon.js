// Generated from js/ by `npm run build`. Do not edit.
function y(t,n){return t[n]}function z(t,n,e="",s=""){let r=t.ownerDocument.createElement(n);return e&&(r.className=e),s&&(r.textContent=s),t.append(
r),r}var V=new Map(Object.entries({analyses:"analysis",axes:"axis",bacteria:"bacterium",calves:"calf",children:"child",crises:"\
crisis",criteria:"criterion",diagnoses:"diagnosis",feet:"foot",fungi:"fungus",geese:"goose",genera:"genus",halves:"half",
hypotheses:"hypothesis",indices:"index",knives:"knife",larvae:"larva",leaves:"leaf",lives:"life",loaves:"loaf",loci:"loc\
us",matrices:"matrix",men:"man",mice:"mouse",nuclei:"nucleus",people:"person",phenomena:"phenomenon",quizzes:"quiz",shelves:"\
shelf",spectra:"spectrum",strata:"stratum",taxa:"taxon",teeth:"tooth",theses:"thesis",thieves:"thief",vertices:"vertex",
wives:"wife",wolves:"wolf",women:"woman"}));for(let t of["chassis","clothes","means","news","series","species"])V.set(t,
t);var ft=/(?:aches|movies|cookies|calories|zombies|shoes|canoes)$|^(?:[a-z]ies|caches|niches|toes|foes|oboes|(?:ab|exc|f|m|r)uses)$/,
ht=/(?:ss|sh|ch|x|zz|tz|o)es$|(?:[^ao]us|ias|lens)es$|^(?:gas|atlas|canvas|iris)es$/;function X(t){let n=Math.max(t.lastIndexOf(
" "),t.lastIndexOf("-"))+1;return t.slice(0,n)+pt(t.slice(n))}function pt(t){let n=t.toLowerCase(),e=t===t.toUpperCase()&&
t.length>1,s=V.get(n);return s!==void 0?e?s.toUpperCase():t.slice(0,1)+s.slice(1):t.length<2||!n.endsWith("s")||n.endsWith(
"ss")?t:ft.test(n)?t.slice(0,-1):n.endsWith("ies")?t.slice(0,-3)+(e?"Y":"y"):t.slice(0,ht.test(n)?-2:-1)}function C(t,n=""){return n?`${_(t,0)} ${t===1?X(n):n}`:_(t,0)}function L(t){let n=Math.abs(t);return n<.01&&t!==0||n>=1e9?mt(t,2):_(t,n>=100?0:n>=10?1:2)}function _(t,n){let e=Z(t,n),[s="",r]=e.split("."),c=s.replace(/\B(?=(\d{3})+$)/g,",");return r===void 0?c:`${c}.${r}`}function Z(t,n){
if(Math.abs(t)>=1e21)return BigInt(t).toString();let e=t.toFixed(n);if(Number.isInteger(t)&&!Object.is(t,-0))return e;if(t.
toFixed(n+30).slice(-30)!=="5".padEnd(30,"0"))return Object.is(t,-0)?`-${e}`:e;let r=t.toFixed(n+30).slice(0,-30).replace(
/\.$/,"");return Number(r.at(-1))%2===0?r:e}function dt(t,n){let[e="",s=""]=t.toExponential(n+30).split("e"),r=e.slice(0,
-30).replace(/\.$/,"");return(e.endsWith("5".padEnd(30,"0"))&&Number(r.at(-1))%2===0?`${r}e${s}`:t.toExponential(n)).replace(
/e([+-])(\d)$/,"e$10$2")}function mt(t,n){if(t===0)return"0";let e=Number(t.toExponential(n-1).split("e")[1]);if(e<-4||e>=
n){let[s="",r=""]=dt(t,n-1).split("e");return`${Y(s)}e${r}`}return Y(Z(t,n-1-e))}function Y(t){return t.includes(".")?t.
replace(/\.?0+$/,""):t}function R(t,n,e){if(e<1)return"the cut is uneven";let s=t.values[n.indexOf(e)];return`${C(e,"clusters")}: ${s==null?"no\
 value":L(s)}`}function J(t,n,e){let s=t.preferred===e?", the best":t.peaks.includes(e)?", a peak":"";return`${t.title},\
 ${R(t,n,e)}${s}. ${t.meaning}`}function W(t,n){return t.height*(1-n/t.top)}function j(t,n){let{n:e,heights:s}=t;return{lower:n<e?Q(s,e-n-1):0,upper:n>1?Q(s,e-n):1/0}}function Q(t,n){return t[n]}function F(t,n,e){let s=[];return t.forEach((r,c)=>{let u=j(n,r);if(u.lower>=u.upper)return;let A=Math.max(0,W(e,Math.min(
u.upper,e.top))),g=Math.max(0,W(e,u.lower));g>0&&s.push({i:c,upper:A,lower:g})}),s}function tt(t,n){let e=null,s=Number.
POSITIVE_INFINITY;for(let r of t){let c=Math.max(r.upper-n,n-r.lower,0);c<s&&([e,s]=[r,c])}return e}function nt(t,n,e){let s=t.
filter(u=>u!==null),[r,c]=[Math.min(...s),Math.max(...s)];return u=>c>r?n+(u-r)/(c-r)*(e-n):(n+e)/2}function q(t,n,e,s){
for(let r=e+s;r>=0&&r<t.length;r+=s){let{lower:c,upper:u}=j(n,y(t,r));if(c<u)return r}return e}var I={wide:124,narrow:104,wideFrom:560,gap:10,number:20,words:{wide:64,narrow:58}},et=13,ot=4,B=9,P={peak:3,best:4.5,now:3.5,
both:2.5},st=new WeakMap;function bt(t){let n=st.get(t);return n||(n=t.values.map(e=>e==null?"–":L(e)),st.set(t,n)),n}
function rt({corner:t,strip:n},e){let[s,r]=[t.left-n,n-I.gap],c=s+(n<I.wide?I.words.narrow:I.words.wide),u=nt(e.values,c+
8+P.best,s+r-2-P.best);return{left:s,width:r,words:c,across:u}}function it(t,n,e,s){let{corner:r,frame:c,theme:u}=n,{values:A,
preferred:g,peaks:O}=s,{left:w,width:$,across:E}=rt(n,s),l=F(e,n.data.tree,c);t.save(),t.translate(0,r.top),t.fillStyle=
u.rule;let i=Math.max(1,Math.round(c.dpr))/c.dpr,h=-ot;for(let{lower:f}of l)f>=c.height||f-h<ot||(t.fillRect(w,Math.round(
f*c.dpr)/c.dpr,$,i),h=f);t.beginPath();let T=!1;for(let{i:f,upper:d,lower:N}of l){let x=A[f];x!=null&&(T?t.lineTo(E(x),d):
t.moveTo(E(x),d),t.lineTo(E(x),N)),T=x!=null}t.strokeStyle=u.quiet,t.lineWidth=1.5,t.stroke();for(let{i:f,upper:d,lower:N}of l){
let x=A[f],k=g===e[f];x==null||!(k||O.includes(y(e,f)))||(t.beginPath(),t.arc(E(x),(d+N)/2,k?P.best:P.peak,0,2*Math.PI),
t.fillStyle=k?u.paper:u.quiet,t.fill(),k&&(t.strokeStyle=u.ink,t.lineWidth=2,t.stroke()))}t.restore()}function ct(t,n,e,s,r){
let{corner:c,frame:u,theme:A,face:g,cut:O}=n,{left:w,width:$,words:E,across:l}=rt(n,s),i=bt(s),h=O.isUneven?-1:e.indexOf(
O.k),T=O.isUneven||O.locked.length?-1/0:W(u,O.t);t.save(),t.translate(0,c.top),t.textAlign="right",t.textBaseline="middl\
e";for(let{i:f,upper:d,lower:N}of F(e,n.data.tree,u)){let x=s.values[f],k=(d+N)/2,M=s.preferred===e[f],S=gt(d,N,T);S!==null&&
(t.font=g.css(11,M),t.fillStyle=M||f===h?A.ink:A.quiet,t.fillText(C(y(e,f)),w+I.number,S),t.fillText(y(i,f),E,S)),f===h&&
x!=null&&(t.beginPath(),t.arc(l(x),k,M?P.both:P.now,0,2*Math.PI),t.fillStyle=A.ink,t.fill()),f===r&&(t.strokeStyle=A.ink,
t.lineWidth=1,t.beginPath(),t.rect(w+.5,d+.5,$-1,Math.max(N-d,2)),t.stroke())}t.restore()}function gt(t,n,e){let s=(t+n)/
2;return(Math.abs(s-e)<B?[e-B,e+B]:[s]).find(c=>c-et/2>=t&&c+et/2<=n)??null}function at({store:t,box:n,tip:e,getScene:s,moved:r,paint:c}){let{model:u}=t,g=n.ownerDocument.createElement("div");g.className=
"hclust-beside-head";let O=z(g,"label","","Evidence"),w=z(O,"select","");w.setAttribute("aria-label","Evidence beside th\
e tree");let $=z(g,"button","","Hide");$.type="button",$.setAttribute("aria-label","Hide the evidence beside the tree");
let E=z(g,"p","hclust-quiet");for(let o of[w,$])o.dataset.lmSuppressShortcuts="true";n.before(g),g.closest(".hclust-live")?.
querySelector(".hclust-evidence-choice")&&(O.hidden=$.hidden=!0);let l=z(n,"div","hclust-beside");l.tabIndex=0,l.dataset.
lmSuppressShortcuts="true",l.setAttribute("role","slider"),l.setAttribute("aria-orientation","vertical"),l.setAttribute(
"aria-valuemin","1");let i=null,h=null,T="",f=-1,d=0,N=()=>{let{frame:o}=s();return i?F(i.numbers,t.data.tree,o):[]},x=()=>i!==
null&&h!==null;function k(){E.textContent=i?.sentence??(T||"Computing …")}function M(o,a,p){let m=f!==o;if(f=o,o<0||!i||
!h)k(),e.hide();else{let b=y(i.numbers,o);E.textContent=J(h,i.numbers,b),a!==void 0&&p!==void 0&&e.show(a,p,`${h.title},\
 ${R(h,i.numbers,b)}`,[b===t.cut.k&&!t.cut.isUneven?"the present cut":"Click: cut here"])}m&&c(1)}function S(o){if(d=o,!i||
!h)return;let a=R(h,i.numbers,y(i.numbers,o));l.setAttribute("aria-valuenow",String(i.numbers.length-o)),l.setAttribute(
"aria-valuetext",a)}function U(o){i&&(r(),S(o),t.setClusters(y(i.numbers,o)),t.flush())}function D(o){t.setOption("ribbo\
n",o),t.flush()}function G(o){let a=i?.indices.map(m=>m.name)??[],p=a[a.indexOf(h?.name??"")+o];p&&D(p)}function H(){let o=u.
get("evidence"),a=o?.revision===void 0||o.revision===u.get("revision");i=a&&o?.indices?o:null,T=a?o?.note??"":"";let p=t.
option("ribbon");h=i?.indices.find(v=>v.name===p)??null;let m=(i?.indices??[]).map(v=>new Option(v.title,v.name));if(h||
m.push(new Option(i?"not defined here":"…",p)),w.replaceChildren(...m),w.value=p,l.hidden=!h,f=-1,k(),!i||!h)return;l.
setAttribute("aria-label",`${h.title} along the heights; Enter cuts`),l.setAttribute("aria-valuemax",String(i.numbers.length));
let b=i.numbers.indexOf(t.cut.k);S(b<0?Math.min(d,i.numbers.length-1):b),l.matches(":focus-visible")&&M(d)}function K(o){
let a=n.getBoundingClientRect(),p=a.width/n.offsetWidth||1,[m,b]=[(o.clientX-a.left)/p,(o.clientY-a.top)/p];return{i:tt(
N(),b-s().corner.top)?.i??-1,x:m,y:b}}let lt={pointerdown:o=>o.stopPropagation(),pointermove(o){o.stopPropagation(),t.setHover(
null);let{i:a,x:p,y:m}=K(o);M(a,p,m)},pointerleave:o=>{o.pointerType!=="touch"&&M(l.matches(":focus-visible")?d:-1)},focus:()=>l.
matches(":focus-visible")&&M(d),blur:()=>M(-1),dblclick:o=>o.stopPropagation(),click(o){o.stopPropagation();let{i:a,x:p,
y:m}=K(o);a<0||(U(a),M(a,p,m))},keydown(o){if(o.ctrlKey||o.metaKey||o.altKey||o.shiftKey||!i)return;let{tree:a}=t.data,p=i.
numbers.length-1,b={ArrowUp:()=>q(i?.numbers??[],a,d,-1),ArrowDown:()=>q(i?.numbers??[],a,d,1),End:()=>0,Home:()=>p,ArrowLeft:()=>G(
-1),ArrowRight:()=>G(1),Enter:()=>U(d)," ":()=>U(d),Escape:()=>l.blur()}[o.key];if(!b)return;o.preventDefault(),o.stopPropagation();
let v=b();typeof v=="number"&&(S(v),M(v))}};for(let[o,a]of Object.entries(lt))l.addEventListener(o,a);w.addEventListener(
"change",()=>D(w.value)),$.addEventListener("click",()=>D(""));let ut=t.subscribe("cut",()=>{let o=i?.numbers.indexOf(t.
cut.k)??-1;o>=0&&o!==d&&f<0&&S(o)});return H(),{width:o=>x()?o<I.wideFrom?I.narrow:I.wide:0,update:H,below(o,a){let{corner:p,
frame:m,strip:b}=a;l.style.left=`${p.left-b}px`,l.style.top=`${p.top}px`,l.style.width=`${Math.max(0,b-I.gap)}px`,l.style.
height=`${m.height}px`,i&&h&&it(o,a,i.numbers,h)},above(o,a){i&&h&&ct(o,a,i.numbers,h,f)},destroy(){ut(),e.hide(),g.remove(),
l.remove()}}}var Qt=at;export{Qt as default};
