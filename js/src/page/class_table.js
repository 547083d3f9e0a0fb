// The table of known classes in a page without Python: as in the explorer, from what is here.

import { color } from "../canvas/color/palette.js";
import { at } from "../common/at.js";
import { append } from "../dom/append.js";
import { ints } from "../model/decode.js";
import { clusterTitle } from "../model/tree/annotations.js";
import { clusterColors } from "../model/tree/node_colors.js";
import { count } from "../text/format.js";
import { showClasses } from "../views/classes/classes.js";
import { compareClasses } from "./class_comparison.js";

/** @typedef {import("../model/decode.js").Data} Data */
/** @typedef {import("../model/tree/cut.js").Cut} Cut */
/** @typedef {ReturnType<typeof import("./kernelless_model.js").createHost>} Host */

/** What a page holds of the known classes (export/html/page_classes.py).
 * @typedef {object} PageClasses
 * @property {string} name
 * @property {string[]} words
 * @property {DataView} codes  int32: class of each leaf, -1 for none
 * @property {{ title: string, meaning: string }[]} scores
 */

/** More clusters are counted, not shown. */
const MAX = 40;

/**
 * @param {HTMLElement} root
 * @param {PageClasses} known
 * @param {Data} data
 * @param {Host} host
 * @returns {(cut: Cut) => void} follows the cut
 */
export function createClassTable(root, known, data, host) {
  const classes = ints(known.codes);
  append(root, "h2", "", "Known classes");
  const body = append(root, "div", "hclust-classes");
  /** @type {ReturnType<typeof tellClasses>} */
  let told = null;
  /** @type {Cut | null} */
  let cut = null;

  const chosen = () => new Set(Array.from(ints(host.get("selection")), data.leafOf));

  /** @param {[number, number]} cell @param {boolean} add */
  function choose([i, j], add) {
    const [label, code] = [told?.rows[i], told?.columns[j]];
    const leaves = [...classes.keys()].filter(
      (leaf) => classes[leaf] === code && cut?.labels[leaf] === label,
    );
    const before = add ? chosen() : new Set();
    const off = leaves.every((leaf) => before.has(leaf));
    for (const leaf of leaves) off ? before.delete(leaf) : before.add(leaf);
    select(before);
  }

  /** @param {Set<number>} leaves */
  function select(leaves) {
    const rows = data.rows.filter((_, leaf) => leaves.has(leaf));
    host.set("selection", new DataView(rows.buffer));
  }

  function show() {
    if (!told) return;
    const { plot, rows, columns } = told;
    const selected = plot.counts.map((line) => line.map(() => 0));
    for (const leaf of chosen()) {
      const i = rows.indexOf(cut?.labels[leaf] ?? -1);
      const j = columns.indexOf(classes[leaf] ?? -1);
      const line = selected[i];
      if (line && j in line) line[j] = at(line, j) + 1;
    }
    showClasses(body, {
      columns: [known.name],
      column: 0,
      plot,
      selected,
      note: "",
      send(message) {
        const { cell, add, clear } = /** @type {any} */ (message);
        if (clear) select(new Set());
        else if (cell) choose(cell, add);
      },
    });
  }

  host.on("change:selection", show);
  return (now) => {
    cut = now;
    told = tellClasses(known, classes, data, now);
    root.hidden = !told;
    show();
  };
}

/**
 * @public tests/contract/drivers/page_classes.mjs calls it
 * @param {PageClasses} known
 * @param {Int32Array} classes
 * @param {Data} data
 * @param {Cut} cut
 */
export function tellClasses(known, classes, data, cut) {
  const found = compareClasses(cut.labels, cut.k, classes, known.words.length);
  if (!found) return null;
  const { counts, rows, columns, scores, matched, n } = found;
  const colors = clusterColors(cut);
  const are = matched === 1 ? "lies" : "lie";
  let sentence =
    `${count(matched)} of ${count(n, data.noun)} ${are} on the diagonal, where each cluster ` +
    "stands beside the class that suits it best.";
  const lacking = data.n - n;
  if (lacking)
    sentence += ` ${count(lacking, data.noun)} ${lacking === 1 ? "lacks" : "lack"} a class.`;
  const more = [
    [rows, "clusters"],
    [columns, "classes"],
  ]
    .filter(([all = ""]) => all.length > MAX)
    .map(([all = "", what]) => count(all.length - MAX, String(what)));
  if (more.length)
    sentence += ` ${more.join(" and ")} more are not shown, but count in the five numbers.`;
  const sizes = columns.map((_, j) => counts.reduce((all, line) => all + at(line, j), 0));
  const plot = {
    name: known.name,
    noun: data.noun,
    sentence,
    clusters: rows.slice(0, MAX).map((label, i) => ({
      title: clusterTitle(cut, label),
      color: color(at(colors, label)),
      marker: at(colors, label),
      size: /** @type {number[]} */ (counts[i]).reduce((a, b) => a + b, 0),
    })),
    classes: columns
      .slice(0, MAX)
      .map((code, j) => ({ title: known.words[code] ?? "", size: at(sizes, j) })),
    counts: counts.slice(0, MAX).map((line) => line.slice(0, MAX)),
    scores: known.scores.map((one, i) => ({ ...one, value: at(scores, i) })),
  };
  return { plot, rows, columns };
}
