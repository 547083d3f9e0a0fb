// Painters of the evidence beside the height axis. Below lies what stays while the cut moves.

import { setText } from "../../canvas/stage.js";
import { yOf } from "../../canvas/tree_lines.js";
import { at } from "../../common/at.js";
import { count, number } from "../../text/format.js";
import { acrossOf, bandsOf } from "./ribbon_scale.js";

/** @typedef {import("../shared/index_words.js").Index} Index */
/** @typedef {import("./types.js").Scene} Scene */

/** Pixels: of a view that is wide, of one that is not; around it; ends of the words. */
export const SIZE = {
  wide: 124,
  narrow: 104,
  wideFrom: 560,
  gap: 10,
  number: 20,
  words: { wide: 64, narrow: 58 },
};
/** Least height of a band for words in it. */
const LINE = 13;
/** Lines nearer to each other than this would be a block. */
const APART = 4;
/** Pixels between the middle of words and the line of the cut. */
const CLEAR = 9;
const DOT = { peak: 3, best: 4.5, now: 3.5, both: 2.5 };

/** The values in words: they are painted with every move of the cut.
 * @type {WeakMap<Index, string[]>} */
const written = new WeakMap();

/** @param {Index} index */
function wordsOf(index) {
  let words = written.get(index);
  if (!words) {
    words = index.values.map((value) => (value == null ? "–" : number(value)));
    written.set(index, words);
  }
  return words;
}

/** Where its parts begin and end, in pixels of the view. @param {Scene} scene @param {Index} of */
function columns({ corner, strip }, of) {
  const [left, width] = [corner.left - strip, strip - SIZE.gap];
  const words = left + (strip < SIZE.wide ? SIZE.words.narrow : SIZE.words.wide);
  const across = acrossOf(of.values, words + 8 + DOT.best, left + width - 2 - DOT.best);
  return { left, width, words, across };
}

/**
 * The line of the index with its peaks.
 * @param {CanvasRenderingContext2D} ctx @param {Scene} scene
 * @param {number[]} numbers @param {Index} index
 */
export function paintIndex(ctx, scene, numbers, index) {
  const { corner, frame, theme } = scene;
  const { values, preferred, peaks } = index;
  const { left, width, across } = columns(scene, index);
  const bands = bandsOf(numbers, scene.data.tree, frame);
  ctx.save();
  ctx.translate(0, corner.top);
  ctx.fillStyle = theme.rule;
  const hair = Math.max(1, Math.round(frame.dpr)) / frame.dpr;
  let last = -APART;
  for (const { lower } of bands) {
    if (lower >= frame.height || lower - last < APART) continue;
    ctx.fillRect(left, Math.round(lower * frame.dpr) / frame.dpr, width, hair);
    last = lower;
  }
  ctx.beginPath();
  let joined = false;
  for (const { i, upper, lower } of bands) {
    const value = values[i];
    if (value != null) {
      if (joined) ctx.lineTo(across(value), upper);
      else ctx.moveTo(across(value), upper);
      ctx.lineTo(across(value), lower);
    }
    joined = value != null;
  }
  ctx.strokeStyle = theme.quiet;
  ctx.lineWidth = 1.5;
  ctx.stroke();
  for (const { i, upper, lower } of bands) {
    const value = values[i];
    const best = preferred === numbers[i];
    if (value == null || !(best || peaks.includes(at(numbers, i)))) continue;
    ctx.beginPath();
    ctx.arc(across(value), (upper + lower) / 2, best ? DOT.best : DOT.peak, 0, 2 * Math.PI);
    ctx.fillStyle = best ? theme.paper : theme.quiet;
    ctx.fill();
    if (!best) continue;
    ctx.strokeStyle = theme.ink;
    ctx.lineWidth = 2;
    ctx.stroke();
  }
  ctx.restore();
}

/**
 * The numbers, beside the line of the cut and not under it; the present cut; what is looked at.
 * @param {CanvasRenderingContext2D} ctx @param {Scene} scene
 * @param {number[]} numbers @param {Index} index @param {number} looked place, -1: none
 */
export function paintNumbers(ctx, scene, numbers, index, looked) {
  const { corner, frame, theme, face, cut } = scene;
  const { left, width, words, across } = columns(scene, index);
  const texts = wordsOf(index);
  const now = cut.isUneven ? -1 : numbers.indexOf(cut.k);
  const line = cut.isUneven || cut.locked.length ? -Infinity : yOf(frame, cut.t);
  ctx.save();
  ctx.translate(0, corner.top);
  setText(ctx, "right");
  for (const { i, upper, lower } of bandsOf(numbers, scene.data.tree, frame)) {
    const value = index.values[i];
    const middle = (upper + lower) / 2;
    const best = index.preferred === numbers[i];
    const y = wordsAt(upper, lower, line);
    if (y !== null) {
      ctx.font = face.css(11, best);
      ctx.fillStyle = best || i === now ? theme.ink : theme.quiet;
      ctx.fillText(count(at(numbers, i)), left + SIZE.number, y);
      ctx.fillText(at(texts, i), words, y);
    }
    if (i === now && value != null) {
      ctx.beginPath();
      ctx.arc(across(value), middle, best ? DOT.both : DOT.now, 0, 2 * Math.PI);
      ctx.fillStyle = theme.ink;
      ctx.fill();
    }
    if (i !== looked) continue;
    ctx.strokeStyle = theme.ink;
    ctx.lineWidth = 1;
    ctx.beginPath();
    ctx.rect(left + 0.5, upper + 0.5, width - 1, Math.max(lower - upper, 2));
    ctx.stroke();
  }
  ctx.restore();
}

/**
 * The middle of words in a band, clear of the line of the cut; null: they do not fit.
 * @param {number} upper @param {number} lower @param {number} line
 */
export function wordsAt(upper, lower, line) {
  const middle = (upper + lower) / 2;
  const tries = Math.abs(middle - line) < CLEAR ? [line - CLEAR, line + CLEAR] : [middle];
  return tries.find((y) => y - LINE / 2 >= upper && y + LINE / 2 <= lower) ?? null;
}
