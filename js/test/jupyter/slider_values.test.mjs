import assert from "node:assert/strict";
import test from "node:test";
import { BEFORE_REQUEST } from "../../src/dom/shortcuts.js";
import { attachSliderSync } from "../../src/jupyter/slider_values.js";

/** A window with some sliders, and what is said of them. */
function page() {
  const listeners = {};
  class Element {
    constructor(name, value) {
      Object.assign(this, { name, value });
    }
    classList = { contains: (name) => name === this.name };
    closest = (what) => (what === ".widget-slider" && this.name ? this : null);
    querySelector = () => ({ noUiSlider: { get: () => this.value } });
  }
  const win = {
    Element,
    addEventListener: (type, f) => (listeners[type] = f),
    CustomEvent: class {
      constructor(type, { detail }) {
        Object.assign(this, { type, detail });
      }
    },
    dispatchEvent: (event) => listeners[event.type](event),
    removeEventListener: (type, f) => listeners[type] === f && delete listeners[type],
  };
  const said = [];
  const el = /** @type {any} */ ({ ownerDocument: { defaultView: win } });
  const { arrived, end } = attachSliderSync(
    el,
    () => true,
    (values) => said.push(values),
  );
  return {
    said,
    listeners,
    arrived,
    end,
    clusters: new Element("hclust-clusters", 4),
    threshold: new Element("hclust-threshold", 7.97),
    other: new Element("widget-slider", 1),
    key: (target, to, held = {}) => {
      listeners.keydown({ target, ...held });
      target.value = to;
    },
    ask: () => listeners[BEFORE_REQUEST]({}),
  };
}

test("sliders that were moved are told before Python is asked, once, the last one last", () => {
  const { said, clusters, threshold, other, key, ask } = page();
  ask();
  key(clusters, 5);
  key(threshold, 5.5);
  key(clusters, 6);
  key(other, 2);
  ask();
  ask();
  assert.deepEqual(said.map(Object.entries), [
    [
      ["distance_threshold", 5.5],
      ["n_clusters", 6],
    ],
  ]);
});

test("who only touched a slider, or pressed a key for something else, has not moved it", () => {
  const { said, clusters, listeners, key, ask } = page();
  listeners.pointerdown({ target: clusters });
  ask();
  key(clusters, 4, { ctrlKey: true });
  clusters.value = 3; // by what Ctrl+Z has undone
  ask();
  assert.deepEqual(said, []);
});

test("what was moved and moved back is no news, and at the end nothing listens", () => {
  const { said, clusters, listeners, end, key, ask } = page();
  key(clusters, 5);
  key(clusters, 4);
  ask();
  assert.deepEqual(said, []);
  end();
  assert.deepEqual(listeners, {});
});

test("a position that has reached Python by itself is no news later, whatever happened since", () => {
  const { said, clusters, threshold, arrived, key, ask } = page();
  key(clusters, 5);
  key(clusters, 7);
  arrived({ n_clusters: 5 }); // the value before: this one is still on its way
  key(threshold, 5.5);
  ask();
  assert.deepEqual(said, [{ n_clusters: 7, distance_threshold: 5.5 }]);
  key(clusters, 8);
  arrived({ n_clusters: 8 });
  ask();
  assert.equal(said.length, 1);
  key(clusters, 9);
  ask();
  assert.deepEqual(said[1], { n_clusters: 9 });
});
