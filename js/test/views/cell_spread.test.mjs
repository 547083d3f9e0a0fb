import assert from "node:assert/strict";
import { test } from "node:test";

import { cellLines, describeSpread } from "../../src/views/clustermap/hit_test.js";

const data = {
  p: 4,
  columns: ["weight", "day", "new", "word_y"],
  leafRows: Int32Array.of(12, 1),
  rowNoun: "cars",
  columnAbout: [{ original: 0 }, { original: 1 }, { original: 2 }, { label: "word = y", above: 0 }],
  originalColumns: [
    { name: "weight", kind: "number", unit: "lb" },
    { name: "day", kind: "date", unit: "" },
    { name: "new", kind: "truth", unit: "" },
  ],
  cellMeans: Float32Array.of(2204.25, 18262.5, 0.25, 0.75, 1, 1, 1, 1),
  cellDeviations: Float32Array.of(131.5, 3.5, 0.4, NaN, NaN, NaN, NaN, NaN),
};

test("a cell of a group tells rows, mean and spread, one of a row nothing", () => {
  assert.deepEqual(
    [0, 1, 2, 3].flatMap((j) => describeSpread(data, 0, j)),
    [
      "12 cars: mean 2,204 lb, standard deviation 132 lb",
      "12 cars: mean 2020-01-01, standard deviation 3.50 days",
      "12 cars: 25% yes",
      "12 cars: 75% yes",
    ],
  );
  assert.deepEqual(describeSpread(data, 1, 0), []);
});

test("nothing is told where no spread is known", () => {
  assert.deepEqual(describeSpread({ ...data, leafRows: null }, 0, 0), []);
  assert.deepEqual(describeSpread({ ...data, cellMeans: new Float32Array(0) }, 0, 0), []);
});

test("the selected rows' heatmap tells the same lines of a cell", () => {
  const whole = {
    ...data,
    values: Float32Array.of(0.5, 0, 0, 1, 0, 0, 0, 0),
    originals: Float64Array.of(2110, 0, 0),
  };
  assert.deepEqual(cellLines(whole, 0, 0), [
    "weight: 2,110 lb",
    "12 cars: mean 2,204 lb, standard deviation 132 lb",
  ]);
});
