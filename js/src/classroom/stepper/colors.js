// Colors, markers and names in the stepper: those that every other view of the same state has.

import { at } from "../../common/at.js";
import { cutClusters } from "../../model/tree/cut.js";
import {
  clusterColors,
  colorNumbers,
  nodeColors,
  numberingOf,
} from "../../model/tree/node_colors.js";
import { takeOver } from "../../model/tree/take_over.js";
import { leavesOf } from "../../model/tree/tree.js";

/** @typedef {import("../../model/tree/tree.js").Tree} Tree */
/** @typedef {import("../../model/types.js").Annotations} Annotations */

/**
 * Color number of every node, (2n-1,); clusters of the cut into k look as in a view of that cut.
 * @param {Tree} tree
 * @param {number} k
 * @returns {Int32Array}
 */
export function colorsAt(tree, k) {
  const found = nodeColors(tree).slice();
  const cut = cutClusters(tree, k);
  const colors = clusterColors(cut);
  cut.nodes.forEach((v, label) => {
    found[v] = at(colors, label);
  });
  return found;
}

/**
 * Annotations of a tree that follows on another one of the same rows: of the cut into k clusters
 * each keeps color and marker, and what the reader gave to a node goes to that of the same rows.
 * @param {Tree} before
 * @param {Tree} after
 * @param {number} k
 * @returns {Annotations}
 */
export function followingAnnotations(before, after, k) {
  const [old, next] = [cutClusters(before, k), cutClusters(after, k)];
  const numbers = colorNumbers(before);
  const { colors } = takeOver(
    old.labels,
    next.labels,
    old.nodes.map((v) => at(numbers, v)),
  );
  const given = before.annotations;
  return {
    names: moved(given?.names, before, after),
    colors: moved(given?.colors, before, after),
    numbers: numberingOf(next, colors),
  };
}

/**
 * @param {Map<number, string> | undefined} given by node
 * @param {Tree} before
 * @param {Tree} after
 */
function moved(given, before, after) {
  /** @type {Map<number, string>} */
  const found = new Map();
  for (const [node, text] of given ?? []) {
    const rows = new Set(leavesOf(before, node));
    // The smallest cluster with all of them, from one of them upwards.
    let v = at(leavesOf(before, node), 0);
    while (at(after.sizes, v) < rows.size) v = at(after.parents, v);
    if (at(after.sizes, v) === rows.size && leavesOf(after, v).every((row) => rows.has(row)))
      found.set(v, text);
  }
  return found;
}
