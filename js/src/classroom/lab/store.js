// State that all views of one lab share: the points, the trees of all linkages, the cut.

import { at } from "../../common/at.js";
import { floats64 } from "../../model/decode.js";
import { cutClusters } from "../../model/tree/cut.js";
import { distancesOf, fit } from "../../model/tree/linkage.js";
import { clusterColors } from "../../model/tree/node_colors.js";
import { takeOver } from "../../model/tree/take_over.js";
import { makeTree } from "../../model/tree/tree.js";

/** @typedef {import("../../model/tree/cut.js").Cut} Cut */
/** @typedef {import("../../model/tree/tree.js").Tree} Tree */
/** @typedef {import("../../model/tree/linkage.js").Linkage} Linkage */
/** @typedef {import("../../model/types.js").Model} Model */
/** What one linkage makes of the points. @typedef {{ linkage: Linkage, tree: Tree, cut: Cut,
 *   colors: Int32Array }} Panel  colors: color number of each cluster */

export const MIN_POINTS = 2;
export const MAX_POINTS = 200;
export const MAX_CLUSTERS = 12;

/**
 * @typedef {object} LabStore
 * @property {Model} model
 * @property {Float64Array} points  x and y of each in turn
 * @property {[number, number, number]} square  left, lower edge and side of what is shown
 * @property {number} k
 * @property {Linkage[]} linkages
 * @property {string[]} shapes  names of what can be chosen
 * @property {string} shape
 * @property {number} picked  a point that keys move, -1: none
 * @property {() => Panel[]} panels
 * @property {(i: number, x: number, y: number) => void} move
 * @property {(x: number, y: number) => boolean} add  false: there are as many as there may be
 * @property {(i: number) => boolean} remove
 * @property {(i: number) => void} pick
 * @property {(k: number) => void} setClusters
 * @property {(shape: string) => void} setShape
 * @property {(seed: number) => void} setSeed
 * @property {() => void} reset
 * @property {() => void} syncPoints  the points as they are now
 * @property {(f: () => void) => () => void} subscribe
 * @property {() => void} destroy
 */

/**
 * @param {Model} model
 * @returns {LabStore}
 */
export function createLabStore(model) {
  /** @type {Set<() => void>} */
  const listeners = new Set();
  /** @type {Panel[] | null} */
  let panels = null;
  /** The first panel's tree as the points were loaded. All panels take over its colors, however the
   * points have moved since: so panels agree, and a drag exchanges no colors. @type {Tree | null} */
  let home = null;
  /** Which of the points of that tree each point is, -1: added since. @type {number[]} */
  let origins = [];
  let dirty = false;
  let isWriting = false; // whether what is being set comes from here

  const self = /** @type {LabStore} */ ({
    model,
    picked: -1,
    panels() {
      if (panels) return panels;
      const n = self.points.length / 2;
      const distances = distancesOf(self.points);
      const trees = self.linkages.map((linkage) => {
        const { children, heights } = fit(distances, n, linkage, { points: true });
        return { linkage, tree: makeTree(children, heights) };
      });
      home ??= trees[0]?.tree ?? null;
      const before = home && cutClusters(home, Math.min(self.k, home.n));
      panels = trees.map(({ linkage, tree }) => {
        const cut = cutClusters(tree, self.k);
        return { linkage, tree, cut, colors: colorsAsIn(before, cut, origins) };
      });
      return panels;
    },
    move(i, x, y) {
      self.points.set(inside(x, y), 2 * i);
      changed();
    },
    add(x, y) {
      const n = self.points.length / 2;
      if (n >= MAX_POINTS) return false;
      self.points = Float64Array.of(...self.points, ...inside(x, y));
      origins.push(-1);
      self.picked = n;
      changed();
      return true;
    },
    remove(i) {
      const n = self.points.length / 2;
      if (n <= MIN_POINTS) return false;
      self.points = self.points.filter((_, index) => index >> 1 !== i);
      origins.splice(i, 1);
      self.picked = Math.min(i, n - 2);
      if (self.k > n - 1) set("n_clusters", (self.k = n - 1));
      changed();
      return true;
    },
    pick(i) {
      self.picked = i;
      notify();
    },
    setClusters(k) {
      const whole = Math.min(Math.max(Math.round(k) || 1, 1), self.points.length / 2);
      if (whole === self.k) return;
      self.k = whole;
      set("n_clusters", whole);
      model.save_changes();
      panels = null;
      notify();
    },
    setShape(shape) {
      self.shape = shape;
      set("shape", shape);
      const groups = /** @type {number[]} */ (model.get("shape_clusters"))[
        self.shapes.indexOf(shape)
      ];
      if (groups) set("n_clusters", (self.k = groups));
      loadShape(true);
    },
    setSeed(seed) {
      set("seed", seed);
      model.save_changes();
    },
    reset: () => loadShape(true),
    syncPoints() {
      if (!dirty) return;
      dirty = false;
      set("points_bytes", new DataView(self.points.slice().buffer));
      model.save_changes();
    },
    subscribe(f) {
      listeners.add(f);
      return () => {
        listeners.delete(f);
        self.syncPoints();
      };
    },
    destroy() {
      for (const [name, f] of Object.entries(heard)) model.off(`change:${name}`, f);
      listeners.clear();
    },
  });

  /** @param {string} name @param {unknown} value */
  function set(name, value) {
    isWriting = true;
    model.set(name, value);
    isWriting = false;
  }

  function changed() {
    panels = null;
    dirty = true;
    notify();
  }

  function notify() {
    for (const f of [...listeners]) f();
  }

  /** @param {number} x @param {number} y @returns {[number, number]} */
  function inside(x, y) {
    const [left, low, side] = self.square;
    const keep = (/** @type {number} */ v, /** @type {number} */ from) => {
      const round = Number((v / side).toPrecision(6)) * side; // no more digits than the hand has
      return Math.min(Math.max(round, from), from + side);
    };
    return [keep(x, left), keep(y, low)];
  }

  /** Take the points that belong to the shape. @param {boolean} save */
  function loadShape(save) {
    const all = floats64(model.get("shapes_bytes"));
    const ends = /** @type {number[]} */ (model.get("shape_ends"));
    const which = Math.max(0, self.shapes.indexOf(self.shape));
    start(all.slice(which ? at(ends, which - 1) : 0, at(ends, which)));
    if (self.k > self.points.length / 2) set("n_clusters", (self.k = self.points.length / 2));
    notify();
    dirty = save;
    self.syncPoints();
  }

  /** @param {Float64Array} points */
  function start(points) {
    self.points = points;
    self.picked = -1;
    self.square = boundingSquare(points);
    home = null;
    origins = Array.from({ length: points.length / 2 }, (_, i) => i);
    panels = null;
  }

  function load() {
    self.linkages = model.get("linkages");
    self.shapes = model.get("shapes");
    self.shape = model.get("shape");
    self.k = model.get("n_clusters");
    start(floats64(model.get("points_bytes")));
    notify();
  }

  /** What Python sets; what is set here is known. @param {() => void} f */
  const fromPython = (f) => () => {
    if (!isWriting) f();
  };
  const heard = {
    revision: load,
    n_clusters: fromPython(() => self.setClusters(model.get("n_clusters"))),
    linkages: fromPython(load),
  };
  load();
  for (const [name, f] of Object.entries(heard)) model.on(`change:${name}`, f);
  return self;
}

/**
 * The square that is shown: the shapes' own, or one round all points.
 * @param {Float64Array} points
 * @returns {[number, number, number]}
 */
function boundingSquare(points) {
  const ends = [0, 1].map((axis) => {
    const values = points.filter((_, i) => i % 2 === axis);
    return [
      values.reduce((p, q) => Math.min(p, q), Infinity),
      values.reduce((p, q) => Math.max(p, q), -Infinity),
    ];
  });
  const [[left = 0, right = 0] = [], [low = 0, high = 0] = []] = ends;
  const wide = Math.max(right - left, high - low) || 1;
  if (left >= 0 && low >= 0 && right <= 10 && high <= 10 && wide > 4) return [0, 0, 10];
  const side = 1.12 * wide;
  return [(left + right - side) / 2, (low + high - side) / 2, side];
}

/**
 * Colors for clusters, taken over from those of other points.
 * @param {Cut | null} before
 * @param {Cut} cut
 * @param {number[]} origins which of the points before each point is, -1: none
 */
function colorsAsIn(before, cut, origins) {
  if (!before) return clusterColors(cut);
  const labels = new Int32Array(cut.labels.length).fill(-1);
  origins.forEach((i, point) => {
    if (i >= 0) labels[point] = at(before.labels, i);
  });
  const present = [...new Set(labels)].filter((label) => label >= 0).sort((p, q) => p - q);
  const colors = clusterColors(before);
  return takeOver(
    labels.map((label) => present.indexOf(label)),
    cut.labels,
    present.map((label) => at(colors, label)),
  ).colors;
}
