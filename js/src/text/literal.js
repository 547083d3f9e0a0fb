// Text from the data, made safe to show in one line.

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
 * The text, or as much of its beginning as fits with an ellipsis; "" if nothing does.
 * @param {string} text
 * @param {number} room pixels
 * @param {(text: string) => number} measure its width in pixels
 */
export function shorten(text, room, measure) {
  if (measure(text) <= room) return text;
  const letters = Array.from(text); // not to cut an emoji in two
  let [short, long] = [0, letters.length];
  while (short < long) {
    // the longest beginning that fits
    const middle = (short + long + 1) >> 1;
    if (measure(letters.slice(0, middle).join("").trimEnd() + ELLIPSIS) <= room) short = middle;
    else long = middle - 1;
  }
  return short ? letters.slice(0, short).join("").trimEnd() + ELLIPSIS : "";
}
