// Widget of the live views: one store per model, and in each place where the model is displayed the
// views that it names. Needs no kernel.

import { windowOf } from "../canvas/window.js";
import { appendDiv, applyTheme } from "../dom/apply_theme.js";
import { BEFORE_REQUEST } from "../dom/shortcuts.js";
import { readTheme, watchTheme } from "../dom/theme.js";
import { keepModels } from "../jupyter/keep_model.js";
import { createStore } from "../model/store.js";
import { createClustermap } from "../views/clustermap/clustermap.js";
import { createScatter } from "../views/scatter/scatter.js";
import { createControls } from "../views/shared/cut_controls.js";
import { createSearch } from "../views/shared/search.js";
import { createSelectionChip } from "../views/shared/selection_chip.js";
import { createTree } from "../views/tree/tree.js";

/** @typedef {import("../model/types.js").Theme} Theme */
/** @typedef {import("../model/types.js").Model} Model */
/** @typedef {import("../model/types.js").RenderContext} RenderContext */
/** @typedef {import("../model/store.js").Store} Store */
/** @typedef {{ destroy: () => void, restyle?: (theme: Theme) => void }} View */
/** @typedef {(root: HTMLElement, store: Store, theme: Theme) => View} Maker */

/** @type {Record<string, Maker>} */
const MAKERS = { tree: createTree, clustermap: createClustermap, scatter: createScatter };

/** anywidget calls this once for each model: the model's views share the state in here. */
export default function live() {
  /** @type {Store | null} */
  let store = null;
  return keepModels({
    /** @param {{ model: Model }} context */
    initialize({ model }) {
      store = createStore(model);
      return () => {
        store?.destroy();
        store = null;
      };
    },
    /** @param {RenderContext} context */
    render({ model, el }) {
      store ??= createStore(model);
      return show(el, store);
    },
  });
}

/**
 * @param {HTMLElement} el
 * @param {Store} store
 * @returns {() => void} clean-up
 */
function show(el, store) {
  const doc = el.ownerDocument;
  const root = doc.createElement("div");
  root.className = "hclust hclust-live";
  // Outside of our own root, whose colors are those that were read last.
  const probe = doc.createElement("span");
  probe.style.display = "none";
  el.append(probe, root);
  let theme = readTheme(el, probe);
  applyTheme(root, theme);

  /** @type {{ make: Maker, box: HTMLElement, view: View }[]} */
  let views = [];
  /** @type {(() => void)[]} */
  let ends = [];

  /** @type {HTMLElement | null} */
  let search = null;

  function build() {
    const bar = appendDiv(root, "hclust-live-bar");
    if (store.model.get("controls")) ends.push(createControls(bar, store).destroy);
    const made = createSearch(bar, store);
    search = made.box;
    ends.push(made.destroy, () => bar.remove());
    place();
    const parts = /** @type {string[]} */ (store.model.get("parts") ?? ["tree"]);
    /** @type {HTMLElement | null} */
    let pair = null;
    for (const part of parts) {
      const make = MAKERS[part];
      if (!make) continue;
      // Views that are not full width are side by side if they fit.
      if (part !== "tree") pair ??= appendDiv(root, "hclust-live-pair");
      const box = appendDiv(
        part === "tree" ? root : /** @type {HTMLElement} */ (pair),
        `hclust-part-${part}`,
      );
      views.push({ make, box, view: make(box, store, theme) });
    }
    const first = views[0]?.box;
    if (first) ends.push(createSelectionChip(first, store).destroy);
  }

  /** Move the search box among the other controls if these have a place for it. */
  function place() {
    const slot = el.closest(".hclust")?.querySelector(".hclust-find-slot");
    if (slot && search && search.parentElement !== slot) slot.append(search);
  }

  function clear() {
    for (const { view, box } of views) {
      view.destroy();
      box.remove();
    }
    for (const end of ends) end();
    root.querySelector(".hclust-live-pair")?.remove();
    views = [];
    ends = [];
  }

  function restyle() {
    const next = readTheme(el, probe);
    if (JSON.stringify(next) === JSON.stringify(theme)) return;
    theme = next;
    applyTheme(root, theme);
    for (const each of views) {
      if (each.view.restyle) {
        each.view.restyle(theme);
      } else {
        each.view.destroy();
        each.view = each.make(each.box, store, theme);
      }
    }
  }

  const rebuild = () => {
    clear();
    build();
  };
  for (const name of ["parts", "controls"]) store.model.on(`change:${name}`, rebuild);
  const endTheme = watchTheme(root, restyle);
  build();
  // Often the root comes into the page only now, with colors of its own.
  const win = windowOf(root);
  const sizes = new win.ResizeObserver(() => {
    place();
    restyle();
  });
  sizes.observe(root);
  win.addEventListener(BEFORE_REQUEST, store.announceCut);

  return () => {
    win.removeEventListener(BEFORE_REQUEST, store.announceCut);
    endTheme();
    sizes.disconnect();
    for (const name of ["parts", "controls"]) store.model.off(`change:${name}`, rebuild);
    clear();
    store.flush();
    root.remove();
    probe.remove();
  };
}
