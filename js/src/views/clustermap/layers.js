// The layers of the clustermap, the lowest first: what stays in a drag, what a cut changes, what
// follows the pointer. Images are cached until something else is to be shown.

import { gappedPlaces, splitSpans } from "../../canvas/block_axis.js";
import { isLost, pictureCanvas } from "../../canvas/context_lost.js";
import { SMALL } from "../../canvas/stage.js";
import { clusterSpans, yOf } from "../../canvas/tree_lines.js";
import { at } from "../../common/at.js";
import { columnColors } from "../../model/tree/column_cut.js";
import { clusterColors } from "../../model/tree/node_colors.js";
import { rootHeight } from "../../model/tree/tree.js";
import { fitNames, literal, ownPart } from "../../text/literal.js";
import { paintTrackLegend } from "../shared/track_legend.js";
import { paintCellValues } from "./cell_values.js";
import { paintChosenNames } from "./chosen_names.js";
import { paintOutlines } from "./distances/distances.js";
import {
  clusterRuns,
  paintClusterBar,
  paintColumnNames,
  paintFrame,
  paintHeatmap,
  paintRowNames,
  paintSelection,
  paintTree,
  renderHeatmap,
  renderTree,
} from "./paint.js";
import { paintLegend } from "./scale/legend.js";
import { paintTitles } from "./titles.js";
import { paintColumnTracks, renderColumnTracks } from "./tracks/column_tracks.js";
import { paintTracks, renderTracks } from "./tracks/tracks.js";

/** @typedef {import("../../canvas/block_axis.js").BlockAxis} BlockAxis */
/** @typedef {import("../../canvas/tree_lines.js").Frame} Frame */
/** @typedef {import("../../canvas/stage.js").Context2D} Context2D */
/** @typedef {import("../../canvas/stage.js").Typeface} Typeface */
/** @typedef {import("./layout.js").Places} Places */
/** @typedef {import("../../model/types.js").Theme} Theme */

/**
 * What the painters need.
 * @typedef {object} Scene
 * @property {import("../../model/decode.js").Data} data
 * @property {import("../../model/tree/cut.js").Cut} cut
 * @property {import("../../model/tree/cut.js").Cut | null} columnCut  of the columns
 * @property {Places} places
 * @property {ArrayLike<number>} rows     row at each place from the top
 * @property {ArrayLike<number>} columns  column at each place from the left
 * @property {Int32Array} placeOf         place of each row
 * @property {[number, number]} shown     places at the upper and the lower edge
 * @property {BlockAxis} rowAxis          where these lie
 * @property {BlockAxis} columnAxis
 * @property {((block: number) => string[]) | null} titleOf  its wordings, the longest first; null: no
 *   blocks of rows
 * @property {((block: number) => string[]) | null} columnTitleOf
 * @property {import("../../canvas/color/color_scale.js").ColorScale} scale
 * @property {string} unit                what the values are, the title of the legend
 * @property {boolean} annot              whether cells hold their values
 * @property {string} fmt                 format of these
 * @property {boolean} gaps              whether values are missing
 * @property {ArrayLike<number>} map      its 256 colors
 * @property {import("../../model/tracks.js").Track[]} tracks  those that are shown
 * @property {import("../../model/tracks.js").Track[]} columnTracks
 * @property {(name: string) => string} markOf  before the name of a track of columns
 * @property {boolean} rowTree  whether the tree of the rows is drawn, which is cut
 * @property {import("../../model/blocks.js").InBlocks | null} inBlocks  rows clustered within each
 *   category, whose tree is drawn in its place
 * @property {import("./hit_test.js").Hit | null} branch  of that tree, or of columns, under the pointer
 * @property {boolean} outlined  whether columns are rows, too, and clusters outlined on the diagonal
 * @property {number[] | null} named  leaves that are named; null: all, if they have room
 * @property {import("./layout.js").Rect | null} brushed  the rectangle that is being drawn
 * @property {Uint8Array | null} selection
 * @property {Set<number> | null} some  columns of the selected rows that were chosen; null: all
 * @property {import("../../model/store.js").Hover | null} hover
 * @property {number} column  place of the column under the pointer, -1: none
 * @property {Theme} theme
 * @property {Typeface} face
 * @property {number} dpr
 */

/** The row tree as if it stood upright: across is down. @param {Scene} scene @returns {Frame} */
export function uprightFrame({ data, inBlocks, places, rowAxis, dpr }) {
  const { width, height } = places.rowTree;
  const { tree } = inBlocks ?? data;
  const top = (rootHeight(tree) || 1) * 1.04;
  return treeFrame(tree, rowAxis, { width: height, height: width, top, dpr });
}

/** Of the tree of the columns. @param {Scene} scene @param {import("../../model/tree/tree.js").Tree} tree */
export function columnFrame({ places, columnAxis, dpr }, tree) {
  const top = (rootHeight(tree) || 1) * 1.02;
  return treeFrame(tree, columnAxis, { ...places.columnTree, top, dpr });
}

/**
 * @param {import("../../model/tree/tree.js").Tree} tree
 * @param {BlockAxis} axis of its leaves
 * @param {Pick<Frame, "width" | "height" | "top" | "dpr">} size
 * @returns {Frame}
 */
function treeFrame(tree, axis, size) {
  const { from, unit, length } = axis;
  let found = known.get(axis);
  if (found?.tree !== tree) known.set(axis, (found = { tree, places: gappedPlaces(tree, axis) }));
  return { ...size, from, to: from + length / unit, places: found.places };
}

/** @type {WeakMap<BlockAxis, { tree: unknown, places: Frame["places"] }>} */
const known = new WeakMap();

/** Cells that are averaged anew in a frame; of more the picture stays, in fewer lines than pixels. */
const FEW_CELLS = 150_000;
/** Share of the lines that no gaps take away. */
const LINES_LEFT = 0.75;

/**
 * Lines of the picture of the rows: as many as there are pixels for them, and with gaps that may
 * change in every frame no more than there always are.
 * @param {BlockAxis} axis
 * @param {boolean} isSplit whether rows stand apart, also where the cut makes one cluster of them
 * @param {number} dpr
 * @param {number} columns
 */
function linesOf({ gap, blocks, length, from, to }, isSplit, dpr, columns) {
  const few = (to - from) * columns <= FEW_CELLS;
  const rows = few ? length - gap * (blocks.length - 1) : isSplit ? LINES_LEFT * length : length;
  return Math.max(1, Math.round(rows * dpr));
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
  const kept = {
    heatmap: picture(),
    tree: picture(),
    columns: picture(),
    tracks: picture(),
    above: picture(),
  };

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

  /** Column tree, names of columns and legends. @param {Context2D} ctx @param {Scene} scene */
  function paintBase(ctx, scene) {
    const { data, places, columnAxis, theme, face, dpr } = scene;
    const { columnTree: above } = places;
    const { columnCut } = scene;
    const tree = data.columnTree;
    if (above.height && tree) {
      const key = [tree, above.width, above.height, dpr, theme.quiet, columnAxis];
      const frame = columnFrame(scene, tree);
      keep(kept.columns, key, (canvas) => renderTree(canvas, tree, frame, false, theme.quiet));
      const spans = columnCut ? clusterSpans(columnCut, frame) : [];
      const colors = columnCut ? columnColors(columnCut) : new Int32Array(0);
      paintTree(ctx, kept.columns.canvas, above, frame, false, columnCut, spans, colors);
      paintClusterBar(ctx, places.columnBar, splitSpans(spans, columnAxis), colors, true, true);
      ctx.fillStyle = theme.ink;
      const line = columnCut && above.top + yOf(frame, columnCut.t);
      for (let x = 0; line && x < above.width; x += 6) ctx.fillRect(above.left + x, line, 3, 1);
    }
    paintTitles(ctx, scene, scene.columnTitleOf, columnAxis, true);
    paintColumnNames(ctx, places, theme, face, columnAxis);
    paintLegend(ctx, scene);
    if (places.columnTracks.length) {
      const { columnTracks, columns } = scene;
      keep(kept.above, [columnTracks, columns], (canvas) =>
        renderColumnTracks(canvas, columnTracks, columns),
      );
      paintColumnTracks(ctx, kept.above.canvas, scene);
    }
    if (places.legend.length) paintTrackLegend(ctx, places.legend, places.legendTop, theme, face);
  }

  /** Values, tracks and names of rows. @param {Context2D} ctx @param {Scene} scene */
  function paintRows(ctx, scene) {
    const { data, places, rows, columns, shown, scale, map, gaps, theme, face, dpr } = scene;
    const { rowAxis, columnAxis } = scene;
    const { heatmap } = places;
    const size = {
      width: Math.max(1, Math.round(heatmap.width * dpr)),
      height: linesOf(rowAxis, scene.titleOf !== null, dpr, columns.length),
    };
    const key = [data.values, rows, columns, ...shown, size.width, size.height, scale, map];
    keep(kept.heatmap, key, (canvas) =>
      renderHeatmap(canvas, data, rows, columns, shown, size, scale, map),
    );
    paintHeatmap(ctx, kept.heatmap.canvas, heatmap, gaps, [rowAxis, columnAxis], dpr);
    paintCellValues(ctx, scene);
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
      else paintRowNames(ctx, places, shown, fit, theme, face, rowAxis);
    }
    const { tracks } = scene;
    if (!places.tracks.length) return;
    keep(kept.tracks, [tracks, rows, ...shown, size.height], (canvas) =>
      renderTracks(canvas, tracks, rows, shown, size.height),
    );
    paintTracks(ctx, kept.tracks.canvas, tracks, places, rows, rowAxis, theme, face, dpr);
  }

  /** Strip and row tree: all that a cut changes. @param {Context2D} ctx @param {Scene} scene */
  function paintCut(ctx, scene) {
    const { rowTree, rows, places, rowAxis } = scene;
    const colors = clusterColors(scene.cut);
    const upright = uprightFrame(scene);
    const spans = rowTree
      ? clusterSpans(scene.cut, upright)
      : clusterRuns(scene.cut, upright, rows);
    paintClusterBar(ctx, places.clusterBar, splitSpans(spans, rowAxis), colors, rowTree);
    const isDrawn = rowTree || scene.inBlocks;
    if (isDrawn) paintRowTree(ctx, scene, upright, rowTree ? spans : [], colors);
    if (scene.outlined) paintOutlines(ctx, scene, spans, colors);
    paintTitles(ctx, scene, scene.titleOf, rowAxis);
  }

  /**
   * @param {Context2D} ctx
   * @param {Scene} scene
   * @param {Frame} upright
   * @param {ReturnType<typeof clusterSpans>} spans
   * @param {Int32Array} colors
   */
  function paintRowTree(ctx, scene, upright, spans, colors) {
    const { tree } = scene.inBlocks ?? scene.data;
    const { rowTree: rect } = scene.places;
    const { dpr, from, to } = upright;
    const ink = scene.theme.quiet;
    const key = [tree, rect.width, rect.height, dpr, from, to, ink, scene.rowAxis];
    keep(kept.tree, key, (canvas) => {
      renderTree(canvas, tree, upright, true, ink);
    });
    paintTree(ctx, kept.tree.canvas, rect, upright, true, scene.cut, spans, colors);
  }

  /** The selection, and what lies under the pointer. @param {Context2D} ctx @param {Scene} scene */
  function paintOverlay(ctx, scene) {
    const { data, places, rows, placeOf, selection, hover, rowTree, theme, dpr } = scene;
    const { rowAxis, columnAxis } = scene;
    const { heatmap } = places;
    if (selection) {
      const chosen = (/** @type {number} */ i) => Boolean(selection[at(rows, i)]);
      const { some, columns } = scene;
      const isSome = some && ((/** @type {number} */ i) => some.has(at(columns, i)));
      paintSelection(ctx, places, [rowAxis, columnAxis], chosen, isSome, theme);
    }
    if (scene.brushed) paintFrame(ctx, scene.brushed, theme, dpr);
    /** @param {number} begin @param {number} end places @param {number} left @param {number} right */
    const frameRows = (begin, end, left, right) => {
      const [above, below] = [rowAxis.begin(begin), rowAxis.end(end)];
      const least = Math.max(below - above, 2); // of thinner rows the neighbors are seen, too
      const middle = (above + below) / 2;
      const y0 = Math.max(0, middle - least / 2);
      const y1 = Math.min(heatmap.height, middle + least / 2);
      if (y1 <= 0 || y0 >= heatmap.height) return;
      paintFrame(
        ctx,
        { left, top: heatmap.top + y0, width: right - left, height: y1 - y0 },
        theme,
        dpr,
      );
    };
    const [left, right] = [heatmap.left, heatmap.left + heatmap.width];
    /** @param {import("../../model/tree/tree.js").Tree} tree @param {number} node */
    const frameNode = ({ start, sizes }, node) =>
      frameRows(at(start, node), at(start, node) + at(sizes, node), left, right);
    const { branch } = scene;
    if (scene.inBlocks && branch?.within) frameNode(scene.inBlocks.tree, branch.within);
    const { columnTree: tree } = data;
    const across = branch?.across ?? 0;
    const [first, size] =
      tree && across ? [at(tree.start, across), at(tree.sizes, across)] : [branch?.above, 1];
    if (first !== undefined) {
      const begin = columnAxis.begin(first);
      const rect = { ...heatmap, left: left + begin, width: columnAxis.end(first + size) - begin };
      paintFrame(ctx, rect, theme, dpr);
    }
    if (!hover) return;
    if (hover.leaf !== undefined) {
      const place = at(placeOf, hover.leaf);
      frameRows(place, place + 1, left, right);
      if (scene.column >= 0) {
        const { begin, end } = columnAxis;
        frameRows(place, place + 1, left + begin(scene.column), left + end(scene.column + 1));
      }
    } else if (rowTree) frameNode(data.tree, hover.node);
  }

  return {
    paintBase,
    paintRows,
    paintCut,
    paintOverlay,
    destroy() {
      for (const { canvas } of Object.values(kept)) canvas.width = canvas.height = 0;
    },
  };
}
