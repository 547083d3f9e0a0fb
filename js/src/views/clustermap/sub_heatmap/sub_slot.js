// The button that shows the selected rows as a heatmap of their own. What it shows is a bundle of its
// own (entries/loaded_later/sub_heatmap.js), which comes with the model once it is asked for.

import { color } from "../../../canvas/color/palette.js";
import { importModule } from "../../../dom/import_module.js";
import { createA11y, createViewBase, eventPosition, keyHandler } from "../../../dom/view.js";
import { clusterTitle } from "../../../model/tree/annotations.js";
import { clusterColors } from "../../../model/tree/node_colors.js";
import { count, value } from "../../../text/format.js";
import { fitNames, literal, ownParts } from "../../../text/literal.js";
import { cellLines } from "../hit_test.js";
import { columnNames } from "../layout.js";
import {
  paintColumnNames,
  paintFrame,
  paintHeatmap,
  paintRowNames,
  renderHeatmap,
} from "../paint.js";

/** What is here anyway, so that the other bundle does not carry it again. */
const tools = {
  cellLines,
  clusterColors,
  clusterTitle,
  color,
  columnNames,
  count,
  createA11y,
  createViewBase,
  eventPosition,
  fitNames,
  keyHandler,
  literal,
  ownParts,
  paintColumnNames,
  paintFrame,
  paintHeatmap,
  paintRowNames,
  renderHeatmap,
  value,
};

/** @typedef {typeof tools} Tools */
/** @typedef {import("../layers.js").Scene} Scene */
/**
 * What entries/loaded_later/sub_heatmap.js makes.
 * @typedef {object} SubHeatmap
 * @property {() => void} update  other rows, columns, colors
 * @property {() => void} destroy
 */
/**
 * What it may call.
 * @typedef {object} Surroundings
 * @property {HTMLElement} root
 * @property {import("../../../model/store.js").Store} store
 * @property {() => Scene | null} scene
 * @property {() => Set<number> | null} columns  those that are shown, null: all
 * @property {() => void} close
 * @property {Tools} tools
 */

/**
 * @param {HTMLElement} box  of the clustermap: the button lies in a corner of it, so that nothing moves
 *   when it comes
 * @param {Omit<Surroundings, "close" | "columns" | "tools">} view
 */
export function createSubSlot(box, view) {
  const { store } = view;
  const { model } = store;
  /** @type {SubHeatmap | null} */
  let made = null;
  /** @type {((view: Surroundings) => SubHeatmap) | null} */
  let make = null;
  let [open, loading, ended] = [false, false, false];
  /** @type {Set<number> | null} */
  let columns = null;
  /** Of the selection that is made now. @type {Set<number> | null} */
  let next = null;

  const button = box.ownerDocument.createElement("button");
  button.type = "button";
  button.className = "hclust-sub-open";
  button.textContent = "Selected rows";
  button.title = "Show them as a heatmap of their own";
  button.hidden = true;
  button.dataset.lmSuppressShortcuts = "true";
  button.addEventListener("click", () => {
    open = !open;
    follow();
  });
  box.append(button);

  async function load() {
    const source = model.get("sub_module");
    if (!source) return model.send({ wants: "sub_module" });
    if (loading) return;
    loading = true;
    make = await importModule(source, box, "The heatmap of the selected rows");
    loading = false;
    open &&= !!make; // if it failed, the next press tries again
    follow();
  }

  function follow() {
    if (ended) return;
    const any = Boolean(view.scene() && store.selection?.includes(1));
    button.hidden = !any;
    button.setAttribute("aria-expanded", String(open));
    if (!open || !any) {
      made?.destroy();
      made = null;
    } else if (!make) {
      load();
    } else if (made) made.update();
    else made = make({ ...view, columns: () => columns, close, tools });
  }
  /** Rows and columns of a rectangle. @param {number[]} leaves @param {Set<number> | null} some */
  function brush(leaves, some) {
    columns = next = some;
    store.select(leaves);
    next = null;
    follow();
  }
  function close() {
    open = false;
    follow();
    button.focus();
  }
  const end = store.subscribe("selection", () => {
    columns = next;
  });
  model.on("change:sub_module", follow);

  return {
    follow,
    columns: () => columns,
    brush,
    /** Columns of the selected rows, or of all. @param {ArrayLike<number>} some @param {boolean} add */
    take(some, add) {
      const all = new Set([...((add && columns) || []), ...Array.from(some)]);
      const { selection, data } = store;
      const rows = data.tree.order.filter((leaf) => selection?.[leaf] ?? true);
      if (all.size) brush([...rows], all.size < data.p ? all : null);
    },
    restyle() {
      made?.destroy();
      made = null;
      follow();
    },
    destroy() {
      ended = true;
      end();
      model.off("change:sub_module", follow);
      made?.destroy();
    },
  };
}
