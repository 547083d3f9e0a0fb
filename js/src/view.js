// What the views have in common: where the pointer is, keys, words for those who do not see.

export const NEEDS_TABLE = "This view shows the rows' values, but only a tree was handed in: "
  + "pass the table as well (table=...).";

/**
 * @param {Element} canvas
 * @param {MouseEvent} event
 * @returns {{ x: number, y: number }} pixels from its upper left corner
 */
export function pointOf(canvas, event) {
  const { left, top } = canvas.getBoundingClientRect();
  return { x: event.clientX - left, y: event.clientY - top };
}

/**
 * Whether the wheel is meant for a view: else it scrolls the page.
 * @param {Element} canvas
 * @param {WheelEvent} event
 */
export function wantsWheel(canvas, event) {
  return event.ctrlKey || event.shiftKey || canvas.matches(":focus");
}

/**
 * A listener for keys; those that are not named go on to the page.
 * @param {Record<string, (event: KeyboardEvent) => void>} keys
 * @returns {(event: KeyboardEvent) => void}
 */
export function keysOf(keys) {
  return (event) => {
    const act = keys[event.key];
    if (!act || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    act(event);
  };
}

/**
 * Words of a view: what it shows, what a key has led to, and what stands there when it can't be.
 * @param {HTMLElement} box
 * @param {HTMLCanvasElement} canvas gets the focus
 */
export function createVoice(box, canvas) {
  const doc = box.ownerDocument;
  const said = doc.createElement("div");
  said.className = "hclust-unseen";
  said.setAttribute("aria-live", "polite");
  const notice = doc.createElement("p");
  notice.className = "hclust-instead";
  notice.hidden = true;
  box.append(said, notice);
  canvas.tabIndex = 0;
  canvas.setAttribute("role", "application");
  // Looked for by JupyterLab on the focused element itself: its keys must not take ours.
  canvas.dataset.lmSuppressShortcuts = "true";
  return {
    /** @param {string} text */
    describe(text) {
      if (canvas.getAttribute("aria-label") !== text) canvas.setAttribute("aria-label", text);
    },
    /** @param {string} text */
    say(text) {
      said.textContent = text;
    },
    /** @param {string} text "": the view can be shown */
    instead(text) {
      notice.textContent = text;
      notice.hidden = !text;
      box.classList.toggle("hclust-empty", Boolean(text));
    },
    destroy() {
      said.remove();
      notice.remove();
    },
  };
}
