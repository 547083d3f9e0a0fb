// The page's summary sentence, for a cut that moves (clustering/summary.py in the browser).

import catalogue from "../common/catalogue.js";
import constants from "../common/constants.js";
import { gapNote, thresholdOf } from "../model/tree/cut_text.js";
import { count } from "../text/format.js";

/** @typedef {import("../model/tree/cut.js").Cut} Cut */
/** @typedef {import("./unpack.js").Page} Page */
/** @typedef {import("./unpack.js").Linkage} Linkage */
/** @typedef {Pick<import("../model/decode.js").Data, "n" | "noun">} Data */
/** A piece of a sentence and how it is set.
 * @typedef {{ text: string, tone: "plain" | "strong" | "quiet" }} Span */

/**
 * @param {Page} page
 * @param {Data} data
 * @param {Linkage} linkage
 * @param {Cut} cut
 * @param {string[]} [said]  from `briefly`
 * @returns {Span[]}
 */
export function summary(page, data, linkage, cut, said = []) {
  const { features, columns, scaling, metric, given, dropped } = page.words;
  /** @type {Span[]} */
  const spans = [];
  const plain = (/** @type {string} */ text) => spans.push({ text, tone: "plain" });
  const strong = (/** @type {string} */ text) => spans.push({ text, tone: "strong" });
  const quiet = (/** @type {string} */ text) => spans.push({ text, tone: "quiet" });
  strong(page.groups?.clustered ?? count(data.n, data.noun));
  if (features) {
    plain(" by ");
    strong(features);
    plain(`${columns} ${scaling}`);
  }
  plain(", ");
  if (linkage.name) {
    strong(linkage.name);
    plain(" linkage");
    if (given) {
      plain(` of the ${given}`);
    } else if (metric) {
      plain(" of ");
      strong(metric);
      plain(" distances");
    }
  } else {
    plain("the tree as given");
  }
  if (linkage.constrained) plain(" under a connectivity constraint");
  plain(": ");
  strong(count(cut.k, "clusters"));
  if (cut.isUneven) {
    plain(", cut at different heights");
  } else {
    plain(", cut at ");
    strong(thresholdOf(cut));
    quiet(gapNote(cut));
  }
  if (cut.locked.length) quiet(` · ${count(cut.locked.length)} locked`);
  if (linkage.cophenetic !== null) quiet(` · cophenetic r ${linkage.cophenetic}`);
  for (const one of [dropped, ...said]) if (one) quiet(` · ${one}`);
  return spans;
}

/**
 * What else the sentence says.
 * @param {boolean} leveled
 * @param {boolean} numbersMoved
 * @param {string} repeated  from `repeatedPhrase`
 */
export const briefly = (leveled, numbersMoved, repeated) => [
  leveled ? constants.leveled_briefly : "",
  numbersMoved ? constants.numbers_moved_briefly : "",
  repeated,
];

/**
 * What a linkage is good and bad at, in one sentence; "" where none is told.
 * @param {string | null} name
 */
export function explainLinkage(name) {
  const about = /** @type {Record<string, string>} */ (catalogue.linkage_about)[name ?? ""];
  if (!name || !about) return "";
  const [first = "", ...letters] = name;
  return `${first.toUpperCase()}${letters.join("")} linkage: ${about.charAt(0).toLowerCase()}${about.slice(1)}`;
}

/**
 * What a reader ought to know besides.
 * @param {Page} page
 * @param {Data} data
 * @param {Linkage} linkage
 * @param {Cut} cut
 * @param {boolean} numbersMoved
 * @param {boolean} [leveled] not all locks and heights of clusters could be kept
 */
export function notes(page, data, linkage, cut, numbersMoved, leveled = false) {
  const found = [...page.notes];
  if (leveled) found.push(constants.leveled);
  if (numbersMoved) found.push(constants.numbers_moved);
  if (!cut.tree.monotone) {
    const made = linkage.constrained
      ? "a connectivity constraint"
      : `${linkage.name ?? "this"} linkage`;
    found.push(
      `Some merges lie below earlier ones, as ${made} can make them: the cut goes by the ` +
        "highest so far.",
    );
  }
  if (linkage.described && linkage.described < data.n) {
    found.push(
      `Most typical ${data.noun} are told for up to ${count(linkage.described, "clusters")}.`,
    );
  }
  return found;
}
