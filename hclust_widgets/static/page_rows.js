// Generated from js/ by `npm run build`. Do not edit.
function a(t,e){return t[e]}var z={max_cluster_title:150,found_rows:8,density_cells:[96,64],missing_color:"#9a9a9a"};var N=z;var j=new Map(Object.entries({analyses:"analysis",axes:"axis",bacteria:"bacterium",calves:"calf",children:"child",crises:"\
crisis",criteria:"criterion",diagnoses:"diagnosis",feet:"foot",fungi:"fungus",geese:"goose",genera:"genus",halves:"half",
hypotheses:"hypothesis",indices:"index",knives:"knife",larvae:"larva",leaves:"leaf",lives:"life",loaves:"loaf",loci:"loc\
us",matrices:"matrix",men:"man",mice:"mouse",nuclei:"nucleus",people:"person",phenomena:"phenomenon",quizzes:"quiz",shelves:"\
shelf",spectra:"spectrum",strata:"stratum",taxa:"taxon",teeth:"tooth",theses:"thesis",thieves:"thief",vertices:"vertex",
wives:"wife",wolves:"wolf",women:"woman"}));for(let t of["chassis","clothes","means","news","series","species"])j.set(t,
t);var lt=N.max_cluster_title;function k(t){if(t instanceof ArrayBuffer)return t.slice(0);if(ArrayBuffer.isView(t)){let{buffer:e,byteOffset:s,byteLength:o}=t;
return e.slice(s,s+o)}return new ArrayBuffer(0)}function I(t){return new Int32Array(k(t))}function S(t){return new Float32Array(k(t))}var P=/^'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/u;function B(t){return P.test(t)?`'${t}`:t}function E(t){let e=B(t);return/[",\r\n]/.
test(e)||e!==e.trim()?`"${e.replaceAll('"','""')}"`:e}function F(t,e,s,o,f=new Map){let l=new Array(t).fill(f.size?",":"");e.forEach((n,u)=>{let c=a(s,u),h=f.get(c)??String(c);
l[n]=f.size?`${c},${E(h)}`:String(c)});let i=[(o?"row,name,cluster":"row,cluster")+(f.size?",cluster_name":"")];for(let n=0;n<
t;n++)i.push(o?`${n},${E(o(n))},${l[n]}`:`${n},${l[n]}`);return`\uFEFF${i.join(`\r
`)}\r
`}var b=`
`,H=65535;function R(t,e,s,o){let f=t.rows,l=I(f.groups),i=V(t.table_rows,I(t.dropped)),n=f.names?new TextDecoder().decode(
f.names).split(b):null,u=h=>n?.[h]??`row ${a(i,h)}`,c;return{answer({wants_rows:h,wants_density:m,module:w}){let r=e.get(
"revision");if(typeof h=="string"){c??=q(n??Array.from(i,(T,L)=>u(L)));let{found:$,more:O}=c(h,N.found_rows),D=$.map(T=>[
u(T),a(l,T)]);s({found:h,rows:D,more:O,revision:r})}if(!m)return;let[p,A,...M]=m,[_,d]=[p,A].map($=>f.axes.find(O=>O.name===
$));if(!_||!d)return s({density:m,revision:r});let{cells:g,groups:x,counts:y}=X(_,d,l,Number(t.groups?.sizes.byteLength)/
4,M),[U,v]=N.density_cells;s({density:m,revision:r,across:U,up:v,ends:[_.low,_.high,d.low,d.high],...w&&{module:o}},[g,x,
y].map(({buffer:$})=>new DataView($)))},csv(h,m){let w=[];return n&&(i.forEach((r,p)=>{w[r]=a(n,p)}),I(t.dropped).forEach(
(r,p)=>{w[r]=t.dropped_names?.[p]??""})),F(t.table_rows,i,l.map(r=>a(h,r)),n&&(r=>a(w,r)),m)}}}function V(t,e){let s=new Set(
e);return Int32Array.from({length:t},(o,f)=>f).filter(o=>!s.has(o))}function q(t){let e=t.map(i=>i.toLowerCase()),s=b+e.
join(b)+b,o=new Int32Array(e.length),f=1;e.forEach((i,n)=>{o[n]=f,f+=i.length+1});let l=i=>{let[n,u]=[0,o.length];for(;n<
u;){let c=n+u>>1;a(o,c)<=i?n=c+1:u=c}return n-1};return(i,n)=>{let u=i.trim().toLowerCase().replaceAll(b," "),c=new Set;
return(u?[b+u+b,b+u,u]:[]).forEach((m,w)=>{let r=s.indexOf(m);for(;r>=0&&c.size<=n;){let p=l(r+(w<2?1:0));c.add(p),r=s.indexOf(
m,a(o,p)+a(e,p).length)}}),{found:[...c].slice(0,n),more:c.size>n}}}function X(t,e,s,o,[f=0,l=0,i=0,n=0]){let[u,c]=N.density_cells,
[h,m]=[S(t.shares),S(e.shares)],w=new Float64Array(s.length),r=0;for(let g=0;g<s.length;g++){let x=C(t,a(h,g),f,l,u),y=C(
e,a(m,g),i,n,c);x>=0&&x<u&&y>=0&&y<c&&(w[r++]=(y*u+x)*o+a(s,g))}let p=w.subarray(0,r).sort(),[A,M,_]=[new Uint16Array(r),
new Int32Array(r),new Uint16Array(r)],d=0;for(let g=0,x=0;g<r;g=x){let y=a(p,g);for(;x<r&&p[x]===y;)x++;A[d]=Math.floor(
y/o),M[d]=y%o,_[d++]=Math.min(x-g,H)}return{across:u,up:c,cells:A.slice(0,d),groups:M.slice(0,d),counts:_.slice(0,d)}}function C({
low:t,high:e},s,o,f,l){let i=t*(1-s)+e*s;return i===f?l-1:Math.floor((i-o)/(f-o)*l)}var vt=R;export{vt as default};
