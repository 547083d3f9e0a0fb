// A cell of a file or a clipboard that a spreadsheet will read.

/** Beginnings of formulas, full-width characters included (common/csv_guard.py). Apostrophes before
 * them may be those of a guard. */
const FORMULA = /^'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/u;

/** Text that begins like a formula gets an apostrophe before it, as is usual. @param {string} text */
export function guarded(text) {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** One cell of a CSV file. @param {string} text */
export function csvCell(text) {
  const safe = guarded(text);
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}
