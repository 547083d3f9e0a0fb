// Names for the controls of ipywidgets that come without one for who does not see them: the
// handles of its sliders, and its field for a color.
import { around } from "../dom/theme.js";
import { windowOf } from "../canvas/window.js";

const NAMELESS = ".widget-slider [role=slider], .widget-colorpicker input[type=color]";
/** Controls that come together are named together, so many ms later. */
const WAIT = 50;

/**
 * Name the controls that stand around a widget, those that come later among them.
 * @param {HTMLElement} el
 * @returns {{ look: () => void, end: () => void }} `look` looks for them anew where `el` is now
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
      const words = wordsOf(control);
      if (words && !control.hasAttribute("aria-label")) control.setAttribute("aria-label", words);
    }
  }

  const comes = new win.MutationObserver(() => {
    timer ??= setTimeout(name, WAIT);
  });

  function look() {
    const now = around(el);
    if (now === box) return;
    comes.disconnect();
    box = now;
    if (box) comes.observe(box, { childList: true, subtree: true });
    name();
  }

  look();
  return {
    look,
    end() {
      comes.disconnect();
      clearTimeout(timer);
    },
  };
}

/**
 * What stands beside a control, or else in its tooltip.
 * @param {Element} control
 * @returns {string}
 */
function wordsOf(control) {
  const whole = control.closest(".widget-slider, .widget-colorpicker");
  const beside = whole?.querySelector(".widget-label")?.textContent?.trim();
  const told = whole?.getAttribute("title") || whole?.querySelector("[title]")?.getAttribute("title");
  return beside || told || "";
}
