// Description of a point, and the order in which arrow keys go from point to point.

import { at } from "../../common/at.js";
import { shownClasses } from "../../model/class_colors.js";
import { rowNumber } from "../../model/row_number.js";
import { count, value } from "../../text/format.js";

/** @typedef {import("../../canvas/axes.js").Axis} Axis */

/**
 * @param {import("../../model/store.js").Store} store
 * @param {{ x: Axis, y: Axis } | null} axes
 * @param {number} row
 * @returns {string[]} a title, and lines below it
 */
export function describePoint(store, axes, row) {
  const { cut, data } = store;
  const classes = shownClasses(store);
  const both = axes ? [...new Set([axes.x, axes.y].map((axis) => formatOnAxis(axis, row)))] : [];
  if (classes) both.push(`${classes.name} ${classes.titles[at(classes.labels, row)]}`);
  both.push(`cluster ${count(at(cut.labels, row))}`, rowNumber(data, row));
  return [data.name(row), both.filter(Boolean).join(" · ")];
}

/**
 * "2,110 lb", "46.6 mpg", "2024-03-01".
 * @param {Axis} axis
 * @param {number} row
 */
function formatOnAxis({ column, values }, row) {
  const v = at(values, row);
  const text = value(v, column.kind, column.unit);
  if (column.unit || column.kind === "date" || Number.isNaN(v)) return text;
  const name = column.name;
  return name.startsWith("PC ") ? `${name}: ${text}` : `${text} ${name}`;
}

/** @type {WeakMap<Float64Array, number[]>} */
const orders = new WeakMap();

/** Rows in the order of their values, those without one left out. @param {Float64Array} values */
export function sortedRows(values) {
  let rows = orders.get(values);
  if (!rows) {
    rows = Array.from(values.keys())
      .filter((i) => !Number.isNaN(at(values, i)))
      .sort((a, b) => at(values, a) - at(values, b) || a - b);
    orders.set(values, rows);
  }
  return rows;
}
