// The linkage lab: the same points under several linkages, side by side. Adding, moving or removing
// a point changes all panels at once.

import { createStage, listen } from "../../canvas/stage.js";
import { windowOf } from "../../canvas/window_of.js";
import { at } from "../../common/at.js";
import catalogue from "../../common/catalogue.js";
import { appendDiv } from "../../dom/apply_theme.js";
import { button, select, setOptions, slider } from "../../dom/elements.js";
import { createHeading } from "../../dom/heading.js";
import { count } from "../../text/format.js";
import { paintPoints, paintTree } from "./paint.js";
import { attachLabPointer } from "./pointer.js";
import { MAX_CLUSTERS } from "./store.js";

/** @typedef {import("../../canvas/stage.js").Stage} Stage */
/** @typedef {import("../../model/tree/linkage.js").Linkage} Linkage */
/** @typedef {import("./store.js").LabStore} LabStore */
/** @typedef {import("../../model/types.js").Theme} Theme */

/** What each is good and bad at, and why. @type {Record<Linkage, string>} */
const ABOUT = catalogue.linkage_about;

const SHAPE_WORDS = /** @type {Record<string, string>} */ ({
  blobs: "three blobs",
  moons: "two moons",
  chain: "a chain between two",
  rings: "a ring round a heap",
  sizes: "unequal sizes",
  noise: "noise",
  yours: "your points",
});

/**
 * @param {HTMLElement} root
 * @param {LabStore} store
 * @param {Theme} theme
 * @returns {{ destroy: () => void, restyle: (theme: Theme) => void }}
 */
export function createLab(root, store, theme) {
  const doc = root.ownerDocument;
  const win = windowOf(root);
  /** @type {(() => void)[]} */
  const ends = [];

  const bar = appendDiv(root, "hclust-lab-bar");
  bar.setAttribute("role", "group");
  bar.setAttribute("aria-label", "Points and clusters");
  const shape = select(bar, "Points", (value) => store.setShape(value));
  const clusters = slider(bar, "Clusters", store.setClusters);
  clusters.input.min = "1";
  clusters.input.setAttribute("aria-label", "Number of clusters");
  const seedLabel = doc.createElement("label");
  const seed = doc.createElement("input");
  Object.assign(seed, { type: "number", min: "0", max: "2147483647", step: "1" });
  seed.dataset.lmSuppressShortcuts = "true";
  seed.title = "Another number draws other points of the same shape";
  seedLabel.append("Seed", seed);
  bar.append(seedLabel);
  button(bar, "Reset", store.reset).title = "Back to the points as they were drawn";
  const hint = appendDiv(bar, "hclust-lab-hint");
  hint.textContent = "Drag a point. Click to add one, double-click to take one away.";
  const liveRegion = appendDiv(root, "hclust-unseen");
  liveRegion.setAttribute("aria-live", "polite");
  const grid = appendDiv(root, "hclust-lab");

  /** @type {{ linkage: Linkage, part: HTMLElement, points: Stage, tree: Stage, end: () => void }[]} */
  let panels = [];
  let hovered = -1;

  // -- panels ----------------------------------------------------------------------------------

  /** @param {Linkage} linkage @param {number} p */
  function makePanel(linkage, p) {
    const part = appendDiv(grid, "hclust-lab-panel");
    const title = createHeading(doc);
    title.textContent = linkage;
    part.append(title);
    const points = createStage(appendDiv(part, "hclust-lab-points"), [
      (ctx, stage) => {
        const panel = store.panels()[p];
        if (panel) paintPoints(ctx, stage, store, panel, theme, hovered);
      },
    ]);
    const tree = createStage(appendDiv(part, "hclust-lab-tree"), [
      (ctx, stage) => {
        const panel = store.panels()[p];
        if (panel) paintTree(ctx, stage, panel, theme);
      },
    ]);
    tree.canvas.setAttribute("aria-hidden", "true");
    const about = doc.createElement("p");
    about.textContent = ABOUT[linkage];
    part.append(about);
    points.canvas.tabIndex = 0;
    points.canvas.setAttribute("role", "application");
    points.canvas.dataset.lmSuppressShortcuts = "true";
    points.canvas.setAttribute(
      "aria-label",
      `Points under ${linkage} linkage. Page Up and Page Down go from point to point, arrows move it, Delete takes it away, Enter adds one.`,
    );
    return {
      linkage,
      part,
      points,
      tree,
      end: attachLabPointer(points, store, {
        hover,
        announce,
        announcePoint: () => announcePoint(p),
      }),
    };
  }

  /** @param {number} i */
  function hover(i) {
    if (i === hovered) return;
    hovered = i;
    for (const panel of panels) panel.points.paint();
  }

  /** @param {string} text @param {boolean} [seen] */
  function announce(text, seen = false) {
    liveRegion.textContent = text;
    if (seen) hint.textContent = text;
  }

  /** Where the point is that keys move. @param {number} p */
  function announcePoint(p) {
    const i = store.picked;
    const panel = store.panels()[p];
    if (i < 0 || !panel) return;
    const [x, y] = [at(store.points, 2 * i), at(store.points, 2 * i + 1)];
    const size = at(panel.cut.sizes, at(panel.cut.labels, i));
    announce(
      `Point ${i + 1} of ${store.points.length / 2} at ${x.toFixed(1)}, ${y.toFixed(1)}: in a cluster of ${size}.`,
    );
  }

  function show() {
    if (panels.map((panel) => panel.linkage).join() !== store.linkages.join()) {
      clear();
      panels = store.linkages.map(makePanel);
      columns();
    }
    setOptions(
      shape,
      store.shapes.map((name) => [name, SHAPE_WORDS[name] ?? name]),
      store.shape,
    );
    clusters.input.max = String(Math.max(store.k, Math.min(MAX_CLUSTERS, store.points.length / 2)));
    clusters.input.value = String(store.k);
    clusters.output.textContent = count(store.k);
    clusters.input.setAttribute("aria-valuetext", count(store.k, "clusters"));
    const drawn = store.model.get("seed");
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

  /** Arrange as many panels side by side as fit, in rows of similar length. */
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
        if (value >= 0 && value <= 2147483647) store.setSeed(value);
        else seed.value = String(store.model.get("seed"));
      },
    }),
    store.subscribe(show),
  );
  show();

  return {
    restyle(now) {
      theme = now;
      show();
    },
    destroy() {
      for (const end of ends) end();
      clear();
      root.replaceChildren();
    },
  };
}
