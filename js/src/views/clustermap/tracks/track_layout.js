// How much room annotation tracks take beside the clustermap, and their legend below it, as in
// plotting/marks/tracks.py and plotting/marks/track_legend.py.

import { SMALL } from "../../../canvas/stage.js";
import { at } from "../../../common/at.js";
import constants from "../../../common/constants.js";
import { trackText } from "../../../model/tracks.js";
import { scaleEnds, value } from "../../../text/format.js";
import { literal } from "../../../text/literal.js";

/** @typedef {import("../../../canvas/stage.js").Typeface} Typeface */
/** @typedef {import("../../../model/tracks.js").Track} Track */
/** One piece of the legend: a name without colors, a key with one, a scale with two.
 * @typedef {{ line: number, left: number, text: string, colors: string[], end: string }} LegendItem */

export const STRIP = 10;
export const BETWEEN = 3;
export const MAX_WORDS = 90;
export const MAX_NAME = 84;
export const FROM_EDGE = 6;
export const LINE = 16;
const ABOVE_LEGEND = 8;
export const KEY = 9;
export const RAMP = 54;
export const BEFORE_WORD = 5;
const APART = 12;
const INDENT = 14;
const MAX_WORD = 110;
const MAX_LINES = 8;

/**
 * What the layout has to know of the tracks.
 * @param {Track[]} tracks from left to right
 * @param {number} width of the canvas
 * @param {ArrayLike<number>} rows row at each place
 * @param {[number, number]} shown
 * @param {Typeface} face
 * @param {(name: string) => string} [mark]  before a name
 * @param {Uint8Array | null} [selection]
 * @param {Track[]} [above]  tracks of columns, for the legend
 */
export function measureTracks(
  tracks,
  width,
  rows,
  [from, to],
  face,
  mark = () => "",
  selection = null,
  above = [],
) {
  const names = tracks.map(({ name }) =>
    face.fit(`${mark(name)} ${literal(name)}`.trim(), MAX_NAME),
  );
  const { items, lines } = layOutLegend(tracks, width, face, selection, above);
  return {
    names,
    items,
    legendHeight: lines ? lines * LINE + ABOVE_LEGEND : 0,
    namesHeight: names.length ? Math.max(...names.map((n) => face.width(n))) + FROM_EDGE + 6 : 0,
    /** Width of each. @param {number} rowHeight */
    fit: (rowHeight) =>
      tracks.map((track) => {
        if (track.kind !== "text" || rowHeight < SMALL + 2) return STRIP;
        let most = STRIP;
        for (let i = Math.floor(from); i < to && i < rows.length; i++) {
          most = Math.max(most, face.width(literal(trackText(track, at(rows, i)).slice(0, 60))));
        }
        return Math.min(MAX_WORDS, most);
      }),
  };
}

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
  const { colors, words, grouped, kind, unit, ends } = track;
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
    found.push([colors, scaleEnds(ends, kind, unit), []]);
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
  for (const track of [...tracks, ...above]) {
    const entries = entriesOf(track, above.includes(track) ? null : selection);
    if (!entries.length) continue;
    const name = face.fit(literal(track.name), MAX_WORD, SMALL, true);
    items.push({ line, left: 0, text: name, colors: [], end: "" });
    let left = face.width(name, SMALL, true) + APART;
    for (const [colors, both, [number = "", longest = ""]] of entries) {
      const [text = "", end = ""] = both.map((word) => face.fit(literal(word), MAX_WORD));
      let wide = face.width(`${text} ${longest}`) + face.width(end) + BEFORE_WORD;
      wide += colors.length === 1 ? KEY : RAMP + BEFORE_WORD;
      if (left + wide > width - 4 && left > INDENT) {
        line += 1;
        left = INDENT;
      }
      items.push({ line, left, text: `${text} ${number}`.trim(), colors, end });
      left += wide + APART;
    }
    line += 1;
  }
  const all = items.length;
  items = items.filter((item) => item.line < MAX_LINES);
  const last = items.at(-1);
  if (last && items.length < all) {
    const text = `+ ${all - items.length + 1} more`;
    items[items.length - 1] = { ...last, text, colors: [], end: "" };
  }
  return { items, lines: Math.min(line, MAX_LINES) };
}
