// Generated from js/ by `npm run build`. Do not edit.
function y(t,e){return t[e]}function _(t){return t.ownerDocument.defaultView??globalThis}async function ot(t,e){let{navigator:u,document:l}=_(e);try{return await u.clipboard.writeText(t),!0}catch{let s=l.createElement(
"textarea");s.value=t,s.className="hclust-unseen",e.append(s),s.select();let f=l.execCommand("copy");return s.remove(),f}}var st="walking";function rt(t,e,u){let l=URL.createObjectURL(u),s=t.createElement("a");s.href=l,s.download=e,t.body.append(s),s.click(),
s.remove(),setTimeout(()=>URL.revokeObjectURL(l),6e4)}var Tt=/^'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/u;function q(t){return Tt.test(t)?`'${t}`:t}function at(t){let e=q(t);return/[",\r\n]/.
test(e)||e!==e.trim()?`"${e.replaceAll('"','""')}"`:e}function ct(t,e,u,l){let s=u.map(f=>({text:t.columnAbout[f]?.label??t.columns[f]??""}));return[[{text:""},...s],...e.map(
f=>[{text:t.name(f)},...u.map(A=>({text:St(t,f,A,l),safe:!0}))])]}function St(t,e,u,l){let s=t.columnAbout[u],f=y(t.values,
e*t.p+u);if(s?.above!==void 0)return Number.isNaN(f)?"":String(+(f>s.above));let A=s?.plain?-1:s?.original??-1,U=t.originalColumns[A];
if(!U)return Number.isNaN(f)?"":String(Number(f.toPrecision(7)));let k=y(t.originals,e*t.originalColumns.length+A);return Number.
isNaN(k)?"":U.kind==="date"?l(k,"date"):String(k)}function it(t){return`\uFEFF${t.map(u=>u.map(({text:l,safe:s})=>s?l:at(
l)).join(",")).join(`\r
`)}\r
`}function lt(t){return`${t.map(u=>u.map(({text:l,safe:s})=>s?l:q(l.replace(/\s+/gu," "))).join("	")).join(`
`)}
`}var ut=11,ht=9,kt=5,mt=16,Rt=6400;function pt(t){let{store:e}=t,{clusterColors:u,clusterTitle:l,color:s,columnNames:f,count:A,
createA11y:U,createViewBase:k,describeCell:dt,eventPosition:ft,fitNames:gt,keyHandler:wt,literal:J,ownParts:bt,paintColumnNames:vt,
paintFrame:Q,paintHeatmap:xt,paintRowNames:yt,renderHeatmap:Et,value:Lt}=t.tools,C=t.root.ownerDocument,M=C.createElement(
"section");M.className="hclust-sub",M.setAttribute("aria-label","Selected rows");let K=C.createElement("div");K.className=
"hclust-head hclust-live-head";let R=C.createElement("span");R.className="hclust-sub-words",R.setAttribute("role","statu\
s");let O=V("Copy","Copy names and values, with tabs between them"),X=V("Save as CSV","Save names and values"),W=V("×",
"Close (Escape)");W.setAttribute("aria-label","Close the selected rows"),K.append(R,O,X,W);let E=C.createElement("div");
E.className="hclust-sub-scroll",M.append(K,E),t.root.append(M);let c=[],w=[],h=null,L=-1,j=C.createElement("canvas"),$=k(
E,"hclust-plot",[Nt,At],tt),{box:H,stage:b,tip:F}=$,Y=U(H,b.canvas);function V(n,a){let o=C.createElement("button");return o.
type="button",o.textContent=n,o.title=a,o.dataset.lmSuppressShortcuts="true",o}function Z(){let n=t.scene();if(!n)return;
let a=t.columns();c=Array.from(n.rows).filter(r=>e.selection?.[r]),w=Array.from(n.columns).filter(r=>!a||a.has(r));let o=`${A(
c.length,n.data.noun)} × ${A(w.length,"features")}`;R.textContent!==o&&(R.textContent=o),O.textContent="Copy",Y.describe(
`Heatmap of the selected rows: ${o}, with names, in the colors of the clustermap.`),tt()}function tt(){let n=t.scene();if(!n||
!b.width||!c.length)return;let{data:a,face:o,dpr:r}=n,m=N=>Math.round(N*r)/r,g=Math.max(1/r,Math.min(mt,Rt/c.length)),p=Math.
max(...c.slice(0,2e3).map(N=>o.width(J(a.name(N))))),i=g>=ut+2?Math.min(p,.4*b.width)+10:0,d=ht+kt,v=Math.max(20,m(b.width-
d-i-4)),x=w.map(N=>a.columns[N]??""),S=f(x,v/w.length,d,150,o,!1),P={left:d,top:2,width:v,height:m(g*c.length)};h={heatmap:P,
names:S,rowNames:i};let D=`${Math.ceil(P.height+S.height+6)}px`;H.style.height!==D&&(H.style.height=D),b.paint()}function Nt(n){
let a=t.scene();if(!a||!h)return;let{data:o,scale:r,map:m,gaps:g,theme:p,face:i,dpr:d,cut:v}=a,{heatmap:x}=h,S={width:Math.
round(x.width*d),height:Math.round(x.height*d)},P=[0,c.length];Et(j,o,c,w,P,S,r,m),xt(n,j,x,g);let D=u(v),N=x.height/c.length;
if(c.forEach((I,G)=>{n.fillStyle=s(y(D,y(v.labels,I))),n.fillRect(0,x.top+G*N,ht,N+.5/d)}),vt(n,h,p,i),!h.rowNames)return;
let B=c.map(I=>J(o.name(I)));yt(n,h,P,(I,G)=>gt(B,bt(B),(Ct,...Mt)=>i.fit(y(B,Ct),G,ut,!1,...Mt)),p,i)}function At(n){let a=t.
scene(),o=e.hover?.leaf===void 0?-1:c.indexOf(e.hover.leaf);if(!a||!h||o<0)return;let{left:r,top:m,width:g,height:p}=h.heatmap,
i=p/c.length,d={left:r,top:m+o*i,width:g,height:i};if(Q(n,d,a.theme,a.dpr),L<0)return;let v=g/w.length;Q(n,{...d,left:r+
L*v,width:v},a.theme,a.dpr)}function z(n,a){let o=t.scene(),r=c[n];if(!o||!h||r===void 0)return L=-1,e.setHover(null),F.
hide(),[];L=a,e.setHover({leaf:r});let{data:m,cut:g}=o,i=[...L<0?[]:[dt(m,r,y(w,L))],`cluster ${l(g,y(g.labels,r))}`],{left:d,
top:v,width:x,height:S}=h.heatmap;return F.show(d+(Math.max(0,L)+.5)/w.length*x,v+(n+.5)/c.length*S,m.name(r),i),[m.name(
r),...i]}function T(n,a){let o=e.hover?.leaf===void 0?-1:c.indexOf(e.hover.leaf),r=(p,i)=>Math.min(Math.max(p,0),i-1),m=o<
0?0:r(o+n,c.length),g=z(m,o<0?0:r(Math.max(0,L)+a,w.length));if(h){let p=h.heatmap.top+m/c.length*h.heatmap.height,i=E.scrollTop+
E.clientHeight-2*mt;(p<E.scrollTop||p>i)&&(E.scrollTop=p-E.clientHeight/2)}H.classList.add(st),$.announce(g.join(", "))}
function et(n){if(!h)return;let{x:a,y:o}=ft(H,n),{left:r,top:m,width:g,height:p}=h.heatmap,i=Math.floor((o-m)/p*c.length),
d=Math.floor((a-r)/g*w.length);z(i,d>=w.length?-1:Math.max(-1,d))}let nt=()=>ct(e.data,c,w,Lt);return O.addEventListener(
"click",async()=>{O.textContent=await ot(lt(nt()),M)?"Copied":"Not allowed here",$.announce(O.textContent)}),X.addEventListener(
"click",()=>{rt(C,"selected-rows.csv",new Blob([it(nt())],{type:"text/csv"}))}),W.addEventListener("click",t.close),M.addEventListener(
"keydown",n=>{n.key==="Escape"&&(n.stopPropagation(),t.close())}),b.canvas.addEventListener("pointermove",et),b.canvas.addEventListener(
"pointerdown",et),b.canvas.addEventListener("pointerleave",()=>z(-1,-1)),b.canvas.addEventListener("keydown",wt({ArrowDown:()=>T(
1,0),ArrowUp:()=>T(-1,0),ArrowRight:()=>T(0,1),ArrowLeft:()=>T(0,-1),Home:()=>T(-1/0,0),End:()=>T(1/0,0)})),$.onDestroy(
Y.destroy,e.subscribe("hover",()=>{e.hover?.leaf===void 0&&F.hide(),b.paint(1)})),Z(),{update:Z,destroy(){$.destroy(),j.
width=j.height=0,M.remove()}}}var Xt=pt;export{Xt as default};
