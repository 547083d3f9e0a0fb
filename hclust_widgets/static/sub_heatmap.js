// Generated from js/ by `npm run build`. Do not edit.
function E(t,e){return t[e]}function q(t){return t.ownerDocument.defaultView??globalThis}async function at(t,e){let{navigator:u,document:i}=q(e);try{return await u.clipboard.writeText(t),!0}catch{let s=i.createElement(
"textarea");s.value=t,s.className="hclust-unseen",e.append(s),s.select();let f=i.execCommand("copy");return s.remove(),f}}var ct="walking";function it(t,e,u){let i=URL.createObjectURL(u),s=t.createElement("a");s.href=i,s.download=e,t.body.append(s),s.click(),
s.remove(),setTimeout(()=>URL.revokeObjectURL(i),6e4)}var St=/^'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/u;function J(t){return St.test(t)?`'${t}`:t}function lt(t){let e=J(t);return/[",\r\n]/.
test(e)||e!==e.trim()?`"${e.replaceAll('"','""')}"`:e}function ut(t,e,u,i){let s=u.map(f=>({text:t.columnAbout[f]?.label??t.columns[f]??""}));return[[{text:""},...s],...e.map(
f=>[{text:t.name(f)},...u.map(C=>({text:kt(t,f,C,i),safe:!0}))])]}function kt(t,e,u,i){let s=t.columnAbout[u],f=E(t.values,
e*t.p+u);if(s?.above!==void 0)return Number.isNaN(f)?"":String(+(f>s.above));let C=s?.plain?-1:s?.original??-1,R=t.originalColumns[C];
if(!R)return Number.isNaN(f)?"":String(Number(f.toPrecision(7)));let O=E(t.originals,e*t.originalColumns.length+C);return Number.
isNaN(O)?"":R.kind==="date"?i(O,"date"):String(O)}function ht(t){return`\uFEFF${t.map(u=>u.map(({text:i,safe:s})=>s?i:lt(
i)).join(",")).join(`\r
`)}\r
`}function mt(t){return`${t.map(u=>u.map(({text:i,safe:s})=>s?i:J(i.replace(/\s+/gu," "))).join("	")).join(`
`)}
`}var Q=11,pt=9,Rt=5,X=16,Ot=6400,$t=520;function ft(t){let{store:e}=t,{cellLines:u,clusterColors:i,clusterTitle:s,color:f,
columnNames:C,count:R,createA11y:O,createViewBase:dt,eventPosition:gt,fitNames:wt,keyHandler:bt,literal:Y,ownParts:vt,paintColumnNames:xt,
paintFrame:Z,paintHeatmap:yt,paintRowNames:Et,renderHeatmap:Lt,value:Nt}=t.tools,A=t.root.ownerDocument,M=A.createElement(
"section");M.className="hclust-sub",M.setAttribute("aria-label","Selected rows");let F=A.createElement("div");F.className=
"hclust-head hclust-live-head";let $=A.createElement("span");$.className="hclust-sub-words",$.setAttribute("role","statu\
s");let H=V("Copy","Copy names and values, with tabs between them"),tt=V("Save as CSV","Save names and values"),I=V("×",
"Close (Escape)");I.setAttribute("aria-label","Close the selected rows"),F.append($,H,tt,I);let L=A.createElement("div");
L.className="hclust-sub-scroll",M.append(F,L),t.root.append(M);let c=[],w=[],h=null,N=-1,D=A.createElement("canvas"),P=dt(
L,"hclust-plot",[At,Mt],ot),{box:U,stage:v,tip:W}=P,et=O(U,v.canvas);function V(n,a){let o=A.createElement("button");return o.
type="button",o.textContent=n,o.title=a,o.dataset.lmSuppressShortcuts="true",o}function nt(){let n=t.scene();if(!n)return;
let a=t.columns();c=Array.from(n.rows).filter(r=>e.selection?.[r]),w=Array.from(n.columns).filter(r=>!a||a.has(r));let o=`${R(
c.length,n.data.noun)} × ${R(w.length,"features")}`;$.textContent!==o&&($.textContent=o),H.textContent="Copy",et.describe(
`Heatmap of the selected rows: ${o}, with names, in the colors of the clustermap.`),ot()}function ot(){let n=t.scene();if(!n||
!v.width||!c.length)return;let{data:a,face:o,dpr:r}=n,m=y=>Math.round(y*r)/r,d=Ot/c.length,p=Math.min(X,d)>=Q+2,l=Math.max(
...c.slice(0,2e3).map(y=>o.width(Y(a.name(y))))),g=p?Math.min(l,.4*v.width)+10:0,b=pt+Rt,x=Math.max(20,m(v.width-b-g-4)),
j=w.map(y=>a.columns[y]??""),S=C(j,x/w.length,b,150,o,!1),B=Math.max(Q+2,($t-S.height-8)/c.length),K=Math.max(1/r,Math.min(
X,B,d)),k={left:b,top:2,width:x,height:m(K*c.length)};h={heatmap:k,names:S,rowNames:g};let G=`${Math.ceil(k.height+S.height+
6)}px`;U.style.height!==G&&(U.style.height=G),v.paint()}function At(n){let a=t.scene();if(!a||!h)return;let{data:o,scale:r,
map:m,gaps:d,theme:p,face:l,dpr:g,cut:b}=a,{heatmap:x}=h,j={width:Math.round(x.width*g),height:Math.round(x.height*g)},S=[
0,c.length];Lt(D,o,c,w,S,j,r,m),yt(n,D,x,d);let B=i(b),K=x.height/c.length;if(c.forEach((y,_)=>{n.fillStyle=f(E(B,E(b.labels,
y))),n.fillRect(0,x.top+_*K,pt,K+.5/g)}),xt(n,h,p,l),!h.rowNames)return;let k=c.map(y=>Y(o.name(y)));Et(n,h,S,(y,_)=>wt(
k,vt(k),(Ct,...Tt)=>l.fit(E(k,Ct),_,Q,!1,...Tt)),p,l)}function Mt(n){let a=t.scene(),o=e.hover?.leaf===void 0?-1:c.indexOf(
e.hover.leaf);if(!a||!h||o<0)return;let{left:r,top:m,width:d,height:p}=h.heatmap,l=p/c.length,g={left:r,top:m+o*l,width:d,
height:l};if(Z(n,g,a.theme,a.dpr),N<0)return;let b=d/w.length;Z(n,{...g,left:r+N*b,width:b},a.theme,a.dpr)}function z(n,a){
let o=t.scene(),r=c[n];if(!o||!h||r===void 0)return N=-1,e.setHover(null),W.hide(),[];N=a,e.setHover({leaf:r});let{data:m,
cut:d}=o,l=[...N<0?[]:u(m,r,E(w,N)),`cluster ${s(d,E(d.labels,r))}`],{left:g,top:b,width:x,height:j}=h.heatmap;return W.
show(g+(Math.max(0,N)+.5)/w.length*x,b+(n+.5)/c.length*j,m.name(r),l),[m.name(r),...l]}function T(n,a){let o=e.hover?.leaf===
void 0?-1:c.indexOf(e.hover.leaf),r=(p,l)=>Math.min(Math.max(p,0),l-1),m=o<0?0:r(o+n,c.length),d=z(m,o<0?0:r(Math.max(0,
N)+a,w.length));if(h){let p=h.heatmap.top+m/c.length*h.heatmap.height,l=L.scrollTop+L.clientHeight-2*X;(p<L.scrollTop||p>
l)&&(L.scrollTop=p-L.clientHeight/2)}U.classList.add(ct),P.announce(d.join(", "))}function st(n){if(!h)return;let{x:a,y:o}=gt(
U,n),{left:r,top:m,width:d,height:p}=h.heatmap,l=Math.floor((o-m)/p*c.length),g=Math.floor((a-r)/d*w.length);z(l,g>=w.length?
-1:Math.max(-1,g))}let rt=()=>ut(e.data,c,w,Nt);return H.addEventListener("click",async()=>{H.textContent=await at(mt(rt()),
M)?"Copied":"Not allowed here",P.announce(H.textContent)}),tt.addEventListener("click",()=>{it(A,"selected-rows.csv",new Blob(
[ht(rt())],{type:"text/csv"}))}),I.addEventListener("click",t.close),M.addEventListener("keydown",n=>{n.key==="Escape"&&
(n.stopPropagation(),t.close())}),v.canvas.addEventListener("pointermove",st),v.canvas.addEventListener("pointerdown",st),
v.canvas.addEventListener("pointerleave",()=>z(-1,-1)),v.canvas.addEventListener("keydown",bt({ArrowDown:()=>T(1,0),ArrowUp:()=>T(
-1,0),ArrowRight:()=>T(0,1),ArrowLeft:()=>T(0,-1),Home:()=>T(-1/0,0),End:()=>T(1/0,0)})),P.onDestroy(et.destroy,e.subscribe(
"hover",()=>{e.hover?.leaf===void 0&&W.hide(),v.paint(1)})),nt(),{update:nt,destroy(){P.destroy(),D.width=D.height=0,M.remove()}}}var Yt=ft;export{Yt as default};
