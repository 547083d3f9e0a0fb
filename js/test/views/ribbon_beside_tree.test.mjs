import assert from "node:assert/strict";
import { test } from "node:test";
import { evidenceOf } from "../../src/page/evidence.js";
import { wordsAt } from "../../src/views/tree/ribbon_paint.js";
import { acrossOf, bandAt, bandsOf, nextNumber } from "../../src/views/tree/ribbon_scale.js";
import { treeOf } from "../helpers/trees.mjs";

/** Heights 1, 2, 2, 4, 10: no height gives four clusters. */
const TIED = { children: [0, 1, 2, 3, 4, 5, 7, 8, 6, 9], heights: [1, 2, 2, 4, 10] };
const NUMBERS = [2, 3, 4, 5];
const frame = (top) => ({ width: 300, height: 100, from: 0, to: 6, top, dpr: 1 });

test("each number has the band of its heights, on the axis of the tree; tied ones have none", () => {
  const bands = bandsOf(NUMBERS, treeOf(TIED), frame(10));
  assert.deepEqual(bands, [
    { i: 0, upper: 0, lower: 60 },
    { i: 1, upper: 60, lower: 80 },
    { i: 3, upper: 80, lower: 90 },
  ]);
});

test("of zoomed heights the bands that are seen are left, cut at the top", () => {
  const bands = bandsOf(NUMBERS, treeOf(TIED), frame(4));
  assert.deepEqual(bands, [
    { i: 1, upper: 0, lower: 50 },
    { i: 3, upper: 50, lower: 75 },
  ]);
});

test("a place is the band there, or the nearest one", () => {
  const bands = bandsOf(NUMBERS, treeOf(TIED), frame(10));
  assert.deepEqual(
    [0, 59, 61, 85, 99].map((y) => bandAt(bands, y)?.i),
    [0, 0, 1, 3, 3],
  );
  assert.equal(bandAt([], 5), null);
});

test("keys leave out numbers that no height gives, and stay at the ends", () => {
  const tree = treeOf(TIED);
  assert.equal(nextNumber(NUMBERS, tree, 1, 1), 3);
  assert.equal(nextNumber(NUMBERS, tree, 3, -1), 1);
  assert.equal(nextNumber(NUMBERS, tree, 3, 1), 3);
  assert.equal(nextNumber(NUMBERS, tree, 0, -1), 0);
});

test("values lie between the ends; equal ones in the middle", () => {
  const across = acrossOf([0.2, null, 0.6], 10, 30);
  assert.equal(across(0.2), 10);
  assert.equal(across(0.6), 30);
  assert.equal(acrossOf([3, 3], 10, 30)(3), 20);
});

test("words stand clear of the line of the cut, or not at all", () => {
  assert.equal(wordsAt(0, 40, -Infinity), 20);
  assert.equal(wordsAt(0, 40, 20), 11);
  assert.equal(wordsAt(0, 40, 12), 20 - 20 + 21); // no room above the line
  assert.equal(wordsAt(0, 20, 10), null);
  assert.equal(wordsAt(0, 12, -Infinity), null);
});

test("a page's numbers are those that a live view is given", () => {
  const values = new DataView(Float32Array.from([0.5, NaN]).buffer);
  const indices = [{ name: "dunn", title: "Dunn", meaning: "m", good: "g" }];
  const trees = [null, { sentence: "s", numbers: [2, 3], indices: [[0, 2, [3], values]] }];
  assert.deepEqual(evidenceOf({ indices, trees }, 1), {
    numbers: [2, 3],
    sentence: "s",
    indices: [{ ...indices[0], preferred: 2, peaks: [3], values: [0.5, null] }],
  });
  assert.ok(evidenceOf({ indices, trees }, 0).note);
});
