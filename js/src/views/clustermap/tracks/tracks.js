// Painters of annotation tracks beside the clustermap, and of their legend below it.

import { SMALL } from "../../../canvas/stage.js";
import { at } from "../../../common/at.js";
import { trackText } from "../../../model/tracks.js";
import { literal } from "../../../text/literal.js";
import { alongPixels, renderStrips } from "../../shared/strip_picture.js";
import { frame } from "../../shared/track_legend.js";
import { slices } from "../paint.js";
import { FROM_EDGE } from "./track_layout.js";

/** @typedef {import("../../../canvas/stage.js").Context2D} Context2D */
/** @typedef {import("../../../canvas/stage.js").Typeface} Typeface */
/** @typedef {import("../../../model/tracks.js").Track} Track */
/** @typedef {import("../../../model/types.js").Theme} Theme */
/** @typedef {import("../layout.js").Places} Places */

/**
 * The tracks as a picture: one pixel wide for a track, one high for a pixel of the screen.
 * @param {HTMLCanvasElement} canvas
 * @param {Track[]} tracks
 * @param {ArrayLike<number>} rows
 * @param {[number, number]} shown
 * @param {number} height device pixels
 */
export function renderTracks(canvas, tracks, rows, [from, to], height) {
  const along = alongPixels(rows, height, (y) => from + (y / height) * (to - from));
  renderStrips(canvas, tracks, along, true);
}

/**
 * @param {Context2D} ctx
 * @param {HTMLCanvasElement} image of renderTracks
 * @param {Track[]} tracks
 * @param {Places} places
 * @param {ArrayLike<number>} rows
 * @param {import("../../../canvas/block_axis.js").BlockAxis} axis
 * @param {Theme} theme
 * @param {Typeface} face
 * @param {number} dpr
 */
export function paintTracks(ctx, image, tracks, places, rows, axis, theme, face, dpr) {
  const { from, to } = axis;
  ctx.font = face.css();
  ctx.textBaseline = "middle";
  ctx.imageSmoothingEnabled = false;
  places.tracks.forEach(({ left, top, width, height }, i) => {
    if (!width) return;
    const track = at(tracks, i);
    const name = at(places.trackNames, i);
    if (track.colors.length) {
      for (const [y, high, begin, tall] of slices(axis, top, image.height, dpr)) {
        ctx.drawImage(image, i, y, 1, high, left, begin, width, tall);
        frame(ctx, left, begin, width, tall, theme);
      }
    } else if (axis.unit >= SMALL) {
      ctx.fillStyle = theme.quiet;
      ctx.textAlign = "left";
      for (let p = Math.ceil(from - 0.4); p + 0.6 <= to; p++) {
        const text = face.fit(literal(trackText(track, at(rows, p))), width);
        ctx.fillText(text, left, top + axis.at(p + 0.5) + 0.5);
      }
    }
    ctx.fillStyle = theme.ink;
    ctx.save();
    ctx.translate(left + width / 2, top + height + FROM_EDGE);
    if (width > face.width(name)) {
      ctx.textAlign = "center";
      ctx.fillText(name, 0, SMALL / 2);
    } else {
      ctx.rotate(-Math.PI / 2);
      ctx.textAlign = "right";
      ctx.fillText(name, 0, 0);
    }
    ctx.restore();
  });
}
