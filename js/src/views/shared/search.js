// Find a row by its name: it is highlighted in all views while typing, Enter selects it. Where the
// leaves are groups of rows, Python knows the names of the rows, and is asked for them.

import { listen } from "../../canvas/stage.js";
import { at } from "../../common/at.js";
import { makeDiv } from "../../dom/div.js";
import { clusterTitle } from "../../model/tree/annotations.js";
import { count } from "../../text/format.js";
import { literal } from "../../text/literal.js";

/** @typedef {import("../../model/store.js").Store} Store */

const SHOWN = 8;
/** Python is asked when nobody has typed for so long, and the names of the groups are searched if
 * it has not answered in time. */
const ASK_MS = 120;
const ANSWER_MS = 2500;
/** @typedef {{ leaf: number, name: string, place: string }} Found */
let numbered = 0; // ids are the page's, not the view's

/**
 * @param {HTMLElement} root
 * @param {Store} store
 */
export function createSearch(root, store) {
  const doc = root.ownerDocument;
  const id = `hclust-find-${++numbered}`;
  const box = makeDiv(doc, "hclust-find");
  const input = doc.createElement("input");
  const list = doc.createElement("ul");
  input.type = "search";
  input.autocomplete = "off";
  input.spellcheck = false;
  input.dataset.lmSuppressShortcuts = "true";
  list.id = id;
  list.hidden = true;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", "Rows found");
  attributes(input, {
    role: "combobox",
    "aria-autocomplete": "list",
    "aria-expanded": "false",
    "aria-controls": id,
  });
  box.append(input, list);
  root.append(box);

  /** @type {Found[]} */
  let found = [];
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let waiting;
  /** What Enter chose before Python answered: whether it is added. @type {boolean | null} */
  let chosen = null;
  let all = 0;
  let active = 0;
  /** What is searched, in small letters, made when first searched: the names of the rows, with the
   * row behind those that several have. @type {string[] | null} */
  let names = null;
  /** For each row the addition that makes its name unique, or "". @type {string[]} */
  let places = [];

  function name() {
    const { data, model } = store;
    const one = count(1, model.get("finds_rows") ? data.rowNoun : data.noun).slice(2);
    input.placeholder = `find a ${one}`;
    input.setAttribute("aria-label", `Find a ${one} by its name`);
  }

  function search() {
    clearTimeout(waiting);
    chosen = null;
    const text = input.value.trim();
    if (!text || !store.model.get("finds_rows")) return searchLeaves();
    found = [];
    waiting = setTimeout(() => {
      store.model.send({ wants_rows: text });
      waiting = setTimeout(searchLeaves, ANSWER_MS);
    }, ASK_MS);
  }

  /** Show the rows that Python has found. @param {any} message */
  function answered(message) {
    const { data } = store;
    if (!input.matches(":focus")) return; // it was left before the answer came
    if (message?.found !== input.value.trim() || message.revision !== data.revision) return;
    clearTimeout(waiting);
    active = 0;
    found = message.rows.map((/** @type {[string, number]} */ [own, leaf]) => ({
      leaf,
      name: own,
      place: `group of ${data.leafRows?.[leaf] ?? 1}`,
    }));
    all = found.length + Number(message.more);
    show(true);
    if (chosen !== null) selectResult(0, chosen);
    chosen = null;
  }

  function searchLeaves() {
    const { data } = store;
    const wanted = input.value.trim().toLowerCase();
    if (!names) {
      const plain = Array.from({ length: data.n }, (_, leaf) => data.name(leaf).toLowerCase());
      const shared = repeated(plain);
      places = plain.map((text, leaf) => (shared.has(text) ? `row ${data.rows[leaf]}` : ""));
      names = plain.map((text, leaf) => [text, places[leaf]].join(" ").trim());
    }
    all = 0;
    active = 0;
    /** @type {[number[], number[], number[]]} */
    const [whole, begun, inside] = [[], [], []];
    names.forEach((text, leaf) => {
      const place = wanted ? text.indexOf(wanted) : -1;
      if (place < 0) return;
      all++;
      // Those that are called so come first, then those that begin so.
      const own = text === wanted || text === `${wanted} ${places[leaf]}`;
      const rank = own ? whole : place === 0 ? begun : inside;
      if (rank.length < SHOWN) rank.push(leaf);
    });
    found = [...whole, ...begun, ...inside].slice(0, SHOWN).map((leaf) => ({
      leaf,
      name: data.name(leaf),
      place: at(places, leaf),
    }));
    show(Boolean(wanted));
  }

  /** @param {boolean} open */
  function show(open) {
    list.replaceChildren();
    list.hidden = !open;
    input.setAttribute("aria-expanded", String(open));
    const items = found.map(({ leaf, name: own, place }, i) => {
      const cluster = `cluster ${clusterTitle(store.cut, at(store.cut.labels, leaf))}`;
      return item(literal(own), place ? `${place} · ${cluster}` : cluster, {
        id: `${id}-${i}`,
        "aria-selected": String(i === active),
      });
    });
    items.forEach((li, i) => {
      li.dataset.i = String(i);
    });
    if (open && all > found.length) {
      const more = store.model.get("finds_rows") ? "" : `${count(all - found.length)} `;
      items.push(item(`and ${more}more`, ""));
    }
    if (open && !all) items.push(item("no such name", ""));
    list.append(...items);
    if (open && found.length) {
      input.setAttribute("aria-activedescendant", `${id}-${active}`);
      const { leaf } = at(found, active);
      store.reveal([leaf]);
      store.setHover({ leaf });
    } else {
      input.removeAttribute("aria-activedescendant");
      store.setHover(null);
    }
  }

  /** @param {string} left @param {string} right @param {Record<string, string>} [more] */
  function item(left, right, more = { "aria-disabled": "true" }) {
    const li = doc.createElement("li");
    attributes(li, { role: "option", ...more });
    for (const text of [left, right]) {
      const span = doc.createElement("span");
      span.textContent = text;
      li.append(span);
    }
    return li;
  }

  /** @param {number} i @param {boolean} add */
  function selectResult(i, add) {
    const one = found[i];
    if (!one) return;
    const { leaf } = one;
    store.select([leaf], { add });
    // Of several rows of this name the first is taken: the field shows which one.
    input.value = store.model.get("finds_rows") ? one.name : `${one.name} ${one.place}`.trim();
    close();
    store.setHover({ leaf });
  }

  function close() {
    clearTimeout(waiting);
    if (list.hidden) return;
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
    store.setHover(null);
  }

  /** @param {KeyboardEvent} event */
  function key(event) {
    const steps = /** @type {Record<string, number>} */ ({ ArrowDown: 1, ArrowUp: -1 });
    const step = steps[event.key];
    if (step) {
      if (list.hidden) return search();
      active = (active + step + found.length) % Math.max(found.length, 1);
      show(true);
    } else if (event.key === "Enter") {
      chosen = found.length ? null : event.shiftKey;
      selectResult(active, event.shiftKey);
    } else if (event.key === "Escape") {
      if (list.hidden) store.select([]);
      input.value = "";
      close();
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  const ends = [
    listen(input, {
      input: search,
      keydown: key,
      blur: close,
      focus: () => input.value && search(),
    }),
    listen(list, {
      pointerdown: (/** @type {PointerEvent} */ event) => {
        event.preventDefault(); // the input keeps the focus
        const li = /** @type {HTMLElement | null} */ (
          /** @type {Element} */ (event.target).closest("li[data-i]")
        );
        if (li) selectResult(Number(li.dataset.i), event.shiftKey);
      },
      pointermove: (/** @type {PointerEvent} */ event) => {
        const li = /** @type {HTMLElement | null} */ (
          /** @type {Element} */ (event.target).closest("li[data-i]")
        );
        if (!li || Number(li.dataset.i) === active) return;
        active = Number(li.dataset.i);
        show(true);
      },
    }),
    store.subscribe("data", () => {
      names = null;
      found = [];
      close();
      name();
    }),
  ];
  store.model.on("msg:custom", answered);
  name();

  return {
    box,
    destroy() {
      clearTimeout(waiting);
      store.model.off("msg:custom", answered);
      for (const end of ends) end();
      box.remove();
    },
  };
}

/**
 * Return the names that occur more than once: their rows are distinguished by their positions.
 * @param {string[]} names
 */
export function repeated(names) {
  const [seen, again] = [new Set(), new Set()];
  for (const name of names) (seen.has(name) ? again : seen).add(name);
  return again;
}

/** @param {Element} el @param {Record<string, string>} values */
function attributes(el, values) {
  for (const [key, value] of Object.entries(values)) el.setAttribute(key, value);
}
