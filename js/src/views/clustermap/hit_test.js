// What is under a point of the clustermap, and its description.

import { branchAt } from "../../canvas/tree_lines.js";
import { at } from "../../common/at.js";
import { trackText } from "../../model/tracks.js";
import { clusterTitle } from "../../model/tree/annotations.js";
import { heightOf, leavesOf } from "../../model/tree/tree.js";
import { count, height, number, percent, value } from "../../text/format.js";
import { describeColumns } from "./columns/column_clusters.js";
import { columnFrame, uprightFrame } from "./layers.js";

/** @typedef {import("./layers.js").Scene} Scene */
/** @typedef {"leaf" | "node" | "label" | "within" | "columns" | "above" | "across"} Kind */
/** @template {Kind} K @typedef {{ [key in Exclude<Kind, K>]?: undefined }} Without */
/** What lies under the pointer: a row (and a column, by its place), a branch, a cluster.
 * @typedef {Without<"leaf"> & { leaf: number, column: number }
 *   | Without<"node"> & { node: number }
 *   | Without<"label"> & { label: number }
 *   | Without<"within"> & { within: number }
 *   | Without<"columns"> & { columns: number }
 *   | Without<"above"> & { above: number }
 *   | Without<"across"> & { across: number }} Hit
 *   within: a branch of the tree of rows clustered within each category; columns: a cluster of
 *   columns; above: the place of a column, in its tracks or its tree; across: a branch of that tree */

const REACH = 7;

/**
 * @param {Scene} scene
 * @param {number} x pixels of the canvas
 * @param {number} y
 * @returns {Hit | null}
 */
export function hitTest(scene, x, y) {
  const { data, cut, rows, columns, rowAxis, columnAxis } = scene;
  const { heatmap, clusterBar, columnBar, rowTree: tree } = scene.places;
  const down = y - heatmap.top;
  const across = x - heatmap.left;
  const inside = across >= 0 && across < heatmap.width;
  const nearest = Math.min(Math.floor(columnAxis.placeAt(across)), columns.length - 1);
  const column = inside && !columnAxis.isGap(across) ? nearest : -1;
  const tracks = scene.places.columnTracks;
  if (tracks.some(({ height }) => height) && down < 0 && y >= at(tracks, 0).top - 1) {
    return column < 0 ? null : { above: column };
  }
  const { columnTree: upper } = scene.places;
  const { columnTree } = data;
  if (columnTree && inside && upper.height && y < upper.top + upper.height) {
    const frame = columnFrame(scene, columnTree);
    const node = branchAt(columnTree, frame, across, y - upper.top, REACH);
    return node < 0 ? null : columnHit(columnTree, node);
  }
  if (scene.columnCut && down < 0 && y >= columnBar.top - 1) {
    return column < 0 ? null : { columns: at(scene.columnCut.labels, at(columns, column)) };
  }
  if (down < 0 || down >= heatmap.height) return null;
  const inTree = x <= tree.left + tree.width;
  if (rowAxis.isGap(down) && !inTree) return null;
  const place = Math.min(Math.floor(rowAxis.placeAt(down)), data.n - 1);
  const row = at(rows, place);
  if (inside) return column < 0 ? null : { leaf: row, column };
  if (scene.places.tracks.some(({ left, width: w }) => w && x >= left - 1 && x < left + w + 1)) {
    return { leaf: row, column: -1 };
  }
  if (x >= clusterBar.left - 1 && x < heatmap.left) {
    return { label: at(cut.labels, row) };
  }
  const { inBlocks } = scene;
  if (!(scene.rowTree || inBlocks) || !inTree) return null;
  const of = (inBlocks ?? data).tree;
  const node = branchAt(of, uprightFrame(scene), down, x - tree.left, REACH);
  if (node < data.n) return node < 0 ? null : { leaf: node, column: -1 };
  return inBlocks ? { within: node } : { node };
}

/** @param {import("../../model/tree/tree.js").Tree} tree of the columns @param {number} node @returns {Hit} */
export const columnHit = (tree, node) =>
  node < tree.n ? { above: at(tree.start, node) } : { across: node };

/**
 * Columns that a place, a branch or a cluster of columns stands for; null for all else.
 * @param {Scene} scene
 * @param {Hit} what
 * @returns {ArrayLike<number> | null}
 */
export function columnsOf({ data, columns, columnCut }, what) {
  const tree = data.columnTree;
  if (what.above !== undefined) return [at(columns, what.above)];
  const node = what.columns === undefined ? what.across : columnCut?.nodes[what.columns];
  return tree && node !== undefined ? leavesOf(tree, node) : null;
}

/**
 * @param {Scene} scene
 * @param {Hit} what
 * @returns {string[]} a title, and lines below it
 */
export function describeHit(
  { data, cut, columns, columnCut, tracks, columnTracks, outlined, inBlocks },
  what,
) {
  /** What is known of a column. @param {number} column */
  const ofColumn = (column) => [
    ...(columnCut
      ? [`column cluster ${clusterTitle(columnCut, at(columnCut.labels, column))}`]
      : []),
    ...columnTracks.map((track) => `${track.name}: ${trackText(track, column)}`),
  ];
  if (what.above !== undefined) {
    const column = at(columns, what.above);
    return [data.columnAbout[column]?.label ?? at(data.columns, column), ...ofColumn(column)];
  }
  if (what.columns !== undefined) return columnCut ? describeColumns(columnCut, what.columns) : [];
  if (what.label !== undefined) {
    const size = count(at(cut.sizes, what.label), data.noun);
    return [`Cluster ${clusterTitle(cut, what.label)}`, size];
  }
  if (what.node !== undefined) {
    return describeBranch(data.tree, what.node, cut, "Cluster", data.noun);
  }
  if (what.across !== undefined) {
    const tree = data.columnTree;
    return tree ? describeBranch(tree, what.across, columnCut, "Column cluster", "columns") : [];
  }
  if (what.within !== undefined) return inBlocks ? describeWithin(inBlocks, what.within, data) : [];
  const cluster = `cluster ${clusterTitle(cut, at(cut.labels, what.leaf))}`;
  const { leaf } = what;
  const known = tracks.map((track) => `${track.name}: ${trackText(track, leaf)}`);
  if (what.column < 0) return [data.name(leaf), cluster, ...known];
  const column = at(columns, what.column);
  if (outlined) {
    const [one, other] = [leaf, column].map((row) => at(cut.labels, row));
    const both =
      one === other
        ? `both in ${cluster}`
        : `${cluster}, and ${clusterTitle(cut, at(cut.labels, column))}`;
    return [data.name(leaf), describeCell(data, leaf, column), both];
  }
  return [
    data.name(leaf),
    ...cellLines(data, leaf, column),
    cluster,
    ...ofColumn(column),
    ...known,
  ];
}

/**
 * @param {import("../../model/tree/tree.js").Tree} tree
 * @param {number} node
 * @param {import("../../model/tree/cut.js").Cut | null} cut
 * @param {string} word  what its clusters are called
 * @param {string} noun  what its leaves are
 */
function describeBranch(tree, node, cut, word, noun) {
  const label = cut?.nodes.indexOf(node) ?? -1;
  const size = count(at(tree.sizes, node), noun);
  return [
    cut && label >= 0 ? `${word} ${clusterTitle(cut, label)} · ${size}` : size,
    `height ${height(heightOf(tree, node))}`,
  ];
}

/**
 * Heights of merges of blocks count from the highest of the others.
 * @param {import("../../model/blocks.js").InBlocks} inBlocks
 * @param {number} node
 * @param {import("../../model/decode.js").Data} data
 */
function describeWithin({ tree, breaks }, node, { n, noun }) {
  const first = n - 1 - breaks.length; // merge of blocks
  const high = heightOf(tree, node);
  const told =
    node < n + first
      ? `height ${height(high)}`
      : `means of blocks: height ${height(high - (tree.heights[first - 1] ?? 0))}`;
  return [count(at(tree.sizes, node), noun), told];
}

/**
 * What a cell has: the value of its row, and where that stands for a group, what is told of it.
 * @param {import("../../model/decode.js").Data} data
 * @param {number} leaf
 * @param {number} j column of the scaled values
 */
export function cellLines(data, leaf, j) {
  return [describeCell(data, leaf, j), ...describeSpread(data, leaf, j)];
}

/**
 * "weight: 2,110 lb", "origin = europe: yes": the value in the table.
 * @param {import("../../model/decode.js").Data} data
 * @param {number} leaf
 * @param {number} j column of the scaled values
 */
export function describeCell(data, leaf, j) {
  const about = data.columnAbout[j];
  const scaled = at(data.values, leaf * data.p + j);
  const label = about?.label ?? data.columns[j] ?? "";
  if (about?.above !== undefined) return `${label}: ${scaled > about.above ? "yes" : "no"}`;
  if (about?.plain) return `${label}: ${number(scaled)}`;
  const column = data.originalColumns[about?.original ?? -1];
  if (!column) return `${label}: ${number(scaled)} scaled`;
  const v = data.originals[leaf * data.originalColumns.length + Number(about?.original)];
  return `${label}: ${value(v ?? NaN, column.kind, column.unit)}`;
}

/**
 * What the rows of a group have in a column: "12 rows: mean 2,204 lb, standard deviation 131 lb",
 * "12 rows: 75% yes". Nothing of one row, and of what is not known.
 * @param {import("../../model/decode.js").Data} data
 * @param {number} leaf
 * @param {number} j column of the scaled values
 * @returns {string[]}
 */
export function describeSpread(data, leaf, j) {
  const rows = data.leafRows?.[leaf] ?? 1;
  const mean = data.cellMeans[leaf * data.p + j] ?? NaN;
  if (rows < 2 || Number.isNaN(mean)) return [];
  const about = data.columnAbout[j];
  const column = data.originalColumns[about?.original ?? -1];
  const of = count(rows, data.rowNoun);
  if (about?.above !== undefined || column?.kind === "truth") {
    return [`${of}: ${percent(mean)} yes`];
  }
  if (!column) return [];
  const deviation = data.cellDeviations[leaf * data.p + j] ?? NaN;
  const unit = column.kind === "date" ? "days" : column.unit;
  const spread = `standard deviation ${value(deviation, "number", unit)}`;
  return [`${of}: mean ${value(mean, column.kind, column.unit)}, ${spread}`];
}
