// Where the leaves are groups of rows, a scatter plot shows how densely the rows lie: Python counts
// them in the part that is shown. What paints it is a bundle of its own
// (entries/loaded_later/density.js), which comes with the first answer. Without an answer the groups
// are points.

import { color } from "../../canvas/color/palette.js";
import { importModule } from "../../dom/import_module.js";
import { clusterColors } from "../../model/tree/node_colors.js";

/** @typedef {import("../../canvas/stage.js").Context2D} Context2D */
/** @typedef {import("../../canvas/axes.js").Axis} Axis */
/** @typedef {import("../../canvas/axes.js").Plot} Plot */
/** @typedef {import("../../model/store.js").Store} Store */
/** @typedef {{ x: [number, number], y: [number, number] }} Part */
/** @typedef {import("./types.js").Density} Density */
/** @typedef {typeof import("./density.js").paintDensity} Painter */
/** @typedef {[string, string, number, number, number, number]} Asked axes, and ends of the part */

/** Nobody zooms any more when so much time has passed. */
const ASK_MS = 120;

/**
 * @param {HTMLElement} box of the plot
 * @param {Store} store
 * @param {() => { x: Axis, y: Axis } | null} axes
 * @param {() => Part} part  that is shown
 * @param {(ends: Part | null) => void} changed  the picture; `ends` of an axis that must be longer
 */
export function createDensitySlot(box, store, axes, part, changed) {
  const { model } = store;
  /** @type {Painter | null} */
  let paint = null;
  /** @type {{ of: Asked, revision: number, density: Density } | null} */
  let known = null;
  /** @type {{ image: HTMLCanvasElement, cut: unknown, selection: unknown, of: unknown } | null} */
  let made = null;
  let asked = "";
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;

  /** @returns {Asked | null} */
  function wanted() {
    const now = axes();
    if (!now || !model.get("finds_rows")) return null;
    const { x, y } = part();
    return [now.x.name, now.y.name, ...x, ...y];
  }

  /** Ask for the part that is shown, unless it was asked for. */
  function follow() {
    const want = wanted();
    const key = JSON.stringify([want, store.data.revision]);
    if (key === asked) return;
    asked = key;
    clearTimeout(timer);
    if (!want) return;
    timer = setTimeout(() => model.send({ wants_density: want, module: !paint }), ASK_MS);
  }

  /** @param {any} message @param {DataView[]} [buffers] */
  async function answered(message, buffers) {
    if (!message?.density || JSON.stringify([message.density, message.revision]) !== asked) return;
    if (!message.module && !paint) return;
    if (message.module && !paint) {
      paint = await importModule(message.module, box, "The density of the rows");
      if (!paint) return; // groups stay points; the next part asks for it again
    }
    if (!buffers || JSON.stringify([message.density, message.revision]) !== asked) return;
    const [cells, groups, counts] = buffers.map(
      (view) => new Uint8Array(view.buffer, view.byteOffset, view.byteLength).slice().buffer,
    );
    if (!cells || !groups || !counts) return;
    const { across, up, density: of, revision } = message;
    known = {
      of,
      revision,
      density: {
        across,
        up,
        cells: new Uint16Array(cells),
        groups: new Int32Array(groups),
        counts: new Uint16Array(counts),
      },
    };
    made = null;
    changed(longer(message.ends));
  }

  /** Rows lie beyond the points that stand for them. @param {number[]} ends */
  function longer([left, right, low, high]) {
    const now = axes();
    if (!now || left === undefined || right === undefined) return null;
    if (low === undefined || high === undefined) return null;
    const { x, y } = { x: now.x.all, y: now.y.all };
    const within = left >= x[0] && right <= x[1] && low >= y[0] && high <= y[1];
    return within
      ? null
      : {
          x: /** @type {[number, number]} */ ([Math.min(left, x[0]), Math.max(right, x[1])]),
          y: /** @type {[number, number]} */ ([Math.min(low, y[0]), Math.max(high, y[1])]),
        };
  }

  model.on("msg:custom", answered);
  return {
    follow,
    /**
     * Paint the density, if it is known.
     * @param {Context2D} ctx
     * @param {Plot} plot
     * @returns {boolean} whether it was painted
     */
    paint(ctx, plot) {
      const now = axes();
      const { cut, data, selection } = store;
      if (/** @type {any} */ (ctx).points || !paint || !known || !now) return false;
      const [x, y, left, right, low, high] = known.of;
      if (x !== now.x.name || y !== now.y.name || known.revision !== data.revision) return false;
      if (made?.cut !== cut || made.selection !== selection || made.of !== known) {
        const colors = Int32Array.from(clusterColors(cut), (index) =>
          Number.parseInt(color(index).slice(1), 16),
        );
        const image = paint(box.ownerDocument, known.density, cut.labels, colors, selection);
        made = { image, cut, selection, of: known };
      }
      // The part that was counted, in what is shown now: they differ while one zooms.
      const shown = part();
      /** @param {number} value @param {[number, number]} ends @param {number} wide */
      const place = (value, ends, wide) => ((value - ends[0]) / (ends[1] - ends[0])) * wide;
      const [x0, x1] = [left, right].map((v) => place(v, shown.x, plot.width));
      const [y0, y1] = [high, low].map((v) => plot.height - place(v, shown.y, plot.height));
      ctx.save();
      ctx.beginPath();
      ctx.rect(plot.left, plot.top, plot.width, plot.height);
      ctx.clip();
      ctx.imageSmoothingEnabled = false;
      ctx.drawImage(
        made.image,
        plot.left + (x0 ?? 0),
        plot.top + (y0 ?? 0),
        (x1 ?? 0) - (x0 ?? 0),
        (y1 ?? 0) - (y0 ?? 0),
      );
      ctx.restore();
      return true;
    },
    destroy() {
      clearTimeout(timer);
      model.off("msg:custom", answered);
    },
  };
}
