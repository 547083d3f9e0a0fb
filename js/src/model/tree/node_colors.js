// Colors belong to nodes (tree/node_colors.py): when a cluster splits, its larger part keeps the
// color and only the smaller part changes.

import constants from "../../common/constants.js";
import { cutClusters, suggestClusters } from "./cut.js";

/** @typedef {import("./tree.js").Tree} Tree */
/** @typedef {import("./cut.js").Cut} Cut */

/** Number of markers. */
export const MARKER_COUNT = Object.keys(constants.marker_scales).length;
const COLOR_COUNT = constants.colors.length;
/** Numbers that differ by a multiple of this have the same color and marker. */
export const STYLES = COLOR_COUNT * MARKER_COUNT;
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

/** By the merges, which trees drawn in another order share.
 * @type {WeakMap<Int32Array, { splits: Int32Array, start: number[] }>} */
const known = new WeakMap();
/** @typedef {import("./annotations.js").Annotations} Annotations */
/** @type {WeakMap<Annotations, Int32Array>} */
const numbered = new WeakMap();
/** With a reader's own colors. @type {WeakMap<Annotations, Int32Array>} */
const customColors = new WeakMap();

/**
 * Color number of every node, (2n-1,), with the colors that a reader gave. In a tree that follows
 * on no other one cluster i has color i at the suggested cut.
 * @param {Tree} tree
 * @returns {Int32Array}
 */
export function nodeColors(tree) {
  const { annotations } = tree;
  const found = colorNumbers(tree);
  return annotations?.colors.size ? withCustomColors(found, annotations) : found;
}

/**
 * Color number of every node, (2n-1,), whatever colors a reader gave.
 * @param {Tree} tree
 * @returns {Int32Array}
 */
export function colorNumbers(tree) {
  const { annotations } = tree;
  const own = annotations && numbered.get(annotations);
  if (own?.length === 2 * tree.n - 1) return own;
  const { splits, start } = splitsOf(tree);
  const found = exchanged(splits, annotations?.numbers.length ? annotations.numbers : start);
  if (annotations) numbered.set(annotations, found);
  return found;
}

/**
 * Numbering of a tree, as `annotations.numbers`, in which the clusters of a cut have these colors.
 * @param {Cut} cut
 * @param {ArrayLike<number>} colors by label
 * @returns {number[]}
 */
export function numberingOf({ tree, nodes }, colors) {
  const { splits } = splitsOf(tree);
  /** @type {number[]} */
  const found = [];
  nodes.forEach((v, label) => {
    found[at(splits, v)] = at(colors, label);
  });
  return found;
}

/**
 * Numbering of a tree, as `annotations.numbers`, in which new clusters of an uneven cut have colors
 * of the palette: the rule of tree/node_colors.py.
 * @param {Tree} tree with the numbering before
 * @param {ArrayLike<number>} before nodes of the clusters that were shown
 * @param {Pick<Cut, "nodes" | "sizes">} after
 * @returns {number[]}
 */
export function freeColorNumbering(tree, before, { nodes, sizes }) {
  const { splits } = splitsOf(tree);
  const numbers = colorNumbers(tree);
  /** Color by split number. @type {Map<number, number>} */
  const colorOf = new Map();
  splits.forEach((s, v) => {
    colorOf.set(s, at(numbers, v));
  });
  const stay = new Set(Array.from(before, (v) => at(splits, v)));
  const was = new Set(Array.from(stay, (s) => colorOf.get(s)));
  const largest = Array.from(nodes.keys()).sort(
    (p, q) => at(sizes, q) - at(sizes, p) || at(nodes, p) - at(nodes, q),
  );
  const order = largest.map((label) => at(splits, at(nodes, label)));
  /** @type {Map<number, number>} */
  const known = new Map();
  for (const s of order) if (stay.has(s)) known.set(s, colorOf.get(s) ?? 0);
  const used = new Set(known.values());
  for (const s of order) {
    if (known.has(s)) continue;
    let color = colorOf.get(s) ?? 0;
    if (color >= COLOR_COUNT || used.has(color)) {
      const free = Array.from(constants.colors.keys()).filter((c) => !used.has(c));
      color = free.find((c) => !was.has(c)) ?? free[0] ?? COLOR_COUNT;
      while (used.has(color)) color++;
    }
    known.set(s, color);
    used.add(color);
  }
  const found = [];
  for (let s = 0, free = 0; s <= Math.max(...known.keys()); s++) {
    const color = known.get(s);
    if (color !== undefined) {
      found.push(color);
      continue;
    }
    while (used.has(free)) free++;
    found.push(free++);
  }
  return found;
}

/** @param {Int32Array} colors @param {Annotations} annotations */
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
  const { nodes, tree } = cut;
  const numbers = colorNumbers(tree);
  const colors = distinctNeighbors(
    nodes.map((v) => at(numbers, v)),
    cut,
  );
  const custom = tree.annotations?.colors;
  if (custom?.size) {
    nodes.forEach((v, label) => {
      const hex = custom.get(v);
      if (hex) colors[label] = withColor(at(colors, label), hex);
    });
  }
  return colors;
}

/**
 * Clusters beside each other look different, also where colors and markers have run out: the right
 * one keeps its color and gets the next marker that this color has.
 * @param {Int32Array} colors by label @param {Pick<Cut, "nodes" | "tree">} cut
 */
function distinctNeighbors(colors, { nodes, tree }) {
  if (!colors.some((c) => c >= STYLES)) return colors;
  const labels = Array.from(nodes.keys()).sort(
    (p, q) => at(tree.start, at(nodes, p)) - at(tree.start, at(nodes, q)),
  );
  let left = -1;
  for (const label of labels) {
    const c = at(colors, label);
    if (c % STYLES === left) colors[label] = c + COLOR_COUNT;
    left = at(colors, label) % STYLES;
  }
  return colors;
}

/** @param {Tree} tree */
function splitsOf(tree) {
  const before = known.get(tree.children);
  if (before) return before;
  const { n, children, sizes } = tree;
  const splits = new Int32Array(2 * n - 1);
  for (let free = 1, i = n - 2; i >= 0; i--, free++) {
    const first = at(children, 2 * i);
    const second = at(children, 2 * i + 1);
    const firstIsLarger = at(sizes, first) >= at(sizes, second);
    splits[firstIsLarger ? first : second] = at(splits, n + i);
    splits[firstIsLarger ? second : first] = free;
  }
  /** @type {number[]} */
  const start = [];
  cutClusters(tree, suggestClusters(tree)).nodes.forEach((v, label) => {
    start[at(splits, v)] = label;
  });
  const found = { splits, start };
  known.set(tree.children, found);
  return found;
}

/**
 * Clusters in the order of the splits have these numbers, later ones those that are left.
 * @param {Int32Array} splits @param {ArrayLike<number>} numbering
 */
function exchanged(splits, numbering) {
  const n = (splits.length + 1) / 2;
  const exchange = new Int32Array(n);
  const used = new Set();
  const given = Math.min(n, numbering.length);
  for (let i = 0; i < given; i++) used.add((exchange[i] = at(numbering, i)));
  for (let i = given, free = 0; i < n; i++, free++) {
    while (used.has(free)) free++;
    exchange[i] = free;
  }
  return splits.map((c) => at(exchange, c));
}

/**
 * As common/at.js: of its own, since V8 optimizes array access by the types that one function sees.
 * @param {{ readonly [index: number]: number }} array
 * @param {number} i
 */
function at(array, i) {
  return /** @type {number} */ (array[i]);
}
