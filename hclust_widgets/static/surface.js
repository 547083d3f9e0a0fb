// Generated from js/ by `npm run build`. Do not edit.

// src/colour.js
var WHITE = { r: 255, g: 255, b: 255, a: 1 };
var BLACK = { r: 0, g: 0, b: 0, a: 1 };
function parseColour(text) {
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
function over(top, ground) {
  return { ...mix(ground, top, top.a), a: 1 };
}
function mix(one, two, t) {
  const at = (c) => one[c] + (two[c] - one[c]) * t;
  return { r: at("r"), g: at("g"), b: at("b"), a: 1 };
}
function toHex({ r, g, b }) {
  const two = (v) => Math.round(Math.min(255, Math.max(0, v))).toString(16).padStart(2, "0");
  return `#${two(r)}${two(g)}${two(b)}`;
}
function luminance({ r, g, b }) {
  return (0.299 * r + 0.587 * g + 0.114 * b) / 255;
}

// src/look.js
function windowOf(el) {
  return (
    /** @type {Win} */
    el.ownerDocument.defaultView ?? globalThis
  );
}
function around(el) {
  if (el.parentElement) return el.parentElement;
  const root = (
    /** @type {Partial<ShadowRoot>} */
    el.getRootNode()
  );
  return root.host ?? null;
}
function innerWidth(box) {
  const style = windowOf(box).getComputedStyle(box);
  const padding = (parseFloat(style.paddingLeft) || 0) + (parseFloat(style.paddingRight) || 0);
  const width = Math.min(box.clientWidth, box.getBoundingClientRect().width) - padding;
  return Math.max(0, Math.floor(width));
}
function readLook(place, probe) {
  const win = windowOf(place);
  const here = win.getComputedStyle(place);
  const variable = (name) => {
    if (!here.getPropertyValue(name).trim()) return null;
    return resolve(probe, `var(${name})`);
  };
  const ground = behind(place, probe);
  const paper = over(variable("--jp-layout-color0") ?? ground, ground);
  const dark = luminance(paper) < 0.5;
  const onPaper = (colour, instead) => over(colour ?? instead, paper);
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
var THEME_MARKS = ["class", "style", "data-theme", "data-jp-theme-light", "data-jp-theme-name"];
function watchTheme(el, changed) {
  const win = windowOf(el);
  const { documentElement, body } = win.document;
  const marks = new win.MutationObserver(changed);
  for (const node of [documentElement, body]) {
    marks.observe(node, { attributes: true, attributeFilter: THEME_MARKS });
  }
  const scheme = win.matchMedia("(prefers-color-scheme: dark)");
  scheme.addEventListener("change", changed);
  return () => {
    marks.disconnect();
    scheme.removeEventListener("change", changed);
  };
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
function behind(el, probe) {
  const layers = [];
  for (let at = (
    /** @type {Element | null} */
    el
  ); at; at = around(at)) {
    const colour = read(windowOf(at).getComputedStyle(at).backgroundColor, windowOf(at));
    if (!colour || colour.a === 0) continue;
    layers.unshift(colour);
    if (colour.a === 1) break;
  }
  const start = over(resolve(probe, "Canvas") ?? WHITE, WHITE);
  return layers.reduce((ground, layer) => over(layer, ground), start);
}
function resolve(probe, value) {
  const win = windowOf(probe);
  probe.style.color = value;
  const colour = read(win.getComputedStyle(probe).color, win);
  probe.style.color = "";
  return colour;
}
function read(text, win) {
  const parsed = parseColour(text);
  if (parsed) return parsed;
  const canvas = win.document.createElement("canvas");
  canvas.width = canvas.height = 1;
  const pen = canvas.getContext("2d", { willReadFrequently: true });
  if (!pen) return null;
  pen.fillStyle = text;
  pen.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0, a = 0] = pen.getImageData(0, 0, 1, 1).data;
  return { r, g, b, a: a / 255 };
}

// src/commands.js
var PRESENTING = "hclust-presenting";
var ASKING = "hclust-asking";
var ONE_RUN = 800;
var HELD = ["Alt", "Control", "Meta", "Shift"];
function command({ key, ctrlKey, metaKey, altKey, shiftKey }, target) {
  if (altKey || writes(target)) return null;
  if (ctrlKey || metaKey) {
    const letter = key.toLowerCase();
    if (letter === "z") return shiftKey ? "redo" : "undo";
    return letter === "y" && !shiftKey ? "redo" : null;
  }
  if (!target.closest(`.${PRESENTING}`) || shiftKey) return null;
  return key === "PageDown" ? "next" : key === "PageUp" ? "back" : null;
}
function hearCommands(el, inside, act) {
  const win = windowOf(el);
  const announce = () => win.dispatchEvent(new win.CustomEvent(ASKING));
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
    if (runs(event)) announce();
    const target = within(event);
    if (!target) return;
    if (event.key === "Enter" && target.tagName === "INPUT" && writes(target)) {
      target.dispatchEvent(new win.Event("change", { bubbles: true }));
    }
    const found = command(event, target);
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
    const first = !event || !event.repeat && event.timeStamp - last > ONE_RUN;
    last = event ? event.timeStamp : -Infinity;
    return first;
  };
}
function runs({ key, ctrlKey, metaKey, altKey, shiftKey }) {
  return key === "Enter" && (ctrlKey || metaKey || altKey || shiftKey);
}
function writes(target) {
  const type = target.tagName === "INPUT" ? target.getAttribute("type") ?? "text" : "";
  return target.tagName === "TEXTAREA" || /^(text|number|search|email|url|password|date)$/.test(type) || /** @type {HTMLElement} */
  target.isContentEditable;
}

// src/keys.js
var MARK = "data-lm-suppress-shortcuts";
var MOVES = /^(Arrow(Up|Down|Left|Right)|Home|End|PageUp|PageDown|Enter| )$/;
function keepKeys(el, inside) {
  const win = windowOf(el);
  const before = (event) => {
    const target = event.target;
    if (!(target instanceof win.Element) || !inside(target)) return;
    target.toggleAttribute(MARK, ofUse(event, target));
  };
  win.addEventListener("keydown", before, true);
  return () => win.removeEventListener("keydown", before, true);
}
function ofUse({ key, ctrlKey, metaKey, altKey, shiftKey }, target) {
  if (ctrlKey || metaKey || altKey || shiftKey) return false;
  return MOVES.test(key) || target.tagName === "SELECT" && key.length === 1;
}

// src/names.js
var NAMELESS = ".widget-slider [role=slider], .widget-colorpicker input[type=color]";
var WAIT = 50;
function nameControls(el) {
  const win = windowOf(el);
  let box = null;
  let timer;
  function name() {
    timer = void 0;
    for (const control of box?.querySelectorAll(NAMELESS) ?? []) {
      const words = wordsOf(control);
      if (words && !control.hasAttribute("aria-label")) control.setAttribute("aria-label", words);
    }
  }
  const comes = new win.MutationObserver(() => {
    timer ??= setTimeout(name, WAIT);
  });
  function look() {
    const now = around(el);
    if (now === box) return;
    comes.disconnect();
    box = now;
    if (box) comes.observe(box, { childList: true, subtree: true });
    name();
  }
  look();
  return {
    look,
    end() {
      comes.disconnect();
      clearTimeout(timer);
    }
  };
}
function wordsOf(control) {
  const whole = control.closest(".widget-slider, .widget-colorpicker");
  const beside = whole?.querySelector(".widget-label")?.textContent?.trim();
  const told = whole?.getAttribute("title") || whole?.querySelector("[title]")?.getAttribute("title");
  return beside || told || "";
}

// src/surface.js
var WAIT2 = 120;
var SCROLL_BAR = 24;
var FLICKER = 2e3;
function surface() {
  const views = [];
  let timer;
  const steady = steadyWidth();
  function tell() {
    clearTimeout(timer);
    timer = void 0;
    for (const view of [...views].reverse()) {
      const box = around(view.el);
      const width = box ? innerWidth(box) : 0;
      if (width > 0) return send(view, steady(width));
    }
  }
  function changed(model) {
    if (!model.get("told")) return tell();
    clearTimeout(timer);
    timer = setTimeout(tell, WAIT2);
  }
  function render({ model, el }) {
    const view = { model, el, probe: hide(el) };
    views.push(view);
    const names = nameControls(el);
    const stop = watch(el, () => {
      names.look();
      changed(model);
    });
    const inside = (target) => !!around(el)?.contains(target);
    const endCommands = hearCommands(el, inside, (command2) => {
      try {
        model.send({ command: command2 });
      } catch {
      }
    });
    const endKeys = keepKeys(el, inside);
    changed(model);
    return () => {
      stop();
      names.end();
      endCommands();
      endKeys();
      views.splice(views.indexOf(view), 1);
      view.probe.remove();
      clearTimeout(timer);
      if (views.length) timer = setTimeout(tell, WAIT2);
    };
  }
  return { render };
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
function send({ model, el, probe }, width) {
  const now = {
    width,
    dpr: windowOf(el).devicePixelRatio || 1,
    ...readLook(
      /** @type {HTMLElement} */
      around(el) ?? el,
      probe
    )
  };
  const differs = Object.entries(now).filter(([name, value]) => model.get(name) !== value);
  if (!differs.length) return;
  for (const [name, value] of differs) model.set(name, value);
  model.set("told", model.get("told") + 1);
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
    const now = around(el);
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
  surface as default,
  steadyWidth
};
