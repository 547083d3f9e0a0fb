// Painter of the density of rows, where points would stand for groups of rows: each cell has the mean
// of its clusters' colors, the stronger the more rows it has.

/** @typedef {import("./types.js").Density} Density */

/** Of a cell with one row, and of the fullest. */
const [MIN, MAX] = [0.22, 1];
/** What a row that is not selected counts beside those that are. */
const UNSELECTED = 0.1;

/**
 * @param {Document} doc
 * @param {Density} density
 * @param {Int32Array} labels  of the groups
 * @param {Int32Array} colors  of the clusters, 0xRRGGBB
 * @param {Uint8Array | null} selected  groups
 * @returns {HTMLCanvasElement} a pixel for each cell
 */
export function paintDensity(doc, density, labels, colors, selected) {
  const { across, up, cells, groups, counts } = density;
  const n = across * up;
  const [all, r, g, b] = [
    new Float32Array(n),
    new Float32Array(n),
    new Float32Array(n),
    new Float32Array(n),
  ];
  const some = selected?.includes(1) ? selected : null;
  for (let i = 0; i < cells.length; i++) {
    const [cell, group] = [cells[i] ?? 0, groups[i] ?? 0];
    const count = (counts[i] ?? 0) * (some && !some[group] ? UNSELECTED : 1);
    const color = colors[labels[group] ?? 0] ?? 0;
    add(all, cell, count);
    add(r, cell, count * ((color >> 16) & 255));
    add(g, cell, count * ((color >> 8) & 255));
    add(b, cell, count * (color & 255));
  }
  const canvas = doc.createElement("canvas");
  [canvas.width, canvas.height] = [across, up];
  const ctx = /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d"));
  const image = ctx.createImageData(across, up);
  const full = Math.log1p(all.reduce((a, one) => Math.max(a, one), 0));
  for (let cell = 0; cell < n; cell++) {
    const count = all[cell] ?? 0;
    if (!count) continue;
    // Lines go from the bottom up, those of a picture from the top down.
    const to = 4 * ((up - 1 - Math.floor(cell / across)) * across + (cell % across));
    const share = MIN + (MAX - MIN) * (Math.log1p(count) / full);
    image.data.set([(r[cell] ?? 0) / count, (g[cell] ?? 0) / count, (b[cell] ?? 0) / count], to);
    image.data[to + 3] = 255 * share * Math.min(1, count);
  }
  ctx.putImageData(image, 0, 0);
  return canvas;
}

/** @param {Float32Array} sums @param {number} cell @param {number} more */
function add(sums, cell, more) {
  sums[cell] = (sums[cell] ?? 0) + more;
}
