// Where things of the ribbon beside a live tree lie: in the pixels of the tree's plot.

import { yOf } from "../../canvas/tree_lines.js";
import { at } from "../../common/at.js";
import { gapOf } from "../../model/tree/cut.js";

/** @typedef {import("../../canvas/tree_lines.js").Frame} Frame */
/** @typedef {import("../../model/tree/tree.js").Tree} Tree */
/** The heights in which a number of clusters holds, as far as they are seen.
 * @typedef {{ i: number, upper: number, lower: number }} Band  pixels from the top of the plot */

/**
 * The bands of all numbers of clusters, from the top; those without a height are left out.
 * @param {number[]} numbers
 * @param {Tree} tree
 * @param {Frame} frame
 * @returns {Band[]}
 */
export function bandsOf(numbers, tree, frame) {
  /** @type {Band[]} */
  const bands = [];
  numbers.forEach((k, i) => {
    const gap = gapOf(tree, k);
    if (gap.lower >= gap.upper) return;
    const upper = Math.max(0, yOf(frame, Math.min(gap.upper, frame.top)));
    const lower = Math.max(0, yOf(frame, gap.lower));
    if (lower > 0) bands.push({ i, upper, lower });
  });
  return bands;
}

/** The band at a place, or the nearest to it; null: none is seen.
 * @param {Band[]} bands @param {number} y */
export function bandAt(bands, y) {
  /** @type {Band | null} */
  let found = null;
  let least = Number.POSITIVE_INFINITY;
  for (const band of bands) {
    const away = Math.max(band.upper - y, y - band.lower, 0);
    if (away < least) [found, least] = [band, away];
  }
  return found;
}

/**
 * Where a value lies across the chart.
 * @param {(number | null)[]} values
 * @param {number} left
 * @param {number} right
 * @returns {(value: number) => number}
 */
export function acrossOf(values, left, right) {
  const known = values.filter((value) => value !== null);
  const [low, high] = [Math.min(...known), Math.max(...known)];
  return (value) =>
    high > low ? left + ((value - low) / (high - low)) * (right - left) : (left + right) / 2;
}

/** The next number of clusters that has a height, or the present one.
 * @param {number[]} numbers @param {Tree} tree @param {number} from @param {number} by 1 or -1 */
export function nextNumber(numbers, tree, from, by) {
  for (let i = from + by; i >= 0 && i < numbers.length; i += by) {
    const { lower, upper } = gapOf(tree, at(numbers, i));
    if (lower < upper) return i;
  }
  return from;
}
