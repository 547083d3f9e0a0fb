// The live tree: drag its cut, hover and select its branches, zoom. Needs no kernel.
import { heightAt, linesOf, unitOf, yOf } from "./branches.js";
import { createStage, createTypeface, listen, literal, SMALL } from "./canvas.js";
import { nodeColours } from "./colours.js";
import { clustersAt, gapOf, middle } from "./cut.js";
import { createCutMark, treeInWords } from "./cut_mark.js";
import { count, formatTicks, height, niceTicks } from "./format.js";
import { heightOf, leavesOf, rootHeight } from "./layout.js";
import { createTooltip } from "./tooltip.js";
import {
  hit, LABEL_ROOM, LABELS_FROM, NAMES_DEEP, NAMES_FROM, paintAxis, paintBranches, paintGround,
  paintHovered, paintLines, paintRow, paintZoom,
} from "./tree_paint.js";

/** @typedef {import("./store.js").Store} Store */
/** @typedef {import("./types.js").Look} Look */
/** @typedef {import("./tree_paint.js").Scene} Scene */

const HEADROOM = 1.09; // above the root, so that one cluster has a band, too
const LONGEST_NAME = 96;
/** Pixels: how near the pointer must be to a branch, or to the line, and when it has moved. */
const REACH = { mouse: 7, touch: 14, line: 8, moved: 4, snap: 4 };
/** A reader hears of the cut when it has rested so long (ms). */
const SAY_AFTER = 500;
const FEWEST_LEAVES = 5;
const NAMED = 4; // members in a tooltip

/**
 * @param {HTMLElement} root
 * @param {Store} store
 * @param {Look} look
 */
export function createTree(root, store, look) {
  const doc = root.ownerDocument;
  const box = doc.createElement("div");
  box.className = "hclust-tree";
  const words = doc.createElement("div");
  words.className = "hclust-unseen";
  words.setAttribute("aria-live", "polite");
  root.append(box);

  let type = createTypeface(doc, look.font);
  /** Leaf positions at the two edges; null: all of them. @type {[number, number] | null} */
  let zoom = null;
  /** @type {Scene | null} */
  let scene = null;
  /** @type {import("./branches.js").Lines | null} */
  let lines = null;
  const grey = doc.createElement("canvas");
  let [longest, longestOf] = [0, /** @type {unknown} */ (null)];

  const stage = createStage(box, [paintBelow, paintAbove], () => (scene = null));
  stage.canvas.setAttribute("aria-hidden", "true"); // the handle and the words say what it shows
  const mark = createCutMark(box);
  const tip = createTooltip(box);
  box.append(words);

  // -- painting -----------------------------------------------------------------------------

  /** @returns {Scene} where everything stands, worked out when something has changed it */
  function lay() {
    if (scene) {
      Object.assign(scene, { cut: store.cut, selection: store.selection, data: store.data });
      return scene;
    }
    const { data, cut, selection } = store;
    const [from, to] = zoom ?? [0, data.n];
    const topHeight = (rootHeight(data.tree) || 1) * HEADROOM;
    const roomy = (stage.width - 60) / (to - from) >= LABEL_ROOM;
    const labels = roomy ? Math.min(LONGEST_NAME, longestName()) : 0;
    const corner = { left: 0, top: 8 };
    const below = NAMES_FROM + NAMES_DEEP + (labels ? labels + 6 : 0) + (zoom ? 5 : 0);
    const tall = Math.max(40, stage.height - corner.top - below);
    const ticks = niceTicks(0, topHeight, tall, 44);
    const widest = Math.max(...formatTicks(ticks).map((text) => type.width(text)), 0);
    corner.left = Math.ceil(widest) + 11 + (data.heightLabel ? SMALL + 9 : 4);
    const frame = {
      width: Math.max(20, stage.width - corner.left - 8), height: tall, from, to, top: topHeight,
      dpr: stage.dpr,
    };
    const colours = nodeColours(data.tree);
    scene = { data, cut, colours, selection, frame, corner, look, type, ticks, labels };
    lines = null;
    return scene;
  }

  /** @param {Scene} now */
  function linesNow(now) {
    if (!lines) {
      lines = linesOf(now.data.tree, now.frame);
      grey.width = Math.round(now.frame.width * now.frame.dpr);
      grey.height = Math.round(now.frame.height * now.frame.dpr);
      const pen = grey.getContext("2d");
      if (pen) paintLines(pen, lines, look.quiet);
    }
    return lines;
  }

  /** @param {CanvasRenderingContext2D} pen */
  function paintBelow(pen) {
    const now = lay();
    paintBranches(pen, now, grey, linesNow(now).thick);
    paintGround(pen, now);
    paintAxis(pen, now);
    paintZoom(pen, now, stage.height - 3);
  }

  /** @param {CanvasRenderingContext2D} pen */
  function paintAbove(pen) {
    const now = lay();
    const { hover } = store;
    if (hover?.node !== undefined) paintHovered(pen, now, linesNow(now), hover.node);
    if (hover?.leaf !== undefined) paintRow(pen, now, hover.leaf);
    mark.show(now.cut, now.frame, now.corner, now.type);
  }

  function longestName() {
    const { data } = store;
    if (longestOf !== data.name) { // by their letters: measuring all names would take time
      let text = "";
      for (let leaf = 0; leaf < data.n; leaf++) {
        const name = literal(data.name(leaf));
        if (name.length > text.length) text = name;
      }
      [longest, longestOf] = [Math.ceil(type.width(text, SMALL, true)), data.name];
    }
    return longest;
  }

  /** Where things stand has changed, and not only how they are coloured. */
  function moved() {
    scene = null;
    stage.paint();
  }

  // -- in words -----------------------------------------------------------------------------

  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let saying;
  const say = () => {
    words.textContent = treeInWords(store.cut, store.data.noun, rootHeight(store.data.tree));
  };
  const sayLater = () => {
    clearTimeout(saying);
    saying = setTimeout(say, SAY_AFTER);
  };

  // -- the cut ------------------------------------------------------------------------------

  /** @param {number} y in the plot @param {boolean} free without stops between merges */
  function cutAt(y, free) {
    const { frame } = lay();
    const { tree } = store.data;
    const t = Math.min(Math.max(heightAt(frame, y), 0), frame.top);
    const k = clustersAt(tree, t);
    const stop = yOf(frame, middle(gapOf(tree, k)));
    if (!free && Math.abs(stop - y) <= REACH.snap) store.setClusters(k);
    else store.setThreshold(t);
  }

  /** What keys do to the number of clusters. @type {Record<string, (k: number) => number>} */
  const STEPS = {
    ArrowUp: (k) => k - 1,
    ArrowRight: (k) => k - 1,
    ArrowDown: (k) => k + 1,
    ArrowLeft: (k) => k + 1,
    PageUp: (k) => k - 10,
    PageDown: (k) => k + 10,
    Home: () => store.data.n,
    End: () => 1,
  };

  /** @param {KeyboardEvent} event */
  function key(event) {
    box.classList.remove("by-pointer");
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = STEPS[event.key];
    if (step) store.setClusters(Math.min(Math.max(step(store.cut.k), 1), store.data.n));
    else if (event.key === "Escape") store.select([]);
    else if (event.key === "+" || event.key === "=") zoomBy(0.7, lay().frame.width / 2);
    else if (event.key === "-") zoomBy(1 / 0.7, lay().frame.width / 2);
    else if (event.key === "0") setZoom(0, store.data.n);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  // -- zoom ---------------------------------------------------------------------------------

  /** @param {number} from @param {number} to */
  function setZoom(from, to) {
    const { n } = store.data;
    const wide = Math.min(Math.max(to - from, Math.min(FEWEST_LEAVES, n)), n);
    const begin = Math.min(Math.max(from, 0), n - wide);
    const next = wide < n ? /** @type {[number, number]} */ ([begin, begin + wide]) : null;
    if (next?.[0] === zoom?.[0] && next?.[1] === zoom?.[1]) return;
    zoom = next;
    moved();
  }

  /** @param {number} factor @param {number} x the place in the plot that stays */
  function zoomBy(factor, x) {
    const { frame } = lay();
    const wide = Math.min(Math.max((frame.to - frame.from) * factor, FEWEST_LEAVES), store.data.n);
    const share = Math.min(Math.max(x / frame.width, 0), 1);
    const stays = frame.from + share * (frame.to - frame.from);
    setZoom(stays - share * wide, stays + (1 - share) * wide);
  }

  /** @param {WheelEvent} event */
  function wheel(event) {
    if (!event.ctrlKey && !event.shiftKey && !box.matches(":focus-within")) return;
    const lineHigh = event.deltaMode ? 16 : 1;
    const [dx, dy] = [event.deltaX * lineHigh, event.deltaY * lineHigh];
    const { frame, corner } = lay();
    if (!event.ctrlKey && !event.shiftKey && Math.abs(dx) > Math.abs(dy)) {
      if (!zoom) return;
      event.preventDefault();
      const by = dx / unitOf(frame);
      return setZoom(frame.from + by, frame.to + by);
    }
    const by = dy || dx; // with Shift, some systems turn the wheel sideways
    if (by > 0 && !zoom) return; // all is seen: the page may scroll
    event.preventDefault();
    zoomBy(Math.exp(by * (event.ctrlKey ? 0.01 : 0.002)), place(event).x - corner.left);
  }

  // -- the pointer --------------------------------------------------------------------------

  /** @typedef {{ x: number, y: number }} Place */
  /** @type {{ id: number, mode: "press" | "cut" | "pan", from: Place, moved: boolean,
   *   offset: number, view: [number, number], what: ReturnType<typeof hit> } | null} */
  let drag = null;

  /** @param {MouseEvent} event @returns {Place} in the view */
  function place(event) {
    const edge = box.getBoundingClientRect();
    return { x: event.clientX - edge.left, y: event.clientY - edge.top };
  }

  /** @param {PointerEvent} event @param {Place} at */
  function under(event, at) {
    if (event.target === mark.handle) return null;
    return hit(lay(), at.x, at.y, event.pointerType === "touch" ? REACH.touch : REACH.mouse);
  }

  /** @param {PointerEvent} event */
  function down(event) {
    if (event.button !== 0 || drag) return;
    const at = place(event);
    const { frame, corner } = lay();
    const line = corner.top + yOf(frame, Math.min(store.cut.t, frame.top));
    const reach = event.pointerType === "touch" ? REACH.touch : REACH.line;
    const [pill, axis] = [event.target === mark.handle, at.x < corner.left - 4];
    const near = pill || axis || Math.abs(at.y - line) <= reach;
    drag = {
      id: event.pointerId,
      mode: near ? "cut" : "press",
      from: at,
      moved: false,
      offset: axis && !pill ? 0 : line - at.y,
      view: [frame.from, frame.to],
      what: pill || axis ? null : under(event, at),
    };
    box.setPointerCapture(event.pointerId);
    box.classList.add("by-pointer"); // keys work from now on, but no ring is wanted
    mark.handle.focus({ preventScroll: true });
    event.preventDefault(); // no selection of text, no focus elsewhere
    tip.hide();
    if (axis && !pill) {
      drag.moved = true;
      cutAt(at.y - corner.top, event.altKey);
    }
  }

  /** @param {PointerEvent} event */
  function move(event) {
    const at = place(event);
    if (!drag) return hovered(event, at);
    if (event.pointerId !== drag.id) return;
    const [dx, dy] = [at.x - drag.from.x, at.y - drag.from.y];
    drag.moved ||= Math.abs(drag.mode === "cut" ? dy : dx) >= (drag.what ? REACH.moved : 1);
    if (!drag.moved) return;
    const { frame, corner } = lay();
    if (drag.mode === "press" && zoom) drag.mode = "pan";
    if (drag.mode === "cut") {
      store.setHover(null);
      cutAt(at.y + drag.offset - corner.top, event.altKey);
    } else if (drag.mode === "pan") {
      const by = dx / unitOf(frame);
      setZoom(drag.view[0] - by, drag.view[1] - by);
    }
  }

  /** @param {PointerEvent} event */
  function up(event) {
    if (event.pointerId !== drag?.id) return;
    const { mode, moved: far, what } = drag;
    const pill = event.target === mark.handle;
    drag = null;
    if (mode === "cut") store.flush();
    if (far || pill || event.type === "pointercancel") return;
    click(event, what);
  }

  /** @param {PointerEvent} event @param {ReturnType<typeof hit>} what */
  function click(event, what) {
    if (!what) {
      const { corner, frame } = lay();
      if (!event.shiftKey && place(event).x >= corner.left && frame.width) store.select([]);
    } else if (event.altKey) {
      if (what.node !== undefined) store.flip(what.node);
    } else {
      const leaves = what.node === undefined ? [what.leaf] : leavesOf(store.data.tree, what.node);
      store.select(leaves, { add: event.shiftKey });
    }
  }

  /** @param {PointerEvent} event @param {Place} at */
  function hovered(event, at) {
    if (event.pointerType === "touch") return;
    const what = under(event, at);
    box.style.cursor = what ? "pointer" : zoom ? "grab" : "";
    store.setHover(what);
    if (what) tip.show(at.x, at.y, ...inWords(what));
    else tip.hide();
  }

  function leave() {
    if (drag) return;
    store.setHover(null);
    tip.hide();
  }

  /** @param {NonNullable<ReturnType<typeof hit>>} what @returns {[string, string[]]} */
  function inWords(what) {
    const { data, cut } = store;
    const { tree } = data;
    if (what.node === undefined) {
      const joins = data.n > 1 ? heightOf(tree, /** @type {number} */ (tree.parents[what.leaf])) : 0;
      return [data.name(what.leaf), [`cluster ${cut.labels[what.leaf]} · joins at ${height(joins)}`]];
    }
    const leaves = leavesOf(tree, what.node);
    const label = cut.nodes.indexOf(what.node);
    const title = `${label < 0 ? "" : `Cluster ${label} · `}${count(leaves.length, data.noun)}`;
    const named = [...leaves.subarray(0, NAMED)].map((leaf) => literal(data.name(leaf)));
    if (leaves.length > NAMED) named.push(`and ${count(leaves.length - NAMED)} more`);
    return [title, [`height ${height(heightOf(tree, what.node))}`, ...named]];
  }

  // -- what it hears ------------------------------------------------------------------------

  const stopListening = listen(box, {
    pointerdown: down,
    pointermove: move,
    pointerup: up,
    pointercancel: up,
    pointerleave: leave,
    wheel,
    keydown: key,
    dblclick: () => setZoom(0, store.data.n),
  });
  const ends = [
    store.subscribe("data", () => {
      zoom = null;
      tip.hide();
      moved();
      say();
    }),
    store.subscribe("order", moved),
    store.subscribe("cut", () => {
      // While the clusters stay, only the line moves.
      if (scene && scene.cut.k === store.cut.k && scene.cut.tree === store.cut.tree) stage.paint(1);
      else stage.paint();
      sayLater();
    }),
    store.subscribe("selection", () => stage.paint(0)),
    store.subscribe("hover", () => stage.paint(1)),
  ];
  say();

  return {
    /** @param {Look} next */
    restyle(next) {
      look = next;
      type = createTypeface(doc, look.font);
      longestOf = null;
      moved();
    },
    destroy() {
      clearTimeout(saying);
      stopListening();
      for (const end of ends) end();
      mark.destroy();
      tip.destroy();
      stage.destroy();
      grey.width = grey.height = 0;
      box.remove();
    },
  };
}
