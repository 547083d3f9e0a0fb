// Folded panels that lie over a view: a list of boxes to tick, or other controls; Escape folds them.

import { at } from "../common/at.js";
import { literal } from "../text/literal.js";
import { fillSelect } from "./fill_select.js";

/**
 * @param {HTMLElement} root
 * @param {string} text
 * @param {string} meaning
 */
export function createFold(root, text, meaning) {
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
  return { box, list };
}

/**
 * A control of such a panel, with its name before it.
 * @param {HTMLElement} list
 * @param {string} text
 * @param {string} name for screen readers
 * @param {HTMLElement} control
 */
export function addField(list, text, name, control) {
  const label = list.ownerDocument.createElement("label");
  const words = list.ownerDocument.createElement("span");
  words.textContent = text;
  control.dataset.lmSuppressShortcuts = "true";
  control.setAttribute("aria-label", name);
  label.append(words, control);
  list.append(label);
  return label;
}

/**
 * @param {HTMLElement} list
 * @param {string} text
 * @param {string} name
 * @param {(value: string) => void} chosen
 */
export function addSelect(list, text, name, chosen) {
  const control = list.ownerDocument.createElement("select");
  const label = addField(list, text, name, control);
  control.addEventListener("change", () => chosen(control.value));
  /** @param {string[]} values none: it is hidden @param {(value: string) => string} words
   * @param {string} now */
  return (values, words, now) => {
    label.hidden = !values.length;
    if (label.hidden) return;
    fillSelect(control, values.includes(now) ? values : [...values, now], words);
    control.value = now;
  };
}

/**
 * A list of boxes to tick.
 * @param {HTMLElement} root
 * @param {string} text
 * @param {string} meaning
 * @param {(name: string, on: boolean, below: boolean) => void} ticked  below: of the second list
 * @param {{ words: (name: string) => [string, string], act: (name: string, add: boolean) => void }[]} more
 *   of each list: text and name of the button beside a box, and what it does, with Shift or without;
 *   none: no buttons
 * @param {string} title  of the second list
 */
export function createMenu(root, text, meaning, ticked, more, title) {
  const doc = root.ownerDocument;
  const { box, list } = createFold(root, text, meaning);
  const second = doc.createElement("section");
  const heading = doc.createElement("b");
  heading.textContent = title;
  second.setAttribute("role", "group");
  second.setAttribute("aria-label", title);
  /** Names, those of the second list behind them. @type {string[]} */
  let names = [];
  let first = 0;
  /** @type {string[][]} */
  let on = [[], []];
  let made = "";
  /** The list that has a name. @param {number} i */
  const of = (i) => Number(i >= first);
  /** Boxes are made when the list is first opened. */
  function update() {
    if (!box.open) return;
    const now = [first, ...names].join("\n");
    if (now !== made) {
      made = now;
      const lines = names.map(line);
      second.replaceChildren(heading, ...lines.slice(first));
      list.replaceChildren(...lines.slice(0, first), ...(lines[first] ? [second] : []));
    }
    list.querySelectorAll("input").forEach((control, i) => {
      control.checked = Boolean(on[of(i)]?.includes(names[i] ?? ""));
    });
    list.querySelectorAll("button").forEach((button, i) => {
      const [text, name] = at(more, of(i)).words(names[i] ?? "");
      button.textContent = text;
      button.title = name;
      button.setAttribute("aria-label", name);
    });
  }
  /** @param {string} name @param {number} i */
  function line(name, i) {
    const label = doc.createElement("label");
    const control = doc.createElement("input");
    const texts = doc.createElement("span");
    control.type = "checkbox";
    control.dataset.lmSuppressShortcuts = "true";
    control.addEventListener("change", () => ticked(name, control.checked, i >= first));
    texts.textContent = literal(name);
    label.append(control, texts);
    const both = doc.createElement("div");
    both.append(label);
    const sort = more[of(i)];
    if (!sort) return both;
    const button = doc.createElement("button");
    button.dataset.lmSuppressShortcuts = "true";
    button.addEventListener("click", ({ shiftKey }) => sort.act(name, shiftKey));
    both.append(button);
    return both;
  }
  box.addEventListener("toggle", update);
  return {
    /** @param {string[]} all @param {string[]} chosen @param {string[]} below @param {string[]} chosenBelow */
    show(all, chosen, below, chosenBelow) {
      [names, first, on] = [[...all, ...below], all.length, [chosen, chosenBelow]];
      box.hidden = !names.length;
      update();
    },
  };
}
