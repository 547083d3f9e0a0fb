// Clusters the cases of a JSON file as the browser does, and prints what comes out as JSON:
// `node linkage.mjs cases.json`. tests/contract/test_js_linkage.py compares it with Python.
import { readFileSync } from "node:fs";
import { nearestPair, tableAfter } from "../../../js/src/classroom/stepper/distances.js";
import { distancesOf, fit, LINKAGES } from "../../../js/src/model/tree/linkage.js";
import { makeTree } from "../../../js/src/model/tree/tree.js";

/** Every step of a tree: the distances between all clusters before it, and what others would take. */
function walk(tree, condensed, linkage, others) {
  return Array.from({ length: tree.n }, (_, merges) => {
    const table = tableAfter(condensed, tree, merges, linkage);
    const next = Object.fromEntries(
      others.map((other) => {
        const pair = nearestPair(tableAfter(condensed, tree, merges, other));
        return [other, pair && [pair.a, pair.b, pair.distance]];
      }),
    );
    const { nodes } = table;
    const distances = nodes.flatMap((a, i) => nodes.slice(i + 1).map((b) => table.distance(a, b)));
    return { nodes, distances, next };
  });
}

function answer({ distances, points, linkages, steps }) {
  const condensed = points ? distancesOf(Float64Array.from(points)) : Float64Array.from(distances);
  const n = Math.round((1 + Math.sqrt(1 + 8 * condensed.length)) / 2);
  return Object.fromEntries(
    linkages.map((linkage) => {
      const { children, heights } = fit(condensed, n, linkage, { points: Boolean(points) });
      const tree = makeTree(children, heights);
      return [
        linkage,
        {
          children: [...children],
          heights: [...heights],
          steps: steps ? walk(tree, condensed, linkage, LINKAGES) : [],
        },
      ];
    }),
  );
}

const [file] = process.argv.slice(2);
if (file) {
  // the test runner starts every file of this folder
  process.stdout.write(JSON.stringify(JSON.parse(readFileSync(file, "utf8")).map(answer)));
}
