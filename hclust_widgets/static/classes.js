// Generated from js/ by `npm run build`. Do not edit.

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

// src/dom/append.js
function append(parent, tag, name = "", text = "") {
  const el = parent.ownerDocument.createElement(tag);
  if (name) el.className = name;
  if (text) el.textContent = text;
  parent.append(el);
  return el;
}

// src/dom/elements.js
function select(parent, name, chosen) {
  const doc = parent.ownerDocument;
  const label = doc.createElement("label");
  const el = doc.createElement("select");
  el.dataset.lmSuppressShortcuts = "true";
  el.setAttribute("aria-label", name);
  el.addEventListener("change", () => chosen(el.value));
  label.append(name, el);
  parent.append(label);
  return el;
}
function setOptions(el, options, value) {
  const now = options.flat().join("\n");
  if (el.dataset.options !== now) {
    el.dataset.options = now;
    el.replaceChildren(
      ...options.map(([v = "", text = ""]) => {
        const option = el.ownerDocument.createElement("option");
        option.value = v;
        option.textContent = text;
        return option;
      })
    );
  }
  if (el.value !== value) el.value = value;
}

// src/common/at.js
function at(array, i) {
  return (
    /** @type {T} */
    array[i]
  );
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
function percent(share) {
  return share > 0 && share <= 5e-3 ? "< 1%" : `${fixed(100 * share, 0)}%`;
}
function score(value, decimals = 2) {
  if (Number.isNaN(value)) return "–";
  const text = fixed(value, decimals);
  return Number(text.replaceAll(",", "")) === 0 ? text.replace(/^-/, "") : text;
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

// src/text/literal.js
var ELLIPSIS = "…";
var MAX_LENGTH = 300;
function literal(text) {
  const line = String(text).slice(0, MAX_LENGTH).replace(/\s+/gu, " ");
  return line.replace(/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, "").trim();
}
function shorten(text, room, measure, own = Number.POSITIVE_INFINITY, last = 0) {
  if (measure(text) <= room) return text;
  const letters = Array.from(text);
  const plain = beginning(letters, letters.length, ELLIPSIS, room, measure);
  if (plain > own || own >= letters.length) return plain ? cut(letters, plain) + ELLIPSIS : "";
  const word = letters.lastIndexOf(" ", own - 1) + 1;
  const start = word > own - WORD ? word : own;
  const end = ELLIPSIS + letters.slice(start).join("");
  if (measure(end) > room) {
    if (last <= start) return shorten(end, room, measure);
    const rest = letters.slice(start).join("");
    return ELLIPSIS + shorten(rest, room - measure(ELLIPSIS), measure, last - start);
  }
  return cut(letters, beginning(letters, start, end, room, measure)) + end;
}
function shortenTitle(title, room, measure) {
  const end = / \([\d,]+\)$/.exec(title)?.[0] ?? "";
  const whole = shorten(title, room, measure);
  if (whole === title || !end) return whole;
  const name = shorten(title.slice(0, -end.length), room - measure(end), measure);
  return name ? name + end : whole;
}
var WORD = 12;
function beginning(letters, most, end, room, measure) {
  let [short, long] = [0, most];
  while (short < long) {
    const middle = short + long + 1 >> 1;
    if (measure(cut(letters, middle) + end) <= room) short = middle;
    else long = middle - 1;
  }
  return short;
}
function cut(letters, n) {
  return letters.slice(0, n).join("").trimEnd();
}

// ../hclust_widgets/common/constants.json
var constants_default = { colors: ["#5659B8", "#F54571", "#0E771F", "#909B07", "#4A9AD3", "#AA3377", "#64977C", "#D57950", "#B186AB", "#C11E16"], marker_scales: { o: 1, s: 0.88, "^": 1.1, D: 0.8, v: 1.1, P: 1.08, X: 1.08 } };

// src/common/constants.js
var constants_default2 = constants_default;

// src/model/tree/node_colors.js
var MARKER_COUNT = Object.keys(constants_default2.marker_scales).length;
var COLOR_COUNT = constants_default2.colors.length;
var STYLES = COLOR_COUNT * MARKER_COUNT;
var CUSTOM = 1 << 30;
function isCustom(index) {
  return (index & CUSTOM) !== 0;
}
function customColor(index) {
  return `#${(index >> 3 & 16777215).toString(16).padStart(6, "0")}`;
}
function customMarker(index) {
  return index & 7;
}

// src/canvas/color/palette.js
var COLORS = constants_default2.colors;
var MARKERS = Object.keys(constants_default2.marker_scales);
var MARKER_SCALES = constants_default2.marker_scales;
function color(index) {
  if (isCustom(index)) return customColor(index);
  return at(COLORS, index % COLORS.length);
}
function marker(index) {
  return at(MARKERS, isCustom(index) ? customMarker(index) : index % MARKER_COUNT);
}

// src/canvas/markers.js
var OUTLINES = {
  o: "M-.5 0a.5 .5 0 1 0 1 0a.5 .5 0 1 0 -1 0z",
  s: "M-.5-.5h1v1h-1z",
  "^": "M0-.5L.5 .5h-1z",
  D: "M0-.7071L.7071 0L0 .7071L-.7071 0z",
  v: "M0 .5L.5-.5h-1z",
  P: "M-.1667-.5h.3333v.3333h.3333v.3333h-.3333v.3333h-.3333v-.3333h-.3333v-.3333h.3333z",
  X: "M-.25-.5L0-.25L.25-.5L.5-.25L.25 0L.5 .25L.25 .5L0 .25L-.25 .5L-.5 .25L-.25 0L-.5-.25z"
};
function markerPath(index) {
  return (
    /** @type {string} */
    OUTLINES[marker(index)]
  );
}
function markerScale(index) {
  return (
    /** @type {number} */
    MARKER_SCALES[marker(index)]
  );
}

// src/views/shared/cluster_marker.js
function cssColor(color2) {
  return typeof color2 === "number" ? color(color2) : color2;
}
function clusterMarker(doc, { color: color2, marker: index }) {
  const [svg, path] = (
    /** @type {[SVGSVGElement, SVGPathElement]} */
    ["svg", "path"].map((tag) => doc.createElementNS("http://www.w3.org/2000/svg", tag))
  );
  svg.setAttribute("class", "hclust-marker");
  svg.setAttribute("viewBox", "-5.5 -5.5 11 11");
  svg.setAttribute("aria-hidden", "true");
  path.setAttribute("d", markerPath(index));
  path.setAttribute("transform", `scale(${9 * markerScale(index)})`);
  path.setAttribute("fill", cssColor(color2));
  svg.append(path);
  return svg;
}

// src/views/classes/moves.js
function cellAfter(key, [row2, column], [rows, columns], whole) {
  const moves = {
    ArrowUp: [row2 - 1, column],
    ArrowDown: [row2 + 1, column],
    ArrowLeft: [row2, column - 1],
    ArrowRight: [row2, column + 1],
    Home: [whole ? 0 : row2, 0],
    End: [whole ? rows - 1 : row2, columns - 1],
    PageUp: [0, column],
    PageDown: [rows - 1, column]
  };
  const to = moves[key];
  return to ? within(to, [rows, columns]) : null;
}
function within([row2, column], [rows, columns]) {
  return [Math.min(Math.max(row2, 0), rows - 1), Math.min(Math.max(column, 0), columns - 1)];
}

// src/views/classes/classes.js
var DARKEST = 32;
var NAME = 20;
var built = /* @__PURE__ */ new WeakMap();
function showClasses(root, shown) {
  const kept = built.get(root) ?? frame(root, shown);
  kept.shown = shown;
  kept.head.hidden = shown.columns.length < 2;
  const options = shown.columns.map((name, i) => [String(i), literal(name)]);
  setOptions(kept.choice, options, String(shown.column));
  if (shown.note || !("counts" in shown.plot)) {
    kept.plot = null;
    kept.body.replaceChildren();
    append(kept.body, "p", "hclust-quiet", shown.note);
    return;
  }
  if (kept.plot !== shown.plot) build(
    kept,
    /** @type {Plot} */
    shown.plot
  );
  mark(kept);
}
function frame(root, shown) {
  const head = append(root, "div", "hclust-classes-head");
  const choice = select(
    head,
    "Classes in column",
    (value) => kept.shown.send({ column: Number(value) })
  );
  const body = append(root, "div", "");
  const kept = { plot: null, head, choice, body, cells: [], cursor: [0, 0], shown };
  built.set(root, kept);
  return kept;
}
function build(kept, plot) {
  const { body } = kept;
  const hadFocus = body.querySelector("table")?.contains(body.ownerDocument.activeElement);
  kept.plot = plot;
  body.replaceChildren();
  append(body, "p", "hclust-classes-sentence", plot.sentence);
  const sides = append(body, "div", "hclust-classes-sides");
  const scroll = append(sides, "div", "hclust-classes-scroll");
  const table = append(scroll, "table", "");
  const name = literal(plot.name);
  table.setAttribute("role", "grid");
  table.setAttribute("aria-label", `Clusters and classes in ${name}; Enter selects`);
  const head = row(append(table, "thead", ""));
  header(head, "cluster", "col");
  for (const { title } of plot.classes) header(head, literal(title), "col");
  const rows = append(table, "tbody", "");
  kept.cells = plot.clusters.map((cluster, i) => {
    const line = row(rows);
    const label = header(line, "", "row");
    label.append(clusterMarker(body.ownerDocument, cluster));
    const whole = literal(cluster.title);
    label.append(shortenTitle(whole, NAME, (text) => text.length));
    label.title = whole;
    return plot.classes.map((known, j) => {
      const rowsHere = plot.counts[i]?.[j] ?? 0;
      const cell = append(line, "td", rowsHere ? "" : "hclust-quiet", count(rowsHere));
      cell.setAttribute("role", "gridcell");
      cell.dataset.cell = `${i} ${j}`;
      cell.dataset.lmSuppressShortcuts = "";
      const share = rowsHere / Math.max(cluster.size, 1);
      cell.style.setProperty("--share", `${(share * DARKEST).toFixed(1)}%`);
      const words = `${count(rowsHere, plot.noun)} of cluster ${literal(cluster.title)} in ${literal(known.title)}`;
      cell.setAttribute("aria-label", words);
      cell.title = `${words}: ${percent(share)} of the cluster, ${percent(rowsHere / Math.max(known.size, 1))} of the class`;
      return cell;
    });
  });
  table.addEventListener("click", (event) => {
    const at2 = placeOf(event.target);
    if (!at2) return;
    go(kept, at2);
    choose(kept, event.shiftKey || event.ctrlKey || event.metaKey);
  });
  table.addEventListener("keydown", (event) => press(kept, event));
  table.addEventListener("focusin", (event) => {
    const at2 = placeOf(event.target);
    if (at2) rove(kept, at2);
  });
  const list = append(sides, "dl", "hclust-classes-scores");
  for (const one of plot.scores) {
    const item = append(list, "div", "");
    append(item, "dt", "", one.title);
    append(item, "dd", "hclust-classes-score", score(one.value, 3));
    append(item, "dd", "hclust-quiet", one.meaning);
  }
  rove(kept, within(kept.cursor, shapeOf(kept)));
  if (hadFocus) go(kept, kept.cursor);
}
function press(kept, event) {
  if (event.altKey) return;
  const whole = event.ctrlKey || event.metaKey;
  const to = cellAfter(event.key, kept.cursor, shapeOf(kept), whole);
  if (to) go(kept, to);
  else if (event.key === "Enter" || event.key === " ") choose(kept, event.shiftKey);
  else if (event.key === "Escape" && kept.shown.selected.flat().some(Boolean))
    kept.shown.send({ clear: true });
  else return;
  event.preventDefault();
  event.stopPropagation();
}
function choose(kept, add) {
  const [i, j] = kept.cursor;
  if (kept.plot?.counts[i]?.[j]) kept.shown.send({ cell: [i, j], add });
}
function go(kept, cell) {
  rove(kept, cell);
  kept.cells[cell[0]]?.[cell[1]]?.focus();
}
function rove(kept, cell) {
  const [i, j] = kept.cursor = cell;
  for (const other of kept.cells.flat()) other.tabIndex = -1;
  const now = kept.cells[i]?.[j];
  if (now) now.tabIndex = 0;
}
function mark({ cells, plot, shown }) {
  cells.forEach((line, i) => {
    line.forEach((cell, j) => {
      const [some, all] = [shown.selected[i]?.[j] ?? 0, plot?.counts[i]?.[j] ?? 0];
      cell.setAttribute("aria-selected", String(some > 0 && some === all));
      cell.classList.toggle("hclust-classes-some", some > 0 && some < all);
    });
  });
}
function shapeOf({ cells }) {
  return [cells.length, cells[0]?.length ?? 0];
}
function placeOf(target) {
  const cell = (
    /** @type {HTMLElement | null} */
    target?.closest?.("td")
  );
  const [i, j] = (cell?.dataset.cell ?? "").split(" ").map(Number);
  return i === void 0 || j === void 0 ? null : [i, j];
}
function row(parent) {
  const line = append(parent, "tr", "");
  line.setAttribute("role", "row");
  return line;
}
function header(line, text, scope) {
  const cell = append(line, "th", "", text);
  cell.setAttribute("scope", scope);
  cell.setAttribute("role", scope === "col" ? "columnheader" : "rowheader");
  cell.title = text;
  return cell;
}

// src/entries/panels/classes.js
function render({ model, el }) {
  const doc = el.ownerDocument;
  const root = doc.createElement("div");
  root.className = "hclust-classes";
  const body = doc.createElement("div");
  let fold = null;
  if (model.get("fold")) {
    fold = doc.createElement("button");
    fold.type = "button";
    fold.className = "hclust-classes-fold";
    fold.textContent = "Known classes";
    fold.dataset.lmSuppressShortcuts = "";
    fold.addEventListener("click", () => {
      model.set("fold", model.get("fold") === "open" ? "closed" : "open");
      model.save_changes();
    });
    root.append(fold);
  }
  root.append(body);
  el.append(root);
  const show = () => {
    const state = model.get("fold");
    fold?.setAttribute("aria-expanded", String(state === "open"));
    body.hidden = state === "closed";
    if (body.hidden) return;
    showClasses(body, {
      columns: model.get("columns"),
      column: model.get("column"),
      plot: model.get("plot"),
      selected: model.get("selected"),
      note: model.get("note"),
      send: (message) => model.send(message)
    });
  };
  show();
  const changes = ["columns", "column", "plot", "selected", "note", "fold"].map(
    (name) => `change:${name}`
  );
  for (const change of changes) model.on(change, show);
  return () => {
    for (const change of changes) model.off(change, show);
  };
}
var classes_default = keepModels({ render });
export {
  classes_default as default
};
