// Pointer and keyboard input of a panel of the lab: drag, add, remove and move points.

import { listen } from "../../canvas/stage.js";
import { at } from "../../common/at.js";
import { eventPosition, keyHandler } from "../../dom/view.js";
import { count } from "../../text/format.js";
import { plotScale } from "./paint.js";
import { MAX_POINTS, MIN_POINTS } from "./store.js";

/** @typedef {import("../../canvas/stage.js").Stage} Stage */
/** @typedef {import("./store.js").LabStore} LabStore */

/**
 * Callbacks of the input handlers.
 * @typedef {object} Callbacks
 * @property {(point: number) => void} hover  which point is under the pointer; -1 for none
 * @property {(text: string, seen?: boolean) => void} announce
 * @property {() => void} announcePoint  announces the position of the point that keys move
 */

const REACH = 13;

/**
 * Let points be dragged, added and taken away, by pointer and by keyboard.
 * @param {Stage} stage
 * @param {LabStore} store
 * @param {Callbacks} callbacks
 * @returns {() => void} clean-up
 */
export function attachLabPointer(stage, store, { hover, announce, announcePoint }) {
  const { canvas } = stage;
  /** @type {{ id: number, point: number, dx: number, dy: number } | null} */
  let dragged = null;
  let added = -Infinity;
  /** @param {{ x: number, y: number }} at */
  const nearest = ({ x, y }) => {
    const place = plotScale(stage, store);
    let [best, least] = [-1, REACH];
    for (let i = 0; i < store.points.length / 2; i++) {
      const far = Math.hypot(
        place.x(at(store.points, 2 * i)) - x,
        place.y(at(store.points, 2 * i + 1)) - y,
      );
      if (far <= least) [least, best] = [far, i];
    }
    return best;
  };
  /** @param {{ x: number, y: number }} at @returns {[number, number]} */
  const value = ({ x, y }) => {
    const { left, top, scale } = plotScale(stage, store);
    const [from, low, wide] = store.square;
    return [from + (x - left) / scale, low + wide - (y - top) / scale];
  };
  /** @param {number} i */
  const hoverPoint = (i) => {
    canvas.style.cursor = i < 0 ? "copy" : "grab";
    hover(i);
  };
  const side = () => store.square[2];
  /** @param {number} dx @param {number} dy @param {KeyboardEvent} event */
  const nudge = (dx, dy, event) => {
    const i = store.picked;
    if (i < 0) return store.pick(0);
    const by = side() * (event.shiftKey ? 0.0025 : 0.02);
    store.move(i, at(store.points, 2 * i) + dx * by, at(store.points, 2 * i + 1) + dy * by);
    announcePoint();
  };
  /** @param {number} by */
  const pickNext = (by) => {
    const n = store.points.length / 2;
    store.pick((Math.max(store.picked, by < 0 ? 0 : -1) + by + n) % n);
    announcePoint();
  };
  const remove = () => {
    if (store.picked < 0) return;
    if (store.remove(store.picked))
      announce(`A point is taken away: ${count(store.points.length / 2, "points")}.`);
    else announce(`At least ${MIN_POINTS} points have to stay.`);
    store.syncPoints();
  };
  /** @param {number} x @param {number} y */
  const add = (x, y) => {
    if (store.add(x, y)) announce(`A point is added: ${count(store.points.length / 2, "points")}.`);
    else announce(`There are ${MAX_POINTS} points already: take one away first.`, true);
    store.syncPoints();
  };
  const keys = keyHandler({
    ArrowLeft: (e) => nudge(-1, 0, e),
    ArrowRight: (e) => nudge(1, 0, e),
    ArrowUp: (e) => nudge(0, 1, e),
    ArrowDown: (e) => nudge(0, -1, e),
    PageDown: () => pickNext(1),
    PageUp: () => pickNext(-1),
    Delete: remove,
    Backspace: remove,
    Enter: () => {
      const [from, low] = store.square;
      const i = store.picked;
      const beside = 0.05 * side();
      add(
        ...(i < 0
          ? /** @type {[number, number]} */ ([from + side() / 2, low + side() / 2])
          : /** @type {[number, number]} */ ([
              at(store.points, 2 * i) + beside,
              at(store.points, 2 * i + 1),
            ])),
      );
    },
    Escape: () => store.pick(-1),
  });
  const release = (/** @type {PointerEvent} */ event) => {
    if (dragged?.id !== event.pointerId) return;
    dragged = null;
    canvas.style.cursor = "grab";
    store.syncPoints();
  };
  return listen(canvas, {
    keydown: keys,
    keyup: store.syncPoints,
    blur: store.syncPoints,
    // A finger that meets a point drags it, anywhere else it scrolls the page.
    touchstart: (event) => {
      const touch = event.touches[0];
      if (touch && nearest(eventPosition(canvas, touch)) >= 0) event.preventDefault();
    },
    pointerdown: (event) => {
      if (event.button !== 0 || !event.isPrimary) return;
      const here = eventPosition(canvas, event);
      const i = nearest(here);
      if (i < 0) return;
      const [x, y] = value(here);
      dragged = {
        id: event.pointerId,
        point: i,
        dx: at(store.points, 2 * i) - x,
        dy: at(store.points, 2 * i + 1) - y,
      };
      canvas.setPointerCapture(event.pointerId);
      canvas.style.cursor = "grabbing";
      store.pick(i);
    },
    pointermove: (event) => {
      const here = eventPosition(canvas, event);
      if (!dragged) return hoverPoint(nearest(here));
      const [x, y] = value(here);
      store.move(dragged.point, x + dragged.dx, y + dragged.dy);
    },
    pointerup: release,
    pointercancel: release,
    pointerleave: () => hoverPoint(-1),
    click: (event) => {
      const here = eventPosition(canvas, event);
      if (nearest(here) >= 0) return;
      added = event.timeStamp;
      add(...value(here));
    },
    dblclick: (event) => {
      if (event.timeStamp - added < 600) return; // its first click has only just added the point
      const i = nearest(eventPosition(canvas, event));
      if (i < 0) return;
      store.pick(i);
      remove();
    },
  });
}
