// Where the points of a small chart lie.

import { at } from "../../common/at.js";

/** Room above the highest and below the lowest point. */
const MARGIN = 6;

/**
 * @param {(number | null)[]} values
 * @param {number} width
 * @param {number} height
 */
export function chartPoints(values, width, height) {
  const known = values.filter((value) => value !== null);
  const [low, high] = [Math.min(...known), Math.max(...known)];
  /** @param {number} i */
  const x = (i) => ((i + 0.5) * width) / values.length;
  /** @param {number} value */
  const y = (value) =>
    high > low
      ? height - MARGIN - ((value - low) / (high - low)) * (height - 2 * MARGIN)
      : height / 2;
  /** Runs of known values. @type {[number, number][][]} */
  const lines = [[]];
  values.forEach((value, i) => {
    const last = /** @type {[number, number][]} */ (lines.at(-1));
    if (value !== null) last.push([x(i), y(value)]);
    else if (last.length) lines.push([]);
  });
  return {
    x,
    lines: lines.filter((line) => line.length),
    /** @param {number} i @returns {readonly [number, number] | null} */
    at(i) {
      const value = values[i];
      return value == null ? null : [x(i), y(value)];
    },
  };
}

/**
 * The number of clusters at a place of the axis.
 * @param {number[]} numbers
 * @param {number} share of the width, 0 to 1
 */
export function stepTo(numbers, share) {
  const i = Math.floor(share * numbers.length);
  return at(numbers, Math.min(Math.max(i, 0), numbers.length - 1));
}
