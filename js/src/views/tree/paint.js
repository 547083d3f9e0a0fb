// Painters of the tree: branches in the colors of their clusters, cluster bar, labels, axis.
// tree.js decides when they run.

import { color } from "../../canvas/color/palette.js";
import { markedRuns } from "../../canvas/heatmap_image.js";
import { paintMarker } from "../../canvas/markers.js";
import { SMALL, setText } from "../../canvas/stage.js";
import {
  branchAt,
  clusterSpans,
  ownWidth,
  peakOf,
  positionAt,
  xOf,
  yOf,
} from "../../canvas/tree_lines.js";
import { at } from "../../common/at.js";
import constants from "../../common/constants.js";
import { clusterColors } from "../../model/tree/node_colors.js";
import { formatTicks } from "../../text/format.js";
import { literal, ownPart } from "../../text/literal.js";
import { LABELS_HEIGHT, LABELS_TOP, paintClusterLabels } from "./cluster_labels.js";
import { dimUnselected } from "./dim.js";

/** @typedef {CanvasRenderingContext2D} Context2D */
/** @typedef {import("../../canvas/tree_lines.js").Frame} Frame */
/** @typedef {import("../../canvas/tree_lines.js").Lines} Lines */
/** @typedef {import("../../canvas/stage.js").Typeface} Typeface */
/** @typedef {import("../../model/tree/cut.js").Cut} Cut */
/** @typedef {import("./types.js").Scene} Scene */
/** @typedef {import("../../model/types.js").Theme} Theme */

// Pixels from the ground downwards, as in plotting/dendrogram.py.
const CLUSTER_BAR = /** @type {[number, number]} */ (constants.cluster_bar);
const ROW_NAMES_TOP = LABELS_TOP + LABELS_HEIGHT + 2;
/** Least pixels for the name of a row. */
export const MIN_NAMED_LEAF = SMALL + 2;

/** Least pixels between two names beside each other. */
export const NAME_GAP = 8;

/**
 * Branches: grey above the cut, below it in the color of their cluster; dimmed where no row is
 * selected, if any is.
 * @param {Context2D} ctx
 * @param {Scene} scene
 * @param {HTMLCanvasElement} grey the lines as paintLines() left them
 * @param {number} thick
 */
export function paintBranches(ctx, scene, grey, thick) {
  const { cut, colors, frame, corner } = scene;
  const { dpr } = frame;
  ctx.save();
  ctx.setTransform(1, 0, 0, 1, Math.round(corner.left * dpr), Math.round(corner.top * dpr));
  if (grey.width && grey.height) ctx.drawImage(grey, 0, 0);
  ctx.globalCompositeOperation = "source-atop"; // colors what is there, and adds nothing
  const ground = grey.height;
  for (const { label, x0, x1 } of clusterSpans(cut, frame)) {
    const node = at(cut.nodes, label);
    if (node < cut.tree.n) continue; // one row has no branch of its own
    const upper = Math.round(yOf(frame, peakOf(cut.tree, node)) * dpr - thick / 2);
    const left = Math.floor(x0 * dpr);
    ctx.fillStyle = color(at(colors, node));
    ctx.fillRect(left, upper, Math.max(1, Math.ceil(x1 * dpr) - left), ground - upper);
  }
  dimUnselected(ctx, scene, thick);
  ctx.restore();
}

/** Size of a marker in the cluster bar. */
const BAR_MARKER = 5;

/**
 * Paint the cluster bar and labels, selected rows, and row names if they fit.
 * @param {Context2D} ctx
 * @param {Scene} scene
 */
export function paintLeaves(ctx, scene) {
  const { cut, colors, frame, corner } = scene;
  ctx.save();
  ctx.translate(corner.left, corner.top + frame.height);
  const spans = clusterSpans(cut, frame);
  const [upper, lower] = CLUSTER_BAR;
  if (scene.classes) paintClasses(ctx, scene, scene.classes);
  for (const { label, x0, x1 } of scene.classes ? [] : spans) {
    const gap = x1 - x0 > 4 ? 0.5 : 0;
    ctx.fillStyle = color(at(colors, at(cut.nodes, label)));
    ctx.beginPath();
    if (x1 - x0 > 8) ctx.roundRect(x0 + gap, upper, x1 - x0 - 2 * gap, lower - upper, 2);
    else ctx.rect(x0 + gap, upper, Math.max(x1 - x0 - 2 * gap, 1 / frame.dpr), lower - upper);
    ctx.fill();
  }
  if (!scene.classes) paintBarMarkers(ctx, scene, spans);
  paintClusterLabels(ctx, scene, lower);
  paintSelection(ctx, scene);
  if (scene.labels) paintRowNames(ctx, scene);
  ctx.restore();
}

/**
 * The known class of each row in the strip: of the one in the middle of each pixel.
 * @param {Context2D} ctx
 * @param {Scene} scene
 * @param {import("../../model/class_colors.js").Classes} classes
 */
function paintClasses(ctx, { data, frame }, { labels, colors }) {
  const [upper, lower] = CLUSTER_BAR;
  const step = 1 / frame.dpr;
  let [from, last] = [0, -1];
  for (let x = 0; ; x += step) {
    const end = x >= frame.width;
    const leaf = data.tree.order[Math.floor(positionAt(frame, x + step / 2))];
    const label = end || leaf === undefined ? -1 : at(labels, leaf);
    if (label !== last && last >= 0) {
      ctx.fillStyle = color(at(colors, last));
      ctx.fillRect(from, upper, x - from, lower - upper);
    }
    if (label !== last) [from, last] = [x, label];
    if (end) return;
  }
}

/**
 * Where two clusters have one color, their markers in the bar tell them apart.
 * @param {Context2D} ctx
 * @param {Scene} scene
 * @param {{ label: number, x0: number, x1: number }[]} spans
 */
function paintBarMarkers(ctx, { cut, theme }, spans) {
  const colors = clusterColors(cut);
  if (new Set(Array.from(colors, color)).size === cut.k) return;
  const [upper, lower] = CLUSTER_BAR;
  for (const { label, x0, x1 } of spans) {
    if (x1 - x0 < lower - upper) continue;
    paintMarker(
      ctx,
      at(colors, label),
      (x0 + x1) / 2,
      (upper + lower) / 2,
      BAR_MARKER,
      theme.paper,
    );
  }
}

/** Selected rows: a line under their leaves. @param {Context2D} ctx @param {Scene} scene */
function paintSelection(ctx, { data, selection, frame, theme }) {
  if (!selection) return;
  const { order } = data.tree;
  const chosen = (/** @type {number} */ j) => selection[at(order, j)];
  const shown = /** @type {[number, number]} */ ([frame.from, Math.min(frame.to, data.n)]);
  const runs = markedRuns(chosen, shown, frame.width, frame.places?.edges);
  ctx.fillStyle = theme.ink;
  for (let i = 0; i < runs.length; i += 2) {
    const [begin = 0, end = 0] = [runs[i], runs[i + 1]];
    ctx.fillRect(begin, 1, Math.max(1, end - begin), CLUSTER_BAR[0] - 2);
  }
}

/** @param {Context2D} ctx @param {Scene} scene */
function paintRowNames(ctx, { data, selection, frame, theme, face, labels, flat }) {
  setText(ctx, flat ? "center" : "right");
  const [first, end] = [positionAt(frame, 0), positionAt(frame, frame.width)];
  for (let j = Math.max(0, Math.floor(first)); j < Math.min(data.n, Math.ceil(end)); j++) {
    const [x, own] = [xOf(frame, j + 0.5), ownWidth(frame, j)];
    if (x < 5 || x > frame.width - 5 || !isNamed(frame, j)) continue;
    const room = flat ? own - NAME_GAP : labels;
    const leaf = at(data.tree.order, j);
    const chosen = Boolean(selection?.[leaf]);
    ctx.save();
    ctx.translate(x, flat ? ROW_NAMES_TOP + SMALL / 2 : ROW_NAMES_TOP);
    if (!flat) ctx.rotate(-Math.PI / 2);
    ctx.fillStyle = chosen ? theme.ink : theme.quiet;
    ctx.font = face.css(SMALL, chosen);
    ctx.fillText(
      face.fit(literal(data.name(leaf)), room, SMALL, chosen, ownPart(data, leaf)),
      0,
      0,
    );
    ctx.restore();
  }
}

/** Leaves that are narrower than others may be too narrow for a name. @param {Frame} frame @param {number} position */
const isNamed = (frame, position) => ownWidth(frame, position) >= MIN_NAMED_LEAF - 1e-6;

/**
 * @param {Context2D} ctx
 * @param {Scene} scene
 */
export function paintAxis(ctx, { data, frame, corner, strip, theme, face, ticks }) {
  const left = corner.left - strip;
  ctx.save();
  ctx.translate(left, corner.top);
  const hair = Math.max(1, Math.round(frame.dpr)) / frame.dpr;
  /** @param {number} v */
  const sharp = (v) => Math.round(v * frame.dpr) / frame.dpr;
  ctx.fillStyle = theme.rule;
  ctx.fillRect(-hair, 0, hair, frame.height);
  ctx.font = face.css();
  setText(ctx, "right");
  const words = formatTicks(ticks);
  ticks.forEach((tick, i) => {
    const y = yOf(frame, tick);
    ctx.fillStyle = theme.rule;
    ctx.fillRect(-5, sharp(y - hair / 2), 5, hair);
    ctx.fillStyle = theme.quiet;
    ctx.fillText(words[i] ?? "", -9, y + 0.5);
  });
  if (data.heightLabel && frame.height > 90) {
    ctx.rotate(-Math.PI / 2);
    ctx.textAlign = "center";
    ctx.fillText(
      face.fit(literal(data.heightLabel), frame.height - 8),
      -frame.height / 2,
      7 - left,
    );
  }
  ctx.restore();
}

/**
 * Paint a scroll bar if the tree is zoomed.
 * @param {Context2D} ctx
 * @param {Scene} scene
 * @param {number} y
 */
export function paintZoom(ctx, { data, frame, corner, theme }, y) {
  if (frame.to - frame.from >= data.n) return;
  ctx.fillStyle = theme.rule;
  ctx.fillRect(corner.left, y, frame.width, 2);
  ctx.fillStyle = theme.quiet;
  const wide = Math.max(6, ((frame.to - frame.from) / data.n) * frame.width);
  const left = Math.min((frame.from / data.n) * frame.width, frame.width - wide);
  ctx.fillRect(corner.left + left, y, wide, 2);
}

/**
 * The subtree under the pointer: its lines thicker, and a bar below its leaves.
 * @param {Context2D} ctx
 * @param {Scene} scene
 * @param {Lines} lines
 * @param {number} node
 */
export function paintHoveredBranch(ctx, { data, cut, colors, frame, corner, theme }, lines, node) {
  const { tree } = data;
  const { dpr } = frame;
  const begin = at(tree.start, node);
  const end = begin + at(tree.sizes, node);
  const grow = Math.max(1, Math.round(0.5 * dpr));
  ctx.save();
  ctx.setTransform(1, 0, 0, 1, Math.round(corner.left * dpr), Math.round(corner.top * dpr));
  ctx.beginPath();
  ctx.rect(0, -dpr * 4, Math.round(frame.width * dpr), Math.round((frame.height + 4) * dpr));
  ctx.clip();
  const { rects, owner } = lines;
  let ink = "";
  for (let i = 0; i < lines.count; i++) {
    const v = at(owner, i);
    const first = at(tree.start, v);
    if (first < begin || first >= end || v > node) continue;
    const label = at(cut.labels, at(tree.order, first));
    const below = at(tree.sizes, v) <= at(cut.sizes, label);
    const own = below ? color(at(colors, at(cut.nodes, label))) : theme.ink;
    if (own !== ink) ctx.fillStyle = ink = own;
    ctx.fillRect(
      at(rects, 4 * i) - grow,
      at(rects, 4 * i + 1) - grow,
      at(rects, 4 * i + 2) + 2 * grow,
      at(rects, 4 * i + 3) + 2 * grow,
    );
  }
  ctx.restore();
  const [x0, x1] = [Math.max(0, xOf(frame, begin)), Math.min(frame.width, xOf(frame, end))];
  if (x1 <= x0) return;
  ctx.fillStyle = theme.ink;
  ctx.fillRect(
    corner.left + x0,
    corner.top + frame.height + CLUSTER_BAR[1] + 1,
    Math.max(x1 - x0, 1.5),
    1.5,
  );
}

/**
 * The row that lights up in all views: a ring on the strip.
 * @param {Context2D} ctx
 * @param {Scene} scene
 * @param {number} leaf
 */
export function paintRow(ctx, { data, frame, corner, theme }, leaf) {
  const x = xOf(frame, at(data.tree.start, leaf) + 0.5);
  if (x < 0 || x > frame.width) return;
  const [cx, cy] = [
    corner.left + x,
    corner.top + frame.height + (CLUSTER_BAR[0] + CLUSTER_BAR[1]) / 2,
  ];
  ctx.beginPath();
  ctx.arc(cx, cy, 5, 0, 2 * Math.PI);
  ctx.fillStyle = theme.paper;
  ctx.fill();
  ctx.lineWidth = 1.8;
  ctx.strokeStyle = theme.ink;
  ctx.stroke();
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
export function hitTest({ data, cut, frame, corner, tracks }, x, y, reach) {
  const { tree } = data;
  const [px, py] = [x - corner.left, y - corner.top];
  if (px < 0 || px >= frame.width || py < -reach) return null;
  const position = Math.min(Math.max(Math.floor(positionAt(frame, px)), 0), data.n - 1);
  const leaf = at(tree.order, position);
  const deep = py - frame.height;
  if (deep > tracks[0] && deep < tracks[1]) return { leaf };
  if (deep > ROW_NAMES_TOP - 2) return isNamed(frame, position) ? { leaf } : null;
  if (deep > CLUSTER_BAR[0] - 1) {
    return { node: at(cut.nodes, at(cut.labels, leaf)) };
  }
  if (deep > -5) return { leaf };
  const node = branchAt(tree, frame, px, py, reach);
  if (node < 0) return null;
  return node < data.n ? { leaf: node } : { node };
}
