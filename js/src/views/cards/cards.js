// A card for every cluster, a table where there are many. What stands in them comes from Python
// (serialize/cards.py), in a page from page/cluster_profile.js.

import { at } from "../../common/at.js";
import constants from "../../common/constants.js";
import { count, fixed, number, percent, value } from "../../text/format.js";
import { literal, shortenTitle } from "../../text/literal.js";
import { clusterMarker, cssColor } from "../shared/cluster_marker.js";

/**
 * One column of the table, summed up for every cluster that is shown.
 * @typedef {object} Column
 * @property {string} name
 * @property {string} unit
 * @property {string} kind             "number", "year", "date", "span" or "text"
 * @property {(number | null)[]} means of the clusters; of text empty
 * @property {(number | null)[]} apart how far the clusters are from all rows, in standard deviations
 * @property {string[]} words          commonest text of the clusters; of numbers empty
 * @property {number[]} share          of the cluster's rows that have it; of numbers empty
 * @property {number | null} overall   mean, smallest and largest of all rows; of text null
 * @property {number | null} lowest
 * @property {number | null} highest
 */
/** @typedef {{ label: number, title: string, color: string | number, marker: number, size: number, typical: string | null, row: string }}
 *   Cluster  title: its number, with its name where it has one; color: of the palette,
 *   or #rrggbb; marker: a color number; typical: name of a row; row: its number, "row 28", "" where the name says it */
/**
 * @typedef {object} Cards
 * @property {string} noun          what the rows are, in the plural
 * @property {number} n_clusters
 * @property {Cluster[]} clusters   all of them by label; where a table is shown the largest first
 * @property {Column[]} columns
 */

/** Beyond, a table is easier to read than cards; and of that nobody reads more than so many lines. */
export const { max_cards: MAX_CARDS, max_table_rows: MAX_LINES } = constants.cards;
/** Columns on a card: those that set its cluster apart most. */
export const { max_columns: MAX_COLUMNS } = constants.cards;

const KEY =
  "What sets a cluster apart most comes first. The tick on a bar is the mean of all rows.";

/** What a cluster is called on its card. @param {Pick<Cluster, "label" | "title">} cluster */
export function clusterName({ label, title }) {
  return title === count(label) ? `Cluster ${title}` : title;
}

/**
 * Which columns a card shows, and in which order: what sets its cluster apart most comes first.
 * @param {{ apart: (number | null)[] }[]} columns
 * @param {number} i which of the clusters
 * @returns {number[]} positions; of equal ones the first of the table comes first
 */
export function columnOrder(columns, i) {
  // Rounded: the last digits say nothing, and are others in Python.
  const far = columns.map(({ apart }) => Math.round(Math.abs(apart[i] ?? 0) * 1e6));
  return [...columns.keys()].sort((a, b) => at(far, b) - at(far, a) || a - b).slice(0, MAX_COLUMNS);
}

/**
 * @param {HTMLElement} root
 * @param {Cards} cards
 * @param {(parent: HTMLElement, i: number, title: string) => void} [appendName]  appends the name
 *   of one of the clusters where it can be changed
 */
export function showCards(root, cards, appendName) {
  const make = maker(root.ownerDocument);
  const { clusters, columns, noun } = cards;
  const name = appendName ?? ((head, _i, title) => head.append(foreign(make("b"), title)));
  if (cards.n_clusters > MAX_CARDS) {
    root.replaceChildren(...table(root.ownerDocument, make, cards, appendName));
    return;
  }
  const grid = make("div", "hclust-cards");
  let [names, values] = [0, 0];
  clusters.forEach((cluster, i) => {
    const card = make("section", "hclust-card");
    card.style.setProperty("--cluster", cssColor(cluster.color));
    card.dataset.cluster = `${cssColor(cluster.color)} ${cluster.marker}`; // it stays when the cut moves
    const head = make("header");
    if (!appendName) head.append(clusterMarker(root.ownerDocument, cluster));
    name(head, i, shortTitle(clusterName(cluster), 60));
    head.append(make("span", "", count(cluster.size, noun)));
    card.append(head);
    if (cluster.typical !== null) {
      const words = make("p", "", "most typical: ");
      words.append(foreign(make("span"), short(cluster.typical, 60)));
      // A dot between two phrases stands behind the first, never before the second in a new line.
      if (cluster.row) words.append(`\u00a0· ${cluster.row.replace(" ", "\u00a0")}`);
      card.append(words);
    }
    const lines = make("div", "hclust-lines");
    for (const j of columnOrder(columns, i)) {
      const column = at(columns, j);
      names = Math.max(names, heading(column).length);
      values = Math.max(values, cell(column, i, true).length);
      lines.append(...line(make, column, i));
    }
    card.append(lines);
    grid.append(card);
  });
  grid.style.cssText = `--names:${names};--values:${values}`;
  const key = make("p", "hclust-quiet hclust-cards-key", KEY);
  root.replaceChildren(...(columns.length ? [key, grid] : [grid]));
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

/** @param {Make} make @param {Column} column @param {number} i which of the clusters */
function line(make, column, i) {
  const { kind, means, share, lowest, highest, overall } = column;
  const bar = make("span", "bar");
  const fill = make("i");
  fill.dataset.column = column.name;
  bar.append(fill);
  if (kind === "text") {
    fill.style.width = `${100 * (share[i] ?? 0)}%`;
  } else {
    const low = lowest ?? NaN;
    const spread = (highest ?? NaN) - low;
    const part = (/** @type {number | null | undefined} */ v) =>
      spread > 0 ? (100 * ((v ?? low) - low)) / spread : 0;
    fill.style.width = `${part(means[i])}%`;
    const mean = make("u");
    mean.style.left = `${part(overall)}%`;
    bar.append(mean);
  }
  return [foreign(make("span"), heading(column)), bar, foreign(make("b"), cell(column, i, true))];
}

/** @param {Column} column */
function heading({ name }) {
  return short(name, 24);
}

/**
 * @param {Column} column
 * @param {number} i which of the clusters
 * @param {boolean} full with its unit, or its share
 */
export function cell({ kind, means, words, share, unit }, i, full) {
  if (kind === "text") {
    const word = short(words[i] ?? "", 18);
    return full ? `${word} ${percent(share[i] ?? 0)}` : word;
  }
  const mean = means[i] ?? NaN;
  if (kind === "date") return value(mean, "date");
  if (kind === "span") return `${fixed(mean, 1)} days`;
  const text = number(mean, kind);
  return full && unit ? `${text} ${short(unit, 8)}` : text;
}

/**
 * The clusters as a table.
 * @param {Document} doc
 * @param {Make} make
 * @param {Cards} cards
 * @param {(parent: HTMLElement, i: number, title: string) => void} [appendName]
 */
function table(doc, make, { noun, n_clusters: k, clusters, columns }, appendName) {
  const body = make("tbody");
  clusters.forEach((cluster, i) => {
    const { title, size, typical } = cluster;
    const row = make("tr");
    const first = make("th");
    first.setAttribute("scope", "row");
    if (appendName) {
      const line = make("span", "hclust-name-line");
      appendName(line, i, shortTitle(title, 40));
      first.append(line);
    } else {
      first.append(clusterMarker(doc, cluster), foreign(make("span"), shortTitle(title, 40)));
    }
    const name = foreign(make("td", "name"), short(typical ?? "", 40));
    row.append(first, make("td", "", count(size)), name);
    for (const column of columns) row.append(make("td", "", cell(column, i, false)));
    body.append(row);
  });
  const names = make("tr");
  const titles = columns.map((c) => (c.unit ? `${heading(c)} (${short(c.unit, 8)})` : heading(c)));
  for (const text of ["cluster", noun, "most typical", ...titles]) {
    const title = foreign(make("th"), text);
    title.setAttribute("scope", "col");
    names.append(title);
  }
  const head = make("thead");
  head.append(names);
  const all = make("table");
  all.append(head, body);
  const box = make("div", "hclust-table");
  box.tabIndex = 0; // it scrolls
  box.setAttribute("role", "region");
  box.setAttribute("aria-label", "The clusters, the largest first");
  box.append(all);
  const left = k - clusters.length;
  return left ? [box, make("p", "hclust-quiet", `and ${count(left)} smaller clusters`)] : [box];
}

/** @param {string} text @param {number} most letters */
function short(text, most) {
  const letters = Array.from(literal(text));
  return letters.length <= most ? letters.join("") : `${letters.slice(0, most - 1).join("")}…`;
}

/** A title of so many letters, with the number of its cluster. @param {string} title @param {number} most */
function shortTitle(title, most) {
  return shortenTitle(literal(title), most, (text) => Array.from(text).length);
}
