// The matrix of distances: the clustermap with the distances in place of a table, the rows' order
// along both edges, the clusters outlined on its diagonal.

import { colormap } from "../../../canvas/color/colormaps.js";
import { color } from "../../../canvas/color/palette.js";
import { windowOf, zoomOf } from "../../../canvas/window_of.js";
import { at } from "../../../common/at.js";

/** @typedef {import("../../../canvas/stage.js").Context2D} Context2D */
/** @typedef {import("../../../model/types.js").Theme} Theme */
/** @typedef {import("../../../canvas/block_axis.js").BlockAxis} BlockAxis */

/**
 * What the outlines are made of.
 * @typedef {object} Outlined
 * @property {import("../../../model/tree/cut.js").Cut} cut
 * @property {Pick<import("../../../model/decode.js").Data, "tree">} data
 * @property {{ heatmap: { left: number, top: number, width: number, height: number } }} places
 * @property {BlockAxis} rowAxis
 * @property {BlockAxis} columnAxis
 */

/** Width of an outline in pixels, and of one round a small square. */
const [LINE, THIN] = [2, 1];
/** Side of a small square. */
const SMALL_SIDE = 8;
/** Share of the window that a matrix may take, and pixels between which that lies. */
const SEEN = 0.8;
const [MIN, MAX] = [430, 1100];
/** The same in a frame, which is as high as what is in it. */
const FRAMED = 560;

/**
 * Colors that stand out from the page where rows are near each other (plotting/distance_matrix.py).
 * @param {Theme} theme
 * @param {import("../../../model/types.js").Model} model
 * @returns {ArrayLike<number>}
 */
export function nearStandsOut(theme, model) {
  const map = Array.from(colormap("Greys", model)); // from white to black
  if (theme.dark) return map;
  return map.map((_, i) => at(map, 3 * (255 - Math.floor(i / 3)) + (i % 3)));
}

/**
 * The height that a matrix may have: it can be seen as a whole, as far as that leaves it legible.
 * @param {HTMLElement} box
 */
export function roomFor(box) {
  const seen = box.closest("[data-framed]")
    ? FRAMED
    : (SEEN * windowOf(box).innerHeight) / zoomOf(box);
  return Math.min(MAX, Math.max(MIN, seen));
}

/**
 * Squares of the clusters, in the order of their rows.
 * @param {Outlined} scene
 * @param {{ label: number }[]} spans clusters that can be seen
 * @returns {{ label: number, left: number, top: number, width: number, height: number }[]} pixels
 *   of the canvas; where rows are zoomed they reach beyond the matrix
 */
export function outlinesOf({ cut, data, places, rowAxis, columnAxis }, spans) {
  const { left, top } = places.heatmap;
  return spans.map(({ label }) => {
    const begin = at(data.tree.start, at(cut.nodes, label));
    const end = begin + at(cut.sizes, label);
    const [x, y] = [columnAxis.begin(begin), rowAxis.begin(begin)];
    return {
      label,
      left: left + x,
      top: top + y,
      width: columnAxis.end(end) - x,
      height: rowAxis.end(end) - y,
    };
  });
}

/**
 * @param {Context2D} ctx
 * @param {Outlined} scene
 * @param {{ label: number }[]} spans
 * @param {ArrayLike<number>} colors of the clusters, by label
 */
export function paintOutlines(ctx, scene, spans, colors) {
  const { heatmap } = scene.places;
  ctx.save();
  ctx.beginPath();
  ctx.rect(heatmap.left - 1, heatmap.top - 1, heatmap.width + 2, heatmap.height + 2);
  ctx.clip();
  for (const { label, left, top, width, height } of outlinesOf(scene, spans)) {
    ctx.strokeStyle = color(at(colors, label));
    ctx.lineWidth = Math.min(width, height) < SMALL_SIDE ? THIN : LINE;
    ctx.beginPath(); // not strokeRect, which saved pictures do not have
    ctx.rect(left, top, width, height);
    ctx.stroke();
  }
  ctx.restore();
}

/**
 * A rectangle selects the rows along both its edges.
 * @param {import("../../../model/store.js").Store} store
 */
export function brushRows(store) {
  return {
    /** @param {number[]} leaves @param {Set<number> | null} columns */
    brush: (leaves, columns) => store.select([...leaves, ...(columns ?? store.data.tree.order)]),
    columns: () => null,
    take() {},
    follow() {},
    restyle() {},
    destroy() {},
  };
}
