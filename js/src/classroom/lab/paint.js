// Paint a panel of the lab: the points by cluster, and the tree with the cut.

import { color } from "../../canvas/color/palette.js";
import { markerPath, markerScale } from "../../canvas/markers.js";
import { heightY, rootHeight, strokeLinks } from "../../canvas/small_tree.js";
import { at } from "../../common/at.js";

/** @typedef {import("../../canvas/stage.js").Context2D} Context2D */
/** @typedef {import("../../canvas/stage.js").Stage} Stage */
/** @typedef {import("./store.js").Panel} Panel */
/** @typedef {import("./store.js").LabStore} LabStore */
/** @typedef {import("../../model/types.js").Theme} Theme */

const EDGE = 8;

/**
 * Where values lie on a stage: a square in its middle.
 * @param {Stage} stage
 * @param {LabStore} store
 */
export function plotScale(stage, store) {
  const side = Math.max(10, Math.min(stage.width, stage.height) - 2 * EDGE);
  const [from, low, wide] = store.square;
  const [left, top] = [(stage.width - side) / 2, (stage.height - side) / 2];
  const scale = side / wide;
  return {
    left,
    top,
    scale,
    x: (/** @type {number} */ v) => left + (v - from) * scale,
    y: (/** @type {number} */ v) => top + side - (v - low) * scale,
  };
}

/**
 * @param {Context2D} ctx
 * @param {Stage} stage
 * @param {LabStore} store
 * @param {Panel} panel
 * @param {Theme} theme
 * @param {number} hovered  the point under the pointer; -1 for none
 */
export function paintPoints(ctx, stage, store, panel, theme, hovered) {
  const { x, y } = plotScale(stage, store);
  const n = store.points.length / 2;
  const size = n > 120 ? 7 : 9;
  const paths = Array.from(panel.colors, (c) => new Path2D(markerPath(c)));
  for (let i = 0; i < n; i++) {
    const label = at(panel.cut.labels, i);
    const kind = at(panel.colors, label);
    const scale = size * markerScale(kind);
    ctx.save();
    ctx.translate(x(at(store.points, 2 * i)), y(at(store.points, 2 * i + 1)));
    if (i === store.picked || i === hovered) {
      ctx.beginPath();
      ctx.arc(0, 0, size / 2 + 3.5, 0, 2 * Math.PI);
      ctx.strokeStyle = theme.ink;
      ctx.lineWidth = i === store.picked ? 2 : 1;
      ctx.stroke();
    }
    ctx.scale(scale, scale);
    const path = /** @type {Path2D} */ (paths[label]);
    ctx.fillStyle = color(kind);
    ctx.fill(path);
    ctx.lineWidth = 0.8 / scale;
    ctx.strokeStyle = theme.paper;
    ctx.stroke(path);
    ctx.restore();
  }
}

/**
 * @param {Context2D} ctx
 * @param {Stage} stage
 * @param {Panel} panel
 * @param {Theme} theme
 */
export function paintTree(ctx, stage, { tree, cut, colors }, theme) {
  const highest = rootHeight(tree) * 1.04;
  const ground = { left: 1, top: 4, width: stage.width - 2, height: stage.height - 8, highest };
  const own = new Int32Array(2 * tree.n - 1).fill(-1); // cluster of each node
  cut.nodes.forEach((node, label) => {
    own[node] = label;
  });
  for (let v = 2 * tree.n - 2; v >= 0; v--) {
    const up = at(tree.parents, v);
    if (at(own, v) < 0 && up >= 0) own[v] = at(own, up);
  }
  ctx.lineWidth = 1.25;
  strokeLinks(ctx, tree, tree.n - 1, ground, (v) =>
    at(own, v) < 0 ? theme.quiet : color(at(colors, at(own, v))),
  );
  if (cut.t > highest || tree.n < 2) return;
  const line = Math.round(heightY(ground, Math.min(cut.t, highest))) + 0.5;
  ctx.setLineDash([5, 4]);
  ctx.lineWidth = 1;
  ctx.strokeStyle = theme.ink;
  ctx.beginPath();
  ctx.moveTo(0, line);
  ctx.lineTo(stage.width, line);
  ctx.stroke();
}
