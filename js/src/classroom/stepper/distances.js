// Distances between the clusters at one step of a tree, and the nearest pair.

import { at } from "../../common/at.js";
import { mergeClusters, toSquare, updatedDistance } from "../../model/tree/linkage.js";

/** @typedef {import("../../model/tree/linkage.js").Linkage} Linkage */

/**
 * The distances between the clusters that are there after some merges.
 * @typedef {object} Table
 * @property {number[]} nodes  ids of the clusters, ascending
 * @property {(a: number, b: number) => number} distance  between two of them, by id
 * @property {(a: number, b: number, c: number) => number} joined  of c from the union of a and b
 */

/**
 * @param {Float64Array} condensed distances of the rows
 * @param {{ n: number, children: Int32Array, sizes: Int32Array }} tree whose merges are made
 * @param {number} merges how many of them
 * @param {Linkage} linkage by which distances are measured: another one than the tree's may ask
 *   what it would do with the same clusters
 * @returns {Table}
 */
export function tableAfter(condensed, tree, merges, linkage) {
  const { n, children } = tree;
  const D = toSquare(condensed, n);
  const size = new Int32Array(n).fill(1);
  /** Row of the table of each node. */
  const row = Int32Array.from({ length: 2 * n - 1 }, (_, v) => (v < n ? v : -1));
  for (let i = 0; i < merges; i++) {
    const [a, b] = [at(children, 2 * i), at(children, 2 * i + 1)];
    const [x, y] = [at(row, a), at(row, b)];
    mergeClusters(D, n, size, linkage, x, y, at(D, x * n + y));
    row[n + i] = y;
    row[a] = row[b] = -1;
  }
  const nodes = [];
  for (let v = 0; v < n + merges; v++) if (at(row, v) >= 0) nodes.push(v);
  /** @param {number} a @param {number} b */
  const distance = (a, b) => at(D, at(row, a) * n + at(row, b));
  return {
    nodes,
    distance,
    joined: (a, b, c) =>
      updatedDistance(
        linkage,
        at(tree.sizes, a),
        at(tree.sizes, b),
        at(tree.sizes, c),
        distance(a, c),
        distance(b, c),
        distance(a, b),
      ),
  };
}

/**
 * The nearest two clusters; of equally near ones those with the lower ids.
 * @param {Table} table
 * @returns {{ a: number, b: number, distance: number } | null} null: only one is left
 */
export function nearestPair({ nodes, distance }) {
  let found = null;
  for (const [i, a] of nodes.entries()) {
    for (let j = i + 1; j < nodes.length; j++) {
      const b = at(nodes, j);
      const d = distance(a, b);
      if (!found || d < found.distance) found = { a, b, distance: d };
    }
  }
  return found;
}
