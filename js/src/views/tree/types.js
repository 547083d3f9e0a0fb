// Types only: nothing of this file reaches the bundle.

/** @typedef {import("../../canvas/stage.js").Typeface} Typeface */
/** @typedef {import("../../canvas/tree_lines.js").Frame} Frame */
/** @typedef {import("../../model/tree/cut.js").Cut} Cut */
/** @typedef {import("../../model/decode.js").Data} Data */
/** @typedef {import("../../model/store.js").Store} Store */
/** @typedef {import("../../model/types.js").Theme} Theme */

/** What the painters need.
 * @typedef {object} Scene
 * @property {Data} data
 * @property {Cut} cut
 * @property {Int32Array} colors     color number of every node
 * @property {import("../../model/class_colors.js").Classes | null} classes  in the strip instead
 * @property {Uint8Array | null} selection
 * @property {Frame} frame
 * @property {{ left: number, top: number }} corner
 * @property {number} strip  pixels between the axis and the plot, for evidence
 * @property {Theme} theme
 * @property {Typeface} face
 * @property {number[]} ticks
 * @property {number} labels  pixels for row names, 0: they do not fit
 * @property {[number, number]} tracks  pixels from the ground to where tracks begin and end
 * @property {boolean} flat   names stand beside each other, not turned
 */

/** What pointer and keyboard input of a tree works on.
 * @typedef {object} TreeView
 * @property {Store} store
 * @property {HTMLElement} box
 * @property {HTMLElement} handle  of the cut: has the focus
 * @property {import("../../canvas/viewport.js").Viewport} viewport  leaf positions that are shown
 * @property {import("./heights.js").Heights} heights  which of them are shown
 * @property {() => void} moved  the reader has moved the cut here
 * @property {import("../../dom/tooltip.js").Tooltip} tip
 * @property {(text: string) => void} announce
 * @property {() => void} cancelAnnouncement  that of the cut, which waits until it rests
 * @property {() => Scene} getScene  the present layout
 * @property {ReturnType<typeof import("./branch_menu.js").createBranchMenu>} menu  of a branch
 */

export {};
