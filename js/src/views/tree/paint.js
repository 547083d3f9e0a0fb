// What the tree looks like: branches in their clusters' colors, the strip and the names below
// them, the axis. tree.js says when.
import { branchAt, clusterSpans, peakOf, positionAt, unitOf, xOf, yOf } from "../../canvas/tree_lines.js";
import { SMALL } from "../../canvas/stage.js";
import { formatTicks } from "../../text/format.js";
import { markedRuns } from "../../canvas/heatmap_image.js";
import { color } from "../../canvas/palette.js";
import { NAMES_DEEP, NAMES_FROM, paintEnds } from "./cluster_labels.js";
import { literal } from "../../text/literal.js";

/** @typedef {CanvasRenderingContext2D} Pen */
/** @typedef {import("../../canvas/tree_lines.js").Frame} Frame */
/** @typedef {import("../../canvas/tree_lines.js").Lines} Lines */
/** @typedef {import("../../canvas/stage.js").Typeface} Typeface */
/** @typedef {import("../../model/cut.js").Cut} Cut */
/** @typedef {import("./types.js").Scene} Scene */
/** @typedef {import("../../model/types.js").Look} Look */

// Pixels from the ground downwards, as in draw/dendrogram_plot.py.
const STRIP = /** @type {const} */ ([5, 13]);
const LABELS_FROM = NAMES_FROM + NAMES_DEEP + 2;
/** Least pixels for the name of a row. */
export const LABEL_ROOM = SMALL + 2;

/**
 * Branches: grey above the cut, below it in the color of their cluster.
 * @param {Pen} pen
 * @param {Scene} scene
 * @param {HTMLCanvasElement} grey the lines as paintLines() left them
 * @param {number} thick
 */
export function paintBranches(pen, { cut, colors, frame, corner }, grey, thick) {
  const { dpr } = frame;
  pen.save();
  pen.setTransform(1, 0, 0, 1, Math.round(corner.left * dpr), Math.round(corner.top * dpr));
  if (grey.width && grey.height) pen.drawImage(grey, 0, 0);
  pen.globalCompositeOperation = "source-atop"; // colors what is there, and adds nothing
  const ground = grey.height;
  for (const { label, x0, x1 } of clusterSpans(cut, frame)) {
    const node = /** @type {number} */ (cut.nodes[label]);
    if (node < cut.tree.n) continue; // one row has no branch of its own
    const upper = Math.round(yOf(frame, peakOf(cut.tree, node)) * dpr - thick / 2);
    const left = Math.floor(x0 * dpr);
    pen.fillStyle = color(/** @type {number} */ (colors[node]));
    pen.fillRect(left, upper, Math.max(1, Math.ceil(x1 * dpr) - left), ground - upper);
  }
  pen.restore();
}

/**
 * Strip and names of the clusters, selected rows, row names where there is room.
 * @param {Pen} pen
 * @param {Scene} scene
 */
export function paintGround(pen, scene) {
  const { cut, colors, frame, corner } = scene;
  pen.save();
  pen.translate(corner.left, corner.top + frame.height);
  const spans = clusterSpans(cut, frame);
  const [upper, lower] = STRIP;
  for (const { label, x0, x1 } of spans) {
    const gap = x1 - x0 > 4 ? 0.5 : 0;
    pen.fillStyle = color(/** @type {number} */ (colors[/** @type {number} */ (cut.nodes[label])]));
    pen.beginPath();
    if (x1 - x0 > 8) pen.roundRect(x0 + gap, upper, x1 - x0 - 2 * gap, lower - upper, 2);
    else pen.rect(x0 + gap, upper, Math.max(x1 - x0 - 2 * gap, 1 / frame.dpr), lower - upper);
    pen.fill();
  }
  paintEnds(pen, scene, lower);
  paintSelection(pen, scene);
  if (scene.labels) paintLabels(pen, scene);
  pen.restore();
}

/** Selected rows: a line under their leaves. @param {Pen} pen @param {Scene} scene */
function paintSelection(pen, { data, selection, frame, look }) {
  if (!selection) return;
  const { order } = data.tree;
  const chosen = (/** @type {number} */ j) => selection[/** @type {number} */ (order[j])];
  const runs = markedRuns(chosen, [frame.from, Math.min(frame.to, data.n)], frame.width);
  pen.fillStyle = look.ink;
  for (let i = 0; i < runs.length; i += 2) {
    const [begin = 0, end = 0] = [runs[i], runs[i + 1]];
    pen.fillRect(begin, 1, Math.max(1, end - begin), STRIP[0] - 2);
  }
}

/** @param {Pen} pen @param {Scene} scene */
function paintLabels(pen, { data, selection, frame, look, type, labels }) {
  pen.textAlign = "right";
  pen.textBaseline = "middle";
  const [first, end] = [Math.max(0, Math.floor(frame.from)), Math.min(data.n, Math.ceil(frame.to))];
  for (let j = first; j < end; j++) {
    const x = xOf(frame, j + 0.5);
    if (x < 5 || x > frame.width - 5) continue;
    const leaf = /** @type {number} */ (data.tree.order[j]);
    const chosen = Boolean(selection?.[leaf]);
    pen.save();
    pen.translate(x, LABELS_FROM);
    pen.rotate(-Math.PI / 2);
    pen.fillStyle = chosen ? look.ink : look.quiet;
    pen.font = type.css(SMALL, chosen);
    pen.fillText(type.fit(literal(data.name(leaf)), labels, SMALL, chosen), 0, 0);
    pen.restore();
  }
}

/**
 * @param {Pen} pen
 * @param {Scene} scene
 */
export function paintAxis(pen, { data, frame, corner, look, type, ticks }) {
  pen.save();
  pen.translate(corner.left, corner.top);
  const hair = Math.max(1, Math.round(frame.dpr)) / frame.dpr;
  /** @param {number} v */
  const sharp = (v) => Math.round(v * frame.dpr) / frame.dpr;
  pen.fillStyle = look.rule;
  pen.fillRect(-hair, 0, hair, frame.height);
  pen.font = type.css();
  pen.textAlign = "right";
  pen.textBaseline = "middle";
  const words = formatTicks(ticks);
  ticks.forEach((tick, i) => {
    const y = yOf(frame, tick);
    pen.fillStyle = look.rule;
    pen.fillRect(-5, sharp(y - hair / 2), 5, hair);
    pen.fillStyle = look.quiet;
    pen.fillText(words[i] ?? "", -9, y + 0.5);
  });
  if (data.heightLabel && frame.height > 90) {
    pen.rotate(-Math.PI / 2);
    pen.textAlign = "center";
    pen.fillText(
      type.fit(literal(data.heightLabel), frame.height - 8), -frame.height / 2, 7 - corner.left,
    );
  }
  pen.restore();
}

/**
 * Where in the whole tree one is, when it is zoomed.
 * @param {Pen} pen
 * @param {Scene} scene
 * @param {number} y
 */
export function paintZoom(pen, { data, frame, corner, look }, y) {
  if (frame.to - frame.from >= data.n) return;
  pen.fillStyle = look.rule;
  pen.fillRect(corner.left, y, frame.width, 2);
  pen.fillStyle = look.quiet;
  const wide = Math.max(6, ((frame.to - frame.from) / data.n) * frame.width);
  const at = Math.min((frame.from / data.n) * frame.width, frame.width - wide);
  pen.fillRect(corner.left + at, y, wide, 2);
}

/**
 * The subtree under the pointer: its lines thicker, and a bar below its leaves.
 * @param {Pen} pen
 * @param {Scene} scene
 * @param {Lines} lines
 * @param {number} node
 */
export function paintHovered(pen, { data, cut, colors, frame, corner, look }, lines, node) {
  const { tree } = data;
  const { dpr } = frame;
  const begin = /** @type {number} */ (tree.start[node]);
  const end = begin + /** @type {number} */ (tree.sizes[node]);
  const grow = Math.max(1, Math.round(0.5 * dpr));
  pen.save();
  pen.setTransform(1, 0, 0, 1, Math.round(corner.left * dpr), Math.round(corner.top * dpr));
  pen.beginPath();
  pen.rect(0, -dpr * 4, Math.round(frame.width * dpr), Math.round((frame.height + 4) * dpr));
  pen.clip();
  const { rects, owner } = lines;
  let ink = "";
  for (let i = 0; i < lines.count; i++) {
    const v = /** @type {number} */ (owner[i]);
    const at = /** @type {number} */ (tree.start[v]);
    if (at < begin || at >= end || v > node) continue;
    const label = /** @type {number} */ (cut.labels[/** @type {number} */ (tree.order[at])]);
    const below = /** @type {number} */ (tree.sizes[v]) <= /** @type {number} */ (cut.sizes[label]);
    const own = below
      ? color(/** @type {number} */ (colors[/** @type {number} */ (cut.nodes[label])])) : look.ink;
    if (own !== ink) pen.fillStyle = ink = own;
    pen.fillRect(
      /** @type {number} */ (rects[4 * i]) - grow, /** @type {number} */ (rects[4 * i + 1]) - grow,
      /** @type {number} */ (rects[4 * i + 2]) + 2 * grow,
      /** @type {number} */ (rects[4 * i + 3]) + 2 * grow,
    );
  }
  pen.restore();
  const [x0, x1] = [Math.max(0, xOf(frame, begin)), Math.min(frame.width, xOf(frame, end))];
  if (x1 <= x0) return;
  pen.fillStyle = look.ink;
  pen.fillRect(corner.left + x0, corner.top + frame.height + STRIP[1] + 1, Math.max(x1 - x0, 1.5), 1.5);
}

/**
 * The row that lights up in all views: a ring on the strip.
 * @param {Pen} pen
 * @param {Scene} scene
 * @param {number} leaf
 */
export function paintRow(pen, { data, frame, corner, look }, leaf) {
  const x = xOf(frame, /** @type {number} */ (data.tree.start[leaf]) + 0.5);
  if (x < 0 || x > frame.width) return;
  const [cx, cy] = [corner.left + x, corner.top + frame.height + (STRIP[0] + STRIP[1]) / 2];
  pen.beginPath();
  pen.arc(cx, cy, 5, 0, 2 * Math.PI);
  pen.fillStyle = look.paper;
  pen.fill();
  pen.lineWidth = 1.8;
  pen.strokeStyle = look.ink;
  pen.stroke();
}

/**
 * What lies under a point of the view: a row near the ground or on its name, a cluster on the
 * strip and on its name, else a branch.
 * @param {Scene} scene
 * @param {number} x in the view, CSS pixels
 * @param {number} y
 * @param {number} reach
 * @returns {{ leaf: number, node?: undefined } | { node: number, leaf?: undefined } | null}
 */
export function hit({ data, cut, frame, corner }, x, y, reach) {
  const { tree } = data;
  const [px, py] = [x - corner.left, y - corner.top];
  if (px < 0 || px >= frame.width || py < -reach) return null;
  const position = Math.min(Math.max(Math.floor(positionAt(frame, px)), 0), data.n - 1);
  const leaf = /** @type {number} */ (tree.order[position]);
  const deep = py - frame.height;
  if (deep > LABELS_FROM - 2) return unitOf(frame) >= LABEL_ROOM ? { leaf } : null;
  if (deep > STRIP[0] - 1) {
    return { node: /** @type {number} */ (cut.nodes[/** @type {number} */ (cut.labels[leaf])]) };
  }
  if (deep > -5) return { leaf };
  const node = branchAt(tree, frame, px, py, reach);
  if (node < 0) return null;
  return node < data.n ? { leaf: node } : { node };
}
