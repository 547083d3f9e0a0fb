// Where the focus goes when the control that has it goes: to the one of the same name, as in the
// explorer of the exchanged table, or to the settings. Otherwise it would fall to the page, and with
// it the keys.

import { windowOf } from "../canvas/window_of.js";
import { parentOf } from "../dom/theme.js";

/** Of the window, for all models: each has its own copy of this module. */
const PRESSED = Symbol.for("hclust_widgets.pressed");
/** Longer than this (ms) after a press nothing is moved. */
const SOON = 10_000;

/** Where controls come and go; elsewhere each view knows where the focus goes. */
const PLACES = ".hclust-bar, .hclust-gap-offer";

/** @typedef {{ target: Element, view: Element | null, name: string, at: number }} Pressed */

/**
 * Remember what is pressed inside a box, and give the focus to its like once that is gone or hidden.
 * @param {HTMLElement} el in the box
 * @param {(target: Element) => boolean} inside checks if an element is in the box
 * @returns {{ refresh: () => void, destroy: () => void }} `refresh`: the box may be new
 */
export function keepFocus(el, inside) {
  const win = /** @type {import("../model/types.js").Win & { [PRESSED]?: Pressed | null }} */ (
    windowOf(el)
  );
  /** @param {Event} event */
  function press({ target }) {
    if (!(target instanceof win.Element)) return;
    if (inside(target)) {
      // Of a control elsewhere it counts only whether the view is replaced.
      const view = target.closest(PLACES) ? null : target.closest(".hclust");
      win[PRESSED] = { target, view, name: nameOf(target), at: win.performance.now() };
    } else if (!target.closest(".hclust")) win[PRESSED] = null;
  }

  function refresh() {
    const pressed = win[PRESSED];
    const active = el.ownerDocument.activeElement;
    if (!pressed || pressed.target.getClientRects().length || pressed.view?.isConnected) return;
    // What is hidden has the focus until the next frame.
    const held = active !== el.ownerDocument.body && active?.getClientRects().length;
    if (held) return;
    if (win.performance.now() - pressed.at > SOON) return;
    const bars = `.hclust-bar button, .hclust-bar select`;
    const all = /** @type {HTMLElement[]} */ ([...(parentOf(el)?.querySelectorAll(bars) ?? [])]);
    const shown = all.filter((one) => one.offsetParent);
    const same = shown.find((one) => pressed.name && nameOf(one) === pressed.name);
    const other = shown.find((one) => one.classList.contains("hclust-settings-toggle"));
    (same ?? other)?.focus({ preventScroll: true });
  }

  win.addEventListener("click", press, true);
  win.addEventListener("keydown", press, true);
  return {
    refresh,
    destroy() {
      win.removeEventListener("click", press, true);
      win.removeEventListener("keydown", press, true);
    },
  };
}

/** The name of a control. @param {Element} target */
function nameOf(target) {
  const control = target.closest("button, select");
  return control ? (control.textContent?.trim() ?? "") + (control.getAttribute("title") ?? "") : "";
}
