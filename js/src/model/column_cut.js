// The clusters of the columns of a clustermap (clustering/columns/clusters.py).

import constants from "../common/constants.js";
import { cutClusters } from "./cut.js";
import { clusterColors } from "./node_colors.js";

/** @typedef {import("./cut.js").Cut} Cut */
/** @typedef {{ n_clusters?: number | null, linkage?: string | null, metric?: string | null,
 *   optimal_ordering?: boolean }} ColumnOptions */

/**
 * @param {import("./tree.js").Tree | null} tree of the columns
 * @param {ColumnOptions | undefined} options
 * @returns {Cut | null} null: they are not cut
 */
export function columnCut(tree, options) {
  return tree && options?.n_clusters ? cutClusters(tree, options.n_clusters) : null;
}

const LAST = constants.colors.length - 1;

/** Color numbers of the clusters, by label: the palette from its end. @param {Cut} cut */
export function columnColors(cut) {
  return clusterColors(cut).map((i) => LAST - (i % (LAST + 1)));
}
