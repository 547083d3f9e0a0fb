// The visible interval of the rows of a tree or clustermap: zoom, pan, reveal.

import { at } from "../common/at.js";
import { panInterval, zoomInterval } from "./geometry.js";

/** Fewest places that can be shown. */
const MIN_PLACES = 5;
/** Minimum distance of a revealed place from the edge, as a share of the visible interval. */
const INSIDE = 0.12;

/** @typedef {ReturnType<typeof createViewport>} Viewport */

/** @param {() => void} changed */
export function createViewport(changed) {
  let [n, fewest] = [1, MIN_PLACES];
  /** From, to; null: all of them. @type {[number, number] | null} */
  let part = null;
  /** @returns {[number, number]} */
  const shown = () => part ?? [0, n];

  /** @param {[number, number] | null} wanted */
  function set(wanted) {
    const next = wanted && wanted[1] - wanted[0] < n * 0.999 ? wanted : null;
    if (next?.[0] === part?.[0] && next?.[1] === part?.[1]) return;
    part = next;
    changed();
  }

  return {
    /** The visible interval; null: all. */
    get part() {
      return part;
    },
    shown,
    /**
     * Show all of `count` places without calling `changed`.
     * @param {number} count
     * @param {number} [narrowest] of them: five like that can fill the view
     */
    reset(count, narrowest = 1) {
      [n, fewest] = [count, MIN_PLACES * narrowest];
      part = null;
    },
    /** Show all. */
    showAll() {
      set(null);
    },
    /**
     * @param {number} factor below 1: nearer
     * @param {number} share of what is shown, that stays where it is
     */
    zoom(factor, share) {
      const [from, to] = shown();
      const centre = from + Math.min(Math.max(share, 0), 1) * (to - from);
      set(zoomInterval([from, to], [0, n], centre, factor, Math.min(n, fewest)));
    },
    /**
     * @param {number} by places
     * @param {[number, number]} [start] what was shown before the move
     */
    move(by, start = shown()) {
      if (part) set(panInterval(start, [0, n], by));
    },
    /**
     * Bring a place into view, unless one of them can be seen already.
     * @param {ArrayLike<number>} places
     */
    reveal(places) {
      if (!part || !places.length) return;
      const [from, to] = part;
      let nearest = Infinity; // how far the part has to move
      for (let i = 0; i < places.length; i++) {
        const place = at(places, i);
        const beyond = place < from ? place - from : Math.max(0, place + 1 - to);
        if (Math.abs(beyond) < Math.abs(nearest)) nearest = beyond;
      }
      if (nearest)
        set(panInterval(part, [0, n], nearest + Math.sign(nearest) * INSIDE * (to - from)));
    },
  };
}
