// Small charts of what speaks for each number of clusters. The numbers come from Python
// (analysis/evidence.py); a chart is a slider: the arrow keys and a click choose the number.

import { count, number } from "../../text/format.js";
import { chartPoints, stepTo } from "./chart.js";

/**
 * @typedef {object} Index
 * @property {string} title
 * @property {string} meaning
 * @property {string} good        which values are good, in words
 * @property {(number | null)[]} values
 * @property {number | null | undefined} preferred  number of clusters
 */
/** @typedef {{ numbers: number[], sentence: string, indices: Index[] }} Evidence */
/** @typedef {{ offered?: boolean, done?: number, total?: number }} Gap */
/**
 * @typedef {object} Shown
 * @property {Evidence} evidence
 * @property {number} cut      present number of clusters
 * @property {Gap} gap
 * @property {string} note
 * @property {(k: number) => void} choose
 * @property {(what: "start" | "cancel") => void} ask
 */

const SVG = "http://www.w3.org/2000/svg";
/** Units of a chart's picture. */
const WIDTH = 240;
const HEIGHT = 64;

/** What was built for a root: charts are kept, so that the focus stays while the cut moves.
 * @type {WeakMap<HTMLElement, { evidence: Evidence, charts: Chart[], bar: HTMLElement }>} */
const built = new WeakMap();

/** @param {HTMLElement} root @param {Shown} shown */
export function showEvidence(root, shown) {
  const { evidence, note } = shown;
  root.className = "hclust-evidence";
  if (note || !evidence?.indices) {
    built.delete(root);
    const line = append(root.ownerDocument.createElement("div"), "p", "hclust-quiet", note);
    root.replaceChildren(line);
    return;
  }
  let kept = built.get(root);
  if (kept?.evidence !== evidence) built.set(root, (kept = build(root, evidence)));
  for (const chart of kept.charts) chart.update(shown);
  updateGap(kept.bar, shown);
}

/** @param {HTMLElement} root @param {Evidence} evidence */
function build(root, evidence) {
  root.replaceChildren();
  append(root, "p", "hclust-evidence-sentence", evidence.sentence);
  const grid = append(root, "div", "hclust-evidence-charts");
  const charts = evidence.indices.map((index) => makeChart(grid, evidence.numbers, index));
  return { evidence, charts, bar: append(root, "div", "hclust-evidence-gap") };
}

/** @typedef {ReturnType<typeof makeChart>} Chart */

/** @param {HTMLElement} grid @param {number[]} numbers @param {Index} index */
function makeChart(grid, numbers, index) {
  const box = append(grid, "section", "hclust-evidence-chart");
  const head = append(box, "header", "");
  append(head, "b", "", index.title).title = index.meaning;
  const readout = append(head, "span", "hclust-evidence-readout");
  const plot = append(box, "div", "hclust-evidence-plot");
  plot.tabIndex = 0;
  plot.dataset.lmSuppressShortcuts = "";
  plot.title = index.meaning;
  plot.setAttribute("role", "slider");
  plot.setAttribute("aria-label", `${index.title}, number of clusters`);
  plot.setAttribute("aria-valuemin", String(numbers[0]));
  plot.setAttribute("aria-valuemax", String(numbers.at(-1)));
  const svg = picture(plot, "svg", { viewBox: `0 0 ${WIDTH} ${HEIGHT}` });
  svg.setAttribute("aria-hidden", "true");
  svg.setAttribute("preserveAspectRatio", "none");
  const points = chartPoints(index.values, WIDTH, HEIGHT);
  const path = points.lines
    .map((line) => `M${line.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join("L")}`)
    .join("");
  const cutLine = picture(svg, "line", { class: "cut", y1: 0, y2: HEIGHT });
  const hoverLine = picture(svg, "line", { class: "hover", y1: 0, y2: HEIGHT });
  picture(svg, "path", { d: path });
  // Dots are elements of HTML: the picture is stretched, and a circle in it would be an ellipse.
  /** @param {string} name */
  const dot = (name) => append(plot, "i", name);
  const best = dot("best");
  const at = dot("now");
  const axis = append(box, "footer", "hclust-quiet");
  append(axis, "span", "", count(numbers[0] ?? 0));
  const foot = append(axis, "span", "", index.good);
  append(axis, "span", "", count(numbers.at(-1) ?? 0));
  if (index.preferred != null) {
    const place = points.at(numbers.indexOf(index.preferred));
    move(best, place);
    foot.textContent += `; best at ${count(index.preferred)}`;
  } else best.hidden = true;

  let shown = /** @type {Shown | null} */ (null);
  /** @param {number} k */
  const words = (k) => {
    if (k < 1) return "the cut is uneven";
    const value = index.values[numbers.indexOf(k)];
    return `${count(k, "clusters")}: ${value == null ? "no value" : number(value)}`;
  };
  /** @param {PointerEvent} event */
  const under = (event) => {
    const { left, width } = plot.getBoundingClientRect();
    return stepTo(numbers, (event.clientX - left) / width);
  };
  /** @param {number | null} k */
  const hover = (k) => {
    hoverLine.style.display = k === null ? "none" : "";
    if (k !== null) place(hoverLine, points.x(numbers.indexOf(k)));
    if (shown) readout.textContent = words(k ?? shown.cut);
  };
  plot.addEventListener("pointermove", (event) => hover(under(event)));
  plot.addEventListener("pointerleave", () => hover(null));
  plot.addEventListener("click", (event) => {
    shown?.choose(under(/** @type {PointerEvent} */ (event)));
  });
  plot.addEventListener("keydown", (event) => {
    if (!shown || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const [first = 1, last = 1] = [numbers[0], numbers.at(-1)];
    const now = Math.min(Math.max(shown.cut, first), last);
    /** @type {Record<string, number>} */
    const moves = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 };
    const to = { Home: first, End: last }[event.key] ?? now + (moves[event.key] ?? 0);
    const known = event.key in moves || event.key === "Home" || event.key === "End";
    if (!known) return;
    event.preventDefault();
    event.stopPropagation();
    if (to >= first && to <= last && to !== shown.cut) shown.choose(to);
  });
  return {
    /** @param {Shown} next */
    update(next) {
      shown = next;
      const i = numbers.indexOf(next.cut);
      cutLine.style.display = i < 0 ? "none" : "";
      if (i >= 0) place(cutLine, points.x(i));
      const spot = i < 0 ? null : points.at(i);
      at.hidden = !spot;
      if (spot) move(at, spot);
      plot.setAttribute("aria-valuenow", String(next.cut < 1 ? numbers[0] : next.cut));
      plot.setAttribute("aria-valuetext", words(next.cut));
      hover(null);
    },
  };
}

/** The offer of the gap statistic, or how far it is. @param {HTMLElement} bar @param {Shown} shown */
function updateGap(bar, { gap, ask }) {
  const state = gap.total ? "busy" : gap.offered ? "offered" : "";
  if (bar.dataset.state !== state) {
    const hadFocus = bar.contains(bar.ownerDocument.activeElement);
    bar.dataset.state = state;
    bar.replaceChildren();
    if (state) {
      const button = /** @type {HTMLButtonElement} */ (append(bar, "button", ""));
      button.type = "button";
      button.textContent = state === "busy" ? "Cancel" : "Add the gap statistic";
      button.addEventListener("click", () => ask(state === "busy" ? "cancel" : "start"));
      const words = append(bar, "span", "hclust-quiet");
      words.setAttribute("role", "status");
      if (state === "offered") {
        words.textContent =
          "compares with 100 tables without clusters; the only index that can prefer one cluster";
      }
      if (hadFocus) button.focus();
    }
  }
  if (state === "busy") {
    const words = /** @type {HTMLElement} */ (bar.lastElementChild);
    words.textContent = `Gap statistic: ${count(gap.done ?? 0)} of ${count(gap.total ?? 0)}`;
  }
}

/** @param {Element} line @param {number} x */
function place(line, x) {
  line.setAttribute("x1", x.toFixed(1));
  line.setAttribute("x2", x.toFixed(1));
}

/** @param {HTMLElement} dot @param {readonly [number, number] | null} spot in units of the picture */
function move(dot, spot) {
  dot.hidden = !spot;
  if (!spot) return;
  dot.style.left = `${(100 * spot[0]) / WIDTH}%`;
  dot.style.top = `${(100 * spot[1]) / HEIGHT}%`;
}

/** @param {Element} parent @param {string} tag @param {string} name @param {string} [text] */
function append(parent, tag, name, text = "") {
  const el = parent.ownerDocument.createElement(tag);
  if (name) el.className = name;
  if (text) el.textContent = text;
  parent.append(el);
  return el;
}

/** @param {Element} parent @param {string} tag @param {Record<string, string | number>} attributes */
function picture(parent, tag, attributes) {
  const el = /** @type {SVGElement} */ (parent.ownerDocument.createElementNS(SVG, tag));
  for (const [name, value] of Object.entries(attributes)) el.setAttribute(name, String(value));
  parent.append(el);
  return el;
}
