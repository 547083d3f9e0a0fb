import assert from "node:assert/strict";
import { test } from "node:test";
import { drawingOrder, markerPath, stampPoints } from "../../src/canvas/markers.js";
import { bestPlace } from "../../src/views/scatter/legend.js";

const order = (...args) => {
  const { order: rows, dimmed } = drawingOrder(...args);
  return [[...rows], dimmed];
};

test("small clusters lie on top, within one the table's order stays", () => {
  assert.deepEqual(order(Int32Array.of(0, 1, 1, 2, 1, 2), Int32Array.of(1, 3, 2), null), [
    [1, 2, 4, 3, 5, 0],
    0,
  ]);
});

test("selected rows lie over all others, row 0 and cluster 0 too", () => {
  assert.deepEqual(order(Int32Array.of(0, 0, 1), Int32Array.of(2, 1), Uint8Array.of(1, 0, 0)), [
    [1, 2, 0],
    2,
  ]);
});

test("each marker has an outline", () => {
  assert.equal(new Set(Array.from({ length: 70 }, (_, i) => markerPath(i))).size, 7);
});

const dot = (...pixels) => ({
  steps: Int32Array.from(pixels.keys()),
  pixels: Int32Array.from(pixels, (v) => v | 0),
});
const plot = (xs, ys) => ({
  xs: Float32Array.from(xs),
  ys: Float32Array.from(ys),
  width: 8,
  height: 8,
  left: 1,
  top: 1,
});

test("a point is set where it belongs, one that is missing or outside is not", () => {
  const target = new Int32Array(100);
  const where = plot([0, NaN, 20, 4.4], [0, NaN, 2, 4.6]);
  const red = 0xff0000ff;
  stampPoints(target, 10, 1, where, Int32Array.of(0, 1, 2, 3), new Int32Array(4), [dot(red)]);
  const set = [...target.entries()].filter(([, v]) => v).map(([i]) => i);
  assert.deepEqual(set, [11, 65]);
  assert.equal(target[11] >>> 0, red);
});

test("a see-through pixel lets what is below shine through", () => {
  const target = new Int32Array(100);
  const where = plot([0, 0], [0, 0]);
  const stamps = [dot(0xff0000ff), dot(0x80ff0000)]; // opaque red, half blue
  stampPoints(target, 10, 1, where, Int32Array.of(0, 1), Int32Array.of(0, 1), stamps);
  const [r, b, a] = [target[11] & 255, (target[11] >> 16) & 255, target[11] >>> 24];
  assert.ok(Math.abs(r - 127) <= 2 && Math.abs(b - 128) <= 2, `${r} ${b}`);
  assert.equal(a, 255);
});

test("two see-through pixels on nothing cover more than one", () => {
  const target = new Int32Array(100);
  stampPoints(target, 10, 1, plot([0, 0], [0, 0]), Int32Array.of(0, 1), Int32Array.of(0, 0), [
    dot(0x80ff0000),
  ]);
  assert.ok(Math.abs((target[11] >>> 24) - 192) <= 2);
  assert.ok(((target[11] >> 16) & 255) >= 253);
});

test("the legend stands where it hides the fewest points", () => {
  const where = {
    xs: Float32Array.of(190, 195, 10),
    ys: Float32Array.of(5, 10, 190),
    width: 200,
    height: 200,
  };
  const place = bestPlace(where, { width: 60, height: 40 });
  assert.deepEqual(place, { left: 10, top: 2, hidden: 0 });
  assert.equal(
    bestPlace({ ...where, xs: Float32Array.of(NaN) }, { width: 60, height: 40 }).left,
    138,
  );
});
