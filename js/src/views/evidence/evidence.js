// Small charts of what speaks for each number of clusters. The numbers come from Python
// (analysis/cuts/evidence.py); a chart is a slider: the arrow keys and a click choose the number.

import { append } from "../../dom/append.js";
import { count } from "../../text/format.js";
import { lockedWords, meaningWords, valueWords } from "../shared/index_words.js";
import { chartPoints, stepTo } from "./chart.js";
import { picture } from "./elements.js";
import { makeRibbon } from "./ribbon.js";

/** @typedef {import("./types.js").Evidence} Evidence */
/** @typedef {import("./types.js").Index} Index */
/** @typedef {import("./types.js").Shown} Shown */

/** What is told while nothing is looked at. */
const LEGEND =
  "A ring marks where an index is best, a dot where it peaks again. Point at one to read what it means.";
/** Units of a chart's picture. */
const WIDTH = 240;
const HEIGHT = 64;

/** What was built for a root: charts are kept, so that the focus stays while the cut moves.
 * @type {WeakMap<HTMLElement, ReturnType<typeof build>>} */
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
  if (kept?.evidence !== evidence) {
    const place = focusPlace(root);
    built.set(root, (kept = build(root, evidence)));
    if (place >= 0) focusable(root)[place]?.focus();
  }
  for (const chart of kept.charts) chart.update(shown);
  kept.ribbon.update(shown);
  kept.choice.update(shown);
  updateGap(kept.bar, shown);
}

/** @param {HTMLElement} root @param {Evidence} evidence */
function build(root, evidence) {
  root.replaceChildren();
  append(root, "p", "hclust-evidence-sentence", evidence.sentence);
  const told = append(root, "p", "hclust-evidence-told hclust-quiet");
  /** @param {string | null} words */
  const notify = (words) => {
    told.textContent = words ?? LEGEND;
  };
  notify(null);
  const grid = append(root, "div", "hclust-evidence-charts");
  const charts = evidence.indices.map((index) => makeChart(grid, evidence.numbers, index, notify));
  const bar = append(root, "div", "hclust-evidence-gap");
  const choice = besideChoice(append(root, "div", "hclust-evidence-beside"), evidence);
  return { evidence, charts, bar, choice, ribbon: makeRibbon(append(root, "div", ""), evidence) };
}

/** @param {HTMLElement} root @returns {HTMLElement[]} */
const focusable = (root) => [
  ...root.querySelectorAll(/** @type {"div"} */ ("[role=slider], .hclust-ribbon-fold, select")),
];

/** @param {HTMLElement} root */
const focusPlace = (root) =>
  focusable(root).indexOf(/** @type {HTMLElement} */ (root.ownerDocument.activeElement));

/**
 * @param {HTMLElement} grid
 * @param {number[]} numbers
 * @param {Index} index
 * @param {(words: string | null) => void} notify
 */
function makeChart(grid, numbers, index, notify) {
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
  for (const k of index.peaks) move(dot("peak"), points.at(numbers.indexOf(k)));
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
  const words = (k) => valueWords(index, numbers, k);
  /** @param {PointerEvent} event */
  const under = (event) => {
    const { left, width } = plot.getBoundingClientRect();
    return stepTo(numbers, (event.clientX - left) / width);
  };
  /** @param {number | null} k */
  const hover = (k) => {
    hoverLine.style.display = k === null ? "none" : "";
    if (k !== null) place(hoverLine, points.x(numbers.indexOf(k)));
    if (!shown) return;
    readout.textContent = words(k ?? shown.cut);
    const said = k ?? (plot.matches(":focus-visible") ? shown.cut : null);
    if (said === null) return;
    const locked = said > 0 ? lockedWords(shown.locked) : "";
    notify(meaningWords(index, numbers, said) + locked);
  };
  plot.addEventListener("pointermove", (event) => hover(under(event)));
  plot.addEventListener("pointerleave", () => {
    notify(null);
    hover(null);
  });
  plot.addEventListener("focus", () => hover(null));
  plot.addEventListener("blur", () => notify(null));
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

/**
 * The choice of an index to stand beside the height axis of the live tree.
 * @param {HTMLElement} box @param {Evidence} evidence
 */
function besideChoice(box, evidence) {
  const label = append(box, "label", "", "Beside the tree");
  const select = /** @type {HTMLSelectElement} */ (append(label, "select", ""));
  select.dataset.lmSuppressShortcuts = "true";
  const options = [{ name: "", title: "nothing" }, ...evidence.indices];
  for (const { name, title } of options) {
    const option = /** @type {HTMLOptionElement} */ (append(select, "option", "", title));
    option.value = name;
  }
  append(box, "span", "hclust-quiet", "along its height axis, where a click cuts");
  let shown = /** @type {Shown | null} */ (null);
  select.addEventListener("change", () => shown?.stand(select.value));
  return {
    /** @param {Shown} next */
    update(next) {
      shown = next;
      box.hidden = !next.offersBeside;
      select.value = next.beside;
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
