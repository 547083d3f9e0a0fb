// The store as the clustermap sees it where it shows the distances between all rows in place of a
// table: the rows are its columns, too, and it has a colormap of its own.

import { floats32 } from "../../../model/decode.js";

/** @typedef {import("../../../model/store.js").Store} Store */
/** @typedef {import("../../../model/decode.js").Data} Data */

/** Options of the clustermap that a matrix of distances has under another name. */
const OWN_NAMES = /** @type {Record<string, "distance_cmap">} */ ({ cmap: "distance_cmap" });

/** Options of the clustermap that it does not have. @type {Record<string, unknown>} */
const FIXED = {
  row_cluster: true,
  col_cluster: false,
  sort_by: [],
  column_sort_by: [],
  tracks: [],
  row_split: "",
  col_split: "",
  color_scale: {},
  annot: false,
  column_options: {},
  column_tracks: [],
};

/**
 * All distances of rows, of which only those of a row to later ones were sent.
 * @param {Float32Array} condensed (n * (n - 1) / 2,), as scipy's pdist orders them
 * @param {number} n
 * @returns {Float32Array} (n * n,), row-major; empty if these are not the distances of n rows
 */
export function squareform(condensed, n) {
  if (n < 2 || condensed.length !== (n * (n - 1)) / 2) return new Float32Array(0);
  const square = new Float32Array(n * n);
  let k = 0;
  for (let i = 0; i < n; i++) {
    for (let j = i + 1; j < n; j++) {
      const distance = condensed[k++] ?? 0;
      square[i * n + j] = distance;
      square[j * n + i] = distance;
    }
  }
  return square;
}

/** @param {Store} store @returns {Store & { note: () => string }} */
export function distanceStore(store) {
  const { model } = store;
  /** @returns {{ unit?: string, note?: string }} */
  const about = () => model.get("distances_about") ?? {};
  /** @type {{ bytes: unknown, n: number, values: Float32Array }} */
  let made = { bytes: null, n: 0, values: new Float32Array(0) };
  /** @type {{ of: Data | null, values: Float32Array, data: Data | null }} */
  let known = { of: null, values: made.values, data: null };

  function values() {
    const bytes = model.get("distances");
    const { n } = store.data;
    if (bytes !== made.bytes || n !== made.n) {
      made = { bytes, n, values: squareform(floats32(bytes), n) };
    }
    return made.values;
  }

  /** @returns {Data} */
  function data() {
    const of = store.data;
    const now = values();
    if (known.data && known.of === of && known.values === now) return known.data;
    const columns = Array.from({ length: now.length ? of.n : 0 }, (_, i) => of.name(i));
    const data = {
      ...of,
      p: columns.length,
      columns,
      columnAbout: columns.map((name) => ({ label: `distance to ${name}`, plain: true })),
      values: now,
      columnTree: null,
      tracks: [],
      columnTracks: [],
    };
    known = { of, values: now, data };
    return data;
  }

  const inherited = /** @type {Store & { note: () => string }} */ (
    Object.create(store, {
      data: { get: data },
      model: {
        value: {
          get: (/** @type {string} */ name) =>
            name === "values_about" ? { unit: about().unit, centered: false } : model.get(name),
        },
      },
      note: { value: () => about().note ?? "" },
      option: {
        value: (/** @type {string} */ name) =>
          Object.hasOwn(FIXED, name)
            ? FIXED[name]
            : store.option(/** @type {"cmap"} */ (OWN_NAMES[name] ?? name)),
      },
      setOption: {
        value(/** @type {string} */ name, /** @type {unknown} */ value) {
          const own = OWN_NAMES[name];
          if (own) store.setOption(own, value);
        },
      },
    })
  );
  return inherited;
}
