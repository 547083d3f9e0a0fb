// Generated from js/ by `npm run build`. Do not edit.
function E(t,e){return t[e]}function _(t){return t.ownerDocument.defaultView??globalThis}async function ct(t,e){let{navigator:i,document:l}=_(e);try{return await i.clipboard.writeText(t),!0}catch{let s=l.createElement(
"textarea");s.value=t,s.className="hclust-unseen",e.append(s),s.select();let f=l.execCommand("copy");return s.remove(),f}}function q(t,e){let i=t.createElement("div");return i.className=e,i}var it="walking";function lt(t,e,i){let l=URL.createObjectURL(i),s=t.createElement("a");s.href=l,s.download=e,t.body.append(s),s.click(),
s.remove(),setTimeout(()=>URL.revokeObjectURL(l),6e4)}var kt=/^'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/u;function J(t){return kt.test(t)?`'${t}`:t}function ut(t){let e=J(t);return/[",\r\n]/.
test(e)||e!==e.trim()?`"${e.replaceAll('"','""')}"`:e}function ht(t,e,i,l){let s=i.map(f=>({text:t.columnAbout[f]?.label??t.columns[f]??""}));return[[{text:""},...s],...e.map(
f=>[{text:t.name(f)},...i.map(C=>({text:Rt(t,f,C,l),safe:!0}))])]}function Rt(t,e,i,l){let s=t.columnAbout[i],f=E(t.values,
e*t.p+i);if(s?.above!==void 0)return Number.isNaN(f)?"":String(+(f>s.above));let C=s?.plain?-1:s?.original??-1,R=t.originalColumns[C];
if(!R)return Number.isNaN(f)?"":String(Number(f.toPrecision(7)));let O=E(t.originals,e*t.originalColumns.length+C);return Number.
isNaN(O)?"":R.kind==="date"?l(O,"date"):String(O)}function mt(t){return`\uFEFF${t.map(i=>i.map(({text:l,safe:s})=>s?l:ut(
l)).join(",")).join(`\r
`)}\r
`}function pt(t){return`${t.map(i=>i.map(({text:l,safe:s})=>s?l:J(l.replace(/\s+/gu," "))).join("	")).join(`
`)}
`}var Q=11,ft=9,Ot=5,X=16,$t=6400,Ht=520;function dt(t){let{store:e}=t,{cellLines:i,clusterColors:l,clusterTitle:s,color:f,
columnNames:C,count:R,createA11y:O,createViewBase:gt,eventPosition:wt,fitNames:bt,keyHandler:vt,literal:Y,ownParts:xt,paintColumnNames:yt,
paintFrame:Z,paintHeatmap:Et,paintRowNames:Lt,renderHeatmap:Nt,value:At}=t.tools,N=t.root.ownerDocument,A=N.createElement(
"section");A.className="hclust-sub",A.setAttribute("aria-label","Selected rows");let tt=q(N,"hclust-head hclust-live-hea\
d"),$=N.createElement("span");$.className="hclust-sub-words",$.setAttribute("role","status");let H=W("Copy","Copy names \
and values, with tabs between them"),et=W("Save as CSV","Save names and values"),F=W("×","Close (Escape)");F.setAttribute(
"aria-label","Close the selected rows"),tt.append($,H,et,F);let M=q(N,"hclust-sub-scroll");A.append(tt,M),t.root.append(
A);let c=[],w=[],h=null,L=-1,j=N.createElement("canvas"),P=gt(M,"hclust-plot",[Mt,Ct],st),{box:D,stage:v,tip:I}=P,nt=O(D,
v.canvas);function W(n,a){let o=N.createElement("button");return o.type="button",o.textContent=n,o.title=a,o.dataset.lmSuppressShortcuts=
"true",o}function ot(){let n=t.scene();if(!n)return;let a=t.columns();c=Array.from(n.rows).filter(r=>e.selection?.[r]),w=
Array.from(n.columns).filter(r=>!a||a.has(r));let o=`${R(c.length,n.data.noun)} × ${R(w.length,"features")}`;$.textContent!==
o&&($.textContent=o),H.textContent="Copy",nt.describe(`Heatmap of the selected rows: ${o}, with names, in the colors of \
the clustermap.`),st()}function st(){let n=t.scene();if(!n||!v.width||!c.length)return;let{data:a,face:o,dpr:r}=n,m=y=>Math.
round(y*r)/r,d=$t/c.length,p=Math.min(X,d)>=Q+2,u=Math.max(...c.slice(0,2e3).map(y=>o.width(Y(a.name(y))))),g=p?Math.min(
u,.4*v.width)+10:0,b=ft+Ot,x=Math.max(20,m(v.width-b-g-4)),U=w.map(y=>a.columns[y]??""),S=C(U,x/w.length,b,150,o,!1),z=Math.
max(Q+2,(Ht-S.height-8)/c.length),K=Math.max(1/r,Math.min(X,z,d)),k={left:b,top:2,width:x,height:m(K*c.length)};h={heatmap:k,
names:S,rowNames:g};let B=`${Math.ceil(k.height+S.height+6)}px`;D.style.height!==B&&(D.style.height=B),v.paint()}function Mt(n){
let a=t.scene();if(!a||!h)return;let{data:o,scale:r,map:m,gaps:d,theme:p,face:u,dpr:g,cut:b}=a,{heatmap:x}=h,U={width:Math.
round(x.width*g),height:Math.round(x.height*g)},S=[0,c.length];Nt(j,o,c,w,S,U,r,m),Et(n,j,x,d);let z=l(b),K=x.height/c.length;
if(c.forEach((y,G)=>{n.fillStyle=f(E(z,E(b.labels,y))),n.fillRect(0,x.top+G*K,ft,K+.5/g)}),yt(n,h,p,u),!h.rowNames)return;
let k=c.map(y=>Y(o.name(y)));Lt(n,h,S,(y,G)=>bt(k,xt(k),(Tt,...St)=>u.fit(E(k,Tt),G,Q,!1,...St)),p,u)}function Ct(n){let a=t.
scene(),o=e.hover?.leaf===void 0?-1:c.indexOf(e.hover.leaf);if(!a||!h||o<0)return;let{left:r,top:m,width:d,height:p}=h.heatmap,
u=p/c.length,g={left:r,top:m+o*u,width:d,height:u};if(Z(n,g,a.theme,a.dpr),L<0)return;let b=d/w.length;Z(n,{...g,left:r+
L*b,width:b},a.theme,a.dpr)}function V(n,a){let o=t.scene(),r=c[n];if(!o||!h||r===void 0)return L=-1,e.setHover(null),I.
hide(),[];L=a,e.setHover({leaf:r});let{data:m,cut:d}=o,u=[...L<0?[]:i(m,r,E(w,L)),`cluster ${s(d,E(d.labels,r))}`],{left:g,
top:b,width:x,height:U}=h.heatmap;return I.show(g+(Math.max(0,L)+.5)/w.length*x,b+(n+.5)/c.length*U,m.name(r),u),[m.name(
r),...u]}function T(n,a){let o=e.hover?.leaf===void 0?-1:c.indexOf(e.hover.leaf),r=(p,u)=>Math.min(Math.max(p,0),u-1),m=o<
0?0:r(o+n,c.length),d=V(m,o<0?0:r(Math.max(0,L)+a,w.length));if(h){let p=h.heatmap.top+m/c.length*h.heatmap.height,u=M.scrollTop+
M.clientHeight-2*X;(p<M.scrollTop||p>u)&&(M.scrollTop=p-M.clientHeight/2)}D.classList.add(it),P.announce(d.join(", "))}function rt(n){
if(!h)return;let{x:a,y:o}=wt(D,n),{left:r,top:m,width:d,height:p}=h.heatmap,u=Math.floor((o-m)/p*c.length),g=Math.floor(
(a-r)/d*w.length);V(u,g>=w.length?-1:Math.max(-1,g))}let at=()=>ht(e.data,c,w,At);return H.addEventListener("click",async()=>{
H.textContent=await ct(pt(at()),A)?"Copied":"Not allowed here",P.announce(H.textContent)}),et.addEventListener("click",()=>{
lt(N,"selected-rows.csv",new Blob([mt(at())],{type:"text/csv"}))}),F.addEventListener("click",t.close),A.addEventListener(
"keydown",n=>{n.key==="Escape"&&(n.stopPropagation(),t.close())}),v.canvas.addEventListener("pointermove",rt),v.canvas.addEventListener(
"pointerdown",rt),v.canvas.addEventListener("pointerleave",()=>V(-1,-1)),v.canvas.addEventListener("keydown",vt({ArrowDown:()=>T(
1,0),ArrowUp:()=>T(-1,0),ArrowRight:()=>T(0,1),ArrowLeft:()=>T(0,-1),Home:()=>T(-1/0,0),End:()=>T(1/0,0)})),P.onDestroy(
nt.destroy,e.subscribe("hover",()=>{e.hover?.leaf===void 0&&I.hide(),v.paint(1)})),ot(),{update:ot,destroy(){P.destroy(),
j.width=j.height=0,A.remove()}}}var ee=dt;export{ee as default};
