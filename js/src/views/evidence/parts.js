// Elements that charts and ribbon are made of, and the words for a value.

import { count, number } from "../../text/format.js";

/** @typedef {import("./types.js").Index} Index */

const SVG = "http://www.w3.org/2000/svg";

/** @param {Element} parent @param {string} tag @param {Record<string, string | number>} attributes */
export function picture(parent, tag, attributes) {
  const el = /** @type {SVGElement} */ (parent.ownerDocument.createElementNS(SVG, tag));
  for (const [name, value] of Object.entries(attributes)) el.setAttribute(name, String(value));
  parent.append(el);
  return el;
}

/** @param {Index} index @param {number[]} numbers @param {number} k */
export function valueWords(index, numbers, k) {
  if (k < 1) return "the cut is uneven";
  const value = index.values[numbers.indexOf(k)];
  return `${count(k, "clusters")}: ${value == null ? "no value" : number(value)}`;
}

/** What is told of an index: its value, whether that is the best, and what it means.
 * @param {Index} index @param {number[]} numbers @param {number} k */
export function meaningWords(index, numbers, k) {
  const best = index.preferred === k ? ", the best" : index.peaks.includes(k) ? ", a peak" : "";
  return `${index.title}, ${valueWords(index, numbers, k)}${best}. ${index.meaning}`;
}
