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
  const all = blocks.map(({ begin, end }, i) => {
    const room = end - begin - 2;
    const words = titleOf(first + i).map((word) => literal(word));
    const last = words.length - 1;
    const wide = words.map((word) => face.width(word));
    // Beside rows the shortest one may lie in the margin.
    const lies = !level && at(wide, last) <= TITLES - 4;
    const fits = wide.findIndex((width) => width <= room);
    const found = fits < 0 ? last : fits;
    const isLow = !level && room < SMALL;
    const reach = (lies && found >= last - 1 ? SMALL : at(wide, found)) / 2;
    const middle = (begin + end) / 2;
    return { middle, words, last, lies, found, reach, isLow, none: isLow || (fits < 0 && !lies) };
  });
  const written = all.filter(({ none }) => !none);
  // Where one has room for its number only, no other one has more, but for names that were given;
  // and blocks that are lower than a line have theirs, where no other title stands.
  const short = written.some(({ found, last }) => found === last);
  for (const one of all) {
    const isFree = (/** @type {typeof one} */ { middle, reach }) =>
      Math.abs(one.middle - middle) >= SMALL / 2 + reach;
    if (short && one.isLow && one.lies && written.every(isFree))
      written.push({ ...one, found: one.last, reach: SMALL / 2 });
  }
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
