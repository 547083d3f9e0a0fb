// The scaled values between the trees of their rows and columns. A cut only repaints the strip and
// the row tree; the values are painted when data, order, colours or the rows that are shown change.
import { branchAt, clusterSpans, peakOf, yOf } from "./branches.js";
import { createStage, createTypeface, listen } from "./canvas.js";
import { layOut } from "./clustermap_layout.js";
import {
  paintBar, paintColumnNames, paintFrame, paintHeat, paintRowNames, paintSelection, paintStrip,
  renderHeat, renderTree, scaleTicks, stretches,
} from "./clustermap_paint.js";
import { clusterColours } from "./colours.js";
import { COLOUR_MAPS, colourMap } from "./colourmaps.js";
import { count, height, number, value } from "./format.js";
import { moved, zoomed } from "./geometry.js";
import { createHead } from "./head.js";
import { range } from "./heat.js";
import { leavesOf, heightOf, rootHeight } from "./layout.js";
import { colour } from "./palette.js";
import { createTooltip } from "./tooltip.js";
import { createVoice, keysOf, NEEDS_TABLE, pointOf, wantsWheel } from "./view.js";

/** @typedef {import("./branches.js").Frame} Frame */
/** @typedef {import("./canvas.js").Pen} Pen */
/** @typedef {import("./clustermap_layout.js").Places} Places */
/** @typedef {import("./layout.js").Tree} Tree */
/** @typedef {import("./store.js").Store} Store */
/** @typedef {import("./types.js").Look} Look */
/** What lies under the pointer.
 * @typedef {{ leaf: number, column: number, node?: undefined, label?: undefined }
 *   | { node: number, leaf?: undefined, label?: undefined }
 *   | { label: number, leaf?: undefined, node?: undefined }} Hit */

const REACH = 7;
const CLICK = 4;
/** Fewest rows that can be shown. */
const LEAST_ROWS = 5;
/** Layers; the lowest, 0, shows the values. */
const [CUT, OVER] = [1, 2];

/**
 * @param {HTMLElement} root
 * @param {Store} store
 * @param {Look} look the page's colours and font; after a change of them call restyle()
 * @returns {{ destroy: () => void, restyle: (look: Look) => void }}
 */
export function createClustermap(root, store, look) {
  const doc = root.ownerDocument;
  const head = createHead(root, "Clustermap");
  const rowChoice = head.checkbox("Rows", "Cluster the rows and draw their tree",
    (on) => store.setOption("row_cluster", on));
  const columnChoice = head.checkbox("Columns", "Cluster the columns and draw their tree",
    (on) => store.setOption("col_cluster", on));
  const mapChoice = head.select("Colours", (name) => store.setOption("cmap", name));
  const whole = head.button("show all rows", () => show(null));
  const box = doc.createElement("div");
  box.className = "hclust-plot";
  root.append(box);

  let face = createTypeface(doc, look.font);
  /** Row and column at each place. @type {ArrayLike<number>} */
  let rows = [];
  /** @type {ArrayLike<number>} */
  let columns = [];
  /** Place of each row. @type {Int32Array} */
  let placeOf = new Int32Array(0);
  /** @type {[number, number]} */
  let ends = [0, 1];
  /** Places that are magnified; null: all rows. @type {[number, number] | null} */
  let part = null;
  /** @type {Places | null} */
  let places = null;
  let [rowTree, columnTree] = [false, false];
  /** Pictures that are kept, and for what they were made. */
  const kept = { heat: picture(), tree: picture(), columns: picture() };
  /** @type {Hit | null} */
  let hit = null;

  const stage = createStage(box, [paintGround, paintCut, paintOver], () => arrange());
  const tip = createTooltip(box);
  const voice = createVoice(box, stage.canvas);

  function picture() {
    return { canvas: doc.createElement("canvas"), key: /** @type {unknown[]} */ ([]) };
  }

  /**
   * Make a picture anew if it was made for something else.
   * @param {ReturnType<typeof picture>} one
   * @param {unknown[]} key
   * @param {(canvas: HTMLCanvasElement) => void} make
   */
  function keep(one, key, make) {
    if (key.length === one.key.length && key.every((v, i) => v === one.key[i])) return;
    one.key = key;
    make(one.canvas);
  }

  // -- what is shown where --------------------------------------------------------------------

  /** Take over data, or another order of rows or columns. */
  function renew() {
    const { data } = store;
    const { tree } = data;
    const possible = data.p > 0 && data.values.length >= data.n * data.p;
    head.hide(!possible);
    voice.instead(possible ? "" : NEEDS_TABLE);
    const cmap = String(store.option("cmap") || COLOUR_MAPS[0]);
    mapChoice.show(cmap, COLOUR_MAPS.includes(cmap) ? COLOUR_MAPS : [cmap, ...COLOUR_MAPS]);
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
    whole.show(part !== null);
    if (!stage.width || !data.p || !data.values.length) return;
    const [from, to] = shown();
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

  /** @returns {[number, number]} */
  function shown() {
    return part ?? [0, store.data.n];
  }

  /** The row tree as if it stood upright: across is down. @returns {Frame} */
  function frame() {
    const { rowTree: at } = /** @type {Places} */ (places);
    const [from, to] = shown();
    return {
      width: at.height, height: at.width, from, to,
      top: (rootHeight(store.data.tree) || 1) * 1.04, dpr: stage.dpr,
    };
  }

  /** @param {[number, number] | null} next */
  function show(next) {
    part = next;
    tip.hide();
    arrange();
  }

  function inWords() {
    const { cut, data, selection } = store;
    const chosen = selection ? selection.reduce((sum, v) => sum + v, 0) : 0;
    return `Clustermap of ${count(data.n, data.noun)} `
      + `${rowTree ? "in the order of their tree" : "in the table's order"} by `
      + `${count(data.p, "features")}: ${count(cut.k, "clusters")}`
      + (chosen ? `, ${count(chosen)} selected.` : ".");
  }

  // -- painting -------------------------------------------------------------------------------

  /** @param {Pen} pen */
  function paintGround(pen) {
    if (!places) return;
    const { data } = store;
    const { heat, columnTree: above } = places;
    const map = colourMap(String(store.option("cmap")));
    const [from, to] = shown();
    const size = {
      width: Math.max(1, Math.round(heat.width * stage.dpr)),
      height: Math.max(1, Math.round(heat.height * stage.dpr)),
    };
    keep(kept.heat, [data.values, rows, columns, from, to, size.width, size.height, map], (canvas) => {
      renderHeat(canvas, data, rows, columns, [from, to], size, ends, map);
    });
    paintHeat(pen, kept.heat.canvas, heat);
    if (above.height && data.columnTree) {
      const tree = data.columnTree;
      const top = { ...above, top: (rootHeight(tree) || 1) * 1.02, dpr: stage.dpr, from: 0, to: data.p };
      keep(kept.columns, [tree, above.width, above.height, stage.dpr, look.quiet], (canvas) => {
        renderTree(canvas, tree, top, false, look.quiet);
      });
      blit(pen, kept.columns.canvas, above.left, above.top);
    }
    paintColumnNames(pen, places, look, face);
    if (places.rowNames) {
      const name = (/** @type {number} */ i) => data.name(/** @type {number} */ (rows[i]));
      paintRowNames(pen, places, [from, to], name, look, face);
    }
    paintBar(pen, places.bar, ends, map, look, face);
  }

  /** Copy a picture pixel by pixel. @param {Pen} pen @param {HTMLCanvasElement} canvas
   * @param {number} left @param {number} top */
  function blit(pen, canvas, left, top) {
    pen.save();
    pen.setTransform(1, 0, 0, 1, Math.round(left * stage.dpr), Math.round(top * stage.dpr));
    pen.drawImage(canvas, 0, 0);
    pen.restore();
  }

  /** Strip and row tree: all that a cut changes. @param {Pen} pen */
  function paintCut(pen) {
    if (!places) return;
    const { cut, data } = store;
    const colours = clusterColours(cut);
    const upright = frame();
    const spans = rowTree ? clusterSpans(cut, upright) : stretches(cut, upright, rows);
    paintStrip(pen, places.strip, spans, colours, rowTree);
    if (rowTree) paintRowTree(pen, places, upright, spans, colours, data.tree);
  }

  /**
   * @param {Pen} pen
   * @param {Places} at
   * @param {Frame} upright
   * @param {ReturnType<typeof clusterSpans>} spans
   * @param {Int32Array} colours
   * @param {Tree} tree
   */
  function paintRowTree(pen, { rowTree: at }, upright, spans, colours, tree) {
    const { dpr, from, to } = upright;
    keep(kept.tree, [tree, at.width, at.height, dpr, from, to, look.quiet], (canvas) => {
      renderTree(canvas, tree, upright, true, look.quiet);
    });
    const { canvas } = kept.tree;
    pen.save();
    pen.setTransform(1, 0, 0, 1, Math.round(at.left * dpr), Math.round(at.top * dpr));
    pen.beginPath();
    pen.rect(0, 0, canvas.width, canvas.height);
    pen.clip();
    pen.drawImage(canvas, 0, 0);
    pen.globalCompositeOperation = "source-atop"; // colours what is there, and adds nothing
    for (const { label, x0, x1 } of spans) {
      const node = /** @type {number} */ (store.cut.nodes[label]);
      if (node < tree.n) continue; // one row has no branch of its own
      const left = Math.round(yOf(upright, peakOf(tree, node)) * dpr - 1);
      const top = Math.floor(x0 * dpr);
      pen.fillStyle = colour(/** @type {number} */ (colours[label]));
      pen.fillRect(left, top, canvas.width - left, Math.max(1, Math.ceil(x1 * dpr) - top));
    }
    pen.restore();
  }

  /** @param {Pen} pen */
  function paintOver(pen) {
    if (!places) return;
    const { data, selection, hover } = store;
    const { heat } = places;
    const [from, to] = shown();
    if (selection) {
      const chosen = (/** @type {number} */ i) => Boolean(selection[/** @type {number} */ (rows[i])]);
      paintSelection(pen, places, [from, to], chosen, look);
    }
    if (!hover) return;
    const { tree } = data;
    const unit = heat.height / (to - from);
    /** @param {number} begin @param {number} end places @param {number} left @param {number} right */
    const outline = (begin, end, left, right) => {
      const least = Math.max(end - begin, 2 / unit); // of thinner rows the neighbours are seen, too
      const middle = (begin + end) / 2;
      const y0 = Math.max(0, (middle - least / 2 - from) * unit);
      const y1 = Math.min(heat.height, (middle + least / 2 - from) * unit);
      if (y1 <= 0 || y0 >= heat.height) return;
      paintFrame(pen, { left, top: heat.top + y0, width: right - left, height: y1 - y0 }, look, stage.dpr);
    };
    const [left, right] = [heat.left, heat.left + heat.width];
    if (hover.leaf !== undefined) {
      const place = /** @type {number} */ (placeOf[hover.leaf]);
      outline(place, place + 1, left, right);
      if (hit?.leaf === hover.leaf) {
        const wide = heat.width / columns.length;
        outline(place, place + 1, left + hit.column * wide, left + (hit.column + 1) * wide);
      }
    } else if (rowTree) {
      const begin = /** @type {number} */ (tree.start[hover.node]);
      outline(begin, begin + /** @type {number} */ (tree.sizes[hover.node]), left, right);
    }
  }

  // -- hand and keyboard ----------------------------------------------------------------------

  /** @param {number} x @param {number} y pixels of the canvas @returns {Hit | null} */
  function under(x, y) {
    if (!places) return null;
    const { heat, strip, rowTree: tree } = places;
    const down = y - heat.top;
    if (down < 0 || down >= heat.height) return null;
    const [from, to] = shown();
    const place = Math.min(Math.floor(from + (down / heat.height) * (to - from)), store.data.n - 1);
    const row = /** @type {number} */ (rows[place]);
    if (x >= heat.left && x < heat.left + heat.width) {
      const column = Math.floor(((x - heat.left) / heat.width) * columns.length);
      return { leaf: row, column: Math.min(column, columns.length - 1) };
    }
    if (x >= strip.left - 1 && x < heat.left) {
      return { label: /** @type {number} */ (store.cut.labels[row]) };
    }
    if (!rowTree || x > tree.left + tree.width) return null;
    const node = branchAt(store.data.tree, frame(), down, x - tree.left, REACH);
    return node < 0 ? null : node < store.data.n ? { leaf: node, column: -1 } : { node };
  }

  /** @param {Hit} what @returns {string[]} */
  function words(what) {
    const { cut, data } = store;
    if (what.label !== undefined) {
      const size = count(/** @type {number} */ (cut.sizes[what.label]), data.noun);
      return [`Cluster ${count(what.label)}`, size];
    }
    if (what.node !== undefined) {
      const label = cut.nodes.indexOf(what.node);
      const size = count(/** @type {number} */ (data.tree.sizes[what.node]), data.noun);
      return [label < 0 ? size : `Cluster ${count(label)} · ${size}`,
        `height ${height(heightOf(data.tree, what.node))}`];
    }
    const cluster = `cluster ${count(/** @type {number} */ (cut.labels[what.leaf]))}`;
    if (what.column < 0) return [data.name(what.leaf), cluster];
    return [data.name(what.leaf), inUnits(what.leaf, what.column), cluster];
  }

  /**
   * "weight: 2,110 lb": the value that stands in the table, or of an encoded column yes or no.
   * @param {number} leaf
   * @param {number} at place of the column
   */
  function inUnits(leaf, at) {
    const { data } = store;
    const j = /** @type {number} */ (columns[at]);
    const name = data.columns[j] ?? "";
    const label = name.replaceAll("_", " ");
    const c = data.originalColumns.findIndex((column) => column.name === name);
    const column = data.originalColumns[c];
    if (column) {
      const v = data.originals[leaf * data.originalColumns.length + c];
      return `${label}: ${value(v ?? NaN, column.kind, column.unit)}`;
    }
    return `${label}: ${number(/** @type {number} */ (data.values[leaf * data.p + j]))} scaled`;
  }

  /** @param {Hit | null} what @param {number} x @param {number} y */
  function hoverOn(what, x, y) {
    hit = what;
    const node = what?.label === undefined ? what?.node : store.cut.nodes[what.label];
    if (what?.leaf !== undefined) store.setHover({ leaf: what.leaf });
    else if (node === undefined) store.setHover(null);
    else store.setHover(node < store.data.n ? { leaf: node } : { node });
    stage.canvas.style.cursor = what ? "pointer" : "";
    stage.paint(OVER);
    if (!what) return tip.hide();
    const [title = "", ...lines] = words(what);
    tip.show(x, y, title, lines);
  }

  /** @param {Hit | null} what @param {boolean} add */
  function pick(what, add) {
    const { cut, data } = store;
    if (!what) {
      if (!add) store.select([]);
    } else if (what.leaf !== undefined) {
      store.select([what.leaf], { add });
    } else {
      const node = what.node ?? /** @type {number} */ (cut.nodes[what.label ?? 0]);
      store.select(leavesOf(data.tree, node), { add });
    }
  }

  /** @type {{ x: number, y: number, moved: boolean, from: [number, number] | null } | null} */
  let hand = null;

  const endHand = listen(stage.canvas, {
    pointerdown(/** @type {PointerEvent} */ event) {
      if (event.button) return;
      hand = { ...pointOf(stage.canvas, event), moved: false, from: part };
      stage.canvas.setPointerCapture(event.pointerId);
    },
    pointermove(/** @type {PointerEvent} */ event) {
      const { x, y } = pointOf(stage.canvas, event);
      if (!hand) return hoverOn(under(x, y), x, y);
      hand.moved ||= Math.hypot(x - hand.x, y - hand.y) >= CLICK;
      if (!hand.moved || !hand.from || !places) return;
      const by = ((hand.y - y) / places.heat.height) * (hand.from[1] - hand.from[0]);
      show(moved(hand.from, [0, store.data.n], by));
    },
    pointerup(/** @type {PointerEvent} */ event) {
      const was = hand;
      hand = null;
      if (!was || was.moved) return;
      const { x, y } = pointOf(stage.canvas, event);
      pick(under(x, y), event.shiftKey);
    },
    pointercancel() {
      hand = null;
    },
    pointerleave() {
      if (!hand) hoverOn(null, 0, 0);
    },
    dblclick() {
      show(null);
    },
    wheel(/** @type {WheelEvent} */ event) {
      if (!wantsWheel(stage.canvas, event) || !places) return;
      event.preventDefault();
      const { heat } = places;
      zoom(1.0015 ** (event.deltaY || event.deltaX),
        (pointOf(stage.canvas, event).y - heat.top) / heat.height);
    },
    keydown: keysOf({
      ArrowDown: () => step(1, 0),
      ArrowUp: () => step(-1, 0),
      ArrowRight: () => step(0, 1),
      ArrowLeft: () => step(0, -1),
      Home: () => step(-Infinity, 0),
      End: () => step(Infinity, 0),
      Enter: (event) => {
        if (hit) pick(hit, event.shiftKey);
      },
      Escape: () => {
        store.select([]);
        hoverOn(null, 0, 0);
      },
      "+": () => zoom(1 / 1.4, 0.5),
      "=": () => zoom(1 / 1.4, 0.5),
      "-": () => zoom(1.4, 0.5),
      0: () => show(null),
    }),
  });

  /** @param {number} factor @param {number} share place that stays, from the top */
  function zoom(factor, share) {
    const { n } = store.data;
    const now = shown();
    const centre = now[0] + Math.min(Math.max(share, 0), 1) * (now[1] - now[0]);
    const next = zoomed(now, [0, n], centre, factor, Math.min(n, LEAST_ROWS));
    show(next[1] - next[0] >= n * 0.999 ? null : next);
  }

  /** Go to a neighbouring cell. @param {number} down @param {number} right */
  function step(down, right) {
    if (!places) return;
    const { n } = store.data;
    const [from, to] = shown();
    const clamp = (/** @type {number} */ v, /** @type {number} */ most) => Math.min(Math.max(v, 0), most);
    const leaf = store.hover?.leaf;
    const first = leaf === undefined;
    const place = first ? Math.ceil(from) : clamp(/** @type {number} */ (placeOf[leaf]) + down, n - 1);
    const column = first || hit?.leaf === undefined ? 0 : clamp(hit.column + right, columns.length - 1);
    const beyond = place < from ? place - from : Math.max(0, place + 1 - to);
    if (beyond) show(moved([from, to], [0, n], beyond));
    const { heat } = places;
    const [now, end] = shown();
    const what = { leaf: /** @type {number} */ (rows[place]), column };
    hoverOn(what, heat.left + ((column + 0.5) / columns.length) * heat.width,
      heat.top + ((place + 0.5 - now) / (end - now)) * heat.height);
    voice.say(words(what).join(", "));
  }

  // -- following the store --------------------------------------------------------------------

  /** @type {unknown} */
  let valuesOf = null;
  function renewData() {
    part = null;
    if (store.data.values !== valuesOf) {
      valuesOf = store.data.values;
      ends = range(store.data.values);
    }
    renew();
  }

  const stops = [
    store.subscribe("data", renewData),
    store.subscribe(["order", "option"], renew),
    store.subscribe(["cut", "selection"], (kind) => {
      voice.describe(inWords());
      stage.paint(kind === "cut" ? CUT : OVER);
    }),
    store.subscribe("hover", () => {
      if (store.hover?.leaf !== hit?.leaf) hit = null;
      tip.hide(); // what this view says of a row it says after this
      stage.paint(OVER);
    }),
  ];
  renewData();

  return {
    restyle(next) {
      look = next;
      face = createTypeface(doc, look.font);
      arrange();
    },
    destroy() {
      for (const stop of stops) stop();
      endHand();
      stage.destroy();
      for (const { canvas } of Object.values(kept)) canvas.width = canvas.height = 0;
      tip.destroy();
      voice.destroy();
      head.destroy();
      box.remove();
    },
  };
}
