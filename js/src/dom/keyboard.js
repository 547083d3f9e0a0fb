// JupyterLab and Notebook listen to the keyboard as well: an arrow key on a dropdown would select
// another cell, a letter would insert or copy one. Here a control keeps the keys that it can use.

import { windowOf } from "../canvas/window_of.js";

/** What JupyterLab looks for, upwards from the element that has the focus. */
const MARK = "data-lm-suppress-shortcuts";
const MOVES = /^(Arrow(Up|Down|Left|Right)|Home|End|PageUp|PageDown|Enter| )$/;

/** The class of a view through which the keyboard walks: there Shift+Enter adds to the selection. */
export const WALKING = "walking";

/**
 * Let the controls inside a box have the keys that they can use; all others, and those with
 * Ctrl, Alt or Shift, stay with the page: Shift+Enter runs the cell, Ctrl+S saves. What bears the
 * mark of its own, as our views do, has all plain keys: after a click into a tree, x cuts no cell.
 * @param {HTMLElement} el
 * @param {(target: Element) => boolean} inside checks if an element is one of the controls
 * @returns {() => void} clean-up
 */
export function captureKeys(el, inside) {
  const win = windowOf(el);
  /** @type {WeakSet<Element>} */
  const marked = new WeakSet();
  /** @param {KeyboardEvent} event */
  const before = (event) => {
    const target = event.target;
    if (!(target instanceof win.Element) || !inside(target)) return;
    if (target.getAttribute(MARK)) marked.add(target); // ours is empty
    target.toggleAttribute(
      MARK,
      marked.has(target) ? !belongsToPage(event) : usesKey(event, target),
    );
  };
  // The page listens on the document, some before the control does: so this has to come first.
  win.addEventListener("keydown", before, true);
  return () => win.removeEventListener("keydown", before, true);
}

/**
 * Check if a key of a view belongs to the page: with Ctrl or Alt, or if it runs the cell.
 * @param {KeyboardEvent} event
 */
export function belongsToPage({ key, ctrlKey, metaKey, altKey, shiftKey, target }) {
  if (ctrlKey || metaKey || altKey) return true;
  const walks = /** @type {Element | null} */ (target)?.closest(`.${WALKING}`);
  return key === "Enter" && shiftKey && !walks;
}

/**
 * @param {KeyboardEvent} event
 * @param {Element} target
 */
function usesKey({ key, ctrlKey, metaKey, altKey, shiftKey }, target) {
  if (ctrlKey || metaKey || altKey || shiftKey) return false;
  return MOVES.test(key) || (target.tagName === "SELECT" && key.length === 1);
}

/**
 * Call a function when an element gets the focus by a key; a tap and a click give it as well.
 * @param {HTMLElement} el
 * @param {() => void} f
 */
export function onKeyFocus(el, f) {
  el.addEventListener("focus", () => {
    if (el.matches(":focus-visible")) f();
  });
}
