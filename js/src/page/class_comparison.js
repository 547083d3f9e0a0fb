// Clusters against known classes, at any cut: counts in an order with a heavy diagonal, and the five
// numbers of analysis/class_comparison.py, which cites their sources.

import { at } from "../common/at.js";

/**
 * @typedef {object} Comparison
 * @property {number[][]} counts  rows of each cluster in each class, in these orders
 * @property {number[]} rows      labels of the clusters
 * @property {number[]} columns   classes that any row has
 * @property {number[]} scores    adjusted Rand index, normalized mutual information, homogeneity,
 *   completeness, V-measure
 * @property {number} matched     rows on the diagonal
 * @property {number} n           rows with a class
 */

/**
 * @param {ArrayLike<number>} labels cluster of each row
 * @param {number} k clusters
 * @param {ArrayLike<number>} classes of each row; -1 for none
 * @param {number} m classes
 * @returns {Comparison | null} null if no row has a class
 */
export function compareClasses(labels, k, classes, m) {
  const every = Array.from({ length: k }, () => new Array(m).fill(0));
  let n = 0;
  for (let i = 0; i < labels.length; i++) {
    const j = at(classes, i);
    if (j < 0) continue;
    const line = /** @type {number[]} */ (every[at(labels, i)]);
    line[j] = at(line, j) + 1;
    n++;
  }
  if (!n) return null;
  const present = [...new Array(m).keys()].filter((j) => every.some((line) => line[j]));
  const counts = every.map((line) => present.map((j) => at(line, j)));
  const pairs = matchedPairs(counts).filter(([i, j]) => counts[i]?.[j]);
  const rows = completed(
    pairs.map(([i]) => i),
    counts.map(sum),
  );
  const columns = completed(
    pairs.map(([, j]) => j),
    present.map((_, j) => sum(counts.map((line) => at(line, j)))),
  );
  const ordered = rows.map((i) => columns.map((j) => counts[i]?.[j] ?? 0));
  return {
    counts: ordered,
    rows,
    columns: columns.map((j) => at(present, j)),
    scores: scoresOf(counts, n),
    matched: sum(ordered.map((line, i) => line[i] ?? 0)),
    n,
  };
}

/** Matched ones, then the others, the largest first. @param {number[]} matched @param {number[]} sizes */
function completed(matched, sizes) {
  const rest = [...sizes.keys()].filter((i) => !matched.includes(i));
  return [...matched, ...rest.sort((a, b) => at(sizes, b) - at(sizes, a) || a - b)];
}

/**
 * The pairs of rows and columns with the largest sum, each used once (Hungarian method by shortest
 * augmenting paths); rows ascend.
 * @param {number[][]} counts
 * @returns {[number, number][]}
 */
function matchedPairs(counts) {
  const [k, m] = [counts.length, counts[0]?.length ?? 0];
  const turned = k > m;
  const [few, many] = turned ? [m, k] : [k, m];
  /** @param {number} i @param {number} j */
  const cost = (i, j) => -(turned ? (counts[j]?.[i] ?? 0) : (counts[i]?.[j] ?? 0));
  const u = new Float64Array(few + 1);
  const v = new Float64Array(many + 1);
  const partner = new Int32Array(many + 1); // of columns from 1; 0: none
  for (let i = 1; i <= few; i++) {
    partner[0] = i;
    const least = new Float64Array(many + 1).fill(Infinity);
    const way = new Int32Array(many + 1);
    const used = new Uint8Array(many + 1);
    let j0 = 0;
    do {
      used[j0] = 1;
      const i0 = at(partner, j0);
      let [delta, j1] = [Infinity, 0];
      for (let j = 1; j <= many; j++) {
        if (used[j]) continue;
        const now = cost(i0 - 1, j - 1) - at(u, i0) - at(v, j);
        if (now < at(least, j)) [least[j], way[j]] = [now, j0];
        if (at(least, j) < delta) [delta, j1] = [at(least, j), j];
      }
      for (let j = 0; j <= many; j++) {
        if (used[j]) {
          const row = at(partner, j);
          u[row] = at(u, row) + delta;
          v[j] = at(v, j) - delta;
        } else least[j] = at(least, j) - delta;
      }
      j0 = j1;
    } while (partner[j0]);
    while (j0) {
      const before = at(way, j0);
      partner[j0] = at(partner, before);
      j0 = before;
    }
  }
  /** @type {[number, number][]} */
  const found = [];
  for (let j = 1; j <= many; j++) {
    const i = at(partner, j);
    if (i) found.push(turned ? [j - 1, i - 1] : [i - 1, j - 1]);
  }
  return found.sort(([a], [b]) => a - b);
}

/** @param {number[][]} counts @param {number} n */
function scoresOf(counts, n) {
  const clusters = counts.map(sum);
  const classes = (counts[0] ?? []).map((_, j) => sum(counts.map((line) => at(line, j))));
  const both = sum(counts.map((line) => sum(line.map(square))));
  const [inClusters, inClasses] = [sum(clusters.map(square)), sum(classes.map(square))];
  // The matrix of pairs of rows: together in both, in one of them, in none.
  const [tp, fp, fn] = [both - n, inClusters - both, inClasses - both];
  const tn = n * n - inClusters - inClasses + both;
  const rand =
    fp || fn ? (2 * (tp * tn - fn * fp)) / ((tp + fn) * (fn + tn) + (tp + fp) * (fp + tn)) : 1;
  const [ofClusters, ofClasses] = [entropy(clusters, n), entropy(classes, n)];
  let mutual = 0;
  counts.forEach((line, i) => {
    line.forEach((c, j) => {
      if (c) mutual += (c / n) * Math.log((c * n) / (at(clusters, i) * at(classes, j)));
    });
  });
  mutual = Math.max(mutual, 0);
  const homogeneity = ofClasses ? mutual / ofClasses : 1;
  const completeness = ofClusters ? mutual / ofClusters : 1;
  const total = homogeneity + completeness;
  const measure = total ? (2 * homogeneity * completeness) / total : 0;
  return [rand, measure, homogeneity, completeness, measure];
}

/** @param {number[]} sizes @param {number} n */
const entropy = (sizes, n) => -sum(sizes.map((v) => (v ? (v / n) * Math.log(v / n) : 0))) || 0;

/** @param {number} v */
const square = (v) => v * v;

/** @param {number[]} values */
function sum(values) {
  return values.reduce((a, b) => a + b, 0);
}
