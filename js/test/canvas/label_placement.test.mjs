import assert from "node:assert/strict";
import { test } from "node:test";
import { cutClusters } from "../../src/model/tree/cut.js";
import { paintClusterLabels } from "../../src/views/tree/cluster_labels.js";
import { chain, treeOf } from "../helpers/trees.mjs";

/** What paintClusterLabels() writes, without a canvas: every letter takes six pixels. */
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
