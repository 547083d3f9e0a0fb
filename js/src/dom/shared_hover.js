// What is pointed at in one view is marked in the others of the same state, in whatever cell. It stays
// in the window: Python is told nothing.

const HOVER = "hclust-hover";

/** @typedef {{ row?: number, nodes?: number[] }} Pointed
 * row: its position in the table; nodes: the clusters of a cut that is offered; neither: nothing any
 * more */

/**
 * @param {{ get: (name: string) => any }} model  its trait `shared_id` names the state
 * @param {(pointed: Pointed) => void} follow  told what is pointed at in other views
 */
export function shareHover(model, follow) {
  /** What the others do not know yet. @type {Pointed | null} */
  let next = null;
  let known = ""; // told last, by whichever view
  let isMine = false;
  let frame = 0;
  const notify = () => {
    frame = 0;
    const said = next ? JSON.stringify(next) : "";
    if (said === known || !(said || isMine)) return;
    known = said;
    isMine = said !== "";
    const detail = [onHover, model.get("shared_id"), next ?? {}];
    window.dispatchEvent(new CustomEvent(HOVER, { detail }));
  };
  const onHover = (/** @type {Event} */ event) => {
    const [from, of, pointed] = /** @type {CustomEvent} */ (event).detail;
    if (!of || from === onHover || of !== model.get("shared_id")) return;
    known = Object.keys(pointed).length ? JSON.stringify(pointed) : "";
    isMine = false;
    follow(pointed);
  };
  window.addEventListener(HOVER, onHover);
  return {
    /** Tell the others, once in a frame. @param {Pointed | null} pointed null: nothing any more */
    notify(pointed) {
      next = pointed;
      frame ||= requestAnimationFrame(notify);
    },
    destroy() {
      cancelAnimationFrame(frame);
      next = null;
      notify();
      window.removeEventListener(HOVER, onHover);
    },
  };
}
