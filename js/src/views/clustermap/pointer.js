// Pointer and keyboard input of the clustermap: hover, click, pan, zoom, move from cell to cell.

import { listen } from "../../canvas/stage.js";
import { nodeX, yOf } from "../../canvas/tree_lines.js";
import { at } from "../../common/at.js";
import { WALKING } from "../../dom/keyboard.js";
import { attachPointer } from "../../dom/pointer.js";
import { CLICK, eventPosition, keyHandler, wantsWheel } from "../../dom/view.js";
import { flipNode, heightOf, leavesOf, nextNode } from "../../model/tree/tree.js";
import { columnTreeAt } from "./columns/column_tree.js";
import { columnHit, columnsOf, describeHit, hitTest } from "./hit_test.js";
import { columnFrame, uprightFrame } from "./layers.js";
import { cellsBetween } from "./sub_heatmap/brush.js";

/** @typedef {import("./hit_test.js").Hit} Hit */

/**
 * @param {import("./types.js").ClustermapView} view
 * @returns {() => void} clean-up
 */
export function attachClustermapPointer(view) {
  const { store, base, viewport, scene } = view;
  const { box, stage, tip } = base;

  /** @param {{ x: number, y: number }} at pixels of the canvas */
  function hitAtPoint({ x, y }) {
    const now = scene();
    return now && hitTest(now, x, y);
  }

  /** @param {Hit | null} what @param {{ x: number, y: number }} point */
  function showHit(what, point) {
    view.setHit(what);
    const node = what?.label === undefined ? what?.node : store.cut.nodes[what.label];
    if (what?.leaf !== undefined) store.setHover({ leaf: what.leaf });
    else if (node === undefined) store.setHover(null);
    else store.setHover(node < store.data.n ? { leaf: node } : { node });
    stage.canvas.style.cursor = columnTreeAt(view, point) ? "ns-resize" : what ? "pointer" : "";
    const now = scene();
    if (!what || !now) return tip.hide();
    const [title = "", ...lines] = describeHit(now, what);
    tip.show(point.x, point.y, title, lines);
  }

  /** @param {Hit | null} what @param {boolean} add */
  function selectHit(what, add) {
    const { cut, data } = store;
    if (!what) {
      if (!add) store.select([]);
    } else if (what.leaf !== undefined) {
      store.select([what.leaf], { add });
    } else if (what.within !== undefined) {
      store.select(leavesOf(scene()?.inBlocks?.tree ?? data.tree, what.within), { add });
    } else if (what.node !== undefined || what.label !== undefined) {
      const node = what.node ?? at(cut.nodes, what.label ?? 0);
      store.select(leavesOf(data.tree, node), { add });
    } else {
      const now = scene();
      view.takeColumns((now && columnsOf(now, what)) ?? [], add);
    }
  }

  /** Turn the branch round that was pressed with Alt. @param {Hit | null} what */
  function flip(what) {
    const tree = scene()?.inBlocks?.tree;
    if (what?.node !== undefined) store.flip(what.node);
    else if (tree && what?.within !== undefined) store.setBlockTree(flipNode(tree, what.within));
    const { columnTree: above } = store.data;
    if (above && what?.across !== undefined) store.setColumnTree(flipNode(above, what.across));
  }

  /** Rows that so many pixels hold. @param {number} pixels */
  function rowsIn(pixels) {
    const now = scene();
    return now ? pixels / now.rowAxis.unit : 0;
  }

  /** @param {number} y pixels of the canvas @returns {number} share of the values, from the top */
  function share(y) {
    const now = scene();
    if (!now) return 0.5;
    const { from, to, placeAt } = now.rowAxis;
    return (placeAt(y - now.places.heatmap.top) - from) / (to - from);
  }

  let start = viewport.shown();
  /** Whether a drag draws a rectangle; else it moves the rows. */
  let brushing = false;
  /** Where the tree of the columns was pressed. @type {ReturnType<typeof columnTreeAt>} */
  let columnTree = null;
  /** Place and column where a rectangle by keys began. @type {[number, number] | null} */
  let anchor = null;

  /** @param {{ x: number, y: number }} a @param {{ x: number, y: number }} b */
  function brush(a, b) {
    const now = scene();
    if (!now) return;
    const { leaves, columns } = cellsBetween(now, a, b);
    view.brush(leaves, columns);
  }

  const endHand = attachPointer(stage.canvas, {
    down(event) {
      if (event.button) return false;
      start = viewport.shown();
      columnTree = columnTreeAt(view, eventPosition(box, event));
      const hit = hitAtPoint(eventPosition(box, event));
      const inside = hit?.leaf !== undefined && hit.column >= 0;
      brushing = inside && event.pointerType !== "touch" && (event.shiftKey || !viewport.part);
      return true;
    },
    drag(_, { x, y }, press) {
      press.moved ||= Math.hypot(x - press.x, y - press.y) >= CLICK;
      if (!press.moved) return;
      if (columnTree) return columnTree.cut({ x, y });
      const now = scene();
      if (!brushing) viewport.move(rowsIn(press.y - y), start);
      else if (now) view.setBrushed(cellsBetween(now, press, { x, y }).rect);
    },
    up(event, point, press) {
      if (brushing) view.setBrushed(null);
      if (press.moved && brushing) brush(press, point);
      if (columnTree) store.flush();
      if (press.moved) return;
      const what = hitAtPoint(point);
      if (event.altKey) return flip(what);
      selectHit(what, event.shiftKey);
      if (event.pointerType === "touch") showHit(what, point);
    },
    cancel: () => view.setBrushed(null),
    hover: (_, point) => showHit(hitAtPoint(point), point),
    leave: () => showHit(null, { x: 0, y: 0 }),
    pinch(factor, point, _, dy) {
      viewport.zoom(factor, share(point.y - dy));
      viewport.move(-rowsIn(dy));
    },
  });
  const endKeys = listen(stage.canvas, {
    dblclick: viewport.showAll,
    wheel(/** @type {WheelEvent} */ event) {
      if (!wantsWheel(box, event) || !scene()) return;
      event.preventDefault();
      viewport.zoom(1.0015 ** (event.deltaY || event.deltaX), share(eventPosition(box, event).y));
    },
    keydown: keyHandler({
      ArrowDown: (event) => step(1, 0, event.shiftKey),
      ArrowUp: (event) => step(-1, 0, event.shiftKey),
      ArrowRight: (event) => step(0, 1, event.shiftKey),
      ArrowLeft: (event) => step(0, -1, event.shiftKey),
      f: () => {
        const hit = view.hit();
        const node = nodeOf(hit);
        if (node === undefined) return;
        flip(hit);
        goTo(hit?.across !== undefined, node, "flipped");
      },
      Home: () => step(-Infinity, 0),
      End: () => step(Infinity, 0),
      Enter: (event) => {
        const hit = view.hit();
        if (hit) selectHit(hit, event.shiftKey);
      },
      Escape: () => {
        store.select([]);
        showHit(null, { x: 0, y: 0 });
        box.classList.remove(WALKING);
      },
      "+": () => viewport.zoom(1 / 1.4, 0.5),
      "=": () => viewport.zoom(1 / 1.4, 0.5),
      "-": () => viewport.zoom(1.4, 0.5),
      0: viewport.showAll,
    }),
  });

  /**
   * Go to a neighboring cell; with Shift the rectangle from where it was first pressed is selected.
   * @param {number} down @param {number} right @param {boolean} [stretch]
   */
  function step(down, right, stretch = false) {
    const before = scene();
    if (!before || walk(before, down, right, stretch)) return;
    const clamp = (/** @type {number} */ v, /** @type {number} */ most) =>
      Math.min(Math.max(v, 0), most);
    const leaf = store.hover?.leaf;
    const hit = view.hit();
    const isNew = leaf === undefined;
    const place = isNew
      ? Math.ceil(before.shown[0])
      : clamp(at(before.placeOf, leaf) + down, store.data.n - 1);
    const column =
      hit?.above ??
      (isNew || hit?.leaf === undefined ? 0 : clamp(hit.column + right, view.columns() - 1));
    viewport.reveal([place]);
    const now = scene() ?? before;
    const { heatmap } = now.places;
    const what = { leaf: at(now.rows, place), column };
    /** @param {number} row @param {number} across */
    const middle = (row, across) => ({
      x: heatmap.left + now.columnAxis.at(across + 0.5),
      y: heatmap.top + now.rowAxis.at(row + 0.5),
    });
    const point = middle(place, column);
    if (!stretch) anchor = null;
    else {
      const [first, across] = isNew ? [place, column] : [at(before.placeOf, leaf), 0];
      anchor ??= [first, hit?.leaf === undefined ? across : Math.max(0, hit.column)];
      brush(middle(...anchor), point);
    }
    notify(now, what, point);
  }

  /**
   * What the keys have come to.
   * @param {import("./layers.js").Scene} now @param {Hit} what @param {{ x: number, y: number }} point
   * @param {string[]} done
   */
  function notify(now, what, point, ...done) {
    showHit(what, point);
    box.classList.add(WALKING);
    base.announce([...done, ...describeHit(now, what)].join(", "));
  }

  /** The tree that is drawn beside the rows, or above the columns. @param {boolean} above */
  function treeOf(above) {
    const now = scene();
    if (above) return now?.places.columnTree.height ? store.data.columnTree : null;
    return now?.inBlocks?.tree ?? (now?.rowTree ? store.data.tree : null);
  }

  /** The branch under the pointer or the keys. @param {Hit | null} hit */
  const nodeOf = (hit) => hit?.within ?? hit?.node ?? hit?.across;

  /**
   * Go along the branches of a tree: the left arrow leads from the first column into that of the rows,
   * the upper one from the first row into that of the columns.
   * @param {import("./layers.js").Scene} now
   * @param {number} down
   * @param {number} right
   * @param {boolean} stretch  whether a rectangle grows, which stays where it is
   * @returns {boolean} whether that is where the keys are
   */
  function walk({ placeOf, columns }, down, right, stretch) {
    const hit = view.hit();
    let here = nodeOf(hit);
    let above = hit?.across !== undefined;
    if (hit?.above !== undefined) {
      if (down > 0) return false; // to the cells
      [here, above] = [at(columns, hit.above), true];
    } else if (hit?.leaf !== undefined && !stretch) {
      above = down === -1 && hit.column >= 0 && !at(placeOf, hit.leaf);
      if (above) here = at(columns, hit.column);
      else if (hit.column < 1 && right < 0) here = hit.leaf;
    }
    const tree = treeOf(above);
    if (!tree || here === undefined) return false;
    const [deeper, along] = above ? [down, right] : [right, down];
    const way = deeper ? (deeper > 0 ? "down" : "up") : along > 0 ? 1 : 0;
    goTo(above, down === -Infinity ? 2 * tree.n - 2 : nextNode(tree, here, way));
    return true;
  }

  /** @param {boolean} above @param {number} node of that tree @param {string[]} done */
  function goTo(above, node, ...done) {
    const tree = treeOf(above);
    if (!tree) return;
    if (!above) viewport.reveal([at(tree.start, node)]);
    const now = scene();
    if (!now) return;
    const { columnTree, rowTree, heatmap } = now.places;
    const frame = above ? columnFrame(now, tree) : uprightFrame(now);
    const [along, high] = [nodeX(frame, tree, node), yOf(frame, heightOf(tree, node))];
    if (above) {
      const point = { x: columnTree.left + along, y: columnTree.top + high };
      return notify(now, columnHit(tree, node), point, ...done);
    }
    const branch = now.inBlocks ? { within: node } : { node };
    const point = { x: rowTree.left + high, y: heatmap.top + along };
    notify(now, node < tree.n ? { leaf: node, column: -1 } : branch, point, ...done);
  }

  return () => {
    endHand();
    endKeys();
  };
}
