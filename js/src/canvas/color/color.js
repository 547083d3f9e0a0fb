// Color arithmetic. No DOM access.

/** @typedef {import("../../model/types.js").Color} Color */

/** @type {Color} */
export const WHITE = { r: 255, g: 255, b: 255, a: 1 };
/** @type {Color} */
export const BLACK = { r: 0, g: 0, b: 0, a: 1 };

/**
 * Read a computed CSS color: `rgb(...)`, `rgba(...)`, `color(srgb ...)`, `#rgb`, `#rrggbb`.
 * @param {string} text
 * @returns {Color | null} null when it is written in another way
 */
export function parseColor(text) {
  const hex = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(text.trim())?.[1];
  if (hex) {
    const full = hex.length === 3 ? hex.replace(/./g, "$&$&") : hex;
    const n = parseInt(full, 16);
    return { r: n >> 16, g: (n >> 8) & 255, b: n & 255, a: 1 };
  }
  const call = /^(rgba?|color)\(\s*(srgb\s+)?([^()]*)\)$/i.exec(text.trim());
  if (!call || (call[1]?.toLowerCase() === "color") !== Boolean(call[2])) return null;
  const [r, g, b, a = 1] = (call[3] ?? "")
    .split(/[\s,/]+/)
    .filter(Boolean)
    .map(part);
  const scale = call[2] ? 255 : 1;
  if (r === undefined || g === undefined || b === undefined) return null;
  if (![r, g, b, a].every(Number.isFinite)) return null;
  return { r: r * scale, g: g * scale, b: b * scale, a };
}

/** @param {string} text a number or, for alpha, a percentage */
function part(text) {
  return text.endsWith("%") ? Number(text.slice(0, -1)) / 100 : Number(text);
}

/**
 * What the eye sees of `top` on an opaque ground.
 * @param {Color} top
 * @param {Color} ground
 * @returns {Color}
 */
export function compositeOver(top, ground) {
  return { ...mix(ground, top, top.a), a: 1 };
}

/**
 * The way from one color to another; t is the share of the second.
 * @param {Color} one
 * @param {Color} two
 * @param {number} t
 * @returns {Color}
 */
export function mix(one, two, t) {
  /** @param {"r" | "g" | "b"} c */
  const at = (c) => one[c] + (two[c] - one[c]) * t;
  return { r: at("r"), g: at("g"), b: at("b"), a: 1 };
}

/**
 * @param {Color} color
 * @returns {string} "#rrggbb"; transparency is left out
 */
export function toHex({ r, g, b }) {
  /** @param {number} v */
  const two = (v) =>
    Math.round(Math.min(255, Math.max(0, v)))
      .toString(16)
      .padStart(2, "0");
  return `#${two(r)}${two(g)}${two(b)}`;
}

/**
 * Perceived brightness (ITU-R BT.601), from 0 to 1.
 * @param {Color} color
 */
export function luminance({ r, g, b }) {
  return (0.299 * r + 0.587 * g + 0.114 * b) / 255;
}
