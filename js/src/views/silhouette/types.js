// What the silhouette plot shows.

/** @typedef {{ title: string, color: string, size: number, rows?: number, mean: number }} Cluster
 * size in bars; rows are more where each bar is a group of them */
/**
 * @typedef {object} Plot  arrays are in the order of the bars
 * @property {string} noun
 * @property {string} [name] what the values are called
 * @property {number} mean
 * @property {Cluster[]} clusters by label
 * @property {Float64Array} values
 * @property {Int32Array} leaves
 * @property {Int32Array} rows positions in the table
 * @property {Int32Array} neighbors labels
 */
/**
 * @typedef {object} Shown
 * @property {Plot | null} plot
 * @property {string[]} names by leaf
 * @property {Set<number>} selected positions in the table
 * @property {boolean} stale
 * @property {string} note
 * @property {(rows: number[]) => void} select
 * @property {(row: number | null) => void} point  a row is pointed at, or none any more
 */

export {};
