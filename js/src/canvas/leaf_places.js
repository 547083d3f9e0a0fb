// Leaves as wide as their rows: positions count the leaves from left to right, places add up their
// widths. Both run from 0 to n, so that zoom and frame need not know of it (tree/layout.py).

/** @typedef {import("../model/tree/tree.js").Tree} Tree */

/**
 * @typedef {object} Places
 * @property {Float64Array} edges  where each position begins, and where the last one ends, (n+1,)
 * @property {Float64Array} x      of every node, halfway between its parts, (2n-1,)
 * @property {number} least        the narrowest leaf
 */

/**
 * @param {Tree} tree
 * @param {Int32Array | null} leafRows  rows of each leaf; null: all leaves are as wide
 * @returns {Places | null}
 */
export function leafPlaces({ n, children, order }, leafRows) {
  if (!leafRows) return null;
  const share = n / leafRows.reduce((sum, rows) => sum + rows, 0);
  const [edges, x] = [new Float64Array(n + 1), new Float64Array(2 * n - 1)];
  let [rows, least] = [0, Infinity];
  for (let j = 0; j < n; j++) {
    const own = at(leafRows, at(order, j));
    x[at(order, j)] = (rows + own / 2) * share;
    rows += own;
    edges[j + 1] = rows * share;
    least = Math.min(least, own * share);
  }
  for (let i = 0; i < n - 1; i++) {
    x[n + i] = (at(x, at(children, 2 * i)) + at(x, at(children, 2 * i + 1))) / 2;
  }
  return { edges, x, least };
}

/**
 * Where a position (a fraction lies within its leaf) is.
 * @param {Float64Array | undefined} edges
 * @param {number} position
 */
export function placeAt(edges, position) {
  if (!edges) return position;
  const j = Math.min(Math.max(Math.floor(position), 0), edges.length - 2);
  return at(edges, j) + (position - j) * (at(edges, j + 1) - at(edges, j));
}

/**
 * The position at a place: the other way round.
 * @param {Float64Array | undefined} edges
 * @param {number} place
 */
export function positionIn(edges, place) {
  if (!edges) return place;
  let [low, high] = [0, edges.length - 2]; // the last edge that is not beyond it
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (at(edges, middle) <= place) low = middle;
    else high = middle - 1;
  }
  return low + (place - at(edges, low)) / (at(edges, low + 1) - at(edges, low));
}

/**
 * As common/at.js: of its own, since V8 optimizes array access by the types that one function sees.
 * @param {{ readonly [index: number]: number }} array
 * @param {number} i
 */
function at(array, i) {
  return /** @type {number} */ (array[i]);
}
