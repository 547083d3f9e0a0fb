// A card for every cluster, or a table if there are many (widgets/base/markup.py in the browser).

import { color } from "../canvas/palette.js";
import { at } from "../common/at.js";
import constants from "../common/constants.js";
import { clusterTitle } from "../model/annotations.js";
import { clusterColors } from "../model/node_colors.js";
import { count, fixed, number, value } from "../text/format.js";
import { literal } from "../text/literal.js";

/** @typedef {import("../model/cut.js").Cut} Cut */
/** @typedef {import("./cluster_profile.js").Column} Column */

/** Maximum number of cards (a table is easier to read beyond), of its rows, and of columns. */
const {
  max_cards: MAX_CARDS,
  max_table_rows: MAX_LINES,
  max_columns: MAX_COLUMNS,
} = constants.cards;

/** What a cluster is called. @param {Cut} cut @param {number} label */
export function clusterName(cut, label) {
  const title = clusterTitle(cut, label);
  return title === count(label) ? `Cluster ${title}` : title;
}

/**
 * Select the columns in which the clusters differ most, in the table's order.
 * @param {Column[]} columns
 */
export function selectColumns(columns) {
  const best = [...columns].sort((a, b) => b.explained - a.explained).slice(0, MAX_COLUMNS);
  return columns.filter((column) => best.includes(column));
}

/**
 * @param {HTMLElement} root
 * @param {Cut} cut
 * @param {Column[]} columns
 * @param {number[]} typical leaves, -1: not known
 * @param {{ noun: string, name: (leaf: number) => string }} data
 */
export function showCards(root, cut, columns, typical, data) {
  const make = maker(root.ownerDocument);
  const colors = clusterColors(cut);
  const shown = selectColumns(columns);
  if (cut.k > MAX_CARDS) {
    root.replaceChildren(...table(make, cut, colors, shown, typical, data));
    return;
  }
  const cards = Array.from(cut.sizes, (size, label) => {
    const card = make("section", "hclust-card");
    card.style.setProperty("--cluster", color(at(colors, label)));
    const head = make("header");
    head.append(
      foreign(make("b"), clusterName(cut, label)),
      make("span", "", count(size, data.noun)),
    );
    card.append(head);
    const leaf = typical[label] ?? -1;
    if (leaf >= 0) {
      const words = make("p", "", "most typical: ");
      words.append(foreign(make("span"), short(data.name(leaf), 60)));
      card.append(words);
    }
    const lines = make("div", "hclust-lines");
    for (const column of shown) lines.append(...line(make, column, label));
    card.append(lines);
    return card;
  });
  const grid = make("div", "hclust-cards");
  grid.append(...cards);
  root.replaceChildren(grid);
}

/** @typedef {ReturnType<typeof maker>} Make */

/** @param {Document} doc */
function maker(doc) {
  /** @param {string} tag @param {string} [name] class @param {string} [text] */
  return (tag, name = "", text = "") => {
    const el = doc.createElement(tag);
    if (name) el.className = name;
    if (text) el.textContent = text;
    return el;
  };
}

/** Words of the data may run from right to left. @param {HTMLElement} el @param {string} text */
function foreign(el, text) {
  el.dir = "auto";
  el.textContent = text;
  return el;
}

/** @param {Make} make @param {Column} column @param {number} label */
function line(make, column, label) {
  const { kind, means, share, lowest, highest, overall } = column;
  const bar = make("span", "bar");
  const fill = make("i");
  bar.append(fill);
  if (kind === "text") {
    fill.style.width = `${100 * (share[label] ?? 0)}%`;
  } else {
    const spread = highest - lowest;
    const part = (/** @type {number} */ v) => (spread > 0 ? (100 * (v - lowest)) / spread : 0);
    fill.style.width = `${part(means[label] ?? 0)}%`;
    const mean = make("u");
    mean.style.left = `${part(overall)}%`;
    bar.append(mean);
  }
  return [
    foreign(make("span"), heading(column)),
    bar,
    foreign(make("b"), cell(column, label, true)),
  ];
}

/** @param {Column} column */
function heading({ name }) {
  return short(name, 24);
}

/**
 * @param {Column} column
 * @param {number} label
 * @param {boolean} whole with the unit or the share
 */
export function cell({ kind, means, words, share, unit }, label, whole) {
  if (kind === "text") {
    const word = short(words[label] ?? "", 18);
    return whole ? `${word} ${fixed(100 * (share[label] ?? 0), 0)}%` : word;
  }
  const mean = means[label] ?? NaN;
  if (kind === "date") return value(mean, "date");
  if (kind === "span") return `${fixed(mean, 1)} days`;
  return whole && unit ? `${number(mean)} ${short(unit, 8)}` : number(mean);
}

/**
 * All clusters, the largest first.
 * @param {Make} make
 * @param {Cut} cut
 * @param {Int32Array} colors
 * @param {Column[]} columns
 * @param {number[]} typical
 * @param {{ noun: string, name: (leaf: number) => string }} data
 */
function table(make, cut, colors, columns, typical, data) {
  const order = Array.from(cut.sizes.keys())
    .sort((a, b) => (cut.sizes[b] ?? 0) - (cut.sizes[a] ?? 0) || a - b)
    .slice(0, MAX_LINES);
  const body = make("tbody");
  for (const label of order) {
    const row = make("tr");
    const first = make("th");
    first.setAttribute("scope", "row");
    const dot = make("i");
    dot.style.background = color(at(colors, label));
    first.append(dot, foreign(make("span"), clusterTitle(cut, label)));
    const leaf = typical[label] ?? -1;
    const name = foreign(make("td", "name"), leaf < 0 ? "" : short(data.name(leaf), 40));
    row.append(first, make("td", "", count(cut.sizes[label] ?? 0)), name);
    for (const column of columns) row.append(make("td", "", cell(column, label, false)));
    body.append(row);
  }
  const names = make("tr");
  const titles = columns.map((c) => (c.unit ? `${heading(c)} (${short(c.unit, 8)})` : heading(c)));
  for (const text of ["cluster", data.noun, "most typical", ...titles]) {
    const title = foreign(make("th"), text);
    title.setAttribute("scope", "col");
    names.append(title);
  }
  const head = make("thead");
  head.append(names);
  const whole = make("table");
  whole.append(head, body);
  const box = make("div", "hclust-table");
  box.tabIndex = 0; // it scrolls
  box.setAttribute("role", "group");
  box.setAttribute("aria-label", "The clusters, the largest first");
  box.append(whole);
  const left = cut.k - order.length;
  return left ? [box, make("p", "hclust-quiet", `and ${count(left)} smaller clusters`)] : [box];
}

/** @param {string} text @param {number} most letters */
function short(text, most) {
  const letters = Array.from(literal(text));
  return letters.length <= most ? letters.join("") : `${letters.slice(0, most - 1).join("")}…`;
}
