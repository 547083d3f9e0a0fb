// Colors of values: which part of a colormap each value gets (plotting/base/color_scale.py, number
// for number, with its sentences).

import { at } from "../../common/at.js";
import constants from "../../common/constants.js";
import { significant } from "../../text/format.js";

export const NORMS = ["linear", "log", "symlog", "power", "quantile"];
const QUANTILES = /** @type {const} */ ([2, 98]);
const GAMMA = 0.5;
const LINEAR_SHARE = 0.01;
const STEPS = 100;
const LINEAR_SCALE = 1 / (1 - 0.1);

/**
 * What was chosen; what is left out has its default.
 * @typedef {object} ScaleOptions
 * @property {string} [norm]
 * @property {number | "auto" | null} [center]
 * @property {number | null} [vmin]
 * @property {number | null} [vmax]
 * @property {boolean | "auto" | [number, number]} [robust]
 */

/** @typedef {ReturnType<typeof createScale>} ColorScale */

/** @param {string} cmap */
export const isDiverging = (cmap) => constants.diverging_maps.includes(cmap.replace(/_r$/, ""));

/**
 * The values that are there, ascending: sorted once for all scales that ask for quantiles.
 * @param {ArrayLike<number>} values
 */
export function summarize(values) {
  let [least, most] = [Infinity, -Infinity];
  for (let i = 0; i < values.length; i++) {
    const v = at(values, i);
    if (v < least) least = v;
    if (v > most) most = v;
  }
  /** @type {Float64Array | null} */
  let sorted = null;
  const none = least > most;
  return {
    least: none ? 0 : least,
    most: none ? 1 : most,
    sorted() {
      if (sorted) return sorted;
      const there = new Float64Array(values.length);
      let n = 0;
      for (let i = 0; i < values.length; i++) {
        const v = at(values, i);
        if (!Number.isNaN(v)) there[n++] = v;
      }
      sorted = there.subarray(0, n).sort();
      return sorted;
    },
  };
}

/** @typedef {ReturnType<typeof summarize>} Summary */

/**
 * A quantile as numpy has it by default.
 * @param {Float64Array} sorted
 * @param {number} share 0 to 1
 */
function quantile(sorted, share) {
  const place = share * (sorted.length - 1);
  const below = Math.floor(place);
  const low = at(sorted, below);
  return low + (place - below) * ((sorted[below + 1] ?? low) - low);
}

/**
 * The colors of values.
 * @param {ScaleOptions} options
 * @param {Summary} values
 * @param {boolean} diverging whether "auto" means a map that diverges from 0, its extremes clipped
 * @throws {Error} if these values cannot have these colors: one sentence
 */
export function resolveScale(options, values, diverging) {
  const { norm = "linear", vmin = null, vmax = null, robust = "auto" } = options;
  const { least, most } = values;
  const isLog = norm === "log";
  checkEnds(options);
  if (isLog && least <= 0) throw new Error(notLog("the smallest", least));
  let center = options.center === undefined ? "auto" : options.center;
  if (center === "auto") {
    const outside = (vmin !== null && vmin >= 0) || (vmax !== null && vmax <= 0);
    center = diverging && !isLog && !outside ? 0 : null;
  }
  const quantiles = robust === true || (robust === "auto" && diverging) ? QUANTILES : robust;
  let [low, high] = [least, most];
  if (Array.isArray(quantiles) && values.sorted().length) {
    low = quantile(values.sorted(), at(quantiles, 0) / 100);
    high = quantile(values.sorted(), at(quantiles, 1) / 100);
  }
  [low, high] = endsOf(low, high, center, vmin, vmax, isLog);
  if (!(low < high)) {
    if (vmin === null && vmax === null) high = isLog ? 10 * low : low + 1;
    else {
      const [end, given, side, other] =
        vmax === null
          ? ["vmin", low, "below the largest", high]
          : ["vmax", high, "above the smallest", low];
      throw new Error(
        `${end}=${significant(Number(given))} is not ${side} value, ` +
          `${significant(Number(other))}: choose another ${end}, or both ends.`,
      );
    }
  }
  return createScale(norm, low, high, center, values);
}

/** @param {string} name @param {number} value */
const notLog = (name, value) =>
  `The norm 'log' needs values above 0, but ${name} is ${significant(value)}: ` +
  "choose another norm, such as 'symlog'.";

/** @param {ScaleOptions} options */
function checkEnds({ norm, center, vmin, vmax }) {
  const [low, high] = [vmin ?? null, vmax ?? null];
  if (low !== null && high !== null && low >= high) {
    throw new Error(
      `vmin=${significant(low)} is not below vmax=${significant(high)}: choose a smaller vmin ` +
        "or a larger vmax.",
    );
  }
  for (const [name, value] of Object.entries({ vmin, center, vmax })) {
    if (norm === "log" && typeof value === "number" && value <= 0) {
      throw new Error(notLog(name, value));
    }
  }
  if (typeof center !== "number") return;
  const below = low !== null && center <= low;
  if (!below && !(high !== null && center >= high)) return;
  const end = below ? `above vmin=${significant(low)}` : `below vmax=${significant(high ?? 0)}`;
  throw new Error(`center=${significant(center)} is not ${end}: choose another center or end.`);
}

/**
 * The ends: those that were chosen; around a center equally far to both sides.
 * @param {number} low @param {number} high
 * @param {number | null} center
 * @param {number | null} vmin @param {number | null} vmax
 * @param {boolean} isLog
 * @returns {[number, number]}
 */
function endsOf(low, high, center, vmin, vmax, isLog) {
  if (center === null || (vmin !== null && vmax !== null)) return [vmin ?? low, vmax ?? high];
  /** How far an end lies from the center, and the end so far below or above it. */
  const far = (/** @type {number} */ a, /** @type {number} */ b) => (isLog ? b / a : b - a);
  const none = isLog ? 1 : 0;
  let reach = Math.max(far(center, high), far(low, center));
  if (vmin !== null) reach = far(vmin, center);
  else if (vmax !== null) reach = far(center, vmax);
  if (!(reach > none)) reach = isLog ? 10 : 1;
  return isLog
    ? [vmin ?? center / reach, vmax ?? center * reach]
    : [vmin ?? center - reach, vmax ?? center + reach];
}

/**
 * @param {string} norm
 * @param {number} vmin @param {number} vmax
 * @param {number | null} center
 * @param {Summary} values
 */
function createScale(norm, vmin, vmax, center, values) {
  const near = 1e-9 * (vmax - vmin);
  const [scaled, unscaled] = transforms(norm, vmin, vmax, center, values);
  const [low, high] = [scaled(vmin), scaled(vmax)];
  /** The part of the map that is used: all of it unless the center lies off the middle. */
  let [begin, end] = [0, 1];
  if (center !== null) {
    const middle = scaled(center);
    const half = Math.max(high - middle, middle - low);
    [begin, end] = [0.5 - (0.5 * (middle - low)) / half, 0.5 + (0.5 * (high - middle)) / half];
  }
  /** Place along the scale: 0 at vmin, 1 at vmax. @param {number} v */
  const share = (v) => (scaled(Math.min(Math.max(v, vmin), vmax)) - low) / (high - low);
  /** The value at a place along the scale; below 0 and above 1 it goes on. @param {number} place */
  const atShare = (place) => unscaled(low + place * (high - low));
  return {
    norm,
    vmin,
    vmax,
    center,
    /** Whether values lie beyond the ends. */
    below: values.least < vmin - near,
    above: values.most > vmax + near,
    values,
    share,
    atShare,
    /** Place in the map, 0 to 1; NaN stays NaN. @param {number} v */
    place: (v) => begin + (end - begin) * share(v),
    /** The part of the map that is used. */
    part: /** @type {[number, number]} */ ([begin, end]),
    /** Values from which on the colors 1 to 255 of 256 are shown, ascending. */
    bounds: Float64Array.from({ length: 255 }, (_, i) => {
      const place = (i + 1) / 256;
      if (place <= begin) return -Infinity;
      return place >= end ? Infinity : atShare((place - begin) / (end - begin));
    }),
    /** @param {number} s a place along the scale @returns {number} in the map */
    placeOfShare: (s) => begin + (end - begin) * s,
    /** Round values evenly along the scale, for norms whose values are not even. */
    ticks(count = 5) {
      const found = new Set();
      for (let i = 0; i < count; i++) found.add(Number(significant(atShare(i / (count - 1)), 2)));
      return [...found].filter((v) => v >= vmin - near && v <= vmax + near).sort((a, b) => a - b);
    },
  };
}

/**
 * What grows evenly along the colors, and the way back.
 * @param {string} norm
 * @param {number} vmin @param {number} vmax
 * @param {number | null} center
 * @param {Summary} values
 * @returns {[(v: number) => number, (s: number) => number]}
 */
function transforms(norm, vmin, vmax, center, values) {
  if (norm === "log") return [Math.log, Math.exp];
  if (norm === "power") {
    const origin = center ?? vmin;
    return [
      (v) => Math.sign(v - origin) * Math.abs(v - origin) ** GAMMA,
      (s) => origin + Math.sign(s) * Math.abs(s) ** (1 / GAMMA),
    ];
  }
  if (norm === "symlog") {
    const linear = LINEAR_SHARE * Math.max(Math.abs(vmin), Math.abs(vmax));
    return [
      (v) =>
        Math.abs(v) <= linear
          ? v * LINEAR_SCALE
          : Math.sign(v) * linear * (LINEAR_SCALE + Math.log10(Math.abs(v) / linear)),
      (s) =>
        Math.abs(s) / linear <= LINEAR_SCALE
          ? s / LINEAR_SCALE
          : Math.sign(s) * linear * 10 ** (Math.abs(s) / linear - LINEAR_SCALE),
    ];
  }
  if (norm === "quantile") {
    const [knots, shares] = knotsOf(values.sorted(), vmin, vmax);
    return [(v) => interpolate(v, knots, shares), (s) => interpolate(s, shares, knots)];
  }
  return [(v) => v, (s) => s];
}

/**
 * Values between the ends and the share of all of them below each, both ascending.
 * @param {Float64Array} sorted
 * @param {number} low @param {number} high
 * @returns {[number[], number[]]}
 */
function knotsOf(sorted, low, high) {
  const inside = sorted.filter((v) => v >= low && v <= high);
  if (!inside.length) {
    return [
      [low, high],
      [0, 1],
    ];
  }
  /** @type {[number[], number[], number[]]} */
  const [knots, shares, counts] = [[], [], []];
  for (let i = 0; i <= STEPS; i++) {
    const v = i === 0 ? low : i === STEPS ? high : quantile(inside, i / STEPS);
    if (v !== knots.at(-1)) {
      knots.push(v);
      shares.push(0);
      counts.push(0);
    }
    const last = knots.length - 1; // equal values have one color
    shares[last] = at(shares, last) + i / STEPS;
    counts[last] = at(counts, last) + 1;
  }
  const means = shares.map((sum, i) => sum / at(counts, i));
  [means[0], means[means.length - 1]] = [0, 1];
  return [knots, means];
}

/** As numpy.interp. @param {number} v @param {number[]} xs ascending @param {number[]} ys */
function interpolate(v, xs, ys) {
  if (Number.isNaN(v)) return v;
  let [low, high] = [0, xs.length - 1];
  if (v <= at(xs, low)) return at(ys, low);
  if (v >= at(xs, high)) return at(ys, high);
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (at(xs, middle) <= v) low = middle;
    else high = middle;
  }
  const [x, y] = [at(xs, low), at(ys, low)];
  return y + ((v - x) / (at(xs, high) - x)) * (at(ys, high) - y);
}
