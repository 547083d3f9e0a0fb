// Generated from js/ by `npm run build`. Do not edit.

// src/canvas/window_of.js
function windowOf(el) {
  return (
    /** @type {Win} */
    el.ownerDocument.defaultView ?? globalThis
  );
}
function watchResolution(win, changed) {
  let query;
  const listen = () => {
    query = win.matchMedia(`(resolution: ${win.devicePixelRatio}dppx)`);
    query.addEventListener("change", next);
  };
  const next = () => {
    query.removeEventListener("change", next);
    listen();
    changed();
  };
  listen();
  return () => query.removeEventListener("change", next);
}

// src/dom/keyboard.js
var MARK = "data-lm-suppress-shortcuts";
var MOVES = /^(Arrow(Up|Down|Left|Right)|Home|End|PageUp|PageDown|Enter| )$/;
var WALKING = "walking";
function captureKeys(el, inside) {
  const win = windowOf(el);
  const marked = /* @__PURE__ */ new WeakSet();
  const before = (event) => {
    const target = event.target;
    if (!(target instanceof win.Element) || !inside(target)) return;
    if (target.getAttribute(MARK)) marked.add(target);
    target.toggleAttribute(
      MARK,
      marked.has(target) ? !belongsToPage(event) : usesKey(event, target)
    );
  };
  win.addEventListener("keydown", before, true);
  return () => win.removeEventListener("keydown", before, true);
}
function belongsToPage({ key, ctrlKey, metaKey, altKey, shiftKey, target }) {
  if (ctrlKey || metaKey || altKey) return true;
  const walks = (
    /** @type {Element | null} */
    target?.closest(`.${WALKING}`)
  );
  return key === "Enter" && shiftKey && !walks;
}
function usesKey({ key, ctrlKey, metaKey, altKey, shiftKey }, target) {
  if (ctrlKey || metaKey || altKey || shiftKey) return false;
  return MOVES.test(key) || target.tagName === "SELECT" && key.length === 1;
}

// ../hclust_widgets/common/constants.json
var constants_default = { undo_run_ms: 800 };

// src/common/constants.js
var constants_default2 = constants_default;

// src/dom/shortcuts.js
var PRESENTING = "hclust-presenting";
var BEFORE_REQUEST = "hclust-asking";
var UNDO_RUN_MS = constants_default2.undo_run_ms;
var HELD = ["Alt", "Control", "Meta", "Shift"];
function commandFor({ key, ctrlKey, metaKey, altKey, shiftKey }, target) {
  if (altKey || isTextField(target)) return null;
  if (ctrlKey || metaKey) {
    const letter = key.toLowerCase();
    if (letter === "z") return shiftKey ? "redo" : "undo";
    return letter === "y" && !shiftKey ? "redo" : null;
  }
  if (!target.closest(`.${PRESENTING}`) || shiftKey) return null;
  return key === "PageDown" ? "next" : key === "PageUp" ? "back" : null;
}
function attachShortcuts(el, inside, act) {
  const win = windowOf(el);
  const announce = () => win.dispatchEvent(new win.CustomEvent(BEFORE_REQUEST));
  const newRun = keyRuns();
  const within = ({ target }) => target instanceof win.Element && inside(target) ? target : null;
  const begin = () => {
    announce();
    act("begin");
  };
  const point = (event) => {
    if (event.isPrimary === false || !within(event)) return;
    newRun(null);
    begin();
  };
  const press = (event) => {
    if (runsCell(event)) announce();
    const target = within(event);
    if (!target) return;
    if (event.key === "Enter" && target.tagName === "INPUT" && isTextField(target)) {
      target.dispatchEvent(new win.Event("change", { bubbles: true }));
    }
    const found = commandFor(event, target);
    if (!found) {
      if (newRun(event)) begin();
      return;
    }
    announce();
    event.preventDefault();
    event.stopImmediatePropagation();
    act(found);
  };
  win.addEventListener("pointerdown", point, true);
  win.addEventListener("keydown", press, true);
  win.addEventListener("click", announce, true);
  return () => {
    win.removeEventListener("pointerdown", point, true);
    win.removeEventListener("keydown", press, true);
    win.removeEventListener("click", announce, true);
  };
}
function keyRuns() {
  let last = -Infinity;
  return (event) => {
    if (event && HELD.includes(event.key)) return false;
    const first = !event || !event.repeat && event.timeStamp - last > UNDO_RUN_MS;
    last = event ? event.timeStamp : -Infinity;
    return first;
  };
}
function runsCell({ key, ctrlKey, metaKey, altKey, shiftKey }) {
  return key === "Enter" && (ctrlKey || metaKey || altKey || shiftKey);
}
function isTextField(target) {
  const type = target.tagName === "INPUT" ? target.getAttribute("type") ?? "text" : "";
  return target.tagName === "TEXTAREA" || /^(text|number|search|email|url|password|date)$/.test(type) || /** @type {HTMLElement} */
  target.isContentEditable;
}

// src/canvas/color/color.js
var WHITE = { r: 255, g: 255, b: 255, a: 1 };
var BLACK = { r: 0, g: 0, b: 0, a: 1 };
function parseColor(text) {
  const hex = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(text.trim())?.[1];
  if (hex) {
    const full = hex.length === 3 ? hex.replace(/./g, "$&$&") : hex;
    const n = parseInt(full, 16);
    return { r: n >> 16, g: n >> 8 & 255, b: n & 255, a: 1 };
  }
  const call = /^(rgba?|color)\(\s*(srgb\s+)?([^()]*)\)$/i.exec(text.trim());
  if (!call || call[1]?.toLowerCase() === "color" !== Boolean(call[2])) return null;
  const [r, g, b, a = 1] = (call[3] ?? "").split(/[\s,/]+/).filter(Boolean).map(part);
  const scale = call[2] ? 255 : 1;
  if (r === void 0 || g === void 0 || b === void 0) return null;
  if (![r, g, b, a].every(Number.isFinite)) return null;
  return { r: r * scale, g: g * scale, b: b * scale, a };
}
function part(text) {
  return text.endsWith("%") ? Number(text.slice(0, -1)) / 100 : Number(text);
}
function compositeOver(top, ground) {
  return { ...mix(ground, top, top.a), a: 1 };
}
function mix(one, two, t) {
  const at2 = (c) => one[c] + (two[c] - one[c]) * t;
  return { r: at2("r"), g: at2("g"), b: at2("b"), a: 1 };
}
function toHex({ r, g, b }) {
  const two = (v) => Math.round(Math.min(255, Math.max(0, v))).toString(16).padStart(2, "0");
  return `#${two(r)}${two(g)}${two(b)}`;
}
function luminance({ r, g, b }) {
  return (0.299 * r + 0.587 * g + 0.114 * b) / 255;
}

// src/dom/theme.js
function parentOf(el) {
  if (el.parentElement) return el.parentElement;
  const root = (
    /** @type {Partial<ShadowRoot>} */
    el.getRootNode()
  );
  return root.host ?? null;
}
function contentWidth(box) {
  const style = windowOf(box).getComputedStyle(box);
  const padding = (parseFloat(style.paddingLeft) || 0) + (parseFloat(style.paddingRight) || 0);
  const width = Math.min(box.clientWidth, box.getBoundingClientRect().width) - padding;
  return Math.max(0, Math.floor(width));
}
function readTheme(place, probe) {
  const win = windowOf(place);
  if (win.matchMedia(FORCED).matches) return systemTheme(place, probe);
  const here = win.getComputedStyle(place);
  const variable = (name) => {
    if (!here.getPropertyValue(name).trim()) return null;
    return resolve(probe, `var(${name})`);
  };
  const ground = backgroundOf(place, probe);
  const paper = compositeOver(variable("--jp-layout-color0") ?? ground, ground);
  const dark = luminance(paper) < 0.5;
  const onPaper = (color, instead) => compositeOver(color ?? instead, paper);
  const text = variable("--jp-ui-font-color1") ?? variable("--jp-ui-font-color0");
  const ink = onPaper(text ?? resolve(probe, "inherit"), dark ? WHITE : BLACK);
  const quiet = onPaper(variable("--jp-ui-font-color2"), mix(paper, ink, 0.65));
  const rule = onPaper(variable("--jp-border-color2"), mix(paper, ink, 0.16));
  const layer = onPaper(variable("--jp-layout-color1"), paper);
  const panel = toHex(layer) === toHex(paper) ? mix(paper, ink, 0.03) : layer;
  probe.style.fontFamily = "var(--jp-ui-font-family, var(--jp-content-font-family, inherit))";
  return {
    paper: toHex(paper),
    ink: toHex(ink),
    quiet: toHex(quiet),
    rule: toHex(rule),
    panel: toHex(panel),
    font: win.getComputedStyle(probe).fontFamily,
    dark
  };
}
var FORCED = "(forced-colors: active)";
function systemTheme(place, probe) {
  const system = (name, instead) => compositeOver(resolve(probe, name) ?? instead, WHITE);
  const [paper, ink] = [system("Canvas", WHITE), system("CanvasText", BLACK)];
  return {
    paper: toHex(paper),
    ink: toHex(ink),
    quiet: toHex(ink),
    rule: toHex(system("GrayText", ink)),
    panel: toHex(paper),
    font: windowOf(place).getComputedStyle(place).fontFamily,
    dark: luminance(paper) < 0.5
  };
}
var THEME_MARKS = ["class", "style", "data-theme", "data-jp-theme-light", "data-jp-theme-name"];
function watchTheme(el, changed) {
  const win = windowOf(el);
  const { documentElement, body } = win.document;
  const marks = new win.MutationObserver(changed);
  for (const node of [documentElement, body]) {
    marks.observe(node, { attributes: true, attributeFilter: THEME_MARKS });
  }
  const queries = ["(prefers-color-scheme: dark)", FORCED].map((query) => win.matchMedia(query));
  for (const query of queries) query.addEventListener("change", changed);
  return () => {
    marks.disconnect();
    for (const query of queries) query.removeEventListener("change", changed);
  };
}
function backgroundOf(el, probe) {
  const layers = [];
  for (let at2 = (
    /** @type {Element | null} */
    el
  ); at2; at2 = parentOf(at2)) {
    const color = read(windowOf(at2).getComputedStyle(at2).backgroundColor, windowOf(at2));
    if (!color || color.a === 0) continue;
    layers.unshift(color);
    if (color.a === 1) break;
  }
  const start = compositeOver(resolve(probe, "Canvas") ?? WHITE, WHITE);
  return layers.reduce((ground, layer) => compositeOver(layer, ground), start);
}
function resolve(probe, value) {
  const win = windowOf(probe);
  probe.style.color = value;
  const color = read(win.getComputedStyle(probe).color, win);
  probe.style.color = "";
  return color;
}
function read(text, win) {
  const parsed = parseColor(text);
  if (parsed) return parsed;
  const canvas = win.document.createElement("canvas");
  canvas.width = canvas.height = 1;
  const ctx = canvas.getContext("2d", { willReadFrequently: true });
  if (!ctx) return null;
  ctx.fillStyle = text;
  ctx.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0, a = 0] = ctx.getImageData(0, 0, 1, 1).data;
  return { r, g, b, a: a / 255 };
}

// src/jupyter/cluster_scale.js
var SLIDER = ".hclust-clusters .noUi-target";
var [FINE, SHARE] = [20, "80%"];
var scaled = /* @__PURE__ */ new WeakSet();
function clusterRange({ min, max }) {
  return max > FINE ? { min, [SHARE]: [FINE, 1], max } : { min, max };
}
function scaleClusters(box) {
  for (const target of box.querySelectorAll(SLIDER)) {
    const slider = (
      /** @type {{ noUiSlider?: Slider }} */
      /** @type {unknown} */
      target.noUiSlider
    );
    if (!slider || scaled.has(slider)) continue;
    scaled.add(slider);
    const update = slider.updateOptions;
    slider.updateOptions = (options, fire) => update(options.range ? { ...options, range: clusterRange(options.range) } : options, fire);
    slider.updateOptions({ range: slider.options.range }, false);
  }
}

// ../hclust_widgets/common/catalogue.json
var catalogue_default = { metric_groups: [{ title: "Straight lines", metrics: ["euclidean", "sqeuclidean", "seuclidean", "mahalanobis"] }, { title: "Column by column", metrics: ["cityblock", "chebyshev", "canberra", "braycurtis", "hamming"] }, { title: "Shape of the row, not its size", metrics: ["cosine", "correlation", "absolute_correlation", "spearman", "kendall", "jensenshannon"] }, { title: "Truth values", metrics: ["jaccard", "dice", "rogerstanimoto", "russellrao", "sokalsneath", "yule"] }, { title: "Columns of several kinds", metrics: ["gower"] }] };

// src/common/catalogue.js
var catalogue_default2 = catalogue_default;

// src/jupyter/metric_groups.js
function groupMetrics(box) {
  for (const select of box.querySelectorAll(".hclust-metric select")) {
    const loose = [...select.children].filter((el) => el.tagName === "OPTION");
    for (const { title, metrics } of catalogue_default2.metric_groups) {
      const own = loose.filter((el) => metrics.includes(el.textContent ?? ""));
      const [first] = own;
      if (!first) continue;
      const group = select.ownerDocument.createElement("optgroup");
      group.label = title;
      const chosen = (
        /** @type {HTMLSelectElement} */
        select.selectedIndex
      );
      first.before(group);
      group.append(...own);
      select.selectedIndex = chosen;
    }
  }
}

// src/jupyter/accessible_names.js
var NAMELESS = ".widget-slider [role=slider]";
var FIGURES = ".hclust-figure-box";
var WAIT = 50;
function nameControls(el) {
  const win = windowOf(el);
  let box = null;
  let timer;
  function name() {
    timer = void 0;
    for (const control of box?.querySelectorAll(NAMELESS) ?? []) {
      const words = labelOf(control);
      if (words && !control.hasAttribute("aria-label")) control.setAttribute("aria-label", words);
    }
    if (!box) return;
    groupMetrics(box);
    scaleClusters(box);
  }
  function describeAll() {
    for (const figure of box?.querySelectorAll(FIGURES) ?? []) describe(figure);
  }
  const comes = new win.MutationObserver((changes) => {
    if (changes.some(ofFigure)) describeAll();
    timer ??= setTimeout(name, WAIT);
  });
  function refresh() {
    const now = parentOf(el);
    if (now === box) return;
    comes.disconnect();
    box = now;
    if (box) comes.observe(box, { childList: true, subtree: true });
    describeAll();
    name();
  }
  refresh();
  return {
    refresh,
    destroy() {
      comes.disconnect();
      clearTimeout(timer);
    }
  };
}
function ofFigure({ target, addedNodes }) {
  const within = (
    /** @type {Element} */
    target.closest(FIGURES)
  );
  return Boolean(within) || [...addedNodes].some((node) => isOrHolds(node, FIGURES));
}
function isOrHolds(node, selector) {
  const element = node.nodeType === 1 ? (
    /** @type {Element} */
    node
  ) : void 0;
  return Boolean(element?.matches(selector) || element?.querySelector(selector));
}
function describe(figure) {
  const img = figure.querySelector("img");
  const words = figure.querySelector(".hclust-unseen [role=img]");
  if (!img) return;
  const said = words?.getAttribute("aria-label") ?? "";
  if (img.getAttribute("alt") !== said) img.setAttribute("alt", said);
  figure.querySelector(".hclust-unseen")?.setAttribute("aria-hidden", "true");
}
function labelOf(control) {
  const whole = control.closest(".widget-slider");
  const beside = whole?.querySelector(".widget-label")?.textContent?.trim();
  const told = whole?.getAttribute("title") || whole?.querySelector("[title]")?.getAttribute("title");
  return beside || told || "";
}

// src/jupyter/keep_focus.js
var PRESSED = /* @__PURE__ */ Symbol.for("hclust_widgets.pressed");
var SOON = 1e4;
var PLACES = ".hclust-bar, .hclust-gap-offer";
function keepFocus(el, inside) {
  const win = (
    /** @type {import("../model/types.js").Win & { [PRESSED]?: Pressed | null }} */
    windowOf(el)
  );
  function press({ target }) {
    if (!(target instanceof win.Element)) return;
    if (inside(target)) {
      const view = target.closest(PLACES) ? null : target.closest(".hclust");
      win[PRESSED] = { target, view, name: nameOf(target), at: win.performance.now() };
    } else if (!target.closest(".hclust")) win[PRESSED] = null;
  }
  function refresh() {
    const pressed = win[PRESSED];
    const active = el.ownerDocument.activeElement;
    if (!pressed || pressed.target.getClientRects().length || pressed.view?.isConnected) return;
    const held = active !== el.ownerDocument.body && active?.getClientRects().length;
    if (held) return;
    if (win.performance.now() - pressed.at > SOON) return;
    const bars = `.hclust-bar button, .hclust-bar select`;
    const all = (
      /** @type {HTMLElement[]} */
      [...parentOf(el)?.querySelectorAll(bars) ?? []]
    );
    const shown = all.filter((one) => one.offsetParent);
    const same = shown.find((one) => pressed.name && nameOf(one) === pressed.name);
    const other = shown.find((one) => one.classList.contains("hclust-settings-toggle"));
    (same ?? other)?.focus({ preventScroll: true });
  }
  win.addEventListener("click", press, true);
  win.addEventListener("keydown", press, true);
  return {
    refresh,
    destroy() {
      win.removeEventListener("click", press, true);
      win.removeEventListener("keydown", press, true);
    }
  };
}
function nameOf(target) {
  const control = target.closest("button, select");
  return control ? (control.textContent?.trim() ?? "") + (control.getAttribute("title") ?? "") : "";
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
function height(value) {
  if (Number.isNaN(value)) return "–";
  if (Math.abs(value) === Infinity) return value > 0 ? "∞" : "-∞";
  if (value === 0) return "0";
  return isPlain(value) ? fixed(value, decimals(value)) : exponential(value, 2);
}
var isPlain = (value) => Math.abs(value) >= 1e-3 && Math.abs(value) < 1e7;
function decimals(value) {
  const size = Math.abs(value);
  return size >= 1e3 ? 0 : size >= 100 ? 1 : size >= 1 ? 2 : 3;
}
function fixed(value, decimals2) {
  const text = halfToEven(value, decimals2);
  const [whole = "", rest] = text.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return rest === void 0 ? grouped : `${grouped}.${rest}`;
}
function halfToEven(value, decimals2) {
  if (Math.abs(value) >= 1e21) return BigInt(value).toString();
  const text = value.toFixed(decimals2);
  if (Number.isInteger(value) && !Object.is(value, -0)) return text;
  const rest = value.toFixed(decimals2 + 30).slice(-30);
  if (rest !== "5".padEnd(30, "0")) return Object.is(value, -0) ? `-${text}` : text;
  const down = value.toFixed(decimals2 + 30).slice(0, -30).replace(/\.$/, "");
  return Number(down.at(-1)) % 2 === 0 ? down : text;
}
function exponential(value, digits) {
  const [mantissa = "", power = ""] = value.toExponential(digits + 30).split("e");
  const down = mantissa.slice(0, -30).replace(/\.$/, "");
  const tied = mantissa.endsWith("5".padEnd(30, "0")) && Number(down.at(-1)) % 2 === 0;
  const text = tied ? `${down}e${power}` : value.toExponential(digits);
  return text.replace(/e([+-])(\d)$/, "e$10$2");
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

// src/text/parse_number.js
var NUMBER = /^([+-]?)\s*([0-9.,](?:[0-9.,'\s]*[0-9.,])?)(e[+-]?[0-9]+)?$/i;
var DECIMAL = /^(?:[0-9]+(?:[.,][0-9]*)?|[.,][0-9]+)$/;
var THOUSANDS = (
  /** @type {[string, RegExp, RegExp][]} */
  [
    ["\\s", "[.,]"],
    ["'", "[.,]"],
    [",", "\\."],
    ["\\.", ","]
  ].map(([between, point]) => [
    between,
    new RegExp(`^[1-9][0-9]{0,2}(?:${between}[0-9]{3})+(?:${point}[0-9]*)?$`),
    new RegExp(
      /** @type {string} */
      between,
      "g"
    )
  ])
);
function parseNumbers(text) {
  const plain = text.trim().replace(/[\u2212\u2013\ufe63\uff0d]/g, "-").replace(/[\u2018\u2019]/g, "'");
  const found = NUMBER.exec(plain);
  if (!found) return [];
  const [, sign = "", digits = "", power = ""] = found;
  const written = DECIMAL.test(digits) ? [digits] : [];
  for (const [between, grouped, all] of THOUSANDS) {
    if (!grouped.test(digits)) continue;
    written.splice(between === "," ? 0 : written.length, 0, digits.replace(all, ""));
  }
  const values = written.map((one) => Number(`${sign}${one.replaceAll(",", ".")}${power}`));
  return [...new Set(values.filter(Number.isFinite))];
}

// src/jupyter/number_inputs.js
var READOUT = ".widget-slider .widget-readout[contenteditable=true]";
var CLUSTERS = "hclust-clusters";
var MAX_LENGTH2 = 40;
function attachNumberInputs(el, inside, requestClusters, withdraw) {
  const win = windowOf(el);
  let typed = null;
  let reading = false;
  let words = null;
  function fieldOf({ target }) {
    if (!(target instanceof win.HTMLElement) || !target.matches(READOUT) || !inside(target))
      return null;
    return fieldAt(target);
  }
  function clearRefusal() {
    words?.remove();
    words = null;
  }
  function showRefusal(whole, text) {
    clearRefusal();
    words = whole.ownerDocument.createElement("div");
    words.className = "hclust-refusal hclust-typed";
    words.setAttribute("role", "alert");
    (whole.closest(".hclust-bar") ?? whole.parentElement ?? whole).append(words);
    words.textContent = text;
    withdraw();
  }
  function read2(field) {
    const { readout, now, range } = field;
    const text = readout.textContent ?? "";
    const wanted = typed === readout;
    typed = null;
    const value = wanted ? matchingNumber(text, field) : now;
    readout.textContent = String(value ?? now);
    if (!wanted) return true;
    clearRefusal();
    const more = field.clusters ? parseNumbers(text).find((v) => v > range[1] && Number.isSafeInteger(v)) : void 0;
    if (value === void 0 && more !== void 0) {
      try {
        requestClusters(more);
        return true;
      } catch {
      }
    }
    if (value === void 0)
      showRefusal(field.whole, refusalText(text, { ...field, open: field.clusters }));
    return value !== void 0;
  }
  function commit({ readout, whole }) {
    reading = true;
    try {
      const end = (event) => event.stopPropagation();
      whole.addEventListener("blur", end);
      readout.dispatchEvent(new win.FocusEvent("blur", { bubbles: true }));
      whole.removeEventListener("blur", end);
    } finally {
      reading = false;
    }
  }
  function onKey(event) {
    if (words && event.key !== "Tab") clearRefusal();
    const field = fieldOf(event);
    if (!field) return;
    if (event.key === "Escape" && typed === field.readout) {
      typed = null;
      read2(field);
      commit(field);
    } else if (event.key === "Enter" && !event.isComposing) {
      const right = read2(field);
      const cell = (
        /** @type {HTMLElement | null} */
        field.readout.closest(".jp-Cell")
      );
      if (!cell || !runsCell2(event)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      commit(field);
      if (!right) return;
      cell.focus({ preventScroll: true });
      cell.dispatchEvent(new win.KeyboardEvent("keydown", event));
    }
  }
  function onBlur(event) {
    if (reading) return;
    const field = fieldOf(event);
    if (!field || typed !== field.readout) return;
    read2(field);
    commit(field);
  }
  function write(event) {
    typed = fieldOf(event)?.readout ?? typed;
  }
  const held = /* @__PURE__ */ new WeakMap();
  function number({ type, target }) {
    if (!(target instanceof win.HTMLInputElement) || target.type !== "number" || !inside(target))
      return;
    const { value, min, max, validity, parentElement: whole } = target;
    const before = held.get(target);
    if (type === "change" && whole && before !== void 0 && max && !validity.valid) {
      target.value = before;
      showRefusal(
        whole,
        refusalText(value, {
          name: nameOf2(whole),
          clusters: true,
          range: [Number(min), Number(max)]
        })
      );
    } else {
      held.set(target, value);
    }
  }
  const handlers = [
    ["keydown", onKey],
    ["blur", onBlur],
    ["input", write],
    ["pointerdown", clearRefusal],
    ["focus", number],
    ["change", number]
  ];
  for (const [type, f] of handlers) win.addEventListener(type, f, true);
  return () => {
    for (const [type, f] of handlers) win.removeEventListener(type, f, true);
    clearRefusal();
  };
}
function fieldAt(readout) {
  const whole = (
    /** @type {HTMLElement | null} */
    readout.closest(".widget-slider")
  );
  const track = (
    /** @type {{ noUiSlider?: NoUiSlider } | null | undefined} */
    /** @type {unknown} */
    whole?.querySelector(".noUi-target")
  );
  const now = track?.noUiSlider?.get();
  if (!whole || !track?.noUiSlider || now === void 0 || Array.isArray(now)) return null;
  const { min, max } = track.noUiSlider.options.range;
  return {
    readout,
    whole,
    name: nameOf2(whole),
    clusters: whole.classList.contains(CLUSTERS),
    now: Number(now),
    range: [min, max]
  };
}
var nameOf2 = (whole) => whole.querySelector(".widget-label")?.textContent?.trim() ?? "";
function matchingNumber(text, { clusters, range: [low, high] }) {
  return parseNumbers(text).find(
    (v) => v >= low && v <= high && (!clusters || Number.isInteger(v))
  );
}
function refusalText(text, { name, clusters, open = false, range: [low, high] }) {
  const range = clusters ? [count(low), count(high)] : [height(low), height(high)];
  const span = open ? `, ${range[0]} or more` : ` from ${range[0]} to ${range[1]}`;
  const wanted = `a ${clusters ? "whole number" : "number"}${span}`;
  const own = shorten(literal(text), MAX_LENGTH2, (some) => some.length);
  const not = own ? `, not “${own}”` : "";
  return `${name ? `${name}: type` : "Type"} ${wanted}${not}.`;
}
var runsCell2 = ({ ctrlKey, metaKey, altKey, shiftKey }) => ctrlKey || metaKey || altKey || shiftKey;

// src/jupyter/settings_panel.js
var TOGGLE = ".hclust-settings-toggle";
function attachSettings(el, inside, withdraw) {
  const win = windowOf(el);
  function onKey(event) {
    const { key, target } = event;
    if (key !== "Escape" || !(target instanceof win.Element) || !inside(target)) return;
    const root = target.closest(".hclust");
    if (root?.querySelector(":scope > .hclust-message .hclust-refusal")) withdraw();
    const bar = target.closest(`.hclust-settings, ${TOGGLE}`) && target.closest(".hclust-bar");
    const toggle = (
      /** @type {HTMLElement | null | undefined} */
      bar?.querySelector(TOGGLE)
    );
    if (!toggle?.classList.contains("mod-active")) return;
    toggle.click();
    toggle.focus();
  }
  function onClick({ target }) {
    if (target instanceof win.Element && inside(target) && target.closest(".hclust-refusal"))
      withdraw();
  }
  win.addEventListener("keydown", onKey);
  win.addEventListener("click", onClick);
  return () => {
    win.removeEventListener("keydown", onKey);
    win.removeEventListener("click", onClick);
  };
}

// src/jupyter/slider_values.js
var ARRIVED = "hclust-arrived";
var SLIDERS = { "hclust-clusters": "n_clusters", "hclust-threshold": "distance_threshold" };
function attachSliderSync(el, inside, send2) {
  const win = windowOf(el);
  const touched = /* @__PURE__ */ new Map();
  function noteTouched({ target, ctrlKey, metaKey, altKey }) {
    if (!(target instanceof win.Element) || ctrlKey || metaKey || altKey || !inside(target)) return;
    const slider = target.closest(".widget-slider");
    const now = slider && nameOf3(slider) ? sliderValue(slider) : NaN;
    if (!slider || Number.isNaN(now)) return;
    const before = touched.get(slider) ?? now;
    touched.delete(slider);
    touched.set(slider, before);
  }
  function sendMoved() {
    const said = {};
    for (const [slider, before] of touched) {
      const now = sliderValue(slider);
      if (!Number.isNaN(now) && now !== before) said[nameOf3(slider)] = now;
    }
    touched.clear();
    if (!Object.keys(said).length) return;
    send2(said);
  }
  function arrived(values) {
    for (const slider of [...touched.keys()]) {
      const value = values[nameOf3(slider)];
      if (typeof value !== "number" || !isSame(value, sliderValue(slider))) continue;
      win.dispatchEvent(new win.CustomEvent(ARRIVED, { detail: slider }));
    }
  }
  function forget(event) {
    touched.delete(
      /** @type {CustomEvent<Element>} */
      event.detail
    );
  }
  win.addEventListener("pointerdown", noteTouched, true);
  win.addEventListener("keydown", noteTouched, true);
  win.addEventListener(BEFORE_REQUEST, sendMoved);
  win.addEventListener(ARRIVED, forget);
  return {
    arrived,
    end: () => {
      win.removeEventListener("pointerdown", noteTouched, true);
      win.removeEventListener("keydown", noteTouched, true);
      win.removeEventListener(BEFORE_REQUEST, sendMoved);
      win.removeEventListener(ARRIVED, forget);
    }
  };
}
var isSame = (a, b) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a));
function nameOf3(slider) {
  return Object.entries(SLIDERS).find(([name]) => slider.classList.contains(name))?.[1] ?? "";
}
function sliderValue(slider) {
  const track = (
    /** @type {{ noUiSlider?: { get: () => unknown } } | null} */
    /** @type {unknown} */
    slider.querySelector(".noUi-target")
  );
  return Number(track?.noUiSlider?.get() ?? NaN);
}

// src/jupyter/steady_sentence.js
var SENTENCE = ":scope > .widget-html .hclust-sentence";
function keepSentenceHeight(el) {
  const win = windowOf(el);
  let box = null;
  let [width, tallest] = [0, 0];
  function measure() {
    const sentence = (
      /** @type {HTMLElement | null | undefined} */
      box?.querySelector(SENTENCE)
    );
    const whole = sentence?.parentElement;
    if (!sentence || !whole) return;
    if (sentence.offsetWidth !== width) [width, tallest] = [sentence.offsetWidth, 0];
    tallest = Math.max(tallest, sentence.offsetHeight);
    whole.style.minHeight = `${tallest}px`;
  }
  const changes = new win.MutationObserver(measure);
  const sizes = new win.ResizeObserver(measure);
  return {
    refresh(now) {
      if (now === box) return;
      changes.disconnect();
      sizes.disconnect();
      box = now;
      if (!box) return;
      sizes.observe(box);
      for (const whole of box.querySelectorAll(":scope > .widget-html"))
        changes.observe(whole, { childList: true, subtree: true });
      measure();
    },
    destroy() {
      changes.disconnect();
      sizes.disconnect();
    }
  };
}

// src/entries/page_info.js
var WAIT2 = 120;
var SCROLL_BAR = 24;
var FLICKER = 2e3;
var MIDDLE = [640, 1150];
var TIGHT = 940;
function pageInfo() {
  const views = [];
  let timer;
  const steady = steadyWidth();
  function sendPageInfo() {
    clearTimeout(timer);
    timer = void 0;
    for (const view of [...views].reverse()) {
      const box = parentOf(view.el);
      const width = box ? contentWidth(box) : 0;
      if (width > 0) return send(view, steady(width));
    }
  }
  function changed(model) {
    if (!model.get("revision")) return sendPageInfo();
    clearTimeout(timer);
    timer = setTimeout(sendPageInfo, WAIT2);
  }
  function render({ model, el }) {
    const view = { model, el, probe: hide(el) };
    const steadyHere = steadyWidth();
    views.push(view);
    const names = nameControls(el);
    const sentence = keepSentenceHeight(el);
    const inside = (target) => !!parentOf(el)?.contains(target);
    const focus = keepFocus(el, inside);
    const stop = watch(el, () => {
      names.refresh();
      sentence.refresh(parentOf(el));
      markWidth(parentOf(el), steadyHere);
      focus.refresh();
      changed(model);
    });
    const syncPoints = (message) => {
      try {
        model.send(message);
      } catch {
      }
    };
    const endNumbers = attachNumberInputs(
      el,
      inside,
      (clusters) => model.send({ clusters }),
      () => syncPoints({ quiet: true })
    );
    const endCommands = attachShortcuts(el, inside, (command) => syncPoints({ command }));
    const ahead = attachSliderSync(el, inside, (said) => syncPoints({ said }));
    const onMessage = ({ arrived }) => {
      if (arrived) ahead.arrived(arrived);
    };
    model.on("msg:custom", onMessage);
    const endKeys = captureKeys(el, inside);
    const endSettings = attachSettings(el, inside, () => syncPoints({ quiet: true }));
    changed(model);
    return () => {
      stop();
      names.destroy();
      sentence.destroy();
      ahead.end();
      model.off("msg:custom", onMessage);
      endNumbers();
      endCommands();
      endKeys();
      endSettings();
      focus.destroy();
      views.splice(views.indexOf(view), 1);
      view.probe.remove();
      clearTimeout(timer);
      if (views.length) timer = setTimeout(sendPageInfo, WAIT2);
    };
  }
  return keepModels({ render });
}
function hide(el) {
  Object.assign(el.style, {
    position: "absolute",
    width: "1px",
    height: "0",
    minWidth: "0",
    minHeight: "0",
    margin: "0",
    padding: "0",
    border: "0",
    overflow: "hidden",
    visibility: "hidden"
  });
  el.setAttribute("aria-hidden", "true");
  const probe = el.ownerDocument.createElement("span");
  probe.style.display = "none";
  el.append(probe);
  return probe;
}
function markWidth(box, steady = (width) => width) {
  const [least = 0, most = 0] = MIDDLE;
  const content = box ? contentWidth(box) : 0;
  const width = content ? steady(content) : 0;
  if (!width) return;
  box?.toggleAttribute("data-middle", width >= least && width < most);
  box?.toggleAttribute("data-tight", width >= least && width < TIGHT);
}
function send({ model, el, probe }, width) {
  const now = {
    width,
    dpr: windowOf(el).devicePixelRatio || 1,
    ...readTheme(
      /** @type {HTMLElement} */
      parentOf(el) ?? el,
      probe
    )
  };
  const differs = Object.entries(now).filter(([name, value]) => model.get(name) !== value);
  if (!differs.length) return;
  for (const [name, value] of differs) model.set(name, value);
  model.set("revision", model.get("revision") + 1);
  model.save_changes();
}
function steadyWidth(clock = () => performance.now()) {
  let last = 0;
  let before = 0;
  let since = -Infinity;
  return (width) => {
    const back = width === before && width > last && width - last <= SCROLL_BAR;
    if (width === last || back && clock() - since < FLICKER) return last;
    before = last;
    last = width;
    since = clock();
    return width;
  };
}
function watch(el, changed) {
  const win = windowOf(el);
  let box = null;
  const sizes = new win.ResizeObserver(() => {
    const now = parentOf(el);
    if (now !== box) {
      if (box) sizes.unobserve(box);
      if (now) sizes.observe(now);
      box = now;
    }
    changed();
  });
  sizes.observe(el);
  const endTheme = watchTheme(el, changed);
  const endResolution = watchResolution(win, changed);
  return () => {
    sizes.disconnect();
    endTheme();
    endResolution();
  };
}
export {
  WAIT2 as WAIT,
  pageInfo as default,
  markWidth,
  steadyWidth
};
