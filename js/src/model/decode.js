// Decode what Python sent: typed arrays over the bytes; names become text when they are first used.

import { at } from "../common/at.js";
import { records } from "./records.js";
import { readTracks } from "./tracks.js";
import { readAnnotations } from "./tree/annotations.js";
import { flipsOf, makeTree } from "./tree/tree.js";

/** @typedef {import("./types.js").Model} Model */
/** @typedef {import("./tree/tree.js").Tree} Tree */
/** What a column or an axis is. @typedef {{ name: string, label?: string, unit: string,
 *   kind: string, original?: number }} Column  kind: "number", "year", "truth", "date", "span" or "text";
 *   original: of an axis that is one of the original columns, its position */
/** Where a column of the clustermap comes from: an original column, by its position; or one value
 * of a text column, which the scaled values above a number have.
 * @typedef {{ original?: number, label?: string, above?: number, plain?: boolean }} About */

/**
 * @typedef {object} Data
 * @property {number} revision
 * @property {number} n          rows that were clustered = leaves
 * @property {Tree} tree         store.data.tree is replaced when a branch is flipped
 * @property {number} p          columns of the clustermap (0 without a table)
 * @property {string[]} columns  their names, (p,)
 * @property {About[]} columnAbout  (p,)
 * @property {Float32Array} values  scaled, row-major, (n * p,): leaf i, column j at i * p + j
 * @property {Tree | null} columnTree
 * @property {Float64Array} originals  in original units, row-major, (n * originalColumns.length,)
 * @property {Column[]} originalColumns
 * @property {Float64Array[]} axes   what a scatter axis can show: one array (n,) for each
 * @property {Column[]} axisNames    with .label
 * @property {import("./tracks.js").Track[]} tracks  annotations on offer
 * @property {import("./tracks.js").Track[]} columnTracks  those of columns
 * @property {Int32Array} rows       position in the table of each leaf, ascending, (n,)
 * @property {string} noun           what the rows are, in the plural
 * @property {Int32Array | null} leafRows  rows of each leaf, where the leaves are groups of rows
 * @property {Float32Array} cellMeans  of each group in each column, or the share that has a text
 * @property {Float32Array} cellDeviations  standard deviations in the groups
 * @property {string} rowNoun        what these rows are
 * @property {string} heightLabel
 * @property {(leaf: number) => string} name   of a leaf's row
 * @property {(row: number) => number} leafOf  leaf of a position in the table, -1 if there is none
 */

/**
 * Decode the tree of a model, with its annotations.
 * @param {Pick<Model, "get">} model
 */
export function treeOf(model) {
  const heights = floats64(model.get("heights"));
  const flips = bytesOf(model.get("flips"), heights.length);
  const tree = makeTree(ints(model.get("children")), heights, flips);
  tree.annotations = readAnnotations(model);
  return tree;
}

/**
 * @param {Model} model
 * @returns {Data}
 */
export function decode(model) {
  const tree = treeOf(model);
  const n = tree.n;
  const columns = /** @type {string[]} */ (model.get("columns") ?? []);
  const colHeights = floats64(model.get("col_heights"));
  const colChildren = ints(model.get("col_children"));
  /** A digit for each merge. @type {string} */
  const colFlips = model.get("col_flips");
  const originals = floats64(model.get("originals"));
  const originalColumns = /** @type {Column[]} */ (records(model.get("original_columns")));
  const axisNames = /** @type {Column[]} */ (records(model.get("axis_names")));
  const rows = ints(model.get("rows"));
  const leafRows = ints(model.get("leaf_rows"));
  const places = rows.length === n ? rows : Int32Array.from({ length: n }, (_, i) => i);
  return {
    revision: model.get("revision") ?? 0,
    n,
    tree,
    p: columns.length,
    columns,
    values: floats32(model.get("values")),
    columnTree: colHeights.length ? makeTree(colChildren, colHeights, flipsOf(colFlips)) : null,
    columnAbout: /** @type {About[]} */ (records(model.get("column_about"))),
    originals,
    originalColumns,
    axes: axesOf(axisNames, floats64(model.get("axes")), originals, originalColumns.length, n),
    axisNames,
    tracks: readTracks(
      model,
      n,
      originals,
      new Uint16Array(copyBytes(model.get("track_codes"))),
      floats64(model.get("track_values")),
    ),
    columnTracks: readTracks(
      model,
      columns.length,
      [],
      new Uint16Array(copyBytes(model.get("column_track_codes"))),
      floats64(model.get("column_track_values")),
      "column_track_about",
    ),
    rows: places,
    noun: model.get("noun") || "rows",
    leafRows: leafRows.length === n ? leafRows : null,
    cellMeans: floats32(model.get("cell_means")),
    cellDeviations: floats32(model.get("cell_deviations")),
    rowNoun: model.get("row_noun") || "rows",
    heightLabel: model.get("height_label") ?? "",
    name: nameReader(bytesOf(model.get("names")), ints(model.get("name_ends"))),
    leafOf: (row) => binarySearch(places, row),
  };
}

/**
 * The values of each axis: an original column, or else the next of those that were sent for it.
 * @param {Column[]} names
 * @param {Float64Array} sent  axis by axis
 * @param {Float64Array} originals row by row
 * @param {number} q original columns
 * @param {number} n
 */
function axesOf(names, sent, originals, q, n) {
  let own = 0;
  return names.map(({ original }) => {
    if (original === undefined) return sent.subarray(own * n, ++own * n);
    return Float64Array.from({ length: n }, (_, i) => originals[i * q + original] ?? NaN);
  });
}

/**
 * Reads row names out of their joined bytes, each when it is first asked for.
 * @param {Uint8Array} bytes
 * @param {Int32Array} ends
 * @returns {(leaf: number) => string}
 */
function nameReader(bytes, ends) {
  const decoder = new TextDecoder();
  /** @type {string[]} */
  const known = [];
  return (leaf) => {
    const end = ends[leaf];
    if (end === undefined) return String(leaf);
    return (known[leaf] ??= decoder.decode(bytes.subarray(leaf ? ends[leaf - 1] : 0, end)));
  };
}

/**
 * @param {Int32Array} ascending
 * @param {number} value
 * @returns {number} its position, -1 if it is not there
 */
function binarySearch(ascending, value) {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (at(ascending, mid) < value) low = mid + 1;
    else high = mid;
  }
  return ascending[low] === value ? low : -1;
}

// -- bytes -----------------------------------------------------------------------------------
// A DataView may begin anywhere in its buffer, a typed array only at whole numbers: hence copies.
// All machines that browsers run on are little-endian, as is what Python sends.

/** @param {unknown} value DataView, typed array, ArrayBuffer or nothing @returns {ArrayBuffer} */
function copyBytes(value) {
  if (value instanceof ArrayBuffer) return value.slice(0);
  if (ArrayBuffer.isView(value)) {
    const { buffer, byteOffset, byteLength } = value;
    return /** @type {ArrayBuffer} */ (buffer.slice(byteOffset, byteOffset + byteLength));
  }
  return new ArrayBuffer(0);
}

/** @param {unknown} value @param {number} [length] zeros when there are no bytes */
export function bytesOf(value, length = 0) {
  const bytes = new Uint8Array(copyBytes(value));
  return bytes.length >= length ? bytes : new Uint8Array(length);
}

/** @param {unknown} value */
export function ints(value) {
  return new Int32Array(copyBytes(value));
}

/** @param {unknown} value */
export function floats32(value) {
  return new Float32Array(copyBytes(value));
}

/** @param {unknown} value */
export function floats64(value) {
  return new Float64Array(copyBytes(value));
}
