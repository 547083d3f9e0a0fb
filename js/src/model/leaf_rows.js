// Leaves that stand for many rows each: how many, by leaf, by cluster, and how large their points are.

import { at } from "../common/at.js";

/** @typedef {import("./tree/cut.js").Cut} Cut */
/** @typedef {Pick<import("./decode.js").Data, "leafRows" | "noun" | "rowNoun">} Counted */

/** Points cover up to 2 ** MAX times the area of one with as many rows as the mean. */
const [MIN, MAX] = [-1, 3];

/**
 * @param {Pick<Cut, "k" | "labels">} cut
 * @param {Int32Array} leafRows rows of each leaf
 * @returns {Int32Array} rows in each cluster
 */
export function clusterRows({ k, labels }, leafRows) {
  const found = new Int32Array(k);
  leafRows.forEach((rows, leaf) => {
    found[at(labels, leaf)] = at(found, at(labels, leaf)) + rows;
  });
  return found;
}

/**
 * What a legend counts: rows, whatever the leaves are.
 * @param {Counted} data
 * @param {Cut} cut
 * @returns {{ sizes: Int32Array, noun: string }}
 */
export function countedRows({ leafRows, noun, rowNoun }, cut) {
  return leafRows
    ? { sizes: clusterRows(cut, leafRows), noun: rowNoun }
    : { sizes: cut.sizes, noun };
}

/**
 * How large the point of each leaf is: its area doubles with its rows, within limits
 * (plotting/marks/point_sizes.py).
 * @param {Int32Array} leafRows
 * @returns {Int8Array} powers of 2 by which the area grows
 */
export function areaPowers(leafRows) {
  const mean = leafRows.reduce((sum, rows) => sum + rows, 0) / leafRows.length;
  return Int8Array.from(leafRows, (rows) =>
    Math.min(Math.max(Math.round(Math.log2(rows / mean)), MIN), MAX),
  );
}
