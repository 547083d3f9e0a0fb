// How clusters of another tree take over the colors of those that were shown before: the twin of
// tree/naming/take_over.py, which tells the rule. Both calculate with whole numbers in the same order.

import { at } from "../../common/at.js";
import constants from "../../common/constants.js";

/** @typedef {ArrayLike<number>} Numbers */
/** Sizes of clusters, and their order: the largest first, then by their first row.
 * @typedef {{ k: number, sizes: number[], order: number[], rank: number[] }} Clusters */
/** Old cluster, new cluster and the number of rows that they share.
 * @typedef {{ a: number, b: number, rows: number }} Pair */

const MAX_EXACT = 200;

/**
 * Colors of new clusters, and where they come from.
 * @param {Numbers} before label of every row, -1: in no cluster
 * @param {Numbers} after
 * @param {Numbers} colors color number of every old cluster, all different
 * @returns {{ colors: Int32Array, origins: Int32Array }} of every new cluster its color number, and
 *   the label of the old cluster whose color it is, or -1
 */
export function takeOver(before, after, colors) {
  const [old, fresh] = [clustersOf(before), clustersOf(after)];
  const shared = sharedRows(before, after, fresh.k);
  const origins = new Int32Array(fresh.k).fill(-1);
  const taken = new Set();
  shared
    .filter(({ a, rows }) => 2 * rows > at(old.sizes, a))
    .sort((p, q) => q.rows - p.rows || at(old.rank, p.a) - at(old.rank, q.a))
    .forEach(({ a, b }) => {
      if (at(origins, b) >= 0) return;
      origins[b] = a;
      taken.add(a);
    });
  const rest = shared.filter(({ a, b }) => !taken.has(a) && at(origins, b) < 0);
  for (const [a, b] of assign(rest, old, fresh)) origins[b] = a;
  return { colors: withNewColors(origins, colors, fresh), origins };
}

/** Whether a cluster has another label than the one whose color it took over. @param {Numbers} origins */
export function movesNumbers(origins) {
  return Array.from(origins).some((a, label) => a >= 0 && a !== label);
}

/** @param {Numbers} labels @returns {Clusters} */
function clustersOf(labels) {
  /** @type {number[]} */
  const sizes = [];
  /** @type {number[]} */
  const first = [];
  for (let row = 0; row < labels.length; row++) {
    const label = at(labels, row);
    if (label < 0) continue;
    sizes[label] = (sizes[label] ?? 0) + 1;
    first[label] ??= row;
  }
  const order = [...sizes.keys()].sort(
    (p, q) => at(sizes, q) - at(sizes, p) || at(first, p) - at(first, q),
  );
  /** @type {number[]} */
  const rank = [];
  order.forEach((label, i) => {
    rank[label] = i;
  });
  return { k: sizes.length, sizes, order, rank };
}

/** @param {Numbers} before @param {Numbers} after @param {number} k new clusters */
function sharedRows(before, after, k) {
  /** @type {Map<number, number>} */
  const counts = new Map();
  for (let row = 0; row < after.length; row++) {
    const [a, b] = [at(before, row), at(after, row)];
    if (a >= 0 && b >= 0) counts.set(a * k + b, (counts.get(a * k + b) ?? 0) + 1);
  }
  /** @type {Pair[]} */
  const pairs = [...counts]
    .sort(([p], [q]) => p - q)
    .map(([key, rows]) => ({ a: Math.floor(key / k), b: key % k, rows }));
  return pairs;
}

/**
 * @param {Pair[]} shared
 * @param {Clusters} old
 * @param {Clusters} fresh
 * @returns {[number, number][]} old and new cluster of every pair
 */
function assign(shared, old, fresh) {
  const rows = [...new Set(shared.map(({ a }) => a))].sort(
    (p, q) => at(old.rank, p) - at(old.rank, q),
  );
  const cols = [...new Set(shared.map(({ b }) => b))].sort(
    (p, q) => at(fresh.rank, p) - at(fresh.rank, q),
  );
  const size = Math.max(rows.length, cols.length);
  if (size > MAX_EXACT) {
    /** @type {Map<number, number>} */
    const found = new Map();
    const gone = new Set();
    const best = [...shared].sort(
      (p, q) =>
        q.rows - p.rows ||
        at(old.rank, p.a) - at(old.rank, q.a) ||
        at(fresh.rank, p.b) - at(fresh.rank, q.b),
    );
    for (const { a, b } of best) {
      if (found.has(b) || gone.has(a)) continue;
      found.set(b, a);
      gone.add(a);
    }
    return [...found].map(([b, a]) => [a, b]);
  }
  const weights = rows.map(() => new Float64Array(cols.length));
  for (const { a, b, rows: count } of shared) {
    const [i, j] = [rows.indexOf(a), cols.indexOf(b)];
    at(weights, i)[j] = count * (size ** 3 + 1) + (size - i) * (size - j);
  }
  return maxAssignment(weights).map(([i, j]) => [at(rows, i), at(cols, j)]);
}

/**
 * Assign rows and columns to each other so that the sum of their weights is largest: the Hungarian
 * method with shortest augmenting paths.
 * @param {ArrayLike<number>[]} weights whole numbers from 0; 0: must not be assigned
 * @returns {[number, number][]} row and column of every pair
 */
function maxAssignment(weights) {
  const r = weights.length;
  const c = weights[0]?.length ?? 0;
  if (r > c) {
    const turned = Array.from({ length: c }, (_, j) => weights.map((row) => at(row, j)));
    return maxAssignment(turned).map(([j, i]) => [i, j]);
  }
  const priceOfRow = new Float64Array(r);
  const price = new Float64Array(c);
  const owner = new Int32Array(c).fill(-1);
  for (let row = 0; row < r; row++) {
    const least = new Float64Array(c).fill(Infinity);
    const cameFrom = new Int32Array(c).fill(-1);
    const done = new Uint8Array(c);
    /** @type {number[]} */
    const reached = [];
    let [i, last] = [row, -1];
    for (;;) {
      let next = -1;
      for (let j = 0; j < c; j++) {
        if (done[j]) continue;
        const way = -at(at(weights, i), j) - at(priceOfRow, i) - at(price, j);
        if (way < at(least, j)) {
          least[j] = way;
          cameFrom[j] = last;
        }
        if (next < 0 || at(least, j) < at(least, next)) next = j;
      }
      const step = at(least, next);
      priceOfRow[row] = at(priceOfRow, row) + step;
      for (const column of reached) {
        priceOfRow[at(owner, column)] = at(priceOfRow, at(owner, column)) + step;
        price[column] = at(price, column) - step;
      }
      for (let j = 0; j < c; j++) if (!done[j]) least[j] = at(least, j) - step;
      done[next] = 1;
      last = next;
      if (at(owner, next) < 0) break;
      reached.push(next);
      i = at(owner, next);
    }
    while (last >= 0) {
      const previous = at(cameFrom, last);
      owner[last] = previous < 0 ? row : at(owner, previous);
      last = previous;
    }
  }
  /** @type {[number, number][]} */
  const pairs = [];
  owner.forEach((i, j) => {
    if (i >= 0 && at(at(weights, i), j) > 0) pairs.push([i, j]);
  });
  return pairs;
}

/** @param {Int32Array} origins @param {Numbers} colors @param {Clusters} fresh */
function withNewColors(origins, colors, { order }) {
  const found = origins.map((a) => (a < 0 ? -1 : at(colors, a)));
  const used = new Set(found);
  const inUse = new Set(Array.from(colors));
  const count = constants.colors.length;
  for (const b of order) {
    if (at(found, b) >= 0) continue;
    const free = [...Array(count).keys()].filter((c) => !used.has(c));
    let color = free.find((c) => !inUse.has(c)) ?? free[0] ?? count;
    while (used.has(color)) color++;
    found[b] = color;
    used.add(color);
  }
  return found;
}
