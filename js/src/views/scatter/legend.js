// Legend of the scatter plot: color, marker, number and size of every cluster, in buttons that the
// keyboard reaches, and below them what columns say of the points. Lines are made once and updated.

import { color } from "../../canvas/color/palette.js";
import { markerPath, markerScale } from "../../canvas/markers.js";
import { SMALL } from "../../canvas/stage.js";
import { at } from "../../common/at.js";
import { makeDiv } from "../../dom/div.js";
import { MAX_TITLE_WIDTH } from "../../model/tree/annotations.js";
import { count } from "../../text/format.js";

/** @typedef {import("../../canvas/stage.js").Typeface} Typeface */

const SVG = "http://www.w3.org/2000/svg";
const MAX_LINES = 12;
const LINE = 24; // what is pressed is at least so high
const KEY = 20;
const MARGIN = 10;
const SCALE = 100;
/** Pixels round the legend that count as hidden, too. */
const CLEAR = 5;

/**
 * A line of the legend: its key is a marker, or a scale of colors, or none.
 * @typedef {object} Line
 * @property {string} [title]  bold
 * @property {string} [words]
 * @property {number} [index]  color number of the marker
 * @property {number} [size]   pixels across
 * @property {string} [scale]  colors from left to right, with commas between
 * @property {number} [label]  of the cluster or class that a press selects
 */

/**
 * @param {HTMLElement} box
 * @param {(label: number, add: boolean) => void} picked
 */
export function createLegend(box, picked) {
  const doc = box.ownerDocument;
  const el = makeDiv(doc, "hclust-legend");
  el.setAttribute("role", "group");
  el.setAttribute("aria-label", "Legend: press an entry to select its rows");
  box.append(el);
  /** @type {ReturnType<typeof makeLine>[]} */
  const lines = [];
  /** @type {ReturnType<typeof makeLine>[]} */
  const below = [];
  const more = doc.createElement("span");
  more.className = "hclust-legend-more";
  el.append(more);
  let size = { width: 0, height: 0 };

  /** @param {boolean} pressed whether it is a button */
  function makeLine(pressed) {
    const button = doc.createElement(pressed ? "button" : "div");
    const svg = doc.createElementNS(SVG, "svg");
    svg.setAttribute("aria-hidden", "true");
    svg.setAttribute("viewBox", "-9 -9 18 18");
    const path = doc.createElementNS(SVG, "path");
    svg.append(path);
    const number = doc.createElement("b");
    const rest = doc.createElement("span");
    button.append(svg, number, rest);
    const line = { button, path, number, rest, key: "", label: 0 };
    if (pressed) {
      button.dataset.lmSuppressShortcuts = "true";
      button.addEventListener("click", (event) =>
        picked(line.label, /** @type {MouseEvent} */ (event).shiftKey),
      );
      more.before(button);
    } else el.append(button);
    return line;
  }

  /**
   * @param {ReturnType<typeof makeLine>[]} made
   * @param {Line[]} shown
   * @param {Typeface} face
   * @returns {number} width in pixels
   */
  function write(made, shown, face) {
    while (made.length < shown.length) made.push(makeLine(made === lines));
    let wide = 0;
    made.forEach((line, i) => {
      const { button, path, number, rest } = line;
      const entry = shown[i];
      button.hidden = !entry;
      if (!entry) return;
      const { title = "", words = "", index, scale = "", size: across = 8 } = entry;
      line.label = entry.label ?? 0;
      if (rest.textContent !== words) rest.textContent = words;
      const fitted = face.fitTitle(title, MAX_TITLE_WIDTH, SMALL, true);
      if (number.textContent !== fitted) number.textContent = fitted;
      const key = `${index} ${across} ${scale}`;
      if (line.key !== key) {
        line.key = key;
        button.dataset.scale = scale;
        button.style.backgroundImage = scale && `linear-gradient(90deg,${scale})`;
        path.setAttribute("d", index === undefined ? "" : markerPath(index));
        if (index !== undefined) {
          path.setAttribute("transform", `scale(${across * markerScale(index)})`);
          path.setAttribute("fill", color(index));
        }
      }
      wide = Math.max(wide, face.width(fitted, SMALL, true) + face.width(words), scale ? SCALE : 0);
    });
    return wide;
  }

  return {
    el,
    /**
     * Take over the clusters of another cut, or a column.
     * @param {Line[]} parts  clusters or classes
     * @param {Line[]} others what columns say of the points
     * @param {Typeface} face
     * @param {number} height there is, in pixels
     * @returns {{ width: number, height: number }} in pixels
     */
    show(parts, others, face, height) {
      const room = Math.floor((height - 2 * MARGIN) / LINE) - others.length;
      const most = Math.max(2, Math.min(MAX_LINES, room));
      const k = parts.length;
      const shown = k <= most ? k : most - 1;
      let wide = Math.max(write(lines, parts.slice(0, shown), face), write(below, others, face));
      more.hidden = shown === k;
      if (!more.hidden) {
        more.textContent = `+ ${count(k - shown)} more`;
        wide = Math.max(wide, face.width(more.textContent));
      }
      const written = shown + (more.hidden ? 0 : 1) + others.length;
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
