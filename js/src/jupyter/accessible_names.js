// Accessible names for what of ipywidgets lacks one: the handles of its sliders, and its pictures,
// whose description stands beside them. Also the groups of the metrics, and the scale of the slider
// of clusters.

import { windowOf } from "../canvas/window_of.js";
import { parentOf } from "../dom/theme.js";
import { scaleClusters } from "./cluster_scale.js";
import { groupMetrics } from "./metric_groups.js";

const NAMELESS = ".widget-slider [role=slider]";
const FIGURES = ".hclust-figure-box";
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

  function describeAll() {
    for (const figure of box?.querySelectorAll(FIGURES) ?? []) describe(figure);
  }

  const comes = new win.MutationObserver((changes) => {
    // Before the picture is painted: it is never there without its words.
    if (changes.some(ofFigure)) describeAll();
    timer ??= setTimeout(name, WAIT);
  });

  function refresh() {
    const now = parentOf(el);
    if (now === box) return;
    comes.disconnect();
    box = now;
    if (box) comes.observe(box, { childList: true, subtree: true });
    describeAll();
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
 * Tell whether a figure, or something in one, is among what came.
 * @param {MutationRecord} change
 * @returns {boolean}
 */
function ofFigure({ target, addedNodes }) {
  const within = /** @type {Element} */ (target).closest(FIGURES);
  return Boolean(within) || [...addedNodes].some((node) => isOrHolds(node, FIGURES));
}

/**
 * Tell whether a node is an element that matches, or holds one.
 * @param {Node} node
 * @param {string} selector
 * @returns {boolean}
 */
function isOrHolds(node, selector) {
  const element = node.nodeType === 1 ? /** @type {Element} */ (node) : undefined;
  return Boolean(element?.matches(selector) || element?.querySelector(selector));
}

/**
 * Give a picture its description, which is not read out twice then.
 * @param {Element} figure
 */
function describe(figure) {
  const img = figure.querySelector("img");
  const words = figure.querySelector(".hclust-unseen [role=img]");
  if (!img) return;
  const said = words?.getAttribute("aria-label") ?? "";
  if (img.getAttribute("alt") !== said) img.setAttribute("alt", said);
  figure.querySelector(".hclust-unseen")?.setAttribute("aria-hidden", "true");
}

/**
 * Return the text beside a control, or else its tooltip.
 * @param {Element} control
 * @returns {string}
 */
function labelOf(control) {
  const whole = control.closest(".widget-slider");
  const beside = whole?.querySelector(".widget-label")?.textContent?.trim();
  const told =
    whole?.getAttribute("title") || whole?.querySelector("[title]")?.getAttribute("title");
  return beside || told || "";
}
