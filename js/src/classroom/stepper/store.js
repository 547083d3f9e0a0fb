// State that all views of one stepper share: the tree, the current step, whether it plays.

import { at } from "../../common/at.js";
import { decode, floats64 } from "../../model/decode.js";
import { fit, LINKAGES, SQUARED } from "../../model/tree/linkage.js";
import { makeTree } from "../../model/tree/tree.js";
import { followingAnnotations } from "./colors.js";
import { nearestPair, tableAfter } from "./distances.js";

/** @typedef {import("../../model/decode.js").Data} Data */
/** @typedef {import("../../model/tree/tree.js").Tree} Tree */
/** @typedef {import("../../model/tree/linkage.js").Linkage} Linkage */
/** @typedef {import("./distances.js").Table} Table */
/** @typedef {import("../../model/types.js").Model} Model */
/**
 * A guess which two clusters merge next.
 * @typedef {object} Guess
 * @property {number} step  the merge that was guessed, from 1
 * @property {number} a  ids of the clusters
 * @property {number} b
 * @property {number} distance  between them
 * @property {number} nearest  of the pair that merged
 * @property {boolean} right
 * @property {boolean} tied  as near as that pair, but another one
 */
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
 * @property {boolean} guess   the reader guesses each merge before it is made
 * @property {Guess[]} guesses  the first of each step
 * @property {Guess | null} lastGuess  that of the step that is shown, if it was guessed just now
 * @property {(a: number, b: number) => void} guessPair
 * @property {() => [string, string]} axes  names of the two that are drawn
 * @property {(x: string, y: string) => void} setAxes
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
  /** What was set here and is not sent yet. @type {Map<string, unknown>} */
  const unsent = new Map();
  let revision = model.get("revision");
  /** The guess that the next step answers. @type {Guess | null} */
  let pending = null;
  /** Worked out for a step when it is first asked for. @type {{ table?: Table | null, choices?: Map<Linkage, Pair> }} */
  let known = {};

  const self = /** @type {StepperStore} */ ({
    model,
    guess: false,
    guesses: /** @type {Guess[]} */ ([]),
    lastGuess: null,
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
    axes: () => [model.get("x") ?? "", model.get("y") ?? ""],
    setAxes(x, y) {
      model.set("x", x);
      model.set("y", y);
      self.flush();
      notify();
    },
    guessPair(a, b) {
      const { distances, linkage, step, tree } = self;
      if (!self.guess || !linkage || step >= tree.n - 1) return;
      const nearest = at(tree.distances, step);
      const distance = tableAfter(distances, tree, step, linkage).distance(a, b);
      const pair = [at(tree.children, 2 * step), at(tree.children, 2 * step + 1)];
      const same = pair.includes(a) && pair.includes(b);
      const tied = !same && Math.abs(distance - nearest) <= 1e-9 * Math.abs(nearest);
      const right = same || tied;
      const made = { step: step + 1, a, b, distance, nearest, right, tied };
      // The last merge is no guess, and a second one of the same step does not count.
      if (step < tree.n - 2 && !self.guesses.some((guess) => guess.step === made.step))
        setGuesses([...self.guesses, made]);
      pending = made;
      self.goTo(step + 1);
    },
    goTo(step) {
      const whole = Math.min(Math.max(Math.round(step) || 0, 0), self.tree.n - 1);
      if (whole === self.step) return;
      self.step = whole;
      self.lastGuess = pending;
      pending = null;
      if (!whole && self.guesses.length) setGuesses([]);
      known = {};
      scheduleSync("step", whole);
      notify();
    },
    play(on) {
      const now = on && self.tree.n > 1 && !self.guess;
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
      scheduleSync("speed", self.speed);
      notify();
    },
    setLinkage(linkage) {
      if (linkage === self.linkage) return;
      self.linkage = linkage;
      if (self.distances.length) {
        const points = Boolean(model.get("of_points"));
        const { children, heights } = fit(self.distances, self.tree.n, linkage, { points });
        const tree = makeTree(children, heights);
        const k = Math.min(model.get("n_clusters") || 1, tree.n);
        tree.annotations = followingAnnotations(self.tree, tree, k);
        self.tree = tree;
      }
      known = {};
      self.lastGuess = null;
      if (self.guesses.length) setGuesses([]); // they were made of another tree
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
      unsent.clear();
      model.save_changes();
    },
    destroy() {
      clearTimeout(clock);
      if (report !== undefined) self.flush();
      for (const [event, f] of Object.entries(heard)) model.off(event, f);
      listeners.clear();
    },
  });

  /** @param {Guess[]} guesses */
  function setGuesses(guesses) {
    self.guesses = guesses;
    scheduleSync("guesses", guesses);
  }

  /** @param {string} name @param {unknown} value */
  function scheduleSync(name, value) {
    unsent.set(name, value);
    model.set(name, value);
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
    revision = model.get("revision");
    for (const [name, value] of unsent) if (model.get(name) !== value) unsent.delete(name);
    self.data = decode(model);
    self.tree = self.data.tree;
    self.distances = floats64(model.get("distances"));
    self.linkage = model.get("linkage") ?? "";
    const euclidean = model.get("metric") === "euclidean";
    self.offered = self.distances.length
      ? LINKAGES.filter((linkage) => euclidean || !SQUARED.includes(linkage))
      : [];
    self.step = Math.min(Math.max(model.get("step") ?? 0, 0), self.tree.n - 1);
    self.guess = Boolean(model.get("guess") && self.distances.length && self.linkage);
    self.guesses = model.get("guesses") ?? [];
    if (self.lastGuess?.step !== self.step) self.lastGuess = null;
    self.speed = model.get("speed") || 1;
    known = {};
    notify();
  }

  /**
   * Follow a value of the model. While a newer one is waiting to be sent, what arrives is the
   * kernel's answer to an earlier one, or will be replaced at once: the newer one stays. With new
   * data, Python's values count.
   * @param {string} name @param {() => void} f
   */
  const follow = (name, f) => () => {
    const own = model.get("revision") === revision ? unsent.get(name) : undefined;
    if (own === undefined) f();
    else if (model.get(name) !== own) model.set(name, own);
  };
  const heard = {
    "change:revision": load,
    "change:guess": load,
    "change:guesses": follow("guesses", () => {
      if (model.get("guesses") === self.guesses) return;
      self.guesses = model.get("guesses") ?? [];
      notify();
    }),
    "change:x": notify,
    "change:y": notify,
    "change:step": follow("step", () => self.goTo(model.get("step"))),
    "change:speed": follow("speed", () => {
      if (model.get("speed") !== self.speed) self.setSpeed(model.get("speed"));
    }),
    "change:playing": () => self.play(Boolean(model.get("playing"))),
  };
  // With reduced motion it does not start by itself.
  const still = globalThis.matchMedia?.("(prefers-reduced-motion: reduce)").matches;
  load();
  self.playing = Boolean(model.get("playing")) && !still && !self.guess;
  if (model.get("playing") && !self.playing) {
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
