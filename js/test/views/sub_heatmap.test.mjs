// The selected rows as a heatmap of their own: the rectangle that chooses them, and their text.
import assert from "node:assert/strict";
import test from "node:test";
import { blockAxis } from "../../src/canvas/block_axis.js";
import { value } from "../../src/text/format.js";
import { cellsBetween } from "../../src/views/clustermap/sub_heatmap/brush.js";
import { csvText, subTable, tabText } from "../../src/views/clustermap/sub_heatmap/sub_table.js";

const SCENE = {
  places: { heatmap: { left: 100, top: 20, width: 40, height: 100 } },
  rows: Int32Array.from([4, 3, 2, 1, 0, 9, 8, 7, 6, 5]),
  columns: Int32Array.from([2, 0, 3, 1]),
  rowAxis: blockAxis(10, [], 0, 100),
  columnAxis: blockAxis(4, [], 0, 40),
};

test("a rectangle holds the cells that it touches, in whichever direction it is drawn", () => {
  const [a, b] = [
    { x: 112, y: 35 },
    { x: 125, y: 52 },
  ];
  const found = cellsBetween(SCENE, a, b);
  assert.deepEqual(found.leaves, [3, 2, 1]);
  assert.deepEqual([...found.columns], [0, 3]);
  assert.deepEqual(found.rect, { left: 110, top: 30, width: 20, height: 30 });
  assert.deepEqual(cellsBetween(SCENE, b, a), found);
});

test("beyond the edge it ends at the edge; across all columns it is of all", () => {
  const found = cellsBetween(SCENE, { x: 90, y: -50 }, { x: 900, y: 25 });
  assert.deepEqual(found.leaves, [4]);
  assert.equal(found.columns, null);
  const zoomed = cellsBetween(
    { ...SCENE, rowAxis: blockAxis(10, [], 0, 100, [4, 6]) },
    { x: 101, y: 21 },
    { x: 102, y: 119 },
  );
  assert.deepEqual(zoomed.leaves, [0, 9]);
});

test("a rectangle across gaps holds the cells at both sides, and reaches over them", () => {
  const rowAxis = blockAxis(10, [2], 10, 110);
  const columnAxis = blockAxis(4, [1], 8, 48);
  const scene = { ...SCENE, rowAxis, columnAxis };
  const found = cellsBetween(scene, { x: 105, y: 32 }, { x: 120, y: 52 });
  assert.deepEqual(found.leaves, [3, 2]);
  assert.deepEqual([...found.columns], [2, 0]);
  assert.deepEqual(found.rect, { left: 100, top: 30, width: 28, height: 30 });
});

const DATA = {
  n: 2,
  p: 5,
  name: (leaf) => ["=cmd()", 'a "b",\tc'][leaf],
  columns: ["mpg", "origin_usa", "day", "log", "d"],
  columnAbout: [
    { original: 0, label: "mpg" },
    { above: 0.5, label: "origin = usa" },
    { original: 1, label: "day" },
    {},
    { plain: true },
  ],
  values: Float32Array.from([0.5, 1, 0.2, 0.1, 3, 0.1, 0, NaN, NaN, 0.25]),
  originalColumns: [
    { kind: "number", unit: "" },
    { kind: "date", unit: "" },
  ],
  originals: Float64Array.from([-18.25, 1, NaN, NaN]),
};

test("text holds names and original values; what is missing is empty", () => {
  const table = subTable(DATA, [1, 0], [0, 1, 2, 3, 4], value);
  const texts = table.map((cells) => cells.map(({ text }) => text));
  assert.deepEqual(texts, [
    ["", "mpg", "origin = usa", "day", "log", "d"],
    ['a "b",\tc', "", "0", "", "", "0.25"],
    ["=cmd()", "-18.25", "1", "1970-01-02", "0.1", "3"],
  ]);
});

test("a file and a clipboard keep cells apart, and text is no formula", () => {
  const table = subTable(DATA, [0, 1], [0, 2], value);
  assert.equal(
    csvText(table),
    '\ufeff,mpg,day\r\n\'=cmd(),-18.25,1970-01-02\r\n"a ""b"",\tc",,\r\n',
  );
  assert.equal(tabText(table), '\tmpg\tday\n\'=cmd()\t-18.25\t1970-01-02\na "b", c\t\t\n');
});
