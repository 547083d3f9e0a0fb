// State that all views of one stepper share: the tree, the current step, whether it plays.

import { at } from "../../common/at.js";
import { decode, floats64 } from "../../model/decode.js";
import { fit, LINKAGES, SQUARED } from "../../model/linkage.js";
import { makeTree } from "../../model/tree.js";
import { nearestPair, tableAfter } from "./distances.js";

/** @typedef {import("../../model/decode.js").Data} Data */
/** @typedef {import("../../model/tree.js").Tree} Tree */
/** @typedef {import("../../model/linkage.js").Linkage} Linkage */
/** @typedef {import("./distances.js").Table} Table */
/** @typedef {import("../../model/types.js").Model} Model */
/** A pair and how far apart it is. @typedef {{ a: number, b: number, distance: number }} Pair */

/** Maximum number of clusters in the table of distances. */
export const MAX_TABLE_CLUSTERS = 40;
const [MIN_SPEED, MAX_SPEED] = [0.25, 20];
/** Python is sent at most one step per interval (ms), and always the last one. */
const SYNC_INTERVAL_MS = 200;

/**
 * @typedef {object} StepperStore
 * @property {Model} model
 * @property {Data} data
 * @property {Tree} tree       in step with the linkage, also before Python has sent it
 * @property {Linkage | ""} linkage  "": unknown, of a tree that was passed in
 * @property {Float64Array} distances  condensed; empty: too many rows, or not known
 * @property {number} step     merges that are made, the last of them lit; 0 .. n - 1
 * @property {boolean} playing
 * @property {number} speed    steps in a second
 * @property {Linkage[]} offered  linkages that these distances can have
 * @property {() => Pair | null} currentPair  the pair of this step
 * @property {() => Table | null} table  distances before this step's merge
 * @property {() => Map<Linkage, Pair>} choices  what each linkage would join at this step
 * @property {(step: number) => void} goTo
 * @property {(on: boolean) => void} play
 * @property {(speed: number) => void} setSpeed
 * @property {(linkage: Linkage) => void} setLinkage
 * @property {(f: () => void) => () => void} subscribe
 * @property {() => void} flush
 * @property {() => void} destroy
 */

/**
 * @param {Model} model
 * @returns {StepperStore}
 */
export function createStepperStore(model) {
  /** @type {Set<() => void>} */
  const listeners = new Set();
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let clock;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let report;
  /** Worked out for a step when it is first asked for. @type {{ table?: Table | null, choices?: Map<Linkage, Pair> }} */
  let known = {};

  const self = /** @type {StepperStore} */ ({
    model,
    currentPair() {
      const { step, tree } = self;
      if (step < 1) return null;
      const [a, b] = [at(tree.children, 2 * step - 2), at(tree.children, 2 * step - 1)];
      return { a, b, distance: at(tree.distances, step - 1) };
    },
    table() {
      const { distances, linkage, step, tree } = self;
      if (!distances.length || !linkage) return null;
      return (known.table ??= tableAfter(distances, tree, Math.max(0, step - 1), linkage));
    },
    choices() {
      if (known.choices) return known.choices;
      const found = (known.choices = new Map());
      const { distances, linkage, offered, step, tree } = self;
      if (!distances.length || tree.n < 2) return found;
      const merges = Math.max(0, step - 1);
      for (const other of offered) {
        // Of equally near pairs the tree's own linkage takes the tree's.
        const [a, b] = [at(tree.children, 2 * merges), at(tree.children, 2 * merges + 1)];
        const pair =
          other === linkage
            ? { a, b, distance: at(tree.distances, merges) }
            : nearestPair(tableAfter(distances, tree, merges, other));
        if (pair) found.set(other, pair);
      }
      return found;
    },
    goTo(step) {
      const whole = Math.min(Math.max(Math.round(step) || 0, 0), self.tree.n - 1);
      if (whole === self.step) return;
      self.step = whole;
      known = {};
      model.set("step", whole);
      scheduleSync();
      notify();
    },
    play(on) {
      const now = on && self.tree.n > 1;
      if (now === self.playing) return;
      if (now && self.step >= self.tree.n - 1) self.goTo(0);
      self.playing = now;
      model.set("playing", now);
      self.flush();
      tick();
      notify();
    },
    setSpeed(speed) {
      self.speed = Math.min(Math.max(speed || 1, MIN_SPEED), MAX_SPEED);
      model.set("speed", self.speed);
      scheduleSync();
      notify();
    },
    setLinkage(linkage) {
      if (linkage === self.linkage) return;
      self.linkage = linkage;
      if (self.distances.length) {
        const points = Boolean(model.get("of_points"));
        const { children, heights } = fit(self.distances, self.tree.n, linkage, { points });
        self.tree = makeTree(children, heights);
      }
      known = {};
      model.set("linkage", linkage);
      self.flush();
      notify();
    },
    subscribe(f) {
      listeners.add(f);
      tick();
      return () => {
        listeners.delete(f);
        tick();
        if (report !== undefined) self.flush();
      };
    },
    flush() {
      clearTimeout(report);
      report = undefined;
      model.save_changes();
    },
    destroy() {
      clearTimeout(clock);
      if (report !== undefined) self.flush();
      for (const [event, f] of Object.entries(heard)) model.off(event, f);
      listeners.clear();
    },
  });

  function scheduleSync() {
    report ??= setTimeout(self.flush, SYNC_INTERVAL_MS);
  }

  function notify() {
    for (const f of [...listeners]) f();
  }

  /** Schedule the next step; none without a listener. */
  function tick() {
    clearTimeout(clock);
    clock = undefined;
    if (!self.playing || !listeners.size) return;
    clock = setTimeout(() => {
      self.goTo(self.step + 1);
      if (self.step >= self.tree.n - 1) self.play(false);
      else tick();
    }, 1000 / self.speed);
  }

  function load() {
    self.data = decode(model);
    self.tree = self.data.tree;
    self.distances = floats64(model.get("distances"));
    self.linkage = model.get("linkage") ?? "";
    const euclidean = model.get("metric") === "euclidean";
    self.offered = self.distances.length
      ? LINKAGES.filter((linkage) => euclidean || !SQUARED.includes(linkage))
      : [];
    self.step = Math.min(Math.max(model.get("step") ?? 0, 0), self.tree.n - 1);
    self.speed = model.get("speed") || 1;
    known = {};
    notify();
  }

  const heard = {
    "change:revision": load,
    "change:step": () => self.goTo(model.get("step")),
    "change:speed": () => {
      if (model.get("speed") !== self.speed) self.setSpeed(model.get("speed"));
    },
    "change:playing": () => self.play(Boolean(model.get("playing"))),
  };
  // With reduced motion it does not start by itself.
  const still = globalThis.matchMedia?.("(prefers-reduced-motion: reduce)").matches;
  self.playing = Boolean(model.get("playing")) && !still;
  load();
  if (model.get("playing") && still) {
    model.set("playing", false);
    model.save_changes();
  }
  for (const [event, f] of Object.entries(heard)) model.on(event, f);
  return self;
}

/**
 * Id of the cluster in which each node lies after some merges, (2n - 1,); -1 for nodes to come.
 * @param {Tree} tree
 * @param {number} merges
 */
export function clustersAfter(tree, merges) {
  const { n, parents } = tree;
  const top = new Int32Array(2 * n - 1).fill(-1);
  for (let v = n + merges - 1; v >= 0; v--) {
    const up = at(parents, v);
    top[v] = up >= 0 && up < n + merges ? at(top, up) : v;
  }
  return top;
}
