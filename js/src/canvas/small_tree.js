// A tree, or as much of it as has grown, as lines on a canvas.
import { heightOf } from "../model/tree.js";

/** @typedef {import("./stage.js").Pen} Pen */
/** @typedef {import("../model/tree.js").Tree} Tree */

/**
 * Where a tree stands on a canvas, in CSS pixels.
 * @typedef {object} Ground
 * @property {number} left
 * @property {number} top
 * @property {number} width
 * @property {number} height
 * @property {number} highest  height of the tree that stands at the top
 */

/** @param {Ground} ground @param {Tree} tree @param {number} node */
export function acrossOf({ left, width }, tree, node) {
  return left + (at(tree.x, node) / tree.n) * width;
}

/** @param {Ground} ground @param {number} value */
export function downOf({ top, height, highest }, value) {
  return top + height * (1 - (highest > 0 ? value / highest : 0));
}

/**
 * The links of the first merges, those of one color in one stroke.
 * @param {Pen} pen
 * @param {Tree} tree
 * @param {number} merges
 * @param {Ground} ground
 * @param {(node: number) => string} color of the link that makes a node
 */
export function strokeForest(pen, tree, merges, ground, color) {
  /** @type {Map<string, Path2D>} */
  const paths = new Map();
  for (let i = 0; i < merges; i++) {
    const paint = color(tree.n + i);
    let path = paths.get(paint);
    if (!path) paths.set(paint, (path = new Path2D()));
    link(path, tree, i, ground);
  }
  pen.lineJoin = "miter";
  pen.lineCap = "butt";
  for (const [paint, path] of paths) {
    pen.strokeStyle = paint;
    pen.stroke(path);
  }
}

/**
 * @param {Path2D | Pen} path
 * @param {Tree} tree
 * @param {number} i which merge
 * @param {Ground} ground
 */
export function link(path, tree, i, ground) {
  const [a, b] = [at(tree.children, 2 * i), at(tree.children, 2 * i + 1)];
  const [xa, xb] = [acrossOf(ground, tree, a), acrossOf(ground, tree, b)];
  const y = downOf(ground, at(tree.distances, i));
  path.moveTo(xa, downOf(ground, heightOf(tree, a)));
  path.lineTo(xa, y);
  path.lineTo(xb, y);
  path.lineTo(xb, downOf(ground, heightOf(tree, b)));
}

/**
 * The highest merge, which is not always the last one.
 * @param {Tree} tree
 */
export function highestOf(tree) {
  return tree.n < 2 ? 0 : at(tree.heights, tree.n - 2);
}

/**
 * @param {{ readonly [index: number]: number }} array
 * @param {number} i
 */
function at(array, i) {
  return /** @type {number} */ (array[i]);
}
