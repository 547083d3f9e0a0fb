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
function number(value, what) {
  const size = Math.abs(value);
  if (size < 0.01 && value !== 0 || size >= 1e9) return general(value, 2);
  const text = fixed(value, size >= 100 ? 0 : size >= 10 ? 1 : 2);
  return what === "year" ? text.replaceAll(",", "") : text;
}
var STEPS = [1, 2, 2.5, 5, 10];
function niceTicks(low, high, pixels, every) {
  const span = high - low;
  if (!(span > 0) || !Number.isFinite(span)) return Number.isFinite(low) ? [low] : [];
  const bins = Math.max(1, Math.floor(pixels / every));
  const power = 10 ** Math.floor(Math.log10(span / bins));
  const step = power * (STEPS.find((s) => s * power * bins >= span * (1 - 1e-9)) ?? 10);
  const slack = 1e-9 * span;
  const ticks = [];
  for (let i = Math.ceil((low - slack) / step); i * step <= high + slack; i++) {
    ticks.push(Number((i * step).toPrecision(12)));
  }
  return ticks;
}
function formatTicks(ticks) {
  const steps = ticks.slice(1).map((tick, i) => tick - at(ticks, i));
  const step = (steps.length ? Math.min(...steps) : Math.abs(ticks[0] ?? 1)) || 1;
  const largest = Math.max(0, ...ticks.map(Math.abs));
  if (largest >= 1e9 || step < 1e-4) return ticks.map((tick) => general(tick, 3));
  let decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  const coarse = () => ticks.some((t) => Math.abs(Number(t.toFixed(decimals)) - t) > step / 100);
  while (decimals < 6 && coarse()) decimals++;
  return ticks.map((tick) => fixed(tick + 0, decimals));
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

// src/views/shared/index_words.js
function valueWords(index, numbers, k) {
  if (k < 1) return "the cut is uneven";
  const value = index.values[numbers.indexOf(k)];
  return `${count(k, "clusters")}: ${value == null ? "no value" : number(value)}`;
}
var lockedWords = (locked) => locked ? " Of a cut at one height: a click leaves locked clusters as they are." : "";
function meaningWords(index, numbers, k) {
  const best = index.preferred === k ? ", the best" : index.peaks.includes(k) ? ", a peak" : "";
  return `${index.title}, ${valueWords(index, numbers, k)}${best}. ${index.meaning}`;
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

// src/views/evidence/elements.js
var SVG = "http://www.w3.org/2000/svg";
function picture(parent, tag, attributes) {
  const el = (
    /** @type {SVGElement} */
    parent.ownerDocument.createElementNS(SVG, tag)
  );
  for (const [name, value] of Object.entries(attributes)) el.setAttribute(name, String(value));
  parent.append(el);
  return el;
}

// src/views/evidence/ribbon_layout.js
var MARGIN2 = 8;
function heightPlaces(intervals, top, height) {
  const y = (value) => top > 0 ? height * (1 - value / top) : height;
  return {
    y,
    /** From the upper to the lower end. @param {number} i @returns {[number, number]} */
    band: (i) => [y(at(intervals, i)[1]), y(at(intervals, i)[0])],
    /** @param {number} i */
    middle: (i) => (y(at(intervals, i)[0]) + y(at(intervals, i)[1])) / 2,
    /** The interval at a place, or the nearest to it: none of those without a height.
     * @param {number} place */
    under(place2) {
      let found = 0;
      let least = Number.POSITIVE_INFINITY;
      intervals.forEach(([lower, upper], i) => {
        if (lower >= upper) return;
        const away = Math.max(y(upper) - place2, place2 - y(lower), 0);
        if (away < least) [found, least] = [i, away];
      });
      return found;
    }
  };
}
function stepLine(values, places, width) {
  const known = values.filter((value) => value !== null);
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const x = (value) => high > low ? MARGIN2 + (value - low) / (high - low) * (width - 2 * MARGIN2) : width / 2;
  let path = "";
  let broken = true;
  values.forEach((value, i) => {
    if (value === null) {
      broken = true;
      return;
    }
    const [from, to] = places.band(i);
    path += broken ? `M${x(value).toFixed(1)} ${from.toFixed(2)}` : `H${x(value).toFixed(1)}`;
    path += `V${to.toFixed(2)}`;
    broken = false;
  });
  return {
    path,
    /** @param {number} i @returns {readonly [number, number] | null} */
    at(i) {
      const value = values[i];
      return value == null ? null : [x(value), places.middle(i)];
    }
  };
}

// src/views/evidence/ribbon.js
var WIDTH = 120;
var HEIGHT = 300;
var LEGEND = "Each line goes down the heights of the tree: while one number of clusters holds, it is straight. The band is the present cut.";
function makeRibbon(box, evidence) {
  const { numbers, intervals, indices, top } = evidence;
  const fold = (
    /** @type {HTMLButtonElement} */
    append(box, "button", "hclust-ribbon-fold")
  );
  fold.type = "button";
  fold.textContent = "Along the heights of the tree";
  fold.dataset.lmSuppressShortcuts = "";
  const body = append(box, "div", "hclust-ribbon");
  const columns = `56px repeat(${indices.length}, minmax(76px, ${WIDTH}px))`;
  const told = append(body, "p", "hclust-evidence-told hclust-quiet");
  const heads = append(body, "div", "hclust-ribbon-row");
  const middle = append(body, "div", "hclust-ribbon-row");
  const feet = append(body, "div", "hclust-ribbon-row hclust-quiet");
  for (const row2 of [heads, middle, feet]) row2.style.gridTemplateColumns = columns;
  const places = heightPlaces(intervals, top, HEIGHT);
  append(heads, "span", "hclust-quiet", "Height");
  append(feet, "span", "");
  const axis = append(middle, "div", "hclust-ribbon-axis hclust-quiet");
  const ticks = niceTicks(0, top, HEIGHT, 60);
  formatTicks(ticks).forEach((text, i) => {
    append(axis, "span", "", text).style.top = `${100 * places.y(at(ticks, i)) / HEIGHT}%`;
  });
  const area = append(middle, "div", "hclust-ribbon-area");
  area.tabIndex = 0;
  area.dataset.lmSuppressShortcuts = "";
  area.setAttribute("role", "slider");
  area.setAttribute("aria-orientation", "vertical");
  area.setAttribute("aria-label", "Evidence along the heights; Enter cuts");
  area.setAttribute("aria-valuemin", "1");
  area.setAttribute("aria-valuemax", String(numbers.length));
  area.style.gridTemplateColumns = `repeat(${indices.length}, minmax(0, 1fr))`;
  const present = append(area, "u", "now");
  const looked = append(area, "u", "looked");
  const strips = indices.map((index) => {
    append(heads, "b", "", index.title);
    append(feet, "span", "", index.good);
    return strip(area, index);
  });
  function strip(area2, index) {
    const line = stepLine(index.values, places, WIDTH);
    const el = append(area2, "div", "hclust-ribbon-strip");
    const svg = picture(el, "svg", { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, "aria-hidden": "true" });
    svg.setAttribute("preserveAspectRatio", "none");
    picture(svg, "path", { d: line.path });
    const mark = (name, k) => {
      const spot = line.at(numbers.indexOf(k));
      if (!spot) return;
      const dot = append(el, "i", name);
      dot.style.left = `${100 * spot[0] / WIDTH}%`;
      dot.style.top = `${100 * spot[1] / HEIGHT}%`;
    };
    for (const k of index.peaks) mark("peak", k);
    if (index.preferred != null) mark("best", index.preferred);
    return el;
  }
  let shown = (
    /** @type {Shown | null} */
    null
  );
  let row = 0;
  let column = 0;
  const lay = (el, i) => {
    el.hidden = i < 0;
    if (i < 0) return;
    const [from, to] = places.band(i);
    el.style.top = `${100 * from / HEIGHT}%`;
    el.style.height = `${Math.max(100 * (to - from) / HEIGHT, 0.5)}%`;
  };
  const words = (i, c) => meaningWords(at(indices, c), numbers, at(numbers, i));
  const look = (i, c) => {
    lay(looked, i);
    strips.forEach((el, j) => {
      el.classList.toggle("looked", j === c);
    });
    told.textContent = i < 0 ? LEGEND : words(i, c) + lockedWords(shown?.locked ?? 0);
  };
  const leave = () => {
    if (area.matches(":focus-visible")) look(row, column);
    else look(-1, -1);
  };
  const go = (i, c) => {
    row = Math.min(Math.max(i, 0), numbers.length - 1);
    column = Math.min(Math.max(c, 0), indices.length - 1);
    area.setAttribute("aria-valuenow", String(numbers.length - row));
    area.setAttribute("aria-valuetext", words(row, column));
  };
  const under = (event) => {
    const { left, top: y, width, height } = area.getBoundingClientRect();
    const c = Math.floor((event.clientX - left) / width * indices.length);
    const i = places.under((event.clientY - y) / height * HEIGHT);
    return [i, Math.min(Math.max(c, 0), indices.length - 1)];
  };
  area.addEventListener("pointermove", (event) => look(...under(event)));
  area.addEventListener("pointerleave", leave);
  area.addEventListener("focus", leave);
  area.addEventListener("blur", () => look(-1, -1));
  area.addEventListener("click", (event) => {
    go(...under(event));
    shown?.choose(at(numbers, row));
  });
  area.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const moves = {
      ArrowUp: [row - 1, column],
      ArrowDown: [row + 1, column],
      ArrowLeft: [row, column - 1],
      ArrowRight: [row, column + 1],
      Home: [numbers.length - 1, column],
      End: [0, column]
    };
    const to = moves[event.key];
    if (to) {
      go(...to);
      look(row, column);
    } else if (event.key === "Enter" || event.key === " ") shown?.choose(at(numbers, row));
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  fold.addEventListener("click", () => shown?.toggle());
  look(-1, -1);
  return {
    /** @param {Shown} next */
    update(next) {
      const moved = shown?.cut !== next.cut;
      shown = next;
      fold.setAttribute("aria-expanded", String(next.fold === "open"));
      body.hidden = next.fold !== "open";
      const i = numbers.indexOf(next.cut);
      lay(present, i);
      present.title = i < 0 ? "" : count(next.cut, "clusters");
      if (moved) go(i < 0 ? row : i, column);
    }
  };
}

// src/views/evidence/evidence.js
var LEGEND2 = "A ring marks where an index is best, a dot where it peaks again. Point at one to read what it means.";
var WIDTH2 = 240;
var HEIGHT2 = 64;
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
  if (kept?.evidence !== evidence) {
    const place2 = focusPlace(root);
    built.set(root, kept = build(root, evidence));
    if (place2 >= 0) focusable(root)[place2]?.focus();
  }
  for (const chart of kept.charts) chart.update(shown);
  kept.ribbon.update(shown);
  kept.choice.update(shown);
  updateGap(kept.bar, shown);
}
function build(root, evidence) {
  root.replaceChildren();
  append(root, "p", "hclust-evidence-sentence", evidence.sentence);
  const told = append(root, "p", "hclust-evidence-told hclust-quiet");
  const notify = (words) => {
    told.textContent = words ?? LEGEND2;
  };
  notify(null);
  const grid = append(root, "div", "hclust-evidence-charts");
  const charts = evidence.indices.map((index) => makeChart(grid, evidence.numbers, index, notify));
  const bar = append(root, "div", "hclust-evidence-gap");
  const choice = besideChoice(append(root, "div", "hclust-evidence-beside"), evidence);
  return { evidence, charts, bar, choice, ribbon: makeRibbon(append(root, "div", ""), evidence) };
}
var focusable = (root) => [
  ...root.querySelectorAll(
    /** @type {"div"} */
    "[role=slider], .hclust-ribbon-fold, select"
  )
];
var focusPlace = (root) => focusable(root).indexOf(
  /** @type {HTMLElement} */
  root.ownerDocument.activeElement
);
function makeChart(grid, numbers, index, notify) {
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
  const svg = picture(plot, "svg", { viewBox: `0 0 ${WIDTH2} ${HEIGHT2}` });
  svg.setAttribute("aria-hidden", "true");
  svg.setAttribute("preserveAspectRatio", "none");
  const points = chartPoints(index.values, WIDTH2, HEIGHT2);
  const path = points.lines.map((line) => `M${line.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join("L")}`).join("");
  const cutLine = picture(svg, "line", { class: "cut", y1: 0, y2: HEIGHT2 });
  const hoverLine = picture(svg, "line", { class: "hover", y1: 0, y2: HEIGHT2 });
  picture(svg, "path", { d: path });
  const dot = (name) => append(plot, "i", name);
  for (const k of index.peaks) move(dot("peak"), points.at(numbers.indexOf(k)));
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
  const words = (k) => valueWords(index, numbers, k);
  const under = (event) => {
    const { left, width } = plot.getBoundingClientRect();
    return stepTo(numbers, (event.clientX - left) / width);
  };
  const hover = (k) => {
    hoverLine.style.display = k === null ? "none" : "";
    if (k !== null) place(hoverLine, points.x(numbers.indexOf(k)));
    if (!shown) return;
    readout.textContent = words(k ?? shown.cut);
    const said = k ?? (plot.matches(":focus-visible") ? shown.cut : null);
    if (said === null) return;
    const locked = said > 0 ? lockedWords(shown.locked) : "";
    notify(meaningWords(index, numbers, said) + locked);
  };
  plot.addEventListener("pointermove", (event) => hover(under(event)));
  plot.addEventListener("pointerleave", () => {
    notify(null);
    hover(null);
  });
  plot.addEventListener("focus", () => hover(null));
  plot.addEventListener("blur", () => notify(null));
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
function besideChoice(box, evidence) {
  const label = append(box, "label", "", "Beside the tree");
  const select = (
    /** @type {HTMLSelectElement} */
    append(label, "select", "")
  );
  select.dataset.lmSuppressShortcuts = "true";
  const options = [{ name: "", title: "nothing" }, ...evidence.indices];
  for (const { name, title } of options) {
    const option = (
      /** @type {HTMLOptionElement} */
      append(select, "option", "", title)
    );
    option.value = name;
  }
  append(box, "span", "hclust-quiet", "along its height axis, where a click cuts");
  let shown = (
    /** @type {Shown | null} */
    null
  );
  select.addEventListener("change", () => shown?.stand(select.value));
  return {
    /** @param {Shown} next */
    update(next) {
      shown = next;
      box.hidden = !next.offersBeside;
      select.value = next.beside;
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
  dot.style.left = `${100 * spot[0] / WIDTH2}%`;
  dot.style.top = `${100 * spot[1] / HEIGHT2}%`;
}

// src/views/shared/computing.js
function computingWords(what, done) {
  return done ? `Computing ${what}: ${Math.round(100 * done)} %` : "";
}
function computingLine(before) {
  const line = before.ownerDocument.createElement("p");
  line.className = "hclust-quiet hclust-computing";
  line.setAttribute("role", "status");
  line.hidden = true;
  before.before(line);
  return (words) => {
    if (line.textContent !== words) line.textContent = words;
    line.hidden = !words;
  };
}

// src/entries/panels/evidence.js
function render({ model, el }) {
  const root = el.ownerDocument.createElement("div");
  el.append(root);
  const notify = computingLine(root);
  const progress = () => notify(computingWords("the evidence", model.get("done")));
  const traits = [
    "evidence",
    "n_clusters",
    "locked",
    "gap",
    "note",
    "fold",
    "beside",
    "offers_beside"
  ];
  const show = () => {
    showEvidence(root, {
      evidence: model.get("evidence"),
      cut: model.get("n_clusters"),
      locked: model.get("locked") ?? 0,
      fold: model.get("fold"),
      gap: model.get("gap") ?? {},
      note: model.get("note"),
      beside: model.get("beside"),
      offersBeside: model.get("offers_beside"),
      stand: (name) => {
        model.set("beside", name);
        model.save_changes();
      },
      choose: (n_clusters) => model.send({ n_clusters }),
      ask: (gap) => model.send({ gap }),
      toggle: () => {
        model.set("fold", model.get("fold") === "open" ? "closed" : "open");
        model.save_changes();
      }
    });
  };
  show();
  progress();
  model.on("change:done", progress);
  for (const trait of traits) model.on(`change:${trait}`, show);
  return () => {
    model.off("change:done", progress);
    for (const trait of traits) model.off(`change:${trait}`, show);
  };
}
var evidence_default = keepModels({ render });
export {
  evidence_default as default
};
