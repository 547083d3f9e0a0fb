// Legend of annotation tracks below a view: its lines, and their painter, as in
// plotting/marks/track_legend.py.

import { SMALL, setText } from "../../canvas/stage.js";
import { at } from "../../common/at.js";
import constants from "../../common/constants.js";
import { scaleEnds, value } from "../../text/format.js";
import { literal } from "../../text/literal.js";

/** @typedef {import("../../canvas/stage.js").Context2D} Context2D */
/** @typedef {import("../../canvas/stage.js").Typeface} Typeface */
/** @typedef {import("../../model/tracks.js").Track} Track */
/** @typedef {import("../../model/types.js").Theme} Theme */
/** One piece of the legend: a name without colors, a key with one, a scale with two.
 * @typedef {{ line: number, left: number, text: string, colors: string[], end: string }} LegendItem */

export const LINE = 16;
const KEY = 9;
const RAMP = 54;
const BEFORE_WORD = 5;
const APART = 12;
const INDENT = 14;
const NAMES_SHARE = 0.35;
const MAX_WORD = 110;
const MAX_LINES = 8;

/**
 * How many rows each word has, and at last how many have none.
 * @param {Track} track
 * @param {Uint8Array} [selection]
 */
function tally({ values, words }, selection) {
  const found = words.map(() => 0).concat(0);
  for (let i = 0; i < values.length; i++) {
    const v = at(values, i);
    const k = Number.isNaN(v) ? words.length : v;
    if (selection?.[i] !== 0 && (words.length || k !== v)) found[k] = at(found, k) + 1;
  }
  return found.map((n) => value(n, "number"));
}

/**
 * @param {Track} track
 * @param {Uint8Array | null} selection
 * @returns {[string[], string[], string[]][]} colors; text and end; its number of rows, and the longest that it may be
 */
function entriesOf(track, selection) {
  const { colors, words, grouped } = track;
  const all = tally(track);
  const some = selection && tally(track, selection);
  /** @param {number} i */
  const counts = (i) => [`${some ? `${some[i]}/` : ""}${all[i]}`, `${all[i]}/${all[i]}`];
  /** @type {[string[], string[], string[]][]} */
  const found = [];
  if (words.length && !track.plain) {
    colors.forEach((color, i) => {
      const more = grouped && i === words.length - 1 ? ` (${value(grouped, "number")} values)` : "";
      found.push([[color], [`${words[i]}${more}`], counts(i)]);
    });
  } else if (colors.length && !words.length) {
    found.push([colors, scaleEnds(track), []]);
  }
  if (track.gaps && colors.length) {
    found.push([[constants.missing_color], ["missing"], counts(words.length)]);
  }
  return found;
}

/**
 * @param {Track[]} tracks
 * @param {number} width
 * @param {Typeface} face
 * @param {Uint8Array | null} selection  rows that are counted beside all
 * @param {Track[]} [above]  tracks of columns
 * @returns {{ items: LegendItem[], lines: number }}
 */
export function layOutLegend(tracks, width, face, selection, above = []) {
  /** @type {LegendItem[]} */
  let items = [];
  let line = 0;
  const all = [...tracks, ...above].flatMap((track) => {
    const entries = entriesOf(track, above.includes(track) ? null : selection);
    const name = face.fit(literal(track.name), MAX_WORD, SMALL, true);
    return entries.length ? [{ entries, name, begin: face.width(name, SMALL, true) + APART }] : [];
  });
  const widest = Math.max(0, ...all.map(({ begin }) => begin));
  const indent = widest <= NAMES_SHARE * width ? widest : INDENT;
  for (const { entries, name, begin } of all) {
    items.push({ line, left: 0, text: name, colors: [], end: "" });
    let left = Math.max(indent, begin);
    for (const [colors, both, [number = "", longest = ""]] of entries) {
      const [text = "", end = ""] = both.map((word) => face.fit(literal(word), MAX_WORD));
      let wide = face.width(`${text} ${longest}`) + face.width(end) + BEFORE_WORD;
      wide += colors.length === 1 ? KEY : RAMP + BEFORE_WORD;
      if (left + wide > width - 4 && left > indent) {
        line += 1;
        left = indent;
      }
      items.push({ line, left, text: `${text} ${number}`.trim(), colors, end });
      left += wide + APART;
    }
    line += 1;
  }
  const count = items.length;
  items = items.filter((item) => item.line < MAX_LINES);
  const last = items.at(-1);
  if (last && items.length < count) {
    const text = `+ ${count - items.length + 1} more`;
    items[items.length - 1] = { ...last, text, colors: [], end: "" };
  }
  return { items, lines: Math.min(line, MAX_LINES) };
}

/**
 * @param {Context2D} ctx
 * @param {LegendItem[]} items
 * @param {number} top
 * @param {Theme} theme
 * @param {Typeface} face
 */
export function paintTrackLegend(ctx, items, top, theme, face) {
  setText(ctx, "left");
  for (const { line, left, text, colors, end } of items) {
    const y = top + (line + 0.5) * LINE;
    const bold = !colors.length && !text.startsWith("+ ");
    ctx.font = face.css(SMALL, bold);
    const [first, last] = colors;
    let x = left + 2;
    const write = (/** @type {string} */ words, /** @type {string} */ ink) => {
      ctx.fillStyle = ink;
      ctx.fillText(words, x, y + 0.5);
      x += face.width(words) + BEFORE_WORD;
    };
    if (!first) {
      write(text, bold ? theme.ink : theme.quiet);
    } else if (last) {
      write(text, theme.quiet);
      const step = RAMP / 18;
      for (let i = 0; i < 18; i++) {
        ctx.fillStyle = mix(first, last, (i + 0.5) / 18);
        ctx.fillRect(x + i * step, y - KEY / 2, step + 0.3, KEY);
      }
      frame(ctx, x, y - KEY / 2, RAMP, KEY, theme);
      x += RAMP + BEFORE_WORD;
      write(end, theme.quiet);
    } else {
      ctx.fillStyle = first;
      ctx.fillRect(x, y - KEY / 2, KEY, KEY);
      frame(ctx, x, y - KEY / 2, KEY, KEY, theme);
      x += KEY + BEFORE_WORD;
      write(text, theme.quiet);
    }
  }
}

/** @param {string} low @param {string} high @param {number} t */
function mix(low, high, t) {
  const parts = [1, 3, 5].map((i) => {
    const [a, b] = [low, high].map((hex) => Number.parseInt(hex.slice(i, i + 2), 16));
    return Math.round(Number(a) + t * (Number(b) - Number(a)));
  });
  return `rgb(${parts.join(" ")})`;
}

/**
 * @param {Context2D} ctx
 * @param {number} x
 * @param {number} y
 * @param {number} width
 * @param {number} height
 * @param {Theme} theme
 */
export function frame(ctx, x, y, width, height, theme) {
  ctx.fillStyle = theme.rule;
  ctx.beginPath();
  ctx.rect(x, y, width, height);
  ctx.rect(x + 0.5, y + 0.5, width - 1, height - 1);
  ctx.fill("evenodd");
}
