// The sentence above a view changes with the cut. Its box grows with it, but never becomes lower
// while the width stays: what is below does not jump.

import { windowOf } from "../canvas/window_of.js";

const SENTENCE = ":scope > .widget-html .hclust-sentence";

/**
 * @param {HTMLElement} el something in the window of the box
 * @returns {{ refresh: (box: Element | null) => void, destroy: () => void }}
 */
export function keepSentenceHeight(el) {
  const win = windowOf(el);
  /** @type {Element | null} */
  let box = null;
  let [width, tallest] = [0, 0];

  function measure() {
    const sentence = /** @type {HTMLElement | null | undefined} */ (box?.querySelector(SENTENCE));
    const whole = sentence?.parentElement;
    if (!sentence || !whole) return;
    if (sentence.offsetWidth !== width) [width, tallest] = [sentence.offsetWidth, 0];
    tallest = Math.max(tallest, sentence.offsetHeight);
    whole.style.minHeight = `${tallest}px`;
  }

  const changes = new win.MutationObserver(measure);
  const sizes = new win.ResizeObserver(measure);
  return {
    refresh(now) {
      if (now === box) return;
      changes.disconnect();
      sizes.disconnect();
      box = now;
      if (!box) return;
      sizes.observe(box);
      for (const whole of box.querySelectorAll(":scope > .widget-html"))
        changes.observe(whole, { childList: true, subtree: true });
      measure();
    },
    destroy() {
      changes.disconnect();
      sizes.disconnect();
    },
  };
}
