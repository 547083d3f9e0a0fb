// The hand in a panel of the lab: a point is dragged, added, taken away, or moved by keys.
import { listen } from "../../canvas/stage.js";
import { count } from "../../text/format.js";
import { placeOf } from "./paint.js";
import { LEAST_POINTS, MOST_POINTS } from "./store.js";
import { keysOf, pointOf } from "../../dom/view.js";

/** @typedef {import("../../canvas/stage.js").Stage} Stage */
/** @typedef {import("./store.js").Play} Play */

/**
 * Who is told of what the hand does.
 * @typedef {object} Told
 * @property {(point: number) => void} hover  which point is under the pointer; -1 for none
 * @property {(text: string, seen?: boolean) => void} say
 * @property {() => void} tell  says where the point is that keys move
 */

const REACH = 13;

/**
 * Let points be dragged, added and taken away, by pointer and by keyboard.
 * @param {Stage} stage
 * @param {Play} play
 * @param {Told} told
 * @returns {() => void} ends it
 */
export function handsOn(stage, play, { hover, say, tell }) {
  const { canvas } = stage;
  /** @type {{ id: number, point: number, dx: number, dy: number } | null} */
  let held = null;
  let added = -Infinity;
  /** @param {{ x: number, y: number }} at */
  const nearest = ({ x, y }) => {
    const place = placeOf(stage, play);
    let [best, least] = [-1, REACH];
    for (let i = 0; i < play.points.length / 2; i++) {
      const far = Math.hypot(place.x(at(play.points, 2 * i)) - x, place.y(at(play.points, 2 * i + 1)) - y);
      if (far <= least) [least, best] = [far, i];
    }
    return best;
  };
  /** @param {{ x: number, y: number }} at @returns {[number, number]} */
  const value = ({ x, y }) => {
    const { left, top, scale } = placeOf(stage, play);
    const [from, low, wide] = play.square;
    return [from + (x - left) / scale, low + wide - (y - top) / scale];
  };
  /** @param {number} i */
  const over = (i) => {
    canvas.style.cursor = i < 0 ? "copy" : "grab";
    hover(i);
  };
  const side = () => play.square[2];
  /** @param {number} dx @param {number} dy @param {KeyboardEvent} event */
  const nudge = (dx, dy, event) => {
    const i = play.picked;
    if (i < 0) return play.pick(0);
    const by = side() * (event.shiftKey ? 0.0025 : 0.02);
    play.move(i, at(play.points, 2 * i) + dx * by, at(play.points, 2 * i + 1) + dy * by);
    tell();
  };
  /** @param {number} by */
  const walk = (by) => {
    const n = play.points.length / 2;
    play.pick((Math.max(play.picked, by < 0 ? 0 : -1) + by + n) % n);
    tell();
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
  return listen(canvas, {
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
      if (!held) return over(nearest(here));
      const [x, y] = value(here);
      play.move(held.point, x + held.dx, y + held.dy);
    },
    pointerup: release,
    pointercancel: release,
    pointerleave: () => over(-1),
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
}

/**
 * @param {{ readonly [index: number]: number }} array
 * @param {number} i
 */
function at(array, i) {
  return /** @type {number} */ (array[i]);
}
