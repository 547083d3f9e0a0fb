import assert from "node:assert/strict";
import { test } from "node:test";
import { resolveScale, summarize } from "../../src/canvas/color/color_scale.js";
import { COLORMAPS, colormap, colormapNames } from "../../src/canvas/color/colormaps.js";
import { markedRuns, paintValues, resample } from "../../src/canvas/heatmap_image.js";

const NO_MODEL = { get: () => undefined };
const TABLE = Float32Array.of(1, 10, 2, 20, 3, 30, 4, 40); // 4 rows, 2 columns

test("rows and columns stand in the order that is asked for", () => {
  assert.deepEqual(
    [...resample(TABLE, 2, [3, 0, 1, 2], [1, 0], [0, 4], 2, 4)],
    [40, 4, 10, 1, 20, 2, 30, 3],
  );
});

test("more rows than pixels are averaged, not skipped", () => {
  assert.deepEqual([...resample(TABLE, 2, [0, 1, 2, 3], [0, 1], [0, 4], 2, 2)], [1.5, 15, 3.5, 35]);
  assert.deepEqual([...resample(TABLE, 2, [0, 1, 2, 3], [0, 1], [0, 4], 2, 1)], [2.5, 25]);
});

test("a row at the edge of a pixel counts by its share", () => {
  const [upper, , lower] = resample(TABLE, 2, [0, 1, 2], [0, 1], [0, 3], 2, 2);
  assert.ok(Math.abs(upper - (1 + 0.5 * 2) / 1.5) < 1e-6);
  assert.ok(Math.abs(lower - (0.5 * 2 + 3) / 1.5) < 1e-6);
});

test("more columns than pixels are averaged, too", () => {
  assert.deepEqual(
    [...resample(TABLE, 2, [0, 1, 2, 3], [0, 1], [0, 4], 1, 4)],
    [5.5, 11, 16.5, 22],
  );
});

test("fewer rows than pixels take several each", () => {
  assert.deepEqual(
    [...resample(TABLE, 2, [0, 1, 2, 3], [0, 1], [1, 3], 2, 4)],
    [2, 20, 2, 20, 3, 30, 3, 30],
  );
});

test("the mean of all pixels is the mean of all rows", () => {
  const values = Float32Array.from({ length: 997 }, (_, i) => (i * 7919) % 101);
  const rows = Int32Array.from({ length: 997 }, (_, i) => i);
  const mean = (v) => v.reduce((a, b) => a + b, 0) / v.length;
  for (const height of [10, 333, 996]) {
    const out = resample(values, 1, rows, [0], [0, 997], 1, height);
    assert.ok(Math.abs(mean(out) - mean(values)) < 1e-2, String(height));
  }
});

test("the ends of the scale have the ends of the map, what is missing stays paper", () => {
  const map = colormap("magma", NO_MODEL);
  const pixels = new Uint8ClampedArray(16);
  const scale = resolveScale({ vmin: 0, vmax: 1 }, summarize([0, 2]), false);
  paintValues([0, 1, NaN, 2], scale, map, pixels);
  assert.deepEqual([...pixels.slice(0, 4)], [...map.slice(0, 3), 255]);
  assert.deepEqual([...pixels.slice(4, 8)], [...map.slice(765), 255]);
  assert.equal(pixels[11], 0);
  assert.deepEqual([...pixels.slice(12)], [...map.slice(765), 255]);
});

test("a colormap that Python has sent is shown, one that it has not yet sent looks like the first", () => {
  const colors = Uint8Array.from({ length: 2 * 768 }, (_, i) => (i < 768 ? 1 : 2));
  const state = {
    cmap_names: ["Sent", "Later"],
    cmap_colors: new DataView(colors.buffer.slice(0, 768)),
  };
  const model = { get: (name) => state[name] };
  assert.deepEqual(colormapNames(model), ["Sent", "Later", ...COLORMAPS]);
  assert.deepEqual([...new Set(colormap("Sent", model))], [1]);
  assert.deepEqual(colormap("Later", model), colormap(COLORMAPS[0], model));
  state.cmap_colors = new DataView(colors.buffer);
  assert.deepEqual([...new Set(colormap("Later", model))], [2]);
  assert.deepEqual(colormap("no such", model), colormap(COLORMAPS[0], model));
  for (const name of COLORMAPS) assert.equal(colormap(name, NO_MODEL).length, 768);
});

test("marked rows become stretches of pixels, none is too thin to be seen", () => {
  const marked =
    (...rows) =>
    (i) =>
      rows.includes(i);
  assert.deepEqual(markedRuns(marked(0, 1, 3), [0, 4], 40), [0, 20, 30, 40]);
  assert.deepEqual(markedRuns(marked(), [0, 4], 40), []);
  assert.deepEqual(markedRuns(marked(0, 1, 2, 3), [1, 3], 40), [0, 40]);
  const [begin, end] = markedRuns(marked(500), [0, 1000], 100);
  assert.equal(begin, 50);
  assert.ok(end - begin >= 1);
});
