// What a new condition says of a column: a range, some of its values, or a part of its text.

import { append, pushButton } from "../../dom/append.js";
import { count } from "../../text/format.js";

/**
 * What a column holds, as describe_values in widgets/controls/row_conditions.py has it.
 * @typedef {object} Values
 * @property {number} column
 * @property {"number" | "date" | "span" | "values" | "text" | "other"} kind
 * @property {string} [low]
 * @property {string} [high]
 * @property {{ text: string, rows: number }[]} [values]
 * @property {string} [why]
 */
/**
 * @typedef {{ column: number, low?: number | string, high?: number | string, values?: number[],
 *   contains?: string }} Said
 */

/**
 * @param {HTMLElement} place
 * @param {Values} about
 * @param {(said: Said) => void} add
 */
export function createEditor(place, about, add) {
  place.replaceChildren();
  const form = append(place, "div");
  form.setAttribute("role", "group");
  form.setAttribute("aria-label", "New condition");
  /** @type {() => Said | null} */
  let read;
  if (about.kind === "other") {
    append(form, "span", "hclust-quiet", about.why);
    return { close: () => form.remove() };
  }
  if (about.kind === "values") read = ticks(form, about);
  else if (about.kind === "text") read = part(form, about);
  else read = range(form, about);
  const send = () => {
    const said = read();
    if (said) add(said);
  };
  const button = pushButton(form, "Add", send);
  const check = () => {
    button.disabled = !read();
  };
  form.addEventListener("input", check);
  form.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.target === button || button.disabled) return;
    event.preventDefault();
    send();
  });
  check();
  form.querySelector("input")?.focus();
  return { close: () => form.remove() };
}

/** @param {HTMLElement} form @param {Values} about @returns {() => Said | null} */
function range(form, about) {
  const [low, high] = [
    ["from", "Smallest value kept", about.low],
    ["to", "Largest value kept", about.high],
  ].map(([word, label = "", end = ""]) => {
    append(form, "span", "hclust-quiet", word);
    const el = field(form, about.kind === "span" ? "text" : about.kind, label);
    el.step = "any";
    el.placeholder = end;
    if (about.kind === "date") el.min = about.low ?? "";
    return el;
  });
  /** @param {HTMLInputElement | undefined} el */
  const value = (el) => {
    const text = el?.value.trim() ?? "";
    return text && about.kind === "number" ? Number(text) : text;
  };
  return () => {
    /** @type {Said} */
    const said = { column: about.column };
    const ends = [value(low), value(high)];
    if (ends[0] !== "") said.low = ends[0];
    if (ends[1] !== "") said.high = ends[1];
    return ends.some((end) => end !== "") ? said : null;
  };
}

/** @param {HTMLElement} form @param {Values} about @returns {() => Said | null} */
function part(form, about) {
  append(form, "span", "hclust-quiet", "contains");
  const el = field(form, "search", "Contains");
  return () => (el.value ? { column: about.column, contains: el.value } : null);
}

/** @param {HTMLElement} form @param {Values} about @returns {() => Said | null} */
function ticks(form, about) {
  append(form, "span", "hclust-quiet", "is");
  const box = append(form, "div", "hclust-rows-values");
  const all = (about.values ?? []).map(({ text, rows }) => {
    const label = append(box, "label");
    const el = field(label, "checkbox", text || "(empty text)");
    append(label, "span", "", text || "(empty text)");
    append(label, "small", "hclust-quiet", count(rows));
    return el;
  });
  return () => {
    const values = all.flatMap((el, i) => (el.checked ? [i] : []));
    return values.length ? { column: about.column, values } : null;
  };
}

/** @param {HTMLElement} parent @param {string} type @param {string} label */
function field(parent, type, label) {
  const el = /** @type {HTMLInputElement} */ (append(parent, "input"));
  el.type = type;
  el.setAttribute("aria-label", label);
  return el;
}
