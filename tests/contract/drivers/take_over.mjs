// Takes over colors as the browser does: `node take_over.mjs cases.json`; see test_js_take_over.py.
import { readFileSync } from "node:fs";
import { cutClusters } from "../../../js/src/model/tree/cut.js";
import {
  clusterColors,
  colorNumbers,
  numberingOf,
} from "../../../js/src/model/tree/node_colors.js";
import { movesNumbers, takeOver } from "../../../js/src/model/tree/take_over.js";
import { makeTree } from "../../../js/src/model/tree/tree.js";

const { trees, pairs, labels } = JSON.parse(readFileSync(process.argv[2], "utf8"));
const made = trees.map(({ children, heights }) =>
  makeTree(Int32Array.from(children), Float64Array.from(heights)),
);
const annotated = (tree, numbers) => ({
  ...tree,
  annotations: { names: new Map(), colors: new Map(), numbers },
});
console.log(
  JSON.stringify({
    pairs: pairs.map(([from, fromK, to, toK, laterK]) => {
      const before = cutClusters(annotated(made[from], []), fromK);
      const next = cutClusters(made[to], toK);
      const numbers = colorNumbers(before.tree);
      const { colors, origins } = takeOver(
        before.labels,
        next.labels,
        before.nodes.map((v) => numbers[v]),
      );
      const tree = annotated(made[to], numberingOf(next, colors));
      return {
        colors: [...clusterColors(cutClusters(tree, toK))],
        later: [...clusterColors(cutClusters(tree, laterK))],
        moved: movesNumbers(origins),
      };
    }),
    labels: labels.map(({ before, after, colors }) => {
      const found = takeOver(before, after, colors);
      return { colors: [...found.colors], origins: [...found.origins] };
    }),
  }),
);
