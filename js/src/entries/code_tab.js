// Widget of the tab Code: the script, highlighted, with a button that copies it. Needs no kernel.

import { copyText } from "../dom/copy_text.js";
import { keepModels } from "../jupyter/keep_model.js";

/** @typedef {import("../model/types.js").Model} Model */
/** @typedef {import("../model/types.js").RenderContext} RenderContext */

/** The button shows the result for this time (ms). */
export const STATUS_MS = 2000;

const TOKEN = new RegExp(
  [
    /(?<comment>#.*)/,
    /(?<string>"""[\s\S]*?"""|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')/,
    /(?<keyword>\b(?:as|def|for|from|import|in|return|None)\b)/,
    /(?<number>\b\d[\d.]*(?:e[+-]?\d+)?\b)/,
  ]
    .map((part) => part.source)
    .join("|"),
  "g",
);

/**
 * Cut a script into pieces: what they are, and their words. Put together they are the script.
 * @param {string} code
 * @returns {{ kind: string, text: string }[]}
 */
export function tokenize(code) {
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

/** @param {RenderContext} context */
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
  block.setAttribute("role", "group"); // without a role it may not have a name
  block.setAttribute("aria-label", "Code");
  block.dir = "ltr";
  head.append(words, button);
  el.append(head, block);

  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  /** @param {string} text */
  const showStatus = (text) => {
    clearTimeout(timer);
    button.textContent = text;
    if (text !== "Copy") timer = setTimeout(showStatus, STATUS_MS, "Copy");
  };
  const show = () => {
    block.replaceChildren(
      ...tokenize(model.get("code")).map(({ kind, text }) => {
        if (!kind) return doc.createTextNode(text);
        const span = doc.createElement("span");
        span.className = `hclust-${kind}`;
        span.textContent = text;
        return span;
      }),
    );
    showStatus("Copy");
  };
  const click = async () => {
    const done = await copyText(model.get("code"), el);
    button.focus();
    if (!done) doc.getSelection()?.selectAllChildren(block);
    showStatus(done ? "Copied" : "Press Ctrl+C");
  };
  button.addEventListener("click", click);
  model.on("change:code", show);
  show();
  return () => {
    clearTimeout(timer);
    button.removeEventListener("click", click);
    model.off("change:code", show);
  };
}

export default keepModels({ render });
