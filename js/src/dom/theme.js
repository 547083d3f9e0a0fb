// Read from the page what a figure needs to match it: width, colors, font.

import {
  BLACK,
  compositeOver,
  luminance,
  mix,
  parseColor,
  toHex,
  WHITE,
} from "../canvas/color/color.js";
import { windowOf } from "../canvas/window_of.js";

/** @typedef {import("../model/types.js").Color} Color */
/** @typedef {import("../model/types.js").Theme} Theme */
/** @typedef {import("../model/types.js").Win} Win */

/**
 * The element around `el`, also through the edge of a shadow tree.
 * @param {Element} el
 * @returns {Element | null}
 */
export function parentOf(el) {
  if (el.parentElement) return el.parentElement;
  const root = /** @type {Partial<ShadowRoot>} */ (el.getRootNode());
  return root.host ?? null;
}

/**
 * The width that the content of a container has, in whole CSS pixels. Rounded down, so that a
 * picture of this width never makes its container scroll. 0: hidden, or not in the page.
 * @param {Element} box
 */
export function contentWidth(box) {
  const style = windowOf(box).getComputedStyle(box);
  const padding = (parseFloat(style.paddingLeft) || 0) + (parseFloat(style.paddingRight) || 0);
  const width = Math.min(box.clientWidth, box.getBoundingClientRect().width) - padding;
  return Math.max(0, Math.floor(width));
}

/**
 * Read the colors and the font at one place of the page. JupyterLab (and Notebook, Voilà) have
 * CSS variables for them; elsewhere they are read from the background and the parents.
 * @param {HTMLElement} place
 * @param {HTMLElement} probe an unseen element inside the place, free to be restyled
 * @returns {Theme}
 */
export function readTheme(place, probe) {
  const win = windowOf(place);
  if (win.matchMedia(FORCED).matches) return systemTheme(place, probe);
  const here = win.getComputedStyle(place);
  /** @param {string} name @returns {Color | null} */
  const variable = (name) => {
    if (!here.getPropertyValue(name).trim()) return null;
    return resolve(probe, `var(${name})`);
  };
  const ground = backgroundOf(place, probe);
  const paper = compositeOver(variable("--jp-layout-color0") ?? ground, ground);
  const dark = luminance(paper) < 0.5;
  /** @param {Color | null} color @param {Color} instead */
  const onPaper = (color, instead) => compositeOver(color ?? instead, paper);
  const text = variable("--jp-ui-font-color1") ?? variable("--jp-ui-font-color0");
  const ink = onPaper(text ?? resolve(probe, "inherit"), dark ? WHITE : BLACK);
  const quiet = onPaper(variable("--jp-ui-font-color2"), mix(paper, ink, 0.65));
  const rule = onPaper(variable("--jp-border-color2"), mix(paper, ink, 0.16));
  // JupyterLab's light theme has one white for paper and panel: there the panel is a faint tint.
  const layer = onPaper(variable("--jp-layout-color1"), paper);
  const panel = toHex(layer) === toHex(paper) ? mix(paper, ink, 0.03) : layer;
  probe.style.fontFamily = "var(--jp-ui-font-family, var(--jp-content-font-family, inherit))";
  return {
    paper: toHex(paper),
    ink: toHex(ink),
    quiet: toHex(quiet),
    rule: toHex(rule),
    panel: toHex(panel),
    font: win.getComputedStyle(probe).fontFamily,
    dark,
  };
}

/** High contrast: colors are the system's. */
const FORCED = "(forced-colors: active)";

/**
 * The theme of a page in high contrast: its canvases take the system's colors as its elements do.
 * @param {HTMLElement} place
 * @param {HTMLElement} probe
 * @returns {Theme}
 */
function systemTheme(place, probe) {
  /** @param {string} name @param {Color} instead */
  const system = (name, instead) => compositeOver(resolve(probe, name) ?? instead, WHITE);
  const [paper, ink] = [system("Canvas", WHITE), system("CanvasText", BLACK)];
  return {
    paper: toHex(paper),
    ink: toHex(ink),
    quiet: toHex(ink),
    rule: toHex(system("GrayText", ink)),
    panel: toHex(paper),
    font: windowOf(place).getComputedStyle(place).fontFamily,
    dark: luminance(paper) < 0.5,
  };
}

/** What shows a theme: JupyterLab sets `data-jp-theme-*`, other pages a class or a style. */
const THEME_MARKS = ["class", "style", "data-theme", "data-jp-theme-light", "data-jp-theme-name"];

/**
 * Call `changed` when the page may have another theme.
 * @param {Element} el
 * @param {() => void} changed
 * @returns {() => void} removes all observers and listeners
 */
export function watchTheme(el, changed) {
  const win = windowOf(el);
  const { documentElement, body } = win.document;
  const marks = new win.MutationObserver(changed);
  for (const node of [documentElement, body]) {
    marks.observe(node, { attributes: true, attributeFilter: THEME_MARKS });
  }
  const queries = ["(prefers-color-scheme: dark)", FORCED].map((query) => win.matchMedia(query));
  for (const query of queries) query.addEventListener("change", changed);
  return () => {
    marks.disconnect();
    for (const query of queries) query.removeEventListener("change", changed);
  };
}

/**
 * What is painted behind an element: its own ground, or that of the nearest one around it.
 * @param {Element} el
 * @param {HTMLElement} probe
 * @returns {Color}
 */
function backgroundOf(el, probe) {
  /** @type {Color[]} */
  const layers = [];
  for (let at = /** @type {Element | null} */ (el); at; at = parentOf(at)) {
    const color = read(windowOf(at).getComputedStyle(at).backgroundColor, windowOf(at));
    if (!color || color.a === 0) continue;
    layers.unshift(color);
    if (color.a === 1) break;
  }
  // `Canvas` is the browser's own paper, white or dark as the page's color-scheme has it.
  const start = compositeOver(resolve(probe, "Canvas") ?? WHITE, WHITE);
  return layers.reduce((ground, layer) => compositeOver(layer, ground), start);
}

/**
 * What a CSS color comes to at the probe's place.
 * @param {HTMLElement} probe
 * @param {string} value
 */
function resolve(probe, value) {
  const win = windowOf(probe);
  probe.style.color = value;
  const color = read(win.getComputedStyle(probe).color, win);
  probe.style.color = "";
  return color;
}

/**
 * Read a computed color; one written in another color space is painted and read back.
 * @param {string} text
 * @param {Win} win
 * @returns {Color | null}
 */
function read(text, win) {
  const parsed = parseColor(text);
  if (parsed) return parsed;
  const canvas = win.document.createElement("canvas");
  canvas.width = canvas.height = 1;
  const ctx = canvas.getContext("2d", { willReadFrequently: true });
  if (!ctx) return null;
  ctx.fillStyle = text;
  ctx.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0, a = 0] = ctx.getImageData(0, 0, 1, 1).data;
  return { r, g, b, a: a / 255 };
}
