// Edges of the points of a scatter plot: of the ground's color between clusters, visible on the
// ground where a column gives the colors.
import assert from "node:assert/strict";
import test from "node:test";
import { createPoints } from "../../src/views/scatter/paint.js";

const THEME = { ink: "#111111", paper: "#ffffff", quiet: "#666666" };

/** @param {string} by */
function edges(by) {
  const found = [];
  const labels = Int32Array.of(0, 1, 1);
  const track = {
    name: "origin",
    words: ["eu", "usa"],
    values: [0, 1, 1],
    colors: ["#B2C0F8", "#6C2618"],
    gaps: false,
  };
  const store = {
    data: { n: 3, tracks: [track], leafRows: null },
    cut: {
      labels,
      sizes: Int32Array.of(1, 2),
      nodes: [0, 3],
      tree: null,
      colors: Int32Array.of(0, 1),
    },
    selection: null,
    option: (name) => (name === "color_by" ? by : ""),
  };
  const ctx = { points: (_plot, _rows, _labels, _colors, style) => found.push(style.edge) };
  createPoints(null).paint(ctx, {}, store, THEME, 1);
  return [...new Set(found)];
}

test("points in the colors of a column have an edge that can be seen on any ground", () => {
  assert.deepEqual(edges("origin"), [THEME.quiet]);
});
