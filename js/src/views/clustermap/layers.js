// The clustermap's layers, the lowest first: what stays in a drag, what a cut changes, what follows
// the pointer. Pictures are kept until something else is to be seen.
import { clusterSpans, peakOf, yOf } from "../../canvas/tree_lines.js";
import {
  paintBar, paintColumnNames, paintFrame, paintHeat, paintRowNames, paintSelection, paintStrip,
  renderHeat, renderTree, stretches,
} from "./paint.js";
import { clusterColors } from "../../model/node_colors.js";
import { rootHeight } from "../../model/tree.js";
import { color } from "../../canvas/palette.js";

/** @typedef {import("../../canvas/tree_lines.js").Frame} Frame */
/** @typedef {import("../../canvas/stage.js").Pen} Pen */
/** @typedef {import("../../canvas/stage.js").Typeface} Typeface */
/** @typedef {import("./layout.js").Places} Places */
/** @typedef {import("../../model/types.js").Look} Look */

/**
 * All that a painter needs to know.
 * @typedef {object} Scene
 * @property {import("../../model/decode.js").Data} data
 * @property {import("../../model/cut.js").Cut} cut
 * @property {Places} places
 * @property {ArrayLike<number>} rows     row at each place from the top
 * @property {ArrayLike<number>} columns  column at each place from the left
 * @property {Int32Array} placeOf         place of each row
 * @property {[number, number]} shown     places at the upper and the lower edge
 * @property {[number, number]} ends      of the color scale
 * @property {ArrayLike<number>} map      its 256 colors
 * @property {boolean} rowTree
 * @property {Uint8Array | null} selection
 * @property {import("../../model/store.js").Hover | null} hover
 * @property {number} column  place of the column under the pointer, -1: none
 * @property {Look} look
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
  const picture = () => ({ canvas: doc.createElement("canvas"), key: /** @type {unknown[]} */ ([]) });
  const kept = { heat: picture(), tree: picture(), columns: picture() };

  /**
   * Make a picture anew if it was made for something else.
   * @param {ReturnType<typeof picture>} one
   * @param {unknown[]} key
   * @param {(canvas: HTMLCanvasElement) => void} make
   */
  function keep(one, key, make) {
    if (key.length === one.key.length && key.every((v, i) => v === one.key[i])) return;
    one.key = key;
    make(one.canvas);
  }

  /** Values, column tree, names and color scale. @param {Pen} pen @param {Scene} scene */
  function ground(pen, scene) {
    const { data, places, rows, columns, shown, ends, map, look, face, dpr } = scene;
    const { heat, columnTree: above } = places;
    const size = {
      width: Math.max(1, Math.round(heat.width * dpr)),
      height: Math.max(1, Math.round(heat.height * dpr)),
    };
    const key = [data.values, rows, columns, ...shown, size.width, size.height, map];
    keep(kept.heat, key, (canvas) => renderHeat(canvas, data, rows, columns, shown, size, ends, map));
    paintHeat(pen, kept.heat.canvas, heat);
    const tree = data.columnTree;
    if (above.height && tree) {
      const top = { ...above, top: (rootHeight(tree) || 1) * 1.02, dpr, from: 0, to: data.p };
      keep(kept.columns, [tree, above.width, above.height, dpr, look.quiet], (canvas) => {
        renderTree(canvas, tree, top, false, look.quiet);
      });
      pen.save(); // copied pixel by pixel
      pen.setTransform(1, 0, 0, 1, Math.round(above.left * dpr), Math.round(above.top * dpr));
      pen.drawImage(kept.columns.canvas, 0, 0);
      pen.restore();
    }
    paintColumnNames(pen, places, look, face);
    if (places.rowNames) {
      const name = (/** @type {number} */ i) => data.name(/** @type {number} */ (rows[i]));
      paintRowNames(pen, places, shown, name, look, face);
    }
    paintBar(pen, places.bar, ends, map, look, face);
  }

  /** Strip and row tree: all that a cut changes. @param {Pen} pen @param {Scene} scene */
  function cut(pen, scene) {
    const { rowTree, rows, places } = scene;
    const colors = clusterColors(scene.cut);
    const upright = uprightFrame(scene);
    const spans = rowTree ? clusterSpans(scene.cut, upright) : stretches(scene.cut, upright, rows);
    paintStrip(pen, places.strip, spans, colors, rowTree);
    if (rowTree) paintRowTree(pen, scene, upright, spans, colors);
  }

  /**
   * @param {Pen} pen
   * @param {Scene} scene
   * @param {Frame} upright
   * @param {ReturnType<typeof clusterSpans>} spans
   * @param {Int32Array} colors
   */
  function paintRowTree(pen, scene, upright, spans, colors) {
    const { tree } = scene.data;
    const { rowTree: at } = scene.places;
    const { dpr, from, to } = upright;
    const ink = scene.look.quiet;
    keep(kept.tree, [tree, at.width, at.height, dpr, from, to, ink], (canvas) => {
      renderTree(canvas, tree, upright, true, ink);
    });
    const { canvas } = kept.tree;
    pen.save();
    pen.setTransform(1, 0, 0, 1, Math.round(at.left * dpr), Math.round(at.top * dpr));
    pen.beginPath();
    pen.rect(0, 0, canvas.width, canvas.height);
    pen.clip();
    pen.drawImage(canvas, 0, 0);
    pen.globalCompositeOperation = "source-atop"; // colors what is there, and adds nothing
    for (const { label, x0, x1 } of spans) {
      const node = /** @type {number} */ (scene.cut.nodes[label]);
      if (node < tree.n) continue; // one row has no branch of its own
      const left = Math.round(yOf(upright, peakOf(tree, node)) * dpr - 1);
      const top = Math.floor(x0 * dpr);
      pen.fillStyle = color(/** @type {number} */ (colors[label]));
      pen.fillRect(left, top, canvas.width - left, Math.max(1, Math.ceil(x1 * dpr) - top));
    }
    pen.restore();
  }

  /** The selection, and what lies under the pointer. @param {Pen} pen @param {Scene} scene */
  function over(pen, scene) {
    const { data, places, rows, columns, placeOf, selection, hover, rowTree, look, dpr } = scene;
    const { heat } = places;
    const [from, to] = scene.shown;
    if (selection) {
      const chosen = (/** @type {number} */ i) => Boolean(selection[/** @type {number} */ (rows[i])]);
      paintSelection(pen, places, scene.shown, chosen, look);
    }
    if (!hover) return;
    const unit = heat.height / (to - from);
    /** @param {number} begin @param {number} end places @param {number} left @param {number} right */
    const outline = (begin, end, left, right) => {
      const least = Math.max(end - begin, 2 / unit); // of thinner rows the neighbours are seen, too
      const middle = (begin + end) / 2;
      const y0 = Math.max(0, (middle - least / 2 - from) * unit);
      const y1 = Math.min(heat.height, (middle + least / 2 - from) * unit);
      if (y1 <= 0 || y0 >= heat.height) return;
      paintFrame(pen, { left, top: heat.top + y0, width: right - left, height: y1 - y0 }, look, dpr);
    };
    const [left, right] = [heat.left, heat.left + heat.width];
    if (hover.leaf !== undefined) {
      const place = /** @type {number} */ (placeOf[hover.leaf]);
      outline(place, place + 1, left, right);
      if (scene.column >= 0) {
        const wide = heat.width / columns.length;
        outline(place, place + 1, left + scene.column * wide, left + (scene.column + 1) * wide);
      }
    } else if (rowTree) {
      const begin = /** @type {number} */ (data.tree.start[hover.node]);
      outline(begin, begin + /** @type {number} */ (data.tree.sizes[hover.node]), left, right);
    }
  }

  return {
    ground,
    cut,
    over,
    destroy() {
      for (const { canvas } of Object.values(kept)) canvas.width = canvas.height = 0;
    },
  };
}
