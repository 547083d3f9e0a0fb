import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { count } from "../../src/text/format.js";
import { singular } from "../../src/text/plurals.js";

const CASES = JSON.parse(
  readFileSync(new URL("../../../tests/contract/cases/plurals.json", import.meta.url), "utf8"),
);

test("nouns have the singular that Python gives them", () => {
  assert.ok(CASES.length > 80);
  for (const [plural, one] of CASES) {
    assert.equal(singular(plural), one);
    assert.equal(count(1, plural), `1 ${one}`);
    assert.equal(count(1204, plural), `1,204 ${plural}`);
  }
  assert.equal(singular(""), "");
  assert.equal(count(1), "1");
});
