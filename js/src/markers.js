// The outlines of the markers, and points drawn by stamping small pictures of them.
import { colour, EVEN_OUT, marker, MARKERS, COLOURS } from "./palette.js";

/** @typedef {import("./canvas.js").Pen} Pen */

/** One unit wide and centred on 0, as SVG paths; matplotlib's shapes.
 * @type {Record<string, string>} */
const OUTLINES = {
  o: "M-.5 0a.5 .5 0 1 0 1 0a.5 .5 0 1 0 -1 0z",
  s: "M-.5-.5h1v1h-1z",
  "^": "M0-.5L.5 .5h-1z",
  D: "M0-.7071L.7071 0L0 .7071L-.7071 0z",
  v: "M0 .5L.5-.5h-1z",
  P: "M-.1667-.5h.3333v.3333h.3333v.3333h-.3333v.3333h-.3333v-.3333h-.3333v-.3333h.3333z",
  X: "M-.25-.5L0-.25L.25-.5L.5-.25L.25 0L.5 .25L.25 .5L0 .25L-.25 .5L-.5 .25L-.25 0L-.5-.25z",
};

/** Pairs of colour and marker that differ. */
const KINDS = MARKERS.length * COLOURS.length;

/** @param {number} index colour number @returns {string} an SVG path, one unit wide */
export function outline(index) {
  return /** @type {string} */ (OUTLINES[marker(index)]);
}

/** @param {number} index colour number @returns {number} what makes all markers look equally large */
export function evenOut(index) {
  return /** @type {number} */ (EVEN_OUT[marker(index)]);
}

/**
 * How points of a plot look.
 * @typedef {object} Style
 * @property {number} size   pixels across
 * @property {number} halo   width of the line round a point
 * @property {string} edge   its colour
 * @property {number} alpha
 */

/**
 * Small pictures of markers, each drawn once for its style and resolution.
 * @param {Document} doc
 */
export function createStamps(doc) {
  /** @type {Map<string, (HTMLCanvasElement | undefined)[]>} */
  const sheets = new Map();

  /** @param {number} kind @param {Style} style @param {number} dpr */
  function make(kind, { size, halo, edge, alpha }, dpr) {
    const canvas = doc.createElement("canvas");
    const half = Math.ceil((size * 0.6 + halo + 0.5) * dpr);
    canvas.width = canvas.height = 2 * half;
    const pen = canvas.getContext("2d");
    if (!pen) return canvas;
    const scale = size * evenOut(kind) * dpr;
    pen.translate(half, half);
    pen.scale(scale, scale);
    pen.globalAlpha = alpha;
    pen.lineJoin = "round";
    const path = new Path2D(outline(kind));
    pen.fillStyle = colour(kind);
    pen.fill(path);
    if (halo) {
      pen.globalAlpha = Math.min(1, alpha * 1.05);
      pen.strokeStyle = edge;
      pen.lineWidth = (halo * dpr) / scale;
      pen.stroke(path);
    }
    return canvas;
  }

  /**
   * The stamps of one style, by colour number.
   * @param {Style} style
   * @param {number} dpr
   * @returns {(index: number) => HTMLCanvasElement}
   */
  return function sheet(style, dpr) {
    const key = `${style.size} ${style.halo} ${style.edge} ${style.alpha} ${dpr}`;
    let stamps = sheets.get(key);
    if (!stamps) {
      if (sheets.size > 12) sheets.clear(); // many zooms of the page, many themes
      sheets.set(key, (stamps = []));
    }
    const found = stamps;
    return (index) => (found[index % KINDS] ??= make(index % KINDS, style, dpr));
  };
}

/**
 * The order in which points are drawn: dimmed ones first, then by the size of their cluster, so
 * that small clusters lie on top.
 * @param {Int32Array} labels cluster of each row
 * @param {Int32Array} sizes of the clusters
 * @param {Uint8Array | null} selection
 * @returns {{ order: Int32Array, dimmed: number }} rows; the first `dimmed` ones are not selected
 *   while others are
 */
export function drawingOrder(labels, sizes, selection) {
  const n = labels.length;
  const k = sizes.length;
  const bySize = Array.from(sizes.keys()).sort((a, b) => at(sizes, b) - at(sizes, a) || a - b);
  const rank = new Int32Array(k);
  bySize.forEach((label, r) => {
    rank[label] = r;
  });
  const next = new Int32Array(2 * k + 1);
  /** @param {number} i */
  const slot = (i) => at(rank, at(labels, i)) + (selection?.[i] ? k : 0);
  for (let i = 0; i < n; i++) next[slot(i) + 1] = at(next, slot(i) + 1) + 1;
  for (let s = 0; s < 2 * k; s++) next[s + 1] = at(next, s + 1) + at(next, s);
  const dimmed = selection ? at(next, k) : 0;
  const order = new Int32Array(n);
  for (let i = 0; i < n; i++) {
    const s = slot(i);
    const place = at(next, s);
    order[place] = i;
    next[s] = place + 1;
  }
  return { order, dimmed };
}

/**
 * Stamp points. Places are whole device pixels: so they are sharp, and quick.
 * @param {Pen} pen
 * @param {number} dpr
 * @param {{ xs: Float32Array, ys: Float32Array, width: number, height: number,
 *   left: number, top: number }} where pixels from the corner of the plot, which stands at
 *   left, top; NaN or outside: not drawn
 * @param {Int32Array} order
 * @param {number} from  of the order
 * @param {number} to
 * @param {(row: number) => number} colourOf colour number
 * @param {(index: number) => HTMLCanvasElement} stamps
 */
export function stampPoints(pen, dpr, where, order, from, to, colourOf, stamps) {
  const { xs, ys, width, height, left, top } = where;
  pen.save();
  pen.setTransform(1, 0, 0, 1, 0, 0);
  let last = -1;
  /** @type {HTMLCanvasElement | undefined} */
  let stamp;
  let half = 0;
  for (let j = from; j < to; j++) {
    const i = at(order, j);
    const x = at(xs, i);
    const y = at(ys, i);
    if (!(x >= -1 && x <= width + 1 && y >= -1 && y <= height + 1)) continue;
    const index = colourOf(i);
    if (index !== last || !stamp) {
      last = index;
      stamp = stamps(index);
      half = stamp.width / 2;
    }
    pen.drawImage(stamp, Math.round((left + x) * dpr) - half, Math.round((top + y) * dpr) - half);
  }
  pen.restore();
}

/**
 * @param {ArrayLike<number>} array
 * @param {number} i
 */
function at(array, i) {
  return /** @type {number} */ (array[i]);
}
