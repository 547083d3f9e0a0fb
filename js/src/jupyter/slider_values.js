// Send the positions of ipywidgets' sliders before Python is asked for something. While the kernel
// is busy ipywidgets delays a slider's value, but not the press of a button: Undo would come first,
// and the slider's value after it would revert it. A position that has reached Python by itself is
// not sent: threads of the kernel may change the order of messages, and by then another view may
// have moved the cut.

import { windowOf } from "../canvas/window_of.js";
import { BEFORE_REQUEST } from "../dom/shortcuts.js";

/** Given to the window with a slider whose position has reached Python by itself. */
const ARRIVED = "hclust-arrived";

/** The sliders of the cut, and what Python calls them. */
const SLIDERS = { "hclust-clusters": "n_clusters", "hclust-threshold": "distance_threshold" };

/**
 * @param {HTMLElement} el something in the window of the box
 * @param {(target: Element) => boolean} inside checks if an element is in the box
 * @param {(said: Record<string, number>) => void} send the slider that was moved last comes last
 * @returns {{ arrived: (values: Record<string, unknown>) => void, end: () => void }} `arrived` takes
 *   the positions that have reached Python by themselves; `end` cleans up
 */
export function attachSliderSync(el, inside, send) {
  const win = windowOf(el);
  /** Sliders that were touched, and where they stood then. @type {Map<Element, number>} */
  const touched = new Map();

  /** @param {Event & { ctrlKey?: boolean, metaKey?: boolean, altKey?: boolean }} event */
  function noteTouched({ target, ctrlKey, metaKey, altKey }) {
    if (!(target instanceof win.Element) || ctrlKey || metaKey || altKey || !inside(target)) return;
    const slider = target.closest(".widget-slider");
    const now = slider && nameOf(slider) ? sliderValue(slider) : NaN;
    if (!slider || Number.isNaN(now)) return;
    const before = touched.get(slider) ?? now;
    touched.delete(slider);
    touched.set(slider, before);
  }

  function sendMoved() {
    /** @type {Record<string, number>} */
    const said = {};
    for (const [slider, before] of touched) {
      const now = sliderValue(slider);
      if (!Number.isNaN(now) && now !== before) said[nameOf(slider)] = now;
    }
    touched.clear();
    if (!Object.keys(said).length) return;
    send(said);
  }

  /** @param {Record<string, unknown>} values */
  function arrived(values) {
    for (const slider of [...touched.keys()]) {
      const value = values[nameOf(slider)];
      if (typeof value !== "number" || !isSame(value, sliderValue(slider))) continue;
      // A box around this one has noted it as well.
      win.dispatchEvent(new win.CustomEvent(ARRIVED, { detail: slider }));
    }
  }

  /** @param {Event} event */
  function forget(event) {
    touched.delete(/** @type {CustomEvent<Element>} */ (event).detail);
  }

  win.addEventListener("pointerdown", noteTouched, true);
  win.addEventListener("keydown", noteTouched, true);
  win.addEventListener(BEFORE_REQUEST, sendMoved);
  win.addEventListener(ARRIVED, forget);
  return {
    arrived,
    end: () => {
      win.removeEventListener("pointerdown", noteTouched, true);
      win.removeEventListener("keydown", noteTouched, true);
      win.removeEventListener(BEFORE_REQUEST, sendMoved);
      win.removeEventListener(ARRIVED, forget);
    },
  };
}

/** @param {number} a @param {number} b @returns {boolean} equal but for rounding */
const isSame = (a, b) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a));

/** @param {Element} slider @returns {string} "" for no slider of the cut */
function nameOf(slider) {
  return Object.entries(SLIDERS).find(([name]) => slider.classList.contains(name))?.[1] ?? "";
}

/** @param {Element} slider @returns {number} NaN if it has none */
function sliderValue(slider) {
  const track = /** @type {{ noUiSlider?: { get: () => unknown } } | null} */ (
    /** @type {unknown} */ (slider.querySelector(".noUi-target"))
  );
  return Number(track?.noUiSlider?.get() ?? NaN);
}
