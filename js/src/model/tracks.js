// Annotation tracks: what Python sent of each (hclust_widgets/serialize/tracks.py), and its values.

import { at } from "../common/at.js";
import constants from "../common/constants.js";
import { value } from "../text/format.js";
import { records } from "./records.js";

const MISSING_CODE = 0xffff;

/**
 * @typedef {object} Track
 * @property {string} name
 * @property {string} kind      "category", "number", "year", "truth", "date" or "text"
 * @property {string[]} colors  of each word, or of the smallest and the largest number; none for text
 * @property {string[]} words   what values are called whose numbers are places in this
 * @property {string} unit
 * @property {number} grouped   how many rare values the last word stands for
 * @property {boolean} [known]  the known classes
 * @property {boolean} plain    colors without a meaning: no legend
 * @property {ArrayLike<number>} values  (n,); NaN where missing
 * @property {boolean} gaps     whether one is missing
 * @property {[number, number]} ends     smallest and largest number
 */

/**
 * @param {Pick<import("./types.js").Model, "get">} model
 * @param {number} n rows, or columns
 * @param {ArrayLike<number>} originals row by row
 * @param {Uint16Array} codes
 * @param {Float64Array} numbers
 * @param {string} [about] trait that says what each is
 * @returns {Track[]}
 */
export function readTracks(model, n, originals, codes, numbers, about = "track_about") {
  const columns = records(model.get("original_columns")).length;
  return (model.get(about) ?? []).map((/** @type {any} */ about) => {
    /** @param {number} i */
    const valueAt = (i) => {
      if (about.original !== undefined) return at(originals, i * columns + about.original);
      if (about.numbers !== undefined) return at(numbers, about.numbers * n + i);
      const code = at(codes, about.codes * n + i);
      return code === MISSING_CODE ? NaN : code;
    };
    /** @type {Float64Array | undefined} */
    let values;
    let gaps = false;
    let [low, high] = [Infinity, -Infinity];
    function read() {
      if (values) return values;
      values = Float64Array.from({ length: n }, (_, i) => {
        const v = valueAt(i);
        if (!Number.isFinite(v)) {
          gaps = true;
          return NaN;
        }
        if (v < low) low = v;
        if (v > high) high = v;
        return v;
      });
      return values;
    }
    return {
      unit: "",
      words: [],
      grouped: 0,
      plain: false,
      ...about,
      get values() {
        return read();
      },
      get gaps() {
        read();
        return gaps;
      },
      get ends() {
        read();
        return low <= high ? [low, high] : [0, 1];
      },
    };
  });
}

/**
 * Those of these names, in this order.
 * @param {Track[]} before  the same list is returned while nothing of it changes
 * @param {Track[]} offered
 * @param {string[]} [names]
 */
export function chosenTracks(before, offered, names = []) {
  const next = names.flatMap((name) => offered.find((one) => one.name === name) ?? []);
  return next.length !== before.length || next.some((one, i) => one !== before[i]) ? next : before;
}

/** "usa", "1970-03-01", "–". @param {Track} track @param {number} leaf */
export function trackText(track, leaf) {
  const v = at(track.values, leaf);
  if (track.words.length) return track.words[v] ?? "–";
  return value(v, track.kind, track.unit);
}

/** @param {string} hex @returns {number[]} */
const rgb = (hex) => [1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16));

/** @type {WeakMap<Track, Uint8Array>} */
const known = new WeakMap();

/**
 * The color of each row, gray where the value is missing: (3 * n,). The same array for a track, since
 * its strip is painted anew whenever blocks move.
 * @param {Track} track with colors
 */
export function trackColors(track) {
  const colors = known.get(track) ?? colorsOf(track);
  known.set(track, colors);
  return colors;
}

/** @param {Track} track */
function colorsOf(track) {
  const { values, words, ends } = track;
  const table = track.colors.map(rgb);
  const gray = rgb(constants.missing_color);
  const [low = gray, high = gray] = table;
  const out = new Uint8Array(3 * values.length);
  for (let i = 0; i < values.length; i++) {
    const v = at(values, i);
    const t = (v - ends[0]) / (ends[1] - ends[0] || 1);
    const known = words.length ? table[v] : low.map((c, j) => c + t * (at(high, j) - c));
    out.set((Number.isNaN(v) ? gray : (known ?? gray)).map(Math.round), 3 * i);
  }
  return out;
}

/**
 * Draw a track, behind the others, or do not.
 * @param {{ option: (name: any) => any, setOption: (name: any, value: unknown) => void }} store
 * @param {"tracks" | "column_tracks"} option
 * @param {string} name
 * @param {boolean} on
 */
export function tickTrack(store, option, name, on) {
  const rest = (store.option(option) ?? []).filter((/** @type {string} */ one) => one !== name);
  store.setOption(option, on ? [...rest, name] : rest);
}
