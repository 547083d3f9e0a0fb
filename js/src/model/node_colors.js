// Colors belong to nodes (tree/node_colors.py): when a cluster splits, its larger part keeps the
// color and only the smaller part changes.

import constants from "../common/constants.js";
import { cutClusters, suggestClusters } from "./cut.js";

/** @typedef {import("./tree.js").Tree} Tree */
/** @typedef {import("./cut.js").Cut} Cut */

/** Number of markers. */
export const MARKER_COUNT = Object.keys(constants.marker_scales).length;
/** A color number with this bit holds a color that a reader chose: 24 bits above the marker's 3. */
const CUSTOM = 1 << 30;

/**
 * Pack a custom color into the color number of a cluster, which keeps its marker.
 * @param {number} index color number, 0 or more
 * @param {string} hex "#rrggbb"
 */
export function withColor(index, hex) {
  return CUSTOM | (parseInt(hex.slice(1), 16) << 3) | (index % MARKER_COUNT);
}

/** Check if a color number holds a custom color. @param {number} index */
export function isCustom(index) {
  return (index & CUSTOM) !== 0;
}

/** Unpack a custom color, "#rrggbb". @param {number} index */
export function customColor(index) {
  return `#${((index >> 3) & 0xffffff).toString(16).padStart(6, "0")}`;
}

/** Unpack the marker beside a custom color. @param {number} index */
export function customMarker(index) {
  return index & 7;
}

/** By the merges, which trees drawn in another order share. @type {WeakMap<Int32Array, Int32Array>} */
const known = new WeakMap();
/** With a reader's own colors. @type {WeakMap<import("./annotations.js").Annotations, Int32Array>} */
const customColors = new WeakMap();

/**
 * Color number of every node, (2n-1,). At the suggested cut cluster i has color i, unless a
 * reader gave it another one.
 * @param {Tree} tree
 * @returns {Int32Array}
 */
export function nodeColors(tree) {
  let found = known.get(tree.children);
  if (!found) known.set(tree.children, (found = assignColors(tree)));
  return tree.annotations?.colors.size ? withCustomColors(found, tree.annotations) : found;
}

/** @param {Int32Array} colors @param {import("./annotations.js").Annotations} annotations */
function withCustomColors(colors, annotations) {
  let found = customColors.get(annotations);
  if (!found) {
    customColors.set(annotations, (found = colors.slice()));
    for (const [v, hex] of annotations.colors) found[v] = withColor(at(found, v), hex);
  }
  return found;
}

/**
 * Color number of every cluster, in the order of the labels, (k,).
 * @param {Cut} cut
 * @returns {Int32Array}
 */
export function clusterColors(cut) {
  const colors = nodeColors(cut.tree);
  return cut.nodes.map((v) => at(colors, v));
}

/** @param {Tree} tree */
function assignColors(tree) {
  const { n, children, sizes } = tree;
  const color = new Int32Array(2 * n - 1);
  for (let free = 1, i = n - 2; i >= 0; i--, free++) {
    const first = at(children, 2 * i);
    const second = at(children, 2 * i + 1);
    const firstIsLarger = at(sizes, first) >= at(sizes, second);
    color[firstIsLarger ? first : second] = at(color, n + i);
    color[firstIsLarger ? second : first] = free;
  }
  const exchange = Int32Array.from({ length: n }, (_, i) => i);
  cutClusters(tree, suggestClusters(tree)).nodes.forEach((v, label) => {
    exchange[at(color, v)] = label;
  });
  return color.map((c) => at(exchange, c));
}

/**
 * As common/at.js: of its own, since V8 optimizes array access by the types that one function sees.
 * @param {{ readonly [index: number]: number }} array
 * @param {number} i
 */
function at(array, i) {
  return /** @type {number} */ (array[i]);
}
