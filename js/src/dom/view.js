// What the views share: their box with canvases, pointer position, keys, text for screen readers.

import { createStage, listen } from "../canvas/stage.js";
import { zoomOf } from "../canvas/window_of.js";
import constants from "../common/constants.js";
import { count } from "../text/format.js";
import { makeDiv } from "./div.js";
import { belongsToPage, WALKING } from "./keyboard.js";
import { createEasing } from "./motion.js";
import { createTooltip } from "./tooltip.js";

/** @typedef {import("../canvas/stage.js").Context2D} Context2D */
/** @typedef {import("../canvas/stage.js").Stage} Stage */

export const NEEDS_TABLE = `This view shows the rows' values, but ${constants.needs_table}`;
/** The same where distances are all there is; widgets/views/messages.py has it, too. */
export const ONLY_DISTANCES =
  "This view shows the values of columns, and distances between rows have none.";

/** Class of a view in which the cut's line goes over to its next place. */
const EASING = "hclust-easing";

/** A pointer that has moved less (pixels) has clicked. */
export const CLICK = 4;

/**
 * The ground of a view: canvases, a note beside the pointer, words that are read out.
 * @param {HTMLElement} root
 * @param {string} name  CSS class of the box
 * @param {((ctx: Context2D, stage: Stage) => void)[]} layers painters, the lowest first
 * @param {() => void} resized
 */
export function createViewBase(root, name, layers, resized) {
  const doc = root.ownerDocument;
  const box = makeDiv(doc, name);
  root.append(box);
  const stage = createStage(box, layers, resized);
  const tip = createTooltip(box);
  // A note that came by keyboard goes with the focus.
  const left = listen(box, {
    focusout: (/** @type {FocusEvent} */ { relatedTarget }) => {
      if (!box.contains(/** @type {Node | null} */ (relatedTarget))) tip.hide();
    },
  });
  const liveRegion = makeDiv(doc, "hclust-unseen");
  liveRegion.setAttribute("aria-live", "polite");
  box.append(liveRegion);
  /** @type {(() => void)[]} */
  const cleanups = [];
  const easing = createEasing(box);
  /** The cut that was last followed. @type {{ k: number, t: number } | null} */
  let followed = null;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let resting;
  const rest = () => {
    clearTimeout(resting);
    box.classList.remove(EASING);
    stage.endFades();
  };
  return {
    box,
    stage,
    tip,
    /**
     * The next painting shows another cut: these layers go over to it where it came by one step.
     * @param {{ k: number, t: number }} cut @param {...number} layers
     */
    followCut(cut, ...layers) {
      const isOther = followed?.k !== cut.k || followed.t !== cut.t;
      followed = cut;
      if (!isOther && easing.isUnderWay()) return; // names and colors that belong to the same step
      rest();
      const ms = easing.step();
      if (!ms) return;
      box.classList.add(EASING);
      stage.fade(ms, ...layers);
      resting = setTimeout(rest, 2 * ms); // the step begins with the next frame
    },
    /** Whatever moves is at its end. */
    rest,
    /** @param {string} text read out once the reader is silent */
    announce(text) {
      liveRegion.textContent = text;
    },
    /** Ends with the view. @param {...(() => void)} more */
    onDestroy(...more) {
      cleanups.push(...more);
    },
    destroy() {
      for (const end of cleanups) end();
      rest();
      easing.destroy();
      left();
      stage.destroy();
      box.remove();
    },
  };
}

/**
 * @param {Element} el
 * @param {{ clientX: number, clientY: number }} event
 * @returns {{ x: number, y: number }} pixels from its upper left corner
 */
export function eventPosition(el, event) {
  const { left, top } = el.getBoundingClientRect();
  const zoom = zoomOf(el);
  return { x: (event.clientX - left) / zoom, y: (event.clientY - top) / zoom };
}

/**
 * Check if the wheel is meant for a view: else it scrolls the page.
 * @param {Element} box
 * @param {WheelEvent} event
 */
export function wantsWheel(box, event) {
  return event.ctrlKey || event.shiftKey || box.matches(":focus-within");
}

/**
 * A listener for keys; those that are not named go on to the page.
 * @param {Record<string, (event: KeyboardEvent) => void>} keys
 * @returns {(event: KeyboardEvent) => void}
 */
export function keyHandler(keys) {
  return (event) => {
    const act = keys[event.key];
    if (!act || belongsToPage(event)) return;
    event.preventDefault();
    event.stopPropagation();
    act(event);
  };
}

const QUIET_KEYS = ["Escape", "Shift", "Control", "Alt", "Meta"];

/**
 * Make the canvas focusable and describe it; show a notice if there is nothing to draw.
 * @param {HTMLElement} box
 * @param {HTMLCanvasElement} canvas
 */
export function createA11y(box, canvas) {
  const notice = box.ownerDocument.createElement("p");
  notice.className = "hclust-instead";
  notice.hidden = true;
  box.append(notice);
  canvas.tabIndex = 0;
  canvas.setAttribute("role", "application");
  // Looked for by JupyterLab on the focused element itself: its keys must not take ours.
  canvas.dataset.lmSuppressShortcuts = "true";
  // A focus ring is shown to keyboard users only.
  const cleanups = [
    listen(box, {
      pointerdown: () => {
        box.classList.add("by-pointer");
        box.classList.remove(WALKING);
      },
    }),
    listen(canvas, {
      keydown: (/** @type {KeyboardEvent} */ event) => {
        if (!QUIET_KEYS.includes(event.key)) box.classList.remove("by-pointer");
      },
      blur: () => box.classList.remove("by-pointer", WALKING),
    }),
  ];
  return {
    destroy() {
      for (const end of cleanups) end();
    },
    /** @param {string} text */
    describe(text) {
      if (canvas.getAttribute("aria-label") !== text) canvas.setAttribute("aria-label", text);
    },
    /** @param {string} text "": the view can be shown */
    showNotice(text) {
      notice.textContent = text;
      notice.hidden = !text;
      box.classList.toggle("hclust-empty", Boolean(text));
    },
  };
}

/** How many rows are selected, as the end of a sentence. @param {Uint8Array | null} selection */
export function selectionText(selection) {
  const number = selection ? selection.reduce((sum, v) => sum + v, 0) : 0;
  return number ? `, ${count(number)} selected.` : ".";
}
