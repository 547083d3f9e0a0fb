// How many rows are selected, of which clusters, and a button that clears the selection. It lies over
// the view, so that nothing moves when it comes.

import { listen } from "../../canvas/stage.js";
import { at } from "../../common/at.js";
import { clusterTitle } from "../../model/annotations.js";
import { count } from "../../text/format.js";

/** @typedef {import("../../model/store.js").Store} Store */
/** @typedef {import("../../model/cut.js").Cut} Cut */

const NAMED = 3; // clusters by their names

/**
 * Describe a selection; "" for none.
 * @param {Uint8Array | null} selection
 * @param {Cut} cut
 * @param {string} noun
 */
export function describeSelection(selection, cut, noun) {
  if (!selection) return "";
  /** @type {Set<number>} */
  const labels = new Set();
  let rows = 0;
  selection.forEach((chosen, leaf) => {
    if (!chosen) return;
    rows++;
    labels.add(at(cut.labels, leaf));
  });
  if (!rows) return "";
  const titles = [...labels].sort((a, b) => a - b).map((label) => clusterTitle(cut, label));
  const last = titles.length > 1 ? ` and ${titles.pop()}` : "";
  const from =
    labels.size > NAMED
      ? count(labels.size, "clusters")
      : `${last ? "clusters" : "cluster"} ${titles.join(", ")}${last}`;
  return `${count(rows, noun)} selected, from ${from}`;
}

/**
 * @param {HTMLElement} root
 * @param {Store} store
 */
export function createSelectionChip(root, store) {
  const doc = root.ownerDocument;
  const chip = doc.createElement("div");
  chip.className = "hclust-selected";
  chip.hidden = true;
  const words = doc.createElement("span");
  words.setAttribute("role", "status");
  const clear = doc.createElement("button");
  clear.type = "button";
  clear.textContent = "×";
  clear.title = "Clear the selection (Escape)";
  clear.setAttribute("aria-label", "Clear the selection");
  clear.dataset.lmSuppressShortcuts = "true";
  chip.append(words, clear);
  root.append(chip);

  function show() {
    const text = describeSelection(store.selection, store.cut, store.data.noun);
    chip.hidden = !text;
    if (words.textContent !== text) words.textContent = text;
  }

  /** Where the focus was before it came here. @type {HTMLElement | null} */
  let before = null;
  /** The button goes with the selection: the focus returns to where it was, or to the view. */
  function clearAll() {
    const focused = /** @type {Document | ShadowRoot} */ (root.getRootNode()).activeElement;
    if (focused === clear) {
      const back = before?.isConnected ? before : root.querySelector('[tabindex="0"]');
      /** @type {HTMLElement | null} */ (back)?.focus({ preventScroll: true });
    }
    store.select([]);
  }

  const ends = [
    listen(clear, {
      focus: (/** @type {FocusEvent} */ { relatedTarget }) => {
        before = /** @type {HTMLElement | null} */ (relatedTarget);
      },
      click: clearAll,
      keydown: (/** @type {KeyboardEvent} */ event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        clearAll();
      },
    }),
    // A press on the chip is none on the view below it.
    listen(chip, { pointerdown: (/** @type {Event} */ event) => event.stopPropagation() }),
    store.subscribe(["data", "cut", "selection"], show),
  ];
  show();
  return {
    destroy() {
      for (const end of ends) end();
      chip.remove();
    },
  };
}
