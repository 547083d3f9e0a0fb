import assert from "node:assert/strict";
import { test } from "node:test";
import { heightPlaces, stepLine } from "../../../src/views/evidence/ribbon_layout.js";
import { meaningWords } from "../../../src/views/shared/index_words.js";

/** Two to five clusters; three and four part at one height. @type {[number, number][]} */
const INTERVALS = [
  [4, 8],
  [4, 4],
  [2, 4],
  [1, 2],
];

test("an interval lies between its heights, the ground at the bottom", () => {
  const places = heightPlaces(INTERVALS, 16, 160);
  assert.deepEqual(places.band(0), [80, 120]);
  assert.equal(places.middle(3), 145);
  assert.equal(places.y(0), 160);
});

test("a place gives the number that holds there, beyond the ends the nearest", () => {
  const places = heightPlaces(INTERVALS, 16, 160);
  assert.deepEqual(
    [-5, 0, 90, 119, 121, 139, 141, 155, 200].map((y) => places.under(y)),
    [0, 0, 0, 0, 2, 2, 3, 3, 3],
  );
});

test("a number of clusters without a height is never under the pointer", () => {
  const places = heightPlaces(INTERVALS, 16, 160);
  for (let y = 0; y <= 160; y++) assert.notEqual(places.under(y), 1);
});

test("a tree whose merges have no height lies on the ground", () => {
  const places = heightPlaces([[0, 0]], 0, 100);
  assert.deepEqual(places.band(0), [100, 100]);
  assert.equal(places.under(3), 0);
});

test("a line is straight while a number holds, and a missing value interrupts it", () => {
  const places = heightPlaces(INTERVALS, 16, 160);
  const line = stepLine([1, null, 3, 2], places, 116);
  assert.equal(line.path, "M8.0 80.00V120.00M108.0 120.00V140.00H58.0V150.00");
  assert.deepEqual(line.at(2), [108, 130]);
  assert.equal(line.at(1), null);
});

test("words tell the value, whether it is the best, and what it means", () => {
  const index = {
    title: "Dunn",
    meaning: "High is good.",
    good: "high is good",
    values: [0.5, 0.25, null, 0.125],
    preferred: 2,
    peaks: [5],
  };
  const words = [2, 3, 4, 5].map((k) => meaningWords(index, [2, 3, 4, 5], k));
  assert.deepEqual(words, [
    "Dunn, 2 clusters: 0.50, the best. High is good.",
    "Dunn, 3 clusters: 0.25. High is good.",
    "Dunn, 4 clusters: no value. High is good.",
    "Dunn, 5 clusters: 0.12, a peak. High is good.",
  ]);
});
