// What a live tree paints of tracks at its leaves, as JSON: `node leaf_tracks.mjs cases.json WIDTH`.
// tests/contract/test_js_leaf_tracks.py compares it with the figure.
import { readFileSync } from "node:fs";
import { leafPlaces } from "../../../js/src/canvas/leaf_places.js";
import { createStore } from "../../../js/src/model/store.js";
import { chosenTracks } from "../../../js/src/model/tracks.js";
import { createHost } from "../../../js/src/page/kernelless_model.js";
import { inflate, unpack } from "../../../js/src/page/unpack.js";
import { renderTreeTracks } from "../../../js/src/views/tree/track_picture.js";

const [file, width] = process.argv.slice(2);
if (file) {
  const told = [];
  for (const { json, data } of JSON.parse(readFileSync(file, "utf8"))) {
    const { traits } = unpack(json, await inflate(data));
    const store = createStore(createHost(new Map(Object.entries(traits))));
    const { tree, leafRows, n, tracks } = store.data;
    const places = leafPlaces(tree, leafRows);
    const frame = { width: Number(width), height: 9, from: 0, to: n, top: 1, dpr: 1, places };
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
    const chosen = chosenTracks([], tracks, store.option("tracks"));
    renderTreeTracks(/** @type {any} */ (canvas), chosen, tree.order, frame);
    told.push({ names: chosen.map(({ name }) => name), pixels });
    store.destroy();
  }
  process.stdout.write(JSON.stringify(told));
}
