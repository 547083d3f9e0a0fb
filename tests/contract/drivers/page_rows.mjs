// Reads cases of names and of values, and writes what a page finds and counts.
import { readFileSync } from "node:fs";
import { countRows, createRowSearch } from "../../../js/src/page/rows.js";

const { searches, densities } = JSON.parse(readFileSync(process.argv[2], "utf8"));
const view = (base64) => {
  const bytes = Buffer.from(base64, "base64");
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
};
const axis = ({ shares, ...one }) => ({ ...one, shares: view(shares) });
const found = searches.map(({ names, wanted }) => {
  const search = createRowSearch(names);
  return wanted.map((text) => search(text, 5));
});
const counted = densities.map(({ x, y, groups, n_groups, part }) => {
  const of = Int32Array.from(groups);
  const { cells, groups: at, counts } = countRows(axis(x), axis(y), of, n_groups, part);
  return { cells: [...cells], groups: [...at], counts: [...counts] };
});
process.stdout.write(JSON.stringify({ found, counted }));
