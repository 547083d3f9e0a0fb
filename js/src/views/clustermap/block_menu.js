// The panel of the blocks: how rows and columns are split, and how wide the gaps are.

import constants from "../../common/constants.js";
import { createFold } from "../../dom/menu.js";
import { CUT } from "../../model/blocks.js";

const MOST = 12;

/**
 * @param {HTMLElement} root
 * @param {import("../../model/store.js").Store} store
 */
export function createBlockMenu(root, store) {
  const doc = root.ownerDocument;
  const meaning = "Gaps between clusters, or between branches of the trees";
  const { box, list } = createFold(root, "Blocks", meaning);
  const rows = select("Rows", "Blocks of rows", "row_split");
  const columns = select("Columns", "Blocks of columns", "col_split");
  const gap = doc.createElement("input");
  gap.type = "range";
  gap.max = String(constants.max_block_gap);
  gap.addEventListener("input", () => store.setOption("gap", Number(gap.value)));
  add("Gap", "Gap between blocks", gap);

  /** @param {string} text @param {string} name @param {HTMLElement} control */
  function add(text, name, control) {
    const label = doc.createElement("label");
    const words = doc.createElement("span");
    words.textContent = text;
    control.dataset.lmSuppressShortcuts = "true";
    control.setAttribute("aria-label", name);
    label.append(words, control);
    list.append(label);
    return label;
  }

  /** @param {string} text @param {string} name @param {"row_split" | "col_split"} option */
  function select(text, name, option) {
    const control = doc.createElement("select");
    const label = add(text, name, control);
    control.addEventListener("change", () => {
      const { value } = control;
      store.setOption(option, Number(value) || value);
    });
    /** @param {boolean} possible @param {string[]} words @param {number} n */
    return (possible, words, n) => {
      label.hidden = !possible;
      if (!possible) return;
      const now = String(store.option(option) || "");
      const most = Math.min(MOST, n);
      const numbers = Array.from({ length: Math.max(0, most - 1) }, (_, i) => String(i + 2));
      const values = ["", ...words, ...numbers];
      if (!values.includes(now)) values.push(now);
      control.replaceChildren(
        ...values.map((value) => {
          const option = doc.createElement("option");
          option.value = value;
          option.textContent =
            value === CUT
              ? "by cluster"
              : Number(value)
                ? `${value} blocks`
                : value
                  ? `by ${value}`
                  : "together";
          return option;
        }),
      );
      control.value = now;
    };
  }

  /** @param {{ rows: number, columns: number }} count  0: they have no tree */
  return function show(count) {
    box.hidden = !count.rows && !count.columns;
    rows(count.rows > 1, [CUT, ...(store.model.get("split_names") ?? [])], count.rows);
    columns(count.columns > 1, [], count.columns);
    gap.value = String(store.option("gap") ?? constants.block_gap);
  };
}
