// Types only: nothing of this file reaches the bundle.

/** @typedef {import("./hit_test.js").Hit} Hit */
/** @typedef {import("./layers.js").Scene} Scene */
/** @typedef {import("../../model/store.js").Store} Store */

/** What hand and keys of a clustermap work on.
 * @typedef {object} ClustermapView
 * @property {Store} store
 * @property {ReturnType<typeof import("../../dom/view.js").createViewBase>} base
 * @property {import("../../canvas/viewport.js").Viewport} viewport  places of the rows that are shown
 * @property {() => Scene | null} scene  where everything stands now
 * @property {() => number} columns
 * @property {() => Hit | null} hit  what lies under the pointer
 * @property {(what: Hit | null) => void} setHit  another one
 */

export {};
