// The same points under several linkages, side by side. A point that is dragged, added or taken
// away in one of them is so in all, and every tree follows at once.
import { createStage, listen } from "../../canvas/stage.js";
import { child } from "../../dom/apply_theme.js";
import { button, select, setOptions, slider } from "../../dom/elements.js";
import { count } from "../../text/format.js";
import { handsOn } from "./pointer.js";
import { paintPoints, paintTree } from "./paint.js";
import { MOST_CLUSTERS } from "./store.js";
import { windowOf } from "../../canvas/window.js";

/** @typedef {import("../../canvas/stage.js").Stage} Stage */
/** @typedef {import("../../model/linkage.js").Linkage} Linkage */
/** @typedef {import("./store.js").Play} Play */
/** @typedef {import("../../model/types.js").Look} Look */

/** What each is good and bad at, and why. @type {Record<Linkage, string>} */
const ABOUT = {
  single: "Follows chains and bent shapes, since only the nearest two points count; for the same reason a few points in between join two groups into one.",
  complete: "Makes compact groups of like width, since the farthest two points count; so it cuts long groups, and one stray point can spoil a merge.",
  average: "A middle way that puts up with stray points, since all pairs count; it still looks for round groups, and fails on bent ones and rings.",
  ward: "Finds round groups of like size, since every merge adds as little spread as it can; so it cuts long, bent and very large groups to fit.",
  weighted: "Like average, but both halves of a merge count the same; so small groups hold their own, and a stray point counts too much.",
  centroid: "Compares the means of groups, so stray points count little; but a merge can lie below an earlier one, and branches then cross.",
  median: "Like centroid, but both halves of a merge count the same; so small groups hold their own, and branches cross even more often.",
};

const SHAPE_WORDS = /** @type {Record<string, string>} */ ({
  blobs: "three blobs", moons: "two moons", chain: "a chain between two", rings: "a ring round a heap",
  sizes: "unequal sizes", noise: "noise", yours: "your points",
});

/**
 * @param {HTMLElement} root
 * @param {Play} play
 * @param {Look} look
 * @returns {{ destroy: () => void, restyle: (look: Look) => void }}
 */
export function createLab(root, play, look) {
  const doc = root.ownerDocument;
  const win = windowOf(root);
  /** @type {(() => void)[]} */
  const ends = [];

  const bar = child(root, "hclust-lab-bar");
  bar.setAttribute("role", "group");
  bar.setAttribute("aria-label", "Points and clusters");
  const shape = select(bar, "Points", (value) => play.setShape(value));
  const clusters = slider(bar, "Clusters", play.setClusters);
  clusters.input.min = "1";
  clusters.input.setAttribute("aria-label", "Number of clusters");
  const seedLabel = doc.createElement("label");
  const seed = doc.createElement("input");
  Object.assign(seed, { type: "number", min: "0", max: "2147483647", step: "1" });
  seed.dataset.lmSuppressShortcuts = "true";
  seed.title = "Another number draws other points of the same shape";
  seedLabel.append("Seed", seed);
  bar.append(seedLabel);
  button(bar, "Reset", play.reset).title = "Back to the points as they were drawn";
  const hint = child(bar, "hclust-lab-hint");
  hint.textContent = "Drag a point. Click to add one, double-click to take one away.";
  const said = child(root, "hclust-unseen");
  said.setAttribute("aria-live", "polite");
  const grid = child(root, "hclust-lab");

  /** @type {{ linkage: Linkage, part: HTMLElement, points: Stage, tree: Stage, end: () => void }[]} */
  let panels = [];
  let hovered = -1;

  // -- panels ----------------------------------------------------------------------------------

  /** @param {Linkage} linkage @param {number} p */
  function makePanel(linkage, p) {
    const part = child(grid, "hclust-lab-panel");
    const title = doc.createElement("h4");
    title.textContent = linkage;
    part.append(title);
    const points = createStage(child(part, "hclust-lab-points"), [(pen, stage) => {
      const panel = play.panels()[p];
      if (panel) paintPoints(pen, stage, play, panel, look, hovered);
    }]);
    const tree = createStage(child(part, "hclust-lab-tree"), [(pen, stage) => {
      const panel = play.panels()[p];
      if (panel) paintTree(pen, stage, panel, look);
    }]);
    tree.canvas.setAttribute("aria-hidden", "true");
    const about = doc.createElement("p");
    about.textContent = ABOUT[linkage];
    part.append(about);
    points.canvas.tabIndex = 0;
    points.canvas.setAttribute("role", "application");
    points.canvas.dataset.lmSuppressShortcuts = "true";
    points.canvas.setAttribute("aria-label", `Points under ${linkage} linkage. Page Up and Page Down go from point to point, arrows move it, Delete takes it away, Enter adds one.`);
    return { linkage, part, points, tree, end: handsOn(points, play, { hover, say, tell: () => tell(p) }) };
  }

  /** @param {number} i */
  function hover(i) {
    if (i === hovered) return;
    hovered = i;
    for (const panel of panels) panel.points.paint();
  }

  /** @param {string} text @param {boolean} [seen] */
  function say(text, seen = false) {
    said.textContent = text;
    if (seen) hint.textContent = text;
  }

  /** Where the point is that keys move. @param {number} p */
  function tell(p) {
    const i = play.picked;
    const panel = play.panels()[p];
    if (i < 0 || !panel) return;
    const [x, y] = [at(play.points, 2 * i), at(play.points, 2 * i + 1)];
    const size = at(panel.cut.sizes, at(panel.cut.labels, i));
    say(`Point ${i + 1} of ${play.points.length / 2} at ${x.toFixed(1)}, ${y.toFixed(1)}: in a cluster of ${size}.`);
  }

  function show() {
    if (panels.map((panel) => panel.linkage).join() !== play.linkages.join()) {
      clear();
      panels = play.linkages.map(makePanel);
      columns();
    }
    setOptions(shape, play.shapes.map((name) => [name, SHAPE_WORDS[name] ?? name]), play.shape);
    clusters.input.max = String(Math.max(play.k, Math.min(MOST_CLUSTERS, play.points.length / 2)));
    clusters.input.value = String(play.k);
    clusters.output.textContent = count(play.k);
    clusters.input.setAttribute("aria-valuetext", count(play.k, "clusters"));
    const drawn = play.model.get("seed");
    seedLabel.hidden = typeof drawn !== "number";
    if (doc.activeElement !== seed) seed.value = String(drawn ?? "");
    for (const { points, tree } of panels) {
      points.paint();
      tree.paint();
    }
  }

  function clear() {
    for (const { part, points, tree, end } of panels) {
      end();
      points.destroy();
      tree.destroy();
      part.remove();
    }
    panels = [];
  }

  /** As many beside each other as there is room for, in lines of like length. */
  function columns() {
    const most = Math.max(root.clientWidth < 700 ? 2 : 1, Math.floor(root.clientWidth / 205));
    const lines = Math.ceil(panels.length / Math.max(1, most)) || 1;
    grid.style.gridTemplateColumns = `repeat(${Math.ceil(panels.length / lines)}, minmax(0, 1fr))`;
  }

  const sizes = new win.ResizeObserver(columns);
  sizes.observe(root);
  ends.push(
    () => sizes.disconnect(),
    listen(seed, {
      change: () => {
        const value = Math.round(seed.valueAsNumber);
        if (value >= 0 && value <= 2147483647) play.setSeed(value);
        else seed.value = String(play.model.get("seed"));
      },
    }),
    play.subscribe(show),
  );
  show();

  return {
    restyle(now) {
      look = now;
      show();
    },
    destroy() {
      for (const end of ends) end();
      clear();
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
