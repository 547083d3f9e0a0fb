// The cases of cases/block_axis.json, which test_block_axis_cases.py runs against Python as well.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { blockAxis } from "../../js/src/canvas/block_axis.js";

const cases = JSON.parse(readFileSync(new URL("cases/block_axis.json", import.meta.url), "utf8"));

test("rows and gaps lie where the case says", () => {
  for (const { n, breaks, gap, length, pixels } of cases) {
    const axis = blockAxis(n, breaks, gap, length);
    for (const [place, wanted] of pixels) {
      const found = axis.at(place);
      assert.ok(
        Math.abs(found - wanted) < 1e-6,
        `${n} ${breaks} ${place}: ${found}, not ${wanted}`,
      );
    }
  }
});
