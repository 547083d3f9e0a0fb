// The picture of annotation tracks below the leaves: one pixel wide for one of the screen, one high
// for a track.

import { positionAt } from "../../canvas/tree_lines.js";
import { at } from "../../common/at.js";
import { trackColors } from "../../model/tracks.js";

/**
 * @param {HTMLCanvasElement} canvas
 * @param {import("../../model/tracks.js").Track[]} tracks with colors
 * @param {ArrayLike<number>} order row at each position of the leaves
 * @param {import("../../canvas/tree_lines.js").Frame} frame
 */
export function renderTreeTracks(canvas, tracks, order, frame) {
  const wide = Math.max(1, Math.round(frame.width * frame.dpr));
  canvas.width = wide;
  canvas.height = tracks.length;
  const ctx = canvas.getContext("2d");
  if (!ctx) return;
  const image = ctx.createImageData(wide, tracks.length);
  const leaves = Int32Array.from({ length: wide }, (_, x) => {
    const position = Math.floor(positionAt(frame, ((x + 0.5) * frame.width) / wide));
    return at(order, Math.min(Math.max(position, 0), order.length - 1));
  });
  tracks.forEach((track, i) => {
    const colors = trackColors(track);
    leaves.forEach((leaf, x) => {
      const pixel = 4 * (i * wide + x);
      image.data.set(colors.subarray(3 * leaf, 3 * leaf + 3), pixel);
      image.data[pixel + 3] = 255;
    });
  });
  ctx.putImageData(image, 0, 0);
}
