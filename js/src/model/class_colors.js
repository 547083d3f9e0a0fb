// Known classes of the rows, in whose colors the strip of the tree and the points are drawn instead
// of those of the clusters (plotting/marks/class_colors.py).

import { at } from "../common/at.js";
import constants from "../common/constants.js";
import { MARKER_COUNT, withColor } from "./node_colors.js";

/** @typedef {import("./tracks.js").Track} Track */

/** What a legend and points need, as of a cut.
 * @typedef {object} Classes
 * @property {string} name   of the column
 * @property {number} k
 * @property {string[]} titles
 * @property {Int32Array} labels  class of each leaf, (n,)
 * @property {Int32Array} sizes
 * @property {Int32Array} colors  color numbers
 */

/** @type {WeakMap<Track, Classes>} */
const known = new WeakMap();

/** The track of the known classes. @param {import("./decode.js").Data} data */
export const classTrack = (data) => data.tracks.find((track) => track.known);

/**
 * The classes that rows are colored by; null if by clusters.
 * @param {import("./store.js").Store} store
 * @returns {Classes | null}
 */
export function shownClasses({ data, option }) {
  const track = classTrack(data);
  if (!track || option("color_by") !== "known") return null;
  const found = known.get(track) ?? classesOf(track);
  known.set(track, found);
  return found;
}

/** @param {Track} track @returns {Classes} */
function classesOf({ name, words, colors, values, gaps }) {
  const titles = gaps ? [...words, "no class"] : words;
  const sizes = new Int32Array(titles.length);
  const labels = Int32Array.from(values, (v) => (Number.isNaN(v) ? words.length : v));
  for (const label of labels) sizes[label] = at(sizes, label) + 1;
  const shown = titles.map((_, i) =>
    withColor(i % MARKER_COUNT, colors[i] ?? constants.missing_color),
  );
  return { name, k: titles.length, titles, labels, sizes, colors: Int32Array.from(shown) };
}
