// Generated from js/ by `npm run build`. Do not edit.
function Y(t){return t.ownerDocument.defaultView??globalThis}function te(t){let{offsetWidth:e}=t,n=t.getBoundingClientRect().
width/(e||NaN);return Math.abs(n-1)>.02&&n||1}function sn(t,e){let n,o=()=>{n=t.matchMedia(`(resolution: ${t.devicePixelRatio}\
dppx)`),n.addEventListener("change",s)},s=()=>{n.removeEventListener("change",s),o(),e()};return o(),()=>n.removeEventListener(
"change",s)}function p(t,e){return t[e]}var jt="…",as=300;function H(t){return String(t).slice(0,as).replace(/\s+/gu," ").replace(/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu,
"").trim()}function Et(t,e,n,o=Number.POSITIVE_INFINITY,s=0){if(n(t)<=e)return t;let r=Array.from(t),i=rn(r,r.length,jt,
e,n);if(i>o||o>=r.length)return i?Se(r,i)+jt:"";let c=r.lastIndexOf(" ",o-1)+1,a=c>o-cs?c:o,l=jt+r.slice(a).join("");if(n(
l)>e){if(s<=a)return Et(l,e,n);let f=r.slice(a).join("");return jt+Et(f,e-n(jt),n,s-a)}return Se(r,rn(r,a,l,e,n))+l}function an(t,e,n){
let o=/ \([\d,]+\)$/.exec(t)?.[0]??"",s=Et(t,e,n);if(s===t||!o)return s;let r=Et(t.slice(0,-o.length),e-n(o),n);return r?
r+o:s}var cs=12;function rn(t,e,n,o,s){let[r,i]=[0,e];for(;r<i;){let c=r+i+1>>1;s(Se(t,c)+n)<=o?r=c:i=c-1}return r}function Se(t,e){
return t.slice(0,e).join("").trimEnd()}function cn(t){return!!t.getContext("2d")?.isContextLost?.()}var ls="linear";function ln(t,e,n){let o=t.ownerDocument,s=o.createElement("canvas");s.className=t.className,s.setAttribute(
"aria-hidden","true"),[s.width,s.height]=[t.width,t.height],s.getContext("2d")?.drawImage(t,0,0);let r=o.createElement("\
div");r.className="hclust-fade",t.replaceWith(r),r.append(s,t);let i={duration:e,easing:ls},c=s.animate([{opacity:1},{opacity:0}],
{...i,fill:"forwards"}),a=t.animate([{opacity:0},{opacity:1}],i);c.onfinish=()=>f();let l=!1;function f(){l||(l=!0,c.cancel(),
a.cancel(),s.width=s.height=0,r.replaceWith(t),n())}return{end:f}}var fs=600;function fn(t){let e=t.createElement("canvas");return e.className="hclust-layer",e}function bt(t,e,n){let o=Y(
t),s=e.map(w=>{let y=fn(o.document);return t.append(y),{canvas:y,draw:w,stale:!0,ctx:y.getContext("2d"),fade:0,fading:null}}),
r=s.at(-1).canvas,i=0,c=0,a=[],l={canvas:r,width:0,height:0,dpr:1,paint(...w){s.forEach((y,g)=>{(!w.length||w.includes(g))&&
(y.stale=!0)}),l.width&&(i||=o.requestAnimationFrame(f))},fade(w,...y){s.forEach((g,d)=>{y.includes(d)&&g.canvas!==r&&(g.
fade=w)})},endFades(){for(let w of s)w.fade=0,w.fading?.end()},destroy(){l.endFades(),o.cancelAnimationFrame(i);for(let w of a)
o.clearTimeout(w);m.disconnect(),b();for(let{canvas:w}of s)w.width=w.height=0,w.remove()}};function f(){i=0;let w=o.performance.
now();for(let y of s)y.stale&&(y.stale=!1,y.fade&&c&&(y.fading?.end(),y.fading=ln(y.canvas,y.fade,()=>y.fading=null)),y.
fade=0,y.ctx.setTransform(l.dpr,0,0,l.dpr,0,0),y.ctx.clearRect(0,0,l.width,l.height),y.ctx.save(),y.draw(y.ctx,l),y.ctx.
restore());r.dataset.ms=(o.performance.now()-w).toFixed(2),r.dataset.painted=String(++c)}function u(){let[w,y]=[t.clientWidth,
t.clientHeight],g=(o.devicePixelRatio||1)*te(t);if(!(w===l.width&&y===l.height&&g===l.dpr)&&(Object.assign(l,{width:y?w:
0,height:y,dpr:g}),l.endFades(),!!l.width)){for(let{canvas:d}of s)d.width=Math.round(w*g),d.height=Math.round(y*g);n?.(l);
for(let d of s)d.stale=!0;o.cancelAnimationFrame(i),f()}}function h(w){let{canvas:y}=w;y.addEventListener("contextrestor\
ed",()=>l.paint(s.indexOf(w))),y.addEventListener("contextlost",()=>{if(!y.isConnected)return;let g=o.setTimeout(()=>{if(!y.
isConnected||y===r||!cn(y))return;let d=fn(o.document);d.width=y.width,d.height=y.height,w.fading?.end(),y.replaceWith(d),
w.canvas=d,w.ctx=d.getContext("2d"),h(w),l.paint(s.indexOf(w))},fs);a.push(g)})}s.forEach(h),r.addEventListener("hclust-\
record",w=>{let{detail:y}=w;for(let g of s)y.save(),y.setTransform(l.dpr,0,0,l.dpr,0,0),g.draw(y,l),y.restore()});let m=new o.
ResizeObserver(u);m.observe(t);let b=sn(o,u);return l}function ot(t,e){let n=new AbortController;for(let[o,s]of Object.entries(
e))t.addEventListener(o,s,{signal:n.signal,passive:!1});return()=>n.abort()}var tt=11;function ve(t,e){let n=new Map,o=null,
s=(i=tt,c=!1)=>`${c?"600 ":""}${i}px ${e}`,r=(i,c=tt,a=!1)=>{let l=s(c,a),f=n.get(l);(!f||f.size>5e3)&&n.set(l,f=new Map);
let u=f.get(i);if(u===void 0){if(o??=t.createElement("canvas").getContext("2d"),!o)return i.length*c*.6;o.font=l,f.set(i,
u=o.measureText(i).width)}return u};return{css:s,width:r,fit:(i,c,a,l,f,u)=>Et(i,c,h=>r(h,a,l),f,u),fitTitle:(i,c,a,l)=>an(
i,c,f=>r(f,a,l))}}function Ee(t,e,n="middle"){t.textAlign=e,t.textBaseline=n}var un={linkage_about:{single:"Follows chains and bent shapes, since only the nearest two points count; for the same rea\
son a few points in between merge two clusters into one.",complete:"Makes compact clusters of like width, since the fart\
hest two points count; so it cuts long clusters, and one stray point can spoil a merge.",average:"A middle way that puts\
 up with stray points, since all pairs count; it still looks for round clusters, and fails on bent ones and rings.",ward:"\
Finds round clusters of like size, since every merge adds as little spread as it can; so it cuts long, bent and very lar\
ge clusters to fit.",weighted:"Like average, but both halves of a merge count the same; so small clusters hold their own\
, and a stray point counts too much.",centroid:"Compares the means of clusters, so stray points count little; but a merg\
e can lie below an earlier one, and branches then cross.",median:"Like centroid, but both halves of a merge count the sa\
me; so small clusters hold their own, and branches cross even more often."}};var pn=un;var ft={r:255,g:255,b:255,a:1},At={r:0,g:0,b:0,a:1};function xt(t){let e=/^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(t.trim())?.[1];
if(e){let a=e.length===3?e.replace(/./g,"$&$&"):e,l=parseInt(a,16);return{r:l>>16,g:l>>8&255,b:l&255,a:1}}let n=/^(rgba?|color)\(\s*(srgb\s+)?([^()]*)\)$/i.
exec(t.trim());if(!n||n[1]?.toLowerCase()==="color"!=!!n[2])return null;let[o,s,r,i=1]=(n[3]??"").split(/[\s,/]+/).filter(
Boolean).map(ps),c=n[2]?255:1;return o===void 0||s===void 0||r===void 0||![o,s,r,i].every(Number.isFinite)?null:{r:o*c,g:s*
c,b:r*c,a:i}}function ps(t){return t.endsWith("%")?Number(t.slice(0,-1))/100:Number(t)}function Ct(t,e){return{...dt(e,t,
t.a),a:1}}function dt(t,e,n){let o=s=>t[s]+(e[s]-t[s])*n;return{r:o("r"),g:o("g"),b:o("b"),a:1}}function V({r:t,g:e,b:n}){
let o=s=>Math.round(Math.min(255,Math.max(0,s))).toString(16).padStart(2,"0");return`#${o(t)}${o(e)}${o(n)}`}function Ce({
r:t,g:e,b:n}){return(.299*t+.587*e+.114*n)/255}function Wt(t,e){let n=t.createElement("div");return n.className=e,n}function Te(t,e){let[n,o]=[xt(e.paper)??ft,xt(e.ink)??At],s={ink:e.ink,quiet:e.quiet,rule:e.rule,paper:e.paper,panel:e.panel};
for(let[r,i]of Object.entries(s))t.style.setProperty(`--hc-${r}`,i);t.style.setProperty("--hc-band",V(dt(n,o,.05))),t.style.
setProperty("--hc-font",e.font),t.style.colorScheme=e.dark?"dark":"light"}function R(t,e){let n=Wt(t.ownerDocument,e);return t.
append(n),n}var hn="http://www.w3.org/2000/svg";function mt(t,e,n,o){let s=t.ownerDocument,r=s.createElement("button");if(r.type="bu\
tton",r.dataset.lmSuppressShortcuts="true",o){let i=s.createElementNS(hn,"svg"),c=s.createElementNS(hn,"path");i.setAttribute(
"viewBox","0 0 16 16"),i.setAttribute("aria-hidden","true"),c.setAttribute("d",o),i.append(c),r.append(i),r.setAttribute(
"aria-label",e),r.title=e}else r.textContent=e;return r.addEventListener("click",n),t.append(r),r}function Mt(t,e,n){let o=t.
ownerDocument,s=o.createElement("label"),r=o.createElement("select");return r.dataset.lmSuppressShortcuts="true",r.setAttribute(
"aria-label",e),r.addEventListener("change",()=>n(r.value)),s.append(e,r),t.append(s),r}function St(t,e,n){let o=e.flat().
join(`
`);t.dataset.options!==o&&(t.dataset.options=o,t.replaceChildren(...e.map(([s="",r=""])=>{let i=t.ownerDocument.createElement(
"option");return i.value=s,i.textContent=r,i}))),t.value!==n&&(t.value=n)}function dn(t,e,n,o){let s=t.ownerDocument,r=s.
createElement("label"),[i,c]=[s.createElement("input"),s.createElement("output")];return i.type="range",i.dataset.lmSuppressShortcuts=
"true",i.addEventListener("input",()=>n(i.valueAsNumber)),o&&i.addEventListener("change",o),r.append(e,i,c),t.append(r),
{input:i,output:c,label:r}}function Tt(t,e=""){let n=t.createElement("h4");return t.querySelector?.("main.hclust h1")&&n.setAttribute("aria-level",
"2"),n.textContent=e,n}var mn=new Map(Object.entries({analyses:"analysis",axes:"axis",bacteria:"bacterium",calves:"calf",children:"child",crises:"\
crisis",criteria:"criterion",diagnoses:"diagnosis",feet:"foot",fungi:"fungus",geese:"goose",genera:"genus",halves:"half",
hypotheses:"hypothesis",indices:"index",knives:"knife",larvae:"larva",leaves:"leaf",lives:"life",loaves:"loaf",loci:"loc\
us",matrices:"matrix",men:"man",mice:"mouse",nuclei:"nucleus",people:"person",phenomena:"phenomenon",quizzes:"quiz",shelves:"\
shelf",spectra:"spectrum",strata:"stratum",taxa:"taxon",teeth:"tooth",theses:"thesis",thieves:"thief",vertices:"vertex",
wives:"wife",wolves:"wolf",women:"woman"}));for(let t of["chassis","clothes","means","news","series","species"])mn.set(t,
t);var hs=/(?:aches|movies|cookies|calories|zombies|shoes|canoes)$|^(?:[a-z]ies|caches|niches|toes|foes|oboes|(?:ab|exc|f|m|r)uses)$/,
ds=/(?:ss|sh|ch|x|zz|tz|o)es$|(?:[^ao]us|ias|lens)es$|^(?:gas|atlas|canvas|iris)es$/;function gn(t){let e=Math.max(t.lastIndexOf(
" "),t.lastIndexOf("-"))+1;return t.slice(0,e)+ms(t.slice(e))}function ms(t){let e=t.toLowerCase(),n=t===t.toUpperCase()&&
t.length>1,o=mn.get(e);return o!==void 0?n?o.toUpperCase():t.slice(0,1)+o.slice(1):t.length<2||!e.endsWith("s")||e.endsWith(
"ss")?t:hs.test(e)?t.slice(0,-1):e.endsWith("ies")?t.slice(0,-3)+(n?"Y":"y"):t.slice(0,ds.test(e)?-2:-1)}function D(t,e=""){return e?`${ee(t,0)} ${t===1?gn(e):e}`:ee(t,0)}function U(t){return Number.isNaN(t)?"–":Math.abs(t)===
1/0?t>0?"∞":"-∞":t===0?"0":gs(t)?ee(t,ws(t)):xn(t,2)}var gs=t=>Math.abs(t)>=.001&&Math.abs(t)<1e7;function ws(t){let e=Math.
abs(t);return e>=1e3?0:e>=100?1:e>=1?2:3}var ys=[1,2,2.5,5,10];function yn(t,e,n,o){let s=e-t;if(!(s>0)||!Number.isFinite(s))return Number.isFinite(t)?[t]:[];let r=Math.
max(1,Math.floor(n/o)),i=10**Math.floor(Math.log10(s/r)),c=i*(ys.find(f=>f*i*r>=s*(1-1e-9))??10),a=1e-9*s,l=[];for(let f=Math.
ceil((t-a)/c);f*c<=e+a;f++)l.push(Number((f*c).toPrecision(12)));return l}function Ne(t){let e=t.slice(1).map((i,c)=>i-p(
t,c)),n=(e.length?Math.min(...e):Math.abs(t[0]??1))||1;if(Math.max(0,...t.map(Math.abs))>=1e9||n<1e-4)return t.map(i=>bs(
i,3));let s=Math.max(0,-Math.floor(Math.log10(n)+1e-9)),r=()=>t.some(i=>Math.abs(Number(i.toFixed(s))-i)>n/100);for(;s<6&&
r();)s++;return t.map(i=>ee(i+0,s))}function ee(t,e){let n=bn(t,e),[o="",s]=n.split("."),r=o.replace(/\B(?=(\d{3})+$)/g,
",");return s===void 0?r:`${r}.${s}`}function bn(t,e){if(Math.abs(t)>=1e21)return BigInt(t).toString();let n=t.toFixed(e);
if(Number.isInteger(t)&&!Object.is(t,-0))return n;if(t.toFixed(e+30).slice(-30)!=="5".padEnd(30,"0"))return Object.is(t,
-0)?`-${n}`:n;let s=t.toFixed(e+30).slice(0,-30).replace(/\.$/,"");return Number(s.at(-1))%2===0?s:n}function xn(t,e){let[
n="",o=""]=t.toExponential(e+30).split("e"),s=n.slice(0,-30).replace(/\.$/,"");return(n.endsWith("5".padEnd(30,"0"))&&Number(
s.at(-1))%2===0?`${s}e${o}`:t.toExponential(e)).replace(/e([+-])(\d)$/,"e$10$2")}function bs(t,e){if(t===0)return"0";let n=Number(
t.toExponential(e-1).split("e")[1]);if(n<-4||n>=e){let[o="",s=""]=xn(t,e-1).split("e");return`${wn(o)}e${s}`}return wn(bn(
t,e-1-n))}function wn(t){return t.includes(".")?t.replace(/\.?0+$/,""):t}var kn={colors:["#5659B8","#F54571","#0E771F","#909B07","#4A9AD3","#AA3377","#64977C","#D57950","#B186AB","#C11E16"],marker_scales:{
o:1,s:.88,"^":1.1,D:.8,v:1.1,P:1.08,X:1.08},max_cluster_title:150,max_axis_word:90,missing_color:"#9a9a9a",needs_table:"\
only a tree was handed in: pass the table as well (table=...)."};var J=kn;function gt(t,e){let n=Math.min(Math.max(Math.round(e)||1,1),t.n),o=An(t,n);return As(t,n,ks(o),o)}function An(t,e){let{n,heights:o}=t;return{lower:e<n?at(o,n-e-1):0,upper:e>1?at(o,n-e):1/0}}function ks({lower:t,upper:e}){
if(e===1/0){let o=t>0?t*1.05:1;return o>t?o:t+Number.MIN_VALUE}let n=t+(e-t)/2;return n>t?n:e}function As(t,e,n,{lower:o,
upper:s},r){let i=r?.nodes,c,a;return{tree:t,k:e,t:n,lower:o,upper:s,hasThreshold:!r&&(o<s||e===t.n),isUneven:!!r,locked:r?.
locked??[],get nodes(){return i??=Ms(t,e)},get sizes(){return c??=this.nodes.map(l=>at(t.sizes,l))},get labels(){return a??=
Es(t,this.nodes)}}}function Ms(t,e){let{n,children:o}=t,s=new Int32Array(e);s[0]=2*n-2;for(let r=1;r<e;r++){let i=n-1-r;
Ss(s,r,at(o,2*i)),vs(s,r+1,at(o,2*i+1))}return s}function Ss(t,e,n){Mn(t,0,e,n)}function Mn(t,e,n,o){for(;n>e;){let s=n-
1>>1,r=at(t,s);if(o<=r)break;t[n]=r,n=s}t[n]=o}function vs(t,e,n){let o=0,s=1;for(;s<e;){let r=s+1;r<e&&!(at(t,s)>at(t,r))&&
(s=r),t[o]=at(t,s),o=s,s=2*o+1}Mn(t,0,o,n)}function Es(t,e){let n=new Int32Array(t.n);return e.forEach((o,s)=>{let r=at(
t.start,o),i=r+at(t.sizes,o);for(let c=r;c<i;c++)n[at(t.order,c)]=s}),n}function Sn(t){let{n:e,heights:n}=t;if(e<2||n[e-
2]===0)return 1;let o=e-n.findIndex(c=>c>0),s=Math.min(o-1,Math.ceil(Math.sqrt(o)),20);if(s<2)return 2;let r=2,i=-1/0;for(let c=2;c<=
s;c++){let{lower:a,upper:l}=An(t,c),f=l/a;f>i&&([i,r]=[f,c])}return r}function at(t,e){return t[e]}var oe=Object.keys(J.marker_scales).length,Tn=J.colors.length,ne=Tn*oe,Nn=1<<30;function $n(t,e){return Nn|parseInt(e.slice(
1),16)<<3|t%oe}function $e(t){return(t&Nn)!==0}function In(t){return`#${(t>>3&16777215).toString(16).padStart(6,"0")}`}function On(t){
return t&7}var vn=new WeakMap,En=new WeakMap,Cn=new WeakMap;function _n(t){let{annotations:e}=t,n=se(t);return e?.colors.
size?Cs(n,e):n}function se(t){let{annotations:e}=t,n=e&&En.get(e);if(n?.length===2*t.n-1)return n;let{splits:o,start:s}=Pn(
t),r=Ns(o,e?.numbers.length?e.numbers:s);return e&&En.set(e,r),r}function Ln({tree:t,nodes:e},n){let{splits:o}=Pn(t),s=[];
return e.forEach((r,i)=>{s[G(o,r)]=G(n,i)}),s}function Cs(t,e){let n=Cn.get(e);if(!n){Cn.set(e,n=t.slice());for(let[o,s]of e.colors)n[o]=$n(G(n,o),s)}return n}function Ht(t){
let{nodes:e,tree:n}=t,o=se(n),s=Ts(e.map(i=>G(o,i)),t),r=n.annotations?.colors;return r?.size&&e.forEach((i,c)=>{let a=r.
get(i);a&&(s[c]=$n(G(s,c),a))}),s}function Ts(t,{nodes:e,tree:n}){if(!t.some(r=>r>=ne))return t;let o=Array.from(e.keys()).
sort((r,i)=>G(n.start,G(e,r))-G(n.start,G(e,i))),s=-1;for(let r of o){let i=G(t,r);i%ne===s&&(t[r]=i+Tn),s=G(t,r)%ne}return t}
function Pn(t){let e=vn.get(t.children);if(e)return e;let{n,children:o,sizes:s}=t,r=new Int32Array(2*n-1);for(let a=1,l=n-
2;l>=0;l--,a++){let f=G(o,2*l),u=G(o,2*l+1),h=G(s,f)>=G(s,u);r[h?f:u]=G(r,n+l),r[h?u:f]=a}let i=[];gt(t,Sn(t)).nodes.forEach(
(a,l)=>{i[G(r,a)]=l});let c={splits:r,start:i};return vn.set(t.children,c),c}function Ns(t,e){let n=(t.length+1)/2,o=new Int32Array(
n),s=new Set,r=Math.min(n,e.length);for(let i=0;i<r;i++)s.add(o[i]=G(e,i));for(let i=r,c=0;i<n;i++,c++){for(;s.has(c);)c++;
o[i]=c}return t.map(i=>G(o,i))}function G(t,e){return t[e]}var Dn=J.colors,$s=Object.keys(J.marker_scales),Rn=J.marker_scales;function ut(t){return $e(t)?In(t):p(Dn,t%Dn.length)}function Ie(t){return p($s,$e(t)?On(t):t%oe)}var Is={o:"M-.5 0a.5 .5 0 1 0 1 0a.5 .5 0 1 0 -1 0z",s:"M-.5-.5h1v1h-1z","^":"M0-.5L.5 .5h-1z",D:"M0-.7071L.7071 0L0 .70\
71L-.7071 0z",v:"M0 .5L.5-.5h-1z",P:"M-.1667-.5h.3333v.3333h.3333v.3333h-.3333v.3333h-.3333v-.3333h-.3333v-.3333h.3333z",
X:"M-.25-.5L0-.25L.25-.5L.5-.25L.25 0L.5 .25L.25 .5L0 .25L-.25 .5L-.5 .25L-.25 0L-.5-.25z"};function re(t){return Is[Ie(t)]}function ie(t){return Rn[Ie(t)]}function vt(t,e,n=new Uint8Array(e.length)){let o=e.length+1,s=new Float64Array(o-1),r=new Int32Array(2*o-1).fill(1,0,o),
i=new Int32Array(2*o-1).fill(-1),c=-1/0,a=!0;for(let l=0;l<o-1;l++){let f=K(t,2*l),u=K(t,2*l+1);r[o+l]=K(r,f)+K(r,u),i[f]=
i[u]=o+l;let h=K(e,l);h<c?a=!1:c=h,s[l]=c}return Os({n:o,children:t,distances:e,heights:s,monotone:a,sizes:r,parents:i},
n)}var zn=t=>t?Uint8Array.from(t,Number):void 0;function Os(t,e){let{n,children:o,sizes:s}=t,r=new Int32Array(2*n-1);for(let a=n-
2;a>=0;a--){let l=K(o,2*a+(e[a]?1:0)),f=K(o,2*a+(e[a]?0:1)),u=K(r,n+a);r[l]=u,r[f]=u+K(s,l)}let i=new Int32Array(n),c=new Float64Array(
2*n-1);for(let a=0;a<n;a++)i[K(r,a)]=a,c[a]=K(r,a)+.5;for(let a=0;a<n-1;a++)c[n+a]=(K(c,K(o,2*a))+K(c,K(o,2*a+1)))/2;return{
...t,flips:e,start:r,order:i,x:c}}function wt(t,e){return e<t.n?0:K(t.distances,e-t.n)}function et(t,e){let n=K(t.start,e);return t.order.subarray(n,n+K(t.sizes,e))}function K(t,e){return t[e]}function pt({left:t,width:e},n,o){return t+p(n.x,o)/n.n*e}function nt({top:t,height:e,highest:n},o){return t+e*(1-(n>0?o/
n:0))}function ae(t,e,n,o,s){let r=new Map;for(let i=0;i<n;i++){let c=s(e.n+i),a=r.get(c);a||r.set(c,a=new Path2D),_s(a,
e,i,o)}t.lineJoin="miter",t.lineCap="butt";for(let[i,c]of r)t.strokeStyle=i,t.stroke(c)}function _s(t,e,n,o){let[s,r]=[p(
e.children,2*n),p(e.children,2*n+1)],[i,c]=[pt(o,e,s),pt(o,e,r)],a=nt(o,p(e.distances,n));t.moveTo(i,nt(o,wt(e,s))),t.lineTo(
i,a),t.lineTo(c,a),t.lineTo(c,nt(o,wt(e,r)))}function Bn(t,e,n,o,s){let r=nt(o,p(e.distances,n)),[i,c]=[Math.min(1,s/.6),
Math.max(0,(s-.6)/.4)],a=[0,1].map(l=>pt(o,e,p(e.children,2*n+l)));for(let l of[0,1]){let f=nt(o,wt(e,p(e.children,2*n+l))),
[u,h]=[p(a,l),p(a,1-l)];t.moveTo(u,f),t.lineTo(u,f+(r-f)*i),c&&t.lineTo(u+(h-u)/2*c,r)}}function ce(t){return t.n<2?0:p(
t.heights,t.n-2)}var Ls=8;function le(t,e){let n=Math.max(10,Math.min(t.width,t.height)-2*Ls),[o,s,r]=e.square,[i,c]=[(t.width-n)/2,(t.height-
n)/2],a=n/r;return{left:i,top:c,scale:a,x:l=>i+(l-o)*a,y:l=>c+n-(l-s)*a}}function Fn(t,e,n,o,s,r){let{x:i,y:c}=le(e,n),a=n.
points.length/2,l=a>120?7:9,f=Array.from(o.colors,u=>new Path2D(re(u)));for(let u=0;u<a;u++){let h=p(o.cut.labels,u),m=p(
o.colors,h),b=l*ie(m);t.save(),t.translate(i(p(n.points,2*u)),c(p(n.points,2*u+1))),(u===n.picked||u===r)&&(t.beginPath(),
t.arc(0,0,l/2+3.5,0,2*Math.PI),t.strokeStyle=s.ink,t.lineWidth=u===n.picked?2:1,t.stroke()),t.scale(b,b);let w=f[h];t.fillStyle=
ut(m),t.fill(w),t.lineWidth=.8/b,t.strokeStyle=s.paper,t.stroke(w),t.restore()}}function jn(t,e,{tree:n,cut:o,colors:s},r){
let i=ce(n)*1.04,c={left:1,top:4,width:e.width-2,height:e.height-8,highest:i},a=new Int32Array(2*n.n-1).fill(-1);o.nodes.
forEach((f,u)=>{a[f]=u});for(let f=2*n.n-2;f>=0;f--){let u=p(n.parents,f);p(a,f)<0&&u>=0&&(a[f]=p(a,u))}if(t.lineWidth=1.25,
ae(t,n,n.n-1,c,f=>p(a,f)<0?r.quiet:ut(p(s,p(a,f)))),o.t>i||n.n<2)return;let l=Math.round(nt(c,Math.min(o.t,i)))+.5;t.setLineDash(
[5,4]),t.lineWidth=1,t.strokeStyle=r.ink,t.beginPath(),t.moveTo(0,l),t.lineTo(e.width,l),t.stroke()}var Wn="data-lm-suppress-shortcuts",Ps=/^(Arrow(Up|Down|Left|Right)|Home|End|PageUp|PageDown|Enter| )$/,Hn="walking";function Un(t,e){
let n=Y(t),o=new WeakSet,s=r=>{let i=r.target;!(i instanceof n.Element)||!e(i)||(i.getAttribute(Wn)&&o.add(i),i.toggleAttribute(
Wn,o.has(i)?!Oe(r):Ds(r,i)))};return n.addEventListener("keydown",s,!0),()=>n.removeEventListener("keydown",s,!0)}function Oe({
key:t,ctrlKey:e,metaKey:n,altKey:o,shiftKey:s,target:r}){if(e||n||o)return!0;let i=r?.closest(`.${Hn}`);return t==="Ente\
r"&&s&&!i}function Ds({key:t,ctrlKey:e,metaKey:n,altKey:o,shiftKey:s},r){return e||n||o||s?!1:Ps.test(t)||r.tagName==="S\
ELECT"&&t.length===1}function Rs(t){return t.matchMedia("(prefers-reduced-motion: reduce)").matches||t.document.hidden}function Gn(t,e){let n=Y(t),o=0,s=0,r=0,i={drawn:1,begin(a){i.end(),!(Rs(n)||a<=0)&&([s,r,i.drawn]=[n.performance.now(),
a,0],o=n.requestAnimationFrame(c))},end(){n.cancelAnimationFrame(o),o=0,i.drawn=1}};function c(a){let l=Math.min(Math.max(
(a-s)/r,0),1);i.drawn=1-(1-l)**2,o=l<1?n.requestAnimationFrame(c):0,e()}return i}var Ut=14,fe=4;function ue(t){let e=t.ownerDocument,n=Wt(e,"hclust-tip");n.hidden=!0,n.setAttribute("aria-hidden","true");
let o=e.createElement("b");n.append(o),t.append(n);let s=[],r="",[i,c]=[0,0];function a(l,f){let u=[l,...f].join(`
`);if(u!==r){for(r=u,o.textContent=H(l);s.length<f.length;){let h=e.createElement("span");s.push(h),n.append(h)}s.forEach(
(h,m)=>{h.hidden=m>=f.length,h.textContent=H(f[m]??"")}),n.hidden=!1,[i,c]=[n.offsetWidth,n.offsetHeight]}}return{show(l,f,u,h){
a(u,h),n.hidden=!1;let[m,b]=[t.clientWidth,t.clientHeight],w=l+Ut+i+fe<=m?l+Ut:l-Ut-i,y=f-Ut-c,g=y>=fe?y:f+Ut,d=(S,T)=>Math.
round(Math.max(fe,Math.min(S,T-fe)));n.style.transform=`translate(${d(w,m-i)}px, ${d(g,b-c)}px)`},hide(){n.hidden=!0},destroy(){
n.remove()}}}var Qi=`This view shows the rows' values, but ${J.needs_table}`;function ct(t,e){let{left:n,top:o}=t.getBoundingClientRect(),s=te(t);return{x:(e.clientX-n)/s,y:(e.clientY-o)/s}}function Gt(t){return e=>{let n=t[e.key];!n||Oe(e)||(e.preventDefault(),e.stopPropagation(),n(e))}}function Nt(t){if(typeof t!="string")return t??[];let e=Object.entries(JSON.parse(t)),n=e[0]?.[1].length??0;return Array.
from({length:n},(o,s)=>Object.fromEntries(e.filter(([,r])=>r[s]!==null).map(([r,i])=>[r,i[s]])))}var zs=65535;function _e(t,e,n,o,s,r="track_about"){let i=Nt(t.get("original_columns")).length;return(t.get(r)??[]).map(
c=>{let a=b=>{if(c.original!==void 0)return p(n,b*i+c.original);if(c.numbers!==void 0)return p(s,c.numbers*e+b);let w=p(
o,c.codes*e+b);return w===zs?NaN:w},l,f=!1,[u,h]=[1/0,-1/0];function m(){return l||(l=Float64Array.from({length:e},(b,w)=>{
let y=a(w);return Number.isFinite(y)?(y<u&&(u=y),y>h&&(h=y),y):(f=!0,NaN)}),l)}return{unit:"",words:[],grouped:0,plain:!1,
...c,get values(){return m()},get gaps(){return m(),f},get ends(){return m(),u<=h?[u,h]:[0,1]}}})}var ua=J.max_cluster_title;function Kn(t){let e=t.get("color_numbers")??[];return{names:qn(t.get("node_names")),colors:qn(t.get("node_colors")),numbers:e}}
function qn(t){let e=new Map;for(let[n,o]of Object.entries(t??{}))e.set(Number(n),String(o));return e}function Bs(t){let e=lt(t.get("heights")),n=Yn(t.get("flips"),e.length),o=vt(qt(t.get("children")),e,n);return o.annotations=
Kn(t),o}function Xn(t){let e=Bs(t),n=e.n,o=t.get("columns")??[],s=lt(t.get("col_heights")),r=qt(t.get("col_children")),i=t.
get("col_flips"),c=lt(t.get("originals")),a=Nt(t.get("original_columns")),l=Nt(t.get("axis_names")),f=qt(t.get("rows")),
u=qt(t.get("leaf_rows")),h=f.length===n?f:Int32Array.from({length:n},(m,b)=>b);return{revision:t.get("revision")??0,n,tree:e,
p:o.length,columns:o,values:Le(t.get("values")),columnTree:s.length?vt(r,s,zn(i)):null,columnAbout:Nt(t.get("column_abou\
t")),originals:c,originalColumns:a,axes:Fs(l,lt(t.get("axes")),c,a.length,n),axisNames:l,tracks:_e(t,n,c,new Uint16Array(
$t(t.get("track_codes"))),lt(t.get("track_values"))),columnTracks:_e(t,o.length,[],new Uint16Array($t(t.get("column_trac\
k_codes"))),lt(t.get("column_track_values")),"column_track_about"),rows:h,noun:t.get("noun")||"rows",leafRows:u.length===
n?u:null,cellMeans:Le(t.get("cell_means")),cellDeviations:Le(t.get("cell_deviations")),rowNoun:t.get("row_noun")||"rows",
heightLabel:t.get("height_label")??"",name:js(Yn(t.get("names")),qt(t.get("name_ends"))),leafOf:m=>Ws(h,m)}}function Fs(t,e,n,o,s){
let r=0;return t.map(({original:i})=>i===void 0?e.subarray(r*s,++r*s):Float64Array.from({length:s},(c,a)=>n[a*o+i]??NaN))}
function js(t,e){let n=new TextDecoder,o=[];return s=>{let r=e[s];return r===void 0?String(s):o[s]??=n.decode(t.subarray(
s?e[s-1]:0,r))}}function Ws(t,e){let n=0,o=t.length;for(;n<o;){let s=n+o>>1;p(t,s)<e?n=s+1:o=s}return t[n]===e?n:-1}function $t(t){
if(t instanceof ArrayBuffer)return t.slice(0);if(ArrayBuffer.isView(t)){let{buffer:e,byteOffset:n,byteLength:o}=t;return e.
slice(n,n+o)}return new ArrayBuffer(0)}function Yn(t,e=0){let n=new Uint8Array($t(t));return n.length>=e?n:new Uint8Array(
e)}function qt(t){return new Int32Array($t(t))}function Le(t){return new Float32Array($t(t))}function lt(t){return new Float64Array(
$t(t))}var Jn=["ward","complete","average","single","weighted","centroid","median"],Qn=["ward","centroid","median"];function pe(t){
let e=t.length>>1,n=new Float64Array(e*(e-1)/2);for(let o=0,s=0;o<e;o++)for(let r=o+1;r<e;r++){let i=_(t,2*o)-_(t,2*r),c=_(
t,2*o+1)-_(t,2*r+1);n[s++]=Math.sqrt(i*i+c*c)}return n}function Kt(t,e){let n=new Float64Array(e*e);for(let o=0,s=0;o<e;o++)
for(let r=o+1;r<e;r++)n[o*e+r]=n[r*e+o]=_(t,s++);return n}function De(t,e,n,o,s,r,i){switch(t){case"ward":{let c=1/(e+n+o);return Pe((o+e)*c*s*s+(o+n)*c*r*r-o*c*i*i)}case"complet\
e":return Math.max(s,r);case"single":return Math.min(s,r);case"average":return(e*s+n*r)/(e+n);case"weighted":return .5*(s+
r);case"centroid":return Pe((e*s*s+n*r*r-e*n*i*i/(e+n))/(e+n));case"median":return Pe(.5*(s*s+r*r)-.25*i*i)}}function Pe(t){
return t>0?Math.sqrt(t):0}function he(t,e,n,{points:o=!1}={}){let s=Kt(t,e);return n==="single"?Vn(...Us(s,e,o),e,o):n===
"centroid"||n==="median"?Gs(s,e,n):Vn(...Hs(s,e,n),e,!1)}function Hs(t,e,n){let o=new Int32Array(e).fill(1),[s,r,i]=[[],
[],[0]],c=0;for(let a=0;a<e-1;a++){if(!i.length){for(;!o[c];)c++;i.push(c)}let[l,f,u]=[0,0,1/0];for(;;){l=_(i,i.length-1);
let h=i[i.length-2];[f,u]=h===void 0?[-1,1/0]:[h,_(t,l*e+h)];for(let m=0;m<e;m++)o[m]&&m!==l&&_(t,l*e+m)<u&&(u=_(t,l*e+m),
f=m);if(f===h)break;i.push(f)}i.length-=2,l>f&&([l,f]=[f,l]),s.push(l,f),r.push(u),It(t,e,o,n,l,f,u)}return[s,r]}function It(t,e,n,o,s,r,i){
let[c,a]=[_(n,s),_(n,r)];n[s]=0,n[r]=c+a;for(let l=0;l<e;l++){let f=_(n,l);if(!f||l===r)continue;let u=De(o,c,a,f,_(t,l*
e+s),_(t,l*e+r),i);t[l*e+r]=t[r*e+l]=u}}function Us(t,e,n){let o=new Float64Array(e).fill(1/0),s=new Int32Array(e),r=new Uint8Array(
e),[i,c]=[[],[]],a=0;for(let l=0;l<e-1;l++){r[a]=1;let[f,u]=[0,1/0];for(let h=0;h<e;h++){if(r[h])continue;let m=_(t,a*e+
h);m<_(o,h)&&(o[h]=m,s[h]=a),_(o,h)<u&&(u=_(o,h),f=h)}i.push(n?_(s,f):a,f),c.push(u),a=f}return[i,c]}function Vn(t,e,n,o){
let s=e.map((a,l)=>l).sort((a,l)=>_(e,a)-_(e,l)),r=Int32Array.from({length:2*n-1},(a,l)=>l),i=new Int32Array(2*(n-1)),c=a=>{
for(;r[a]!==a;)a=r[a]=_(r,_(r,a));return a};return s.forEach((a,l)=>{let[f,u]=[c(_(t,2*a)),c(_(t,2*a+1))];i.set(o||f<u?[
f,u]:[u,f],2*l),r[f]=r[u]=n+l}),{children:i,heights:Float64Array.from(s,a=>_(e,a))}}function Gs(t,e,n){let o=new Int32Array(
e).fill(1),s=Int32Array.from({length:e},(u,h)=>h),r=new Int32Array(e),i=new Float64Array(Math.max(0,e-1)),c=new Int32Array(
2*(e-1)),a=new Float64Array(e-1),l=u=>{let[h,m]=[u,1/0];for(let b=u+1;b<e;b++)o[b]&&_(t,u*e+b)<m&&([h,m]=[b,_(t,u*e+b)]);
return r[u]=h,i[u]=m,m};for(let u=0;u<e-1;u++)l(u);let f=qs(i);for(let u=0;u<e-1;u++){let h=f.top();for(;_(i,h)!==_(t,h*
e+_(r,h));)f.set(h,l(h)),h=f.top();let[m,b]=[_(r,h),_(i,h)];f.drop(),c.set(_(s,h)<_(s,m)?[_(s,h),_(s,m)]:[_(s,m),_(s,h)],
2*u),a[u]=b,s[m]=e+u,It(t,e,o,n,h,m,b);for(let w=0;w<h;w++)o[w]&&r[w]===h&&(r[w]=m);for(let w=0;w<m;w++)o[w]&&_(t,w*e+m)<
_(i,w)&&(r[w]=m,f.set(w,i[w]=_(t,w*e+m)));m<e-1&&f.set(m,l(m))}return{children:c,heights:a}}function qs(t){let e=t.slice(),
n=Int32Array.from(t,(a,l)=>l),o=n.slice(),s=n.length,r=a=>_(e,_(n,a)),i=(a,l)=>{let[f,u]=[_(n,a),_(n,l)];n[a]=u,n[l]=f,o[f]=
l,o[u]=a},c=a=>{for(let l=2*a+1;l<s;l=2*a+1){if(l+1<s&&r(l+1)<r(l)&&l++,!(r(a)>r(l)))return;i(a,l),a=l}};for(let a=(s>>1)-
1;a>=0;a--)c(a);return{top:()=>_(n,0),drop(){i(0,--s),c(0)},set(a,l){let f=_(o,a),u=l<_(e,a);if(e[a]=l,!u)return c(f);for(let h=f-
1>>1;f>0&&r(h)>l;h=f-1>>1)i(f,h),f=h}}}function _(t,e){return t[e]}var Ks=200;function de(t,e,n){let[o,s]=[Zn(t),Zn(e)],r=Xs(t,e,s.k),i=new Int32Array(s.k).fill(-1),c=new Set;r.filter(({a:l,
rows:f})=>2*f>p(o.sizes,l)).sort((l,f)=>f.rows-l.rows||p(o.rank,l.a)-p(o.rank,f.a)).forEach(({a:l,b:f})=>{p(i,f)>=0||(i[f]=
l,c.add(l))});let a=r.filter(({a:l,b:f})=>!c.has(l)&&p(i,f)<0);for(let[l,f]of Ys(a,o,s))i[f]=l;return{colors:Vs(i,n,s),origins:i}}function Zn(t){let e=[],n=[];for(let r=0;r<t.length;r++){let i=p(t,r);i<0||(e[i]=(e[i]??0)+1,n[i]??=r)}let o=[...e.keys()].
sort((r,i)=>p(e,i)-p(e,r)||p(n,r)-p(n,i)),s=[];return o.forEach((r,i)=>{s[r]=i}),{k:e.length,sizes:e,order:o,rank:s}}function Xs(t,e,n){
let o=new Map;for(let r=0;r<e.length;r++){let[i,c]=[p(t,r),p(e,r)];i>=0&&c>=0&&o.set(i*n+c,(o.get(i*n+c)??0)+1)}return[...o].
sort(([r],[i])=>r-i).map(([r,i])=>({a:Math.floor(r/n),b:r%n,rows:i}))}function Ys(t,e,n){let o=[...new Set(t.map(({a:c})=>c))].
sort((c,a)=>p(e.rank,c)-p(e.rank,a)),s=[...new Set(t.map(({b:c})=>c))].sort((c,a)=>p(n.rank,c)-p(n.rank,a)),r=Math.max(o.
length,s.length);if(r>Ks){let c=new Map,a=new Set,l=[...t].sort((f,u)=>u.rows-f.rows||p(e.rank,f.a)-p(e.rank,u.a)||p(n.rank,
f.b)-p(n.rank,u.b));for(let{a:f,b:u}of l)c.has(u)||a.has(f)||(c.set(u,f),a.add(f));return[...c].map(([f,u])=>[u,f])}let i=o.
map(()=>new Float64Array(s.length));for(let{a:c,b:a,rows:l}of t){let[f,u]=[o.indexOf(c),s.indexOf(a)];p(i,f)[u]=l*(r**3+
1)+(r-f)*(r-u)}return to(i).map(([c,a])=>[p(o,c),p(s,a)])}function to(t){let e=t.length,n=t[0]?.length??0;if(e>n){let c=Array.
from({length:n},(a,l)=>t.map(f=>p(f,l)));return to(c).map(([a,l])=>[l,a])}let o=new Float64Array(e),s=new Float64Array(n),
r=new Int32Array(n).fill(-1);for(let c=0;c<e;c++){let a=new Float64Array(n).fill(1/0),l=new Int32Array(n).fill(-1),f=new Uint8Array(
n),u=[],[h,m]=[c,-1];for(;;){let b=-1;for(let y=0;y<n;y++){if(f[y])continue;let g=-p(p(t,h),y)-p(o,h)-p(s,y);g<p(a,y)&&(a[y]=
g,l[y]=m),(b<0||p(a,y)<p(a,b))&&(b=y)}let w=p(a,b);o[c]=p(o,c)+w;for(let y of u)o[p(r,y)]=p(o,p(r,y))+w,s[y]=p(s,y)-w;for(let y=0;y<
n;y++)f[y]||(a[y]=p(a,y)-w);if(f[b]=1,m=b,p(r,b)<0)break;u.push(b),h=p(r,b)}for(;m>=0;){let b=p(l,m);r[m]=b<0?c:p(r,b),m=
b}}let i=[];return r.forEach((c,a)=>{c>=0&&p(p(t,c),a)>0&&i.push([c,a])}),i}function Vs(t,e,{order:n}){let o=t.map(c=>c<
0?-1:p(e,c)),s=new Set(o),r=new Set(Array.from(e)),i=J.colors.length;for(let c of n){if(p(o,c)>=0)continue;let a=[...Array(
i).keys()].filter(f=>!s.has(f)),l=a.find(f=>!r.has(f))??a[0]??i;for(;s.has(l);)l++;o[c]=l,s.add(l)}return o}var Re=2,ze=200,eo=12;function no(t){let e=new Set,n=null,o=null,s=[],r=!1,i=!1,c={model:t,picked:-1,panels(){if(n)return n;
let g=c.points.length/2,d=pe(c.points),S=c.linkages.map(A=>{let{children:M,heights:k}=he(d,g,A,{points:!0});return{linkage:A,
tree:vt(M,k)}});o??=S[0]?.tree??null;let T=o&&gt(o,Math.min(c.k,o.n));return n=S.map(({linkage:A,tree:M})=>{let k=gt(M,c.
k);return{linkage:A,tree:M,cut:k,colors:Qs(T,k,s)}}),n},move(g,d,S){c.points.set(u(d,S),2*g),l()},add(g,d){let S=c.points.
length/2;return S>=ze?!1:(c.points=Float64Array.of(...c.points,...u(g,d)),s.push(-1),c.picked=S,l(),!0)},remove(g){let d=c.
points.length/2;return d<=Re?!1:(c.points=c.points.filter((S,T)=>T>>1!==g),s.splice(g,1),c.picked=Math.min(g,d-2),c.k>d-
1&&a("n_clusters",c.k=d-1),l(),!0)},pick(g){c.picked=g,f()},setClusters(g){let d=Math.min(Math.max(Math.round(g)||1,1),c.
points.length/2);d!==c.k&&(c.k=d,a("n_clusters",d),t.save_changes(),n=null,f())},setShape(g){c.shape=g,a("shape",g);let d=t.
get("shape_clusters")[c.shapes.indexOf(g)];d&&a("n_clusters",c.k=d),h(!0)},setSeed(g){a("seed",g),t.save_changes()},reset:()=>h(
!0),syncPoints(){r&&(r=!1,a("points_bytes",new DataView(c.points.slice().buffer)),t.save_changes())},subscribe(g){return e.
add(g),()=>{e.delete(g),c.syncPoints()}},destroy(){for(let[g,d]of Object.entries(y))t.off(`change:${g}`,d);e.clear()}};function a(g,d){
i=!0,t.set(g,d),i=!1}function l(){n=null,r=!0,f()}function f(){for(let g of[...e])g()}function u(g,d){let[S,T,A]=c.square,
M=(k,v)=>{let x=Number((k/A).toPrecision(6))*A;return Math.min(Math.max(x,v),v+A)};return[M(g,S),M(d,T)]}function h(g){let d=lt(
t.get("shapes_bytes")),S=t.get("shape_ends"),T=Math.max(0,c.shapes.indexOf(c.shape));m(d.slice(T?p(S,T-1):0,p(S,T))),c.k>
c.points.length/2&&a("n_clusters",c.k=c.points.length/2),f(),r=g,c.syncPoints()}function m(g){c.points=g,c.picked=-1,c.square=
Js(g),o=null,s=Array.from({length:g.length/2},(d,S)=>S),n=null}function b(){c.linkages=t.get("linkages"),c.shapes=t.get(
"shapes"),c.shape=t.get("shape"),c.k=t.get("n_clusters"),m(lt(t.get("points_bytes"))),f()}let w=g=>()=>{i||g()},y={revision:b,
n_clusters:w(()=>c.setClusters(t.get("n_clusters"))),linkages:w(b)};b();for(let[g,d]of Object.entries(y))t.on(`change:${g}`,
d);return c}function Js(t){let e=[0,1].map(a=>{let l=t.filter((f,u)=>u%2===a);return[l.reduce((f,u)=>Math.min(f,u),1/0),
l.reduce((f,u)=>Math.max(f,u),-1/0)]}),[[n=0,o=0]=[],[s=0,r=0]=[]]=e,i=Math.max(o-n,r-s)||1;if(n>=0&&s>=0&&o<=10&&r<=10&&
i>4)return[0,0,10];let c=1.12*i;return[(n+o-c)/2,(s+r-c)/2,c]}function Qs(t,e,n){if(!t)return Ht(e);let o=new Int32Array(
e.labels.length).fill(-1);n.forEach((i,c)=>{i>=0&&(o[c]=p(t.labels,i))});let s=[...new Set(o)].filter(i=>i>=0).sort((i,c)=>i-
c),r=Ht(t);return de(o.map(i=>s.indexOf(i)),e.labels,s.map(i=>p(r,i))).colors}var Zs=13;function oo(t,e,{hover:n,announce:o,announcePoint:s}){let{canvas:r}=t,i=null,c=-1/0,a=({x:d,y:S})=>{let T=le(t,
e),[A,M]=[-1,Zs];for(let k=0;k<e.points.length/2;k++){let v=Math.hypot(T.x(p(e.points,2*k))-d,T.y(p(e.points,2*k+1))-S);
v<=M&&([M,A]=[v,k])}return A},l=({x:d,y:S})=>{let{left:T,top:A,scale:M}=le(t,e),[k,v,x]=e.square;return[k+(d-T)/M,v+x-(S-
A)/M]},f=d=>{r.style.cursor=d<0?"copy":"grab",n(d)},u=()=>e.square[2],h=(d,S,T)=>{let A=e.picked;if(A<0)return e.pick(0);
let M=u()*(T.shiftKey?.0025:.02);e.move(A,p(e.points,2*A)+d*M,p(e.points,2*A+1)+S*M),s()},m=d=>{let S=e.points.length/2;
e.pick((Math.max(e.picked,d<0?0:-1)+d+S)%S),s()},b=()=>{e.picked<0||(e.remove(e.picked)?o(`A point is taken away: ${D(e.
points.length/2,"points")}.`):o(`At least ${Re} points have to stay.`),e.syncPoints())},w=(d,S)=>{e.add(d,S)?o(`A point \
is added: ${D(e.points.length/2,"points")}.`):o(`There are ${ze} points already: take one away first.`,!0),e.syncPoints()},
y=Gt({ArrowLeft:d=>h(-1,0,d),ArrowRight:d=>h(1,0,d),ArrowUp:d=>h(0,1,d),ArrowDown:d=>h(0,-1,d),PageDown:()=>m(1),PageUp:()=>m(
-1),Delete:b,Backspace:b,Enter:()=>{let[d,S]=e.square,T=e.picked,A=.05*u();w(...T<0?[d+u()/2,S+u()/2]:[p(e.points,2*T)+A,
p(e.points,2*T+1)])},Escape:()=>e.pick(-1)}),g=d=>{i?.id===d.pointerId&&(i=null,r.style.cursor="grab",e.syncPoints())};return ot(
r,{keydown:y,keyup:e.syncPoints,blur:e.syncPoints,touchstart:d=>{let S=d.touches[0];S&&a(ct(r,S))>=0&&d.preventDefault()},
pointerdown:d=>{if(d.button!==0||!d.isPrimary)return;let S=ct(r,d),T=a(S);if(T<0)return;let[A,M]=l(S);i={id:d.pointerId,
point:T,dx:p(e.points,2*T)-A,dy:p(e.points,2*T+1)-M},r.setPointerCapture(d.pointerId),r.style.cursor="grabbing",e.pick(T)},
pointermove:d=>{let S=ct(r,d);if(!i)return f(a(S));let[T,A]=l(S);e.move(i.point,T+i.dx,A+i.dy)},pointerup:g,pointercancel:g,
pointerleave:()=>f(-1),click:d=>{let S=ct(r,d);a(S)>=0||(c=d.timeStamp,w(...l(S)))},dblclick:d=>{if(d.timeStamp-c<600)return;
let S=a(ct(r,d));S<0||(e.pick(S),b())}})}var tr=pn.linkage_about,er={blobs:"three blobs",moons:"two moons",chain:"a chain between two",rings:"a ring round a heap",
sizes:"unequal sizes",noise:"noise",yours:"your points"};function so(t,e,n){let o=t.ownerDocument,s=Y(t),r=[],i=R(t,"hcl\
ust-lab-bar");i.setAttribute("role","group"),i.setAttribute("aria-label","Points and clusters");let c=Mt(i,"Points",v=>e.
setShape(v)),a=dn(i,"Clusters",e.setClusters);a.input.min="1",a.input.setAttribute("aria-label","Number of clusters");let l=o.
createElement("label"),f=o.createElement("input");Object.assign(f,{type:"number",min:"0",max:"2147483647",step:"1"}),f.dataset.
lmSuppressShortcuts="true",f.title="Another number draws other points of the same shape",l.append("Seed",f),i.append(l),
mt(i,"Reset",e.reset).title="Back to the points as they were drawn";let u=R(i,"hclust-lab-hint");u.textContent="Drag a p\
oint. Click to add one, double-click to take one away.";let h=R(t,"hclust-unseen");h.setAttribute("aria-live","polite");
let m=R(t,"hclust-lab"),b=[],w=-1;function y(v,x){let N=R(m,"hclust-lab-panel"),C=Tt(o);C.textContent=v,N.append(C);let I=bt(
R(N,"hclust-lab-points"),[(Z,st)=>{let rt=e.panels()[x];rt&&Fn(Z,st,e,rt,n,w)}]),$=bt(R(N,"hclust-lab-tree"),[(Z,st)=>{let rt=e.
panels()[x];rt&&jn(Z,st,rt,n)}]);$.canvas.setAttribute("aria-hidden","true");let P=o.createElement("p");return P.textContent=
tr[v],N.append(P),I.canvas.tabIndex=0,I.canvas.setAttribute("role","application"),I.canvas.dataset.lmSuppressShortcuts="\
true",I.canvas.setAttribute("aria-label",`Points under ${v} linkage. Page Up and Page Down go from point to point, arrow\
s move it, Delete takes it away, Enter adds one.`),{linkage:v,part:N,points:I,tree:$,end:oo(I,e,{hover:g,announce:d,announcePoint:()=>S(
x)})}}function g(v){if(v!==w){w=v;for(let x of b)x.points.paint()}}function d(v,x=!1){h.textContent=v,x&&(u.textContent=
v)}function S(v){let x=e.picked,N=e.panels()[v];if(x<0||!N)return;let[C,I]=[p(e.points,2*x),p(e.points,2*x+1)],$=p(N.cut.
sizes,p(N.cut.labels,x));d(`Point ${x+1} of ${e.points.length/2} at ${C.toFixed(1)}, ${I.toFixed(1)}: in a cluster of ${$}\
.`)}function T(){b.map(x=>x.linkage).join()!==e.linkages.join()&&(A(),b=e.linkages.map(y),M()),St(c,e.shapes.map(x=>[x,er[x]??
x]),e.shape),a.input.max=String(Math.max(e.k,Math.min(eo,e.points.length/2))),a.input.value=String(e.k),a.output.textContent=
D(e.k),a.input.setAttribute("aria-valuetext",D(e.k,"clusters"));let v=e.model.get("seed");l.hidden=typeof v!="number",o.
activeElement!==f&&(f.value=String(v??""));for(let{points:x,tree:N}of b)x.paint(),N.paint()}function A(){for(let{part:v,
points:x,tree:N,end:C}of b)C(),x.destroy(),N.destroy(),v.remove();b=[]}function M(){let v=Math.max(t.clientWidth<700?2:1,
Math.floor(t.clientWidth/205)),x=Math.ceil(b.length/Math.max(1,v))||1;m.style.gridTemplateColumns=`repeat(${Math.ceil(b.
length/x)}, minmax(0, 1fr))`}let k=new s.ResizeObserver(M);return k.observe(t),r.push(()=>k.disconnect(),ot(f,{change:()=>{
let v=Math.round(f.valueAsNumber);v>=0&&v<=2147483647?e.setSeed(v):f.value=String(e.model.get("seed"))}}),e.subscribe(T)),
T(),{restyle(v){n=v,T()},destroy(){for(let v of r)v();A(),t.replaceChildren()}}}var Fe=864e5,nr=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"];function io(t){let[e,n]=[1/0,-1/0];
for(let s=0;s<t.length;s++){let r=p(t,s);Number.isFinite(r)&&(r<e&&(e=r),r>n&&(n=r))}if(e>n)return[0,1];let o=.045*(n-e)||
.5*Math.abs(e)||.5;return[e-o,n+o]}function Xt(t,e,n,o,s){if(t==="date")return or(e,n,Math.max(2,Math.floor(o/s)));let r=yn(
e,n,o,s);if(t!=="year")return{values:r,words:Ne(r)};let i=r.filter(Number.isInteger),c=i.length?i:r;return{values:c,words:Ne(
c).map(a=>a.replace(",",""))}}function or(t,e,n){let o=e-t;for(let s of[1,2,3,6,12,24,60,120,240,600,1200,2400,6e3,12e3]){
if(o<50)break;if(!(o/(s*30.4)>n))return Be(ro(t,e,s),t,e)}for(let s of[1/24,1/8,1/4,1/2,1,2,7,14]){if(o/s>n)continue;let r=s>=
7?4:0,i=[];for(let c=Math.ceil((t-r)/s);c*s+r<=e;c++)i.push(c*s+r);return Be(i,t,e)}return Be(ro(t,e,1),t,e)}function ro(t,e,n){
let o=new Date(t*Fe);if(Number.isNaN(o.getTime()))return[];let s=Math.floor((o.getUTCFullYear()*12+o.getUTCMonth())/n),r=[];
for(let i=s;r.length<100;i++){let c=new Date(0);c.setUTCFullYear(Math.floor(i*n/12),(i*n%12+12)%12,1);let a=c.getTime()/
Fe;if(!(a<=e))break;a>=t&&r.push(a)}return r}function Be(t,e,n){let o=t.map(r=>{let i=new Date(Math.round(r*1440)*6e4);if(i.
getUTCHours()||i.getUTCMinutes())return i.toISOString().slice(11,16);let c=p(nr,i.getUTCMonth());return i.getUTCDate()!==
1?`${i.getUTCDate()} ${c}`:i.getUTCMonth()?c:String(i.getUTCFullYear())}),[s]=t;return s!==void 0&&n-e<800&&!o.some(r=>/^-?\d{3,}$/.
test(r))&&(o[0]+=` ${new Date(s*Fe).getUTCFullYear()}`),{values:t,words:o}}var ao=8,lo=12,sr=46,rr=J.max_axis_word;function Ot(t,e,n){let o=t.axisNames.findIndex(l=>l.name===e),s=o<0?Math.min(n,t.
axisNames.length-1):o,r=t.axisNames[s],i=t.axes[s];if(!r||!i)return null;let c=H(r.label||r.name),a=r.unit?`${c} (${H(r.
unit)})`:c;return{name:r.name,title:a,column:r,values:i,all:io(i)}}function fo(t,e,n,o,s,r,i){let c=Math.max(40,t.height-
ao-sr),a=Xt(n.column.kind,...s,c,46);a.words=a.words.map(w=>i.fit(w,rr));let l=Math.max(0,...a.words.map(w=>i.width(w))),
f=Math.ceil(l+8+tt+16),u=Math.max(40,t.width-f-lo-r),h=Xt(e.column.kind,...o,u,64),m=co(e.values,o[0],o[1],u),b=co(n.values,
s[1],s[0],c);for(let w=0;w<m.length;w++)Number.isNaN(m[w])?b[w]=NaN:Number.isNaN(b[w])&&(m[w]=NaN);return{left:f,top:ao,
width:u,height:c,x:h,y:a,xs:m,ys:b}}function co(t,e,n,o){let s=new Float32Array(t.length);for(let r=0;r<t.length;r++){let i=p(
t,r);s[r]=Number.isFinite(i)?(i-e)/(n-e)*o:NaN}return s}function uo(t,e,{x:n,y:o,xShown:s,yShown:r,theme:i,face:c,dpr:a}){
let{left:l,top:f,width:u,height:h}=e,m=f+h,b=Math.max(1,Math.round(a))/a,w=g=>Math.round(g*a)/a;t.font=c.css(),t.fillStyle=
i.rule,Ee(t,"right"),e.y.values.forEach((g,d)=>{let S=w(m-(g-r[0])/(r[1]-r[0])*h);t.fillStyle=i.rule,t.globalAlpha=.7,t.
fillRect(l,S,u,b),t.globalAlpha=1,t.fillRect(l-4,S,4,b),t.fillStyle=i.quiet,t.fillText(e.y.words[d]??"",l-8,S+.5)}),t.fillStyle=
i.rule,t.fillRect(w(l),f,b,h+b),t.fillRect(l,w(m),u,b),Ee(t,"center","alphabetic");let y=u/Math.max(1,e.x.values.length)-
8;e.x.values.forEach((g,d)=>{let S=w(l+(g-s[0])/(s[1]-s[0])*u);t.fillStyle=i.rule,t.fillRect(S,m,b,4);let T=c.fit(e.x.words[d]??
"",y),A=l+u+lo-1-c.width(T)/2;t.fillStyle=i.quiet,t.fillText(T,Math.min(S,A),m+17)}),t.fillStyle=i.ink,t.fillText(c.fit(
n.title,u),l+u/2,m+37),t.save(),t.translate(tt+1,f+h/2),t.rotate(-Math.PI/2),t.fillText(c.fit(o.title,h),0,0),t.restore()}var ir=200,ar=.1;function cr(t,e,n){let{n:o,children:s}=t;if(e.some(Number.isNaN))return 0;let r=Kt(pe(e),o),i=new Int32Array(
o).fill(1),c=Int32Array.from({length:2*o-1},(l,f)=>f),a=0;for(let l=0;l<o-1;l++){let f=1/0;for(let b=0;b<o;b++)if(p(i,b))
for(let w=b+1;w<o;w++)p(i,w)&&p(r,b*o+w)<f&&(f=p(r,b*o+w));let[u,h]=[p(c,p(s,2*l)),p(c,p(s,2*l+1))],m=p(r,u*o+h);m-f>ar*
Math.SQRT2&&m>2*f&&a++,It(r,o,i,n,u,h,m),c[o+l]=h}return a}function lr(t,e){let n=new Float64Array(2*t.values.length);return[
t,e].forEach(({values:o,all:[s,r]},i)=>{o.forEach((c,a)=>{n[2*a+i]=(c-s)/(r-s||1)})}),n}function po(t,e){let n=R(t,"hclu\
st-step-axes"),o=n.ownerDocument.createElement("span");n.append(o);let s,r=mt(n,"",()=>s&&e.setAxes(s.x,s.y)),i=new WeakMap;
function c({x:l,y:f}){let{tree:u,data:h,linkage:m}=e;if(!m||u.n>ir||u.n<3)return 0;let b=`${l}
${f}`,w=i.get(u);w||i.set(u,w=new Map);let y=w.get(b);if(y===void 0){let[g,d]=[Ot(h,l,0),Ot(h,f,1)];y=g&&d?cr(u,lr(g,d),
m):0,w.set(b,y)}return y}function a(){let l=e.model.get("axis_pairs")??[],[f,u]=e.axes(),h=l.find(y=>y.x===f&&y.y===u);if(s=
void 0,n.hidden=!h?.words,!h)return;let m=c(h),b=l.find(y=>y!==h);b&&(h.components||c(b)<m)&&(s=b);let w=D(e.tree.n-1,"m\
erges");o.textContent=`${h.words}.`+(m&&!h.components?` In ${D(m)} of ${w} two other clusters look nearer: columns that \
are not drawn keep them apart.`:""),r.hidden=!s,r.textContent=s?s.components?"Draw the principal components":`Draw ${H(s.
x)} and ${H(s.y)}`:""}return{show:a}}function mo(t,e){let n=_n(t).slice(),o=gt(t,e),s=Ht(o);return o.nodes.forEach((r,i)=>{n[r]=p(s,i)}),n}function go(t,e,n){
let[o,s]=[gt(t,n),gt(e,n)],r=se(t),{colors:i}=de(o.labels,s.labels,o.nodes.map(a=>p(r,a))),c=t.annotations;return{names:ho(
c?.names,t,e),colors:ho(c?.colors,t,e),numbers:Ln(s,i)}}function ho(t,e,n){let o=new Map;for(let[s,r]of t??[]){let i=new Set(
et(e,s)),c=p(et(e,s),0);for(;p(n.sizes,c)<i.size;)c=p(n.parents,c);p(n.sizes,c)===i.size&&et(n,c).every(a=>i.has(a))&&o.
set(c,r)}return o}var wo=28;function Q(t,e,n){let o=t.annotations?.names.get(n);if(o!==void 0)return yo(H(o));let s=p(t.sizes,n),r=me(t,e,
n);return s>1?`${r} (+${D(s-1)} more)`:r}function me(t,e,n){return yo(H(e.name(p(et(t,n),0))))}var yo=t=>t.length>wo?`${t.
slice(0,wo-1).trimEnd()}…`:t;function bo(t){let{data:e,step:n,tree:o}=t,s=o.n-1;if(!s)return"There is one row: nothing\
 can be merged.";let r=t.currentPair();if(!r)return`Start: ${D(o.n,e.noun)}, each a cluster of its own; ${D(s,"merges")}\
 make them one tree.`;let[i,c]=[Q(o,e,r.a),Q(o,e,r.b)],a=o.n-n,l=a===1?"all are one cluster now":`${D(a,"clusters")} are\
 left`;return`Step ${D(n)} of ${D(s)}: ${i} and ${c} merge at ${U(r.distance)}; ${l}.`}var ge={single:"The nearer of the\
 two distances counts: a cluster is as near as its nearest row.",complete:"The farther of the two distances counts: a cl\
uster is as near as its farthest row.",average:"The mean of the two distances, each counted by its rows: so it stays the\
 mean over all pairs of rows.",weighted:"The mean of the two distances, however many rows A and B have.",centroid:"How f\
ar the means of the clusters are apart, worked out from distances alone.",median:"How far the middles are apart; the mid\
dle of A and B together lies half-way between theirs.",ward:"How far the means of the clusters are apart, times a factor\
 that grows with their sizes."},fr={single:"½ d(A, C) + ½ d(B, C) − ½ |d(A, C) − d(B, C)|",complete:"½ d(A, C) + \
½ d(B, C) + ½ |d(A, C) − d(B, C)|",average:"(a d(A, C) + b d(B, C)) / (a + b)",weighted:"½ d(A, C) + ½ d(B, C)",centroid:"\
√ [ (a d²(A, C) + b d²(B, C)) / (a + b) − ab d²(A, B) / (a + b)² ]",median:"√ [ ½ d²(A, C) + ½ d²(B, C) − ¼ d²(A\
, B) ]",ward:"√ [ ((a + c) d²(A, C) + (b + c) d²(B, C) − c d²(A, B)) / (a + b + c) ]"},ur=["average","centroid","\
ward"];function xo(t,[e,n,o],s,r){let[i,c,a]=s.map(U),l=e+n,f={single:`½ · ${i} + ½ · ${c} − ½ · |${i} − ${c}|`,
complete:`½ · ${i} + ½ · ${c} + ½ · |${i} − ${c}|`,average:`(${e} · ${i} + ${n} · ${c}) / ${l}`,weighted:`½ · ${i}\
 + ½ · ${c}`,centroid:`√ [ (${e} · ${i}² + ${n} · ${c}²) / ${l} − ${e*n} · ${a}² / ${l*l} ]`,median:`√ [ ½ ·\
 ${i}² + ½ · ${c}² − ¼ · ${a}² ]`,ward:`√ [ (${e+o} · ${i}² + ${n+o} · ${c}² − ${o} · ${a}²) / ${l+o}\
 ]`};return{general:`d(A∪B, C) = ${fr[t]}`,where:ur.includes(t)?`a = ${D(e)}, b = ${D(n)}${t==="ward"?`, c = ${D(o)}`:
""}: how many rows each has`:"",numbers:`= ${f[t]}`,result:`= ${U(r)}`}}function Yt(t,e,n){return V(dt(xt(t.paper)??ft,xt(e)??At,n))}function _t(t,{theme:e,face:n},o,s,r,i=8){t.beginPath(),t.arc(
s,r,i,0,2*Math.PI),t.fillStyle=o==="C"?e.paper:e.ink,t.fill(),t.lineWidth=1.5,t.strokeStyle=o==="C"?e.ink:e.paper,t.setLineDash(
[]),t.stroke(),t.fillStyle=o==="C"?e.ink:e.paper,t.font=n.css(tt,!0),t.textAlign="center",t.textBaseline="middle",t.fillText(
o,s,r+.5)}var Vt=(t,e,n)=>Math.min(Math.max(t,e),Math.max(e,n)),ko=40,Ao=22,je=76,we=11;function Mo(t,e,n){let o=t.n>1?p(
t.heights,Math.max(0,e-1)):0,s=n*1.04;for(;o>0&&s/2>o*1.3;)s/=2;return s}function So(t,e,n,o){let s=t.width-ko-8,r=s/e.n>=
11.5,i=r?Vt(o+we,je,.48*t.height):16;return{left:ko,top:Ao,width:s,height:Math.max(20,t.height-Ao-i),highest:n,names:r,feet:i}}
function vo(t,e,n,o){let{tree:s,merges:r,top:i,colors:c,tags:a,currentPair:l,asked:f,theme:u,face:h,name:m}=e,b=Math.max(
1,Math.round(o))/o,{values:w,words:y}=Xt("number",0,n.highest||1,n.height,42),g=n.top+n.height;t.font=h.css(),t.textAlign=
"right",t.textBaseline="middle",w.forEach((x,N)=>{let C=Math.round(nt(n,x)*o)/o;t.fillStyle=u.rule,t.globalAlpha=.7,t.fillRect(
n.left,C,n.width,b),t.globalAlpha=1,t.fillStyle=u.quiet,t.fillText(y[N]??"",n.left-8,C+.5)}),t.lineWidth=1.5,ae(t,s,l?r-
1:r,n,x=>ut(p(c,p(i,x)))),l&&(t.beginPath(),Bn(t,s,r-1,n,e.drawn),t.strokeStyle=u.ink,t.lineWidth=3,t.stroke());let d=[...a.
keys()],S=r<s.n-1?new Set(i.subarray(0,s.n)):new Set;for(let x of new Set([...S,...d,...f??[]])){let N=f?.includes(x),[C,
I]=[pt(n,s,x),nt(n,wt(s,x))];t.beginPath(),t.arc(C,I,N?5:2,0,2*Math.PI),t.fillStyle=N?u.paper:x<s.n?u.quiet:ut(p(c,x)),t.
fill(),N&&(t.setLineDash([3,2]),t.lineWidth=1.5,t.strokeStyle=u.ink,t.stroke(),t.setLineDash([]))}if(n.names){t.textAlign=
"right";for(let x=0;x<s.n;x++){let N=[...a].find(([I])=>pr(s,I,x)),C=N!==void 0&&N[1]!=="C";t.save(),t.translate(pt(n,s,
x),g+7),t.rotate(-Math.PI/2),t.font=h.css(tt,C),t.fillStyle=C?u.ink:u.quiet,t.fillText(h.fit(H(m(x)),n.feet-we+1,tt,C),0,
.5),t.restore()}}let T=l?nt(n,p(s.distances,r-1))-12:0,A=l?[...l].map(x=>pt(n,s,x)):[],[M=0,k=0]=A,v=Math.max(0,19-Math.
abs(k-M))/2;for(let[x,N]of a){let C=pt(n,s,x);if(!l?.includes(x)){let $=l&&Math.min(M,k)-24<C&&C<Math.max(M,k)+24,P=nt(n,
wt(s,x))-12;_t(t,e,N,C,$&&Math.abs(P-T)<18?T-19:P);continue}let I=C===Math.min(M,k)?-v:v;_t(t,e,N,Vt(C+I,9,n.left+n.width),
T)}}function pr(t,e,n){let o=p(t.start,n)-p(t.start,e);return o>=0&&o<p(t.sizes,e)}var hr=92,dr=44,mr=42;function We({width:t,height:e},n,o,s){let r=[...n.nodes].sort((a,l)=>p(o.start,a)-p(o.start,l)),i=r.
length,c=Math.max(hr,Math.min(s+mr,t-6-dr*(i-1)));return{nodes:r,left:2,top:4,right:t-2,wide:Math.min(74,(t-c-6)/Math.max(
1,i-1)),tall:Math.min(32,(e-8)/i)}}function Eo({nodes:t,left:e,top:n,wide:o,tall:s},r,i){let[c,a]=[Math.floor((i-n)/s),Math.
floor((r-e)/o)];return a<0||c>=t.length||a>=c?null:[p(t,c),p(t,a)]}function Co(t,e,n,o){let{theme:s,face:r,tags:i,currentPair:c,
asked:a,name:l,tree:f}=e,{nodes:u,left:h,top:m,wide:b,tall:w,right:y}=n,g=Math.min(b,w)>12?1:.5,d=w>=9.5,S=new Map(u.map(
(x,N)=>[x,N])),[T,A]=[1/0,0];for(let[x,N]of u.entries())for(let C=0;C<x;C++){let I=o.distance(N,p(u,C));T=Math.min(T,I),
A=Math.max(A,I)}let M=w>=14&&Math.max(r.width(U(T)),r.width(U(A)))<=b-4;t.textBaseline="middle",u.forEach((x,N)=>{for(let C=0;C<
N;C++){let I=o.distance(x,p(u,C)),$=A>T?(A-I)/(A-T):1,[P,Z]=[h+C*b,m+N*w];t.fillStyle=Yt(s,"#4477AA",.05+.85*$**1.6),t.fillRect(
P,Z,b-g,w-g),M&&(t.font=r.css(),t.textAlign="center",t.fillStyle=s.ink,t.fillText(U(I),P+(b-g)/2,Z+w/2))}});let k=(x,N,C,I)=>{
let[$,P]=[S.get(x),S.get(N)];if($===void 0||P===void 0)return;let[Z,st]=[Math.max($,P),Math.min($,P)];t.setLineDash(I),t.
lineWidth=C,t.strokeStyle=s.ink,t.strokeRect(h+st*b-g/2,m+Z*w-g/2,b,w),t.setLineDash([])},v=[...i].find(([,x])=>x==="C")?.[0];
if(c&&v!==void 0)for(let x of c)k(x,v,1.5,[3,2]);a?.length===2&&k(p(a,0),p(a,1),2,[3,2]),c&&k(...c,2.5,[]),!(!d&&!i.size)&&
(t.textAlign="left",u.forEach((x,N)=>{let C=i.get(x);if(!d&&!C)return;let[I,$]=[h+N*b+4,m+(N+.5)*w];C&&_t(t,e,C,I+8,$,Math.
min(8,Math.max(6.5,.55*w))),t.textAlign="left",t.textBaseline="middle",t.fillStyle=C?s.ink:s.quiet,t.font=r.css(tt,!!C);
let P=p(f.sizes,x),Z=P>1?` +${P-1}`:"",st=I+(C?20:0),rt=y-st-r.width(Z,tt,!!C);t.fillText(r.fit(H(l(x)),Math.max(20,rt),
tt,!!C)+Z,st,$+.5)}))}function ye(t,e,n,o){let{n:s,children:r}=e,i=Kt(t,s),c=new Int32Array(s).fill(1),a=Int32Array.from({length:2*s-1},(u,h)=>h<
s?h:-1);for(let u=0;u<n;u++){let[h,m]=[p(r,2*u),p(r,2*u+1)],[b,w]=[p(a,h),p(a,m)];It(i,s,c,o,b,w,p(i,b*s+w)),a[s+u]=w,a[h]=
a[m]=-1}let l=[];for(let u=0;u<s+n;u++)p(a,u)>=0&&l.push(u);let f=(u,h)=>p(i,p(a,u)*s+p(a,h));return{nodes:l,distance:f,
joined:(u,h,m)=>De(o,p(e.sizes,u),p(e.sizes,h),p(e.sizes,m),f(u,m),f(h,m),f(u,h))}}function To({nodes:t,distance:e}){let n=null;
for(let[o,s]of t.entries())for(let r=o+1;r<t.length;r++){let i=p(t,r),c=e(s,i);(!n||c<n.distance)&&(n={a:s,b:i,distance:c})}
return n}var Jt=40,[gr,wr]=[.25,20],yr=200;function No(t){let e=new Set,n,o,s=new Map,r=t.get("revision"),i=null,c={},a={model:t,
guess:!1,guesses:[],lastGuess:null,currentPair(){let{step:g,tree:d}=a;if(g<1)return null;let[S,T]=[p(d.children,2*g-2),p(
d.children,2*g-1)];return{a:S,b:T,distance:p(d.distances,g-1)}},table(){let{distances:g,linkage:d,step:S,tree:T}=a;return!g.
length||!d?null:c.table??=ye(g,T,Math.max(0,S-1),d)},choices(){if(c.choices)return c.choices;let g=c.choices=new Map,{distances:d,
linkage:S,offered:T,step:A,tree:M}=a;if(!d.length||M.n<2)return g;let k=Math.max(0,A-1);for(let v of T){let[x,N]=[p(M.children,
2*k),p(M.children,2*k+1)],C=v===S?{a:x,b:N,distance:p(M.distances,k)}:To(ye(d,M,k,v));C&&g.set(v,C)}return g},axes:()=>[
t.get("x")??"",t.get("y")??""],setAxes(g,d){t.set("x",g),t.set("y",d),a.flush(),u()},guessPair(g,d){let{distances:S,linkage:T,
step:A,tree:M}=a;if(!a.guess||!T||A>=M.n-1)return;let k=p(M.distances,A),v=ye(S,M,A,T).distance(g,d),x=[p(M.children,2*A),
p(M.children,2*A+1)],N=x.includes(g)&&x.includes(d),C=!N&&Math.abs(v-k)<=1e-9*Math.abs(k),I=N||C,$={step:A+1,a:g,b:d,distance:v,
nearest:k,right:I,tied:C};A<M.n-2&&!a.guesses.some(P=>P.step===$.step)&&l([...a.guesses,$]),i=$,a.goTo(A+1)},goTo(g){let d=Math.
min(Math.max(Math.round(g)||0,0),a.tree.n-1);d!==a.step&&(a.step=d,a.lastGuess=i,i=null,!d&&a.guesses.length&&l([]),c={},
f("step",d),u())},play(g){let d=g&&a.tree.n>1&&!a.guess;d!==a.playing&&(d&&a.step>=a.tree.n-1&&a.goTo(0),a.playing=d,t.set(
"playing",d),a.flush(),h(),u())},setSpeed(g){a.speed=Math.min(Math.max(g||1,gr),wr),f("speed",a.speed),u()},setLinkage(g){
if(g!==a.linkage){if(a.linkage=g,a.distances.length){let d=!!t.get("of_points"),{children:S,heights:T}=he(a.distances,a.
tree.n,g,{points:d}),A=vt(S,T),M=Math.min(t.get("n_clusters")||1,A.n);A.annotations=go(a.tree,A,M),a.tree=A}c={},a.lastGuess=
null,a.guesses.length&&l([]),t.set("linkage",g),a.flush(),u()}},subscribe(g){return e.add(g),h(),()=>{e.delete(g),h(),o!==
void 0&&a.flush()}},flush(){clearTimeout(o),o=void 0,s.clear(),t.save_changes()},destroy(){clearTimeout(n),o!==void 0&&a.
flush();for(let[g,d]of Object.entries(w))t.off(g,d);e.clear()}};function l(g){a.guesses=g,f("guesses",g)}function f(g,d){
s.set(g,d),t.set(g,d),o??=setTimeout(a.flush,yr)}function u(){for(let g of[...e])g()}function h(){clearTimeout(n),n=void 0,
!(!a.playing||!e.size)&&(n=setTimeout(()=>{a.goTo(a.step+1),a.step>=a.tree.n-1?a.play(!1):h()},1e3/a.speed))}function m(){
r=t.get("revision");for(let[d,S]of s)t.get(d)!==S&&s.delete(d);a.data=Xn(t),a.tree=a.data.tree,a.distances=lt(t.get("dis\
tances")),a.linkage=t.get("linkage")??"";let g=t.get("metric")==="euclidean";a.offered=a.distances.length?Jn.filter(d=>g||
!Qn.includes(d)):[],a.step=Math.min(Math.max(t.get("step")??0,0),a.tree.n-1),a.guess=!!(t.get("guess")&&a.distances.length&&
a.linkage),a.guesses=t.get("guesses")??[],a.lastGuess?.step!==a.step&&(a.lastGuess=null),a.speed=t.get("speed")||1,c={},
u()}let b=(g,d)=>()=>{let S=t.get("revision")===r?s.get(g):void 0;S===void 0?d():t.get(g)!==S&&t.set(g,S)},w={"change:re\
vision":m,"change:guess":m,"change:guesses":b("guesses",()=>{t.get("guesses")!==a.guesses&&(a.guesses=t.get("guesses")??
[],u())}),"change:x":u,"change:y":u,"change:step":b("step",()=>a.goTo(t.get("step"))),"change:speed":b("speed",()=>{t.get(
"speed")!==a.speed&&a.setSpeed(t.get("speed"))}),"change:playing":()=>a.play(!!t.get("playing"))},y=globalThis.matchMedia?.(
"(prefers-reduced-motion: reduce)").matches;m(),a.playing=!!t.get("playing")&&!y&&!a.guess,t.get("playing")&&!a.playing&&
(t.set("playing",!1),t.save_changes());for(let[g,d]of Object.entries(w))t.on(g,d);return a}function Lt(t,e){let{n,parents:o}=t,
s=new Int32Array(2*n-1).fill(-1);for(let r=n+e-1;r>=0;r--){let i=p(o,r);s[r]=i>=0&&i<n+e?p(s,i):r}return s}var He=26;function $o(t,e,n,o){let s=t.ownerDocument,r=R(t,"hclust-unseen");r.setAttribute("aria-live","polite");let i=s.
createElement("h4"),c=s.createElement("p"),a=s.createElement("p"),l=s.createElement("ol");c.className=a.className="hclus\
t-quiet",c.textContent="Click two clusters, among the points or in the tree. By keyboard: arrows choose a cluster, Enter\
 picks it, Escape takes back.",l.className="hclust-step-guesses",e.append(i,c,a,l);let f=-1,u=-1,h=[];function m(){let{tree:A,
step:M}=n,k=[...new Set(Lt(A,M).subarray(0,A.n))],v=o.plot(),x=C=>{let I=et(A,C),$=0;for(let P of I)$+=v?p(v.xs,P):p(A.x,
P);return Number.isFinite($)?$/I.length:1/0},N=new Map(k.map(C=>[C,x(C)]));return k.sort((C,I)=>(N.get(C)??0)-(N.get(I)??
0)||C-I)}function b(){let A=[n.tree,n.step];A.every((M,k)=>M===h[k])||(h=A,f=u=-1)}function w(A){let{tree:M,data:k,step:v}=n;
if(!(A<0||v>=M.n-1)){if(f<0||f===A){f=f===A?-1:A,g(`${Q(M,k,A)} ${f<0?"is taken back":"is picked"}`),o.changed();return}
n.guessPair(f,A)}}function y(A){let M=m(),k=M.indexOf(u),v=k<0?A>0?0:M.length-1:(k+A+M.length)%M.length;u=M[v]??-1;let x=u===
f?", picked":"";g(`${Q(n.tree,n.data,u)}, ${v+1} of ${M.length}${x}`),o.changed()}function g(A){r.textContent=A}let d=()=>y(
1),S=()=>y(-1),T=()=>w(u);return{keys:{ArrowRight:d,ArrowDown:d,ArrowLeft:S,ArrowUp:S,Enter:T," ":T,Escape:()=>{f=-1,g("\
Nothing is picked"),o.changed()}},pick:w,marks(){return b(),{picked:f,focused:u}},atPoint({x:A,y:M}){let k=o.plot();if(!k)
return-1;let[v,x]=[-1,He];for(let N=0;N<k.xs.length;N++){let C=Math.hypot(p(k.xs,N)+k.left-A,p(k.ys,N)+k.top-M);C<x&&([x,
v]=[C,N])}return v<0?-1:p(Lt(n.tree,n.step),v)},atBranch({x:A,y:M},k){let{tree:v,step:x}=n,[N,C]=[-1,1/0];for(let $=0;$<
v.n;$++){let P=Math.abs(pt(k,v,$)-A);P<C&&([C,N]=[P,$])}if(N<0||C>Math.max(He,k.width/v.n))return-1;let I=p(Lt(v,x),N);return M<
nt(k,wt(v,I))-He?-1:I},show(){if(e.hidden=!n.guess,!n.guess)return;let{tree:A,data:M,guesses:k,linkage:v}=n;i.textContent=
k.length?`Your guesses: ${be(n)}`:"Your guesses",a.textContent=v?ge[v]:"",c.hidden=n.step>=A.n-1,l.replaceChildren(...k.
map(x=>{let N=s.createElement("li"),C=s.createElement("b");C.textContent=x.right?"✓ ":"✗ ",C.setAttribute("aria-labe\
l",x.right?"right:":"wrong:");let I=$=>Q(A,M,$);return N.value=x.step,N.append(C,`${I(x.a)} and ${I(x.b)}, ${U(x.distance)}`,
x.right?"":`; nearest: ${U(x.nearest)}`),N}))}}}function be({guesses:t}){return`${D(t.filter(e=>e.right).length)} of ${D(
t.length)} right`}function Io(t){let{tree:e,data:n,step:o,lastGuess:s}=t,r=w=>Q(e,n,w),[i,c]=[p(e.children,2*o-2),p(e.children,
2*o-1)],l=o>=e.n-1?` The tree is whole${t.guesses.length?`: ${be(t)}`:""}.`:" Which two are next?",f=e.n-o;if(!o)return`\
Guess: which two of the ${D(e.n,n.noun)} merge first? Click the two that are nearest to each other.`;let u=`${r(i)} and ${r(
c)}`,h=U(p(e.distances,o-1));if(!s)return`Step ${D(o)} of ${D(e.n-1)}: ${u} merge at ${h}; ${f===1?"all are one cluster \
now":`${D(f,"clusters")} are left`}.${l}`;let m=`${r(s.a)} and ${r(s.b)}`,b=U(s.distance);return s.right?s.tied?`Right: ${m}\
 are ${b} apart, as near as ${u}, which this tree merges first.${l}`:`Right: ${u} are nearest, ${h} apart.${l}`:`Not the\
 nearest: ${m} are ${b} apart, ${u} only ${h}.${l}`}function br(t,e,n){return(e[0]-t[0])*(n[1]-t[1])-(e[1]-t[1])*(n[0]-t[0])}function xr(t,e){return t[0]-e[0]||t[1]-e[1]}function Oo(t){
let e=t.length,n=[0,1],o=2,s;for(s=2;s<e;++s){for(;o>1&&br(t[n[o-2]],t[n[o-1]],t[s])<=0;)--o;n[o++]=s}return n.slice(0,o)}
function _o(t){if((n=t.length)<3)return null;var e,n,o=new Array(n),s=new Array(n);for(e=0;e<n;++e)o[e]=[+t[e][0],+t[e][1],
e];for(o.sort(xr),e=0;e<n;++e)s[e]=[o[e][0],-o[e][1]];var r=Oo(o),i=Oo(s),c=i[0]===r[0],a=i[i.length-1]===r[r.length-1],
l=[];for(e=r.length-1;e>=0;--e)l.push(t[o[r[e]][2]]);for(e=+c;e<i.length-a;++e)l.push(t[o[i[e]][2]]);return l}function Ue(t,e){
for(var n=t.length,o=t[n-1],s=e[0],r=e[1],i=o[0],c=o[1],a,l,f=!1,u=0;u<n;++u)o=t[u],a=o[0],l=o[1],l>r!=c>r&&s<(i-a)*(r-l)/
(c-l)+a&&(f=!f),i=a,c=l;return f}function Ge(t,e,n){let o=[];for(let s=0;s<n.length;s++){let[r,i]=[xe(t,xe(n,s)),xe(e,xe(n,s))];Number.isFinite(r)&&Number.
isFinite(i)&&o.push([r,i])}return _o(o)??o}function xe(t,e){return t[e]}var Lo=7,qe=21;function Do(t,e,n,o,s){let r=[...n,...t.map(({x:c,y:a})=>({x0:c-5,y0:a-5,x1:c+5,y1:a+5}))],i=[];for(let{row:c,
x:a,y:l,width:f,away:u}of t){let[h,m]=[l-u-5,l+u+5],b=a-f/2,w=[[a+u,l],[a-u-f,l],[b,h],[b,m],[a+4,h],[a-4-f,h],[a+4,m],[
a-4-f,m],[a+11,l-qe],[a-11-f,l-qe],[a+11,l+qe]];for(let[y=0,g=0]of w){let d={x0:y,y0:g-Lo,x1:y+f,y1:g+Lo};if(!(!(d.x0>=2&&
d.x1<=e.width-2&&d.y0>=0&&d.y1<=e.height-2)||r.some(T=>Mr(d,T)))&&!o.some(T=>kr(T,d))&&!s.some(([T,A])=>Qt([T,A],Ro(d))<
3)){r.push(d),i.push({row:c,left:y,y:g});break}}}return i}function kr({corners:t,inner:e,outer:n},o){if(!t.length)return!1;
let s=Ro(o);return s.every(r=>Qt(t,[r])<=e-1)?!1:Qt(t,s)<n+1}function Ro({x0:t,y0:e,x1:n,y1:o}){return[[t,e],[n,e],[n,o],
[t,o]]}function Qt(t,e){let n=(s,r)=>s.length>2&&r.some(i=>Ue(s,i));if(n(t,e)||n(e,t))return 0;let o=1/0;for(let[s,r]of Po(
t))for(let[i,c]of Po(e)){if(Ar(s,r,i,c))return 0;o=Math.min(o,ke(s,i,c),ke(r,i,c),ke(i,s,r),ke(c,s,r))}return o}function Po(t){
return t.map((e,n)=>[e,p(t,(n+1)%t.length)])}function ke([t,e],[n,o],[s,r]){let[i,c]=[s-n,r-o],a=i*i+c*c,l=a?Math.min(Math.
max(((t-n)*i+(e-o)*c)/a,0),1):0;return Math.hypot(t-n-l*i,e-o-l*c)}function Ar(t,e,n,o){return Ae(t,e,n)*Ae(t,e,o)<0&&Ae(
n,o,t)*Ae(n,o,e)<0}function Ae([t,e],[n,o],[s,r]){return(n-t)*(r-e)-(o-e)*(s-t)}function Mr(t,e){return t.x0<e.x1&&e.x0<
t.x1&&t.y0<e.y1&&e.y0<t.y1}var Bo=16,Sr=120,vr=[[0,-1],[1,0],[-1,0],[0,1],[.7,-.7],[-.7,-.7],[.7,.7],[-.7,.7]],Er=t=>t>Bo?1:40;function Fo(t,e,n,o){
let{tree:s,top:r,colors:i,tags:c,currentPair:a,asked:l,theme:f}=e,{xs:u,ys:h}=n,m=s.n;t.save(),t.beginPath(),t.rect(n.left-
10,0,n.width+20,n.top+n.height+10),t.clip(),t.translate(n.left,n.top);let b=m>400?5:m>120?6.5:8,w=[...new Set(r.subarray(
0,m))].sort((k,v)=>p(s.sizes,v)-p(s.sizes,k)),y=new Set([...(l??[]).filter(k=>!a?.includes(k)),...a??[]]),g=new Map,d=[],
S=(k,v)=>{let x=k<m;if(x&&!v&&!c.has(k))return;let N=Ge(u,h,et(s,k));if(!N.length)return;let C=x?f.ink:ut(p(i,k)),I=b/2+
4,$=v?2:1;zo(t,N,I+$/2),t.fillStyle=Yt(f,C,v?.2:.12),t.fill(),g.set(k,{corners:N,inner:I,outer:I+$}),d.push(()=>{zo(t,N,
I+$/2),t.lineWidth=$,t.strokeStyle=a?.includes(k)||c.has(k)?f.ink:v?f.quiet:Yt(f,C,.55),t.stroke()})};for(let k of w)!y.
has(k)&&!c.has(k)&&S(k,!1);for(let k of c.keys())y.has(k)||S(k,!1);for(let k of y)S(k,!0);for(let k of d)k();let T=o?.map(
k=>[p(u,k),p(h,k)]);if(T){t.beginPath();for(let k of T)t.lineTo(...k);t.lineWidth=2,t.strokeStyle=f.ink,t.setLineDash([2,
4]),t.stroke(),t.setLineDash([])}for(let k=0;k<m;k++){let[v,x]=[p(u,k),p(h,k)];if(Number.isNaN(v))continue;let N=p(r,k);
if(t.save(),t.translate(v,x),N<m)t.beginPath(),t.arc(0,0,b/2,0,2*Math.PI),t.fillStyle=f.paper,t.fill(),t.lineWidth=1.3,t.
strokeStyle=y.has(N)?f.ink:f.quiet,t.stroke();else{let C=p(i,N),I=b*ie(C);t.scale(I,I);let $=new Path2D(re(C));t.fillStyle=
ut(C),t.fill($),t.lineWidth=1/I,t.strokeStyle=f.paper,t.stroke($)}t.restore()}t.restore();let A=[];for(let[k,v]of c){let x=Tr(
Ge(u,h,et(s,k)),n,b+13,(N,C)=>{let I=0;for(let[$,P]of A)Math.hypot($-N,P-C)<18&&(I+=100);for(let $=0;$<m;$++)Math.hypot(
p(u,$)-N,p(h,$)-C)<15&&(I+=Er(m));for(let[$,{corners:P,outer:Z}]of g)$!==k&&Qt(P,[[N,C]])<Z+9&&(I+=60);return I});x&&(A.
push(x),_t(t,e,v,n.left+x[0],n.top+x[1]))}if(m>Bo)return;let M=T?[T]:[];Cr(t,e,n,{letters:A,outlines:[...g.values()],lines:M})}
function Cr(t,{tree:e,face:n,theme:o,name:s,top:r,tags:i},c,a){let l=Array.from({length:e.n},(h,m)=>n.fit(H(s(m)),Sr)),f=l.
map((h,m)=>({row:m,x:p(c.xs,m),y:p(c.ys,m),width:n.width(h),away:14})).filter(({x:h})=>!Number.isNaN(h)).sort((h,m)=>Number(
i.has(p(r,m.row)))-Number(i.has(p(r,h.row)))),u=a.letters.map(([h,m])=>({x0:h-9,y0:m-9,x1:h+9,y1:m+9}));t.font=n.css(),t.
textAlign="left",t.textBaseline="middle",t.fillStyle=o.quiet,t.strokeStyle=o.paper,t.lineWidth=4,t.lineJoin="round";for(let{
row:h,left:m,y:b}of Do(f,c,u,a.outlines,a.lines)){let[w="",y=0,g=0]=[l[h],c.left+m,c.top+b+.5];t.strokeText(w,y,g),t.fillText(
w,y,g)}}function zo(t,e,n){let o=e.length;t.beginPath();let s=9;for(let r=0;r<=o;r++){let[[i,c],[a,l]]=[p(e,r%o),p(e,(r+
1)%o)];if(i===a&&c===l)continue;let f=Math.atan2(a-i,c-l);s<9&&t.arc(i,c,n,s,f,!0),s=f}s>8&&t.arc(...p(e,0),n,0,2*Math.PI),
t.closePath()}function Tr(t,{width:e,height:n},o,s){return t.length?vr.map(([i,c])=>{let a=t.reduce((b,w)=>(w[0]-b[0])*i+
(w[1]-b[1])*c>0?w:b),[l,f]=[a[0]+o*i,a[1]+o*c],[u,h]=[Vt(l,9,e-9),Vt(f,9,n-9)],m=s(u,h)+(u===l&&h===f?0:50);return{spot:[
u,h],cost:m}}).reduce((i,c)=>c.cost<i.cost?c:i).spot:null}function Wo(t,e,n){let o=t.ownerDocument,s={title:Uo(t,"How far is it from the others now?"),meaning:Ke(t,"hclust-quiet"),
who:R(t,"hclust-step-who"),general:Ke(t,"hclust-formula hclust-quiet"),numbers:Ke(t,"hclust-formula")},[r,i]=[o.createElement(
"span"),o.createElement("span")];s.who.append(r,i);let c=Mt(s.who,"C",l=>n(Number(l)));c.setAttribute("aria-label","C, a\
nother cluster");function a(l){let{tree:f,data:u}=e,h=e.table(),m=e.currentPair(),b=e.linkage;if(t.hidden=!h||e.guess,!h||
!b||e.guess)return;s.title.textContent=m?"How far is the new cluster from the others?":"What will happen";let w=m?h.nodes.
filter(M=>M!==m.a&&M!==m.b):[],y=!!(m&&w.length);if(s.who.hidden=s.general.hidden=s.numbers.hidden=!y,s.meaning.textContent=
m?y?ge[b]:"Nothing else is left: the tree is whole.":`At each step the two clusters that are nearest to each other becom\
e one${f.n<=Jt?": theirs is the bluest cell of the table":""}. Then the distances of the new cluster are worked out, and\
 the next step can begin. Press Play, or go on step by step.`,!m||!y)return;jo(r,"A",Q(f,u,m.a)),jo(i,"B",Q(f,u,m.b));let g=w.
map(M=>({v:M,d:h.joined(m.a,m.b,M)})).sort((M,k)=>M.d-k.d||M.v-k.v);St(c,g.map(({v:M})=>[String(M),Q(f,u,M)]),String(l));
let d=M=>p(f.sizes,M),S=xo(b,[d(m.a),d(m.b),d(l)],[h.distance(m.a,l),h.distance(m.b,l),h.distance(m.a,m.b)],h.joined(m.a,
m.b,l)),T=o.createElement("small");T.textContent=S.where,s.general.replaceChildren(S.general," ",T);let A=o.createElement(
"b");A.textContent=S.result,s.numbers.replaceChildren(`${S.numbers} `,A)}return{show:a}}function Ho(t,e,n,o){let s=t.ownerDocument;
Uo(t,"Which pair would each linkage merge now?");let r=R(t,"hclust-step-list");r.setAttribute("role","group"),r.setAttribute(
"aria-label","Each linkage's pair, with the clusters of this step");let i=new Map;function c(f,u){let{data:h,tree:m,linkage:b}=e,
w=f?e.choices():new Map;t.hidden=!w.size;for(let[g,{row:d}]of i)w.has(g)||(d.remove(),i.delete(g));let y=b?w.get(b):void 0;
for(let[g,d]of w){let S=i.get(g);if(!S){let v=s.createElement("button");v.type="button",v.dataset.lmSuppressShortcuts="t\
rue";let[x,N,C]=[s.createElement("b"),s.createElement("span"),s.createElement("span")];v.append(x,N,C),v.addEventListener(
"click",()=>{o(g)}),r.append(v),i.set(g,S={row:v,name:x,pair:N,at:C})}let T=y&&[d.a,d.b].sort().join()===[y.a,y.b].sort().
join();S.row.classList.toggle("hclust-own",g===b),S.row.setAttribute("aria-pressed",String(u===g)),S.row.disabled=g===b,
S.name.textContent=g;let[A,M]=[Q(m,h,d.a),Q(m,h,d.b)],k=T&&g!==b?"the same pair":`${A} and ${M}`;S.pair.textContent=k,S.
row.title=`${g}: ${A} and ${M}, ${U(d.distance)} apart`,S.pair.className=T&&g!==b?"hclust-quiet":"",S.at.textContent=U(d.
distance)}}let a=f=>{let u=[...i].find(([,{row:h}])=>h.contains(f.target));return u?u[0]:""},l=ot(r,{pointerover:f=>n(a(
f)),pointerleave:()=>n(""),focusin:f=>n(a(f)),focusout:()=>n("")});return{show:c,end:l}}function jo(t,e,n){let o=t.ownerDocument.
createElement("b");o.textContent=e,t.replaceChildren(o,` ${n}`)}function Uo(t,e){let n=Tt(t.ownerDocument);return n.textContent=
e,t.append(n),n}function Ke(t,e){let n=t.ownerDocument.createElement("p");return n.className=e,t.append(n),n}var Nr=14,[Go,$r]=[300,.6],Ir=200,Xe=[.25,.5,1,2,4,8,20],Or="M4 3h2v10H4zM14 3v10L7 8z",_r="M11 3v10L4 8z",Lr="M5 3v10l7\
-5z";function qo(t,e,n){let o=t.ownerDocument,s=ve(o,n.font),r=[],i=-1,c="",a="",l=R(t,"hclust-words hclust-step-said");
l.setAttribute("aria-live","polite");let f=R(t,"hclust-lab-bar");f.setAttribute("role","group");let u=mt(f,"Play",()=>e.
play(!e.playing));u.classList.add("hclust-main");let h=mt(f,"To the start",()=>it(0),Or),m=mt(f,"One step back",()=>it(e.
step-1),_r),b=mt(f,"One step on",()=>it(e.step+1),Lr),w=o.createElement("label"),y=o.createElement("input");y.type="rang\
e",y.min="0",y.dataset.lmSuppressShortcuts="true",y.setAttribute("aria-label","Step");let g=o.createElement("output");w.
className="hclust-step-jump",w.append(y,g);let d=o.createElement("output");d.className="hclust-step-score",d.setAttribute(
"aria-label","Score"),f.append(w,d);let S=Mt(f,"Speed",E=>e.setSpeed(Number(E))),T=Mt(f,"Linkage",E=>e.setLinkage(E)),A=R(
t,"hclust-step");A.tabIndex=0,A.dataset.lmSuppressShortcuts="true",A.setAttribute("role","application");let M={points:I(
"points"),table:I("table"),tree:I("tree")},k=R(A,"hclust-step-numbers"),v=po(M.points.part,e);M.points.title.after(M.points.
part.lastElementChild);let x=$o(t,R(k,"hclust-step-guess"),e,{plot:()=>st()?P:null,changed:()=>Je()}),N=Wo(R(k,"hclust-s\
tep-update"),e,E=>en(E)),C=Ho(R(k,"hclust-step-choices"),e,E=>os(E),E=>{a=a===E?"":E,zt()});r.push(C.end);function I(E){
let O=R(A,`hclust-step-${E}`),L=Tt(o);return O.append(L),{part:O,title:L,box:R(O,"hclust-step-box")}}let $,P=null,Z=()=>[
Ot(e.data,e.axes()[0],0),Ot(e.data,e.axes()[1],1)],st=()=>e.data.axisNames.length>1,rt=()=>!!(e.distances.length&&e.linkage)&&
e.tree.n<=Jt&&!e.guess,Jo=()=>{let E=c||a,O=E&&E!==e.linkage?e.choices().get(E):void 0;return O?[O.a,O.b]:null},Zt={tree:e.
tree,k:0,colors:new Int32Array};function Qo(E){let{tree:O}=e;return(Zt.tree!==O||Zt.k!==E)&&(Zt={tree:O,k:E,colors:mo(O,
E)}),Zt.colors}function Ve(){let{tree:E,data:O,step:L}=e,z=e.guess?L:Math.max(0,L-1),F=e.currentPair(),B=e.table(),j=new Map;
if(F&&!e.guess){j.set(F.a,"A").set(F.b,"B");let X=B?B.nodes.filter(ht=>!j.has(ht)):[];X.includes(i)||(i=-1),B&&i<0&&X.length&&
(i=X.reduce((ht,Ft)=>B.joined(F.a,F.b,Ft)<B.joined(F.a,F.b,ht)?Ft:ht)),i>=0&&j.set(i,"C")}if($={tree:E,merges:L,top:Lt(E,
z),colors:Qo(E.n-z),tags:j,currentPair:F&&[F.a,F.b],asked:Jo(),drawn:Rt.drawn,name:X=>me(E,O,X),theme:n,face:s,longest:ts()},
!e.guess)return;let{picked:q,focused:W}=x.marks();q>=0&&j.set(q,"1"),$.asked=[q,W].filter(X=>X>=0)}function Zo(){if(!e.guess)
return $;let E=e.step?[e.tree.n+e.step-1]:[];return{...$,currentPair:null,asked:[...E,...$.asked??[]]}}function Je(){Ve();
for(let E of Object.values(kt))E.paint()}let Qe=[],Pt=0;function ts(){let E=[e.tree,e.data,s];if(E.some((O,L)=>O!==Qe[L])){
Qe=E,Pt=0;for(let L=0;L<Math.min(e.tree.n,Ir);L++)Pt=Math.max(Pt,s.width(me(e.tree,e.data,L),tt,!0));let O=e.tree.n<=Jt?
Math.max(0,Pt+we-je):0;M.tree.box.style.setProperty("--hc-names",`${Math.ceil(O)}px`)}return Pt}function es(){let E=e.currentPair(),
{distances:O,linkage:L,tree:z}=e;if(!E||!O.length||L!=="single"&&L!=="complete")return null;let F=L==="single"?1:-1,B=null,
j=1/0;for(let q of et(z,E.a))for(let W of et(z,E.b)){let[X,ht]=[Math.min(q,W),Math.max(q,W)],Ft=F*p(O,X*z.n-X*(X+1)/2+ht-
X-1);Ft<j&&([j,B]=[Ft,[q,W]])}return B}function Ze(E){let O=Mo(e.tree,e.step,ce(e.tree));return So(E,e.tree,O,$.longest)}
let kt={points:bt(M.points.box,[(E,O)=>{let[L,z]=Z();!L||!z||(P=fo(O,L,z,L.all,z.all,0,s),uo(E,P,{x:L,y:z,xShown:L.all,yShown:z.
all,theme:n,face:s,dpr:O.dpr}),Fo(E,Zo(),P,es()))}]),table:bt(M.table.box,[(E,O)=>{let L=e.table();!L||!rt()||Co(E,$,We(
O,L,e.tree,$.longest),L)}]),tree:bt(M.tree.box,[(E,O)=>{vo(E,$,Ze(O),O.dpr)}])};for(let E of Object.values(kt))E.canvas.
setAttribute("aria-hidden","true");let yt={points:ue(M.points.box),table:ue(M.table.box)},Dt=[e.tree,e.step],Rt=Gn(t,()=>{
$.drawn=Rt.drawn,kt.tree.paint()});r.push(Rt.end);function zt(){let{data:E,tree:O,step:L,playing:z}=e;O===Dt[0]&&L===Dt[1]+
1?Rt.begin(Math.min(Go,z?$r*1e3/e.speed:Go)):(O!==Dt[0]||L!==Dt[1])&&Rt.end(),Dt=[O,L],Ve();let F=e.guess?Io(e):bo(e);l.
textContent!==F&&ns(l,F);let B=O.n-1;y.max=String(B),y.value=String(L),y.setAttribute("aria-valuetext",F),g.textContent=
`${L} / ${B}`,u.textContent=z?"Pause":L>=B&&B>0?"Play again":"Play",u.disabled=!B,u.hidden=e.guess,S.parentElement.hidden=
e.guess,d.hidden=!e.guess||!e.guesses.length,d.textContent=d.hidden?"":be(e),f.setAttribute("aria-label",e.guess?"Go thr\
ough the merges":"Play the merges"),A.setAttribute("aria-label",e.guess?"Guess the next merge: arrows choose a cluster, \
Enter picks it, Escape takes back, Home and End jump.":"Merges, step by step: Space plays and stops, arrows step, Home a\
nd End jump."),A.classList.toggle("hclust-guessing",e.guess&&L<B),h.disabled=m.disabled=L<=0,b.disabled=L>=B;let j=Xe.includes(
e.speed)?Xe:[...Xe,e.speed].sort((W,X)=>W-X);St(S,j.map(W=>[String(W),W<1?`1 step in ${U(1/W).replace(/\.00$/,"")} s`:`${W}\
 a second`]),String(e.speed));let q=e.offered.length?e.offered:e.linkage?[e.linkage]:[];St(T,q.map(W=>[W,W]),e.linkage),
T.disabled=q.length<2||!tn("swaps"),T.parentElement.hidden=!q.length,M.points.part.hidden=!st(),M.table.part.hidden=!rt(),
k.hidden=!e.distances.length||!e.linkage,A.dataset.parts=[st()&&"points",rt()&&"table",!k.hidden&&"numbers"].filter(Boolean).
join(" "),M.points.title.textContent=`The ${E.noun}`,M.table.title.textContent=`${L?`Distances before step ${L}`:"Distan\
ces"}: the bluer, the nearer`,M.tree.title.textContent="The tree so far",Bt.textContent=String(tn("note")??""),Bt.hidden=
!Bt.textContent,v.show(),x.show(),N.show(i),C.show(!k.hidden&&!e.guess,a);for(let W of Object.values(kt))W.paint()}let tn=E=>e.
model.get(E),Bt=o.createElement("p");Bt.className="hclust-notes",t.append(Bt);function ns(E,O){let L=O.indexOf(":")+1,z=o.
createElement("b");z.textContent=O.slice(0,L),E.replaceChildren(z,O.slice(L))}function en(E){i=E,zt()}function os(E){E!==
c&&(c=E,Je())}function it(E){e.play(!1),e.goTo(E)}let nn={PageUp:()=>it(e.step+10),PageDown:()=>it(e.step-10),Home:()=>it(
0),End:()=>it(1/0)},ss=Gt({...nn,...x.keys}),rs=Gt({...nn," ":()=>e.play(!e.playing),ArrowRight:()=>it(e.step+1),ArrowUp:()=>it(
e.step+1),ArrowLeft:()=>it(e.step-1),ArrowDown:()=>it(e.step-1)});r.push(ot(A,{keydown:E=>E.target===A&&(e.guess?ss:rs)(
E),focusout:E=>{if(!A.contains(E.relatedTarget))for(let O of Object.values(yt))O.hide()}}),ot(y,{input:()=>it(y.valueAsNumber),
change:e.flush}),ot(M.points.box,{pointermove:E=>is(ct(M.points.box,E)),pointerleave:yt.points.hide,click:E=>{e.guess&&x.
pick(x.atPoint(ct(M.points.box,E)))}}),ot(M.tree.box,{click:E=>{let O=ct(M.tree.box,E);e.guess&&x.pick(x.atBranch(O,Ze(kt.
tree)))}}),ot(M.table.box,{pointermove:E=>on(ct(M.table.box,E),!1),pointerleave:yt.table.hide,click:E=>on(ct(M.table.box,
E),!0)}),e.subscribe(zt));function is({x:E,y:O}){let[L,z]=[-1,Nr];if(P)for(let j=0;j<P.xs.length;j++){let q=Math.hypot(p(
P.xs,j)+P.left-E,p(P.ys,j)+P.top-O);q<z&&([z,L]=[q,j])}if(L<0)return yt.points.hide();let F=p($.top,L),B=p(e.tree.sizes,
F);yt.points.show(E,O,e.data.name(L),[B>1?`with ${B-1} more in its cluster`:"a cluster of its own"])}function on({x:E,y:O},L){
let z=e.table(),F=z&&rt()&&Eo(We(kt.table,z,e.tree,$.longest),E,O);if(!z||!F)return yt.table.hide();let[B,j]=F,q=e.currentPair();
yt.table.show(E,O,U(z.distance(B,j)),[Q(e.tree,e.data,B),Q(e.tree,e.data,j)]);let W=q&&[B,j].filter(ht=>ht!==q.a&&ht!==q.
b),X=W?.[0];L&&W?.length===1&&X!==void 0&&en(X)}return zt(),{restyle(E){n=E,s=ve(o,n.font),zt()},destroy(){for(let E of r)
E();for(let E of Object.values(kt))E.destroy();for(let E of Object.values(yt))E.destroy();t.replaceChildren()}}}function Pr(t){return t.parentElement?t.parentElement:t.getRootNode().host??null}function Ye(t,e){let n=Y(t);if(n.matchMedia(Ko).matches)return Dr(t,e);let o=n.getComputedStyle(t),s=w=>o.getPropertyValue(
w).trim()?Me(e,`var(${w})`):null,r=zr(t,e),i=Ct(s("--jp-layout-color0")??r,r),c=Ce(i)<.5,a=(w,y)=>Ct(w??y,i),l=s("--jp-u\
i-font-color1")??s("--jp-ui-font-color0"),f=a(l??Me(e,"inherit"),c?ft:At),u=a(s("--jp-ui-font-color2"),dt(i,f,.65)),h=a(
s("--jp-border-color2"),dt(i,f,.16)),m=a(s("--jp-layout-color1"),i),b=V(m)===V(i)?dt(i,f,.03):m;return e.style.fontFamily=
"var(--jp-ui-font-family, var(--jp-content-font-family, inherit))",{paper:V(i),ink:V(f),quiet:V(u),rule:V(h),panel:V(b),
font:n.getComputedStyle(e).fontFamily,dark:c}}var Ko="(forced-colors: active)";function Dr(t,e){let n=(r,i)=>Ct(Me(e,r)??
i,ft),[o,s]=[n("Canvas",ft),n("CanvasText",At)];return{paper:V(o),ink:V(s),quiet:V(s),rule:V(n("GrayText",s)),panel:V(o),
font:Y(t).getComputedStyle(t).fontFamily,dark:Ce(o)<.5}}var Rr=["class","style","data-theme","data-jp-theme-light","data\
-jp-theme-name"];function Xo(t,e){let n=Y(t),{documentElement:o,body:s}=n.document,r=new n.MutationObserver(e);for(let c of[
o,s])r.observe(c,{attributes:!0,attributeFilter:Rr});let i=["(prefers-color-scheme: dark)",Ko].map(c=>n.matchMedia(c));for(let c of i)
c.addEventListener("change",e);return()=>{r.disconnect();for(let c of i)c.removeEventListener("change",e)}}function zr(t,e){
let n=[];for(let s=t;s;s=Pr(s)){let r=Yo(Y(s).getComputedStyle(s).backgroundColor,Y(s));if(!(!r||r.a===0)&&(n.unshift(r),
r.a===1))break}let o=Ct(Me(e,"Canvas")??ft,ft);return n.reduce((s,r)=>Ct(r,s),o)}function Me(t,e){let n=Y(t);t.style.color=
e;let o=Yo(n.getComputedStyle(t).color,n);return t.style.color="",o}function Yo(t,e){let n=xt(t);if(n)return n;let o=e.document.
createElement("canvas");o.width=o.height=1;let s=o.getContext("2d",{willReadFrequently:!0});if(!s)return null;s.fillStyle=
t,s.fillRect(0,0,1,1);let[r=0,i=0,c=0,a=0]=s.getImageData(0,0,1,1).data;return{r,g:i,b:c,a:a/255}}function Vo(t){return{...t,initialize(e){return setTimeout(()=>Br(e.model).catch(()=>{})),t.initialize?.(e)}}}async function Br(t){
let e=t.get("own_id");if(!e||!t.widget_manager?.get_model)return;let n=await t.widget_manager.get_model(e);try{await n._handle_comm_msg(
{content:{data:{method:""}}});return}catch{}let o=Object.getPrototypeOf(Object.getPrototypeOf(n));n.comm.on_msg(s=>o._handle_comm_msg.
call(n,s)),t.send({resend:!0})}function Fr(){let t=null,e=n=>t??=n.get("view")==="lab"?no(n):No(n);return Vo({initialize({model:n}){return e(n),()=>{t?.
destroy(),t=null}},render({model:n,el:o}){let s=e(n);return jr(o,(r,i)=>n.get("view")==="lab"?so(r,s,i):qo(r,s,i))}})}function jr(t,e){
let n=Y(t),o=n.document.createElement("span");o.style.display="none",t.append(o);let s=R(t,"hclust hclust-live hclust-cl\
assroom"),r=Ye(t,o);Te(s,r);let i=e(s,r),c=()=>{let u=Ye(t,o);JSON.stringify(u)!==JSON.stringify(r)&&(r=u,Te(s,r),i.restyle(
r))},a=Xo(s,c),l=Un(s,u=>s.contains(u)),f=new n.ResizeObserver(c);return f.observe(s),()=>{a(),l(),f.disconnect(),i.destroy(),
s.remove(),o.remove()}}export{Fr as default};
