// Generated from js/ by `npm run build`. Do not edit.
function d(o,r=()=>{}){let e=new Map,t=(s,...a)=>{for(let c of[...e.get(s)??[]])c(...a)},n={get:s=>o.get(s),set:(s,a)=>n.
assign(new Map([[s,a]])),assign(s){let a=[...s.keys()].filter(c=>s.get(c)!==o.get(c));for(let c of a)o.set(c,s.get(c));for(let c of a)
t(`change:${c}`);a.length&&t("change")},save_changes(){o.set("browser_seq_seen",o.get("browser_seq"))},send:r,notify:(s,a)=>t(
"msg:custom",s,a),on(s,a){e.has(s)||e.set(s,new Set),e.get(s)?.add(a)},off(s,a){for(let[c,u]of e)s&&s!==c||(a?u.delete(a):
u.clear())}};return n}function m(o){let r=o.ownerDocument,e=r.defaultView;if(!e||e.parent===e)return!1;r.documentElement.dataset.framed="";let t=0;
return new e.ResizeObserver(()=>{let n=Math.ceil(o.getBoundingClientRect().height);n===t||!n||(t=n,e.parent.postMessage(
{hclustHeight:n},"*"))}).observe(o),!0}var g="$bytes";async function f(o){let r=atob(o.trim()),e=new Uint8Array(r.length);for(let n=0;n<r.length;n++)e[n]=r.charCodeAt(
n);let t=new Blob([e]).stream().pipeThrough(new DecompressionStream("deflate-raw"));return new Response(t).arrayBuffer()}
function h(o,r){return JSON.parse(o,(e,t)=>{let n=t?.[g];return Array.isArray(n)?new DataView(r,...n):t})}var i=o=>document.getElementById(o)?.textContent??"";function p(o){r().catch(e=>{let t=document.createElement("p");t.className=
"hclust-instead",t.setAttribute("role","alert"),t.textContent=`This page could not be drawn; it wants a browser of 2023 \
or newer (Chrome, Edge, Firefox 113, Safari 16.4). ${e.message}`,document.querySelector("main")?.append(t)});async function r(){
let e=h(i("hclust-meta"),await f(i("hclust-data"))),t=await w("hclust-live"),n=document.getElementById("hclust-page");m(
n),b(n.querySelector("h1")),o(n,e,t())}}async function w(o){let r=URL.createObjectURL(new Blob([i(o)],{type:"text/javasc\
ript"})),e=await import(r);return URL.revokeObjectURL(r),e.default}function b(o){let r=matchMedia("(prefers-color-scheme\
: dark)"),e=document.createElement("button");e.type="button",e.className="hclust-theme";let t=r.matches,n=!1,s=()=>{document.
documentElement.dataset.theme=t?"dark":"light",e.textContent=t?"Light":"Dark",e.setAttribute("aria-label",t?"Light color\
s":"Dark colors")};e.addEventListener("click",()=>{[t,n]=[!t,!0],s()}),r.addEventListener("change",()=>{n||(t=r.matches,
s())}),s();let a=document.createElement("header");o.replaceWith(a),a.append(o,e)}function l(o,r,e="",t=""){let n=document.
createElement(r);return e&&(n.className=e),t&&(n.textContent=t),o.append(n),n}function y(o,{traits:r},e){let t=d(new Map(Object.entries(r))),n=l(o,"div","hclust-views");e.initialize({model:t}),e.render(
{model:t,el:n}),l(o,"footer","hclust-quiet","This page holds its data and asks nothing of the network. Made with hclust_\
widgets.")}p(y);
