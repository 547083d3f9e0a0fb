import assert from "node:assert/strict";
import { test } from "node:test";
import {
  findColumns,
  LINE,
  lineByKey,
  roleOf,
  visibleLines,
} from "../../src/views/columns/lines.js";

test("a search finds parts of names, whatever their case", () => {
  const columns = ["Petal length", "Sepal length", "width"].map((name) => ({ name }));
  assert.deepEqual(findColumns(columns, " LENGTH "), [0, 1]);
  assert.deepEqual(findColumns(columns, ""), [0, 1, 2]);
  assert.deepEqual(findColumns(columns, "x"), []);
});

test("only lines that can be seen are drawn, and a few beyond", () => {
  const [first, last] = visibleLines(1000 * LINE, 10 * LINE, 2000);
  assert.ok(first <= 1000 && last >= 1010 && last - first < 25);
  assert.deepEqual(visibleLines(0, 10 * LINE, 3), [0, 3]);
  assert.equal(visibleLines(1990 * LINE, 10 * LINE, 2000)[1], 2000);
  assert.deepEqual(visibleLines(500, 300, 0), [0, 0]);
});

test("keys stay within the lines, and others lead nowhere", () => {
  assert.equal(lineByKey("ArrowDown", 0, 3, 10), 1);
  assert.equal(lineByKey("ArrowUp", 0, 3, 10), 0);
  assert.equal(lineByKey("PageDown", 1, 30, 10), 11);
  assert.equal(lineByKey("PageDown", 25, 30, 10), 29);
  assert.equal(lineByKey("Home", 1, 3, 10), null);
});

test("a column without a role is compared or left out", () => {
  const shown = { roles: { 2: "known" }, compared: new Set([0]) };
  assert.deepEqual(
    [0, 1, 2].map((c) => roleOf(shown, c)),
    ["compare", "leave_out", "known"],
  );
});
