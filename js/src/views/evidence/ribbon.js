// The indices along the heights of the tree, one column each. The ribbon is one slider: up and
// down look at other numbers of clusters, left and right at other indices, Enter cuts.

import { at } from "../../common/at.js";
import { append } from "../../dom/append.js";
import { count, formatTicks, niceTicks } from "../../text/format.js";
import { lockedWords, meaningWords } from "../shared/index_words.js";
import { picture } from "./elements.js";
import { heightPlaces, stepLine } from "./ribbon_layout.js";

/** @typedef {import("./types.js").Evidence} Evidence */
/** @typedef {import("./types.js").Index} Index */
/** @typedef {import("./types.js").Shown} Shown */

const WIDTH = 120;
const HEIGHT = 300;

/** What is told while nothing is looked at. */
const LEGEND =
  "Each line goes down the heights of the tree: while one number of clusters holds, it is straight. The band is the present cut.";

/** @param {HTMLElement} box @param {Evidence} evidence */
export function makeRibbon(box, evidence) {
  const { numbers, intervals, indices, top } = evidence;
  const fold = /** @type {HTMLButtonElement} */ (append(box, "button", "hclust-ribbon-fold"));
  fold.type = "button";
  fold.textContent = "Along the heights of the tree";
  fold.dataset.lmSuppressShortcuts = "";
  const body = append(box, "div", "hclust-ribbon");
  const columns = `56px repeat(${indices.length}, minmax(76px, ${WIDTH}px))`;
  const told = append(body, "p", "hclust-evidence-told hclust-quiet");
  const heads = append(body, "div", "hclust-ribbon-row");
  const middle = append(body, "div", "hclust-ribbon-row");
  const feet = append(body, "div", "hclust-ribbon-row hclust-quiet");
  for (const row of [heads, middle, feet]) row.style.gridTemplateColumns = columns;

  const places = heightPlaces(intervals, top, HEIGHT);
  append(heads, "span", "hclust-quiet", "Height");
  append(feet, "span", "");
  const axis = append(middle, "div", "hclust-ribbon-axis hclust-quiet");
  const ticks = niceTicks(0, top, HEIGHT, 60);
  formatTicks(ticks).forEach((text, i) => {
    append(axis, "span", "", text).style.top = `${(100 * places.y(at(ticks, i))) / HEIGHT}%`;
  });
  const area = append(middle, "div", "hclust-ribbon-area");
  area.tabIndex = 0;
  area.dataset.lmSuppressShortcuts = "";
  area.setAttribute("role", "slider");
  area.setAttribute("aria-orientation", "vertical");
  area.setAttribute("aria-label", "Evidence along the heights; Enter cuts");
  area.setAttribute("aria-valuemin", "1");
  area.setAttribute("aria-valuemax", String(numbers.length));
  area.style.gridTemplateColumns = `repeat(${indices.length}, minmax(0, 1fr))`;
  const present = append(area, "u", "now");
  const looked = append(area, "u", "looked");
  const strips = indices.map((index) => {
    append(heads, "b", "", index.title);
    append(feet, "span", "", index.good);
    return strip(area, index);
  });

  /** @param {HTMLElement} area @param {Index} index */
  function strip(area, index) {
    const line = stepLine(index.values, places, WIDTH);
    const el = append(area, "div", "hclust-ribbon-strip");
    const svg = picture(el, "svg", { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, "aria-hidden": "true" });
    svg.setAttribute("preserveAspectRatio", "none");
    picture(svg, "path", { d: line.path });
    /** @param {string} name @param {number} k */
    const mark = (name, k) => {
      const spot = line.at(numbers.indexOf(k));
      if (!spot) return;
      const dot = append(el, "i", name);
      dot.style.left = `${(100 * spot[0]) / WIDTH}%`;
      dot.style.top = `${(100 * spot[1]) / HEIGHT}%`;
    };
    for (const k of index.peaks) mark("peak", k);
    if (index.preferred != null) mark("best", index.preferred);
    return el;
  }

  let shown = /** @type {Shown | null} */ (null);
  let row = 0;
  let column = 0;
  /** @param {HTMLElement} el @param {number} i */
  const lay = (el, i) => {
    el.hidden = i < 0;
    if (i < 0) return;
    const [from, to] = places.band(i);
    el.style.top = `${(100 * from) / HEIGHT}%`;
    el.style.height = `${Math.max((100 * (to - from)) / HEIGHT, 0.5)}%`;
  };
  /** @param {number} i @param {number} c */
  const words = (i, c) => meaningWords(at(indices, c), numbers, at(numbers, i));
  /** @param {number} i @param {number} c */
  const look = (i, c) => {
    lay(looked, i);
    strips.forEach((el, j) => {
      el.classList.toggle("looked", j === c);
    });
    told.textContent = i < 0 ? LEGEND : words(i, c) + lockedWords(shown?.locked ?? 0);
  };
  const leave = () => {
    if (area.matches(":focus-visible")) look(row, column);
    else look(-1, -1);
  };
  /** @param {number} i @param {number} c */
  const go = (i, c) => {
    row = Math.min(Math.max(i, 0), numbers.length - 1);
    column = Math.min(Math.max(c, 0), indices.length - 1);
    area.setAttribute("aria-valuenow", String(numbers.length - row));
    area.setAttribute("aria-valuetext", words(row, column));
  };
  /** @param {MouseEvent} event @returns {[number, number]} */
  const under = (event) => {
    const { left, top: y, width, height } = area.getBoundingClientRect();
    const c = Math.floor(((event.clientX - left) / width) * indices.length);
    const i = places.under(((event.clientY - y) / height) * HEIGHT);
    return [i, Math.min(Math.max(c, 0), indices.length - 1)];
  };
  area.addEventListener("pointermove", (event) => look(...under(event)));
  area.addEventListener("pointerleave", leave);
  area.addEventListener("focus", leave);
  area.addEventListener("blur", () => look(-1, -1));
  area.addEventListener("click", (event) => {
    go(...under(event));
    shown?.choose(at(numbers, row));
  });
  area.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    /** @type {Record<string, [number, number]>} */
    const moves = {
      ArrowUp: [row - 1, column],
      ArrowDown: [row + 1, column],
      ArrowLeft: [row, column - 1],
      ArrowRight: [row, column + 1],
      Home: [numbers.length - 1, column],
      End: [0, column],
    };
    const to = moves[event.key];
    if (to) {
      go(...to);
      look(row, column);
    } else if (event.key === "Enter" || event.key === " ") shown?.choose(at(numbers, row));
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  fold.addEventListener("click", () => shown?.toggle());
  look(-1, -1);
  return {
    /** @param {Shown} next */
    update(next) {
      const moved = shown?.cut !== next.cut;
      shown = next;
      fold.setAttribute("aria-expanded", String(next.fold === "open"));
      body.hidden = next.fold !== "open";
      const i = numbers.indexOf(next.cut);
      lay(present, i);
      present.title = i < 0 ? "" : count(next.cut, "clusters");
      if (moved) go(i < 0 ? row : i, column);
    },
  };
}
