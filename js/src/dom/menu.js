// A list of boxes to tick, folded until it is opened; Escape folds it again.

import { literal } from "../text/literal.js";

/**
 * @param {HTMLElement} root
 * @param {string} text
 * @param {string} meaning
 * @param {(name: string, on: boolean) => void} ticked
 */
export function createMenu(root, text, meaning, ticked) {
  const doc = root.ownerDocument;
  const box = doc.createElement("details");
  const summary = doc.createElement("summary");
  const list = doc.createElement("div");
  box.className = "hclust-menu";
  summary.textContent = text;
  summary.title = meaning;
  summary.dataset.lmSuppressShortcuts = "true";
  list.setAttribute("role", "group");
  list.setAttribute("aria-label", text);
  box.append(summary, list);
  root.append(box);
  box.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !box.open) return;
    event.stopPropagation();
    box.open = false;
    summary.focus();
  });
  box.addEventListener("focusout", ({ relatedTarget }) => {
    if (relatedTarget && !box.contains(/** @type {Node} */ (relatedTarget))) box.open = false;
  });
  let known = "";
  return {
    /** @param {string[]} names @param {string[]} on */
    show(names, on) {
      box.hidden = !names.length;
      if (names.join("\n") !== known) {
        known = names.join("\n");
        list.replaceChildren(
          ...names.map((name) => {
            const line = doc.createElement("label");
            const control = doc.createElement("input");
            const texts = doc.createElement("span");
            control.type = "checkbox";
            control.dataset.lmSuppressShortcuts = "true";
            control.addEventListener("change", () => ticked(name, control.checked));
            texts.textContent = literal(name);
            line.append(control, texts);
            return line;
          }),
        );
      }
      list.querySelectorAll("input").forEach((control, i) => {
        control.checked = on.includes(names[i] ?? "");
      });
    },
  };
}
