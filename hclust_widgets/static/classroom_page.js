// Generated from js/ by `npm run build`. Do not edit.
var g={u1:Uint8Array,i1:Int8Array,u2:Uint16Array,i2:Int16Array,i4:Int32Array,f4:Float32Array,f8:Float64Array};async function u(o){
let r=atob(o.trim()),t=new Uint8Array(r.length);for(let e=0;e<r.length;e++)t[e]=r.charCodeAt(e);let n=new Blob([t]).stream().
pipeThrough(new DecompressionStream("deflate-raw"));return new Response(n).arrayBuffer()}function f(o,r){return t=>{let[
n,e,s]=o[t],a=g[n];if(!a)throw new Error(`No numbers of type ${n} are known.`);let c=Number(n.slice(1));return new a(r.slice(
e,e+s*c))}}function h({buffer:o,byteOffset:r,byteLength:t}){return new DataView(o,r,t)}function m(o){let r=new Map,t=e=>{for(let s of[
...r.get(e)??[]])s()},n={get:e=>o.get(e),set:(e,s)=>n.assign(new Map([[e,s]])),assign(e){let s=[...e.keys()].filter(a=>e.
get(a)!==o.get(a));for(let a of s)o.set(a,e.get(a));for(let a of s)t(`change:${a}`);s.length&&t("change")},save_changes(){},
send(){},on(e,s){r.has(e)||r.set(e,new Set),r.get(e)?.add(s)},off(e,s){for(let[a,c]of r)e&&e!==a||(s?c.delete(s):c.clear())}};
return n}function d(o){let r=o.ownerDocument,t=r.defaultView;if(!t||t.parent===t)return!1;r.documentElement.dataset.framed="";let n=0;
return new t.ResizeObserver(()=>{let e=Math.ceil(o.getBoundingClientRect().height);e===n||!e||(n=e,t.parent.postMessage(
{hclustHeight:e},"*"))}).observe(o),!0}var i=o=>document.getElementById(o)?.textContent??"";function p(o){r().catch(t=>{let n=document.createElement("p");n.className=
"hclust-instead",n.setAttribute("role","alert"),n.textContent=`This page could not be drawn; it wants a browser of 2023 \
or newer (Chrome, Edge, Firefox 113, Safari 16.4). ${t.message}`,document.querySelector("main")?.append(n)});async function r(){
let t=JSON.parse(i("hclust-meta")),n=f(t.arrays,await u(i("hclust-data"))),e=new Blob([i("hclust-live")],{type:"text/jav\
ascript"}),s=URL.createObjectURL(e),a=await import(s);URL.revokeObjectURL(s);let c=document.getElementById("hclust-page");
d(c),y(c.querySelector("h1")),o(c,t,n,a.default())}}function y(o){let r=matchMedia("(prefers-color-scheme: dark)"),t=document.
createElement("button");t.type="button",t.className="hclust-theme";let n=r.matches,e=!1,s=()=>{document.documentElement.
dataset.theme=n?"dark":"light",t.textContent=n?"Light":"Dark",t.setAttribute("aria-label",n?"Light colours":"Dark colour\
s")};t.addEventListener("click",()=>{[n,e]=[!n,!0],s()}),r.addEventListener("change",()=>{e||(n=r.matches,s())}),s();let a=document.
createElement("header");o.replaceWith(a),a.append(o,t)}function l(o,r,t="",n=""){let e=document.createElement(r);return t&&
(e.className=t),n&&(e.textContent=n),o.append(e),e}function b(o,r,t,n){let e=Object.entries(r.bytes).map(([c,w])=>[c,h(t(w))]),s=m(new Map([...Object.entries(r.traits),...e])),
a=l(o,"div","hclust-views");n.initialize({model:s}),n.render({model:s,el:a}),l(o,"footer","hclust-quiet","This page hold\
s its data and asks nothing of the network. Made with hclust_widgets.")}p(b);
