// What Python sends (widgets/views/evidence.py), and what a view is given.

/** @typedef {import("../shared/index_words.js").Index} Index */
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
 * @property {number} locked   how many of them are locked
 * @property {"open" | "closed"} fold  of the ribbon
 * @property {Gap} gap
 * @property {string} note
 * @property {string} beside     index beside the height axis of the live tree
 * @property {boolean} offersBeside  there is such a tree
 * @property {(name: string) => void} stand  put an index beside it
 * @property {(k: number) => void} choose
 * @property {(what: "start" | "cancel") => void} ask
 * @property {() => void} toggle
 */

export {};
