// Generated from js/ by `npm run build`. Do not edit.
var g={u1:Uint8Array,i1:Int8Array,u2:Uint16Array,i2:Int16Array,i4:Int32Array,f4:Float32Array,f8:Float64Array};async function u(r){
let o=atob(r.trim()),t=new Uint8Array(o.length);for(let e=0;e<o.length;e++)t[e]=o.charCodeAt(e);let n=new Blob([t]).stream().
pipeThrough(new DecompressionStream("deflate-raw"));return new Response(n).arrayBuffer()}function f(r,o){return t=>{let[
n,e,s]=r[t],a=g[n];if(!a)throw new Error(`No numbers of type ${n} are known.`);let c=Number(n.slice(1));return new a(o.slice(
e,e+s*c))}}function h({buffer:r,byteOffset:o,byteLength:t}){return new DataView(r,o,t)}function m(r){let o=new Map,t=e=>{for(let s of[
...o.get(e)??[]])s()},n={get:e=>r.get(e),set:(e,s)=>n.assign(new Map([[e,s]])),assign(e){let s=[...e.keys()].filter(a=>e.
get(a)!==r.get(a));for(let a of s)r.set(a,e.get(a));for(let a of s)t(`change:${a}`);s.length&&t("change")},save_changes(){
r.set("browser_seq_seen",r.get("browser_seq"))},send(){},on(e,s){o.has(e)||o.set(e,new Set),o.get(e)?.add(s)},off(e,s){for(let[
a,c]of o)e&&e!==a||(s?c.delete(s):c.clear())}};return n}function d(r){let o=r.ownerDocument,t=o.defaultView;if(!t||t.parent===t)return!1;o.documentElement.dataset.framed="";let n=0;
return new t.ResizeObserver(()=>{let e=Math.ceil(r.getBoundingClientRect().height);e===n||!e||(n=e,t.parent.postMessage(
{hclustHeight:e},"*"))}).observe(r),!0}var i=r=>document.getElementById(r)?.textContent??"";function p(r){o().catch(t=>{let n=document.createElement("p");n.className=
"hclust-instead",n.setAttribute("role","alert"),n.textContent=`This page could not be drawn; it wants a browser of 2023 \
or newer (Chrome, Edge, Firefox 113, Safari 16.4). ${t.message}`,document.querySelector("main")?.append(n)});async function o(){
let t=JSON.parse(i("hclust-meta")),n=f(t.arrays,await u(i("hclust-data"))),e=new Blob([i("hclust-live")],{type:"text/jav\
ascript"}),s=URL.createObjectURL(e),a=await import(s);URL.revokeObjectURL(s);let c=document.getElementById("hclust-page");
d(c),y(c.querySelector("h1")),r(c,t,n,a.default())}}function y(r){let o=matchMedia("(prefers-color-scheme: dark)"),t=document.
createElement("button");t.type="button",t.className="hclust-theme";let n=o.matches,e=!1,s=()=>{document.documentElement.
dataset.theme=n?"dark":"light",t.textContent=n?"Light":"Dark",t.setAttribute("aria-label",n?"Light colors":"Dark colors")};
t.addEventListener("click",()=>{[n,e]=[!n,!0],s()}),o.addEventListener("change",()=>{e||(n=o.matches,s())}),s();let a=document.
createElement("header");r.replaceWith(a),a.append(r,t)}function l(r,o,t="",n=""){let e=document.createElement(o);return t&&
(e.className=t),n&&(e.textContent=n),r.append(e),e}function b(r,o,t,n){let e=Object.entries(o.bytes).map(([c,w])=>[c,h(t(w))]),s=m(new Map([...Object.entries(o.traits),...e])),
a=l(r,"div","hclust-views");n.initialize({model:s}),n.render({model:s,el:a}),l(r,"footer","hclust-quiet","This page hold\
s its data and asks nothing of the network. Made with hclust_widgets.")}p(b);
