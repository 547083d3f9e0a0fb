// The merge stepper: controls, points, table of distances, growing tree, and the numbers of each
// update. All that is shown at a step follows from store.js.

import { axisOf, drawAxes, layoutPlot } from "../../canvas/axes.js";
import { rootHeight } from "../../canvas/small_tree.js";
import { createStage, createTypeface, listen, SMALL } from "../../canvas/stage.js";
import { at } from "../../common/at.js";
import { appendDiv } from "../../dom/apply_theme.js";
import { button, select, setOptions } from "../../dom/elements.js";
import { createHeading } from "../../dom/heading.js";
import { createMotion } from "../../dom/motion.js";
import { createTooltip } from "../../dom/tooltip.js";
import { eventPosition, keyHandler } from "../../dom/view.js";
import { leavesOf } from "../../model/tree/tree.js";
import { height } from "../../text/format.js";
import { createAxesLine } from "./axes_line.js";
import { colorsAt } from "./colors.js";
import { clusterName, rowName, sentence } from "./describe.js";
import { cellAt, layoutCells, paintTable } from "./distance_table.js";
import { createGuess, guessSentence, scoreText } from "./guess.js";
import { paintPoints } from "./points.js";
import { clustersAfter, MAX_TABLE_CLUSTERS } from "./store.js";
import { axisTop, layoutTree, NAME_MARGIN, NAMES_HEIGHT, paintTree } from "./tree.js";
import { createChoices, createUpdate } from "./update_panel.js";

/** @typedef {import("../../canvas/stage.js").Stage} Stage */
/** @typedef {import("../../model/tree/linkage.js").Linkage} Linkage */
/** @typedef {import("../../canvas/axes.js").Plot} Plot */
/** @typedef {import("./tree.js").Scene} Scene */
/** @typedef {import("./store.js").StepperStore} StepperStore */
/** @typedef {import("../../model/types.js").Theme} Theme */

const REACH = 14;
/** Milliseconds in which a merge is drawn, and at most this share of a step that is played. */
const [MERGE_MS, SHARE_OF_STEP] = [300, 0.6];
const MAX_NAMED = 200; // more names than that have no room
const SPEEDS = [0.25, 0.5, 1, 2, 4, 8, 20];
const START = "M4 3h2v10H4zM14 3v10L7 8z";
const BACK = "M11 3v10L4 8z";
const NEXT = "M5 3v10l7-5z";

/**
 * @param {HTMLElement} root
 * @param {StepperStore} store
 * @param {Theme} theme
 * @returns {{ destroy: () => void, restyle: (theme: Theme) => void }}
 */
export function createStepper(root, store, theme) {
  const doc = root.ownerDocument;
  let face = createTypeface(doc, theme.font);
  /** @type {(() => void)[]} */
  const ends = [];
  /** The third cluster of the update that was asked for. */
  let third = -1;
  /** The linkage whose choice is looked at, and the one that is pinned. @type {Linkage | ""} */
  let pointed = "";
  /** @type {Linkage | ""} */
  let pinned = "";

  // -- the parts -----------------------------------------------------------------------------
  const liveRegion = appendDiv(root, "hclust-words hclust-step-said");
  liveRegion.setAttribute("aria-live", "polite");
  const bar = appendDiv(root, "hclust-lab-bar");
  bar.setAttribute("role", "group");
  const play = button(bar, "Play", () => store.play(!store.playing));
  play.classList.add("hclust-main");
  const first = button(bar, "To the start", () => goTo(0), START);
  const back = button(bar, "One step back", () => goTo(store.step - 1), BACK);
  const next = button(bar, "One step on", () => goTo(store.step + 1), NEXT);
  const jump = doc.createElement("label");
  const slide = doc.createElement("input");
  slide.type = "range";
  slide.min = "0";
  slide.dataset.lmSuppressShortcuts = "true";
  slide.setAttribute("aria-label", "Step");
  const where = doc.createElement("output");
  jump.className = "hclust-step-jump";
  jump.append(slide, where);
  const score = doc.createElement("output");
  score.className = "hclust-step-score";
  score.setAttribute("aria-label", "Score");
  bar.append(jump, score);
  const speed = select(bar, "Speed", (value) => store.setSpeed(Number(value)));
  const linkage = select(bar, "Linkage", (value) =>
    store.setLinkage(/** @type {Linkage} */ (value)),
  );

  const grid = appendDiv(root, "hclust-step");
  grid.tabIndex = 0;
  grid.dataset.lmSuppressShortcuts = "true";
  grid.setAttribute("role", "application");
  const pictures = { points: picture("points"), table: picture("table"), tree: picture("tree") };
  const words = appendDiv(grid, "hclust-step-numbers");
  const axesLine = createAxesLine(pictures.points.part, store);
  pictures.points.title.after(/** @type {HTMLElement} */ (pictures.points.part.lastElementChild));
  const guessing = createGuess(root, appendDiv(words, "hclust-step-guess"), store, {
    plot: () => (hasPoints() ? plot : null),
    changed: () => repaint(),
  });
  const update = createUpdate(appendDiv(words, "hclust-step-update"), store, (node) => ask(node));
  const choices = createChoices(
    appendDiv(words, "hclust-step-choices"),
    store,
    (how) => point(how),
    (how) => {
      pinned = pinned === how ? "" : how;
      show();
    },
  );
  ends.push(choices.end);

  /** @param {string} name */
  function picture(name) {
    const part = appendDiv(grid, `hclust-step-${name}`);
    const title = createHeading(doc);
    part.append(title);
    return { part, title, box: appendDiv(part, "hclust-step-box") };
  }

  // -- what is shown -------------------------------------------------------------------------
  /** @type {Scene} */
  let scene;
  /** @type {Plot | null} */
  let plot = null;
  const axes = () => [
    axisOf(store.data, store.axes()[0], 0),
    axisOf(store.data, store.axes()[1], 1),
  ];
  const hasPoints = () => store.data.axisNames.length > 1;
  const hasTable = () =>
    Boolean(store.distances.length && store.linkage) &&
    store.tree.n <= MAX_TABLE_CLUSTERS &&
    !store.guess; // it would give the answer away
  const preview = () => {
    const chosen = pointed || pinned;
    const pair = chosen && chosen !== store.linkage ? store.choices().get(chosen) : undefined;
    return pair ? /** @type {[number, number]} */ ([pair.a, pair.b]) : null;
  };

  /** Colors of a step, and of what they are.
   * @type {{ tree: import("../../model/tree/tree.js").Tree, k: number, colors: Int32Array }} */
  let colored = { tree: store.tree, k: 0, colors: new Int32Array() };

  /** @param {number} k */
  function colorsOf(k) {
    const { tree } = store;
    if (colored.tree !== tree || colored.k !== k) colored = { tree, k, colors: colorsAt(tree, k) };
    return colored.colors;
  }

  function updateScene() {
    const { tree, data, step } = store;
    // Before this merge: the pair is still two. Who guesses picks among what is there after it.
    const merges = store.guess ? step : Math.max(0, step - 1);
    const currentPair = store.currentPair();
    const table = store.table();
    /** @type {Map<number, string>} */
    const tags = new Map();
    if (currentPair && !store.guess) {
      tags.set(currentPair.a, "A").set(currentPair.b, "B");
      const others = table ? table.nodes.filter((v) => !tags.has(v)) : [];
      if (!others.includes(third)) third = -1;
      if (table && third < 0 && others.length) {
        // the nearest to both of them together
        third = others.reduce((c, v) =>
          table.joined(currentPair.a, currentPair.b, v) <
          table.joined(currentPair.a, currentPair.b, c)
            ? v
            : c,
        );
      }
      if (third >= 0) tags.set(third, "C");
    }
    scene = {
      tree,
      merges: step,
      top: clustersAfter(tree, merges),
      colors: colorsOf(tree.n - merges),
      tags,
      currentPair: currentPair && [currentPair.a, currentPair.b],
      asked: preview(),
      drawn: motion.drawn,
      name: (node) => rowName(tree, data, node),
      theme,
      face,
      longest: longest(),
    };
    if (!store.guess) return;
    const { picked, focused } = guessing.marks();
    if (picked >= 0) tags.set(picked, "1");
    scene.asked = [picked, focused].filter((node) => node >= 0);
  }

  /** The scene for the points: who guesses sees the new cluster as one. @returns {Scene} */
  function pointScene() {
    if (!store.guess) return scene;
    const made = store.step ? [store.tree.n + store.step - 1] : [];
    return { ...scene, currentPair: null, asked: [...made, ...(scene.asked ?? [])] };
  }

  function repaint() {
    updateScene();
    for (const stage of Object.values(stages)) stage.paint();
  }

  /** Of what the longest name was measured. @type {unknown[]} */
  let measured = [];
  let widest = 0;

  /** Width of the longest name, as strong as it is where its cluster has a letter. */
  function longest() {
    const of = [store.tree, store.data, face];
    if (of.some((one, i) => one !== measured[i])) {
      measured = of;
      widest = 0;
      for (let row = 0; row < Math.min(store.tree.n, MAX_NAMED); row++) {
        widest = Math.max(widest, face.width(rowName(store.tree, store.data, row), SMALL, true));
      }
      // Long names do not make the tree smaller.
      const more =
        store.tree.n <= MAX_TABLE_CLUSTERS ? Math.max(0, widest + NAME_MARGIN - NAMES_HEIGHT) : 0;
      pictures.tree.box.style.setProperty("--hc-names", `${Math.ceil(more)}px`);
    }
    return widest;
  }

  /** Two rows between which the linkage measures, where it does so. @returns {[number, number] | null} */
  function measuredRows() {
    const pair = store.currentPair();
    const { distances, linkage: how, tree } = store;
    if (!pair || !distances.length || (how !== "single" && how !== "complete")) return null;
    const sign = how === "single" ? 1 : -1;
    /** @type {[number, number] | null} */
    let found = null;
    let best = Infinity;
    for (const i of leavesOf(tree, pair.a)) {
      for (const j of leavesOf(tree, pair.b)) {
        const [p, q] = [Math.min(i, j), Math.max(i, j)];
        const d = sign * at(distances, p * tree.n - (p * (p + 1)) / 2 + q - p - 1);
        if (d < best) [best, found] = [d, [i, j]];
      }
    }
    return found;
  }

  /** @param {{ width: number, height: number }} stage */
  function treeGround(stage) {
    const highest = axisTop(store.tree, store.step, rootHeight(store.tree));
    return layoutTree(stage, store.tree, highest, scene.longest);
  }

  const stages = {
    points: createStage(pictures.points.box, [
      (ctx, stage) => {
        const [x, y] = axes();
        if (!x || !y) return;
        plot = layoutPlot(stage, x, y, x.all, y.all, 0, face);
        drawAxes(ctx, plot, { x, y, xShown: x.all, yShown: y.all, theme, face, dpr: stage.dpr });
        paintPoints(ctx, pointScene(), plot, measuredRows());
      },
    ]),
    table: createStage(pictures.table.box, [
      (ctx, stage) => {
        const table = store.table();
        if (!table || !hasTable()) return;
        paintTable(ctx, scene, layoutCells(stage, table, store.tree, scene.longest), table);
      },
    ]),
    tree: createStage(pictures.tree.box, [
      (ctx, stage) => {
        paintTree(ctx, scene, treeGround(stage), stage.dpr);
      },
    ]),
  };
  for (const stage of Object.values(stages)) stage.canvas.setAttribute("aria-hidden", "true");
  const tips = {
    points: createTooltip(pictures.points.box),
    table: createTooltip(pictures.table.box),
  };

  /** The tree and the step that were shown last. @type {[unknown, number]} */
  let shown = [store.tree, store.step];
  const motion = createMotion(root, () => {
    scene.drawn = motion.drawn;
    stages.tree.paint();
  });
  ends.push(motion.end);

  function show() {
    const { data, tree, step, playing } = store;
    if (tree === shown[0] && step === shown[1] + 1)
      motion.begin(Math.min(MERGE_MS, playing ? (SHARE_OF_STEP * 1000) / store.speed : MERGE_MS));
    else if (tree !== shown[0] || step !== shown[1]) motion.end();
    shown = [tree, step];
    updateScene();
    const text = store.guess ? guessSentence(store) : sentence(store);
    if (liveRegion.textContent !== text) write(liveRegion, text);
    const last = tree.n - 1;
    slide.max = String(last);
    slide.value = String(step);
    slide.setAttribute("aria-valuetext", text);
    where.textContent = `${step} / ${last}`;
    play.textContent = playing ? "Pause" : step >= last && last > 0 ? "Play again" : "Play";
    play.disabled = !last;
    play.hidden = store.guess;
    /** @type {HTMLElement} */ (speed.parentElement).hidden = store.guess;
    score.hidden = !store.guess || !store.guesses.length;
    score.textContent = score.hidden ? "" : scoreText(store);
    bar.setAttribute("aria-label", store.guess ? "Go through the merges" : "Play the merges");
    grid.setAttribute(
      "aria-label",
      store.guess
        ? "Guess the next merge: arrows choose a cluster, Enter picks it, Escape takes back, Home and End jump."
        : "Merges, step by step: Space plays and stops, arrows step, Home and End jump.",
    );
    grid.classList.toggle("hclust-guessing", store.guess && step < last);
    first.disabled = back.disabled = step <= 0;
    next.disabled = step >= last;
    const speeds = SPEEDS.includes(store.speed)
      ? SPEEDS
      : [...SPEEDS, store.speed].sort((p, q) => p - q);
    setOptions(
      speed,
      speeds.map((v) => [
        String(v),
        v < 1 ? `1 step in ${height(1 / v).replace(/\.00$/, "")} s` : `${v} a second`,
      ]),
      String(store.speed),
    );
    const known = store.offered.length ? store.offered : store.linkage ? [store.linkage] : [];
    setOptions(
      linkage,
      known.map((name) => [name, name]),
      store.linkage,
    );
    linkage.disabled = known.length < 2 || !model("swaps");
    /** @type {HTMLElement} */ (linkage.parentElement).hidden = !known.length;
    pictures.points.part.hidden = !hasPoints();
    pictures.table.part.hidden = !hasTable();
    words.hidden = !store.distances.length || !store.linkage;
    grid.dataset.parts = [
      hasPoints() && "points",
      hasTable() && "table",
      !words.hidden && "numbers",
    ]
      .filter(Boolean)
      .join(" ");
    pictures.points.title.textContent = `The ${data.noun}`;
    pictures.table.title.textContent = `${step ? `Distances before step ${step}` : "Distances"}: the bluer, the nearer`;
    pictures.tree.title.textContent = "The tree so far";
    note.textContent = String(model("note") ?? "");
    note.hidden = !note.textContent;
    axesLine.show();
    guessing.show();
    update.show(third);
    choices.show(!words.hidden && !store.guess, pinned);
    for (const stage of Object.values(stages)) stage.paint();
  }

  /** @param {string} name */
  const model = (name) => store.model.get(name);
  const note = doc.createElement("p");
  note.className = "hclust-notes";
  root.append(note);

  /** The sentence with its first part strong. @param {HTMLElement} el @param {string} text */
  function write(el, text) {
    const colon = text.indexOf(":") + 1;
    const strong = doc.createElement("b");
    strong.textContent = text.slice(0, colon);
    el.replaceChildren(strong, text.slice(colon));
  }

  /** @param {number} node */
  function ask(node) {
    third = node;
    show();
  }

  /** @param {Linkage | ""} how */
  function point(how) {
    if (how === pointed) return;
    pointed = how;
    repaint();
  }

  // -- input -----------------------------------------------------------------------------------
  /** @param {number} step */
  function goTo(step) {
    store.play(false);
    store.goTo(step);
  }

  const jumps = {
    PageUp: () => goTo(store.step + 10),
    PageDown: () => goTo(store.step - 10),
    Home: () => goTo(0),
    End: () => goTo(Infinity),
  };
  const guessKeys = keyHandler({ ...jumps, ...guessing.keys });
  const keys = keyHandler({
    ...jumps,
    " ": () => store.play(!store.playing),
    ArrowRight: () => goTo(store.step + 1),
    ArrowUp: () => goTo(store.step + 1),
    ArrowLeft: () => goTo(store.step - 1),
    ArrowDown: () => goTo(store.step - 1),
  });
  ends.push(
    listen(grid, {
      keydown: (event) => event.target === grid && (store.guess ? guessKeys : keys)(event),
      focusout: (event) => {
        if (!grid.contains(event.relatedTarget)) for (const tip of Object.values(tips)) tip.hide();
      },
    }),
    listen(slide, { input: () => goTo(slide.valueAsNumber), change: store.flush }),
    listen(pictures.points.box, {
      pointermove: (event) => overPoints(eventPosition(pictures.points.box, event)),
      pointerleave: tips.points.hide,
      click: (event) => {
        if (store.guess) guessing.pick(guessing.atPoint(eventPosition(pictures.points.box, event)));
      },
    }),
    listen(pictures.tree.box, {
      click: (event) => {
        const spot = eventPosition(pictures.tree.box, event);
        if (store.guess) guessing.pick(guessing.atBranch(spot, treeGround(stages.tree)));
      },
    }),
    listen(pictures.table.box, {
      pointermove: (event) => overTable(eventPosition(pictures.table.box, event), false),
      pointerleave: tips.table.hide,
      click: (event) => overTable(eventPosition(pictures.table.box, event), true),
    }),
    store.subscribe(show),
  );

  /** @param {{ x: number, y: number }} at */
  function overPoints({ x, y }) {
    let [best, least] = [-1, REACH];
    if (plot) {
      for (let i = 0; i < plot.xs.length; i++) {
        const far = Math.hypot(at(plot.xs, i) + plot.left - x, at(plot.ys, i) + plot.top - y);
        if (far < least) [least, best] = [far, i];
      }
    }
    if (best < 0) return tips.points.hide();
    const node = at(scene.top, best);
    const size = at(store.tree.sizes, node);
    tips.points.show(x, y, store.data.name(best), [
      size > 1 ? `with ${size - 1} more in its cluster` : "a cluster of its own",
    ]);
  }

  /** @param {{ x: number, y: number }} at @param {boolean} click */
  function overTable({ x, y }, click) {
    const table = store.table();
    const cell =
      table &&
      hasTable() &&
      cellAt(layoutCells(stages.table, table, store.tree, scene.longest), x, y);
    if (!table || !cell) return tips.table.hide();
    const [a, b] = cell;
    const currentPair = store.currentPair();
    tips.table.show(x, y, height(table.distance(a, b)), [
      clusterName(store.tree, store.data, a),
      clusterName(store.tree, store.data, b),
    ]);
    const other = currentPair && [a, b].filter((v) => v !== currentPair.a && v !== currentPair.b);
    const one = other?.[0];
    if (click && other?.length === 1 && one !== undefined) ask(one);
  }

  show();

  return {
    restyle(now) {
      theme = now;
      face = createTypeface(doc, theme.font);
      show();
    },
    destroy() {
      for (const end of ends) end();
      for (const stage of Object.values(stages)) stage.destroy();
      for (const tip of Object.values(tips)) tip.destroy();
      root.replaceChildren();
    },
  };
}
