// JupyterLab and Notebook read the keyboard before a control does: an arrow on a dropdown would go
// to another cell, and a letter would insert or copy one. Here a control gets the keys it can use.
import { windowOf } from "./look.js";

/** What JupyterLab looks for, upwards from the element that has the focus. */
const MARK = "data-lm-suppress-shortcuts";
const MOVES = /^(Arrow(Up|Down|Left|Right)|Home|End|PageUp|PageDown|Enter| )$/;

/**
 * Let the controls inside a box have the keys that they can use; all others, and those with
 * Ctrl, Alt or Shift, stay with the page: Shift+Enter runs the cell, Ctrl+S saves.
 * @param {HTMLElement} el
 * @param {(target: Element) => boolean} inside whether an element is one of the controls
 * @returns {() => void} ends it
 */
export function keepKeys(el, inside) {
  const win = windowOf(el);
  /** @param {KeyboardEvent} event */
  const before = (event) => {
    const target = event.target;
    if (!(target instanceof win.Element) || !inside(target)) return;
    target.toggleAttribute(MARK, ofUse(event, target));
  };
  // The page listens on the document, so this has to come first.
  win.addEventListener("keydown", before, true);
  return () => win.removeEventListener("keydown", before, true);
}

/**
 * @param {KeyboardEvent} event
 * @param {Element} target
 */
function ofUse({ key, ctrlKey, metaKey, altKey, shiftKey }, target) {
  if (ctrlKey || metaKey || altKey || shiftKey) return false;
  return MOVES.test(key) || (target.tagName === "SELECT" && key.length === 1);
}
