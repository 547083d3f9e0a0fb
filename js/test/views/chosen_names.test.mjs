// Names of chosen rows: which leaves they are, the room they take, lines to their rows.
import assert from "node:assert/strict";
import test from "node:test";
import { blockAxis } from "../../src/canvas/block_axis.js";
import { namedLeaves } from "../../src/model/named_rows.js";
import { fitNames, ownParts, shorten } from "../../src/text/literal.js";
import { paintChosenNames } from "../../src/views/clustermap/chosen_names.js";
import { columnNames, layoutClustermap } from "../../src/views/clustermap/layout.js";

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

test("the legend's entry for missing values is not cut off", () => {
  const what = {
    width: 600,
    height: 300,
    columns: ["one", "two"],
    rows: 20,
    rowTree: true,
    columnTree: true,
    scale: ["0", "1"],
    unit: "z",
    gaps: true,
    dpr: 1,
    longestName: () => 60,
  };
  const spare = (places) => places.width - places.bar.left - 14 - FACE.width("missing");
  assert.ok(spare(layoutClustermap(what, FACE)) >= 0);
  assert.ok(spare(layoutClustermap({ ...what, gaps: false }, FACE)) < 0, "no room is taken");
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
    rowAxis: blockAxis(5, [], 0, 100, [1, 5]),
    theme: { quiet: "#777" },
    face: FACE,
  };
  paintChosenNames(ctx, scene, [0, 1, 2], (places) => places.map((place) => `row ${place}`));
  assert.deepEqual(
    texts.map(([text]) => text),
    ["row 2", "row 3"],
    "that of place 0 is not shown",
  );
  assert.deepEqual(lines[0][0], [112, 20 + 1.5 * 25]);
  assert.equal(lines[0].at(-1)[1] + 0.5, texts[0][2]);
  assert.ok(texts[1][2] - texts[0][2] >= 13);
});

test("a name stands at its row below a gap as well", () => {
  const feet = [];
  const ctx = {
    beginPath() {},
    stroke() {},
    moveTo: (_, y) => feet.push(y),
    lineTo() {},
    fillText() {},
  };
  const scene = {
    places: { heatmap: { left: 0, top: 0, width: 100, height: 100 }, rowNames: 80 },
    placeOf: Int32Array.from([0, 1, 2, 3]),
    rowAxis: blockAxis(4, [2], 20, 100),
    theme: { quiet: "#777" },
    face: FACE,
  };
  paintChosenNames(ctx, scene, [1, 2], (places) => places.map(String));
  assert.deepEqual(feet, [30, 70]);
});

test("names that would look alike show where they differ, rows and columns", () => {
  const names = ["tumor stage 1 a", "tumor stage 1 b", "tumor stage 2 a", "tumor stage 2 b"];
  const face = {
    ...FACE,
    fit: (text, room, _s, _b, ...parts) => shorten(text, room, FACE.width, ...parts),
  };
  const words = fitNames(names, ownParts(names), (i, ...parts) =>
    face.fit(names[i], 48, 11, false, ...parts),
  );
  assert.equal(new Set(words).size, 4);
  assert.ok(words.every((word) => word.length * 6 <= 48));
  const below = columnNames(names, 12, 0, 64, face, false);
  assert.equal(below.angle, 90);
  assert.equal(new Set(below.words.filter(Boolean)).size, below.words.filter(Boolean).length);
  const same = fitNames(["x y", "x y"], [3, 3], () => "x…");
  assert.deepEqual(same, ["x…", "x…"]);
});
