// Parse numbers as people type them (common/parse_numbers.py in the browser; both give the same
// candidates).

// No two parts side by side may take the same characters, or a long text took its length squared.
const NUMBER = /^([+-]?)\s*([0-9.,](?:[0-9.,'\s]*[0-9.,])?)(e[+-]?[0-9]+)?$/i;
const DECIMAL = /^(?:[0-9]+(?:[.,][0-9]*)?|[.,][0-9]+)$/;
// Digits in threes: by what stands between them, and what then is the decimal mark.
const THOUSANDS = /** @type {[string, RegExp, RegExp][]} */ (
  [
    ["\\s", "[.,]"],
    ["'", "[.,]"],
    [",", "\\."],
    ["\\.", ","],
  ].map(([between, point]) => [
    between,
    new RegExp(`^[1-9][0-9]{0,2}(?:${between}[0-9]{3})+(?:${point}[0-9]*)?$`),
    new RegExp(/** @type {string} */ (between), "g"),
  ])
);

/**
 * The numbers that a text may mean, the likeliest first: none if it is no number; two where a mark
 * before three digits may be either a decimal mark or one between thousands.
 * @param {string} text
 * @returns {number[]}
 */
export function parseNumbers(text) {
  const plain = text
    .trim()
    .replace(/[\u2212\u2013\ufe63\uff0d]/g, "-")
    .replace(/[\u2018\u2019]/g, "'");
  const found = NUMBER.exec(plain);
  if (!found) return [];
  const [, sign = "", digits = "", power = ""] = found;
  const written = DECIMAL.test(digits) ? [digits] : [];
  for (const [between, grouped, all] of THOUSANDS) {
    if (!grouped.test(digits)) continue;
    // Readers of English write thousands with a comma, and decimals with a point.
    written.splice(between === "," ? 0 : written.length, 0, digits.replace(all, ""));
  }
  const values = written.map((one) => Number(`${sign}${one.replaceAll(",", ".")}${power}`));
  return [...new Set(values.filter(Number.isFinite))];
}
