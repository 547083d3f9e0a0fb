// A rectangle of rows and columns: drawn by the pointer, or stretched by Shift and the arrow keys.

import { at } from "../../common/at.js";

/** @typedef {{ x: number, y: number }} Point */

/**
 * The cells that a rectangle touches, and its edges along their borders.
 * @param {import("./layers.js").Scene} scene
 * @param {Point} a  pixels of the canvas
 * @param {Point} b
 */
export function cellsBetween({ places, rows, columns, shown: [from, to] }, a, b) {
  const { left, top, width, height } = places.heatmap;
  const [n, p] = [to - from, columns.length];
  /** @param {number} u @param {number} v @param {number} most @returns {[number, number]} */
  const span = (u, v, most) => [
    Math.min(Math.max(0, Math.floor(Math.min(u, v))), most - 1),
    Math.min(Math.max(0, Math.floor(Math.max(u, v))), most - 1) + 1,
  ];
  const [r0, r1] = span(
    from + ((a.y - top) / height) * n,
    from + ((b.y - top) / height) * n,
    rows.length,
  );
  const [c0, c1] = span(((a.x - left) / width) * p, ((b.x - left) / width) * p, p);
  const y0 = Math.max(0, ((r0 - from) / n) * height);
  const y1 = Math.min(height, ((r1 - from) / n) * height);
  return {
    leaves: Array.from({ length: r1 - r0 }, (_, i) => at(rows, r0 + i)),
    columns:
      c1 - c0 < p ? new Set(Array.from({ length: c1 - c0 }, (_, j) => at(columns, c0 + j))) : null,
    rect: {
      left: left + (c0 / p) * width,
      top: top + y0,
      width: ((c1 - c0) / p) * width,
      height: y1 - y0,
    },
  };
}
