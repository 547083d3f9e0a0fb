// The tree: drag the cut, hover and click branches, walk them by keyboard, zoom. Needs no kernel.

import { isLost, pictureCanvas } from "../../canvas/context_lost.js";
import { leafPlaces, placeAt } from "../../canvas/leaf_places.js";
import { createTypeface, SMALL } from "../../canvas/stage.js";
import { computeLines, paintLines } from "../../canvas/tree_lines.js";
import { createViewport } from "../../canvas/viewport.js";
import { at } from "../../common/at.js";
import constants from "../../common/constants.js";
import { createViewBase } from "../../dom/view.js";
import { shownClasses } from "../../model/class_colors.js";
import { nodeColors } from "../../model/tree/node_colors.js";
import { rootHeight } from "../../model/tree/tree.js";
import { sameClusters } from "../../model/tree/uneven.js";
import { formatTicks, niceTicks } from "../../text/format.js";
import { literal } from "../../text/literal.js";
import { createBranchMenu } from "./branch_menu.js";
import { LABELS_HEIGHT, LABELS_TOP, labelHeadWidth } from "./cluster_labels.js";
import { createCutLine, describeTree, RIGHT_MARGIN } from "./cut_line.js";
import { createHeights } from "./heights.js";
import { attachTreeKeyboard } from "./keyboard.js";
import {
  MIN_NAMED_LEAF,
  NAME_GAP,
  paintAxis,
  paintBranches,
  paintHoveredBranch,
  paintLeaves,
  paintRow,
  paintZoom,
} from "./paint.js";
import { attachTreePointer } from "./pointer.js";
import { createRibbonSlot } from "./ribbon_slot.js";
import { createTreeTracks } from "./tracks.js";

/** @typedef {import("../../model/store.js").Store} Store */
/** @typedef {import("../../model/types.js").Theme} Theme */
/** @typedef {import("./types.js").Scene} Scene */

const HEAD_ROOM = constants.head_room; // above the root, so that one cluster has a band, too
/** Pixels for the names of rows: where the view grows for them, and where the reader zooms in. */
const MAX_NAME_WIDTH = { grown: 150, zoomed: 96 };
/** The cut is announced when it has not changed for this time (ms). */
const SAY_AFTER = 500;

/**
 * @param {HTMLElement} root
 * @param {Store} store
 * @param {Theme} theme
 */
export function createTree(root, store, theme) {
  const doc = root.ownerDocument;
  let face = createTypeface(doc, theme.font);
  /** @type {Scene | null} */
  let scene = null;
  /** @type {import("../../canvas/tree_lines.js").Lines | null} */
  let lines = null;
  const newGrey = () => pictureCanvas(doc, () => (lines = null));
  let grey = newGrey();
  /** @type {ReturnType<typeof createRibbonSlot> | null} */
  let ribbon = null;
  let [longest, longestOf] = [0, /** @type {unknown} */ (null)];

  const viewport = createViewport(() => relayout());
  const heights = createHeights(() => relayout());
  const base = createViewBase(root, "hclust-tree", [paintBelow, paintAbove], () => (scene = null));
  const { box, stage, tip, announce } = base;
  stage.canvas.setAttribute("aria-hidden", "true"); // the handle and the words say what it shows
  const mark = createCutLine(box, () => {
    view.menu.press("u", -1);
    view.handle.focus({ preventScroll: true });
  });
  const tracks = createTreeTracks(box, store);

  // -- painting -----------------------------------------------------------------------------

  /** @returns {Scene} the present layout, computed when something has changed it */
  function getScene() {
    if (scene) {
      const { cut, selection, data } = store;
      const [colors, classes] = [nodeColors(data.tree), shownClasses(store)];
      Object.assign(scene, { cut, selection, data, colors, classes });
      return scene;
    }
    const { data, cut, selection } = store;
    const [from, to] = viewport.shown();
    const topHeight = (rootHeight(data.tree) || 1) * HEAD_ROOM * heights.share;
    const [now, whole] = /** @type {[number, number]} */ (
      [to - from, data.n].map((leaves) => (stage.width - 52 - RIGHT_MARGIN) / leaves)
    );
    const places = leafPlaces(data.tree, data.leafRows);
    const [roomy, always] = [now >= MIN_NAMED_LEAF, whole >= MIN_NAMED_LEAF];
    /** @param {number} leaf */
    const areFlat = (leaf) => leaf * (places?.least ?? 1) >= longestName() + NAME_GAP;
    const flat = roomy && areFlat(now);
    const most = MAX_NAME_WIDTH[always ? "grown" : "zoomed"];
    const lying = always ? areFlat(whole) : flat;
    const labels = roomy ? (lying ? SMALL + 2 : Math.min(most, longestName())) : 0;
    // Names that always stand there take nothing from the tree; zooming does not move the page.
    const strips = tracks.room(stage.width, face);
    box.style.setProperty("--hc-names", `${(always ? labels + 6 : 0) + strips}px`);
    const corner = { left: 0, top: 8 };
    const under = LABELS_TOP + LABELS_HEIGHT + (labels ? labels + 6 : 0);
    const below = under + strips + (viewport.part ? 5 : 0);
    const tall = Math.max(40, stage.height - corner.top - below);
    const ticks = niceTicks(0, topHeight, tall, 44);
    const widest = Math.max(...formatTicks(ticks).map((text) => face.width(text)), 0);
    corner.left = Math.max(
      Math.ceil(widest) + 11 + (data.heightLabel ? SMALL + 9 : 4),
      labelHeadWidth(face),
    );
    const strip = ribbon?.width(stage.width) ?? 0;
    corner.left += strip;
    tracks.place(corner.left);
    const frame = {
      width: Math.max(20, stage.width - corner.left - RIGHT_MARGIN),
      height: tall,
      from,
      to,
      top: topHeight,
      dpr: stage.dpr,
      places,
    };
    const colors = nodeColors(data.tree);
    scene = {
      data,
      cut,
      colors,
      classes: shownClasses(store),
      selection,
      frame,
      corner,
      strip,
      theme,
      face,
      ticks,
      labels,
      flat,
      tracks: [under, under + tracks.tall()],
    };
    lines = null;
    return scene;
  }

  /** @param {Scene} now */
  function linesNow(now) {
    if (isLost(grey)) [grey, lines] = [newGrey(), null];
    if (!lines) {
      lines = computeLines(now.data.tree, now.frame);
      grey.width = Math.round(now.frame.width * now.frame.dpr);
      grey.height = Math.round(now.frame.height * now.frame.dpr);
      const ctx = grey.getContext("2d");
      if (ctx) paintLines(ctx, lines, theme.quiet);
    }
    return lines;
  }

  /** @param {CanvasRenderingContext2D} ctx */
  function paintBelow(ctx) {
    const now = getScene();
    const { thick } = linesNow(now);
    paintBranches(ctx, now, grey, thick);
    paintLeaves(ctx, now);
    paintAxis(ctx, now);
    tracks.paint(ctx, now, now.corner.top + now.frame.height + now.tracks[0], stage.width);
    ribbon?.below(ctx, now);
    paintZoom(ctx, now, stage.height - 3);
  }

  /** @param {CanvasRenderingContext2D} ctx */
  function paintAbove(ctx) {
    const now = getScene();
    const { hover } = store;
    if (hover?.node !== undefined) paintHoveredBranch(ctx, now, linesNow(now), hover.node);
    if (hover?.leaf !== undefined) paintRow(ctx, now, hover.leaf);
    mark.show(now, linesNow(now), stage.width, store.offered);
    ribbon?.above(ctx, now);
  }

  function longestName() {
    const { data } = store;
    if (longestOf !== data.name) {
      // by their letters: measuring all names would take time
      let text = "";
      for (let leaf = 0; leaf < data.n; leaf++) {
        const name = literal(data.name(leaf));
        if (name.length > text.length) text = name;
      }
      [longest, longestOf] = [Math.ceil(face.width(text, SMALL, true)), data.name];
    }
    return longest;
  }

  /** Where things stand has changed, and not only how they are colored. */
  function relayout() {
    scene = null;
    stage.paint();
  }

  function showAllLeaves() {
    const { n, tree, leafRows } = store.data;
    viewport.reset(n, leafPlaces(tree, leafRows)?.least);
  }

  // -- in words -----------------------------------------------------------------------------

  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let saying;
  const sayCut = () =>
    announce(describeTree(store.cut, store.data.noun, rootHeight(store.data.tree)));
  const sayLater = () => {
    clearTimeout(saying);
    saying = setTimeout(sayCut, SAY_AFTER);
  };

  // -- events -------------------------------------------------------------------------------

  /** @type {import("./types.js").TreeView} */
  const view = {
    store,
    box,
    handle: mark.handle,
    viewport,
    heights,
    moved: mark.endInvitation,
    tip,
    announce,
    cancelAnnouncement: () => clearTimeout(saying),
    getScene,
    menu: createBranchMenu({ store, box, handle: mark.handle, moved: mark.endInvitation, tip }),
  };
  const keys = attachTreeKeyboard(view);
  ribbon = createRibbonSlot({ ...view, paint: (layer) => stage.paint(layer) }, relayout);
  base.onDestroy(
    attachTreePointer(view),
    mark.destroy,
    keys.destroy,
    view.menu.destroy,
    ribbon.destroy,
    view.cancelAnnouncement,
    store.subscribe(["data", "cut"], view.menu.close),
    tracks.destroy,
    store.subscribe("data", () => {
      tracks.update();
      showAllLeaves();
      heights.reset();
      tip.hide();
      keys.leave();
      base.rest();
      relayout();
      sayCut();
    }),
    store.subscribe("order", relayout),
    store.subscribe("cut", () => {
      // While the clusters stay, only the line moves.
      const same = scene && sameClusters(scene.cut, store.cut);
      base.followCut(store.cut, ...(same ? [] : [0]));
      if (same) stage.paint(1);
      else stage.paint();
      sayLater();
    }),
    store.subscribe("selection", () => stage.paint(0)),
    store.subscribe("option", () => (tracks.update() ? relayout() : stage.paint(0))),
    store.subscribe("reveal", () => {
      const { start } = store.data.tree;
      const edges = getScene().frame.places?.edges;
      viewport.reveal(store.wanted.map((leaf) => placeAt(edges, at(start, leaf))));
    }),
    store.subscribe("hover", () => stage.paint(1)),
  );
  tracks.update();
  showAllLeaves();
  sayCut();

  return {
    /** @param {Theme} next */
    restyle(next) {
      theme = next;
      face = createTypeface(doc, theme.font);
      longestOf = null;
      relayout();
    },
    destroy() {
      base.destroy();
      grey.width = grey.height = 0;
    },
  };
}
