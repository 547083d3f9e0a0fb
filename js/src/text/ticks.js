// Limits and ticks of an axis, for numbers and dates (plotting/base/value_axis.py in the browser).

import { at } from "../common/at.js";
import { formatTicks, niceTicks } from "./format.js";

const DAY = 86_400_000;
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** @typedef {{ values: number[], words: string[] }} Ticks */

/**
 * Return the limits of an axis: the data with a margin on both sides, also of a single value.
 * @param {ArrayLike<number>} values
 * @returns {[number, number]}
 */
export function axisLimits(values) {
  let [low, high] = [Infinity, -Infinity];
  for (let i = 0; i < values.length; i++) {
    const v = at(values, i);
    if (!Number.isFinite(v)) continue;
    if (v < low) low = v;
    if (v > high) high = v;
  }
  if (low > high) return [0, 1];
  const margin = 0.045 * (high - low) || 0.5 * Math.abs(low) || 0.5;
  return [low - margin, high + margin];
}

/**
 * @param {string} kind "date": days since 1970; "year"; else plain numbers
 * @param {number} low
 * @param {number} high
 * @param {number} pixels length of the axis
 * @param {number} every  least distance of two ticks in pixels
 * @returns {Ticks}
 */
export function axisTicks(kind, low, high, pixels, every) {
  if (kind === "date") return dateTicks(low, high, Math.max(2, Math.floor(pixels / every)));
  const values = niceTicks(low, high, pixels, every);
  if (kind !== "year") return { values, words: formatTicks(values) };
  const whole = values.filter(Number.isInteger);
  const years = whole.length ? whole : values; // between two years
  return { values: years, words: formatTicks(years).map((word) => word.replace(",", "")) };
}

/**
 * Choose round dates. Each label shows what changes: the year in January, else month, day or hour.
 * @param {number} low  days since 1970
 * @param {number} high
 * @param {number} most ticks
 * @returns {Ticks}
 */
export function dateTicks(low, high, most) {
  const span = high - low;
  for (const months of [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12000]) {
    if (span < 50) break; // days say more
    if (span / (months * 30.4) > most) continue;
    return labelDates(monthsBetween(low, high, months), low, high);
  }
  for (const days of [1 / 24, 1 / 8, 1 / 4, 1 / 2, 1, 2, 7, 14]) {
    if (span / days > most) continue;
    // Weeks begin on Monday: 1970 began on a Thursday.
    const shift = days >= 7 ? 4 : 0;
    const values = [];
    for (let i = Math.ceil((low - shift) / days); i * days + shift <= high; i++) {
      values.push(i * days + shift);
    }
    return labelDates(values, low, high);
  }
  return labelDates(monthsBetween(low, high, 1), low, high);
}

/**
 * @param {number} low
 * @param {number} high
 * @param {number} every months
 */
function monthsBetween(low, high, every) {
  const first = new Date(low * DAY);
  if (Number.isNaN(first.getTime())) return [];
  const from = Math.floor((first.getUTCFullYear() * 12 + first.getUTCMonth()) / every);
  const values = [];
  for (let i = from; values.length < 100; i++) {
    const start = new Date(0);
    start.setUTCFullYear(Math.floor((i * every) / 12), (((i * every) % 12) + 12) % 12, 1);
    const days = start.getTime() / DAY;
    if (!(days <= high)) break;
    if (days >= low) values.push(days);
  }
  return values;
}

/**
 * @param {number[]} values
 * @param {number} low
 * @param {number} high
 * @returns {Ticks}
 */
function labelDates(values, low, high) {
  const words = values.map((days) => {
    const date = new Date(Math.round(days * 1440) * 60_000);
    if (date.getUTCHours() || date.getUTCMinutes()) {
      return date.toISOString().slice(11, 16);
    }
    const month = at(MONTHS, date.getUTCMonth());
    if (date.getUTCDate() !== 1) return `${date.getUTCDate()} ${month}`;
    return date.getUTCMonth() ? month : String(date.getUTCFullYear());
  });
  // Without a January in view the first label includes the year.
  const [first] = values;
  if (first !== undefined && high - low < 800 && !words.some((w) => /^-?\d{3,}$/.test(w))) {
    words[0] += ` ${new Date(first * DAY).getUTCFullYear()}`;
  }
  return { values, words };
}
