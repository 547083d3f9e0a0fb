// Motion that explains a change. What is shown is right at once: only its drawing takes time.

import { windowOf } from "../canvas/window.js";

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
      const still = win.matchMedia("(prefers-reduced-motion: reduce)").matches;
      if (still || win.document.hidden || ms <= 0) return;
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
