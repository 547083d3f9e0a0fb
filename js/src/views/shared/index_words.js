// The words for a value of an index of the clusters.

import { count, number } from "../../text/format.js";

/**
 * @typedef {object} Index
 * @property {string} name
 * @property {string} title
 * @property {string} meaning
 * @property {string} good        which values are good, in words
 * @property {(number | null)[]} values
 * @property {number | null | undefined} preferred  number of clusters
 * @property {number[]} peaks     numbers of clusters at which it is good again
 */

/** @param {Index} index @param {number[]} numbers @param {number} k */
export function valueWords(index, numbers, k) {
  if (k < 1) return "the cut is uneven";
  const value = index.values[numbers.indexOf(k)];
  return `${count(k, "clusters")}: ${value == null ? "no value" : number(value)}`;
}

/** Beside a value where clusters are locked. @param {number} locked how many */
export const lockedWords = (locked) =>
  locked ? " Of a cut at one height: a click leaves locked clusters as they are." : "";

/** What is told of an index: its value, whether that is the best, and what it means.
 * @param {Index} index @param {number[]} numbers @param {number} k */
export function meaningWords(index, numbers, k) {
  const best = index.preferred === k ? ", the best" : index.peaks.includes(k) ? ", a peak" : "";
  return `${index.title}, ${valueWords(index, numbers, k)}${best}. ${index.meaning}`;
}
