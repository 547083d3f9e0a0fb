// Pointer input of the tree: drag the cut, hover, click, pan, zoom.

import { listen } from "../../canvas/stage.js";
import { clusterSpans, heightAt, leafWidth, yOf } from "../../canvas/tree_lines.js";
import { attachPointer } from "../../dom/pointer.js";
import { CLICK, eventPosition, wantsWheel } from "../../dom/view.js";
import { clustersAt, gapMiddle, gapOf } from "../../model/tree/cut.js";
import { leavesOf } from "../../model/tree/tree.js";
import { lineHeights } from "../../model/tree/uneven.js";
import { describeBranch } from "./describe.js";
import { hitTest } from "./paint.js";

/** A finger that rests so long (ms) opens the menu of a branch. */
const LONG_PRESS = 550;
/** Pixels: how near the pointer must be to a branch, to the line, to a stop of the line. */
const REACH = { mouse: 7, touch: 14, line: 8, snap: 4 };

/**
 * @param {import("./types.js").TreeView} view
 * @returns {() => void} clean-up
 */
export function attachTreePointer(view) {
  const { store, box, handle, viewport, heights, tip, getScene, menu } = view;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let resting;
  /** What the button that is down does.
   * @type {{ mode: "press" | "cut" | "pan", offset: number, pill: boolean,
   *   start: [number, number], what: ReturnType<typeof hitTest>, menu?: boolean }} */
  let doing = { mode: "press", offset: 0, pill: false, start: [0, 1], what: null };

  /** @param {number} y in the plot @param {boolean} free without stops between merges */
  function cutAt(y, free) {
    const { frame } = getScene();
    const { tree } = store.data;
    const t = Math.min(Math.max(heightAt(frame, y), 0), frame.top);
    const k = clustersAt(tree, t);
    const stop = yOf(frame, gapMiddle(gapOf(tree, k)));
    if (!free && Math.abs(stop - y) <= REACH.snap) {
      // Beside locked clusters the line leads to another number than alone.
      if (store.cut.locked.length) store.setThreshold(gapMiddle(gapOf(tree, k)));
      else store.setClusters(k);
    } else store.setThreshold(t);
  }

  /** Height of the line of the cut at this place. @param {number} x in the plot */
  function lineAt(x) {
    const { cut, frame } = getScene();
    if (!cut.isUneven) return cut.t;
    const found = clusterSpans(cut, frame).find(({ x0, x1 }) => x0 <= x && x < x1);
    return found ? (lineHeights(cut)[found.label] ?? cut.t) : cut.t;
  }

  /** @param {PointerEvent} event @param {import("../../dom/pointer.js").Place} at */
  function under(event, at) {
    if (event.target === handle) return null;
    return hitTest(
      getScene(),
      at.x,
      at.y,
      event.pointerType === "touch" ? REACH.touch : REACH.mouse,
    );
  }

  /** @param {import("../../dom/pointer.js").Place} at @param {number} node */
  function openMenu(at, node) {
    doing.menu = true;
    return menu.open(node, at);
  }

  /** The node that a branch or a row is; -1 for none. @param {ReturnType<typeof hitTest>} what */
  const nodeOf = (what) => what?.node ?? what?.leaf ?? -1;

  /** @param {PointerEvent} event @param {import("../../dom/pointer.js").Place} at @param {ReturnType<typeof hitTest>} what */
  function click(event, at, what) {
    if (!what) {
      const { corner, frame } = getScene();
      if (!event.shiftKey && at.x >= corner.left && frame.width) store.select([]);
    } else if (event.altKey) {
      if (what.node !== undefined) store.flip(what.node);
    } else {
      const leaves = what.node === undefined ? [what.leaf] : leavesOf(store.data.tree, what.node);
      store.select(leaves, { add: event.shiftKey });
    }
  }

  /** @param {ReturnType<typeof hitTest>} what @param {import("../../dom/pointer.js").Place} at @param {string} gesture */
  function showHit(what, at, gesture) {
    box.style.cursor = what ? "pointer" : viewport.part ? "grab" : "";
    store.setHover(what);
    if (what) {
      const [title, lines] = describeBranch(store, what);
      const hint = what.node === undefined ? [] : menu.hint(gesture);
      tip.show(at.x, at.y, title, [...lines, ...hint]);
    } else tip.hide();
  }

  /** @param {WheelEvent} event */
  function wheel(event) {
    if (!wantsWheel(box, event)) return;
    const lineHigh = event.deltaMode ? 16 : 1;
    const [dx, dy] = [event.deltaX * lineHigh, event.deltaY * lineHigh];
    const { frame, corner } = getScene();
    if (!event.ctrlKey && !event.shiftKey && Math.abs(dx) > Math.abs(dy)) {
      if (!viewport.part) return;
      event.preventDefault();
      return viewport.move(dx / leafWidth(frame));
    }
    const by = dy || dx; // with Shift, some systems turn the wheel sideways
    const place = eventPosition(box, event);
    if (event.shiftKey || place.x < corner.left) {
      if (by > 0 && heights.share === 1) return;
      event.preventDefault();
      return heights.zoom(Math.exp(by * 0.002));
    }
    if (by > 0 && !viewport.part) return; // all is seen: the page may scroll
    event.preventDefault();
    const share = (place.x - corner.left) / frame.width;
    viewport.zoom(Math.exp(by * (event.ctrlKey ? 0.01 : 0.002)), share);
  }

  const ends = [
    attachPointer(box, {
      down(event, at) {
        menu.close();
        if (event.button !== 0) return false;
        const { frame, corner } = getScene();
        const line = corner.top + yOf(frame, Math.min(store.cut.t, frame.top));
        const here = corner.top + yOf(frame, Math.min(lineAt(at.x - corner.left), frame.top));
        const reach = event.pointerType === "touch" ? REACH.touch : REACH.line;
        const [pill, axis] = [event.target === handle, at.x < corner.left - 4];
        const near = pill || axis || Math.abs(at.y - here) <= reach;
        doing = {
          mode: near ? "cut" : "press",
          offset: axis && !pill ? 0 : line - at.y,
          pill,
          start: viewport.shown(),
          what: pill || axis ? null : under(event, at),
        };
        box.classList.add("by-pointer"); // keys work from now on, but no ring is wanted
        handle.focus({ preventScroll: true });
        event.preventDefault(); // no selection of text, no focus elsewhere
        tip.hide();
        if (axis && !pill) cutAt(at.y - corner.top, event.altKey);
        if (event.pointerType === "touch") {
          resting = setTimeout(() => openMenu(at, nodeOf(doing.what)), LONG_PRESS);
        }
        return true;
      },
      drag(event, at, press) {
        const [dx, dy] = [at.x - press.x, at.y - press.y];
        press.moved ||= Math.abs(doing.mode === "cut" ? dy : dx) >= (doing.what ? CLICK : 1);
        if (!press.moved) return;
        clearTimeout(resting);
        const { frame, corner } = getScene();
        if (doing.mode === "press" && viewport.part) doing.mode = "pan";
        if (doing.mode === "cut") {
          store.setHover(null);
          view.moved();
          cutAt(at.y + doing.offset - corner.top, event.altKey);
        } else if (doing.mode === "pan") {
          viewport.move(-dx / leafWidth(frame), doing.start);
        }
      },
      up(event, at, press) {
        clearTimeout(resting);
        if (doing.mode === "cut") store.flush();
        if (doing.menu || press.moved || doing.pill || at.x < getScene().corner.left - 4) return;
        click(event, at, doing.what);
        if (event.pointerType === "touch") showHit(doing.what, at, "Long press");
      },
      cancel() {
        clearTimeout(resting);
        if (doing.mode === "cut") store.flush();
      },
      hover(event, at) {
        if (event.pointerType !== "touch") showHit(under(event, at), at, "Right click");
      },
      leave() {
        store.setHover(null);
        tip.hide();
      },
      pinch(factor, at, dx) {
        const { frame, corner } = getScene();
        viewport.zoom(factor, (at.x - dx - corner.left) / frame.width);
        viewport.move(-dx / leafWidth(getScene().frame));
      },
    }),
    listen(box, {
      contextmenu(/** @type {MouseEvent} */ event) {
        const at = eventPosition(box, event);
        // By the key of menus the handle is meant: then the branch of the walk.
        const what =
          event.target === handle
            ? store.hover
            : hitTest(getScene(), at.x, at.y, doing.menu ? REACH.touch : REACH.mouse);
        if (event.shiftKey || !openMenu(at, nodeOf(what))) return; // the browser's own menu
        event.preventDefault();
      },
      wheel,
      dblclick() {
        viewport.showAll();
        heights.showAll();
      },
    }),
  ];
  return () => {
    for (const end of ends) end();
  };
}
