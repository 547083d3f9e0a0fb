// Generated from js/ by `npm run build`. Do not edit.
function E(t,n){return t[n]}var V=new Map(Object.entries({analyses:"analysis",axes:"axis",bacteria:"bacterium",calves:"calf",children:"child",crises:"\
crisis",criteria:"criterion",diagnoses:"diagnosis",feet:"foot",fungi:"fungus",geese:"goose",genera:"genus",halves:"half",
hypotheses:"hypothesis",indices:"index",knives:"knife",larvae:"larva",leaves:"leaf",lives:"life",loaves:"loaf",loci:"loc\
us",matrices:"matrix",men:"man",mice:"mouse",nuclei:"nucleus",people:"person",phenomena:"phenomenon",quizzes:"quiz",shelves:"\
shelf",spectra:"spectrum",strata:"stratum",taxa:"taxon",teeth:"tooth",theses:"thesis",thieves:"thief",vertices:"vertex",
wives:"wife",wolves:"wolf",women:"woman"}));for(let t of["chassis","clothes","means","news","series","species"])V.set(t,
t);var ut=/(?:aches|movies|cookies|calories|zombies|shoes|canoes)$|^(?:[a-z]ies|caches|niches|toes|foes|oboes|(?:ab|exc|f|m|r)uses)$/,
ft=/(?:ss|sh|ch|x|zz|tz|o)es$|(?:[^ao]us|ias|lens)es$|^(?:gas|atlas|canvas|iris)es$/;function X(t){let n=Math.max(t.lastIndexOf(
" "),t.lastIndexOf("-"))+1;return t.slice(0,n)+ht(t.slice(n))}function ht(t){let n=t.toLowerCase(),e=t===t.toUpperCase()&&
t.length>1,s=V.get(n);return s!==void 0?e?s.toUpperCase():t.slice(0,1)+s.slice(1):t.length<2||!n.endsWith("s")||n.endsWith(
"ss")?t:ut.test(n)?t.slice(0,-1):n.endsWith("ies")?t.slice(0,-3)+(e?"Y":"y"):t.slice(0,ft.test(n)?-2:-1)}function F(t,n=""){return n?`${_(t,0)} ${t===1?X(n):n}`:_(t,0)}function R(t){let n=Math.abs(t);return n<.01&&t!==0||n>=1e9?pt(t,2):_(t,n>=100?0:n>=10?1:2)}function _(t,n){let e=Z(t,n),[s="",r]=e.split("."),c=s.replace(/\B(?=(\d{3})+$)/g,",");return r===void 0?c:`${c}.${r}`}function Z(t,n){
if(Math.abs(t)>=1e21)return BigInt(t).toString();let e=t.toFixed(n);if(Number.isInteger(t)&&!Object.is(t,-0))return e;if(t.
toFixed(n+30).slice(-30)!=="5".padEnd(30,"0"))return Object.is(t,-0)?`-${e}`:e;let r=t.toFixed(n+30).slice(0,-30).replace(
/\.$/,"");return Number(r.at(-1))%2===0?r:e}function dt(t,n){let[e="",s=""]=t.toExponential(n+30).split("e"),r=e.slice(0,
-30).replace(/\.$/,"");return(e.endsWith("5".padEnd(30,"0"))&&Number(r.at(-1))%2===0?`${r}e${s}`:t.toExponential(n)).replace(
/e([+-])(\d)$/,"e$10$2")}function pt(t,n){if(t===0)return"0";let e=Number(t.toExponential(n-1).split("e")[1]);if(e<-4||e>=
n){let[s="",r=""]=dt(t,n-1).split("e");return`${Y(s)}e${r}`}return Y(Z(t,n-1-e))}function Y(t){return t.includes(".")?t.
replace(/\.?0+$/,""):t}function L(t,n,e){if(e<1)return"the cut is uneven";let s=t.values[n.indexOf(e)];return`${F(e,"clusters")}: ${s==null?"no\
 value":R(s)}`}function J(t,n,e){let s=t.preferred===e?", the best":t.peaks.includes(e)?", a peak":"";return`${t.title},\
 ${L(t,n,e)}${s}. ${t.meaning}`}function z(t,n){return t.height*(1-n/t.top)}function q(t,n){let{n:e,heights:s}=t;return{lower:n<e?Q(s,e-n-1):0,upper:n>1?Q(s,e-n):1/0}}function Q(t,n){return t[n]}function P(t,n,e){let s=[];return t.forEach((r,c)=>{let u=q(n,r);if(u.lower>=u.upper)return;let O=Math.max(0,z(e,Math.min(
u.upper,e.top))),g=Math.max(0,z(e,u.lower));g>0&&s.push({i:c,upper:O,lower:g})}),s}function tt(t,n){let e=null,s=Number.
POSITIVE_INFINITY;for(let r of t){let c=Math.max(r.upper-n,n-r.lower,0);c<s&&([e,s]=[r,c])}return e}function nt(t,n,e){let s=t.
filter(u=>u!==null),[r,c]=[Math.min(...s),Math.max(...s)];return u=>c>r?n+(u-r)/(c-r)*(e-n):(n+e)/2}function j(t,n,e,s){
for(let r=e+s;r>=0&&r<t.length;r+=s){let{lower:c,upper:u}=q(n,E(t,r));if(c<u)return r}return e}var k={wide:124,narrow:104,wideFrom:560,gap:10,number:20,words:{wide:64,narrow:58}},et=13,ot=4,B=9,T={peak:3,best:4.5,now:3.5,
both:2.5};function st({corner:t,strip:n},e){let[s,r]=[t.left-n,n-k.gap],c=s+(n<k.wide?k.words.narrow:k.words.wide),u=nt(
e.values,c+8+T.best,s+r-2-T.best);return{left:s,width:r,words:c,across:u}}function rt(t,n,e,s){let{corner:r,frame:c,theme:u}=n,
{values:O,preferred:g,peaks:I}=s,{left:M,width:v,across:N}=st(n,s),l=P(e,n.data.tree,c);t.save(),t.translate(0,r.top),t.
fillStyle=u.rule;let i=Math.max(1,Math.round(c.dpr))/c.dpr,f=-ot;for(let{lower:h}of l)h>=c.height||h-f<ot||(t.fillRect(M,
Math.round(h*c.dpr)/c.dpr,v,i),f=h);t.beginPath();let w=!1;for(let{i:h,upper:p,lower:$}of l){let x=O[h];x!=null&&(w?t.lineTo(
N(x),p):t.moveTo(N(x),p),t.lineTo(N(x),$)),w=x!=null}t.strokeStyle=u.quiet,t.lineWidth=1.5,t.stroke();for(let{i:h,upper:p,
lower:$}of l){let x=O[h],y=g===e[h];x==null||!(y||I.includes(E(e,h)))||(t.beginPath(),t.arc(N(x),(p+$)/2,y?T.best:T.peak,
0,2*Math.PI),t.fillStyle=y?u.paper:u.quiet,t.fill(),y&&(t.strokeStyle=u.ink,t.lineWidth=2,t.stroke()))}t.restore()}function it(t,n,e,s,r){
let{corner:c,frame:u,theme:O,face:g,cut:I}=n,{left:M,width:v,words:N,across:l}=st(n,s),i=I.isUneven?-1:e.indexOf(I.k),f=I.
isUneven||I.locked.length?-1/0:z(u,I.t);t.save(),t.translate(0,c.top),t.textAlign="right",t.textBaseline="middle";for(let{
i:w,upper:h,lower:p}of P(e,n.data.tree,u)){let $=s.values[w],x=(h+p)/2,y=s.preferred===e[w],A=mt(h,p,f);A!==null&&(t.font=
g.css(11,y),t.fillStyle=y||w===i?O.ink:O.quiet,t.fillText(F(E(e,w)),M+k.number,A),t.fillText($==null?"–":R($),N,A)),w===
i&&$!=null&&(t.beginPath(),t.arc(l($),x,y?T.both:T.now,0,2*Math.PI),t.fillStyle=O.ink,t.fill()),w===r&&(t.strokeStyle=O.
ink,t.lineWidth=1,t.beginPath(),t.rect(M+.5,h+.5,v-1,Math.max(p-h,2)),t.stroke())}t.restore()}function mt(t,n,e){let s=(t+
n)/2;return(Math.abs(s-e)<B?[e-B,e+B]:[s]).find(c=>c-et/2>=t&&c+et/2<=n)??null}function W(t,n,e,s=""){let r=t.ownerDocument.createElement(n);return e&&(r.className=e),r.textContent=s,t.append(r),r}function ct({
store:t,box:n,tip:e,getScene:s,moved:r,paint:c}){let{model:u}=t,g=n.ownerDocument.createElement("div");g.className="hclu\
st-beside-head";let I=W(g,"label","","Evidence"),M=W(I,"select","");M.setAttribute("aria-label","Evidence beside the tre\
e");let v=W(g,"button","","Hide");v.type="button",v.setAttribute("aria-label","Hide the evidence beside the tree");let N=W(
g,"p","hclust-quiet");for(let o of[M,v])o.dataset.lmSuppressShortcuts="true";n.before(g),g.closest(".hclust-live")?.querySelector(
".hclust-evidence-choice")&&(I.hidden=v.hidden=!0);let l=W(n,"div","hclust-beside");l.tabIndex=0,l.dataset.lmSuppressShortcuts=
"true",l.setAttribute("role","slider"),l.setAttribute("aria-orientation","vertical"),l.setAttribute("aria-valuemin","1");
let i=null,f=null,w="",h=-1,p=0,$=()=>{let{frame:o}=s();return i?P(i.numbers,t.data.tree,o):[]},x=()=>i!==null&&f!==null;
function y(){N.textContent=i?.sentence??(w||"Computing …")}function A(o,a,d){let m=h!==o;if(h=o,o<0||!i||!f)y(),e.hide();else{
let b=E(i.numbers,o);N.textContent=J(f,i.numbers,b),a!==void 0&&d!==void 0&&e.show(a,d,`${f.title}, ${L(f,i.numbers,b)}`,
[b===t.cut.k&&!t.cut.isUneven?"the present cut":"Click: cut here"])}m&&c(1)}function C(o){if(p=o,!i||!f)return;let a=L(f,
i.numbers,E(i.numbers,o));l.setAttribute("aria-valuenow",String(i.numbers.length-o)),l.setAttribute("aria-valuetext",a)}
function U(o){i&&(r(),C(o),t.setClusters(E(i.numbers,o)),t.flush())}function D(o){t.setOption("ribbon",o),t.flush()}function G(o){
let a=i?.indices.map(m=>m.name)??[],d=a[a.indexOf(f?.name??"")+o];d&&D(d)}function H(){let o=u.get("evidence"),a=o?.revision===
void 0||o.revision===u.get("revision");i=a&&o?.indices?o:null,w=a?o?.note??"":"";let d=t.option("ribbon");f=i?.indices.find(
S=>S.name===d)??null;let m=(i?.indices??[]).map(S=>new Option(S.title,S.name));if(f||m.push(new Option(i?"not defined he\
re":"…",d)),M.replaceChildren(...m),M.value=d,l.hidden=!f,h=-1,y(),!i||!f)return;l.setAttribute("aria-label",`${f.title}\
 along the heights; Enter cuts`),l.setAttribute("aria-valuemax",String(i.numbers.length));let b=i.numbers.indexOf(t.cut.
k);C(b<0?Math.min(p,i.numbers.length-1):b),l.matches(":focus-visible")&&A(p)}function K(o){let a=n.getBoundingClientRect(),
d=a.width/n.offsetWidth||1,[m,b]=[(o.clientX-a.left)/d,(o.clientY-a.top)/d];return{i:tt($(),b-s().corner.top)?.i??-1,x:m,
y:b}}let at={pointerdown:o=>o.stopPropagation(),pointermove(o){o.stopPropagation(),t.setHover(null);let{i:a,x:d,y:m}=K(o);
A(a,d,m)},pointerleave:o=>{o.pointerType!=="touch"&&A(l.matches(":focus-visible")?p:-1)},focus:()=>l.matches(":focus-vis\
ible")&&A(p),blur:()=>A(-1),dblclick:o=>o.stopPropagation(),click(o){o.stopPropagation();let{i:a,x:d,y:m}=K(o);a<0||(U(a),
A(a,d,m))},keydown(o){if(o.ctrlKey||o.metaKey||o.altKey||o.shiftKey||!i)return;let{tree:a}=t.data,d=i.numbers.length-1,b={
ArrowUp:()=>j(i?.numbers??[],a,p,-1),ArrowDown:()=>j(i?.numbers??[],a,p,1),End:()=>0,Home:()=>d,ArrowLeft:()=>G(-1),ArrowRight:()=>G(
1),Enter:()=>U(p)," ":()=>U(p),Escape:()=>l.blur()}[o.key];if(!b)return;o.preventDefault(),o.stopPropagation();let S=b();
typeof S=="number"&&(C(S),A(S))}};for(let[o,a]of Object.entries(at))l.addEventListener(o,a);M.addEventListener("change",
()=>D(M.value)),v.addEventListener("click",()=>D(""));let lt=t.subscribe("cut",()=>{let o=i?.numbers.indexOf(t.cut.k)??-1;
o>=0&&o!==p&&h<0&&C(o)});return H(),{width:o=>x()?o<k.wideFrom?k.narrow:k.wide:0,update:H,below(o,a){let{corner:d,frame:m,
strip:b}=a;l.style.left=`${d.left-b}px`,l.style.top=`${d.top}px`,l.style.width=`${Math.max(0,b-k.gap)}px`,l.style.height=
`${m.height}px`,i&&f&&rt(o,a,i.numbers,f)},above(o,a){i&&f&&it(o,a,i.numbers,f,h)},destroy(){lt(),e.hide(),g.remove(),l.
remove()}}}var Gt=ct;export{Gt as default};
