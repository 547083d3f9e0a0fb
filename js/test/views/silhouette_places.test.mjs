import assert from "node:assert/strict";
import { test } from "node:test";
import { barAt, rowPlaces } from "../../src/views/silhouette/layout.js";

test("bars have one thickness, fill the height, and small clusters have a line", () => {
  const sizes = [1, 300, 2, 40];
  const places = rowPlaces(sizes, 400);
  const ends = sizes.map((n, i) => (places.tops[i] ?? 0) + n * places.thick);
  const middles = sizes.map((_, i) => ((places.tops[i] ?? 0) + (ends[i] ?? 0)) / 2);
  for (let i = 1; i < sizes.length; i++) {
    assert.ok((places.tops[i] ?? 0) > (ends[i - 1] ?? 0));
    assert.ok((middles[i] ?? 0) - (middles[i - 1] ?? 0) >= 20);
  }
  assert.ok((ends.at(-1) ?? 0) <= 400 + 1e-6);
  const used = sizes.reduce((sum, n) => sum + Math.max(n * places.thick, 20), 0);
  assert.ok(Math.abs(used + 18 - 400) < 1e-6);
});

test("a height is the bar there, or the nearest one", () => {
  const sizes = [2, 3];
  const places = { tops: [10, 50], thick: 4 };
  assert.deepEqual(
    [0, 11, 15, 29, 40, 51, 57, 61.9, 99].map((y) => barAt(y, sizes, places)),
    [0, 0, 1, 1, 2, 2, 3, 4, 4],
  );
});
