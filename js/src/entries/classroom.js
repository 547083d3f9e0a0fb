// Widget of the classroom: the merge stepper and the linkage lab. Both run in the browser alone.

import { windowOf } from "../canvas/window_of.js";
import { createLab } from "../classroom/lab/lab.js";
import { createLabStore } from "../classroom/lab/store.js";
import { createStepper } from "../classroom/stepper/stepper.js";
import { createStepperStore } from "../classroom/stepper/store.js";
import { appendDiv, applyTheme } from "../dom/apply_theme.js";
import { captureKeys } from "../dom/keyboard.js";
import { readTheme, watchTheme } from "../dom/theme.js";
import { keepModels } from "../jupyter/keep_model.js";

/** @typedef {import("../model/types.js").Model} Model */
/** @typedef {import("../model/types.js").RenderContext} RenderContext */

/** anywidget calls this once for each model: the model's views share the state in here. */
export default function classroom() {
  /** @type {{ destroy: () => void } | null} */
  let shared = null;
  /** @param {Model} model */
  const share = (model) =>
    (shared ??= model.get("view") === "lab" ? createLabStore(model) : createStepperStore(model));
  return keepModels({
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
      return show(el, (root, theme) =>
        model.get("view") === "lab"
          ? createLab(
              root,
              /** @type {import("../classroom/lab/store.js").LabStore} */ (store),
              theme,
            )
          : createStepper(
              root,
              /** @type {import("../classroom/stepper/store.js").StepperStore} */ (store),
              theme,
            ),
      );
    },
  });
}

/**
 * @param {HTMLElement} el
 * @param {(root: HTMLElement, theme: import("../model/types.js").Theme) =>
 *   { destroy: () => void, restyle: (theme: import("../model/types.js").Theme) => void }} make
 * @returns {() => void} clean-up
 */
function show(el, make) {
  const win = windowOf(el);
  // Outside of our own root, whose colors are those that were read last.
  const probe = win.document.createElement("span");
  probe.style.display = "none";
  el.append(probe);
  const root = appendDiv(el, "hclust hclust-live hclust-classroom");
  let theme = readTheme(el, probe);
  applyTheme(root, theme);
  const view = make(root, theme);
  const restyle = () => {
    const next = readTheme(el, probe);
    if (JSON.stringify(next) === JSON.stringify(theme)) return;
    theme = next;
    applyTheme(root, theme);
    view.restyle(theme);
  };
  const endTheme = watchTheme(root, restyle);
  const endKeys = captureKeys(root, (target) => root.contains(target));
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
