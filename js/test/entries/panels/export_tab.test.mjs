import assert from "node:assert/strict";
import test from "node:test";
import { createRequests, formatSize } from "../../../src/entries/panels/export_tab.js";

/** A document that remembers what it was made to save. */
function fakeDoc() {
  const saved = [];
  const body = { append: () => {} };
  const createElement = () => ({
    click() {
      saved.push({ ...this });
    },
    remove: () => {},
  });
  return { saved, doc: { body, createElement } };
}

/** A model that keeps what is sent, and hears answers. */
function fakeModel() {
  const model = {
    sent: [],
    listeners: [],
    on: (_, f) => model.listeners.push(f),
    off: (_, f) => {
      model.listeners = model.listeners.filter((g) => g !== f);
    },
    send: (content, _, buffers) => model.sent.push({ content, buffers }),
    answer: (content, ...bytes) => {
      for (const f of model.listeners)
        f(
          content,
          bytes.map((text) => new DataView(new TextEncoder().encode(text).buffer)),
        );
    },
  };
  return model;
}

function waiting() {
  const classes = new Set();
  const attributes = {};
  const press = {
    textContent: "Save",
    attributes,
    setAttribute: (name, value) => {
      attributes[name] = value;
    },
  };
  const said = {
    textContent: "",
    classes,
    classList: { toggle: (name, on) => (on ? classes.add(name) : classes.delete(name)) },
  };
  return { press, said, words: "Save" };
}

function begin(t, model = fakeModel()) {
  if (!model.listeners.length) t.mock.timers.enable({ apis: ["setTimeout"] });
  const { doc, saved } = fakeDoc();
  const one = createRequests(model, doc);
  t.after(() => one.destroy());
  return { model, saved, ...one };
}

test("a file that was asked for is saved under the table's name, cleaned", async (t) => {
  const { model, saved, ask } = begin(t);
  const one = waiting();
  ask(one, { what: "csv", table: "labels" });
  assert.equal(one.press.textContent, "Making …");
  assert.equal(one.press.attributes["aria-busy"], "true");
  const [{ content }] = model.sent;
  assert.equal(content.what, "csv");
  assert.equal(content.table, "labels");
  const about = { name: "-labels.csv", type: "text/csv", title: "../../C:\\<b>Cars & co\u202e.v2" };
  model.answer({ id: content.id, ...about }, "a,b\n");
  assert.equal(saved[0].download, "c-b-cars-co-v2-labels.csv");
  assert.match(saved[0].href, /^blob:/);
  assert.equal(one.press.textContent, "Saved");
  assert.equal(one.said.textContent, "Saved c-b-cars-co-v2-labels.csv, 4 bytes.");
  t.mock.timers.tick(2000);
  assert.equal(one.press.textContent, "Save");
  assert.equal(one.press.attributes["aria-busy"], "false");
});

test("of two views of one widget only the one that asked saves", (t) => {
  const model = fakeModel();
  const [one, other] = [begin(t, model), begin(t, model)];
  one.ask(waiting(), { what: "newick" });
  model.answer({ id: model.sent[0].content.id, name: ".nwk", title: "x" }, ";");
  assert.equal(one.saved.length, 1);
  assert.equal(other.saved.length, 0);
  assert.notEqual(model.sent[0].content.from, undefined);
});

test("who presses again waits for the latest answer alone", (t) => {
  const { model, saved, ask } = begin(t);
  const one = waiting();
  ask(one, { what: "page" });
  ask(one, { what: "page" });
  const [first, second] = model.sent.map(({ content }) => content.id);
  model.answer({ id: first, name: ".html", title: "a" }, "old");
  assert.equal(saved.length, 0);
  model.answer({ id: second, name: ".html", title: "a" }, "new");
  model.answer({ id: second, name: ".html", title: "a" }, "new");
  assert.deepEqual(
    saved.map(({ download }) => download),
    ["a.html"],
  );
});

test("a refusal is said, and a kernel that is gone as well", (t) => {
  const { model, saved, ask } = begin(t);
  const one = waiting();
  ask(one, { what: "csv", table: "selected" });
  model.answer({ id: model.sent[0].content.id, refused: "No rows are selected." });
  assert.equal(one.said.textContent, "No rows are selected.");
  assert.ok(one.said.classes.has("hclust-refusal"));
  assert.equal(one.press.textContent, "Save");
  model.send = () => {
    throw new Error("no comm");
  };
  ask(one, { what: "newick" });
  assert.match(one.said.textContent, /Python is not there any more/);
  assert.equal(one.press.attributes["aria-busy"], "false");
  model.send = () => {};
  ask(one, { what: "newick" });
  assert.equal(one.said.textContent, "Making …");
  assert.ok(!one.said.classes.has("hclust-refusal"));
  assert.equal(saved.length, 0);
});

test("a session goes to Python as bytes, and that it was opened is said", (t) => {
  const { model, ask } = begin(t);
  const one = { ...waiting(), words: "Open" };
  const bytes = new TextEncoder().encode("{}").buffer;
  ask(one, { what: "open", name: "mine.json" }, "Opening …", [bytes]);
  assert.equal(one.press.textContent, "Opening …");
  assert.equal(model.sent[0].buffers[0], bytes);
  model.answer({ id: model.sent[0].content.id, opened: "mine.json" });
  assert.equal(one.press.textContent, "Opened");
  assert.match(one.said.textContent, /^Opened mine\.json\./);
});

test("a view that is gone hears nothing", (t) => {
  const { model, saved, ask, destroy } = begin(t);
  ask(waiting(), { what: "newick" });
  destroy();
  assert.equal(model.listeners.length, 0);
  model.answer({ id: model.sent[0].content.id, name: ".nwk", title: "x" }, ";");
  assert.equal(saved.length, 0);
});

test("sizes are in words", () => {
  assert.deepEqual([0, 999, 1000, 999_499, 1_250_000].map(formatSize), [
    "0 bytes",
    "999 bytes",
    "1 kB",
    "999 kB",
    "1.3 MB",
  ]);
});
