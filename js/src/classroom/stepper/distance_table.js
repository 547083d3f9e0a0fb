// Paint the table of distances at one step, as a staircase: near pairs are blue.

import { SMALL } from "../../canvas/stage.js";
import { at } from "../../common/at.js";
import { height } from "../../text/format.js";
import { literal } from "../../text/literal.js";
import { badge, tint } from "./tree.js";

/** @typedef {import("../../canvas/stage.js").Context2D} Context2D */
/** @typedef {import("../../model/tree/tree.js").Tree} Tree */
/** @typedef {import("./distances.js").Table} Table */
/** @typedef {import("./tree.js").Scene} Scene */

/**
 * Where the cells are: a staircase, with each cluster's name on its step.
 * @typedef {object} Cells
 * @property {number[]} nodes  clusters from top to bottom and from left to right
 * @property {number} left
 * @property {number} top
 * @property {number} wide  of a cell
 * @property {number} tall
 * @property {number} right edge of all
 */

const NAMES_HEIGHT = 92; // beside the last step, and more where names are longer and cells can be narrower
const NARROW = 44; // a cell with its number
const AROUND = 42; // a letter before a name, and how many more there are behind it

/**
 * @param {{ width: number, height: number }} stage
 * @param {Table} table
 * @param {Tree} tree
 * @param {number} longest  width of the longest name
 * @returns {Cells}
 */
export function layoutCells({ width, height: tall }, table, tree, longest) {
  const nodes = [...table.nodes].sort((a, b) => at(tree.start, a) - at(tree.start, b));
  const m = nodes.length;
  const names = Math.max(NAMES_HEIGHT, Math.min(longest + AROUND, width - 6 - NARROW * (m - 1)));
  return {
    nodes,
    left: 2,
    top: 4,
    right: width - 2,
    wide: Math.min(74, (width - names - 6) / Math.max(1, m - 1)),
    tall: Math.min(32, (tall - 8) / m),
  };
}

/**
 * @param {Cells} cells
 * @param {number} x
 * @param {number} y
 * @returns {[number, number] | null} the two clusters of a cell
 */
export function cellAt({ nodes, left, top, wide, tall }, x, y) {
  const [row, column] = [Math.floor((y - top) / tall), Math.floor((x - left) / wide)];
  if (column < 0 || row >= nodes.length || column >= row) return null;
  return [at(nodes, row), at(nodes, column)];
}

/**
 * @param {Context2D} ctx
 * @param {Scene} scene
 * @param {Cells} cells
 * @param {Table} table
 */
export function paintTable(ctx, scene, cells, table) {
  const { theme, face, tags, currentPair, asked, name, tree } = scene;
  const { nodes, left, top, wide, tall, right } = cells;
  const gap = Math.min(wide, tall) > 12 ? 1 : 0.5;
  const names = tall >= 9.5;
  const place = new Map(nodes.map((node, i) => [node, i]));
  let [least, most] = [Infinity, 0];
  for (const [i, a] of nodes.entries()) {
    for (let j = 0; j < i; j++) {
      const d = table.distance(a, at(nodes, j));
      least = Math.min(least, d);
      most = Math.max(most, d);
    }
  }
  const words =
    tall >= 14 && Math.max(face.width(height(least)), face.width(height(most))) <= wide - 4;
  ctx.textBaseline = "middle";
  nodes.forEach((a, i) => {
    for (let j = 0; j < i; j++) {
      const d = table.distance(a, at(nodes, j));
      const near = most > least ? (most - d) / (most - least) : 1;
      const [x, y] = [left + j * wide, top + i * tall];
      ctx.fillStyle = tint(theme, "#4477AA", 0.05 + 0.85 * near ** 1.6);
      ctx.fillRect(x, y, wide - gap, tall - gap);
      if (!words) continue;
      ctx.font = face.css();
      ctx.textAlign = "center";
      ctx.fillStyle = theme.ink; // even on the darkest cell it stands out more than white would
      ctx.fillText(height(d), x + (wide - gap) / 2, y + tall / 2);
    }
  });
  /** @param {number} a @param {number} b @param {number} width @param {number[]} dash */
  const frame = (a, b, width, dash) => {
    const [p, q] = [place.get(a), place.get(b)];
    if (p === undefined || q === undefined) return;
    const [i, j] = [Math.max(p, q), Math.min(p, q)];
    ctx.setLineDash(dash);
    ctx.lineWidth = width;
    ctx.strokeStyle = theme.ink;
    ctx.strokeRect(left + j * wide - gap / 2, top + i * tall - gap / 2, wide, tall);
    ctx.setLineDash([]);
  };
  const third = [...tags].find(([, letter]) => letter === "C")?.[0];
  if (currentPair && third !== undefined)
    for (const node of currentPair) frame(node, third, 1.5, [3, 2]);
  if (asked?.length === 2) frame(at(asked, 0), at(asked, 1), 2, [3, 2]);
  if (currentPair) frame(...currentPair, 2.5, []);
  if (!names && !tags.size) return;
  ctx.textAlign = "left";
  nodes.forEach((node, i) => {
    const letter = tags.get(node);
    if (!names && !letter) return;
    const [x, y] = [left + i * wide + 4, top + (i + 0.5) * tall];
    if (letter) badge(ctx, scene, letter, x + 8, y, Math.min(8, Math.max(6.5, 0.55 * tall)));
    ctx.textAlign = "left";
    ctx.textBaseline = "middle";
    ctx.fillStyle = letter ? theme.ink : theme.quiet;
    ctx.font = face.css(SMALL, Boolean(letter));
    const size = at(tree.sizes, node);
    const more = size > 1 ? ` +${size - 1}` : "";
    const start = x + (letter ? 20 : 0);
    const room = right - start - face.width(more, SMALL, Boolean(letter));
    ctx.fillText(
      face.fit(literal(name(node)), Math.max(20, room), SMALL, Boolean(letter)) + more,
      start,
      y + 0.5,
    );
  });
}
