// Small trees and models for tests.
import { makeTree } from "../../src/model/tree/tree.js";

/** Six leaves: 0 and 1 at 1, 2 and 3 at 2, 4 and 5 at 2.5; then 4, then 10. */
export const SIX = { children: [0, 1, 2, 3, 4, 5, 7, 8, 6, 9], heights: [1, 2, 2.5, 4, 10] };

export function treeOf({ children, heights, flips }) {
  return makeTree(
    Int32Array.from(children),
    Float64Array.from(heights),
    flips && Uint8Array.from(flips),
  );
}

/** Leaves joined one by one. */
export function chain(n, height = (i) => i + 1) {
  const children = [0, 1];
  for (let i = 1; i < n - 1; i++) children.push(n + i - 1, i + 1);
  return { children, heights: Array.from({ length: n - 1 }, (_, i) => height(i)) };
}

const view = (array) => new DataView(array.buffer);

/** A model as anywidget gives one, with names "row 0", ..., and positions in the table doubled. */
export function modelOf({ children, heights }, more = {}) {
  const n = heights.length + 1;
  const bytes = Array.from({ length: n }, (_, i) => new TextEncoder().encode(`row ${i}`));
  let end = 0;
  const listeners = {};
  const model = {
    saves: [],
    pending: {},
    listeners,
    state: {
      revision: 1,
      children: view(Int32Array.from(children)),
      heights: view(Float64Array.from(heights)),
      flips: view(new Uint8Array(n - 1)),
      rows: view(Int32Array.from({ length: n }, (_, i) => 2 * i)),
      names: view(Uint8Array.from(bytes.flatMap((b) => [...b]))),
      name_ends: view(Uint32Array.from(bytes, (b) => (end += b.length))),
      selection: view(new Int32Array(0)),
      noun: "cars",
      n_clusters: 2,
      distance_threshold: 7,
      cut_nodes: "",
      locked_nodes: "",
      cmap: "magma",
      ...more,
    },
    get: (name) => model.state[name],
    set(name, value) {
      if (model.state[name] === value) return;
      model.state[name] = model.pending[name] = value;
      model.notify(name);
    },
    /** As a message from Python: all values at once, then the events. */
    message(values) {
      const changed = Object.keys(values).filter((name) => model.state[name] !== values[name]);
      Object.assign(model.state, values);
      changed.forEach(model.notify);
    },
    notify: (name) =>
      [...(listeners[`change:${name}`] ?? [])].forEach((f) => {
        f();
      }),
    save_changes() {
      model.saves.push(model.pending);
      model.pending = {};
    },
    on: (event, f) => (listeners[event] ??= []).push(f),
    off(event, f) {
      listeners[event] = listeners[event].filter((g) => g !== f);
    },
    sent: [],
    send: (content) => model.sent.push(content),
    heard: () => Object.values(listeners).flat().length,
  };
  return model;
}
