// Mouse, pen and touch input of a view: a press becomes a click or a drag, two fingers zoom and
// pan.

import { listen } from "../canvas/stage.js";
import { eventPosition } from "./view.js";

/** @typedef {{ x: number, y: number }} Place  pixels from the view's upper left corner */
/** @typedef {Place & { id: number, moved: boolean }} Press  where it began */

/**
 * @typedef {object} Actions
 * @property {(event: PointerEvent, at: Place) => boolean} down  false: not for us
 * @property {(event: PointerEvent, at: Place, press: Press) => void} drag  every move of it; the view
 *   sets press.moved if it counts as a drag
 * @property {(event: PointerEvent, at: Place, press: Press) => void} up
 * @property {() => void} cancel  the press came to nothing
 * @property {(event: PointerEvent, at: Place) => void} hover  no button is down
 * @property {() => void} leave
 * @property {(factor: number, at: Place, dx: number, dy: number) => void} pinch  factor below 1:
 *   nearer; at: the middle of the two fingers; moved by so many pixels
 * @property {(at: Place) => boolean} [owns]  checks if a finger that comes down there must not scroll
 *   the page
 */

/** Two fingers that are nearer (pixels) would magnify by leaps. */
const NEAR = 24;

/**
 * @param {HTMLElement} el
 * @param {Actions} on
 * @returns {() => void} clean-up
 */
export function attachPointer(el, on) {
  /** @type {Map<number, Place>} */
  const fingers = new Map();
  /** @type {Press | null} */
  let press = null;
  /** Two fingers: their middle, and how far they are from each other. */
  let two = /** @type {(Place & { far: number }) | null} */ (null);

  function spread() {
    const [a = { x: 0, y: 0 }, b = a] = fingers.values();
    const far = Math.max(NEAR, Math.hypot(a.x - b.x, a.y - b.y));
    return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, far };
  }

  /** @param {PointerEvent} event */
  function down(event) {
    const at = eventPosition(el, event);
    if (event.pointerType === "touch") {
      fingers.set(event.pointerId, at);
      if (fingers.size > 1) {
        if (press) on.cancel();
        press = null;
        el.setPointerCapture(event.pointerId);
        two = spread();
        return;
      }
    }
    if (press || !on.down(event, at)) return;
    press = { ...at, id: event.pointerId, moved: false };
    el.setPointerCapture(event.pointerId);
  }

  /** @param {PointerEvent} event */
  function move(event) {
    const at = eventPosition(el, event);
    if (fingers.has(event.pointerId)) fingers.set(event.pointerId, at);
    if (two) {
      if (fingers.size !== 2) return;
      const before = two;
      two = spread();
      on.pinch(before.far / two.far, two, two.x - before.x, two.y - before.y);
    } else if (!press) {
      on.hover(event, at);
    } else if (press.id === event.pointerId) {
      on.drag(event, at, press);
    }
  }

  /** @param {PointerEvent} event */
  function up(event) {
    fingers.delete(event.pointerId);
    if (two) {
      // the finger that stays does nothing until it is lifted as well
      if (!fingers.size) two = null;
      else if (fingers.size === 2) two = spread();
      return;
    }
    const was = press;
    if (was?.id !== event.pointerId) return;
    press = null;
    if (event.type === "pointercancel") on.cancel();
    else on.up(event, eventPosition(el, event), was);
  }

  return listen(el, {
    pointerdown: down,
    pointermove: move,
    pointerup: up,
    pointercancel: up,
    pointerleave(/** @type {PointerEvent} */ event) {
      // A finger leaves with each tap: what it has shown stays to be read.
      if (!press && event.pointerType !== "touch") on.leave();
    },
    // The page may scroll under one finger (touch-action: pan-y), not under two.
    touchstart(/** @type {TouchEvent} */ event) {
      const finger = event.touches[0];
      const ours = finger && on.owns?.(eventPosition(el, finger));
      if (event.cancelable && (event.touches.length > 1 || ours)) event.preventDefault();
    },
  });
}
