// Colors of the merge stepper: `node step_colors.mjs cases.json`; see test_js_step_colors.py.
import { readFileSync } from "node:fs";
import { color, marker } from "../../../js/src/canvas/color/palette.js";
import { colorsAt, followingAnnotations } from "../../../js/src/classroom/stepper/colors.js";
import { readAnnotations } from "../../../js/src/model/tree/annotations.js";
import { cutClusters } from "../../../js/src/model/tree/cut.js";
import { makeTree } from "../../../js/src/model/tree/tree.js";

const { cases } = JSON.parse(readFileSync(process.argv[2], "utf8"));

const made = ({ children, heights }) =>
  makeTree(Int32Array.from(children), Float64Array.from(heights));

/** Of each number of clusters the color and the marker of every cluster. */
function looks(tree) {
  return Array.from({ length: tree.n }, (_, i) => {
    const numbers = colorsAt(tree, i + 1);
    return [...cutClusters(tree, i + 1).nodes].map((v) => [color(numbers[v]), marker(numbers[v])]);
  });
}

console.log(
  JSON.stringify(
    cases.map(({ before, after, k }) => {
      const tree = made(before);
      tree.annotations = readAnnotations({ get: (name) => before[name] });
      const next = made(after);
      next.annotations = followingAnnotations(tree, next, k);
      return {
        before: looks(tree),
        after: looks(next),
        names: [...next.annotations.names],
      };
    }),
  ),
);
