import assert from "node:assert/strict";
import test from "node:test";
import { markedRuns } from "../../src/canvas/heatmap_image.js";
import { leafPlaces, placeAt, positionIn } from "../../src/canvas/leaf_places.js";
import {
  branchAt,
  clusterSpans,
  computeLines,
  nodeX,
  positionAt,
  xOf,
  yOf,
} from "../../src/canvas/tree_lines.js";
import { cutClusters } from "../../src/model/tree/cut.js";
import { flipNode } from "../../src/model/tree/tree.js";
import { unselectedSubtrees } from "../../src/views/tree/dim.js";
import { SIX, treeOf } from "../helpers/trees.mjs";

const ROWS = Int32Array.of(1, 4, 2, 3, 1, 1); // of 12: a leaf of one row takes half a place
const wide = (tree, leafRows = ROWS) => ({
  width: 600,
  height: 100,
  from: 0,
  to: tree.n,
  top: 10,
  dpr: 1,
  places: leafPlaces(tree, leafRows),
});

test("leaves are as wide as their rows, in the order of the tree", () => {
  for (const tree of [treeOf(SIX), flipNode(treeOf(SIX), 6)]) {
    const frame = wide(tree);
    const total = ROWS.reduce((sum, rows) => sum + rows);
    let x = 0;
    tree.order.forEach((leaf, j) => {
      assert.equal(xOf(frame, j), x);
      assert.equal(nodeX(frame, tree, leaf), x + (300 * ROWS[leaf]) / total);
      x += (600 * ROWS[leaf]) / total;
    });
    assert.equal(xOf(frame, tree.n), 600);
  }
});

test("a merge stands halfway between its parts, and its lines are drawn there", () => {
  const tree = treeOf({ children: [0, 1], heights: [5] });
  const frame = wide(tree, Int32Array.of(1, 5));
  assert.ok(Math.abs(nodeX(frame, tree, 2) - (50 + 350) / 2) < 1e-9);
  const lines = computeLines(tree, frame);
  const [left, , reach] = lines.rects;
  assert.ok(Math.abs(left - 50) <= 1 && Math.abs(reach - 301) <= 1, `${left}, ${reach}`);
});

test("the pointer finds the leaf and the branch that are drawn below it", () => {
  const tree = treeOf(SIX);
  const frame = wide(tree);
  for (let j = 0; j < tree.n; j += 1) {
    for (const share of [0.01, 0.5, 0.99]) {
      assert.ok(Math.abs(positionAt(frame, xOf(frame, j + share)) - j - share) < 1e-9);
    }
  }
  const { edges } = frame.places;
  assert.equal(positionIn(edges, placeAt(edges, 2.25)), 2.25);
  for (const node of [6, 7, 8, 10]) {
    const height = tree.distances[node - tree.n];
    assert.equal(branchAt(tree, frame, nodeX(frame, tree, node) + 12, yOf(frame, height), 6), node);
  }
});

test("clusters, marks and dimmed branches take the width of their rows", () => {
  const tree = treeOf(SIX);
  const frame = wide(tree);
  const cut = cutClusters(tree, 3);
  const rowsOf = (label) =>
    ROWS.reduce((sum, rows, i) => sum + (cut.labels[i] === label) * rows, 0);
  const spans = clusterSpans(cut, frame);
  assert.equal(spans.length, 3);
  for (const { label, x0, x1 } of spans) assert.ok(Math.abs(x1 - x0 - 50 * rowsOf(label)) < 1e-9);
  const runs = markedRuns((j) => j === 1, [0, 6], 600, frame.places.edges);
  assert.deepEqual(runs, [xOf(frame, 1), xOf(frame, 2)]);
  const none = new Uint8Array(6);
  none[tree.order[0]] = 1;
  assert.ok(
    unselectedSubtrees(tree, none, 1, frame.places.edges).every((v) => v >= 6 || ROWS[v] > 1),
  );
});

test("without groups nothing changes", () => {
  assert.equal(leafPlaces(treeOf(SIX), null), null);
  assert.equal(placeAt(undefined, 2.5), 2.5);
});
