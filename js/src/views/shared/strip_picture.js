// The picture of annotation tracks: a pixel for each value that is shown, one across for each track.

import { trackColors } from "../../model/tracks.js";

/**
 * @param {HTMLCanvasElement} canvas
 * @param {import("../../model/tracks.js").Track[]} tracks those without colors leave it empty
 * @param {Int32Array} along row, or column, at each pixel
 * @param {boolean} [down] whether these pixels lie below each other
 */
export function renderStrips(canvas, tracks, along, down = false) {
  const [n, m] = [along.length, tracks.length];
  canvas.width = down ? m : n;
  canvas.height = down ? n : m;
  const ctx = canvas.getContext("2d");
  if (!ctx) return;
  const image = ctx.createImageData(canvas.width, canvas.height);
  tracks.forEach((track, i) => {
    if (!track.colors.length) return;
    const colors = trackColors(track);
    along.forEach((value, j) => {
      const pixel = 4 * (down ? j * m + i : i * n + j);
      image.data.set(colors.subarray(3 * value, 3 * value + 3), pixel);
      image.data[pixel + 3] = 255;
    });
  });
  ctx.putImageData(image, 0, 0);
}

/**
 * What stands at each of so many pixels: the nearest one beyond the ends.
 * @param {ArrayLike<number>} order row at each place
 * @param {number} length
 * @param {(pixel: number) => number} placeAt of the middle of a pixel
 */
export const alongPixels = (order, length, placeAt) =>
  Int32Array.from({ length }, (_, i) => {
    const place = Math.floor(placeAt(i + 0.5));
    return /** @type {number} */ (order[Math.min(Math.max(place, 0), order.length - 1)]);
  });
