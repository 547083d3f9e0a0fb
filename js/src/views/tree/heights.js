// Which heights are shown: from the ground up to all of them, or to a part.

/** The smallest part that can be shown. */
const MIN = 1e-4;

/** @typedef {ReturnType<typeof createHeights>} Heights */

/** @param {() => void} changed */
export function createHeights(changed) {
  let share = 1;
  /** @param {number} wanted */
  function set(wanted) {
    const next = wanted > 0.999 ? 1 : Math.max(wanted, MIN);
    if (next === share) return;
    share = next;
    changed();
  }
  return {
    /** Share of the whole axis that is shown, from the ground. */
    get share() {
      return share;
    },
    /** @param {number} factor below 1: nearer to the ground */
    zoom(factor) {
      set(share * factor);
    },
    showAll() {
      set(1);
    },
    /** Show all without calling `changed`. */
    reset() {
      share = 1;
    },
  };
}
