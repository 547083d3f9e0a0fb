// Colours belong to nodes (core/colours.py): when a cluster splits, its larger part keeps the
// colour and only the smaller part changes.
import { cutClusters, suggestClusters } from "./cut.js";
import { withColour } from "../canvas/palette.js";

/** @typedef {import("./tree.js").Tree} Tree */
/** @typedef {import("./cut.js").Cut} Cut */

/** By the merges, which trees drawn in another order share. @type {WeakMap<Int32Array, Int32Array>} */
const known = new WeakMap();
/** With a reader's own colours. @type {WeakMap<import("./annotations.js").Marks, Int32Array>} */
const marked = new WeakMap();

/**
 * Colour number of every node, (2n-1,). At the suggested cut cluster i has colour i, unless a
 * reader gave it another one.
 * @param {Tree} tree
 * @returns {Int32Array}
 */
export function nodeColours(tree) {
  let found = known.get(tree.children);
  if (!found) known.set(tree.children, (found = numbered(tree)));
  return tree.marks?.colours.size ? withOwn(found, tree.marks) : found;
}

/** @param {Int32Array} colours @param {import("./annotations.js").Marks} marks */
function withOwn(colours, marks) {
  let found = marked.get(marks);
  if (!found) {
    marked.set(marks, (found = colours.slice()));
    for (const [v, hex] of marks.colours) found[v] = withColour(/** @type {number} */ (found[v]), hex);
  }
  return found;
}

/**
 * Colour number of every cluster, in the order of the labels, (k,).
 * @param {Cut} cut
 * @returns {Int32Array}
 */
export function clusterColours(cut) {
  const colours = nodeColours(cut.tree);
  return cut.nodes.map((v) => /** @type {number} */ (colours[v]));
}

/** @param {Tree} tree */
function numbered(tree) {
  const { n, children, sizes } = tree;
  const colour = new Int32Array(2 * n - 1);
  for (let free = 1, i = n - 2; i >= 0; i--, free++) {
    const first = /** @type {number} */ (children[2 * i]);
    const second = /** @type {number} */ (children[2 * i + 1]);
    const firstIsLarger =
      /** @type {number} */ (sizes[first]) >= /** @type {number} */ (sizes[second]);
    colour[firstIsLarger ? first : second] = /** @type {number} */ (colour[n + i]);
    colour[firstIsLarger ? second : first] = free;
  }
  const exchange = Int32Array.from({ length: n }, (_, i) => i);
  cutClusters(tree, suggestClusters(tree)).nodes.forEach((v, label) => {
    exchange[/** @type {number} */ (colour[v])] = label;
  });
  return colour.map((c) => /** @type {number} */ (exchange[c]));
}
