// What the silhouette plot shows.

/** @typedef {{ title: string, color: string, size: number, mean: number }} Cluster */
/**
 * @typedef {object} Plot  arrays are in the order of the bars
 * @property {string} noun
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
 */

export {};
