// Text from the data, made safe to show in one line.

import { at } from "../common/at.js";

const ELLIPSIS = "\u2026";
/** A longer name never fits, and measuring it would take time. */
const MAX_LENGTH = 300;

/**
 * Text from the data as one line: no line breaks, no characters that steer or are not seen.
 * @param {unknown} text
 */
export function literal(text) {
  const line = String(text).slice(0, MAX_LENGTH).replace(/\s+/gu, " ");
  return line
    .replace(/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, "")
    .trim();
}

/**
 * The text, or as much of its beginning as fits with an ellipsis; "" if nothing does. Where it tells
 * itself from others only further on, it is shortened in the middle.
 * @param {string} text
 * @param {number} room pixels
 * @param {(text: string) => number} measure its width in pixels
 * @param {number} [own] the letter that tells it from others: see ownParts
 */
export function shorten(text, room, measure, own = Number.POSITIVE_INFINITY) {
  if (measure(text) <= room) return text;
  const letters = Array.from(text); // not to cut an emoji in two
  const plain = beginning(letters, letters.length, ELLIPSIS, room, measure);
  if (plain > own || own >= letters.length) return plain ? cut(letters, plain) + ELLIPSIS : "";
  const word = letters.lastIndexOf(" ", own - 1) + 1;
  const start = word > own - WORD ? word : own;
  const end = ELLIPSIS + letters.slice(start).join("");
  if (measure(end) > room) return shorten(end, room, measure);
  return cut(letters, beginning(letters, start, end, room, measure)) + end;
}

/** So far back a word may begin, to be shown from its first letter. */
const WORD = 12;

/**
 * How many letters fit before an end.
 * @param {string[]} letters
 * @param {number} most
 * @param {string} end
 * @param {number} room
 * @param {(text: string) => number} measure
 */
function beginning(letters, most, end, room, measure) {
  let [short, long] = [0, most];
  while (short < long) {
    const middle = (short + long + 1) >> 1;
    if (measure(cut(letters, middle) + end) <= room) short = middle;
    else long = middle - 1;
  }
  return short;
}

/** @param {string[]} letters @param {number} n */
function cut(letters, n) {
  return letters.slice(0, n).join("").trimEnd();
}

/**
 * For each name the first letter that no other name has there; the length of a name that is there
 * twice (plotting/base/long_names.py in the browser).
 * @param {string[]} names
 */
export function ownParts(names) {
  const letters = names.map((name) => Array.from(name));
  const order = [...names.keys()].sort((a, b) => (at(names, a) < at(names, b) ? -1 : 1));
  const own = new Array(names.length).fill(0);
  for (let i = 1; i < order.length; i++) {
    const [a, b] = [at(order, i - 1), at(order, i)];
    const [one, other] = [at(letters, a), at(letters, b)];
    let shared = 0;
    while (shared < one.length && one[shared] === other[shared]) shared++;
    own[a] = Math.max(own[a], shared);
    own[b] = Math.max(own[b], shared);
  }
  return own;
}

/** @type {WeakMap<object, number[]>} */
const known = new WeakMap();

/**
 * Of the names of a view's rows: found once for its data.
 * @param {{ n: number, name: (leaf: number) => string }} data
 * @param {number} leaf
 */
export function ownPart(data, leaf) {
  let found = known.get(data);
  if (!found) {
    found = ownParts(Array.from({ length: data.n }, (_, i) => literal(data.name(i))));
    known.set(data, found);
  }
  return at(found, leaf);
}
