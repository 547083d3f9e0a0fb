import assert from "node:assert/strict";
import { test } from "node:test";
import { placePointLabels } from "../../src/canvas/point_labels.js";
import { createViewport } from "../../src/canvas/viewport.js";
import { createPlotViewport } from "../../src/views/scatter/viewport.js";

function viewport(n) {
  let changes = 0;
  const made = createViewport(() => changes++);
  made.reset(n);
  return { made, changes: () => changes };
}

test("a part of the rows is magnified round a place, and never leaves them", () => {
  const { made, changes } = viewport(100);
  made.zoom(0.5, 0.2);
  assert.deepEqual(made.shown(), [10, 60]);
  made.move(-30);
  assert.deepEqual(made.shown(), [0, 50]);
  made.zoom(0.001, 0);
  assert.deepEqual(made.shown(), [0, 5]);
  made.zoom(1000, 0);
  assert.deepEqual([made.part, made.shown()], [null, [0, 100]]);
  assert.equal(changes(), 4);
  made.move(3);
  assert.equal(changes(), 4);
});

test("a row outside comes into view with some room, one inside moves nothing", () => {
  const { made, changes } = viewport(100);
  made.reveal([99]);
  assert.equal(changes(), 0); // all is seen
  made.zoom(0.1, 0);
  made.reveal([9]);
  assert.equal(changes(), 1);
  made.reveal([50, 70]);
  const [from, to] = made.shown();
  assert.ok(from > 40 && to > 51 && to < 54, String([from, to])); // the nearer of the two
  made.reveal([50]);
  assert.deepEqual(made.shown(), [from, to]);
  made.reveal([0]);
  assert.deepEqual(made.shown(), [0, 10]);
});

test("a point outside comes into the middle, and a plot does not leave its axes", () => {
  const zoom = createPlotViewport(
    () => ({ x: [0, 10], y: [0, 100] }),
    () => {},
  );
  zoom.reveal([[9, 90]]);
  assert.equal(zoom.part, null);
  zoom.zoom(0.2, 0, 0);
  assert.deepEqual(zoom.part, { x: [0, 2], y: [0, 20] });
  zoom.reveal([
    [9, 90],
    [1, 1],
  ]); // one of them is seen
  assert.deepEqual(zoom.part.x, [0, 2]);
  zoom.reveal([
    [NaN, 3],
    [5, 99],
  ]);
  assert.deepEqual(zoom.part, { x: [4, 6], y: [80, 100] });
  zoom.zoom(100, 0.5, 0.5);
  assert.equal(zoom.part, null);
});

test("names stand right or left of their points and touch nothing", () => {
  const point = (row, x, y) => ({ row, x, y, width: 40, away: 8 });
  const plot = { width: 300, height: 200 };
  const [right, left] = placePointLabels([point(0, 100, 100), point(1, 290, 50)], plot, []);
  assert.deepEqual(right, { row: 0, left: 108, y: 100 });
  assert.deepEqual(left, { row: 1, left: 242, y: 50 });
  // A neighbor on the right: the name goes to the left, and the neighbor's to the right.
  assert.deepEqual(
    placePointLabels([point(0, 100, 100), point(1, 120, 100)], plot, []).map((p) => p.left),
    [52, 128],
  );
  // Between two points and a legend there is no room.
  const legend = { x0: 40, y0: 0, x1: 90, y1: 200 };
  assert.deepEqual(
    placePointLabels([point(0, 100, 100), point(1, 120, 100)], plot, [legend]).map((p) => p.row),
    [1],
  );
});
