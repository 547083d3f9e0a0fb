// Accessible names for controls of ipywidgets that lack one: the handles of its sliders, and its
// color field. Also the groups of the metrics, and the
// scale of the slider of clusters.

import { windowOf } from "../canvas/window.js";
import { parentOf } from "../dom/theme.js";
import { scaleClusters } from "./cluster_scale.js";
import { groupMetrics } from "./metric_groups.js";

const NAMELESS = ".widget-slider [role=slider], .widget-colorpicker input[type=color]";
/** Controls that come together are named together, so many ms later. */
const WAIT = 50;

/**
 * Name the controls that stand around a widget, those that come later among them.
 * @param {HTMLElement} el
 * @returns {{ refresh: () => void, destroy: () => void }} `look` looks for them anew where `el` is now
 */
export function nameControls(el) {
  const win = windowOf(el);
  /** @type {Element | null} */
  let box = null;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;

  function name() {
    timer = undefined;
    for (const control of box?.querySelectorAll(NAMELESS) ?? []) {
      const words = labelOf(control);
      if (words && !control.hasAttribute("aria-label")) control.setAttribute("aria-label", words);
    }
    if (!box) return;
    groupMetrics(box);
    scaleClusters(box);
  }

  const comes = new win.MutationObserver(() => {
    timer ??= setTimeout(name, WAIT);
  });

  function refresh() {
    const now = parentOf(el);
    if (now === box) return;
    comes.disconnect();
    box = now;
    if (box) comes.observe(box, { childList: true, subtree: true });
    name();
  }

  refresh();
  return {
    refresh,
    destroy() {
      comes.disconnect();
      clearTimeout(timer);
    },
  };
}

/**
 * Return the text beside a control, or else its tooltip.
 * @param {Element} control
 * @returns {string}
 */
function labelOf(control) {
  const whole = control.closest(".widget-slider, .widget-colorpicker");
  const beside = whole?.querySelector(".widget-label")?.textContent?.trim();
  const told =
    whole?.getAttribute("title") || whole?.querySelector("[title]")?.getAttribute("title");
  return beside || told || "";
}
