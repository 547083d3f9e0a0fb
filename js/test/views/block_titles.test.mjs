// Titles of blocks: each where it has room, all of one kind (plotting/marks/block_titles.py).
import assert from "node:assert/strict";
import test from "node:test";
import { blockAxis } from "../../src/canvas/block_axis.js";
import { paintTitles } from "../../src/views/clustermap/titles.js";

const FACE = { css: () => "11px sans-serif", width: (text) => text.length * 6 };

/** What is written beside blocks of so many rows, 10 pixels each: "upright" is turned. */
function written(sizes, wordings) {
  const found = [];
  let turned = false;
  const ctx = {
    save: () => (turned = false),
    restore: () => {},
    translate: () => {},
    rotate: () => (turned = true),
    fillText: (text) => found.push(turned ? `upright ${text}` : text),
  };
  const ends = sizes.map((_, i) => sizes.slice(0, i + 1).reduce((a, b) => a + b));
  const rows = ends.at(-1);
  const rowAxis = blockAxis(rows, ends.slice(0, -1), 2, rows * 10 + 2 * (sizes.length - 1));
  const places = { heatmap: { top: 0 } };
  paintTitles(ctx, { places, theme: {}, face: FACE }, (i) => wordings[i], rowAxis);
  return found;
}

const numbered = (i) => [`Cluster ${i}`, `${i}`];

test("each block has the longest title that has room", () => {
  assert.deepEqual(written([8, 8], [0, 1].map(numbered)), [
    "upright Cluster 0",
    "upright Cluster 1",
  ]);
});

test("where one has room for its number only, all have numbers, but for names", () => {
  assert.deepEqual(written([8, 3, 8], [0, 1, 2].map(numbered)), ["0", "1", "2"]);
  const named = ["Cluster Old (0)", "Old (0)", "Cluster 0", "0"];
  assert.deepEqual(written([8, 3, 8], [named, numbered(1), numbered(2)]), [
    "upright Old (0)",
    "1",
    "2",
  ]);
});

test("a block that is lower than a line has none, and changes no other one", () => {
  assert.deepEqual(written([8, 1, 8], [0, 1, 2].map(numbered)), [
    "upright Cluster 0",
    "upright Cluster 2",
  ]);
});

test("where all have numbers, a block that is lower than a line has its own where there is room", () => {
  const four = [0, 1, 2, 3].map(numbered);
  assert.deepEqual(written([8, 1, 3], four), ["0", "2", "1"]);
  assert.deepEqual(written([8, 0.2, 0.2, 3], four), ["0", "3", "1"]);
  assert.deepEqual(written([8, 1, 1, 3], four), ["0", "3", "1", "2"]);
});
