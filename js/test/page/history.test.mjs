// Undo in a page: one gesture is one step, as in the live view.
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { createHistory } from "../../src/page/history.js";

const listeners = {};
const element = () => ({ setAttribute() {}, addEventListener() {}, append() {}, focus() {} });
const bar = {
  ownerDocument: { createElement: element, activeElement: null },
  insertBefore() {},
  querySelector: () => null,
};
let [value, told, history] = [0, "", null];

beforeEach(() => {
  for (const name of Object.keys(listeners)) delete listeners[name];
  globalThis.addEventListener = (name, act) => (listeners[name] = act);
  [value, told] = [0, ""];
  const restore = (state) => ([value, told] = [state.made, state.told]);
  history = createHistory(
    bar,
    () => ({ made: value, told }),
    restore,
    () => {},
  );
});

const target = { tagName: "BODY", closest: () => null, getAttribute: () => null };
const key = (name, timeStamp, more = {}) =>
  listeners.keydown({ key: name, target, timeStamp, repeat: false, preventDefault() {}, ...more });
const point = (isPrimary = true) => listeners.pointerdown({ isPrimary });
const undo = () => key("z", 1e6, { ctrlKey: true });
const set = async (to) => {
  value = to;
  history.follow();
  await null;
};

test("a key that is held during a drag begins no step of its own", async () => {
  point();
  await set(1);
  key("Alt", 100, { altKey: true });
  await set(2);
  undo();
  assert.equal(value, 0);
});

test("a second finger belongs to the gesture of the first", async () => {
  point();
  await set(1);
  point(false);
  await set(2);
  undo();
  assert.equal(value, 0);
});

test("a key after a drag is a step of its own, however soon it comes", async () => {
  key("ArrowUp", 10_000);
  await set(1);
  point();
  await set(2);
  key("ArrowUp", 10_400);
  await set(3);
  undo();
  assert.equal(value, 2);
});

test("what is told of the cut comes back with it, and is no step alone", async () => {
  told = "numbers moved";
  history.clear();
  point();
  told = ""; // a moved cut ends it, in a later frame
  await set(1);
  point();
  told = "again";
  history.follow();
  await null;
  undo();
  assert.deepEqual([value, told], [0, "numbers moved"]);
});
