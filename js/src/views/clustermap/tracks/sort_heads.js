// What sorts the rows by a track: its name below the map, and a button in the list of tracks.

import { at } from "../../../common/at.js";
import { nextKeys } from "../../../model/row_sort.js";

/** @typedef {import("../../../model/row_sort.js").SortedBy} SortedBy */

/**
 * @param {HTMLElement} box
 * @param {import("../../../model/store.js").Store} store
 */
export function createSortHeads(box, store) {
  /** @type {HTMLElement[]} */
  const heads = [];
  /** @type {SortedBy[]} */
  let by = [];

  /** @param {string} name @param {boolean} add */
  const act = (name, add) =>
    store.setOption("sort_by", nextKeys(store.option("sort_by") ?? [], name, add));

  /** "▲", "▼2", "". @param {string} name */
  function mark(name) {
    const i = by.findIndex(({ track }) => track.name === name);
    return i < 0 ? "" : `${at(by, i).falls ? "▼" : "▲"}${by.length > 1 ? i + 1 : ""}`;
  }

  /** What the next click does. @param {string} name */
  function next(name) {
    const now = mark(name)[0];
    return now === "▼"
      ? `No longer sort rows by ${name}`
      : `Sort rows by ${name}${now ? ", descending" : ""} (Shift: as well)`;
  }

  function add() {
    const head = box.ownerDocument.createElement("div");
    head.className = "hclust-sort";
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
    /** @param {import("../layout.js").Places} places @param {string[]} names */
    place(places, names) {
      while (heads.length < names.length) add();
      for (const head of heads.splice(names.length)) head.remove();
      heads.forEach((head, i) => {
        const { left, top, width, height } = at(places.tracks, i);
        const name = at(names, i);
        head.dataset.track = name;
        head.title = next(name);
        head.style.cssText = `left:${left - 1.5}px;top:${top + height}px;width:${width + 3}px;height:${places.below}px`;
      });
    },
  };
}
