// Outlines of the markers, and fast drawing of many points by copying pixels.

import { color, MARKER_SCALES, marker, styleKey } from "./color/palette.js";

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

/** Pixels that cover less than this, of 255, are not worth their time. */
const FAINTEST = 10;

/** @param {number} index color number @returns {string} an SVG path, one unit wide */
export function markerPath(index) {
  return /** @type {string} */ (OUTLINES[marker(index)]);
}

/**
 * Paint one marker, also where a picture is recorded as SVG.
 * @param {CanvasRenderingContext2D} ctx
 * @param {number} index color number
 * @param {number} x
 * @param {number} y
 * @param {number} size
 * @param {string} fill
 */
export function paintMarker(ctx, index, x, y, size, fill) {
  const wide = size * markerScale(index);
  /** @typedef {(d: string, x: number, y: number, wide: number, fill: string) => void} Record */
  const recorder = /** @type {{ marker?: Record }} */ (/** @type {unknown} */ (ctx));
  if (recorder.marker) {
    recorder.marker(markerPath(index), x, y, wide, fill);
    return;
  }
  ctx.save();
  ctx.translate(x, y);
  ctx.scale(wide, wide);
  ctx.fillStyle = fill;
  ctx.fill(new Path2D(markerPath(index)));
  ctx.restore();
}

/** @param {number} index color number @returns {number} what makes all markers look equally large */
export function markerScale(index) {
  return /** @type {number} */ (MARKER_SCALES[marker(index)]);
}

/**
 * How points of a plot look.
 * @typedef {object} Style
 * @property {number} size   pixels across
 * @property {number} halo   width of the line round a point
 * @property {string} edge   its color
 * @property {number} alpha
 */

/**
 * A marker as pixels: where each lies from the middle, and its color.
 * @typedef {object} Stamp
 * @property {Int32Array} steps  in the target's array
 * @property {Int32Array} pixels red, green, blue, alpha from the lowest byte up
 */

/**
 * Markers as pixels, each drawn once for its style and resolution. Setting pixels ourselves takes
 * a tenth of the time that a canvas takes to copy as many small pictures.
 * @param {Document} doc
 */
export function createStamps(doc) {
  /** @type {Map<string, (Stamp | undefined)[]>} */
  const sheets = new Map();
  /** @type {CanvasRenderingContext2D | null} */
  let ctx = null;

  /** @param {number} kind @param {Style} style @param {number} dpr @param {number} across */
  function make(kind, { size, halo, edge, alpha }, dpr, across) {
    const half = Math.ceil((size * 0.6 + halo + 0.5) * dpr);
    ctx ??= doc.createElement("canvas").getContext("2d", { willReadFrequently: true });
    if (!ctx) return { steps: new Int32Array(0), pixels: new Int32Array(0) };
    ctx.canvas.width = ctx.canvas.height = 2 * half;
    const scale = size * markerScale(kind) * dpr;
    ctx.setTransform(scale, 0, 0, scale, half, half);
    ctx.lineJoin = "round";
    ctx.globalAlpha = alpha;
    const path = new Path2D(markerPath(kind));
    ctx.fillStyle = color(kind);
    ctx.fill(path);
    ctx.strokeStyle = edge;
    ctx.lineWidth = (halo * dpr) / scale;
    if (halo) ctx.stroke(path);
    const image = new Int32Array(ctx.getImageData(0, 0, 2 * half, 2 * half).data.buffer);
    const seen = Array.from(image.keys()).filter((i) => at(image, i) >>> 24 >= FAINTEST);
    return {
      steps: Int32Array.from(seen, (i) => {
        const [down, right] = [Math.floor(i / (2 * half)), i % (2 * half)];
        return (down - half) * across + right - half;
      }),
      pixels: Int32Array.from(seen, (i) => at(image, i)),
    };
  }

  /**
   * The stamps of one style, by color number.
   * @param {Style} style
   * @param {number} dpr
   * @param {number} across pixels in a line of the target
   * @returns {(index: number) => Stamp}
   */
  return function sheet(style, dpr, across) {
    const key = `${style.size} ${style.halo} ${style.edge} ${style.alpha} ${dpr} ${across}`;
    let stamps = sheets.get(key);
    if (!stamps) {
      if (sheets.size > 12) sheets.clear(); // many zooms of the page, many themes
      sheets.set(key, (stamps = []));
    }
    const found = stamps;
    return (index) => (found[styleKey(index)] ??= make(styleKey(index), style, dpr, across));
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
 * Copy markers into an image, at whole device pixels: sharp and fast.
 * @param {Int32Array} target pixels of the image
 * @param {number} across in a line of it
 * @param {number} dpr
 * @param {{ xs: Float32Array, ys: Float32Array, width: number, height: number,
 *   left: number, top: number }} where CSS pixels from the corner of the plot, which stands at
 *   left, top with a margin around; NaN or outside: not drawn
 * @param {Int32Array} rows in the order of drawing
 * @param {Int32Array} labels cluster of each row
 * @param {Stamp[]} stamps of the clusters
 */
export function stampPoints(target, across, dpr, where, rows, labels, stamps) {
  const { xs, ys, width, height, left, top } = where;
  for (let j = 0; j < rows.length; j++) {
    const i = at(rows, j);
    const x = at(xs, i);
    const y = at(ys, i);
    if (!(x >= -1 && x <= width + 1 && y >= -1 && y <= height + 1)) continue;
    const { steps, pixels } = /** @type {Stamp} */ (stamps[at(labels, i)]);
    const middle = Math.round((top + y) * dpr) * across + Math.round((left + x) * dpr);
    for (let s = 0; s < steps.length; s++) {
      const place = middle + at(steps, s);
      const pixel = at(pixels, s);
      const below = at(target, place);
      target[place] = below === 0 || pixel >>> 24 === 255 ? pixel : blend(pixel, below);
    }
  }
}

/**
 * One see-through pixel over another, two channels at a time (32-bit numbers throughout).
 * @param {number} top
 * @param {number} below
 */
function blend(top, below) {
  const a = top >>> 24;
  const under = below >>> 24;
  const all = under === 255 ? 255 : a + ((((255 - a) * under + 127) / 255) | 0);
  const share = ((256 * a) / all) | 0; // of the upper one, out of 256
  const rest = 256 - share;
  const rb =
    ((Math.imul(top & 0xff00ff, share) + Math.imul(below & 0xff00ff, rest)) >>> 8) & 0xff00ff;
  const g = ((Math.imul(top & 0xff00, share) + Math.imul(below & 0xff00, rest)) >>> 8) & 0xff00;
  return (all << 24) | rb | g;
}

/**
 * As common/at.js: of its own, since V8 optimizes array access by the types that one function sees.
 * @param {{ readonly [index: number]: number }} array
 * @param {number} i
 */
function at(array, i) {
  return /** @type {number} */ (array[i]);
}
