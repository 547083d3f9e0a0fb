// The visible part of the two axes of the scatter plot: zoom, pan, reveal.

import { panInterval, zoomInterval } from "../../canvas/geometry.js";

/** @typedef {[number, number]} Ends */
/** @typedef {{ x: Ends, y: Ends }} Part */
/** @typedef {ReturnType<typeof createPlotViewport>} PlotViewport */

/** An axis is magnified so many times at most. */
const MAX = 500;

/**
 * @param {() => Part | null} all  the ends of both axes; null while there are none
 * @param {() => void} changed
 */
export function createPlotViewport(all, changed) {
  /** @type {Part | null} */
  let part = null;
  /** @param {Part | null} next */
  function set(next) {
    if (!next && !part) return;
    part = next;
    changed();
  }
  return {
    get part() {
      return part;
    },
    /** Show all without calling `changed`. */
    reset() {
      part = null;
    },
    showAll() {
      set(null);
    },
    /**
     * @param {number} factor below 1: nearer
     * @param {number} across place that stays, as a share of the plot from the left
     * @param {number} up  from the bottom
     */
    zoom(factor, across, up) {
      const ends = all();
      if (!ends) return;
      const now = part ?? ends;
      /** @param {"x" | "y"} which @param {number} share */
      const one = (which, share) => {
        const [shown, limits] = [now[which], ends[which]];
        const centre = shown[0] + Math.min(Math.max(share, 0), 1) * (shown[1] - shown[0]);
        return zoomInterval(shown, limits, centre, factor, (limits[1] - limits[0]) / MAX);
      };
      /** @param {Ends} shown @param {Ends} limits */
      const full = (shown, limits) => shown[1] - shown[0] >= (limits[1] - limits[0]) * 0.999;
      const next = { x: one("x", across), y: one("y", up) };
      set(full(next.x, ends.x) && full(next.y, ends.y) ? null : next);
    },
    /**
     * @param {number} across shares of what is shown
     * @param {number} up
     * @param {Part | null} [from] what was shown before the move
     */
    move(across, up, from = part) {
      const ends = all();
      if (!ends || !from) return;
      set({
        x: panInterval(from.x, ends.x, across * (from.x[1] - from.x[0])),
        y: panInterval(from.y, ends.y, up * (from.y[1] - from.y[0])),
      });
    },
    /**
     * Bring a point into the middle, unless one of them can be seen already.
     * @param {[number, number][]} points
     */
    reveal(points) {
      const ends = all();
      const known = points.filter(([x, y]) => Number.isFinite(x) && Number.isFinite(y));
      if (!ends || !part) return;
      const { x, y } = part;
      if (known.some(([px, py]) => px >= x[0] && px <= x[1] && py >= y[0] && py <= y[1])) return;
      const first = known[0];
      if (!first) return;
      set({
        x: panInterval(x, ends.x, first[0] - (x[0] + x[1]) / 2),
        y: panInterval(y, ends.y, first[1] - (y[0] + y[1]) / 2),
      });
    },
  };
}
