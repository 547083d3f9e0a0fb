// Generated from js/ by `npm run build`. Do not edit.
function u(o){let r=new Map,n=e=>{for(let s of[...r.get(e)??[]])s()},t={get:e=>o.get(e),set:(e,s)=>t.assign(new Map([[e,
s]])),assign(e){let s=[...e.keys()].filter(a=>e.get(a)!==o.get(a));for(let a of s)o.set(a,e.get(a));for(let a of s)n(`ch\
ange:${a}`);s.length&&n("change")},save_changes(){o.set("browser_seq_seen",o.get("browser_seq"))},send(){},on(e,s){r.has(
e)||r.set(e,new Set),r.get(e)?.add(s)},off(e,s){for(let[a,l]of r)e&&e!==a||(s?l.delete(s):l.clear())}};return t}var p="$bytes";async function d(o){let r=atob(o.trim()),n=new Uint8Array(r.length);for(let e=0;e<r.length;e++)n[e]=r.charCodeAt(
e);let t=new Blob([n]).stream().pipeThrough(new DecompressionStream("deflate-raw"));return new Response(t).arrayBuffer()}
function m(o,r){return JSON.parse(o,(n,t)=>{let e=t?.[p];return Array.isArray(e)?new DataView(r,...e):t})}function f(o){let r=o.ownerDocument,n=r.defaultView;if(!n||n.parent===n)return!1;r.documentElement.dataset.framed="";let t=0;
return new n.ResizeObserver(()=>{let e=Math.ceil(o.getBoundingClientRect().height);e===t||!e||(t=e,n.parent.postMessage(
{hclustHeight:e},"*"))}).observe(o),!0}var c=o=>document.getElementById(o)?.textContent??"";function h(o){r().catch(n=>{let t=document.createElement("p");t.className=
"hclust-instead",t.setAttribute("role","alert"),t.textContent=`This page could not be drawn; it wants a browser of 2023 \
or newer (Chrome, Edge, Firefox 113, Safari 16.4). ${n.message}`,document.querySelector("main")?.append(t)});async function r(){
let n=m(c("hclust-meta"),await d(c("hclust-data"))),t=new Blob([c("hclust-live")],{type:"text/javascript"}),e=URL.createObjectURL(
t),s=await import(e);URL.revokeObjectURL(e);let a=document.getElementById("hclust-page");f(a),g(a.querySelector("h1")),o(
a,n,s.default())}}function g(o){let r=matchMedia("(prefers-color-scheme: dark)"),n=document.createElement("button");n.type=
"button",n.className="hclust-theme";let t=r.matches,e=!1,s=()=>{document.documentElement.dataset.theme=t?"dark":"light",
n.textContent=t?"Light":"Dark",n.setAttribute("aria-label",t?"Light colors":"Dark colors")};n.addEventListener("click",()=>{
[t,e]=[!t,!0],s()}),r.addEventListener("change",()=>{e||(t=r.matches,s())}),s();let a=document.createElement("header");o.
replaceWith(a),a.append(o,n)}function i(o,r,n="",t=""){let e=document.createElement(r);return n&&(e.className=n),t&&(e.textContent=
t),o.append(e),e}function w(o,{traits:r},n){let t=u(new Map(Object.entries(r))),e=i(o,"div","hclust-views");n.initialize({model:t}),n.render(
{model:t,el:e}),i(o,"footer","hclust-quiet","This page holds its data and asks nothing of the network. Made with hclust_\
widgets.")}h(w);
