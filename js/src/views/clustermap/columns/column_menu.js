// The panel of the columns: how they are clustered, and into how many clusters they are cut.

import { at } from "../../../common/at.js";
import { addField, addSelect, createFold } from "../../../dom/menu.js";
import { count } from "../../../text/format.js";
import { numbersTo } from "../block_menu.js";

/** @typedef {import("../../../model/column_cut.js").ColumnOptions} ColumnOptions */
/** What Python can compute anew: the values of an option of columns, and what they are called.
 * @typedef {{ name: string, text: string, values: unknown[], words: string[] }} Choice */

/** Of more clusters none is named here. */
const MOST_NAMED = 12;

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

  const doc = list.ownerDocument;
  const names = doc.createElement("section");
  list.append(names);
  /** The tree, and nodes of its clusters that have a field. */
  let made = "";
  /** @type {HTMLInputElement[]} */
  let fields = [];
  const given = () =>
    /** @type {import("../../../model/column_cut.js").Given} */ (
      store.option("column_clusters") ?? {}
    );

  /** @param {number} node @param {number} label */
  function nameField(node, label) {
    const { tree } = given(); // in another one, this node is other columns
    const control = doc.createElement("input");
    control.type = "text";
    control.maxLength = 200;
    control.addEventListener("blur", () => update());
    control.addEventListener("change", () => {
      const { [node]: _, ...rest } = given().names ?? {};
      const name = control.value.trim();
      store.setOption("column_clusters", {
        ...given(),
        tree,
        names: name ? { ...rest, [node]: name } : rest,
      });
      store.flush();
    });
    const text = count(label);
    addField(names, `Name ${text}`, `Name of column cluster ${text}`, control);
    return control;
  }

  let update = () => {};
  /** @param {number} p columns that have a tree @param {import("../../../model/cut.js").Cut | null} cut */
  return function show(p, cut) {
    const { n_clusters: k } = options();
    box.hidden = p < 2 || k === undefined;
    clusters(["", ...numbersTo(1, p)], (value) => value || "not cut", String(k || ""));
    for (const update of others) update();
    const nodes = cut && cut.k <= MOST_NAMED ? [...cut.nodes] : [];
    update = () => {
      const now = [given().tree, nodes].join();
      if (made !== now) {
        // What is being typed belongs to the tree that was shown, and is told so.
        if (fields.some((control) => control.matches(":focus"))) return;
        made = now;
        names.replaceChildren();
        fields = nodes.map(nameField);
      }
      fields.forEach((control, label) => {
        if (control.matches(":focus")) return;
        control.value = given().names?.[at(nodes, label)] ?? "";
      });
    };
    update();
  };
}
