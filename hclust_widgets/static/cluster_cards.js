// Generated from js/ by `npm run build`. Do not edit.

// src/common/at.js
function at(array, i) {
  return (
    /** @type {T} */
    array[i]
  );
}

// ../hclust_widgets/common/constants.json
var constants_default = {
  about: "Values that Python and JavaScript share. Read by hclust_widgets/common/constants.py and js/src/text/constants.js. Lengths are CSS pixels.",
  colors: [
    "#4477AA",
    "#EE6677",
    "#228833",
    "#CCBB44",
    "#66CCEE",
    "#AA3377",
    "#44BB99",
    "#EE8866",
    "#BA8DB4",
    "#CC3311"
  ],
  marker_scales: { o: 1, s: 0.88, "^": 1.1, D: 0.8, v: 1.1, P: 1.08, X: 1.08 },
  label_gap: 7,
  max_label_shift: 16,
  max_last_label_shift: 160,
  caption_margin: 4,
  head_room: 1.09,
  cluster_bar: [5, 13],
  cluster_labels: {
    top: 20,
    min_width: 12,
    free_shift: 2,
    head_margin: 5,
    wordings: [
      { title: 150, size: "counted", lines: 1 },
      { title: 150, size: "counted", lines: 2 },
      { title: 84, size: "counted", lines: 2 },
      { title: 48, size: "bare", lines: 2 },
      { title: 0, size: "bare", lines: 2 }
    ]
  },
  max_cluster_title: 150,
  max_named_points: 30,
  max_point_name: 110,
  max_axis_word: 90,
  undo_run_ms: 800,
  cards: { max_cards: 12, max_table_rows: 200, max_columns: 6 },
  explorer: { left_min_width: 350, right_min_width: 390, left_share: 47 },
  needs_table: "only a tree was handed in: pass the table as well (table=...)."
};

// src/common/constants.js
var constants_default2 = constants_default;

// src/model/node_colors.js
var MARKER_COUNT = Object.keys(constants_default2.marker_scales).length;
var CUSTOM = 1 << 30;
function isCustom(index) {
  return (index & CUSTOM) !== 0;
}
function customColor(index) {
  return `#${(index >> 3 & 16777215).toString(16).padStart(6, "0")}`;
}

// src/canvas/palette.js
var COLORS = constants_default2.colors;
var MARKERS = Object.keys(constants_default2.marker_scales);
var MARKER_SCALES = constants_default2.marker_scales;
var KINDS = COLORS.length * MARKERS.length;
function color(index) {
  if (isCustom(index)) return customColor(index);
  return at(COLORS, index % COLORS.length);
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
function number(value2) {
  const size = Math.abs(value2);
  if (size < 0.01 && value2 !== 0 || size >= 1e9) return general(value2, 2);
  return fixed(value2, size >= 100 ? 0 : size >= 10 ? 1 : 2);
}
function value(value2, what, unit = "") {
  if (!Number.isFinite(value2)) return Number.isNaN(value2) ? "–" : height(value2);
  if (what === "text" || what === "truth") return value2 ? "yes" : "no";
  if (what === "date") return isoDate(value2);
  const whole = Math.round(value2) === value2 && Math.abs(value2) < 1e12;
  const text = whole ? fixed(value2, 0) : number(value2);
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
var MAX_LENGTH = 300;
function literal(text) {
  const line2 = String(text).slice(0, MAX_LENGTH).replace(/\s+/gu, " ");
  return line2.replace(/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, "").trim();
}

// src/views/cards/cards.js
var { max_cards: MAX_CARDS, max_table_rows: MAX_LINES } = constants_default2.cards;
var { max_columns: MAX_COLUMNS } = constants_default2.cards;
function clusterName({ label, title }) {
  return title === count(label) ? `Cluster ${title}` : title;
}
function showCards(root, cards) {
  const make = maker(root.ownerDocument);
  const { clusters, columns, noun } = cards;
  if (cards.n_clusters > MAX_CARDS) {
    root.replaceChildren(...table(make, cards));
    return;
  }
  const grid = make("div", "hclust-cards");
  clusters.forEach((cluster, i) => {
    const card = make("section", "hclust-card");
    card.style.setProperty("--cluster", cssColor(cluster.color));
    const head = make("header");
    const name = foreign(make("b"), short(clusterName(cluster), 60));
    head.append(name, make("span", "", count(cluster.size, noun)));
    card.append(head);
    if (cluster.typical !== null) {
      const words = make("p", "", "most typical: ");
      words.append(foreign(make("span"), short(cluster.typical, 60)));
      card.append(words);
    }
    const lines = make("div", "hclust-lines");
    for (const column of columns) lines.append(...line(make, column, i));
    card.append(lines);
    grid.append(card);
  });
  root.replaceChildren(grid);
}
function cssColor(color2) {
  return typeof color2 === "number" ? color(color2) : color2;
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
    return full ? `${word} ${fixed(100 * (share[i] ?? 0), 0)}%` : word;
  }
  const mean = means[i] ?? NaN;
  if (kind === "date") return value(mean, "date");
  if (kind === "span") return `${fixed(mean, 1)} days`;
  return full && unit ? `${number(mean)} ${short(unit, 8)}` : number(mean);
}
function table(make, { noun, n_clusters: k, clusters, columns }) {
  const body = make("tbody");
  clusters.forEach(({ title, color: color2, size, typical }, i) => {
    const row = make("tr");
    const first = make("th");
    first.setAttribute("scope", "row");
    const dot = make("i");
    dot.style.background = cssColor(color2);
    first.append(dot, foreign(make("span"), short(title, 40)));
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
  box.setAttribute("role", "group");
  box.setAttribute("aria-label", "The clusters, the largest first");
  box.append(all);
  const left = k - clusters.length;
  return left ? [box, make("p", "hclust-quiet", `and ${count(left)} smaller clusters`)] : [box];
}
function short(text, most) {
  const letters = Array.from(literal(text));
  return letters.length <= most ? letters.join("") : `${letters.slice(0, most - 1).join("")}…`;
}

// src/entries/cluster_cards.js
function render({ model, el }) {
  const root = el.ownerDocument.createElement("div");
  el.append(root);
  const show = () => {
    const note = model.get("note");
    if (note) {
      const line2 = el.ownerDocument.createElement("div");
      line2.className = "hclust-quiet";
      line2.textContent = note;
      root.replaceChildren(line2);
    } else if (model.get("cards")?.clusters) {
      showCards(root, model.get("cards"));
    }
  };
  show();
  model.on("change:cards", show);
  model.on("change:note", show);
  return () => {
    model.off("change:cards", show);
    model.off("change:note", show);
  };
}
var cluster_cards_default = { render };
export {
  cluster_cards_default as default
};
