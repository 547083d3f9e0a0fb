// Where the ribbon's lines lie along the heights of the tree.

import { at } from "../../common/at.js";

/** Room at both sides of a column. */
const MARGIN = 8;

/**
 * @param {[number, number][]} intervals
 * @param {number} top
 * @param {number} height in units of the picture
 */
export function heightPlaces(intervals, top, height) {
  /** @param {number} value */
  const y = (value) => (top > 0 ? height * (1 - value / top) : height);
  return {
    y,
    /** From the upper to the lower end. @param {number} i @returns {[number, number]} */
    band: (i) => [y(at(intervals, i)[1]), y(at(intervals, i)[0])],
    /** @param {number} i */
    middle: (i) => (y(at(intervals, i)[0]) + y(at(intervals, i)[1])) / 2,
    /** The interval at a place, or the nearest to it: none of those without a height.
     * @param {number} place */
    under(place) {
      let found = 0;
      let least = Number.POSITIVE_INFINITY;
      intervals.forEach(([lower, upper], i) => {
        if (lower >= upper) return;
        const away = Math.max(y(upper) - place, place - y(lower), 0);
        if (away < least) [found, least] = [i, away];
      });
      return found;
    },
  };
}

/**
 * The line of an index: straight down while one number of clusters holds.
 * @param {(number | null)[]} values
 * @param {ReturnType<typeof heightPlaces>} places
 * @param {number} width
 */
export function stepLine(values, places, width) {
  const known = values.filter((value) => value !== null);
  const [low, high] = [Math.min(...known), Math.max(...known)];
  /** @param {number} value */
  const x = (value) =>
    high > low ? MARGIN + ((value - low) / (high - low)) * (width - 2 * MARGIN) : width / 2;
  let path = "";
  let broken = true;
  values.forEach((value, i) => {
    if (value === null) {
      broken = true;
      return;
    }
    const [from, to] = places.band(i);
    path += broken ? `M${x(value).toFixed(1)} ${from.toFixed(2)}` : `H${x(value).toFixed(1)}`;
    path += `V${to.toFixed(2)}`;
    broken = false;
  });
  return {
    path,
    /** @param {number} i @returns {readonly [number, number] | null} */
    at(i) {
      const value = values[i];
      return value == null ? null : [x(value), places.middle(i)];
    },
  };
}
