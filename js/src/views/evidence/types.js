// What Python sends (widgets/views/evidence.py), and what a view is given.

/**
 * @typedef {object} Index
 * @property {string} title
 * @property {string} meaning
 * @property {string} good        which values are good, in words
 * @property {(number | null)[]} values
 * @property {number | null | undefined} preferred  number of clusters
 * @property {number[]} peaks     numbers of clusters at which it is good again
 */
/**
 * @typedef {object} Evidence
 * @property {number[]} numbers
 * @property {[number, number][]} intervals  lower and upper height of each number
 * @property {number} top                    end of the axis of heights
 * @property {string} sentence
 * @property {Index[]} indices
 */
/** @typedef {{ offered?: boolean, done?: number, total?: number }} Gap */
/**
 * @typedef {object} Shown
 * @property {Evidence} evidence
 * @property {number} cut      present number of clusters
 * @property {"open" | "closed"} fold  of the ribbon
 * @property {Gap} gap
 * @property {string} note
 * @property {(k: number) => void} choose
 * @property {(what: "start" | "cancel") => void} ask
 * @property {() => void} toggle
 */

export {};
