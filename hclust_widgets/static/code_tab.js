// Generated from js/ by `npm run build`. Do not edit.

// src/canvas/window_of.js
function windowOf(el) {
  return (
    /** @type {Win} */
    el.ownerDocument.defaultView ?? globalThis
  );
}

// src/dom/copy_text.js
async function copyText(text, place) {
  const { navigator, document } = windowOf(place);
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = document.createElement("textarea");
    field.value = text;
    field.className = "hclust-unseen";
    place.append(field);
    field.select();
    const done = document.execCommand("copy");
    field.remove();
    return done;
  }
}

// src/jupyter/keep_model.js
function keepModels(widget) {
  return {
    ...widget,
    initialize(context) {
      setTimeout(() => reviveLate(context.model).catch(() => {
      }));
      return widget.initialize?.(context);
    }
  };
}
async function reviveLate(model) {
  const id = model.get("own_id");
  if (!id || !model.widget_manager?.get_model) return;
  const own = (
    /** @type {WidgetModel} */
    /** @type {unknown} */
    await model.widget_manager.get_model(id)
  );
  try {
    await own._handle_comm_msg({ content: { data: { method: "" } } });
    return;
  } catch {
  }
  const plain = Object.getPrototypeOf(Object.getPrototypeOf(own));
  own.comm.on_msg((message) => plain._handle_comm_msg.call(own, message));
  model.send({ resend: true });
}

// src/entries/panels/code_tab.js
var STATUS_MS = 2e3;
var TOKEN = new RegExp(
  [
    /(?<comment>#.*)/,
    /(?<string>"""[\s\S]*?"""|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')/,
    /(?<keyword>\b(?:as|def|for|from|import|in|return|None)\b)/,
    /(?<number>\b\d[\d.]*(?:e[+-]?\d+)?\b)/
  ].map((part) => part.source).join("|"),
  "g"
);
function tokenize(code) {
  const found = [];
  let at = 0;
  for (const match of code.matchAll(TOKEN)) {
    if (match.index > at) found.push({ kind: "", text: code.slice(at, match.index) });
    const [kind = ""] = Object.entries(match.groups ?? {}).find(([, text]) => text) ?? [];
    found.push({ kind, text: match[0] });
    at = match.index + match[0].length;
  }
  if (at < code.length) found.push({ kind: "", text: code.slice(at) });
  return found;
}
function linesOf(pieces) {
  const lines = [[]];
  for (const { kind, text } of pieces) {
    for (const part of text.split(/(?<=\n)/)) {
      if (part) lines.at(-1)?.push({ kind, text: part });
      if (part.endsWith("\n")) lines.push([]);
    }
  }
  if (!lines.at(-1)?.length) lines.pop();
  return lines.map((line) => {
    const whole = line.map(({ text }) => text).join("");
    return { indent: whole.length - whole.replace(/^ +/, "").length, pieces: line };
  });
}
function render({ model, el }) {
  const doc = el.ownerDocument;
  const head = doc.createElement("div");
  const words = doc.createElement("span");
  const button = doc.createElement("button");
  const block = doc.createElement("pre");
  el.classList.add("hclust-code");
  head.className = "hclust-code-head";
  words.className = "hclust-quiet";
  words.textContent = "The same clusters in pandas, scikit-learn and scipy";
  button.type = "button";
  button.setAttribute("aria-live", "polite");
  block.tabIndex = 0;
  block.setAttribute("role", "group");
  block.setAttribute("aria-label", "Code");
  block.dir = "ltr";
  head.append(words, button);
  el.append(head, block);
  let timer;
  const showStatus = (text) => {
    clearTimeout(timer);
    button.textContent = text;
    if (text !== "Copy") timer = setTimeout(showStatus, STATUS_MS, "Copy");
  };
  const show = () => {
    block.replaceChildren(
      ...linesOf(tokenize(model.get("code"))).map(({ indent, pieces }) => {
        const line = doc.createElement("span");
        line.className = "hclust-code-line";
        line.style.setProperty("--hc-indent", `${indent}`);
        line.append(
          ...pieces.map(({ kind, text }) => {
            if (!kind) return doc.createTextNode(text);
            const span = doc.createElement("span");
            span.className = `hclust-${kind}`;
            span.textContent = text;
            return span;
          })
        );
        return line;
      })
    );
    showStatus("Copy");
  };
  const click = async () => {
    const done = await copyText(model.get("code"), el);
    button.focus();
    if (!done) doc.getSelection()?.selectAllChildren(block);
    showStatus(done ? "Copied" : "Press Ctrl+C");
  };
  const copy = (event) => {
    const chosen = doc.getSelection();
    const range = chosen?.rangeCount ? chosen.getRangeAt(0) : null;
    if (!range || range.collapsed || !block.contains(range.commonAncestorContainer)) return;
    event.clipboardData?.setData("text/plain", range.toString());
    event.preventDefault();
  };
  button.addEventListener("click", click);
  block.addEventListener("copy", copy);
  model.on("change:code", show);
  show();
  return () => {
    clearTimeout(timer);
    button.removeEventListener("click", click);
    block.removeEventListener("copy", copy);
    model.off("change:code", show);
  };
}
var code_tab_default = keepModels({ render });
export {
  STATUS_MS,
  code_tab_default as default,
  linesOf,
  tokenize
};
