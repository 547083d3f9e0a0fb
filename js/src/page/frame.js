// A page inside a frame of another page: it hides what that page has itself, and reports its height
// so that the frame can be fitted.

/** @typedef {{ hclustHeight: number }} FrameMessage  what the page around hears, in CSS px */

/**
 * @param {HTMLElement} main what is to be seen as a whole
 * @returns {boolean} whether there is a frame
 */
export function fitFrame(main) {
  const doc = main.ownerDocument;
  const win = doc.defaultView;
  if (!win || win.parent === win) return false;
  doc.documentElement.dataset.framed = "";
  let sentHeight = 0;
  new win.ResizeObserver(() => {
    const tall = Math.ceil(main.getBoundingClientRect().height);
    if (tall === sentHeight || !tall) return;
    sentHeight = tall;
    // Nothing but a number: whoever is around may hear it.
    win.parent.postMessage(/** @type {FrameMessage} */ ({ hclustHeight: tall }), "*");
  }).observe(main);
  return true;
}
