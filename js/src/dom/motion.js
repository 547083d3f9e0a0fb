// Motion that explains a change. What is shown is right at once: only its drawing takes time.

import { windowOf } from "../canvas/window_of.js";

/** @typedef {import("../model/types.js").Win} Win */

/** In so many milliseconds cut, colors and cards go over to the next ones; live.css has it, too. */
const EASE_MS = 160;

/** Whether nothing may move: the reader asked for that, or does not look. @param {Win} win */
function isStill(win) {
  return win.matchMedia("(prefers-reduced-motion: reduce)").matches || win.document.hidden;
}

/**
 * Which changes are drawn bit by bit: a single step is. What follows a pointer that drags, or comes
 * while the last step is still under way (a key that is held), is drawn at once.
 * @param {HTMLElement} el
 */
export function createEasing(el) {
  const win = windowOf(el);
  let dragging = false;
  let until = -Infinity;
  const moves = () => {
    dragging = true;
    win.removeEventListener("pointermove", moves, true);
  };
  const released = () => {
    dragging = false;
    win.removeEventListener("pointermove", moves, true);
  };
  const pressed = () => {
    released();
    win.addEventListener("pointermove", moves, true);
  };
  /** @type {[string, () => void][]} */
  const listeners = [
    ["pointerdown", pressed],
    ["pointerup", released],
    ["pointercancel", released],
    ["blur", released],
  ];
  for (const [type, f] of listeners) win.addEventListener(type, f, true);
  return {
    /** A step is made now. @returns {number} milliseconds that its drawing may take, 0: none */
    step() {
      const now = win.performance.now();
      const rested = now >= until;
      until = now + EASE_MS;
      return rested && !dragging && !isStill(win) ? EASE_MS : 0;
    },
    /** Whether the last step may still be under way. */
    isUnderWay: () => win.performance.now() < until,
    destroy() {
      released();
      for (const [type, f] of listeners) win.removeEventListener(type, f, true);
    },
  };
}

/**
 * Something that is drawn bit by bit; at once for readers who asked for less motion.
 * @param {HTMLElement} el
 * @param {() => void} paint
 */
export function createMotion(el, paint) {
  const win = windowOf(el);
  let frame = 0;
  let start = 0;
  let length = 0;

  const self = {
    /** How much is drawn, from 0 to 1. */
    drawn: 1,
    /** @param {number} ms */
    begin(ms) {
      self.end();
      if (isStill(win) || ms <= 0) return;
      [start, length, self.drawn] = [win.performance.now(), ms, 0];
      frame = win.requestAnimationFrame(step);
    },
    /** All of it is drawn. */
    end() {
      win.cancelAnimationFrame(frame);
      frame = 0;
      self.drawn = 1;
    },
  };

  /** @param {number} now */
  function step(now) {
    const share = Math.min(Math.max((now - start) / length, 0), 1);
    self.drawn = 1 - (1 - share) ** 2; // it slows down towards its end
    frame = share < 1 ? win.requestAnimationFrame(step) : 0;
    paint();
  }

  return self;
}
