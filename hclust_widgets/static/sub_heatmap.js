// Generated from js/ by `npm run build`. Do not edit.
function E(t,e){return t[e]}function q(t){return t.ownerDocument.defaultView??globalThis}async function at(t,e){let{navigator:u,document:i}=q(e);try{return await u.clipboard.writeText(t),!0}catch{let s=i.createElement(
"textarea");s.value=t,s.className="hclust-unseen",e.append(s),s.select();let d=i.execCommand("copy");return s.remove(),d}}var ct="walking";function it(t,e,u){let i=URL.createObjectURL(u),s=t.createElement("a");s.href=i,s.download=e,t.body.append(s),s.click(),
s.remove(),setTimeout(()=>URL.revokeObjectURL(i),6e4)}var St=/^'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/u;function J(t){return St.test(t)?`'${t}`:t}function lt(t){let e=J(t);return/[",\r\n]/.
test(e)||e!==e.trim()?`"${e.replaceAll('"','""')}"`:e}function ut(t,e,u,i){let s=u.map(d=>({text:t.columnAbout[d]?.label??t.columns[d]??""}));return[[{text:""},...s],...e.map(
d=>[{text:t.name(d)},...u.map(A=>({text:kt(t,d,A,i),safe:!0}))])]}function kt(t,e,u,i){let s=t.columnAbout[u],d=E(t.values,
e*t.p+u);if(s?.above!==void 0)return Number.isNaN(d)?"":String(+(d>s.above));let A=s?.plain?-1:s?.original??-1,j=t.originalColumns[A];
if(!j)return Number.isNaN(d)?"":String(Number(d.toPrecision(7)));let R=E(t.originals,e*t.originalColumns.length+A);return Number.
isNaN(R)?"":j.kind==="date"?i(R,"date"):String(R)}function ht(t){return`\uFEFF${t.map(u=>u.map(({text:i,safe:s})=>s?i:lt(
i)).join(",")).join(`\r
`)}\r
`}function mt(t){return`${t.map(u=>u.map(({text:i,safe:s})=>s?i:J(i.replace(/\s+/gu," "))).join("	")).join(`
`)}
`}var Q=11,pt=9,Rt=5,X=16,Ot=6400,$t=520;function dt(t){let{store:e}=t,{clusterColors:u,clusterTitle:i,color:s,columnNames:d,
count:A,createA11y:j,createViewBase:R,describeCell:ft,eventPosition:gt,fitNames:wt,keyHandler:bt,literal:Y,ownParts:vt,paintColumnNames:xt,
paintFrame:Z,paintHeatmap:yt,paintRowNames:Et,renderHeatmap:Lt,value:Nt}=t.tools,C=t.root.ownerDocument,M=C.createElement(
"section");M.className="hclust-sub",M.setAttribute("aria-label","Selected rows");let K=C.createElement("div");K.className=
"hclust-head hclust-live-head";let O=C.createElement("span");O.className="hclust-sub-words",O.setAttribute("role","statu\
s");let $=V("Copy","Copy names and values, with tabs between them"),tt=V("Save as CSV","Save names and values"),W=V("×",
"Close (Escape)");W.setAttribute("aria-label","Close the selected rows"),K.append(O,$,tt,W);let L=C.createElement("div");
L.className="hclust-sub-scroll",M.append(K,L),t.root.append(M);let c=[],w=[],h=null,N=-1,D=C.createElement("canvas"),H=R(
L,"hclust-plot",[At,Ct],ot),{box:P,stage:v,tip:F}=H,et=j(P,v.canvas);function V(n,a){let o=C.createElement("button");return o.
type="button",o.textContent=n,o.title=a,o.dataset.lmSuppressShortcuts="true",o}function nt(){let n=t.scene();if(!n)return;
let a=t.columns();c=Array.from(n.rows).filter(r=>e.selection?.[r]),w=Array.from(n.columns).filter(r=>!a||a.has(r));let o=`${A(
c.length,n.data.noun)} × ${A(w.length,"features")}`;O.textContent!==o&&(O.textContent=o),$.textContent="Copy",et.describe(
`Heatmap of the selected rows: ${o}, with names, in the colors of the clustermap.`),ot()}function ot(){let n=t.scene();if(!n||
!v.width||!c.length)return;let{data:a,face:o,dpr:r}=n,m=y=>Math.round(y*r)/r,f=Ot/c.length,p=Math.min(X,f)>=Q+2,l=Math.max(
...c.slice(0,2e3).map(y=>o.width(Y(a.name(y))))),g=p?Math.min(l,.4*v.width)+10:0,b=pt+Rt,x=Math.max(20,m(v.width-b-g-4)),
U=w.map(y=>a.columns[y]??""),S=d(U,x/w.length,b,150,o,!1),B=Math.max(Q+2,($t-S.height-8)/c.length),I=Math.max(1/r,Math.min(
X,B,f)),k={left:b,top:2,width:x,height:m(I*c.length)};h={heatmap:k,names:S,rowNames:g};let G=`${Math.ceil(k.height+S.height+
6)}px`;P.style.height!==G&&(P.style.height=G),v.paint()}function At(n){let a=t.scene();if(!a||!h)return;let{data:o,scale:r,
map:m,gaps:f,theme:p,face:l,dpr:g,cut:b}=a,{heatmap:x}=h,U={width:Math.round(x.width*g),height:Math.round(x.height*g)},S=[
0,c.length];Lt(D,o,c,w,S,U,r,m),yt(n,D,x,f);let B=u(b),I=x.height/c.length;if(c.forEach((y,_)=>{n.fillStyle=s(E(B,E(b.labels,
y))),n.fillRect(0,x.top+_*I,pt,I+.5/g)}),xt(n,h,p,l),!h.rowNames)return;let k=c.map(y=>Y(o.name(y)));Et(n,h,S,(y,_)=>wt(
k,vt(k),(Mt,...Tt)=>l.fit(E(k,Mt),_,Q,!1,...Tt)),p,l)}function Ct(n){let a=t.scene(),o=e.hover?.leaf===void 0?-1:c.indexOf(
e.hover.leaf);if(!a||!h||o<0)return;let{left:r,top:m,width:f,height:p}=h.heatmap,l=p/c.length,g={left:r,top:m+o*l,width:f,
height:l};if(Z(n,g,a.theme,a.dpr),N<0)return;let b=f/w.length;Z(n,{...g,left:r+N*b,width:b},a.theme,a.dpr)}function z(n,a){
let o=t.scene(),r=c[n];if(!o||!h||r===void 0)return N=-1,e.setHover(null),F.hide(),[];N=a,e.setHover({leaf:r});let{data:m,
cut:f}=o,l=[...N<0?[]:[ft(m,r,E(w,N))],`cluster ${i(f,E(f.labels,r))}`],{left:g,top:b,width:x,height:U}=h.heatmap;return F.
show(g+(Math.max(0,N)+.5)/w.length*x,b+(n+.5)/c.length*U,m.name(r),l),[m.name(r),...l]}function T(n,a){let o=e.hover?.leaf===
void 0?-1:c.indexOf(e.hover.leaf),r=(p,l)=>Math.min(Math.max(p,0),l-1),m=o<0?0:r(o+n,c.length),f=z(m,o<0?0:r(Math.max(0,
N)+a,w.length));if(h){let p=h.heatmap.top+m/c.length*h.heatmap.height,l=L.scrollTop+L.clientHeight-2*X;(p<L.scrollTop||p>
l)&&(L.scrollTop=p-L.clientHeight/2)}P.classList.add(ct),H.announce(f.join(", "))}function st(n){if(!h)return;let{x:a,y:o}=gt(
P,n),{left:r,top:m,width:f,height:p}=h.heatmap,l=Math.floor((o-m)/p*c.length),g=Math.floor((a-r)/f*w.length);z(l,g>=w.length?
-1:Math.max(-1,g))}let rt=()=>ut(e.data,c,w,Nt);return $.addEventListener("click",async()=>{$.textContent=await at(mt(rt()),
M)?"Copied":"Not allowed here",H.announce($.textContent)}),tt.addEventListener("click",()=>{it(C,"selected-rows.csv",new Blob(
[ht(rt())],{type:"text/csv"}))}),W.addEventListener("click",t.close),M.addEventListener("keydown",n=>{n.key==="Escape"&&
(n.stopPropagation(),t.close())}),v.canvas.addEventListener("pointermove",st),v.canvas.addEventListener("pointerdown",st),
v.canvas.addEventListener("pointerleave",()=>z(-1,-1)),v.canvas.addEventListener("keydown",bt({ArrowDown:()=>T(1,0),ArrowUp:()=>T(
-1,0),ArrowRight:()=>T(0,1),ArrowLeft:()=>T(0,-1),Home:()=>T(-1/0,0),End:()=>T(1/0,0)})),H.onDestroy(et.destroy,e.subscribe(
"hover",()=>{e.hover?.leaf===void 0&&F.hide(),v.paint(1)})),nt(),{update:nt,destroy(){H.destroy(),D.width=D.height=0,M.remove()}}}var Yt=dt;export{Yt as default};
