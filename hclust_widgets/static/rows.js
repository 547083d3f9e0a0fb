// Generated from js/ by `npm run build`. Do not edit.

// src/text/messages.js
var GONE = "Python is not there any more: run the cell again, and load this page anew if it is an app.";

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

// src/jupyter/editable_list.js
function editableList(create, traits, read) {
  const events = [...traits, "answer"].map((trait) => `change:${trait}`);
  function render({ model, el }) {
    const doc = el.ownerDocument;
    const root = doc.createElement("div");
    const refused = doc.createElement("div");
    refused.setAttribute("role", "alert");
    el.append(root, refused);
    const view = create(root, (change) => {
      let words = "";
      try {
        model.send(change);
      } catch {
        words = GONE;
      }
      refused.className = words ? "hclust-refusal" : "";
      refused.textContent = words;
    });
    const show = () => view.update(read(model));
    show();
    for (const event of events) model.on(event, show);
    return () => {
      for (const event of events) model.off(event, show);
      view.close();
    };
  }
  return keepModels({ render });
}

// src/dom/append.js
function append(parent, tag, name = "", text = "") {
  const el = parent.ownerDocument.createElement(tag);
  if (name) el.className = name;
  if (text) el.textContent = text;
  parent.append(el);
  return el;
}
function pushButton(parent, text, press) {
  const el = (
    /** @type {HTMLButtonElement} */
    append(parent, "button", "", text)
  );
  el.type = "button";
  el.addEventListener("click", press);
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

// src/views/rows/editor.js
function createEditor(place, about, add) {
  place.replaceChildren();
  const form = append(place, "div");
  form.setAttribute("role", "group");
  form.setAttribute("aria-label", "New condition");
  let read;
  if (about.kind === "other") {
    append(form, "span", "hclust-quiet", about.why);
    return { close: () => form.remove() };
  }
  if (about.kind === "values") read = ticks(form, about);
  else if (about.kind === "text") read = part(form, about);
  else read = range(form, about);
  const send = () => {
    const said = read();
    if (said) add(said);
  };
  const button = pushButton(form, "Add", send);
  const check = () => {
    button.disabled = !read();
  };
  form.addEventListener("input", check);
  form.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.target === button || button.disabled) return;
    event.preventDefault();
    send();
  });
  check();
  form.querySelector("input")?.focus();
  return { close: () => form.remove() };
}
function range(form, about) {
  const [low, high] = [
    ["from", "Smallest value kept", about.low],
    ["to", "Largest value kept", about.high]
  ].map(([word, label = "", end = ""]) => {
    append(form, "span", "hclust-quiet", word);
    const el = field(form, about.kind === "span" ? "text" : about.kind, label);
    el.step = "any";
    el.placeholder = end;
    if (about.kind === "date") el.min = about.low ?? "";
    return el;
  });
  const value = (el) => {
    const text = el?.value.trim() ?? "";
    return text && about.kind === "number" ? Number(text) : text;
  };
  return () => {
    const said = { column: about.column };
    const ends = [value(low), value(high)];
    if (ends[0] !== "") said.low = ends[0];
    if (ends[1] !== "") said.high = ends[1];
    return ends.some((end) => end !== "") ? said : null;
  };
}
function part(form, about) {
  append(form, "span", "hclust-quiet", "contains");
  const el = field(form, "search", "Contains");
  return () => el.value ? { column: about.column, contains: el.value } : null;
}
function ticks(form, about) {
  append(form, "span", "hclust-quiet", "is");
  const box = append(form, "div", "hclust-rows-values");
  const all = (about.values ?? []).map(({ text, rows }) => {
    const label = append(box, "label");
    const el = field(label, "checkbox", text || "(empty text)");
    append(label, "span", "", text || "(empty text)");
    append(label, "small", "hclust-quiet", count(rows));
    return el;
  });
  return () => {
    const values = all.flatMap((el, i) => el.checked ? [i] : []);
    return values.length ? { column: about.column, values } : null;
  };
}
function field(parent, type, label) {
  const el = (
    /** @type {HTMLInputElement} */
    append(parent, "input")
  );
  el.type = type;
  el.setAttribute("aria-label", label);
  return el;
}

// src/views/rows/rows.js
function createRows(root, send) {
  root.className = "hclust-data hclust-rows";
  root.dataset.lmSuppressShortcuts = "";
  const head = append(root, "div", "hclust-data-bar");
  append(head, "b", "", "Rows");
  const words = append(head, "span", "hclust-quiet");
  words.setAttribute("role", "status");
  const all = pushButton(head, "Keep all rows", () => {
    send({ all: true });
    choice.focus();
  });
  const list = append(root, "ul", "hclust-rows-list");
  list.setAttribute("aria-label", "Conditions on rows");
  const adding = append(root, "div", "hclust-rows-add");
  const choice = (
    /** @type {HTMLSelectElement} */
    append(adding, "select")
  );
  choice.setAttribute("aria-label", "Keep rows by column");
  const place = append(adding, "div", "hclust-rows-editor");
  let shown = { names: [], conditions: [], kept: 0, rows: 0, values: null };
  let editor = null;
  let awaited = -1;
  function endEdit() {
    const focused = place.contains(root.ownerDocument.activeElement);
    editor?.close();
    editor = null;
    choice.value = "";
    awaited = -1;
    if (focused) choice.focus();
  }
  choice.addEventListener("change", () => {
    editor?.close();
    editor = null;
    awaited = -1;
    if (choice.value) send({ describe: Number(choice.value) });
  });
  place.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    endEdit();
    choice.focus();
  });
  function showNames() {
    choice.replaceChildren();
    for (const [value, text] of [["", "Keep rows where …"], ...shown.names.entries()]) {
      const option = (
        /** @type {HTMLOptionElement} */
        append(choice, "option", "", String(text))
      );
      option.value = String(value);
    }
  }
  function showConditions() {
    const focused = [...list.children].findIndex(
      (line) => line.contains(root.ownerDocument.activeElement)
    );
    list.replaceChildren();
    shown.conditions.forEach((one, i) => {
      const line = append(list, "li");
      const text = append(line, "span", "hclust-data-name", one.words);
      text.title = one.words;
      append(line, "span", "hclust-quiet", count(one.rows, "rows"));
      const remove = pushButton(line, "×", () => send({ remove: i }));
      remove.title = "Remove this condition";
      remove.setAttribute("aria-label", `Remove: ${one.words}`);
    });
    list.hidden = !shown.conditions.length;
    if (focused < 0) return;
    const next = list.children[Math.min(focused, list.children.length - 1)];
    (next?.querySelector("button") ?? choice).focus();
  }
  return {
    /** @param {Shown} next */
    update(next) {
      const before = shown;
      shown = next;
      if (next.names !== before.names) showNames();
      if (JSON.stringify(next.conditions) !== JSON.stringify(before.conditions)) showConditions();
      list.hidden = !shown.conditions.length;
      const some = shown.conditions.length > 0;
      words.textContent = some ? `${count(shown.kept)} of ${count(shown.rows, "rows")} kept` : `all ${count(shown.rows)} kept`;
      all.hidden = !some;
      if (awaited >= 0 && shown.conditions.length > awaited) endEdit();
      const { values } = shown;
      if (!editor && values && String(values.column) === choice.value) {
        editor = createEditor(place, values, (said) => {
          awaited = shown.conditions.length;
          send({ add: said });
        });
      }
    },
    close() {
      root.replaceChildren();
    }
  };
}

// src/entries/panels/rows.js
var TRAITS = ["names", "conditions", "n_kept", "n_rows", "values"];
var rows_default = editableList(createRows, TRAITS, (model) => {
  const values = model.get("values");
  return {
    names: model.get("names") ?? [],
    conditions: model.get("conditions") ?? [],
    kept: model.get("n_kept"),
    rows: model.get("n_rows"),
    values: values?.kind ? values : null
  };
});
export {
  rows_default as default
};
