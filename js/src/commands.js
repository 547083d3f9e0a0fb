// Keys that are meant for a whole view, wherever in it the focus is: Ctrl+Z, and a presenter's
// Page Up and Page Down. And the moment before Python is asked for something.
import { windowOf } from "./look.js";

/** The class of a view in which a presenter goes through steps. */
export const PRESENTING = "hclust-presenting";

/**
 * Given to the window just before a command, a press of a button or the run of a cell is sent to
 * Python. ipywidgets holds back what sliders say while the kernel is busy, but not such a request:
 * who has something to say first says it now.
 */
export const ASKING = "hclust-asking";

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
  const announce = () => win.dispatchEvent(new win.CustomEvent(ASKING));
  /** @param {KeyboardEvent} event */
  const press = (event) => {
    if (runs(event)) announce();
    const target = event.target;
    if (!(target instanceof win.Element) || !inside(target)) return;
    // A field would say that Enter was pressed before it says what was typed.
    if (event.key === "Enter" && target.tagName === "INPUT" && writes(target)) {
      target.dispatchEvent(new win.Event("change", { bubbles: true }));
    }
    const found = command(event, target);
    if (!found) return;
    announce();
    event.preventDefault();
    event.stopImmediatePropagation(); // neither the page nor a slider takes it as well
    act(found);
  };
  // Before the page, which listens on the document and would undo the editing of a cell.
  win.addEventListener("keydown", press, true);
  win.addEventListener("click", announce, true); // a button's, by mouse or by keyboard
  return () => {
    win.removeEventListener("keydown", press, true);
    win.removeEventListener("click", announce, true);
  };
}

/** Whether a key runs a cell. @param {KeyboardEvent} event */
function runs({ key, ctrlKey, metaKey, altKey, shiftKey }) {
  return key === "Enter" && (ctrlKey || metaKey || altKey || shiftKey);
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
