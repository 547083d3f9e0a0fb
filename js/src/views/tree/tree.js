// The tree: drag the cut, hover and click branches, walk them by keyboard, zoom. Needs no kernel.
import { linesOf, paintLines } from "../../canvas/tree_lines.js";
import { createTypeface, SMALL } from "../../canvas/stage.js";
import { nodeColors } from "../../model/node_colors.js";
import { createCutMark, pillRoom, treeInWords } from "./cut_line.js";
import { createExtent } from "../../canvas/viewport.js";
import { formatTicks, niceTicks } from "../../text/format.js";
import { rootHeight } from "../../model/tree.js";
import { createTreeHand } from "./pointer.js";
import { createTreeKeys } from "./keyboard.js";
import { headRoom, NAMES_DEEP, NAMES_FROM } from "./cluster_labels.js";
import { LABEL_ROOM, paintAxis, paintBranches, paintGround, paintHovered, paintRow, paintZoom } from "./paint.js";
import { createGround } from "../../dom/view.js";
import { literal } from "../../text/literal.js";

/** @typedef {import("../../model/store.js").Store} Store */
/** @typedef {import("../../model/types.js").Look} Look */
/** @typedef {import("./types.js").Scene} Scene */

const HEADROOM = 1.09; // above the root, so that one cluster has a band, too
/** Pixels for the names of rows: where the view grows for them, and where the reader zooms in. */
const LONGEST_NAME = { grown: 150, zoomed: 96 };
/** A reader hears of the cut when it has rested so long (ms). */
const SAY_AFTER = 500;

/**
 * @param {HTMLElement} root
 * @param {Store} store
 * @param {Look} look
 */
export function createTree(root, store, look) {
  const doc = root.ownerDocument;
  let type = createTypeface(doc, look.font);
  /** @type {Scene | null} */
  let scene = null;
  /** @type {import("../../canvas/tree_lines.js").Lines | null} */
  let lines = null;
  const grey = doc.createElement("canvas");
  let [longest, longestOf] = [0, /** @type {unknown} */ (null)];

  const extent = createExtent(() => moved());
  const ground = createGround(root, "hclust-tree", [paintBelow, paintAbove], () => (scene = null));
  const { box, stage, tip, say } = ground;
  stage.canvas.setAttribute("aria-hidden", "true"); // the handle and the words say what it shows
  const mark = createCutMark(box);

  // -- painting -----------------------------------------------------------------------------

  /** @returns {Scene} where everything stands, worked out when something has changed it */
  function lay() {
    if (scene) {
      const { cut, selection, data } = store;
      Object.assign(scene, { cut, selection, data, colors: nodeColors(data.tree) });
      return scene;
    }
    const { data, cut, selection } = store;
    const [from, to] = extent.shown();
    const topHeight = (rootHeight(data.tree) || 1) * HEADROOM;
    const beside = pillRoom(type, stage.width, data.n);
    const [roomy, always] = [to - from, data.n]
      .map((leaves) => (stage.width - 52 - beside) / leaves >= LABEL_ROOM);
    const most = LONGEST_NAME[always ? "grown" : "zoomed"];
    const labels = roomy ? Math.min(most, longestName()) : 0;
    // Names that always stand there take nothing from the tree; zooming does not move the page.
    box.style.setProperty("--hc-names", `${always ? labels + 6 : 0}px`);
    const corner = { left: 0, top: 8 };
    const below = NAMES_FROM + NAMES_DEEP + (labels ? labels + 6 : 0) + (extent.part ? 5 : 0);
    const tall = Math.max(40, stage.height - corner.top - below);
    const ticks = niceTicks(0, topHeight, tall, 44);
    const widest = Math.max(...formatTicks(ticks).map((text) => type.width(text)), 0);
    corner.left = Math.max(Math.ceil(widest) + 11 + (data.heightLabel ? SMALL + 9 : 4), headRoom(type));
    const frame = {
      width: Math.max(20, stage.width - corner.left - beside), height: tall, from, to, top: topHeight,
      dpr: stage.dpr,
    };
    const colors = nodeColors(data.tree);
    scene = { data, cut, colors, selection, frame, corner, look, type, ticks, labels };
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
    mark.show(now, linesNow(now), stage.width);
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

  /** Where things stand has changed, and not only how they are colored. */
  function moved() {
    scene = null;
    stage.paint();
  }

  // -- in words -----------------------------------------------------------------------------

  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let saying;
  const sayCut = () => say(treeInWords(store.cut, store.data.noun, rootHeight(store.data.tree)));
  const sayLater = () => {
    clearTimeout(saying);
    saying = setTimeout(sayCut, SAY_AFTER);
  };

  // -- what it hears ------------------------------------------------------------------------

  /** @type {import("./types.js").TreeView} */
  const view = { store, box, handle: mark.handle, extent, tip, say, lay };
  const keys = createTreeKeys(view);
  ground.end(
    createTreeHand(view),
    keys.destroy,
    () => clearTimeout(saying),
    store.subscribe("data", () => {
      extent.reset(store.data.n);
      tip.hide();
      keys.leave();
      moved();
      sayCut();
    }),
    store.subscribe("order", moved),
    store.subscribe("cut", () => {
      // While the clusters stay, only the line moves.
      if (scene && scene.cut.k === store.cut.k && scene.cut.tree === store.cut.tree) stage.paint(1);
      else stage.paint();
      sayLater();
    }),
    store.subscribe("selection", () => stage.paint(0)),
    store.subscribe("reveal", () => {
      const { start } = store.data.tree;
      extent.reveal(store.wanted.map((leaf) => /** @type {number} */ (start[leaf])));
    }),
    store.subscribe("hover", () => stage.paint(1)),
  );
  extent.reset(store.data.n);
  sayCut();

  return {
    /** @param {Look} next */
    restyle(next) {
      look = next;
      type = createTypeface(doc, look.font);
      longestOf = null;
      moved();
    },
    destroy() {
      ground.destroy();
      grey.width = grey.height = 0;
    },
  };
}
