// What the table of classes is made of: encoded by widgets/views/classes.py.

/**
 * @typedef {object} Plot
 * @property {string} name of the column of classes
 * @property {string} noun what the rows are called
 * @property {string} sentence
 * @property {{ title: string, color: string, marker: number, size: number }[]} clusters
 * @property {{ title: string, size: number }[]} classes
 * @property {number[][]} counts
 * @property {{ title: string, value: number, meaning: string }[]} scores
 */

/**
 * @typedef {object} Shown
 * @property {string[]} columns that can hold classes
 * @property {number} column which of them is shown
 * @property {Plot | Record<string, never>} plot
 * @property {number[][]} selected rows of every cell
 * @property {string} note
 * @property {(message: object) => void} send
 */

export {};
