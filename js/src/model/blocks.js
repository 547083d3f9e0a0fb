// Blocks of rows and columns of a clustermap (clustering/cuts/blocks.py).

import { at } from "../common/at.js";
import { count } from "../text/format.js";
import { clusterTitle } from "./annotations.js";
import { cutClusters } from "./cut.js";
import { ints } from "./decode.js";

/** The blocks are the clusters of the present cut. */
export const CUT = "cut";

/**
 * @typedef {object} Blocks
 * @property {ArrayLike<number>} breaks  places at which a block begins, without the first one
 * @property {(block: number) => string[]} titleOf  its wordings, the longest first
 */

/**
 * Rows clustered within each category (serialize/splits.py), if they are split by one.
 * @param {import("./types.js").Model} model
 * @param {unknown} split
 * @param {number} n
 */
export function within(model, split, n) {
  const { of, breaks, titles } = model.get("split_about") ?? {};
  const order = ints(model.get("split_order"));
  if (of !== split || order.length !== n) return null;
  return { order, breaks, titleOf: (/** @type {number} */ block) => titles[block] };
}

/**
 * Blocks of what stands in the order of a tree.
 * @param {import("./cut.js").Cut | null} cut  the present one, for "cut"
 * @param {import("./tree.js").Tree} tree
 * @param {unknown} split  "cut", a number of blocks, or anything else for none
 * @returns {Blocks | null}
 */
export function blocksOf(cut, tree, split) {
  const isCut = split === CUT;
  if (!isCut && !(typeof split === "number" && split > 1)) return null;
  if (isCut && !cut) return null;
  const { nodes } = isCut && cut ? cut : cutClusters(tree, Number(split));
  const starts = nodes.map((node) => at(tree.start, node)).sort();
  return {
    breaks: starts.subarray(1),
    titleOf(block) {
      if (!isCut || !cut) return [`Block ${count(block + 1)}`, count(block + 1)];
      const label = at(cut.labels, at(tree.order, at(starts, block)));
      const [number, title] = [count(label), clusterTitle(cut, label)];
      const named = title === number ? [] : [`Cluster ${title}`, title];
      return [...named, `Cluster ${number}`, number];
    },
  };
}
