import assert from "node:assert/strict";
import test from "node:test";
import { captureKeys } from "../../src/dom/keyboard.js";
import { keyHandler } from "../../src/dom/view.js";

const MARK = "data-lm-suppress-shortcuts";

/** A window, and elements that may bear the mark by themselves. */
function page() {
  class Element {
    constructor({ mark = null, tagName = "DIV", walking = false } = {}) {
      Object.assign(this, { mark, tagName, walking });
    }
    getAttribute = () => this.mark;
    closest = () => (this.walking ? this : null);
    toggleAttribute = (name, on) => {
      assert.equal(name, MARK);
      this.mark = on ? (this.mark ?? "") : null;
    };
  }
  const listeners = {};
  const win = {
    Element,
    addEventListener: (type, f) => (listeners[type] = f),
    removeEventListener: (type) => delete listeners[type],
  };
  const end = captureKeys(/** @type {any} */ ({ ownerDocument: { defaultView: win } }), () => true);
  /** Whether the page leaves a key to an element. */
  const kept = (target, key, held = "") => {
    listeners.keydown({
      key,
      target,
      shiftKey: held.includes("s"),
      ctrlKey: held.includes("c"),
      metaKey: false,
      altKey: false,
    });
    return target.mark !== null;
  };
  return { Element, kept, listeners, end };
}

test("a view of ours has all plain keys, again and again; what runs a cell is the page's", () => {
  const { Element, kept } = page();
  const tree = new Element({ mark: "true" });
  for (let i = 0; i < 2; i++) {
    for (const key of ["x", "ArrowUp", "Enter", "0", "Escape"]) assert.ok(kept(tree, key), key);
    assert.ok(!kept(tree, "Enter", "s"));
    assert.ok(!kept(tree, "Enter", "c"));
    assert.ok(!kept(tree, "s", "c"));
  }
  tree.walking = true; // Shift+Enter adds a branch to the selection
  assert.ok(kept(tree, "Enter", "s"));
});

test("a control of ipywidgets has the keys that it can use", () => {
  const { Element, kept, listeners, end } = page();
  const [select, handle] = [new Element({ tagName: "SELECT" }), new Element()];
  assert.ok(kept(select, "a") && kept(select, "ArrowDown") && kept(handle, "PageUp"));
  assert.ok(!kept(handle, "a") && !kept(handle, "Enter", "s") && !kept(select, "ArrowDown", "s"));
  end();
  assert.deepEqual(listeners, {});
});

test("a view passes Shift+Enter on, unless the keyboard walks through it", () => {
  const { Element } = page();
  const done = [];
  const keys = keyHandler({ Enter: ({ shiftKey }) => done.push(shiftKey) });
  const press = (walking, shiftKey) =>
    keys(
      /** @type {any} */ ({
        key: "Enter",
        shiftKey,
        target: new Element({ walking }),
        preventDefault() {},
        stopPropagation: () => done.push("ours"),
      }),
    );
  press(false, true);
  assert.deepEqual(done, []);
  press(false, false);
  press(true, true);
  assert.deepEqual(done, ["ours", false, "ours", true]);
});
