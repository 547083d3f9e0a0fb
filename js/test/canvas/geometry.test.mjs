import assert from "node:assert/strict";
import { test } from "node:test";
import {
  createGrid,
  panInterval,
  pointsInPolygon,
  zoomInterval,
} from "../../src/canvas/geometry.js";

/** Check if one point lies in a polygon. */
const inPolygon = (x, y, polygon) => pointsInPolygon([x], [y], polygon).length === 1;

const SQUARE = [0, 0, 10, 0, 10, 10, 0, 10];

test("a point lies in a polygon or beside it, whichever way round it was drawn", () => {
  const back = [0, 10, 10, 10, 10, 0, 0, 0];
  for (const polygon of [SQUARE, back]) {
    assert.ok(inPolygon(5, 5, polygon));
    assert.ok(!inPolygon(11, 5, polygon));
    assert.ok(!inPolygon(5, -1, polygon));
  }
});

test("a hollow is outside, a line holds nothing", () => {
  const hollow = [0, 0, 10, 0, 10, 10, 5, 1, 0, 10];
  assert.ok(!inPolygon(5, 5, hollow));
  assert.ok(inPolygon(1, 5, hollow));
  assert.ok(!inPolygon(1, 1, [0, 0, 2, 2]));
  assert.ok(!inPolygon(0, 0, []));
});

test("a ray through corners counts each once", () => {
  assert.ok(inPolygon(5, 5, [5, 0, 10, 5, 5, 10, 0, 5]));
  assert.ok(!inPolygon(-1, 5, [5, 0, 10, 5, 5, 10, 0, 5]));
});

test("a lasso finds row 0, and no row that is missing", () => {
  const xs = Float32Array.of(5, 20, NaN, 9);
  const ys = Float32Array.of(5, 5, NaN, 9);
  assert.deepEqual(pointsInPolygon(xs, ys, SQUARE), [0, 3]);
});

test("the nearest point is the one that a search through all of them finds", () => {
  let seed = 1;
  const random = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
  const xs = Float32Array.from({ length: 500 }, () => random() * 300);
  const ys = Float32Array.from({ length: 500 }, () => random() * 200);
  const grid = createGrid(xs, ys, 300, 200);
  for (let i = 0; i < 500; i++) {
    const [x, y, radius] = [random() * 320 - 10, random() * 220 - 10, 12];
    let [best, least] = [-1, radius * radius];
    xs.forEach((px, j) => {
      const far = (px - x) ** 2 + (ys[j] - y) ** 2;
      if (far <= least) [best, least] = [j, far];
    });
    assert.equal(grid.nearest(x, y, radius), best);
  }
});

test("row 0 is found; of points on one place the upper one; none far away or missing", () => {
  const grid = createGrid(
    Float32Array.of(0, 100, 100, NaN),
    Float32Array.of(0, 100, 100, NaN),
    100,
    100,
  );
  assert.equal(grid.nearest(3, 3, 12), 0);
  assert.equal(grid.nearest(99, 99, 12), 2);
  assert.equal(grid.nearest(50, 50, 12), -1);
  assert.equal(createGrid([], [], 10, 10).nearest(5, 5, 12), -1);
});

test("magnifying keeps a place where it is, and never leaves the whole", () => {
  assert.deepEqual(zoomInterval([0, 100], [0, 100], 50, 0.5, 1), [25, 75]);
  assert.deepEqual(zoomInterval([0, 100], [0, 100], 0, 0.5, 1), [0, 50]);
  assert.deepEqual(zoomInterval([25, 75], [0, 100], 25, 2, 1), [0, 100]);
  assert.deepEqual(zoomInterval([0, 10], [0, 100], 5, 0.1, 5), [2.5, 7.5]);
  assert.deepEqual(panInterval([10, 30], [0, 100], 90), [80, 100]);
  assert.deepEqual(panInterval([10, 30], [0, 100], -90), [0, 20]);
});
