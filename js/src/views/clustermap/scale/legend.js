// The legend of the colors: a bar with ticks, its title, and arrows where colors are clipped.

import { SMALL, setText } from "../../../canvas/stage.js";
import { at } from "../../../common/at.js";
import constants from "../../../common/constants.js";
import { formatTicks, niceTicks, significant } from "../../../text/format.js";
import { ARROW, MISSING } from "../layout.js";

/** @typedef {import("../../../canvas/color/color_scale.js").ColorScale} ColorScale */
/** @typedef {import("../../../canvas/stage.js").Context2D} Context2D */
/**
 * @typedef {object} Legend
 * @property {import("../layout.js").Places} places
 * @property {ColorScale} scale
 * @property {string} unit
 * @property {ArrayLike<number>} map
 * @property {import("../../../model/types.js").Theme} theme
 * @property {import("../../../canvas/stage.js").Typeface} face
 * @property {boolean} gaps  whether values are missing
 */

/**
 * Ticks of the bar: round values, also where they do not grow evenly along it.
 * @param {ColorScale} scale
 * @param {number} height
 */
export function scaleTicks(scale, height) {
  if (scale.norm === "linear") {
    const values = niceTicks(scale.vmin, scale.vmax, height, 40);
    return { values, words: formatTicks(values) };
  }
  const values = scale.ticks(Math.max(2, Math.floor(height / 30) + 1));
  const words = values.map((v) => {
    const plain = Math.abs(v) >= 100 && Math.abs(v) < 1e9;
    return plain ? at(formatTicks([v]), 0) : significant(v, 2);
  });
  return { values, words };
}

/** @param {Context2D} ctx @param {Legend} legend */
export function paintLegend(ctx, { places, scale, unit, map, theme, face, gaps }) {
  const { left, top, width, height } = places.bar;
  /** @param {number} share of the scale, from its lower end */
  const colorAt = (share) => {
    const c = 3 * Math.min(255, Math.max(0, Math.floor(scale.placeOfShare(share) * 256)));
    return `rgb(${map[c]} ${map[c + 1]} ${map[c + 2]})`;
  };
  for (let y = 0; y < height; y += 0.5) {
    ctx.fillStyle = colorAt(1 - (y + 0.25) / height);
    ctx.fillRect(left, top + y, width, Math.min(1, height - y));
  }
  /** @param {number} y @param {number} tip */
  const arrow = (y, tip) => {
    ctx.beginPath();
    ctx.moveTo(left, y);
    ctx.lineTo(left + width, y);
    ctx.lineTo(left + width / 2, tip);
    ctx.closePath();
    ctx.fill();
  };
  ctx.fillStyle = colorAt(1);
  if (scale.above) arrow(top, top - ARROW);
  ctx.fillStyle = colorAt(0);
  if (scale.below) arrow(top + height, top + height + ARROW);
  const { values, words } = scaleTicks(scale, height);
  ctx.font = face.css();
  setText(ctx, "left");
  values.forEach((tick, i) => {
    const y = top + height * (1 - scale.share(tick));
    ctx.fillStyle = theme.rule;
    ctx.fillRect(left + width, Math.min(Math.round(y), top + height - 1), 4, 1);
    ctx.fillStyle = theme.quiet;
    const middle = Math.min(Math.max(y, top + 5), top + height - 4);
    ctx.fillText(words[i] ?? "", left + width + 8, middle);
  });
  ctx.fillStyle = theme.quiet;
  ctx.fillText(unit, left, top - ARROW - 2 - SMALL / 2);
  if (!gaps) return;
  ctx.fillStyle = constants.missing_color;
  ctx.fillRect(left, top + height + 14, 9, 9);
  ctx.fillStyle = theme.quiet;
  ctx.fillText(MISSING, left + 14, top + height + 19);
}
