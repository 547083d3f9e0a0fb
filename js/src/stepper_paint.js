// Two pictures of the stepper: points with outlines round the clusters so far, and the growing tree
// (the third is stepper_table.js). In each the pair of this step bears the letters A and B, and the
// cluster for which the update is worked out the letter C.
import { literal, SMALL } from "./canvas.js";
import { mix, parseColour, toHex, BLACK, WHITE } from "./colour.js";
import { acrossOf, downOf, link, strokeForest } from "./forest.js";
import { inPolygon } from "./geometry.js";
import { hull } from "./hull.js";
import { heightOf, leavesOf } from "./layout.js";
import { evenOut, outline } from "./markers.js";
import { colour } from "./palette.js";
import { axisTicks } from "./ticks.js";

/** @typedef {import("./canvas.js").Pen} Pen */
/** @typedef {import("./canvas.js").Stage} Stage */
/** @typedef {import("./canvas.js").Typeface} Typeface */
/** @typedef {import("./forest.js").Ground} Ground */
/** @typedef {import("./layout.js").Tree} Tree */
/** @typedef {import("./types.js").Look} Look */

/**
 * What is shown at one step.
 * @typedef {object} Scene
 * @property {Tree} tree
 * @property {number} merges      how many are drawn
 * @property {Int32Array} top     cluster of every node by then
 * @property {Int32Array} colours colour number of every node
 * @property {Map<number, string>} tags  letters by cluster: the pair of this step, and a third one
 * @property {[number, number] | null} lit    the pair of this step
 * @property {[number, number] | null} asked  the pair that another linkage would take
 * @property {(node: number) => string} name
 * @property {Look} look
 * @property {Typeface} face
 * @property {number} longest  width of the longest row's name, in pixels
 */

/**
 * A colour of the page between its paper and another colour.
 * @param {Look} look
 * @param {string} strong
 * @param {number} share of it
 */
export function tint(look, strong, share) {
  return toHex(mix(parseColour(look.paper) ?? WHITE, parseColour(strong) ?? BLACK, share));
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
const within = (v, low, high) => Math.min(Math.max(v, low), Math.max(low, high));

// -- points ----------------------------------------------------------------------------------

/**
 * @param {Pen} pen
 * @param {Scene} scene
 * @param {{ left: number, top: number, width: number, height: number, xs: Float32Array, ys: Float32Array }} plot
 * @param {[number, number] | null} bond  two rows: where the distance of the pair is measured
 */
export function paintPoints(pen, scene, plot, bond) {
  const { tree, top, colours, tags, lit, asked, look } = scene;
  const { xs, ys } = plot;
  const n = tree.n;
  pen.save();
  pen.beginPath();
  pen.rect(plot.left - 10, 0, plot.width + 20, plot.top + plot.height + 10);
  pen.clip();
  pen.translate(plot.left, plot.top);
  const size = n > 400 ? 5 : n > 120 ? 6.5 : 8;
  const clusters = [...new Set(top.subarray(0, n))]
    .sort((a, b) => at(tree.sizes, b) - at(tree.sizes, a));
  pen.lineJoin = pen.lineCap = "round";
  const marked = new Set([...(asked ?? []).filter((node) => !lit?.includes(node)), ...(lit ?? [])]);
  /** @param {number} node @param {boolean} strong */
  const round = (node, strong) => {
    const single = node < n;
    if (single && !strong && !tags.has(node)) return;
    const corners = hull(xs, ys, leavesOf(tree, node));
    const [first] = corners;
    if (!first) return;
    const path = new Path2D();
    path.moveTo(...first);
    for (const corner of corners) path.lineTo(...corner);
    path.closePath();
    const own = single ? look.ink : colour(at(colours, node));
    const room = size + 8;
    pen.strokeStyle = lit?.includes(node) || tags.has(node) ? look.ink : strong ? look.quiet : tint(look, own, 0.55);
    pen.lineWidth = room + (strong ? 4 : 2);
    pen.stroke(path);
    pen.strokeStyle = pen.fillStyle = tint(look, own, strong ? 0.2 : 0.12);
    pen.lineWidth = room;
    pen.stroke(path);
    pen.fill(path);
  };
  for (const node of clusters) if (!marked.has(node) && !tags.has(node)) round(node, false);
  for (const node of tags.keys()) if (!marked.has(node)) round(node, false);
  for (const node of marked) round(node, true);
  if (bond) {
    const [i, j] = bond;
    pen.beginPath();
    pen.moveTo(at(xs, i), at(ys, i));
    pen.lineTo(at(xs, j), at(ys, j));
    pen.lineWidth = 2;
    pen.strokeStyle = look.ink;
    pen.setLineDash([2, 4]);
    pen.stroke();
    pen.setLineDash([]);
  }
  for (let i = 0; i < n; i++) {
    const [x, y] = [at(xs, i), at(ys, i)];
    if (x !== x) continue;
    const node = at(top, i);
    pen.save();
    pen.translate(x, y);
    if (node < n) { // a cluster of one has no colour yet
      pen.beginPath();
      pen.arc(0, 0, size / 2, 0, 2 * Math.PI);
      pen.fillStyle = look.paper;
      pen.fill();
      pen.lineWidth = 1.3;
      pen.strokeStyle = marked.has(node) ? look.ink : look.quiet;
      pen.stroke();
    } else {
      const kind = at(colours, node);
      const scale = size * evenOut(kind);
      pen.scale(scale, scale);
      const path = new Path2D(outline(kind));
      pen.fillStyle = colour(kind);
      pen.fill(path);
      pen.lineWidth = 1 / scale;
      pen.strokeStyle = look.paper;
      pen.stroke(path);
    }
    pen.restore();
  }
  pen.restore();
  /** Letters stand beside their heaps, apart from each other. @type {[number, number][]} */
  const taken = [];
  for (const [node, letter] of tags) {
    const spot = beside(hull(xs, ys, leavesOf(tree, node)), plot, size + 13, (x, y) => {
      const others = taken.filter(([u, v]) => Math.hypot(u - x, v - y) < 18).length * 100;
      let near = 0;
      for (let i = 0; i < n; i++) if (Math.hypot(at(xs, i) - x, at(ys, i) - y) < 15) near++;
      for (const other of tags.keys()) {
        const corners = other === node ? [] : hull(xs, ys, leavesOf(tree, other));
        if (corners.length > 2 && inPolygon(x, y, corners.flat())) near += 10;
      }
      return others + near;
    });
    if (!spot) continue;
    taken.push(spot);
    badge(pen, scene, letter, plot.left + spot[0], plot.top + spot[1]);
  }
}

/**
 * A place beside a heap where a letter hides the least: always whole, so of a heap that fills the
 * plot it lies on the heap.
 * @param {[number, number][]} corners of the heap
 * @param {{ width: number, height: number }} plot
 * @param {number} off distance from the heap
 * @param {(x: number, y: number) => number} hides how much a letter hides there
 * @returns {[number, number] | null} null: the heap is nowhere
 */
export function beside(corners, { width, height }, off, hides) {
  /** @param {0 | 1} axis @param {1 | -1} sign */
  const far = (axis, sign) => corners.reduce((p, q) => (sign * q[axis] > sign * p[axis] ? q : p));
  if (!corners.length) return null;
  const [up, right, left, down] = [far(1, -1), far(0, 1), far(0, -1), far(1, 1)];
  /** @type {[number, number][]} */
  const places = [[up[0], up[1] - off], [right[0] + off, right[1]], [left[0] - off, left[1]], [down[0], down[1] + off]];
  /** @param {number} v @param {number} most */
  const inside = (v, most) => within(v, 9, most - 9);
  const scores = places.map(([x, y]) => {
    const [u, v] = [inside(x, width), inside(y, height)];
    return hides(u, v) + (u === x && v === y ? 0 : 50);
  });
  const [x, y] = places[scores.indexOf(Math.min(...scores))] ?? [0, 0];
  return [inside(x, width), inside(y, height)];
}

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
  const { tree, merges, top, colours, tags, lit, asked, look, face, name } = scene;
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
  strokeForest(pen, tree, merges, ground, (v) => (lit && v === last ? look.ink : colour(at(colours, at(top, v)))));
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
    pen.fillStyle = strong ? look.paper : node < tree.n ? look.quiet : colour(at(colours, node));
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
