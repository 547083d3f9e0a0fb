// Names and colours that a reader gave to clusters (core/marks.py). They belong to nodes of a tree.
import { literal } from "./canvas.js";
import { count } from "./format.js";

/** @typedef {import("./types.js").Model} Model */
/** By node. @typedef {{ names: Map<number, string>, colours: Map<number, string> }} Marks */

/** Pixels that a title may take beside a cluster. */
export const MOST_TITLE = 150;
/** The traits that hold them: objects whose keys are nodes. */
export const MARKS = /** @type {const} */ (["node_names", "node_colours"]);

/** @param {Pick<Model, "get">} model @returns {Marks} */
export function readMarks(model) {
  const [names, colours] = MARKS.map((trait) => byNode(model.get(trait)));
  return /** @type {Marks} */ ({ names, colours });
}

/** @param {unknown} given */
function byNode(given) {
  /** @type {Map<number, string>} */
  const found = new Map();
  for (const [node, text] of Object.entries(given ?? {})) found.set(Number(node), String(text));
  return found;
}

/**
 * Number and given name of a cluster: "3", or "3 Light cars".
 * @param {import("./cut.js").Cut} cut
 * @param {number} label
 */
export function titleOf({ tree, nodes }, label) {
  const name = tree.marks?.names.get(/** @type {number} */ (nodes[label]));
  return name === undefined ? count(label) : `${count(label)} ${literal(name)}`;
}
