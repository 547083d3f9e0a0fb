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

// src/dom/elements.js
var SVG = "http://www.w3.org/2000/svg";
function button(parent, name, pressed, icon) {
  const doc = parent.ownerDocument;
  const el = doc.createElement("button");
  el.type = "button";
  el.dataset.lmSuppressShortcuts = "true";
  if (icon) {
    const svg = doc.createElementNS(SVG, "svg");
    const path = doc.createElementNS(SVG, "path");
    svg.setAttribute("viewBox", "0 0 16 16");
    svg.setAttribute("aria-hidden", "true");
    path.setAttribute("d", icon);
    svg.append(path);
    el.append(svg);
    el.setAttribute("aria-label", name);
    el.title = name;
  } else {
    el.textContent = name;
  }
  el.addEventListener("click", pressed);
  parent.append(el);
  return el;
}

// src/dom/keyboard.js
function onKeyFocus(el, f) {
  el.addEventListener("focus", () => {
    if (el.matches(":focus-visible")) f();
  });
}

// src/views/silhouette/doubtful.js
var MAX = 30;
function listDoubtful(root, plot, first, point) {
  const doc = root.ownerDocument;
  let shown = first;
  const found = [];
  plot.values.forEach((value, i) => {
    if (value < 0) found.push(i);
  });
  found.sort((a, b) => (plot.values[a] ?? 0) - (plot.values[b] ?? 0));
  const rowsAt = (places) => places.map((i) => plot.rows[i] ?? 0);
  const box = doc.createElement("div");
  box.className = "hclust-silhouette-doubtful";
  root.append(box);
  const head = doc.createElement("p");
  box.append(head);
  if (!found.length) {
    head.textContent = `None of these ${plot.noun} is closer to another cluster than to its own.`;
    return { update: () => {
    } };
  }
  const are = found.length === 1 ? "is" : "are";
  head.textContent = `${count(found.length, plot.noun)} ${are} closer to another cluster. `;
  button(head, "Select the misfits", () => shown.select(rowsAt(found)));
  const list = doc.createElement("ul");
  box.append(list);
  const lines = found.slice(0, MAX).map((i) => {
    const item = doc.createElement("li");
    list.append(item);
    const name = literal(shown.names[plot.leaves[i] ?? 0] ?? "");
    const other = literal(plot.clusters[plot.neighbors[i] ?? 0]?.title ?? "");
    const words = `${name}: rather in ${other} (${score(plot.values[i] ?? 0)})`;
    const row = plot.rows[i] ?? 0;
    const line = button(item, words, () => shown.select([row]));
    line.addEventListener("pointerenter", () => point(i));
    onKeyFocus(line, () => point(i));
    for (const name2 of ["pointerleave", "blur"]) line.addEventListener(name2, () => point(null));
    return [line, row];
  });
  if (found.length > MAX) {
    const more = doc.createElement("li");
    more.className = "hclust-quiet";
    more.textContent = `and ${count(found.length - MAX)} more`;
    list.append(more);
  }
  return {
    /** @param {Shown} next */
    update(next) {
      shown = next;
      for (const [line, row] of lines) {
        line.setAttribute("aria-pressed", String(next.selected.has(row)));
      }
    }
  };
}

// src/views/silhouette/layout.js
var LINE = 20;
var GAP = 6;
function rowPlaces(sizes, height) {
  const k = sizes.length;
  const roomy = k * (GAP + LINE) < height;
  const gap = roomy ? GAP : 0.2 * height / k;
  const least2 = roomy ? LINE : 0;
  const room = height - (k - 1) * gap;
  let low = 0;
  let high = room / sizes.reduce((sum, n) => sum + n, 0);
  for (let i = 0; i < 50; i++) {
    const thick = (low + high) / 2;
    const used = sizes.reduce((sum, n) => sum + Math.max(n * thick, least2), 0);
    if (used <= room) low = thick;
    else high = thick;
  }
  let y = 0;
  const tops = sizes.map((n) => {
    const band = Math.max(n * low, least2);
    const top = y + (band - n * low) / 2;
    y += band + gap;
    return top;
  });
  return { tops, thick: low };
}
function barAt(y, sizes, { tops, thick }) {
  let first = 0;
  let best = 0;
  let least2 = Number.POSITIVE_INFINITY;
  sizes.forEach((n, i) => {
    const top = tops[i] ?? 0;
    const away = Math.max(top - y, y - (top + n * thick), 0);
    if (away < least2) {
      least2 = away;
      best = first + Math.min(Math.max(Math.floor((y - top) / thick), 0), n - 1);
    }
    first += n;
  });
  return best;
}

// src/views/silhouette/silhouette.js
var SVG2 = "http://www.w3.org/2000/svg";
var WIDTH = 1e3;
var NAME = 15;
var built = /* @__PURE__ */ new WeakMap();
function showSilhouettes(root, shown) {
  const { plot, note } = shown;
  root.setAttribute("aria-busy", String(shown.stale));
  if (note || !plot) {
    built.delete(root);
    shown.point(null);
    const line = append(root, "p", "hclust-quiet", note);
    root.replaceChildren(line);
    return;
  }
  let kept = built.get(root);
  if (kept?.plot !== plot) {
    const hadFocus = root.querySelector("[role=slider]") === root.ownerDocument.activeElement;
    shown.point(null);
    built.set(root, kept = { plot, ...build(root, plot, shown) });
    if (hadFocus) root.querySelector("[role=slider]").focus();
  }
  kept.update(shown);
}
function markRow(root, row) {
  built.get(root)?.mark(row);
}
function build(root, plot, first) {
  root.replaceChildren();
  const { clusters, values, rows, name = "silhouette" } = plot;
  const sizes = clusters.map((cluster) => cluster.size);
  const height = Math.min(Math.max(28 * sizes.length, Math.min(3 * values.length, 400)), 2e3);
  const places = rowPlaces(sizes, height);
  const low = Math.floor(least(values) * 5) / 5;
  const across = (value) => (value - low) / (1 - low) * WIDTH;
  let shown = first;
  let cursor = 0;
  const readout = append(root, "p", "hclust-silhouette-readout");
  const grid = append(root, "div", "hclust-silhouette-grid");
  const names = append(grid, "div", "hclust-silhouette-names");
  const area = append(grid, "div", "hclust-silhouette-plot");
  const sums = append(grid, "div", "hclust-silhouette-sums");
  area.style.height = `${height}px`;
  area.tabIndex = 0;
  area.dataset.lmSuppressShortcuts = "";
  area.setAttribute("role", "slider");
  area.setAttribute("aria-orientation", "vertical");
  area.setAttribute(
    "aria-label",
    `${name.slice(0, 1).toUpperCase()}${name.slice(1)}s of ${plot.noun}; Enter selects`
  );
  area.setAttribute("aria-valuemin", "1");
  area.setAttribute("aria-valuemax", String(values.length));
  const svg = draw(area, "svg", { viewBox: `0 0 ${WIDTH} ${height}`, "aria-hidden": "true" });
  svg.setAttribute("preserveAspectRatio", "none");
  const ys = [];
  const owner = new Int32Array(values.length);
  let at2 = 0;
  let free = 0;
  clusters.forEach((cluster, label) => {
    const top = places.tops[label] ?? 0;
    let path = `M${across(0).toFixed(1)} ${top.toFixed(2)}`;
    for (let i = 0; i < cluster.size; i++, at2++) {
      owner[at2] = label;
      ys.push(top + i * places.thick);
      path += `H${across(values[at2] ?? 0).toFixed(1)}V${(top + (i + 1) * places.thick).toFixed(2)}`;
    }
    draw(svg, "path", { d: `${path}H${across(0).toFixed(1)}Z`, fill: cluster.color });
    const middle = top + cluster.size * places.thick / 2;
    if (middle - 9 < free) return;
    free = middle + 9;
    const whole = literal(cluster.title);
    const title = append(
      names,
      "span",
      "",
      shortenTitle(whole, NAME, (text) => text.length)
    );
    title.title = whole;
    const sum = append(
      sums,
      "span",
      "hclust-quiet",
      `${count(cluster.rows ?? cluster.size)}, mean ${score(cluster.mean)}`
    );
    for (const word of [title, sum]) word.style.top = `${middle}px`;
  });
  draw(svg, "line", { class: "zero", x1: across(0), x2: across(0), y1: 0, y2: height });
  draw(svg, "line", {
    class: "mean",
    x1: across(plot.mean),
    x2: across(plot.mean),
    y1: 0,
    y2: height
  });
  const marks = draw(svg, "path", { class: "marks" });
  const hover = append(area, "i", "");
  const foot = append(grid, "div", "hclust-silhouette-axis hclust-quiet");
  const marksAt = low < -0.55 ? [-1, -0.5, 0, 0.5, 1] : [low, 0, 0.5, 1];
  for (const tick of [...new Set(marksAt)].filter((tick2) => tick2 >= low)) {
    append(foot, "span", "", score(tick, 1)).style.left = `${across(tick) / 10}%`;
  }
  const words = (i) => {
    const own = clusters[owner[i] ?? 0];
    const other = clusters[plot.neighbors[i] ?? 0];
    const row = literal(shown.names[plot.leaves[i] ?? 0] ?? "");
    const value = values[i] ?? 0;
    const rather = value < 0 ? "would rather be in" : "nearest other";
    return `${row}: ${score(value)} in ${literal(own?.title ?? "")}, ${rather} ${literal(other?.title ?? "")}`;
  };
  const usual = `Mean ${name} ${score(plot.mean)}: 1 fits its cluster, below 0 is closer to another one.`;
  const mark = (i) => {
    readout.textContent = i === null ? usual : words(i);
    hover.hidden = i === null;
    if (i === null) return;
    hover.style.top = `${ys[i] ?? 0}px`;
    hover.style.height = `${Math.max(places.thick, 1)}px`;
  };
  const point = (i) => {
    mark(i);
    shown.point(i === null ? null : rows[i] ?? null);
  };
  const rest = () => area.matches(":focus-visible") ? cursor : null;
  const list = listDoubtful(root, plot, first, (i) => point(i ?? rest()));
  const go = (i) => {
    cursor = Math.min(Math.max(i, 0), values.length - 1);
    area.setAttribute("aria-valuenow", String(cursor + 1));
    area.setAttribute("aria-valuetext", words(cursor));
  };
  const range = (a, b) => Array.from(rows.slice(Math.min(a, b), Math.max(a, b) + 1));
  const toggle = (i) => {
    const next = new Set(shown.selected);
    const row = rows[i] ?? 0;
    if (!next.delete(row)) next.add(row);
    shown.select([...next]);
  };
  const under = (event) => barAt(event.clientY - area.getBoundingClientRect().top, sizes, places);
  let from = null;
  let anchor = 0;
  area.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) return;
    from = under(event);
    try {
      area.setPointerCapture(event.pointerId);
    } catch {
    }
  });
  area.addEventListener("pointermove", (event) => {
    const i = under(event);
    point(i);
    if (from !== null && from !== i) paintMarks(new Set(range(from, i)));
  });
  area.addEventListener("pointerup", (event) => {
    if (from === null) return;
    const [a, b] = [from, under(event)];
    from = null;
    go(b);
    anchor = a;
    if (a !== b) shown.select(range(a, b));
    else if (event.shiftKey || event.ctrlKey || event.metaKey) toggle(b);
    else shown.select([rows[b] ?? 0]);
  });
  area.addEventListener("pointercancel", () => {
    from = null;
    paintMarks(shown.selected);
  });
  area.addEventListener("pointerleave", () => {
    if (from === null) point(rest());
  });
  area.addEventListener("focus", () => {
    if (area.matches(":focus-visible")) point(cursor);
  });
  area.addEventListener("blur", () => point(null));
  area.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const label = owner[cursor] ?? 0;
    const start = (which) => sizes.slice(0, Math.max(which, 0)).reduce((sum, n) => sum + n, 0);
    const moves = {
      ArrowDown: cursor + 1,
      ArrowRight: cursor + 1,
      ArrowUp: cursor - 1,
      ArrowLeft: cursor - 1,
      PageDown: label + 1 < sizes.length ? start(label + 1) : values.length - 1,
      PageUp: cursor > start(label) ? start(label) : start(label - 1),
      Home: 0,
      End: values.length - 1
    };
    const to = moves[event.key];
    if (to !== void 0) {
      go(to);
      point(cursor);
      if (event.shiftKey) shown.select(range(anchor, cursor));
      else anchor = cursor;
    } else if (event.key === "Enter" || event.key === " ") {
      anchor = cursor;
      if (event.shiftKey) toggle(cursor);
      else shown.select([rows[cursor] ?? 0]);
    } else if (event.key === "Escape" && shown.selected.size) shown.select([]);
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  function paintMarks(selected) {
    const tall = Math.max(places.thick, 1.5);
    let path = "";
    if (selected.size) {
      rows.forEach((row, i) => {
        if (selected.has(row)) path += `M0 ${(ys[i] ?? 0).toFixed(2)}h7v${tall.toFixed(2)}h-7z`;
      });
    }
    marks.setAttribute("d", path);
  }
  go(0);
  mark(null);
  let barOf = null;
  return {
    update(next) {
      shown = next;
      paintMarks(next.selected);
      list.update(next);
    },
    mark(row) {
      barOf ??= new Map(Array.from(rows, (one, i) => [one, i]));
      mark(barOf.get(row ?? -1) ?? rest());
    }
  };
}
function least(values) {
  return values.reduce((low, value) => Math.min(low, value), 0);
}
function draw(parent, tag, attributes) {
  const el = (
    /** @type {SVGElement} */
    parent.ownerDocument.createElementNS(SVG2, tag)
  );
  for (const [name, value] of Object.entries(attributes)) el.setAttribute(name, String(value));
  parent.append(el);
  return el;
}

// src/entries/panels/silhouette.js
function render({ model, el }) {
  const doc = el.ownerDocument;
  const root = doc.createElement("div");
  root.className = "hclust-silhouette";
  const body = doc.createElement("div");
  if (model.get("fold")) root.append(foldButton());
  root.append(body);
  el.append(root);
  const notify = computingLine(body);
  const shared = shareHover(model, ({ row }) => markRow(body, row));
  let decoded = [null, null];
  function foldButton() {
    const button2 = doc.createElement("button");
    button2.type = "button";
    button2.className = "hclust-silhouette-fold";
    button2.textContent = "Silhouettes, row by row";
    button2.dataset.lmSuppressShortcuts = "";
    button2.addEventListener("click", () => {
      model.set("fold", model.get("fold") === "open" ? "closed" : "open");
      model.save_changes();
    });
    return button2;
  }
  const show = () => {
    const fold = model.get("fold");
    root.querySelector(".hclust-silhouette-fold")?.setAttribute("aria-expanded", String(fold === "open"));
    body.hidden = fold === "closed";
    notify(body.hidden ? "" : computingWords("silhouettes", model.get("done")));
    if (body.hidden) return shared.notify(null);
    const sent = model.get("plot");
    if (decoded[0] !== sent) decoded = [sent, decode(sent)];
    showSilhouettes(body, {
      plot: decoded[1],
      names: model.get("names"),
      selected: new Set(numbers(model.get("selection"), Int32Array)),
      stale: model.get("stale"),
      note: model.get("note"),
      select: (select) => model.send({ select }),
      point: (row) => shared.notify(row === null ? null : { row })
    });
  };
  show();
  const changes = ["plot", "selection", "stale", "note", "fold", "done"].map(
    (name) => `change:${name}`
  );
  for (const change of changes) model.on(change, show);
  return () => {
    shared.destroy();
    for (const change of changes) model.off(change, show);
  };
}
function decode(sent) {
  if (!sent?.clusters) return null;
  return {
    ...sent,
    values: numbers(sent.values, Float64Array),
    leaves: numbers(sent.leaves, Int32Array),
    rows: numbers(sent.rows, Int32Array),
    neighbors: numbers(sent.neighbors, Int32Array)
  };
}
function numbers(bytes, Type) {
  const { buffer, byteOffset, byteLength } = bytes;
  return new Type(
    /** @type {ArrayBuffer} */
    buffer.slice(byteOffset, byteOffset + byteLength)
  );
}
var silhouette_default = keepModels({ render });
export {
  silhouette_default as default
};
