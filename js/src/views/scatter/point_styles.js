// How each point looks: in the colors and markers of clusters or of columns, and how large.

import { color } from "../../canvas/color/palette.js";
import { at } from "../../common/at.js";
import constants from "../../common/constants.js";
import { shownClasses, stepReader, trackOf } from "../../model/class_colors.js";
import { areaPowers } from "../../model/leaf_rows.js";
import { trackText } from "../../model/tracks.js";
import { clusterColors, withColor } from "../../model/tree/node_colors.js";

/** @typedef {import("../../model/store.js").Store} Store */
/** @typedef {import("../../model/tracks.js").Track} Track */

/** Sizes of points by a column (plotting/marks/point_sizes.py). */
const SIZE_STEPS = 16;

/**
 * @typedef {object} Looks
 * @property {Int32Array} labels  which look each point has, (n,)
 * @property {Int32Array} sizes   points of each look
 * @property {Int32Array} colors  color number of each look
 * @property {ArrayLike<number> | null} powers  of 2, by which the area of each point grows
 */

/** The columns that markers, sizes and names show. @param {Store} store */
export function pointTracks({ data, option }) {
  const [marker, size, names] = /** @type {const} */ (["marker_by", "size_by", "names_from"]).map(
    (name) => trackOf(data, option(name)),
  );
  return { marker, size, names };
}

/** @param {Store} store @returns {Looks} */
export function pointLooks(store) {
  const { cut, data } = store;
  const classes = shownClasses(store);
  const { labels, sizes } = classes ?? cut;
  const colors = classes?.colors ?? clusterColors(cut);
  const { marker, size } = pointTracks(store);
  const powers = size ? sizePowers(size) : data.leafRows && areaPowers(data.leafRows);
  if (!marker && !size) return { labels, sizes, colors, powers };
  const m = marker ? marker.words.length : 1;
  const gray = colors.length * m;
  const looks = Array.from(colors).flatMap((c) =>
    marker ? marker.words.map((_, b) => withColor(b, color(c))) : c,
  );
  const found = labels.map((a, i) => {
    const b = marker ? at(marker.values, i) : 0;
    return Number.isNaN(b) || (size && Number.isNaN(at(size.values, i))) ? gray : a * m + b;
  });
  const counts = new Int32Array(gray + 1);
  for (const look of found) counts[look] = at(counts, look) + 1;
  return {
    labels: found,
    sizes: counts,
    colors: Int32Array.from([...looks, withColor(0, constants.missing_color)]),
    powers,
  };
}

/**
 * The area of a point grows in equal steps from a third to 16 thirds.
 * @param {Track} track of numbers
 */
export function sizePowers(track) {
  const step = stepReader(track, SIZE_STEPS);
  return Float64Array.from(track.values, (v) =>
    Math.log2(((Number.isNaN(v) ? 0 : step(v)) + 1) / 3),
  );
}

/** What a point is called. @param {Store} store @param {number} row */
export function pointName(store, row) {
  const { names } = pointTracks(store);
  return names ? trackText(names, row) : store.data.name(row);
}
