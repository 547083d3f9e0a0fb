// Widget of the tab Code: the script, highlighted, with a button that copies it. Needs no kernel.

import { copyText } from "../../dom/copy_text.js";
import { keepModels } from "../../jupyter/keep_model.js";

/** @typedef {import("../../model/types.js").Model} Model */
/** @typedef {import("../../model/types.js").RenderContext} RenderContext */

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

/**
 * The same pieces, line by line; the end of a line belongs to it. A string of several lines is cut
 * where they end.
 * @param {{ kind: string, text: string }[]} pieces
 * @returns {{ indent: number, pieces: { kind: string, text: string }[] }[]} indent: leading spaces
 */
export function linesOf(pieces) {
  /** @type {{ kind: string, text: string }[][]} */
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
          }),
        );
        return line;
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
  /**
   * Lines are blocks, after which a browser may copy ends of lines that are not in the script.
   * @param {ClipboardEvent} event
   */
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

export default keepModels({ render });
