// The matrix of distances: all distances of those that were sent, and the outlines of a cut.

import assert from "node:assert/strict";
import { test } from "node:test";
import { blockAxis } from "../../src/canvas/block_axis.js";
import { color } from "../../src/canvas/color/palette.js";
import { createSvgContext } from "../../src/canvas/svg_context.js";
import { cutClusters } from "../../src/model/tree/cut.js";
import { makeTree } from "../../src/model/tree/tree.js";
import { squareform } from "../../src/views/clustermap/distances/distance_store.js";
import { outlinesOf, paintOutlines } from "../../src/views/clustermap/distances/distances.js";
import { layoutClustermap } from "../../src/views/clustermap/layout.js";

test("distances become a mirrored square, and others than those of the rows none", () => {
  assert.deepEqual([...squareform(Float32Array.of(1, 2, 3), 3)], [0, 1, 2, 1, 0, 3, 2, 3, 0]);
  assert.equal(squareform(Float32Array.of(1, 2, 3), 4).length, 0);
  assert.equal(squareform(new Float32Array(0), 1).length, 0);
});

/** A random tree of n leaves. @param {number} n @param {() => number} random */
function randomTree(n, random) {
  const nodes = Array.from({ length: n }, (_, i) => i);
  const children = new Int32Array(2 * (n - 1));
  for (let i = 0; i < n - 1; i++) {
    for (const side of [0, 1]) {
      children[2 * i + side] = nodes.splice(Math.floor(random() * nodes.length), 1)[0] ?? 0;
    }
    nodes.push(n + i);
  }
  return makeTree(
    children,
    Float64Array.from({ length: n - 1 }, (_, i) => i + 1),
  );
}

test("outlines are the clusters of 100 random cuts, also where some rows are zoomed", () => {
  let seed = 1;
  const random = () => {
    seed = (seed * 16807) % 2147483647;
    return seed / 2147483647;
  };
  for (let round = 0; round < 100; round++) {
    const n = 2 + Math.floor(random() * 40);
    const tree = randomTree(n, random);
    const cut = cutClusters(tree, 1 + Math.floor(random() * n));
    const shown = round % 2 ? [Math.floor(n / 3), n] : [0, n];
    const scene = {
      cut,
      data: { tree },
      places: { heatmap: { left: 7, top: 3, width: 10 * n, height: 10 * n } },
      rowAxis: blockAxis(n, [], 0, 10 * n, /** @type {[number, number]} */ (shown)),
      columnAxis: blockAxis(n, [], 0, 10 * n),
    };
    const spans = Array.from({ length: cut.k }, (_, label) => ({ label }));
    const unit = scene.rowAxis.unit;
    for (const { label, left, top, width, height } of outlinesOf(scene, spans)) {
      const [begin, size] = [Math.round((left - 7) / 10), Math.round(width / 10)];
      const members = [...tree.order.slice(begin, begin + size)];
      assert.ok(members.every((leaf) => cut.labels[leaf] === label));
      assert.equal(size, cut.sizes[label]);
      assert.ok(Math.abs(top - 3 - (begin - (shown[0] ?? 0)) * unit) < 1e-9);
      assert.ok(Math.abs(height - size * unit) < 1e-9);
    }
  }
});

test("a picture that is saved as SVG has the outlines, in the colors of the clusters", () => {
  const tree = randomTree(6, () => 0.3);
  const cut = cutClusters(tree, 3);
  const axis = blockAxis(6, [], 0, 120);
  const places = { heatmap: { left: 10, top: 10, width: 120, height: 120 } };
  const ctx = createSvgContext(1);
  ctx.setTransform(1, 0, 0, 1, 0, 0);
  const spans = [0, 1, 2].map((label) => ({ label }));
  const scene = { cut, data: { tree }, places, rowAxis: axis, columnAxis: axis };
  paintOutlines(/** @type {any} */ (ctx), scene, spans, [0, 1, 2]);
  const text = ctx.svg(150, 150, "x", "#ffffff");
  for (const i of [0, 1, 2])
    assert.ok(text.includes(`stroke="${color(i).toLowerCase()}"`) || text.includes(color(i)));
  assert.equal(text.match(/ stroke="/g)?.length, 3);
});

/** @type {any} */
const FACE = {
  width: (/** @type {string} */ word) => 6 * word.length,
  fit: (/** @type {string} */ word) => word,
};

/** @param {number} width @param {number} rows */
const square = (width, rows) =>
  layoutClustermap(
    {
      width,
      height: 800,
      columns: Array.from({ length: rows }, () => (rows < 20 ? "thing" : "")),
      rows,
      rowTree: true,
      columnTree: false,
      columnCut: false,
      square: true,
      longestName: () => 40,
      scale: ["0", "1"],
      unit: "euclidean distance",
      dpr: 1,
    },
    FACE,
  );

test("the matrix is as large as the room allows: beside its legend, above it, with a wide tree", () => {
  for (const rows of [8, 392]) {
    for (const width of [300, 450, 640, 876, 1000, 1200, 1576, 2200]) {
      const { heatmap, bar, rowTree, tall, rowNames, names } = square(width, rows);
      const at = `${rows} rows, ${width} px`;
      assert.equal(heatmap.width, heatmap.height, at);
      assert.ok(tall <= 800, at);
      const right = heatmap.left + heatmap.width + rowNames;
      const beside = bar.left >= right;
      assert.ok(beside || bar.top > heatmap.top + heatmap.height + names.height, at);
      const end = beside ? heatmap.top + heatmap.height + names.height : bar.top + bar.height;
      assert.ok(tall - end <= 24 && tall >= end, `nothing is empty below: ${at}`);
      const edge = beside ? bar.left + 18 * 6 + 4 : right + 8;
      assert.ok(edge <= width + 1, at);
      const full = tall >= 790;
      assert.ok(full || width - edge < 5, `nothing is empty at the right: ${at}`);
      assert.ok(rowTree.width <= 0.6 * heatmap.width + 1 || rowTree.width <= 130, at);
      assert.ok(width - edge < 5 || rowTree.width > 0.59 * heatmap.width, at);
    }
  }
  assert.ok(square(876, 392).heatmap.width > 640);
  assert.ok(square(1576, 392).heatmap.width > 760);
  assert.ok(square(450, 392).heatmap.width > 340);
});
