// What is told until the reader has done it once in this session of the browser.

/** @type {Map<string, boolean>} */
const known = new Map();

/** @param {HTMLElement} el something in the window @param {string} what */
export function wasDone(el, what) {
  let done = known.get(what);
  if (done === undefined) {
    try {
      done = el.ownerDocument.defaultView?.sessionStorage.getItem(what) === "1";
    } catch {
      done = false; // Not allowed here: then this page remembers.
    }
    known.set(what, done);
  }
  return done;
}

/** @param {HTMLElement} el @param {string} what */
export function setDone(el, what) {
  if (known.get(what)) return;
  known.set(what, true);
  try {
    el.ownerDocument.defaultView?.sessionStorage.setItem(what, "1");
  } catch {
    // As above.
  }
}
