import assert from "node:assert/strict";
import test from "node:test";
import {
  attachShortcuts,
  BEFORE_REQUEST,
  commandFor,
  UNDO_RUN_MS,
} from "../../src/dom/shortcuts.js";

/**
 * @param {string} tagName
 * @param {{ type?: string, presenting?: boolean }} [more]
 * @returns {any}
 */
const element = (tagName, { type, presenting = false } = {}) => ({
  tagName,
  getAttribute: () => type ?? null,
  closest: () => (presenting ? {} : null),
  isContentEditable: false,
});
/** @param {string} key @param {string} [held] @returns {any} */
const press = (key, held = "") => ({
  key,
  ctrlKey: held.includes("c"),
  metaKey: held.includes("m"),
  altKey: held.includes("a"),
  shiftKey: held.includes("s"),
});

test("Ctrl+Z undoes, with Shift or as Ctrl+Y it does again; on a Mac with Command", () => {
  const canvas = element("CANVAS");
  assert.equal(commandFor(press("z", "c"), canvas), "undo");
  assert.equal(commandFor(press("z", "m"), canvas), "undo");
  assert.equal(commandFor(press("Z", "cs"), canvas), "redo");
  assert.equal(commandFor(press("y", "c"), canvas), "redo");
  for (const other of [press("z"), press("z", "ca"), press("s", "c"), press("y", "cs")]) {
    assert.equal(commandFor(other, canvas), null);
  }
});

test("a text field keeps its own undo; a slider has none", () => {
  for (const field of [
    element("TEXTAREA"),
    element("INPUT"),
    element("INPUT", { type: "search" }),
  ]) {
    assert.equal(commandFor(press("z", "c"), field), null);
  }
  for (const field of [
    element("INPUT", { type: "checkbox" }),
    element("BUTTON"),
    element("SELECT"),
  ]) {
    assert.equal(commandFor(press("z", "c"), field), "undo");
  }
});

test("page keys turn steps while presenting, and else are the control's", () => {
  const shown = element("CANVAS", { presenting: true });
  assert.equal(commandFor(press("PageDown"), shown), "next");
  assert.equal(commandFor(press("PageUp"), shown), "back");
  assert.equal(commandFor(press("PageDown", "s"), shown), null);
  assert.equal(commandFor(press("ArrowDown"), shown), null);
  assert.equal(commandFor(press("PageDown"), element("CANVAS")), null);
});

/** A window that writes down what is sent to it, and hears what a view hears. */
function heardIn() {
  const order = [];
  class Element {
    constructor(tagName) {
      this.tagName = tagName;
    }
    closest = () => null;
    getAttribute = () => null;
    dispatchEvent = ({ type }) => order.push(type);
  }
  const listeners = {};
  class Event {
    constructor(type) {
      this.type = type;
    }
  }
  const win = {
    Element,
    Event,
    CustomEvent: Event,
    addEventListener: (type, f) => (listeners[type] = f),
    removeEventListener: (type, f) => listeners[type] === f && delete listeners[type],
    dispatchEvent: ({ type }) => order.push(type),
  };
  const el = /** @type {any} */ ({ ownerDocument: { defaultView: win } });
  const end = attachShortcuts(
    el,
    () => true,
    (found) => order.push(found),
  );
  const down = (key, held = "", tagName = "CANVAS", more = {}) =>
    listeners.keydown({
      ...press(key, held),
      timeStamp: 0,
      ...more,
      target: new Element(tagName),
      preventDefault() {},
      stopImmediatePropagation() {},
    });
  const point = (more = {}) => listeners.pointerdown({ target: new Element("CANVAS"), ...more });
  return { order, listeners, down, point, end };
}

test("the window hears of it before Python is asked: by a command, a button, the run of a cell", () => {
  const { order, listeners, down, end } = heardIn();
  down("z", "c");
  assert.deepEqual(order.splice(0), [BEFORE_REQUEST, "undo"]);
  down("Enter", "s");
  order.splice(1); // it begins a run of keys as well
  listeners.click({});
  assert.deepEqual(order.splice(0), [BEFORE_REQUEST, BEFORE_REQUEST]);
  down("ArrowRight");
  down("Enter");
  assert.deepEqual(order, []);
  end();
  assert.deepEqual(listeners, {});
});

test("a field says what was typed before it says that Enter was pressed", () => {
  const { order, down } = heardIn();
  down("7", "", "INPUT");
  order.splice(0);
  down("Enter", "", "INPUT");
  assert.deepEqual(order, ["change"]);
});

test("a press of the pointer begins a gesture, and what was not said yet is said before", () => {
  const { order, point } = heardIn();
  point();
  assert.deepEqual(order.splice(0), [BEFORE_REQUEST, "begin"]);
  point({ isPrimary: false }); // a second finger
  point({ target: null }); // outside
  assert.deepEqual(order, []);
  point({ isPrimary: true });
  assert.deepEqual(order, [BEFORE_REQUEST, "begin"]);
});

test("keys are one run until they pause, by the times of the events", () => {
  const { order, down, point } = heardIn();
  const begun = (timeStamp, { key = "ArrowDown", ...more } = {}) => {
    down(key, "", "CANVAS", { timeStamp, ...more });
    return order.splice(0).includes("begin");
  };
  assert.equal(begun(5000), true);
  assert.equal(begun(5000 + UNDO_RUN_MS), false);
  assert.equal(begun(5000 + 2 * UNDO_RUN_MS), false);
  assert.equal(begun(5001 + 3 * UNDO_RUN_MS), true);
  assert.equal(begun(20_000, { repeat: true }), false); // held all the while
  point();
  order.splice(0);
  assert.equal(begun(20_001, { key: "Alt" }), false); // held during a drag
  assert.equal(begun(20_002), true);
});
