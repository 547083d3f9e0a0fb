// The same points under several linkages, side by side. A point that is dragged, added or taken
// away in one of them is so in all, and every tree follows at once.
import { createStage, listen } from "./canvas.js";
import { child } from "./dress.js";
import { button, select, setOptions, slider } from "./elements.js";
import { count } from "./format.js";
import { downOf, highestOf, strokeForest } from "./forest.js";
import { evenOut, outline } from "./markers.js";
import { colour } from "./palette.js";
import { MOST_CLUSTERS, MOST_POINTS, LEAST_POINTS } from "./play.js";
import { keysOf, pointOf } from "./view.js";
import { windowOf } from "./look.js";

/** @typedef {import("./canvas.js").Pen} Pen */
/** @typedef {import("./canvas.js").Stage} Stage */
/** @typedef {import("./linkage.js").Linkage} Linkage */
/** @typedef {import("./play.js").Panel} Panel */
/** @typedef {import("./play.js").Play} Play */
/** @typedef {import("./types.js").Look} Look */

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

const REACH = 13;
const EDGE = 8;

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
  /** Where the points were painted last, by the first panel's size. */
  let hovered = -1;

  // -- painting --------------------------------------------------------------------------------

  /** @param {Stage} stage @returns {{ x: (v: number) => number, y: (v: number) => number, scale: number, left: number, top: number }} */
  function placeOf(stage) {
    const side = Math.max(10, Math.min(stage.width, stage.height) - 2 * EDGE);
    const [from, low, wide] = play.square;
    const [left, top] = [(stage.width - side) / 2, (stage.height - side) / 2];
    const scale = side / wide;
    return { left, top, scale, x: (v) => left + (v - from) * scale, y: (v) => top + side - (v - low) * scale };
  }

  /** @param {Pen} pen @param {Stage} stage @param {number} p */
  function paintPoints(pen, stage, p) {
    const panel = play.panels()[p];
    if (!panel) return;
    const { x, y } = placeOf(stage);
    const n = play.points.length / 2;
    const size = n > 120 ? 7 : 9;
    const paths = Array.from(panel.colours, (c) => new Path2D(outline(c)));
    for (let i = 0; i < n; i++) {
      const label = at(panel.cut.labels, i);
      const kind = at(panel.colours, label);
      const scale = size * evenOut(kind);
      pen.save();
      pen.translate(x(at(play.points, 2 * i)), y(at(play.points, 2 * i + 1)));
      if (i === play.picked || i === hovered) {
        pen.beginPath();
        pen.arc(0, 0, size / 2 + 3.5, 0, 2 * Math.PI);
        pen.strokeStyle = look.ink;
        pen.lineWidth = i === play.picked ? 2 : 1;
        pen.stroke();
      }
      pen.scale(scale, scale);
      const path = /** @type {Path2D} */ (paths[label]);
      pen.fillStyle = colour(kind);
      pen.fill(path);
      pen.lineWidth = 0.8 / scale;
      pen.strokeStyle = look.paper;
      pen.stroke(path);
      pen.restore();
    }
  }

  /** @param {Pen} pen @param {Stage} stage @param {number} p */
  function paintTree(pen, stage, p) {
    const panel = play.panels()[p];
    if (!panel) return;
    const { tree, cut, colours } = panel;
    const highest = highestOf(tree) * 1.04;
    const ground = { left: 1, top: 4, width: stage.width - 2, height: stage.height - 8, highest };
    const own = new Int32Array(2 * tree.n - 1).fill(-1); // cluster of each node
    cut.nodes.forEach((node, label) => {
      own[node] = label;
    });
    for (let v = 2 * tree.n - 2; v >= 0; v--) {
      const up = at(tree.parents, v);
      if (at(own, v) < 0 && up >= 0) own[v] = at(own, up);
    }
    pen.lineWidth = 1.25;
    strokeForest(pen, tree, tree.n - 1, ground, (v) => (at(own, v) < 0 ? look.quiet : colour(at(colours, at(own, v)))));
    if (cut.t > highest || tree.n < 2) return;
    const line = Math.round(downOf(ground, Math.min(cut.t, highest))) + 0.5;
    pen.setLineDash([5, 4]);
    pen.lineWidth = 1;
    pen.strokeStyle = look.ink;
    pen.beginPath();
    pen.moveTo(0, line);
    pen.lineTo(stage.width, line);
    pen.stroke();
  }

  // -- panels ----------------------------------------------------------------------------------

  /** @param {Linkage} linkage @param {number} p */
  function makePanel(linkage, p) {
    const part = child(grid, "hclust-lab-panel");
    const title = doc.createElement("h4");
    title.textContent = linkage;
    part.append(title);
    const points = createStage(child(part, "hclust-lab-points"), [(pen, stage) => paintPoints(pen, stage, p)]);
    const tree = createStage(child(part, "hclust-lab-tree"), [(pen, stage) => paintTree(pen, stage, p)]);
    tree.canvas.setAttribute("aria-hidden", "true");
    const about = doc.createElement("p");
    about.textContent = ABOUT[linkage];
    part.append(about);
    points.canvas.tabIndex = 0;
    points.canvas.setAttribute("role", "application");
    points.canvas.dataset.lmSuppressShortcuts = "true";
    points.canvas.setAttribute("aria-label", `Points under ${linkage} linkage. Page Up and Page Down go from point to point, arrows move it, Delete takes it away, Enter adds one.`);
    return { linkage, part, points, tree, end: handsOn(points, p) };
  }

  /** @param {Stage} stage @param {number} p @returns {() => void} */
  function handsOn(stage, p) {
    const { canvas } = stage;
    /** @type {{ id: number, point: number, dx: number, dy: number } | null} */
    let held = null;
    let added = -Infinity;
    /** @param {{ x: number, y: number }} at */
    const nearest = ({ x, y }) => {
      const place = placeOf(stage);
      let [best, least] = [-1, REACH];
      for (let i = 0; i < play.points.length / 2; i++) {
        const far = Math.hypot(place.x(at(play.points, 2 * i)) - x, place.y(at(play.points, 2 * i + 1)) - y);
        if (far <= least) [least, best] = [far, i];
      }
      return best;
    };
    /** @param {{ x: number, y: number }} at @returns {[number, number]} */
    const value = ({ x, y }) => {
      const { left, top, scale } = placeOf(stage);
      const [from, low, wide] = play.square;
      return [from + (x - left) / scale, low + wide - (y - top) / scale];
    };
    /** @param {number} i */
    const hover = (i) => {
      if (i === hovered) return;
      hovered = i;
      canvas.style.cursor = i < 0 ? "copy" : "grab";
      for (const panel of panels) panel.points.paint();
    };
    const side = () => play.square[2];
    /** @param {number} dx @param {number} dy @param {KeyboardEvent} event */
    const nudge = (dx, dy, event) => {
      const i = play.picked;
      if (i < 0) return play.pick(0);
      const by = side() * (event.shiftKey ? 0.0025 : 0.02);
      play.move(i, at(play.points, 2 * i) + dx * by, at(play.points, 2 * i + 1) + dy * by);
      tell(p);
    };
    /** @param {number} by */
    const walk = (by) => {
      const n = play.points.length / 2;
      play.pick((Math.max(play.picked, by < 0 ? 0 : -1) + by + n) % n);
      tell(p);
    };
    const remove = () => {
      if (play.picked < 0) return;
      if (play.remove(play.picked)) say(`A point is taken away: ${count(play.points.length / 2, "points")}.`);
      else say(`At least ${LEAST_POINTS} points have to stay.`);
      play.tellPython();
    };
    /** @param {number} x @param {number} y */
    const add = (x, y) => {
      if (play.add(x, y)) say(`A point is added: ${count(play.points.length / 2, "points")}.`);
      else say(`There are ${MOST_POINTS} points already: take one away first.`, true);
      play.tellPython();
    };
    const keys = keysOf({
      ArrowLeft: (e) => nudge(-1, 0, e),
      ArrowRight: (e) => nudge(1, 0, e),
      ArrowUp: (e) => nudge(0, 1, e),
      ArrowDown: (e) => nudge(0, -1, e),
      PageDown: () => walk(1),
      PageUp: () => walk(-1),
      Delete: remove,
      Backspace: remove,
      Enter: () => {
        const [from, low] = play.square;
        const i = play.picked;
        const beside = 0.05 * side();
        add(...(i < 0 ? /** @type {[number, number]} */ ([from + side() / 2, low + side() / 2])
          : /** @type {[number, number]} */ ([at(play.points, 2 * i) + beside, at(play.points, 2 * i + 1)])));
      },
      Escape: () => play.pick(-1),
    });
    const release = (/** @type {PointerEvent} */ event) => {
      if (held?.id !== event.pointerId) return;
      held = null;
      canvas.style.cursor = "grab";
      play.tellPython();
    };
    const end = listen(canvas, {
      keydown: keys,
      keyup: play.tellPython,
      blur: play.tellPython,
      // A finger that meets a point drags it, anywhere else it scrolls the page.
      touchstart: (event) => {
        const touch = event.touches[0];
        if (touch && nearest(pointOf(canvas, touch)) >= 0) event.preventDefault();
      },
      pointerdown: (event) => {
        if (event.button !== 0 || !event.isPrimary) return;
        const here = pointOf(canvas, event);
        const i = nearest(here);
        if (i < 0) return;
        const [x, y] = value(here);
        held = { id: event.pointerId, point: i, dx: at(play.points, 2 * i) - x, dy: at(play.points, 2 * i + 1) - y };
        canvas.setPointerCapture(event.pointerId);
        canvas.style.cursor = "grabbing";
        play.pick(i);
      },
      pointermove: (event) => {
        const here = pointOf(canvas, event);
        if (!held) return hover(nearest(here));
        const [x, y] = value(here);
        play.move(held.point, x + held.dx, y + held.dy);
      },
      pointerup: release,
      pointercancel: release,
      pointerleave: () => hover(-1),
      click: (event) => {
        const here = pointOf(canvas, event);
        if (nearest(here) >= 0) return;
        added = event.timeStamp;
        add(...value(here));
      },
      dblclick: (event) => {
        if (event.timeStamp - added < 600) return; // its first click has only just added the point
        const i = nearest(pointOf(canvas, event));
        if (i < 0) return;
        play.pick(i);
        remove();
      },
    });
    return end;
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
