// What the legend of the scatter plot says: clusters or classes, then markers and sizes.

import { color } from "../../canvas/color/palette.js";
import { at } from "../../common/at.js";
import constants from "../../common/constants.js";
import { NO_VALUE, STEPS, shownClasses } from "../../model/class_colors.js";
import { countedRows } from "../../model/leaf_rows.js";
import { clusterTitle } from "../../model/tree/annotations.js";
import { clusterColors, withColor } from "../../model/tree/node_colors.js";
import { count, scaleEnds } from "../../text/format.js";
import { literal } from "../../text/literal.js";
import { pointSize } from "./paint.js";
import { pointTracks, sizePowers } from "./point_styles.js";

/** @typedef {import("../../model/store.js").Store} Store */
/** @typedef {import("../../model/tracks.js").Track} Track */
/** @typedef {import("./legend.js").Line} Line */

/** @param {Store} store @param {number} label of a cluster or class */
export function partTitle(store, label) {
  const title = shownClasses(store)?.titles[label];
  return title === undefined ? clusterTitle(store.cut, label) : literal(title);
}

/**
 * @param {Store} store
 * @param {string} gray of markers that have no color
 * @returns {[Line[], Line[]]} clusters or classes; other lines
 */
export function legendLines(store, gray) {
  const { cut, data } = store;
  const by = shownClasses(store);
  const { marker, size } = pointTracks(store);
  const { sizes, noun } = { ...countedRows(data, cut), ...by };
  const colors = Array.from(by?.colors ?? clusterColors(cut));
  /** @type {Line[]} */
  const parts = colors.map((index, label) => ({
    title: partTitle(store, label),
    words: ` · ${count(at(sizes, label), noun)}`,
    index: marker ? withColor(0, color(index)) : index,
    label,
  }));
  /** @type {Line[]} */
  const others = [];
  /** @param {string} name @param {Line[]} lines */
  const add = (name, ...lines) => others.push({ title: literal(name) }, ...lines);
  /** @param {number} index @param {string} words @param {number} [across] @returns {Line} */
  const key = (index, words, across) => ({ words, index: withColor(index, gray), size: across });
  if (by?.scale) {
    const scale = colors.slice(0, STEPS).map(color).join();
    parts.splice(0, STEPS);
    add(by.name, { scale }, { words: scaleEnds(by.scale).join(" – ") });
  }
  if (marker) add(marker.name, ...marker.words.map((word, i) => key(i, literal(word))));
  if (size) {
    const powers = sizePowers(size);
    const [low, high] = scaleEnds(size);
    add(
      size.name,
      key(0, low, pointSize(data.n, Math.min(...powers))),
      key(0, high, pointSize(data.n, Math.max(...powers))),
    );
  }
  if (marker?.gaps || size?.gaps) {
    others.push({ words: NO_VALUE, index: withColor(0, constants.missing_color) });
  }
  return [parts, others];
}
