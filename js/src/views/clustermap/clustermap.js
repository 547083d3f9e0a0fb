// The clustermap: scaled values between the trees of rows and columns. A cut only repaints the
// cluster bar and the row tree; the values are painted when data, order, colors or the visible rows
// change, and in slices where blocks of rows follow the cut.

import { blockAxis } from "../../canvas/block_axis.js";
import { AUTO, colormapNames } from "../../canvas/color/colormaps.js";
import { createTypeface } from "../../canvas/stage.js";
import { createViewport } from "../../canvas/viewport.js";
import { at } from "../../common/at.js";
import constants from "../../common/constants.js";
import { makeDiv } from "../../dom/div.js";
import { createMenu } from "../../dom/menu.js";
import { createA11y, createViewBase, NEEDS_TABLE, selectionText } from "../../dom/view.js";
import { createViewHeader } from "../../dom/view_header.js";
import { CUT as BY_CUT } from "../../model/blocks.js";
import { chosenTracks, tickTrack } from "../../model/tracks.js";
import { sameClusters } from "../../model/tree/uneven.js";
import { count } from "../../text/format.js";
import { literal } from "../../text/literal.js";
import { layOutLegend } from "../shared/track_legend.js";
import { arrange, split } from "./arrangement.js";
import { createBlockMenu } from "./block_menu.js";
import { columnsInWords } from "./columns/column_clusters.js";
import { createColumnMenu } from "./columns/column_menu.js";
import { distanceStore } from "./distances/distance_store.js";
import { brushRows, nearStandsOut, roomFor } from "./distances/distances.js";
import { createLayers } from "./layers.js";
import { layoutClustermap } from "./layout.js";
import { attachClustermapPointer } from "./pointer.js";
import { scaleTicks } from "./scale/legend.js";
import { createValueColors } from "./scale/value_colors.js";
import { createSubSlot } from "./sub_heatmap/sub_slot.js";
import { columnTrackHeights } from "./tracks/column_tracks.js";
import { createSortHeads } from "./tracks/sort_heads.js";
import { MAX_NAME, measureTracks } from "./tracks/track_layout.js";

/** @typedef {import("./hit_test.js").Hit} Hit */
/** @typedef {import("./layers.js").Scene} Scene */
/** @typedef {import("./layout.js").Places} Places */
/** @typedef {import("./layout.js").Rect} Rect */
/** @typedef {import("../../model/store.js").Store} Store */
/** @typedef {import("../../model/types.js").Theme} Theme */

/** Layers; the lowest, 0, shows what no cut changes. */
const [ROWS, CUT, OVER] = [1, 2, 3];
/** Pixels that the button for the selected rows takes beside the legend of the tracks. */
const CORNER = 104;
/** Pixels of the view for each row of a matrix of distances whose columns are named. */
const NAMED = 18;

/**
 * The distances between all rows in place of a table, and the clusters outlined.
 * @param {HTMLElement} root
 * @param {Store} store
 * @param {Theme} theme
 */
export function createDistanceMatrix(root, store, theme) {
  const distances = distanceStore(store);
  return createClustermap(root, distances, theme, distances);
}

/**
 * @param {HTMLElement} root
 * @param {Store} store
 * @param {Theme} theme the page's colors and font; after a change of them call restyle()
 * @param {{ note: () => string } | null} [distances] given where the store shows distances in place
 *   of a table; why it has none
 * @returns {{ destroy: () => void, restyle: (theme: Theme) => void }}
 */
export function createClustermap(root, store, theme, distances = null) {
  const doc = root.ownerDocument;
  const header = createViewHeader(root, distances ? "Matrix of distances" : "Clustermap");
  const rowChoice = header.checkbox("Rows", "Cluster the rows and draw their tree", (on) => {
    if (by.length) store.setOption("sort_by", []);
    store.setOption("row_cluster", on);
  });
  const columnChoice = header.checkbox(
    "Columns",
    "Cluster the columns and draw their tree",
    (on) => {
      if (byColumns.length) store.setOption("column_sort_by", []);
      store.setOption("col_cluster", on);
    },
  );
  const mapChoice = header.select("Colors", (name) => store.setOption("cmap", name));
  /** @type {() => string[]} */
  const trackNames = () => store.option("tracks") ?? [];
  const viewport = createViewport(() => {
    tip.hide();
    relayout();
  });
  const showAll = header.button("show all rows", viewport.showAll);

  let face = createTypeface(doc, theme.font);
  /** Row and column at each place. @type {ArrayLike<number>} */
  let rows = [];
  /** @type {ArrayLike<number>} */
  let columns = [];
  /** Place of each row. @type {Int32Array} */
  let placeOf = new Int32Array(0);
  /** Whether values are missing. */
  let gaps = false;
  /** @type {Places | null} */
  let places = null;
  let [rowTree, columnTree] = [false, false];
  /** Of the columns. @type {import("../../model/tree/cut.js").Cut | null} */
  let cutColumns = null;
  /** Where rows and columns lie, some of them apart. */
  let [rowAxis, columnAxis] = [blockAxis(1, [], 0, 1), blockAxis(1, [], 0, 1)];
  /** @type {[import("../../model/blocks.js").Blocks | null, import("../../model/blocks.js").Blocks | null]} */
  let blocks = [null, null];
  const followsCut = () => rowTree && store.option("row_split") === BY_CUT;
  /** Those that are shown. @type {import("../../model/tracks.js").Track[]} */
  let tracks = [];
  /** Those of columns. @type {import("../../model/tracks.js").Track[]} */
  let columnTracks = [];
  /** What rows are sorted by in place of their tree. @type {import("../../model/row_sort.js").SortedBy[]} */
  let by = [];
  /** What columns are. @type {import("../../model/row_sort.js").SortedBy[]} */
  let byColumns = [];
  /** What the order of rows was made of. @type {unknown[]} */
  let rowsOf = [];
  /** Rows that are clustered within each category. @type {Scene["inBlocks"]} */
  let inBlocks = null;
  /** Leaves that are named; null: all, if they have room. @type {number[] | null} */
  let named = null;
  /** @type {Hit | null} */
  let hit = null;
  /** The rectangle that is being drawn. @type {Rect | null} */
  let brushed = null;

  const layers = createLayers(doc);
  const base = createViewBase(
    root,
    "hclust-plot",
    [layers.paintBase, layers.paintRows, layers.paintCut, layers.paintOverlay].map(
      (paint) => (/** @type {import("../../canvas/stage.js").Context2D} */ ctx) => {
        const now = scene();
        if (now) paint(ctx, now);
      },
    ),
    () => relayout(),
  );
  const { box, stage, tip } = base;
  const subSlot = distances ? brushRows(store) : createSubSlot(box, { root, store, scene });
  const autoMap = distances ? () => nearStandsOut(theme, store.model) : null;
  const valueColors = createValueColors(root, box, header, store, autoMap);
  const a11y = createA11y(box, stage.canvas);
  const meaning = "Strips that show what else is known of each row, and column";
  // Before the map, as they stand above it: the order of the Tab key.
  const above = makeDiv(doc, "hclust-above");
  box.prepend(above);
  const corner = makeDiv(doc, "hclust-corner");
  above.append(corner);
  const heads = createSortHeads(box, store, "sort_by", "rows");
  const columnHeads = createSortHeads(box, store, "column_sort_by", "columns");
  /** @param {string} name @param {boolean} on @param {boolean} ofColumn */
  const tick = (name, on, ofColumn) => {
    tickTrack(store, ofColumn ? "column_tracks" : "tracks", name, on);
  };
  const trackChoice = createMenu(
    corner,
    "Tracks",
    meaning,
    tick,
    [heads, columnHeads],
    "Of columns",
  );
  const showBlocks = createBlockMenu(corner, store);
  const showColumns = createColumnMenu(above, store);

  // -- what is shown where --------------------------------------------------------------------

  /** @returns {Scene | null} */
  function scene() {
    if (!places) return null;
    const { data, cut, selection, hover } = store;
    const column = hit?.leaf !== undefined && hit.leaf === hover?.leaf ? hit.column : -1;
    return {
      data,
      cut,
      columnCut: cutColumns,
      selection,
      hover,
      places,
      rows,
      columns,
      placeOf,
      ...valueColors.now(),
      gaps,
      rowTree,
      inBlocks,
      branch: hit,
      some: subSlot.columns(),
      outlined: distances !== null,
      named,
      brushed,
      tracks,
      columnTracks,
      markOf: columnHeads.mark,
      column,
      theme,
      face,
      shown: viewport.shown(),
      rowAxis,
      columnAxis,
      titleOf: blocks[0]?.titleOf ?? null,
      columnTitleOf: columnTitles(),
      dpr: stage.dpr,
    };
  }

  /** Update to new data, or another order of rows or columns. */
  function updateData() {
    const { data } = store;
    const possible = data.p > 0 && data.values.length >= data.n * data.p;
    header.hide(!possible);
    a11y.showNotice(possible ? "" : distances?.note() || NEEDS_TABLE);
    tracks = chosenTracks(tracks, data.tracks, trackNames());
    columnTracks = chosenTracks(columnTracks, data.columnTracks, store.option("column_tracks"));
    const now = arrange(store);
    ({ by, byColumns, inBlocks, rowTree, columnTree, cutColumns, named } = now);
    heads.update(by);
    columnHeads.update(byColumns);
    trackChoice.show(
      data.tracks.map(({ name }) => name),
      trackNames(),
      data.columnTracks.map(({ name }) => name),
      store.option("column_tracks") ?? [],
    );
    valueColors.update(possible);
    const names = [AUTO, ...colormapNames(store.model)];
    const cmap = String(store.option("cmap") || AUTO);
    const offered = names.includes(cmap) ? names : [cmap, ...names];
    mapChoice.show(
      cmap,
      offered,
      offered.map((name) => (name === AUTO ? "automatic" : name)),
    );
    rowChoice.show(now.free, data.n > 1 && !distances);
    columnChoice.show(columnTree, data.columnTree !== null);
    showColumns(columnTree ? data.p : 0, cutColumns);
    const cut = cutColumns !== null;
    const parts = now.free && !distances ? data.n : 0;
    showBlocks({ rows: parts, columns: columnTree ? data.p : 0, cut });
    // The same list while nothing of it changes: its picture is kept then.
    if (now.rowsOf.some((one, i) => one !== rowsOf[i])) [rows, rowsOf] = [now.rows(), now.rowsOf];
    columns = distances ? rows : now.columns();
    placeOf = new Int32Array(data.n);
    for (let i = 0; i < data.n; i++) placeOf[at(rows, i)] = i;
    hit = null;
    if (!possible) {
      places = null;
      box.style.height = "";
      return stage.paint();
    }
    relayout();
  }

  /** Recompute the layout for a size, an order, or other rows. */
  function relayout() {
    const { data } = store;
    showAll.show(viewport.part !== null);
    if (!stage.width || !data.p || !data.values.length) return;
    const [from, to] = viewport.shown();
    const colors = valueColors.now();
    splitBlocks();
    // All or none: the rows have their names at the other edge, and only where each has room.
    const room = distances ? roomFor(box) : stage.height;
    const isNamed = !distances || (!named && Math.min(stage.width, room) > NAMED * data.p);
    places = layoutClustermap(
      {
        width: stage.width,
        height: room,
        columns: Array.from(columns, (j) => (isNamed ? (data.columns[j] ?? "") : "")),
        square: distances !== null,
        rows: to - from,
        rowTree: rowTree || inBlocks !== null,
        columnTree,
        columnCut: cutColumns !== null,
        titles: Boolean(inBlocks ?? (rowTree && store.option("row_split"))),
        columnTitles: columnTitles() !== null,
        between: gap() * (blocks[1]?.breaks.length ?? 0),
        chosen: Boolean(named),
        longestName() {
          let most = 0;
          for (const leaf of named ?? [])
            most = Math.max(most, face.width(literal(data.name(leaf))));
          if (named) return most;
          for (let i = Math.floor(from); i < to && i < data.n; i++) {
            most = Math.max(most, face.width(data.name(at(rows, i)).slice(0, 60)));
          }
          return most;
        },
        scale: scaleTicks(colors.scale, 120).words,
        unit: colors.unit,
        gaps,
        dpr: stage.dpr,
        tracks: measureTracks(
          tracks,
          stage.width - CORNER,
          rows,
          [from, to],
          face,
          heads.mark,
          store.selection,
          columnTracks,
        ),
        columnTracks: columnTrackHeights(columnTracks, stage.width, face),
      },
      face,
    );
    if (distances) box.style.height = `${places.tall}px`;
    const { below, columnTracks: strips } = places;
    heads.place(
      places.tracks.map(({ left, top, width, height }) => ({
        left: left - 1.5,
        top: top + height,
        width: width && width + 3,
        height: below,
      })),
      tracks,
    );
    columnHeads.place(
      strips.map((one) => ({ ...one, left: one.left + one.width, width: MAX_NAME })),
      columnTracks,
    );
    corner.style.maxWidth = `${places.heatmap.left}px`;
    placeBlocks();
    valueColors.place(places.bar);
    a11y.describe(description());
    stage.paint();
    subSlot.follow();
  }

  const columnTitles = () => (blocks[1]?.breaks.length ? blocks[1].titleOf : null);
  const gap = () => Number(store.option("gap") ?? constants.block_gap);

  /** Find which rows and columns stand apart. */
  function splitBlocks() {
    blocks = split(store, { rowTree, columnTree, inBlocks, cutColumns });
  }

  /** Recompute where rows and columns lie. */
  function placeBlocks() {
    if (!places) return;
    const { data } = store;
    const { width, height } = places.heatmap;
    rowAxis = blockAxis(data.n, blocks[0]?.breaks ?? [], gap(), height, viewport.shown());
    columnAxis = blockAxis(data.p, blocks[1]?.breaks ?? [], gap(), width);
  }

  /** "Split into 4 blocks by the clusters." */
  function blocksInWords() {
    const told = blocks.flatMap((one, i) => {
      const n = one?.breaks.length ?? 0;
      if (!n) return [];
      const by = i
        ? `columns by their ${store.option("col_split") === BY_CUT ? "clusters" : "tree"}`
        : `rows by ${inBlocks ? store.option("row_split") : followsCut() ? "the clusters" : "their tree"}`;
      return [`${by} into ${count(n + 1, "blocks")}`];
    });
    return told.length ? ` Split: ${told.join(", ")}.` : "";
  }

  /** "size (descending), then by group". @param {typeof by} keys */
  const sortedInWords = (keys) =>
    keys.map(({ track, falls }) => track.name + (falls ? " (descending)" : "")).join(", then by ");

  function description() {
    const { cut, data, selection } = store;
    const sorted = sortedInWords(by);
    const order = sorted
      ? `sorted by ${sorted}`
      : inBlocks
        ? "clustered in blocks"
        : "in the table's order";
    if (distances) {
      return (
        `Distances between all pairs of ${count(data.n, data.noun)} in the order of their tree: ` +
        `${count(cut.k, "clusters")}, outlined on the diagonal${selectionText(selection)} ${valueColors.inWords()}`
      );
    }
    return (
      `Clustermap of ${count(data.n, data.noun)} ` +
      `${rowTree ? "in the order of their tree" : order} by ` +
      `${count(data.p, "features")}: ${count(cut.k, "clusters")}${selectionText(selection)} ${valueColors.inWords()}` +
      columnsInWords(cutColumns) +
      blocksInWords() +
      (tracks.length ? ` Beside it: ${tracks.map(({ name }) => name).join(", ")}.` : "") +
      (columnTracks.length
        ? ` Above the columns: ${columnTracks.map(({ name }) => name).join(", ")}.`
        : "") +
      (byColumns.length ? ` Columns are sorted by ${sortedInWords(byColumns)}.` : "")
    );
  }

  // -- following the store --------------------------------------------------------------------

  /** @type {unknown} */
  let valuesOf = null;
  function resetData() {
    viewport.reset(store.data.n);
    if (store.data.values !== valuesOf) {
      valuesOf = store.data.values;
      gaps = store.data.values.some(Number.isNaN);
    }
    updateData();
  }

  const view = {
    store,
    base,
    viewport,
    scene,
    columns: () => columns.length,
    hit: () => hit,
    brush: subSlot.brush,
    /** @param {ArrayLike<number>} some @param {boolean} add */
    takeColumns(some, add) {
      subSlot.take(some, add);
      stage.paint(OVER);
    },
    /** @param {Rect | null} rect pixels of the canvas */
    setBrushed(rect) {
      brushed = rect;
      stage.paint(OVER);
    },
    /** @param {Hit | null} what */
    setHit(what) {
      hit = what;
      stage.paint(OVER);
    },
  };

  /** The cut that is painted. @type {import("../../model/tree/cut.js").Cut | null} */
  let painted = null;

  base.onDestroy(
    a11y.destroy,
    valueColors.destroy,
    subSlot.destroy,
    attachClustermapPointer(view),
    store.subscribe("data", resetData),
    store.subscribe(["order", "option"], updateData),
    store.subscribe(["cut", "selection"], (kind) => {
      // While the clusters stay, a cut changes nothing here.
      if (kind === "cut" && painted && sameClusters(painted, store.cut)) return;
      painted = store.cut;
      const layers = kind !== "cut" ? [OVER] : followsCut() ? [ROWS, CUT, OVER] : [CUT];
      if (layers.includes(ROWS)) {
        splitBlocks();
        placeBlocks();
      }
      if (kind !== "cut" && places && tracks.length) {
        const width = stage.width - CORNER;
        places.legend = layOutLegend(tracks, width, face, store.selection, columnTracks).items;
        layers.push(0);
      }
      if (kind === "cut") base.followCut(store.cut, ...layers.filter((layer) => layer !== OVER));
      a11y.describe(description());
      stage.paint(...layers);
      subSlot.follow();
    }),
    store.subscribe("reveal", () => {
      viewport.reveal(store.wanted.map((leaf) => at(placeOf, leaf)));
    }),
    store.subscribe("hover", () => {
      if (store.hover?.leaf !== hit?.leaf) hit = null;
      tip.hide(); // what this view says of a row it says after this
      stage.paint(OVER);
    }),
  );
  resetData();

  return {
    restyle(next) {
      theme = next;
      face = createTypeface(doc, theme.font);
      if (distances) valueColors.update(places !== null);
      relayout();
      subSlot.restyle();
    },
    destroy() {
      base.destroy();
      layers.destroy();
      header.destroy();
    },
  };
}
