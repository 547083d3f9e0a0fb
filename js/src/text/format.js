// Format numbers (common/format.py, plotting/base/text.py and plotting/base/ticks.py in the
// browser, digit for digit).

import { at } from "../common/at.js";
import { singular } from "./plurals.js";

/**
 * A number of things: "1 row", "1,204 rows"; without a noun "1,204".
 * @param {number} number
 * @param {string} [noun] the plural
 */
export function count(number, noun = "") {
  if (!noun) return fixed(number, 0);
  return `${fixed(number, 0)} ${number === 1 ? singular(noun) : noun}`;
}

/**
 * A height, shortly: "0.122", "7.97", "193.1", "1,931".
 * @param {number} value
 */
export function height(value) {
  if (Number.isNaN(value)) return "–";
  if (Math.abs(value) === Infinity) return value > 0 ? "∞" : "-∞";
  if (value === 0) return "0";
  return isPlain(value) ? fixed(value, decimals(value)) : exponential(value, 2);
}

/** @param {number} value */
const isPlain = (value) => Math.abs(value) >= 1e-3 && Math.abs(value) < 1e7;

/** How many decimals a height has. @param {number} value */
function decimals(value) {
  const size = Math.abs(value);
  return size >= 1000 ? 0 : size >= 100 ? 1 : size >= 1 ? 2 : 3;
}

/**
 * A mean, with as many decimals as its size wants: "0.42", "23.7", "2,834"; of years "2008".
 * @param {number} value
 * @param {string} [what] "year" has no thousands separator
 */
export function number(value, what) {
  const size = Math.abs(value);
  if ((size < 1e-2 && value !== 0) || size >= 1e9) return general(value, 2);
  const text = fixed(value, size >= 100 ? 0 : size >= 10 ? 1 : 2);
  return what === "year" ? text.replaceAll(",", "") : text;
}

/**
 * A share in whole percent: "54%", and "< 1%" for what would be written as 0.
 * @param {number} share
 */
export function percent(share) {
  return share > 0 && share <= 0.005 ? "< 1%" : `${fixed(100 * share, 0)}%`;
}

/**
 * A correlation, an adjusted Rand index, a silhouette: "0.95", "–" for none.
 * @param {number} value
 * @param {number} [decimals] three in tables whose lines are compared
 */
export function score(value, decimals = 2) {
  if (Number.isNaN(value)) return "–";
  const text = fixed(value, decimals);
  return Number(text.replaceAll(",", "")) === 0 ? text.replace(/^-/, "") : text;
}

/**
 * A number with up to so many digits, six at most: as it would be typed.
 * @param {number} value
 * @param {number} [digits]
 */
export const significant = (value, digits = 6) => general(Number(general(value, digits)), 6);

/**
 * One value of a table, as a reader knows it; "–" for none.
 * @param {number} value days since 1970 for dates
 * @param {string} what "number", "year", "truth", "date", "span" or "text"
 * @param {string} [unit]
 */
export function value(value, what, unit = "") {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? "–" : height(value);
  if (what === "text" || what === "truth") return value ? "yes" : "no";
  if (what === "date") return isoDate(value);
  const whole = what !== "year" && Math.round(value) === value && Math.abs(value) < 1e12;
  const text = whole ? fixed(value, 0) : number(value, what);
  return unit ? `${text} ${unit}` : text;
}

/**
 * Both ends of a scale, the upper one with the unit.
 * @param {{ ends: [number, number], kind: string, unit?: string }} scale
 * @returns {[string, string]}
 */
export function scaleEnds({ ends: [low, high], kind, unit }) {
  return [value(low, kind), value(high, kind, unit)];
}

/** @param {number} days since 1970 */
function isoDate(days) {
  const date = new Date(days * 86_400_000);
  return Number.isNaN(date.getTime()) ? "–" : date.toISOString().slice(0, 10);
}

/**
 * A threshold with as many digits as it needs to give the same cut, and as its slider shows it,
 * whose steps are the same along its whole length.
 * @param {number} t
 * @param {number} lower
 * @param {number} upper
 * @param {number} [root] height of the last merge: the threshold has as many decimals
 */
export function threshold(t, lower, upper, root = 0) {
  return formatWithin(t, lower, upper, root)[0];
}

/**
 * The two ends of a gap, so long that they differ.
 * @param {number} lower
 * @param {number} upper
 * @param {number} [t] the threshold that is shown beside them
 * @param {number} [root] as for `threshold`
 * @returns {[string, string]}
 */
export function gap(lower, upper, t, root = 0) {
  if (t !== undefined && lower < t && t <= upper) {
    const [, low, high] = formatWithin(t, lower, upper, root);
    return [low, high];
  }
  let [low, high] = [height(lower), height(upper)];
  for (let digits = 4; digits < 17 && low === high && lower < upper; digits++) {
    [low, high] = [general(lower, digits), general(upper, digits)];
  }
  return [low, high];
}

/**
 * A threshold and the ends of its gap, so that their order can be read. All have the same decimals:
 * those that the slider of the threshold shows, or as many more as are needed. Very small and very
 * large ones have the same number of digits.
 * @param {number} t
 * @param {number} lower
 * @param {number} upper
 * @param {number} root
 * @returns {[string, string, string]}
 */
function formatWithin(t, lower, upper, root) {
  /** @type {[string, string, string]} */
  const shortest = [sliderText(t, root), height(lower), height(upper)];
  const ends = [lower, upper].filter((end) => end !== 0 && end !== Infinity);
  if (lower < t && t <= upper && [t, ...ends].every(isPlain)) {
    const first = sliderDecimals(t, root);
    for (let digits = first; digits < 17; digits++) {
      const said = fixed(digits === first ? halfUp(t, first) : t, digits);
      const number = parseFormatted(said);
      const [below, above] = [withDecimals(lower, digits), withDecimals(upper, digits)];
      const apart =
        parseFormatted(below) < number && (number < parseFormatted(above) || t === upper);
      if (apart && lower < number && number <= upper) return [said, below, above];
    }
  }
  let [shown, low, high] = shortest;
  for (let digits = 4; digits < 17; digits++) {
    const number = parseFormatted(shown);
    const above = number < parseFormatted(high) || (t === upper && shown === high);
    if (
      !(lower < t && t <= upper) ||
      (parseFormatted(low) < number && lower < number && number <= upper && above)
    ) {
      return [shown, low, high];
    }
    [shown, low] = [general(t, digits), general(lower, digits)];
    high = upper === Infinity ? height(upper) : general(upper, digits);
  }
  return shortest;
}

/** @param {number} t @param {number} root */
function sliderText(t, root) {
  if (!isPlain(root) || !isPlain(t)) return height(t);
  const digits = sliderDecimals(t, root);
  return fixed(halfUp(t, digits), digits);
}

/** @param {number} t @param {number} root */
const sliderDecimals = (t, root) =>
  isPlain(root) ? Math.min(decimals(root), decimals(t)) : decimals(t);

/** Half-way values go up, as by a slider. @param {number} t @param {number} digits */
const halfUp = (t, digits) => Math.floor(t * 10 ** digits + 0.5) / 10 ** digits;

/** @param {number} value @param {number} digits */
const withDecimals = (value, digits) =>
  value === 0 || value === Infinity ? height(value) : fixed(value, digits);

/** @param {string} text */
function parseFormatted(text) {
  return text === "∞" ? Infinity : Number(text.replaceAll(",", ""));
}

// -- axes ------------------------------------------------------------------------------------

const STEPS = [1, 2, 2.5, 5, 10];

/**
 * Round numbers between two ends, at least `every` pixels apart.
 * @param {number} low
 * @param {number} high
 * @param {number} pixels length of the axis
 * @param {number} every
 * @returns {number[]}
 */
export function niceTicks(low, high, pixels, every) {
  const span = high - low;
  if (!(span > 0) || !Number.isFinite(span)) return Number.isFinite(low) ? [low] : [];
  const bins = Math.max(1, Math.floor(pixels / every));
  const power = 10 ** Math.floor(Math.log10(span / bins));
  const step = power * (STEPS.find((s) => s * power * bins >= span * (1 - 1e-9)) ?? 10);
  const slack = 1e-9 * span;
  const ticks = [];
  for (let i = Math.ceil((low - slack) / step); i * step <= high + slack; i++) {
    ticks.push(Number((i * step).toPrecision(12)));
  }
  return ticks;
}

/**
 * Labels with equally many decimals and thousands separators.
 * @param {number[]} ticks ascending
 */
export function formatTicks(ticks) {
  const steps = ticks.slice(1).map((tick, i) => tick - at(ticks, i));
  const step = (steps.length ? Math.min(...steps) : Math.abs(ticks[0] ?? 1)) || 1;
  const largest = Math.max(0, ...ticks.map(Math.abs));
  if (largest >= 1e9 || step < 1e-4) return ticks.map((tick) => general(tick, 3));
  let decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  const coarse = () => ticks.some((t) => Math.abs(Number(t.toFixed(decimals)) - t) > step / 100);
  while (decimals < 6 && coarse()) decimals++;
  return ticks.map((tick) => fixed(tick + 0, decimals));
}

// -- digits as Python writes them ------------------------------------------------------------

/**
 * Python's f"{value:,.{decimals}f}".
 * @param {number} value
 * @param {number} decimals
 */
export function fixed(value, decimals) {
  const text = halfToEven(value, decimals);
  const [whole = "", rest] = text.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return rest === undefined ? grouped : `${grouped}.${rest}`;
}

/**
 * toFixed takes the larger neighbor of a tie, Python the even one.
 * @param {number} value
 * @param {number} decimals
 */
function halfToEven(value, decimals) {
  if (Math.abs(value) >= 1e21) return BigInt(value).toString();
  const text = value.toFixed(decimals);
  if (Number.isInteger(value) && !Object.is(value, -0)) return text;
  const rest = value.toFixed(decimals + 30).slice(-30); // exact: no double has ties beyond
  if (rest !== "5".padEnd(30, "0")) return Object.is(value, -0) ? `-${text}` : text;
  const down = value
    .toFixed(decimals + 30)
    .slice(0, -30)
    .replace(/\.$/, "");
  return Number(down.at(-1)) % 2 === 0 ? down : text;
}

/**
 * Python's f"{value:.{digits}e}".
 * @param {number} value
 * @param {number} digits
 */
export function exponential(value, digits) {
  const [mantissa = "", power = ""] = value.toExponential(digits + 30).split("e");
  const down = mantissa.slice(0, -30).replace(/\.$/, "");
  const tied = mantissa.endsWith("5".padEnd(30, "0")) && Number(down.at(-1)) % 2 === 0;
  const text = tied ? `${down}e${power}` : value.toExponential(digits);
  return text.replace(/e([+-])(\d)$/, "e$10$2");
}

/**
 * Python's f"{value:.{digits}g}".
 * @public tests/contract/drivers/cuts.mjs calls it
 * @param {number} value
 * @param {number} digits
 */
export function general(value, digits) {
  if (value === 0) return "0";
  const power = Number(value.toExponential(digits - 1).split("e")[1]);
  if (power < -4 || power >= digits) {
    const [mantissa = "", exponent = ""] = exponential(value, digits - 1).split("e");
    return `${trimZeros(mantissa)}e${exponent}`;
  }
  return trimZeros(halfToEven(value, digits - 1 - power));
}

/** @param {string} text of which trailing zeros are removed */
function trimZeros(text) {
  return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}
