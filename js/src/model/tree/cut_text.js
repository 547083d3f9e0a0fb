// A cut as text: its threshold, its gap, and the thresholds that give the same clusters
// (tree/cut_text.py).

import { count, gap, height, threshold } from "../../text/format.js";
import { rootHeight } from "./tree.js";

/** @typedef {import("./cut.js").Cut} Cut */

/** Format the threshold of a cut. @param {Cut} cut */
export function thresholdOf({ t, lower, upper, tree }) {
  return threshold(t, lower, upper, rootHeight(tree));
}

/** Format the ends of the gap that a cut lies in. @param {Cut} cut */
function gapOf({ t, lower, upper, tree }) {
  return gap(lower, upper, t, rootHeight(tree));
}

/**
 * Format the gap as it follows the threshold in a sentence: " (gap 5.19–10.74)".
 * @param {Cut} cut
 */
export function gapNote(cut) {
  if (cut.isUneven) return "";
  if (!cut.hasThreshold) return ` · ${gapSentence(cut)}`;
  if (cut.k === 1) return ` (gap above ${gapOf(cut)[0]})`;
  if (cut.upper === 0) return " (gap of 0)";
  const [low, high] = gapOf(cut);
  return ` (gap ${low}–${high})`;
}

/**
 * State which thresholds give these clusters, without a full stop.
 * @param {Cut} cut
 */
export function gapSentence(cut) {
  const { k, hasThreshold, upper } = cut;
  if (cut.isUneven) return `no one height gives these ${count(k)}`;
  if (!hasThreshold)
    return `heights are tied at ${height(upper)}: no threshold gives ${count(k)} clusters`;
  const [low, high] = gapOf(cut);
  if (k === 1) return `any cut above ${low} gives one`;
  if (upper === 0) return `only a cut at 0 gives these ${count(k)}`;
  return `any cut from ${low} to ${high} gives these ${count(k)}`;
}

/**
 * Format the text on the handle of the cut: "4 clusters · 7.97".
 * @param {Cut} cut
 */
export function cutLabel(cut) {
  const clusters = count(cut.k, "clusters");
  return cut.isUneven ? clusters : `${clusters} · ${thresholdOf(cut)}`;
}
