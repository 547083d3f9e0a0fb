// The line above the stepper's points: how many of the columns are drawn, whether they contradict
// the merges, and a button for the principal components.

import { axisOf } from "../../canvas/axes.js";
import { at } from "../../common/at.js";
import { appendDiv } from "../../dom/apply_theme.js";
import { button } from "../../dom/elements.js";
import { distancesOf, mergeClusters, toSquare } from "../../model/tree/linkage.js";
import { count } from "../../text/format.js";
import { literal } from "../../text/literal.js";

/** @typedef {import("../../canvas/axes.js").Axis} Axis */
/** @typedef {import("../../model/tree/linkage.js").Linkage} Linkage */
/** @typedef {import("../../model/tree/tree.js").Tree} Tree */
/** @typedef {import("./store.js").StepperStore} StepperStore */
/** Two axes of the points. @typedef {{ x: string, y: string, words: string, components: boolean }} AxisPair */

const MAX_ROWS = 200;
/** A pair looks nearer if it is nearer by this share of the picture, and at most half as far. */
const CLEARLY = 0.1;

/**
 * Count the merges that a picture contradicts: in it another pair of clusters is clearly nearer.
 * @param {Tree} tree
 * @param {Float64Array} points x and y of each row in turn, from 0 to 1 each as they are drawn, (2n,)
 * @param {Linkage} linkage
 */
export function countContradictions(tree, points, linkage) {
  const { n, children } = tree;
  if (points.some(Number.isNaN)) return 0; // rows that are not drawn can look like nothing
  const D = toSquare(distancesOf(points), n);
  const size = new Int32Array(n).fill(1);
  /** Row of the table of each node. */
  const row = Int32Array.from({ length: 2 * n - 1 }, (_, v) => v);
  let found = 0;
  for (let i = 0; i < n - 1; i++) {
    let nearest = Infinity;
    for (let p = 0; p < n; p++) {
      if (!at(size, p)) continue;
      for (let q = p + 1; q < n; q++) {
        if (at(size, q) && at(D, p * n + q) < nearest) nearest = at(D, p * n + q);
      }
    }
    const [x, y] = [at(row, at(children, 2 * i)), at(row, at(children, 2 * i + 1))];
    const merged = at(D, x * n + y);
    if (merged - nearest > CLEARLY * Math.SQRT2 && merged > 2 * nearest) found++;
    mergeClusters(D, n, size, linkage, x, y, merged);
    row[n + i] = y;
  }
  return found;
}

/** @param {Axis} x @param {Axis} y */
function drawnPoints(x, y) {
  const points = new Float64Array(2 * x.values.length);
  [x, y].forEach(({ values, all: [from, to] }, axis) => {
    values.forEach((value, i) => {
      points[2 * i + axis] = (value - from) / (to - from || 1);
    });
  });
  return points;
}

/**
 * @param {HTMLElement} parent
 * @param {StepperStore} store
 */
export function createAxesLine(parent, store) {
  const line = appendDiv(parent, "hclust-step-axes");
  const words = line.ownerDocument.createElement("span");
  line.append(words);
  /** @type {AxisPair | undefined} */
  let other;
  const swap = button(line, "", () => other && store.setAxes(other.x, other.y));
  /** Of the tree for which they were counted. @type {WeakMap<Tree, Map<string, number>>} */
  const counted = new WeakMap();

  /** @param {AxisPair} pair */
  function contradictions({ x, y }) {
    const { tree, data, linkage } = store;
    if (!linkage || tree.n > MAX_ROWS || tree.n < 3) return 0;
    const key = `${x}\n${y}`;
    let known = counted.get(tree);
    if (!known) counted.set(tree, (known = new Map()));
    let found = known.get(key);
    if (found === undefined) {
      const [across, up] = [axisOf(data, x, 0), axisOf(data, y, 1)];
      found = across && up ? countContradictions(tree, drawnPoints(across, up), linkage) : 0;
      known.set(key, found);
    }
    return found;
  }

  function show() {
    const pairs = /** @type {AxisPair[]} */ (store.model.get("axis_pairs") ?? []);
    const [x, y] = store.axes();
    const pair = pairs.find((one) => one.x === x && one.y === y);
    other = undefined;
    line.hidden = !pair?.words;
    if (!pair) return;
    const here = contradictions(pair);
    const candidate = pairs.find((one) => one !== pair);
    if (candidate && (pair.components || contradictions(candidate) < here)) other = candidate;
    const merges = count(store.tree.n - 1, "merges");
    words.textContent =
      `${pair.words}.` +
      (here && !pair.components
        ? ` In ${count(here)} of ${merges} two other clusters look nearer: columns that are not drawn keep them apart.`
        : "");
    swap.hidden = !other;
    swap.textContent = !other
      ? ""
      : other.components
        ? "Draw the principal components"
        : `Draw ${literal(other.x)} and ${literal(other.y)}`;
  }

  return { show };
}
