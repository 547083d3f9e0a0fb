// The points of the stepper: outlines round the clusters so far, letters beside those of this step,
// names while the points are few.
import { inPolygon } from "../../canvas/geometry.js";
import { hull } from "../../canvas/convex_hull.js";
import { leavesOf } from "../../model/tree.js";
import { evenOut, outline } from "../../canvas/markers.js";
import { color } from "../../canvas/palette.js";
import { badge, tint, within } from "./tree.js";
import { literal } from "../../text/literal.js";
import { placeNames } from "../../canvas/point_labels.js";

/** @typedef {import("../../canvas/stage.js").Pen} Pen */
/** @typedef {import("./tree.js").Scene} Scene */

/** Most points with their names, and pixels that one may take. */
const MOST_NAMES = 16;
const NAME_ROOM = 120;

/**
 * @param {Pen} pen
 * @param {Scene} scene
 * @param {{ left: number, top: number, width: number, height: number, xs: Float32Array, ys: Float32Array }} plot
 * @param {[number, number] | null} bond  two rows: where the distance of the pair is measured
 */
export function paintPoints(pen, scene, plot, bond) {
  const { tree, top, colors, tags, lit, asked, look } = scene;
  const { xs, ys } = plot;
  const n = tree.n;
  pen.save();
  pen.beginPath();
  pen.rect(plot.left - 10, 0, plot.width + 20, plot.top + plot.height + 10);
  pen.clip();
  pen.translate(plot.left, plot.top);
  const size = n > 400 ? 5 : n > 120 ? 6.5 : 8;
  const clusters = [...new Set(top.subarray(0, n))]
    .sort((a, b) => at(tree.sizes, b) - at(tree.sizes, a));
  pen.lineJoin = pen.lineCap = "round";
  const marked = new Set([...(asked ?? []).filter((node) => !lit?.includes(node)), ...(lit ?? [])]);
  /** @param {number} node @param {boolean} strong */
  const round = (node, strong) => {
    const single = node < n;
    if (single && !strong && !tags.has(node)) return;
    const corners = hull(xs, ys, leavesOf(tree, node));
    const [first] = corners;
    if (!first) return;
    const path = new Path2D();
    path.moveTo(...first);
    for (const corner of corners) path.lineTo(...corner);
    path.closePath();
    const own = single ? look.ink : color(at(colors, node));
    const room = size + 8;
    pen.strokeStyle = lit?.includes(node) || tags.has(node) ? look.ink : strong ? look.quiet : tint(look, own, 0.55);
    pen.lineWidth = room + (strong ? 4 : 2);
    pen.stroke(path);
    pen.strokeStyle = pen.fillStyle = tint(look, own, strong ? 0.2 : 0.12);
    pen.lineWidth = room;
    pen.stroke(path);
    pen.fill(path);
  };
  for (const node of clusters) if (!marked.has(node) && !tags.has(node)) round(node, false);
  for (const node of tags.keys()) if (!marked.has(node)) round(node, false);
  for (const node of marked) round(node, true);
  if (bond) {
    const [i, j] = bond;
    pen.beginPath();
    pen.moveTo(at(xs, i), at(ys, i));
    pen.lineTo(at(xs, j), at(ys, j));
    pen.lineWidth = 2;
    pen.strokeStyle = look.ink;
    pen.setLineDash([2, 4]);
    pen.stroke();
    pen.setLineDash([]);
  }
  for (let i = 0; i < n; i++) {
    const [x, y] = [at(xs, i), at(ys, i)];
    if (x !== x) continue;
    const node = at(top, i);
    pen.save();
    pen.translate(x, y);
    if (node < n) { // a cluster of one has no color yet
      pen.beginPath();
      pen.arc(0, 0, size / 2, 0, 2 * Math.PI);
      pen.fillStyle = look.paper;
      pen.fill();
      pen.lineWidth = 1.3;
      pen.strokeStyle = marked.has(node) ? look.ink : look.quiet;
      pen.stroke();
    } else {
      const kind = at(colors, node);
      const scale = size * evenOut(kind);
      pen.scale(scale, scale);
      const path = new Path2D(outline(kind));
      pen.fillStyle = color(kind);
      pen.fill(path);
      pen.lineWidth = 1 / scale;
      pen.strokeStyle = look.paper;
      pen.stroke(path);
    }
    pen.restore();
  }
  pen.restore();
  /** Letters stand beside their heaps, apart from each other. @type {[number, number][]} */
  const taken = [];
  for (const [node, letter] of tags) {
    const spot = beside(hull(xs, ys, leavesOf(tree, node)), plot, size + 13, (x, y) => {
      const others = taken.filter(([u, v]) => Math.hypot(u - x, v - y) < 18).length * 100;
      let near = 0;
      for (let i = 0; i < n; i++) if (Math.hypot(at(xs, i) - x, at(ys, i) - y) < 15) near++;
      for (const other of tags.keys()) {
        const corners = other === node ? [] : hull(xs, ys, leavesOf(tree, other));
        if (corners.length > 2 && inPolygon(x, y, corners.flat())) near += 10;
      }
      return others + near;
    });
    if (!spot) continue;
    taken.push(spot);
    badge(pen, scene, letter, plot.left + spot[0], plot.top + spot[1]);
  }
  if (n <= MOST_NAMES) paintNames(pen, scene, plot, taken);
}

/**
 * Names beside few points, over no letter and no other point.
 * @param {Pen} pen
 * @param {Scene} scene
 * @param {{ left: number, top: number, width: number, height: number, xs: Float32Array, ys: Float32Array }} plot
 * @param {[number, number][]} letters
 */
function paintNames(pen, { tree, face, look, name }, plot, letters) {
  const words = Array.from({ length: tree.n }, (_, row) => face.fit(literal(name(row)), NAME_ROOM));
  const points = words.map((text, row) => ({
    row, x: at(plot.xs, row), y: at(plot.ys, row), width: face.width(text), away: 12,
  })).filter(({ x }) => x === x);
  const taken = letters.map(([x, y]) => ({ x0: x - 9, y0: y - 9, x1: x + 9, y1: y + 9 }));
  pen.font = face.css();
  pen.textAlign = "left";
  pen.textBaseline = "middle";
  pen.fillStyle = look.quiet;
  for (const { row, left, y } of placeNames(points, plot, taken)) {
    pen.fillText(words[row] ?? "", plot.left + left, plot.top + y + 0.5);
  }
}

/**
 * A place beside a heap where a letter hides the least: always whole, so of a heap that fills the
 * plot it lies on the heap.
 * @param {[number, number][]} corners of the heap
 * @param {{ width: number, height: number }} plot
 * @param {number} off distance from the heap
 * @param {(x: number, y: number) => number} hides how much a letter hides there
 * @returns {[number, number] | null} null: the heap is nowhere
 */
export function beside(corners, { width, height }, off, hides) {
  /** @param {0 | 1} axis @param {1 | -1} sign */
  const far = (axis, sign) => corners.reduce((p, q) => (sign * q[axis] > sign * p[axis] ? q : p));
  if (!corners.length) return null;
  const [up, right, left, down] = [far(1, -1), far(0, 1), far(0, -1), far(1, 1)];
  /** @type {[number, number][]} */
  const places = [[up[0], up[1] - off], [right[0] + off, right[1]], [left[0] - off, left[1]], [down[0], down[1] + off]];
  /** @param {number} v @param {number} most */
  const inside = (v, most) => within(v, 9, most - 9);
  const scores = places.map(([x, y]) => {
    const [u, v] = [inside(x, width), inside(y, height)];
    return hides(u, v) + (u === x && v === y ? 0 : 50);
  });
  const [x, y] = places[scores.indexOf(Math.min(...scores))] ?? [0, 0];
  return [inside(x, width), inside(y, height)];
}

/**
 * @param {{ readonly [index: number]: number }} array
 * @param {number} i
 */
function at(array, i) {
  return /** @type {number} */ (array[i]);
}
