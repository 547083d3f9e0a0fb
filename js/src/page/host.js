// The data of a page, and a host for the views: anywidget's model without a kernel.

/** @typedef {import("../model/types.js").Model} Model */
/** @typedef {Uint8Array | Int8Array | Uint16Array | Int16Array | Int32Array | Float32Array
 *   | Float64Array} Numbers */
/** @typedef {(number: number) => Numbers} Pool  the packed arrays, by their number */
/** @typedef {{ name: string, unit: string, kind: string }} About */

/**
 * @typedef {object} Linkage
 * @property {string | null} name
 * @property {string} heightLabel
 * @property {string | null} cophenetic
 * @property {number} described  most typical rows are known for up to so many clusters
 * @property {number} children   the number of a packed array, as all below
 * @property {number} heights
 * @property {number} flips
 * @property {number | null} medoids
 * @property {number | null} columnChildren
 * @property {number | null} columnHeights
 */

/** What a reader gave to clusters of one tree, by node.
 * @typedef {{ names: Record<string, string>, colors: Record<string, string> }} Given */

/**
 * What a page holds (export/html/page_data.py writes it).
 * @typedef {object} Meta
 * @property {import("./walkthrough.js").Step[]} steps
 * @property {string} title
 * @property {string[]} parts
 * @property {string} noun
 * @property {number} rows
 * @property {number} tableRows
 * @property {{ features: string | null, columns: string, scaling: string | null, metric: string | null,
 *   dropped: string | null }} words
 * @property {Linkage[]} linkages
 * @property {Given[][]} marks  annotations at the start and in the steps, for each of the linkages
 * @property {number} start
 * @property {number} n_clusters
 * @property {number} distance_threshold
 * @property {number} selection
 * @property {Record<string, unknown>} options
 * @property {{ name: string, array: number }[]} cmaps  colormaps that colormaps.js lacks
 * @property {string[]} notes
 * @property {[number, number] | null} names
 * @property {number | null} at
 * @property {number} dropped
 * @property {[number, number] | null} droppedNames
 * @property {{ name: string, about: import("../model/decode.js").About, array: number }[]} columns
 * @property {(About & { array: number })[]} originals
 * @property {{ name: string, words: string[], array: number }[]} texts
 * @property {(About & { label: string, original?: number, array?: number })[]} axes
 * @property {{ original?: number, text?: number }[]} profile
 * @property {[string, number, number][]} arrays  type, first byte, length of each packed array
 */

/** @type {Record<string, new (buffer: ArrayBuffer) => Numbers>} */
const TYPES = {
  u1: Uint8Array,
  i1: Int8Array,
  u2: Uint16Array,
  i2: Int16Array,
  i4: Int32Array,
  f4: Float32Array,
  f8: Float64Array,
};

/**
 * @param {string} base64
 * @returns {Promise<ArrayBuffer>} what was packed
 */
export async function inflate(base64) {
  const text = atob(base64.trim());
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  return new Response(stream).arrayBuffer();
}

/**
 * @param {Meta["arrays"]} where
 * @param {ArrayBuffer} bytes
 * @returns {Pool}
 */
export function unpack(where, bytes) {
  return (number) => {
    const [type, from, size] = /** @type {Meta["arrays"][number]} */ (where[number]);
    const Type = TYPES[type];
    if (!Type) throw new Error(`No numbers of type ${type} are known.`);
    const wide = Number(type.slice(1));
    return new Type(bytes.slice(from, from + size * wide));
  };
}

/**
 * Texts that were packed as one piece with the lengths of each.
 * @param {Pool} pool
 * @param {[number, number]} where
 * @returns {string[]}
 */
export function texts(pool, [whole, lengths]) {
  const bytes = pool(whole);
  const decoder = new TextDecoder();
  let from = 0;
  return Array.from(pool(lengths), (size) => {
    from += size;
    return decoder.decode(/** @type {Uint8Array} */ (bytes).subarray(from - size, from));
  });
}

/** Position in the table of each leaf. @param {Meta} meta @param {Pool} pool */
export function rowsOf({ at, rows }, pool) {
  return at === null ? Int32Array.from({ length: rows }, (_, i) => i) : Int32Array.from(pool(at));
}

/**
 * What the views read, as a widget's model has it; without the tree.
 * @param {Meta} meta
 * @param {Pool} pool
 * @returns {Map<string, unknown>}
 */
export function traits(meta, pool) {
  const { rows: n, columns, originals } = meta;
  const p = columns.length;
  const q = originals.length;
  const values = new Float32Array(n * p);
  columns.forEach(({ array }, j) => {
    pool(array).forEach((v, i) => {
      values[i * p + j] = v;
    });
  });
  const originalValues = new Float64Array(n * q);
  originals.forEach(({ array }, j) => {
    pool(array).forEach((v, i) => {
      originalValues[i * q + j] = v;
    });
  });
  const axes = new Float64Array(n * meta.axes.length);
  meta.axes.forEach(({ original, array }, a) => {
    axes.set(pool(array ?? /** @type {number} */ (originals[original ?? -1]?.array)), a * n);
  });
  const colors = new Uint8Array(768 * meta.cmaps.length);
  meta.cmaps.forEach(({ array }, i) => {
    colors.set(pool(array), 768 * i);
  });
  const rows = rowsOf(meta, pool);
  const { names, ends } = namesOf(meta, pool, rows);
  return new Map(
    /** @type {[string, unknown][]} */ ([
      ["parts", meta.parts],
      ["controls", true],
      ["revision", 0],
      ["noun", meta.noun],
      ["values", view(values)],
      ["columns", columns.map(({ name }) => name)],
      ["column_about", columns.map(({ about }) => about)],
      ["originals", view(originalValues)],
      ["original_columns", originals.map(({ name, unit, kind }) => ({ name, unit, kind }))],
      ["axes", view(axes)],
      ["axis_names", meta.axes.map(({ name, label, unit, kind }) => ({ name, label, unit, kind }))],
      ["names", view(names)],
      ["name_ends", view(ends)],
      ["rows", view(rows)],
      ["n_clusters", meta.n_clusters],
      ["distance_threshold", meta.distance_threshold],
      ["selection", view(Int32Array.from(pool(meta.selection)))],
      ["cmap_names", meta.cmaps.map(({ name }) => name)],
      ["cmap_colors", view(colors)],
      ...Object.entries(meta.options),
    ]),
  );
}

/** Names as one piece, and where each ends; rows without names are numbered.
 * @param {Meta} meta @param {Pool} pool @param {Int32Array} rows */
function namesOf(meta, pool, rows) {
  let names = new Uint8Array(0);
  /** @type {Numbers | number[]} */
  let lengths;
  if (meta.names) {
    names = Uint8Array.from(pool(meta.names[0]));
    lengths = pool(meta.names[1]);
  } else {
    const words = Array.from(rows, (row) => `row ${row}`);
    names = new TextEncoder().encode(words.join(""));
    lengths = words.map((word) => word.length);
  }
  let end = 0;
  const ends = Uint32Array.from(lengths, (size) => (end += size));
  return { names, ends };
}

/**
 * The tree of one linkage, as a widget's model has it.
 * @param {Linkage} linkage
 * @param {Pool} pool
 * @returns {Map<string, unknown>}
 */
export function treeTraits(linkage, pool) {
  const { columnChildren, columnHeights } = linkage;
  const nothing = new DataView(new ArrayBuffer(0));
  return new Map(
    /** @type {[string, unknown][]} */ ([
      ["children", view(Int32Array.from(pool(linkage.children)))],
      ["heights", view(pool(linkage.heights))],
      ["flips", view(pool(linkage.flips))],
      [
        "col_children",
        columnChildren === null ? nothing : view(Int32Array.from(pool(columnChildren))),
      ],
      ["col_heights", columnHeights === null ? nothing : view(pool(columnHeights))],
      ["height_label", linkage.heightLabel],
    ]),
  );
}

/**
 * Names and colors of clusters, as a widget's model has them.
 * @param {Meta} meta
 * @param {number} marks  which of those that the page holds
 * @param {number} which  of the linkages
 * @returns {[string, unknown][]}
 */
export function markTraits(meta, marks, which) {
  const { names, colors } = meta.marks[marks]?.[which] ?? {};
  return [
    ["node_names", names],
    ["node_colors", colors],
  ];
}

/** Return bytes as anywidget passes them. @param {ArrayBufferView} array */
export function view({ buffer, byteOffset, byteLength }) {
  return new DataView(buffer, byteOffset, byteLength);
}

/**
 * Create a model without a kernel: changes are emitted here, and nothing is sent.
 * @param {Map<string, unknown>} values
 * @returns {Model & { assign: (changes: Map<string, unknown>) => void }}
 */
export function createHost(values) {
  /** @type {Map<string, Set<(...args: any[]) => void>>} */
  const listeners = new Map();
  /** @param {string} event */
  const emit = (event) => {
    for (const f of [...(listeners.get(event) ?? [])]) f();
  };
  const host = {
    /** @param {string} name @returns {any} */
    get: (name) => values.get(name),
    /** @param {string} name @param {unknown} value */
    set: (name, value) => host.assign(new Map([[name, value]])),
    /** Set all values before any listener is called. @param {Map<string, unknown>} changes */
    assign(changes) {
      const names = [...changes.keys()].filter((name) => changes.get(name) !== values.get(name));
      for (const name of names) values.set(name, changes.get(name));
      for (const name of names) emit(`change:${name}`);
      if (names.length) emit("change");
    },
    /** A kernel receives a cut some time later; here it counts as received at once. */
    save_changes() {
      values.set("cut_heard", values.get("cut_said"));
    },
    send() {},
    /** @param {string} event @param {(...args: any[]) => void} f */
    on(event, f) {
      if (!listeners.has(event)) listeners.set(event, new Set());
      listeners.get(event)?.add(f);
    },
    /** @param {string | null} [event] @param {((...args: any[]) => void) | null} [f] */
    off(event, f) {
      for (const [name, all] of listeners) {
        if (event && event !== name) continue;
        if (f) all.delete(f);
        else all.clear();
      }
    },
  };
  return host;
}
