// Points in the plane: which lie in a polygon, which one is nearest, the hull of a group; and
// intervals of an axis.

import { polygonContains, polygonHull } from "d3-polygon";

/**
 * Find the points inside a polygon (even-odd rule; the polygon is closed implicitly).
 * @param {ArrayLike<number>} xs NaN: missing
 * @param {ArrayLike<number>} ys
 * @param {number[]} polygon x and y of each corner in turn, (2m,)
 * @returns {number[]} indices of the points
 */
export function pointsInPolygon(xs, ys, polygon) {
  /** @type {[number, number][]} */
  const corners = [];
  const bounds = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i + 1 < polygon.length; i += 2) {
    const [x, y] = [at(polygon, i), at(polygon, i + 1)];
    corners.push([x, y]);
    bounds[0] = Math.min(at(bounds, 0), x);
    bounds[1] = Math.min(at(bounds, 1), y);
    bounds[2] = Math.max(at(bounds, 2), x);
    bounds[3] = Math.max(at(bounds, 3), y);
  }
  const found = [];
  for (let i = 0; i < xs.length; i++) {
    const [x, y] = [at(xs, i), at(ys, i)];
    if (x < at(bounds, 0) || x > at(bounds, 2) || y < at(bounds, 1) || y > at(bounds, 3)) continue;
    if (polygonContains(corners, [x, y])) found.push(i);
  }
  return found;
}

/**
 * Compute the corners of the convex hull of some points.
 * @param {ArrayLike<number>} xs NaN: missing
 * @param {ArrayLike<number>} ys
 * @param {ArrayLike<number>} members indices of the points
 * @returns {[number, number][]} in turn; one or two for points at one place or on one line
 */
export function convexHull(xs, ys, members) {
  /** @type {[number, number][]} */
  const points = [];
  for (let i = 0; i < members.length; i++) {
    const [x, y] = [at(xs, at(members, i)), at(ys, at(members, i))];
    if (Number.isFinite(x) && Number.isFinite(y)) points.push([x, y]);
  }
  return polygonHull(points) ?? points; // null for fewer than three points
}

/**
 * Finds the nearest of many points quickly.
 * @typedef {object} Grid
 * @property {(x: number, y: number, radius: number) => number} nearest  -1: none is that near; of
 *   equally near ones the last, which is drawn on top
 */

/**
 * @param {ArrayLike<number>} xs in pixels; NaN: not there
 * @param {ArrayLike<number>} ys
 * @param {number} width  points outside 0 .. width are not found
 * @param {number} height
 * @param {number} [cell] edge of a cell in pixels
 * @returns {Grid}
 */
export function createGrid(xs, ys, width, height, cell = 16) {
  const across = Math.max(1, Math.ceil((width + 1) / cell));
  const down = Math.max(1, Math.ceil((height + 1) / cell));
  /** @param {number} i */
  const cellOf = (i) => {
    const [x, y] = [at(xs, i), at(ys, i)];
    if (!(x >= 0 && x <= width && y >= 0 && y <= height)) return -1;
    return Math.floor(y / cell) * across + Math.floor(x / cell);
  };
  // All points in the order of their cells; those of cell c stand at begin[c] .. begin[c + 1].
  const begin = new Int32Array(across * down + 1);
  const n = xs.length;
  for (let i = 0; i < n; i++) {
    const c = cellOf(i);
    if (c >= 0) begin[c + 1] = at(begin, c + 1) + 1;
  }
  for (let c = 0; c < across * down; c++) begin[c + 1] = at(begin, c + 1) + at(begin, c);
  const next = begin.slice();
  const sorted = new Int32Array(at(begin, across * down));
  for (let i = 0; i < n; i++) {
    const c = cellOf(i);
    if (c < 0) continue;
    const place = at(next, c);
    sorted[place] = i;
    next[c] = place + 1;
  }
  /** @param {number} v @param {number} most */
  const clamp = (v, most) => Math.min(Math.max(Math.floor(v / cell), 0), most - 1);
  return {
    nearest(x, y, radius) {
      let best = -1;
      let least = radius * radius;
      const [left, right] = [clamp(x - radius, across), clamp(x + radius, across)];
      const [top, bottom] = [clamp(y - radius, down), clamp(y + radius, down)];
      for (let row = top; row <= bottom; row++) {
        const end = at(begin, row * across + right + 1);
        for (let j = at(begin, row * across + left); j < end; j++) {
          const i = at(sorted, j);
          const far = (at(xs, i) - x) ** 2 + (at(ys, i) - y) ** 2;
          if (far < least || (far === least && i > best)) [least, best] = [far, i];
        }
      }
      return best;
    },
  };
}

/**
 * Part of an axis, made smaller or larger round a place that stays where it is.
 * @param {[number, number]} shown from, to
 * @param {[number, number]} all   what it may never leave
 * @param {number} centre
 * @param {number} factor below 1: nearer
 * @param {number} least  smallest part
 * @returns {[number, number]}
 */
export function zoomInterval([from, to], all, centre, factor, least) {
  const span = to - from;
  const next = Math.min(Math.max(span * factor, least), all[1] - all[0]);
  const share = span > 0 ? (centre - from) / span : 0.5;
  return panInterval([centre - share * next, centre + (1 - share) * next], all, 0);
}

/**
 * Part of an axis, moved along it but not over its ends.
 * @param {[number, number]} shown
 * @param {[number, number]} all
 * @param {number} by
 * @returns {[number, number]}
 */
export function panInterval([from, to], all, by) {
  const span = to - from;
  const start = Math.min(Math.max(from + by, all[0]), all[1] - span);
  return [start, start + span];
}

/**
 * As common/at.js: of its own, since V8 optimizes array access by the types that one function sees.
 * @param {{ readonly [index: number]: number }} array
 * @param {number} i
 */
function at(array, i) {
  return /** @type {number} */ (array[i]);
}
