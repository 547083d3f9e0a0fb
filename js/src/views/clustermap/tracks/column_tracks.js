// Tracks of the columns, above the clustermap: how high they are, and their painter
// (plotting/marks/column_tracks.py).

import { SMALL, setText } from "../../../canvas/stage.js";
import { at } from "../../../common/at.js";
import { trackText } from "../../../model/tracks.js";
import { literal } from "../../../text/literal.js";
import { renderStrips } from "../../shared/strip_picture.js";
import { trackHeights } from "../../shared/track_heights.js";
import { frame } from "../../shared/track_legend.js";
import { slices } from "../paint.js";
import { FROM_EDGE, MAX_NAME } from "./track_layout.js";

/** @typedef {import("../../../canvas/stage.js").Typeface} Typeface */
/** @typedef {import("../../../model/tracks.js").Track} Track */
/** The part of a scene that they need.
 * @typedef {{ markOf: (name: string) => string, columnTracks: Track[], columns: ArrayLike<number>, theme: Theme, face: Typeface,
 *   columnAxis: import("../../../canvas/block_axis.js").BlockAxis, dpr: number,
 *   places: import("../layout.js").Places }} ColumnScene */
/** @typedef {import("../../../model/types.js").Theme} Theme */

/** Share of the canvas that the map has at least, to see whether words have room. */
const MAP_SHARE = 0.5;

/** @param {Track[]} tracks @param {number} width of the canvas @param {Typeface} face */
export const columnTrackHeights = (tracks, width, face) =>
  trackHeights(tracks, MAP_SHARE * width, face);

/**
 * The tracks as a picture: one pixel for a value.
 * @param {HTMLCanvasElement} canvas
 * @param {Track[]} tracks
 * @param {ArrayLike<number>} columns
 */
export function renderColumnTracks(canvas, tracks, columns) {
  renderStrips(canvas, tracks, Int32Array.from(columns));
}

/**
 * @param {import("../../../canvas/stage.js").Context2D} ctx
 * @param {HTMLCanvasElement} image of renderColumnTracks
 * @param {ColumnScene} scene
 */
export function paintColumnTracks(ctx, image, scene) {
  const { columnTracks, columns, columnAxis, places, theme, face, dpr, markOf } = scene;
  ctx.font = face.css();
  setText(ctx, "left");
  ctx.imageSmoothingEnabled = false;
  places.columnTracks.forEach(({ left, top, width, height }, i) => {
    if (!height) return;
    const track = at(columnTracks, i);
    if (track.colors.length) {
      for (const [x, broad, begin, wide] of slices(columnAxis, left, image.width, dpr)) {
        ctx.drawImage(image, x, i, broad, 1, begin, top, wide, height);
        frame(ctx, begin, top, wide, height, theme);
      }
    } else if (columnAxis.unit >= SMALL) {
      ctx.fillStyle = theme.quiet;
      for (let j = 0; j < columns.length; j++) {
        ctx.save();
        ctx.translate(left + columnAxis.at(j + 0.5), top + height);
        ctx.rotate(-Math.PI / 2);
        ctx.fillText(face.fit(literal(trackText(track, at(columns, j))), height), 0, 0.5);
        ctx.restore();
      }
    }
    ctx.fillStyle = theme.ink;
    const x = left + width + FROM_EDGE;
    const name = face.fit(
      `${markOf(track.name)} ${literal(track.name)}`.trim(),
      Math.min(MAX_NAME, places.width - x - 2),
    );
    ctx.fillText(name, x, top + height / 2 + 0.5);
  });
}
