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

// src/text/format.js
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

// src/views/linkages/sparkline.js
function sparkline(heights, width, height) {
  if (!heights.length) return "";
  const step = width / heights.length;
  let path = `M0 ${height}`;
  heights.forEach((share, i) => {
    path += `V${(height * (1 - share)).toFixed(1)}H${((i + 1) * step).toFixed(1)}`;
  });
  return `${path}V${height}Z`;
}

// src/views/linkages/linkages.js
var SVG = "http://www.w3.org/2000/svg";
var WIDTH = 120;
var HEIGHT = 20;
var COLUMNS = [
  ["Linkage", "A click clusters by it."],
  [
    "Cophenetic correlation",
    "Between the distances of the rows and the heights at which they are merged; 1: the tree shows all distances (Sokal and Rohlf 1962)."
  ],
  [
    "Agglomerative coefficient",
    "Near 1 where rows merge far below the last merge; no measure of fit (Kaufman and Rousseeuw 1990, as in R's cluster)."
  ],
  [
    "Inconsistency",
    "Of the last merge: standard deviations above the mean of itself and the two below (scipy, depth 2)."
  ],
  ["Last merges", "Heights of the last merges, the last at the left; a steep fall is a clear cut."]
];
var built = /* @__PURE__ */ new WeakMap();
var latest = /* @__PURE__ */ new WeakMap();
function showLinkages(root, shown) {
  latest.set(root, shown);
  const now = () => latest.get(root) ?? shown;
  let [fold, body] = (
    /** @type {(HTMLElement | undefined)[]} */
    [...root.children]
  );
  if (!fold || !body) {
    root.className = "hclust-evidence hclust-linkages";
    fold = append(root, "button", "hclust-ribbon-fold", "All linkages side by side");
    fold.setAttribute("type", "button");
    fold.dataset.lmSuppressShortcuts = "";
    fold.addEventListener("click", () => now().toggle());
    body = append(root, "div", "hclust-linkages-body");
  }
  fold.setAttribute("aria-expanded", String(shown.fold === "open"));
  body.hidden = shown.fold !== "open";
  if (body.hidden) return;
  let kept = built.get(body);
  if (kept?.linkages !== shown.linkages || kept.note !== shown.note) {
    const rows = build(body, shown, (linkage) => now().choose(linkage));
    built.set(body, kept = { linkages: shown.linkages, note: shown.note, rows });
  }
  for (const [name, button] of kept.rows) {
    button.setAttribute("aria-pressed", String(name === shown.linkage));
  }
}
function build(body, shown, choose) {
  const rows = /* @__PURE__ */ new Map();
  const held = body.ownerDocument.activeElement?.textContent;
  const hadFocus = body.contains(body.ownerDocument.activeElement);
  body.replaceChildren();
  if (shown.note || !shown.linkages.length) {
    append(body, "p", "hclust-quiet", shown.note || "Comparing the linkages ...");
    return rows;
  }
  const table = append(body, "table", "");
  const head = append(append(table, "thead", ""), "tr", "");
  for (const [title = "", meaning = ""] of COLUMNS) {
    const cell = append(head, "th", "", title);
    cell.setAttribute("scope", "col");
    cell.title = meaning;
  }
  const lines = append(table, "tbody", "");
  for (const one of shown.linkages) {
    const line = append(lines, "tr", "");
    const name = append(line, "th", "");
    name.setAttribute("scope", "row");
    const button = append(name, "button", "", one.linkage);
    button.setAttribute("type", "button");
    button.addEventListener("click", () => choose(one.linkage));
    rows.set(one.linkage, button);
    if (hadFocus && held === one.linkage) button.focus();
    one.values.forEach((value, i) => {
      const best = i === 0 && one.is_best;
      append(line, "td", best ? "best" : "", score(value ?? Number.NaN, 3));
    });
    const cell = append(line, "td", "");
    const svg = body.ownerDocument.createElementNS(SVG, "svg");
    svg.setAttribute("viewBox", `0 0 ${WIDTH} ${HEIGHT}`);
    svg.setAttribute("aria-hidden", "true");
    const path = body.ownerDocument.createElementNS(SVG, "path");
    path.setAttribute("d", sparkline(one.merges, WIDTH, HEIGHT));
    svg.append(path);
    cell.append(svg);
  }
  append(
    body,
    "p",
    "hclust-quiet",
    "The tree of the largest cophenetic correlation, in bold, shows the distances best; that does not make its clusters the best."
  );
  const about = append(body, "details", "hclust-quiet");
  append(about, "summary", "", "What the columns are").dataset.lmSuppressShortcuts = "";
  const list = append(about, "dl", "");
  for (const [title = "", meaning = ""] of COLUMNS) {
    append(list, "dt", "", title);
    append(list, "dd", "", meaning);
  }
  return rows;
}

// src/entries/panels/linkages.js
function render({ model, el }) {
  const root = el.ownerDocument.createElement("div");
  el.append(root);
  const show = () => {
    showLinkages(root, {
      fold: model.get("fold"),
      linkages: model.get("linkages"),
      linkage: model.get("linkage"),
      note: model.get("note"),
      choose: (linkage) => model.send({ linkage }),
      toggle: () => {
        model.set("fold", model.get("fold") === "open" ? "closed" : "open");
        model.save_changes();
      }
    });
  };
  show();
  const changes = ["fold", "linkages", "linkage", "note"].map((name) => `change:${name}`);
  for (const change of changes) model.on(change, show);
  return () => {
    for (const change of changes) model.off(change, show);
  };
}
var linkages_default = keepModels({ render });
export {
  linkages_default as default
};
