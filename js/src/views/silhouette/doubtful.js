// Rows that are closer to another cluster than to their own, the worst first.

import { button } from "../../dom/elements.js";
import { onKeyFocus } from "../../dom/keyboard.js";
import { count, score } from "../../text/format.js";
import { literal } from "../../text/literal.js";

/** @typedef {import("./types.js").Plot} Plot */
/** @typedef {import("./types.js").Shown} Shown */

/** More are counted. */
const MAX = 30;

/**
 * @param {HTMLElement} root @param {Plot} plot @param {Shown} first
 * @param {(i: number | null) => void} point  at a bar, or none any more
 */
export function listDoubtful(root, plot, first, point) {
  const doc = root.ownerDocument;
  let shown = first;
  /** Places among the bars. @type {number[]} */
  const found = [];
  plot.values.forEach((value, i) => {
    if (value < 0) found.push(i);
  });
  found.sort((a, b) => (plot.values[a] ?? 0) - (plot.values[b] ?? 0));
  /** @param {number[]} places */
  const rowsAt = (places) => places.map((i) => plot.rows[i] ?? 0);
  const box = doc.createElement("div");
  box.className = "hclust-silhouette-doubtful";
  root.append(box);
  const head = doc.createElement("p");
  box.append(head);
  if (!found.length) {
    head.textContent = `None of these ${plot.noun} is closer to another cluster than to its own.`;
    return { update: () => {} };
  }
  const are = found.length === 1 ? "is" : "are";
  head.textContent = `${count(found.length, plot.noun)} ${are} closer to another cluster. `;
  button(head, "Select the misfits", () => shown.select(rowsAt(found)));
  const list = doc.createElement("ul");
  box.append(list);
  /** @type {[HTMLButtonElement, number][]} */
  const lines = found.slice(0, MAX).map((i) => {
    const item = doc.createElement("li");
    list.append(item);
    const name = literal(shown.names[plot.leaves[i] ?? 0] ?? "");
    const other = literal(plot.clusters[plot.neighbors[i] ?? 0]?.title ?? "");
    const words = `${name}: rather in ${other} (${score(plot.values[i] ?? 0)})`;
    const row = plot.rows[i] ?? 0;
    const line = button(item, words, () => shown.select([row]));
    line.addEventListener("pointerenter", () => point(i));
    onKeyFocus(line, () => point(i));
    for (const name of ["pointerleave", "blur"]) line.addEventListener(name, () => point(null));
    return [line, row];
  });
  if (found.length > MAX) {
    const more = doc.createElement("li");
    more.className = "hclust-quiet";
    more.textContent = `and ${count(found.length - MAX)} more`;
    list.append(more);
  }
  return {
    /** @param {Shown} next */
    update(next) {
      shown = next;
      for (const [line, row] of lines) {
        line.setAttribute("aria-pressed", String(next.selected.has(row)));
      }
    },
  };
}
