import assert from "node:assert/strict";
import test from "node:test";
import { computeLines } from "../../src/canvas/tree_lines.js";
import { clusterRange } from "../../src/jupyter/cluster_scale.js";
import { cutClusters } from "../../src/model/tree/cut.js";
import { describeSelection } from "../../src/views/shared/selection_chip.js";
import { unselectedSubtrees } from "../../src/views/tree/dim.js";
import { createHeights } from "../../src/views/tree/heights.js";
import { SIX, treeOf } from "../helpers/trees.mjs";

const mask = (...leaves) => Uint8Array.from({ length: 6 }, (_, i) => Number(leaves.includes(i)));

test("the largest subtrees without a selected row are found, and no other", () => {
  const tree = treeOf(SIX);
  const dimmed = (...leaves) => unselectedSubtrees(tree, mask(...leaves)).sort((a, b) => a - b);
  assert.deepEqual(dimmed(0, 1), [9]);
  assert.deepEqual(dimmed(0, 2, 3), [1, 8]);
  assert.deepEqual(dimmed(0, 1, 2, 3, 4, 5), []);
  assert.deepEqual(unselectedSubtrees(tree, mask(0, 2, 3), 2), [8], "narrow ones are left out");
});

test("a selection says how many rows, and of which clusters", () => {
  const tree = treeOf(SIX);
  const said = (k, ...leaves) => describeSelection(mask(...leaves), cutClusters(tree, k), "cars");
  const { labels } = cutClusters(tree, 2);
  assert.equal(said(2, 0), `1 car selected, from cluster ${labels[0]}`);
  assert.equal(said(2, 0, 2, 4), "3 cars selected, from clusters 0 and 1");
  const all = "6 cars selected, from clusters 0, 1, 2, 3, 4 and 5";
  assert.equal(said(6, 0, 1, 2, 3, 4, 5), all);
  const within = (letters, k = 6) =>
    describeSelection(mask(0, 1, 2, 3, 4, 5), cutClusters(tree, k), "cars", letters);
  assert.equal(within(all.length), all);
  assert.equal(within(all.length - 1), "6 cars selected, from clusters 0, 1, 2 and 3 more");
  assert.equal(within(40), "6 cars selected, from 6 clusters");
  assert.equal(
    within(40, 3),
    "6 cars selected, from clusters 0, 1 and 2",
    "three are always named",
  );
  assert.equal(describeSelection(null, cutClusters(tree, 2), "cars"), "");
  assert.equal(said(2), "");
});

test("20 clusters stand at one place of the slider, however long it is", () => {
  for (const max of [50, 392, 4000]) {
    assert.deepEqual(clusterRange({ min: 1, max }), { min: 1, "80%": [20, 1], max });
    assert.deepEqual(clusterRange(clusterRange({ min: 1, max })), clusterRange({ min: 1, max }));
  }
  assert.deepEqual(clusterRange({ min: 1, max: 6 }), { min: 1, max: 6 });
});

test("heights are magnified from the ground, and never beyond all of them", () => {
  let changes = 0;
  const heights = createHeights(() => changes++);
  heights.zoom(2);
  assert.deepEqual([heights.share, changes], [1, 0]);
  heights.zoom(0.5);
  heights.zoom(0.5);
  assert.deepEqual([heights.share, changes], [0.25, 2]);
  heights.zoom(1e-9);
  assert.equal(heights.share, 1e-4);
  heights.showAll();
  assert.equal(heights.share, 1);
});

test("lines above the heights that are shown end at the upper edge of the plot", () => {
  const tree = treeOf(SIX);
  const frame = { width: 600, height: 100, from: 0, to: 6, top: 3, dpr: 1 };
  const { rects, owner, count } = computeLines(tree, frame);
  const bars = new Set();
  for (let i = 0; i < count; i++) {
    assert.ok(rects[4 * i + 1] >= 0, "nothing is painted over the upper edge");
    assert.ok(rects[4 * i + 1] + rects[4 * i + 3] <= 101);
    if (rects[4 * i + 3] === 1) bars.add(owner[i]);
  }
  assert.deepEqual([...bars].sort(), [6, 7, 8], "the merges at 4 and 10 have no bar in view");
});
