// Painters of the clustermap; clustermap.js decides when they run.

import { color } from "../../canvas/color/palette.js";
import { markedRuns, paintValues, resample } from "../../canvas/heatmap_image.js";
import { SMALL, setText } from "../../canvas/stage.js";
import { computeLines, paintLines, peakOf, positionAt, yOf } from "../../canvas/tree_lines.js";
import { at } from "../../common/at.js";
import constants from "../../common/constants.js";

const MISSING_COLOR = constants.missing_color;

/** @typedef {import("../../canvas/tree_lines.js").Frame} Frame */
/** @typedef {import("../../canvas/stage.js").Context2D} Context2D */
/** @typedef {import("../../canvas/stage.js").Typeface} Typeface */
/** @typedef {import("../../canvas/block_axis.js").BlockAxis} BlockAxis */
/** @typedef {import("./layout.js").Places} Places */
/** @typedef {import("./layout.js").Rect} Rect */
/** @typedef {import("../../model/tree/cut.js").Cut} Cut */
/** @typedef {import("../../model/tree/tree.js").Tree} Tree */
/** @typedef {import("../../model/types.js").Theme} Theme */

/**
 * The values as a picture: one pixel wide for a column, one high for a pixel of the screen.
 * @param {HTMLCanvasElement} canvas
 * @param {import("../../model/decode.js").Data} data
 * @param {ArrayLike<number>} rows
 * @param {ArrayLike<number>} columns
 * @param {[number, number]} shown places of rows
 * @param {{ width: number, height: number }} size device pixels
 * @param {import("../../canvas/color/color_scale.js").ColorScale} scale
 * @param {ArrayLike<number>} map
 */
export function renderHeatmap(canvas, data, rows, columns, shown, size, scale, map) {
  canvas.width = Math.min(columns.length, size.width);
  canvas.height = size.height;
  const values = resample(data.values, data.p, rows, columns, shown, canvas.width, canvas.height);
  const ctx = canvas.getContext("2d");
  if (!ctx) return;
  const image = ctx.createImageData(canvas.width, canvas.height);
  paintValues(values, scale, map, image.data);
  ctx.putImageData(image, 0, 0);
}

/**
 * @param {Context2D} ctx
 * @param {HTMLCanvasElement} image missing cells are transparent
 * @param {Rect} rect
 * @param {boolean} gaps whether cells are missing: they are gray then
 * @param {[BlockAxis, BlockAxis]} [axes] of rows and columns, of which some stand apart
 * @param {number} [dpr]
 */
export function paintHeatmap(ctx, image, rect, gaps, axes, dpr = 1) {
  ctx.save();
  ctx.imageSmoothingEnabled = false;
  ctx.fillStyle = MISSING_COLOR;
  if (axes?.some(({ gap }) => gap)) paintBlocks(ctx, image, rect, gaps, axes, dpr);
  else {
    if (gaps) ctx.fillRect(rect.left, rect.top, rect.width, rect.height);
    ctx.drawImage(image, rect.left, rect.top, rect.width, rect.height);
  }
  ctx.restore();
}

/**
 * Slices of one picture: nothing is rendered for other gaps.
 * @param {Context2D} ctx
 * @param {HTMLCanvasElement} image
 * @param {Rect} rect
 * @param {boolean} gaps
 * @param {[BlockAxis, BlockAxis]} axes
 * @param {number} dpr
 */
function paintBlocks(ctx, image, rect, gaps, [rows, columns], dpr) {
  const across = slices(columns, rect.left, image.width, dpr);
  for (const [y, high, top, tall] of slices(rows, rect.top, image.height, dpr)) {
    for (const [x, broad, left, wide] of across) {
      if (gaps) ctx.fillRect(left, top, wide, tall);
      ctx.drawImage(image, x, y, broad, high, left, top, wide, tall);
    }
  }
}

/**
 * Begin and size of each block: in a picture without gaps, and on whole device pixels. A line that is
 * the mean of rows of two blocks is left out.
 * @param {BlockAxis} axis
 * @param {number} start
 * @param {number} size of the picture
 * @param {number} dpr
 * @returns {[number, number, number, number][]}
 */
export function slices({ from, to, blocks }, start, size, dpr) {
  const scale = size / (to - from);
  const sharp = (/** @type {number} */ v) => Math.round((start + v) * dpr) / dpr;
  return blocks.map((block) => {
    const [begin, end] = [sharp(block.begin), sharp(block.end)];
    const least = Math.max(end - begin, 1 / dpr);
    let [first, last] = [(block.from - from) * scale, (block.to - from) * scale];
    if (scale < 1 && last - first > 3) [first, last] = [Math.ceil(first), Math.floor(last)];
    return [first, last - first, begin, least];
  });
}

/**
 * @param {Context2D} ctx
 * @param {Pick<Places, "heatmap" | "names">} places
 * @param {Theme} theme
 * @param {Typeface} face
 * @param {BlockAxis} [axis]
 */
export function paintColumnNames(ctx, { heatmap, names }, theme, face, axis) {
  const column = heatmap.width / names.words.length;
  const bottom = heatmap.top + heatmap.height;
  ctx.font = face.css();
  ctx.fillStyle = theme.quiet;
  names.words.forEach((word, j) => {
    if (!word) return;
    const x = heatmap.left + (axis?.at(j + 0.5) ?? column * (j + 0.5));
    if (names.angle === 0) {
      setText(ctx, "center", "alphabetic");
      ctx.fillText(word, x, bottom + SMALL + 6);
      return;
    }
    ctx.save();
    setText(ctx, "right");
    ctx.translate(names.angle < 90 ? x + 4 : x, bottom + (names.angle < 90 ? 8 : 6));
    ctx.rotate((-names.angle * Math.PI) / 180);
    ctx.fillText(word, 0, 0);
    ctx.restore();
  });
}

/**
 * Paint row names at the right of rows that are fully visible.
 * @param {Context2D} ctx
 * @param {Pick<Places, "heatmap" | "rowNames">} places
 * @param {[number, number]} shown
 * @param {(places: number[], room: number) => string[]} fit  names, as long as they may be
 * @param {Theme} theme
 * @param {Typeface} face
 * @param {BlockAxis} [axis]
 */
export function paintRowNames(ctx, { heatmap, rowNames }, [from, to], fit, theme, face, axis) {
  const unit = axis?.unit ?? heatmap.height / (to - from);
  if (unit < SMALL) return; // gaps have made the rows too low for a line of text
  ctx.font = face.css();
  ctx.fillStyle = theme.quiet;
  setText(ctx, "left");
  /** @type {number[]} */
  const places = [];
  for (let i = Math.ceil(from - 0.4); i + 0.6 <= to; i++) places.push(i);
  fit(places, rowNames - 10).forEach((word, j) => {
    const middle = at(places, j) + 0.5;
    const y = heatmap.top + (axis?.at(middle) ?? (middle - from) * unit);
    ctx.fillText(word, heatmap.left + heatmap.width + 7, y + 0.5);
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
  const lines = computeLines(tree, frame);
  const [across, deep] = [
    Math.round(frame.width * frame.dpr),
    Math.round(frame.height * frame.dpr),
  ];
  canvas.width = Math.max(1, lying ? deep : across);
  canvas.height = Math.max(1, lying ? across : deep);
  const ctx = canvas.getContext("2d");
  if (ctx) {
    if (lying) ctx.setTransform(0, 1, 1, 0, 0, 0); // across becomes down
    paintLines(ctx, lines, ink);
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
export function clusterRuns(cut, frame, rows) {
  const high = Math.round(frame.width * frame.dpr);
  const found = [];
  let [last, begin] = [-1, 0];
  for (let y = 0; y <= high; y++) {
    const place = Math.floor(positionAt(frame, (y + 0.5) / frame.dpr));
    const row = rows[Math.min(place, rows.length - 1)];
    const label = y < high && row !== undefined ? (cut.labels[row] ?? -1) : -1;
    if (label === last) continue;
    if (last >= 0) found.push({ label: last, x0: begin / frame.dpr, x1: y / frame.dpr });
    [last, begin] = [label, y];
  }
  return found;
}

/**
 * @param {Context2D} ctx
 * @param {Rect} bar
 * @param {{ label: number, x0: number, x1: number }[]} spans
 * @param {Int32Array} colors of the clusters
 * @param {boolean} apart a hair's breadth between two clusters
 * @param {boolean} [level] whether it lies, over columns
 */
export function paintClusterBar(ctx, { left, top, width, height }, spans, colors, apart, level) {
  for (const { label, x0, x1 } of spans) {
    const gap = apart && x1 - x0 > 4 ? 0.5 : 0;
    const [begin, long] = [x0 + gap, x1 - x0 - 2 * gap];
    /** @type {[number, number, number, number]} */
    const rect = level ? [left + begin, top, long, height] : [left, top + begin, width, long];
    ctx.fillStyle = color(at(colors, label));
    ctx.beginPath();
    if (apart && x1 - x0 > 8) ctx.roundRect(...rect, 2);
    else ctx.rect(...rect);
    ctx.fill();
  }
}

/**
 * Paint a tree that is rendered, with the branches of its clusters in their colors.
 * @param {Context2D} ctx
 * @param {HTMLCanvasElement} canvas of renderTree
 * @param {Rect} rect
 * @param {Frame} frame as of an upright tree
 * @param {boolean} lying
 * @param {Cut | null} cut
 * @param {{ label: number, x0: number, x1: number }[]} spans
 * @param {ArrayLike<number>} colors
 */
export function paintTree(ctx, canvas, { left, top }, frame, lying, cut, spans, colors) {
  const { dpr } = frame;
  ctx.save(); // copied pixel by pixel
  ctx.setTransform(1, 0, 0, 1, Math.round(left * dpr), Math.round(top * dpr));
  ctx.beginPath();
  ctx.rect(0, 0, canvas.width, canvas.height);
  ctx.clip();
  ctx.drawImage(canvas, 0, 0);
  ctx.globalCompositeOperation = "source-atop"; // colors what is there, and adds nothing
  for (const { label, x0, x1 } of spans) {
    const node = at(cut?.nodes ?? [], label);
    if (!cut || node < cut.tree.n) continue; // one leaf has no branch of its own
    const deep = Math.round(yOf(frame, peakOf(cut.tree, node)) * dpr - 1);
    const begin = Math.floor(x0 * dpr);
    const wide = Math.max(1, Math.ceil(x1 * dpr) - begin);
    ctx.fillStyle = color(at(colors, label));
    if (lying) ctx.fillRect(deep, begin, canvas.width - deep, wide);
    else ctx.fillRect(begin, deep, wide, canvas.height - deep);
  }
  ctx.restore();
}

/**
 * Selected rows: ticks beside the strip, and a veil over all the others; over columns, too.
 * @param {Context2D} ctx
 * @param {Places} places
 * @param {[BlockAxis, BlockAxis]} axes of rows and columns
 * @param {(place: number) => boolean} chosen
 * @param {((place: number) => boolean) | null} some  columns, null: all
 * @param {Theme} theme
 */
export function paintSelection(ctx, { heatmap }, [rowAxis, columnAxis], chosen, some, theme) {
  const { left, top, width, height } = heatmap;
  const runs = runsOf(rowAxis, chosen);
  ctx.fillStyle = theme.paper;
  ctx.globalAlpha = 0.62;
  between(runs, height, (begin, long) => ctx.fillRect(left, top + begin, width, long));
  if (some) {
    between(runsOf(columnAxis, some), width, (begin, long) =>
      ctx.fillRect(left + begin, top, long, height),
    );
  }
  ctx.globalAlpha = 1;
  ctx.fillStyle = theme.ink;
  for (let i = 0; i < runs.length; i += 2) {
    const [begin = 0, end = 0] = [runs[i], runs[i + 1]];
    ctx.fillRect(left - 4, top + begin, 3, Math.max(1, end - begin));
  }
}

/** Pixels at which what is chosen begins and ends. @param {BlockAxis} axis @param {(place: number) => boolean} chosen */
const runsOf = ({ blocks }, chosen) =>
  blocks.flatMap(({ from, to, begin, end }) =>
    markedRuns(chosen, [from, to], end - begin).map((pixel) => pixel + begin),
  );

/** @param {number[]} runs @param {number} all pixels @param {(begin: number, long: number) => void} paint what lies between them */
function between(runs, all, paint) {
  let before = 0;
  for (let i = 0; i <= runs.length; i += 2) {
    const begin = runs[i] ?? all;
    if (begin > before) paint(before, begin - before);
    before = runs[i + 1] ?? all;
  }
}

/**
 * A thin frame round rows, seen on light and on dark colors; what is in it stays as it is.
 * @param {Context2D} ctx
 * @param {Rect} at
 * @param {Theme} theme
 * @param {number} dpr
 */
export function paintFrame(ctx, { left, top, width, height }, theme, dpr) {
  const sharp = (/** @type {number} */ v) => Math.round(v * dpr) / dpr;
  const [x0, y0, x1, y1] = [sharp(left), sharp(top), sharp(left + width), sharp(top + height)];
  for (const [color, wide] of /** @type {const} */ ([
    [theme.paper, 2],
    [theme.ink, 1],
  ])) {
    ctx.fillStyle = color;
    ctx.beginPath();
    ctx.rect(x0 - wide, y0 - wide, x1 - x0 + 2 * wide, y1 - y0 + 2 * wide);
    ctx.rect(x0, y0, x1 - x0, y1 - y0);
    ctx.fill("evenodd");
  }
}
