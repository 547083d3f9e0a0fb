// What is said of the clusters of columns.

import { at } from "../../common/at.js";
import { count } from "../../text/format.js";

/** @typedef {import("../../model/cut.js").Cut} Cut */

/** A title, and the size. @param {Cut} cut @param {number} label */
export function describeColumns(cut, label) {
  return [`Column cluster ${count(label)}`, count(at(cut.sizes, label), "columns")];
}

/** " Columns are cut into 3 clusters of 4, 5 and 1 columns." @param {Cut} cut */
export function columnsInWords({ k, sizes }) {
  const told = k > 1 && k <= 12 ? ` of ${listed(Array.from(sizes, (n) => count(n)))} columns` : "";
  return ` Columns are cut into ${count(k, "clusters")}${told}.`;
}

/** @param {string[]} words */
const listed = (words) => `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
