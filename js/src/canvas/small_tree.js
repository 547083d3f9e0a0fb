// Draw a tree, or its first merges, as lines on a canvas (for the classroom's small pictures).

import { at } from "../common/at.js";
import { heightOf } from "../model/tree/tree.js";

/** @typedef {import("./stage.js").Context2D} Context2D */
/** @typedef {import("../model/tree/tree.js").Tree} Tree */

/**
 * The area of a tree on a canvas, in CSS pixels.
 * @typedef {object} PlotArea
 * @property {number} left
 * @property {number} top
 * @property {number} width
 * @property {number} height
 * @property {number} highest  tree height at the upper edge
 */

/** @param {PlotArea} area @param {Tree} tree @param {number} node */
export function nodeX({ left, width }, tree, node) {
  return left + (at(tree.x, node) / tree.n) * width;
}

/** @param {PlotArea} area @param {number} value */
export function heightY({ top, height, highest }, value) {
  return top + height * (1 - (highest > 0 ? value / highest : 0));
}

/**
 * The links of the first merges, those of one color in one stroke.
 * @param {Context2D} ctx
 * @param {Tree} tree
 * @param {number} merges
 * @param {PlotArea} area
 * @param {(node: number) => string} color of the link that makes a node
 */
export function strokeLinks(ctx, tree, merges, area, color) {
  /** @type {Map<string, Path2D>} */
  const paths = new Map();
  for (let i = 0; i < merges; i++) {
    const paint = color(tree.n + i);
    let path = paths.get(paint);
    if (!path) paths.set(paint, (path = new Path2D()));
    traceLink(path, tree, i, area);
  }
  ctx.lineJoin = "miter";
  ctx.lineCap = "butt";
  for (const [paint, path] of paths) {
    ctx.strokeStyle = paint;
    ctx.stroke(path);
  }
}

/**
 * @param {Path2D | Context2D} path
 * @param {Tree} tree
 * @param {number} i which merge
 * @param {PlotArea} area
 */
function traceLink(path, tree, i, area) {
  const [a, b] = [at(tree.children, 2 * i), at(tree.children, 2 * i + 1)];
  const [xa, xb] = [nodeX(area, tree, a), nodeX(area, tree, b)];
  const y = heightY(area, at(tree.distances, i));
  path.moveTo(xa, heightY(area, heightOf(tree, a)));
  path.lineTo(xa, y);
  path.lineTo(xb, y);
  path.lineTo(xb, heightY(area, heightOf(tree, b)));
}

/**
 * A link that is being drawn: first its legs rise, then they are joined.
 * @param {Path2D | Context2D} path
 * @param {Tree} tree
 * @param {number} i which merge
 * @param {PlotArea} area
 * @param {number} drawn from 0 to 1
 */
export function tracePartOfLink(path, tree, i, area, drawn) {
  const y = heightY(area, at(tree.distances, i));
  const [rise, join] = [Math.min(1, drawn / 0.6), Math.max(0, (drawn - 0.6) / 0.4)];
  const xs = [0, 1].map((side) => nodeX(area, tree, at(tree.children, 2 * i + side)));
  for (const side of [0, 1]) {
    const low = heightY(area, heightOf(tree, at(tree.children, 2 * i + side)));
    const [x, other] = [at(xs, side), at(xs, 1 - side)];
    path.moveTo(x, low);
    path.lineTo(x, low + (y - low) * rise);
    if (join) path.lineTo(x + ((other - x) / 2) * join, y);
  }
}

/**
 * The highest merge, which is not always the last one.
 * @param {Tree} tree
 */
export function rootHeight(tree) {
  return tree.n < 2 ? 0 : at(tree.heights, tree.n - 2);
}
