// What the clustermap and the scatter tell of every row, by a live view's traits and by a page's
// data: `node page_text.mjs cases.json`. tests/contract/test_js_page_text.py compares the two.
import { readFileSync } from "node:fs";
import { axisOf } from "../../../js/src/canvas/axes.js";
import { createStore } from "../../../js/src/model/store.js";
import { createHost } from "../../../js/src/page/kernelless_model.js";
import { inflate, unpack } from "../../../js/src/page/unpack.js";
import { describeCell } from "../../../js/src/views/clustermap/hit_test.js";
import { describePoint } from "../../../js/src/views/scatter/describe.js";

const bytes = (base64) => {
  const found = Uint8Array.from(Buffer.from(base64, "base64"));
  return new DataView(found.buffer);
};

/** Every cell by its column, and every row's axes by their names. */
function told(model) {
  const store = createStore(model);
  const { data } = store;
  const leaves = Array.from({ length: data.n }, (_, leaf) => leaf);
  return {
    cells: Object.fromEntries(
      data.columns.map((name, j) => [
        name,
        leaves.map((leaf) => `${data.name(leaf)}: ${describeCell(data, leaf, j)}`),
      ]),
    ),
    points: Object.fromEntries(
      data.axisNames.map(({ name }, i) => {
        const axis = axisOf(data, name, i);
        return [name, leaves.map((leaf) => describePoint(store, { x: axis, y: axis }, leaf))];
      }),
    ),
  };
}

const [file] = process.argv.slice(2);
if (file) {
  // the test runner starts every file of this folder
  const { live, page } = JSON.parse(readFileSync(file, "utf8"));
  const sent = Object.entries(live).map(([name, value]) => [
    name,
    typeof value?.base64 === "string" ? bytes(value.base64) : value,
  ]);
  const { traits } = unpack(page.meta, await inflate(page.data));
  const own = new Map(Object.entries(traits));
  process.stdout.write(
    JSON.stringify({
      live: told(createHost(new Map(sent))),
      page: told(createHost(own)),
    }),
  );
}
