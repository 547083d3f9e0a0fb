// Prints what the front end makes of the columns of a clustermap: labels, colors, order.
import { readFileSync } from "node:fs";

import { color } from "../../../js/src/canvas/color/palette.js";
import { clusterTitle } from "../../../js/src/model/tree/annotations.js";
import { columnColors, columnCut } from "../../../js/src/model/tree/column_cut.js";
import { makeTree } from "../../../js/src/model/tree/tree.js";

const cases = JSON.parse(readFileSync(process.argv[2] ?? "", "utf8"));
const found = cases.map(({ children, heights, flips, options, given }) => {
  const tree = makeTree(
    Int32Array.from(children.flat()),
    Float64Array.from(heights),
    Uint8Array.from(flips),
  );
  const cut = columnCut(tree, options, given);
  const order = Array.from(tree.order);
  if (!cut) return { order };
  return {
    order,
    labels: Array.from(cut.labels),
    colors: Array.from(columnColors(cut), color),
    titles: Array.from({ length: cut.k }, (_, label) => clusterTitle(cut, label)),
  };
});
console.log(JSON.stringify(found));
