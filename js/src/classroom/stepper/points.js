// Paint the points of the stepper: outlines of the clusters so far, letters beside those of this
// step, names if the points are few.

import { color } from "../../canvas/color/palette.js";
import { convexHull } from "../../canvas/geometry.js";
import { markerPath, markerScale } from "../../canvas/markers.js";
import { at } from "../../common/at.js";
import { leavesOf } from "../../model/tree/tree.js";
import { literal } from "../../text/literal.js";
import { hullDistance, placeNames } from "./name_labels.js";
import { badge, tint, within } from "./tree.js";

/** @typedef {import("../../canvas/stage.js").Context2D} Context2D */
/** @typedef {import("./tree.js").Scene} Scene */

/** Most points with their names, and pixels that one may take. */
const MAX_NAMED_POINTS = 16;
const MAX_NAME_WIDTH = 120;
/** Above, right, left, below, and between these. @type {[number, number][]} */
const BESIDE = [
  [0, -1],
  [1, 0],
  [-1, 0],
  [0, 1],
  [0.7, -0.7],
  [-0.7, -0.7],
  [0.7, 0.7],
  [-0.7, 0.7],
];
/** What it costs to hide a point: few points are looked at one by one. */
const hidden = (/** @type {number} */ n) => (n > MAX_NAMED_POINTS ? 1 : 40);

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
  const marked = new Set([
    ...(asked ?? []).filter((node) => !currentPair?.includes(node)),
    ...(currentPair ?? []),
  ]);
  /** Lines round clusters. @type {Map<number, import("./name_labels.js").Outline>} */
  const outlines = new Map();
  /** @type {(() => void)[]} */
  const strokes = [];
  /** @param {number} node @param {boolean} strong */
  const addHull = (node, strong) => {
    const single = node < n;
    if (single && !strong && !tags.has(node)) return;
    const corners = convexHull(xs, ys, leavesOf(tree, node));
    if (!corners.length) return;
    const own = single ? theme.ink : color(at(colors, node));
    const inner = size / 2 + 4;
    const width = strong ? 2 : 1;
    traceAround(ctx, corners, inner + width / 2);
    ctx.fillStyle = tint(theme, own, strong ? 0.2 : 0.12);
    ctx.fill();
    outlines.set(node, { corners, inner, outer: inner + width });
    strokes.push(() => {
      traceAround(ctx, corners, inner + width / 2);
      ctx.lineWidth = width;
      ctx.strokeStyle =
        currentPair?.includes(node) || tags.has(node)
          ? theme.ink
          : strong
            ? theme.quiet
            : tint(theme, own, 0.55);
      ctx.stroke();
    });
  };
  for (const node of clusters) if (!marked.has(node) && !tags.has(node)) addHull(node, false);
  for (const node of tags.keys()) if (!marked.has(node)) addHull(node, false);
  for (const node of marked) addHull(node, true);
  // Above all of them: where clusters overlap, none hides the line round another.
  for (const stroke of strokes) stroke();
  const pair = /** @type {[[number, number], [number, number]] | undefined} */ (
    measuredRows?.map((i) => [at(xs, i), at(ys, i)])
  );
  if (pair) {
    ctx.beginPath();
    for (const end of pair) ctx.lineTo(...end);
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
      let cost = 0;
      for (const [u, v] of taken) if (Math.hypot(u - x, v - y) < 18) cost += 100;
      for (let i = 0; i < n; i++)
        if (Math.hypot(at(xs, i) - x, at(ys, i) - y) < 15) cost += hidden(n);
      for (const [other, { corners, outer }] of outlines)
        if (other !== node && hullDistance(corners, [[x, y]]) < outer + 9) cost += 60;
      return cost;
    });
    if (!spot) continue;
    taken.push(spot);
    badge(ctx, scene, letter, plot.left + spot[0], plot.top + spot[1]);
  }
  if (n > MAX_NAMED_POINTS) return;
  const lines = pair ? [pair] : [];
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
  // Rules of the axes end before a name.
  ctx.strokeStyle = theme.paper;
  ctx.lineWidth = 4;
  ctx.lineJoin = "round";
  for (const { row, left, y } of placeNames(points, plot, taken, around.outlines, around.lines)) {
    const [text = "", x = 0, middle = 0] = [words[row], plot.left + left, plot.top + y + 0.5];
    ctx.strokeText(text, x, middle);
    ctx.fillText(text, x, middle);
  }
}

/**
 * Begin the line round a hull, as `convexHull` gives it, at a distance; round one point it is a circle.
 * @param {Pick<Context2D, "arc" | "beginPath" | "closePath">} ctx
 * @param {[number, number][]} hull
 * @param {number} away
 */
export function traceAround(ctx, hull, away) {
  const n = hull.length;
  ctx.beginPath();
  let from = 9; // more than any angle: no side yet
  for (let i = 0; i <= n; i++) {
    const [[x, y], [u, v]] = [at(hull, i % n), at(hull, (i + 1) % n)];
    if (x === u && y === v) continue; // points at one place
    const to = Math.atan2(u - x, y - v);
    if (from < 9) ctx.arc(x, y, away, from, to, true);
    from = to;
  }
  if (from > 8) ctx.arc(...at(hull, 0), away, 0, 2 * Math.PI);
  ctx.closePath();
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
  if (!corners.length) return null;
  const places = BESIDE.map(([dx, dy]) => {
    const far = corners.reduce((p, q) => ((q[0] - p[0]) * dx + (q[1] - p[1]) * dy > 0 ? q : p));
    const [x, y] = [far[0] + off * dx, far[1] + off * dy];
    const [u, v] = [within(x, 9, width - 9), within(y, 9, height - 9)];
    const cost = hides(u, v) + (u === x && v === y ? 0 : 50);
    return { spot: /** @type {[number, number]} */ ([u, v]), cost };
  });
  return places.reduce((p, q) => (q.cost < p.cost ? q : p)).spot;
}
