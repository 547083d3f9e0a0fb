// Pointer and keyboard input of the scatter plot: hover, click, lasso, pan, zoom, move from point
// to point.

import { pointsInPolygon } from "../../canvas/geometry.js";
import { listen } from "../../canvas/stage.js";
import { at } from "../../common/at.js";
import { WALKING } from "../../dom/keyboard.js";
import { attachPointer } from "../../dom/pointer.js";
import { CLICK, eventPosition, keyHandler, wantsWheel } from "../../dom/view.js";
import { describePoint, sortedRows } from "./describe.js";
import { isVisible } from "./paint.js";

/**
 * @param {import("./types.js").ScatterView} view
 * @returns {() => void} clean-up
 */
export function attachScatterPointer(view) {
  const { store, base, viewport } = view;
  const { box, stage, tip } = base;

  /** @param {number} row -1: none */
  function hoverRow(row) {
    const plot = view.plot();
    store.setHover(row < 0 ? null : { leaf: row });
    if (row < 0 || !plot) return tip.hide();
    const [title = "", ...lines] = describePoint(store, view.axes(), row);
    tip.show(plot.left + Number(plot.xs[row]), plot.top + Number(plot.ys[row]), title, lines);
  }

  /** A place of the canvas as shares of the plot, from the left and from the bottom.
   * @param {{ x: number, y: number }} at @returns {[number, number]} */
  function shares({ x, y }) {
    const plot = view.plot();
    return plot ? [(x - plot.left) / plot.width, 1 - (y - plot.top) / plot.height] : [0.5, 0.5];
  }

  /** Corners in pixels of the canvas. @type {number[] | null} */
  let lasso = null;
  function dropLasso() {
    lasso = null;
    view.draw(null);
  }

  /** What the button that is down does. */
  let doing = { pan: false, shift: false, from: viewport.part, over: false };
  let space = false;

  const endHand = attachPointer(stage.canvas, {
    down(event) {
      if (event.button > 1 || !view.plot()) return false;
      const pan = event.button === 1 || space;
      doing = { pan, shift: event.shiftKey, from: viewport.part, over: false };
      if (pan) event.preventDefault();
      return true;
    },
    drag(_, { x, y }, press) {
      const plot = view.plot();
      if (!press.moved && Math.hypot(x - press.x, y - press.y) < CLICK) return;
      if (!press.moved) hoverRow(-1);
      press.moved = true;
      if (!plot || doing.over) return;
      if (doing.pan) {
        return viewport.move((press.x - x) / plot.width, (y - press.y) / plot.height, doing.from);
      }
      lasso ??= [press.x, press.y];
      lasso.push(x, y);
      view.draw(lasso);
    },
    up(event, point, press) {
      const plot = view.plot();
      if (!plot || doing.over) return;
      if (lasso) {
        const corners = lasso.map((v, i) => v - (i % 2 ? plot.top : plot.left));
        dropLasso();
        // Rows outside what is magnified are not under the lasso.
        const inside = pointsInPolygon(plot.xs, plot.ys, corners).filter((row) =>
          isVisible(plot, row),
        );
        if (inside.length || !doing.shift) store.select(inside, { add: doing.shift });
      } else if (!press.moved && !doing.pan) {
        const row = view.nearest(point);
        if (row >= 0 || !event.shiftKey)
          store.select(row < 0 ? [] : [row], { add: event.shiftKey });
        if (event.pointerType === "touch") hoverRow(row);
      }
    },
    cancel: dropLasso,
    hover: (_, point) => hoverRow(view.nearest(point)),
    leave: () => hoverRow(-1),
    pinch(factor, point, dx, dy) {
      const plot = view.plot();
      if (!plot) return;
      viewport.zoom(factor, ...shares({ x: point.x - dx, y: point.y - dy }));
      viewport.move(-dx / plot.width, dy / plot.height);
    },
    // One finger draws a lasso on the plot, and scrolls the page beside it.
    owns(point) {
      return shares(point).every((share) => share >= 0 && share <= 1);
    },
  });

  /**
   * Go to the next row along an axis.
   * @param {"x" | "y"} which
   * @param {1 | -1} way
   */
  function step(which, way) {
    const [axes, plot] = [view.axes(), view.plot()];
    if (!axes || !plot) return;
    const rows = sortedRows(axes[which].values).filter((row) => isVisible(plot, row));
    if (!rows.length) return;
    const current = rows.indexOf(store.hover?.leaf ?? -1);
    const next =
      current < 0
        ? way > 0
          ? 0
          : rows.length - 1
        : Math.min(Math.max(current + way, 0), rows.length - 1);
    const row = at(rows, next);
    hoverRow(row);
    box.classList.add(WALKING);
    base.announce(describePoint(store, axes, row).join(", "));
  }

  const endKeys = listen(stage.canvas, {
    dblclick: viewport.showAll,
    wheel(/** @type {WheelEvent} */ event) {
      if (!wantsWheel(box, event) || !view.plot()) return;
      event.preventDefault();
      viewport.zoom(1.0015 ** (event.deltaY || event.deltaX), ...shares(eventPosition(box, event)));
    },
    keydown: keyHandler({
      ArrowRight: () => step("x", 1),
      ArrowLeft: () => step("x", -1),
      ArrowUp: () => step("y", 1),
      ArrowDown: () => step("y", -1),
      Enter: (event) => {
        const { hover } = store;
        if (hover?.leaf !== undefined) store.select([hover.leaf], { add: event.shiftKey });
      },
      " ": () => {
        space = true;
      },
      Escape: () => {
        doing.over = true; // a button that is down does nothing any more
        dropLasso();
        store.select([]);
        hoverRow(-1);
        box.classList.remove(WALKING);
      },
      "+": () => viewport.zoom(1 / 1.4, 0.5, 0.5),
      "=": () => viewport.zoom(1 / 1.4, 0.5, 0.5),
      "-": () => viewport.zoom(1.4, 0.5, 0.5),
      0: viewport.showAll,
    }),
    keyup(/** @type {KeyboardEvent} */ event) {
      if (event.key === " ") space = false;
    },
    blur() {
      space = false;
    },
  });
  return () => {
    endHand();
    endKeys();
  };
}
