// Description of a branch or a row of the tree, for the tooltip and screen readers.

import { at } from "../../common/at.js";
import { rowNumber } from "../../model/row_number.js";
import { trackText } from "../../model/tracks.js";
import { clusterTitle } from "../../model/tree/annotations.js";
import { heightOf, leavesOf } from "../../model/tree/tree.js";
import { count, height } from "../../text/format.js";
import { literal } from "../../text/literal.js";
import { treeTracks } from "./tracks.js";

const NAMED = 4; // members by their names

/**
 * @param {import("../../model/store.js").Store} store
 * @param {import("../../model/store.js").Hover} what
 * @returns {[string, string[]]} a title, and lines below it
 */
export function describeBranch(store, what) {
  const { data, cut } = store;
  const { tree } = data;
  if (what.node === undefined) {
    const merged = data.n > 1 ? heightOf(tree, at(tree.parents, what.leaf)) : 0;
    const label = clusterTitle(cut, at(cut.labels, what.leaf));
    const facts = [`cluster ${label}`, `merged at ${height(merged)}`, rowNumber(data, what.leaf)];
    const known = treeTracks(store).map((track) => `${track.name}: ${trackText(track, what.leaf)}`);
    return [data.name(what.leaf), [facts.filter(Boolean).join(" · "), ...known]];
  }
  const leaves = leavesOf(tree, what.node);
  const { leafRows } = data;
  const rows = leafRows && leaves.reduce((sum, leaf) => sum + at(leafRows, leaf), 0);
  const ofRows = rows === null ? "" : ` of ${count(rows, data.rowNoun)}`;
  const label = cut.nodes.indexOf(what.node);
  const title = `${label < 0 ? "" : `Cluster ${clusterTitle(cut, label)} · `}${count(leaves.length, data.noun)}${ofRows}`;
  const named = [...leaves.subarray(0, NAMED)].map((leaf) => literal(data.name(leaf)));
  if (leaves.length > NAMED) named.push(`and ${count(leaves.length - NAMED)} more`);
  return [title, [`height ${height(heightOf(tree, what.node))}`, ...named]];
}
