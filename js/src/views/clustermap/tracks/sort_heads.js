// What sorts rows or columns by a track: its name beside the map, and a button in the list of tracks.

import { at } from "../../../common/at.js";
import { makeDiv } from "../../../dom/div.js";
import { nextKeys } from "../../../model/row_sort.js";

/** @typedef {import("../../../model/row_sort.js").SortedBy} SortedBy */

/**
 * @param {HTMLElement} box
 * @param {import("../../../model/store.js").Store} store
 * @param {"sort_by" | "column_sort_by"} option
 * @param {string} what  "rows" or "columns"
 */
export function createSortHeads(box, store, option, what) {
  /** @type {HTMLElement[]} */
  const heads = [];
  /** @type {SortedBy[]} */
  let by = [];

  /** @param {string} name @param {boolean} add */
  const act = (name, add) =>
    store.setOption(option, nextKeys(store.option(option) ?? [], name, add));

  /** "▲", "▼2", "". @param {string} name */
  function mark(name) {
    const i = by.findIndex(({ track }) => track.name === name);
    return i < 0 ? "" : `${at(by, i).falls ? "▼" : "▲"}${by.length > 1 ? i + 1 : ""}`;
  }

  /** What the next click does. @param {string} name */
  function next(name) {
    const now = mark(name)[0];
    return now === "▼"
      ? `No longer sort ${what} by ${name}`
      : `Sort ${what} by ${name}${now ? ", descending" : ""} (Shift: as well)`;
  }

  function add() {
    const head = makeDiv(box.ownerDocument, "hclust-sort");
    head.addEventListener("click", ({ shiftKey }) => act(String(head.dataset.track), shiftKey));
    box.append(head);
    heads.push(head);
  }

  return {
    act,
    mark,
    /** @param {string} name @returns {[string, string]} */
    words: (name) => [mark(name) || "↕", next(name)],
    /** @param {SortedBy[]} now */
    update(now) {
      by = now;
    },
    /** @param {import("../layout.js").Rect[]} rects @param {import("../../../model/tracks.js").Track[]} tracks */
    place(rects, tracks) {
      const names = tracks.map((track) => track.name);
      while (heads.length < names.length) add();
      for (const head of heads.splice(names.length)) head.remove();
      heads.forEach((head, i) => {
        const { left, top, width, height } = at(rects, i);
        const name = at(names, i);
        head.dataset.track = name;
        head.title = next(name);
        head.style.cssText = `left:${left}px;top:${top}px;width:${width}px;height:${height}px`;
      });
    },
  };
}
