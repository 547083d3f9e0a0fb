// The panel of the columns: how they are clustered, and into how many clusters they are cut.

import { color as colorOf } from "../../../canvas/color/palette.js";
import { at } from "../../../common/at.js";
import { addField, addSelect, createFold } from "../../../dom/menu.js";
import { columnColors } from "../../../model/tree/column_cut.js";
import { count } from "../../../text/format.js";
import { numbersTo } from "../block_menu.js";

/** @typedef {import("../../../model/tree/column_cut.js").ColumnOptions} ColumnOptions */
/** What Python can compute anew: the values of an option of columns, and what they are called.
 * @typedef {{ name: string, text: string, values: unknown[], words: string[] }} Choice */

/** Of more clusters none is named here. */
const MAX_NAMED = 12;

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
  names.addEventListener("change", store.flush); // a color is told while it is dragged, too
  list.append(names);
  /** The tree, and nodes of its clusters that have a field. */
  let made = "";
  /** Of the name and of the color. @type {[HTMLInputElement, HTMLInputElement][]} */
  let fields = [];
  const given = () =>
    /** @type {import("../../../model/tree/column_cut.js").Given} */ (
      store.option("column_clusters") ?? {}
    );

  /** @param {number} node @param {number} label */
  function makeFields(node, label) {
    const { tree } = given(); // in another one, this node is other columns
    /** @param {"names" | "colors"} what @param {string} value none: it is taken back */
    const give = (what, value) => {
      const { [node]: _, ...rest } = given()[what] ?? {};
      if (value) rest[node] = value;
      store.setOption("column_clusters", { ...given(), tree, [what]: rest });
    };
    const both = /** @type {[HTMLInputElement, HTMLInputElement]} */ (
      ["text", "color"].map((type) =>
        Object.assign(doc.createElement("input"), { type, maxLength: 200 }),
      )
    );
    const [name, color] = both;
    name.addEventListener("blur", () => update());
    name.addEventListener("change", () => give("names", name.value.trim()));
    color.addEventListener("input", () => give("colors", color.value));
    color.addEventListener("keydown", ({ key }) => {
      if (key === "Delete") give("colors", "");
    });
    const text = count(label);
    addField(names, `Name ${text}`, `Name of column cluster ${text}`, name);
    addField(names, "", `Color of column cluster ${text}`, color);
    color.title = "Delete resets it";
    return both;
  }

  let update = () => {};
  /** @param {number} p columns that have a tree @param {import("../../../model/tree/cut.js").Cut | null} cut */
  return function show(p, cut) {
    const { n_clusters: k } = options();
    box.hidden = p < 2 || k === undefined;
    clusters(["", ...numbersTo(1, p)], (value) => value || "not cut", String(k || ""));
    for (const update of others) update();
    const nodes = cut && cut.k <= MAX_NAMED ? [...cut.nodes] : [];
    const colors = cut ? columnColors(cut) : [];
    update = () => {
      const now = [given().tree, nodes].join();
      if (made !== now) {
        // What is being typed belongs to the tree that was shown, and is told so.
        if (fields.some(([name]) => name.matches(":focus"))) return;
        made = now;
        names.replaceChildren();
        fields = nodes.map(makeFields);
      }
      fields.forEach(([name, color], label) => {
        color.value = colorOf(at(colors, label));
        if (!name.matches(":focus")) name.value = given().names?.[at(nodes, label)] ?? "";
      });
    };
    update();
  };
}
