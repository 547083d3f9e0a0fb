// What speaks for each number of clusters, beside the height axis of a live tree: in the heights in
// which a number holds stands the value of one index, and a line goes over to the next. One slider:
// up and down look at other numbers, left and right at other indices, Enter cuts.

import { at } from "../../common/at.js";
import { append } from "../../dom/append.js";
import { makeDiv } from "../../dom/div.js";
import { count } from "../../text/format.js";
import { computingWords } from "../shared/computing.js";
import { meaningWords, valueWords } from "../shared/index_words.js";
import { paintIndex, paintNumbers, SIZE } from "./ribbon_paint.js";
import { bandAt, bandsOf, nextNumber } from "./ribbon_scale.js";

/** What it draws. @typedef {{ numbers: number[], sentence: string, indices: Index[] }} Evidence */
/** @typedef {import("../shared/index_words.js").Index} Index */
/** @typedef {import("./ribbon_scale.js").Band} Band */

/**
 * @param {import("./ribbon_slot.js").Surroundings} view
 * @returns {import("./ribbon_slot.js").Beside}
 */
export function createRibbon({ store, box, tip, getScene, moved, paint }) {
  const { model } = store;
  const doc = box.ownerDocument;
  const head = makeDiv(doc, "hclust-beside-head");
  const label = append(head, "label", "", "Evidence");
  const select = /** @type {HTMLSelectElement} */ (append(label, "select", ""));
  select.setAttribute("aria-label", "Evidence beside the tree");
  const hide = /** @type {HTMLButtonElement} */ (append(head, "button", "", "Hide"));
  hide.type = "button";
  hide.setAttribute("aria-label", "Hide the evidence beside the tree");
  const told = append(head, "p", "hclust-quiet");
  for (const el of [select, hide]) el.dataset.lmSuppressShortcuts = "true";
  box.before(head);
  // A page has a choice of its own, among its other controls.
  if (head.closest(".hclust-live")?.querySelector(".hclust-evidence-choice")) {
    label.hidden = hide.hidden = true;
  }
  const area = append(box, "div", "hclust-beside");
  area.tabIndex = 0;
  area.dataset.lmSuppressShortcuts = "true";
  area.setAttribute("role", "slider");
  area.setAttribute("aria-orientation", "vertical");
  area.setAttribute("aria-valuemin", "1");

  /** @type {Evidence | null} */
  let evidence = null;
  /** @type {Index | null} */
  let index = null;
  let note = "";
  /** Which number is looked at: its place among the numbers, -1 for none. */
  let looked = -1;
  /** Where the keys are. */
  let row = 0;

  /** @returns {Band[]} */
  const bands = () => {
    const { frame } = getScene();
    return evidence ? bandsOf(evidence.numbers, store.data.tree, frame) : [];
  };
  const isOpen = () => evidence !== null && index !== null;

  /** Say what holds while nothing is looked at. */
  function rest() {
    told.textContent = evidence?.sentence ?? (note || "Computing …");
  }
  /**
   * What a click at a number does, or has done; not plain: locked clusters stay, so it leads to
   * another cut than the one whose value is shown.
   * @param {number} k
   */
  function outcome(k) {
    const next = store.cutInto(k);
    const isHere = next.nodes.join() === store.cut.nodes.join();
    const isPlain = next.k === k && !next.isUneven;
    if (isPlain) return { isPlain, words: isHere ? "the present cut" : "Click: cut here" };
    const clusters = count(next.k, "clusters") + (next.isUneven ? " at different heights" : "");
    const begin = isHere ? "The present cut has" : "A click leads to";
    return { isPlain, words: `${begin} ${clusters}: locked ones stay` };
  }
  /** @param {number} i @param {number} [x] @param {number} [y] in the view: beside the pointer */
  function look(i, x, y) {
    const other = looked !== i;
    looked = i;
    if (i < 0 || !evidence || !index) {
      rest();
      tip.hide();
    } else {
      const k = at(evidence.numbers, i);
      const { words, isPlain } = outcome(k);
      const meaning = meaningWords(index, evidence.numbers, k);
      told.textContent = isPlain ? meaning : `${meaning} ${words}.`;
      if (x !== undefined && y !== undefined) {
        tip.show(x, y, `${index.title}, ${valueWords(index, evidence.numbers, k)}`, [words]);
      }
    }
    if (other) paint(1);
  }
  /** @param {number} i */
  function go(i) {
    row = i;
    if (!evidence || !index) return;
    const words = valueWords(index, evidence.numbers, at(evidence.numbers, i));
    area.setAttribute("aria-valuenow", String(evidence.numbers.length - i));
    area.setAttribute("aria-valuetext", words);
  }
  /** @param {number} i */
  function choose(i) {
    if (!evidence) return;
    moved();
    go(i);
    store.setClusters(at(evidence.numbers, i));
    store.flush();
    look(i);
  }
  /** @param {string} name */
  function show(name) {
    store.setOption("ribbon", name);
    store.flush();
  }
  /** @param {number} by */
  function turn(by) {
    const names = evidence?.indices.map((one) => one.name) ?? [];
    const next = names[names.indexOf(index?.name ?? "") + by];
    if (next) show(next);
  }

  function update() {
    const held = model.get("evidence");
    const fits = held?.revision === undefined || held.revision === model.get("revision");
    evidence = fits && held?.indices ? held : null;
    note = fits ? held?.note || computingWords("the evidence", held?.done) : "";
    const name = store.option("ribbon");
    index = evidence?.indices.find((one) => one.name === name) ?? null;
    const options = (evidence?.indices ?? []).map((one) => new Option(one.title, one.name));
    if (!index) options.push(new Option(evidence ? "not defined here" : "…", name));
    select.replaceChildren(...options);
    select.value = name;
    area.hidden = !index;
    looked = -1;
    rest();
    if (!evidence || !index) return;
    area.setAttribute("aria-label", `${index.title} along the heights; Enter cuts`);
    area.setAttribute("aria-valuemax", String(evidence.numbers.length));
    const now = evidence.numbers.indexOf(store.cut.k);
    go(now < 0 ? Math.min(row, evidence.numbers.length - 1) : now);
    if (area.matches(":focus-visible")) look(row);
  }

  /** @param {MouseEvent} event */
  function under(event) {
    const edge = box.getBoundingClientRect();
    const zoom = edge.width / box.offsetWidth || 1;
    const [x, y] = [(event.clientX - edge.left) / zoom, (event.clientY - edge.top) / zoom];
    const band = bandAt(bands(), y - getScene().corner.top);
    return { i: band?.i ?? -1, x, y };
  }
  /** @type {Record<string, (event: any) => void>} */
  const listeners = {
    pointerdown: (event) => event.stopPropagation(), // no press on the tree
    pointermove(/** @type {PointerEvent} */ event) {
      event.stopPropagation();
      store.setHover(null);
      const { i, x, y } = under(event);
      look(i, x, y);
    },
    pointerleave: (/** @type {PointerEvent} */ event) => {
      // A finger leaves with each tap: what it has shown stays to be read.
      if (event.pointerType !== "touch") look(area.matches(":focus-visible") ? row : -1);
    },
    focus: () => area.matches(":focus-visible") && look(row),
    blur: () => look(-1),
    dblclick: (event) => event.stopPropagation(),
    click(/** @type {PointerEvent} */ event) {
      event.stopPropagation();
      const { i, x, y } = under(event);
      if (i < 0) return;
      choose(i);
      look(i, x, y);
    },
    keydown(/** @type {KeyboardEvent} */ event) {
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || !evidence) return;
      const { tree } = store.data;
      const last = evidence.numbers.length - 1;
      /** @type {Record<string, () => number | void>} */
      const keys = {
        ArrowUp: () => nextNumber(evidence?.numbers ?? [], tree, row, -1),
        ArrowDown: () => nextNumber(evidence?.numbers ?? [], tree, row, 1),
        End: () => 0,
        Home: () => last,
        ArrowLeft: () => turn(-1),
        ArrowRight: () => turn(1),
        Enter: () => choose(row),
        " ": () => choose(row),
        Escape: () => area.blur(),
      };
      const act = keys[event.key];
      if (!act) return;
      event.preventDefault();
      event.stopPropagation();
      const to = act();
      if (typeof to !== "number") return;
      go(to);
      look(to);
    },
  };
  for (const [name, f] of Object.entries(listeners)) area.addEventListener(name, f);
  select.addEventListener("change", () => show(select.value));
  hide.addEventListener("click", () => show(""));
  const end = store.subscribe("cut", () => {
    const now = evidence?.numbers.indexOf(store.cut.k) ?? -1;
    if (now >= 0 && now !== row && looked < 0) go(now);
    if (looked >= 0) look(looked); // what a click leads to has changed
  });
  update();

  return {
    width: (viewWide) => (isOpen() ? (viewWide < SIZE.wideFrom ? SIZE.narrow : SIZE.wide) : 0),
    update,
    below(ctx, scene) {
      const { corner, frame, strip } = scene;
      area.style.left = `${corner.left - strip}px`;
      area.style.top = `${corner.top}px`;
      area.style.width = `${Math.max(0, strip - SIZE.gap)}px`;
      area.style.height = `${frame.height}px`;
      if (evidence && index) paintIndex(ctx, scene, evidence.numbers, index);
    },
    above(ctx, scene) {
      if (evidence && index) paintNumbers(ctx, scene, evidence.numbers, index, looked);
    },
    destroy() {
      end();
      tip.hide();
      head.remove();
      area.remove();
    },
  };
}
