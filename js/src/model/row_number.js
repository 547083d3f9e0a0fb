// The number of a row, where its name does not say it.

import { at } from "../common/at.js";

/**
 * "row 28", its position in the table; "" where the name is the number.
 * @param {Pick<import("./decode.js").Data, "name" | "rows">} data
 * @param {number} leaf
 */
export function rowNumber({ name, rows }, leaf) {
  const row = `row ${at(rows, leaf)}`;
  return [row, row.slice(4)].includes(name(leaf)) ? "" : row;
}
