// What a panel of the lab shows: its points by cluster, and its tree with the cut.
import { downOf, highestOf, strokeForest } from "../../canvas/small_tree.js";
import { evenOut, outline } from "../../canvas/markers.js";
import { color } from "../../canvas/palette.js";

/** @typedef {import("../../canvas/stage.js").Pen} Pen */
/** @typedef {import("../../canvas/stage.js").Stage} Stage */
/** @typedef {import("./store.js").Panel} Panel */
/** @typedef {import("./store.js").Play} Play */
/** @typedef {import("../../model/types.js").Look} Look */

const EDGE = 8;

/**
 * Where values lie on a stage: a square in its middle.
 * @param {Stage} stage
 * @param {Play} play
 */
export function placeOf(stage, play) {
  const side = Math.max(10, Math.min(stage.width, stage.height) - 2 * EDGE);
  const [from, low, wide] = play.square;
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
 * @param {Pen} pen
 * @param {Stage} stage
 * @param {Play} play
 * @param {Panel} panel
 * @param {Look} look
 * @param {number} hovered  the point under the pointer; -1 for none
 */
export function paintPoints(pen, stage, play, panel, look, hovered) {
  const { x, y } = placeOf(stage, play);
  const n = play.points.length / 2;
  const size = n > 120 ? 7 : 9;
  const paths = Array.from(panel.colors, (c) => new Path2D(outline(c)));
  for (let i = 0; i < n; i++) {
    const label = at(panel.cut.labels, i);
    const kind = at(panel.colors, label);
    const scale = size * evenOut(kind);
    pen.save();
    pen.translate(x(at(play.points, 2 * i)), y(at(play.points, 2 * i + 1)));
    if (i === play.picked || i === hovered) {
      pen.beginPath();
      pen.arc(0, 0, size / 2 + 3.5, 0, 2 * Math.PI);
      pen.strokeStyle = look.ink;
      pen.lineWidth = i === play.picked ? 2 : 1;
      pen.stroke();
    }
    pen.scale(scale, scale);
    const path = /** @type {Path2D} */ (paths[label]);
    pen.fillStyle = color(kind);
    pen.fill(path);
    pen.lineWidth = 0.8 / scale;
    pen.strokeStyle = look.paper;
    pen.stroke(path);
    pen.restore();
  }
}

/**
 * @param {Pen} pen
 * @param {Stage} stage
 * @param {Panel} panel
 * @param {Look} look
 */
export function paintTree(pen, stage, { tree, cut, colors }, look) {
  const highest = highestOf(tree) * 1.04;
  const ground = { left: 1, top: 4, width: stage.width - 2, height: stage.height - 8, highest };
  const own = new Int32Array(2 * tree.n - 1).fill(-1); // cluster of each node
  cut.nodes.forEach((node, label) => {
    own[node] = label;
  });
  for (let v = 2 * tree.n - 2; v >= 0; v--) {
    const up = at(tree.parents, v);
    if (at(own, v) < 0 && up >= 0) own[v] = at(own, up);
  }
  pen.lineWidth = 1.25;
  strokeForest(pen, tree, tree.n - 1, ground, (v) => (at(own, v) < 0 ? look.quiet : color(at(colors, at(own, v)))));
  if (cut.t > highest || tree.n < 2) return;
  const line = Math.round(downOf(ground, Math.min(cut.t, highest))) + 0.5;
  pen.setLineDash([5, 4]);
  pen.lineWidth = 1;
  pen.strokeStyle = look.ink;
  pen.beginPath();
  pen.moveTo(0, line);
  pen.lineTo(stage.width, line);
  pen.stroke();
}

/**
 * @param {{ readonly [index: number]: number }} array
 * @param {number} i
 */
function at(array, i) {
  return /** @type {number} */ (array[i]);
}
