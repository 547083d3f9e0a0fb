// Generated from js/ by `npm run build`. Do not edit.

// src/dom/shared_hover.js
var HOVER = "hclust-hover";
function shareHover(model, follow) {
  let next = null;
  let known = "";
  let isMine = false;
  let frame = 0;
  const notify = () => {
    frame = 0;
    const said = next ? JSON.stringify(next) : "";
    if (said === known || !(said || isMine)) return;
    known = said;
    isMine = said !== "";
    const detail = [onHover, model.get("shared_id"), next ?? {}];
    window.dispatchEvent(new CustomEvent(HOVER, { detail }));
  };
  const onHover = (event) => {
    const [from, of, pointed] = (
      /** @type {CustomEvent} */
      event.detail
    );
    if (!of || from === onHover || of !== model.get("shared_id")) return;
    known = Object.keys(pointed).length ? JSON.stringify(pointed) : "";
    isMine = false;
    follow(pointed);
  };
  window.addEventListener(HOVER, onHover);
  return {
    /** Tell the others, once in a frame. @param {Pointed | null} pointed null: nothing any more */
    notify(pointed) {
      next = pointed;
      frame ||= requestAnimationFrame(notify);
    },
    destroy() {
      cancelAnimationFrame(frame);
      next = null;
      notify();
      window.removeEventListener(HOVER, onHover);
    }
  };
}

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

// src/dom/keyboard.js
function onKeyFocus(el, f) {
  el.addEventListener("focus", () => {
    if (el.matches(":focus-visible")) f();
  });
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
function number(value, what) {
  const size = Math.abs(value);
  if (size < 0.01 && value !== 0 || size >= 1e9) return general(value, 2);
  const text = fixed(value, size >= 100 ? 0 : size >= 10 ? 1 : 2);
  return what === "year" ? text.replaceAll(",", "") : text;
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
function exponential(value, digits) {
  const [mantissa = "", power = ""] = value.toExponential(digits + 30).split("e");
  const down = mantissa.slice(0, -30).replace(/\.$/, "");
  const tied = mantissa.endsWith("5".padEnd(30, "0")) && Number(down.at(-1)) % 2 === 0;
  const text = tied ? `${down}e${power}` : value.toExponential(digits);
  return text.replace(/e([+-])(\d)$/, "e$10$2");
}
function general(value, digits) {
  if (value === 0) return "0";
  const power = Number(value.toExponential(digits - 1).split("e")[1]);
  if (power < -4 || power >= digits) {
    const [mantissa = "", exponent = ""] = exponential(value, digits - 1).split("e");
    return `${trimZeros(mantissa)}e${exponent}`;
  }
  return trimZeros(halfToEven(value, digits - 1 - power));
}
function trimZeros(text) {
  return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}

// src/views/cuts/picture.js
var MIN = 2;
function cutPaths(cut, width, height) {
  const base = height - 1;
  const x = (share) => (share * width).toFixed(1);
  const y = (share) => (base - share * (base - 1)).toFixed(1);
  let blocks = "";
  for (const [begin = 0, wide = 0, high = 0] of cut.blocks) {
    const gap = wide * width > 3 ? 1 : 0;
    const from = begin * width + gap / 2;
    const top = Math.min(Number(y(high)), base - MIN);
    blocks += `M${from.toFixed(1)} ${base}V${top.toFixed(1)}h${(wide * width - gap).toFixed(1)}V${base}Z`;
  }
  let links = "";
  for (const [left = 0, right = 0, leftFoot = 0, rightFoot = 0, high = 0] of cut.links) {
    links += `M${x(left)} ${y(leftFoot)}V${y(high)}H${x(right)}V${y(rightFoot)}`;
  }
  return { blocks, links };
}
function sizesInWords(sizes, count2, most = 6) {
  const shown = sizes.slice(0, sizes.length > most ? most - 1 : most).map((size) => count2(size));
  return sizes.length > most ? `${shown.join(", ")} ... ${count2(sizes.at(-1) ?? 0)}` : shown.join(", ");
}

// src/views/cuts/cuts.js
var SVG = "http://www.w3.org/2000/svg";
var LIMITS = [
  ["fewest", "Fewest clusters", "Clusters ", ""],
  ["most", "Most clusters", "to ", ""],
  ["least_rows", "Rows in the smallest cluster", "Smallest ", " rows"],
  ["price", "Price of a cluster", "Price ", ""],
  ["cut_height", "Height above which nothing is merged", "Merges up to height ", ""]
];
var RANGE = {
  fewest: [2, 50],
  most: [2, 50],
  least_rows: [0, 1e9],
  price: [0, 1e300],
  cut_height: [0, 1e300]
};
var DECIMAL = ["price", "cut_height"];
var BESIDE = [
  ["own", "clusters of their own"],
  ["nearest", "to the nearest cluster"]
];
var SMALL = [160, 64];
var LARGE = [900, 150];
var built = /* @__PURE__ */ new WeakMap();
var latest = /* @__PURE__ */ new WeakMap();
function showCuts(root, shown) {
  latest.set(root, shown);
  const now = () => latest.get(root) ?? shown;
  let [fold, body] = (
    /** @type {(HTMLElement | undefined)[]} */
    [...root.children]
  );
  if (!fold || !body) {
    root.className = "hclust-evidence hclust-cuts";
    fold = append(root, "button", "hclust-ribbon-fold", "Best cuts, also at different heights");
    fold.setAttribute("type", "button");
    fold.dataset.lmSuppressShortcuts = "";
    fold.addEventListener("click", () => now().toggle());
    body = append(root, "div", "hclust-cuts-body");
    const label = append(body, "label", "", "By ");
    const select = (
      /** @type {HTMLSelectElement} */
      append(label, "select", "")
    );
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
    beside.closest("label").hidden = !shown.way.startsWith("dynamic");
  }
  for (const input of body.querySelectorAll("input")) {
    const value = shown.limits[
      /** @type {keyof Limits} */
      input.name
    ];
    const typing = (
      /** @type {Document} */
      input.getRootNode().activeElement === input
    );
    if (!typing) input.value = value ? String(value) : "";
    const label = (
      /** @type {HTMLElement} */
      input.closest("label")
    );
    label.hidden = hasNoLimit(shown.way, input.name);
  }
  const area = (
    /** @type {HTMLElement} */
    body.lastElementChild
  );
  let kept = built.get(area);
  if (kept?.cuts !== shown.cuts || kept.note !== shown.note) {
    const update = build(area, shown, (nodes) => {
      if (!now().busy) now().take(nodes);
    });
    built.set(area, kept = { cuts: shown.cuts, note: shown.note, update });
  }
  kept.update(shown);
  showBusy(body, area, shown);
}
function field(body, name, title, before, after, now) {
  const label = append(body, "label", "hclust-cuts-limit", before);
  const input = (
    /** @type {HTMLInputElement} */
    append(label, "input", "")
  );
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
function choiceBeside(body, now) {
  const label = append(body, "label", "hclust-cuts-limit", "Rows beside ");
  const select = (
    /** @type {HTMLSelectElement} */
    append(label, "select", "")
  );
  select.dataset.lmSuppressShortcuts = "";
  select.setAttribute("aria-label", "Rows beside the clusters");
  for (const [name, title] of BESIDE)
    append(select, "option", "", title).setAttribute("value", name);
  select.addEventListener("change", () => now().put(select.value));
}
function hasNoLimit(way, name) {
  if (name === "price") return way !== "within_ss";
  if (name === "cut_height") return !way.startsWith("dynamic");
  return name === "least_rows" ? way === "inconsistency" : way.startsWith("dynamic");
}
function showBusy(body, area, { busy }) {
  const line = (
    /** @type {HTMLElement} */
    body.querySelector("[role=status]")
  );
  const words = busy ? "Computing the best cuts ..." : "";
  if (line.textContent !== words) line.textContent = words;
  area.setAttribute("aria-busy", String(busy));
  for (const button of area.querySelectorAll("button")) {
    if (busy) button.setAttribute("aria-disabled", "true");
    else button.removeAttribute("aria-disabled");
  }
}
function build(area, shown, take) {
  area.replaceChildren();
  shown.look(null);
  if (shown.note || !shown.cuts.length) {
    if (shown.note) append(area, "p", "hclust-quiet", shown.note);
    return () => {
    };
  }
  append(area, "p", "hclust-quiet", shown.words);
  const row = append(area, "div", "hclust-cuts-row");
  const told = append(area, "p", "hclust-cuts-told");
  const large = draw(area, ...LARGE);
  large.setAttribute("class", "hclust-cuts-large");
  let rand = shown.rand;
  let { now: present, busy } = shown;
  let looked = -1;
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
    let isTouch = false;
    button.addEventListener("pointerdown", ({ pointerType }) => {
      isTouch = pointerType === "touch";
    });
    button.addEventListener("click", ({ detail }) => {
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
      row.children[i + step]?.focus();
      event.preventDefault();
      event.stopPropagation();
    });
    return { button, differs };
  });
  const usual = "A click cuts there; by touch a tap shows a cut, a second tap cuts there. Adjusted Rand index: 1 for the present clusters, near 0 for unrelated ones.";
  const look = (i, tap = -1) => {
    looked = i;
    tapped = tap;
    shown.look(!busy && shown.cuts[i]?.nodes || null);
    const at2 = i >= 0 ? i : Math.max(present, 0);
    const cut = shown.cuts[at2];
    if (cut) paint(large, cut, LARGE);
    parts.forEach(({ button }, j) => {
      button.classList.toggle("looked", j === at2);
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
  return (next) => {
    ({ rand, now: present, busy } = next);
    parts.forEach(({ button, differs }, i) => {
      const value = rand[i];
      button.setAttribute("aria-pressed", String(i === present));
      const words = i === present ? "The present cut" : `Adjusted Rand ${score(value ?? 0)}`;
      differs.textContent = value === void 0 ? "" : words;
    });
    look(looked, tapped);
  };
}
function paint(svg, cut, [width = 0, height = 0]) {
  const { blocks, links } = cutPaths(cut, width, height);
  const [first, second] = svg.children;
  first?.setAttribute("d", blocks);
  second?.setAttribute("d", links);
}
function draw(parent, ...[width = 0, height = 0]) {
  const doc = parent.ownerDocument;
  const svg = (
    /** @type {SVGElement} */
    doc.createElementNS(SVG, "svg")
  );
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

// src/entries/panels/cuts.js
var LIMITS2 = ["fewest", "most", "least_rows", "price", "cut_height"];
var SHOWN = ["fold", "way", "ways", "beside", "cuts", "rand", "now", "words", "note", "busy"];
var NAMES = [...LIMITS2, ...SHOWN];
function render({ model, el }) {
  const root = el.ownerDocument.createElement("div");
  el.append(root);
  const shared = shareHover(model, () => {
  });
  const save = (name, value) => {
    model.set(name, value);
    model.save_changes();
  };
  const limit = (name) => model.get(name) ?? 0;
  const show = () => {
    showCuts(root, {
      fold: model.get("fold"),
      way: model.get("way"),
      ways: model.get("ways"),
      limits: {
        fewest: limit("fewest"),
        most: limit("most"),
        least_rows: limit("least_rows"),
        price: limit("price"),
        cut_height: limit("cut_height")
      },
      beside: model.get("beside") ?? "own",
      cuts: model.get("cuts"),
      rand: model.get("rand"),
      now: model.get("now"),
      words: model.get("words"),
      note: model.get("note"),
      busy: model.get("busy"),
      take: (nodes) => model.send({ cut: nodes }),
      look: (nodes) => shared.notify(nodes && { nodes }),
      limit: save,
      put: (beside) => save("beside", beside),
      choose: (way) => save("way", way),
      toggle: () => save("fold", model.get("fold") === "open" ? "closed" : "open")
    });
  };
  show();
  for (const name of NAMES) model.on(`change:${name}`, show);
  return () => {
    shared.destroy();
    for (const name of NAMES) model.off(`change:${name}`, show);
  };
}
var cuts_default = keepModels({ render });
export {
  cuts_default as default
};
