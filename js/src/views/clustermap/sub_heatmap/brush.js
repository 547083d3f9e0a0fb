// A rectangle of rows and columns: drawn by the pointer, or stretched by Shift and the arrow keys.

import { at } from "../../../common/at.js";

/** @typedef {{ x: number, y: number }} Point */

/**
 * The cells that a rectangle touches, and its edges along their borders.
 * @param {import("../layers.js").Scene} scene
 * @param {Point} a  pixels of the canvas
 * @param {Point} b
 */
export function cellsBetween({ places, rows, columns, rowAxis, columnAxis }, a, b) {
  const { left, top, height } = places.heatmap;
  const p = columns.length;
  /** @param {number} u @param {number} v @param {number} most @returns {[number, number]} */
  const span = (u, v, most) => [
    Math.min(Math.max(0, Math.floor(Math.min(u, v))), most - 1),
    Math.min(Math.max(0, Math.floor(Math.max(u, v))), most - 1) + 1,
  ];
  const [r0, r1] = span(rowAxis.placeAt(a.y - top), rowAxis.placeAt(b.y - top), rows.length);
  const [c0, c1] = span(columnAxis.placeAt(a.x - left), columnAxis.placeAt(b.x - left), p);
  const y0 = Math.max(0, rowAxis.begin(r0));
  const y1 = Math.min(height, rowAxis.end(r1));
  return {
    leaves: Array.from({ length: r1 - r0 }, (_, i) => at(rows, r0 + i)),
    columns:
      c1 - c0 < p ? new Set(Array.from({ length: c1 - c0 }, (_, j) => at(columns, c0 + j))) : null,
    rect: {
      left: left + columnAxis.begin(c0),
      top: top + y0,
      width: columnAxis.end(c1) - columnAxis.begin(c0),
      height: y1 - y0,
    },
  };
}
