// A page inside a frame of another page: it hides what that page has itself, and reports its height
// so that the frame can be fitted.

/** @typedef {{ hclustHeight: number }} FrameMessage  height in CSS px, posted to the parent page */

/**
 * @param {HTMLElement} main element whose height is reported
 * @returns {boolean} true if the page is in a frame
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
    // It is only a number: any parent page may receive it.
    win.parent.postMessage(/** @type {FrameMessage} */ ({ hclustHeight: tall }), "*");
  }).observe(main);
  return true;
}
