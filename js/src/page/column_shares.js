// What decides: the share of each column in the distances, and in what separates the clusters of a
// cut (analysis/column_shares.py and analysis/dominant_column.py in the browser).

import { at } from "../common/at.js";
import { count, percent, score } from "../text/format.js";
import { add } from "./open.js";

/** @typedef {Pick<import("../model/tree/cut.js").Cut, "k" | "labels" | "sizes">} Cut */
/** @typedef {ReturnType<ReturnType<typeof columnShares>>} Decides  at a cut */
/** @typedef {Pick<import("../model/decode.js").Data, "n" | "p" | "values">} Data */
/**
 * @typedef {object} Shares  as export/html/page_shares.py writes it
 * @property {string[]} columns
 * @property {number[]} at       of each feature its column
 * @property {number[]} weights  of each feature
 * @property {number[] | null} distances
 * @property {string} sum
 * @property {string} said      on the distances
 * @property {number[]} few     columns with few values
 * @property {string[]} called  what each of them is called in the summary
 * @property {number[]} listed  columns that are listed
 * @property {string} rest      on those that are not
 */

/** From this adjusted Rand index on clusters are little else than the values of a column. */
const REPEATED = 0.95;

/**
 * @public tests/contract/drivers/column_shares.mjs calls it
 * @param {Shares} shares
 * @param {Data} data
 */
export function columnShares({ columns, at: columnOf, weights, few }, { n, p, values }) {
  const rows = [...Array(n).keys()];
  /** Of a feature, less its mean; a gap counts as the mean. */
  const centered = columnOf.map((_, j) => {
    const column = Float64Array.from(rows, (i) => at(values, i * p + j));
    const known = column.filter((v) => v <= Infinity);
    const mean = sum(known) / known.length;
    return column.map((v) => v - mean || 0);
  });
  const coded = few.map((column) => {
    /** @type {Map<string, number>} */
    const seen = new Map();
    const codes = rows.map((i) => {
      const value = columnOf.map((c, j) => (c === column ? values[i * p + j] : 0)).join();
      if (!seen.has(value)) seen.set(value, seen.size);
      return seen.get(value) ?? 0;
    });
    return { column, codes, m: seen.size };
  });

  /**
   * What separates the clusters of a cut: of each column its share of the sum of squares between
   * them; and the column that they do little but repeat, with its number of values, m = 0: none.
   * @param {Cut} cut
   */
  return ({ k, labels, sizes }) => {
    const parts = new Float64Array(columns.length);
    centered.forEach((column, j) => {
      const sums = new Float64Array(k);
      column.forEach((v, i) => {
        increase(sums, at(labels, i), v);
      });
      const between = sum(sums.map((s, c) => (s * s) / at(sizes, c)));
      if (k > 1) increase(parts, at(columnOf, j), between * at(weights, j));
    });
    const total = sum(parts);
    const between = parts.map((part) => part / total); // NaN where nothing separates clusters
    let best = { column: 0, m: 0, index: 0 };
    for (const { column, codes, m } of coded) {
      if (m < k || m > 2 * k) continue;
      const counts = new Float64Array(m * k);
      codes.forEach((code, i) => {
        increase(counts, code * k + at(labels, i), 1);
      });
      // Each value foretells the cluster that most of its rows are in.
      const foretold = new Float64Array(k);
      const both = new Float64Array(k * k);
      for (let code = 0; code < m; code++) {
        const row = counts.subarray(code * k, code * k + k);
        const most = row.indexOf(Math.max(...row));
        increase(foretold, most, sum(row));
        row.forEach((v, label) => {
          increase(both, most * k + label, v);
        });
      }
      const first = pairs(foretold);
      const second = pairs(sizes);
      const expected = (first * second) / pairs([n]);
      const index = (pairs(both) - expected) / ((first + second) / 2 - expected);
      if (index >= REPEATED && index > best.index) best = { column, m, index };
    }
    return { between, ...best };
  };
}

/** @param {Float64Array} to @param {number} i @param {number} value */
function increase(to, i, value) {
  to[i] = at(to, i) + value;
}

/** @param {ArrayLike<number>} values */
const sum = (values) => Array.from(values).reduce((a, b) => a + b, 0);

/** Pairs of rows within groups. @param {ArrayLike<number>} sizes */
const pairs = (sizes) => sum(Array.from(sizes, (v) => (v * (v - 1)) / 2));

/**
 * The sentence on a cut, as the explorer says it.
 * @public tests/contract/drivers/column_shares.mjs calls it
 * @param {Shares} shares
 * @param {Decides} found
 * @param {number} k clusters
 */
export function describeShares({ columns, said }, { between, column, m, index }, k) {
  const largest = [...columns.keys()]
    .sort((a, b) => at(between, b) - at(between, a))
    .slice(0, 2)
    .filter((j, i) => !i || at(between, j))
    .map((j, i) => `${columns[j]}${i ? "" : " makes up"} ${percent(at(between, j))}`)
    .join(", then ");
  const clusters = count(k, "clusters");
  let text = "Nothing separates clusters here: choose two or more.";
  if (at(between, 0) >= 0) text = `Of what separates the ${clusters} ${largest}.`;
  if (m) {
    text += ` The ${clusters} ${m > k ? "unite" : "are"} the values of ${columns[column]} (adjusted Rand index ${score(index)}).`;
  }
  return `${said} ${text}`;
}

/**
 * In a few words, that the clusters are the values of a column; "" if they are not.
 * @public tests/contract/drivers/column_shares.mjs calls it
 * @param {Shares} shares
 * @param {Decides} found
 * @param {number} k clusters
 */
export function repeatedPhrase({ columns, few, called }, { column, m }, k) {
  if (!m || columns.length < 2) return "";
  return `the clusters ${m > k ? "unite" : "are"} the values of ${called[few.indexOf(column)]}`;
}

/**
 * A section that says what decides at a cut.
 * @param {HTMLElement} root
 * @param {Shares} shares
 * @param {Data} data
 * @returns {(cut: Cut) => string} its `repeatedPhrase`
 */
export function showShares(root, shares, data) {
  const sharesAt = columnShares(shares, data);
  const { columns, distances, listed, rest } = shares;
  const part = add(root, "section", "hclust-page-part hclust-shares");
  add(part, "h2", "", "What decides?");
  const sentence = add(part, "p");
  const table = add(part, "table");
  if (rest) add(part, "p", "hclust-quiet", rest);
  return (cut) => {
    const found = sharesAt(cut);
    sentence.textContent = describeShares(shares, found, cut.k);
    table.replaceChildren();
    /** @type {[string, ArrayLike<number> | null][]} */
    const kinds = [
      [shares.sum, distances],
      [`what separates ${count(cut.k, "clusters")}`, found.between],
    ];
    for (const j of [-1, ...listed]) {
      const line = add(table, "tr");
      add(line, "th", "", columns[j] ?? "column").dir = "auto";
      for (const [of, values] of kinds) {
        if (!values) continue;
        const share = values[j] || 0;
        const cell = add(line, j < 0 ? "th" : "td", "", j < 0 ? `share of ${of}` : percent(share));
        add(cell, "i").style.setProperty("--bar", `${share}`);
      }
    }
    return repeatedPhrase(shares, found, cut.k);
  };
}
