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
function count(number2, noun = "") {
  if (!noun) return fixed(number2, 0);
  return `${fixed(number2, 0)} ${number2 === 1 ? singular(noun) : noun}`;
}
function number(value) {
  const size = Math.abs(value);
  if (size < 0.01 && value !== 0 || size >= 1e9) return general(value, 2);
  return fixed(value, size >= 100 ? 0 : size >= 10 ? 1 : 2);
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

// src/views/evidence/chart.js
var MARGIN = 6;
function chartPoints(values, width, height) {
  const known = values.filter((value) => value !== null);
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const x = (i) => (i + 0.5) * width / values.length;
  const y = (value) => high > low ? height - MARGIN - (value - low) / (high - low) * (height - 2 * MARGIN) : height / 2;
  const lines = [[]];
  values.forEach((value, i) => {
    const last = (
      /** @type {[number, number][]} */
      lines.at(-1)
    );
    if (value !== null) last.push([x(i), y(value)]);
    else if (last.length) lines.push([]);
  });
  return {
    x,
    lines: lines.filter((line) => line.length),
    /** @param {number} i @returns {readonly [number, number] | null} */
    at(i) {
      const value = values[i];
      return value == null ? null : [x(i), y(value)];
    }
  };
}
function stepTo(numbers, share) {
  const i = Math.floor(share * numbers.length);
  return at(numbers, Math.min(Math.max(i, 0), numbers.length - 1));
}

// src/views/evidence/evidence.js
var SVG = "http://www.w3.org/2000/svg";
var WIDTH = 240;
var HEIGHT = 64;
var built = /* @__PURE__ */ new WeakMap();
function showEvidence(root, shown) {
  const { evidence, note } = shown;
  root.className = "hclust-evidence";
  if (note || !evidence?.indices) {
    built.delete(root);
    const line = append(root.ownerDocument.createElement("div"), "p", "hclust-quiet", note);
    root.replaceChildren(line);
    return;
  }
  let kept = built.get(root);
  if (kept?.evidence !== evidence) built.set(root, kept = build(root, evidence));
  for (const chart of kept.charts) chart.update(shown);
  updateGap(kept.bar, shown);
}
function build(root, evidence) {
  root.replaceChildren();
  append(root, "p", "hclust-evidence-sentence", evidence.sentence);
  const grid = append(root, "div", "hclust-evidence-charts");
  const charts = evidence.indices.map((index) => makeChart(grid, evidence.numbers, index));
  return { evidence, charts, bar: append(root, "div", "hclust-evidence-gap") };
}
function makeChart(grid, numbers, index) {
  const box = append(grid, "section", "hclust-evidence-chart");
  const head = append(box, "header", "");
  append(head, "b", "", index.title).title = index.meaning;
  const readout = append(head, "span", "hclust-evidence-readout");
  const plot = append(box, "div", "hclust-evidence-plot");
  plot.tabIndex = 0;
  plot.dataset.lmSuppressShortcuts = "";
  plot.title = index.meaning;
  plot.setAttribute("role", "slider");
  plot.setAttribute("aria-label", `${index.title}, number of clusters`);
  plot.setAttribute("aria-valuemin", String(numbers[0]));
  plot.setAttribute("aria-valuemax", String(numbers.at(-1)));
  const svg = picture(plot, "svg", { viewBox: `0 0 ${WIDTH} ${HEIGHT}` });
  svg.setAttribute("aria-hidden", "true");
  svg.setAttribute("preserveAspectRatio", "none");
  const points = chartPoints(index.values, WIDTH, HEIGHT);
  const path = points.lines.map((line) => `M${line.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join("L")}`).join("");
  const cutLine = picture(svg, "line", { class: "cut", y1: 0, y2: HEIGHT });
  const hoverLine = picture(svg, "line", { class: "hover", y1: 0, y2: HEIGHT });
  picture(svg, "path", { d: path });
  const dot = (name) => append(plot, "i", name);
  const best = dot("best");
  const at2 = dot("now");
  const axis = append(box, "footer", "hclust-quiet");
  append(axis, "span", "", count(numbers[0] ?? 0));
  const foot = append(axis, "span", "", index.good);
  append(axis, "span", "", count(numbers.at(-1) ?? 0));
  if (index.preferred != null) {
    const place2 = points.at(numbers.indexOf(index.preferred));
    move(best, place2);
    foot.textContent += `; best at ${count(index.preferred)}`;
  } else best.hidden = true;
  let shown = (
    /** @type {Shown | null} */
    null
  );
  const words = (k) => {
    if (k < 1) return "the cut is uneven";
    const value = index.values[numbers.indexOf(k)];
    return `${count(k, "clusters")}: ${value == null ? "no value" : number(value)}`;
  };
  const under = (event) => {
    const { left, width } = plot.getBoundingClientRect();
    return stepTo(numbers, (event.clientX - left) / width);
  };
  const hover = (k) => {
    hoverLine.style.display = k === null ? "none" : "";
    if (k !== null) place(hoverLine, points.x(numbers.indexOf(k)));
    if (shown) readout.textContent = words(k ?? shown.cut);
  };
  plot.addEventListener("pointermove", (event) => hover(under(event)));
  plot.addEventListener("pointerleave", () => hover(null));
  plot.addEventListener("click", (event) => {
    shown?.choose(under(
      /** @type {PointerEvent} */
      event
    ));
  });
  plot.addEventListener("keydown", (event) => {
    if (!shown || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const [first = 1, last = 1] = [numbers[0], numbers.at(-1)];
    const now = Math.min(Math.max(shown.cut, first), last);
    const moves = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 };
    const to = { Home: first, End: last }[event.key] ?? now + (moves[event.key] ?? 0);
    const known = event.key in moves || event.key === "Home" || event.key === "End";
    if (!known) return;
    event.preventDefault();
    event.stopPropagation();
    if (to >= first && to <= last && to !== shown.cut) shown.choose(to);
  });
  return {
    /** @param {Shown} next */
    update(next) {
      shown = next;
      const i = numbers.indexOf(next.cut);
      cutLine.style.display = i < 0 ? "none" : "";
      if (i >= 0) place(cutLine, points.x(i));
      const spot = i < 0 ? null : points.at(i);
      at2.hidden = !spot;
      if (spot) move(at2, spot);
      plot.setAttribute("aria-valuenow", String(next.cut < 1 ? numbers[0] : next.cut));
      plot.setAttribute("aria-valuetext", words(next.cut));
      hover(null);
    }
  };
}
function updateGap(bar, { gap, ask }) {
  const state = gap.total ? "busy" : gap.offered ? "offered" : "";
  if (bar.dataset.state !== state) {
    const hadFocus = bar.contains(bar.ownerDocument.activeElement);
    bar.dataset.state = state;
    bar.replaceChildren();
    if (state) {
      const button = (
        /** @type {HTMLButtonElement} */
        append(bar, "button", "")
      );
      button.type = "button";
      button.textContent = state === "busy" ? "Cancel" : "Add the gap statistic";
      button.addEventListener("click", () => ask(state === "busy" ? "cancel" : "start"));
      const words = append(bar, "span", "hclust-quiet");
      words.setAttribute("role", "status");
      if (state === "offered") {
        words.textContent = "compares with 100 tables without clusters; the only index that can prefer one cluster";
      }
      if (hadFocus) button.focus();
    }
  }
  if (state === "busy") {
    const words = (
      /** @type {HTMLElement} */
      bar.lastElementChild
    );
    words.textContent = `Gap statistic: ${count(gap.done ?? 0)} of ${count(gap.total ?? 0)}`;
  }
}
function place(line, x) {
  line.setAttribute("x1", x.toFixed(1));
  line.setAttribute("x2", x.toFixed(1));
}
function move(dot, spot) {
  dot.hidden = !spot;
  if (!spot) return;
  dot.style.left = `${100 * spot[0] / WIDTH}%`;
  dot.style.top = `${100 * spot[1] / HEIGHT}%`;
}
function append(parent, tag, name, text = "") {
  const el = parent.ownerDocument.createElement(tag);
  if (name) el.className = name;
  if (text) el.textContent = text;
  parent.append(el);
  return el;
}
function picture(parent, tag, attributes) {
  const el = (
    /** @type {SVGElement} */
    parent.ownerDocument.createElementNS(SVG, tag)
  );
  for (const [name, value] of Object.entries(attributes)) el.setAttribute(name, String(value));
  parent.append(el);
  return el;
}

// src/entries/evidence.js
function render({ model, el }) {
  const root = el.ownerDocument.createElement("div");
  el.append(root);
  const traits = ["evidence", "n_clusters", "gap", "note"];
  const show = () => {
    showEvidence(root, {
      evidence: model.get("evidence"),
      cut: model.get("n_clusters"),
      gap: model.get("gap") ?? {},
      note: model.get("note"),
      choose: (n_clusters) => model.send({ n_clusters }),
      ask: (gap) => model.send({ gap })
    });
  };
  show();
  for (const trait of traits) model.on(`change:${trait}`, show);
  return () => {
    for (const trait of traits) model.off(`change:${trait}`, show);
  };
}
var evidence_default = keepModels({ render });
export {
  evidence_default as default
};
