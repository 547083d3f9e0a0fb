// Find free space for the caption of the cut, where it covers no branch (plotting/base/geometry.py;
// tests/contract/cases/free_space.json is run against both).

import { at } from "../common/at.js";
import constants from "../common/constants.js";

const MARGIN = constants.caption_margin;

/**
 * The place farthest to the right where words lie on no branch.
 * @param {[number, number][]} taken  stretches that are taken, from left to right, in pixels
 * @param {number} wide  pixels that the words need
 * @param {number} end   where they end at the latest
 * @returns {number | null} where they begin; null if there is no such place
 */
export function findFreeSpace(taken, wide, end) {
  const last = Math.floor(end);
  if (wide > last) return null;
  const change = new Int32Array(last + 2);
  for (const [from, to] of taken) {
    const [a, b] = [Math.max(0, Math.floor(from) - MARGIN), Math.ceil(to) + MARGIN];
    if (a > last || b < 0) continue;
    change[a] = at(change, a) + 1;
    change[Math.min(last, b) + 1] = at(change, Math.min(last, b) + 1) - 1;
  }
  const over = new Int32Array(last + 2); // how many branches from the left to each pixel
  let lines = 0;
  for (let x = 0; x <= last; x++) {
    lines += at(change, x);
    over[x + 1] = at(over, x) + (lines > 0 ? 1 : 0);
  }
  const need = Math.ceil(wide);
  for (let x = last - need; x >= 0; x--) if (at(over, x + need) === at(over, x)) return x;
  return null;
}

/**
 * The stretches that a tree's lines take of a horizontal strip.
 * @param {import("./tree_lines.js").Lines} lines
 * @param {number} dpr
 * @param {number} upper  pixels from the plot's upper edge
 * @param {number} lower
 * @returns {[number, number][]}
 */
export function occupiedSpans({ rects, count }, dpr, upper, lower) {
  /** @type {[number, number][]} */
  const taken = [];
  for (let i = 0; i < 4 * count; i += 4) {
    const [x, y] = [at(rects, i) / dpr, at(rects, i + 1) / dpr];
    const [wide, tall] = [at(rects, i + 2) / dpr, at(rects, i + 3) / dpr];
    if (y <= lower && y + tall >= upper) taken.push([x, x + wide]);
  }
  return taken;
}
