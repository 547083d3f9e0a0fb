// Labels as a CSV file for spreadsheets and pandas.

import { at } from "../common/at.js";
import { csvCell } from "../text/csv_cell.js";

/**
 * A row for each row of the table, as RFC 4180 has it; with the mark by which spreadsheets know
 * UTF-8. Rows that were left out have no cluster.
 * @param {number} n rows of the table
 * @param {Int32Array} rows position in the table of each leaf
 * @param {Int32Array} labels cluster of each leaf
 * @param {((row: number) => string) | null} name of a row of the table; null: names stay away
 * @param {Map<number, string>} [clusters] custom names of clusters, by label
 */
export function labelsCsv(n, rows, labels, name, clusters = new Map()) {
  const found = new Array(n).fill(clusters.size ? "," : "");
  rows.forEach((row, leaf) => {
    const label = at(labels, leaf);
    const own = clusters.get(label) ?? String(label);
    found[row] = clusters.size ? `${label},${csvCell(own)}` : String(label);
  });
  const lines = [
    (name ? "row,name,cluster" : "row,cluster") + (clusters.size ? ",cluster_name" : ""),
  ];
  for (let row = 0; row < n; row++) {
    lines.push(name ? `${row},${csvCell(name(row))},${found[row]}` : `${row},${found[row]}`);
  }
  return `\ufeff${lines.join("\r\n")}\r\n`;
}

/**
 * A line for each group of rows, the leaves of the tree; as {@link labelsCsv} has it.
 * @param {Int32Array} sizes rows in each group
 * @param {Int32Array} labels
 * @param {((leaf: number) => string) | null} name null: names stay away
 * @param {Map<number, string>} [clusters] custom names of clusters, by label
 */
export function groupsCsv(sizes, labels, name, clusters = new Map()) {
  const lines = [`group,${name ? "name," : ""}rows,cluster${clusters.size ? ",cluster_name" : ""}`];
  sizes.forEach((size, leaf) => {
    const label = at(labels, leaf);
    const own = clusters.size ? `,${csvCell(clusters.get(label) ?? String(label))}` : "";
    lines.push(`${leaf},${name ? `${csvCell(name(leaf))},` : ""}${size},${label}${own}`);
  });
  return `\ufeff${lines.join("\r\n")}\r\n`;
}
