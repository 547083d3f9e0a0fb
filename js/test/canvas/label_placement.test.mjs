import assert from "node:assert/strict";
import { test } from "node:test";
import { placeLabels, spread, widestFirst } from "../../src/canvas/label_placement.js";
import { cutClusters } from "../../src/model/cut.js";
import { paintClusterLabels } from "../../src/views/tree/cluster_labels.js";
import { chain, treeOf } from "../helpers/trees.mjs";

// tests/unit/draw/test_ends.py has the same cases.
const SPREAD = [
  [[50], [20], 100, [50]],
  [[2], [20], 100, [10]],
  [[99], [20], 100, [90]],
  [[50, 52], [20, 20], 200, [37.5, 64.5]],
  [[52, 50], [20, 20], 200, [64.5, 37.5]],
  [[10, 12, 150], [20, 40, 20], 200, [10, 47, 150]],
  [[190, 195, 199], [10, 10, 10], 200, [161, 178, 195]],
  [[50, 52], [50, 50], 100, null],
];

test("words are moved as little as may be, and keep their order", () => {
  for (const [centres, widths, room, wanted] of SPREAD) {
    assert.deepEqual(spread(centres, widths, room), wanted, String(centres));
  }
});

const places = (...pairs) => pairs.map(([centre, span]) => ({ centre, span }));

test("all ends have the same wording: the first that has room at every one of them", () => {
  const two = [
    [60, 60],
    [20, 20],
  ];
  assert.deepEqual(placeLabels(places([50, 100], [150, 100]), two, 200), {
    wording: 0,
    middles: [50, 150],
  });
  assert.deepEqual(placeLabels(places([70, 140], [150, 20]), two, 200)?.wording, 0);
  assert.deepEqual(placeLabels(places([140, 4], [150, 4]), two, 200)?.wording, 1);
  assert.equal(placeLabels(places([20, 4], [22, 4], [24, 4]), [[90, 90, 90]], 400), null); // too far
  assert.equal(placeLabels(places([20, 4], [22, 4]), [[190, 190]], 300), null); // no room
});

test("where there is room for some only, the widest places have theirs", () => {
  const some = places([100, 150], [104, 10], [300, 4]);
  assert.deepEqual(widestFirst(some, [8, 8, 8], 400), [true, false, false]);
});

/** What paintEnds() writes, without a canvas: every letter takes six pixels. */
function written(tree, k, width, { names = new Map(), from = 0, to = tree.n } = {}) {
  const texts = [];
  const ctx = {
    fillText: (text, x, y) => texts.push({ text, x, y, bold: /600/.test(ctx.font) }),
    beginPath() {},
    moveTo() {},
    lineTo() {},
    stroke() {},
  };
  const marked = { ...tree, annotations: { names, colors: new Map() } };
  const wide = (text) => 6 * text.length;
  paintClusterLabels(
    ctx,
    {
      cut: cutClusters(marked, k),
      colors: new Int32Array(2 * tree.n - 1),
      data: { noun: "rows" },
      frame: { width, from, to, height: 200, top: 1, dpr: 1 },
      corner: { left: 60, top: 0 },
      theme: {},
      face: {
        width: wide,
        css: (_, bold) => (bold ? "600 11px x" : "11px x"),
        fit: (text, room) => text.slice(0, room / 6),
      },
    },
    13,
  );
  return texts;
}

test("every end tells its size, or none does", () => {
  const tree = treeOf(chain(300)); // one large cluster, the others of one row each
  for (const [k, width] of [
    [2, 300],
    [4, 600],
    [8, 600],
    [8, 260],
  ]) {
    const texts = written(tree, k, width).filter(({ x }) => x >= 0);
    const sizes = texts.filter(({ bold }) => !bold).map(({ text }) => text);
    assert.equal(texts.filter(({ bold }) => bold).length, k);
    assert.equal(sizes.length, k, `${k} ends on ${width} pixels`);
    assert.equal(new Set(sizes.map((text) => /row/.test(text))).size, 1);
  }
  const many = written(tree, 100, 600);
  assert.ok(many.every(({ text }) => /^\d+$|^cluster$/.test(text)));
});

test("the margin says what bare numbers are", () => {
  const tree = treeOf(chain(300));
  const head = (k, width) =>
    written(tree, k, width)
      .filter(({ x }) => x < 0)
      .map(({ text }) => text);
  assert.deepEqual(head(2, 600), []);
  assert.deepEqual(head(8, 260), ["cluster", "rows"]);
  assert.deepEqual(head(100, 600), ["cluster"]);
});
