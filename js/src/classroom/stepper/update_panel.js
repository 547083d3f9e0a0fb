// Text beside the stepper's pictures: the update with its numbers, and the pair that each linkage
// would merge next.

import { listen } from "../../canvas/stage.js";
import { at } from "../../common/at.js";
import { appendDiv } from "../../dom/apply_theme.js";
import { select, setOptions } from "../../dom/elements.js";
import { createHeading } from "../../dom/heading.js";
import { height } from "../../text/format.js";
import { clusterName, formula, MEANING } from "./describe.js";
import { MAX_TABLE_CLUSTERS } from "./store.js";

/** @typedef {import("../../model/tree/linkage.js").Linkage} Linkage */
/** @typedef {import("./store.js").StepperStore} StepperStore */

/**
 * How far the new cluster is from the others: a formula, and the same with numbers.
 * @param {HTMLElement} numbers
 * @param {StepperStore} store
 * @param {(node: number) => void} ask for another cluster
 */
export function createUpdate(numbers, store, ask) {
  const doc = numbers.ownerDocument;
  const update = {
    title: heading(numbers, "How far is it from the others now?"),
    meaning: paragraph(numbers, "hclust-quiet"),
    who: appendDiv(numbers, "hclust-step-who"),
    general: paragraph(numbers, "hclust-formula hclust-quiet"),
    numbers: paragraph(numbers, "hclust-formula"),
  };
  const [whoA, whoB] = [doc.createElement("span"), doc.createElement("span")];
  update.who.append(whoA, whoB);
  const whoC = select(update.who, "C", (value) => ask(Number(value)));
  whoC.setAttribute("aria-label", "C, another cluster");

  /** @param {number} third the cluster that is asked for */
  function show(third) {
    const { tree, data } = store;
    const table = store.table();
    const currentPair = store.currentPair();
    const how = store.linkage;
    numbers.hidden = !table || store.guess;
    if (!table || !how || store.guess) return;
    update.title.textContent = currentPair
      ? "How far is the new cluster from the others?"
      : "What will happen";
    const others = currentPair
      ? table.nodes.filter((v) => v !== currentPair.a && v !== currentPair.b)
      : [];
    const full = Boolean(currentPair && others.length);
    update.who.hidden = update.general.hidden = update.numbers.hidden = !full;
    update.meaning.textContent = !currentPair
      ? `At each step the two clusters that are nearest to each other become one${tree.n <= MAX_TABLE_CLUSTERS ? ": theirs is the bluest cell of the table" : ""}. Then the distances of the new cluster are worked out, and the next step can begin. Press Play, or go on step by step.`
      : full
        ? MEANING[how]
        : "Nothing else is left: the tree is whole.";
    if (!currentPair || !full) return;
    letter(whoA, "A", clusterName(tree, data, currentPair.a));
    letter(whoB, "B", clusterName(tree, data, currentPair.b));
    const sorted = others
      .map((v) => ({ v, d: table.joined(currentPair.a, currentPair.b, v) }))
      .sort((p, q) => p.d - q.d || p.v - q.v);
    setOptions(
      whoC,
      sorted.map(({ v }) => [String(v), clusterName(tree, data, v)]),
      String(third),
    );
    const of = (/** @type {number} */ v) => at(tree.sizes, v);
    const liveRegion = formula(
      how,
      [of(currentPair.a), of(currentPair.b), of(third)],
      [
        table.distance(currentPair.a, third),
        table.distance(currentPair.b, third),
        table.distance(currentPair.a, currentPair.b),
      ],
      table.joined(currentPair.a, currentPair.b, third),
    );
    const small = doc.createElement("small");
    small.textContent = liveRegion.where;
    update.general.replaceChildren(liveRegion.general, " ", small);
    const strong = doc.createElement("b");
    strong.textContent = liveRegion.result;
    update.numbers.replaceChildren(`${liveRegion.numbers} `, strong);
  }

  return { show };
}

/**
 * The pair that each linkage would merge next.
 * @param {HTMLElement} choices
 * @param {StepperStore} store
 * @param {(how: Linkage | "") => void} point a line is looked at, or none
 * @param {(how: Linkage) => void} pin a line is pressed
 */
export function createChoices(choices, store, point, pin) {
  const doc = choices.ownerDocument;
  heading(choices, "Which pair would each linkage merge now?");
  const list = appendDiv(choices, "hclust-step-list");
  list.setAttribute("role", "group");
  list.setAttribute("aria-label", "Each linkage's pair, with the clusters of this step");
  /** @type {Map<Linkage, { row: HTMLButtonElement, name: HTMLElement, pair: HTMLElement, at: HTMLElement }>} */
  const rows = new Map();

  /** @param {boolean} shown @param {Linkage | ""} pinned */
  function show(shown, pinned) {
    const { data, tree, linkage: own } = store;
    const found = shown ? store.choices() : new Map();
    choices.hidden = !found.size;
    for (const [how, { row }] of rows) {
      if (!found.has(how)) {
        row.remove();
        rows.delete(how);
      }
    }
    const mine = own ? found.get(own) : undefined;
    for (const [how, pair] of found) {
      let line = rows.get(how);
      if (!line) {
        const row = doc.createElement("button");
        row.type = "button";
        row.dataset.lmSuppressShortcuts = "true";
        const [name, who, far] = [
          doc.createElement("b"),
          doc.createElement("span"),
          doc.createElement("span"),
        ];
        row.append(name, who, far);
        row.addEventListener("click", () => {
          pin(how);
        });
        list.append(row);
        rows.set(how, (line = { row, name, pair: who, at: far }));
      }
      const same = mine && [pair.a, pair.b].sort().join() === [mine.a, mine.b].sort().join();
      line.row.classList.toggle("hclust-own", how === own);
      line.row.setAttribute("aria-pressed", String(pinned === how));
      line.row.disabled = how === own;
      line.name.textContent = how;
      const [a, b] = [clusterName(tree, data, pair.a), clusterName(tree, data, pair.b)];
      const text = same && how !== own ? "the same pair" : `${a} and ${b}`;
      line.pair.textContent = text;
      line.row.title = `${how}: ${a} and ${b}, ${height(pair.distance)} apart`;
      line.pair.className = same && how !== own ? "hclust-quiet" : "";
      line.at.textContent = height(pair.distance);
    }
  }

  /** @param {Event} event @returns {Linkage | ""} */
  const rowOf = (event) => {
    const here = [...rows].find(([, { row }]) => row.contains(/** @type {Node} */ (event.target)));
    return here ? here[0] : "";
  };
  const end = listen(list, {
    pointerover: (event) => point(rowOf(event)),
    pointerleave: () => point(""),
    focusin: (event) => point(rowOf(event)),
    focusout: () => point(""),
  });

  return { show, end };
}

/** @param {HTMLElement} el @param {string} tag @param {string} text */
function letter(el, tag, text) {
  const strong = el.ownerDocument.createElement("b");
  strong.textContent = tag;
  el.replaceChildren(strong, ` ${text}`);
}

/** @param {HTMLElement} parent @param {string} text */
function heading(parent, text) {
  const el = createHeading(parent.ownerDocument);
  el.textContent = text;
  parent.append(el);
  return el;
}

/** @param {HTMLElement} parent @param {string} name */
function paragraph(parent, name) {
  const el = parent.ownerDocument.createElement("p");
  el.className = name;
  parent.append(el);
  return el;
}
