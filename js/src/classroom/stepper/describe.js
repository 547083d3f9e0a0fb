// Text of the stepper: the sentence of a step, and the distance update with its numbers.

import { at } from "../../common/at.js";
import { leavesOf } from "../../model/tree/tree.js";
import { count, height } from "../../text/format.js";
import { literal } from "../../text/literal.js";

/** @typedef {import("../../model/decode.js").Data} Data */
/** @typedef {import("../../model/tree/tree.js").Tree} Tree */
/** @typedef {import("../../model/tree/linkage.js").Linkage} Linkage */
/** @typedef {import("./store.js").StepperStore} StepperStore */

const MAX_LENGTH = 28;

/**
 * A cluster in words: the name that a reader gave it, or its first row and how many more there are.
 * @param {Tree} tree
 * @param {Data} data
 * @param {number} node
 */
export function clusterName(tree, data, node) {
  const given = tree.annotations?.names.get(node);
  if (given !== undefined) return shortened(literal(given));
  const size = at(tree.sizes, node);
  const name = rowName(tree, data, node);
  return size > 1 ? `${name} (+${count(size - 1)} more)` : name;
}

/** Its first row alone. @param {Tree} tree @param {Data} data @param {number} node */
export function rowName(tree, data, node) {
  return shortened(literal(data.name(at(leavesOf(tree, node), 0))));
}

/** @param {string} name */
const shortened = (name) =>
  name.length > MAX_LENGTH ? `${name.slice(0, MAX_LENGTH - 1).trimEnd()}…` : name;

/**
 * One sentence: in front what is done, then what is left.
 * @param {StepperStore} store
 */
export function sentence(store) {
  const { data, step, tree } = store;
  const last = tree.n - 1;
  if (!last) return `There is one row: nothing can be merged.`;
  const pair = store.currentPair();
  if (!pair) {
    return `Start: ${count(tree.n, data.noun)}, each a cluster of its own; ${count(last, "merges")} make them one tree.`;
  }
  const [a, b] = [clusterName(tree, data, pair.a), clusterName(tree, data, pair.b)];
  const left = tree.n - step;
  const rest = left === 1 ? "all are one cluster now" : `${count(left, "clusters")} are left`;
  return `Step ${count(step)} of ${count(last)}: ${a} and ${b} merge at ${height(pair.distance)}; ${rest}.`;
}

/** How a linkage measures how far a cluster C is from the union of A and B.
 * @type {Record<Linkage, string>} */
export const MEANING = {
  single: "The nearer of the two distances counts: a cluster is as near as its nearest row.",
  complete: "The farther of the two distances counts: a cluster is as near as its farthest row.",
  average:
    "The mean of the two distances, each counted by its rows: so it stays the mean over all pairs of rows.",
  weighted: "The mean of the two distances, however many rows A and B have.",
  centroid: "How far the means of the clusters are apart, worked out from distances alone.",
  median:
    "How far the middles are apart; the middle of A and B together lies half-way between theirs.",
  ward: "How far the means of the clusters are apart, times a factor that grows with their sizes.",
};

/** @type {Record<Linkage, string>} */
const GENERAL = {
  single: "½ d(A, C) + ½ d(B, C) − ½ |d(A, C) − d(B, C)|",
  complete: "½ d(A, C) + ½ d(B, C) + ½ |d(A, C) − d(B, C)|",
  average: "(a d(A, C) + b d(B, C)) / (a + b)",
  weighted: "½ d(A, C) + ½ d(B, C)",
  centroid: "√ [ (a d²(A, C) + b d²(B, C)) / (a + b) − ab d²(A, B) / (a + b)² ]",
  median: "√ [ ½ d²(A, C) + ½ d²(B, C) − ¼ d²(A, B) ]",
  ward: "√ [ ((a + c) d²(A, C) + (b + c) d²(B, C) − c d²(A, B)) / (a + b + c) ]",
};

/** Linkages whose formula counts rows. */
const COUNTS = ["average", "centroid", "ward"];

/**
 * The update as a formula, and the same with this step's numbers.
 * @param {Linkage} linkage
 * @param {[number, number, number]} sizes rows in A, B and C
 * @param {[number, number, number]} distances of A from C, B from C, A from B
 * @param {number} result
 * @returns {{ general: string, where: string, numbers: string, result: string }}
 */
export function formula(linkage, [a, b, c], distances, result) {
  const [ac, bc, ab] = distances.map(height);
  const sum = a + b;
  /** @type {Record<Linkage, string>} */
  const numbers = {
    single: `½ · ${ac} + ½ · ${bc} − ½ · |${ac} − ${bc}|`,
    complete: `½ · ${ac} + ½ · ${bc} + ½ · |${ac} − ${bc}|`,
    average: `(${a} · ${ac} + ${b} · ${bc}) / ${sum}`,
    weighted: `½ · ${ac} + ½ · ${bc}`,
    centroid: `√ [ (${a} · ${ac}² + ${b} · ${bc}²) / ${sum} − ${a * b} · ${ab}² / ${sum * sum} ]`,
    median: `√ [ ½ · ${ac}² + ½ · ${bc}² − ¼ · ${ab}² ]`,
    ward: `√ [ (${a + c} · ${ac}² + ${b + c} · ${bc}² − ${c} · ${ab}²) / ${sum + c} ]`,
  };
  return {
    general: `d(A∪B, C) = ${GENERAL[linkage]}`,
    where: COUNTS.includes(linkage)
      ? `a = ${count(a)}, b = ${count(b)}${linkage === "ward" ? `, c = ${count(c)}` : ""}: how many rows each has`
      : "",
    numbers: `= ${numbers[linkage]}`,
    result: `= ${height(result)}`,
  };
}
