// Cards of the next cut: bars of a cluster that was there grow or shrink to their new lengths, cards
// of new ones appear. What stands in them is right at once.

import { createEasing } from "../../dom/motion.js";

const EASE_OUT = "ease-out";

/** @param {HTMLElement} root around the cards */
export function createCardEasing(root) {
  const easing = createEasing(root);

  /** Lengths of the bars, by cluster and column. @returns {Map<string, Map<string, string>>} */
  function lengths() {
    const found = new Map();
    for (const card of /** @type {NodeListOf<HTMLElement>} */ (
      root.querySelectorAll(".hclust-card")
    )) {
      const bars = new Map();
      for (const bar of barsOf(card)) bars.set(bar.dataset.column, bar.style.width);
      found.set(card.dataset.cluster, bars);
    }
    return found;
  }

  return {
    /** @param {() => void} draw draws the cards anew */
    draw(draw) {
      const before = lengths();
      draw();
      const ms = before.size ? easing.step() : 0;
      if (!ms) return;
      const timing = { duration: ms, easing: EASE_OUT };
      for (const card of /** @type {NodeListOf<HTMLElement>} */ (
        root.querySelectorAll(".hclust-card")
      )) {
        const known = before.get(card.dataset.cluster ?? "");
        if (!known) card.animate([{ opacity: 0 }, { opacity: 1 }], timing);
        for (const bar of known ? barsOf(card) : []) {
          const from = known?.get(bar.dataset.column ?? "") ?? "0%";
          if (from !== bar.style.width)
            bar.animate([{ width: from }, { width: bar.style.width }], timing);
        }
      }
    },
    destroy: easing.destroy,
  };
}

/** @param {HTMLElement} card @returns {NodeListOf<HTMLElement>} */
function barsOf(card) {
  return card.querySelectorAll(".bar > i");
}
