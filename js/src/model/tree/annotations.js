// Names and colors that a reader chose for clusters. They belong to nodes of a tree
// (tree/naming/annotations.py).

import { at } from "../../common/at.js";
import constants from "../../common/constants.js";
import { count } from "../../text/format.js";
import { literal } from "../../text/literal.js";

/** @typedef {import("../types.js").Model} Model */
/** @typedef {import("../types.js").Annotations} Annotations */

/** Pixels that a title may take beside a cluster. */
export const MAX_TITLE_WIDTH = constants.max_cluster_title;
/** The traits that hold them: objects whose keys are nodes, and the numbering of the tree. */
export const ANNOTATION_TRAITS = /** @type {const} */ ([
  "node_names",
  "node_colors",
  "color_numbers",
]);

/** @param {Pick<Model, "get">} model @returns {Annotations} */
export function readAnnotations(model) {
  const numbers = /** @type {number[] | undefined} */ (model.get("color_numbers")) ?? [];
  return {
    names: byNode(model.get("node_names")),
    colors: byNode(model.get("node_colors")),
    numbers,
  };
}

/** @param {unknown} given an object whose keys are nodes */
export function byNode(given) {
  /** @type {Map<number, string>} */
  const found = new Map();
  for (const [node, text] of Object.entries(given ?? {})) found.set(Number(node), String(text));
  return found;
}

/** @type {WeakMap<Map<number, string>, WeakMap<ArrayLike<number>, Map<number, string>>>} */
const known = new WeakMap();
/** @type {Map<number, string>} */
const NONE = new Map();

/**
 * Return the custom names of a cut's clusters, by label.
 * @param {Pick<import("./cut.js").Cut, "tree" | "nodes">} cut
 * @returns {Map<number, string>}
 */
function namesOf({ tree, nodes }) {
  const given = tree.annotations?.names;
  if (!given?.size) return NONE;
  let byNodes = known.get(given);
  if (!byNodes) known.set(given, (byNodes = new WeakMap()));
  let found = byNodes.get(nodes);
  if (!found) byNodes.set(nodes, (found = disambiguateNames(given, nodes)));
  return found;
}

/**
 * Tell clusters of one name apart, "Light cars" and "Light cars, 2nd", and such a name from another
 * cluster's number: the rule of tree/naming/annotations.py.
 * @param {Map<number, string>} given by node
 * @param {ArrayLike<number>} nodes by label
 * @returns {Map<number, string>} by label
 */
export function disambiguateNames(given, nodes) {
  /** @type {{ label: number, node: number, name: string }[]} */
  const named = [];
  for (let label = 0; label < nodes.length; label++) {
    const node = at(nodes, label);
    const name = given.get(node);
    if (name !== undefined) named.push({ label, node, name });
  }
  const names = new Set(named.map(({ name }) => name));
  const labels = new Set(named.map(({ label }) => label));
  // What a cluster without a name is called.
  const taken = new Set(
    [...names].filter((name) => {
      const number =
        /^\d+$/.test(name) && String(Number(name)) === name ? Number(name) : nodes.length;
      return number < nodes.length && !labels.has(number);
    }),
  );
  /** @type {Map<number, string>} */
  const found = new Map();
  for (const { label, name } of named.sort((a, b) => b.node - a.node)) {
    let told = name;
    for (let times = 2; taken.has(told) || (told !== name && names.has(told)); times++) {
      told = `${name}, ${ordinal(times)}`;
    }
    taken.add(told);
    found.set(label, told);
  }
  return found;
}

/** @param {number} number */
function ordinal(number) {
  const teen = Math.floor(number / 10) % 10 === 1;
  return `${number}${(!teen && ["", "st", "nd", "rd"][number % 10]) || "th"}`;
}

/**
 * What a cluster is called, the name before the number: "Light cars (3)", or "3" without a name.
 * @param {import("./cut.js").Cut} cut
 * @param {number} label
 */
export function clusterTitle(cut, label) {
  const name = namesOf(cut).get(label);
  return name === undefined ? count(label) : `${literal(name)} (${count(label)})`;
}
