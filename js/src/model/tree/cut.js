// The definition of the cut, as in hclust_widgets/tree/cut.py, so that a drag needs no kernel.
// tests/contract compares the two.

/** @typedef {import("./tree.js").Tree} Tree */

/**
 * A tree cut into clusters.
 * @typedef {object} Cut
 * @property {Tree} tree
 * @property {number} k      clusters
 * @property {number} t      the threshold: as given, or the middle of the gap
 * @property {number} lower  every threshold above this ...
 * @property {number} upper  ... and up to this gives the same clusters; Infinity for k = 1
 * @property {boolean} hasThreshold false: heights are tied, and no threshold gives this k
 * @property {boolean} isUneven    true: no one height gives these clusters
 * @property {number[]} locked    nodes of clusters that stay when the line is moved, ascending
 * @property {Int32Array} nodes   node of every cluster, in the order of the labels, (k,)
 * @property {Int32Array} sizes   rows in every cluster, (k,)
 * @property {Int32Array} labels  cluster of every leaf, as scikit-learn numbers them, (n,)
 */

/** A start is suggested among so many clusters at most, and no more than the rows' square root. */
const MAX_SUGGESTED = 20;
/** With one cluster left no merge bounds the threshold from above: it is put this much higher. */
const ABOVE_ROOT = 1.05;

/**
 * @param {Tree} tree
 * @param {number} k from 1 to n; brought into this range
 * @returns {Cut}
 */
export function cutClusters(tree, k) {
  const whole = Math.min(Math.max(Math.round(k) || 1, 1), tree.n);
  const gap = gapOf(tree, whole);
  return makeCut(tree, whole, gapMiddle(gap), gap);
}

/**
 * @param {Tree} tree
 * @param {number} t from 0
 * @returns {Cut}
 */
export function cutThreshold(tree, t) {
  const height = t >= 0 ? t : 0;
  const k = clustersAt(tree, height);
  return makeCut(tree, k, height, gapOf(tree, k));
}

/**
 * How many clusters a threshold gives: merges strictly below it are made.
 * @param {Tree} tree
 * @param {number} t
 */
export function clustersAt(tree, t) {
  const { heights } = tree;
  let low = 0;
  let high = heights.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (at(heights, mid) < t) low = mid + 1;
    else high = mid;
  }
  return tree.n - low;
}

/**
 * The gap in which k holds.
 * @param {Tree} tree
 * @param {number} k
 * @returns {{ lower: number, upper: number }}
 */
export function gapOf(tree, k) {
  const { n, heights } = tree;
  return {
    lower: k < n ? at(heights, n - k - 1) : 0,
    upper: k > 1 ? at(heights, n - k) : Infinity,
  };
}

/** @param {{ lower: number, upper: number }} gap */
export function gapMiddle({ lower, upper }) {
  if (upper === Infinity) {
    const above = lower > 0 ? lower * ABOVE_ROOT : 1;
    // The smallest floats are too coarse for a factor: the next of them is above as well.
    return above > lower ? above : lower + Number.MIN_VALUE;
  }
  const between = lower + (upper - lower) / 2;
  return between > lower ? between : upper; // neighboring floats have no middle
}

/**
 * @param {Tree} tree
 * @param {number} k
 * @param {number} t
 * @param {{ lower: number, upper: number }} gap
 * @param {{ nodes: Int32Array, locked: number[] }} [uneven]
 * @returns {Cut}
 */
export function makeCut(tree, k, t, { lower, upper }, uneven) {
  let nodes = uneven?.nodes;
  /** @type {Int32Array | undefined} */
  let sizes;
  /** @type {Int32Array | undefined} */
  let labels;
  return {
    tree,
    k,
    t,
    lower,
    upper,
    // n clusters hold at t = 0 whatever the heights are: nothing lies strictly below it.
    hasThreshold: !uneven && (lower < upper || k === tree.n),
    isUneven: !!uneven,
    locked: uneven?.locked ?? [],
    get nodes() {
      return (nodes ??= nodesOf(tree, k));
    },
    get sizes() {
      return (sizes ??= this.nodes.map((v) => at(tree.sizes, v)));
    },
    get labels() {
      return (labels ??= labelsOf(tree, this.nodes));
    },
  };
}

/**
 * Clusters in scikit-learn's order: it undoes merges from the root with a binary heap (Python's
 * heapq) and numbers the clusters in the heap's own order, so the same steps are taken here.
 * @param {Tree} tree
 * @param {number} k
 */
function nodesOf(tree, k) {
  const { n, children } = tree;
  const heap = new Int32Array(k); // of ids, the largest on top
  heap[0] = 2 * n - 2;
  for (let step = 1; step < k; step++) {
    const i = n - 1 - step;
    push(heap, step, at(children, 2 * i));
    replaceTop(heap, step + 1, at(children, 2 * i + 1));
  }
  return heap;
}

/**
 * heapq.heappush, mirrored: larger ids rise.
 * @param {Int32Array} heap
 * @param {number} count entries so far
 * @param {number} id
 */
export function push(heap, count, id) {
  rise(heap, 0, count, id);
}

/**
 * @param {Int32Array} heap
 * @param {number} top how far it may rise
 * @param {number} place where it starts
 * @param {number} id
 */
function rise(heap, top, place, id) {
  while (place > top) {
    const above = (place - 1) >> 1;
    const other = at(heap, above);
    if (id <= other) break;
    heap[place] = other;
    place = above;
  }
  heap[place] = id;
}

/**
 * heapq.heappushpop where the new entry is smaller than the top: like heapq's _siftup, the hole
 * goes down to the bottom along the larger parts, and the entry rises from there.
 * @param {Int32Array} heap
 * @param {number} count
 * @param {number} id
 */
export function replaceTop(heap, count, id) {
  let place = 0;
  let child = 1;
  while (child < count) {
    const right = child + 1;
    const larger = right < count && !(at(heap, child) > at(heap, right));
    if (larger) child = right;
    heap[place] = at(heap, child);
    place = child;
    child = 2 * place + 1;
  }
  rise(heap, 0, place, id);
}

/**
 * @param {Tree} tree
 * @param {Int32Array} nodes
 */
function labelsOf(tree, nodes) {
  const labels = new Int32Array(tree.n);
  nodes.forEach((v, label) => {
    const from = at(tree.start, v);
    const end = from + at(tree.sizes, v);
    for (let j = from; j < end; j++) labels[at(tree.order, j)] = label;
  });
  return labels;
}

/**
 * The number of clusters, from 2 to 20 and to the square root of the number of kinds of rows, with
 * the largest relative gap between heights.
 * @param {Tree} tree
 */
export function suggestClusters(tree) {
  const { n, heights } = tree;
  if (n < 2 || heights[n - 2] === 0) return 1;
  const kinds = n - heights.findIndex((height) => height > 0);
  const most = Math.min(kinds - 1, Math.ceil(Math.sqrt(kinds)), MAX_SUGGESTED);
  if (most < 2) return 2;
  let best = 2;
  let largest = -Infinity;
  for (let k = 2; k <= most; k++) {
    const { lower, upper } = gapOf(tree, k);
    const ratio = upper / lower;
    if (ratio > largest) [largest, best] = [ratio, k];
  }
  return best;
}

/**
 * As common/at.js: of its own, since V8 optimizes array access by the types that one function sees.
 * @param {{ readonly [index: number]: number }} array
 * @param {number} i
 */
function at(array, i) {
  return /** @type {number} */ (array[i]);
}
