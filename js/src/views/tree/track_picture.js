// The picture of annotation tracks below the leaves: one pixel wide for one of the screen, one high
// for a track.

import { positionAt } from "../../canvas/tree_lines.js";
import { alongPixels, renderStrips } from "../shared/strip_picture.js";

/**
 * @param {HTMLCanvasElement} canvas
 * @param {import("../../model/tracks.js").Track[]} tracks with colors
 * @param {ArrayLike<number>} order row at each position of the leaves
 * @param {import("../../canvas/tree_lines.js").Frame} frame
 */
export function renderTreeTracks(canvas, tracks, order, frame) {
  const wide = Math.max(1, Math.round(frame.width * frame.dpr));
  const along = alongPixels(order, wide, (x) => positionAt(frame, (x * frame.width) / wide));
  renderStrips(canvas, tracks, along);
}
