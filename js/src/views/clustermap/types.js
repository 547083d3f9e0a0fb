// Types only: nothing of this file reaches the bundle.

/** @typedef {import("./hit_test.js").Hit} Hit */
/** @typedef {import("./layers.js").Scene} Scene */
/** @typedef {import("../../model/store.js").Store} Store */

/** What pointer and keyboard input of a clustermap works on.
 * @typedef {object} ClustermapView
 * @property {Store} store
 * @property {ReturnType<typeof import("../../dom/view.js").createViewBase>} base
 * @property {import("../../canvas/viewport.js").Viewport} viewport  places of the rows that are shown
 * @property {() => Scene | null} scene  the present layout
 * @property {() => number} columns
 * @property {() => Hit | null} hit  what lies under the pointer
 * @property {(what: Hit | null) => void} setHit  another one
 * @property {(leaves: number[], columns: Set<number> | null) => void} brush  select a rectangle
 * @property {(columns: ArrayLike<number>, add: boolean) => void} takeColumns  of the selected rows, or of all
 * @property {(rect: import("./layout.js").Rect | null) => void} setBrushed  one that is being drawn
 */

export {};
