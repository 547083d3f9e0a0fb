// Rows sorted by tracks: `node row_order.mjs cases.json`; see test_js_row_order.py.
import { readFileSync } from "node:fs";
import { sortedBy, sortRows } from "../../../js/src/model/row_sort.js";
import { readTracks } from "../../../js/src/model/tracks.js";

const { cases } = JSON.parse(readFileSync(process.argv[2], "utf8"));

const answers = cases.map(({ about, codes, numbers, n, order, keys }) => {
  const model = { get: (name) => ({ track_about: about, original_columns: [] })[name] };
  const values = Float64Array.from(numbers, (v) => v ?? Number.NaN);
  const tracks = readTracks(model, n, [], Uint16Array.from(codes), values);
  return [...sortRows(order, sortedBy(keys, tracks))];
});
console.log(JSON.stringify(answers));
