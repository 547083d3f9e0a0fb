// The scale of the values of a clustermap, which data and options give.
import assert from "node:assert/strict";
import test from "node:test";
import { summarize } from "../../src/canvas/color/color_scale.js";
import { resolveColors } from "../../src/views/clustermap/scale/value_colors.js";

const VALUES = summarize(Float32Array.from([-2, 0, 1, 4]));

/** @param {Record<string, unknown>} options @param {object} about */
const resolved = (options, about = {}) =>
  resolveColors(
    /** @type {any} */ ({
      model: { get: () => about },
      option: (/** @type {string} */ name) => options[name],
    }),
    VALUES,
  );

test("values about 0 have a map that diverges, and a scale that is symmetric", () => {
  const { scale, diverging, unit } = resolved({}, { centered: true, unit: "z-score" });
  assert.deepEqual([scale.center, diverging, unit], [0, true, "z-score"]);
  assert.equal(scale.vmin, -scale.vmax);
  assert.notEqual(resolved({}).cmap, resolved({ color_scale: { center: 1 } }).cmap);
});

test("a scale that the values cannot have is the default one, and why is told", () => {
  const { scale, reason } = resolved({ color_scale: { norm: "log" } });
  assert.match(reason, /above 0/);
  assert.deepEqual([scale.norm, scale.vmin, scale.vmax], ["linear", -2, 4]);
  assert.equal(resolved({ color_scale: { norm: "symlog" } }).reason, "");
});
