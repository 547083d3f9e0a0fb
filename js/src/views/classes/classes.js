// Clusters in rows, known classes in columns, and five numbers for how far they agree. All numbers
// come from Python (analysis/class_comparison.py). Arrow keys walk the cells, Enter selects.

import { append } from "../../dom/append.js";
import { select, setOptions } from "../../dom/elements.js";
import { count, percent, score } from "../../text/format.js";
import { literal, shortenTitle } from "../../text/literal.js";
import { clusterMarker } from "../shared/cluster_marker.js";
import { cellAfter, within } from "./moves.js";

/** @typedef {import("./types.js").Plot} Plot */
/** @typedef {import("./types.js").Shown} Shown */

/** Darkest shade of a cell, in percent of the ink: text stays readable on it. */
const DARKEST = 32;
const NAME = 20; // letters of a name, before the counts

/**
 * @typedef {object} Kept what was built for a root
 * @property {Plot | null} plot
 * @property {HTMLElement} head
 * @property {HTMLSelectElement} choice
 * @property {HTMLElement} body
 * @property {HTMLElement[][]} cells
 * @property {[number, number]} cursor
 * @property {Shown} shown
 */

/** @type {WeakMap<HTMLElement, Kept>} */
const built = new WeakMap();

/** @param {HTMLElement} root @param {Shown} shown */
export function showClasses(root, shown) {
  const kept = built.get(root) ?? frame(root, shown);
  kept.shown = shown;
  kept.head.hidden = shown.columns.length < 2;
  const options = shown.columns.map((name, i) => [String(i), literal(name)]);
  setOptions(kept.choice, options, String(shown.column));
  if (shown.note || !("counts" in shown.plot)) {
    kept.plot = null;
    kept.body.replaceChildren();
    append(kept.body, "p", "hclust-quiet", shown.note);
    return;
  }
  if (kept.plot !== shown.plot) build(kept, /** @type {Plot} */ (shown.plot));
  mark(kept);
}

/** @param {HTMLElement} root @param {Shown} shown @returns {Kept} */
function frame(root, shown) {
  const head = append(root, "div", "hclust-classes-head");
  const choice = select(head, "Classes in column", (value) =>
    kept.shown.send({ column: Number(value) }),
  );
  const body = append(root, "div", "");
  /** @type {Kept} */
  const kept = { plot: null, head, choice, body, cells: [], cursor: [0, 0], shown };
  built.set(root, kept);
  return kept;
}

/** @param {Kept} kept @param {Plot} plot */
function build(kept, plot) {
  const { body } = kept;
  const hadFocus = body.querySelector("table")?.contains(body.ownerDocument.activeElement);
  kept.plot = plot;
  body.replaceChildren();
  append(body, "p", "hclust-classes-sentence", plot.sentence);
  const sides = append(body, "div", "hclust-classes-sides");
  const scroll = append(sides, "div", "hclust-classes-scroll");
  const table = append(scroll, "table", "");
  const name = literal(plot.name);
  table.setAttribute("role", "grid");
  table.setAttribute("aria-label", `Clusters and classes in ${name}; Enter selects`);
  const head = row(append(table, "thead", ""));
  header(head, "cluster", "col");
  for (const { title } of plot.classes) header(head, literal(title), "col");
  const rows = append(table, "tbody", "");
  kept.cells = plot.clusters.map((cluster, i) => {
    const line = row(rows);
    const label = header(line, "", "row");
    label.append(clusterMarker(body.ownerDocument, cluster));
    const whole = literal(cluster.title);
    label.append(shortenTitle(whole, NAME, (text) => text.length));
    label.title = whole;
    return plot.classes.map((known, j) => {
      const rowsHere = plot.counts[i]?.[j] ?? 0;
      const cell = append(line, "td", rowsHere ? "" : "hclust-quiet", count(rowsHere));
      cell.setAttribute("role", "gridcell");
      cell.dataset.cell = `${i} ${j}`;
      cell.dataset.lmSuppressShortcuts = ""; // of the element that has the focus, not its parent
      const share = rowsHere / Math.max(cluster.size, 1);
      cell.style.setProperty("--share", `${(share * DARKEST).toFixed(1)}%`);
      const words = `${count(rowsHere, plot.noun)} of cluster ${literal(cluster.title)} in ${literal(known.title)}`;
      cell.setAttribute("aria-label", words);
      cell.title = `${words}: ${percent(share)} of the cluster, ${percent(rowsHere / Math.max(known.size, 1))} of the class`;
      return cell;
    });
  });
  table.addEventListener("click", (event) => {
    const at = placeOf(event.target);
    if (!at) return;
    go(kept, at);
    choose(kept, event.shiftKey || event.ctrlKey || event.metaKey);
  });
  table.addEventListener("keydown", (event) => press(kept, event));
  table.addEventListener("focusin", (event) => {
    const at = placeOf(event.target);
    if (at) rove(kept, at);
  });
  const list = append(sides, "dl", "hclust-classes-scores");
  for (const one of plot.scores) {
    const item = append(list, "div", "");
    append(item, "dt", "", one.title);
    append(item, "dd", "hclust-classes-score", score(one.value, 3));
    append(item, "dd", "hclust-quiet", one.meaning);
  }
  rove(kept, within(kept.cursor, shapeOf(kept)));
  if (hadFocus) go(kept, kept.cursor);
}

/** @param {Kept} kept @param {KeyboardEvent} event */
function press(kept, event) {
  if (event.altKey) return;
  const whole = event.ctrlKey || event.metaKey;
  const to = cellAfter(event.key, kept.cursor, shapeOf(kept), whole);
  if (to) go(kept, to);
  else if (event.key === "Enter" || event.key === " ") choose(kept, event.shiftKey);
  else if (event.key === "Escape" && kept.shown.selected.flat().some(Boolean))
    kept.shown.send({ clear: true });
  else return;
  event.preventDefault();
  event.stopPropagation();
}

/** @param {Kept} kept @param {boolean} add */
function choose(kept, add) {
  const [i, j] = kept.cursor;
  if (kept.plot?.counts[i]?.[j]) kept.shown.send({ cell: [i, j], add });
}

/** @param {Kept} kept @param {[number, number]} cell */
function go(kept, cell) {
  rove(kept, cell);
  kept.cells[cell[0]]?.[cell[1]]?.focus();
}

/** Have one cell in the order of the Tab key. @param {Kept} kept @param {[number, number]} cell */
function rove(kept, cell) {
  const [i, j] = (kept.cursor = cell);
  for (const other of kept.cells.flat()) other.tabIndex = -1;
  const now = kept.cells[i]?.[j];
  if (now) now.tabIndex = 0;
}

/** Show which cells are selected, wholly or in part. @param {Kept} kept */
function mark({ cells, plot, shown }) {
  cells.forEach((line, i) => {
    line.forEach((cell, j) => {
      const [some, all] = [shown.selected[i]?.[j] ?? 0, plot?.counts[i]?.[j] ?? 0];
      cell.setAttribute("aria-selected", String(some > 0 && some === all));
      cell.classList.toggle("hclust-classes-some", some > 0 && some < all);
    });
  });
}

/** @param {Kept} kept @returns {[number, number]} */
function shapeOf({ cells }) {
  return [cells.length, cells[0]?.length ?? 0];
}

/** @param {EventTarget | null} target @returns {[number, number] | null} */
function placeOf(target) {
  const cell = /** @type {HTMLElement | null} */ (target)?.closest?.("td");
  const [i, j] = (cell?.dataset.cell ?? "").split(" ").map(Number);
  return i === undefined || j === undefined ? null : [i, j];
}

/** @param {HTMLElement} parent */
function row(parent) {
  const line = append(parent, "tr", "");
  line.setAttribute("role", "row");
  return line;
}

/** @param {HTMLElement} line @param {string} text @param {"row" | "col"} scope */
function header(line, text, scope) {
  const cell = append(line, "th", "", text);
  cell.setAttribute("scope", scope);
  cell.setAttribute("role", scope === "col" ? "columnheader" : "rowheader");
  cell.title = text;
  return cell;
}
