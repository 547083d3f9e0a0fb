// Read what is typed into the number beside a slider before ipywidgets does, which takes "0,5" for
// 0 and "1,234" for 1, clips at the slider's ends without a message, and drops what was typed if
// the field is left without Enter. Also numbers out of range in number fields.

import { windowOf } from "../canvas/window_of.js";
import { count, height } from "../text/format.js";
import { literal, shorten } from "../text/literal.js";
import { parseNumbers } from "../text/parse_number.js";

const READOUT = ".widget-slider .widget-readout[contenteditable=true]";
/** The class of the slider whose number may be larger than the slider is long. */
const CLUSTERS = "hclust-clusters";
/** More of a typed text is not repeated. */
const MAX_LENGTH = 40;

/**
 * A slider of ipywidgets as its element knows it.
 * @typedef {{ get: () => unknown, options: { range: { min: number, max: number } } }} NoUiSlider
 * @typedef {object} Field
 * @property {HTMLElement} readout
 * @property {HTMLElement} whole the slider with its name and its number
 * @property {string} name
 * @property {boolean} clusters whether it is the number of clusters: a whole one
 * @property {number} now
 * @property {[number, number]} range
 */

/**
 * Read what is typed into the sliders inside a box: with Enter, and by who leaves the field.
 * @param {HTMLElement} el something in the window of the box
 * @param {(target: Element) => boolean} inside checks if an element is in the box
 * @param {(k: number) => void} requestClusters asks Python for more clusters than the slider has room for
 * @param {() => void} withdraw has Python take back what it said: the last word is the one that counts
 * @returns {() => void} clean-up
 */
export function attachNumberInputs(el, inside, requestClusters, withdraw) {
  const win = windowOf(el);
  /** Where something was typed that has not been read. @type {HTMLElement | null} */
  let typed = null;
  let reading = false; // a blur that is heard now is our own
  /** @type {HTMLElement | null} */
  let words = null;

  /** @param {Event} event @returns {Field | null} */
  function fieldOf({ target }) {
    if (!(target instanceof win.HTMLElement) || !target.matches(READOUT) || !inside(target))
      return null;
    return fieldAt(target);
  }

  function clearRefusal() {
    words?.remove();
    words = null;
  }

  /** Say it where the controls end: a line of its own. @param {HTMLElement} whole @param {string} text */
  function showRefusal(whole, text) {
    clearRefusal();
    words = whole.ownerDocument.createElement("div");
    words.className = "hclust-refusal hclust-typed";
    words.setAttribute("role", "alert");
    (whole.closest(".hclust-bar") ?? whole.parentElement ?? whole).append(words);
    words.textContent = text;
    withdraw();
  }

  /**
   * Put the number into the readout as ipywidgets reads it: the slider's own where none was typed,
   * or none that can be used.
   * @param {Field} field
   * @returns {boolean} whether what was typed could be used
   */
  function read(field) {
    const { readout, now, range } = field;
    const text = readout.textContent ?? "";
    const wanted = typed === readout;
    typed = null;
    const value = wanted ? matchingNumber(text, field) : now;
    readout.textContent = String(value ?? now);
    if (!wanted) return true;
    clearRefusal();
    const more = field.clusters
      ? parseNumbers(text).find((v) => v > range[1] && Number.isSafeInteger(v))
      : undefined;
    if (value === undefined && more !== undefined) {
      try {
        requestClusters(more);
        return true;
      } catch {
        // The kernel is gone: no more than the slider has.
      }
    }
    if (value === undefined)
      showRefusal(field.whole, refusalText(text, { ...field, open: field.clusters }));
    return value !== undefined;
  }

  /** Have ipywidgets read it: it waits for a blur that bubbles, which none does by itself.
   * @param {Field} field */
  function commit({ readout, whole }) {
    reading = true;
    try {
      const end = (/** @type {Event} */ event) => event.stopPropagation();
      whole.addEventListener("blur", end);
      readout.dispatchEvent(new win.FocusEvent("blur", { bubbles: true }));
      whole.removeEventListener("blur", end);
    } finally {
      reading = false;
    }
  }

  /** @param {KeyboardEvent} event */
  function onKey(event) {
    if (words && event.key !== "Tab") clearRefusal();
    const field = fieldOf(event);
    if (!field) return;
    if (event.key === "Escape" && typed === field.readout) {
      typed = null;
      read(field);
      commit(field);
    } else if (event.key === "Enter" && !event.isComposing) {
      const right = read(field); // ipywidgets hears the key next
      const cell = /** @type {HTMLElement | null} */ (field.readout.closest(".jp-Cell"));
      if (!cell || !runsCell(event)) return;
      // JupyterLab and Notebook run no cell from a field that is written in: so the cell is given
      // the key, once the number is told.
      event.preventDefault();
      event.stopImmediatePropagation();
      commit(field);
      if (!right) return;
      cell.focus({ preventScroll: true });
      cell.dispatchEvent(new win.KeyboardEvent("keydown", event));
    }
  }

  /** @param {Event} event */
  function onBlur(event) {
    if (reading) return;
    const field = fieldOf(event);
    if (!field || typed !== field.readout) return;
    read(field);
    commit(field);
  }

  /** @param {Event} event */
  function write(event) {
    typed = fieldOf(event)?.readout ?? typed;
  }

  /** What a field for numbers held when it was last right. @type {WeakMap<HTMLElement, string>} */
  const held = new WeakMap();
  /** @param {Event} event */
  function number({ type, target }) {
    if (!(target instanceof win.HTMLInputElement) || target.type !== "number" || !inside(target))
      return;
    const { value, min, max, validity, parentElement: whole } = target;
    const before = held.get(target);
    if (type === "change" && whole && before !== undefined && max && !validity.valid) {
      target.value = before; // ipywidgets hears the change next
      showRefusal(
        whole,
        refusalText(value, {
          name: nameOf(whole),
          clusters: true,
          range: [Number(min), Number(max)],
        }),
      );
    } else {
      held.set(target, value);
    }
  }

  /** @type {[string, (event: any) => void][]} */
  const handlers = [
    ["keydown", onKey],
    ["blur", onBlur],
    ["input", write],
    ["pointerdown", clearRefusal],
    ["focus", number],
    ["change", number],
  ];
  for (const [type, f] of handlers) win.addEventListener(type, f, true);
  return () => {
    for (const [type, f] of handlers) win.removeEventListener(type, f, true);
    clearRefusal();
  };
}

/**
 * @param {HTMLElement} readout
 * @returns {Field | null} null if it is no slider of one number
 */
function fieldAt(readout) {
  const whole = /** @type {HTMLElement | null} */ (readout.closest(".widget-slider"));
  const track = /** @type {{ noUiSlider?: NoUiSlider } | null | undefined} */ (
    /** @type {unknown} */ (whole?.querySelector(".noUi-target"))
  );
  const now = track?.noUiSlider?.get();
  if (!whole || !track?.noUiSlider || now === undefined || Array.isArray(now)) return null;
  const { min, max } = track.noUiSlider.options.range;
  return {
    readout,
    whole,
    name: nameOf(whole),
    clusters: whole.classList.contains(CLUSTERS),
    now: Number(now),
    range: [min, max],
  };
}

/** @param {Element} whole */
const nameOf = (whole) => whole.querySelector(".widget-label")?.textContent?.trim() ?? "";

/**
 * The likeliest number that the slider has room for.
 * @param {string} text
 * @param {Pick<Field, "clusters" | "range">} field
 * @returns {number | undefined}
 */
export function matchingNumber(text, { clusters, range: [low, high] }) {
  return parseNumbers(text).find(
    (v) => v >= low && v <= high && (!clusters || Number.isInteger(v)),
  );
}

/**
 * @param {string} text what was typed
 * @param {Pick<Field, "name" | "clusters" | "range"> & { open?: boolean }} field  open: larger
 *   numbers than the range has are no fault
 */
export function refusalText(text, { name, clusters, open = false, range: [low, high] }) {
  const range = clusters ? [count(low), count(high)] : [height(low), height(high)];
  const span = open ? `, ${range[0]} or more` : ` from ${range[0]} to ${range[1]}`;
  const wanted = `a ${clusters ? "whole number" : "number"}${span}`;
  const own = shorten(literal(text), MAX_LENGTH, (some) => some.length);
  const not = own ? `, not “${own}”` : "";
  return `${name ? `${name}: type` : "Type"} ${wanted}${not}.`;
}

/** Check if a key runs a cell. @param {KeyboardEvent} event */
const runsCell = ({ ctrlKey, metaKey, altKey, shiftKey }) =>
  ctrlKey || metaKey || altKey || shiftKey;
