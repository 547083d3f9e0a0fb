// The matrix of distances of a live view, as JSON: `node distances.mjs cases.json`.
// tests/contract/test_js_distances.py compares it with the figure.
import { readFileSync } from "node:fs";
import { blockAxis } from "../../../js/src/canvas/block_axis.js";
import { color } from "../../../js/src/canvas/color/palette.js";
import { createStore } from "../../../js/src/model/store.js";
import { clusterColors } from "../../../js/src/model/tree/node_colors.js";
import { createHost } from "../../../js/src/page/kernelless_model.js";
import { inflate, unpack } from "../../../js/src/page/unpack.js";
import { distanceStore } from "../../../js/src/views/clustermap/distances/distance_store.js";
import { nearStandsOut, outlinesOf } from "../../../js/src/views/clustermap/distances/distances.js";

const [file] = process.argv.slice(2);
if (file) {
  const told = [];
  for (const { json, data } of JSON.parse(readFileSync(file, "utf8"))) {
    const { traits } = unpack(json, await inflate(data));
    const store = createStore(createHost(new Map(Object.entries(traits))));
    const { cut, data: shown } = distanceStore(store);
    const { order } = shown.tree;
    const colors = clusterColors(cut);
    const axis = blockAxis(shown.n, [], 0, shown.n);
    const places = { heatmap: { left: 0, top: 0, width: shown.n, height: shown.n } };
    const spans = Array.from({ length: cut.k }, (_, label) => ({ label }));
    told.push({
      values: Array.from(order, (i) => Array.from(order, (j) => shown.values[i * shown.n + j])),
      boxes: outlinesOf({ cut, data: shown, places, rowAxis: axis, columnAxis: axis }, spans).map(
        ({ label, left, top, width, height }) => [
          [left, top, left + width, top + height],
          color(colors[label]),
        ],
      ),
      unit: store.model.get("distances_about").unit,
      gray: [false, true].map((dark) => [...nearStandsOut({ dark }, store.model)].slice(0, 3)),
    });
    store.destroy();
  }
  process.stdout.write(JSON.stringify(told));
}
