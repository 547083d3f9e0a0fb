// The box of a view, and the page's colors for its style sheet.
import { mix, parseColor, toHex, WHITE, BLACK } from "../canvas/color.js";

/** @typedef {import("../model/types.js").Look} Look */

/**
 * Tell the style sheet what the page looks like.
 * @param {HTMLElement} root
 * @param {Look} look
 */
export function dress(root, look) {
  const [paper, ink] = [parseColor(look.paper) ?? WHITE, parseColor(look.ink) ?? BLACK];
  const colors = { ink: look.ink, quiet: look.quiet, rule: look.rule, paper: look.paper, panel: look.panel };
  for (const [name, value] of Object.entries(colors)) root.style.setProperty(`--hc-${name}`, value);
  root.style.setProperty("--hc-band", toHex(mix(paper, ink, 0.05)));
  root.style.setProperty("--hc-font", look.font);
  root.style.colorScheme = look.dark ? "dark" : "light";
}

/** @param {HTMLElement} parent @param {string} name */
export function child(parent, name) {
  const box = parent.ownerDocument.createElement("div");
  box.className = name;
  parent.append(box);
  return box;
}
