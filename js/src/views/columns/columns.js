// The columns of the table: search, a line each, and ticks for all that the search shows. One line
// takes the tab key; the arrow keys go to the same control of the line above or below. To give many
// columns a role, "Set roles" lends the ticks: they then choose columns, and compare none.

import { append, pushButton as button } from "../../dom/append.js";
import { count } from "../../text/format.js";
import { findColumns, LINE, lineByKey, roleOf, visibleLines } from "./lines.js";

/**
 * @typedef {object} Column
 * @property {string} name
 * @property {string} kind
 * @property {number} missing  number of rows
 * @property {boolean} able    it can be compared
 * @property {string} note     why it is not compared by default
 * @property {boolean} binary  it holds 0 and 1 only
 */
/**
 * @typedef {object} Shown
 * @property {Column[]} columns
 * @property {Set<number>} compared    positions
 * @property {Record<string, number>} weights
 * @property {Record<string, string>} roles  where a column has one
 * @property {Set<number>} asymmetric  positions
 * @property {boolean} gower
 */
/** @typedef {{ at: number[], compare?: boolean, weight?: number | null, asymmetric?: boolean, role?: string }} Change */

/** @typedef {ReturnType<typeof makeLine>} Line */

/** What a column can be for, as table/columns/roles.py has it. */
const ROLES = [
  ["compare", "compare"],
  ["annotate", "annotate"],
  ["known", "known class"],
  ["name", "name of rows"],
  ["leave_out", "leave out"],
];
/** Roles that one column has at most. */
const SINGLE = new Set(["known", "name"]);
/** Tallest list in pixels. */
const TALLEST = 300;

/** @param {HTMLElement} root @param {(change: Change) => void} send */
export function createColumns(root, send) {
  root.className = "hclust-data";
  root.dataset.lmSuppressShortcuts = "";
  const bar = append(root, "div", "hclust-data-bar");
  const search = /** @type {HTMLInputElement} */ (append(bar, "input"));
  search.type = "search";
  search.placeholder = "Search columns";
  search.setAttribute("aria-label", "Search columns");
  const words = append(bar, "span", "hclust-quiet");
  words.setAttribute("role", "status");
  const all = button(bar, "Compare all", () => changeFound(true));
  const none = button(bar, "Compare none", () => changeFound(false));
  const give = /** @type {HTMLSelectElement} */ (append(bar, "select"));
  give.setAttribute("aria-label", "Role of the ticked columns");
  for (const [value = "", text] of [["", "Give role …"], ...ROLES]) {
    const option = /** @type {HTMLOptionElement} */ (append(give, "option", "", text));
    option.value = value;
  }
  give.addEventListener("change", () => {
    send({ at: [...picked].sort((a, b) => a - b), role: give.value });
    give.value = "";
  });
  const several = button(bar, "Set roles", () => pickSeveral(!isPicking));
  several.title = "Tick many columns, then give all of them a role";
  const head = append(root, "div", "hclust-data-line hclust-data-head");
  head.setAttribute("aria-hidden", "true");
  for (const title of ["", "Column", "Kind", "Missing", "Weight", "Role", "0 = 0 says nothing"]) {
    append(head, "span", "", title);
  }
  const box = append(root, "div", "hclust-data-list");
  const space = append(box, "div", "hclust-data-space");
  space.setAttribute("role", "list");
  space.setAttribute("aria-label", "Columns");

  /** @type {Shown} */
  let shown = {
    columns: [],
    compared: new Set(),
    weights: {},
    roles: {},
    asymmetric: new Set(),
    gower: false,
  };
  /** @type {number[]} */
  let found = [];
  /** Lines in the page, by the column's position. @type {Map<number, Line>} */
  const lines = new Map();
  /** The column that takes the tab key. */
  let current = -1;
  /** The ticks choose columns that are given a role. */
  let isPicking = false;
  /** @type {Set<number>} */
  const picked = new Set();

  /** @param {boolean} on */
  function changeFound(on) {
    if (isPicking) pick(found, on);
    else send({ at: found, compare: on });
  }

  /** @param {number[]} at @param {boolean} on */
  function pick(at, on) {
    for (const c of at) {
      if (on) picked.add(c);
      else picked.delete(c);
    }
    show();
  }

  /** @param {boolean} on */
  function pickSeveral(on) {
    isPicking = on;
    picked.clear();
    show();
  }

  /** @param {number} c @param {boolean} on */
  function ticked(c, on) {
    if (isPicking) pick([c], on);
    else send({ at: [c], compare: on });
  }

  function draw() {
    const [first, last] = visibleLines(box.scrollTop, box.clientHeight || TALLEST, found.length);
    const wanted = new Map(found.slice(first, last).map((c, i) => [c, first + i]));
    for (const [c, line] of lines) {
      const i = wanted.get(c) ?? (line.hasFocus() ? found.indexOf(c) : -1);
      if (i < 0) {
        line.el.remove();
        lines.delete(c);
      } else wanted.set(c, i);
    }
    if (!wanted.has(current)) current = found[first] ?? -1;
    for (const [c, i] of wanted) {
      const column = /** @type {Column} */ (shown.columns[c]);
      let line = lines.get(c);
      if (!line) {
        line = makeLine(space, c, column, send, ticked);
        lines.set(c, line);
      }
      line.update(shown, i, found.length, c === current, isPicking ? picked : null);
    }
  }

  function show() {
    found = findColumns(shown.columns, search.value);
    const able = isPicking ? found : found.filter((c) => shown.columns[c]?.able);
    const on = found.filter((c) => (isPicking ? picked : shown.compared).has(c)).length;
    const what = search.value.trim() ? " found" : "";
    const said = isPicking ? `${count(picked.size)} ticked` : `${count(on)} compared`;
    words.textContent = `${count(found.length, "columns")}${what}, ${said}`;
    all.textContent = isPicking ? "Tick all" : "Compare all";
    none.textContent = isPicking ? "Tick none" : "Compare none";
    all.disabled = on === able.length;
    none.disabled = on === 0;
    give.hidden = !isPicking;
    give.disabled = !picked.size;
    for (const option of give.options) {
      option.disabled = SINGLE.has(option.value) && picked.size > 1;
    }
    several.textContent = isPicking ? "Done" : "Set roles";
    several.hidden = shown.columns.length < 2;
    root.classList.toggle("picking", isPicking);
    root.classList.toggle("gower", shown.gower);
    space.style.height = `${found.length * LINE}px`;
    box.style.height = `${Math.min(TALLEST, found.length * LINE)}px`;
    draw();
  }

  /** @param {KeyboardEvent} event */
  function onKey(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const target = /** @type {HTMLElement} */ (event.target);
    const now = [...lines].find(([, line]) => line.el.contains(target));
    if (!now || isOpen(target)) return;
    const page = Math.floor(TALLEST / LINE);
    const to = lineByKey(event.key, found.indexOf(now[0]), found.length, page);
    if (to === null) return;
    event.preventDefault();
    event.stopPropagation();
    const name = target.dataset.cell ?? "tick";
    current = found[to] ?? -1;
    const [top, bottom] = [box.scrollTop, box.scrollTop + box.clientHeight];
    if (to * LINE < top) box.scrollTop = to * LINE;
    else if ((to + 1) * LINE > bottom) box.scrollTop = (to + 1) * LINE - box.clientHeight;
    draw();
    lines.get(current)?.focus(name);
    draw();
  }

  /** @param {FocusEvent} event */
  function onFocus(event) {
    const el = /** @type {HTMLElement} */ (event.target);
    for (const [c, line] of lines) if (line.el.contains(el)) current = c;
    for (const [c, line] of lines) line.takesTab(c === current);
  }

  box.addEventListener("scroll", draw);
  box.addEventListener("keydown", onKey);
  box.addEventListener("focusin", onFocus);
  root.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !isPicking || event.defaultPrevented) return;
    event.preventDefault();
    event.stopPropagation(); // the panel stays open
    pickSeveral(false);
    several.focus();
  });
  search.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !search.value) return;
    event.preventDefault();
    event.stopPropagation(); // the panel stays open
    search.value = "";
    show();
  });
  search.addEventListener("input", () => {
    box.scrollTop = 0;
    show();
  });
  return {
    /** @param {Shown} next */
    update(next) {
      if (next.columns !== shown.columns) {
        for (const line of lines.values()) line.el.remove();
        lines.clear();
      }
      shown = next;
      show();
    },
    close() {
      root.replaceChildren();
    },
  };
}

/**
 * @param {HTMLElement} parent
 * @param {number} c
 * @param {Column} column
 * @param {(change: Change) => void} send
 * @param {(c: number, on: boolean) => void} ticked
 */
function makeLine(parent, c, column, send, ticked) {
  const el = append(parent, "div", "hclust-data-line");
  el.setAttribute("role", "listitem");
  el.title = column.note ? `${column.name}: ${column.note}` : column.name;
  const tick = input(append(el, "label"), "checkbox", "tick", column.name);
  const name = append(el, "span", "hclust-data-name", column.name);
  if (column.note) append(name, "small", "hclust-quiet", ` ${column.note}`);
  append(el, "span", "hclust-quiet", column.kind);
  append(el, "span", "hclust-data-number", column.missing ? count(column.missing) : "");
  const weight = input(el, "number", "weight", `Weight of ${column.name}`);
  weight.min = "0";
  weight.step = "any";
  const role = /** @type {HTMLSelectElement} */ (append(el, "select"));
  role.dataset.cell = "role";
  role.setAttribute("aria-label", `Role of ${column.name}`);
  for (const [value = "", text] of ROLES) {
    const option = /** @type {HTMLOptionElement} */ (append(role, "option", "", text));
    option.value = value;
    option.disabled = value === "compare" && !column.able;
  }
  role.addEventListener("change", () => send({ at: [c], role: role.value }));
  const zeros = append(el, "label");
  const asymmetric = input(
    zeros,
    "checkbox",
    "asymmetric",
    `${column.name}: two zeros say nothing`,
  );
  name.addEventListener("click", () => tick.click());
  tick.addEventListener("change", () => ticked(c, tick.checked));
  asymmetric.addEventListener("change", () => send({ at: [c], asymmetric: asymmetric.checked }));
  let isTyped = false; // what is typed stays until it is sent
  weight.addEventListener("input", () => {
    isTyped = true;
  });
  weight.addEventListener("change", () => {
    isTyped = false;
    const typed = weight.valueAsNumber;
    send({ at: [c], weight: Number.isFinite(typed) ? typed : null });
  });
  const cells = [tick, weight, role, asymmetric];
  return {
    el,
    hasFocus: () => el.contains(el.ownerDocument.activeElement),
    /** @param {string} which */
    focus(which) {
      const free = cells.filter((cell) => !cell.disabled && !cell.hidden);
      (free.find((cell) => cell.dataset.cell === which) ?? free[0])?.focus({ preventScroll: true });
    },
    /** @param {boolean} on */
    takesTab(on) {
      for (const cell of cells) cell.tabIndex = on ? 0 : -1;
    },
    /**
     * @param {Shown} shown
     * @param {number} i
     * @param {number} n
     * @param {boolean} isCurrent
     * @param {Set<number> | null} picked  the ticks choose columns: these
     */
    update(shown, i, n, isCurrent, picked) {
      el.style.top = `${i * LINE}px`;
      el.setAttribute("aria-posinset", String(i + 1));
      el.setAttribute("aria-setsize", String(n));
      tick.checked = (picked ?? shown.compared).has(c);
      tick.disabled = !picked && !column.able;
      tick.setAttribute("aria-label", picked ? `Tick ${column.name}` : column.name);
      el.classList.toggle("off", !shown.compared.has(c));
      el.classList.toggle("picked", Boolean(picked?.has(c)));
      const value = String(shown.weights[c] ?? 1);
      if (!isTyped && weight.value !== value) weight.value = value;
      weight.disabled = !column.able;
      role.value = roleOf(shown, c);
      asymmetric.checked = shown.asymmetric.has(c);
      asymmetric.hidden = !(shown.gower && column.binary);
      this.takesTab(isCurrent);
    },
  };
}

/** True if a dropdown's list is open: keys are its own. @param {HTMLElement} el */
function isOpen(el) {
  try {
    return el.matches("select:open");
  } catch {
    return false; // an older browser, where the list takes the keys before the page
  }
}

/** @param {HTMLElement} parent @param {string} type @param {string} cell @param {string} label */
function input(parent, type, cell, label) {
  const el = /** @type {HTMLInputElement} */ (append(parent, "input"));
  el.type = type;
  el.dataset.cell = cell;
  el.setAttribute("aria-label", label);
  return el;
}
