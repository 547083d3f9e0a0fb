// Paint the points of the stepper: outlines of the clusters so far, letters beside those of this
// step, names if the points are few.

import { color } from "../../canvas/color/palette.js";
import { convexHull } from "../../canvas/geometry.js";
import { markerPath, markerScale } from "../../canvas/markers.js";
import { at } from "../../common/at.js";
import { leavesOf } from "../../model/tree.js";
import { literal } from "../../text/literal.js";
import { hullDistance, placeNames } from "./name_labels.js";
import { badge, tint, within } from "./tree.js";

/** @typedef {import("../../canvas/stage.js").Context2D} Context2D */
/** @typedef {import("./tree.js").Scene} Scene */

/** Most points with their names, and pixels that one may take. */
const MAX_NAMED_POINTS = 16;
const MAX_NAME_WIDTH = 120;

/**
 * @param {Context2D} ctx
 * @param {Scene} scene
 * @param {{ left: number, top: number, width: number, height: number, xs: Float32Array, ys: Float32Array }} plot
 * @param {[number, number] | null} measuredRows  two rows: where the distance of the pair is measured
 */
export function paintPoints(ctx, scene, plot, measuredRows) {
  const { tree, top, colors, tags, currentPair, asked, theme } = scene;
  const { xs, ys } = plot;
  const n = tree.n;
  ctx.save();
  ctx.beginPath();
  ctx.rect(plot.left - 10, 0, plot.width + 20, plot.top + plot.height + 10);
  ctx.clip();
  ctx.translate(plot.left, plot.top);
  const size = n > 400 ? 5 : n > 120 ? 6.5 : 8;
  const clusters = [...new Set(top.subarray(0, n))].sort(
    (a, b) => at(tree.sizes, b) - at(tree.sizes, a),
  );
  ctx.lineJoin = ctx.lineCap = "round";
  const marked = new Set([
    ...(asked ?? []).filter((node) => !currentPair?.includes(node)),
    ...(currentPair ?? []),
  ]);
  /** Lines round clusters. @type {Map<number, import("./name_labels.js").Outline>} */
  const outlines = new Map();
  /** @param {number} node @param {boolean} strong */
  const outlineCluster = (node, strong) => {
    const single = node < n;
    if (single && !strong && !tags.has(node)) return;
    const corners = convexHull(xs, ys, leavesOf(tree, node));
    const [first] = corners;
    if (!first) return;
    const path = new Path2D();
    path.moveTo(...first);
    for (const corner of corners) path.lineTo(...corner);
    // One point is a dot as wide as the line, which a line of no length would not be.
    if (corners.length === 1) path.lineTo(first[0] + 0.01, first[1]);
    else path.closePath();
    const own = single ? theme.ink : color(at(colors, node));
    const room = size + 8;
    ctx.strokeStyle =
      currentPair?.includes(node) || tags.has(node)
        ? theme.ink
        : strong
          ? theme.quiet
          : tint(theme, own, 0.55);
    ctx.lineWidth = room + (strong ? 4 : 2);
    outlines.set(node, { corners, inner: room / 2, outer: ctx.lineWidth / 2 });
    ctx.stroke(path);
    ctx.strokeStyle = ctx.fillStyle = tint(theme, own, strong ? 0.2 : 0.12);
    ctx.lineWidth = room;
    ctx.stroke(path);
    ctx.fill(path);
  };
  for (const node of clusters)
    if (!marked.has(node) && !tags.has(node)) outlineCluster(node, false);
  for (const node of tags.keys()) if (!marked.has(node)) outlineCluster(node, false);
  for (const node of marked) outlineCluster(node, true);
  if (measuredRows) {
    const [i, j] = measuredRows;
    ctx.beginPath();
    ctx.moveTo(at(xs, i), at(ys, i));
    ctx.lineTo(at(xs, j), at(ys, j));
    ctx.lineWidth = 2;
    ctx.strokeStyle = theme.ink;
    ctx.setLineDash([2, 4]);
    ctx.stroke();
    ctx.setLineDash([]);
  }
  for (let i = 0; i < n; i++) {
    const [x, y] = [at(xs, i), at(ys, i)];
    if (Number.isNaN(x)) continue;
    const node = at(top, i);
    ctx.save();
    ctx.translate(x, y);
    if (node < n) {
      // a cluster of one has no color yet
      ctx.beginPath();
      ctx.arc(0, 0, size / 2, 0, 2 * Math.PI);
      ctx.fillStyle = theme.paper;
      ctx.fill();
      ctx.lineWidth = 1.3;
      ctx.strokeStyle = marked.has(node) ? theme.ink : theme.quiet;
      ctx.stroke();
    } else {
      const kind = at(colors, node);
      const scale = size * markerScale(kind);
      ctx.scale(scale, scale);
      const path = new Path2D(markerPath(kind));
      ctx.fillStyle = color(kind);
      ctx.fill(path);
      ctx.lineWidth = 1 / scale;
      ctx.strokeStyle = theme.paper;
      ctx.stroke(path);
    }
    ctx.restore();
  }
  ctx.restore();
  /** Letters stand beside their heaps, apart from each other. @type {[number, number][]} */
  const taken = [];
  for (const [node, letter] of tags) {
    const spot = placeBeside(convexHull(xs, ys, leavesOf(tree, node)), plot, size + 13, (x, y) => {
      const others = taken.filter(([u, v]) => Math.hypot(u - x, v - y) < 18).length * 100;
      let near = 0;
      for (let i = 0; i < n; i++) if (Math.hypot(at(xs, i) - x, at(ys, i) - y) < 15) near++;
      for (const [other, { corners, outer }] of outlines) {
        if (other !== node && hullDistance(corners, [[x, y]]) < outer + 9) near += 10;
      }
      return others + near;
    });
    if (!spot) continue;
    taken.push(spot);
    badge(ctx, scene, letter, plot.left + spot[0], plot.top + spot[1]);
  }
  if (n > MAX_NAMED_POINTS) return;
  /** @type {[[number, number], [number, number]][]} */
  const lines = measuredRows
    ? [
        [
          [at(xs, measuredRows[0]), at(ys, measuredRows[0])],
          [at(xs, measuredRows[1]), at(ys, measuredRows[1])],
        ],
      ]
    : [];
  paintNames(ctx, scene, plot, { letters: taken, outlines: [...outlines.values()], lines });
}

/**
 * Names beside few points, over no letter, no other point and no line.
 * @param {Context2D} ctx
 * @param {Scene} scene
 * @param {{ left: number, top: number, width: number, height: number, xs: Float32Array, ys: Float32Array }} plot
 * @param {{ letters: [number, number][], outlines: import("./name_labels.js").Outline[],
 *   lines: [[number, number], [number, number]][] }} around
 */
function paintNames(ctx, { tree, face, theme, name, top, tags }, plot, around) {
  const words = Array.from({ length: tree.n }, (_, row) =>
    face.fit(literal(name(row)), MAX_NAME_WIDTH),
  );
  const points = words
    .map((text, row) => ({
      row,
      x: at(plot.xs, row),
      y: at(plot.ys, row),
      width: face.width(text),
      away: 14,
    }))
    .filter(({ x }) => !Number.isNaN(x))
    // Those of this step come first where not all have room.
    .sort((p, q) => Number(tags.has(at(top, q.row))) - Number(tags.has(at(top, p.row))));
  const taken = around.letters.map(([x, y]) => ({ x0: x - 9, y0: y - 9, x1: x + 9, y1: y + 9 }));
  ctx.font = face.css();
  ctx.textAlign = "left";
  ctx.textBaseline = "middle";
  ctx.fillStyle = theme.quiet;
  for (const { row, left, y } of placeNames(points, plot, taken, around.outlines, around.lines)) {
    ctx.fillText(words[row] ?? "", plot.left + left, plot.top + y + 0.5);
  }
}

/**
 * Find a place beside a group where a letter hides the least: always inside, so of a group that fills the
 * plot it lies on the heap.
 * @param {[number, number][]} corners of the heap
 * @param {{ width: number, height: number }} plot
 * @param {number} off distance from the heap
 * @param {(x: number, y: number) => number} hides how much a letter hides there
 * @returns {[number, number] | null} null: the heap is nowhere
 */
export function placeBeside(corners, { width, height }, off, hides) {
  /** @param {0 | 1} axis @param {1 | -1} sign */
  const far = (axis, sign) => corners.reduce((p, q) => (sign * q[axis] > sign * p[axis] ? q : p));
  if (!corners.length) return null;
  const [up, right, left, down] = [far(1, -1), far(0, 1), far(0, -1), far(1, 1)];
  /** @type {[number, number][]} */
  const places = [
    [up[0], up[1] - off],
    [right[0] + off, right[1]],
    [left[0] - off, left[1]],
    [down[0], down[1] + off],
  ];
  /** @param {number} v @param {number} most */
  const inside = (v, most) => within(v, 9, most - 9);
  const scores = places.map(([x, y]) => {
    const [u, v] = [inside(x, width), inside(y, height)];
    return hides(u, v) + (u === x && v === y ? 0 : 50);
  });
  const [x, y] = places[scores.indexOf(Math.min(...scores))] ?? [0, 0];
  return [inside(x, width), inside(y, height)];
}
