// Generated from js/ by `npm run build`. Do not edit.

// src/dom/div.js
function makeDiv(doc, className) {
  const el = doc.createElement("div");
  el.className = className;
  return el;
}

// src/dom/apply_theme.js
function appendDiv(parent, name) {
  const box = makeDiv(parent.ownerDocument, name);
  parent.append(box);
  return box;
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

// src/dom/save_file.js
function saveFile(doc, name, blob) {
  const url = URL.createObjectURL(blob);
  const link = doc.createElement("a");
  link.href = url;
  link.download = name;
  doc.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 6e4);
}
function slug(title) {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return Array.from(words.join("-")).slice(0, 50).join("").replace(/-$/, "") || "clusters";
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

// src/text/messages.js
var GONE = "Python is not there any more: run the cell again, and load this page anew if it is an app.";

// src/entries/panels/export_tab.js
var STATUS_MS = 2e3;
var MAX_SESSION_BYTES = 9e6;
var FORMATS = [
  ["png", "PNG"],
  ["svg", "SVG"],
  ["pdf", "PDF"]
];
function formatSize(bytes) {
  if (bytes < 1e3) return `${bytes} bytes`;
  return bytes < 999500 ? `${Math.round(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
function createRequests(model, doc) {
  const from = Math.random().toString(36).slice(2);
  const asked = /* @__PURE__ */ new Map();
  const timers = /* @__PURE__ */ new Map();
  let last = 0;
  function show(press, words, text, busy = false) {
    clearTimeout(timers.get(press));
    press.textContent = text;
    press.setAttribute("aria-busy", String(busy));
    if (!busy && text !== words)
      timers.set(press, setTimeout(show, STATUS_MS, press, words, words));
  }
  function showStatus(said, text, wrong = false) {
    said.textContent = text;
    said.classList.toggle("hclust-refusal", wrong);
  }
  function onMessage(answer, buffers = []) {
    const waiting = asked.get(answer?.id);
    if (!waiting) return;
    asked.delete(answer.id);
    const { press, words, said } = waiting;
    if (answer.refused !== void 0) {
      show(press, words, words);
      showStatus(said, answer.refused, true);
    } else if (answer.opened !== void 0) {
      show(press, words, "Opened");
      showStatus(said, `Opened ${answer.opened}. Undo (↶) brings back what was there.`);
    } else {
      const name = slug(answer.title ?? "") + (answer.name ?? "");
      const blob = new Blob(
        /** @type {BlobPart[]} */
        buffers,
        { type: answer.type ?? "" }
      );
      saveFile(doc, name, blob);
      show(press, words, "Saved");
      showStatus(said, `Saved ${name}, ${formatSize(blob.size)}.`);
    }
  }
  model.on("msg:custom", onMessage);
  return {
    /**
     * @param {Asked} waiting
     * @param {Record<string, unknown>} what
     * @param {string} [busy] text of its button meanwhile
     * @param {ArrayBuffer[]} [buffers]
     */
    ask(waiting, what, busy = "Making …", buffers) {
      for (const [id2, { press }] of asked) if (press === waiting.press) asked.delete(id2);
      const id = `${from}-${++last}`;
      asked.set(id, waiting);
      show(waiting.press, waiting.words, busy, true);
      showStatus(waiting.said, busy);
      try {
        model.send({ id, from, ...what }, void 0, buffers);
      } catch {
        onMessage({ id, refused: GONE });
      }
    },
    /** @param {Asked} waiting @param {string} why */
    refuse({ said }, why) {
      showStatus(said, why, true);
    },
    destroy() {
      model.off("msg:custom", onMessage);
      for (const timer of timers.values()) clearTimeout(timer);
      asked.clear();
    }
  };
}
function render({ model, el }) {
  const doc = el.ownerDocument;
  const { ask, refuse, destroy } = createRequests(model, doc);
  const follows = [];
  el.classList.add("hclust-take");
  const cards = appendDiv(el, "hclust-take-cards");
  function card(title, about) {
    const box = doc.createElement("section");
    const [head, words, said] = [
      doc.createElement("h4"),
      doc.createElement("p"),
      doc.createElement("p")
    ];
    head.textContent = title;
    words.textContent = about;
    words.className = "hclust-quiet";
    said.className = "hclust-take-said";
    said.setAttribute("role", "status");
    box.setAttribute("aria-label", title);
    box.append(head, words, said);
    cards.append(box);
    const line = (name) => {
      const row = appendDiv(box, "hclust-take-line");
      said.before(row);
      const what = appendDiv(row, "hclust-take-what");
      what.append(name);
      return { row, what };
    };
    return { words, said, line };
  }
  function saves({ row }, said, name, what) {
    const press2 = button(row, "Save", () => ask({ press: press2, words: "Save", said }, what()));
    press2.setAttribute("aria-label", `Save ${name}`);
    return press2;
  }
  function tick({ what }, text, on) {
    const [label, box] = [doc.createElement("label"), doc.createElement("input")];
    box.type = "checkbox";
    box.checked = on;
    box.dataset.lmSuppressShortcuts = "true";
    label.append(box, text);
    what.append(label);
    return box;
  }
  function note({ what }, text) {
    const small = doc.createElement("small");
    small.textContent = text;
    what.append(small);
    return small;
  }
  const tables = card("Tables", "CSV files, for a spreadsheet or pandas.");
  const labels = tables.line("Labels");
  const whole = tick(labels, "with the whole table", false);
  saves(labels, tables.said, "labels as CSV", () => ({
    what: "csv",
    table: whole.checked ? "table" : "labels"
  }));
  const groups = tables.line("Clusters");
  note(groups, "size, most typical row, means");
  saves(groups, tables.said, "clusters as CSV", () => ({ what: "csv", table: "clusters" }));
  const picked = tables.line("Selected rows");
  const how = note(picked, "");
  how.id = `hclust-take-${Math.random().toString(36).slice(2)}`;
  const pick = saves(picked, tables.said, "selected rows as CSV", () => ({
    what: "csv",
    table: "selected"
  }));
  pick.setAttribute("aria-describedby", how.id);
  follows.push(({ table, selected, rows }) => {
    if (!table) whole.checked = false;
    whole.disabled = !table;
    pick.disabled = !table || !selected;
    how.textContent = selected || (table ? `none: click a branch, or circle ${rows}` : "there is no table");
  });
  const figures = card(
    "Figure",
    "As it is shown, drawn for a report. Its caption says how it was made."
  );
  const choice = figures.line("");
  let [which, format] = ["dendrogram", "png"];
  const shown = select(choice.what, "Figure", (value) => {
    which = value;
  });
  const ending = select(choice.what, "Format", (value) => {
    format = value;
  });
  setOptions(ending, FORMATS, format);
  const below = figures.line("");
  const caption = tick(below, "with the caption", true);
  saves(below, figures.said, "the figure", () => ({
    what: "figure",
    figure: which,
    format,
    caption: caption.checked
  }));
  follows.push(({ figures: figures2 }) => {
    if (!figures2.some(([name]) => name === which)) which = "dendrogram";
    setOptions(shown, figures2, which);
  });
  const page = card("Page", "One HTML file in which the cut moves, without Python.");
  const pageLine = page.line("");
  const names = tick(pageLine, "with the rows’ names", true);
  const singleLine = page.line("");
  singleLine.row.hidden = true;
  const single = tick(singleLine, "", false);
  saves(pageLine, page.said, "the page without Python", () => ({
    what: "page",
    names: names.checked,
    rows: single.checked
  }));
  follows.push(({ steps, table, single: about }) => {
    singleLine.row.hidden = !about;
    if (!about) single.checked = false;
    single.parentElement?.lastChild?.replaceWith(about);
    const walk = steps ? ` It goes through your ${steps === 1 ? "step" : `${steps} steps`}.` : "";
    const data = table ? " It holds your table: mind to whom you send it." : "";
    page.words.textContent = `One HTML file in which the cut moves, without Python.${walk}${data}`;
  });
  const session = card("Session", "All that you chose, to go on with the same table tomorrow.");
  const keep = session.line("This session");
  saves(keep, session.said, "session", () => ({ what: "session" }));
  const open = session.line("One that was saved");
  const file = doc.createElement("input");
  file.type = "file";
  file.accept = ".json,application/json";
  file.hidden = true;
  const press = button(open.row, "Open", () => file.click());
  press.setAttribute("aria-label", "Open a session");
  open.row.append(file);
  const opening = { press, words: "Open", said: session.said };
  const chosen = async () => {
    const one = file.files?.[0];
    if (!one) return;
    file.value = "";
    if (one.size > MAX_SESSION_BYTES) {
      return refuse(
        opening,
        `${one.name} is too large for a session: choose a file that was saved here.`
      );
    }
    try {
      const content = await one.arrayBuffer();
      ask(opening, { what: "open", name: one.name }, "Opening …", [content]);
    } catch {
      refuse(opening, `${one.name} cannot be read: choose it again.`);
    }
  };
  file.addEventListener("change", chosen);
  const tree = card("Tree", "For other programs, every height to the last digit.");
  saves(tree.line("Newick"), tree.said, "the tree as Newick", () => ({ what: "newick" }));
  saves(tree.line("Linkage matrix, CSV"), tree.said, "the linkage matrix as CSV", () => ({
    what: "csv",
    table: "linkage"
  }));
  const script = card("Script", "");
  saves(script.line("Python"), script.said, "the script", () => ({ what: "script" }));
  follows.push(({ file: file2 }) => {
    script.words.textContent = file2 ? `Makes these very labels in plain pandas and scikit-learn, from ${file2}, beside which it must lie.` : "Makes these very labels in plain pandas and scikit-learn, from the table as df.";
  });
  const follow = () => {
    const offer = model.get("offer");
    if (offer?.figures) for (const each of follows) each(offer);
  };
  model.on("change:offer", follow);
  follow();
  return () => {
    model.off("change:offer", follow);
    file.removeEventListener("change", chosen);
    destroy();
    el.replaceChildren();
  };
}
var export_tab_default = keepModels({ render });
export {
  MAX_SESSION_BYTES,
  STATUS_MS,
  createRequests,
  export_tab_default as default,
  formatSize
};
