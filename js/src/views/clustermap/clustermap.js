// The scaled values between the trees of their rows and columns. A cut only repaints the strip and
// the row tree; the values are painted when data, order, colors or the rows that are shown change.
import { createTypeface } from "../../canvas/stage.js";
import { createClustermapHand } from "./pointer.js";
import { createLayers } from "./layers.js";
import { layOut } from "./layout.js";
import { scaleTicks } from "./paint.js";
import { colormap, colormapNames } from "../../canvas/colormaps.js";
import { createExtent } from "../../canvas/viewport.js";
import { count } from "../../text/format.js";
import { createHead } from "../../dom/view_header.js";
import { range } from "../../canvas/heatmap_image.js";
import { createGround, createVoice, NEEDS_TABLE, selectedInWords } from "../../dom/view.js";

/** @typedef {import("./hit_test.js").Hit} Hit */
/** @typedef {import("./layers.js").Scene} Scene */
/** @typedef {import("./layout.js").Places} Places */
/** @typedef {import("../../model/store.js").Store} Store */
/** @typedef {import("../../model/types.js").Look} Look */

/** Layers; the lowest, 0, shows the values. */
const [CUT, OVER] = [1, 2];

/**
 * @param {HTMLElement} root
 * @param {Store} store
 * @param {Look} look the page's colors and font; after a change of them call restyle()
 * @returns {{ destroy: () => void, restyle: (look: Look) => void }}
 */
export function createClustermap(root, store, look) {
  const doc = root.ownerDocument;
  const head = createHead(root, "Clustermap");
  const rowChoice = head.checkbox("Rows", "Cluster the rows and draw their tree",
    (on) => store.setOption("row_cluster", on));
  const columnChoice = head.checkbox("Columns", "Cluster the columns and draw their tree",
    (on) => store.setOption("col_cluster", on));
  const mapChoice = head.select("Colors", (name) => store.setOption("cmap", name));
  const extent = createExtent(() => {
    tip.hide();
    arrange();
  });
  const whole = head.button("show all rows", extent.whole);

  let face = createTypeface(doc, look.font);
  /** Row and column at each place. @type {ArrayLike<number>} */
  let rows = [];
  /** @type {ArrayLike<number>} */
  let columns = [];
  /** Place of each row. @type {Int32Array} */
  let placeOf = new Int32Array(0);
  /** @type {[number, number]} */
  let ends = [0, 1];
  /** @type {Places | null} */
  let places = null;
  let [rowTree, columnTree] = [false, false];
  /** @type {Hit | null} */
  let hit = null;

  const layers = createLayers(doc);
  const ground = createGround(root, "hclust-plot", [layers.ground, layers.cut, layers.over].map(
    (paint) => (/** @type {import("../../canvas/stage.js").Pen} */ pen) => {
      const now = scene();
      if (now) paint(pen, now);
    },
  ), () => arrange());
  const { box, stage, tip } = ground;
  const voice = createVoice(box, stage.canvas);

  // -- what is shown where --------------------------------------------------------------------

  /** @returns {Scene | null} */
  function scene() {
    if (!places) return null;
    const { data, cut, selection, hover } = store;
    const column = hit?.leaf !== undefined && hit.leaf === hover?.leaf ? hit.column : -1;
    const map = colormap(String(store.option("cmap")), store.model);
    return {
      data, cut, selection, hover, places, rows, columns, placeOf, ends, rowTree, column, look, face,
      map, shown: extent.shown(), dpr: stage.dpr,
    };
  }

  /** Take over data, or another order of rows or columns. */
  function renew() {
    const { data } = store;
    const { tree } = data;
    const possible = data.p > 0 && data.values.length >= data.n * data.p;
    head.hide(!possible);
    voice.instead(possible ? "" : NEEDS_TABLE);
    const names = colormapNames(store.model);
    const cmap = String(store.option("cmap") || names[0]);
    mapChoice.show(cmap, names.includes(cmap) ? names : [cmap, ...names]);
    rowTree = Boolean(store.option("row_cluster") ?? true) && data.n > 1;
    columnTree = Boolean(store.option("col_cluster") ?? true) && data.columnTree !== null;
    rowChoice.show(rowTree, data.n > 1);
    columnChoice.show(columnTree, data.columnTree !== null);
    rows = rowTree ? tree.order : Int32Array.from({ length: data.n }, (_, i) => i);
    columns = columnTree && data.columnTree
      ? data.columnTree.order : Int32Array.from({ length: data.p }, (_, j) => j);
    placeOf = new Int32Array(data.n);
    for (let i = 0; i < data.n; i++) placeOf[/** @type {number} */ (rows[i])] = i;
    hit = null;
    if (!possible) {
      places = null;
      return stage.paint();
    }
    arrange();
  }

  /** Lay out anew for a size, an order, or other rows. */
  function arrange() {
    const { data } = store;
    whole.show(extent.part !== null);
    if (!stage.width || !data.p || !data.values.length) return;
    const [from, to] = extent.shown();
    places = layOut({
      width: stage.width,
      height: stage.height,
      columns: Array.from(columns, (j) => data.columns[j] ?? ""),
      rows: to - from,
      rowTree,
      columnTree,
      longestName() {
        let most = 0;
        for (let i = Math.floor(from); i < to && i < data.n; i++) {
          most = Math.max(most, face.width(data.name(/** @type {number} */ (rows[i])).slice(0, 60)));
        }
        return most;
      },
      scale: scaleTicks(ends, 120).words,
      dpr: stage.dpr,
    }, face);
    voice.describe(inWords());
    stage.paint();
  }

  function inWords() {
    const { cut, data, selection } = store;
    return `Clustermap of ${count(data.n, data.noun)} `
      + `${rowTree ? "in the order of their tree" : "in the table's order"} by `
      + `${count(data.p, "features")}: ${count(cut.k, "clusters")}${selectedInWords(selection)}`;
  }

  // -- following the store --------------------------------------------------------------------

  /** @type {unknown} */
  let valuesOf = null;
  function renewData() {
    extent.reset(store.data.n);
    if (store.data.values !== valuesOf) {
      valuesOf = store.data.values;
      ends = range(store.data.values);
    }
    renew();
  }

  const view = {
    store,
    ground,
    extent,
    scene,
    columns: () => columns.length,
    hit: () => hit,
    /** @param {Hit | null} what */
    take(what) {
      hit = what;
      stage.paint(OVER);
    },
  };

  /** The cut that is painted. @type {import("../../model/cut.js").Cut | null} */
  let painted = null;

  ground.end(
    voice.end,
    createClustermapHand(view),
    store.subscribe("data", renewData),
    store.subscribe(["order", "option"], renew),
    store.subscribe(["cut", "selection"], (kind) => {
      // While the clusters stay, a cut changes nothing here.
      if (kind === "cut" && painted?.k === store.cut.k && painted.tree === store.cut.tree) return;
      painted = store.cut;
      voice.describe(inWords());
      stage.paint(kind === "cut" ? CUT : OVER);
    }),
    store.subscribe("reveal", () => {
      extent.reveal(store.wanted.map((leaf) => /** @type {number} */ (placeOf[leaf])));
    }),
    store.subscribe("hover", () => {
      if (store.hover?.leaf !== hit?.leaf) hit = null;
      tip.hide(); // what this view says of a row it says after this
      stage.paint(OVER);
    }),
  );
  renewData();

  return {
    restyle(next) {
      look = next;
      face = createTypeface(doc, look.font);
      arrange();
    },
    destroy() {
      ground.destroy();
      layers.destroy();
      head.destroy();
    },
  };
}
