// The branches of a tree as rectangles of whole device pixels: which are visible, which one is
// under the pointer.

import { childrenOf, heightOf, visibleMerges } from "../model/tree/tree.js";
import { placeAt, positionIn } from "./leaf_places.js";

/** @typedef {import("../model/tree/tree.js").Tree} Tree */
/** @typedef {import("../model/tree/cut.js").Cut} Cut */
/** @typedef {import("./stage.js").Context2D} Context2D */

/**
 * What is shown where. The plot's upper left corner is 0, 0; all lengths are CSS pixels.
 * @typedef {object} Frame
 * @property {number} width   of the plot
 * @property {number} height  of the plot: its lower edge is the ground
 * @property {number} from    place at the left edge: a leaf position, where all leaves are as wide
 * @property {number} to      place at the right edge
 * @property {number} top     height at the upper edge
 * @property {number} dpr     device pixels to a CSS pixel
 * @property {import("./leaf_places.js").Places | null} [places]  of leaves as wide as their rows
 */

/**
 * @typedef {object} Lines
 * @property {Int32Array} rects  x, y, width, height of each, in device pixels
 * @property {Int32Array} owner  the merge that each belongs to
 * @property {number} count
 * @property {number} thick      device pixels
 */

/** A subtree narrower than this (device pixels) is one line down to the ground. */
const MIN = 1;

/** @param {Frame} frame @param {number} position */
export function xOf(frame, position) {
  return xAt(frame, placeAt(frame.places?.edges, position));
}

/** @param {Frame} frame @param {number} place */
function xAt(frame, place) {
  return ((place - frame.from) / (frame.to - frame.from)) * frame.width;
}

/** Place of a node. @param {Frame} frame @param {Tree} tree @param {number} node */
export function placeOf(frame, tree, node) {
  return at(frame.places ? frame.places.x : tree.x, node);
}

/** @param {Frame} frame @param {Tree} tree @param {number} node */
export function nodeX(frame, tree, node) {
  return xAt(frame, placeOf(frame, tree, node));
}

/** @param {Frame} frame @param {number} x */
export function positionAt(frame, x) {
  const place = frame.from + (x / frame.width) * (frame.to - frame.from);
  return positionIn(frame.places?.edges, place);
}

/** @param {Frame} frame @param {number} height */
export function yOf(frame, height) {
  return frame.height * (1 - height / frame.top);
}

/** @param {Frame} frame @param {number} y */
export function heightAt(frame, y) {
  return frame.top * (1 - y / frame.height);
}

/** Pixels that one leaf takes, in the mean of all. @param {Frame} frame */
export function leafWidth(frame) {
  return frame.width / (frame.to - frame.from);
}

/** Pixels that the leaf at a position takes itself. @param {Frame} frame @param {number} position */
export function ownWidth(frame, position) {
  return xOf(frame, position + 1) - xOf(frame, position);
}

/**
 * The lines of all merges that can be seen. A line that would lie on one that is there already is
 * left out, so their number is bound by the pixels and not by the leaves.
 * @param {Tree} tree
 * @param {Frame} frame
 * @returns {Lines}
 */
export function computeLines(tree, frame) {
  const { dpr } = frame;
  const [wide, high] = [Math.round(frame.width * dpr), Math.round(frame.height * dpr)];
  const thick = Math.max(1, Math.round(dpr * 1.1));
  const least = MIN / (leafWidth(frame) * dpr);
  const edges = frame.places?.edges;
  const merges = visibleMerges(tree, frame.from, frame.to, least, edges);
  const rects = new Int32Array(12 * merges.length);
  const owner = new Int32Array(3 * merges.length);
  const seen = { rows: spans(high + thick + 1), columns: spans(wide + thick + 1) };
  let count = 0;

  /** @param {number} v @param {number} x @param {number} y @param {number} w @param {number} h */
  const add = (v, x, y, w, h) => {
    rects.set([x, y, w, h], 4 * count);
    owner[count++] = v;
  };
  const x = (/** @type {number} */ v) => Math.round(nodeX(frame, tree, v) * dpr - thick / 2);
  const y = (/** @type {number} */ v) =>
    Math.round(yOf(frame, heightOf(tree, v)) * dpr - thick / 2);

  for (const v of merges) {
    const [left, right] = childrenOf(tree, v);
    const [x1, x2, bar] = [x(left), x(right), y(v)];
    const [begin, end] = [Math.max(0, x1), Math.min(wide, x2 + thick)];
    if (bar > -thick && begin < end && cover(seen.rows, bar, begin, end))
      add(v, begin, bar, end - begin, thick);
    for (const [part, across] of /** @type {const} */ ([
      [left, x1],
      [right, x2],
    ])) {
      if (across < 0 || across + thick > wide + 1) continue;
      const opened = part >= tree.n && extentOf(tree, part, edges) >= least;
      const foot = opened ? y(part) : high;
      const [upper, lower] = [Math.max(0, Math.min(bar, foot)), Math.max(bar, foot)];
      if (upper < lower && cover(seen.columns, across, upper, lower)) {
        add(v, across, upper, thick, lower - upper);
      }
    }
  }
  return { rects, owner, count, thick };
}

/**
 * Paint all branches in one color, once for each size and zoom. A cut then only tints them.
 * @param {Context2D} ctx in device pixels
 * @param {Lines} lines
 * @param {string} ink
 */
export function paintLines(ctx, { rects, count: lines }, ink) {
  // A canvas that is copied is pixels: the lines go with it, for pens that write down lines.
  const lying = ctx.getTransform().b === 1;
  Object.assign(ctx.canvas, { hclustLines: { rects, count: lines, ink, lying } });
  ctx.fillStyle = ink;
  for (let i = 0; i < 4 * lines; i += 4) {
    ctx.fillRect(at(rects, i), at(rects, i + 1), at(rects, i + 2), at(rects, i + 3));
  }
}

/**
 * How far the leaves of a node reach.
 * @param {Tree} tree
 * @param {number} node
 * @param {Float64Array} [edges]
 */
export function extentOf(tree, node, edges) {
  const size = at(tree.sizes, node);
  if (!edges) return size;
  const begin = at(tree.start, node);
  return at(edges, begin + size) - at(edges, begin);
}

/** @param {number} count */
function spans(count) {
  return { from: new Int32Array(count).fill(0x7fffffff), to: new Int32Array(count).fill(-1) };
}

/**
 * Note a stretch of one row or column; false when it was covered before.
 * @param {{ from: Int32Array, to: Int32Array }} spans
 * @param {number} index
 * @param {number} from
 * @param {number} to
 */
function cover(spans, index, from, to) {
  const [a, b] = [at(spans.from, index), at(spans.to, index)];
  if (a <= from && to <= b) return false;
  const touches = from <= b && a <= to;
  spans.from[index] = touches ? Math.min(a, from) : from;
  spans.to[index] = touches ? Math.max(b, to) : to;
  return true;
}

/**
 * Return the positions of the visible clusters, from left to right, in CSS pixels; those that lie
 * within a device pixel which another one has are left out.
 * @param {Cut} cut
 * @param {Frame} frame
 * @returns {{ label: number, x0: number, x1: number }[]}
 */
export function clusterSpans({ tree, nodes, sizes, labels }, frame) {
  const found = [];
  const pixel = MIN / (leafWidth(frame) * frame.dpr);
  const edges = frame.places?.edges;
  let position = Math.max(0, Math.floor(positionIn(edges, frame.from)));
  while (position < tree.n && placeAt(edges, position) < frame.to) {
    const label = at(labels, at(tree.order, position));
    const begin = at(tree.start, at(nodes, label));
    const end = begin + at(sizes, label);
    const [x0, x1] = [Math.max(0, xOf(frame, begin)), Math.min(frame.width, xOf(frame, end))];
    found.push({ label, x0, x1 });
    position = Math.max(end, Math.ceil(positionIn(edges, placeAt(edges, begin) + pixel)));
  }
  return found;
}

/** @type {WeakMap<Int32Array, Float64Array>} */
const known = new WeakMap();

/**
 * Highest point of a subtree (not its own merge where heights go down again).
 * @param {Tree} tree
 * @param {number} node
 */
export function peakOf(tree, node) {
  if (tree.monotone) return heightOf(tree, node);
  let peaks = known.get(tree.children);
  if (!peaks) {
    peaks = new Float64Array(2 * tree.n - 1);
    for (let v = tree.n; v < peaks.length; v++) {
      const [a, b] = childrenOf(tree, v);
      peaks[v] = Math.max(heightOf(tree, v), peaks[a] ?? 0, peaks[b] ?? 0);
    }
    known.set(tree.children, peaks);
  }
  return at(peaks, node);
}

/**
 * The branch under a point: a merge where it is near the bar, the part below where it is near one
 * of the lines that go down.
 * @param {Tree} tree
 * @param {Frame} frame
 * @param {number} x
 * @param {number} y
 * @param {number} reach CSS pixels
 * @returns {number} a node, -1 for none
 */
export function branchAt(tree, frame, x, y, reach) {
  if (tree.n < 2) return -1;
  const position = Math.min(Math.max(Math.floor(positionAt(frame, x)), 0), tree.n - 1);
  const leaf = at(tree.order, position);
  const least = MIN / (leafWidth(frame) * frame.dpr);
  let found = -1;
  let nearest = reach;
  /** @param {number} node @param {number} dx @param {number} dy */
  const near = (node, dx, dy) => {
    const far = Math.hypot(dx, dy);
    if (far < nearest) [nearest, found] = [far, node];
  };
  // All merges round this place: those that hold the leaf below the pointer.
  for (let v = at(tree.parents, leaf); v >= 0; v = at(tree.parents, v)) {
    if (extentOf(tree, v, frame.places?.edges) < least) continue;
    const [left, right] = childrenOf(tree, v);
    const bar = yOf(frame, heightOf(tree, v));
    const ends = [left, right].map((part) => nodeX(frame, tree, part));
    near(v, outside(x, ends[0] ?? 0, ends[1] ?? 0), y - bar);
    [left, right].forEach((part, i) => {
      const foot = yOf(frame, heightOf(tree, part));
      near(part, x - at(ends, i), outside(y, bar, foot));
    });
  }
  return found;
}

/** How far a value lies outside a stretch. @param {number} v @param {number} a @param {number} b */
function outside(v, a, b) {
  const [low, high] = a < b ? [a, b] : [b, a];
  return v < low ? low - v : v > high ? v - high : 0;
}

/**
 * As common/at.js: of its own, since V8 optimizes array access by the types that one function sees.
 * @param {{ readonly [index: number]: number }} array
 * @param {number} i
 */
function at(array, i) {
  return /** @type {number} */ (array[i]);
}
