// Place names beside the stepper's points so that no outline or line strikes through them.

import { polygonContains } from "d3-polygon";
import { at } from "../../common/at.js";

/** @typedef {[number, number]} Point */
/** @typedef {{ x0: number, y0: number, x1: number, y1: number }} Box */
/**
 * A line round some points, drawn at a distance from their hull.
 * @typedef {object} Outline
 * @property {Point[]} corners  of the hull; one or two for points at one place or on one line
 * @property {number} inner  pixels from the hull at which the line begins
 * @property {number} outer  and ends
 */

const HALF_LINE = 7; // half the height of a name
const BESIDE_LETTER = 21; // as far above its point as a cluster's letter

/**
 * @param {{ row: number, x: number, y: number, width: number, away: number }[]} points in pixels
 *   from the plot's upper left corner; width of the name, and how far it keeps from its point
 * @param {{ width: number, height: number }} plot
 * @param {Box[]} taken  what names must not touch
 * @param {Outline[]} outlines
 * @param {[Point, Point][]} lines
 * @returns {{ row: number, left: number, y: number }[]} names without a free place are left out
 */
export function placeNames(points, plot, taken, outlines, lines) {
  const boxes = [
    ...taken,
    ...points.map(({ x, y }) => ({ x0: x - 5, y0: y - 5, x1: x + 5, y1: y + 5 })),
  ];
  const found = [];
  for (const { row, x, y, width, away } of points) {
    const [up, down] = [y - away - 5, y + away + 5];
    const middle = x - width / 2;
    const places = [
      [x + away, y],
      [x - away - width, y],
      [middle, up],
      [middle, down],
      [x + 4, up],
      [x - 4 - width, up],
      [x + 4, down],
      [x - 4 - width, down],
      [x + 11, y - BESIDE_LETTER],
      [x - 11 - width, y - BESIDE_LETTER],
      [x + 11, y + BESIDE_LETTER],
    ];
    for (const [left = 0, height = 0] of places) {
      const box = { x0: left, y0: height - HALF_LINE, x1: left + width, y1: height + HALF_LINE };
      const inside =
        box.x0 >= 2 && box.x1 <= plot.width - 2 && box.y0 >= 0 && box.y1 <= plot.height - 2;
      if (!inside || boxes.some((other) => overlap(box, other))) continue;
      if (outlines.some((outline) => strikes(outline, box))) continue;
      if (lines.some(([p, q]) => hullDistance([p, q], cornersOf(box)) < 3)) continue;
      boxes.push(box);
      found.push({ row, left, y: height });
      break;
    }
  }
  return found;
}

/**
 * Check if an outline passes through a box: it does unless the box is wholly inside or outside.
 * @param {Outline} outline
 * @param {Box} box
 */
export function strikes({ corners, inner, outer }, box) {
  if (!corners.length) return false;
  const around = cornersOf(box);
  if (around.every((corner) => hullDistance(corners, [corner]) <= inner - 1)) return false;
  return hullDistance(corners, around) < outer + 1;
}

/** @param {Box} box @returns {Point[]} */
function cornersOf({ x0, y0, x1, y1 }) {
  return [
    [x0, y0],
    [x1, y0],
    [x1, y1],
    [x0, y1],
  ];
}

/** The distance of two convex polygons; 0 if they overlap. @param {Point[]} p @param {Point[]} q */
export function hullDistance(p, q) {
  const holds = (/** @type {Point[]} */ big, /** @type {Point[]} */ small) =>
    big.length > 2 && small.some((corner) => polygonContains(big, corner));
  if (holds(p, q) || holds(q, p)) return 0;
  let least = Infinity;
  for (const [a, b] of edges(p)) {
    for (const [c, d] of edges(q)) {
      if (cross(a, b, c, d)) return 0;
      least = Math.min(
        least,
        toSegment(a, c, d),
        toSegment(b, c, d),
        toSegment(c, a, b),
        toSegment(d, a, b),
      );
    }
  }
  return least;
}

/** @param {Point[]} corners @returns {[Point, Point][]} */
function edges(corners) {
  return corners.map((corner, i) => [corner, at(corners, (i + 1) % corners.length)]);
}

/** @param {Point} p @param {Point} a @param {Point} b */
function toSegment([x, y], [ax, ay], [bx, by]) {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const t = length ? Math.min(Math.max(((x - ax) * dx + (y - ay) * dy) / length, 0), 1) : 0;
  return Math.hypot(x - ax - t * dx, y - ay - t * dy);
}

/** @param {Point} a @param {Point} b @param {Point} c @param {Point} d */
function cross(a, b, c, d) {
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

/** @param {Point} a @param {Point} b @param {Point} p */
function side([ax, ay], [bx, by], [x, y]) {
  return (bx - ax) * (y - ay) - (by - ay) * (x - ax);
}

/** @param {Box} a @param {Box} b */
function overlap(a, b) {
  return a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
}
