import assert from "node:assert/strict";
import { test } from "node:test";
import { computingWords } from "../../src/views/shared/computing.js";

test("the share of a computation is told in whole percent, and nothing where there is none", () => {
  assert.equal(computingWords("silhouettes", 0.4), "Computing silhouettes: 40 %");
  assert.equal(computingWords("silhouettes", 0), "");
  assert.equal(computingWords("the evidence", undefined), "");
});
