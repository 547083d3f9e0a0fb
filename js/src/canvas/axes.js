// Axes of the scatter plot: layout in pixels, ticks, titles, positions of the points.

import { at } from "../common/at.js";
import constants from "../common/constants.js";
import { literal } from "../text/literal.js";
import { axisLimits, axisTicks } from "../text/ticks.js";
import { SMALL, setText } from "./stage.js";

/** @typedef {import("./stage.js").Context2D} Context2D */
/** @typedef {import("./stage.js").Typeface} Typeface */
/** @typedef {import("../model/types.js").Theme} Theme */
/** @typedef {import("../text/ticks.js").Ticks} Ticks */
/** @typedef {import("../model/decode.js").Data} Data */
/** @typedef {import("../model/decode.js").Column} Column */

/**
 * One direction of the plot.
 * @typedef {object} Axis
 * @property {string} name
 * @property {string} title  label and unit
 * @property {Column} column
 * @property {Float64Array} values
 * @property {[number, number]} all   ends of the axis when nothing is magnified
 */

/**
 * @typedef {object} Plot
 * @property {number} left   upper left corner, pixels from that of the canvas
 * @property {number} top
 * @property {number} width
 * @property {number} height
 * @property {Ticks} x
 * @property {Ticks} y
 * @property {Float32Array} xs  of every row, pixels from the plot's upper left corner; NaN: missing
 * @property {Float32Array} ys
 */

const TOP = 8;
const RIGHT = 12;
const BOTTOM = 46;
const MAX_TICK_WIDTH = constants.max_axis_word;

/**
 * @param {Data} data
 * @param {string} name
 * @param {number} instead which axis, if there is none of that name
 * @returns {Axis | null}
 */
export function axisOf(data, name, instead) {
  const found = data.axisNames.findIndex((axis) => axis.name === name);
  const a = found < 0 ? Math.min(instead, data.axisNames.length - 1) : found;
  const column = data.axisNames[a];
  const values = data.axes[a];
  if (!column || !values) return null;
  const label = literal(column.label || column.name);
  const title = column.unit ? `${label} (${literal(column.unit)})` : label;
  return { name: column.name, title, column, values, all: axisLimits(values) };
}

/**
 * @param {{ width: number, height: number }} stage
 * @param {Axis} x
 * @param {Axis} y
 * @param {[number, number]} xShown ends of what is shown
 * @param {[number, number]} yShown
 * @param {number} aside pixels kept free for a legend beside the plot
 * @param {Typeface} face
 * @returns {Plot}
 */
export function layoutPlot(stage, x, y, xShown, yShown, aside, face) {
  const height = Math.max(40, stage.height - TOP - BOTTOM);
  const yTicks = axisTicks(y.column.kind, ...yShown, height, 46);
  yTicks.words = yTicks.words.map((word) => face.fit(word, MAX_TICK_WIDTH));
  const wide = Math.max(0, ...yTicks.words.map((word) => face.width(word)));
  const left = Math.ceil(wide + 8 + SMALL + 16);
  const width = Math.max(40, stage.width - left - RIGHT - aside);
  const xTicks = axisTicks(x.column.kind, ...xShown, width, 64);
  const xs = toPixels(x.values, xShown[0], xShown[1], width);
  const ys = toPixels(y.values, yShown[1], yShown[0], height);
  for (let i = 0; i < xs.length; i++) {
    // both or none
    if (Number.isNaN(xs[i])) ys[i] = NaN;
    else if (Number.isNaN(ys[i])) xs[i] = NaN;
  }
  return { left, top: TOP, width, height, x: xTicks, y: yTicks, xs, ys };
}

/**
 * @param {Float64Array} values
 * @param {number} from at pixel 0
 * @param {number} to   at the last pixel
 * @param {number} pixels
 */
function toPixels(values, from, to, pixels) {
  const out = new Float32Array(values.length);
  for (let i = 0; i < values.length; i++) {
    const v = at(values, i);
    out[i] = Number.isFinite(v) ? ((v - from) / (to - from)) * pixels : NaN;
  }
  return out;
}

/**
 * Axes, rules, ticks and titles.
 * @param {Context2D} ctx
 * @param {Plot} plot
 * @param {{ x: Axis, y: Axis, xShown: [number, number], yShown: [number, number], theme: Theme,
 *   face: Typeface, dpr: number }} how
 */
export function drawAxes(ctx, plot, { x, y, xShown, yShown, theme, face, dpr }) {
  const { left, top, width, height } = plot;
  const bottom = top + height;
  const hair = Math.max(1, Math.round(dpr)) / dpr;
  /** @param {number} v onto the screen's own pixels */
  const sharp = (v) => Math.round(v * dpr) / dpr;
  ctx.font = face.css();
  ctx.fillStyle = theme.rule;
  setText(ctx, "right");
  plot.y.values.forEach((tick, i) => {
    const position = sharp(bottom - ((tick - yShown[0]) / (yShown[1] - yShown[0])) * height);
    ctx.fillStyle = theme.rule;
    ctx.globalAlpha = 0.7;
    ctx.fillRect(left, position, width, hair);
    ctx.globalAlpha = 1;
    ctx.fillRect(left - 4, position, 4, hair);
    ctx.fillStyle = theme.quiet;
    ctx.fillText(plot.y.words[i] ?? "", left - 8, position + 0.5);
  });
  ctx.fillStyle = theme.rule;
  ctx.fillRect(sharp(left), top, hair, height + hair);
  ctx.fillRect(left, sharp(bottom), width, hair);
  setText(ctx, "center", "alphabetic");
  const room = width / Math.max(1, plot.x.values.length) - 8;
  plot.x.values.forEach((tick, i) => {
    const position = sharp(left + ((tick - xShown[0]) / (xShown[1] - xShown[0])) * width);
    ctx.fillStyle = theme.rule;
    ctx.fillRect(position, bottom, hair, 4);
    const word = face.fit(plot.x.words[i] ?? "", room);
    // The last word may be wider than what is left beside its tick.
    const most = left + width + RIGHT - 1 - face.width(word) / 2;
    ctx.fillStyle = theme.quiet;
    ctx.fillText(word, Math.min(position, most), bottom + 17);
  });
  ctx.fillStyle = theme.ink;
  ctx.fillText(face.fit(x.title, width), left + width / 2, bottom + 37);
  ctx.save();
  ctx.translate(SMALL + 1, top + height / 2);
  ctx.rotate(-Math.PI / 2);
  ctx.fillText(face.fit(y.title, height), 0, 0);
  ctx.restore();
}
