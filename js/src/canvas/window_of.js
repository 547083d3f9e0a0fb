// The window of an element: its constructors, zoom and resolution.

/** @typedef {import("../model/types.js").Win} Win */

/**
 * Return the window of an element.
 * @param {Element} el
 * @returns {Win}
 */
export function windowOf(el) {
  return /** @type {Win} */ (el.ownerDocument.defaultView ?? globalThis);
}

/**
 * How much larger than its own pixels an element is shown: CSS `zoom`, as large type has it.
 * @param {Element} el
 */
export function zoomOf(el) {
  const { offsetWidth } = /** @type {HTMLElement} */ (el);
  const zoom = el.getBoundingClientRect().width / (offsetWidth || NaN);
  return Math.abs(zoom - 1) > 0.02 ? zoom || 1 : 1; // offsetWidth is rounded
}

/**
 * A media query knows one resolution only, so each change asks for the next one.
 * @param {Win} win
 * @param {() => void} changed
 * @returns {() => void} clean-up
 */
export function watchResolution(win, changed) {
  /** @type {MediaQueryList} */
  let query;
  const listen = () => {
    query = win.matchMedia(`(resolution: ${win.devicePixelRatio}dppx)`);
    query.addEventListener("change", next);
  };
  const next = () => {
    query.removeEventListener("change", next);
    listen();
    changed();
  };
  listen();
  return () => query.removeEventListener("change", next);
}
