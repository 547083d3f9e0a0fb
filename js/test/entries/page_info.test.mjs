import assert from "node:assert/strict";
import { afterEach, beforeEach, mock, test } from "node:test";
import surface, { markWidth, steadyWidth, WAIT } from "../../src/entries/page_info.js";
import { fakeModel, fakePage } from "../helpers/fake_page.mjs";

// Time stands still until a test lets it pass.
beforeEach(() => mock.timers.enable({ apis: ["setTimeout"] }));
afterEach(() => mock.timers.reset());
const pass = (ms = WAIT) => mock.timers.tick(ms);

/** One widget in a page. */
function start(page = fakePage(), model = fakeModel()) {
  const widget = surface();
  const el = page.element({ parent: page.box });
  const end = widget.render({ model, el });
  return { page, model, widget, el, end };
}

test("the first word comes at once and holds everything", () => {
  const { model } = start();
  assert.equal(model.saves.length, 1);
  assert.deepEqual(Object.keys(model.saves[0]).sort(), [
    "dark",
    "dpr",
    "font",
    "ink",
    "panel",
    "paper",
    "quiet",
    "revision",
    "rule",
    "width",
  ]);
  assert.equal(model.state.width, 800);
});

test("a hundred widths of a drag are one message with the last one", () => {
  const { page, model } = start();
  for (let i = 0; i < 100; i++) {
    page.box.clientWidth = 700 - i;
    page.resized();
    pass(WAIT - 1);
  }
  assert.equal(model.saves.length, 1);
  pass();
  assert.deepEqual(model.saves.slice(1), [{ width: 581, revision: 2 }]);
});

test("nothing new, no message", () => {
  const { page, model } = start();
  page.resized();
  page.restyled();
  page.media();
  pass();
  assert.equal(model.saves.length, 1);
});

test("a hidden tab says nothing", () => {
  const { page, model } = start();
  page.box.clientWidth = 0;
  page.resized();
  pass();
  assert.equal(model.saves.length, 1);
  assert.equal(model.state.width, 800);
});

test("a root that comes into the page later is measured then", () => {
  const page = fakePage();
  const model = fakeModel();
  const el = page.element({});
  surface().render({ model, el });
  assert.equal(model.saves.length, 0);
  el.parentElement = page.box;
  page.resized();
  assert.equal(model.state.width, 800);
  assert.ok([...page.live.resize][0].targets.has(page.box));
});

test("another theme sends its colors only", () => {
  const { page, model } = start();
  page.variables["--jp-layout-color0"] = "rgb(17, 17, 17)";
  page.restyled();
  pass();
  assert.equal(model.state.dark, true);
  assert.equal(model.state.paper, "#111111");
  assert.ok(!("width" in model.saves[1]));
});

test("every change of the resolution is heard, not only the first", () => {
  const { page, model } = start();
  for (const dpr of [2, 1.5, 1]) {
    page.win.devicePixelRatio = dpr;
    page.media();
    pass();
    assert.equal(model.state.dpr, dpr);
  }
});

test("of several views the last one that is seen speaks", () => {
  const { page, model, widget } = start();
  const other = fakePage({ width: 500 });
  const end = widget.render({ model, el: other.element({ parent: other.box }) });
  pass();
  assert.equal(model.state.width, 500);
  page.box.clientWidth = 920;
  page.resized();
  pass();
  assert.equal(model.state.width, 500);
  other.box.clientWidth = 0;
  other.resized();
  pass();
  assert.equal(model.state.width, 900);
  other.box.clientWidth = 620;
  end();
  pass();
  assert.equal(model.state.width, 900);
  assert.equal(other.listening(), 0);
});

test("two models do not hear of each other", () => {
  const { model } = start();
  const other = start(fakePage({ width: 300 }));
  pass();
  assert.deepEqual([model.state.width, other.model.state.width], [800, 300]);
});

test("the clean-up leaves no observer, no listener, no timer", () => {
  const { page, model, el, end } = start();
  page.box.clientWidth = 500;
  page.resized();
  page.media();
  end();
  assert.equal(page.listening(), 0);
  assert.ok(el.children[0].removed);
  pass();
  assert.equal(model.saves.length, 1);
});

test("a scroll bar that comes and goes does not set off a dance", () => {
  let now = 0;
  const steady = steadyWidth(() => now);
  assert.deepEqual([1000, 985, 1000, 985, 1000].map(steady), [1000, 985, 985, 985, 985]);
  now = 5000;
  assert.equal(steady(1000), 1000);
  assert.deepEqual([600, 1000].map(steady), [600, 1000]);
});

/** A control of ipywidgets without a name, with these words beside it or in its tooltip. */
function nameless({ beside = "", title = "" }) {
  const attributes = {};
  const tip = title && { getAttribute: () => title };
  const parts = { ".widget-label": beside && { textContent: beside }, "[title]": tip };
  const whole = { querySelector: (which) => parts[which] || null, getAttribute: () => null };
  return {
    attributes,
    closest: () => whole,
    hasAttribute: (name) => name in attributes,
    setAttribute: (name, value) => {
      attributes[name] = value;
    },
  };
}

test("a picture has its description, which is not read out twice", () => {
  const page = fakePage();
  const part = (attributes) => ({
    attributes,
    getAttribute: (name) => attributes[name] ?? null,
    setAttribute: (name, value) => {
      attributes[name] = value;
    },
  });
  const [img, words, unseen] = [part({}), part({ "aria-label": "Dendrogram of 5" }), part({})];
  const figure = {
    querySelector: (what) => (what === "img" ? img : what.endsWith("[role=img]") ? words : unseen),
  };
  page.box.querySelectorAll = (what) => (what.includes("figure") ? [figure] : []);
  const { end } = start(page);
  assert.equal(img.attributes.alt, "Dendrogram of 5");
  assert.equal(unseen.attributes["aria-hidden"], "true");
  words.attributes["aria-label"] = "Dendrogram of 4";
  page.restyled(figure);
  pass();
  assert.equal(img.attributes.alt, "Dendrogram of 4");
  end();
});

test("controls without a name get one, those that come later among them", () => {
  const page = fakePage();
  const controls = [nameless({ beside: " Clusters " })];
  page.box.querySelectorAll = (which) => (which.includes("role=slider") ? controls : []);
  const { end } = start(page);
  assert.deepEqual(controls[0].attributes, { "aria-label": "Clusters" });
  controls.push(nameless({ title: "Color of the cluster" }), nameless({}));
  page.restyled(); // as does whatever changes in the page
  pass();
  assert.deepEqual(controls[1].attributes, { "aria-label": "Color of the cluster" });
  assert.deepEqual(controls[2].attributes, {});
  controls[0].attributes["aria-label"] = "its own";
  page.restyled();
  pass();
  assert.equal(controls[0].attributes["aria-label"], "its own");
  end();
  assert.equal(page.listening(), 0);
});

test("the style sheet is told of two ranges of widths, and of no width that is not there", () => {
  const win = { getComputedStyle: () => ({ paddingLeft: "10px", paddingRight: "10px" }) };
  const marks = { "data-middle": [], "data-tight": [] };
  const box = {
    ownerDocument: { defaultView: win },
    getBoundingClientRect: () => ({ width: box.clientWidth }),
    toggleAttribute: (name, on) => marks[name].push(on),
  };
  for (const width of [600, 659, 660, 959, 960, 1169, 1170, 1600, 0]) {
    box.clientWidth = width;
    markWidth(/** @type {any} */ (box));
  }
  markWidth(null);
  assert.deepEqual(marks, {
    "data-middle": [false, false, true, true, true, true, false, false],
    "data-tight": [false, false, true, true, false, false, false, false],
  });
});
