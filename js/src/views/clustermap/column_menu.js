// The panel of the columns: how they are clustered, and into how many clusters they are cut.

import { addSelect, createFold } from "../../dom/menu.js";
import { numbersTo } from "./block_menu.js";

/** @typedef {import("../../model/column_cut.js").ColumnOptions} ColumnOptions */

/**
 * @param {HTMLElement} root
 * @param {import("../../model/store.js").Store} store
 */
export function createColumnMenu(root, store) {
  const meaning = "How the columns are clustered";
  const { box, list } = createFold(root, "Columns", meaning);
  list.setAttribute("aria-label", meaning); // the box to tick has the name already
  box.classList.add("hclust-at-right");
  const clusters = select("Clusters", (value) => ({ n_clusters: Number(value) || null }));
  const linkage = select("Linkage", (value) => ({ linkage: value || null }));
  const metric = select("Metric", (value) => ({ metric: value || null }));
  const order = select("Order", (value) => ({ optimal_ordering: Boolean(value) }));

  /** @returns {ColumnOptions} */
  const options = () => store.option("column_options") ?? {};

  /** @param {string} text @param {(value: string) => ColumnOptions} changes */
  function select(text, changes) {
    return addSelect(list, text, `${text} of columns`, (value) => {
      store.setOption("column_options", { ...options(), ...changes(value) });
      store.flush();
    });
  }

  /** @param {number} p columns that have a tree */
  return function show(p) {
    const now = options();
    const { linkages, metrics } = store.model.get("column_choices") ?? {};
    const offered = (/** @type {string[] | undefined} */ words) => (words ? ["", ...words] : []);
    const asRows = (/** @type {string} */ word) => word.replaceAll("_", " ") || "as rows";
    box.hidden = p < 2 || !("n_clusters" in now);
    clusters(["", ...numbersTo(1, p)], (k) => k || "not cut", String(now.n_clusters || ""));
    linkage(offered(linkages), asRows, now.linkage ?? "");
    metric(offered(metrics), asRows, now.metric ?? "");
    const like = "like beside like";
    order(offered(linkages && [like]), (word) => word || "plain", now.optimal_ordering ? like : "");
  };
}
