// Shows one widget of classroom.js without Python. What stands above this is the page's own host
// (js/src/page_host.js); the builder puts both into one module.

/** Bytes come as {base64: "..."}, and are what anywidget makes of them: a DataView. */
function traitsOf(state) {
  const found = new Map(Object.entries(state));
  for (const [name, value] of found) {
    if (typeof value?.base64 !== "string") continue;
    const bytes = Uint8Array.from(atob(value.base64), (char) => char.charCodeAt(0));
    found.set(name, new DataView(bytes.buffer));
  }
  return found;
}

const content = (id) => document.getElementById(id).textContent;
const main = document.querySelector("main");
const url = URL.createObjectURL(new Blob([content("widget")], { type: "text/javascript" }));
const { default: made } = await import(url);
URL.revokeObjectURL(url);
const model = createHost(traitsOf(JSON.parse(content("state"))));
const widget = made();
widget.initialize({ model });
widget.render({ model, el: main });
if (parent !== window) {
  let told = 0;
  new ResizeObserver(() => {
    const tall = Math.ceil(main.getBoundingClientRect().height);
    if (tall !== told && tall) parent.postMessage({ hclustHeight: (told = tall) }, "*");
  }).observe(main);
}
