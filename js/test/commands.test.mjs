import assert from "node:assert/strict";
import test from "node:test";
import { ASKING, command, hearCommands } from "../src/commands.js";

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
  assert.equal(command(press("z", "c"), canvas), "undo");
  assert.equal(command(press("z", "m"), canvas), "undo");
  assert.equal(command(press("Z", "cs"), canvas), "redo");
  assert.equal(command(press("y", "c"), canvas), "redo");
  for (const other of [press("z"), press("z", "ca"), press("s", "c"), press("y", "cs")]) {
    assert.equal(command(other, canvas), null);
  }
});

test("a text field keeps its own undo; a slider has none", () => {
  for (const field of [element("TEXTAREA"), element("INPUT"), element("INPUT", { type: "search" })]) {
    assert.equal(command(press("z", "c"), field), null);
  }
  for (const field of [element("INPUT", { type: "checkbox" }), element("BUTTON"), element("SELECT")]) {
    assert.equal(command(press("z", "c"), field), "undo");
  }
});

test("page keys turn steps while presenting, and else are the control's", () => {
  const shown = element("CANVAS", { presenting: true });
  assert.equal(command(press("PageDown"), shown), "next");
  assert.equal(command(press("PageUp"), shown), "back");
  assert.equal(command(press("PageDown", "s"), shown), null);
  assert.equal(command(press("ArrowDown"), shown), null);
  assert.equal(command(press("PageDown"), element("CANVAS")), null);
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
  const end = hearCommands(el, () => true, (found) => order.push(found));
  const down = (key, held = "", tagName = "CANVAS") =>
    listeners.keydown({
      ...press(key, held),
      target: new Element(tagName),
      preventDefault() {},
      stopImmediatePropagation() {},
    });
  return { order, listeners, down, end };
}

test("the window hears of it before Python is asked: by a command, a button, the run of a cell", () => {
  const { order, listeners, down, end } = heardIn();
  down("z", "c");
  assert.deepEqual(order.splice(0), [ASKING, "undo"]);
  down("Enter", "s");
  listeners.click({});
  assert.deepEqual(order.splice(0), [ASKING, ASKING]);
  down("ArrowRight");
  down("Enter");
  assert.deepEqual(order, []);
  end();
  assert.deepEqual(listeners, {});
});

test("a field says what was typed before it says that Enter was pressed", () => {
  const { order, down } = heardIn();
  down("7", "", "INPUT");
  assert.deepEqual(order, []);
  down("Enter", "", "INPUT");
  assert.deepEqual(order, ["change"]);
});
