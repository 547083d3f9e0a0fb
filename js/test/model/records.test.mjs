import assert from "node:assert/strict";
import { test } from "node:test";

import { records } from "../../src/model/records.js";

test("records come from JSON of a list for each field, without the fields that they lack", () => {
  const sent = { name: ["mpg", "PC 1"], label: [null, "first"], original: [0, null] };
  const made = [
    { name: "mpg", original: 0 },
    { name: "PC 1", label: "first" },
  ];
  assert.deepEqual(records(JSON.stringify(sent)), made);
  assert.deepEqual(records(made), made);
  assert.deepEqual([records("{}"), records(undefined), records([])], [[], [], []]);
});
