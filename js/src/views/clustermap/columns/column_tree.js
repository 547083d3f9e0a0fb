// The tree of the columns under the pointer: a drag cuts it.

import { heightAt } from "../../../canvas/tree_lines.js";
import { clustersAt } from "../../../model/tree/cut.js";
import { columnFrame } from "../layers.js";

/** @typedef {import("../types.js").ClustermapView} ClustermapView */
/** @typedef {{ x: number, y: number }} Point pixels of the canvas */

/**
 * The tree of the columns at a point; null where it is not.
 * @param {ClustermapView} view
 * @param {Point} point
 */
export function columnTreeAt({ store, scene }, { x, y }) {
  const [now, tree] = [scene(), store.data.columnTree];
  const options = store.option("column_options") ?? {};
  if (!now || !tree || !("n_clusters" in options)) return null;
  const { left, top, width, height } = now.places.columnTree;
  if (x < left || x >= left + width || y < top || y >= top + height) return null;
  const frame = columnFrame(now, tree);
  let shown = options.n_clusters;
  return {
    /** @param {Point} to */
    cut(to) {
      const k = clustersAt(tree, heightAt(frame, to.y - top));
      if (k === shown) return;
      shown = k;
      store.setOption("column_options", { ...options, n_clusters: k });
    },
  };
}
