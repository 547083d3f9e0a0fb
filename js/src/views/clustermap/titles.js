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
  blocks.forEach(({ begin, end }, i) => {
    const high = end - begin - 2;
    if (high < SMALL) return;
    const words = titleOf(first + i).map((word) => literal(word));
    const last = words.length - 1;
    const found = words.findIndex((word) => face.width(word) <= high);
    ctx.save();
    ctx.translate(TITLES / 2 - 2, places.heatmap.top + (begin + end) / 2);
    if ((found < 0 || found === last) && face.width(at(words, last)) <= TITLES - 4) {
      ctx.fillText(at(words, last), 0, 0.5);
    } else if (found >= 0) {
      ctx.rotate(-Math.PI / 2);
      ctx.fillText(at(words, found), 0, 0.5);
    }
    ctx.restore();
  });
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
