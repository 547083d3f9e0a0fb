// Generated from js/ by `npm run build`. Do not edit.
function y(t,e){return t[e]}function G(t){return t.ownerDocument.defaultView??globalThis}async function ot(t,e){let{navigator:u,document:l}=G(e);try{return await u.clipboard.writeText(t),!0}catch{let s=l.createElement(
"textarea");s.value=t,s.className="hclust-unseen",e.append(s),s.select();let f=l.execCommand("copy");return s.remove(),f}}var st="walking";function rt(t,e,u){let l=URL.createObjectURL(u),s=t.createElement("a");s.href=l,s.download=e,t.body.append(s),s.click(),
s.remove(),setTimeout(()=>URL.revokeObjectURL(l),6e4)}var Ct=/^'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/u;function q(t){return Ct.test(t)?`'${t}`:t}function at(t){let e=q(t);return/[",\r\n]/.
test(e)||e!==e.trim()?`"${e.replaceAll('"','""')}"`:e}function ct(t,e,u,l){let s=u.map(f=>({text:t.columnAbout[f]?.label??t.columns[f]??""}));return[[{text:""},...s],...e.map(
f=>[{text:t.name(f)},...u.map(A=>({text:Mt(t,f,A,l),safe:!0}))])]}function Mt(t,e,u,l){let s=t.columnAbout[u],f=y(t.values,
e*t.p+u);if(s?.above!==void 0)return Number.isNaN(f)?"":String(+(f>s.above));let A=s?.plain?-1:s?.original??-1,j=t.originalColumns[A];
if(!j)return Number.isNaN(f)?"":String(Number(f.toPrecision(7)));let R=y(t.originals,e*t.originalColumns.length+A);return Number.
isNaN(R)?"":j.kind==="date"?l(R,"date"):String(R)}function it(t){return`\uFEFF${t.map(u=>u.map(({text:l,safe:s})=>s?l:at(
l)).join(",")).join(`\r
`)}\r
`}function lt(t){return`${t.map(u=>u.map(({text:l,safe:s})=>s?l:q(l.replace(/\s+/gu," "))).join("	")).join(`
`)}
`}var ut=11,ht=9,Tt=5,mt=16,St=6400;function pt(t){let{store:e}=t,{clusterColors:u,clusterTitle:l,color:s,columnNames:f,count:A,
createA11y:j,createViewBase:R,describeCell:dt,eventPosition:ft,keyHandler:gt,literal:_,ownParts:wt,paintColumnNames:bt,paintFrame:J,
paintHeatmap:vt,paintRowNames:xt,renderHeatmap:yt,value:Et}=t.tools,C=t.root.ownerDocument,M=C.createElement("section");
M.className="hclust-sub",M.setAttribute("aria-label","Selected rows");let K=C.createElement("div");K.className="hclust-h\
ead hclust-live-head";let O=C.createElement("span");O.className="hclust-sub-words",O.setAttribute("role","status");let $=V(
"Copy","Copy names and values, with tabs between them"),Q=V("Save as CSV","Save names and values"),W=V("×","Close (Esca\
pe)");W.setAttribute("aria-label","Close the selected rows"),K.append(O,$,Q,W);let E=C.createElement("div");E.className=
"hclust-sub-scroll",M.append(K,E),t.root.append(M);let c=[],w=[],h=null,L=-1,D=C.createElement("canvas"),H=R(E,"hclust-p\
lot",[Lt,Nt],Z),{box:P,stage:b,tip:F}=H,X=j(P,b.canvas);function V(n,a){let o=C.createElement("button");return o.type="b\
utton",o.textContent=n,o.title=a,o.dataset.lmSuppressShortcuts="true",o}function Y(){let n=t.scene();if(!n)return;let a=t.
columns();c=Array.from(n.rows).filter(r=>e.selection?.[r]),w=Array.from(n.columns).filter(r=>!a||a.has(r));let o=`${A(c.
length,n.data.noun)} × ${A(w.length,"features")}`;O.textContent!==o&&(O.textContent=o),$.textContent="Copy",X.describe(
`Heatmap of the selected rows: ${o}, with names, in the colors of the clustermap.`),Z()}function Z(){let n=t.scene();if(!n||
!b.width||!c.length)return;let{data:a,face:o,dpr:r}=n,m=N=>Math.round(N*r)/r,g=Math.max(1/r,Math.min(mt,St/c.length)),p=Math.
max(...c.slice(0,2e3).map(N=>o.width(_(a.name(N))))),i=g>=ut+2?Math.min(p,.4*b.width)+10:0,d=ht+Tt,v=Math.max(20,m(b.width-
d-i-4)),x=w.map(N=>a.columns[N]??""),S=f(x,v/w.length,d,150,o,!1),U={left:d,top:2,width:v,height:m(g*c.length)};h={heatmap:U,
names:S,rowNames:i};let I=`${Math.ceil(U.height+S.height+6)}px`;P.style.height!==I&&(P.style.height=I),b.paint()}function Lt(n){
let a=t.scene();if(!a||!h)return;let{data:o,scale:r,map:m,gaps:g,theme:p,face:i,dpr:d,cut:v}=a,{heatmap:x}=h,S={width:Math.
round(x.width*d),height:Math.round(x.height*d)},U=[0,c.length];yt(D,o,c,w,U,S,r,m),vt(n,D,x,g);let I=u(v),N=x.height/c.length;
if(c.forEach((k,B)=>{n.fillStyle=s(y(I,y(v.labels,k))),n.fillRect(0,x.top+B*N,ht,N+.5/d)}),bt(n,h,p,i),!h.rowNames)return;
let nt=c.map(k=>_(o.name(k))),At=wt(nt);xt(n,h,U,(k,B)=>i.fit(y(nt,k),B,ut,!1,At[k]),p,i)}function Nt(n){let a=t.scene(),
o=e.hover?.leaf===void 0?-1:c.indexOf(e.hover.leaf);if(!a||!h||o<0)return;let{left:r,top:m,width:g,height:p}=h.heatmap,i=p/
c.length,d={left:r,top:m+o*i,width:g,height:i};if(J(n,d,a.theme,a.dpr),L<0)return;let v=g/w.length;J(n,{...d,left:r+L*v,
width:v},a.theme,a.dpr)}function z(n,a){let o=t.scene(),r=c[n];if(!o||!h||r===void 0)return L=-1,e.setHover(null),F.hide(),
[];L=a,e.setHover({leaf:r});let{data:m,cut:g}=o,i=[...L<0?[]:[dt(m,r,y(w,L))],`cluster ${l(g,y(g.labels,r))}`],{left:d,top:v,
width:x,height:S}=h.heatmap;return F.show(d+(Math.max(0,L)+.5)/w.length*x,v+(n+.5)/c.length*S,m.name(r),i),[m.name(r),...i]}
function T(n,a){let o=e.hover?.leaf===void 0?-1:c.indexOf(e.hover.leaf),r=(p,i)=>Math.min(Math.max(p,0),i-1),m=o<0?0:r(o+
n,c.length),g=z(m,o<0?0:r(Math.max(0,L)+a,w.length));if(h){let p=h.heatmap.top+m/c.length*h.heatmap.height,i=E.scrollTop+
E.clientHeight-2*mt;(p<E.scrollTop||p>i)&&(E.scrollTop=p-E.clientHeight/2)}P.classList.add(st),H.announce(g.join(", "))}
function tt(n){if(!h)return;let{x:a,y:o}=ft(P,n),{left:r,top:m,width:g,height:p}=h.heatmap,i=Math.floor((o-m)/p*c.length),
d=Math.floor((a-r)/g*w.length);z(i,d>=w.length?-1:Math.max(-1,d))}let et=()=>ct(e.data,c,w,Et);return $.addEventListener(
"click",async()=>{$.textContent=await ot(lt(et()),M)?"Copied":"Not allowed here",H.announce($.textContent)}),Q.addEventListener(
"click",()=>{rt(C,"selected-rows.csv",new Blob([it(et())],{type:"text/csv"}))}),W.addEventListener("click",t.close),M.addEventListener(
"keydown",n=>{n.key==="Escape"&&(n.stopPropagation(),t.close())}),b.canvas.addEventListener("pointermove",tt),b.canvas.addEventListener(
"pointerdown",tt),b.canvas.addEventListener("pointerleave",()=>z(-1,-1)),b.canvas.addEventListener("keydown",gt({ArrowDown:()=>T(
1,0),ArrowUp:()=>T(-1,0),ArrowRight:()=>T(0,1),ArrowLeft:()=>T(0,-1),Home:()=>T(-1/0,0),End:()=>T(1/0,0)})),H.onDestroy(
X.destroy,e.subscribe("hover",()=>{e.hover?.leaf===void 0&&F.hide(),b.paint(1)})),Y(),{update:Y,destroy(){H.destroy(),D.
width=D.height=0,M.remove()}}}var Jt=pt;export{Jt as default};
