// A cluster's marker in its color; pressed, it shows the palette and the browser's own color field.

import { COLORS } from "../../canvas/color/palette.js";

/** @type {Record<string, number>} */
const STEPS = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 };

/**
 * @param {HTMLElement} parent
 * @param {{ title: string, color: string, colored: boolean, marker: Element }} cluster  colored: its
 *   color was given
 * @param {(color: string | null) => void} choose null: the palette's own
 * @returns {HTMLElement} the button
 */
export function appendColorChoice(parent, { title, color, colored, marker }, choose) {
  const doc = parent.ownerDocument;
  const place = doc.createElement("span");
  place.className = "hclust-swatch-place";
  const swatch = button("", `Color of ${title}`, "hclust-swatch");
  swatch.title = "Color";
  swatch.setAttribute("aria-expanded", "false");
  swatch.append(marker);
  place.append(swatch);
  parent.append(place);
  /** @type {HTMLElement | null} */
  let panel = null;

  swatch.addEventListener("click", () => (panel ? close() : open()));
  place.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && panel) {
      event.preventDefault();
      event.stopPropagation();
      close();
      swatch.focus();
    }
  });
  place.addEventListener("focusout", ({ relatedTarget }) => {
    if (relatedTarget && !place.contains(/** @type {Node} */ (relatedTarget))) close();
  });

  function close() {
    panel?.remove();
    panel = null;
    swatch.setAttribute("aria-expanded", "false");
  }

  function open() {
    panel = doc.createElement("div");
    panel.className = "hclust-colors";
    panel.setAttribute("role", "group");
    panel.setAttribute("aria-label", `Colors for ${title}`);
    /** @type {HTMLElement[]} */
    const all = COLORS.map((one, i) => {
      const el = button("", `Color ${i + 1}, ${one}`);
      el.append(square(one));
      el.setAttribute("aria-pressed", String(one.toLowerCase() === color.toLowerCase()));
      el.addEventListener("click", () => take(one.toLowerCase()));
      return el;
    });
    const other = doc.createElement("input");
    other.type = "color";
    other.value = color.toLowerCase();
    other.title = "Another color";
    other.setAttribute("aria-label", "Another color");
    other.dataset.lmSuppressShortcuts = "true";
    other.addEventListener("change", () => take(other.value));
    all.push(other);
    if (colored) {
      const reset = button("Reset", `Reset the color of ${title}`, "hclust-colors-reset");
      reset.addEventListener("click", () => take(null));
      all.push(reset);
    }
    panel.append(...all);
    panel.addEventListener("keydown", (event) => {
      const at = all.indexOf(/** @type {HTMLElement} */ (event.target));
      const step = STEPS[event.key];
      if (step === undefined || at < 0) return;
      event.preventDefault();
      event.stopPropagation();
      all[(at + step + all.length) % all.length]?.focus();
    });
    place.append(panel);
    swatch.setAttribute("aria-expanded", "true");
    (all.find((el) => el.getAttribute("aria-pressed") === "true") ?? all[0])?.focus();
  }

  /** @param {string | null} chosen */
  function take(chosen) {
    close();
    swatch.focus();
    choose(chosen);
  }

  /** @param {string} text @param {string} name @param {string} [css] */
  function button(text, name, css = "") {
    const el = doc.createElement("button");
    el.type = "button";
    el.className = css;
    el.textContent = text;
    el.setAttribute("aria-label", name);
    el.dataset.lmSuppressShortcuts = "true";
    return el;
  }

  /** @param {string} of */
  function square(of) {
    const el = doc.createElement("i");
    el.style.background = of;
    return el;
  }

  return swatch;
}
