// Widget that reports the page to Python: its width, resolution, colors and font, so that figures
// fit. It is invisible; it also names the controls around it that lack an accessible name.

import { watchResolution, windowOf } from "../canvas/window_of.js";
import { captureKeys } from "../dom/keyboard.js";
import { attachShortcuts } from "../dom/shortcuts.js";
import { contentWidth, parentOf, readTheme, watchTheme } from "../dom/theme.js";
import { nameControls } from "../jupyter/accessible_names.js";
import { keepFocus } from "../jupyter/keep_focus.js";
import { keepModels } from "../jupyter/keep_model.js";
import { attachNumberInputs } from "../jupyter/number_inputs.js";
import { attachSettings } from "../jupyter/settings_panel.js";
import { attachSliderSync } from "../jupyter/slider_values.js";
import { keepSentenceHeight } from "../jupyter/steady_sentence.js";

/** @typedef {import("../model/types.js").Model} Model */
/** @typedef {import("../model/types.js").RenderContext} RenderContext */
/** @typedef {import("../model/types.js").Win} Win */
/** @typedef {{ model: Model, el: HTMLElement, probe: HTMLElement }} View */

/** A change waits this long (ms) for the next one: a drag of a splitter is one message. */
export const WAIT = 120;
/** A scroll bar is not wider than this (CSS px). */
const SCROLL_BAR = 24;
/** Within this time (ms) a width that comes back is taken for a scroll bar's doing. */
const FLICKER = 2000;
/** Of this width (CSS px) a view has no room for all tools in its bar, but beside its title. */
const MIDDLE = [640, 1150];
// From the first on, and below this, a single view has room for one slider in its line.
const TIGHT = 940;

/**
 * anywidget calls this once for each model: the state in here is shared by the model's views
 * (`render` gets another model object for each view, so that can't be the key).
 */
export default function pageInfo() {
  /** In the order in which they were rendered. @type {View[]} */
  const views = [];
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  const steady = steadyWidth();

  function sendPageInfo() {
    clearTimeout(timer);
    timer = undefined;
    for (const view of [...views].reverse()) {
      const box = parentOf(view.el);
      const width = box ? contentWidth(box) : 0;
      if (width > 0) return send(view, steady(width));
    }
  }

  /** @param {Model} model */
  function changed(model) {
    if (!model.get("revision")) return sendPageInfo(); // Python waits for the first word: at once
    clearTimeout(timer);
    timer = setTimeout(sendPageInfo, WAIT);
  }

  /** @param {RenderContext} context */
  function render({ model, el }) {
    const view = { model, el, probe: hide(el) };
    const steadyHere = steadyWidth();
    views.push(view);
    const names = nameControls(el);
    const sentence = keepSentenceHeight(el);
    /** @param {Element} target */
    const inside = (target) => !!parentOf(el)?.contains(target);
    const focus = keepFocus(el, inside);
    const stop = watch(el, () => {
      names.refresh();
      sentence.refresh(parentOf(el));
      markWidth(parentOf(el), steadyHere);
      focus.refresh();
      changed(model);
    });
    /** @param {object} message */
    const syncPoints = (message) => {
      try {
        model.send(message);
      } catch {
        // The kernel is gone: there is nobody to inform.
      }
    };
    // First: what was typed is known before Python is asked for anything.
    const endNumbers = attachNumberInputs(
      el,
      inside,
      (clusters) => model.send({ clusters }),
      () => syncPoints({ quiet: true }),
    );
    // Then these: what is a command is not a control's.
    const endCommands = attachShortcuts(el, inside, (command) => syncPoints({ command }));
    // Last: a press first ends the gesture before, and then may begin a slider's next one.
    const ahead = attachSliderSync(el, inside, (said) => syncPoints({ said }));
    /** @param {{ arrived?: Record<string, unknown> }} message */
    const onMessage = ({ arrived }) => {
      if (arrived) ahead.arrived(arrived);
    };
    model.on("msg:custom", onMessage);
    const endKeys = captureKeys(el, inside);
    const endSettings = attachSettings(el, inside, () => syncPoints({ quiet: true }));
    changed(model);
    return () => {
      stop();
      names.destroy();
      sentence.destroy();
      ahead.end();
      model.off("msg:custom", onMessage);
      endNumbers();
      endCommands();
      endKeys();
      endSettings();
      focus.destroy();
      views.splice(views.indexOf(view), 1);
      view.probe.remove();
      clearTimeout(timer);
      if (views.length) timer = setTimeout(sendPageInfo, WAIT);
    };
  }

  return keepModels({ render });
}

/**
 * Take the widget's root out of the flow: it takes no space, not even a gap between two
 * neighbors. Its width of one pixel shows the observer when it comes into the page.
 * @param {HTMLElement} el
 * @returns {HTMLElement} the probe that colors are read from
 */
function hide(el) {
  Object.assign(el.style, {
    position: "absolute",
    width: "1px",
    height: "0",
    minWidth: "0",
    minHeight: "0",
    margin: "0",
    padding: "0",
    border: "0",
    overflow: "hidden",
    visibility: "hidden",
  });
  el.setAttribute("aria-hidden", "true");
  const probe = el.ownerDocument.createElement("span");
  probe.style.display = "none";
  el.append(probe);
  return probe;
}

/**
 * Tell the style sheet that a view is of middle width.
 * @param {Element | null} box
 * @param {(width: number) => number} [steady] what a scroll bar that comes and goes does not move
 */
export function markWidth(box, steady = (width) => width) {
  const [least = 0, most = 0] = MIDDLE;
  const content = box ? contentWidth(box) : 0;
  const width = content ? steady(content) : 0;
  if (!width) return;
  box?.toggleAttribute("data-middle", width >= least && width < most);
  box?.toggleAttribute("data-tight", width >= least && width < TIGHT);
}

/**
 * Send what differs from what the model holds, in one message; nothing when nothing does.
 * @param {View} view
 * @param {number} width
 */
function send({ model, el, probe }, width) {
  const now = {
    width,
    dpr: windowOf(el).devicePixelRatio || 1,
    ...readTheme(/** @type {HTMLElement} */ (parentOf(el) ?? el), probe),
  };
  const differs = Object.entries(now).filter(([name, value]) => model.get(name) !== value);
  if (!differs.length) return;
  for (const [name, value] of differs) model.set(name, value);
  model.set("revision", model.get("revision") + 1); // one trait to observe for all of it
  model.save_changes();
}

/**
 * A picture that fits the width can make a scroll bar come, which takes width, so that the
 * picture shrinks and the scroll bar goes, and so on. This stays at the smaller width.
 * @param {() => number} [clock] ms
 * @returns {(width: number) => number}
 */
export function steadyWidth(clock = () => performance.now()) {
  let last = 0;
  let before = 0;
  let since = -Infinity;
  return (width) => {
    const back = width === before && width > last && width - last <= SCROLL_BAR;
    if (width === last || (back && clock() - since < FLICKER)) return last;
    before = last;
    last = width;
    since = clock();
    return width;
  };
}

/**
 * Call `changed` when the place of `el` may look different.
 * @param {HTMLElement} el
 * @param {() => void} changed
 * @returns {() => void} removes all observers and listeners
 */
function watch(el, changed) {
  const win = windowOf(el);
  /** @type {Element | null} */
  let box = null;
  // The root is often not yet in the page when it is rendered, and may be moved later: the
  // observer sees it come (from 0 to 1 px) and then follows what is around it.
  const sizes = new win.ResizeObserver(() => {
    const now = parentOf(el);
    if (now !== box) {
      if (box) sizes.unobserve(box);
      if (now) sizes.observe(now);
      box = now;
    }
    changed();
  });
  sizes.observe(el);
  const endTheme = watchTheme(el, changed);
  const endResolution = watchResolution(win, changed);
  return () => {
    sizes.disconnect();
    endTheme();
    endResolution();
  };
}
