// Cluster profiles (analysis/cluster_profile.py in the browser). Most typical rows are looked up:
// Python computed them for every merge.

import { at } from "../common/at.js";

/** @typedef {import("../model/cut.js").Cut} Cut */
/** @typedef {import("./host.js").Meta} Meta */
/** @typedef {import("./host.js").Numbers} Numbers */

/**
 * One column of the table, summed up for every cluster.
 * @typedef {object} Column
 * @property {string} name
 * @property {string} unit
 * @property {string} kind        "number", "date", "span" or "text"
 * @property {number[]} means     (k,); of text empty
 * @property {string[]} words     commonest text, (k,); of numbers empty
 * @property {number[]} share     of the cluster's rows that have it
 * @property {number} overall     mean, smallest and largest of all rows
 * @property {number} lowest
 * @property {number} highest
 * @property {number} explained   share of the variance that lies between the clusters
 */

/**
 * @param {Meta} meta
 * @param {import("./host.js").Pool} pool
 * @returns {(cut: Cut) => Column[]} columns that are compared, in the table's order
 */
export function createProfile(meta, pool) {
  const columns = meta.profile.map(({ original, text }) => {
    if (text !== undefined) {
      const { name, words, array } = /** @type {Meta["texts"][number]} */ (meta.texts[text]);
      const codes = pool(array);
      return (/** @type {Cut} */ cut) => ofTexts(name, codes, words, cut);
    }
    const about = /** @type {Meta["originals"][number]} */ (meta.originals[original ?? -1]);
    const values = pool(about.array);
    const all = columnStats(values);
    return (/** @type {Cut} */ cut) => ofNumbers(about, values, all, cut);
  });
  return (cut) => columns.map((column) => column(cut));
}

/** @param {Numbers} values */
function columnStats(values) {
  let [sum, lowest, highest] = [0, Infinity, -Infinity];
  for (const v of values) {
    sum += v;
    lowest = Math.min(lowest, v);
    highest = Math.max(highest, v);
  }
  const overall = sum / values.length;
  let total = 0;
  for (const v of values) total += (v - overall) ** 2;
  return { overall, lowest, highest, total };
}

/**
 * @param {import("./host.js").About} about
 * @param {Numbers} values
 * @param {ReturnType<typeof columnStats>} all
 * @param {Cut} cut
 * @returns {Column}
 */
function ofNumbers({ name, unit, kind }, values, { total, ...all }, { k, labels, sizes }) {
  const sums = new Float64Array(k);
  for (let i = 0; i < values.length; i++) {
    const label = at(labels, i);
    sums[label] = at(sums, label) + at(values, i);
  }
  const means = Array.from(sums, (sum, c) => sum / at(sizes, c));
  const between = means.reduce((sum, mean, c) => sum + at(sizes, c) * (mean - all.overall) ** 2, 0);
  const share = means.map(() => 1);
  const explained = total > 0 ? between / total : 0;
  return { name, unit, kind, means, words: [], share, ...all, explained };
}

/**
 * @param {string} name
 * @param {Numbers} codes
 * @param {string[]} known
 * @param {Cut} cut
 * @returns {Column}
 */
function ofTexts(name, codes, known, { k, labels, sizes }) {
  const m = known.length;
  const counts = new Float64Array(k * m);
  const all = new Float64Array(m);
  for (let i = 0; i < codes.length; i++) {
    const code = at(codes, i);
    const place = at(labels, i) * m + code;
    counts[place] = at(counts, place) + 1;
    all[code] = at(all, code) + 1;
  }
  const n = codes.length;
  let within = 0;
  /** @type {string[]} */
  const words = [];
  /** @type {number[]} */
  const share = [];
  for (let c = 0; c < k; c++) {
    let most = 0;
    let squares = 0;
    for (let j = 0; j < m; j++) {
      if (at(counts, c * m + j) > at(counts, c * m + most)) most = j;
      squares += (at(counts, c * m + j) / at(sizes, c)) ** 2;
    }
    words.push(known[most] ?? "");
    share.push(at(counts, c * m + most) / at(sizes, c));
    within += ((1 - squares) * at(sizes, c)) / n;
  }
  const overall = 1 - all.reduce((sum, v) => sum + (v / n) ** 2, 0);
  const explained = overall > 0 ? 1 - within / overall : 0;
  const none = { overall: NaN, lowest: NaN, highest: NaN };
  return { name, unit: "", kind: "text", means: [], words, share, ...none, explained };
}

/**
 * Most typical row of each cluster.
 * @param {Numbers | null} medoids of every merge, -1: not known
 * @param {Cut} cut
 * @returns {number[]} leaves; -1: not known
 */
export function typicalRows(medoids, { nodes, tree }) {
  return Array.from(nodes, (node) => (node < tree.n ? node : (medoids?.[node - tree.n] ?? -1)));
}
