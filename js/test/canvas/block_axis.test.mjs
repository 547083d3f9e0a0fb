// Places with gaps between blocks: to pixels and back, and trees whose leaves have them.
import assert from "node:assert/strict";
import test from "node:test";
import { blockAxis, gappedPlaces, splitSpans } from "../../src/canvas/block_axis.js";
import { blocksOf } from "../../src/model/blocks.js";
import { cutClusters } from "../../src/model/tree/cut.js";
import { makeTree } from "../../src/model/tree/tree.js";
import { layoutClustermap } from "../../src/views/clustermap/layout.js";
import { slices } from "../../src/views/clustermap/paint.js";

test("every pixel of a row leads back to it, and pixels of gaps are known", () => {
  const axis = blockAxis(10, [2, 7], 6, 112);
  assert.equal(axis.unit, 10);
  for (let row = 0; row < 10; row++) {
    for (const part of [0, 0.5, 0.999]) {
      const pixel = axis.begin(row) + part * axis.unit;
      assert.equal(Math.floor(axis.placeAt(pixel) + 1e-9), row);
      assert.ok(!axis.isGap(pixel));
    }
  }
  assert.deepEqual([20, 25.9].map(axis.isGap), [true, true]);
  assert.deepEqual([axis.end(2), axis.at(2), axis.begin(2)], [20, 23, 26]);
  assert.equal(axis.placeAt(23), 2);
});

test("of what is zoomed only the gaps that are seen take room", () => {
  const axis = blockAxis(10, [2, 7], 10, 100, [4, 8]);
  assert.equal(axis.unit, 22.5);
  assert.equal(axis.first, 1);
  assert.deepEqual(
    axis.blocks.map(({ from, to }) => [from, to]),
    [
      [4, 7],
      [7, 8],
    ],
  );
  assert.equal(axis.begin(7), 77.5);
});

test("gaps without room are left out, and said to be", () => {
  const axis = blockAxis(
    400,
    Int32Array.from({ length: 399 }, (_, i) => i + 1),
    4,
    300,
  );
  assert.deepEqual([axis.gap, axis.blocks.length, axis.isCrowded], [0, 1, true]);
  assert.equal(blockAxis(400, [5], 0, 300).isCrowded, true);
  assert.equal(blockAxis(400, [], 4, 300).isCrowded, false);
});

test("stretches are divided at the gaps", () => {
  const axis = blockAxis(10, [2, 7], 10, 120);
  const spans = [
    { label: 3, x0: 0, x1: axis.begin(2) },
    { label: 5, x0: axis.begin(2), x1: 120 },
  ];
  assert.deepEqual(splitSpans(spans, axis), [
    { label: 3, x0: 0, x1: 20 },
    { label: 5, x0: 30, x1: 80 },
    { label: 5, x0: 90, x1: 120 },
  ]);
});

test("slices of a picture are whole device pixels, side by side with their gaps", () => {
  const axis = blockAxis(3, [1], 5, 36.3);
  assert.deepEqual(slices(axis, 0.2, 300, 1), [
    [0, 100, 0, 11],
    [100, 200, 16, 21],
  ]);
});

test("lines that are means of rows of two blocks are in no slice", () => {
  const axis = blockAxis(400, [101], 5, 105); // 100 lines: the break lies within one of them
  const [upper, lower] = slices(axis, 0, 100, 1);
  assert.deepEqual(
    [upper?.slice(0, 2), lower?.slice(0, 2)],
    [
      [0, 25],
      [26, 74],
    ],
  );
});

test("names of columns have the room that gaps leave", () => {
  const face = { css: () => "", width: (text) => 6 * text.length, fit: (text) => text };
  const what = {
    width: 400,
    height: 300,
    columns: ["first column", "other column", "third column", "fifth column"],
    rows: 400,
    rowTree: false,
    columnTree: true,
    scale: ["0"],
    unit: "",
    dpr: 1,
    longestName: () => 0,
  };
  assert.equal(layoutClustermap(what, face).names.angle, 0);
  assert.notEqual(layoutClustermap({ ...what, between: 90 }, face).names.angle, 0);
  const plain = layoutClustermap(what, face);
  const cut = layoutClustermap({ ...what, columnCut: true, columnTitles: true }, face);
  assert.equal(plain.columnBar.height, 0);
  assert.equal(cut.heatmap.top, plain.heatmap.top + 9 + 5 + 14);
  assert.equal(cut.columnTree.height, plain.columnTree.height);
  assert.equal(cut.columnBar.top, cut.heatmap.top - 5 - 9);
  assert.equal(cut.columnTree.top, plain.columnTree.top + 14);
});

const TREE = makeTree(Int32Array.from([0, 1, 2, 3, 4, 5]), Float64Array.from([1, 2, 3]));

test("blocks are those of the cut, or of a number of branches", () => {
  const cut = cutClusters(TREE, 3);
  const found = blocksOf(cut, TREE, "cut");
  const starts = [...cut.nodes].map((node) => TREE.start[node]).sort((a, b) => a - b);
  assert.deepEqual([...found.breaks], starts.slice(1));
  const label = cut.labels[TREE.order[0]];
  assert.deepEqual(found.titleOf(0), [`Cluster ${label}`, String(label)]);
  assert.deepEqual([...blocksOf(cut, TREE, 2).breaks], [2]);
  assert.deepEqual(blocksOf(cut, TREE, 2).titleOf(1), ["Block 2", "2"]);
  assert.equal(blocksOf(cut, TREE, 900).breaks.length, 3); // all rows by themselves
  for (const none of ["", null, undefined, 1, NaN]) assert.equal(blocksOf(cut, TREE, none), null);
  assert.equal(blocksOf(null, TREE, "cut"), null); // columns that are not cut
  assert.deepEqual([...blocksOf(null, TREE, 2).breaks], [2]);
});

test("leaves and nodes of a tree stand where the rows do", () => {
  const axis = blockAxis(4, [2], 10, 90);
  const { edges, x } = gappedPlaces(TREE, axis);
  assert.deepEqual([...edges], [0, 1, 2.5, 3.5, 4.5]);
  for (let leaf = 0; leaf < 4; leaf++) {
    const place = TREE.x[leaf];
    assert.equal(x[leaf] * axis.unit, axis.at(place));
  }
  assert.equal(gappedPlaces(TREE, blockAxis(4, [], 10, 90)), null);
});

test("leaves and nodes lie where the axis has their places, also where a part is shown", () => {
  const n = 40;
  const merges = Array.from({ length: n - 1 }, (_, i) => [i ? n + i - 1 : 0, i + 1]).flat();
  const tree = makeTree(
    Int32Array.from(merges),
    Float64Array.from({ length: n - 1 }, (_, i) => i),
  );
  for (const [breaks, shown] of [
    [
      [3, 4, 17, 33],
      [0, n],
    ],
    [
      [3, 4, 17, 33],
      [3.5, 20.25],
    ],
    [
      [1, 39],
      [0, n],
    ],
  ]) {
    const axis = blockAxis(n, breaks, 5, 300, shown);
    const { edges, x } = gappedPlaces(tree, axis);
    const close = (found, pixel) =>
      assert.ok(Math.abs((found - axis.from) * axis.unit - pixel) < 1e-9, `${found} ${pixel}`);
    for (const [i, edge] of edges.entries()) close(edge, axis.begin(i));
    for (const [v, place] of x.entries()) close(place, axis.at(tree.x[v]));
    // In the middle of a gap lies what stands between two blocks.
    const [between] = gappedPlaces({ n, x: Float64Array.of(17) }, axis)?.x ?? [];
    close(between, axis.at(17));
  }
});
