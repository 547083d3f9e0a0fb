// A line for every linkage: how well its tree fits the distances, and its last merges.

import { append } from "../../dom/append.js";
import { score } from "../../text/format.js";
import { sparkline } from "./sparkline.js";

/**
 * @typedef {object} Linkage
 * @property {string} linkage
 * @property {(number | null)[]} values
 * @property {boolean} is_best
 * @property {number[]} merges  heights over the largest, the last merge first
 */
/**
 * @typedef {object} Shown
 * @property {"open" | "closed"} fold
 * @property {Linkage[]} linkages
 * @property {string} linkage  the present one
 * @property {string} note
 * @property {(linkage: string) => void} choose
 * @property {() => void} toggle
 */

const SVG = "http://www.w3.org/2000/svg";
const WIDTH = 120;
const HEIGHT = 20;

/** Titles of the columns, and what they mean. */
const COLUMNS = [
  ["Linkage", "A click clusters by it."],
  [
    "Cophenetic correlation",
    "Between the distances of the rows and the heights at which they are merged; 1: the tree shows all distances (Sokal and Rohlf 1962).",
  ],
  [
    "Agglomerative coefficient",
    "Near 1 where rows merge far below the last merge; no measure of fit (Kaufman and Rousseeuw 1990, as in R's cluster).",
  ],
  [
    "Inconsistency",
    "Of the last merge: standard deviations above the mean of itself and the two below (scipy, depth 2).",
  ],
  ["Last merges", "Heights of the last merges, the last at the left; a steep fall is a clear cut."],
];

/** @type {WeakMap<HTMLElement, { linkages: Linkage[], note: string, rows: Map<string, HTMLElement> }>} */
const built = new WeakMap();
/** @type {WeakMap<HTMLElement, Shown>} */
const latest = new WeakMap();

/** @param {HTMLElement} root @param {Shown} shown */
export function showLinkages(root, shown) {
  latest.set(root, shown);
  const now = () => latest.get(root) ?? shown;
  let [fold, body] = /** @type {(HTMLElement | undefined)[]} */ ([...root.children]);
  if (!fold || !body) {
    root.className = "hclust-evidence hclust-linkages";
    fold = append(root, "button", "hclust-ribbon-fold", "All linkages side by side");
    fold.setAttribute("type", "button");
    fold.dataset.lmSuppressShortcuts = "";
    fold.addEventListener("click", () => now().toggle());
    body = append(root, "div", "hclust-linkages-body");
  }
  fold.setAttribute("aria-expanded", String(shown.fold === "open"));
  body.hidden = shown.fold !== "open";
  if (body.hidden) return;
  let kept = built.get(body);
  if (kept?.linkages !== shown.linkages || kept.note !== shown.note) {
    const rows = build(body, shown, (linkage) => now().choose(linkage));
    built.set(body, (kept = { linkages: shown.linkages, note: shown.note, rows }));
  }
  for (const [name, button] of kept.rows) {
    button.setAttribute("aria-pressed", String(name === shown.linkage));
  }
}

/** @param {HTMLElement} body @param {Shown} shown @param {(linkage: string) => void} choose */
function build(body, shown, choose) {
  /** @type {Map<string, HTMLElement>} */
  const rows = new Map();
  const held = body.ownerDocument.activeElement?.textContent;
  const hadFocus = body.contains(body.ownerDocument.activeElement);
  body.replaceChildren();
  if (shown.note || !shown.linkages.length) {
    append(body, "p", "hclust-quiet", shown.note || "Comparing the linkages ...");
    return rows;
  }
  const table = append(body, "table", "");
  const head = append(append(table, "thead", ""), "tr", "");
  for (const [title = "", meaning = ""] of COLUMNS) {
    const cell = append(head, "th", "", title);
    cell.setAttribute("scope", "col");
    cell.title = meaning;
  }
  const lines = append(table, "tbody", "");
  for (const one of shown.linkages) {
    const line = append(lines, "tr", "");
    const name = append(line, "th", "");
    name.setAttribute("scope", "row");
    const button = append(name, "button", "", one.linkage);
    button.setAttribute("type", "button");
    button.addEventListener("click", () => choose(one.linkage));
    rows.set(one.linkage, button);
    if (hadFocus && held === one.linkage) button.focus();
    one.values.forEach((value, i) => {
      const best = i === 0 && one.is_best;
      append(line, "td", best ? "best" : "", score(value ?? Number.NaN, 3));
    });
    const cell = append(line, "td", "");
    const svg = body.ownerDocument.createElementNS(SVG, "svg");
    svg.setAttribute("viewBox", `0 0 ${WIDTH} ${HEIGHT}`);
    svg.setAttribute("aria-hidden", "true");
    const path = body.ownerDocument.createElementNS(SVG, "path");
    path.setAttribute("d", sparkline(one.merges, WIDTH, HEIGHT));
    svg.append(path);
    cell.append(svg);
  }
  append(
    body,
    "p",
    "hclust-quiet",
    "The tree of the largest cophenetic correlation, in bold, shows the distances best; that does not make its clusters the best.",
  );
  // The titles of the heads again, for keys and fingers.
  const about = append(body, "details", "hclust-quiet");
  append(about, "summary", "", "What the columns are").dataset.lmSuppressShortcuts = "";
  const list = append(about, "dl", "");
  for (const [title = "", meaning = ""] of COLUMNS) {
    append(list, "dt", "", title);
    append(list, "dd", "", meaning);
  }
  return rows;
}
