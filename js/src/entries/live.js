// Widget of the live views: one store per model, and in each place where the model is displayed the
// views that it names. Needs no kernel.

import { windowOf } from "../canvas/window_of.js";
import { at } from "../common/at.js";
import { appendDiv, applyTheme } from "../dom/apply_theme.js";
import { shareHover } from "../dom/shared_hover.js";
import { BEFORE_REQUEST } from "../dom/shortcuts.js";
import { readTheme, watchTheme } from "../dom/theme.js";
import { keepModels } from "../jupyter/keep_model.js";
import { createStore } from "../model/store.js";
import { createClustermap, createDistanceMatrix } from "../views/clustermap/clustermap.js";
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
const MAKERS = {
  tree: createTree,
  clustermap: createClustermap,
  scatter: createScatter,
  distances: createDistanceMatrix,
};
/** The view that can come and go, and may have its place elsewhere in an explorer. */
const DISTANCES = "distances";

/** anywidget calls this once for each model: the model's views share the state in here. */
export default function live() {
  /** @type {Store | null} */
  let store = null;
  let shown = 0;
  let unlink = () => {};
  return keepModels({
    /** @param {{ model: Model }} context */
    initialize({ model }) {
      store = createStore(model);
      return () => {
        unlink();
        store?.destroy();
        store = null;
      };
    },
    /** @param {RenderContext} context */
    render({ model, el }) {
      store ??= createStore(model);
      // Only while it is shown: a model that nobody closes must not be held by the window.
      if (!shown++) unlink = linkHover(store);
      const end = show(el, store);
      return () => {
        end();
        if (!--shown) unlink();
      };
    },
  });
}

/** Share the row under the pointer with other views of the state. @param {Store} store */
function linkHover(store) {
  let isTold = false; // by another view, which needs no answer
  const shared = shareHover(store.model, ({ row, nodes }) => {
    const leaf = row === undefined ? -1 : store.data.leafOf(row);
    isTold = true;
    store.setHover(leaf < 0 ? null : { leaf });
    store.setOffered(nodes);
    isTold = false;
  });
  const end = store.subscribe(["hover", "data"], () => {
    const { leaf } = store.hover ?? {};
    if (!isTold) shared.notify(leaf === undefined ? null : { row: at(store.data.rows, leaf) });
  });
  return () => {
    end();
    shared.destroy();
  };
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

  /** @type {{ part: string, make: Maker, box: HTMLElement, view: View }[]} */
  let views = [];
  let chip = /** @type {ReturnType<typeof createSelectionChip> | null} */ (null);
  const partsOf = () => /** @type {string[]} */ (store.model.get("parts") ?? ["tree"]);
  /** Elsewhere, outside of our root. @param {string} name @returns {HTMLElement | null} */
  const slotOf = (name) => el.closest(".hclust")?.querySelector(`.hclust-${name}-slot`) ?? null;
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
    /** @type {HTMLElement | null} */
    let pair = null;
    for (const part of partsOf()) {
      // Views that are not full width are side by side if they fit.
      const alone = part === "tree" || part === DISTANCES;
      if (!alone) pair ??= appendDiv(root, "hclust-live-pair");
      addView(part, alone ? root : /** @type {HTMLElement} */ (pair));
    }
    const first = views[0]?.box;
    chip = first ? createSelectionChip(first, store) : null;
    if (chip) ends.push(chip.destroy);
  }

  /** @param {string} part @param {HTMLElement} parent */
  function addView(part, parent) {
    const make = MAKERS[part];
    if (!make) return;
    const box = appendDiv(parent, `hclust-part-${part}`);
    const one = { part, make, box, view: make(box, store, theme) };
    views.push(one);
    if (part === DISTANCES) place();
  }

  /** @param {typeof views[number]} one */
  function removeView({ view, box }) {
    view.destroy();
    box.remove();
  }

  /** Move the search box, and the distances, to where an explorer has a place for them. */
  function place() {
    const slot = slotOf("find");
    if (slot && search && search.parentElement !== slot) slot.append(search);
    const box = views.find(({ part }) => part === DISTANCES)?.box;
    const tab = box && slotOf(DISTANCES);
    if (!tab || box.parentElement === tab) return;
    box.classList.add("hclust", "hclust-live");
    applyTheme(box, theme);
    tab.append(box);
  }

  /** The distances come and go; all other views stay as they are. */
  function followParts() {
    const others = (/** @type {string[]} */ parts) => parts.filter((part) => part !== DISTANCES);
    const [parts, built] = [partsOf(), views.map(({ part }) => part)];
    if (others(parts).join() !== others(built).join()) return rebuild();
    if (parts.includes(DISTANCES) === built.includes(DISTANCES)) return;
    if (parts.includes(DISTANCES)) return addView(DISTANCES, root);
    const gone = views.find(({ part }) => part === DISTANCES);
    if (gone) removeView(gone);
    views = views.filter((one) => one !== gone);
  }

  function clear() {
    for (const one of views) removeView(one);
    for (const end of ends) end();
    root.querySelector(".hclust-live-pair")?.remove();
    views = [];
    chip = null;
    ends = [];
  }

  function restyle() {
    const next = readTheme(el, probe);
    if (JSON.stringify(next) === JSON.stringify(theme)) return;
    theme = next;
    applyTheme(root, theme);
    for (const each of views) {
      if (each.box.classList.contains("hclust")) applyTheme(each.box, theme);
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
  store.model.on("change:parts", followParts);
  store.model.on("change:controls", rebuild);
  const endTheme = watchTheme(root, restyle);
  build();
  // Often the root comes into the page only now, with colors of its own.
  const win = windowOf(root);
  const sizes = new win.ResizeObserver(() => {
    place();
    restyle();
    chip?.refresh();
  });
  sizes.observe(root);
  win.addEventListener(BEFORE_REQUEST, store.announceCut);

  return () => {
    win.removeEventListener(BEFORE_REQUEST, store.announceCut);
    endTheme();
    sizes.disconnect();
    store.model.off("change:parts", followParts);
    store.model.off("change:controls", rebuild);
    clear();
    store.flush();
    root.remove();
    probe.remove();
  };
}
