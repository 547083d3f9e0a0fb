// What is kept of a cut in another tree of the same leaves, as in hclust_widgets/tree/kept_cut.py.
// tests/contract compares the two.

import { at } from "../../common/at.js";
import { cutClusters } from "./cut.js";
import { cutAtNodes, moveLine } from "./uneven.js";

/** @typedef {import("./tree.js").Tree} Tree */
/** @typedef {import("./cut.js").Cut} Cut */

/**
 * The cut of another tree that keeps what was locked or cut at its own height, into as many
 * clusters.
 * @param {Cut} old
 * @param {Tree} tree
 * @returns {{ cut: Cut, lost: boolean }} lost: not all of it could be kept
 */
export function keptCut(old, tree) {
  let cut = cutClusters(tree, old.k);
  if (!old.isUneven && !old.locked.length) return { cut, lost: false };
  const found = Array.from(old.nodes, (_v, label) =>
    branch(tree, old.labels, label, at(old.sizes, label)),
  );
  const held = new Set(old.locked);
  const locks = found.filter((v, label) => v >= 0 && held.has(at(old.nodes, label)));
  if (old.isUneven && found.every((v) => v >= 0)) {
    return { cut: cutAtNodes(tree, found, cut.t, locks), lost: false };
  }
  for (const v of locks.sort((a, b) => at(tree.sizes, b) - at(tree.sizes, a) || a - b)) {
    const beside = /** @type {Cut} */ ({ tree, locked: [...cut.locked, v] });
    const moved = moveLine(beside, { k: old.k });
    if (moved.k === old.k) cut = moved;
  }
  const byLocks = moveLine(old, { t: old.t });
  const byHand =
    old.isUneven && !(byLocks.k === old.k && byLocks.nodes.every((v, i) => v === old.nodes[i]));
  return { cut, lost: byHand || cut.locked.length < old.locked.length };
}

/**
 * The node of exactly the leaves of a cluster; -1 if there is none.
 * @param {Tree} tree @param {Int32Array} labels of the leaves @param {number} label
 * @param {number} size
 */
function branch({ start, sizes, parents }, labels, label, size) {
  const leaf = labels.indexOf(label);
  let v = leaf;
  while (v >= 0 && at(sizes, v) < size) v = at(parents, v);
  if (v < 0 || at(sizes, v) !== size) return -1;
  const first = at(start, v);
  for (let i = 0; i < labels.length; i++) {
    const place = at(start, i);
    if (at(labels, i) !== label && place >= first && place < first + size) return -1;
  }
  return v;
}
