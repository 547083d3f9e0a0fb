// Colormaps as 256 colors: the built-in ones, and those whose colors Python has sent.

import { at } from "../../common/at.js";
import { bytesOf } from "../../model/decode.js";
import { STOPS } from "./colormap_stops.js";

/** @typedef {import("../../model/types.js").Model} Model */

/** Names of the colormaps that need no kernel. */
export const COLORMAPS = Object.keys(STOPS);

/** The colormap that suits the values, and which one that is (plotting/base/colormaps.py). */
export const AUTO = "auto";
/** @param {string} name @param {boolean} centered whether 0 is the middle of the values */
export const usedColormap = (name, centered) =>
  name === AUTO ? (centered ? "vlag" : at(COLORMAPS, 0)) : name;

/** @type {Map<string, ArrayLike<number>>} */
const known = new Map();

/**
 * Names of all colormaps that can be shown: others have their name in the model's `cmap_names`
 * and 768 bytes each in its `cmap_colors`, in the same order.
 * @param {Model} model
 * @returns {string[]}
 */
export function colormapNames(model) {
  return [...(model.get("cmap_names") ?? []), ...COLORMAPS];
}

/**
 * A colormap as 256 colors.
 * @param {string} name one whose colors are not here (yet) looks like the first
 * @param {Model} model
 * @returns {ArrayLike<number>} red, green, blue of each color from low to high, (768,)
 */
export function colormap(name, model) {
  let table = known.get(name);
  if (table) return table;
  const stops = Object.hasOwn(STOPS, name) ? STOPS[name] : undefined;
  const index = (model.get("cmap_names") ?? []).indexOf(name);
  if (stops) table = decodeStops(stops);
  else if (index >= 0)
    table = bytesOf(model.get("cmap_colors")).subarray(768 * index, 768 * (index + 1));
  if (table?.length !== 768) return colormap(at(COLORMAPS, 0), model);
  known.set(name, table);
  return table;
}

/** @param {string} hex */
function decodeStops(hex) {
  const table = new Uint8ClampedArray(768);
  /** @param {number} index */
  const byte = (index) => parseInt(hex.slice(2 * index, 2 * index + 2), 16);
  for (let stop = 0; stop + 4 < hex.length / 2; stop += 4) {
    const [from, to] = [byte(stop), byte(stop + 4)];
    for (let i = from; i <= to; i++) {
      const share = (i - from) / (to - from);
      for (let c = 0; c < 3; c++) {
        table[3 * i + c] = byte(stop + 1 + c) * (1 - share) + byte(stop + 5 + c) * share;
      }
    }
  }
  return table;
}
