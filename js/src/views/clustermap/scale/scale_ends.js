// Handles at both ends of the legend: dragged, or moved by keys, they change the end of the colors.

import { listen } from "../../../canvas/stage.js";
import { zoomOf } from "../../../canvas/window_of.js";
import { makeDiv } from "../../../dom/div.js";
import { keyHandler } from "../../../dom/view.js";
import { significant } from "../../../text/format.js";

/** @typedef {import("../../../canvas/color/color_scale.js").ColorScale} ColorScale */
/** @typedef {import("../layout.js").Rect} Rect */
/** @typedef {"vmin" | "vmax"} End */

/** Side of the square that takes the pointer. */
const SIZE = 24;
/** The two ends, and the center, stay so far apart: a share of the scale. */
const APART = 0.02;
const STEP = 0.02;
const PAGE = 0.1;

/**
 * @param {HTMLElement} box
 * @param {object} on
 * @param {() => ColorScale | null} on.scale  the one that is shown
 * @param {(end: End, value: number) => void} on.move
 * @param {() => void} on.done  a drag has ended
 * @param {() => void} on.reset
 */
export function createScaleEnds(box, on) {
  const doc = box.ownerDocument;
  const ends = /** @type {const} */ (["vmax", "vmin"]).map((end) => {
    const el = makeDiv(doc, "hclust-scale-end");
    el.tabIndex = 0;
    el.title = "Drag to move this end of the colors; double click for the usual ends";
    el.dataset.lmSuppressShortcuts = "true";
    for (const [name, value] of Object.entries({
      role: "slider",
      "aria-orientation": "vertical",
      "aria-label": end === "vmax" ? "Upper end of the colors" : "Lower end of the colors",
    })) {
      el.setAttribute(name, value);
    }
    box.append(el);
    return { end, el };
  });
  let height = 1;

  /**
   * Move an end to a place along a scale, as far as the other end and the center allow it.
   * @param {ColorScale} scale @param {End} end @param {number} share
   */
  function moveTo(scale, end, share) {
    const middle = scale.center === null ? null : scale.share(scale.center);
    const kept =
      end === "vmax"
        ? Math.max(share, (middle ?? 0) + APART)
        : Math.min(share, (middle ?? 1) - APART);
    const value = Number(significant(scale.atShare(kept), 4));
    if (Number.isFinite(value)) on.move(end, value);
  }

  /** @param {HTMLElement} el @param {End} end */
  function attach(el, end) {
    const base = end === "vmax" ? 1 : 0;
    /** Where a drag began. @type {{ y: number, id: number, scale: ColorScale } | null} */
    let press = null;
    /** @param {number} by share of the scale */
    const step = (by) => {
      const scale = on.scale();
      if (scale) moveTo(scale, end, base + by);
    };
    /** @param {"least" | "most"} which of the values */
    const goTo = (which) => {
      const value = on.scale()?.values[which];
      if (value !== undefined) on.move(end, value);
    };
    const release = () => {
      if (!press) return;
      press = null;
      el.style.transform = "";
      on.done();
    };
    return listen(el, {
      pointerdown(/** @type {PointerEvent} */ event) {
        const scale = on.scale();
        if (event.button || !scale) return;
        press = { y: event.clientY, id: event.pointerId, scale };
        el.setPointerCapture(event.pointerId);
      },
      pointermove(/** @type {PointerEvent} */ event) {
        if (press?.id !== event.pointerId) return;
        const down = (event.clientY - press.y) / zoomOf(el);
        el.style.transform = `translateY(${down}px)`;
        if (down) moveTo(press.scale, end, base - down / height);
      },
      pointerup: release,
      pointercancel: release,
      dblclick: on.reset,
      keydown: keyHandler({
        ArrowUp: () => step(STEP),
        ArrowRight: () => step(STEP),
        ArrowDown: () => step(-STEP),
        ArrowLeft: () => step(-STEP),
        PageUp: () => step(PAGE),
        PageDown: () => step(-PAGE),
        Home: () => goTo("least"),
        End: () => goTo("most"),
        Delete: on.reset,
        Backspace: on.reset,
      }),
    });
  }
  const cleanups = ends.map(({ el, end }) => attach(el, end));

  return {
    /** @param {Rect} bar @param {ColorScale} scale @param {string} unit */
    show(bar, scale, unit) {
      height = bar.height;
      const [least, most] = [
        Math.min(scale.values.least, scale.vmin),
        Math.max(scale.values.most, scale.vmax),
      ];
      for (const { el, end } of ends) {
        const middle = end === "vmax" ? bar.top : bar.top + bar.height;
        el.style.left = `${bar.left + bar.width / 2 - SIZE / 2}px`;
        el.style.top = `${middle - SIZE / 2}px`;
        const value = significant(scale[end], 4);
        el.setAttribute("aria-valuemin", String(least));
        el.setAttribute("aria-valuemax", String(most));
        el.setAttribute("aria-valuenow", String(scale[end]));
        el.setAttribute("aria-valuetext", `${value} ${unit}`.trim());
      }
    },
    destroy() {
      for (const end of cleanups) end();
      for (const { el } of ends) el.remove();
    },
  };
}
