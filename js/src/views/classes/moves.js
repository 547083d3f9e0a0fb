// Where a key leads in a table of cells.

/**
 * @param {string} key
 * @param {[number, number]} cell row and column
 * @param {[number, number]} shape
 * @param {boolean} whole Home and End lead to the corners
 * @returns {[number, number] | null} null if the key moves nothing
 */
export function cellAfter(key, [row, column], [rows, columns], whole) {
  /** @type {Record<string, [number, number]>} */
  const moves = {
    ArrowUp: [row - 1, column],
    ArrowDown: [row + 1, column],
    ArrowLeft: [row, column - 1],
    ArrowRight: [row, column + 1],
    Home: [whole ? 0 : row, 0],
    End: [whole ? rows - 1 : row, columns - 1],
    PageUp: [0, column],
    PageDown: [rows - 1, column],
  };
  const to = moves[key];
  return to ? within(to, [rows, columns]) : null;
}

/**
 * The nearest cell that there is.
 * @param {[number, number]} cell
 * @param {[number, number]} shape
 * @returns {[number, number]}
 */
export function within([row, column], [rows, columns]) {
  return [Math.min(Math.max(row, 0), rows - 1), Math.min(Math.max(column, 0), columns - 1)];
}
