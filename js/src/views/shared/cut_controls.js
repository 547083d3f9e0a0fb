// Controls for the number of clusters and the threshold, for hosts without ipywidgets (marimo, the
// page without Python).

import { listen } from "../../canvas/stage.js";
import { thresholdOf } from "../../model/tree/cut_text.js";
import { rootHeight } from "../../model/tree/tree.js";
import { count } from "../../text/format.js";

/** @typedef {import("../../model/store.js").Store} Store */

/** Maximum of the slider, always: a place on it keeps its meaning. The tree allows more clusters. */
const MAX = 20;
const STEPS = 1000;

/**
 * @param {HTMLElement} root
 * @param {Store} store
 */
export function createControls(root, store) {
  const k = slider(root, "Clusters", "Number of clusters");
  const t = slider(root, "Threshold", "Threshold, the height of the cut");
  k.input.step = "1";
  k.input.min = "1";
  t.input.min = "0";
  t.input.step = "any";

  function range() {
    const top = rootHeight(store.data.tree) * 1.06 || 1;
    t.input.max = String(top);
    t.input.step = String(top / STEPS);
    show();
  }

  function show() {
    const { cut, data } = store;
    k.input.max = String(Math.min(data.n, MAX));
    k.input.value = String(cut.k); // at its end for more
    k.output.textContent = count(cut.k);
    t.input.value = String(cut.t);
    t.output.textContent = cut.isUneven ? "uneven" : thresholdOf(cut);
    k.input.setAttribute("aria-valuetext", count(cut.k, "clusters"));
    t.input.setAttribute("aria-valuetext", t.output.textContent);
  }

  const ends = [
    listen(k.input, { input: () => store.setClusters(k.input.valueAsNumber), change: store.flush }),
    listen(t.input, {
      input: () => store.setThreshold(t.input.valueAsNumber),
      change: store.flush,
    }),
    store.subscribe("data", range),
    store.subscribe("cut", show),
  ];
  range();

  return {
    destroy() {
      for (const end of ends) end();
      k.label.remove();
      t.label.remove();
    },
  };
}

/** @param {HTMLElement} root @param {string} short @param {string} whole */
function slider(root, short, whole) {
  const doc = root.ownerDocument;
  const [label, input, output] = [
    doc.createElement("label"),
    doc.createElement("input"),
    doc.createElement("output"),
  ];
  input.type = "range";
  input.setAttribute("aria-label", whole);
  input.dataset.lmSuppressShortcuts = "true";
  label.append(doc.createTextNode(short), input, output);
  root.append(label);
  return { label, input, output };
}
