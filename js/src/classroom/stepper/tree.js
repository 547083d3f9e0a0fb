// The growing tree of the stepper, and what its three pictures share (the others are
// stepper_points.js and stepper_table.js). In each the pair of this step bears the letters A and B,
// and the cluster for which the update is worked out the letter C.
import { SMALL } from "../../canvas/stage.js";
import { mix, parseColor, toHex, BLACK, WHITE } from "../../canvas/color.js";
import { acrossOf, downOf, link, strokeForest } from "../../canvas/small_tree.js";
import { heightOf } from "../../model/tree.js";
import { color } from "../../canvas/palette.js";
import { axisTicks } from "../../text/ticks.js";
import { literal } from "../../text/literal.js";

/** @typedef {import("../../canvas/stage.js").Pen} Pen */
/** @typedef {import("../../canvas/stage.js").Stage} Stage */
/** @typedef {import("../../canvas/stage.js").Typeface} Typeface */
/** @typedef {import("../../canvas/small_tree.js").Ground} Ground */
/** @typedef {import("../../model/tree.js").Tree} Tree */
/** @typedef {import("../../model/types.js").Look} Look */

/**
 * What is shown at one step.
 * @typedef {object} Scene
 * @property {Tree} tree
 * @property {number} merges      how many are drawn
 * @property {Int32Array} top     cluster of every node by then
 * @property {Int32Array} colors color number of every node
 * @property {Map<number, string>} tags  letters by cluster: the pair of this step, and a third one
 * @property {[number, number] | null} lit    the pair of this step
 * @property {[number, number] | null} asked  the pair that another linkage would take
 * @property {(node: number) => string} name
 * @property {Look} look
 * @property {Typeface} face
 * @property {number} longest  width of the longest row's name, in pixels
 */

/**
 * A color of the page between its paper and another color.
 * @param {Look} look
 * @param {string} strong
 * @param {number} share of it
 */
export function tint(look, strong, share) {
  return toHex(mix(parseColor(look.paper) ?? WHITE, parseColor(strong) ?? BLACK, share));
}

/**
 * A letter in a round badge.
 * @param {Pen} pen
 * @param {Scene} scene
 * @param {string} letter
 * @param {number} x its middle
 * @param {number} y
 * @param {number} [radius]
 */
export function badge(pen, { look, face }, letter, x, y, radius = 8) {
  pen.beginPath();
  pen.arc(x, y, radius, 0, 2 * Math.PI);
  pen.fillStyle = letter === "C" ? look.paper : look.ink;
  pen.fill();
  pen.lineWidth = 1.5;
  pen.strokeStyle = letter === "C" ? look.ink : look.paper;
  pen.setLineDash([]);
  pen.stroke();
  pen.fillStyle = letter === "C" ? look.ink : look.paper;
  pen.font = face.css(SMALL, true);
  pen.textAlign = "center";
  pen.textBaseline = "middle";
  pen.fillText(letter, x, y + 0.5);
}

/** @param {number} v @param {number} low @param {number} high */
export const within = (v, low, high) => Math.min(Math.max(v, low), Math.max(low, high));

// -- the tree --------------------------------------------------------------------------------

const AXIS = 40;
const ABOVE = 22; // the letters over the highest link
/** Room for names below the tree: more where they are longer, but never more than the tree has. */
export const NAMES = 76;
/** Between a name and the edges. */
export const ROUND_NAME = 11;

/**
 * How high the picture of a growing tree reaches: half as often as need be, so that the first
 * merges can be seen as well and the scale still seldom changes.
 * @param {Tree} tree
 * @param {number} merges
 * @param {number} whole height of the whole tree
 */
export function reachOf(tree, merges, whole) {
  const now = tree.n > 1 ? at(tree.heights, Math.max(0, merges - 1)) : 0;
  let reach = whole * 1.04;
  while (now > 0 && reach / 2 > now * 1.3) reach /= 2;
  return reach;
}

/**
 * @param {{ width: number, height: number }} stage
 * @param {Tree} tree
 * @param {number} highest
 * @param {number} longest  width of the longest name
 * @returns {Ground & { names: boolean, feet: number }}
 */
export function groundOf(stage, tree, highest, longest) {
  const width = stage.width - AXIS - 8;
  const names = width / tree.n >= 11.5;
  const feet = names ? within(longest + ROUND_NAME, NAMES, 0.48 * stage.height) : 16;
  return { left: AXIS, top: ABOVE, width, height: Math.max(20, stage.height - ABOVE - feet), highest, names, feet };
}

/**
 * @param {Pen} pen
 * @param {Scene} scene
 * @param {ReturnType<typeof groundOf>} ground
 * @param {number} dpr
 */
export function paintTree(pen, scene, ground, dpr) {
  const { tree, merges, top, colors, tags, lit, asked, look, face, name } = scene;
  const hair = Math.max(1, Math.round(dpr)) / dpr;
  const { at: ticks, words } = axisTicks("number", 0, ground.highest || 1, ground.height, 42);
  const bottom = ground.top + ground.height;
  pen.font = face.css();
  pen.textAlign = "right";
  pen.textBaseline = "middle";
  ticks.forEach((tick, i) => {
    const y = Math.round(downOf(ground, tick) * dpr) / dpr;
    pen.fillStyle = look.rule;
    pen.globalAlpha = 0.7;
    pen.fillRect(ground.left, y, ground.width, hair);
    pen.globalAlpha = 1;
    pen.fillStyle = look.quiet;
    pen.fillText(words[i] ?? "", ground.left - 8, y + 0.5);
  });
  pen.lineWidth = 1.5;
  const last = tree.n + merges - 1;
  strokeForest(pen, tree, merges, ground, (v) => (lit && v === last ? look.ink : color(at(colors, at(top, v)))));
  if (lit) {
    pen.beginPath();
    link(pen, tree, merges - 1, ground);
    pen.strokeStyle = look.ink;
    pen.lineWidth = 3;
    pen.stroke();
  }
  const tagged = [...tags.keys()];
  const roots = merges < tree.n - 1 ? new Set(top.subarray(0, tree.n)) : new Set();
  for (const node of new Set([...roots, ...tagged, ...(asked ?? [])])) {
    const strong = asked?.includes(node);
    const [x, y] = [acrossOf(ground, tree, node), downOf(ground, heightOf(tree, node))];
    pen.beginPath();
    pen.arc(x, y, strong ? 5 : 2, 0, 2 * Math.PI);
    pen.fillStyle = strong ? look.paper : node < tree.n ? look.quiet : color(at(colors, node));
    pen.fill();
    if (!strong) continue;
    pen.setLineDash([3, 2]);
    pen.lineWidth = 1.5;
    pen.strokeStyle = look.ink;
    pen.stroke();
    pen.setLineDash([]);
  }
  if (ground.names) {
    pen.textAlign = "right";
    for (let leaf = 0; leaf < tree.n; leaf++) {
      const own = [...tags].find(([node]) => covers(tree, node, leaf));
      const strong = own !== undefined && own[1] !== "C";
      pen.save();
      pen.translate(acrossOf(ground, tree, leaf), bottom + 7);
      pen.rotate(-Math.PI / 2);
      pen.font = face.css(SMALL, strong);
      pen.fillStyle = strong ? look.ink : look.quiet;
      pen.fillText(face.fit(literal(name(leaf)), ground.feet - ROUND_NAME + 1, SMALL, strong), 0, 0.5);
      pen.restore();
    }
  }
  // A and B stand over the ends of the new link, C over its own cluster.
  const over = lit ? downOf(ground, at(tree.distances, merges - 1)) - 12 : 0;
  const ends = lit ? [...lit].map((node) => acrossOf(ground, tree, node)) : [];
  const [left = 0, right = 0] = ends;
  const apart = Math.max(0, 19 - Math.abs(right - left)) / 2;
  for (const [node, letter] of tags) {
    const x = acrossOf(ground, tree, node);
    if (letter === "C") {
      const low = Math.min(left, right) - 24 < x && x < Math.max(left, right) + 24;
      const y = downOf(ground, heightOf(tree, node)) - 12;
      badge(pen, scene, letter, x, low && Math.abs(y - over) < 18 ? over - 19 : y);
      continue;
    }
    const outward = x === Math.min(left, right) ? -apart : apart;
    badge(pen, scene, letter, within(x + outward, 9, ground.left + ground.width), over);
  }
}

/** @param {Tree} tree @param {number} node @param {number} leaf */
function covers(tree, node, leaf) {
  const place = at(tree.start, leaf) - at(tree.start, node);
  return place >= 0 && place < at(tree.sizes, node);
}

/**
 * @param {{ readonly [index: number]: number }} array
 * @param {number} i
 */
function at(array, i) {
  return /** @type {number} */ (array[i]);
}
