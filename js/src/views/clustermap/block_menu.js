// The panel of the blocks: how rows and columns are split, and how wide the gaps are.

import constants from "../../common/constants.js";
import { addField, addSelect, createFold } from "../../dom/menu.js";
import { CUT } from "../../model/blocks.js";

/** More can be set in Python. */
const MAX = 12;

/** Numbers from a first one to 12, or to how many there are. @param {number} first @param {number} n */
export const numbersTo = (first, n) =>
  Array.from({ length: Math.max(0, Math.min(MAX, n) + 1 - first) }, (_, i) => String(i + first));

/**
 * @param {HTMLElement} root
 * @param {import("../../model/store.js").Store} store
 */
export function createBlockMenu(root, store) {
  const meaning = "Gaps between clusters, or between branches of the trees";
  const { box, list } = createFold(root, "Blocks", meaning);
  const rows = select("Rows", "Blocks of rows", "row_split");
  const columns = select("Columns", "Blocks of columns", "col_split");
  const gap = root.ownerDocument.createElement("input");
  gap.type = "range";
  gap.max = String(constants.max_block_gap);
  gap.addEventListener("input", () => store.setOption("gap", Number(gap.value)));
  addField(list, "Gap", "Gap between blocks", gap);

  /** Whether it is the name of a column, which may be a number. @param {string} value */
  function isCategory(value) {
    return Boolean(store.model.get("split_names")?.includes(value));
  }

  /** @param {string} text @param {string} name @param {"row_split" | "col_split"} option */
  function select(text, name, option) {
    const show = addSelect(list, text, name, (value) =>
      store.setOption(option, isCategory(value) ? value : Number(value) || value),
    );
    /** @param {string} value */
    function wording(value) {
      if (!value) return "together";
      if (value === CUT) return "by cluster";
      return Number(value) && !isCategory(value) ? `${value} blocks` : `by ${value}`;
    }
    /** @param {string[]} words @param {number} n */
    return (words, n) =>
      show(
        n > 1 ? ["", ...words, ...numbersTo(2, n)] : [],
        wording,
        String(store.option(option) || ""),
      );
  }

  /** @param {{ rows: number, columns: number, cut: boolean }} count  0: they have no tree; whether
   *   the columns are cut */
  return function show(count) {
    box.hidden = !count.rows && !count.columns;
    rows([CUT, ...(store.model.get("split_names") ?? [])], count.rows);
    columns(count.cut ? [CUT] : [], count.columns);
    gap.value = String(store.option("gap") ?? constants.block_gap);
  };
}
