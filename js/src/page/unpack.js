// What a page holds: the traits of a live view, as a widget has them, and what its reader can choose
// besides. Python writes it (export/html/page_contents.py, serialize/packing.py).

/** @typedef {Record<string, unknown>} Traits  names and values; bytes are DataViews */
/** A linkage that can be chosen.
 * @typedef {object} Linkage
 * @property {string | null} name
 * @property {boolean} constrained      true if only neighbors of a connectivity graph were merged
 * @property {string | null} cophenetic
 * @property {number} described  most typical rows are known for up to so many clusters
 * @property {DataView | null} medoids  int32, (n - 1,): most typical row of every merge
 * @property {Traits} traits     of its tree
 */

/**
 * @typedef {object} Page
 * @property {string} title
 * @property {{ features: string | null, columns: string, scaling: string | null, metric: string | null,
 *   given?: string | null, dropped: string | null }} words
 * @property {Linkage[]} linkages
 * @property {number} start             which linkage is shown first
 * @property {Traits[][]} annotations   names and colors of clusters, at the start and in steps; for
 *   each of the linkages
 * @property {import("./walkthrough.js").Step[]} steps
 * @property {string[]} notes
 * @property {boolean} leveled  at the start, clusters at different heights were left with a tree before
 * @property {boolean} numbers_moved    at the start, clusters have other numbers than in a tree before
 * @property {number} table_rows
 * @property {boolean} row_names        false: rows are numbered
 * @property {DataView} dropped         int32: positions of the rows that were left out
 * @property {string[] | null} dropped_names
 * @property {Groups | null} [groups]
 * @property {import("./rows.js").Rows | null} [rows]  single ones of the groups, if they are in it
 * @property {{ name: string, words: string[], codes: DataView }[]} texts  codes are of leaves that are
 *   rows
 * @property {{ original?: number, text?: number }[]} profile
 * @property {import("./column_shares.js").Shares | null} shares  null: not known
 * @property {import("./class_table.js").PageClasses | null} [classes]  known ones
 * @property {import("./evidence.js").PageEvidence | null} [evidence]  of cuts; null: not known
 */

/** Where the leaves are groups of rows: what is known of the rows.
 * @typedef {object} Groups
 * @property {string} clustered  "1,000,000 rows in 2,000 groups"
 * @property {string} noun       of the rows
 * @property {DataView} sizes    int32: rows in each group
 * @property {GroupColumn[]} columns  as `profile` has them
 */
/** Counts are int32: rows of each group that have a value; of texts, of each group and word.
 * @typedef {{ counts: DataView, means?: DataView, overall?: number, lowest?: number,
 *   highest?: number, total?: number }} GroupColumn */

/** @typedef {{ traits: Traits, page: Page }} Held  of a page of the classroom the traits alone */

const BYTES = "$bytes";

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
 * Read JSON in which references stand for bytes, as anywidget hands them over.
 * @param {string} json
 * @param {ArrayBuffer} bytes
 * @returns {any}
 */
export function unpack(json, bytes) {
  return JSON.parse(json, (_, value) => {
    const at = value?.[BYTES];
    return Array.isArray(at) ? new DataView(bytes, ...at) : value;
  });
}
