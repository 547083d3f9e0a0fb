// Branches without a selected row are dimmed, so that the others stand out.

import { extentOf, nodeX, peakOf, xOf, yOf } from "../../canvas/tree_lines.js";
import { at } from "../../common/at.js";
import { childrenOf, heightOf } from "../../model/tree/tree.js";

/** @typedef {import("./types.js").Scene} Scene */
/** @typedef {import("../../model/tree/tree.js").Tree} Tree */

/** How much of the paper's color lies over a dimmed branch. */
const DIM = 0.72;

/**
 * Return the largest subtrees that hold no selected row.
 * @param {Tree} tree
 * @param {Uint8Array} selection of every leaf: 0 or 1
 * @param {number} [least] subtrees that take fewer places are left out
 * @param {Float64Array} [edges] places of leaves that are not as wide
 * @returns {number[]} nodes
 */
export function unselectedSubtrees(tree, selection, least = 0, edges = undefined) {
  const before = new Int32Array(tree.n + 1); // selected rows among the first leaves
  for (let j = 0; j < tree.n; j++) before[j + 1] = at(before, j) + at(selection, at(tree.order, j));
  const found = [];
  const open = [2 * tree.n - 2];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const begin = at(tree.start, node);
    const size = at(tree.sizes, node);
    if (extentOf(tree, node, edges) < least) continue;
    if (at(before, begin + size) === at(before, begin)) found.push(node);
    else if (node >= tree.n) open.push(...childrenOf(tree, node));
  }
  return found;
}

/**
 * Paint over the branches without selected rows; the context colors only what is there, in device
 * pixels from the plot's upper left corner.
 * @param {CanvasRenderingContext2D} ctx
 * @param {Scene} scene
 * @param {number} thick of the lines
 */
export function dimUnselected(ctx, { data: { tree }, selection, frame, theme }, thick) {
  if (!selection) return;
  const { dpr } = frame;
  const leafPixels = (frame.width / (frame.to - frame.from)) * dpr;
  const ground = Math.round(frame.height * dpr);
  const y = (/** @type {number} */ height) => Math.round(yOf(frame, height) * dpr - thick / 2);
  ctx.globalAlpha = DIM;
  ctx.fillStyle = theme.paper;
  for (const node of unselectedSubtrees(tree, selection, 1 / leafPixels, frame.places?.edges)) {
    const begin = at(tree.start, node);
    const [left, right] = [begin, begin + at(tree.sizes, node)].map((p) => xOf(frame, p) * dpr);
    if (left === undefined || right === undefined) continue;
    if (right < 0 || left > frame.width * dpr) continue;
    const upper = y(peakOf(tree, node));
    if (node >= tree.n) ctx.fillRect(left, upper, Math.max(1, right - left), ground - upper);
    const above = at(tree.parents, node);
    if (above < 0) continue;
    const stem = Math.round(nodeX(frame, tree, node) * dpr - thick / 2);
    const top = y(heightOf(tree, above)) + thick;
    ctx.fillRect(stem, top, thick, Math.max(0, (node < tree.n ? ground : upper) - top));
  }
  ctx.globalAlpha = 1;
}
