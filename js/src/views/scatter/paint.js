// Painters of the scatter plot: points, rings, names beside points.

import { createStamps, drawingOrder, stampPoints } from "../../canvas/markers.js";
import { placePointLabels } from "../../canvas/point_labels.js";
import { setText } from "../../canvas/stage.js";
import { at } from "../../common/at.js";
import constants from "../../common/constants.js";
import { shownClasses } from "../../model/class_colors.js";
import { namedLeaves } from "../../model/named_rows.js";
import { literal } from "../../text/literal.js";
import { pointLooks, pointName } from "./point_styles.js";

/** @typedef {import("../../canvas/stage.js").Context2D} Context2D */
/** @typedef {import("../../canvas/stage.js").Typeface} Typeface */
/** @typedef {import("../../canvas/axes.js").Plot} Plot */
/** @typedef {import("../../model/store.js").Store} Store */
/** @typedef {import("../../model/types.js").Theme} Theme */
/** @typedef {import("../../canvas/point_labels.js").Box} Box */

/** Maximum number of rings around selected rows; beyond, their markers have an outline instead. */
const MAX_RINGS = 60;
// Maximum number of named points, and maximum width of a name in pixels.
const MAX_NAMED_POINTS = constants.max_named_points;
const MAX_NAME_WIDTH = constants.max_point_name;

/**
 * Across, in pixels, of one point.
 * @param {number} n leaves
 * @param {number} [power] of 2, by which its area is larger
 */
export function pointSize(n, power = 0) {
  return (n <= 500 ? 7.2 : n <= 2500 ? 5.6 : 4.2) * 2 ** (power / 2);
}

/** @param {Document} doc */
export function createPoints(doc) {
  const stamps = createStamps(doc);
  /** @type {{ order: Int32Array, dimmed: number } | null} */
  let drawing = null;
  /** Pixels of the points. @type {ImageData | null} */
  let image = null;
  /** @type {import("./point_styles.js").Looks | null} */
  let looks = null;

  return {
    /** Clusters or selection have changed. */
    updateData() {
      drawing = null;
    },

    /**
     * @param {Context2D} ctx
     * @param {Plot} plot
     * @param {Store} store
     * @param {Theme} theme
     * @param {number} dpr
     */
    paint(ctx, plot, store, { ink, paper, quiet }, dpr) {
      const { data, selection } = store;
      if (!drawing || !looks) {
        looks = pointLooks(store);
        drawing = drawingOrder(looks.labels, looks.sizes, selection);
      }
      const { order, dimmed } = drawing;
      const { labels, colors, powers } = looks;
      const halo = data.n <= 2500 ? 0.7 : 0.4;
      const crowd = dimmed > 0 && order.length - dimmed > MAX_RINGS;
      const written = /** @type {any} */ (ctx).points; // by a pen that writes down what is painted
      const [across, down] = written ? [1, 1] : [ctx.canvas.width, ctx.canvas.height];
      if (!written && (image?.width !== across || image.height !== down)) {
        image = ctx.createImageData(across, down);
      }
      const target = written || !image ? new Int32Array(1) : new Int32Array(image.data.buffer);
      target.fill(0);
      /** @param {Int32Array} rows @param {import("../../canvas/markers.js").Style} style */
      const stampAll = (rows, style) => {
        if (!rows.length) return;
        if (written) return written(plot, rows, labels, colors, style);
        const sheet = stamps(style, dpr, across);
        stampPoints(target, across, dpr, plot, rows, labels, Array.from(colors, sheet));
      };
      /** Large points lie below small ones.
       * @param {Int32Array} rows @param {Omit<import("../../canvas/markers.js").Style, "size">} style */
      const stamp = (rows, style) => {
        const known = powers;
        if (!known) return stampAll(rows, { ...style, size: pointSize(data.n) });
        for (const power of [...new Set(Array.from(known))].sort((a, b) => b - a)) {
          const some = rows.filter((row) => known[row] === power);
          stampAll(some, { ...style, size: pointSize(data.n, power) });
        }
      };
      stamp(order.subarray(0, dimmed), { halo, edge: paper, alpha: 0.22 });
      // Colors of columns may be as light, or as dark, as the ground; those of clusters are not.
      const edge = crowd ? ink : shownClasses(store) ? quiet : paper;
      stamp(order.subarray(dimmed), { halo: crowd ? 0.9 : halo, edge, alpha: 1 });
      if (!written && image) ctx.putImageData(image, 0, 0);
    },

    /** @param {number} leaf */
    power: (leaf) => looks?.powers?.[leaf] ?? 0,

    /** Rows that get a ring, since they are few and selected. @returns {Int32Array} */
    ringed() {
      if (!drawing?.dimmed || drawing.order.length - drawing.dimmed > MAX_RINGS)
        return new Int32Array(0);
      return drawing.order.subarray(drawing.dimmed);
    },
  };
}

/**
 * @param {Context2D} ctx
 * @param {Plot} plot
 * @param {number} row
 * @param {number} radius
 */
export function ring(ctx, { left, top, xs, ys }, row, radius) {
  const [x, y] = [at(xs, row), at(ys, row)];
  if (Number.isNaN(x)) return;
  ctx.beginPath();
  ctx.arc(left + x, top + y, radius, 0, 2 * Math.PI);
  ctx.stroke();
}

/** @param {Context2D} ctx @param {number[]} corners @param {string} ink */
export function drawLasso(ctx, corners, ink) {
  ctx.beginPath();
  for (let i = 0; i < corners.length; i += 2) {
    ctx.lineTo(at(corners, i), at(corners, i + 1));
  }
  ctx.closePath();
  ctx.fillStyle = ink;
  ctx.globalAlpha = 0.07;
  ctx.fill();
  ctx.globalAlpha = 1;
  ctx.strokeStyle = ink;
  ctx.lineWidth = 1;
  ctx.setLineDash([4, 3]);
  ctx.stroke();
}

/**
 * Names beside the points that can be seen, if those are few.
 * @param {Context2D} ctx
 * @param {Plot} plot
 * @param {Store} store
 * @param {Box} legend in pixels from the plot's upper left corner
 * @param {Theme} theme
 * @param {Typeface} face
 */
export function drawPointNames(ctx, plot, store, legend, theme, face) {
  const { data, selection } = store;
  const named = namedLeaves(data, store.option("labels"));
  const rows = [];
  for (const i of named ?? plot.xs.keys()) {
    if (!isVisible(plot, i)) continue;
    if (rows.push(i) > MAX_NAMED_POINTS && !named) return;
  }
  const names = new Map(
    rows.map((row) => [row, face.fit(literal(pointName(store, row)), MAX_NAME_WIDTH)]),
  );
  const points = rows.map((row) => ({
    row,
    x: at(plot.xs, row),
    y: at(plot.ys, row),
    width: face.width(names.get(row) ?? ""),
    away: selection?.[row] ? 12 : 8,
  }));
  ctx.font = face.css();
  setText(ctx, "left");
  ctx.fillStyle = named ? theme.ink : theme.quiet;
  for (const { row, left, y } of placePointLabels(points, plot, [legend])) {
    ctx.fillText(names.get(row) ?? "", plot.left + left, plot.top + y + 0.5);
  }
}

/** Check if a row is inside the visible part. @param {Plot} plot @param {number} row */
export function isVisible({ xs, ys, width, height }, row) {
  const [x, y] = [at(xs, row), at(ys, row)];
  return x >= 0 && x <= width && y >= 0 && y <= height;
}
