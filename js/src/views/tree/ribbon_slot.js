// The place beside the height axis for what speaks for each number of clusters. What stands there is
// a bundle of its own (entries/loaded_later/ribbon.js), which comes with the model once it is opened.

import { importModule } from "../../dom/import_module.js";

/** @typedef {import("./types.js").TreeView} TreeView */
/** @typedef {import("./types.js").Scene} Scene */
/**
 * What entries/loaded_later/ribbon.js makes.
 * @typedef {object} Beside
 * @property {(viewWide: number) => number} width  pixels that it takes between axis and plot
 * @property {() => void} update  another index, other numbers
 * @property {(ctx: CanvasRenderingContext2D, scene: Scene) => void} below
 * @property {(ctx: CanvasRenderingContext2D, scene: Scene) => void} above
 * @property {() => void} destroy
 */

/** What it may call. @typedef {Pick<TreeView, "store" | "box" | "tip" | "getScene" | "moved"> & {
 *   paint: (layer: number) => void }} Surroundings */

const TRAITS = ["ribbon", "ribbon_module", "evidence"];

/**
 * @param {Surroundings} view
 * @param {() => void} relayout  it takes other room
 */
export function createRibbonSlot(view, relayout) {
  const { store } = view;
  const { model } = store;
  /** @type {Beside | null} */
  let made = null;
  /** @type {((view: Surroundings) => Beside) | null} */
  let make = null;
  let state = /** @type {"" | "loading" | "ended"} */ ("");
  let last = "";

  /** @param {string} source */
  async function load(source) {
    make = await importModule(source, view.box, "The evidence");
    if (state === "ended") return;
    state = "";
    // Choosing it again is the next try.
    if (!make) store.setOption("ribbon", "");
    follow();
  }

  function follow() {
    const source = model.get("ribbon_module");
    const index = (source && store.option("ribbon")) || "";
    if (index && !make) {
      if (!state) load(source);
      state = "loading";
      return;
    }
    if (!index === !made && index === last) return;
    last = index;
    if (!index) {
      made?.destroy();
      made = null;
    } else if (made) made.update();
    else made = make?.(view) ?? null;
    relayout();
  }
  function updateData() {
    last = "";
    follow();
  }

  for (const name of TRAITS) model.on(`change:${name}`, updateData);
  const ends = [store.subscribe("option", follow), store.subscribe("data", updateData)];
  follow();
  return {
    /** @param {number} viewWide */
    width: (viewWide) => made?.width(viewWide) ?? 0,
    /** @param {CanvasRenderingContext2D} ctx @param {Scene} scene */
    below: (ctx, scene) => made?.below(ctx, scene),
    /** @param {CanvasRenderingContext2D} ctx @param {Scene} scene */
    above: (ctx, scene) => made?.above(ctx, scene),
    destroy() {
      state = "ended";
      for (const name of TRAITS) model.off(`change:${name}`, updateData);
      for (const end of ends) end();
      made?.destroy();
    },
  };
}
