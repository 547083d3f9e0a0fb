// Types only: nothing of this file reaches the bundle.

/** anywidget's model, the only host that the front end knows.
 * @typedef {Omit<import("@anywidget/types").AnyModel, "widget_manager">} Model */

/** @typedef {{ model: Model, el: HTMLElement }} RenderContext */

/** A window with its constructors (`new win.ResizeObserver(...)`).
 * @typedef {Window & typeof globalThis} Win */

/** A color: red, green, blue from 0 to 255, alpha from 0 to 1.
 * @typedef {{ r: number, g: number, b: number, a: number }} Color */

/** Names and colors that a reader chose for clusters, by node; and the color numbers in the order of
 * the splits, where they were taken over from another tree.
 * @typedef {{ names: Map<number, string>, colors: Map<number, string>, numbers: number[] }}
 *   Annotations */

/** The colors and the font of the page, as Python takes them: hex colors, no transparency.
 * @typedef {object} Theme
 * @property {string} paper  behind everything
 * @property {string} ink    text
 * @property {string} quiet  text that may stand back
 * @property {string} rule   thin lines
 * @property {string} panel  cards and tooltips
 * @property {string} font   a CSS font-family list
 * @property {boolean} dark  true for a dark background
 */

export {};
