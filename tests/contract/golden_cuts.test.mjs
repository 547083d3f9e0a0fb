import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import {
  clustersAt,
  cutClusters,
  cutThreshold,
  suggestClusters,
} from "../../js/src/model/tree/cut.js";
import { clusterColors } from "../../js/src/model/tree/node_colors.js";
import { treeOf } from "../../js/test/helpers/trees.mjs";

// Made by scripts/make_golden.py: what Python says.
const file = new URL("../data/golden_cuts.json", import.meta.url);

for (const golden of JSON.parse(readFileSync(file, "utf8"))) {
  test(`golden cuts: ${golden.name}`, () => {
    const tree = treeOf({ ...golden, children: golden.children.flat() });
    assert.equal(suggestClusters(tree), golden.suggested);
    for (const wanted of golden.cuts) {
      const cut = cutClusters(tree, wanted.k);
      assert.deepEqual(
        {
          k: cut.k,
          threshold: cut.t,
          lower: cut.lower,
          upper: cut.upper === Infinity ? null : cut.upper,
          has_threshold: cut.hasThreshold,
          nodes: [...cut.nodes],
          colors: [...clusterColors(cut)],
          ...(wanted.labels && { labels: [...cut.labels] }), // large trees do without
        },
        wanted,
      );
    }
    for (const [t, k] of golden.thresholds) {
      assert.equal(clustersAt(tree, t), k, `threshold ${t}`);
      assert.equal(cutThreshold(tree, t).t, t);
    }
  });
}
