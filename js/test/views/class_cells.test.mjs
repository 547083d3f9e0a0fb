import assert from "node:assert/strict";
import { test } from "node:test";
import { cellAfter, within } from "../../src/views/classes/moves.js";

test("keys walk the cells of the table of classes and stop at its edges", () => {
  /** @type {[number, number]} */
  const shape = [3, 2];
  const after = (/** @type {string} */ key, whole = false) => cellAfter(key, [0, 1], shape, whole);
  assert.deepEqual(after("ArrowDown"), [1, 1]);
  assert.deepEqual(after("ArrowUp"), [0, 1]);
  assert.deepEqual(after("ArrowRight"), [0, 1]);
  assert.deepEqual(after("ArrowLeft"), [0, 0]);
  assert.deepEqual(after("Home"), [0, 0]);
  assert.deepEqual(after("PageDown"), [2, 1]);
  assert.deepEqual(after("End", true), [2, 1]);
  assert.equal(after("a"), null);
});

test("a table that became smaller keeps the cursor inside", () => {
  assert.deepEqual(within([7, 3], [2, 2]), [1, 1]);
  assert.deepEqual(within([0, 0], [2, 2]), [0, 0]);
});
