// The number of a row beside its name.
import assert from "node:assert/strict";
import test from "node:test";
import { rowNumber } from "../../src/model/row_number.js";

test("a row has its number in the table, unless its name says it", () => {
  const names = ["vespa", "3", "row 5", "row 6"];
  const data = { rows: Int32Array.of(0, 3, 5, 7), name: (leaf) => names[leaf] };
  assert.deepEqual(
    [0, 1, 2, 3].map((leaf) => rowNumber(data, leaf)),
    ["row 0", "", "", "row 7"],
  );
});
