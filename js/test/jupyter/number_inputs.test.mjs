import assert from "node:assert/strict";
import test from "node:test";
import {
  attachNumberInputs,
  matchingNumber,
  refusalText,
} from "../../src/jupyter/number_inputs.js";
import { parseNumbers } from "../../src/text/parse_number.js";

const threshold = { name: "Threshold", clusters: false, range: [0, 20.86] };
const clusters = { name: "Clusters", clusters: true, range: [1, 50] };

test("of two readings the likeliest counts that the slider has room for", () => {
  assert.equal(matchingNumber("0,5", threshold), 0.5);
  assert.equal(matchingNumber("2,126", threshold), 2.126);
  assert.equal(matchingNumber("2,126", { ...threshold, range: [0, 9000] }), 2126);
  assert.equal(matchingNumber("2.126", { ...threshold, range: [0, 9000] }), 2.126);
  assert.equal(matchingNumber("1\u202f234,5", { ...threshold, range: [0, 9000] }), 1234.5);
  assert.equal(matchingNumber("\u22120", threshold), 0);
  for (const no of ["-3", "1e3", "abc", "", "Infinity"])
    assert.equal(matchingNumber(no, threshold), undefined);
  assert.equal(matchingNumber("3,0", clusters), 3);
  for (const no of ["0,5", "0", "51", "1.234"])
    assert.equal(matchingNumber(no, clusters), undefined);
});

test("a refusal names the slider, its range and what was typed, as one short line", () => {
  assert.equal(
    refusalText("abc", threshold),
    "Threshold: type a number from 0 to 20.86, not “abc”.",
  );
  assert.equal(refusalText(" \n", clusters), "Clusters: type a whole number from 1 to 50.");
  assert.equal(
    refusalText("x".repeat(5000), { name: "", clusters: true, range: [1, 4000] }),
    `Type a whole number from 1 to 4,000, not “${"x".repeat(39)}…”.`,
  );
});

test("a long text is read at once", () => {
  const began = performance.now();
  for (const text of [`+${" ".repeat(20_000)}x`, `${"1".repeat(20_000)}'1`, "1 ".repeat(20_000)]) {
    assert.deepEqual(parseNumbers(text), []);
  }
  assert.ok(performance.now() - began < 500);
});

/** A window with one slider in it, whose number can be typed over. */
function page({ k = true, now = 4, max = 50 } = {}) {
  const listeners = {};
  const order = [];
  class HTMLElement {
    addEventListener() {}
    removeEventListener() {}
  }
  class HTMLInputElement extends HTMLElement {}
  class KeyboardEvent {
    constructor(type, { key, shiftKey }) {
      Object.assign(this, { type, key, shiftKey });
    }
  }
  class FocusEvent {
    constructor(type) {
      this.type = type;
    }
  }
  const win = {
    HTMLElement,
    HTMLInputElement,
    FocusEvent,
    KeyboardEvent,
    addEventListener: (type, f) => (listeners[type] = f),
    removeEventListener: (type, f) => listeners[type] === f && delete listeners[type],
  };
  const said = [];
  const doc = {
    defaultView: win,
    createElement: () => ({ setAttribute() {}, remove: () => said.splice(0) }),
  };
  const track = { noUiSlider: { get: () => now, options: { range: { min: k ? 1 : 0, max } } } };
  const whole = Object.assign(new HTMLElement(), {
    ownerDocument: doc,
    classList: { contains: () => k },
    querySelector: (what) =>
      what === ".noUi-target" ? track : { textContent: k ? "Clusters" : "Threshold" },
    closest: () => ({ append: (el) => said.push(el) }),
  });
  const cell = {
    focus: () => order.push("cell"),
    dispatchEvent: ({ type, key, shiftKey }) =>
      order.push(`${type} ${shiftKey ? "Shift+" : ""}${key}`),
  };
  const readout = Object.assign(new HTMLElement(), {
    textContent: String(now),
    matches: () => true,
    closest: (what) => (what === ".jp-Cell" ? cell : whole),
    dispatchEvent: ({ type }) => order.push(`${type} ${readout.textContent}`),
  });
  const asked = [];
  const silenced = [];
  const end = attachNumberInputs(
    /** @type {any} */ ({ ownerDocument: doc }),
    () => true,
    (n) => asked.push(n),
    () => silenced.push(1),
  );
  return {
    readout,
    whole,
    win,
    order,
    asked,
    silenced,
    listeners,
    end,
    said: () => said.map((el) => el.textContent),
    type(text) {
      readout.textContent = text;
      listeners.input({ target: readout });
    },
    press: (key, held = {}) =>
      listeners.keydown({
        key,
        target: readout,
        preventDefault() {},
        stopImmediatePropagation: () => order.push("stop"),
        ...held,
      }),
    leave: () => listeners.blur({ target: readout }),
  };
}

test("Enter leaves to ipywidgets what it can read, and leaving the field does as much", () => {
  const { readout, order, type, press, leave } = page({ k: false, max: 20 });
  type("0,5");
  press("Enter");
  assert.equal(readout.textContent, "0.5");
  assert.deepEqual(order, []); // the key itself goes on
  type("1,5");
  leave();
  assert.deepEqual(order, ["blur 1.5"]);
  leave();
  assert.deepEqual(order, ["blur 1.5"]); // nothing was typed since
});

test("a number that nobody typed over stays what it is, however it is written", () => {
  const { readout, press, said } = page({ k: false, now: 1234.5, max: 2000 });
  readout.textContent = "1,234";
  press("Enter");
  assert.equal(readout.textContent, "1234.5");
  assert.deepEqual(said(), []);
});

test("what cannot be is told, and the slider's own number comes back", () => {
  const { readout, type, press, leave, said, silenced } = page();
  type("0,5");
  press("Enter");
  assert.equal(readout.textContent, "4");
  assert.deepEqual(said(), ["Clusters: type a whole number, 1 or more, not “0,5”."]);
  assert.equal(silenced.length, 1, "Python takes back what it said of a number before");
  leave();
  press("Tab");
  assert.equal(said().length, 1); // time to read it
  type("7");
  press("7");
  assert.deepEqual(said(), []);
  press("Escape");
  assert.equal(readout.textContent, "4");
});

test("Python is asked for more clusters than the slider has room for", () => {
  const { readout, type, press, asked, said } = page();
  type("1.200");
  press("Enter");
  assert.deepEqual(asked, [1200]);
  assert.equal(readout.textContent, "4");
  assert.deepEqual(said(), []);
});

test("a key that runs the cell takes what was typed first, and is given to the cell", () => {
  const { order, type, press } = page();
  type("9");
  press("Enter", { shiftKey: true });
  assert.deepEqual(order, ["stop", "blur 9", "cell", "keydown Shift+Enter"]);
  order.length = 0;
  type("many");
  press("Enter", { shiftKey: true });
  assert.deepEqual(order, ["stop", "blur 4"]); // no cell is run with another number than was meant
});

test("a field for numbers that is left at what cannot be says so, and has its number back", () => {
  const { whole, win, listeners, said } = page();
  const target = Object.assign(new win.HTMLInputElement(), {
    type: "number",
    value: "12",
    min: "0",
    max: "100000",
    validity: { valid: true },
    parentElement: whole,
  });
  listeners.focus({ type: "focus", target });
  Object.assign(target, { value: "-3", validity: { valid: false } });
  listeners.change({ type: "change", target });
  assert.equal(target.value, "12");
  assert.deepEqual(said(), ["Clusters: type a whole number from 0 to 100,000, not “-3”."]);
});

test("at the end nothing listens", () => {
  const { listeners, end } = page();
  assert.equal(Object.keys(listeners).length, 6);
  end();
  assert.deepEqual(listeners, {});
});
