// Generated from js/ by `npm run build`. Do not edit.
function y(t,n){return t[n]}function S(t,n,e="",r=""){let s=t.ownerDocument.createElement(n);return e&&(s.className=e),r&&(s.textContent=r),t.append(
s),s}function Y(t,n){let e=t.createElement("div");return e.className=n,e}var Z=new Map(Object.entries({analyses:"analysis",axes:"axis",bacteria:"bacterium",calves:"calf",children:"child",crises:"\
crisis",criteria:"criterion",diagnoses:"diagnosis",feet:"foot",fungi:"fungus",geese:"goose",genera:"genus",halves:"half",
hypotheses:"hypothesis",indices:"index",knives:"knife",larvae:"larva",leaves:"leaf",lives:"life",loaves:"loaf",loci:"loc\
us",matrices:"matrix",men:"man",mice:"mouse",nuclei:"nucleus",people:"person",phenomena:"phenomenon",quizzes:"quiz",shelves:"\
shelf",spectra:"spectrum",strata:"stratum",taxa:"taxon",teeth:"tooth",theses:"thesis",thieves:"thief",vertices:"vertex",
wives:"wife",wolves:"wolf",women:"woman"}));for(let t of["chassis","clothes","means","news","series","species"])Z.set(t,
t);var bt=/(?:aches|movies|cookies|calories|zombies|shoes|canoes)$|^(?:[a-z]ies|caches|niches|toes|foes|oboes|(?:ab|exc|f|m|r)uses)$/,
xt=/(?:ss|sh|ch|x|zz|tz|o)es$|(?:[^ao]us|ias|lens)es$|^(?:gas|atlas|canvas|iris)es$/;function J(t){let n=Math.max(t.lastIndexOf(
" "),t.lastIndexOf("-"))+1;return t.slice(0,n)+wt(t.slice(n))}function wt(t){let n=t.toLowerCase(),e=t===t.toUpperCase()&&
t.length>1,r=Z.get(n);return r!==void 0?e?r.toUpperCase():t.slice(0,1)+r.slice(1):t.length<2||!n.endsWith("s")||n.endsWith(
"ss")?t:bt.test(n)?t.slice(0,-1):n.endsWith("ies")?t.slice(0,-3)+(e?"Y":"y"):t.slice(0,xt.test(n)?-2:-1)}function C(t,n=""){return n?`${_(t,0)} ${t===1?J(n):n}`:_(t,0)}function R(t,n){let e=Math.abs(t);if(e<.01&&t!==0||e>=1e9)return yt(t,2);let r=_(t,e>=100?0:e>=10?1:2);return n==="year"?
r.replaceAll(",",""):r}function _(t,n){let e=tt(t,n),[r="",s]=e.split("."),a=r.replace(/\B(?=(\d{3})+$)/g,",");return s===void 0?a:`${a}.${s}`}
function tt(t,n){if(Math.abs(t)>=1e21)return BigInt(t).toString();let e=t.toFixed(n);if(Number.isInteger(t)&&!Object.is(
t,-0))return e;if(t.toFixed(n+30).slice(-30)!=="5".padEnd(30,"0"))return Object.is(t,-0)?`-${e}`:e;let s=t.toFixed(n+30).
slice(0,-30).replace(/\.$/,"");return Number(s.at(-1))%2===0?s:e}function Mt(t,n){let[e="",r=""]=t.toExponential(n+30).split(
"e"),s=e.slice(0,-30).replace(/\.$/,"");return(e.endsWith("5".padEnd(30,"0"))&&Number(s.at(-1))%2===0?`${s}e${r}`:t.toExponential(
n)).replace(/e([+-])(\d)$/,"e$10$2")}function yt(t,n){if(t===0)return"0";let e=Number(t.toExponential(n-1).split("e")[1]);
if(e<-4||e>=n){let[r="",s=""]=Mt(t,n-1).split("e");return`${Q(r)}e${s}`}return Q(tt(t,n-1-e))}function Q(t){return t.includes(
".")?t.replace(/\.?0+$/,""):t}function nt(t,n){return n?`Computing ${t}: ${Math.round(100*n)} %`:""}function D(t,n,e){if(e<1)return"the cut is uneven";let r=t.values[n.indexOf(e)];return`${C(e,"clusters")}: ${r==null?"no\
 value":R(r)}`}function et(t,n,e){let r=t.preferred===e?", the best":t.peaks.includes(e)?", a peak":"";return`${t.title}, ${D(t,n,e)}${r}\
. ${t.meaning}`}function ot(t,n,e="middle"){t.textAlign=n,t.textBaseline=e}function z(t,n){return t.height*(1-n/t.top)}function q(t,n){let{n:e,heights:r}=t;return{lower:n<e?rt(r,e-n-1):0,upper:n>1?rt(r,e-n):1/0}}function rt(t,n){return t[n]}function F(t,n,e){let r=[];return t.forEach((s,a)=>{let f=q(n,s);if(f.lower>=f.upper)return;let A=Math.max(0,z(e,Math.min(
f.upper,e.top))),b=Math.max(0,z(e,f.lower));b>0&&r.push({i:a,upper:A,lower:b})}),r}function st(t,n){let e=null,r=Number.
POSITIVE_INFINITY;for(let s of t){let a=Math.max(s.upper-n,n-s.lower,0);a<r&&([e,r]=[s,a])}return e}function it(t,n,e){let r=t.
filter(f=>f!==null),[s,a]=[Math.min(...r),Math.max(...r)];return f=>a>s?n+(f-s)/(a-s)*(e-n):(n+e)/2}function B(t,n,e,r){
for(let s=e+r;s>=0&&s<t.length;s+=r){let{lower:a,upper:f}=q(n,y(t,s));if(a<f)return s}return e}var E={wide:124,narrow:104,wideFrom:560,gap:10,number:20,words:{wide:64,narrow:58}},ct=13,at=4,H=9,L={peak:3,best:4.5,now:3.5,
both:2.5},lt=new WeakMap;function At(t){let n=lt.get(t);return n||(n=t.values.map(e=>e==null?"–":R(e)),lt.set(t,n)),n}
function ut({corner:t,strip:n},e){let[r,s]=[t.left-n,n-E.gap],a=r+(n<E.wide?E.words.narrow:E.words.wide),f=it(e.values,a+
8+L.best,r+s-2-L.best);return{left:r,width:s,words:a,across:f}}function ft(t,n,e,r){let{corner:s,frame:a,theme:f}=n,{values:A,
preferred:b,peaks:O}=r,{left:v,width:I,across:N}=ut(n,r),l=F(e,n.data.tree,a);t.save(),t.translate(0,s.top),t.fillStyle=
f.rule;let i=Math.max(1,Math.round(a.dpr))/a.dpr,d=-at;for(let{lower:u}of l)u>=a.height||u-d<at||(t.fillRect(v,Math.round(
u*a.dpr)/a.dpr,I,i),d=u);t.beginPath();let T=!1;for(let{i:u,upper:p,lower:k}of l){let x=A[u];x!=null&&(T?t.lineTo(N(x),p):
t.moveTo(N(x),p),t.lineTo(N(x),k)),T=x!=null}t.strokeStyle=f.quiet,t.lineWidth=1.5,t.stroke();for(let{i:u,upper:p,lower:k}of l){
let x=A[u],$=b===e[u];x==null||!($||O.includes(y(e,u)))||(t.beginPath(),t.arc(N(x),(p+k)/2,$?L.best:L.peak,0,2*Math.PI),
t.fillStyle=$?f.paper:f.quiet,t.fill(),$&&(t.strokeStyle=f.ink,t.lineWidth=2,t.stroke()))}t.restore()}function ht(t,n,e,r,s){
let{corner:a,frame:f,theme:A,face:b,cut:O}=n,{left:v,width:I,words:N,across:l}=ut(n,r),i=At(r),d=O.isUneven?-1:e.indexOf(
O.k),T=O.isUneven||O.locked.length?-1/0:z(f,O.t);t.save(),t.translate(0,a.top),ot(t,"right");for(let{i:u,upper:p,lower:k}of F(
e,n.data.tree,f)){let x=r.values[u],$=(p+k)/2,W=r.preferred===e[u],w=vt(p,k,T);w!==null&&(t.font=b.css(11,W),t.fillStyle=
W||u===d?A.ink:A.quiet,t.fillText(C(y(e,u)),v+E.number,w),t.fillText(y(i,u),N,w)),u===d&&x!=null&&(t.beginPath(),t.arc(l(
x),$,W?L.both:L.now,0,2*Math.PI),t.fillStyle=A.ink,t.fill()),u===s&&(t.strokeStyle=A.ink,t.lineWidth=1,t.beginPath(),t.rect(
v+.5,p+.5,I-1,Math.max(k-p,2)),t.stroke())}t.restore()}function vt(t,n,e){let r=(t+n)/2;return(Math.abs(r-e)<H?[e-H,e+H]:
[r]).find(a=>a-ct/2>=t&&a+ct/2<=n)??null}function dt({store:t,box:n,tip:e,getScene:r,moved:s,paint:a}){let{model:f}=t,A=n.ownerDocument,b=Y(A,"hclust-beside-head"),
O=S(b,"label","","Evidence"),v=S(O,"select","");v.setAttribute("aria-label","Evidence beside the tree");let I=S(b,"butto\
n","","Hide");I.type="button",I.setAttribute("aria-label","Hide the evidence beside the tree");let N=S(b,"p","hclust-qui\
et");for(let o of[v,I])o.dataset.lmSuppressShortcuts="true";n.before(b),b.closest(".hclust-live")?.querySelector(".hclus\
t-evidence-choice")&&(O.hidden=I.hidden=!0);let l=S(n,"div","hclust-beside");l.tabIndex=0,l.dataset.lmSuppressShortcuts=
"true",l.setAttribute("role","slider"),l.setAttribute("aria-orientation","vertical"),l.setAttribute("aria-valuemin","1");
let i=null,d=null,T="",u=-1,p=0,k=()=>{let{frame:o}=r();return i?F(i.numbers,t.data.tree,o):[]},x=()=>i!==null&&d!==null;
function $(){N.textContent=i?.sentence??(T||"Computing …")}function W(o){let c=t.cutInto(o),h=c.nodes.join()===t.cut.nodes.
join(),m=c.k===o&&!c.isUneven;if(m)return{isPlain:m,words:h?"the present cut":"Click: cut here"};let g=C(c.k,"clusters")+
(c.isUneven?" at different heights":"");return{isPlain:m,words:`${h?"The present cut has":"A click leads to"} ${g}: lock\
ed ones stay`}}function w(o,c,h){let m=u!==o;if(u=o,o<0||!i||!d)$(),e.hide();else{let g=y(i.numbers,o),{words:M,isPlain:gt}=W(
g),K=et(d,i.numbers,g);N.textContent=gt?K:`${K} ${M}.`,c!==void 0&&h!==void 0&&e.show(c,h,`${d.title}, ${D(d,i.numbers,g)}`,
[M])}m&&a(1)}function P(o){if(p=o,!i||!d)return;let c=D(d,i.numbers,y(i.numbers,o));l.setAttribute("aria-valuenow",String(
i.numbers.length-o)),l.setAttribute("aria-valuetext",c)}function j(o){i&&(s(),P(o),t.setClusters(y(i.numbers,o)),t.flush(),
w(o))}function U(o){t.setOption("ribbon",o),t.flush()}function G(o){let c=i?.indices.map(m=>m.name)??[],h=c[c.indexOf(d?.
name??"")+o];h&&U(h)}function V(){let o=f.get("evidence"),c=o?.revision===void 0||o.revision===f.get("revision");i=c&&o?.
indices?o:null,T=c?o?.note||nt("the evidence",o?.done):"";let h=t.option("ribbon");d=i?.indices.find(M=>M.name===h)??null;
let m=(i?.indices??[]).map(M=>new Option(M.title,M.name));if(d||m.push(new Option(i?"not defined here":"…",h)),v.replaceChildren(
...m),v.value=h,l.hidden=!d,u=-1,$(),!i||!d)return;l.setAttribute("aria-label",`${d.title} along the heights; Enter cuts`),
l.setAttribute("aria-valuemax",String(i.numbers.length));let g=i.numbers.indexOf(t.cut.k);P(g<0?Math.min(p,i.numbers.length-
1):g),l.matches(":focus-visible")&&w(p)}function X(o){let c=n.getBoundingClientRect(),h=c.width/n.offsetWidth||1,[m,g]=[
(o.clientX-c.left)/h,(o.clientY-c.top)/h];return{i:st(k(),g-r().corner.top)?.i??-1,x:m,y:g}}let pt={pointerdown:o=>o.stopPropagation(),
pointermove(o){o.stopPropagation(),t.setHover(null);let{i:c,x:h,y:m}=X(o);w(c,h,m)},pointerleave:o=>{o.pointerType!=="to\
uch"&&w(l.matches(":focus-visible")?p:-1)},focus:()=>l.matches(":focus-visible")&&w(p),blur:()=>w(-1),dblclick:o=>o.stopPropagation(),
click(o){o.stopPropagation();let{i:c,x:h,y:m}=X(o);c<0||(j(c),w(c,h,m))},keydown(o){if(o.ctrlKey||o.metaKey||o.altKey||o.
shiftKey||!i)return;let{tree:c}=t.data,h=i.numbers.length-1,g={ArrowUp:()=>B(i?.numbers??[],c,p,-1),ArrowDown:()=>B(i?.numbers??
[],c,p,1),End:()=>0,Home:()=>h,ArrowLeft:()=>G(-1),ArrowRight:()=>G(1),Enter:()=>j(p)," ":()=>j(p),Escape:()=>l.blur()}[o.
key];if(!g)return;o.preventDefault(),o.stopPropagation();let M=g();typeof M=="number"&&(P(M),w(M))}};for(let[o,c]of Object.
entries(pt))l.addEventListener(o,c);v.addEventListener("change",()=>U(v.value)),I.addEventListener("click",()=>U(""));let mt=t.
subscribe("cut",()=>{let o=i?.numbers.indexOf(t.cut.k)??-1;o>=0&&o!==p&&u<0&&P(o),u>=0&&w(u)});return V(),{width:o=>x()?
o<E.wideFrom?E.narrow:E.wide:0,update:V,below(o,c){let{corner:h,frame:m,strip:g}=c;l.style.left=`${h.left-g}px`,l.style.
top=`${h.top}px`,l.style.width=`${Math.max(0,g-E.gap)}px`,l.style.height=`${m.height}px`,i&&d&&ft(o,c,i.numbers,d)},above(o,c){
i&&d&&ht(o,c,i.numbers,d,u)},destroy(){mt(),e.hide(),b.remove(),l.remove()}}}var $n=dt;export{$n as default};
