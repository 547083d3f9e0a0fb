// Generated from js/ by `npm run build`. Do not edit.
var[D,N]=[.22,1],b=.1;function E(r,s,g,F,d){let{across:n,up:l,cells:m,groups:I,counts:v}=s,c=n*l,[p,M,y,w]=[new Float32Array(
c),new Float32Array(c),new Float32Array(c),new Float32Array(c)],x=d?.includes(1)?d:null;for(let t=0;t<m.length;t++){let[
o,e]=[m[t]??0,I[t]??0],a=(v[t]??0)*(x&&!x[e]?b:1),f=F[g[e]??0]??0;u(p,o,a),u(M,o,a*(f>>16&255)),u(y,o,a*(f>>8&255)),u(w,
o,a*(f&255))}let i=r.createElement("canvas");[i.width,i.height]=[n,l];let A=i.getContext("2d"),h=A.createImageData(n,l),
C=Math.log1p(p.reduce((t,o)=>Math.max(t,o),0));for(let t=0;t<c;t++){let o=p[t]??0;if(!o)continue;let e=4*((l-1-Math.floor(
t/n))*n+t%n),a=D+(N-D)*(Math.log1p(o)/C);h.data.set([(M[t]??0)/o,(y[t]??0)/o,(w[t]??0)/o],e),h.data[e+3]=255*a*Math.min(
1,o)}return A.putImageData(h,0,0),i}function u(r,s,g){r[s]=(r[s]??0)+g}var T=E;export{T as default};
