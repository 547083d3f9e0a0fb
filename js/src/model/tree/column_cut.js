// The clusters of the columns of a clustermap (clustering/columns/clusters.py).

import constants from "../../common/constants.js";
import { byNode } from "./annotations.js";
import { cutClusters } from "./cut.js";
import { clusterColors, isCustom } from "./node_colors.js";

/** @typedef {import("./cut.js").Cut} Cut */
/** @typedef {{ n_clusters?: number | null, linkage?: string | null, metric?: string | null,
 *   scaling?: string | null, optimal_ordering?: boolean }} ColumnOptions */

/** Names and colors that a reader gave, by node of the tree of the columns; `tree`: its number.
 * @typedef {{ tree?: number, names?: Record<string, string>, colors?: Record<string, string> }} Given */

/**
 * @param {import("./tree.js").Tree | null} tree of the columns
 * @param {ColumnOptions | undefined} options
 * @param {Given} [given]
 * @returns {Cut | null} null: they are not cut
 */
export function columnCut(tree, options, given) {
  if (!tree || !options?.n_clusters) return null;
  const [names, colors] = [byNode(given?.names), byNode(given?.colors)];
  tree.annotations = { names, colors, numbers: [] };
  return cutClusters(tree, options.n_clusters);
}

const LAST = constants.colors.length - 1;

/** Color numbers of the clusters, by label: the palette from its end. @param {Cut} cut */
export function columnColors(cut) {
  return clusterColors(cut).map((i) => (isCustom(i) ? i : LAST - (i % (LAST + 1))));
}
