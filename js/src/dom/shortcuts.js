// Shortcuts for a whole view, wherever in it the focus is: Ctrl+Z, and Page Up and Page Down while
// presenting. Also events before Python is asked for something, and at the begin of a gesture,
// which is only known here.

import { windowOf } from "../canvas/window_of.js";
import constants from "../common/constants.js";

/** The class of a view in which a presenter goes through steps. */
const PRESENTING = "hclust-presenting";

/**
 * Given to the window just before a command, a press of a button or the run of a cell is sent to
 * Python. ipywidgets delays slider values while the kernel is busy, but not such a request:
 * listeners with something to send first send it now.
 */
export const BEFORE_REQUEST = "hclust-asking";

/** Keys that follow each other within this time (ms) are one run, and one step to undo. */
export const UNDO_RUN_MS = constants.undo_run_ms;
/** Held while something else is done, as Alt during a drag. */
const HELD = ["Alt", "Control", "Meta", "Shift"];

/**
 * What a key asks of the view; null if it asks nothing of it.
 * @param {KeyboardEvent} event
 * @param {Element} target where the focus is
 * @returns {"undo" | "redo" | "next" | "back" | null}
 */
export function commandFor({ key, ctrlKey, metaKey, altKey, shiftKey }, target) {
  if (altKey || isTextField(target)) return null; // a text field has an undo of its own
  if (ctrlKey || metaKey) {
    const letter = key.toLowerCase();
    if (letter === "z") return shiftKey ? "redo" : "undo";
    return letter === "y" && !shiftKey ? "redo" : null;
  }
  if (!target.closest(`.${PRESENTING}`) || shiftKey) return null;
  return key === "PageDown" ? "next" : key === "PageUp" ? "back" : null;
}

/**
 * Call `act` for each shortcut inside a box, and with "begin" for each gesture that begins
 * there: a press of the pointer, or a first key after a pause.
 * @param {HTMLElement} el something in the window of the box
 * @param {(target: Element) => boolean} inside checks if an element is in the box
 * @param {(commandFor: string) => void} act
 * @returns {() => void} clean-up
 */
export function attachShortcuts(el, inside, act) {
  const win = windowOf(el);
  const announce = () => win.dispatchEvent(new win.CustomEvent(BEFORE_REQUEST));
  const newRun = keyRuns();
  /** @param {Event} event @returns {Element | null} where it happens, if that is inside */
  const within = ({ target }) => (target instanceof win.Element && inside(target) ? target : null);
  // What the gesture before has not sent yet does not belong to this one.
  const begin = () => {
    announce();
    act("begin");
  };
  /** @param {PointerEvent} event */
  const point = (event) => {
    if (event.isPrimary === false || !within(event)) return; // a second finger
    newRun(null);
    begin();
  };
  /** @param {KeyboardEvent} event */
  const press = (event) => {
    if (runsCell(event)) announce();
    const target = within(event);
    if (!target) return;
    // A field would report Enter before its value.
    if (event.key === "Enter" && target.tagName === "INPUT" && isTextField(target)) {
      target.dispatchEvent(new win.Event("change", { bubbles: true }));
    }
    const found = commandFor(event, target);
    if (!found) {
      if (newRun(event)) begin();
      return;
    }
    announce();
    event.preventDefault();
    event.stopImmediatePropagation(); // neither the page nor a slider takes it as well
    act(found);
  };
  // Before the page, which listens on the document and would undo the editing of a cell.
  win.addEventListener("pointerdown", point, true);
  win.addEventListener("keydown", press, true);
  win.addEventListener("click", announce, true); // a button's, by mouse or by keyboard
  return () => {
    win.removeEventListener("pointerdown", point, true);
    win.removeEventListener("keydown", press, true);
    win.removeEventListener("click", announce, true);
  };
}

/**
 * Create a function that checks if a key begins a run, by the event's time stamp: when the key
 * was pressed, not when the event was handled.
 * @returns {(event: KeyboardEvent | null) => boolean} null: something else was done in between
 */
export function keyRuns() {
  let last = -Infinity;
  return (event) => {
    if (event && HELD.includes(event.key)) return false;
    const first = !event || (!event.repeat && event.timeStamp - last > UNDO_RUN_MS);
    last = event ? event.timeStamp : -Infinity;
    return first;
  };
}

/** Check if a key runs a cell. @param {KeyboardEvent} event */
function runsCell({ key, ctrlKey, metaKey, altKey, shiftKey }) {
  return key === "Enter" && (ctrlKey || metaKey || altKey || shiftKey);
}

/** @param {Element} target */
function isTextField(target) {
  const type = target.tagName === "INPUT" ? (target.getAttribute("type") ?? "text") : "";
  return (
    target.tagName === "TEXTAREA" ||
    /^(text|number|search|email|url|password|date)$/.test(type) ||
    /** @type {HTMLElement} */ (target).isContentEditable
  );
}
