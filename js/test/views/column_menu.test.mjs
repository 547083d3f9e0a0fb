// The panel of the columns: which tree a name that is typed belongs to.
import assert from "node:assert/strict";
import test from "node:test";
import { color } from "../../src/canvas/color/palette.js";
import { columnColors } from "../../src/model/tree/column_cut.js";
import { cutClusters } from "../../src/model/tree/cut.js";
import { createColumnMenu } from "../../src/views/clustermap/columns/column_menu.js";
import { SIX, treeOf } from "../helpers/trees.mjs";

/** Elements with what the panel asks of them. */
function fakeElement(ownerDocument, tag) {
  const listeners = {};
  return {
    ownerDocument,
    tag,
    dataset: {},
    classList: { add() {} },
    attributes: {},
    children: [],
    focused: false,
    setAttribute(name, value) {
      this.attributes[name] = value;
    },
    append(...more) {
      this.children.push(...more);
    },
    replaceChildren(...more) {
      this.children = more;
    },
    matches(selector) {
      assert.equal(selector, ":focus");
      return this.focused;
    },
    addEventListener(name, f) {
      listeners[name] = [...(listeners[name] ?? []), f];
    },
    fire(name, event = {}) {
      for (const f of listeners[name] ?? []) f(event);
    },
  };
}

function panel() {
  const doc = { createElement: (tag) => fakeElement(doc, tag) };
  const root = fakeElement(doc, "div");
  const options = {
    column_options: { n_clusters: 2 },
    column_clusters: { tree: 4, names: { 6: "size" } },
  };
  const sent = [];
  const store = {
    model: { get: () => [] },
    flushed: 0,
    option: (name) => options[name],
    setOption(name, value) {
      options[name] = value;
      sent.push(value);
    },
    flush() {
      store.flushed++;
    },
  };
  const show = createColumnMenu(root, store);
  const all = (node) => [node, ...node.children.flatMap(all)];
  const inputs = (type) => all(root).filter((one) => one.tag === "input" && one.type === type);
  const [fields, colors] = ["text", "color"].map((type) => () => inputs(type));
  return { store, show, options, sent, fields, colors };
}

/** @param {number} k  of six columns; two clusters are the nodes 9 and 6 */
const cutInto = (k) => cutClusters(treeOf(SIX), k);

test("a name carries the number of the tree for which its field was made", () => {
  const { show, options, sent, fields } = panel();
  show(6, cutInto(2));
  assert.deepEqual(
    fields().map(({ value }) => value),
    ["", "size"],
  );
  const [field] = fields();
  field.focused = true;
  field.value = "engine";
  options.column_clusters = { tree: 5, names: { 9: "other" } };
  show(6, cutInto(2));
  assert.equal(fields()[0], field, "it is not taken away while a name is typed");
  assert.equal(field.value, "engine");
  field.fire("change");
  assert.deepEqual(sent, [{ tree: 4, names: { 9: "engine" } }]);

  options.column_clusters = { tree: 5, names: { 9: "other" } }; // as Python answers
  field.focused = false;
  field.fire("blur");
  const [now] = fields();
  assert.notEqual(now, field);
  assert.equal(now.value, "other");
  now.value = "engine";
  now.fire("change");
  assert.deepEqual(sent[1], { tree: 5, names: { 9: "engine" } });
});

test("fields stay while tree and clusters do, and follow other clusters", () => {
  const { show, options, fields } = panel();
  show(6, cutInto(2));
  const before = fields();
  options.column_clusters = { tree: 4, names: { 9: "engine" } };
  show(6, cutInto(2));
  assert.deepEqual(
    fields().map(({ value }) => value),
    ["engine", ""],
  );
  assert.equal(fields()[0], before[0]);
  show(6, cutInto(1));
  assert.equal(fields().length, 1);
  show(6, null);
  assert.equal(fields().length, 0);
});

test("a color follows the field while it is dragged, and Delete takes it back", () => {
  const { store, show, options, sent, colors } = panel();
  show(6, cutInto(2));
  const shown = [...columnColors(cutInto(2))].map((one) => color(one));
  assert.deepEqual(
    colors().map(({ value }) => value),
    shown,
  );
  const label = [...cutInto(2).nodes].indexOf(9);
  const field = colors()[label];
  assert.equal(field.attributes["aria-label"], `Color of column cluster ${label}`);
  for (field.value of ["#00aa00", "#00bb00"]) field.fire("input");
  const names = { 6: "size" };
  assert.deepEqual(sent, [
    { tree: 4, names, colors: { 9: "#00aa00" } },
    { tree: 4, names, colors: { 9: "#00bb00" } },
  ]);
  assert.equal(store.flushed, 0, "it is sent as a drag is");
  show(6, cutInto(2));
  assert.equal(field.value, shown[label], "the color of the cut that is shown");
  field.fire("keydown", { key: "a" });
  field.fire("keydown", { key: "Delete" });
  assert.deepEqual(options.column_clusters, { tree: 4, names, colors: {} });
});
