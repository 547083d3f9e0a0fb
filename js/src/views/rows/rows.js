// Which rows are kept: a line per condition, and a line that adds one. What a column holds is asked of
// Python when the column is chosen.

import { append, pushButton } from "../../dom/append.js";
import { count } from "../../text/format.js";
import { createEditor } from "./editor.js";

/** @typedef {import("./editor.js").Values} Values */
/** @typedef {import("./editor.js").Said} Said */
/**
 * @typedef {object} Shown
 * @property {string[]} names        of the columns
 * @property {{ words: string, rows: number }[]} conditions
 * @property {number} kept           rows
 * @property {number} rows           of the table
 * @property {Values | null} values  of the column that was asked for last
 */
/** @typedef {{ describe: number } | { add: Said } | { remove: number } | { all: true }} Change */

/** @param {HTMLElement} root @param {(change: Change) => void} send */
export function createRows(root, send) {
  root.className = "hclust-data hclust-rows";
  root.dataset.lmSuppressShortcuts = "";
  const head = append(root, "div", "hclust-data-bar");
  append(head, "b", "", "Rows");
  const words = append(head, "span", "hclust-quiet");
  words.setAttribute("role", "status");
  const all = pushButton(head, "Keep all rows", () => {
    send({ all: true });
    choice.focus();
  });
  const list = append(root, "ul", "hclust-rows-list");
  list.setAttribute("aria-label", "Conditions on rows");
  const adding = append(root, "div", "hclust-rows-add");
  const choice = /** @type {HTMLSelectElement} */ (append(adding, "select"));
  choice.setAttribute("aria-label", "Keep rows by column");
  const place = append(adding, "div", "hclust-rows-editor");

  /** @type {Shown} */
  let shown = { names: [], conditions: [], kept: 0, rows: 0, values: null };
  /** @type {ReturnType<typeof createEditor> | null} */
  let editor = null;
  /** A condition was sent: when it is there, its editor closes. */
  let awaited = -1;

  function endEdit() {
    const focused = place.contains(root.ownerDocument.activeElement);
    editor?.close();
    editor = null;
    choice.value = "";
    awaited = -1;
    if (focused) choice.focus();
  }

  choice.addEventListener("change", () => {
    editor?.close();
    editor = null;
    awaited = -1;
    if (choice.value) send({ describe: Number(choice.value) });
  });
  place.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation(); // the panel stays open
    endEdit();
    choice.focus();
  });

  function showNames() {
    choice.replaceChildren();
    for (const [value, text] of [["", "Keep rows where …"], ...shown.names.entries()]) {
      const option = /** @type {HTMLOptionElement} */ (append(choice, "option", "", String(text)));
      option.value = String(value);
    }
  }

  function showConditions() {
    const focused = [...list.children].findIndex((line) =>
      line.contains(root.ownerDocument.activeElement),
    );
    list.replaceChildren();
    shown.conditions.forEach((one, i) => {
      const line = append(list, "li");
      const text = append(line, "span", "hclust-data-name", one.words);
      text.title = one.words;
      append(line, "span", "hclust-quiet", count(one.rows, "rows"));
      const remove = pushButton(line, "×", () => send({ remove: i }));
      remove.title = "Remove this condition";
      remove.setAttribute("aria-label", `Remove: ${one.words}`);
    });
    list.hidden = !shown.conditions.length;
    if (focused < 0) return;
    const next = list.children[Math.min(focused, list.children.length - 1)];
    (next?.querySelector("button") ?? choice).focus();
  }

  return {
    /** @param {Shown} next */
    update(next) {
      const before = shown;
      shown = next;
      if (next.names !== before.names) showNames();
      if (JSON.stringify(next.conditions) !== JSON.stringify(before.conditions)) showConditions();
      list.hidden = !shown.conditions.length;
      const some = shown.conditions.length > 0;
      words.textContent = some
        ? `${count(shown.kept)} of ${count(shown.rows, "rows")} kept`
        : `all ${count(shown.rows)} kept`;
      all.hidden = !some;
      if (awaited >= 0 && shown.conditions.length > awaited) endEdit();
      const { values } = shown;
      if (!editor && values && String(values.column) === choice.value) {
        editor = createEditor(place, values, (said) => {
          awaited = shown.conditions.length;
          send({ add: said });
        });
      }
    },
    close() {
      root.replaceChildren();
    },
  };
}
