// The classroom in a notebook: the stepper and the lab. Both run in the browser alone.
import { child, dress } from "../dom/apply_theme.js";
import { keepKeys } from "../dom/keyboard.js";
import { createLab } from "../classroom/lab/lab.js";
import { readLook, watchTheme } from "../dom/theme.js";
import { createPlay } from "../classroom/lab/store.js";
import { createStepper } from "../classroom/stepper/stepper.js";
import { createSteps } from "../classroom/stepper/store.js";
import { windowOf } from "../canvas/window.js";

/** @typedef {import("../model/types.js").Model} Model */
/** @typedef {import("../model/types.js").RenderContext} RenderContext */

/** anywidget calls this once for each model: the model's views share what stands here. */
export default function classroom() {
  /** @type {{ destroy: () => void } | null} */
  let shared = null;
  /** @param {Model} model */
  const share = (model) => (shared ??= model.get("view") === "lab" ? createPlay(model) : createSteps(model));
  return {
    /** @param {{ model: Model }} context */
    initialize({ model }) {
      share(model);
      return () => {
        shared?.destroy();
        shared = null;
      };
    },
    /** @param {RenderContext} context */
    render({ model, el }) {
      const store = share(model);
      return show(el, (root, look) => (model.get("view") === "lab"
        ? createLab(root, /** @type {import("../classroom/lab/store.js").Play} */ (store), look)
        : createStepper(root, /** @type {import("../classroom/stepper/store.js").Steps} */ (store), look)));
    },
  };
}

/**
 * @param {HTMLElement} el
 * @param {(root: HTMLElement, look: import("../model/types.js").Look) =>
 *   { destroy: () => void, restyle: (look: import("../model/types.js").Look) => void }} make
 * @returns {() => void} takes everything away
 */
function show(el, make) {
  const win = windowOf(el);
  // Outside of our own root, whose colors are those that were read last.
  const probe = win.document.createElement("span");
  probe.style.display = "none";
  el.append(probe);
  const root = child(el, "hclust hclust-live hclust-classroom");
  let look = readLook(el, probe);
  dress(root, look);
  const view = make(root, look);
  const restyle = () => {
    const next = readLook(el, probe);
    if (JSON.stringify(next) === JSON.stringify(look)) return;
    look = next;
    dress(root, look);
    view.restyle(look);
  };
  const endTheme = watchTheme(root, restyle);
  const endKeys = keepKeys(root, (target) => root.contains(target));
  // Often the root comes into the page only now, with colors of its own.
  const sizes = new win.ResizeObserver(restyle);
  sizes.observe(root);
  return () => {
    endTheme();
    endKeys();
    sizes.disconnect();
    view.destroy();
    root.remove();
    probe.remove();
  };
}
