// Paint the growing tree of the stepper; also what its three pictures share (the others are
// points.js and distance_table.js). In each of them the pair of this step is marked A and B, and
// the cluster for which the update is computed C.

import { BLACK, mix, parseColor, toHex, WHITE } from "../../canvas/color/color.js";
import { color } from "../../canvas/color/palette.js";
import { heightY, nodeX, strokeLinks, tracePartOfLink } from "../../canvas/small_tree.js";
import { SMALL } from "../../canvas/stage.js";
import { at } from "../../common/at.js";
import { heightOf } from "../../model/tree/tree.js";
import { literal } from "../../text/literal.js";
import { axisTicks } from "../../text/ticks.js";

/** @typedef {import("../../canvas/stage.js").Context2D} Context2D */
/** @typedef {import("../../canvas/stage.js").Stage} Stage */
/** @typedef {import("../../canvas/stage.js").Typeface} Typeface */
/** @typedef {import("../../canvas/small_tree.js").PlotArea} PlotArea */
/** @typedef {import("../../model/tree/tree.js").Tree} Tree */
/** @typedef {import("../../model/types.js").Theme} Theme */

/**
 * What is shown at one step.
 * @typedef {object} Scene
 * @property {Tree} tree
 * @property {number} merges      how many are drawn
 * @property {Int32Array} top     cluster of every node by then
 * @property {Int32Array} colors color number of every node
 * @property {Map<number, string>} tags  letters by cluster: the pair of this step, and a third one
 * @property {[number, number] | null} currentPair    the pair of this step
 * @property {number[] | null} asked  the pair that another linkage would take, or clusters of a guess
 * @property {number} drawn  how much of this step's link is drawn, from 0 to 1
 * @property {(node: number) => string} name
 * @property {Theme} theme
 * @property {Typeface} face
 * @property {number} longest  width of the longest row's name, in pixels
 */

/**
 * A color of the page between its paper and another color.
 * @param {Theme} theme
 * @param {string} strong
 * @param {number} share of it
 */
export function tint(theme, strong, share) {
  return toHex(mix(parseColor(theme.paper) ?? WHITE, parseColor(strong) ?? BLACK, share));
}

/**
 * A letter in a round badge.
 * @param {Context2D} ctx
 * @param {Scene} scene
 * @param {string} letter
 * @param {number} x its middle
 * @param {number} y
 * @param {number} [radius]
 */
export function badge(ctx, { theme, face }, letter, x, y, radius = 8) {
  ctx.beginPath();
  ctx.arc(x, y, radius, 0, 2 * Math.PI);
  ctx.fillStyle = letter === "C" ? theme.paper : theme.ink;
  ctx.fill();
  ctx.lineWidth = 1.5;
  ctx.strokeStyle = letter === "C" ? theme.ink : theme.paper;
  ctx.setLineDash([]);
  ctx.stroke();
  ctx.fillStyle = letter === "C" ? theme.ink : theme.paper;
  ctx.font = face.css(SMALL, true);
  ctx.textAlign = "center";
  ctx.textBaseline = "middle";
  ctx.fillText(letter, x, y + 0.5);
}

/** @param {number} v @param {number} low @param {number} high */
export const within = (v, low, high) => Math.min(Math.max(v, low), Math.max(low, high));

// -- the tree --------------------------------------------------------------------------------

const AXIS = 40;
const ABOVE = 22; // the letters over the highest link
/** Room for names below the tree: more where they are longer, but never more than the tree has. */
export const NAMES_HEIGHT = 76;
/** Between a name and the edges. */
export const NAME_MARGIN = 11;

/**
 * How high the picture of a growing tree reaches: half as often as need be, so that the first
 * merges can be seen as well and the scale still seldom changes.
 * @param {Tree} tree
 * @param {number} merges
 * @param {number} whole height of the complete tree
 */
export function axisTop(tree, merges, whole) {
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
 * @returns {PlotArea & { names: boolean, feet: number }}
 */
export function layoutTree(stage, tree, highest, longest) {
  const width = stage.width - AXIS - 8;
  const names = width / tree.n >= 11.5;
  const feet = names ? within(longest + NAME_MARGIN, NAMES_HEIGHT, 0.48 * stage.height) : 16;
  return {
    left: AXIS,
    top: ABOVE,
    width,
    height: Math.max(20, stage.height - ABOVE - feet),
    highest,
    names,
    feet,
  };
}

/**
 * @param {Context2D} ctx
 * @param {Scene} scene
 * @param {ReturnType<typeof layoutTree>} ground
 * @param {number} dpr
 */
export function paintTree(ctx, scene, ground, dpr) {
  const { tree, merges, top, colors, tags, currentPair, asked, theme, face, name } = scene;
  const hair = Math.max(1, Math.round(dpr)) / dpr;
  const { values: ticks, words } = axisTicks("number", 0, ground.highest || 1, ground.height, 42);
  const bottom = ground.top + ground.height;
  ctx.font = face.css();
  ctx.textAlign = "right";
  ctx.textBaseline = "middle";
  ticks.forEach((tick, i) => {
    const y = Math.round(heightY(ground, tick) * dpr) / dpr;
    ctx.fillStyle = theme.rule;
    ctx.globalAlpha = 0.7;
    ctx.fillRect(ground.left, y, ground.width, hair);
    ctx.globalAlpha = 1;
    ctx.fillStyle = theme.quiet;
    ctx.fillText(words[i] ?? "", ground.left - 8, y + 0.5);
  });
  ctx.lineWidth = 1.5;
  strokeLinks(ctx, tree, currentPair ? merges - 1 : merges, ground, (v) =>
    color(at(colors, at(top, v))),
  );
  if (currentPair) {
    ctx.beginPath();
    tracePartOfLink(ctx, tree, merges - 1, ground, scene.drawn);
    ctx.strokeStyle = theme.ink;
    ctx.lineWidth = 3;
    ctx.stroke();
  }
  const tagged = [...tags.keys()];
  const roots = merges < tree.n - 1 ? new Set(top.subarray(0, tree.n)) : new Set();
  for (const node of new Set([...roots, ...tagged, ...(asked ?? [])])) {
    const strong = asked?.includes(node);
    const [x, y] = [nodeX(ground, tree, node), heightY(ground, heightOf(tree, node))];
    ctx.beginPath();
    ctx.arc(x, y, strong ? 5 : 2, 0, 2 * Math.PI);
    ctx.fillStyle = strong ? theme.paper : node < tree.n ? theme.quiet : color(at(colors, node));
    ctx.fill();
    if (!strong) continue;
    ctx.setLineDash([3, 2]);
    ctx.lineWidth = 1.5;
    ctx.strokeStyle = theme.ink;
    ctx.stroke();
    ctx.setLineDash([]);
  }
  if (ground.names) {
    ctx.textAlign = "right";
    for (let leaf = 0; leaf < tree.n; leaf++) {
      const own = [...tags].find(([node]) => covers(tree, node, leaf));
      const strong = own !== undefined && own[1] !== "C";
      ctx.save();
      ctx.translate(nodeX(ground, tree, leaf), bottom + 7);
      ctx.rotate(-Math.PI / 2);
      ctx.font = face.css(SMALL, strong);
      ctx.fillStyle = strong ? theme.ink : theme.quiet;
      ctx.fillText(
        face.fit(literal(name(leaf)), ground.feet - NAME_MARGIN + 1, SMALL, strong),
        0,
        0.5,
      );
      ctx.restore();
    }
  }
  // A and B stand over the ends of the new link, C over its own cluster.
  const over = currentPair ? heightY(ground, at(tree.distances, merges - 1)) - 12 : 0;
  const ends = currentPair ? [...currentPair].map((node) => nodeX(ground, tree, node)) : [];
  const [left = 0, right = 0] = ends;
  const apart = Math.max(0, 19 - Math.abs(right - left)) / 2;
  for (const [node, letter] of tags) {
    const x = nodeX(ground, tree, node);
    if (!currentPair?.includes(node)) {
      const low = currentPair && Math.min(left, right) - 24 < x && x < Math.max(left, right) + 24;
      const y = heightY(ground, heightOf(tree, node)) - 12;
      badge(ctx, scene, letter, x, low && Math.abs(y - over) < 18 ? over - 19 : y);
      continue;
    }
    const outward = x === Math.min(left, right) ? -apart : apart;
    badge(ctx, scene, letter, within(x + outward, 9, ground.left + ground.width), over);
  }
}

/** @param {Tree} tree @param {number} node @param {number} leaf */
function covers(tree, node, leaf) {
  const place = at(tree.start, leaf) - at(tree.start, node);
  return place >= 0 && place < at(tree.sizes, node);
}
