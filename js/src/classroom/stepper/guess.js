// Guess the next merge: two clusters are picked among the points or in the tree, by pointer or by
// keys; then the merge is made and the distances are told.

import { heightY, nodeX } from "../../canvas/small_tree.js";
import { at } from "../../common/at.js";
import { appendDiv } from "../../dom/apply_theme.js";
import { heightOf, leavesOf } from "../../model/tree/tree.js";
import { count, height } from "../../text/format.js";
import { clusterName, MEANING } from "./describe.js";
import { clustersAfter } from "./store.js";

/** @typedef {import("../../canvas/axes.js").Plot} Plot */
/** @typedef {import("../../canvas/small_tree.js").PlotArea} PlotArea */
/** @typedef {import("./store.js").Guess} Guess */
/** @typedef {import("./store.js").StepperStore} StepperStore */

const REACH = 26;

/**
 * @param {HTMLElement} root  for what is read to screen readers
 * @param {HTMLElement} panel  for the list of guesses
 * @param {StepperStore} store
 * @param {{ plot: () => Plot | null, changed: () => void }} view
 */
export function createGuess(root, panel, store, view) {
  const doc = root.ownerDocument;
  const spoken = appendDiv(root, "hclust-unseen");
  spoken.setAttribute("aria-live", "polite");
  const title = doc.createElement("h4");
  const help = doc.createElement("p");
  const meaning = doc.createElement("p");
  const list = doc.createElement("ol");
  help.className = meaning.className = "hclust-quiet";
  help.textContent =
    "Click two clusters, among the points or in the tree. By keyboard: arrows choose a cluster, Enter picks it, Escape takes back.";
  list.className = "hclust-step-guesses";
  panel.append(title, help, meaning, list);

  let picked = -1;
  let focused = -1;
  /** Of which picks are: with another tree or step there are none. @type {unknown[]} */
  let of = [];

  /** Clusters from left to right. */
  function clusters() {
    const { tree, step } = store;
    const found = [...new Set(clustersAfter(tree, step).subarray(0, tree.n))];
    const plot = view.plot();
    /** @param {number} node */
    const x = (node) => {
      const rows = leavesOf(tree, node);
      let sum = 0;
      for (const row of rows) sum += plot ? at(plot.xs, row) : at(tree.x, row);
      return Number.isFinite(sum) ? sum / rows.length : Infinity;
    };
    const places = new Map(found.map((node) => [node, x(node)]));
    return found.sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0) || a - b);
  }

  function forgetOldPicks() {
    const now = [store.tree, store.step];
    if (now.every((one, i) => one === of[i])) return;
    of = now;
    picked = focused = -1;
  }

  /** @param {number} node */
  function pick(node) {
    const { tree, data, step } = store;
    if (node < 0 || step >= tree.n - 1) return;
    if (picked < 0 || picked === node) {
      picked = picked === node ? -1 : node;
      say(`${clusterName(tree, data, node)} ${picked < 0 ? "is taken back" : "is picked"}`);
      view.changed();
      return;
    }
    store.guessPair(picked, node);
  }

  /** @param {number} by */
  function move(by) {
    const all = clusters();
    const now = all.indexOf(focused);
    const next = now < 0 ? (by > 0 ? 0 : all.length - 1) : (now + by + all.length) % all.length;
    focused = all[next] ?? -1;
    const more = focused === picked ? ", picked" : "";
    say(`${clusterName(store.tree, store.data, focused)}, ${next + 1} of ${all.length}${more}`);
    view.changed();
  }

  /** @param {string} text */
  function say(text) {
    spoken.textContent = text;
  }

  const next = () => move(1);
  const before = () => move(-1);
  const take = () => pick(focused);

  return {
    keys: {
      ArrowRight: next,
      ArrowDown: next,
      ArrowLeft: before,
      ArrowUp: before,
      Enter: take,
      " ": take,
      Escape: () => {
        picked = -1;
        say("Nothing is picked");
        view.changed();
      },
    },
    pick,
    /** @returns {{ picked: number, focused: number }} -1: none */
    marks() {
      forgetOldPicks();
      return { picked, focused };
    },
    /** The cluster at a place among the points, -1 for none. @param {{ x: number, y: number }} spot */
    atPoint({ x, y }) {
      const plot = view.plot();
      if (!plot) return -1;
      let [best, least] = [-1, REACH];
      for (let i = 0; i < plot.xs.length; i++) {
        const far = Math.hypot(at(plot.xs, i) + plot.left - x, at(plot.ys, i) + plot.top - y);
        if (far < least) [least, best] = [far, i];
      }
      return best < 0 ? -1 : at(clustersAfter(store.tree, store.step), best);
    },
    /**
     * The cluster at a place of the tree: that of the leaf below, or -1 high above it.
     * @param {{ x: number, y: number }} spot
     * @param {PlotArea} area
     */
    atBranch({ x, y }, area) {
      const { tree, step } = store;
      let [best, least] = [-1, Infinity];
      for (let leaf = 0; leaf < tree.n; leaf++) {
        const far = Math.abs(nodeX(area, tree, leaf) - x);
        if (far < least) [least, best] = [far, leaf];
      }
      if (best < 0 || least > Math.max(REACH, area.width / tree.n)) return -1;
      const node = at(clustersAfter(tree, step), best);
      return y < heightY(area, heightOf(tree, node)) - REACH ? -1 : node;
    },
    show() {
      panel.hidden = !store.guess;
      if (!store.guess) return;
      const { tree, data, guesses, linkage } = store;
      title.textContent = guesses.length ? `Your guesses: ${scoreText(store)}` : "Your guesses";
      meaning.textContent = linkage ? MEANING[linkage] : "";
      help.hidden = store.step >= tree.n - 1;
      list.replaceChildren(
        ...guesses.map((guess) => {
          const item = doc.createElement("li");
          const mark = doc.createElement("b");
          mark.textContent = guess.right ? "✓ " : "✗ ";
          mark.setAttribute("aria-label", guess.right ? "right:" : "wrong:");
          const name = (/** @type {number} */ v) => clusterName(tree, data, v);
          item.value = guess.step;
          item.append(
            mark,
            `${name(guess.a)} and ${name(guess.b)}, ${height(guess.distance)}`,
            guess.right ? "" : `; nearest: ${height(guess.nearest)}`,
          );
          return item;
        }),
      );
    },
  };
}

/** @param {StepperStore} store */
export function scoreText({ guesses }) {
  return `${count(guesses.filter((guess) => guess.right).length)} of ${count(guesses.length)} right`;
}

/**
 * One sentence on the last guess and on what is asked next.
 * @param {StepperStore} store
 */
export function guessSentence(store) {
  const { tree, data, step, lastGuess } = store;
  const name = (/** @type {number} */ v) => clusterName(tree, data, v);
  const [a, b] = [at(tree.children, 2 * step - 2), at(tree.children, 2 * step - 1)];
  const whole = step >= tree.n - 1;
  const ask = whole
    ? ` The tree is whole${store.guesses.length ? `: ${scoreText(store)}` : ""}.`
    : " Which two are next?";
  const left = tree.n - step;
  if (!step)
    return `Guess: which two of the ${count(tree.n, data.noun)} merge first? Click the two that are nearest to each other.`;
  const pair = `${name(a)} and ${name(b)}`;
  const far = height(at(tree.distances, step - 1));
  if (!lastGuess)
    return `Step ${count(step)} of ${count(tree.n - 1)}: ${pair} merge at ${far}; ${left === 1 ? "all are one cluster now" : `${count(left, "clusters")} are left`}.${ask}`;
  const guessed = `${name(lastGuess.a)} and ${name(lastGuess.b)}`;
  const own = height(lastGuess.distance);
  if (!lastGuess.right)
    return `Not the nearest: ${guessed} are ${own} apart, ${pair} only ${far}.${ask}`;
  if (lastGuess.tied)
    return `Right: ${guessed} are ${own} apart, as near as ${pair}, which this tree merges first.${ask}`;
  return `Right: ${pair} are nearest, ${far} apart.${ask}`;
}
