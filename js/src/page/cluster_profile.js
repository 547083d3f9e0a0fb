// What the clusters are like: analysis/cluster_profile.py in the browser. Most typical rows are looked up:
// they were found ahead for every merge.

import { at } from "../common/at.js";
import { clusterTitle } from "../model/annotations.js";
import { ints } from "../model/decode.js";
import { clusterColors } from "../model/node_colors.js";
import { rowNumber } from "../model/row_number.js";
import { columnOrder, MAX_CARDS, MAX_COLUMNS, MAX_LINES } from "../views/cards/cards.js";

/** @typedef {import("../model/cut.js").Cut} Cut */
/** @typedef {import("./data.js").Page} Page */
/** @typedef {import("../model/decode.js").Data} Data */
/** @typedef {Float64Array | Int32Array} Numbers */

/** A column of the cards with every cluster, by label.
 * @typedef {import("../views/cards/cards.js").Column & { explained: number, apart: number[] }} Column  explained:
 *   share of the variance that lies between the clusters */

/**
 * @param {Page} page
 * @param {Data} data
 * @returns {(cut: Cut) => Column[]} columns that are compared, in the table's order
 */
export function createProfile(page, data) {
  const columns = page.profile.map(({ original, text }) => {
    if (text !== undefined) {
      const { name, words, codes } = /** @type {Page["texts"][number]} */ (page.texts[text]);
      const read = ints(codes);
      return (/** @type {Cut} */ cut) => ofTexts(name, read, words, cut);
    }
    const which = original ?? -1;
    const column = /** @type {Data["originalColumns"][number]} */ (data.originalColumns[which]);
    const about = { ...column, kind: column.kind === "truth" ? "number" : column.kind };
    const {
      originals,
      originalColumns: { length: q },
    } = data;
    const values = Float64Array.from({ length: data.n }, (_, i) => originals[i * q + which] ?? NaN);
    const all = columnStats(values);
    return (/** @type {Cut} */ cut) => ofNumbers(about, values, all, cut);
  });
  return (cut) => columns.map((column) => column(cut));
}

/** @param {Numbers} values */
function columnStats(values) {
  let [sum, known, lowest, highest] = [0, 0, Infinity, -Infinity];
  for (const v of values) {
    if (Number.isNaN(v)) continue; // missing
    known++;
    sum += v;
    lowest = Math.min(lowest, v);
    highest = Math.max(highest, v);
  }
  const overall = sum / known;
  let total = 0;
  for (const v of values) if (!Number.isNaN(v)) total += (v - overall) ** 2;
  return { overall, lowest, highest, total };
}

/**
 * @param {Data["originalColumns"][number]} about
 * @param {Numbers} values
 * @param {ReturnType<typeof columnStats>} all
 * @param {Cut} cut
 * @returns {Column}
 */
function ofNumbers({ name, unit, kind }, values, { total, ...all }, { k, labels }) {
  const sums = new Float64Array(k);
  const sizes = new Float64Array(k); // rows that have a value
  for (let i = 0; i < values.length; i++) {
    if (Number.isNaN(at(values, i))) continue;
    const label = at(labels, i);
    sizes[label] = at(sizes, label) + 1;
    sums[label] = at(sums, label) + at(values, i);
  }
  const means = Array.from(sums, (sum, c) => sum / at(sizes, c));
  const between = means.reduce(
    (sum, mean, c) => sum + (at(sizes, c) && at(sizes, c) * (mean - all.overall) ** 2),
    0,
  );
  const explained = total > 0 ? between / total : 0;
  const deviation = Math.sqrt(total / sizes.reduce((sum, size) => sum + size, 0));
  const apart = means.map((mean) => (mean - all.overall) / deviation || 0); // 0 without a value
  return { name, unit, kind, means, words: [], share: [], ...all, explained, apart };
}

/**
 * @param {string} name
 * @param {Numbers} codes
 * @param {string[]} known
 * @param {Cut} cut
 * @returns {Column}
 */
function ofTexts(name, codes, known, { k, labels }) {
  const m = known.length;
  const counts = new Float64Array(k * m);
  const all = new Float64Array(m);
  for (let i = 0; i < codes.length; i++) {
    const code = at(codes, i);
    if (code < 0) continue; // missing
    const place = at(labels, i) * m + code;
    counts[place] = at(counts, place) + 1;
    all[code] = at(all, code) + 1;
  }
  const n = all.reduce((sum, v) => sum + v, 0);
  let within = 0;
  /** @type {string[]} */
  const words = [];
  /** @type {number[]} */
  const share = [];
  /** @type {number[]} */
  const apart = [];
  for (let c = 0; c < k; c++) {
    let most = 0;
    let squares = 0;
    let size = 0;
    for (let j = 0; j < m; j++) size += at(counts, c * m + j);
    const sizes = Math.max(size, 1);
    for (let j = 0; j < m; j++) {
      if (at(counts, c * m + j) > at(counts, c * m + most)) most = j;
      squares += (at(counts, c * m + j) / sizes) ** 2;
    }
    words.push(known[most] ?? "");
    share.push(at(counts, c * m + most) / sizes);
    const usual = at(all, most) / n;
    const deviation = Math.sqrt(usual * (1 - usual));
    apart.push(deviation > 0 ? (at(share, c) - usual) / deviation : 0);
    within += ((1 - squares) * size) / n;
  }
  const overall = 1 - all.reduce((sum, v) => sum + (v / n) ** 2, 0);
  const explained = overall > 0 ? 1 - within / overall : 0;
  const none = { overall: null, lowest: null, highest: null };
  return { name, unit: "", kind: "text", means: [], words, share, ...none, explained, apart };
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

/**
 * Columns of the cards, those that set a cluster apart most, in the table's order.
 * @param {Column[]} columns
 * @param {number} k clusters
 */
export function shownColumns(columns, k) {
  if (k > MAX_CARDS) return selectColumns(columns);
  const best = new Set(Array.from({ length: k }, (_, i) => columnOrder(columns, i)).flat());
  return columns.filter((_, j) => best.has(j));
}

/**
 * Columns that tell the clusters apart best, in the table's order.
 * @param {Column[]} columns
 */
export function selectColumns(columns) {
  // Rounded: the last digits say nothing, and are others in Python.
  const share = (/** @type {Column} */ { explained }) => Math.round(explained * 1e9);
  const best = [...columns].sort((a, b) => share(b) - share(a)).slice(0, MAX_COLUMNS);
  return columns.filter((column) => best.includes(column));
}

/**
 * The cards of a cut, as Python describes them (serialize/cards.py).
 * @param {Cut} cut
 * @param {Column[]} columns
 * @param {number[]} typical leaves, -1: not known
 * @param {Pick<Data, "noun" | "name" | "rows">} data
 * @returns {import("../views/cards/cards.js").Cards}
 */
export function describeClusters(cut, columns, typical, data) {
  const { noun, name } = data;
  const colors = clusterColors(cut);
  const labels = Array.from(cut.sizes.keys());
  const shown =
    cut.k > MAX_CARDS
      ? labels.sort((a, b) => at(cut.sizes, b) - at(cut.sizes, a) || a - b).slice(0, MAX_LINES)
      : labels;
  return {
    noun,
    n_clusters: cut.k,
    clusters: shown.map((label) => {
      const leaf = typical[label] ?? -1;
      return {
        label,
        title: clusterTitle(cut, label),
        color: at(colors, label),
        marker: at(colors, label),
        size: at(cut.sizes, label),
        typical: leaf < 0 ? null : name(leaf),
        row: leaf < 0 ? "" : rowNumber(data, leaf),
      };
    }),
    columns: shownColumns(columns, cut.k).map(
      ({ explained, means, words, share, apart, ...column }) => ({
        ...column,
        apart: shown.map((label) => at(apart, label)),
        means: means.length ? shown.map((label) => means[label] ?? null) : [],
        words: words.length ? shown.map((label) => words[label] ?? "") : [],
        share: share.length ? shown.map((label) => at(share, label)) : [],
      }),
    ),
  };
}
