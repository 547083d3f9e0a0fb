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
 * @param {number} [last] a later one that is shown as well where there is little room
 * @returns {string}
 */
export function shorten(text, room, measure, own = Number.POSITIVE_INFINITY, last = 0) {
  if (measure(text) <= room) return text;
  const letters = Array.from(text); // not to cut an emoji in two
  const plain = beginning(letters, letters.length, ELLIPSIS, room, measure);
  if (plain > own || own >= letters.length) return plain ? cut(letters, plain) + ELLIPSIS : "";
  const word = letters.lastIndexOf(" ", own - 1) + 1;
  const start = word > own - WORD ? word : own;
  const end = ELLIPSIS + letters.slice(start).join("");
  if (measure(end) > room) {
    if (last <= start) return shorten(end, room, measure);
    const rest = letters.slice(start).join("");
    return ELLIPSIS + shorten(rest, room - measure(ELLIPSIS), measure, last - start);
  }
  return cut(letters, beginning(letters, start, end, room, measure)) + end;
}

/**
 * The title of a cluster, or as much of its name as fits before its number: "Light… (3)".
 * @param {string} title
 * @param {number} room pixels
 * @param {(text: string) => number} measure
 */
export function shortenTitle(title, room, measure) {
  const end = / \([\d,]+\)$/.exec(title)?.[0] ?? "";
  const whole = shorten(title, room, measure);
  if (whole === title || !end) return whole;
  const name = shorten(title.slice(0, -end.length), room - measure(end), measure);
  return name ? name + end : whole;
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

/**
 * Names as they fit; those that look alike then, and are not, show where they differ
 * (plotting/base/long_names.py).
 * @param {string[]} names
 * @param {ArrayLike<number>} own  see ownParts
 * @param {(i: number, own: number, last?: number) => string} fit
 */
export function fitNames(names, own, fit) {
  const words = names.map((_, i) => fit(i, at(own, i)));
  /** @type {Map<string, number[]>} */
  const alike = new Map();
  for (const [i, word] of words.entries()) {
    if (word) (alike.get(word) ?? alike.set(word, []).get(word))?.push(i);
  }
  for (const group of alike.values()) {
    const sorted = group.map((i) => at(names, i)).sort();
    const ends = [at(sorted, 0), at(sorted, sorted.length - 1)].map((name) => Array.from(name));
    if (sorted[0] === sorted.at(-1)) continue;
    for (const i of group) {
      const letters = Array.from(at(names, i));
      // Of all others the first or the last one, in the order of the alphabet, shares the least.
      const shared = ends.map((end) => {
        const l = letters.findIndex((letter, l) => letter !== end[l]);
        return l < 0 ? letters.length : l;
      });
      words[i] = fit(i, Math.min(...shared), own[i]);
    }
  }
  return words;
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
