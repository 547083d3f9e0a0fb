// Generated from js/ by `npm run build`. Do not edit.

// src/text/messages.js
var GONE = "Python is not there any more: run the cell again, and load this page anew if it is an app.";

// src/jupyter/keep_model.js
function keepModels(widget) {
  return {
    ...widget,
    initialize(context) {
      setTimeout(() => reviveLate(context.model).catch(() => {
      }));
      return widget.initialize?.(context);
    }
  };
}
async function reviveLate(model) {
  const id = model.get("own_id");
  if (!id || !model.widget_manager?.get_model) return;
  const own = (
    /** @type {WidgetModel} */
    /** @type {unknown} */
    await model.widget_manager.get_model(id)
  );
  try {
    await own._handle_comm_msg({ content: { data: { method: "" } } });
    return;
  } catch {
  }
  const plain = Object.getPrototypeOf(Object.getPrototypeOf(own));
  own.comm.on_msg((message) => plain._handle_comm_msg.call(own, message));
  model.send({ resend: true });
}

// src/jupyter/editable_list.js
function editableList(create, traits, read) {
  const events = [...traits, "answer"].map((trait) => `change:${trait}`);
  function render({ model, el }) {
    const doc = el.ownerDocument;
    const root = doc.createElement("div");
    const refused = doc.createElement("div");
    refused.setAttribute("role", "alert");
    el.append(root, refused);
    const view = create(root, (change) => {
      let words = "";
      try {
        model.send(change);
      } catch {
        words = GONE;
      }
      refused.className = words ? "hclust-refusal" : "";
      refused.textContent = words;
    });
    const show = () => view.update(read(model));
    show();
    for (const event of events) model.on(event, show);
    return () => {
      for (const event of events) model.off(event, show);
      view.close();
    };
  }
  return keepModels({ render });
}

// src/dom/append.js
function append(parent, tag, name = "", text = "") {
  const el = parent.ownerDocument.createElement(tag);
  if (name) el.className = name;
  if (text) el.textContent = text;
  parent.append(el);
  return el;
}
function pushButton(parent, text, press) {
  const el = (
    /** @type {HTMLButtonElement} */
    append(parent, "button", "", text)
  );
  el.type = "button";
  el.addEventListener("click", press);
  return el;
}

// src/text/plurals.js
var IRREGULAR = new Map(
  Object.entries({
    analyses: "analysis",
    axes: "axis",
    bacteria: "bacterium",
    calves: "calf",
    children: "child",
    crises: "crisis",
    criteria: "criterion",
    diagnoses: "diagnosis",
    feet: "foot",
    fungi: "fungus",
    geese: "goose",
    genera: "genus",
    halves: "half",
    hypotheses: "hypothesis",
    indices: "index",
    knives: "knife",
    larvae: "larva",
    leaves: "leaf",
    lives: "life",
    loaves: "loaf",
    loci: "locus",
    matrices: "matrix",
    men: "man",
    mice: "mouse",
    nuclei: "nucleus",
    people: "person",
    phenomena: "phenomenon",
    quizzes: "quiz",
    shelves: "shelf",
    spectra: "spectrum",
    strata: "stratum",
    taxa: "taxon",
    teeth: "tooth",
    theses: "thesis",
    thieves: "thief",
    vertices: "vertex",
    wives: "wife",
    wolves: "wolf",
    women: "woman"
  })
);
for (const word of ["chassis", "clothes", "means", "news", "series", "species"])
  IRREGULAR.set(word, word);
var DROP_S = /(?:aches|movies|cookies|calories|zombies|shoes|canoes)$|^(?:[a-z]ies|caches|niches|toes|foes|oboes|(?:ab|exc|f|m|r)uses)$/;
var DROP_ES = /(?:ss|sh|ch|x|zz|tz|o)es$|(?:[^ao]us|ias|lens)es$|^(?:gas|atlas|canvas|iris)es$/;
function singular(noun) {
  const at2 = Math.max(noun.lastIndexOf(" "), noun.lastIndexOf("-")) + 1;
  return noun.slice(0, at2) + singularWord(noun.slice(at2));
}
function singularWord(word) {
  const small = word.toLowerCase();
  const capitals = word === word.toUpperCase() && word.length > 1;
  const irregular = IRREGULAR.get(small);
  if (irregular !== void 0) {
    return capitals ? irregular.toUpperCase() : word.slice(0, 1) + irregular.slice(1);
  }
  if (word.length < 2 || !small.endsWith("s") || small.endsWith("ss")) return word;
  if (DROP_S.test(small)) return word.slice(0, -1);
  if (small.endsWith("ies")) return word.slice(0, -3) + (capitals ? "Y" : "y");
  return word.slice(0, DROP_ES.test(small) ? -2 : -1);
}

// src/text/format.js
function count(number, noun = "") {
  if (!noun) return fixed(number, 0);
  return `${fixed(number, 0)} ${number === 1 ? singular(noun) : noun}`;
}
function fixed(value, decimals) {
  const text = halfToEven(value, decimals);
  const [whole = "", rest] = text.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return rest === void 0 ? grouped : `${grouped}.${rest}`;
}
function halfToEven(value, decimals) {
  if (Math.abs(value) >= 1e21) return BigInt(value).toString();
  const text = value.toFixed(decimals);
  if (Number.isInteger(value) && !Object.is(value, -0)) return text;
  const rest = value.toFixed(decimals + 30).slice(-30);
  if (rest !== "5".padEnd(30, "0")) return Object.is(value, -0) ? `-${text}` : text;
  const down = value.toFixed(decimals + 30).slice(0, -30).replace(/\.$/, "");
  return Number(down.at(-1)) % 2 === 0 ? down : text;
}

// src/views/columns/lines.js
var LINE = 30;
var SPARE = 4;
function findColumns(columns, text) {
  const part = text.trim().toLowerCase();
  const found = [];
  for (const [c, column] of columns.entries()) {
    if (column.name.toLowerCase().includes(part)) found.push(c);
  }
  return found;
}
function visibleLines(top, height, n) {
  const first = Math.max(0, Math.floor(top / LINE) - SPARE);
  return [Math.min(first, n), Math.min(n, Math.ceil((top + height) / LINE) + SPARE)];
}
function lineByKey(key, line, n, page) {
  const moves = {
    ArrowDown: line + 1,
    ArrowUp: line - 1,
    PageDown: line + page,
    PageUp: line - page
  };
  const to = moves[key];
  return to === void 0 ? null : Math.min(Math.max(to, 0), n - 1);
}
function roleOf({ roles, compared }, c) {
  return roles[c] ?? (compared.has(c) ? "compare" : "leave_out");
}

// src/views/columns/columns.js
var ROLES = [
  ["compare", "compare"],
  ["annotate", "annotate"],
  ["known", "known class"],
  ["name", "name of rows"],
  ["leave_out", "leave out"]
];
var SINGLE = /* @__PURE__ */ new Set(["known", "name"]);
var TALLEST = 300;
function createColumns(root, send) {
  root.className = "hclust-data";
  root.dataset.lmSuppressShortcuts = "";
  const bar = append(root, "div", "hclust-data-bar");
  const search = (
    /** @type {HTMLInputElement} */
    append(bar, "input")
  );
  search.type = "search";
  search.placeholder = "Search columns";
  search.setAttribute("aria-label", "Search columns");
  const words = append(bar, "span", "hclust-quiet");
  words.setAttribute("role", "status");
  const all = pushButton(bar, "Compare all", () => changeFound(true));
  const none = pushButton(bar, "Compare none", () => changeFound(false));
  const give = (
    /** @type {HTMLSelectElement} */
    append(bar, "select")
  );
  give.setAttribute("aria-label", "Role of the ticked columns");
  for (const [value = "", text] of [["", "Give role …"], ...ROLES]) {
    const option = (
      /** @type {HTMLOptionElement} */
      append(give, "option", "", text)
    );
    option.value = value;
  }
  give.addEventListener("change", () => {
    send({ at: [...picked].sort((a, b) => a - b), role: give.value });
    give.value = "";
  });
  const several = pushButton(bar, "Set roles", () => pickSeveral(!isPicking));
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
  let shown = {
    columns: [],
    compared: /* @__PURE__ */ new Set(),
    weights: {},
    roles: {},
    asymmetric: /* @__PURE__ */ new Set(),
    gower: false
  };
  let found = [];
  const lines = /* @__PURE__ */ new Map();
  let current = -1;
  let isPicking = false;
  const picked = /* @__PURE__ */ new Set();
  function changeFound(on) {
    if (isPicking) pick(found, on);
    else send({ at: found, compare: on });
  }
  function pick(at2, on) {
    for (const c of at2) {
      if (on) picked.add(c);
      else picked.delete(c);
    }
    show();
  }
  function pickSeveral(on) {
    isPicking = on;
    picked.clear();
    show();
  }
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
      const column = (
        /** @type {Column} */
        shown.columns[c]
      );
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
  function onKey(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const target = (
      /** @type {HTMLElement} */
      event.target
    );
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
  function onFocus(event) {
    const el = (
      /** @type {HTMLElement} */
      event.target
    );
    for (const [c, line] of lines) if (line.el.contains(el)) current = c;
    for (const [c, line] of lines) line.takesTab(c === current);
  }
  box.addEventListener("scroll", draw);
  box.addEventListener("keydown", onKey);
  box.addEventListener("focusin", onFocus);
  root.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !isPicking || event.defaultPrevented) return;
    event.preventDefault();
    event.stopPropagation();
    pickSeveral(false);
    several.focus();
  });
  search.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !search.value) return;
    event.preventDefault();
    event.stopPropagation();
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
    }
  };
}
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
  const role = (
    /** @type {HTMLSelectElement} */
    append(el, "select")
  );
  role.dataset.cell = "role";
  role.setAttribute("aria-label", `Role of ${column.name}`);
  for (const [value = "", text] of ROLES) {
    const option = (
      /** @type {HTMLOptionElement} */
      append(role, "option", "", text)
    );
    option.value = value;
    option.disabled = value === "compare" && !column.able;
  }
  role.addEventListener("change", () => send({ at: [c], role: role.value }));
  const zeros = append(el, "label");
  const asymmetric = input(
    zeros,
    "checkbox",
    "asymmetric",
    `${column.name}: two zeros say nothing`
  );
  name.addEventListener("click", () => tick.click());
  tick.addEventListener("change", () => ticked(c, tick.checked));
  asymmetric.addEventListener("change", () => send({ at: [c], asymmetric: asymmetric.checked }));
  let isTyped = false;
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
    }
  };
}
function isOpen(el) {
  try {
    return el.matches("select:open");
  } catch {
    return false;
  }
}
function input(parent, type, cell, label) {
  const el = (
    /** @type {HTMLInputElement} */
    append(parent, "input")
  );
  el.type = type;
  el.dataset.cell = cell;
  el.setAttribute("aria-label", label);
  return el;
}

// src/entries/panels/columns.js
var TRAITS = ["columns", "compared", "weights", "roles", "asymmetric", "gower"];
var columns_default = editableList(createColumns, TRAITS, (model) => ({
  columns: model.get("columns") ?? [],
  compared: new Set(model.get("compared")),
  weights: model.get("weights") ?? {},
  roles: model.get("roles") ?? {},
  asymmetric: new Set(model.get("asymmetric")),
  gower: Boolean(model.get("gower"))
}));
export {
  columns_default as default
};
