// Titles of blocks, each where it has room (plotting/marks/block_titles.py).

import { SMALL } from "../../canvas/stage.js";
import { at } from "../../common/at.js";
import { literal } from "../../text/literal.js";
import { TITLES } from "./layout.js";

/**
 * @param {import("../../canvas/stage.js").Context2D} ctx
 * @param {object} scene
 * @param {import("./layout.js").Places} scene.places
 * @param {((block: number) => string[]) | null} scene.titleOf
 * @param {import("../../canvas/block_axis.js").BlockAxis} scene.rowAxis
 * @param {import("../../model/types.js").Theme} scene.theme
 * @param {import("../../canvas/stage.js").Typeface} scene.face
 */
export function paintTitles(ctx, { places, titleOf, rowAxis, theme, face }) {
  const { blocks, first, isCrowded } = rowAxis;
  if (!titleOf || isCrowded) return;
  ctx.font = face.css();
  ctx.fillStyle = theme.ink;
  ctx.textAlign = "center";
  ctx.textBaseline = "middle";
  const written = blocks.flatMap(({ begin, end }, i) => {
    const high = end - begin - 2;
    const words = titleOf(first + i).map((word) => literal(word));
    const last = words.length - 1;
    const level = face.width(at(words, last)) <= TITLES - 4;
    const found = words.findIndex((word) => face.width(word) <= high);
    if (high < SMALL || (found < 0 && !level)) return [];
    return { middle: (begin + end) / 2, words, last, level, found: found < 0 ? last : found };
  });
  // Where one has room for its number only, no other one has more, but for names that were given.
  const short = written.some(({ found, last }) => found === last);
  for (const { middle, words, last, level, found } of written) {
    const which = short && found === last - 1 ? last : found;
    ctx.save();
    ctx.translate(TITLES / 2 - 2, places.heatmap.top + middle);
    if (!level || which < last) ctx.rotate(-Math.PI / 2);
    ctx.fillText(at(words, which), 0, 0.5);
    ctx.restore();
  }
}

/**
 * @param {import("../../canvas/stage.js").Context2D} ctx
 * @param {object} scene
 * @param {import("./layout.js").Places} scene.places
 * @param {((block: number) => string[]) | null} scene.columnTitleOf
 * @param {import("../../canvas/block_axis.js").BlockAxis} scene.columnAxis
 * @param {import("../../model/types.js").Theme} scene.theme
 * @param {import("../../canvas/stage.js").Typeface} scene.face
 */
export function paintColumnTitles(ctx, { places, columnTitleOf, columnAxis, theme, face }) {
  const { blocks, isCrowded } = columnAxis;
  if (!columnTitleOf || isCrowded) return;
  ctx.font = face.css();
  ctx.fillStyle = theme.ink;
  ctx.textAlign = "center";
  ctx.textBaseline = "middle";
  blocks.forEach(({ begin, end }, i) => {
    const words = columnTitleOf(i).map((word) => literal(word));
    const word = words.find((one) => face.width(one) <= end - begin - 2) ?? "";
    ctx.fillText(word, places.heatmap.left + (begin + end) / 2, places.columnTree.top - 7);
  });
}
