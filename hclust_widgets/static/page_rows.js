// Generated from js/ by `npm run build`. Do not edit.
function s(t,n){return t[n]}var C={max_cluster_title:150,found_rows:8,density_cells:[96,64],missing_color:"#9a9a9a"};var _=C;var H=new Map(Object.entries({analyses:"analysis",axes:"axis",bacteria:"bacterium",calves:"calf",children:"child",crises:"\
crisis",criteria:"criterion",diagnoses:"diagnosis",feet:"foot",fungi:"fungus",geese:"goose",genera:"genus",halves:"half",
hypotheses:"hypothesis",indices:"index",knives:"knife",larvae:"larva",leaves:"leaf",lives:"life",loaves:"loaf",loci:"loc\
us",matrices:"matrix",men:"man",mice:"mouse",nuclei:"nucleus",people:"person",phenomena:"phenomenon",quizzes:"quiz",shelves:"\
shelf",spectra:"spectrum",strata:"stratum",taxa:"taxon",teeth:"tooth",theses:"thesis",thieves:"thief",vertices:"vertex",
wives:"wife",wolves:"wolf",women:"woman"}));for(let t of["chassis","clothes","means","news","series","species"])H.set(t,
t);var Nt=_.max_cluster_title;function R(t){if(t instanceof ArrayBuffer)return t.slice(0);if(ArrayBuffer.isView(t)){let{buffer:n,byteOffset:r,byteLength:o}=t;
return n.slice(r,r+o)}return new ArrayBuffer(0)}function S(t){return new Int32Array(R(t))}function k(t){return new Float32Array(R(t))}var X=/^'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/u;function q(t){return X.test(t)?`'${t}`:t}function F(t){let n=q(t);return/[",\r\n]/.
test(n)||n!==n.trim()?`"${n.replaceAll('"','""')}"`:n}function U(t,n,r,o,l=new Map){let m=new Array(t).fill(l.size?",":"");n.forEach((e,a)=>{let c=s(r,a),h=l.get(c)??String(c);
m[e]=l.size?`${c},${F(h)}`:String(c)});let f=[(o?"row,name,cluster":"row,cluster")+(l.size?",cluster_name":"")];for(let e=0;e<
t;e++)f.push(o?`${e},${F(o(e))},${m[e]}`:`${e},${m[e]}`);return`\uFEFF${f.join(`\r
`)}\r
`}var y=`
`,Y=65535;function L(t,n,r,o){let l=t.rows,m=S(l.groups),f=G(t.table_rows,S(t.dropped)),e=l.names?new TextDecoder().decode(
l.names).split(y):null,a=h=>e?.[h]??`row ${s(f,h)}`,c;return{answer({wants_rows:h,wants_density:p,module:x}){let i=n.get(
"revision");if(typeof h=="string"){c??=J(e??Array.from(f,(z,P)=>a(P)));let{found:I,more:E}=c(h,_.found_rows),v=I.map(z=>[
a(z),s(m,z)]);r({found:h,rows:v,more:E,revision:i})}if(!p)return;let[u,O,...T]=p,[N,A]=[u,O].map(I=>l.axes.find(E=>E.name===
I));if(!N||!A)return r({density:p,revision:i});let{cells:b,groups:g,counts:d,ends:w}=Z(N,A,m,Number(t.groups?.sizes.byteLength)/
4,T);if(!w)return r({density:p,revision:i});let[M,$]=_.density_cells;r({density:p,revision:i,across:M,up:$,ends:w,...x&&
{module:o}},[b,g,d].map(({buffer:I})=>new DataView(I)))},csv(h,p){let x=[];return e&&(f.forEach((i,u)=>{x[i]=s(e,u)}),S(
t.dropped).forEach((i,u)=>{x[i]=t.dropped_names?.[u]??""})),U(t.table_rows,f,m.map(i=>s(h,i)),e&&(i=>s(x,i)),p)}}}function G(t,n){
let r=new Set(n);return Int32Array.from({length:t},(o,l)=>l).filter(o=>!r.has(o))}function J(t){let n=t.map(f=>f.toLowerCase()),
r=y+n.join(y)+y,o=new Int32Array(n.length),l=1;n.forEach((f,e)=>{o[e]=l,l+=f.length+1});let m=f=>{let[e,a]=[0,o.length];
for(;e<a;){let c=e+a>>1;s(o,c)<=f?e=c+1:a=c}return e-1};return(f,e)=>{let a=f.trim().toLowerCase().replaceAll(y," "),c=new Set;
return(a?[y+a+y,y+a,a]:[]).forEach((p,x)=>{let i=r.indexOf(p);for(;i>=0&&c.size<=e;){let u=m(i+(x<2?1:0));c.add(u),i=r.indexOf(
p,s(o,u)+s(n,u).length)}}),{found:[...c].slice(0,e),more:c.size>e}}}function Z(t,n,r,o,[l=0,m=0,f=0,e=0]){let[a,c]=_.density_cells,
[h,p]=[k(t.shares),k(n.shares)],x=new Float64Array(r.length),i=[1/0,-1/0,1/0,-1/0],u=0;for(let g=0;g<r.length;g++){let[d,
w]=[D(t,s(h,g)),D(n,s(p,g))];if(!Number.isFinite(d)||!Number.isFinite(w))continue;j(i,0,d),j(i,2,w);let M=W(d,l,m,a),$=W(
w,f,e,c);M>=0&&M<a&&$>=0&&$<c&&(x[u++]=($*a+M)*o+s(r,g))}let O=x.subarray(0,u).sort(),[T,N,A]=[new Uint16Array(u),new Int32Array(
u),new Uint16Array(u)],b=0;for(let g=0,d=0;g<u;g=d){let w=s(O,g);for(;d<u&&O[d]===w;)d++;T[b]=Math.floor(w/o),N[b]=w%o,A[b++]=
Math.min(d-g,Y)}return{across:a,up:c,cells:T.slice(0,b),groups:N.slice(0,b),counts:A.slice(0,b),ends:Number.isFinite(i[0])?
i:null}}function j(t,n,r){t[n]=Math.min(s(t,n),r),t[n+1]=Math.max(s(t,n+1),r)}var D=({low:t,high:n},r)=>t*(1-r)+n*r;function W(t,n,r,o){
return t===r?o-1:Math.floor((t-n)/(r-n)*o)}var Vt=L;export{Vt as default};
