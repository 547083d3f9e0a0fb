// What is said of the clusters of columns.

import { at } from "../../../common/at.js";
import { clusterTitle } from "../../../model/tree/annotations.js";
import { count } from "../../../text/format.js";

/** @typedef {import("../../../model/tree/cut.js").Cut} Cut */

/** A title, and the size. @param {Cut} cut @param {number} label */
export function describeColumns(cut, label) {
  return [`Column cluster ${clusterTitle(cut, label)}`, count(at(cut.sizes, label), "columns")];
}

/** " Columns are cut into 3 clusters." @param {Cut | null} cut */
export const columnsInWords = (cut) =>
  cut ? ` Columns are cut into ${count(cut.k, "clusters")}.` : "";
