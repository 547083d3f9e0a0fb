// Types only: nothing of this file reaches the bundle.

/** @typedef {import("../../canvas/axes.js").Axis} Axis */
/** @typedef {import("../../canvas/axes.js").Plot} Plot */
/** @typedef {import("../../model/store.js").Store} Store */

/** What pointer and keyboard input of a scatter plot works on.
 * @typedef {object} ScatterView
 * @property {Store} store
 * @property {ReturnType<typeof import("../../dom/view.js").createViewBase>} base
 * @property {import("./viewport.js").PlotViewport} viewport
 * @property {() => { x: Axis, y: Axis } | null} axes
 * @property {() => Plot | null} plot  the present layout
 * @property {(at: { x: number, y: number }) => number} nearest  row at a place of the canvas, or -1
 * @property {(corners: number[] | null) => void} draw  a lasso, in pixels of the canvas
 */

/**
 * Rows in cells, only where there are any.
 * @typedef {object} Density
 * @property {number} across cells
 * @property {number} up
 * @property {Uint16Array} cells  their columns, plus their lines from the bottom times `across`
 * @property {Int32Array} groups
 * @property {Uint16Array} counts
 */

export {};
