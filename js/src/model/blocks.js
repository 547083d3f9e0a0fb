// Blocks of rows and columns of a clustermap (clustering/cuts/blocks.py).

import { at } from "../common/at.js";
import { count } from "../text/format.js";
import { floats64, ints } from "./decode.js";
import { clusterTitle } from "./tree/annotations.js";
import { cutClusters } from "./tree/cut.js";
import { flipsOf, makeTree } from "./tree/tree.js";

/** The blocks are the clusters of the present cut. */
export const CUT = "cut";

/**
 * @typedef {object} Blocks
 * @property {ArrayLike<number>} breaks  places at which a block begins, without the first one
 * @property {(block: number) => string[]} titleOf  its wordings, the longest first
 */

/**
 * Rows clustered within each category.
 * @typedef {Blocks & { tree: import("./tree/tree.js").Tree, of: unknown[] }} InBlocks  tree: of all rows,
 *   the merges of the blocks at its end; of: what it was made of
 */

/** @type {WeakMap<object, InBlocks>} */
const known = new WeakMap();

/**
 * Rows clustered within each category (serialize/splits.py), if they are split by one; the same
 * object while nothing of it changes.
 * @param {import("./types.js").Model} model
 * @param {unknown} split
 * @param {number} n
 */
export function within(model, split, n) {
  const names = ["split_about", "split_children", "split_heights"];
  const of = names.map((name) => model.get(name));
  const [about, children, heights] = of;
  if (!split || about?.of !== split) return null;
  let found = known.get(model);
  if (!found || of.some((one, i) => one !== found?.of[i])) {
    const tree = makeTree(ints(children), floats64(heights), flipsOf(about.flips));
    /** @type {[number, string][]} */
    const blocks = about.roots.map((/** @type {number} */ node, /** @type {number} */ i) => [
      at(tree.start, node),
      about.titles[i],
    ]);
    blocks.sort((a, b) => a[0] - b[0]);
    const breaks = blocks.slice(1).map(([place]) => place);
    found = { tree, of, breaks, titleOf: (block) => [blocks[block]?.[1] ?? ""] };
    known.set(model, found);
  }
  return found.tree.n === n ? found : null;
}

/**
 * Blocks of what stands in the order of a tree.
 * @param {import("./tree/cut.js").Cut | null} cut  the present one, for "cut"
 * @param {import("./tree/tree.js").Tree} tree
 * @param {unknown} split  "cut", a number of blocks, or anything else for none
 * @returns {Blocks | null}
 */
export function blocksOf(cut, tree, split) {
  const isNumber = typeof split === "number" && split > 1;
  const by = split === CUT ? cut : isNumber ? cutClusters(tree, split) : null;
  if (!by) return null;
  const starts = by.nodes.map((node) => at(tree.start, node)).sort();
  return {
    breaks: starts.subarray(1),
    titleOf(block) {
      if (isNumber) return [`Block ${count(block + 1)}`, count(block + 1)];
      const label = at(by.labels, at(tree.order, at(starts, block)));
      const [number, title] = [count(label), clusterTitle(by, label)];
      const named = title === number ? [] : [`Cluster ${title}`, title];
      return [...named, `Cluster ${number}`, number];
    },
  };
}
