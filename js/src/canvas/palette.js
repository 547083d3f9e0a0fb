// Colors and markers that tell clusters apart: the same as hclust_widgets/draw/palette.py, which
// says where they come from. A color number belongs to a node of the tree (colors.js).

/** An index past the end starts again. */
export const COLORS = [
  "#4477AA", "#EE6677", "#228833", "#CCBB44", "#66CCEE",
  "#AA3377", "#44BB99", "#EE8866", "#BA8DB4", "#CC3311",
];

/** Markers as matplotlib names them: circle, square, triangle, diamond, triangle down, plus, cross.
 * Seven and ten have no common divisor: the pair of color and marker repeats only after 70. */
export const MARKERS = ["o", "s", "^", "D", "v", "P", "X"];

/** Drawn at one nominal size, a square looks larger than a circle and a triangle smaller.
 * @type {Record<string, number>} */
export const EVEN_OUT = { o: 1.0, s: 0.88, "^": 1.1, D: 0.8, v: 1.1, P: 1.08, X: 1.08 };

/** Pairs of color and marker. */
export const KINDS = COLORS.length * MARKERS.length;
/** A number with this bit holds a color that a reader gave, in 24 bits above the marker's three. */
const OWN = 1 << 30;

/**
 * The number of a cluster with a color of its own; it keeps its marker.
 * @param {number} index color number, 0 or more
 * @param {string} hex "#rrggbb"
 */
export function withColor(index, hex) {
  return OWN | (parseInt(hex.slice(1), 16) << 3) | (index % MARKERS.length);
}

/** Numbers that look the same have the same kind. @param {number} index */
export function kindOf(index) {
  return index & OWN ? index : index % KINDS;
}

/**
 * @param {number} index color number, 0 or more
 * @returns {string} "#RRGGBB"
 */
export function color(index) {
  if (index & OWN) return `#${((index >> 3) & 0xffffff).toString(16).padStart(6, "0")}`;
  return /** @type {string} */ (COLORS[index % COLORS.length]);
}

/**
 * @param {number} index color number, 0 or more
 * @returns {string} the marker, as matplotlib names it
 */
export function marker(index) {
  return /** @type {string} */ (MARKERS[index & OWN ? index & 7 : index % MARKERS.length]);
}
