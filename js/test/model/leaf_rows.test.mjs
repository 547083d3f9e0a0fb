// Leaves that are groups of rows: what is counted, and how large their points are.
import assert from "node:assert/strict";
import test from "node:test";
import { areaPowers, clusterRows, countedRows } from "../../src/model/leaf_rows.js";
import { cutClusters } from "../../src/model/tree/cut.js";
import { makeTree } from "../../src/model/tree/tree.js";
import { pointSize } from "../../src/views/scatter/paint.js";
import { describeBranch } from "../../src/views/tree/describe.js";

const tree = makeTree(Int32Array.of(0, 1, 2, 3), Float64Array.of(1, 2));
const cut = cutClusters(tree, 2);
const leafRows = Int32Array.of(2, 1, 40);

test("rows are counted where leaves are groups, leaves where they are rows", () => {
  const own = cut.labels[0] ?? 0;
  const rows = clusterRows(cut, leafRows);
  assert.deepEqual([rows[own], rows[1 - own]], [3, 40]);
  const groups = { leafRows, noun: "groups", rowNoun: "cars" };
  assert.deepEqual(countedRows(groups, cut), { sizes: rows, noun: "cars" });
  const plain = countedRows({ ...groups, leafRows: null }, cut);
  assert.deepEqual(plain, { sizes: cut.sizes, noun: "groups" });
});

test("a branch tells groups and rows", () => {
  const data = { tree, n: 3, noun: "groups", rowNoun: "cars", leafRows, name: String };
  assert.equal(describeBranch({ data, cut }, { node: 4 })[0], "3 groups of 43 cars");
  const plain = { ...data, noun: "cars", leafRows: null };
  assert.equal(describeBranch({ data: plain, cut }, { node: 4 })[0], "3 cars");
});

test("the area of a point doubles with its rows, within limits", () => {
  assert.deepEqual([...areaPowers(Int32Array.of(1, 2, 4, 8, 100, 5))], [-1, -1, -1, -1, 2, -1]);
  assert.deepEqual([...areaPowers(Int32Array.of(3, 3))], [0, 0]);
  assert.deepEqual(
    [...areaPowers(Int32Array.from({ length: 99 }, (_, i) => (i ? 1 : 999)))].slice(0, 2),
    [3, -1],
  );
  assert.ok(Math.abs(pointSize(60, 2) / pointSize(60) - 2) < 1e-12);
});
