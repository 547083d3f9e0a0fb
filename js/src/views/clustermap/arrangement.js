// Which row and column stands where in a clustermap, and which of them stand apart: what data and
// options give, the same as a figure has (export/figures/kinds/clustermap.py).

import { blocksOf, within } from "../../model/blocks.js";
import { namedLeaves } from "../../model/named_rows.js";
import { sortedBy, sortRows } from "../../model/row_sort.js";
import { columnCut } from "../../model/tree/column_cut.js";

/** @typedef {ReturnType<typeof arrange>} Arrangement */

/** @param {number} length @returns {ArrayLike<number>} */
const inTable = (length) => Int32Array.from({ length }, (_, i) => i);

/**
 * @param {import("../../model/store.js").Store} store
 */
export function arrange(store) {
  const { data, model } = store;
  // What rows, and columns, are sorted by in place of their tree.
  const by = sortedBy(store.option("sort_by"), data.tracks);
  const byColumns = sortedBy(store.option("column_sort_by"), data.columnTracks);
  const clustered = Boolean(store.option("row_cluster") ?? true) && data.n > 1;
  const free = clustered && !by.length;
  // Rows that are clustered within each category.
  const inBlocks = free ? within(model, store.option("row_split"), data.n) : null;
  const across = (store.option("col_cluster") ?? true) ? data.columnTree : null;
  const columnTree = byColumns.length ? null : across;
  return {
    by,
    byColumns,
    free,
    inBlocks,
    rowTree: free && !inBlocks,
    columnTree: columnTree !== null,
    cutColumns: columnTree
      ? columnCut(columnTree, store.option("column_options"), store.option("column_clusters"))
      : null,
    // Leaves that are named; null: all, if they have room.
    named: namedLeaves(data, store.option("labels")),
    /** What the order of rows is made of. @type {unknown[]} */
    rowsOf: [clustered && data.tree.order, data.tracks, store.option("sort_by"), inBlocks],
    /** Row at each place. @returns {ArrayLike<number>} */
    rows: () => inBlocks?.tree.order ?? sortRows(clustered ? data.tree.order : inTable(data.n), by),
    /** Column at each place. @returns {ArrayLike<number>} */
    columns: () => sortRows(across?.order ?? inTable(data.p), byColumns),
  };
}

/**
 * Which rows, and columns, stand apart.
 * @param {import("../../model/store.js").Store} store
 * @param {Pick<Arrangement, "rowTree" | "columnTree" | "inBlocks" | "cutColumns">} arrangement
 * @returns {[import("../../model/blocks.js").Blocks | null, import("../../model/blocks.js").Blocks | null]}
 */
export function split(store, { rowTree, columnTree, inBlocks, cutColumns }) {
  const { cut, data } = store;
  return [
    rowTree ? blocksOf(cut, data.tree, store.option("row_split")) : inBlocks,
    columnTree && data.columnTree
      ? blocksOf(cutColumns, data.columnTree, store.option("col_split"))
      : null,
  ];
}
