// The tree of merges and the positions of its nodes (tree/tree.py and tree/layout.py). Node ids are
// scipy's: leaves are 0 .. n-1, merge i makes node n + i. Nothing here is recursive.

/**
 * A tree; never changed (ordered() gives another one that shares the merges).
 * @typedef {object} Tree
 * @property {number} n            leaves
 * @property {Int32Array} children two for each merge, (2(n-1),)
 * @property {Float64Array} distances height of each merge, as the linkage gave it, (n-1,)
 * @property {Float64Array} heights   their running maximum: what a threshold is compared with
 * @property {boolean} monotone    true if the two are equal
 * @property {Int32Array} sizes    leaves under every node, (2n-1,)
 * @property {Int32Array} parents  node above every node, -1 for the root, (2n-1,)
 * @property {Uint8Array} flips    merges whose second child is drawn on the left, (n-1,)
 * @property {Int32Array} start    position of every node's first leaf, (2n-1,)
 * @property {Int32Array} order    leaf at each position, left to right, (n,): the leaves of node v
 *   are order[start[v]] .. order[start[v] + sizes[v] - 1]
 * @property {import("../types.js").Annotations} [annotations] names and colors that a reader gave to nodes
 * @property {Float64Array} x      place of every node, in leaves: leaf at position j stands at
 *   j + 0.5, (2n-1,)
 */

/**
 * @param {Int32Array} children
 * @param {Float64Array} distances
 * @param {Uint8Array} [flips]
 * @returns {Tree}
 */
export function makeTree(children, distances, flips = new Uint8Array(distances.length)) {
  const n = distances.length + 1;
  const heights = new Float64Array(n - 1);
  const sizes = new Int32Array(2 * n - 1).fill(1, 0, n);
  const parents = new Int32Array(2 * n - 1).fill(-1);
  let highest = -Infinity;
  let monotone = true;
  for (let i = 0; i < n - 1; i++) {
    const a = at(children, 2 * i);
    const b = at(children, 2 * i + 1);
    sizes[n + i] = at(sizes, a) + at(sizes, b);
    parents[a] = parents[b] = n + i;
    const h = at(distances, i);
    if (h < highest) monotone = false;
    else highest = h;
    heights[i] = highest;
  }
  return withFlips({ n, children, distances, heights, monotone, sizes, parents }, flips);
}

/** Digits, of merges in order: 1 where the second child is drawn on the left; "" for none. @param {string} digits */
export const flipsOf = (digits) => (digits ? Uint8Array.from(digits, Number) : undefined);

/**
 * The same merges, drawn with others of them flipped.
 * @param {Omit<Tree, "flips" | "start" | "order" | "x">} tree
 * @param {Uint8Array} flips
 * @returns {Tree}
 */
export function withFlips(tree, flips) {
  const { n, children, sizes } = tree;
  const start = new Int32Array(2 * n - 1);
  for (let i = n - 2; i >= 0; i--) {
    // from the root down: a parent is placed before its parts
    const left = at(children, 2 * i + (flips[i] ? 1 : 0));
    const right = at(children, 2 * i + (flips[i] ? 0 : 1));
    const here = at(start, n + i);
    start[left] = here;
    start[right] = here + at(sizes, left);
  }
  const order = new Int32Array(n);
  const x = new Float64Array(2 * n - 1);
  for (let leaf = 0; leaf < n; leaf++) {
    order[at(start, leaf)] = leaf;
    x[leaf] = at(start, leaf) + 0.5;
  }
  for (let i = 0; i < n - 1; i++) {
    x[n + i] = (at(x, at(children, 2 * i)) + at(x, at(children, 2 * i + 1))) / 2;
  }
  return { ...tree, flips, start, order, x };
}

/**
 * The same tree with one merge drawn the other way round; of a leaf the tree itself.
 * @param {Tree} tree
 * @param {number} node
 * @returns {Tree}
 */
export function flipNode(tree, node) {
  if (node < tree.n) return tree;
  const flips = tree.flips.slice();
  flips[node - tree.n] = flips[node - tree.n] ? 0 : 1;
  return withFlips(tree, flips);
}

/**
 * Height of a node: 0 for leaves.
 * @param {Tree} tree
 * @param {number} node
 */
export function heightOf(tree, node) {
  return node < tree.n ? 0 : at(tree.distances, node - tree.n);
}

/**
 * Highest merge of the tree, 0 when there is none.
 * @param {Tree} tree
 */
export function rootHeight(tree) {
  return tree.n < 2 ? 0 : at(tree.heights, tree.n - 2);
}

/**
 * Left and right part of a merge, as drawn.
 * @param {Tree} tree
 * @param {number} node
 * @returns {[number, number]}
 */
export function childrenOf(tree, node) {
  const i = node - tree.n;
  const turned = tree.flips[i] ? 1 : 0;
  return [at(tree.children, 2 * i + turned), at(tree.children, 2 * i + 1 - turned)];
}

/**
 * The node that arrow keys lead to.
 * @param {Tree} tree
 * @param {number} node
 * @param {"up" | "down" | 0 | 1} way  to the merge above, to the first part; to that part of the merge
 *   above
 */
export function nextNode(tree, node, way) {
  const above = Math.max(at(tree.parents, node), node);
  if (way === "down") return node < tree.n ? node : childrenOf(tree, node)[0];
  return way === "up" || above === node ? above : childrenOf(tree, above)[way];
}

/**
 * The leaves under a node, from left to right (a view of the tree's own array: do not write).
 * @param {Tree} tree
 * @param {number} node
 */
export function leavesOf(tree, node) {
  const from = at(tree.start, node);
  return tree.order.subarray(from, from + at(tree.sizes, node));
}

/**
 * The merges that can be seen between two positions at this resolution, from the root down.
 * Those whose leaves take less than `least` are left out: one line down to the ground shows them.
 * @param {Tree} tree
 * @param {number} from place at the left edge
 * @param {number} to   place at the right edge
 * @param {number} least number of places (may be a fraction)
 * @param {Float64Array} [edges] places of the leaves' edges; without it every leaf takes one
 * @returns {Int32Array} node ids, descending
 */
export function visibleMerges(tree, from, to, least, edges) {
  const { n, start, sizes } = tree;
  const found = new Int32Array(n - 1);
  let count = 0;
  for (let v = 2 * n - 2; v >= n; v--) {
    const first = at(start, v);
    const here = edges ? at(edges, first) : first;
    const size = edges ? at(edges, first + at(sizes, v)) - here : at(sizes, v);
    if (size >= least && here < to && here + size > from) found[count++] = v;
  }
  return found.subarray(0, count);
}

/**
 * As common/at.js: of its own, since V8 optimizes array access by the types that one function sees.
 * @param {{ readonly [index: number]: number }} array
 * @param {number} i
 */
function at(array, i) {
  return /** @type {number} */ (array[i]);
}
