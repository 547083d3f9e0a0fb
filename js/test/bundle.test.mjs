import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";

const MAX = 172_000;

test("the bundle that each widget carries is small", (t) => {
  const file = readFileSync(new URL("../../hclust_widgets/static/live.js", import.meta.url));
  t.diagnostic(`live.js: ${file.length.toLocaleString("en")} bytes`);
  assert.ok(file.length < MAX, `${file.length} bytes, at most ${MAX}`);
});
