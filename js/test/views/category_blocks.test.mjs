// Rows clustered within each category: their tree, its strip, and what is said of its branches.
import assert from "node:assert/strict";
import test from "node:test";
import { blockAxis, gappedPlaces, splitSpans } from "../../src/canvas/block_axis.js";
import { within } from "../../src/model/blocks.js";
import { columnCut } from "../../src/model/tree/column_cut.js";
import { makeTree } from "../../src/model/tree/tree.js";
import { columnHit, columnsOf, describeHit, hitTest } from "../../src/views/clustermap/hit_test.js";
import { clusterRuns } from "../../src/views/clustermap/paint.js";

// Rows 0, 2, 4 and 1, 3: two trees, and one of the two means above them.
const TRAITS = {
  split_about: { of: "kind", roots: [6, 7], titles: ["x", "y"], flips: "" },
  split_children: Int32Array.of(0, 2, 5, 4, 1, 3, 6, 7),
  split_heights: Float64Array.of(1, 2, 0.5, 6),
};

/** @param {Record<string, unknown>} traits @returns {any} */
const modelOf = (traits) => ({ get: (/** @type {string} */ name) => traits[name] });

test("the tree is that which Python made, and the same object while nothing changes", () => {
  /** @type {Record<string, unknown>} */
  const traits = { ...TRAITS };
  const model = modelOf(traits);
  const found = within(model, "kind", 5);
  assert.ok(found);
  assert.deepEqual([...found.tree.order], [0, 2, 4, 1, 3]);
  assert.deepEqual(found.titleOf(1), ["y"]);
  assert.equal(within(model, "kind", 5), found);
  for (const [split, n] of /** @type {const} */ ([
    ["other", 5],
    ["cut", 5],
    ["", 5],
    [undefined, 5],
    ["kind", 6],
  ]))
    assert.equal(within(model, split, n), null);
  traits.split_heights = Float64Array.of(1, 3, 0.5, 6);
  assert.deepEqual([...(within(model, "kind", 5)?.tree.distances ?? [])], [1, 3, 0.5, 6]);
  assert.equal(within(modelOf({ split_about: {} }), undefined, 5), null);
});

test("a flipped branch takes its block along, with its title", () => {
  const split_about = { ...TRAITS.split_about, flips: "0101" };
  const found = within(modelOf({ ...TRAITS, split_about }), "kind", 5) ?? assert.fail();
  assert.deepEqual([...found.tree.order], [1, 3, 4, 0, 2]);
  assert.deepEqual(found.breaks, [2]);
  assert.deepEqual([0, 1].map(found.titleOf), [["y"], ["x"]]);
});

test("the strip of clusters keeps to the rows, below the gaps, too", () => {
  const { tree } = within(modelOf(TRAITS), "kind", 5) ?? assert.fail();
  const axis = blockAxis(5, [3], 20, 120);
  const size = { width: 120, height: 50, top: 6, dpr: 1, from: 0, to: 120 / axis.unit };
  const frame = { ...size, places: gappedPlaces(tree, axis) };
  const cut = /** @type {any} */ ({ labels: Int32Array.of(0, 1, 0, 2, 0) });
  const spans = splitSpans(clusterRuns(cut, frame, tree.order), axis);
  assert.deepEqual(spans, [
    { label: 0, x0: 0, x1: 60 },
    { label: 1, x0: 80, x1: 100 },
    { label: 2, x0: 100, x1: 120 },
  ]);
});

test("branches are found and described, those of blocks by the distance of their means", () => {
  const inBlocks = within(modelOf(TRAITS), "kind", 5);
  const rowAxis = blockAxis(5, [3], 20, 120);
  const data = { n: 5, noun: "cars", tree: makeTree(TRAITS.split_children, TRAITS.split_heights) };
  const scene = /** @type {any} */ ({
    data,
    inBlocks,
    rowTree: false,
    rowAxis,
    columnAxis: blockAxis(1, [], 0, 50),
    rows: inBlocks?.tree.order,
    columns: [0],
    dpr: 1,
    places: {
      heatmap: { left: 150, top: 0, width: 50, height: 120 },
      clusterBar: { left: 130, top: 0, width: 9, height: 120 },
      rowTree: { left: 0, top: 0, width: 104, height: 120 },
      columnTree: {},
      columnBar: {},
      columnTracks: [],
      tracks: [],
    },
  });
  const x = (/** @type {number} */ height) => 104 * (1 - height / (6 * 1.04));
  assert.deepEqual(hitTest(scene, x(2), 40), { within: 6 });
  assert.deepEqual(hitTest(scene, x(0.5), 100), { within: 7 });
  assert.deepEqual(hitTest(scene, x(6), 70), { within: 8 });
  const told = [6, 7, 8].map((node) => describeHit(scene, { within: node }));
  assert.deepEqual(told, [
    ["3 cars", "height 2.00"],
    ["2 cars", "height 0.500"],
    ["5 cars", "means of blocks: height 4.00"],
  ]);
});

test("branches above the columns are found beside gaps, described, and stand for columns", () => {
  const columnTree = makeTree(TRAITS.split_children, TRAITS.split_heights);
  const cut = columnCut(columnTree, { n_clusters: 2 });
  const data = { n: 9, p: 5, columns: [..."abcde"], columnAbout: [], columnTree };
  const scene = /** @type {any} */ ({
    data,
    columnCut: cut,
    columnTracks: [],
    rowAxis: blockAxis(9, [], 0, 90),
    columnAxis: blockAxis(5, [3], 20, 120),
    rows: columnTree.order,
    columns: columnTree.order,
    dpr: 1,
    places: {
      heatmap: { left: 50, top: 120, width: 120, height: 90 },
      clusterBar: {},
      rowTree: {},
      columnTree: { left: 50, top: 2, width: 120, height: 102 },
      columnBar: { top: 108 },
      columnTracks: [],
      tracks: [],
    },
  });
  const y = (/** @type {number} */ height) => 2 + 102 * (1 - height / (6 * 1.02));
  assert.deepEqual(hitTest(scene, 50 + 40, y(2)), { across: 6 });
  assert.deepEqual(hitTest(scene, 50 + 100, y(0.5)), { across: 7 });
  assert.deepEqual(hitTest(scene, 50 + 70, y(6)), { across: 8 });
  assert.deepEqual(hitTest(scene, 50 + 50, y(0.7)), { above: 2 }); // the line down to one column
  assert.equal(hitTest(scene, 50 + 70, y(3)), null);
  assert.equal(hitTest(scene, 40, y(6)), null);
  const told = [6, 8].map((node) => describeHit(scene, columnHit(columnTree, node)));
  assert.deepEqual(told, [
    ["Column cluster 1 · 3 columns", "height 2.00"],
    ["5 columns", "height 6.00"],
  ]);
  assert.deepEqual(describeHit(scene, columnHit(columnTree, 4)), ["e", "column cluster 1"]);
  const of = (/** @type {any} */ hit) => Array.from(columnsOf(scene, hit) ?? []);
  assert.deepEqual(of({ across: 6 }), [0, 2, 4]);
  assert.deepEqual(of({ columns: 0 }), [1, 3]);
  assert.deepEqual(of({ above: 2 }), [4]);
  assert.deepEqual(of({ leaf: 0, column: 1 }), []);
});
