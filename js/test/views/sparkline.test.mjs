import assert from "node:assert/strict";
import { test } from "node:test";
import { sparkline } from "../../src/views/linkages/sparkline.js";

test("steps go down from the last merge, as high as their share", () => {
  assert.equal(sparkline([1, 0.5], 100, 20), "M0 20V0.0H50.0V10.0H100.0V20Z");
});

test("a tree without heights has no line", () => {
  assert.equal(sparkline([], 100, 20), "");
});
