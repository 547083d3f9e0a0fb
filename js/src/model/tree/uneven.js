// Cuts whose clusters lie at different heights, as in hclust_widgets/tree/cut.py and cut_nodes.py.
// tests/contract compares the two.

import {
  clustersAt,
  cutClusters,
  cutThreshold,
  gapMiddle,
  gapOf,
  makeCut,
  push,
  replaceTop,
} from "./cut.js";
import { heightOf } from "./tree.js";

/** @typedef {import("./tree.js").Tree} Tree */
/** @typedef {import("./cut.js").Cut} Cut */

const ABOVE_ROOT = 1.05;

/** The traits of a model that hold a cut. */
export const CUT_TRAITS = /** @type {const} */ ([
  "n_clusters",
  "distance_threshold",
  "cut_nodes",
  "locked_nodes",
]);

/**
 * The cut that a model holds. Where its two values differ (tied heights, or a slider that knows one
 * of them only), the number of clusters counts.
 * @param {{ get: (name: string) => any }} model
 * @param {Tree} tree
 * @returns {Cut}
 */
export function readCut(model, tree) {
  const [k, t] = [model.get("n_clusters"), model.get("distance_threshold")];
  const locked = nodesIn(model.get("locked_nodes"));
  const nodes = nodesIn(model.get("cut_nodes"));
  if (nodes.length === k && isPartition(tree, nodes)) return cutAtNodes(tree, nodes, t, locked);
  const even = clustersAt(tree, t) === k ? cutThreshold(tree, t) : cutClusters(tree, k);
  return locked.length ? cutAtNodes(tree, even.nodes, t, locked) : even;
}

/** What a model holds of a cut. @param {Cut} cut */
export function cutValues({ k, t, nodes, isUneven, locked }) {
  return {
    n_clusters: k,
    distance_threshold: t,
    cut_nodes: isUneven ? nodes.toSorted().join() : "",
    locked_nodes: locked.join(),
  };
}

/** @param {unknown} text numbers with commas @returns {number[]} */
function nodesIn(text) {
  return typeof text === "string" && text ? text.split(",").map(Number) : [];
}

/** Check if every leaf lies under exactly one node. @param {Tree} tree @param {number[]} nodes */
export function isPartition({ n, start, sizes }, nodes) {
  if (!nodes.every((v) => v >= 0 && v <= 2 * n - 2)) return false;
  let end = 0;
  for (const v of nodes.toSorted((a, b) => at(start, a) - at(start, b))) {
    if (at(start, v) !== end) return false;
    end += at(sizes, v);
  }
  return end === n;
}

/**
 * The cut with these clusters, at one height or not.
 * @param {Tree} tree
 * @param {ArrayLike<number>} nodes every leaf lies under exactly one
 * @param {number} t height of the line
 * @param {ArrayLike<number>} [locked] some of the nodes; others are left out
 * @returns {Cut}
 */
export function cutAtNodes(tree, nodes, t, locked = []) {
  const wanted = new Set(Array.from(nodes));
  const k = wanted.size;
  const stay = Array.from(new Set(Array.from(locked)))
    .filter((v) => wanted.has(v))
    .sort((a, b) => a - b);
  if (Math.max(...wanted) < 2 * tree.n - k) {
    const even = clustersAt(tree, t) === k ? cutThreshold(tree, t) : cutClusters(tree, k);
    return { ...even, locked: stay };
  }
  const gap = gapOf(tree, clustersAt(tree, t));
  return makeCut(tree, k, t, gap, { nodes: ordered(tree, wanted), locked: stay });
}

/**
 * Nodes in the order of the labels: the rule for an even cut, where merges that are undone lie on
 * the heap above those that are not.
 * @param {Tree} tree
 * @param {Set<number>} wanted
 */
function ordered({ n, children }, wanted) {
  const undone = new Set();
  const open = [2 * n - 2];
  for (let v = open.pop(); v !== undefined; v = open.pop()) {
    if (wanted.has(v) || v < n) continue;
    undone.add(v);
    open.push(at(children, 2 * (v - n)), at(children, 2 * (v - n) + 1));
  }
  const above = 2 * n - 1;
  /** @param {number} v */
  const key = (v) => (undone.has(v) ? v + above : v);
  const heap = new Int32Array(undone.size + 1);
  heap[0] = key(2 * n - 2);
  let count = 1;
  for (const v of [...undone].sort((a, b) => b - a)) {
    push(heap, count++, key(at(children, 2 * (v - n))));
    replaceTop(heap, count, key(at(children, 2 * (v - n) + 1)));
  }
  return heap;
}

/**
 * The cut after its line was moved: all at one height but for locked clusters, inside which merges
 * stay made and above which they stay undone.
 * @param {Cut} cut
 * @param {{ k: number } | { t: number }} to k is brought into the range that the locked ones leave
 * @returns {Cut}
 */
export function moveLine({ tree, locked }, to) {
  if (!locked.length) return "k" in to ? cutClusters(tree, to.k) : cutThreshold(tree, to.t);
  const { n, start, sizes, heights, children } = tree;
  /** Merges above a locked cluster, and those that are neither above nor inside one. */
  const [above, free] = [/** @type {number[]} */ ([]), /** @type {number[]} */ ([])];
  for (let i = n - 2; i >= 0; i--) {
    const begin = at(start, n + i);
    const end = begin + at(sizes, n + i);
    let isAbove = false;
    let isInside = false;
    for (const v of locked) {
      const [first, last] = [at(start, v), at(start, v) + at(sizes, v)];
      if (begin >= first && end <= last) isInside = true;
      else if (begin <= first && end >= last) isAbove = true;
    }
    if (isAbove) above.push(i);
    else if (!isInside) free.push(i);
  }
  let undone;
  let t;
  if ("t" in to) {
    t = to.t >= 0 ? to.t : 0;
    const first = n - clustersAt(tree, t);
    undone = free.filter((i) => i >= first).length;
  } else {
    const k = Math.round(to.k) || 1;
    undone = Math.min(Math.max(k - 1 - above.length, 0), free.length);
    t = gapMiddle({
      lower: undone < free.length ? at(heights, at(free, undone)) : 0,
      upper: undone ? at(heights, at(free, undone - 1)) : Infinity,
    });
  }
  const open = new Set([...above, ...free.slice(0, undone)].map((i) => n + i));
  const nodes = [...open]
    .flatMap((v) => [at(children, 2 * (v - n)), at(children, 2 * (v - n) + 1)])
    .filter((v) => !open.has(v));
  return cutAtNodes(tree, nodes.length ? nodes : [2 * n - 2], t, locked);
}

/**
 * The same cut of the same merges drawn in another order.
 * @param {Cut} cut
 * @param {Tree} tree
 * @returns {Cut}
 */
export function recut({ isUneven, locked, nodes, k, t }, tree) {
  if (isUneven || locked.length) return cutAtNodes(tree, nodes, t, locked);
  return clustersAt(tree, t) === k ? cutThreshold(tree, t) : cutClusters(tree, k);
}

/** Check if two cuts of one tree have the same clusters. @param {Cut} a @param {Cut} b */
export function sameClusters(a, b) {
  if (a.tree !== b.tree || a.k !== b.k || a.isUneven !== b.isUneven) return false;
  return !a.isUneven || a.nodes.every((v, label) => v === b.nodes[label]);
}

/**
 * Heights at which the line crosses the clusters, by label: the threshold, or the middle between a
 * cluster's own merge and the next where the threshold does not lie between the two.
 * @param {Cut} cut
 * @returns {Float64Array}
 */
export function lineHeights({ tree, nodes, t, isUneven, k }) {
  const found = new Float64Array(k).fill(t);
  if (!isUneven) return found;
  nodes.forEach((v, label) => {
    const own = heightOf(tree, v);
    const parent = at(tree.parents, v);
    const root = own > 0 ? own * ABOVE_ROOT : 1;
    const next = parent < 0 ? root : heightOf(tree, parent);
    const [low, high] = own <= next ? [own, next] : [next, own];
    const crossed = low < t && (t <= high || parent < 0);
    if (!crossed) found[label] = low + (high - low) / 2;
  });
  return found;
}

/**
 * As common/at.js: of its own, since V8 optimizes array access by the types that one function sees.
 * @param {{ readonly [index: number]: number }} array
 * @param {number} i
 */
function at(array, i) {
  return /** @type {number} */ (array[i]);
}
