// What speaks for each number of clusters, beside the tree of a page: as a live view is given it, and
// the choice that opens it.

import { at } from "../common/at.js";

/** @typedef {import("../model/types.js").Model} Model */
/** Of one index of a tree: which it is, number preferred, peaks, values (float32).
 * @typedef {[number, number | null, number[], DataView]} Known */
/** As serialize/evidence.py writes it.
 * @typedef {object} PageEvidence
 * @property {{ name: string, title: string, meaning: string, good: string }[]} indices
 * @property {({ sentence: string, numbers: number[], indices: Known[] } | null)[]} trees  null: not
 *   known of this tree
 */

/** @param {PageEvidence} evidence @param {number} which of the trees */
export function evidenceOf({ indices, trees }, which) {
  const tree = trees[which];
  if (!tree) return { note: "The page holds no evidence on the tree of this linkage." };
  return {
    numbers: tree.numbers,
    sentence: tree.sentence,
    indices: tree.indices.map(([about, preferred, peaks, values]) => ({
      ...at(indices, about),
      preferred,
      peaks,
      values: tree.numbers.map((_, i) => {
        const value = values.getFloat32(4 * i, true);
        return Number.isNaN(value) ? null : value;
      }),
    })),
  };
}

/**
 * @param {HTMLElement | null} bar
 * @param {PageEvidence} evidence
 * @param {Model} host
 */
export function evidenceChoice(bar, evidence, host) {
  const label = document.createElement("label");
  label.className = "hclust-evidence-choice";
  label.append("Evidence");
  const select = document.createElement("select");
  select.setAttribute("aria-label", "Evidence on the number of clusters, beside the tree");
  select.append(new Option("none", ""));
  for (const { name, title } of evidence.indices) select.append(new Option(title, name));
  const follow = () => {
    select.value = host.get("ribbon");
  };
  follow();
  host.on("change:ribbon", follow);
  select.addEventListener("change", () => host.set("ribbon", select.value));
  label.append(select);
  bar?.querySelector(".hclust-find")?.before(label);
}
