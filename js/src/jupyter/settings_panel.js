// Keys of the panel of settings, and how a sentence over the view is closed.

import { windowOf } from "../canvas/window_of.js";

const TOGGLE = ".hclust-settings-toggle";

/**
 * Escape closes the panel and gives the focus back to its button; Escape or a click closes the
 * sentence that says why a change was refused.
 * @param {HTMLElement} el something in the window of the box
 * @param {(target: Element) => boolean} inside checks if an element is in the box
 * @param {() => void} withdraw has Python take the sentence back
 * @returns {() => void} clean-up
 */
export function attachSettings(el, inside, withdraw) {
  const win = windowOf(el);

  /** @param {KeyboardEvent} event */
  function onKey(event) {
    const { key, target } = event;
    if (key !== "Escape" || !(target instanceof win.Element) || !inside(target)) return;
    const root = target.closest(".hclust");
    if (root?.querySelector(":scope > .hclust-message .hclust-refusal")) withdraw();
    const bar = target.closest(`.hclust-settings, ${TOGGLE}`) && target.closest(".hclust-bar");
    const toggle = /** @type {HTMLElement | null | undefined} */ (bar?.querySelector(TOGGLE));
    if (!toggle?.classList.contains("mod-active")) return;
    toggle.click();
    toggle.focus();
  }

  /** @param {Event} event */
  function onClick({ target }) {
    if (target instanceof win.Element && inside(target) && target.closest(".hclust-refusal"))
      withdraw();
  }

  win.addEventListener("keydown", onKey);
  win.addEventListener("click", onClick);
  return () => {
    win.removeEventListener("keydown", onKey);
    win.removeEventListener("click", onClick);
  };
}
