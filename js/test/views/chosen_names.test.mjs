// Names of chosen rows: which leaves they are, the room they take, lines to their rows.
import assert from "node:assert/strict";
import test from "node:test";
import { namedLeaves } from "../../src/model/named_rows.js";
import { paintChosenNames } from "../../src/views/clustermap/chosen_names.js";
import { layoutClustermap } from "../../src/views/clustermap/layout.js";

const FACE = {
  css: () => "11px sans-serif",
  width: (text) => text.length * 6,
  fit: (text) => text,
};
const data = { n: 5, name: (leaf) => ["a", "b", "a", "c", "d"][leaf] };

test("leaves are found by name, each of a name that occurs twice", () => {
  assert.deepEqual(namedLeaves(data, ["c", "a", "not there"]), [0, 2, 3]);
  assert.deepEqual(namedLeaves(data, "off"), []);
  for (const labels of ["auto", undefined]) assert.equal(namedLeaves(data, labels), null);
});

test("chosen names have their room where not all names fit, and none where none is chosen", () => {
  const what = {
    width: 600,
    height: 300,
    columns: ["one", "two"],
    rows: 400,
    rowTree: true,
    columnTree: true,
    scale: ["0", "1"],
    unit: "scaled",
    dpr: 1,
    longestName: () => 60,
  };
  assert.equal(layoutClustermap(what, FACE).rowNames, 0);
  const chosen = layoutClustermap({ ...what, chosen: true }, FACE);
  assert.equal(chosen.rowNames, 60 + 18 + 6);
  assert.ok(chosen.bar.left > chosen.heatmap.left + chosen.heatmap.width + chosen.rowNames);
  const none = layoutClustermap({ ...what, chosen: true, longestName: () => 0 }, FACE);
  assert.equal(none.rowNames, 0);
});

test("a line leads from the middle of each row that is shown to its name, none over another", () => {
  const texts = [];
  const lines = [];
  const ctx = {
    beginPath() {},
    stroke() {},
    moveTo: (x, y) => lines.push([[x, y]]),
    lineTo: (x, y) => lines.at(-1).push([x, y]),
    fillText: (text, x, y) => texts.push([text, x, y]),
  };
  const scene = {
    places: { heatmap: { left: 10, top: 20, width: 100, height: 100 }, rowNames: 80 },
    placeOf: Int32Array.from([3, 2, 0, 1, 4]),
    shown: [1, 5],
    theme: { quiet: "#777" },
    face: FACE,
  };
  paintChosenNames(ctx, scene, [0, 1, 2], (place) => `row ${place}`);
  assert.deepEqual(
    texts.map(([text]) => text),
    ["row 2", "row 3"],
    "that of place 0 is not shown",
  );
  assert.deepEqual(lines[0][0], [112, 20 + 1.5 * 25]);
  assert.equal(lines[0].at(-1)[1] + 0.5, texts[0][2]);
  assert.ok(texts[1][2] - texts[0][2] >= 13);
});
