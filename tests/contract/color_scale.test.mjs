// The cases of cases/color_scale.json, which test_color_scale_cases.py runs against Python as well.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { resolveScale, summarize } from "../../js/src/canvas/color/color_scale.js";
import { formatCell } from "../../js/src/text/cell_format.js";

const cases = JSON.parse(readFileSync(new URL("cases/color_scale.json", import.meta.url), "utf8"));
const close = (a, b) => Math.abs(a - b) <= Math.max(2e-9, 1e-12 * Math.abs(b));

test("values have the colors of the case", () => {
  for (const one of cases) {
    const values = summarize(one.values.map((v) => v ?? Number.NaN));
    const find = () => resolveScale(one.options, values, one.diverging);
    const about = JSON.stringify(one.options);
    if ("error" in one) {
      assert.throws(find, (error) => error.message === one.error, about);
      continue;
    }
    const found = find();
    assert.ok(close(found.vmin, one.vmin) && close(found.vmax, one.vmax), about);
    assert.deepEqual(
      [found.center, found.below, found.above],
      [one.center, one.below, one.above],
      about,
    );
    for (const [v, place] of one.places) {
      assert.ok(close(found.place(v), place), `${about} ${v}: ${found.place(v)}, not ${place}`);
    }
    for (const [share, v] of one.at_shares) {
      assert.ok(close(found.atShare(share), v), `${about} ${share}: ${found.atShare(share)}`);
    }
    assert.deepEqual(found.ticks(), one.ticks, about);
    assert.ok(Number.isNaN(found.place(Number.NaN)));
  }
});

test("values in cells are written as Python writes them", () => {
  const texts = JSON.parse(
    readFileSync(new URL("cases/cell_format.json", import.meta.url), "utf8"),
  );
  for (const [value, fmt, text] of texts) {
    assert.equal(formatCell(value, fmt), text, `${value} ${fmt}`);
  }
  assert.equal(formatCell(Number.NaN, ".2f"), "");
});
