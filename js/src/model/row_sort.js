// Rows sorted by tracks in place of their tree (clustering/heatmap/row_order.py).

import { at } from "../common/at.js";

const DESCENDING = "descending";

/** @typedef {string | [string, string]} SortKey  a name, or a name and "descending" */
/** @typedef {{ track: import("./tracks.js").Track, falls: boolean }} SortedBy */

/**
 * @param {SortKey[] | undefined} keys
 * @param {import("./tracks.js").Track[]} tracks
 * @returns {SortedBy[]} what of it is there
 */
export const sortedBy = (keys, tracks) =>
  (keys ?? []).flatMap((key) => {
    const [name, way] = [key].flat();
    const track = tracks.find((one) => one.name === name);
    return track ? { track, falls: way === DESCENDING } : [];
  });

/**
 * Row at each place; those without a value stand last, equal ones in their order so far.
 * @param {ArrayLike<number>} order
 * @param {SortedBy[]} by
 * @returns {ArrayLike<number>}
 */
export function sortRows(order, by) {
  if (!by.length) return order;
  return Array.from(order).sort((i, j) => {
    for (const { track, falls } of by) {
      const [a, b] = [at(track.values, i), at(track.values, j)];
      const found = Number(Number.isNaN(a)) - Number(Number.isNaN(b)) || (falls ? b - a : a - b);
      if (found) return found;
    }
    return 0;
  });
}

/**
 * The next of three: ascending, descending, not at all.
 * @param {SortKey[]} keys
 * @param {string} name
 * @param {boolean} add  beside the other keys, not in their place
 * @returns {SortKey[]}
 */
export function nextKeys(keys, name, add) {
  const was = keys.find((key) => [key].flat()[0] === name);
  /** @type {SortKey[]} */
  const next = was === undefined ? [name] : was === name ? [[name, DESCENDING]] : [];
  if (!add) return next;
  return was === undefined
    ? [...keys, ...next]
    : keys.flatMap((key) => (key === was ? next : [key]));
}
