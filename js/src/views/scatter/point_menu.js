// The panel of the points: what color, size, marker and name of a point mean.

import { createFold } from "../../dom/menu.js";
import { createViewHeader } from "../../dom/view_header.js";
import { classTrack } from "../../model/class_colors.js";
import { MARKER_COUNT } from "../../model/tree/node_colors.js";
import { literal } from "../../text/literal.js";

/** @typedef {import("../../model/tracks.js").Track} Track */

/** Text, option, its value for no column and what this is called, and which columns can be read so
 * (clustering/points/point_columns.py).
 * @type {[string, "color_by" | "size_by" | "marker_by" | "names_from", string, string,
 *   (track: Track) => boolean][]} */
const CHOICES = [
  ["Color by", "color_by", "clusters", "clusters", ({ colors }) => !!colors.length],
  ["Size by", "size_by", "", "none", ({ words }) => !words.length],
  [
    "Marker by",
    "marker_by",
    "",
    "none",
    ({ words: { length } }) => length > 0 && length <= MARKER_COUNT,
  ],
  ["Names", "names_from", "", "row names", () => true],
];

/**
 * @param {HTMLElement} root
 * @param {import("../../model/store.js").Store} store
 */
export function createPointMenu(root, store) {
  const { box, list } = createFold(root, "Points", "");
  const panel = createViewHeader(list, "What points show");
  const selects = CHOICES.map(([text, option]) =>
    panel.select(text, (value) => store.setOption(option, value)),
  );
  return {
    /** Show the present choice. @returns {string} what is chosen, to compare */
    show() {
      const { data } = store;
      box.hidden = !data.tracks.length;
      return CHOICES.map(([, option, usual, none, fits], i) => {
        const chosen = String(store.option(option) || usual);
        const names = data.tracks.filter(fits).map(({ name }) => name);
        const texts = [none, ...names.map(literal)];
        const values = [usual, ...names];
        if (option === "color_by" && classTrack(data)) {
          values.push("known");
          texts.push("known class");
        }
        selects[i]?.show(chosen, values, texts);
        return chosen;
      }).join("\n");
    },
  };
}
