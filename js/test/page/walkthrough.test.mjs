// A presenter's steps in a page: whose the keys are.
import assert from "node:assert/strict";
import test from "node:test";
import { describeKeys, showSteps, stepForKey } from "../../src/page/walkthrough.js";

const READS = { large: false, inBar: false };
const LARGE = { large: true, inBar: false };
const IN_BAR = { large: false, inBar: true };
const plain = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

test("page keys scroll until the reader presents", () => {
  const by = (key, now, more = {}) => stepForKey({ ...plain, key, ...more }, now);
  for (const key of ["PageDown", "PageUp", "ArrowRight", "ArrowLeft", " ", "Home"]) {
    assert.equal(by(key, READS), 0, key);
  }
  for (const now of [LARGE, IN_BAR]) {
    assert.deepEqual([by("PageDown", now), by("PageUp", now)], [1, -1]);
    assert.equal(by("PageDown", now, { shiftKey: true }), 0);
    assert.equal(by("PageUp", now, { ctrlKey: true }), 0);
    assert.equal(by("ArrowDown", now), 0);
  }
  assert.deepEqual([by("ArrowRight", IN_BAR), by("ArrowLeft", IN_BAR)], [1, -1]);
  assert.equal(by("ArrowRight", LARGE), 0, "arrows move the cut");
  assert.notEqual(describeKeys(READS), describeKeys(LARGE));
  assert.equal(describeKeys(IN_BAR), describeKeys(LARGE));
});

/** A document of a few elements, with a focus that what is disabled loses. */
function fakePage() {
  const listeners = new Map();
  const doc = {
    activeElement: null,
    addEventListener: (type, f) => listeners.set(type, f),
    createElement: (tag) => element(tag),
  };
  function element(tag) {
    const classes = new Set();
    const heard = new Map();
    const el = {
      tag,
      ownerDocument: doc,
      children: [],
      attributes: new Map(),
      textContent: "",
      hidden: false,
      classList: {
        contains: (name) => classes.has(name),
        toggle: (name) => (classes.has(name) ? !classes.delete(name) : Boolean(classes.add(name))),
      },
      append: (...nodes) => el.children.push(...nodes),
      before: (node) => {
        doc.part = node;
      },
      contains: (other) => el === other || el.children.some((child) => child.contains(other)),
      setAttribute: (name, value) => el.attributes.set(name, value),
      addEventListener: (type, f) => heard.set(type, f),
      focus: () => {
        if (!el.off) doc.activeElement = el;
      },
      click: () => {
        if (!el.off) heard.get("click")();
      },
      get disabled() {
        return el.off;
      },
      set disabled(on) {
        el.off = on;
        if (on && doc.activeElement === el) doc.activeElement = null;
      },
    };
    return el;
  }
  return { root: element("main"), before: element("p"), doc, listeners };
}

test("back and next turn the steps, and then the keys do; large type hears them everywhere", () => {
  const { root, before, doc, listeners } = fakePage();
  const steps = ["one", "two"].map((caption, i) => ({ caption, linkage: i }));
  const gone = [];
  showSteps(root, before, steps, (step) => gone.push(step.caption));
  const [caption, bar] = doc.part.children;
  const [back, place, next, large, hint] = bar.children;
  const press = (key) => {
    let taken = false;
    const event = {
      ...plain,
      key,
      preventDefault: () => {
        taken = true;
      },
      stopPropagation() {},
    };
    listeners.get("keydown")(event);
    return taken;
  };
  assert.equal(press("PageDown"), false, "the page scrolls");
  assert.match(hint.textContent, /^Page Down and Page Up scroll/);
  next.click();
  assert.deepEqual([gone, caption.textContent, place.textContent], [["one"], "one", "step 1 of 2"]);
  assert.match(hint.textContent, /turn the steps/);
  assert.equal(press("PageDown"), true);
  assert.deepEqual([gone.at(-1), next.disabled, doc.activeElement], ["two", true, back]);
  assert.equal(press("ArrowLeft"), true);
  assert.deepEqual([gone.at(-1), back.disabled, doc.activeElement], ["one", true, next]);
  doc.activeElement = null; // the reader has clicked elsewhere
  assert.equal(press("PageDown"), false);
  large.click();
  assert.equal(large.attributes.get("aria-pressed"), "true");
  assert.equal(press("ArrowRight"), false);
  assert.equal(press("PageDown"), true);
  assert.equal(gone.at(-1), "two");
  large.click();
  assert.equal(press("PageUp"), false);
  assert.match(hint.textContent, /^Page Down and Page Up scroll/);
});
