// A column of the rows, in whose colors the strip of the tree and the points are drawn instead of
// those of the clusters (plotting/marks/class_colors.py).

import { at } from "../common/at.js";
import constants from "../common/constants.js";
import { trackColors } from "./tracks.js";
import { MARKER_COUNT, withColor } from "./tree/node_colors.js";

/** @typedef {import("./tracks.js").Track} Track */

/** What a legend and points need, as of a cut.
 * @typedef {object} Classes
 * @property {string} name   of the column
 * @property {number} k
 * @property {string[]} titles
 * @property {Int32Array} labels  class of each leaf, (n,)
 * @property {Int32Array} sizes
 * @property {Int32Array} colors  color numbers
 * @property {Track | null} scale  the numbers of which these are steps, without titles
 */

/** Steps of the color scale of numbers. */
export const STEPS = 32;
export const NO_VALUE = "no value";

/** @type {WeakMap<Track, Classes>} */
const known = new WeakMap();

/** The track of the known classes. @param {import("./decode.js").Data} data */
export const classTrack = (data) => data.tracks.find((track) => track.known);

/**
 * The classes or the column that rows are colored by; null if by clusters.
 * @param {import("./store.js").Store} store
 * @returns {Classes | null}
 */
export function shownClasses({ data, option }) {
  const by = option("color_by");
  const track = by === "known" ? classTrack(data) : trackOf(data, by);
  if (!track?.colors.length || by === "clusters") return null;
  const found = known.get(track) ?? classesOf(track);
  known.set(track, found);
  return found;
}

/** @param {Track} track @returns {Classes} */
function classesOf(track) {
  const { name, words, values, gaps } = track;
  const scale = words.length ? null : track;
  const parts = scale ? scaleColors(track) : track.colors;
  const known = scale ? parts.map(() => "") : words;
  const titles = gaps ? [...known, NO_VALUE] : known;
  const sizes = new Int32Array(titles.length);
  const step = scale ? stepReader(track, STEPS) : Number;
  const labels = Int32Array.from(values, (v) => (Number.isNaN(v) ? known.length : step(v)));
  for (const label of labels) sizes[label] = at(sizes, label) + 1;
  const shown = titles.map((_, i) =>
    withColor(scale ? 0 : i % MARKER_COUNT, parts[i] ?? constants.missing_color),
  );
  return { name, k: titles.length, titles, labels, sizes, colors: Int32Array.from(shown), scale };
}

/** @param {import("./decode.js").Data} data @param {unknown} name */
export const trackOf = (data, name) => data.tracks.find((track) => track.name === name);

/**
 * In which of so many equal steps a number lies, from 0.
 * @param {Track} track
 * @param {number} number
 */
export function stepReader({ ends: [low, high] }, number) {
  return (/** @type {number} */ v) =>
    Math.min(Math.floor(((v - low) / (high - low || 1)) * number), number - 1);
}

/** @param {Track} track of numbers @returns {string[]} */
function scaleColors(track) {
  const values = Array.from({ length: STEPS }, (_, i) => i);
  // From a quarter of the way on: the lightest colors can't be told from the paper.
  const rgb = trackColors({ ...track, values, ends: [(1 - STEPS) / 3, STEPS - 1] });
  return values.map((i) => {
    const parts = Array.from(rgb.subarray(3 * i, 3 * i + 3));
    return `#${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
  });
}
