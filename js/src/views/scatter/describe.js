// Description of a point, and the order in which arrow keys go from point to point.

import { at } from "../../common/at.js";
import { classTrack, trackOf } from "../../model/class_colors.js";
import { rowNumber } from "../../model/row_number.js";
import { trackText } from "../../model/tracks.js";
import { clusterTitle } from "../../model/tree/annotations.js";
import { value } from "../../text/format.js";

/** @typedef {import("../../canvas/axes.js").Axis} Axis */

/** Options that name columns, in the order in which a description tells them. */
const OF_POINTS = /** @type {const} */ (["names_from", "color_by", "marker_by", "size_by"]);

/**
 * @param {import("../../model/store.js").Store} store
 * @param {{ x: Axis, y: Axis } | null} axes
 * @param {number} row
 * @returns {string[]} a title, and lines below it
 */
export function describePoint(store, axes, row) {
  const { cut, data, option } = store;
  const both = axes ? [...new Set([axes.x, axes.y].map((axis) => formatOnAxis(axis, row)))] : [];
  const columns = [option("color_by") === "known" ? classTrack(data) : undefined];
  for (const name of OF_POINTS) columns.push(trackOf(data, option(name)));
  for (const track of new Set(columns)) {
    const shown = track && axes && [axes.x.name, axes.y.name].includes(track.name);
    if (track && !shown) both.push(`${track.name} ${trackText(track, row)}`);
  }
  both.push(`cluster ${clusterTitle(cut, at(cut.labels, row))}`, rowNumber(data, row));
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
  return / \d$/.test(name) ? `${name}: ${text}` : `${text} ${name}`;
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
