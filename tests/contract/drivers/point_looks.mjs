// How the points of a live scatter plot look, as JSON: `node point_looks.mjs cases.json`.
// tests/contract/test_js_point_looks.py compares it with the figure.
import { readFileSync } from "node:fs";
import { color, marker } from "../../../js/src/canvas/color/palette.js";
import { createStore } from "../../../js/src/model/store.js";
import { createHost } from "../../../js/src/page/kernelless_model.js";
import { inflate, unpack } from "../../../js/src/page/unpack.js";
import { legendLines } from "../../../js/src/views/scatter/legend_lines.js";
import { pointLooks, pointName } from "../../../js/src/views/scatter/point_styles.js";

const [file] = process.argv.slice(2);
if (file) {
  const told = [];
  for (const { json, data } of JSON.parse(readFileSync(file, "utf8"))) {
    const { traits } = unpack(json, await inflate(data));
    const store = createStore(createHost(new Map(Object.entries(traits))));
    const { labels, colors, powers } = pointLooks(store);
    const rows = Array.from(labels, (label, row) => [
      color(colors[label]),
      marker(colors[label]),
      powers ? 2 ** (powers[row] / 2) : 1,
      pointName(store, row),
    ]);
    const [parts, others] = legendLines(store, "#000000");
    const lines = [...parts, ...others].map(({ title = "", words = "" }) => [title, words]);
    told.push({ rows, lines });
    store.destroy();
  }
  process.stdout.write(JSON.stringify(told));
}
