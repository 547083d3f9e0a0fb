// What the live clustermap shows, as JSON: `node clustermap.mjs cases.json`. Its order, blocks and
// colors are those of the view's own functions; tests/contract/test_js_clustermap.py compares them
// with the figure and with seaborn's picture.
import { readFileSync } from "node:fs";
import { summarize } from "../../../js/src/canvas/color/color_scale.js";
import { colormap } from "../../../js/src/canvas/color/colormaps.js";
import { color } from "../../../js/src/canvas/color/palette.js";
import { createStore } from "../../../js/src/model/store.js";
import { chosenTracks, trackText } from "../../../js/src/model/tracks.js";
import { columnColors } from "../../../js/src/model/tree/column_cut.js";
import { clusterColors } from "../../../js/src/model/tree/node_colors.js";
import { createHost } from "../../../js/src/page/kernelless_model.js";
import { inflate, unpack } from "../../../js/src/page/unpack.js";
import { arrange, split } from "../../../js/src/views/clustermap/arrangement.js";
import { renderHeatmap } from "../../../js/src/views/clustermap/paint.js";
import { resolveColors } from "../../../js/src/views/clustermap/scale/value_colors.js";
import { renderColumnTracks } from "../../../js/src/views/clustermap/tracks/column_tracks.js";
import { renderTracks } from "../../../js/src/views/clustermap/tracks/tracks.js";

/** The pixels that are painted on a canvas. @param {(canvas: any) => void} paint */
function pixelsOf(paint) {
  /** @type {number[]} */
  let pixels = [];
  paint({
    getContext: () => ({
      createImageData: (/** @type {number} */ w, /** @type {number} */ h) => ({
        data: new Uint8ClampedArray(4 * w * h),
      }),
      putImageData: (/** @type {{ data: Uint8ClampedArray }} */ image) => {
        pixels = Array.from(image.data);
      },
    }),
  });
  return pixels;
}

/** @param {Map<string, unknown>} traits */
function shown(traits) {
  const store = createStore(createHost(traits));
  const { data, cut } = store;
  const now = arrange(store);
  const [rows, columns] = [now.rows(), now.columns()];
  const blocks = split(store, now);
  const { scale, cmap } = resolveColors(store, summarize(data.values));
  const size = { width: data.p, height: data.n };
  const map = colormap(cmap, store.model);
  const tracks = chosenTracks([], data.tracks, store.option("tracks"));
  const above = chosenTracks([], data.columnTracks, store.option("column_tracks"));
  const all = Array.from(rows);
  /** @type {[number, number]} */
  const whole = [0, data.n];
  const colors = clusterColors(cut);
  const columnHues = now.cutColumns && columnColors(now.cutColumns);
  const found = {
    rows: all,
    columns: Array.from(columns),
    trees: [Boolean(now.rowTree || now.inBlocks), now.columnTree],
    breaks: blocks.map((one) => Array.from(one?.breaks ?? [])),
    titles: blocks.map((one) =>
      one?.breaks.length
        ? Array.from({ length: one.breaks.length + 1 }, (_, i) => one.titleOf(i))
        : [],
    ),
    cells: pixelsOf((canvas) =>
      renderHeatmap(canvas, data, rows, columns, whole, size, scale, map),
    ),
    strip: all.map((row) => color(colors[cut.labels[row]])),
    columnStrip:
      columnHues && Array.from(columns, (j) => color(columnHues[now.cutColumns.labels[j]])),
    names: all.map((row) => data.name(row)),
    named: now.named && all.filter((row) => now.named.includes(row)).map((row) => data.name(row)),
    columnNames: Array.from(columns, (j) => data.columns[j]),
    tracks: tracks.map(({ name }) => name),
    trackPixels: pixelsOf((canvas) => renderTracks(canvas, tracks, rows, whole, data.n)),
    words: tracks
      .filter(({ colors }) => !colors.length)
      .map((track) => all.map((row) => trackText(track, row))),
    columnTracks: above.map(({ name }) => name),
    columnPixels: pixelsOf((canvas) => renderColumnTracks(canvas, above, columns)),
  };
  store.destroy();
  return found;
}

const [file] = process.argv.slice(2);
if (file) {
  const told = [];
  for (const { json, data } of JSON.parse(readFileSync(file, "utf8"))) {
    const { traits } = unpack(json, await inflate(data));
    told.push(shown(new Map(Object.entries(traits))));
  }
  process.stdout.write(JSON.stringify(told));
}
