// Legend of the scatter plot: color, marker, number and size of every cluster. Its entries are
// buttons, so that the keyboard reaches them; they are created once and updated.

import { markerPath, markerScale } from "../../canvas/markers.js";
import { color } from "../../canvas/palette.js";
import { SMALL } from "../../canvas/stage.js";
import { at } from "../../common/at.js";
import { MAX_TITLE_WIDTH } from "../../model/annotations.js";
import { count } from "../../text/format.js";

/** @typedef {import("../../canvas/stage.js").Typeface} Typeface */

const SVG = "http://www.w3.org/2000/svg";
const MAX_LINES = 12;
const LINE = 24; // what is pressed is at least so high
const KEY = 20;
const MARGIN = 10;
/** Pixels round the legend that count as hidden, too. */
const CLEAR = 5;

/**
 * @param {HTMLElement} box
 * @param {(label: number, add: boolean) => void} picked
 */
export function createLegend(box, picked) {
  const doc = box.ownerDocument;
  const el = doc.createElement("div");
  el.className = "hclust-legend";
  el.setAttribute("role", "group");
  el.setAttribute("aria-label", "Legend: press an entry to select its rows");
  box.append(el);
  /** @type {ReturnType<typeof line>[]} */
  const lines = [];
  const more = doc.createElement("span");
  more.className = "hclust-legend-more";
  el.append(more);
  let size = { width: 0, height: 0 };

  /** @param {number} label */
  function line(label) {
    const button = doc.createElement("button");
    button.type = "button";
    button.dataset.cluster = String(label);
    button.dataset.lmSuppressShortcuts = "true";
    const svg = doc.createElementNS(SVG, "svg");
    svg.setAttribute("aria-hidden", "true");
    svg.setAttribute("viewBox", "-9 -9 18 18");
    const path = doc.createElementNS(SVG, "path");
    svg.append(path);
    const number = doc.createElement("b");
    const rest = doc.createElement("span");
    button.append(svg, number, rest);
    button.addEventListener("click", (event) => picked(label, event.shiftKey));
    more.before(button);
    return { button, path, number, rest, color: -1 };
  }

  return {
    el,
    /**
     * Take over the clusters of another cut, or known classes.
     * @param {{ k: number }} shown
     * @param {(label: number) => string} titleOf
     * @param {Int32Array} colors color number of each cluster
     * @param {{ sizes: Int32Array, noun: string }} counted rows in each cluster
     * @param {Typeface} face
     * @param {number} height there is, in pixels
     * @returns {{ width: number, height: number }} in pixels
     */
    show({ k }, titleOf, colors, { sizes, noun }, face, height) {
      const most = Math.max(2, Math.min(MAX_LINES, Math.floor((height - 2 * MARGIN) / LINE)));
      const shown = k <= most ? k : most - 1;
      while (lines.length < shown) lines.push(line(lines.length));
      let wide = 0;
      lines.forEach((entry, label) => {
        entry.button.hidden = label >= shown;
        if (entry.button.hidden) return;
        const words = ` · ${count(at(sizes, label), noun)}`;
        if (entry.rest.textContent !== words) entry.rest.textContent = words;
        const title = face.fit(titleOf(label), MAX_TITLE_WIDTH, SMALL, true);
        if (entry.number.textContent !== title) entry.number.textContent = title;
        const index = at(colors, label);
        if (entry.color !== index) {
          entry.color = index;
          entry.path.setAttribute("d", markerPath(index));
          entry.path.setAttribute("transform", `scale(${8 * markerScale(index)})`);
          entry.path.setAttribute("fill", color(index));
        }
        wide = Math.max(wide, face.width(title, SMALL, true) + face.width(words));
      });
      more.hidden = shown === k;
      if (!more.hidden) {
        more.textContent = `+ ${count(k - shown)} more`;
        wide = Math.max(wide, face.width(more.textContent));
      }
      const written = shown + (more.hidden ? 0 : 1);
      size = { width: Math.ceil((KEY + wide + 8) / 8) * 8, height: LINE * written + 4 };
      return size;
    },
    /** @param {number} left @param {number} top pixels from the corner of the box */
    move(left, top) {
      el.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
      el.style.width = `${size.width}px`;
    },
    destroy() {
      el.remove();
    },
  };
}

/**
 * The corner or side of a plot with the fewest points; of equal ones the first from the upper right.
 * @param {{ xs: Float32Array, ys: Float32Array, width: number, height: number }} plot places in
 *   pixels from its upper left corner
 * @param {{ width: number, height: number }} size of the legend
 * @returns {{ left: number, top: number, hidden: number }} and the points that it would hide
 */
export function bestPlace({ xs, ys, width, height }, size) {
  const x = [width - size.width - 2, MARGIN, (width - size.width) / 2];
  const y = [2, height - size.height - MARGIN, (height - size.height) / 2];
  const places = [
    [0, 0],
    [1, 0],
    [0, 1],
    [1, 1],
    [0, 2],
    [1, 2],
    [2, 0],
    [2, 1],
  ];
  let best = { left: 0, top: 0, hidden: Infinity };
  for (const [i = 0, j = 0] of places) {
    const left = x[i] ?? 0;
    const top = y[j] ?? 0;
    let hidden = 0;
    for (let r = 0; r < xs.length; r++) {
      const px = at(xs, r);
      const py = at(ys, r);
      if (
        px > left - CLEAR &&
        px < left + size.width + CLEAR &&
        py > top - CLEAR &&
        py < top + size.height + CLEAR
      )
        hidden++;
    }
    if (hidden < best.hidden) best = { left, top, hidden };
  }
  return best;
}
