// Rows as points: two columns against each other, in the colors and markers of the clusters.
import { createTypeface } from "../../canvas/stage.js";
import { clusterColors } from "../../model/node_colors.js";
import { count } from "../../text/format.js";
import { createGrid } from "../../canvas/geometry.js";
import { createHead } from "../../dom/view_header.js";
import { bestPlace, createLegend } from "./legend.js";
import { titleOf } from "../../model/annotations.js";
import { axisOf, drawGround, layOut } from "../../canvas/axes.js";
import { createScatterHand } from "./pointer.js";
import { createPoints, drawLasso, drawNames, pointSize, ring } from "./paint.js";
import { createZoom } from "./viewport.js";
import { createGround, createVoice, NEEDS_TABLE, selectedInWords } from "../../dom/view.js";

/** @typedef {import("../../canvas/stage.js").Pen} Pen */
/** @typedef {import("../../canvas/axes.js").Axis} Axis */
/** @typedef {import("../../canvas/axes.js").Plot} Plot */
/** @typedef {import("../../model/store.js").Store} Store */
/** @typedef {import("../../model/types.js").Look} Look */

const REACH = 12;
/** Beside a plot that would become narrower than this a legend has no room. */
const LEAST_PLOT = 230;
/** Layers; the lowest, 0, is the ground with its axes. */
const [POINTS, OVER] = [1, 2];

/**
 * @param {HTMLElement} root
 * @param {Store} store
 * @param {Look} look the page's colors and font; after a change of them call restyle()
 * @returns {{ destroy: () => void, restyle: (look: Look) => void }}
 */
export function createScatter(root, store, look) {
  const doc = root.ownerDocument;
  const head = createHead(root, "Scatter");
  const xChoice = head.select("x", (name) => store.setOption("x", name));
  const yChoice = head.select("y", (name) => store.setOption("y", name));
  const zoom = createZoom(() => axes && { x: axes.x.all, y: axes.y.all }, () => {
    tip.hide();
    arrange();
  });
  const whole = head.button("show all", zoom.whole);
  const points = createPoints(doc);
  let face = createTypeface(doc, look.font);

  /** @type {{ x: Axis, y: Axis } | null} */
  let axes = null;
  /** @type {Plot | null} */
  let plot = null;
  /** @type {ReturnType<typeof createGrid> | null} */
  let grid = null;
  /** Corners of a lasso in pixels of the canvas. @type {number[] | null} */
  let lasso = null;
  let aside = 0; // pixels that a legend beside the plot has
  /** Where the legend stands, and for what this was chosen. */
  let place = { key: "", left: 0, top: 0, width: 0, height: 0 };

  const ground = createGround(root, "hclust-plot", [paintGround, paintPoints, paintOver], () => arrange());
  const { box, stage, tip } = ground;
  const legend = createLegend(box, pickCluster);
  const voice = createVoice(box, stage.canvas);

  // -- what is shown where --------------------------------------------------------------------

  /** Take over data or axes. */
  function renew() {
    const { data } = store;
    const x = axisOf(data, store.option("x"), 0);
    const y = axisOf(data, store.option("y"), 1);
    axes = x && y ? { x, y } : null;
    zoom.reset();
    head.hide(!axes);
    voice.instead(axes ? "" : NEEDS_TABLE);
    if (axes) {
      const names = data.axisNames.map((axis) => axis.name);
      xChoice.show(axes.x.name, names);
      yChoice.show(axes.y.name, names);
    }
    points.renew();
    aside = 0;
    arrange();
  }

  /** Lay out anew for a size, axes or what is magnified. */
  function arrange() {
    whole.show(zoom.part !== null);
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
    plot = layOut(stage, x, y, zoom.part?.x ?? x.all, zoom.part?.y ?? y.all, aside, face);
    grid = createGrid(plot.xs, plot.ys, plot.width, plot.height);
  }

  /** The legend stays where it is as long as it has as many lines: it does not jump in a drag. */
  function showLegend() {
    if (!plot) return;
    const { cut, data } = store;
    const size = legend.show(cut, clusterColors(cut), data.noun, face, plot.height);
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
      place = { key, left: best.left, top: best.top, ...size };
    }
    legend.move(plot.left + place.left, plot.top + place.top);
  }

  function inWords() {
    if (!axes) return "";
    const { cut, data, selection } = store;
    return `Scatter plot of ${axes.y.title} against ${axes.x.title}: `
      + `${count(data.n, data.noun)} in ${count(cut.k, "clusters")}${selectedInWords(selection)}`;
  }

  // -- painting -------------------------------------------------------------------------------

  /** @param {Pen} pen */
  function paintGround(pen) {
    if (!plot || !axes) return;
    const { x, y } = axes;
    drawGround(pen, plot, {
      x, y, xShown: zoom.part?.x ?? x.all, yShown: zoom.part?.y ?? y.all, look, face, dpr: stage.dpr,
    });
  }

  /** @param {Pen} pen */
  function paintPoints(pen) {
    if (!plot) return;
    points.paint(pen, plot, store, clusterColors(store.cut), look.ink, look.paper, stage.dpr);
    const { left, top, width, height } = place;
    drawNames(pen, plot, store, { x0: left, y0: top, x1: left + width, y1: top + height }, look, face);
  }

  /** @param {Pen} pen */
  function paintOver(pen) {
    if (!plot) return;
    const { hover, data } = store;
    const radius = pointSize(data.n) / 2;
    pen.save();
    if (zoom.part) {
      pen.beginPath();
      pen.rect(plot.left, plot.top - 4, plot.width + 4, plot.height + 4);
      pen.clip();
    }
    pen.strokeStyle = look.ink;
    pen.lineWidth = 1.5;
    for (const row of points.ringed()) ring(pen, plot, row, radius + 3);
    if (hover?.node !== undefined) {
      pen.lineWidth = 1;
      const { tree } = data;
      const from = /** @type {number} */ (tree.start[hover.node]);
      const end = from + /** @type {number} */ (tree.sizes[hover.node]);
      for (const row of tree.order.subarray(from, end)) ring(pen, plot, row, radius + 0.8);
    } else if (hover) {
      for (const [color, wide] of /** @type {const} */ ([[look.paper, 4.5], [look.ink, 2]])) {
        pen.strokeStyle = color;
        pen.lineWidth = wide;
        ring(pen, plot, hover.leaf, radius + 4);
      }
    }
    pen.restore();
    if (lasso) drawLasso(pen, lasso, look.ink);
  }

  /** @param {number} label @param {boolean} add */
  function pickCluster(label, add) {
    const { cut, data } = store;
    const rows = [];
    for (let i = 0; i < data.n; i++) if (cut.labels[i] === label) rows.push(i);
    store.select(rows, { add });
    ground.say(`${add ? "Added: " : ""}cluster ${titleOf(store.cut, label)}, ${count(rows.length, data.noun)} selected.`);
  }

  // -- following the store --------------------------------------------------------------------

  /** @type {import("./types.js").ScatterView} */
  const view = {
    store,
    ground,
    zoom,
    axes: () => axes,
    plot: () => plot,
    nearest: ({ x, y }) => (plot && grid ? grid.nearest(x - plot.left, y - plot.top, REACH) : -1),
    draw(corners) {
      lasso = corners;
      stage.paint(OVER);
    },
  };

  /** The cut whose points are painted. @type {import("../../model/cut.js").Cut | null} */
  let painted = null;

  ground.end(
    voice.end,
    createScatterHand(view),
    store.subscribe("data", renew),
    store.subscribe("option", () => {
      if (axes && store.option("x") === axes.x.name && store.option("y") === axes.y.name) return;
      renew();
    }),
    store.subscribe(["cut", "selection"], (kind) => {
      const same = painted?.k === store.cut.k && painted.tree === store.cut.tree;
      if (kind === "cut" && same) return; // the same clusters, only the line has moved
      painted = store.cut;
      points.renew();
      if (kind === "cut") showLegend();
      voice.describe(inWords());
      stage.paint(POINTS, OVER);
    }),
    store.subscribe("reveal", () => {
      if (!axes || !zoom.part) return;
      const { x, y } = axes;
      zoom.reveal(store.wanted.map((row) => [Number(x.values[row]), Number(y.values[row])]));
    }),
    store.subscribe("hover", () => {
      tip.hide(); // what this view says of a row it says after this
      stage.paint(OVER);
    }),
  );
  renew();

  return {
    restyle(next) {
      look = next;
      face = createTypeface(doc, look.font);
      arrange();
    },
    destroy() {
      ground.destroy();
      legend.destroy();
      head.destroy();
    },
  };
}
