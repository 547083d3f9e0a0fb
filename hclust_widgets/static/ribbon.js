// Generated from js/ by `npm run build`. Do not edit.
function A(t,n){return t[n]}function T(t,n,e="",s=""){let r=t.ownerDocument.createElement(n);return e&&(r.className=e),s&&(r.textContent=s),t.append(
r),r}var Y=new Map(Object.entries({analyses:"analysis",axes:"axis",bacteria:"bacterium",calves:"calf",children:"child",crises:"\
crisis",criteria:"criterion",diagnoses:"diagnosis",feet:"foot",fungi:"fungus",geese:"goose",genera:"genus",halves:"half",
hypotheses:"hypothesis",indices:"index",knives:"knife",larvae:"larva",leaves:"leaf",lives:"life",loaves:"loaf",loci:"loc\
us",matrices:"matrix",men:"man",mice:"mouse",nuclei:"nucleus",people:"person",phenomena:"phenomenon",quizzes:"quiz",shelves:"\
shelf",spectra:"spectrum",strata:"stratum",taxa:"taxon",teeth:"tooth",theses:"thesis",thieves:"thief",vertices:"vertex",
wives:"wife",wolves:"wolf",women:"woman"}));for(let t of["chassis","clothes","means","news","series","species"])Y.set(t,
t);var mt=/(?:aches|movies|cookies|calories|zombies|shoes|canoes)$|^(?:[a-z]ies|caches|niches|toes|foes|oboes|(?:ab|exc|f|m|r)uses)$/,
bt=/(?:ss|sh|ch|x|zz|tz|o)es$|(?:[^ao]us|ias|lens)es$|^(?:gas|atlas|canvas|iris)es$/;function Z(t){let n=Math.max(t.lastIndexOf(
" "),t.lastIndexOf("-"))+1;return t.slice(0,n)+gt(t.slice(n))}function gt(t){let n=t.toLowerCase(),e=t===t.toUpperCase()&&
t.length>1,s=Y.get(n);return s!==void 0?e?s.toUpperCase():t.slice(0,1)+s.slice(1):t.length<2||!n.endsWith("s")||n.endsWith(
"ss")?t:mt.test(n)?t.slice(0,-1):n.endsWith("ies")?t.slice(0,-3)+(e?"Y":"y"):t.slice(0,bt.test(n)?-2:-1)}function z(t,n=""){return n?`${_(t,0)} ${t===1?Z(n):n}`:_(t,0)}function D(t){let n=Math.abs(t);return n<.01&&t!==0||n>=1e9?wt(t,2):_(t,n>=100?0:n>=10?1:2)}function _(t,n){let e=Q(t,n),[s="",r]=e.split("."),a=s.replace(/\B(?=(\d{3})+$)/g,",");return r===void 0?a:`${a}.${r}`}function Q(t,n){
if(Math.abs(t)>=1e21)return BigInt(t).toString();let e=t.toFixed(n);if(Number.isInteger(t)&&!Object.is(t,-0))return e;if(t.
toFixed(n+30).slice(-30)!=="5".padEnd(30,"0"))return Object.is(t,-0)?`-${e}`:e;let r=t.toFixed(n+30).slice(0,-30).replace(
/\.$/,"");return Number(r.at(-1))%2===0?r:e}function xt(t,n){let[e="",s=""]=t.toExponential(n+30).split("e"),r=e.slice(0,
-30).replace(/\.$/,"");return(e.endsWith("5".padEnd(30,"0"))&&Number(r.at(-1))%2===0?`${r}e${s}`:t.toExponential(n)).replace(
/e([+-])(\d)$/,"e$10$2")}function wt(t,n){if(t===0)return"0";let e=Number(t.toExponential(n-1).split("e")[1]);if(e<-4||e>=
n){let[s="",r=""]=xt(t,n-1).split("e");return`${J(s)}e${r}`}return J(Q(t,n-1-e))}function J(t){return t.includes(".")?t.
replace(/\.?0+$/,""):t}function tt(t,n){return n?`Computing ${t}: ${Math.round(100*n)} %`:""}function U(t,n,e){if(e<1)return"the cut is uneven";let s=t.values[n.indexOf(e)];return`${z(e,"clusters")}: ${s==null?"no\
 value":D(s)}`}function nt(t,n,e){let s=t.preferred===e?", the best":t.peaks.includes(e)?", a peak":"";return`${t.title}, ${U(t,n,e)}${s}\
. ${t.meaning}`}function C(t,n){return t.height*(1-n/t.top)}function q(t,n){let{n:e,heights:s}=t;return{lower:n<e?et(s,e-n-1):0,upper:n>1?et(s,e-n):1/0}}function et(t,n){return t[n]}function F(t,n,e){let s=[];return t.forEach((r,a)=>{let f=q(n,r);if(f.lower>=f.upper)return;let O=Math.max(0,C(e,Math.min(
f.upper,e.top))),g=Math.max(0,C(e,f.lower));g>0&&s.push({i:a,upper:O,lower:g})}),s}function ot(t,n){let e=null,s=Number.
POSITIVE_INFINITY;for(let r of t){let a=Math.max(r.upper-n,n-r.lower,0);a<s&&([e,s]=[r,a])}return e}function st(t,n,e){let s=t.
filter(f=>f!==null),[r,a]=[Math.min(...s),Math.max(...s)];return f=>a>r?n+(f-r)/(a-r)*(e-n):(n+e)/2}function B(t,n,e,s){
for(let r=e+s;r>=0&&r<t.length;r+=s){let{lower:a,upper:f}=q(n,A(t,r));if(a<f)return r}return e}var I={wide:124,narrow:104,wideFrom:560,gap:10,number:20,words:{wide:64,narrow:58}},rt=13,it=4,H=9,P={peak:3,best:4.5,now:3.5,
both:2.5},ct=new WeakMap;function Mt(t){let n=ct.get(t);return n||(n=t.values.map(e=>e==null?"–":D(e)),ct.set(t,n)),n}
function at({corner:t,strip:n},e){let[s,r]=[t.left-n,n-I.gap],a=s+(n<I.wide?I.words.narrow:I.words.wide),f=st(e.values,a+
8+P.best,s+r-2-P.best);return{left:s,width:r,words:a,across:f}}function ut(t,n,e,s){let{corner:r,frame:a,theme:f}=n,{values:O,
preferred:g,peaks:$}=s,{left:y,width:k,across:E}=at(n,s),u=F(e,n.data.tree,a);t.save(),t.translate(0,r.top),t.fillStyle=
f.rule;let i=Math.max(1,Math.round(a.dpr))/a.dpr,p=-it;for(let{lower:l}of u)l>=a.height||l-p<it||(t.fillRect(y,Math.round(
l*a.dpr)/a.dpr,k,i),p=l);t.beginPath();let S=!1;for(let{i:l,upper:d,lower:N}of u){let x=O[l];x!=null&&(S?t.lineTo(E(x),d):
t.moveTo(E(x),d),t.lineTo(E(x),N)),S=x!=null}t.strokeStyle=f.quiet,t.lineWidth=1.5,t.stroke();for(let{i:l,upper:d,lower:N}of u){
let x=O[l],v=g===e[l];x==null||!(v||$.includes(A(e,l)))||(t.beginPath(),t.arc(E(x),(d+N)/2,v?P.best:P.peak,0,2*Math.PI),
t.fillStyle=v?f.paper:f.quiet,t.fill(),v&&(t.strokeStyle=f.ink,t.lineWidth=2,t.stroke()))}t.restore()}function lt(t,n,e,s,r){
let{corner:a,frame:f,theme:O,face:g,cut:$}=n,{left:y,width:k,words:E,across:u}=at(n,s),i=Mt(s),p=$.isUneven?-1:e.indexOf(
$.k),S=$.isUneven||$.locked.length?-1/0:C(f,$.t);t.save(),t.translate(0,a.top),t.textAlign="right",t.textBaseline="middl\
e";for(let{i:l,upper:d,lower:N}of F(e,n.data.tree,f)){let x=s.values[l],v=(d+N)/2,W=s.preferred===e[l],w=yt(d,N,S);w!==null&&
(t.font=g.css(11,W),t.fillStyle=W||l===p?O.ink:O.quiet,t.fillText(z(A(e,l)),y+I.number,w),t.fillText(A(i,l),E,w)),l===p&&
x!=null&&(t.beginPath(),t.arc(u(x),v,W?P.both:P.now,0,2*Math.PI),t.fillStyle=O.ink,t.fill()),l===r&&(t.strokeStyle=O.ink,
t.lineWidth=1,t.beginPath(),t.rect(y+.5,d+.5,k-1,Math.max(N-d,2)),t.stroke())}t.restore()}function yt(t,n,e){let s=(t+n)/
2;return(Math.abs(s-e)<H?[e-H,e+H]:[s]).find(a=>a-rt/2>=t&&a+rt/2<=n)??null}function ft({store:t,box:n,tip:e,getScene:s,moved:r,paint:a}){let{model:f}=t,g=n.ownerDocument.createElement("div");g.className=
"hclust-beside-head";let $=T(g,"label","","Evidence"),y=T($,"select","");y.setAttribute("aria-label","Evidence beside th\
e tree");let k=T(g,"button","","Hide");k.type="button",k.setAttribute("aria-label","Hide the evidence beside the tree");
let E=T(g,"p","hclust-quiet");for(let o of[y,k])o.dataset.lmSuppressShortcuts="true";n.before(g),g.closest(".hclust-live")?.
querySelector(".hclust-evidence-choice")&&($.hidden=k.hidden=!0);let u=T(n,"div","hclust-beside");u.tabIndex=0,u.dataset.
lmSuppressShortcuts="true",u.setAttribute("role","slider"),u.setAttribute("aria-orientation","vertical"),u.setAttribute(
"aria-valuemin","1");let i=null,p=null,S="",l=-1,d=0,N=()=>{let{frame:o}=s();return i?F(i.numbers,t.data.tree,o):[]},x=()=>i!==
null&&p!==null;function v(){E.textContent=i?.sentence??(S||"Computing …")}function W(o){let c=t.cutInto(o),h=c.nodes.join()===
t.cut.nodes.join(),m=c.k===o&&!c.isUneven;if(m)return{isPlain:m,words:h?"the present cut":"Click: cut here"};let b=z(c.k,
"clusters")+(c.isUneven?" at different heights":"");return{isPlain:m,words:`${h?"The present cut has":"A click leads to"}\
 ${b}: locked ones stay`}}function w(o,c,h){let m=l!==o;if(l=o,o<0||!i||!p)v(),e.hide();else{let b=A(i.numbers,o),{words:M,
isPlain:dt}=W(b),X=nt(p,i.numbers,b);E.textContent=dt?X:`${X} ${M}.`,c!==void 0&&h!==void 0&&e.show(c,h,`${p.title}, ${U(
p,i.numbers,b)}`,[M])}m&&a(1)}function L(o){if(d=o,!i||!p)return;let c=U(p,i.numbers,A(i.numbers,o));u.setAttribute("ari\
a-valuenow",String(i.numbers.length-o)),u.setAttribute("aria-valuetext",c)}function R(o){i&&(r(),L(o),t.setClusters(A(i.
numbers,o)),t.flush(),w(o))}function j(o){t.setOption("ribbon",o),t.flush()}function G(o){let c=i?.indices.map(m=>m.name)??
[],h=c[c.indexOf(p?.name??"")+o];h&&j(h)}function K(){let o=f.get("evidence"),c=o?.revision===void 0||o.revision===f.get(
"revision");i=c&&o?.indices?o:null,S=c?o?.note||tt("the evidence",o?.done):"";let h=t.option("ribbon");p=i?.indices.find(
M=>M.name===h)??null;let m=(i?.indices??[]).map(M=>new Option(M.title,M.name));if(p||m.push(new Option(i?"not defined he\
re":"…",h)),y.replaceChildren(...m),y.value=h,u.hidden=!p,l=-1,v(),!i||!p)return;u.setAttribute("aria-label",`${p.title}\
 along the heights; Enter cuts`),u.setAttribute("aria-valuemax",String(i.numbers.length));let b=i.numbers.indexOf(t.cut.
k);L(b<0?Math.min(d,i.numbers.length-1):b),u.matches(":focus-visible")&&w(d)}function V(o){let c=n.getBoundingClientRect(),
h=c.width/n.offsetWidth||1,[m,b]=[(o.clientX-c.left)/h,(o.clientY-c.top)/h];return{i:ot(N(),b-s().corner.top)?.i??-1,x:m,
y:b}}let ht={pointerdown:o=>o.stopPropagation(),pointermove(o){o.stopPropagation(),t.setHover(null);let{i:c,x:h,y:m}=V(o);
w(c,h,m)},pointerleave:o=>{o.pointerType!=="touch"&&w(u.matches(":focus-visible")?d:-1)},focus:()=>u.matches(":focus-vis\
ible")&&w(d),blur:()=>w(-1),dblclick:o=>o.stopPropagation(),click(o){o.stopPropagation();let{i:c,x:h,y:m}=V(o);c<0||(R(c),
w(c,h,m))},keydown(o){if(o.ctrlKey||o.metaKey||o.altKey||o.shiftKey||!i)return;let{tree:c}=t.data,h=i.numbers.length-1,b={
ArrowUp:()=>B(i?.numbers??[],c,d,-1),ArrowDown:()=>B(i?.numbers??[],c,d,1),End:()=>0,Home:()=>h,ArrowLeft:()=>G(-1),ArrowRight:()=>G(
1),Enter:()=>R(d)," ":()=>R(d),Escape:()=>u.blur()}[o.key];if(!b)return;o.preventDefault(),o.stopPropagation();let M=b();
typeof M=="number"&&(L(M),w(M))}};for(let[o,c]of Object.entries(ht))u.addEventListener(o,c);y.addEventListener("change",
()=>j(y.value)),k.addEventListener("click",()=>j(""));let pt=t.subscribe("cut",()=>{let o=i?.numbers.indexOf(t.cut.k)??-1;
o>=0&&o!==d&&l<0&&L(o),l>=0&&w(l)});return K(),{width:o=>x()?o<I.wideFrom?I.narrow:I.wide:0,update:K,below(o,c){let{corner:h,
frame:m,strip:b}=c;u.style.left=`${h.left-b}px`,u.style.top=`${h.top}px`,u.style.width=`${Math.max(0,b-I.gap)}px`,u.style.
height=`${m.height}px`,i&&p&&ut(o,c,i.numbers,p)},above(o,c){i&&p&&lt(o,c,i.numbers,p,l)},destroy(){pt(),e.hide(),g.remove(),
u.remove()}}}var cn=ft;export{cn as default};
