// Merges one at a time: a bar to play and step, the points, the table of distances, the growing
// tree, and the numbers of each update. What is shown at a step follows from steps.js alone.
import { createStage, createTypeface, listen, SMALL } from "../../canvas/stage.js";
import { nodeColors } from "../../model/node_colors.js";
import { child } from "../../dom/apply_theme.js";
import { button, select, setOptions } from "../../dom/elements.js";
import { height } from "../../text/format.js";
import { highestOf } from "../../canvas/small_tree.js";
import { leavesOf } from "../../model/tree.js";
import { axisOf, drawGround, layOut } from "../../canvas/axes.js";
import { createChoices, createUpdate } from "./update_panel.js";
import { groundOf, NAMES, paintTree, reachOf, ROUND_NAME } from "./tree.js";
import { paintPoints } from "./points.js";
import { cellAt, paintTable, stairsOf } from "./distance_table.js";
import { clusterName, rowName, sentence } from "./describe.js";
import { clustersAfter, MOST_IN_TABLE } from "./store.js";
import { createTooltip } from "../../dom/tooltip.js";
import { keysOf, pointOf } from "../../dom/view.js";

/** @typedef {import("../../canvas/stage.js").Stage} Stage */
/** @typedef {import("../../model/linkage.js").Linkage} Linkage */
/** @typedef {import("../../canvas/axes.js").Plot} Plot */
/** @typedef {import("./tree.js").Scene} Scene */
/** @typedef {import("./store.js").Steps} Steps */
/** @typedef {import("../../model/types.js").Look} Look */

const REACH = 14;
const MOST_NAMED = 200; // more names than that have no room
const SPEEDS = [0.25, 0.5, 1, 2, 4, 8, 20];
const START = "M4 3h2v10H4zM14 3v10L7 8z";
const BACK = "M11 3v10L4 8z";
const NEXT = "M5 3v10l7-5z";

/**
 * @param {HTMLElement} root
 * @param {Steps} steps
 * @param {Look} look
 * @returns {{ destroy: () => void, restyle: (look: Look) => void }}
 */
export function createStepper(root, steps, look) {
  const doc = root.ownerDocument;
  let face = createTypeface(doc, look.font);
  /** @type {(() => void)[]} */
  const ends = [];
  /** The third cluster of the update that was asked for. */
  let third = -1;
  /** The linkage whose choice is looked at, and the one that is pinned. @type {Linkage | ""} */
  let pointed = "";
  /** @type {Linkage | ""} */
  let pinned = "";

  // -- the parts -----------------------------------------------------------------------------
  const said = child(root, "hclust-words hclust-step-said");
  said.setAttribute("aria-live", "polite");
  const bar = child(root, "hclust-lab-bar");
  bar.setAttribute("role", "group");
  bar.setAttribute("aria-label", "Play the merges");
  const play = button(bar, "Play", () => steps.play(!steps.playing));
  play.classList.add("hclust-main");
  const first = button(bar, "To the start", () => go(0), START);
  const back = button(bar, "One step back", () => go(steps.step - 1), BACK);
  const next = button(bar, "One step on", () => go(steps.step + 1), NEXT);
  const jump = doc.createElement("label");
  const slide = doc.createElement("input");
  slide.type = "range";
  slide.min = "0";
  slide.dataset.lmSuppressShortcuts = "true";
  slide.setAttribute("aria-label", "Step");
  const where = doc.createElement("output");
  jump.className = "hclust-step-jump";
  jump.append(slide, where);
  bar.append(jump);
  const speed = select(bar, "Speed", (value) => steps.setSpeed(Number(value)));
  const linkage = select(bar, "Linkage", (value) => steps.swap(/** @type {Linkage} */ (value)));

  const grid = child(root, "hclust-step");
  grid.tabIndex = 0;
  grid.dataset.lmSuppressShortcuts = "true";
  grid.setAttribute("role", "application");
  grid.setAttribute("aria-label", "Merges, step by step: Space plays and stops, arrows step, Home and End jump.");
  const pictures = { points: picture("points"), table: picture("table"), tree: picture("tree") };
  const words = child(grid, "hclust-step-numbers");
  const update = createUpdate(child(words, "hclust-step-update"), steps, (node) => ask(node));
  const choices = createChoices(child(words, "hclust-step-choices"), steps, (how) => point(how), (how) => {
    pinned = pinned === how ? "" : how;
    show();
  });
  ends.push(choices.end);

  /** @param {string} name */
  function picture(name) {
    const part = child(grid, `hclust-step-${name}`);
    const title = doc.createElement("h4");
    part.append(title);
    return { part, title, box: child(part, "hclust-step-box") };
  }

  // -- what is shown -------------------------------------------------------------------------
  /** @type {Scene} */
  let scene;
  /** @type {Plot | null} */
  let plot = null;
  const axes = () => [axisOf(steps.data, steps.data.axisNames[0]?.name ?? "", 0),
    axisOf(steps.data, steps.data.axisNames[1]?.name ?? "", 1)];
  const hasPoints = () => steps.data.axisNames.length > 1;
  const hasTable = () => Boolean(steps.distances.length && steps.linkage) && steps.tree.n <= MOST_IN_TABLE;
  const preview = () => {
    const chosen = pointed || pinned;
    const pair = chosen && chosen !== steps.linkage ? steps.choices().get(chosen) : undefined;
    return pair ? /** @type {[number, number]} */ ([pair.a, pair.b]) : null;
  };

  function restage() {
    const { tree, data, step } = steps;
    const lit = steps.lit();
    const table = steps.table();
    /** @type {Map<number, string>} */
    const tags = new Map();
    if (lit) {
      tags.set(lit.a, "A").set(lit.b, "B");
      const others = table ? table.nodes.filter((v) => !tags.has(v)) : [];
      if (!others.includes(third)) third = -1;
      if (table && third < 0 && others.length) { // the nearest to both of them together
        third = others.reduce((c, v) => (table.joined(lit.a, lit.b, v) < table.joined(lit.a, lit.b, c) ? v : c));
      }
      if (third >= 0) tags.set(third, "C");
    }
    scene = {
      tree,
      merges: step,
      // Before this merge: the pair is still two.
      top: clustersAfter(tree, Math.max(0, step - 1)),
      colors: nodeColors(tree),
      tags,
      lit: lit && [lit.a, lit.b],
      asked: preview(),
      name: (node) => rowName(tree, data, node),
      look,
      face,
      longest: longest(),
    };
  }

  /** Of what the longest name was measured. @type {unknown[]} */
  let measured = [];
  let widest = 0;

  /** Width of the longest name, as strong as it is where its cluster has a letter. */
  function longest() {
    const of = [steps.tree, steps.data, face];
    if (of.some((one, i) => one !== measured[i])) {
      measured = of;
      widest = 0;
      for (let row = 0; row < Math.min(steps.tree.n, MOST_NAMED); row++) {
        widest = Math.max(widest, face.width(rowName(steps.tree, steps.data, row), SMALL, true));
      }
      // Long names do not take their room from the tree.
      const more = steps.tree.n <= MOST_IN_TABLE ? Math.max(0, widest + ROUND_NAME - NAMES) : 0;
      pictures.tree.box.style.setProperty("--hc-names", `${Math.ceil(more)}px`);
    }
    return widest;
  }

  /** Two rows between which the linkage measures, where it does so. @returns {[number, number] | null} */
  function bond() {
    const pair = steps.lit();
    const { distances, linkage: how, tree } = steps;
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

  const stages = {
    points: createStage(pictures.points.box, [(pen, stage) => {
      const [x, y] = axes();
      if (!x || !y) return;
      plot = layOut(stage, x, y, x.all, y.all, 0, face);
      drawGround(pen, plot, { x, y, xShown: x.all, yShown: y.all, look, face, dpr: stage.dpr });
      paintPoints(pen, scene, plot, bond());
    }]),
    table: createStage(pictures.table.box, [(pen, stage) => {
      const table = steps.table();
      if (!table || !hasTable()) return;
      paintTable(pen, scene, stairsOf(stage, table, steps.tree, scene.longest), table);
    }]),
    tree: createStage(pictures.tree.box, [(pen, stage) => {
      paintTree(pen, scene, groundOf(stage, steps.tree, reachOf(steps.tree, steps.step, highestOf(steps.tree)), scene.longest), stage.dpr);
    }]),
  };
  for (const stage of Object.values(stages)) stage.canvas.setAttribute("aria-hidden", "true");
  const tips = { points: createTooltip(pictures.points.box), table: createTooltip(pictures.table.box) };

  function show() {
    const { data, tree, step, playing } = steps;
    restage();
    const text = sentence(steps);
    if (said.textContent !== text) write(said, text);
    const last = tree.n - 1;
    slide.max = String(last);
    slide.value = String(step);
    slide.setAttribute("aria-valuetext", text);
    where.textContent = `${step} / ${last}`;
    play.textContent = playing ? "Pause" : step >= last && last > 0 ? "Play again" : "Play";
    play.disabled = !last;
    first.disabled = back.disabled = step <= 0;
    next.disabled = step >= last;
    const speeds = SPEEDS.includes(steps.speed) ? SPEEDS : [...SPEEDS, steps.speed].sort((p, q) => p - q);
    setOptions(speed, speeds.map((v) => [String(v), v < 1 ? `1 step in ${height(1 / v).replace(/\.00$/, "")} s` : `${v} a second`]), String(steps.speed));
    const known = steps.offered.length ? steps.offered : steps.linkage ? [steps.linkage] : [];
    setOptions(linkage, known.map((name) => [name, name]), steps.linkage);
    linkage.disabled = known.length < 2 || !model("swaps");
    /** @type {HTMLElement} */ (linkage.parentElement).hidden = !known.length;
    pictures.points.part.hidden = !hasPoints();
    pictures.table.part.hidden = !hasTable();
    words.hidden = !steps.distances.length || !steps.linkage;
    grid.dataset.parts = [hasPoints() && "points", hasTable() && "table", !words.hidden && "numbers"].filter(Boolean).join(" ");
    pictures.points.title.textContent = `The ${data.noun}`;
    pictures.table.title.textContent = `${step ? `Distances before step ${step}` : "Distances"}: the bluer, the nearer`;
    pictures.tree.title.textContent = "The tree so far";
    note.textContent = String(model("note") ?? "");
    note.hidden = !note.textContent;
    update.show(third);
    choices.show(!words.hidden, pinned);
    for (const stage of Object.values(stages)) stage.paint();
  }

  /** @param {string} name */
  const model = (name) => steps.model.get(name);
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
    restage();
    for (const stage of Object.values(stages)) stage.paint();
  }

  // -- hands -----------------------------------------------------------------------------------
  /** @param {number} step */
  function go(step) {
    steps.play(false);
    steps.go(step);
  }

  const keys = keysOf({
    " ": () => steps.play(!steps.playing),
    ArrowRight: () => go(steps.step + 1),
    ArrowUp: () => go(steps.step + 1),
    ArrowLeft: () => go(steps.step - 1),
    ArrowDown: () => go(steps.step - 1),
    PageUp: () => go(steps.step + 10),
    PageDown: () => go(steps.step - 10),
    Home: () => go(0),
    End: () => go(Infinity),
  });
  ends.push(
    listen(grid, { keydown: (event) => event.target === grid && keys(event) }),
    listen(slide, { input: () => go(slide.valueAsNumber), change: steps.flush }),
    listen(pictures.points.box, {
      pointermove: (event) => overPoints(pointOf(pictures.points.box, event)),
      pointerleave: tips.points.hide,
    }),
    listen(pictures.table.box, {
      pointermove: (event) => overTable(pointOf(pictures.table.box, event), false),
      pointerleave: tips.table.hide,
      click: (event) => overTable(pointOf(pictures.table.box, event), true),
    }),
    steps.subscribe(show),
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
    const size = at(steps.tree.sizes, node);
    tips.points.show(x, y, steps.data.name(best), [size > 1 ? `with ${size - 1} more in its cluster` : "a cluster of its own"]);
  }

  /** @param {{ x: number, y: number }} at @param {boolean} click */
  function overTable({ x, y }, click) {
    const table = steps.table();
    const cell = table && hasTable() && cellAt(stairsOf(stages.table, table, steps.tree, scene.longest), x, y);
    if (!table || !cell) return tips.table.hide();
    const [a, b] = cell;
    const lit = steps.lit();
    tips.table.show(x, y, height(table.distance(a, b)), [clusterName(steps.tree, steps.data, a), clusterName(steps.tree, steps.data, b)]);
    const other = lit && [a, b].filter((v) => v !== lit.a && v !== lit.b);
    const one = other?.[0];
    if (click && other?.length === 1 && one !== undefined) ask(one);
  }

  show();

  return {
    restyle(now) {
      look = now;
      face = createTypeface(doc, look.font);
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

/**
 * @param {{ readonly [index: number]: number }} array
 * @param {number} i
 */
function at(array, i) {
  return /** @type {number} */ (array[i]);
}
