// The layers of the clustermap, the lowest first: what stays in a drag, what a cut changes, what
// follows the pointer. Images are cached until something else is to be shown.

import { isLost, pictureCanvas } from "../../canvas/lost.js";
import { color } from "../../canvas/palette.js";
import { SMALL } from "../../canvas/stage.js";
import { clusterSpans, peakOf, yOf } from "../../canvas/tree_lines.js";
import { at } from "../../common/at.js";
import { clusterColors } from "../../model/node_colors.js";
import { rootHeight } from "../../model/tree.js";
import { fitNames, literal, ownPart } from "../../text/literal.js";
import { paintCellValues } from "./cell_values.js";
import { paintChosenNames } from "./chosen_names.js";
import { paintLegend } from "./legend.js";
import {
  clusterRuns,
  paintClusterBar,
  paintColumnNames,
  paintFrame,
  paintHeatmap,
  paintRowNames,
  paintSelection,
  renderHeatmap,
  renderTree,
} from "./paint.js";
import { paintTrackLegend, paintTracks, renderTracks } from "./tracks.js";

/** @typedef {import("../../canvas/tree_lines.js").Frame} Frame */
/** @typedef {import("../../canvas/stage.js").Context2D} Context2D */
/** @typedef {import("../../canvas/stage.js").Typeface} Typeface */
/** @typedef {import("./layout.js").Places} Places */
/** @typedef {import("../../model/types.js").Theme} Theme */

/**
 * What the painters need.
 * @typedef {object} Scene
 * @property {import("../../model/decode.js").Data} data
 * @property {import("../../model/cut.js").Cut} cut
 * @property {Places} places
 * @property {ArrayLike<number>} rows     row at each place from the top
 * @property {ArrayLike<number>} columns  column at each place from the left
 * @property {Int32Array} placeOf         place of each row
 * @property {[number, number]} shown     places at the upper and the lower edge
 * @property {import("../../canvas/color_scale.js").ColorScale} scale
 * @property {string} unit                what the values are, the title of the legend
 * @property {boolean} annot              whether cells hold their values
 * @property {string} fmt                 format of these
 * @property {boolean} gaps              whether values are missing
 * @property {ArrayLike<number>} map      its 256 colors
 * @property {import("../../model/tracks.js").Track[]} tracks  those that are shown
 * @property {boolean} rowTree
 * @property {number[] | null} named  leaves that are named; null: all, if they have room
 * @property {import("./layout.js").Rect | null} brushed  the rectangle that is being drawn
 * @property {Uint8Array | null} selection
 * @property {import("../../model/store.js").Hover | null} hover
 * @property {number} column  place of the column under the pointer, -1: none
 * @property {Theme} theme
 * @property {Typeface} face
 * @property {number} dpr
 */

/** The row tree as if it stood upright: across is down. @param {Scene} scene @returns {Frame} */
export function uprightFrame({ data, places, shown: [from, to], dpr }) {
  const { width, height } = places.rowTree;
  return { width: height, height: width, from, to, top: (rootHeight(data.tree) || 1) * 1.04, dpr };
}

/** @param {Document} doc */
export function createLayers(doc) {
  const picture = () => {
    const one = {
      canvas: pictureCanvas(doc, () => (one.key = [])),
      key: /** @type {unknown[]} */ ([]),
    };
    return one;
  };
  const kept = { heatmap: picture(), tree: picture(), columns: picture(), tracks: picture() };

  /**
   * Make a picture anew if it was made for something else.
   * @param {ReturnType<typeof picture>} one
   * @param {unknown[]} key
   * @param {(canvas: HTMLCanvasElement) => void} make
   */
  function keep(one, key, make) {
    if (isLost(one.canvas)) one.canvas = pictureCanvas(doc, () => (one.key = []));
    else if (key.length === one.key.length && key.every((v, i) => v === one.key[i])) return;
    one.key = key;
    make(one.canvas);
  }

  /** Values, column tree, names and color scale. @param {Context2D} ctx @param {Scene} scene */
  function paintBase(ctx, scene) {
    const { data, places, rows, columns, shown, scale, map, gaps, theme, face, dpr } = scene;
    const { heatmap, columnTree: above } = places;
    const size = {
      width: Math.max(1, Math.round(heatmap.width * dpr)),
      height: Math.max(1, Math.round(heatmap.height * dpr)),
    };
    const key = [data.values, rows, columns, ...shown, size.width, size.height, scale, map];
    keep(kept.heatmap, key, (canvas) =>
      renderHeatmap(canvas, data, rows, columns, shown, size, scale, map),
    );
    paintHeatmap(ctx, kept.heatmap.canvas, heatmap, gaps);
    paintCellValues(ctx, scene);
    const tree = data.columnTree;
    if (above.height && tree) {
      const top = { ...above, top: (rootHeight(tree) || 1) * 1.02, dpr, from: 0, to: data.p };
      keep(kept.columns, [tree, above.width, above.height, dpr, theme.quiet], (canvas) => {
        renderTree(canvas, tree, top, false, theme.quiet);
      });
      ctx.save(); // copied pixel by pixel
      ctx.setTransform(1, 0, 0, 1, Math.round(above.left * dpr), Math.round(above.top * dpr));
      ctx.drawImage(kept.columns.canvas, 0, 0);
      ctx.restore();
    }
    paintColumnNames(ctx, places, theme, face);
    if (places.rowNames) {
      const fit = (/** @type {number[]} */ shown, /** @type {number} */ room) => {
        const leaves = shown.map((i) => at(rows, i));
        const names = leaves.map((leaf) => literal(data.name(leaf)));
        const own = leaves.map((leaf) => ownPart(data, leaf));
        return fitNames(names, own, (i, ...parts) =>
          face.fit(at(names, i), room, SMALL, false, ...parts),
        );
      };
      if (scene.named) paintChosenNames(ctx, scene, scene.named, fit);
      else paintRowNames(ctx, places, shown, fit, theme, face);
    }
    paintLegend(ctx, scene);
    const { tracks } = scene;
    if (!places.tracks.length) return;
    keep(kept.tracks, [tracks, rows, ...shown, size.height], (canvas) =>
      renderTracks(canvas, tracks, rows, shown, size.height),
    );
    paintTracks(ctx, kept.tracks.canvas, tracks, places, rows, shown, theme, face);
    paintTrackLegend(ctx, places.legend, places.legendTop, theme, face);
  }

  /** Strip and row tree: all that a cut changes. @param {Context2D} ctx @param {Scene} scene */
  function paintCut(ctx, scene) {
    const { rowTree, rows, places } = scene;
    const colors = clusterColors(scene.cut);
    const upright = uprightFrame(scene);
    const spans = rowTree
      ? clusterSpans(scene.cut, upright)
      : clusterRuns(scene.cut, upright, rows);
    paintClusterBar(ctx, places.clusterBar, spans, colors, rowTree);
    if (rowTree) paintRowTree(ctx, scene, upright, spans, colors);
  }

  /**
   * @param {Context2D} ctx
   * @param {Scene} scene
   * @param {Frame} upright
   * @param {ReturnType<typeof clusterSpans>} spans
   * @param {Int32Array} colors
   */
  function paintRowTree(ctx, scene, upright, spans, colors) {
    const { tree } = scene.data;
    const { rowTree: rect } = scene.places;
    const { dpr, from, to } = upright;
    const ink = scene.theme.quiet;
    keep(kept.tree, [tree, rect.width, rect.height, dpr, from, to, ink], (canvas) => {
      renderTree(canvas, tree, upright, true, ink);
    });
    const { canvas } = kept.tree;
    ctx.save();
    ctx.setTransform(1, 0, 0, 1, Math.round(rect.left * dpr), Math.round(rect.top * dpr));
    ctx.beginPath();
    ctx.rect(0, 0, canvas.width, canvas.height);
    ctx.clip();
    ctx.drawImage(canvas, 0, 0);
    ctx.globalCompositeOperation = "source-atop"; // colors what is there, and adds nothing
    for (const { label, x0, x1 } of spans) {
      const node = at(scene.cut.nodes, label);
      if (node < tree.n) continue; // one row has no branch of its own
      const left = Math.round(yOf(upright, peakOf(tree, node)) * dpr - 1);
      const top = Math.floor(x0 * dpr);
      ctx.fillStyle = color(at(colors, label));
      ctx.fillRect(left, top, canvas.width - left, Math.max(1, Math.ceil(x1 * dpr) - top));
    }
    ctx.restore();
  }

  /** The selection, and what lies under the pointer. @param {Context2D} ctx @param {Scene} scene */
  function paintOverlay(ctx, scene) {
    const { data, places, rows, columns, placeOf, selection, hover, rowTree, theme, dpr } = scene;
    const { heatmap } = places;
    const [from, to] = scene.shown;
    if (selection) {
      const chosen = (/** @type {number} */ i) => Boolean(selection[at(rows, i)]);
      paintSelection(ctx, places, scene.shown, chosen, theme);
    }
    if (scene.brushed) paintFrame(ctx, scene.brushed, theme, dpr);
    if (!hover) return;
    const unit = heatmap.height / (to - from);
    /** @param {number} begin @param {number} end places @param {number} left @param {number} right */
    const frameRows = (begin, end, left, right) => {
      const least = Math.max(end - begin, 2 / unit); // of thinner rows the neighbours are seen, too
      const middle = (begin + end) / 2;
      const y0 = Math.max(0, (middle - least / 2 - from) * unit);
      const y1 = Math.min(heatmap.height, (middle + least / 2 - from) * unit);
      if (y1 <= 0 || y0 >= heatmap.height) return;
      paintFrame(
        ctx,
        { left, top: heatmap.top + y0, width: right - left, height: y1 - y0 },
        theme,
        dpr,
      );
    };
    const [left, right] = [heatmap.left, heatmap.left + heatmap.width];
    if (hover.leaf !== undefined) {
      const place = at(placeOf, hover.leaf);
      frameRows(place, place + 1, left, right);
      if (scene.column >= 0) {
        const wide = heatmap.width / columns.length;
        frameRows(place, place + 1, left + scene.column * wide, left + (scene.column + 1) * wide);
      }
    } else if (rowTree) {
      const begin = at(data.tree.start, hover.node);
      frameRows(begin, begin + at(data.tree.sizes, hover.node), left, right);
    }
  }

  return {
    paintBase,
    paintCut,
    paintOverlay,
    destroy() {
      for (const { canvas } of Object.values(kept)) canvas.width = canvas.height = 0;
    },
  };
}
