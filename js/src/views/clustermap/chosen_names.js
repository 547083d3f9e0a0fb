// Names of chosen rows at the right, with lines to their rows (plotting/marks/chosen_names.py).

import { spread } from "../../canvas/label_placement.js";
import { SMALL, setText } from "../../canvas/stage.js";
import { at } from "../../common/at.js";
import { LEAD } from "./layout.js";

/**
 * @param {import("../../canvas/stage.js").Context2D} ctx
 * @param {object} scene
 * @param {import("./layout.js").Places} scene.places
 * @param {Int32Array} scene.placeOf
 * @param {import("../../canvas/block_axis.js").BlockAxis} scene.rowAxis
 * @param {import("../../model/types.js").Theme} scene.theme
 * @param {import("../../canvas/stage.js").Typeface} scene.face
 * @param {number[]} leaves  those that are named
 * @param {(places: number[], room: number) => string[]} fit  names, as long as they may be
 */
export function paintChosenNames(ctx, { places, placeOf, rowAxis, theme, face }, leaves, fit) {
  const { from, to } = rowAxis;
  const { heatmap, rowNames } = places;
  const line = SMALL + 2;
  const most = Math.floor(heatmap.height / line);
  const rows = leaves
    .map((leaf) => at(placeOf, leaf))
    .filter((place) => place + 0.5 >= from && place + 0.5 <= to)
    .slice(0, most)
    .sort((a, b) => a - b);
  const feet = rows.map((place) => rowAxis.at(place + 0.5));
  const ends = spread(feet, Array(rows.length).fill(line), heatmap.height, 0) ?? [];
  const words = fit(rows, rowNames - LEAD - 6);
  const x = heatmap.left + heatmap.width;
  ctx.font = face.css();
  ctx.fillStyle = ctx.strokeStyle = theme.quiet;
  ctx.lineWidth = 0.8;
  setText(ctx, "left");
  ctx.beginPath();
  words.forEach((word, i) => {
    const [foot, end] = [heatmap.top + at(feet, i), heatmap.top + at(ends, i)];
    ctx.moveTo(x + 2, foot);
    ctx.lineTo(x + 5, foot);
    ctx.lineTo(x + LEAD - 3, end);
    ctx.fillText(word, x + LEAD, end + 0.5);
  });
  ctx.stroke();
}
