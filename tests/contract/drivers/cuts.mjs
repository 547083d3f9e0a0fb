// Cuts the trees of a JSON file as the browser cuts them, and prints what comes out as JSON:
// `node cuts.mjs cases.json`. tests/contract/test_js_cuts.py compares it with Python.
import { readFileSync } from "node:fs";
import { disambiguateNames } from "../../../js/src/model/tree/annotations.js";
import { cutClusters, cutThreshold, suggestClusters } from "../../../js/src/model/tree/cut.js";
import { cutLabel, gapNote, gapSentence } from "../../../js/src/model/tree/cut_text.js";
import { clusterColors, nodeColors } from "../../../js/src/model/tree/node_colors.js";
import { flipNode, makeTree } from "../../../js/src/model/tree/tree.js";
import {
  count,
  fixed,
  formatTicks,
  gap,
  general,
  height,
  number,
  percent,
  score,
  significant,
  threshold,
  value,
} from "../../../js/src/text/format.js";
import { parseNumbers } from "../../../js/src/text/parse_number.js";

/** @param {[number, string][]} given by node @param {number[]} nodes by label */
const names = (given, nodes) =>
  [...disambiguateNames(new Map(given), nodes)].sort(([a], [b]) => a - b);
const WORDS = {
  names,
  count,
  fixed,
  formatTicks,
  gap,
  general,
  height,
  number,
  percent,
  score,
  significant,
  readings: parseNumbers,
  threshold,
  value,
};

function answer({ children, heights, flips, ks, ts }) {
  const tree = makeTree(
    Int32Array.from(children),
    Float64Array.from(heights),
    Uint8Array.from(flips),
  );
  return {
    suggested: suggestClusters(tree),
    colors: [...nodeColors(tree)],
    start: [...tree.start],
    x: [...tree.x],
    flipped: [...flipNode(tree, 2 * tree.n - 2).order],
    by_k: ks.map((k) => told(cutClusters(tree, k))),
    by_t: ts.map((t) => told(cutThreshold(tree, t))),
  };
}

function told(cut) {
  return {
    k: cut.k,
    t: cut.t,
    lower: cut.lower,
    upper: cut.upper === Infinity ? null : cut.upper,
    has_threshold: cut.hasThreshold,
    nodes: [...cut.nodes],
    sizes: [...cut.sizes],
    labels: [...cut.labels],
    colors: [...clusterColors(cut)],
    caption: gapSentence(cut),
    note: gapNote(cut),
    pill: cutLabel(cut),
  };
}

const [file] = process.argv.slice(2);
if (file) {
  // the test runner starts every file of this folder
  const { trees = [], words = [] } = JSON.parse(readFileSync(file, "utf8"));
  process.stdout.write(
    JSON.stringify({
      trees: trees.map(answer),
      words: words.map(([name, ...args]) => WORDS[name](...args)),
    }),
  );
}
