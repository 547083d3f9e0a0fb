// Which columns a search finds, and which of their lines can be seen.

/** Height of a line in pixels, as columns.css has it. */
export const LINE = 30;
/** Lines beyond the edge that are kept ready. */
const SPARE = 4;

/**
 * Positions of the columns whose name contains the text, whatever its case.
 * @param {{ name: string }[]} columns
 * @param {string} text
 */
export function findColumns(columns, text) {
  const part = text.trim().toLowerCase();
  const found = [];
  for (const [c, column] of columns.entries()) {
    if (column.name.toLowerCase().includes(part)) found.push(c);
  }
  return found;
}

/**
 * First line that is drawn, and the one behind the last.
 * @param {number} top     how far the list is scrolled, in pixels
 * @param {number} height  what can be seen of it
 * @param {number} n       number of lines
 * @returns {[number, number]}
 */
export function visibleLines(top, height, n) {
  const first = Math.max(0, Math.floor(top / LINE) - SPARE);
  return [Math.min(first, n), Math.min(n, Math.ceil((top + height) / LINE) + SPARE)];
}

/**
 * The line that a key leads to; null for other keys.
 * @param {string} key
 * @param {number} line
 * @param {number} n
 * @param {number} page  lines that can be seen at once
 */
export function lineByKey(key, line, n, page) {
  /** @type {Record<string, number>} */
  const moves = {
    ArrowDown: line + 1,
    ArrowUp: line - 1,
    PageDown: line + page,
    PageUp: line - page,
  };
  const to = moves[key];
  return to === undefined ? null : Math.min(Math.max(to, 0), n - 1);
}

/**
 * What a column is for: its role, if it has one.
 * @param {{ roles: Record<string, string>, compared: Set<number> }} shown
 * @param {number} c
 */
export function roleOf({ roles, compared }, c) {
  return roles[c] ?? (compared.has(c) ? "compare" : "leave_out");
}
