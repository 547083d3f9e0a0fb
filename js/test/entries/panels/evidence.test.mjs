import assert from "node:assert/strict";
import { test } from "node:test";
import { chartPoints, stepTo } from "../../../src/views/evidence/chart.js";

test("points fill the height, and a value that is missing interrupts the line", () => {
  const { lines, at, x } = chartPoints([1, 3, null, 2], 100, 50);
  assert.deepEqual(lines, [
    [
      [12.5, 44],
      [37.5, 6],
    ],
    [[87.5, 25]],
  ]);
  assert.deepEqual(at(1), [37.5, 6]);
  assert.equal(at(2), null);
  assert.equal(x(2), 62.5);
});

test("equal values lie in the middle", () => {
  assert.deepEqual(chartPoints([4, 4], 100, 50).at(0), [25, 25]);
});

test("a place of the axis is a number of clusters, also beyond its ends", () => {
  const numbers = [2, 3, 4, 5];
  assert.deepEqual(
    [-0.2, 0, 0.24, 0.26, 0.99, 1, 1.3].map((share) => stepTo(numbers, share)),
    [2, 2, 2, 3, 5, 5, 5],
  );
});
