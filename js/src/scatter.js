// Rows as points: two columns against each other, in the colours and markers of the clusters.
import { createStage, createTypeface, listen } from "./canvas.js";
import { clusterColours } from "./colours.js";
import { count, value } from "./format.js";
import { createGrid, moved, pointsInPolygon, zoomed } from "./geometry.js";
import { createHead } from "./head.js";
import { bestPlace, createLegend } from "./legend.js";
import { createStamps, drawingOrder, stampPoints } from "./markers.js";
import { axisOf, drawGround, layOut } from "./plot.js";
import { createTooltip } from "./tooltip.js";
import { createVoice, keysOf, NEEDS_TABLE, pointOf, wantsWheel } from "./view.js";

/** @typedef {import("./canvas.js").Pen} Pen */
/** @typedef {import("./canvas.js").Stage} Stage */
/** @typedef {import("./plot.js").Axis} Axis */
/** @typedef {import("./plot.js").Plot} Plot */
/** @typedef {import("./store.js").Store} Store */
/** @typedef {import("./types.js").Look} Look */
/** @typedef {{ x: [number, number], y: [number, number] }} Part */

const REACH = 12;
const CLICK = 4;
/** Beside a plot that would become narrower than this a legend has no room. */
const LEAST_PLOT = 230;
/** More selected rows than this are told by the line round their marker: rings would be a thicket. */
const MOST_RINGS = 60;
/** Layers; the lowest, 0, is the ground with its axes. */
const [POINTS, OVER] = [1, 2];

/**
 * @param {HTMLElement} root
 * @param {Store} store
 * @param {Look} look the page's colours and font; after a change of them call restyle()
 * @returns {{ destroy: () => void, restyle: (look: Look) => void }}
 */
export function createScatter(root, store, look) {
  const doc = root.ownerDocument;
  const head = createHead(root, "Scatter");
  const xChoice = head.select("x", (name) => store.setOption("x", name));
  const yChoice = head.select("y", (name) => store.setOption("y", name));
  const whole = head.button("show all", () => show(null));
  const box = doc.createElement("div");
  box.className = "hclust-plot";
  root.append(box);
  const stamps = createStamps(doc);
  let face = createTypeface(doc, look.font);

  /** @type {{ x: Axis, y: Axis } | null} */
  let axes = null;
  /** What is magnified; null: nothing. @type {Part | null} */
  let part = null;
  /** @type {Plot | null} */
  let plot = null;
  /** @type {ReturnType<typeof createGrid> | null} */
  let grid = null;
  let aside = 0; // pixels that a legend beside the plot has
  /** Where the legend stands, and for what this was chosen. */
  let place = { key: "", left: 0, top: 0 };
  /** @type {{ order: Int32Array, dimmed: number } | null} */
  let drawing = null;
  /** Pixels of the points. @type {ImageData | null} */
  let image = null;
  /** Corners of a lasso in pixels of the canvas. @type {number[] | null} */
  let lasso = null;

  const stage = createStage(box, [paintGround, paintPoints, paintOver], () => arrange());
  const legend = createLegend(box, pickCluster);
  const tip = createTooltip(box);
  const voice = createVoice(box, stage.canvas);

  // -- what is shown where --------------------------------------------------------------------

  /** Take over data or axes. */
  function renew() {
    const { data } = store;
    const x = axisOf(data, store.option("x"), 0);
    const y = axisOf(data, store.option("y"), 1);
    axes = x && y ? { x, y } : null;
    part = null;
    head.hide(!axes);
    voice.instead(axes ? "" : NEEDS_TABLE);
    if (axes) {
      const names = data.axisNames.map((axis) => axis.name);
      xChoice.show(axes.x.name, names);
      yChoice.show(axes.y.name, names);
    }
    drawing = null;
    aside = 0;
    arrange();
  }

  /** Lay out anew for a size, axes or what is magnified. */
  function arrange() {
    whole.show(part !== null);
    if (!axes || !stage.width) return;
    placePoints();
    place.key = "";
    showLegend();
    voice.describe(inWords());
    stage.paint();
  }

  function placePoints() {
    if (!axes) return;
    const { x, y } = axes;
    plot = layOut(stage, x, y, part?.x ?? x.all, part?.y ?? y.all, aside, face);
    grid = createGrid(plot.xs, plot.ys, plot.width, plot.height);
  }

  /** The legend stays where it is as long as it has as many lines: it does not jump in a drag. */
  function showLegend() {
    if (!plot) return;
    const { cut, data } = store;
    const size = legend.show(cut, clusterColours(cut), data.noun, face, plot.height);
    const key = `${size.height} ${Math.ceil(size.width / 24)}`;
    if (key !== place.key) {
      const least = Math.max(1, 0.01 * data.n);
      let best = bestPlace(plot, size);
      if (best.hidden > least && plot.width + aside - size.width > LEAST_PLOT && size.width > aside - 12) {
        aside = size.width + 12;
        placePoints();
        stage.paint();
      }
      if (aside) best = { left: plot.width + 16, top: 0, hidden: 0 };
      place = { key, left: best.left, top: best.top };
    }
    legend.move(plot.left + place.left, plot.top + place.top);
  }

  /** @param {Part | null} next */
  function show(next) {
    part = next;
    tip.hide();
    arrange();
  }

  function inWords() {
    if (!axes) return "";
    const { cut, data, selection } = store;
    const chosen = selection ? selection.reduce((sum, v) => sum + v, 0) : 0;
    return `Scatter plot of ${axes.y.title} against ${axes.x.title}: `
      + `${count(data.n, data.noun)} in ${count(cut.k, "clusters")}`
      + (chosen ? `, ${count(chosen)} selected.` : ".");
  }

  // -- painting -------------------------------------------------------------------------------

  /** @param {Pen} pen */
  function paintGround(pen) {
    if (!plot || !axes) return;
    const { x, y } = axes;
    drawGround(pen, plot, {
      x, y, xShown: part?.x ?? x.all, yShown: part?.y ?? y.all, look, face, dpr: stage.dpr,
    });
  }

  /** Across, in pixels, of one point. */
  function pointSize() {
    const { n } = store.data;
    return n <= 500 ? 7.2 : n <= 2500 ? 5.6 : 4.2;
  }

  /** @param {Pen} pen */
  function paintPoints(pen) {
    if (!plot) return;
    const { cut, data, selection } = store;
    const { labels } = cut;
    const colours = clusterColours(cut);
    drawing ??= drawingOrder(labels, cut.sizes, selection);
    const { order, dimmed } = drawing;
    const size = pointSize();
    const halo = data.n <= 2500 ? 0.7 : 0.4;
    const crowd = dimmed > 0 && order.length - dimmed > MOST_RINGS;
    const { width: across, height: down } = stage.canvas;
    if (image?.width !== across || image.height !== down) image = pen.createImageData(across, down);
    const target = new Int32Array(image.data.buffer);
    target.fill(0);
    /** @param {Int32Array} rows @param {import("./markers.js").Style} style */
    const stamp = (rows, style) => {
      if (!rows.length || !plot) return;
      const sheet = stamps(style, stage.dpr, across);
      stampPoints(target, across, stage.dpr, plot, rows, labels, Array.from(colours, sheet));
    };
    stamp(order.subarray(0, dimmed), { size, halo, edge: look.paper, alpha: 0.22 });
    const edge = crowd ? look.ink : look.paper;
    stamp(order.subarray(dimmed), { size, halo: crowd ? 0.9 : halo, edge, alpha: 1 });
    pen.putImageData(image, 0, 0);
  }

  /** @param {Pen} pen @param {Plot} where */
  function clip(pen, { left, top, width, height }) {
    pen.beginPath();
    pen.rect(left, top - 4, width + 4, height + 4);
    pen.clip();
  }

  /** @param {Pen} pen */
  function paintOver(pen) {
    if (!plot) return;
    const { selection, hover } = store;
    pen.save();
    if (part) clip(pen, plot);
    pen.strokeStyle = look.ink;
    if (selection && drawing && drawing.order.length - drawing.dimmed <= MOST_RINGS) {
      pen.lineWidth = 1.5;
      for (const row of drawing.order.subarray(drawing.dimmed)) ring(pen, row, pointSize() / 2 + 3);
    }
    if (hover?.node !== undefined) {
      pen.lineWidth = 1;
      const { tree } = store.data;
      const from = /** @type {number} */ (tree.start[hover.node]);
      const end = from + /** @type {number} */ (tree.sizes[hover.node]);
      for (const row of tree.order.subarray(from, end)) ring(pen, row, pointSize() / 2 + 0.8);
    } else if (hover) {
      pen.strokeStyle = look.paper;
      pen.lineWidth = 4.5;
      ring(pen, hover.leaf, pointSize() / 2 + 4);
      pen.strokeStyle = look.ink;
      pen.lineWidth = 2;
      ring(pen, hover.leaf, pointSize() / 2 + 4);
    }
    pen.restore();
    if (lasso) drawLasso(pen, lasso);
  }

  /** @param {Pen} pen @param {number} row @param {number} radius */
  function ring(pen, row, radius) {
    const [x, y] = pixel(row);
    if (x !== x) return;
    pen.beginPath();
    pen.arc(x, y, radius, 0, 2 * Math.PI);
    pen.stroke();
  }

  /** @param {Pen} pen @param {number[]} corners */
  function drawLasso(pen, corners) {
    pen.beginPath();
    for (let i = 0; i < corners.length; i += 2) {
      pen.lineTo(/** @type {number} */ (corners[i]), /** @type {number} */ (corners[i + 1]));
    }
    pen.closePath();
    pen.fillStyle = look.ink;
    pen.globalAlpha = 0.07;
    pen.fill();
    pen.globalAlpha = 1;
    pen.strokeStyle = look.ink;
    pen.lineWidth = 1;
    pen.setLineDash([4, 3]);
    pen.stroke();
  }

  /** A row in pixels of the canvas. @param {number} row @returns {[number, number]} */
  function pixel(row) {
    if (!plot) return [NaN, NaN];
    const { left, top, xs, ys } = plot;
    return [left + /** @type {number} */ (xs[row]), top + /** @type {number} */ (ys[row])];
  }

  // -- hand and keyboard ----------------------------------------------------------------------

  /** @param {number} x @param {number} y pixels of the canvas @returns {number} row, or -1 */
  function rowAt(x, y) {
    return plot && grid ? grid.nearest(x - plot.left, y - plot.top, REACH) : -1;
  }

  /** @param {number} row @returns {string[]} */
  function words(row) {
    const { cut, data } = store;
    const both = axes ? [...new Set([axes.x, axes.y].map((axis) => inUnits(axis, row)))] : [];
    both.push(`cluster ${count(/** @type {number} */ (cut.labels[row]))}`);
    return [data.name(row), both.join(" · ")];
  }

  /** @param {number} row -1: none */
  function hoverRow(row) {
    store.setHover(row < 0 ? null : { leaf: row });
    if (row < 0) return tip.hide();
    const [title = "", ...lines] = words(row);
    tip.show(...pixel(row), title, lines);
  }

  /** @param {number} label @param {boolean} add */
  function pickCluster(label, add) {
    const { cut, data } = store;
    const rows = [];
    for (let i = 0; i < data.n; i++) if (cut.labels[i] === label) rows.push(i);
    store.select(rows, { add });
  }

  /** What the button that is down does.
   * @type {{ x: number, y: number, pan: boolean, moved: boolean, shift: boolean,
   *   from: Part | null } | null} */
  let hand = null;
  let space = false;

  const endHand = listen(stage.canvas, {
    pointerdown(/** @type {PointerEvent} */ event) {
      if (event.button > 1 || !plot) return;
      const { x, y } = pointOf(stage.canvas, event);
      const pan = event.button === 1 || space;
      if (pan) event.preventDefault();
      hand = { x, y, pan, moved: false, shift: event.shiftKey, from: part };
      stage.canvas.setPointerCapture(event.pointerId);
    },
    pointermove(/** @type {PointerEvent} */ event) {
      const { x, y } = pointOf(stage.canvas, event);
      if (!hand) return hoverRow(rowAt(x, y));
      if (!hand.moved && Math.hypot(x - hand.x, y - hand.y) < CLICK) return;
      if (!hand.moved) hoverRow(-1);
      hand.moved = true;
      if (hand.pan) return pan(x - hand.x, y - hand.y, hand.from);
      lasso ??= [hand.x, hand.y];
      lasso.push(x, y);
      stage.paint(OVER);
    },
    pointerup(/** @type {PointerEvent} */ event) {
      const was = hand;
      hand = null;
      if (!was || !plot) return;
      if (lasso) {
        const { left, top } = plot;
        const inside = pointsInPolygon(plot.xs, plot.ys, lasso.map((v, i) => v - (i % 2 ? top : left)));
        lasso = null;
        stage.paint(OVER);
        if (inside.length || !was.shift) store.select(inside.filter(seen), { add: was.shift });
      } else if (!was.moved && !was.pan) {
        const { x, y } = pointOf(stage.canvas, event);
        const row = rowAt(x, y);
        if (row >= 0 || !event.shiftKey) store.select(row < 0 ? [] : [row], { add: event.shiftKey });
      }
    },
    pointercancel() {
      hand = null;
      lasso = null;
      stage.paint(OVER);
    },
    pointerleave() {
      if (!hand) hoverRow(-1);
    },
    dblclick() {
      show(null);
    },
    wheel(/** @type {WheelEvent} */ event) {
      if (!wantsWheel(stage.canvas, event) || !plot) return;
      event.preventDefault();
      const { x, y } = pointOf(stage.canvas, event);
      zoom(1.0015 ** (event.deltaY || event.deltaX), (x - plot.left) / plot.width,
        1 - (y - plot.top) / plot.height);
    },
    keydown: keysOf({
      ArrowRight: () => step("x", 1),
      ArrowLeft: () => step("x", -1),
      ArrowUp: () => step("y", 1),
      ArrowDown: () => step("y", -1),
      Enter: (event) => {
        const { hover } = store;
        if (hover?.leaf !== undefined) store.select([hover.leaf], { add: event.shiftKey });
      },
      " ": () => {
        space = true;
      },
      Escape: () => {
        lasso = null;
        hand = null;
        store.select([]);
        hoverRow(-1);
      },
      "+": () => zoom(1 / 1.4, 0.5, 0.5),
      "=": () => zoom(1 / 1.4, 0.5, 0.5),
      "-": () => zoom(1.4, 0.5, 0.5),
      0: () => show(null),
    }),
    keyup(/** @type {KeyboardEvent} */ event) {
      if (event.key === " ") space = false;
    },
    blur() {
      space = false;
    },
  });

  /** Rows outside what is magnified are not under the lasso. @param {number} row */
  function seen(row) {
    if (!plot) return false;
    const x = /** @type {number} */ (plot.xs[row]);
    const y = /** @type {number} */ (plot.ys[row]);
    return x >= 0 && x <= plot.width && y >= 0 && y <= plot.height;
  }

  /**
   * @param {number} factor below 1: nearer
   * @param {number} across place that stays, as a share of the plot from the left
   * @param {number} up  from the bottom
   */
  function zoom(factor, across, up) {
    if (!axes) return;
    const { x, y } = axes;
    const now = part ?? { x: x.all, y: y.all };
    /** @param {[number, number]} shown @param {[number, number]} all @param {number} share */
    const one = (shown, all, share) => zoomed(
      shown, all, shown[0] + Math.min(Math.max(share, 0), 1) * (shown[1] - shown[0]), factor,
      (all[1] - all[0]) / 500,
    );
    const next = { x: one(now.x, x.all, across), y: one(now.y, y.all, up) };
    const all = next.x[1] - next.x[0] >= (x.all[1] - x.all[0]) * 0.999
      && next.y[1] - next.y[0] >= (y.all[1] - y.all[0]) * 0.999;
    show(all ? null : next);
  }

  /** @param {number} dx @param {number} dy pixels @param {Part | null} from */
  function pan(dx, dy, from) {
    if (!axes || !plot || !from) return;
    const { x, y } = axes;
    show({
      x: moved(from.x, x.all, (-dx / plot.width) * (from.x[1] - from.x[0])),
      y: moved(from.y, y.all, (dy / plot.height) * (from.y[1] - from.y[0])),
    });
  }

  /**
   * Go to the next row along an axis.
   * @param {"x" | "y"} which
   * @param {1 | -1} way
   */
  function step(which, way) {
    if (!axes || !plot) return;
    const { values } = axes[which];
    const rows = sorted(values).filter(seen);
    if (!rows.length) return;
    const here = store.hover?.leaf ?? -1;
    const at = rows.indexOf(here);
    const next = at < 0 ? (way > 0 ? 0 : rows.length - 1) : Math.min(Math.max(at + way, 0), rows.length - 1);
    const row = /** @type {number} */ (rows[next]);
    hoverRow(row);
    voice.say(words(row).join(", "));
  }

  // -- following the store --------------------------------------------------------------------

  const ends = [
    store.subscribe("data", renew),
    store.subscribe("option", () => {
      if (axes && store.option("x") === axes.x.name && store.option("y") === axes.y.name) return;
      renew();
    }),
    store.subscribe(["cut", "selection"], (kind) => {
      drawing = null;
      if (kind === "cut") showLegend();
      voice.describe(inWords());
      stage.paint(POINTS, OVER);
    }),
    store.subscribe("hover", () => {
      tip.hide(); // what this view says of a row it says after this
      stage.paint(OVER);
    }),
  ];
  renew();

  return {
    restyle(next) {
      look = next;
      face = createTypeface(doc, look.font);
      arrange();
    },
    destroy() {
      for (const end of ends) end();
      endHand();
      stage.destroy();
      legend.destroy();
      tip.destroy();
      voice.destroy();
      head.destroy();
      box.remove();
    },
  };
}

/**
 * "2,110 lb", "46.6 mpg", "2024-03-01".
 * @param {Axis} axis
 * @param {number} row
 */
function inUnits({ column, values }, row) {
  const v = /** @type {number} */ (values[row]);
  const text = value(v, column.kind, column.unit);
  if (column.unit || column.kind === "date" || v !== v) return text;
  const name = column.name.replaceAll("_", " ");
  return name.startsWith("PC ") ? `${name}: ${text}` : `${text} ${name}`;
}

/** @type {WeakMap<Float64Array, number[]>} */
const orders = new WeakMap();

/** Rows in the order of their values, those without one left out. @param {Float64Array} values */
function sorted(values) {
  let rows = orders.get(values);
  if (!rows) {
    const at = (/** @type {number} */ i) => /** @type {number} */ (values[i]);
    rows = Array.from(values.keys()).filter((i) => at(i) === at(i)).sort((a, b) => at(a) - at(b) || a - b);
    orders.set(values, rows);
  }
  return rows;
}
