// The best cuts side by side: a small tree for each, with score, sizes and how much it differs from
// the present cut. A click, Enter or Space cuts there; what is pointed at is shown larger. By touch
// nothing is pointed at: a tap shows a cut larger, a second tap on it cuts there.

import { append } from "../../dom/append.js";
import { onKeyFocus } from "../../dom/keyboard.js";
import { count, number, score } from "../../text/format.js";
import { cutPaths, sizesInWords } from "./picture.js";

/** @typedef {import("./types.js").OfferedCut} OfferedCut */
/** @typedef {import("./types.js").Shown} Shown */

const SVG = "http://www.w3.org/2000/svg";
/** @typedef {Shown["limits"]} Limits */
/** Names of the limits, what they are, and the words around their fields.
 * @type {[keyof Limits, string, string, string][]} */
const LIMITS = [
  ["fewest", "Fewest clusters", "Clusters ", ""],
  ["most", "Most clusters", "to ", ""],
  ["least_rows", "Rows in the smallest cluster", "Smallest ", " rows"],
  ["price", "Price of a cluster", "Price ", ""],
  ["cut_height", "Height above which nothing is merged", "Merges up to height ", ""],
];
/** As in widgets/views/cuts.py; 0 leaves it open. @type {Record<keyof Limits, [number, number]>} */
const RANGE = {
  fewest: [2, 50],
  most: [2, 50],
  least_rows: [0, 1e9],
  price: [0, 1e300],
  cut_height: [0, 1e300],
};
/** Those that need be no whole numbers. @type {string[]} */
const DECIMAL = ["price", "cut_height"];
/** As in clustering/cuts/cut_previews.py. @type {[string, string][]} */
const BESIDE = [
  ["own", "clusters of their own"],
  ["nearest", "to the nearest cluster"],
];
const SMALL = [160, 64];
const LARGE = [900, 150];

/** @type {WeakMap<HTMLElement, { cuts: OfferedCut[], note: string, update: (shown: Shown) => void }>} */
const built = new WeakMap();
/** @type {WeakMap<HTMLElement, Shown>} */
const latest = new WeakMap();

/** @param {HTMLElement} root @param {Shown} shown */
export function showCuts(root, shown) {
  latest.set(root, shown);
  const now = () => latest.get(root) ?? shown;
  let [fold, body] = /** @type {(HTMLElement | undefined)[]} */ ([...root.children]);
  if (!fold || !body) {
    root.className = "hclust-evidence hclust-cuts";
    fold = append(root, "button", "hclust-ribbon-fold", "Best cuts, also at different heights");
    fold.setAttribute("type", "button");
    fold.dataset.lmSuppressShortcuts = "";
    fold.addEventListener("click", () => now().toggle());
    body = append(root, "div", "hclust-cuts-body");
    const label = append(body, "label", "", "By ");
    const select = /** @type {HTMLSelectElement} */ (append(label, "select", ""));
    select.dataset.lmSuppressShortcuts = "";
    select.setAttribute("aria-label", "Cuts are chosen by");
    for (const [name, title] of shown.ways) {
      append(select, "option", "", title).setAttribute("value", name);
    }
    select.addEventListener("change", () => now().choose(select.value));
    for (const [name, title, before, after] of LIMITS) field(body, name, title, before, after, now);
    choiceBeside(body, now);
    append(body, "span", "hclust-quiet hclust-cuts-busy").setAttribute("role", "status");
    append(body, "div", "");
  }
  fold.setAttribute("aria-expanded", String(shown.fold === "open"));
  body.hidden = shown.fold !== "open";
  if (body.hidden) return shown.look(null);
  const [way, beside] = body.querySelectorAll("select");
  if (way) way.value = shown.way;
  if (beside) {
    beside.value = shown.beside;
    /** @type {HTMLElement} */ (beside.closest("label")).hidden = !shown.way.startsWith("dynamic");
  }
  for (const input of body.querySelectorAll("input")) {
    const value = shown.limits[/** @type {keyof Limits} */ (input.name)];
    const typing = /** @type {Document} */ (input.getRootNode()).activeElement === input;
    if (!typing) input.value = value ? String(value) : "";
    const label = /** @type {HTMLElement} */ (input.closest("label"));
    label.hidden = hasNoLimit(shown.way, input.name);
  }
  const area = /** @type {HTMLElement} */ (body.lastElementChild);
  let kept = built.get(area);
  if (kept?.cuts !== shown.cuts || kept.note !== shown.note) {
    const update = build(area, shown, (nodes) => {
      if (!now().busy) now().take(nodes);
    });
    built.set(area, (kept = { cuts: shown.cuts, note: shown.note, update }));
  }
  kept.update(shown);
  showBusy(body, area, shown);
}

/**
 * Add the field of a limit; what is no number of its kind leaves the limit as it was.
 * @param {HTMLElement} body @param {keyof Limits} name @param {string} title
 * @param {string} before @param {string} after @param {() => Shown} now
 */
function field(body, name, title, before, after, now) {
  const label = append(body, "label", "hclust-cuts-limit", before);
  const input = /** @type {HTMLInputElement} */ (append(label, "input", ""));
  input.type = "text";
  input.name = name;
  const isDecimal = DECIMAL.includes(name);
  input.inputMode = isDecimal ? "decimal" : "numeric";
  input.dataset.lmSuppressShortcuts = "true";
  input.setAttribute("aria-label", title);
  if (isDecimal || name === "least_rows") input.placeholder = "auto";
  label.append(after);
  input.addEventListener("change", () => {
    const said = Number(input.value.trim().replace(",", "."));
    const value = isDecimal ? said : Math.round(said);
    const [low, high] = RANGE[name];
    if (Number.isFinite(value)) now().limit(name, Math.min(Math.max(value, low), high));
    input.value = String(now().limits[name] || "");
  });
}

/** Add the choice of what becomes of rows beside the clusters of a dynamic tree cut.
 * @param {HTMLElement} body @param {() => Shown} now */
function choiceBeside(body, now) {
  const label = append(body, "label", "hclust-cuts-limit", "Rows beside ");
  const select = /** @type {HTMLSelectElement} */ (append(label, "select", ""));
  select.dataset.lmSuppressShortcuts = "";
  select.setAttribute("aria-label", "Rows beside the clusters");
  for (const [name, title] of BESIDE)
    append(select, "option", "", title).setAttribute("value", name);
  select.addEventListener("change", () => now().put(select.value));
}

/** Whether a limit has no meaning for a way to choose cuts. @param {string} way @param {string} name */
function hasNoLimit(way, name) {
  if (name === "price") return way !== "within_ss";
  if (name === "cut_height") return !way.startsWith("dynamic");
  return name === "least_rows" ? way === "inconsistency" : way.startsWith("dynamic");
}

/** While others are looked for, the cuts of before stay, quiet and without effect.
 * @param {HTMLElement} body @param {HTMLElement} area @param {Shown} shown */
function showBusy(body, area, { busy }) {
  const line = /** @type {HTMLElement} */ (body.querySelector("[role=status]"));
  const words = busy ? "Computing the best cuts ..." : "";
  if (line.textContent !== words) line.textContent = words;
  area.setAttribute("aria-busy", String(busy));
  for (const button of area.querySelectorAll("button")) {
    if (busy) button.setAttribute("aria-disabled", "true");
    else button.removeAttribute("aria-disabled");
  }
}

/** @param {HTMLElement} area @param {Shown} shown @param {(nodes: number[]) => void} take */
function build(area, shown, take) {
  area.replaceChildren();
  shown.look(null);
  if (shown.note || !shown.cuts.length) {
    if (shown.note) append(area, "p", "hclust-quiet", shown.note);
    return () => {};
  }
  append(area, "p", "hclust-quiet", shown.words);
  const row = append(area, "div", "hclust-cuts-row");
  const told = append(area, "p", "hclust-cuts-told");
  const large = draw(area, ...LARGE);
  large.setAttribute("class", "hclust-cuts-large");
  let rand = shown.rand;
  let { now: present, busy } = shown;
  /** What is pointed at or has the focus; -1 for nothing. */
  let looked = -1;
  /** What was tapped once: another tap cuts there. */
  let tapped = -1;
  const parts = shown.cuts.map((cut, i) => {
    const button = append(row, "button", "");
    button.setAttribute("type", "button");
    button.dataset.lmSuppressShortcuts = "";
    paint(draw(button, ...SMALL), cut, SMALL);
    append(button, "b", "", `${count(cut.nodes.length)} clusters`);
    if (cut.score !== null) append(button, "span", "", `Score ${number(cut.score)}`);
    if (cut.told) append(button, "span", "", cut.told);
    if (shown.way.startsWith("dynamic")) {
      const rows = `${count(cut.beside)} ${cut.beside === 1 ? "row" : "rows"}`;
      const where = shown.beside === "nearest" ? "went to the nearest" : "beside";
      append(button, "span", "", `${rows} ${where}`);
    }
    append(button, "span", "hclust-quiet", sizesInWords(cut.sizes, count, 4));
    const differs = append(button, "span", "hclust-quiet");
    let isTouch = false; // the last press was
    button.addEventListener("pointerdown", ({ pointerType }) => {
      isTouch = pointerType === "touch";
    });
    button.addEventListener("click", ({ detail }) => {
      // A key that presses a button makes a click without a count.
      if (detail && isTouch && tapped !== i) look(i, i);
      else take(cut.nodes);
    });
    button.addEventListener("pointerenter", ({ pointerType }) => {
      if (pointerType !== "touch") look(i);
    });
    button.addEventListener("pointerleave", ({ pointerType }) => {
      if (pointerType !== "touch") leave();
    });
    button.addEventListener("blur", leave);
    onKeyFocus(button, () => look(i));
    button.addEventListener("keydown", (event) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (!step || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      /** @type {HTMLElement | undefined} */ (row.children[i + step])?.focus();
      event.preventDefault();
      event.stopPropagation();
    });
    return { button, differs };
  });
  const usual =
    "A click cuts there; by touch a tap shows a cut, a second tap cuts there. " +
    "Adjusted Rand index: 1 for the present clusters, near 0 for unrelated ones.";
  /** @param {number} i @param {number} [tap]  which was tapped once */
  const look = (i, tap = -1) => {
    looked = i;
    tapped = tap;
    shown.look((!busy && shown.cuts[i]?.nodes) || null);
    const at = i >= 0 ? i : Math.max(present, 0);
    const cut = shown.cuts[at];
    if (cut) paint(large, cut, LARGE);
    parts.forEach(({ button }, j) => {
      button.classList.toggle("looked", j === at);
    });
    if (i < 0 || !cut) {
      told.textContent = usual;
      return;
    }
    const tied = cut.tied ? " Another cut has the same score." : "";
    const again = tap >= 0 && i !== present ? " Tap it again to cut there." : "";
    told.textContent = `${count(cut.nodes.length)} clusters of ${sizesInWords(cut.sizes, count, 20)} rows.${tied}${again}`;
  };
  function leave() {
    look(parts.findIndex(({ button }) => button.matches(":focus-visible")));
  }
  look(-1);
  return (/** @type {Shown} */ next) => {
    ({ rand, now: present, busy } = next);
    parts.forEach(({ button, differs }, i) => {
      const value = rand[i];
      button.setAttribute("aria-pressed", String(i === present));
      const words = i === present ? "The present cut" : `Adjusted Rand ${score(value ?? 0)}`;
      differs.textContent = value === undefined ? "" : words;
    });
    look(looked, tapped);
  };
}

/** @param {SVGElement} svg @param {OfferedCut} cut @param {number[]} size */
function paint(svg, cut, [width = 0, height = 0]) {
  const { blocks, links } = cutPaths(cut, width, height);
  const [first, second] = svg.children;
  first?.setAttribute("d", blocks);
  second?.setAttribute("d", links);
}

/** @param {HTMLElement} parent @param {number[]} size */
function draw(parent, ...[width = 0, height = 0]) {
  const doc = parent.ownerDocument;
  const svg = /** @type {SVGElement} */ (doc.createElementNS(SVG, "svg"));
  svg.setAttribute("viewBox", `0 0 ${width} ${height}`);
  svg.setAttribute("preserveAspectRatio", "none");
  svg.setAttribute("aria-hidden", "true");
  for (const name of ["blocks", "links"]) {
    const path = doc.createElementNS(SVG, "path");
    path.setAttribute("class", name);
    svg.append(path);
  }
  parent.append(svg);
  return svg;
}
