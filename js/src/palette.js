// Colours and markers that tell clusters apart: the same as hclust_widgets/draw/palette.py, which
// says where they come from. A colour number belongs to a node of the tree (colours.js).

/** An index past the end starts again. */
export const COLOURS = [
  "#4477AA", "#EE6677", "#228833", "#CCBB44", "#66CCEE",
  "#AA3377", "#44BB99", "#EE8866", "#BA8DB4", "#CC3311",
];

/** Markers as matplotlib names them: circle, square, triangle, diamond, triangle down, plus, cross.
 * Seven and ten have no common divisor: the pair of colour and marker repeats only after 70. */
export const MARKERS = ["o", "s", "^", "D", "v", "P", "X"];

/** Drawn at one nominal size, a square looks larger than a circle and a triangle smaller.
 * @type {Record<string, number>} */
export const EVEN_OUT = { o: 1.0, s: 0.88, "^": 1.1, D: 0.8, v: 1.1, P: 1.08, X: 1.08 };

/**
 * @param {number} index colour number, 0 or more
 * @returns {string} "#RRGGBB"
 */
export function colour(index) {
  return /** @type {string} */ (COLOURS[index % COLOURS.length]);
}

/**
 * @param {number} index colour number, 0 or more
 * @returns {string} the marker, as matplotlib names it
 */
export function marker(index) {
  return /** @type {string} */ (MARKERS[index % MARKERS.length]);
}
