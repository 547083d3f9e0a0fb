// Values in the cells of a heatmap, as Python's format() writes them
// (plotting/base/cell_format.py says which formats there are).

import { exponential, fixed, general } from "./format.js";

/**
 * @param {number} value a missing one is not written
 * @param {string} fmt such as ".2f", ",.0f", ".1%", "d"
 */
export function formatCell(value, fmt) {
  if (Number.isNaN(value)) return "";
  const [, comma, digits, kind = "g"] = /^(,?)(?:\.(\d*))?([fge%d])$/.exec(fmt) ?? [];
  const decimals = digits ? Number(digits) : 6;
  const bare = (/** @type {string} */ text) => (comma ? text : text.replaceAll(",", ""));
  if (kind === "d") return bare(fixed(value, 0)).replace(/^-0$/, "0");
  if (kind === "e") return exponential(value, decimals);
  if (kind === "g") return general(value, Math.max(1, decimals));
  if (kind === "%") return `${bare(fixed(100 * value, decimals))}%`;
  return bare(fixed(value, decimals));
}
