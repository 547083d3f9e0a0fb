// Undo and redo of cut and flips in a page without Python: by keys, and by two buttons.

import { commandFor, keyRuns } from "../dom/shortcuts.js";

/**
 * @template {{ made: unknown, told: unknown }} State what comes back as JSON
 * @param {HTMLElement} bar for the buttons
 * @param {() => State} read the cut as it is, and its tree with its flips: `made` by the reader, and `told` of it
 * @param {(state: State) => void} restore
 * @param {() => void} flush what the views have not sent yet
 */
export function createHistory(bar, read, restore, flush) {
  /** @type {Record<"undo" | "redo", State[]>} */
  const steps = { undo: [], redo: [] };
  let now = read();
  let isNew = true; // a gesture has begun: what it changes is a step

  /** Take what has changed for a step, or for more of the last one. */
  function settle() {
    const next = read();
    if (JSON.stringify(next.made) === JSON.stringify(now.made)) return;
    if (isNew) steps.undo.push(now);
    steps.redo = [];
    now = next;
    isNew = false;
    update();
  }
  /** @param {"undo" | "redo"} back */
  function move(back) {
    flush();
    settle();
    const to = steps[back].pop();
    if (!to) return;
    steps[back === "undo" ? "redo" : "undo"].push(now);
    restore(to);
    now = read();
    isNew = true;
    update();
  }
  /** @param {"undo" | "redo"} way @param {string} sign @param {string} spoken */
  function button(way, sign, spoken) {
    const el = bar.ownerDocument.createElement("button");
    el.type = "button";
    el.textContent = sign;
    el.title = spoken;
    el.setAttribute("aria-label", spoken);
    el.addEventListener("click", () => move(way));
    return el;
  }
  const buttons = {
    undo: button("undo", "↶", "Undo (Ctrl+Z)"),
    redo: button("redo", "↷", "Redo (Ctrl+Shift+Z)"),
  };
  const group = bar.ownerDocument.createElement("span");
  group.className = "hclust-history";
  group.append(buttons.undo, buttons.redo);
  bar.insertBefore(group, bar.querySelector(".hclust-find"));
  function update() {
    const { undo, redo } = buttons;
    const had = [undo, redo].includes(/** @type {any} */ (bar.ownerDocument.activeElement));
    undo.disabled = !steps.undo.length;
    redo.disabled = !steps.redo.length;
    // What is disabled loses the focus.
    if (had && undo.disabled !== redo.disabled) (undo.disabled ? redo : undo).focus();
  }
  update();
  /** What the gesture before has not sent yet does not belong to this one. */
  const begin = () => {
    flush();
    settle();
    isNew = true;
  };
  const newRun = keyRuns();
  addEventListener(
    "pointerdown",
    (event) => {
      if (event.isPrimary === false) return; // a second finger
      newRun(null);
      begin();
    },
    true,
  );
  addEventListener(
    "keydown",
    (event) => {
      const act = commandFor(event, /** @type {Element} */ (event.target));
      if (act === "undo" || act === "redo") {
        event.preventDefault();
        move(act);
      } else if (newRun(event)) begin();
    },
    true,
  );
  return {
    /** Something has changed; what belongs to it comes in the same turn. */
    follow: () => queueMicrotask(settle),
    /** Another step of a walkthrough is shown: begin anew. */
    clear() {
      steps.undo = [];
      steps.redo = [];
      now = read();
      isNew = true;
      update();
    },
  };
}
