// How many rows are selected, of which clusters, and buttons that keep only these, leave them out or
// clear the selection. It lies over the view, so that nothing moves when it comes.

import { listen } from "../../canvas/stage.js";
import { at } from "../../common/at.js";
import { makeDiv } from "../../dom/div.js";
import { clusterTitle } from "../../model/tree/annotations.js";
import { count } from "../../text/format.js";

/** @typedef {import("../../model/store.js").Store} Store */
/** @typedef {import("../../model/tree/cut.js").Cut} Cut */

const NAMED = 3; // so many clusters are always named
const MAX_NAMED = 60;
const LETTER = 6.2; // pixels of a letter, more than most have
const MAX_WIDTH = 640; // of the chip, and its share of the view: styles/live.css
const SHARE = 0.8;
const [ROOM_OF_CLEAR, ROOM_OF_FILTERS] = [46, 180];

/**
 * Describe a selection; "" for none.
 * @param {Uint8Array | null} selection
 * @param {Cut} cut
 * @param {string} noun
 * @param {number} [letters] that have room: of more than three clusters as many are named
 */
export function describeSelection(selection, cut, noun, letters = Infinity) {
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
  const begin = `${count(rows, noun)} selected, from `;
  const k = titles.length;
  if (k === 1) return `${begin}cluster ${titles[0]}`;
  for (let named = Math.min(k, MAX_NAMED); named > 0; named--) {
    const last = named < k ? `${count(k - named)} more` : titles[k - 1];
    const others = titles.slice(0, Math.min(named, k - 1));
    const text = `${begin}clusters ${others.join(", ")} and ${last}`;
    if (k <= NAMED || text.length <= letters) return text;
  }
  return `${begin}${count(k, "clusters")}`;
}

/**
 * @param {HTMLElement} root
 * @param {Store} store
 */
export function createSelectionChip(root, store) {
  const doc = root.ownerDocument;
  const chip = makeDiv(doc, "hclust-selected");
  chip.hidden = true;
  const words = doc.createElement("span");
  words.setAttribute("role", "status");
  const clear = doc.createElement("button");
  clear.type = "button";
  clear.textContent = "×";
  clear.title = "Clear the selection (Escape)";
  clear.setAttribute("aria-label", "Clear the selection");
  clear.dataset.lmSuppressShortcuts = "true";
  const keep = filterButton("Keep only these", "Compare only the selected rows", "keep");
  const leave = filterButton("Leave out", "Compare the other rows only", "leave_out");
  chip.append(words, keep, leave, clear);
  root.append(chip);

  /** @param {string} text @param {string} title @param {"keep" | "leave_out"} rows */
  function filterButton(text, title, rows) {
    const el = doc.createElement("button");
    el.type = "button";
    el.className = "hclust-selected-rows";
    el.textContent = text;
    el.title = title;
    el.dataset.lmSuppressShortcuts = "true";
    el.addEventListener("click", () => {
      const { selection, data } = store;
      // With its rows: a selection that was made just now may reach Python after this message.
      const chosen = [...data.rows].filter((_, leaf) => selection?.[leaf]);
      store.model.send({ rows, selection: chosen });
      returnFocus();
    });
    return el;
  }

  function show() {
    const able = Boolean(store.model.get("filters_rows"));
    for (const el of [keep, leave]) el.hidden = !able;
    const room = Math.min(MAX_WIDTH, SHARE * root.clientWidth) - ROOM_OF_CLEAR;
    const letters = (room - (able ? ROOM_OF_FILTERS : 0)) / LETTER;
    const text = describeSelection(store.selection, store.cut, store.data.noun, letters);
    chip.hidden = !text;
    if (words.textContent !== text) words.textContent = text;
    words.title = describeSelection(store.selection, store.cut, store.data.noun);
  }

  /** Where the focus was before it came here. @type {HTMLElement | null} */
  let before = null;
  function clearAll() {
    returnFocus();
    store.select([]);
  }

  /** The chip goes with the selection: the focus returns to where it was, or to the view. */
  function returnFocus() {
    const focused = /** @type {Document | ShadowRoot} */ (root.getRootNode()).activeElement;
    if (!chip.contains(focused)) return;
    const back = before?.isConnected ? before : root.querySelector('[tabindex="0"]');
    /** @type {HTMLElement | null} */ (back)?.focus({ preventScroll: true });
  }

  const ends = [
    listen(chip, {
      focusin: (/** @type {FocusEvent} */ { relatedTarget }) => {
        const from = /** @type {HTMLElement | null} */ (relatedTarget);
        if (!chip.contains(from)) before = from;
      },
      keydown: (/** @type {KeyboardEvent} */ event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        clearAll();
      },
      // A press on the chip is none on the view below it.
      pointerdown: (/** @type {Event} */ event) => event.stopPropagation(),
    }),
    listen(clear, { click: clearAll }),
    store.subscribe(["data", "cut", "selection"], show),
  ];
  show();
  return {
    /** The view has another width. */
    refresh: show,
    destroy() {
      for (const end of ends) end();
      chip.remove();
    },
  };
}
