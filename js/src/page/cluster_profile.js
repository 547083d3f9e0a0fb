// What the clusters are like: analysis/cluster_profile.py in the browser. Most typical rows are looked up:
// they were found ahead for every merge.

import { at } from "../common/at.js";
import { floats64, ints } from "../model/decode.js";
import { clusterRows } from "../model/leaf_rows.js";
import { rowNumber } from "../model/row_number.js";
import { clusterTitle } from "../model/tree/annotations.js";
import { clusterColors } from "../model/tree/node_colors.js";
import { columnOrder, MAX_CARDS, MAX_COLUMNS, MAX_LINES } from "../views/cards/cards.js";

/** @typedef {import("../model/tree/cut.js").Cut} Cut */
/** @typedef {import("./unpack.js").Page} Page */
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
  const columns = page.profile.map(({ original, text }, j) => {
    const group = page.groups?.columns[j];
    if (text !== undefined) {
      const { name, words, codes } = /** @type {Page["texts"][number]} */ (page.texts[text]);
      const counts = group ? ints(group.counts) : countsOf(ints(codes), words.length);
      return (/** @type {Cut} */ cut) => ofTexts(name, counts, words, cut);
    }
    const which = original ?? -1;
    const column = /** @type {Data["originalColumns"][number]} */ (data.originalColumns[which]);
    const about = { ...column, kind: column.kind === "truth" ? "number" : column.kind };
    if (group?.means) {
      const { counts, means, overall = NaN, lowest = NaN, highest = NaN, total = 0 } = group;
      const stats = { overall, lowest, highest, total };
      const known = { counts: ints(counts), means: floats64(means) };
      return (/** @type {Cut} */ cut) => ofNumbers(about, known, stats, cut);
    }
    const {
      originals,
      originalColumns: { length: q },
    } = data;
    const values = Float64Array.from({ length: data.n }, (_, i) => originals[i * q + which] ?? NaN);
    const all = columnStats(values);
    const known = {
      counts: Int32Array.from(values, (v) => Number(!Number.isNaN(v))),
      means: values,
    };
    return (/** @type {Cut} */ cut) => ofNumbers(about, known, all, cut);
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
 * @param {{ counts: Numbers, means: Numbers }} leaves rows of each leaf that have a value, and their mean
 * @param {ReturnType<typeof columnStats>} all
 * @param {Cut} cut
 * @returns {Column}
 */
function ofNumbers({ name, unit, kind }, { counts, means: of }, { total, ...all }, { k, labels }) {
  const sums = new Float64Array(k);
  const sizes = new Float64Array(k); // rows that have a value
  for (let i = 0; i < of.length; i++) {
    const count = at(counts, i);
    if (!count) continue;
    const label = at(labels, i);
    sizes[label] = at(sizes, label) + count;
    sums[label] = at(sums, label) + count * at(of, i);
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
 * @param {Numbers} codes of every leaf, below 0: missing
 * @param {number} m words
 * @returns {Int32Array} of every leaf and word
 */
function countsOf(codes, m) {
  const counts = new Int32Array(codes.length * m);
  codes.forEach((code, i) => {
    if (code >= 0) counts[i * m + code] = 1;
  });
  return counts;
}

/**
 * @param {string} name
 * @param {Numbers} each of every leaf and word: rows
 * @param {string[]} known
 * @param {Cut} cut
 * @returns {Column}
 */
function ofTexts(name, each, known, { k, labels }) {
  const m = known.length;
  const counts = new Float64Array(k * m);
  const all = new Float64Array(m);
  for (let i = 0; i < each.length; i++) {
    const code = i % m;
    const place = at(labels, (i - code) / m) * m + code;
    counts[place] = at(counts, place) + at(each, i);
    all[code] = at(all, code) + at(each, i);
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
 * @param {Page["groups"]} [groups]
 * @returns {import("../views/cards/cards.js").Cards}
 */
export function describeClusters(cut, columns, typical, data, groups) {
  const { noun, name } = data;
  const colors = clusterColors(cut);
  const sizes = groups ? clusterRows(cut, ints(groups.sizes)) : cut.sizes;
  const labels = Array.from(sizes.keys());
  const shown =
    cut.k > MAX_CARDS
      ? labels.sort((a, b) => at(sizes, b) - at(sizes, a) || a - b).slice(0, MAX_LINES)
      : labels;
  return {
    noun: groups?.noun ?? noun,
    n_clusters: cut.k,
    clusters: shown.map((label) => {
      const leaf = typical[label] ?? -1;
      return {
        label,
        title: clusterTitle(cut, label),
        color: at(colors, label),
        marker: at(colors, label),
        size: at(sizes, label),
        typical: leaf < 0 ? null : name(leaf),
        row: leaf < 0 || groups ? "" : rowNumber(data, leaf),
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
