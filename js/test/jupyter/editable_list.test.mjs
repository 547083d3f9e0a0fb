import assert from "node:assert/strict";
import test from "node:test";
import { editableList } from "../../src/jupyter/editable_list.js";
import { GONE } from "../../src/text/messages.js";

function start(send) {
  const [parts, shown, heard] = [[], [], new Map()];
  const doc = { createElement: () => ({ ownerDocument: doc, setAttribute() {} }) };
  const el = { ownerDocument: doc, append: (...added) => parts.push(...added) };
  const values = { n: 1 };
  const model = {
    get: (name) => values[name],
    send,
    on: (event, show) => heard.set(event, show),
    off: (event) => heard.delete(event),
  };
  let change;
  const create = (_root, answer) => {
    change = answer;
    return { update: (state) => shown.push(state), close: () => shown.push("closed") };
  };
  const end = editableList(create, ["n"], (one) => one.get("n")).render({ model, el });
  return { shown, heard, values, change, refused: parts[1], end };
}

test("a list shows its traits, and what Python answers, until it is closed", () => {
  const list = start(() => {});
  assert.deepEqual([...list.heard.keys()], ["change:n", "change:answer"]);
  list.values.n = 2;
  list.heard.get("change:answer")();
  list.end();
  assert.deepEqual(list.shown, [1, 2, "closed"]);
  assert.equal(list.heard.size, 0);
});

test("a change goes to Python; where that is gone, a sentence says so", () => {
  const sent = [];
  const list = start((change) => {
    if (change === "lost") throw new Error("no kernel");
    sent.push(change);
  });
  list.change("lost");
  assert.equal(list.refused.textContent, GONE);
  list.change("kept");
  assert.deepEqual([sent, list.refused.textContent], [["kept"], ""]);
});
