// What the clustermap looks like; clustermap.js says when.
import { linesOf, paintLines } from "../../canvas/tree_lines.js";
import { SMALL } from "../../canvas/stage.js";
import { formatTicks, niceTicks } from "../../text/format.js";
import { markedRuns, paintValues, resample } from "../../canvas/heatmap_image.js";
import { color } from "../../canvas/palette.js";
import { literal } from "../../text/literal.js";

/** @typedef {import("../../canvas/tree_lines.js").Frame} Frame */
/** @typedef {import("../../canvas/stage.js").Pen} Pen */
/** @typedef {import("../../canvas/stage.js").Typeface} Typeface */
/** @typedef {import("./layout.js").Places} Places */
/** @typedef {import("./layout.js").Rect} Rect */
/** @typedef {import("../../model/cut.js").Cut} Cut */
/** @typedef {import("../../model/tree.js").Tree} Tree */
/** @typedef {import("../../model/types.js").Look} Look */

/**
 * The values as a picture: one pixel wide for a column, one high for a pixel of the screen.
 * @param {HTMLCanvasElement} canvas
 * @param {import("../../model/decode.js").Data} data
 * @param {ArrayLike<number>} rows
 * @param {ArrayLike<number>} columns
 * @param {[number, number]} shown places of rows
 * @param {{ width: number, height: number }} size device pixels
 * @param {[number, number]} ends of the color scale
 * @param {ArrayLike<number>} map
 */
export function renderHeat(canvas, data, rows, columns, shown, size, ends, map) {
  canvas.width = Math.min(columns.length, size.width);
  canvas.height = size.height;
  const values = resample(data.values, data.p, rows, columns, shown, canvas.width, canvas.height);
  const pen = canvas.getContext("2d");
  if (!pen) return;
  const image = pen.createImageData(canvas.width, canvas.height);
  paintValues(values, ends, map, image.data);
  pen.putImageData(image, 0, 0);
}

/** @param {Pen} pen @param {HTMLCanvasElement} image @param {Rect} at */
export function paintHeat(pen, image, at) {
  pen.save();
  pen.imageSmoothingEnabled = false;
  pen.drawImage(image, at.left, at.top, at.width, at.height);
  pen.restore();
}

/**
 * @param {Pen} pen
 * @param {Places} places
 * @param {Look} look
 * @param {Typeface} face
 */
export function paintColumnNames(pen, { heat, names }, look, face) {
  const column = heat.width / names.words.length;
  const bottom = heat.top + heat.height;
  pen.font = face.css();
  pen.fillStyle = look.quiet;
  names.words.forEach((word, j) => {
    if (!word) return;
    const x = heat.left + column * (j + 0.5);
    if (names.angle === 0) {
      pen.textAlign = "center";
      pen.textBaseline = "alphabetic";
      pen.fillText(word, x, bottom + SMALL + 6);
      return;
    }
    pen.save();
    pen.textAlign = "right";
    pen.textBaseline = "middle";
    pen.translate(names.angle < 90 ? x + 4 : x, bottom + (names.angle < 90 ? 8 : 6));
    pen.rotate((-names.angle * Math.PI) / 180);
    pen.fillText(word, 0, 0);
    pen.restore();
  });
}

/**
 * Row names at the right of those rows that are shown whole.
 * @param {Pen} pen
 * @param {Places} places
 * @param {[number, number]} shown
 * @param {(place: number) => string} name
 * @param {Look} look
 * @param {Typeface} face
 */
export function paintRowNames(pen, { heat, rowNames }, [from, to], name, look, face) {
  const unit = heat.height / (to - from);
  pen.font = face.css();
  pen.fillStyle = look.quiet;
  pen.textAlign = "left";
  pen.textBaseline = "middle";
  for (let i = Math.ceil(from - 0.4); i + 0.6 <= to; i++) {
    const y = heat.top + (i + 0.5 - from) * unit;
    pen.fillText(face.fit(literal(name(i)), rowNames - 10), heat.left + heat.width + 7, y + 0.5);
  }
}

/** Ticks of the color bar. @param {[number, number]} ends @param {number} height */
export function scaleTicks([low, high], height) {
  const at = niceTicks(low, high, height, 50);
  return { at, words: formatTicks(at) };
}

/**
 * @param {Pen} pen
 * @param {Rect} bar
 * @param {[number, number]} ends
 * @param {ArrayLike<number>} map
 * @param {Look} look
 * @param {Typeface} face
 */
export function paintBar(pen, bar, ends, map, look, face) {
  const { left, top, width, height } = bar;
  for (let y = 0; y < height; y += 0.5) {
    const c = 3 * Math.min(255, Math.floor((1 - y / height) * 256));
    pen.fillStyle = `rgb(${map[c]} ${map[c + 1]} ${map[c + 2]})`;
    pen.fillRect(left, top + y, width, Math.min(1, height - y));
  }
  const { at, words } = scaleTicks(ends, height);
  pen.font = face.css();
  pen.textAlign = "left";
  pen.textBaseline = "middle";
  at.forEach((tick, i) => {
    const y = top + height * (1 - (tick - ends[0]) / (ends[1] - ends[0]));
    pen.fillStyle = look.rule;
    pen.fillRect(left + width, Math.min(Math.round(y), top + height - 1), 4, 1);
    pen.fillStyle = look.quiet;
    pen.fillText(words[i] ?? "", left + width + 8, Math.min(Math.max(y, top + 5), top + height - 4));
  });
}

/**
 * The lines of a tree in one color, upright (root above) or lying (root at the left).
 * @param {HTMLCanvasElement} canvas
 * @param {Tree} tree
 * @param {Frame} frame as of an upright tree
 * @param {boolean} lying
 * @param {string} ink
 * @returns {import("../../canvas/tree_lines.js").Lines}
 */
export function renderTree(canvas, tree, frame, lying, ink) {
  const lines = linesOf(tree, frame);
  const [across, deep] = [Math.round(frame.width * frame.dpr), Math.round(frame.height * frame.dpr)];
  canvas.width = Math.max(1, lying ? deep : across);
  canvas.height = Math.max(1, lying ? across : deep);
  const pen = canvas.getContext("2d");
  if (pen) {
    if (lying) pen.setTransform(0, 1, 1, 0, 0, 0); // across becomes down
    paintLines(pen, lines, ink);
  }
  return lines;
}

/**
 * Where clusters stand along the rows: one stretch each where the tree orders the rows, else a
 * stretch for each run of equal labels that is a pixel high.
 * @param {Cut} cut
 * @param {Frame} frame
 * @param {ArrayLike<number>} rows
 * @returns {{ label: number, x0: number, x1: number }[]} pixels from the top
 */
export function stretches(cut, frame, rows) {
  const high = Math.round(frame.width * frame.dpr);
  const found = [];
  let [last, begin] = [-1, 0];
  for (let y = 0; y <= high; y++) {
    const place = Math.floor(frame.from + ((y + 0.5) / high) * (frame.to - frame.from));
    const row = rows[Math.min(place, rows.length - 1)];
    const label = y < high && row !== undefined ? cut.labels[row] ?? -1 : -1;
    if (label === last) continue;
    if (last >= 0) found.push({ label: last, x0: begin / frame.dpr, x1: y / frame.dpr });
    [last, begin] = [label, y];
  }
  return found;
}

/**
 * @param {Pen} pen
 * @param {Rect} strip
 * @param {{ label: number, x0: number, x1: number }[]} spans
 * @param {Int32Array} colors of the clusters
 * @param {boolean} apart a hair's breadth between two clusters
 */
export function paintStrip(pen, strip, spans, colors, apart) {
  for (const { label, x0, x1 } of spans) {
    const tall = x1 - x0;
    const gap = apart && tall > 4 ? 0.5 : 0;
    pen.fillStyle = color(/** @type {number} */ (colors[label]));
    pen.beginPath();
    if (apart && tall > 8) pen.roundRect(strip.left, strip.top + x0 + gap, strip.width, tall - 2 * gap, 2);
    else pen.rect(strip.left, strip.top + x0 + gap, strip.width, tall - 2 * gap);
    pen.fill();
  }
}

/**
 * Selected rows: ticks beside the strip, and a veil over all the others.
 * @param {Pen} pen
 * @param {Places} places
 * @param {[number, number]} shown
 * @param {(place: number) => boolean} chosen
 * @param {Look} look
 */
export function paintSelection(pen, { heat, strip }, shown, chosen, look) {
  const runs = markedRuns(chosen, shown, heat.height);
  let before = 0;
  pen.fillStyle = look.paper;
  pen.globalAlpha = 0.62;
  for (let i = 0; i <= runs.length; i += 2) {
    const begin = runs[i] ?? heat.height;
    if (begin > before) pen.fillRect(heat.left, heat.top + before, heat.width, begin - before);
    before = runs[i + 1] ?? heat.height;
  }
  pen.globalAlpha = 1;
  pen.fillStyle = look.ink;
  const tick = strip.left + strip.width + 1;
  for (let i = 0; i < runs.length; i += 2) {
    const [begin = 0, end = 0] = [runs[i], runs[i + 1]];
    pen.fillRect(tick, heat.top + begin, heat.left - tick - 1, Math.max(1, end - begin));
  }
}

/**
 * A thin frame round rows, seen on light and on dark colors; what is in it stays as it is.
 * @param {Pen} pen
 * @param {Rect} at
 * @param {Look} look
 * @param {number} dpr
 */
export function paintFrame(pen, { left, top, width, height }, look, dpr) {
  const sharp = (/** @type {number} */ v) => Math.round(v * dpr) / dpr;
  const [x0, y0, x1, y1] = [sharp(left), sharp(top), sharp(left + width), sharp(top + height)];
  for (const [color, wide] of /** @type {const} */ ([[look.paper, 2], [look.ink, 1]])) {
    pen.fillStyle = color;
    pen.beginPath();
    pen.rect(x0 - wide, y0 - wide, x1 - x0 + 2 * wide, y1 - y0 + 2 * wide);
    pen.rect(x0, y0, x1 - x0, y1 - y0);
    pen.fill("evenodd");
  }
}
