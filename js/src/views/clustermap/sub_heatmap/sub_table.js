// What the sub-heatmap shows as text: names and values in original units.

import { at } from "../../../common/at.js";
import { csvCell, guarded } from "../../../text/csv_cell.js";

/** @typedef {import("../../../model/decode.js").Data} Data */
/** Text, or a number as text that needs no care. @typedef {{ text: string, safe?: boolean }} Cell */

/**
 * A line of names of columns, then one for each row.
 * @param {Data} data
 * @param {number[]} leaves
 * @param {number[]} columns
 * @param {typeof import("../../../text/format.js").value} value
 * @returns {Cell[][]}
 */
export function subTable(data, leaves, columns, value) {
  const head = columns.map((j) => ({ text: data.columnAbout[j]?.label ?? data.columns[j] ?? "" }));
  return [
    [{ text: "" }, ...head],
    ...leaves.map((leaf) => [
      { text: data.name(leaf) },
      ...columns.map((j) => ({ text: cellText(data, leaf, j, value), safe: true })),
    ]),
  ];
}

/**
 * A value as the table has it; "" where it is missing.
 * @param {Data} data
 * @param {number} leaf
 * @param {number} j
 * @param {typeof import("../../../text/format.js").value} value
 */
function cellText(data, leaf, j, value) {
  const about = data.columnAbout[j];
  const shown = at(data.values, leaf * data.p + j);
  if (about?.above !== undefined) return Number.isNaN(shown) ? "" : String(+(shown > about.above));
  const original = about?.plain ? -1 : (about?.original ?? -1);
  const column = data.originalColumns[original];
  if (!column) return Number.isNaN(shown) ? "" : String(Number(shown.toPrecision(7)));
  const v = at(data.originals, leaf * data.originalColumns.length + original);
  if (Number.isNaN(v)) return "";
  return column.kind === "date" ? value(v, "date") : String(v);
}

/** For a file (RFC 4180), with the mark by which spreadsheets know UTF-8. @param {Cell[][]} table */
export function csvText(table) {
  const lines = table.map((cells) =>
    cells.map(({ text, safe }) => (safe ? text : csvCell(text))).join(","),
  );
  return `\ufeff${lines.join("\r\n")}\r\n`;
}

/** For the clipboard: tabs between cells. @param {Cell[][]} table */
export function tabText(table) {
  const lines = table.map((cells) =>
    cells.map(({ text, safe }) => (safe ? text : guarded(text.replace(/\s+/gu, " ")))).join("\t"),
  );
  return `${lines.join("\n")}\n`;
}
