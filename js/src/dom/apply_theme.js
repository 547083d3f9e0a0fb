// Pass the page's colors to a view's style sheet; and create boxes.

import { BLACK, mix, parseColor, toHex, WHITE } from "../canvas/color/color.js";
import { makeDiv } from "./div.js";

/** @typedef {import("../model/types.js").Theme} Theme */

/**
 * Pass the page's theme to the style sheet.
 * @param {HTMLElement} root
 * @param {Theme} theme
 */
export function applyTheme(root, theme) {
  const [paper, ink] = [parseColor(theme.paper) ?? WHITE, parseColor(theme.ink) ?? BLACK];
  const colors = {
    ink: theme.ink,
    quiet: theme.quiet,
    rule: theme.rule,
    paper: theme.paper,
    panel: theme.panel,
  };
  for (const [name, value] of Object.entries(colors)) root.style.setProperty(`--hc-${name}`, value);
  root.style.setProperty("--hc-band", toHex(mix(paper, ink, 0.05)));
  root.style.setProperty("--hc-font", theme.font);
  root.style.colorScheme = theme.dark ? "dark" : "light";
}

/** @param {HTMLElement} parent @param {string} name */
export function appendDiv(parent, name) {
  const box = makeDiv(parent.ownerDocument, name);
  parent.append(box);
  return box;
}
