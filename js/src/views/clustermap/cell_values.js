// Values written into the cells, where each of them has room (plotting/marks/cell_values.py).

import { SMALL, setText } from "../../canvas/stage.js";
import { at } from "../../common/at.js";
import { formatCell } from "../../text/cell_format.js";

/** So many cells at most are looked at in one painting. */
const MAX = 20_000;
/** Pixels beside a value, on both sides together. */
const BESIDE = 4;

/**
 * @typedef {object} Cells
 * @property {import("../../model/decode.js").Data} data
 * @property {ArrayLike<number>} rows
 * @property {ArrayLike<number>} columns
 * @property {import("./layout.js").Places} places
 * @property {[number, number]} shown
 * @property {import("../../canvas/block_axis.js").BlockAxis} rowAxis
 * @property {import("../../canvas/block_axis.js").BlockAxis} columnAxis
 * @property {import("../../canvas/color/color_scale.js").ColorScale} scale
 * @property {ArrayLike<number>} map
 * @property {import("../../canvas/stage.js").Typeface} face
 * @property {boolean} annot
 * @property {string} fmt
 */

/**
 * @param {import("../../canvas/stage.js").Context2D} ctx
 * @param {Cells} scene
 */
export function paintCellValues(ctx, scene) {
  const { data, rows, columns, places, scale, map, face, fmt, rowAxis, columnAxis } = scene;
  if (!scene.annot) return;
  const { heatmap } = places;
  const [from, to] = scene.shown;
  const [wide, tall] = [columnAxis.unit, rowAxis.unit];
  if (tall < SMALL + 2 || wide < SMALL || (to - from) * columns.length > MAX) return;
  /** @type {{ word: string, x: number, y: number, dark: boolean }[]} */
  const cells = [];
  for (let i = Math.ceil(from - 0.2); i + 0.8 <= to && i < rows.length; i++) {
    for (let j = 0; j < columns.length; j++) {
      const v = at(data.values, at(rows, i) * data.p + at(columns, j));
      const word = formatCell(v, fmt);
      if (!word) continue;
      if (face.width(word) + BESIDE > wide) return;
      const c = 3 * Math.min(255, Math.max(0, Math.floor(scale.place(v) * 256)));
      const light = 0.2126 * at(map, c) + 0.7152 * at(map, c + 1) + 0.0722 * at(map, c + 2);
      const x = heatmap.left + columnAxis.at(j + 0.5);
      const y = heatmap.top + rowAxis.at(i + 0.5) + 0.5;
      cells.push({ word, x, y, dark: light > 127.5 });
    }
  }
  ctx.font = face.css();
  setText(ctx, "center");
  for (const { word, x, y, dark } of cells) {
    ctx.fillStyle = dark ? "#000000" : "#ffffff";
    ctx.fillText(word, x, y);
  }
}
