// Widget of the tab Take away: a button for each file. Python makes the file on request, its bytes
// arrive in a message, and the browser saves them.

import { appendDiv } from "../../dom/apply_theme.js";
import { button, select, setOptions } from "../../dom/elements.js";
import { saveFile, slug } from "../../dom/save_file.js";
import { keepModels } from "../../jupyter/keep_model.js";
import { GONE } from "../../text/messages.js";

/** @typedef {import("../../model/types.js").Model} Model */
/** @typedef {import("../../model/types.js").RenderContext} RenderContext */
/** @typedef {{ selected: string, rows: string, table: boolean, single: string, steps: number, file: string, figures: string[][] }} Offer */
/** @typedef {{ id: string, name?: string, type?: string, title?: string, refused?: string, opened?: string }} Answer */
/** @typedef {{ press: HTMLButtonElement, words: string, said: HTMLElement }} Asked */

/** The button shows the result for this time (ms). */
export const STATUS_MS = 2000;
/** Larger files are no sessions, and no server takes them in one message (bytes). */
export const MAX_SESSION_BYTES = 9_000_000;

const FORMATS = [
  ["png", "PNG"],
  ["svg", "SVG"],
  ["pdf", "PDF"],
];

/**
 * How large a file is, in words.
 * @param {number} bytes
 */
export function formatSize(bytes) {
  if (bytes < 1000) return `${bytes} bytes`;
  return bytes < 999_500 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

/**
 * Send requests to Python and wait for answers: of several views of one widget only the
 * one that asked saves the file.
 * @param {Model} model
 * @param {Document} doc
 */
export function createRequests(model, doc) {
  const from = Math.random().toString(36).slice(2);
  /** @type {Map<string, Asked>} */
  const asked = new Map();
  /** @type {Map<HTMLElement, ReturnType<typeof setTimeout>>} */
  const timers = new Map();
  let last = 0;

  /** @param {HTMLButtonElement} press @param {string} words @param {string} text @param {boolean} [busy] */
  function show(press, words, text, busy = false) {
    clearTimeout(timers.get(press));
    press.textContent = text;
    press.setAttribute("aria-busy", String(busy));
    if (!busy && text !== words)
      timers.set(press, setTimeout(show, STATUS_MS, press, words, words));
  }
  /** @param {HTMLElement} said @param {string} text @param {boolean} [wrong] */
  function showStatus(said, text, wrong = false) {
    said.textContent = text;
    said.classList.toggle("hclust-refusal", wrong);
  }
  /** @param {Answer} answer @param {DataView[]} [buffers] */
  function onMessage(answer, buffers = []) {
    const waiting = asked.get(answer?.id);
    if (!waiting) return; // another view's, or one that was asked for again
    asked.delete(answer.id);
    const { press, words, said } = waiting;
    if (answer.refused !== undefined) {
      show(press, words, words);
      showStatus(said, answer.refused, true);
    } else if (answer.opened !== undefined) {
      show(press, words, "Opened");
      showStatus(said, `Opened ${answer.opened}. Undo (↶) brings back what was there.`);
    } else {
      const name = slug(answer.title ?? "") + (answer.name ?? "");
      const blob = new Blob(/** @type {BlobPart[]} */ (buffers), { type: answer.type ?? "" });
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
      for (const [id, { press }] of asked) if (press === waiting.press) asked.delete(id);
      const id = `${from}-${++last}`;
      asked.set(id, waiting);
      show(waiting.press, waiting.words, busy, true);
      showStatus(waiting.said, busy);
      try {
        model.send({ id, from, ...what }, undefined, buffers);
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
    },
  };
}

/** @param {RenderContext} context */
function render({ model, el }) {
  const doc = el.ownerDocument;
  const { ask, refuse, destroy } = createRequests(model, doc);
  /** @type {((offer: Offer) => void)[]} */
  const follows = [];
  el.classList.add("hclust-take");
  const cards = appendDiv(el, "hclust-take-cards");

  /** @param {string} title @param {string} about */
  function card(title, about) {
    const box = doc.createElement("section");
    const [head, words, said] = [
      doc.createElement("h4"),
      doc.createElement("p"),
      doc.createElement("p"),
    ];
    head.textContent = title;
    words.textContent = about;
    words.className = "hclust-quiet";
    said.className = "hclust-take-said";
    said.setAttribute("role", "status");
    box.setAttribute("aria-label", title);
    box.append(head, words, said);
    cards.append(box);
    /** A line of it: what it is about, and at the end its button. @param {string} name */
    const line = (name) => {
      const row = appendDiv(box, "hclust-take-line");
      said.before(row);
      const what = appendDiv(row, "hclust-take-what");
      what.append(name);
      return { row, what };
    };
    return { words, said, line };
  }
  /**
   * A button that asks for a file.
   * @param {{ row: HTMLElement }} line
   * @param {HTMLElement} said
   * @param {string} name of the file, for screen readers
   * @param {() => Record<string, unknown>} what
   */
  function saves({ row }, said, name, what) {
    const press = button(row, "Save", () => ask({ press, words: "Save", said }, what()));
    press.setAttribute("aria-label", `Save ${name}`);
    return press;
  }
  /** @param {{ what: HTMLElement }} line @param {string} text @param {boolean} on */
  function tick({ what }, text, on) {
    const [label, box] = [doc.createElement("label"), doc.createElement("input")];
    box.type = "checkbox";
    box.checked = on;
    box.dataset.lmSuppressShortcuts = "true";
    label.append(box, text);
    what.append(label);
    return box;
  }
  /** @param {{ what: HTMLElement }} line @param {string} text */
  function note({ what }, text) {
    const small = doc.createElement("small");
    small.textContent = text;
    what.append(small);
    return small;
  }

  // -- the cards
  const tables = card("Tables", "CSV files, for a spreadsheet or pandas.");
  const labels = tables.line("Labels");
  const whole = tick(labels, "with the whole table", false);
  saves(labels, tables.said, "labels as CSV", () => ({
    what: "csv",
    table: whole.checked ? "table" : "labels",
  }));
  const groups = tables.line("Clusters");
  note(groups, "size, most typical row, means");
  saves(groups, tables.said, "clusters as CSV", () => ({ what: "csv", table: "clusters" }));
  const picked = tables.line("Selected rows");
  const how = note(picked, "");
  how.id = `hclust-take-${Math.random().toString(36).slice(2)}`;
  const pick = saves(picked, tables.said, "selected rows as CSV", () => ({
    what: "csv",
    table: "selected",
  }));
  pick.setAttribute("aria-describedby", how.id);
  follows.push(({ table, selected, rows }) => {
    if (!table) whole.checked = false;
    whole.disabled = !table;
    pick.disabled = !table || !selected;
    how.textContent =
      selected || (table ? `none: click a branch, or circle ${rows}` : "there is no table");
  });

  const figures = card(
    "Figure",
    "As it is shown, drawn for a report. Its caption says how it was made.",
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
    caption: caption.checked,
  }));
  follows.push(({ figures }) => {
    if (!figures.some(([name]) => name === which)) which = "dendrogram";
    setOptions(shown, figures, which);
  });

  const page = card("Page", "One HTML file in which the cut moves, without Python.");
  const pageLine = page.line("");
  const names = tick(pageLine, "with the rows’ names", true);
  const singleLine = page.line("");
  singleLine.row.hidden = true; // until Python says what it is about
  const single = tick(singleLine, "", false);
  saves(pageLine, page.said, "the page without Python", () => ({
    what: "page",
    names: names.checked,
    rows: single.checked,
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
    file.value = ""; // the same file can be chosen again
    if (one.size > MAX_SESSION_BYTES) {
      return refuse(
        opening,
        `${one.name} is too large for a session: choose a file that was saved here.`,
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
    table: "linkage",
  }));

  const script = card("Script", "");
  saves(script.line("Python"), script.said, "the script", () => ({ what: "script" }));
  follows.push(({ file }) => {
    script.words.textContent = file
      ? `Makes these very labels in plain pandas and scikit-learn, from ${file}, beside which it must lie.`
      : "Makes these very labels in plain pandas and scikit-learn, from the table as df.";
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

export default keepModels({ render });
