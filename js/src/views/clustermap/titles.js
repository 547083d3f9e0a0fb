// Titles of blocks, each where it has room (plotting/marks/block_titles.py).

import { SMALL, setText } from "../../canvas/stage.js";
import { at } from "../../common/at.js";
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
  setText(ctx, "center");
  const written = blocks.flatMap(({ begin, end }, i) => {
    const room = end - begin - 2;
    const words = titleOf(first + i).map((word) => literal(word));
    const last = words.length - 1;
    // Beside rows the shortest one may lie in the margin.
    const lies = !level && face.width(at(words, last)) <= TITLES - 4;
    const found = words.findIndex((word) => face.width(word) <= room);
    if ((!level && room < SMALL) || (found < 0 && !lies)) return [];
    return { middle: (begin + end) / 2, words, last, lies, found: found < 0 ? last : found };
  });
  // Where one has room for its number only, no other one has more, but for names that were given.
  const short = written.some(({ found, last }) => found === last);
  for (const { middle, words, last, lies, found } of written) {
    const which = short && found === last - 1 ? last : found;
    ctx.save();
    if (level) ctx.translate(heatmap.left + middle, columnTree.top - 7.5);
    else ctx.translate(TITLES / 2 - 2, heatmap.top + middle);
    if (!level && (!lies || which < last)) ctx.rotate(-Math.PI / 2);
    ctx.fillText(at(words, which), 0, 0.5);
    ctx.restore();
  }
}
