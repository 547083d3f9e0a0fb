// What the live clustermap paints of tracks of columns, as JSON: `node column_tracks.mjs cases.json`.
// tests/contract/test_js_column_tracks.py compares it with the figure and with seaborn's picture.
import { readFileSync } from "node:fs";
import { sortedBy, sortRows } from "../../../js/src/model/row_sort.js";
import { createStore } from "../../../js/src/model/store.js";
import { chosenTracks } from "../../../js/src/model/tracks.js";
import { createHost } from "../../../js/src/page/kernelless_model.js";
import { inflate, unpack } from "../../../js/src/page/unpack.js";
import { renderColumnTracks } from "../../../js/src/views/clustermap/tracks/column_tracks.js";

const [file] = process.argv.slice(2);
if (file) {
  const told = [];
  for (const { json, data } of JSON.parse(readFileSync(file, "utf8"))) {
    const { traits } = unpack(json, await inflate(data));
    const store = createStore(createHost(new Map(Object.entries(traits))));
    const { columnTree, columnTracks, p } = store.data;
    const clustered = store.option("col_cluster") && columnTree;
    const base = clustered ? columnTree.order : Int32Array.from({ length: p }, (_, j) => j);
    const columns = sortRows(base, sortedBy(store.option("column_sort_by"), columnTracks));
    const tracks = chosenTracks([], columnTracks, store.option("column_tracks"));
    /** @type {number[]} */
    let pixels = [];
    const canvas = {
      getContext: () => ({
        createImageData: (/** @type {number} */ w, /** @type {number} */ h) => ({
          data: new Uint8ClampedArray(4 * w * h),
        }),
        putImageData: (/** @type {{ data: Uint8ClampedArray }} */ image) => {
          pixels = Array.from(image.data);
        },
      }),
    };
    renderColumnTracks(/** @type {any} */ (canvas), tracks, columns);
    told.push({ names: tracks.map(({ name }) => name), pixels });
    store.destroy();
  }
  process.stdout.write(JSON.stringify(told));
}
