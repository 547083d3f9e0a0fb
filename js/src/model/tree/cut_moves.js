// What can be done to single clusters of a cut: split, join, lock (state/uneven_cuts.py).

import { count } from "../../text/format.js";
import { clusterTitle } from "./annotations.js";
import { cutClusters } from "./cut.js";
import { childrenOf, leavesOf } from "./tree.js";

/** @typedef {import("./cut.js").Cut} Cut */
/** One thing to do: what it is called, and the cut's nodes and locked nodes after it; null where it
 * cannot be done, and the words then say why.
 * @typedef {{ key: string, words: string, next: { nodes: number[], locked: number[] } | null }} Move */

/**
 * @param {Cut} cut
 * @param {number} node a branch, or a leaf: that of its cluster below the cut; above it, all
 *   clusters under it
 * @returns {Move[]} in the order of a menu
 */
export function movesAt(cut, node) {
  const { tree, labels, sizes } = cut;
  const nodes = Array.from(cut.nodes);
  const locked = [...cut.locked];
  const label = labels[leavesOf(tree, node)[0] ?? 0] ?? 0;
  /** @type {Move[]} */
  const found = [];
  if ((tree.sizes[node] ?? 0) > (sizes[label] ?? 0)) {
    const inside = clustersUnder(cut, node);
    const held = inside.some((v) => locked.includes(v));
    found.push({
      key: "j",
      words: held ? "Merge: one is locked" : `Merge these ${count(inside.length, "clusters")}`,
      next: held ? null : { nodes: replaced(nodes, inside, [node]), locked },
    });
  } else {
    const own = nodes[label] ?? node;
    const title = `cluster ${clusterTitle(cut, label)}`;
    const isLocked = locked.includes(own);
    const single = own < tree.n;
    found.push({
      key: "s",
      words: single
        ? "Split: a single row"
        : isLocked
          ? `Split: ${title} is locked`
          : `Split ${title}`,
      next:
        single || isLocked
          ? null
          : { nodes: replaced(nodes, [own], childrenOf(tree, own)), locked },
    });
    const parent = tree.parents[own] ?? -1;
    if (parent >= 0) {
      const pair = clustersUnder(cut, parent);
      const held = pair.find((v) => locked.includes(v));
      const other = nodes.indexOf(pair.find((v) => v !== own) ?? -1);
      const words =
        pair.length > 2
          ? `Merge: its sibling is split into ${pair.length - 1}`
          : held !== undefined
            ? `Merge: cluster ${clusterTitle(cut, nodes.indexOf(held))} is locked`
            : `Merge with cluster ${clusterTitle(cut, other)}`;
      const can = pair.length === 2 && held === undefined;
      found.push({
        key: "j",
        words,
        next: can ? { nodes: replaced(nodes, pair, [parent]), locked } : null,
      });
    }
    found.push({
      key: "l",
      words: `${isLocked ? "Unlock" : "Lock"} ${title}`,
      next: { nodes, locked: isLocked ? locked.filter((v) => v !== own) : [...locked, own] },
    });
  }
  found.push(...levelMove(cut));
  return found;
}

/** The way back to one height, where the cut is not there. @param {Cut} cut @returns {Move[]} */
export function levelMove(cut) {
  if (!cut.isUneven && !cut.locked.length) return [];
  const nodes = Array.from(cutClusters(cut.tree, cut.k).nodes);
  return [{ key: "u", words: "One height again", next: { nodes, locked: [] } }];
}

/** @param {Cut} cut @param {number} node */
function clustersUnder({ tree, nodes }, node) {
  const begin = tree.start[node] ?? 0;
  const end = begin + (tree.sizes[node] ?? 0);
  return Array.from(nodes).filter((v) => {
    const first = tree.start[v] ?? 0;
    return first >= begin && first < end;
  });
}

/** @param {number[]} nodes @param {number[]} gone @param {number[]} come */
function replaced(nodes, gone, come) {
  return [...nodes.filter((v) => !gone.includes(v)), ...come];
}
