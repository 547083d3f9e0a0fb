// The panel of the columns: which tree a name that is typed belongs to.
import assert from "node:assert/strict";
import test from "node:test";
import { createColumnMenu } from "../../src/views/clustermap/columns/column_menu.js";

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
    fire(name) {
      for (const f of listeners[name] ?? []) f({});
    },
  };
}

function panel() {
  const doc = { createElement: (tag) => fakeElement(doc, tag) };
  const root = fakeElement(doc, "div");
  const options = {
    column_options: { n_clusters: 2 },
    column_clusters: { tree: 4, names: { 7: "size" } },
  };
  const sent = [];
  const store = {
    model: { get: () => [] },
    option: (name) => options[name],
    setOption(name, value) {
      options[name] = value;
      sent.push(value);
    },
    flush() {},
  };
  const show = createColumnMenu(root, store);
  const all = (node) => [node, ...node.children.flatMap(all)];
  const fields = () => all(root).filter((one) => one.tag === "input");
  return { show, options, sent, fields };
}

/** @param {number[]} nodes */
const cutInto = (...nodes) => ({ k: nodes.length, nodes });

test("a name carries the number of the tree for which its field was made", () => {
  const { show, options, sent, fields } = panel();
  show(5, cutInto(6, 7));
  assert.deepEqual(
    fields().map(({ value }) => value),
    ["", "size"],
  );
  const [field] = fields();
  field.focused = true;
  field.value = "engine";
  options.column_clusters = { tree: 5, names: { 6: "other" } };
  show(5, cutInto(6, 7));
  assert.equal(fields()[0], field, "it is not taken away while a name is typed");
  assert.equal(field.value, "engine");
  field.fire("change");
  assert.deepEqual(sent, [{ tree: 4, names: { 6: "engine" } }]);

  options.column_clusters = { tree: 5, names: { 6: "other" } }; // as Python answers
  field.focused = false;
  field.fire("blur");
  const [now] = fields();
  assert.notEqual(now, field);
  assert.equal(now.value, "other");
  now.value = "engine";
  now.fire("change");
  assert.deepEqual(sent[1], { tree: 5, names: { 6: "engine" } });
});

test("fields stay while tree and clusters do, and follow other clusters", () => {
  const { show, options, fields } = panel();
  show(5, cutInto(6, 7));
  const before = fields();
  options.column_clusters = { tree: 4, names: { 6: "engine" } };
  show(5, cutInto(6, 7));
  assert.deepEqual(
    fields().map(({ value }) => value),
    ["engine", ""],
  );
  assert.equal(fields()[0], before[0]);
  show(5, cutInto(7));
  assert.equal(fields().length, 1);
  show(5, null);
  assert.equal(fields().length, 0);
});
