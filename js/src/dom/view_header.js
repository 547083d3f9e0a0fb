// The line above a view: its title and its native, named controls.

import { makeDiv } from "./div.js";
import { fillSelect } from "./fill_select.js";
import { createHeading } from "./heading.js";

/** @typedef {ReturnType<typeof createViewHeader>} ViewHeader */

/**
 * @param {HTMLElement} root
 * @param {string} title
 */
export function createViewHeader(root, title) {
  const doc = root.ownerDocument;
  const el = makeDiv(doc, "hclust-head hclust-live-head");
  const heading = createHeading(doc);
  heading.textContent = title;
  el.append(heading);
  root.append(el);

  /** @param {string} text @param {HTMLElement} control @param {boolean} behind the text */
  function label(text, control, behind) {
    const box = doc.createElement("label");
    const texts = doc.createElement("span");
    texts.textContent = text;
    // JupyterLab's own keys must not take those that a control needs.
    control.dataset.lmSuppressShortcuts = "true";
    box.append(...(behind ? [control, texts] : [texts, control]));
    el.append(box);
    return box;
  }

  return {
    el,
    /**
     * A choice of one among several.
     * @param {string} text
     * @param {(value: string) => void} chosen
     */
    select(text, chosen) {
      const control = doc.createElement("select");
      control.addEventListener("change", () => chosen(control.value));
      control.setAttribute("aria-label", text); // else its options would be part of its name
      const box = label(text, control, false);
      let known = "";
      return {
        /** @param {string} value @param {string[]} values @param {string[]} [texts] */
        show(value, values, texts = values) {
          const now = JSON.stringify([values, texts]);
          if (now !== known) {
            known = now;
            fillSelect(control, values, (v, i) => (texts[i] ?? v).slice(0, 60));
          }
          control.value = value;
        },
        /** @param {boolean} hidden */
        hide(hidden) {
          box.hidden = hidden;
        },
      };
    },
    /**
     * @param {string} text
     * @param {string} meaning
     * @param {(on: boolean) => void} changed
     */
    checkbox(text, meaning, changed) {
      const control = doc.createElement("input");
      control.type = "checkbox";
      control.title = meaning;
      control.addEventListener("change", () => changed(control.checked));
      const box = label(text, control, true);
      return {
        /** @param {boolean} on @param {boolean} [possible] */
        show(on, possible = true) {
          control.checked = on;
          box.hidden = !possible;
        },
      };
    },
    /**
     * A button that is there only when there is something to do.
     * @param {string} text
     * @param {() => void} pressed
     */
    button(text, pressed) {
      const control = doc.createElement("button");
      control.type = "button";
      control.textContent = text;
      control.dataset.lmSuppressShortcuts = "true";
      control.hidden = true;
      control.addEventListener("click", pressed);
      el.append(control);
      return {
        /** @param {boolean} shown */
        show(shown) {
          control.hidden = !shown;
        },
      };
    },
    /** @param {boolean} hidden */
    hide(hidden) {
      el.hidden = hidden;
    },
    destroy() {
      el.remove();
    },
  };
}
