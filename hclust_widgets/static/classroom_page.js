// Generated from js/ by `npm run build`. Do not edit.
function u(o){let r=new Map,t=e=>{for(let s of[...r.get(e)??[]])s()},n={get:e=>o.get(e),set:(e,s)=>n.assign(new Map([[e,
s]])),assign(e){let s=[...e.keys()].filter(a=>e.get(a)!==o.get(a));for(let a of s)o.set(a,e.get(a));for(let a of s)t(`ch\
ange:${a}`);s.length&&t("change")},save_changes(){o.set("browser_seq_seen",o.get("browser_seq"))},send(){},on(e,s){r.has(
e)||r.set(e,new Set),r.get(e)?.add(s)},off(e,s){for(let[a,l]of r)e&&e!==a||(s?l.delete(s):l.clear())}};return n}var p="$bytes";async function d(o){let r=atob(o.trim()),t=new Uint8Array(r.length);for(let e=0;e<r.length;e++)t[e]=r.charCodeAt(
e);let n=new Blob([t]).stream().pipeThrough(new DecompressionStream("deflate-raw"));return new Response(n).arrayBuffer()}
function f(o,r){return JSON.parse(o,(t,n)=>{let e=n?.[p];return Array.isArray(e)?new DataView(r,...e):n})}function m(o){let r=o.ownerDocument,t=r.defaultView;if(!t||t.parent===t)return!1;r.documentElement.dataset.framed="";let n=0;
return new t.ResizeObserver(()=>{let e=Math.ceil(o.getBoundingClientRect().height);e===n||!e||(n=e,t.parent.postMessage(
{hclustHeight:e},"*"))}).observe(o),!0}var c=o=>document.getElementById(o)?.textContent??"";function h(o){r().catch(t=>{let n=document.createElement("p");n.className=
"hclust-instead",n.setAttribute("role","alert"),n.textContent=`This page could not be drawn; it wants a browser of 2023 \
or newer (Chrome, Edge, Firefox 113, Safari 16.4). ${t.message}`,document.querySelector("main")?.append(n)});async function r(){
let t=f(c("hclust-meta"),await d(c("hclust-data"))),n=await g("hclust-live"),e=document.getElementById("hclust-page");m(
e),w(e.querySelector("h1")),o(e,t,n())}}async function g(o){let r=URL.createObjectURL(new Blob([c(o)],{type:"text/javasc\
ript"})),t=await import(r);return URL.revokeObjectURL(r),t.default}function w(o){let r=matchMedia("(prefers-color-scheme\
: dark)"),t=document.createElement("button");t.type="button",t.className="hclust-theme";let n=r.matches,e=!1,s=()=>{document.
documentElement.dataset.theme=n?"dark":"light",t.textContent=n?"Light":"Dark",t.setAttribute("aria-label",n?"Light color\
s":"Dark colors")};t.addEventListener("click",()=>{[n,e]=[!n,!0],s()}),r.addEventListener("change",()=>{e||(n=r.matches,
s())}),s();let a=document.createElement("header");o.replaceWith(a),a.append(o,t)}function i(o,r,t="",n=""){let e=document.
createElement(r);return t&&(e.className=t),n&&(e.textContent=n),o.append(e),e}function b(o,{traits:r},t){let n=u(new Map(Object.entries(r))),e=i(o,"div","hclust-views");t.initialize({model:n}),t.render(
{model:n,el:e}),i(o,"footer","hclust-quiet","This page holds its data and asks nothing of the network. Made with hclust_\
widgets.")}h(b);
