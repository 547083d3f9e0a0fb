// Colors and markers that distinguish clusters: those of hclust_widgets/plotting/base/palette.py,
// which cites their sources. A color number belongs to a node of the tree (model/tree/node_colors.js).
import { at } from "../../common/at.js";
import constants from "../../common/constants.js";
import {
  customColor,
  customMarker,
  isCustom,
  MARKER_COUNT,
  STYLES,
} from "../../model/tree/node_colors.js";

/** An index past the end starts again. */
export const COLORS = constants.colors;

/** Markers as matplotlib names them: circle, square, triangle, diamond, triangle down, plus, cross.
 * Seven and ten have no common divisor: the pair of color and marker repeats only after 70. */
const MARKERS = Object.keys(constants.marker_scales);

/** Drawn at one nominal size, a square looks larger than a circle and a triangle smaller.
 * @type {Record<string, number>} */
export const MARKER_SCALES = constants.marker_scales;

/** Numbers that look the same have the same kind. @param {number} index */
export function styleKey(index) {
  return isCustom(index) ? index : index % STYLES;
}

/**
 * @param {number} index color number, 0 or more
 * @returns {string} "#RRGGBB"
 */
export function color(index) {
  if (isCustom(index)) return customColor(index);
  return at(COLORS, index % COLORS.length);
}

/**
 * @param {number} index color number, 0 or more
 * @returns {string} the marker, as matplotlib names it
 */
export function marker(index) {
  return at(MARKERS, isCustom(index) ? customMarker(index) : index % MARKER_COUNT);
}
