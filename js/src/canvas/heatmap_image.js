// Render a table as an image: rows and columns in a given order, averaged where there are more of
// them than pixels.

import { placeAt, positionIn } from "./leaf_places.js";

/**
 * The mean of each pixel's share of the rows and columns. Where there are fewer rows than pixels a
 * pixel shows the row that contains its center.
 * @param {Float32Array} values (n * p,), row-major
 * @param {number} p
 * @param {ArrayLike<number>} rows row of the table at each place from top to bottom
 * @param {ArrayLike<number>} columns column at each place from left to right
 * @param {[number, number]} shown places of rows at the upper and the lower edge, may be fractions
 * @param {number} width  pixels; at least 1
 * @param {number} height
 * @returns {Float32Array} (height * width,), row-major
 */
export function resample(values, p, rows, columns, [from, to], width, height) {
  const line = new Float64Array(p);
  const out = new Float32Array(width * height);
  const step = (to - from) / height;
  let before = -1;
  for (let y = 0; y < height; y++) {
    const top = from + y * step;
    if (step <= 1) {
      const place = Math.min(Math.max(Math.floor(top + step / 2), 0), rows.length - 1);
      if (place === before) {
        out.copyWithin(y * width, (y - 1) * width, y * width);
        continue;
      }
      before = place;
      const start = at(rows, place) * p;
      for (let j = 0; j < p; j++) line[j] = at(values, start + j);
    } else {
      averageRows(line, values, p, rows, top, top + step);
    }
    resampleColumns(out, y * width, line, columns, width);
  }
  return out;
}

/**
 * @param {Float64Array} line the mean of rows, a row at the edge counts by its share
 * @param {Float32Array} values
 * @param {number} p
 * @param {ArrayLike<number>} rows
 * @param {number} top
 * @param {number} bottom
 */
function averageRows(line, values, p, rows, top, bottom) {
  line.fill(0);
  let weights = 0;
  for (let i = Math.max(0, Math.floor(top)); i < bottom && i < rows.length; i++) {
    const weight = Math.min(i + 1, bottom) - Math.max(i, top);
    if (weight <= 1e-9) continue;
    weights += weight;
    const start = at(rows, i) * p;
    for (let j = 0; j < p; j++) line[j] = at(line, j) + weight * at(values, start + j);
  }
  for (let j = 0; j < p; j++) line[j] = at(line, j) / weights;
}

/**
 * One line of pixels from one row of columns.
 * @param {Float32Array} out
 * @param {number} start
 * @param {Float64Array} line
 * @param {ArrayLike<number>} columns
 * @param {number} width
 */
function resampleColumns(out, start, line, columns, width) {
  const p = columns.length;
  const step = p / width;
  for (let x = 0; x < width; x++) {
    const [left, right] = [x * step, (x + 1) * step];
    if (step <= 1) {
      out[start + x] = at(line, at(columns, Math.min(Math.floor(left + step / 2), p - 1)));
      continue;
    }
    let sum = 0;
    for (let j = Math.floor(left); j < right && j < p; j++) {
      sum += (Math.min(j + 1, right) - Math.max(j, left)) * at(line, at(columns, j));
    }
    out[start + x] = sum / step;
  }
}

/**
 * Colors for numbers.
 * @param {ArrayLike<number>} values
 * @param {import("./color/color_scale.js").ColorScale} scale
 * @param {ArrayLike<number>} map 256 colors, (768,)
 * @param {Uint8ClampedArray} pixels red, green, blue, alpha of each, (4 * values.length,); a number
 *   that is missing stays transparent
 */
export function paintValues(values, scale, map, pixels) {
  const { bounds, vmin, vmax, part } = scale;
  const isLinear = scale.norm === "linear"; // faster than to search
  const [first, last] = [Math.floor(256 * part[0]), Math.min(255, Math.floor(256 * part[1]))];
  const begin = 256 * part[0];
  const slope = (256 * (part[1] - part[0])) / (vmax - vmin);
  for (let i = 0; i < values.length; i++) {
    const v = at(values, i);
    if (Number.isNaN(v)) continue;
    let c = 0; // how many bounds lie at or below the value
    if (isLinear) {
      c = Math.min(Math.max(Math.floor(begin + (v - vmin) * slope), first), last);
    } else {
      for (let step = 128; step; step >>= 1) if (v >= at(bounds, c + step - 1)) c += step;
    }
    c *= 3;
    pixels[4 * i] = at(map, c);
    pixels[4 * i + 1] = at(map, c + 1);
    pixels[4 * i + 2] = at(map, c + 2);
    pixels[4 * i + 3] = 255;
  }
}

/**
 * Stretches of places that bear a mark, brought down to pixels: a pixel counts if one of its
 * places does.
 * @param {(place: number) => unknown} marked
 * @param {[number, number]} shown places at the upper and the lower edge
 * @param {number} height pixels
 * @param {Float64Array} [edges] of leaves that are not as wide: what is marked are positions
 * @returns {number[]} begin and end of each stretch in turn, in pixels
 */
export function markedRuns(marked, [from, to], height, edges) {
  /** @type {number[]} */
  const runs = [];
  const scale = height / (to - from);
  const end = Math.ceil(positionIn(edges, to));
  for (let i = Math.floor(positionIn(edges, from)); i < end; i++) {
    if (!marked(i)) continue;
    const top = Math.max((placeAt(edges, i) - from) * scale, 0);
    const bottom = Math.min(Math.max((placeAt(edges, i + 1) - from) * scale, top + 1), height);
    const last = runs.length - 1;
    if (last > 0 && top <= at(runs, last) + 1e-6) runs[last] = Math.max(bottom, at(runs, last));
    else runs.push(top, bottom);
  }
  return runs;
}

/**
 * As common/at.js: of its own, since V8 optimizes array access by the types that one function sees.
 * @param {{ readonly [index: number]: number }} array
 * @param {number} i
 */
function at(array, i) {
  return /** @type {number} */ (array[i]);
}
