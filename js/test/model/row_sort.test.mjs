// Rows sorted by tracks: ties, missing values, what a click makes of the keys.
import assert from "node:assert/strict";
import test from "node:test";
import { nextKeys, sortedBy, sortRows } from "../../src/model/row_sort.js";

const TRACKS = [
  { name: "age", values: [3, NaN, 1, 3, 2] },
  { name: "stage", values: [1, 0, 1, 0, NaN] },
];
const rows = (keys, order = [4, 3, 2, 1, 0]) => sortRows(order, sortedBy(keys, TRACKS));

test("equal rows keep their order, and those without a value stand last both ways", () => {
  assert.deepEqual([...rows([])], [4, 3, 2, 1, 0]);
  assert.deepEqual([...rows(undefined)], [4, 3, 2, 1, 0]);
  assert.deepEqual([...rows(["age"])], [2, 4, 3, 0, 1]);
  assert.deepEqual([...rows([["age", "descending"]])], [3, 0, 4, 2, 1]);
  assert.deepEqual([...rows([["age", "descending"]], [0, 1, 2, 3, 4])], [0, 3, 4, 2, 1]);
  assert.deepEqual([...rows(["stage", "age"])], [3, 1, 2, 0, 4]);
  assert.deepEqual([...rows(["unknown", "age"])], [2, 4, 3, 0, 1]);
});

test("a click sorts, a second reverses, a third goes back; Shift keeps the others", () => {
  assert.deepEqual(nextKeys([], "age", false), ["age"]);
  assert.deepEqual(nextKeys(["age"], "age", false), [["age", "descending"]]);
  assert.deepEqual(nextKeys([["age", "descending"]], "age", false), []);
  assert.deepEqual(nextKeys(["age"], "stage", false), ["stage"]);
  assert.deepEqual(nextKeys(["age"], "stage", true), ["age", "stage"]);
  assert.deepEqual(nextKeys(["age", "stage"], "age", true), [["age", "descending"], "stage"]);
  assert.deepEqual(nextKeys([["age", "descending"], "stage"], "age", true), ["stage"]);
});
