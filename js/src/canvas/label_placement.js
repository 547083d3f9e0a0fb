// Place the cluster labels of a tree in one line without overlap, all in the same wording
// (plotting/base/label_placement.py; tests/contract/cases/label_placement.json is run against
// both).

import { at } from "../common/at.js";
import constants from "../common/constants.js";

const GAP = constants.label_gap;
const MAX_SHIFT = constants.max_label_shift;
const MAX_LAST_SHIFT = constants.max_last_label_shift;

/** Where words would stand best, and the pixels that their place takes itself.
 * @typedef {{ centre: number, span: number }} Place */

/**
 * Choose the first wording that fits at every place, and move labels where necessary.
 * @param {Place[]} places
 * @param {number[][]} wordings  widths of the words, the longest wording first
 * @param {number} room  the line runs from 0 to here
 * @returns {{ wording: number, middles: number[] } | null} which one, and the middles of its words
 */
export function placeLabels(places, wordings, room) {
  for (const [wording, widths] of wordings.entries()) {
    const middles = spread(
      places.map(({ centre }) => centre),
      widths,
      room,
    );
    const far = wording === wordings.length - 1 ? MAX_LAST_SHIFT : MAX_SHIFT;
    const close = middles?.every((x, i) => {
      const { centre, span } = /** @type {Place} */ (places[i]);
      return Math.abs(x - centre) <= Math.max(span / 2, far);
    });
    if (middles && close) return { wording, middles };
  }
  return null;
}

/**
 * Move words along a line as little as may be, so that none lies over another: less the widths
 * before them the middles must not decrease, so neighbors in each other's way are pooled.
 * @public tests/contract/cases.test.mjs calls it
 * @param {number[]} centres
 * @param {number[]} widths
 * @param {number} room
 * @param {number} [gap]
 * @returns {number[] | null} the new middles; null if the line is too short
 */
export function spread(centres, widths, room, gap = GAP) {
  const n = centres.length;
  if (widths.reduce((sum, wide) => sum + wide, gap * (n - 1)) > room) return null;
  const order = centres.map((_, i) => i).sort((a, b) => at(centres, a) - at(centres, b));
  const before = [0];
  for (let j = 1; j < n; j++) {
    const apart = (at(widths, at(order, j - 1)) + at(widths, at(order, j))) / 2 + gap;
    before.push(at(before, j - 1) + apart);
  }
  /** @type {{ mean: number, size: number }[]} */
  const pools = []; // of what stands side by side
  order.forEach((i, j) => {
    let [mean, size] = [at(centres, i) - at(before, j), 1];
    for (let last = pools.at(-1); last && last.mean >= mean; last = pools.at(-1)) {
      mean = (mean * size + last.mean * last.size) / (size + last.size);
      size += last.size;
      pools.pop();
    }
    pools.push({ mean, size });
  });
  const middles = new Array(n);
  const low = at(widths, at(order, 0)) / 2;
  const high = room - at(widths, at(order, n - 1)) / 2 - at(before, n - 1);
  let j = 0;
  for (const { mean, size } of pools) {
    for (const end = j + size; j < end; j++) {
      middles[at(order, j)] = Math.min(Math.max(mean, low), high) + at(before, j);
    }
  }
  return middles;
}

/**
 * Choose the labels that are written if not all fit: those of the widest places.
 * @param {Place[]} places
 * @param {number[]} widths  words may be half as wide again as their place, not more
 * @param {number} room
 * @param {number} [gap]
 * @returns {boolean[]}
 */
export function widestFirst(places, widths, room, gap = GAP) {
  const written = places.map(() => false);
  const taken = new Uint8Array(Math.floor(room) + 2);
  const bySize = places
    .map((_, i) => i)
    .sort((a, b) => (places[b]?.span ?? 0) - (places[a]?.span ?? 0));
  for (const i of bySize) {
    const { centre, span } = /** @type {Place} */ (places[i]);
    const half = at(widths, i) / 2;
    if (2 * half > 1.5 * span || centre - half < 0 || centre + half > room) continue;
    const first = Math.max(0, Math.floor(centre - half - gap / 2));
    const last = Math.max(0, Math.ceil(centre + half + gap / 2));
    if (taken.subarray(first, last).includes(1)) continue;
    taken.fill(1, first, last);
    written[i] = true;
  }
  return written;
}
