// The panel of the columns: how they are clustered, and into how many clusters they are cut.

import { addSelect, createFold } from "../../../dom/menu.js";
import { numbersTo } from "../block_menu.js";

/** @typedef {import("../../../model/column_cut.js").ColumnOptions} ColumnOptions */
/** What Python can compute anew: the values of an option of columns, and what they are called.
 * @typedef {{ name: string, text: string, values: unknown[], words: string[] }} Choice */

/**
 * @param {HTMLElement} root
 * @param {import("../../../model/store.js").Store} store
 */
export function createColumnMenu(root, store) {
  const meaning = "How the columns are clustered";
  const { box, list } = createFold(root, "Columns", meaning);
  list.setAttribute("aria-label", meaning); // the box to tick has the name already
  box.classList.add("hclust-at-right");
  /** @returns {Record<string, any>} */
  const options = () => store.option("column_options") ?? {};

  /** @param {string} text @param {(value: string) => object} changes */
  const select = (text, changes) =>
    addSelect(list, text, `${text} of columns`, (value) => {
      store.setOption("column_options", { ...options(), ...changes(value) });
      store.flush();
    });
  const clusters = select("Clusters", (value) => ({ n_clusters: Number(value) || null }));
  /** @type {Choice[]} */
  const choices = store.model.get("column_choices") ?? [];
  const others = choices.map(({ name, text, values, words }) => {
    const show = select(text, (word) => ({ [name]: values[words.indexOf(word)] }));
    return () => show(words, String, words[values.indexOf(options()[name])] ?? "");
  });

  /** @param {number} p columns that have a tree */
  return function show(p) {
    const { n_clusters: k } = options();
    box.hidden = p < 2 || k === undefined;
    clusters(["", ...numbersTo(1, p)], (value) => value || "not cut", String(k || ""));
    for (const update of others) update();
  };
}
