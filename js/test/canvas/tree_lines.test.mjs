import assert from "node:assert/strict";
import test from "node:test";
import { occupiedSpans } from "../../src/canvas/free_space.js";
import { branchAt, clusterSpans, computeLines, xOf, yOf } from "../../src/canvas/tree_lines.js";
import { cutClusters } from "../../src/model/tree/cut.js";
import { chain, SIX, treeOf } from "../helpers/trees.mjs";

const frameOf = (tree, more = {}) => ({
  width: 600,
  height: 100,
  from: 0,
  to: tree.n,
  top: 10,
  dpr: 1,
  ...more,
});

test("a bar and two lines down for each merge, in whole pixels", () => {
  const tree = treeOf({ children: [0, 1], heights: [5] });
  const lines = computeLines(tree, frameOf(tree));
  assert.deepEqual(
    [...lines.rects.subarray(0, 4 * lines.count)],
    [150, 50, 301, 1, 150, 50, 1, 50, 450, 50, 1, 50],
  );
});

test("ten thousand leaves are no more lines than there are pixels for", () => {
  for (const shape of [chain(10_000), balanced(1 << 13)]) {
    const tree = treeOf(shape);
    const { count } = computeLines(tree, frameOf(tree, { width: 1000, height: 250, top: tree.n }));
    assert.ok(count <= 3 * 1000 + 250, `${count} lines`);
  }
});

test("zoomed in, only what is in view is left", () => {
  const tree = treeOf(balanced(1 << 10));
  const { count } = computeLines(tree, frameOf(tree, { from: 500, to: 508, top: 12 }));
  assert.ok(count > 20 && count < 60, `${count} lines`);
});

test("the branch under the pointer: bar, line to the part below, nothing", () => {
  const tree = treeOf(SIX);
  const frame = frameOf(tree);
  const at = (position, height) =>
    branchAt(tree, frame, xOf(frame, position), yOf(frame, height), 6);
  assert.equal(at(1, 1), 6); // the first bar
  assert.equal(at(0.5, 0.4), 0); // the line down to leaf 0
  assert.equal(at(1, 7), 6); // the long line down to it
  assert.equal(at(2.5, 10), 10); // the root
  assert.equal(at(2, 7), -1);
});

test("clusters stand side by side from left to right, cluster 0 among them", () => {
  const tree = treeOf(SIX);
  const spans = clusterSpans(cutClusters(tree, 3), frameOf(tree));
  assert.deepEqual(
    spans.map(({ x0, x1 }) => [x0, x1]),
    [
      [0, 200],
      [200, 400],
      [400, 600],
    ],
  );
  assert.deepEqual(spans.map((s) => s.label).sort(), [0, 1, 2]);
  const few = clusterSpans(cutClusters(treeOf(chain(9000)), 9000), frameOf({ n: 9000 }));
  assert.ok(few.length <= 600);
});

function balanced(n) {
  const children = [];
  const heights = [];
  let row = Array.from({ length: n }, (_, i) => i);
  for (let level = 1; row.length > 1; level++) {
    const next = [];
    for (let i = 0; i < row.length; i += 2) {
      children.push(row[i], row[i + 1]);
      heights.push(level);
      next.push(n + heights.length - 1);
    }
    row = next;
  }
  return { children, heights };
}

test("a strip across the tree is taken by the lines that cross it", () => {
  const tree = treeOf(SIX);
  const lines = computeLines(tree, frameOf(tree));
  const at = (y) =>
    occupiedSpans(lines, 1, y, y + 4)
      .map(([x]) => Math.round(x))
      .sort((a, b) => a - b);
  assert.equal(at(40).length, 2, "two clusters there: two lines");
  assert.equal(at(78).filter((x) => x > 400).length, 2, "of 4 and 5 what goes down");
  assert.deepEqual(occupiedSpans(lines, 1, -9, -5), []);
});
