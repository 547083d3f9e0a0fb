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

// src/text/messages.js
var GONE = "Python is not there any more: run the cell again, and load this page anew if it is an app.";

// src/common/at.js
function at(array, i) {
  return (
    /** @type {T} */
    array[i]
  );
}

// ../hclust_widgets/common/constants.json
var constants_default = { colors: ["#5659B8", "#F54571", "#0E771F", "#909B07", "#4A9AD3", "#AA3377", "#64977C", "#D57950", "#B186AB", "#C11E16"], marker_scales: { o: 1, s: 0.88, "^": 1.1, D: 0.8, v: 1.1, P: 1.08, X: 1.08 }, cards: { max_cards: 12, max_table_rows: 200, max_columns: 6 } };

// src/common/constants.js
var constants_default2 = constants_default;

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
function count(number2, noun = "") {
  if (!noun) return fixed(number2, 0);
  return `${fixed(number2, 0)} ${number2 === 1 ? singular(noun) : noun}`;
}
function height(value2) {
  if (Number.isNaN(value2)) return "–";
  if (Math.abs(value2) === Infinity) return value2 > 0 ? "∞" : "-∞";
  if (value2 === 0) return "0";
  return isPlain(value2) ? fixed(value2, decimals(value2)) : exponential(value2, 2);
}
var isPlain = (value2) => Math.abs(value2) >= 1e-3 && Math.abs(value2) < 1e7;
function decimals(value2) {
  const size = Math.abs(value2);
  return size >= 1e3 ? 0 : size >= 100 ? 1 : size >= 1 ? 2 : 3;
}
function number(value2, what) {
  const size = Math.abs(value2);
  if (size < 0.01 && value2 !== 0 || size >= 1e9) return general(value2, 2);
  const text = fixed(value2, size >= 100 ? 0 : size >= 10 ? 1 : 2);
  return what === "year" ? text.replaceAll(",", "") : text;
}
function percent(share) {
  return share > 0 && share <= 5e-3 ? "< 1%" : `${fixed(100 * share, 0)}%`;
}
function value(value2, what, unit = "") {
  if (!Number.isFinite(value2)) return Number.isNaN(value2) ? "–" : height(value2);
  if (what === "text" || what === "truth") return value2 ? "yes" : "no";
  if (what === "date") return isoDate(value2);
  const whole = what !== "year" && Math.round(value2) === value2 && Math.abs(value2) < 1e12;
  const text = whole ? fixed(value2, 0) : number(value2, what);
  return unit ? `${text} ${unit}` : text;
}
function isoDate(days) {
  const date = new Date(days * 864e5);
  return Number.isNaN(date.getTime()) ? "–" : date.toISOString().slice(0, 10);
}
function fixed(value2, decimals2) {
  const text = halfToEven(value2, decimals2);
  const [whole = "", rest] = text.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return rest === void 0 ? grouped : `${grouped}.${rest}`;
}
function halfToEven(value2, decimals2) {
  if (Math.abs(value2) >= 1e21) return BigInt(value2).toString();
  const text = value2.toFixed(decimals2);
  if (Number.isInteger(value2) && !Object.is(value2, -0)) return text;
  const rest = value2.toFixed(decimals2 + 30).slice(-30);
  if (rest !== "5".padEnd(30, "0")) return Object.is(value2, -0) ? `-${text}` : text;
  const down = value2.toFixed(decimals2 + 30).slice(0, -30).replace(/\.$/, "");
  return Number(down.at(-1)) % 2 === 0 ? down : text;
}
function exponential(value2, digits) {
  const [mantissa = "", power = ""] = value2.toExponential(digits + 30).split("e");
  const down = mantissa.slice(0, -30).replace(/\.$/, "");
  const tied = mantissa.endsWith("5".padEnd(30, "0")) && Number(down.at(-1)) % 2 === 0;
  const text = tied ? `${down}e${power}` : value2.toExponential(digits);
  return text.replace(/e([+-])(\d)$/, "e$10$2");
}
function general(value2, digits) {
  if (value2 === 0) return "0";
  const power = Number(value2.toExponential(digits - 1).split("e")[1]);
  if (power < -4 || power >= digits) {
    const [mantissa = "", exponent = ""] = exponential(value2, digits - 1).split("e");
    return `${trimZeros(mantissa)}e${exponent}`;
  }
  return trimZeros(halfToEven(value2, digits - 1 - power));
}
function trimZeros(text) {
  return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}

// src/text/literal.js
var ELLIPSIS = "…";
var MAX_LENGTH = 300;
function literal(text) {
  const line2 = String(text).slice(0, MAX_LENGTH).replace(/\s+/gu, " ");
  return line2.replace(/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, "").trim();
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
  let [short2, long] = [0, most];
  while (short2 < long) {
    const middle = short2 + long + 1 >> 1;
    if (measure(cut(letters, middle) + end) <= room) short2 = middle;
    else long = middle - 1;
  }
  return short2;
}
function cut(letters, n) {
  return letters.slice(0, n).join("").trimEnd();
}

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

// src/views/cards/cards.js
var { max_cards: MAX_CARDS, max_table_rows: MAX_LINES } = constants_default2.cards;
var { max_columns: MAX_COLUMNS } = constants_default2.cards;
var KEY = "What sets a cluster apart most comes first. The tick on a bar is the mean of all rows.";
function clusterName({ label, title }) {
  return title === count(label) ? `Cluster ${title}` : title;
}
function columnOrder(columns, i) {
  const far = columns.map(({ apart }) => Math.round(Math.abs(apart[i] ?? 0) * 1e6));
  return [...columns.keys()].sort((a, b) => at(far, b) - at(far, a) || a - b).slice(0, MAX_COLUMNS);
}
function showCards(root, cards, appendName) {
  const make = maker(root.ownerDocument);
  const { clusters, columns, noun } = cards;
  const name = appendName ?? ((head, _i, title) => head.append(foreign(make("b"), title)));
  if (cards.n_clusters > MAX_CARDS) {
    root.replaceChildren(...table(root.ownerDocument, make, cards, appendName));
    return;
  }
  const grid = make("div", "hclust-cards");
  let [names, values] = [0, 0];
  clusters.forEach((cluster, i) => {
    const card = make("section", "hclust-card");
    card.style.setProperty("--cluster", cssColor(cluster.color));
    card.dataset.cluster = `${cssColor(cluster.color)} ${cluster.marker}`;
    const head = make("header");
    if (!appendName) head.append(clusterMarker(root.ownerDocument, cluster));
    name(head, i, shortTitle(clusterName(cluster), 60));
    head.append(make("span", "", count(cluster.size, noun)));
    card.append(head);
    if (cluster.typical !== null) {
      const words = make("p", "", "most typical: ");
      words.append(foreign(make("span"), short(cluster.typical, 60)));
      if (cluster.row) words.append(` · ${cluster.row.replace(" ", " ")}`);
      card.append(words);
    }
    const lines = make("div", "hclust-lines");
    for (const j of columnOrder(columns, i)) {
      const column = at(columns, j);
      names = Math.max(names, heading(column).length);
      values = Math.max(values, cell(column, i, true).length);
      lines.append(...line(make, column, i));
    }
    card.append(lines);
    grid.append(card);
  });
  grid.style.cssText = `--names:${names};--values:${values}`;
  const key = make("p", "hclust-quiet hclust-cards-key", KEY);
  root.replaceChildren(...columns.length ? [key, grid] : [grid]);
}
function maker(doc) {
  return (tag, name = "", text = "") => {
    const el = doc.createElement(tag);
    if (name) el.className = name;
    if (text) el.textContent = text;
    return el;
  };
}
function foreign(el, text) {
  el.dir = "auto";
  el.textContent = text;
  return el;
}
function line(make, column, i) {
  const { kind, means, share, lowest, highest, overall } = column;
  const bar = make("span", "bar");
  const fill = make("i");
  fill.dataset.column = column.name;
  bar.append(fill);
  if (kind === "text") {
    fill.style.width = `${100 * (share[i] ?? 0)}%`;
  } else {
    const low = lowest ?? NaN;
    const spread = (highest ?? NaN) - low;
    const part = (v) => spread > 0 ? 100 * ((v ?? low) - low) / spread : 0;
    fill.style.width = `${part(means[i])}%`;
    const mean = make("u");
    mean.style.left = `${part(overall)}%`;
    bar.append(mean);
  }
  return [foreign(make("span"), heading(column)), bar, foreign(make("b"), cell(column, i, true))];
}
function heading({ name }) {
  return short(name, 24);
}
function cell({ kind, means, words, share, unit }, i, full) {
  if (kind === "text") {
    const word = short(words[i] ?? "", 18);
    return full ? `${word} ${percent(share[i] ?? 0)}` : word;
  }
  const mean = means[i] ?? NaN;
  if (kind === "date") return value(mean, "date");
  if (kind === "span") return `${fixed(mean, 1)} days`;
  const text = number(mean, kind);
  return full && unit ? `${text} ${short(unit, 8)}` : text;
}
function table(doc, make, { noun, n_clusters: k, clusters, columns }, appendName) {
  const body = make("tbody");
  clusters.forEach((cluster, i) => {
    const { title, size, typical } = cluster;
    const row = make("tr");
    const first = make("th");
    first.setAttribute("scope", "row");
    if (appendName) {
      const line2 = make("span", "hclust-name-line");
      appendName(line2, i, shortTitle(title, 40));
      first.append(line2);
    } else {
      first.append(clusterMarker(doc, cluster), foreign(make("span"), shortTitle(title, 40)));
    }
    const name = foreign(make("td", "name"), short(typical ?? "", 40));
    row.append(first, make("td", "", count(size)), name);
    for (const column of columns) row.append(make("td", "", cell(column, i, false)));
    body.append(row);
  });
  const names = make("tr");
  const titles = columns.map((c) => c.unit ? `${heading(c)} (${short(c.unit, 8)})` : heading(c));
  for (const text of ["cluster", noun, "most typical", ...titles]) {
    const title = foreign(make("th"), text);
    title.setAttribute("scope", "col");
    names.append(title);
  }
  const head = make("thead");
  head.append(names);
  const all = make("table");
  all.append(head, body);
  const box = make("div", "hclust-table");
  box.tabIndex = 0;
  box.setAttribute("role", "region");
  box.setAttribute("aria-label", "The clusters, the largest first");
  box.append(all);
  const left = k - clusters.length;
  return left ? [box, make("p", "hclust-quiet", `and ${count(left)} smaller clusters`)] : [box];
}
function short(text, most) {
  const letters = Array.from(literal(text));
  return letters.length <= most ? letters.join("") : `${letters.slice(0, most - 1).join("")}…`;
}
function shortTitle(title, most) {
  return shortenTitle(literal(title), most, (text) => Array.from(text).length);
}

// src/canvas/window_of.js
function windowOf(el) {
  return (
    /** @type {Win} */
    el.ownerDocument.defaultView ?? globalThis
  );
}

// src/dom/motion.js
var EASE_MS = 160;
function isStill(win) {
  return win.matchMedia("(prefers-reduced-motion: reduce)").matches || win.document.hidden;
}
function createEasing(el) {
  const win = windowOf(el);
  let dragging = false;
  let until = -Infinity;
  const moves = () => {
    dragging = true;
    win.removeEventListener("pointermove", moves, true);
  };
  const released = () => {
    dragging = false;
    win.removeEventListener("pointermove", moves, true);
  };
  const pressed = () => {
    released();
    win.addEventListener("pointermove", moves, true);
  };
  const listeners = [
    ["pointerdown", pressed],
    ["pointerup", released],
    ["pointercancel", released],
    ["blur", released]
  ];
  for (const [type, f] of listeners) win.addEventListener(type, f, true);
  return {
    /** A step is made now. @returns {number} milliseconds that its drawing may take, 0: none */
    step() {
      const now = win.performance.now();
      const rested = now >= until;
      until = now + EASE_MS;
      return rested && !dragging && !isStill(win) ? EASE_MS : 0;
    },
    /** Whether the last step may still be under way. */
    isUnderWay: () => win.performance.now() < until,
    destroy() {
      released();
      for (const [type, f] of listeners) win.removeEventListener(type, f, true);
    }
  };
}

// src/views/cards/ease_cards.js
var EASE_OUT = "ease-out";
function createCardEasing(root) {
  const easing = createEasing(root);
  function lengths() {
    const found = /* @__PURE__ */ new Map();
    for (
      const card of
      /** @type {NodeListOf<HTMLElement>} */
      root.querySelectorAll(".hclust-card")
    ) {
      const bars = /* @__PURE__ */ new Map();
      for (const bar of barsOf(card)) bars.set(bar.dataset.column, bar.style.width);
      found.set(card.dataset.cluster, bars);
    }
    return found;
  }
  return {
    /** @param {() => void} draw draws the cards anew */
    draw(draw) {
      const before = lengths();
      draw();
      const ms = before.size ? easing.step() : 0;
      if (!ms) return;
      const timing = { duration: ms, easing: EASE_OUT };
      for (
        const card of
        /** @type {NodeListOf<HTMLElement>} */
        root.querySelectorAll(".hclust-card")
      ) {
        const known = before.get(card.dataset.cluster ?? "");
        if (!known) card.animate([{ opacity: 0 }, { opacity: 1 }], timing);
        for (const bar of known ? barsOf(card) : []) {
          const from = known?.get(bar.dataset.column ?? "") ?? "0%";
          if (from !== bar.style.width)
            bar.animate([{ width: from }, { width: bar.style.width }], timing);
        }
      }
    },
    destroy: easing.destroy
  };
}
function barsOf(card) {
  return card.querySelectorAll(".bar > i");
}

// src/views/cards/color_choice.js
var STEPS = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 };
function appendColorChoice(parent, { title, color: color2, colored, marker: marker2 }, choose) {
  const doc = parent.ownerDocument;
  const place = doc.createElement("span");
  place.className = "hclust-swatch-place";
  const swatch = button("", `Color of ${title}`, "hclust-swatch");
  swatch.title = "Color";
  swatch.setAttribute("aria-expanded", "false");
  swatch.append(marker2);
  place.append(swatch);
  parent.append(place);
  let panel = null;
  swatch.addEventListener("click", () => panel ? close() : open());
  place.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && panel) {
      event.preventDefault();
      event.stopPropagation();
      close();
      swatch.focus();
    }
  });
  place.addEventListener("focusout", ({ relatedTarget }) => {
    if (relatedTarget && !place.contains(
      /** @type {Node} */
      relatedTarget
    )) close();
  });
  function close() {
    panel?.remove();
    panel = null;
    swatch.setAttribute("aria-expanded", "false");
  }
  function open() {
    panel = doc.createElement("div");
    panel.className = "hclust-colors";
    panel.setAttribute("role", "group");
    panel.setAttribute("aria-label", `Colors for ${title}`);
    const all = COLORS.map((one, i) => {
      const el = button("", `Color ${i + 1}, ${one}`);
      el.append(square(one));
      el.setAttribute("aria-pressed", String(one.toLowerCase() === color2.toLowerCase()));
      el.addEventListener("click", () => take(one.toLowerCase()));
      return el;
    });
    const other = doc.createElement("input");
    other.type = "color";
    other.value = color2.toLowerCase();
    other.title = "Another color";
    other.setAttribute("aria-label", "Another color");
    other.dataset.lmSuppressShortcuts = "true";
    other.addEventListener("change", () => take(other.value));
    all.push(other);
    if (colored) {
      const reset = button("Reset", `Reset the color of ${title}`, "hclust-colors-reset");
      reset.addEventListener("click", () => take(null));
      all.push(reset);
    }
    panel.append(...all);
    panel.addEventListener("keydown", (event) => {
      const at2 = all.indexOf(
        /** @type {HTMLElement} */
        event.target
      );
      const step = STEPS[event.key];
      if (step === void 0 || at2 < 0) return;
      event.preventDefault();
      event.stopPropagation();
      all[(at2 + step + all.length) % all.length]?.focus();
    });
    place.append(panel);
    swatch.setAttribute("aria-expanded", "true");
    (all.find((el) => el.getAttribute("aria-pressed") === "true") ?? all[0])?.focus();
  }
  function take(chosen) {
    close();
    swatch.focus();
    choose(chosen);
  }
  function button(text, name, css = "") {
    const el = doc.createElement("button");
    el.type = "button";
    el.className = css;
    el.textContent = text;
    el.setAttribute("aria-label", name);
    el.dataset.lmSuppressShortcuts = "true";
    return el;
  }
  function square(of) {
    const el = doc.createElement("i");
    el.style.background = of;
    return el;
  }
  return swatch;
}

// src/views/cards/editor.js
var MAX_NAME = 200;
function createEditor(root, send) {
  const doc = root.ownerDocument;
  let tree = 0;
  const parts = /* @__PURE__ */ new Map();
  const renames = /* @__PURE__ */ new Map();
  let drawing = false;
  function register(node, part, el) {
    el.dataset.node = String(node);
    el.dataset.part = part;
    parts.set(`${node} ${part}`, el);
  }
  function place() {
    const at2 = (
      /** @type {Document | ShadowRoot} */
      root.getRootNode().activeElement
    );
    const el = (
      /** @type {HTMLElement | null} */
      root.contains(at2) ? at2 : null
    );
    const { node, part = "" } = el?.closest("[data-part]") ? (
      /** @type {HTMLElement} */
      el.closest("[data-part]").dataset
    ) : {};
    if (node === void 0) return null;
    const draft = part === "input" ? (
      /** @type {HTMLInputElement} */
      el.value
    ) : "";
    return { node: Number(node), tree, part, draft };
  }
  function appendName(parent, { node, name, title }) {
    const show = doc.createElement("button");
    show.type = "button";
    show.className = "hclust-name";
    show.title = "Rename";
    show.dataset.lmSuppressShortcuts = "true";
    const words = doc.createElement("b");
    words.dir = "auto";
    words.textContent = title;
    show.append(words);
    register(node, "name", show);
    parent.append(show);
    const rename = (draft = name) => {
      const input = doc.createElement("input");
      input.type = "text";
      input.className = "hclust-name-input";
      input.dir = "auto";
      input.maxLength = MAX_NAME;
      input.value = draft;
      input.placeholder = "name";
      input.setAttribute("aria-label", `Name of ${title}`);
      input.dataset.lmSuppressShortcuts = "true";
      register(node, "input", input);
      show.replaceWith(input);
      input.focus();
      if (draft === name) input.select();
      let open = true;
      const close = (keep, focus) => {
        if (!open || drawing) return;
        open = false;
        const said = input.value.trim();
        input.replaceWith(show);
        if (focus) show.focus();
        if (keep && said !== name) send({ tree, node, name: said });
      };
      input.addEventListener("keydown", (event) => {
        if (event.isComposing) return;
        if (event.key === "Enter" || event.key === "Escape") {
          event.preventDefault();
          event.stopPropagation();
          close(event.key === "Enter", true);
        }
      });
      input.addEventListener("blur", () => close(true, false));
    };
    renames.set(node, rename);
    show.addEventListener("click", () => rename());
  }
  return {
    /**
     * Draw the cards anew; the focus, and a name that is half typed, stay where they are.
     * @param {number} which number of the tree: nodes of another one are other clusters
     * @param {() => void} draw
     */
    keep(which, draw) {
      const at2 = place();
      drawing = true;
      parts.clear();
      renames.clear();
      tree = which;
      try {
        draw();
      } finally {
        drawing = false;
      }
      if (!at2 || at2.tree !== tree) return;
      if (at2.part === "input") renames.get(at2.node)?.(at2.draft);
      else parts.get(`${at2.node} ${at2.part}`)?.focus();
    },
    /**
     * Append its marker and its name.
     * @param {HTMLElement} parent
     * @param {Editable} cluster
     */
    append(parent, cluster) {
      const { node, color: color2, colored, title, marker: marker2 } = cluster;
      const swatch = appendColorChoice(
        parent,
        { title, color: color2, colored, marker: marker2 },
        (chosen) => send({ tree, node, color: chosen })
      );
      register(node, "color", swatch);
      appendName(parent, cluster);
    }
  };
}

// src/entries/panels/cluster_cards.js
function render({ model, el }) {
  const doc = el.ownerDocument;
  const root = doc.createElement("div");
  const refused = doc.createElement("div");
  refused.setAttribute("role", "alert");
  el.append(root, refused);
  const refuse = (text) => {
    refused.className = text ? "hclust-refusal" : "";
    refused.textContent = text;
  };
  const editor = createEditor(root, (edit) => {
    refuse("");
    try {
      model.send({ edit });
    } catch {
      refuse(GONE);
    }
  });
  const easing = createCardEasing(root);
  const show = () => {
    const note = model.get("note");
    const cards = model.get("cards");
    if (note) {
      const line2 = doc.createElement("div");
      line2.className = "hclust-quiet";
      line2.textContent = note;
      root.replaceChildren(line2);
      return;
    }
    if (!cards?.clusters) return;
    const { tree = 0, nodes = [], names = [], colored = [] } = model.get("editing") ?? {};
    const draw = () => showCards(root, cards, (parent, i, title) => {
      const color2 = cssColor(cards.clusters[i].color);
      const [node, name] = [nodes[i] ?? -1, names[i] ?? ""];
      const marker2 = clusterMarker(doc, cards.clusters[i]);
      editor.append(parent, { node, name, title, color: color2, colored: Boolean(colored[i]), marker: marker2 });
    });
    easing.draw(() => editor.keep(tree, draw));
  };
  show();
  const heard = ["change:cards", "change:editing", "change:note"];
  let timer;
  const later = () => {
    timer ??= setTimeout(() => {
      timer = void 0;
      show();
    });
  };
  for (const event of heard) model.on(event, later);
  return () => {
    clearTimeout(timer);
    easing.destroy();
    for (const event of heard) model.off(event, later);
  };
}
var cluster_cards_default = keepModels({ render });
export {
  cluster_cards_default as default
};
