// Titles of blocks, each where it has room (plotting/marks/block_titles.py).

import { SMALL } from "../../canvas/stage.js";
import { literal } from "../../text/literal.js";
import { TITLES } from "./layout.js";

/** @typedef {import("../../canvas/block_axis.js").BlockAxis} BlockAxis */
/** @typedef {((block: number) => string[]) | null} TitleOf */

/**
 * @param {import("../../canvas/stage.js").Context2D} ctx
 * @param {object} scene
 * @param {import("./layout.js").Places} scene.places
 * @param {import("../../model/types.js").Theme} scene.theme
 * @param {import("../../canvas/stage.js").Typeface} scene.face
 * @param {TitleOf} titleOf
 * @param {BlockAxis} axis
 * @param {boolean} [level] whether the blocks are those of columns
 */
export function paintTitles(ctx, { places, theme, face }, titleOf, axis, level) {
  const { blocks, first, isCrowded } = axis;
  if (!titleOf || isCrowded) return;
  const { heatmap, columnTree } = places;
  ctx.font = face.css();
  ctx.fillStyle = theme.ink;
  ctx.textAlign = "center";
  ctx.textBaseline = "middle";
  blocks.forEach(({ begin, end }, i) => {
    const room = end - begin - 2;
    const middle = (begin + end) / 2;
    const words = titleOf(first + i).map((word) => literal(word));
    const last = words.at(-1) ?? "";
    let word = words.find((one) => face.width(one) <= room) ?? "";
    if (level) ctx.fillText(word, heatmap.left + middle, columnTree.top - 7);
    if (level || room < SMALL) return;
    const lies = (!word || word === last) && face.width(last) <= TITLES - 4;
    if (lies) word = last;
    ctx.save();
    ctx.translate(TITLES / 2 - 2, heatmap.top + middle);
    if (!lies) ctx.rotate(-Math.PI / 2);
    ctx.fillText(word, 0, 0.5);
    ctx.restore();
  });
}
