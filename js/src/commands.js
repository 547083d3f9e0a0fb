// Keys that are meant for a whole view, wherever in it the focus is: Ctrl+Z, and a presenter's
// Page Up and Page Down.
import { windowOf } from "./look.js";

/** The class of a view in which a presenter goes through steps. */
export const PRESENTING = "hclust-presenting";

/**
 * What a key asks of the view; null if it asks nothing of it.
 * @param {KeyboardEvent} event
 * @param {Element} target where the focus is
 * @returns {"undo" | "redo" | "next" | "back" | null}
 */
export function command({ key, ctrlKey, metaKey, altKey, shiftKey }, target) {
  if (altKey || writes(target)) return null; // a text field has an undo of its own
  if (ctrlKey || metaKey) {
    const letter = key.toLowerCase();
    if (letter === "z") return shiftKey ? "redo" : "undo";
    return letter === "y" && !shiftKey ? "redo" : null;
  }
  if (!target.closest(`.${PRESENTING}`) || shiftKey) return null;
  return key === "PageDown" ? "next" : key === "PageUp" ? "back" : null;
}

/**
 * Call `act` for each command given inside a box.
 * @param {HTMLElement} el something in the window of the box
 * @param {(target: Element) => boolean} inside whether an element is in the box
 * @param {(command: string) => void} act
 * @returns {() => void} ends it
 */
export function hearCommands(el, inside, act) {
  const win = windowOf(el);
  /** @param {KeyboardEvent} event */
  const press = (event) => {
    const target = event.target;
    if (!(target instanceof win.Element) || !inside(target)) return;
    const found = command(event, target);
    if (!found) return;
    event.preventDefault();
    event.stopImmediatePropagation(); // neither the page nor a slider takes it as well
    act(found);
  };
  // Before the page, which listens on the document and would undo the editing of a cell.
  win.addEventListener("keydown", press, true);
  return () => win.removeEventListener("keydown", press, true);
}

/** @param {Element} target */
function writes(target) {
  const type = target.tagName === "INPUT" ? target.getAttribute("type") ?? "text" : "";
  return (
    target.tagName === "TEXTAREA" ||
    /^(text|number|search|email|url|password|date)$/.test(type) ||
    /** @type {HTMLElement} */ (target).isContentEditable
  );
}
