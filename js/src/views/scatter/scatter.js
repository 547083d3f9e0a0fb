// The scatter plot: rows as points, in the colors and markers of their clusters.

import { axisOf, drawAxes, layoutPlot } from "../../canvas/axes.js";
import { createGrid } from "../../canvas/geometry.js";
import { createTypeface } from "../../canvas/stage.js";
import { at } from "../../common/at.js";
import {
  createA11y,
  createViewBase,
  NEEDS_TABLE,
  ONLY_DISTANCES,
  selectionText,
} from "../../dom/view.js";
import { createViewHeader } from "../../dom/view_header.js";
import { shownClasses } from "../../model/class_colors.js";
import { sameClusters } from "../../model/tree/uneven.js";
import { count } from "../../text/format.js";
import { literal } from "../../text/literal.js";
import { createDensitySlot } from "./density_slot.js";
import { bestPlace, createLegend } from "./legend.js";
import { legendLines, partTitle } from "./legend_lines.js";
import { createPoints, drawLasso, drawPointNames, pointSize, ring } from "./paint.js";
import { createPointMenu } from "./point_menu.js";
import { attachScatterPointer } from "./pointer.js";
import { createPlotViewport } from "./viewport.js";

/** @typedef {import("../../canvas/stage.js").Context2D} Context2D */
/** @typedef {import("../../canvas/axes.js").Axis} Axis */
/** @typedef {import("../../canvas/axes.js").Plot} Plot */
/** @typedef {import("../../model/store.js").Store} Store */
/** @typedef {import("../../model/types.js").Theme} Theme */

const REACH = 12;
/** Minimum width of a plot with a legend beside it. */
const MIN_PLOT_WIDTH = 230;
/** Layers; the lowest, 0, is the ground with its axes. */
const [POINTS, OVER] = [1, 2];

/**
 * @param {HTMLElement} root
 * @param {Store} store
 * @param {Theme} theme the page's colors and font; after a change of them call restyle()
 * @returns {{ destroy: () => void, restyle: (theme: Theme) => void }}
 */
export function createScatter(root, store, theme) {
  const doc = root.ownerDocument;
  const header = createViewHeader(root, "Scatter");
  const xChoice = header.select("x", (name) => store.setOption("x", name));
  const yChoice = header.select("y", (name) => store.setOption("y", name));
  const pointMenu = createPointMenu(header.el, store);
  let shownBy = "";
  const viewport = createPlotViewport(
    () => axes && { x: axes.x.all, y: axes.y.all },
    () => {
      tip.hide();
      relayout();
    },
  );
  const showAll = header.button("show all", viewport.showAll);
  const points = createPoints(doc);
  let face = createTypeface(doc, theme.font);

  /** @type {{ x: Axis, y: Axis } | null} */
  let axes = null;
  /** @type {Plot | null} */
  let plot = null;
  /** @type {ReturnType<typeof createGrid> | null} */
  let grid = null;
  /** Corners of a lasso in pixels of the canvas. @type {number[] | null} */
  let lasso = null;
  let aside = 0; // pixels that a legend beside the plot has
  /** Position of the legend, and the size for which it was chosen. */
  let place = { key: "", left: 0, top: 0, width: 0, height: 0 };

  const base = createViewBase(root, "hclust-plot", [paintAxes, paintPoints, paintOver], () =>
    relayout(),
  );
  const { box, stage, tip } = base;
  const legend = createLegend(box, pickCluster);
  const density = createDensitySlot(
    box,
    store,
    () => {
      const otherwise = store.option("size_by") || store.option("marker_by");
      return otherwise || shownClasses(store) ? null : axes; // points then
    },
    () => shownPart() ?? { x: [0, 1], y: [0, 1] },
    (ends) => {
      if (ends && axes) {
        axes = { x: { ...axes.x, all: ends.x }, y: { ...axes.y, all: ends.y } };
        relayout();
      } else stage.paint(POINTS);
    },
  );
  const a11y = createA11y(box, stage.canvas);

  // -- what is shown where --------------------------------------------------------------------

  /** Update to new data or axes. */
  function updateData() {
    const { data } = store;
    shownBy = pointMenu.show();
    const x = axisOf(data, store.option("x"), 0);
    const y = axisOf(data, store.option("y"), 1);
    axes = x && y ? { x, y } : null;
    viewport.reset();
    header.hide(!axes);
    // Distances alone have values for the clustermap, but no axes.
    const why = data.p > 0 ? ONLY_DISTANCES : NEEDS_TABLE;
    a11y.showNotice(axes ? "" : why);
    if (axes) {
      const names = data.axisNames.map((axis) => axis.name);
      xChoice.show(axes.x.name, names);
      yChoice.show(axes.y.name, names);
    }
    points.updateData();
    aside = 0;
    relayout();
  }

  /** Recompute the layout for a size, axes or visible part. */
  function relayout() {
    showAll.show(viewport.part !== null);
    if (!axes || !stage.width) return;
    placePoints();
    place.key = "";
    showLegend();
    a11y.describe(description());
    density.follow();
    stage.paint();
  }

  function shownPart() {
    return viewport.part ?? (axes && { x: axes.x.all, y: axes.y.all });
  }

  function placePoints() {
    if (!axes) return;
    const { x, y } = axes;
    plot = layoutPlot(
      stage,
      x,
      y,
      viewport.part?.x ?? x.all,
      viewport.part?.y ?? y.all,
      aside,
      face,
    );
    grid = createGrid(plot.xs, plot.ys, plot.width, plot.height);
  }

  /** The legend stays where it is as long as it has as many lines: it does not jump in a drag. */
  function showLegend() {
    if (!plot) return;
    const { data } = store;
    const size = legend.show(...legendLines(store, theme.quiet), face, plot.height);
    const key = `${size.height} ${Math.ceil(size.width / 24)}`;
    if (key !== place.key) {
      const least = Math.max(1, 0.01 * data.n);
      let best = bestPlace(plot, size);
      if (
        best.hidden > least &&
        plot.width + aside - size.width > MIN_PLOT_WIDTH &&
        size.width > aside - 12
      ) {
        aside = size.width + 12;
        placePoints();
        stage.paint();
      }
      if (aside) best = { left: plot.width + 16, top: 0, hidden: 0 };
      place = { key, left: best.left, top: best.top, ...size };
    }
    legend.move(plot.left + place.left, plot.top + place.top);
  }

  function description() {
    if (!axes) return "";
    const { cut, data, selection } = store;
    return (
      `Scatter plot of ${axes.y.title} against ${axes.x.title}: ` +
      `${count(data.n, data.noun)} in ${count(cut.k, "clusters")}${coloring()}${selectionText(selection)}`
    );
  }

  function coloring() {
    const by = shownClasses(store);
    return by ? `, colored by ${literal(by.name)}` : "";
  }

  // -- painting -------------------------------------------------------------------------------

  /** @param {Context2D} ctx */
  function paintAxes(ctx) {
    if (!plot || !axes) return;
    const { x, y } = axes;
    drawAxes(ctx, plot, {
      x,
      y,
      xShown: viewport.part?.x ?? x.all,
      yShown: viewport.part?.y ?? y.all,
      theme,
      face,
      dpr: stage.dpr,
    });
  }

  /** @param {Context2D} ctx */
  function paintPoints(ctx) {
    if (!plot) return;
    if (!density.paint(ctx, plot)) points.paint(ctx, plot, store, theme, stage.dpr);
    const { left, top, width, height } = place;
    drawPointNames(
      ctx,
      plot,
      store,
      { x0: left, y0: top, x1: left + width, y1: top + height },
      theme,
      face,
    );
  }

  /** @param {Context2D} ctx */
  function paintOver(ctx) {
    if (!plot) return;
    const { hover, data } = store;
    const radius = (/** @type {number} */ row) => pointSize(data.n, points.power(row)) / 2;
    ctx.save();
    if (viewport.part) {
      ctx.beginPath();
      ctx.rect(plot.left, plot.top - 4, plot.width + 4, plot.height + 4);
      ctx.clip();
    }
    ctx.strokeStyle = theme.ink;
    ctx.lineWidth = 1.5;
    for (const row of points.ringed()) ring(ctx, plot, row, radius(row) + 3);
    if (hover?.node !== undefined) {
      ctx.lineWidth = 1;
      const { tree } = data;
      const from = at(tree.start, hover.node);
      const end = from + at(tree.sizes, hover.node);
      for (const row of tree.order.subarray(from, end)) ring(ctx, plot, row, radius(row) + 0.8);
    } else if (hover) {
      for (const [color, wide] of /** @type {const} */ ([
        [theme.paper, 4.5],
        [theme.ink, 2],
      ])) {
        ctx.strokeStyle = color;
        ctx.lineWidth = wide;
        ring(ctx, plot, hover.leaf, radius(hover.leaf) + 4);
      }
    }
    ctx.restore();
    if (lasso) drawLasso(ctx, lasso, theme.ink);
  }

  /** @param {number} label @param {boolean} add */
  function pickCluster(label, add) {
    const { cut, data } = store;
    const by = shownClasses(store);
    const { labels } = by ?? cut;
    const rows = [];
    for (let i = 0; i < data.n; i++) if (labels[i] === label) rows.push(i);
    store.select(rows, { add });
    base.announce(
      `${add ? "Added: " : ""}${by ? "class" : "cluster"} ${partTitle(store, label)}, ${count(rows.length, data.noun)} selected.`,
    );
  }

  // -- following the store --------------------------------------------------------------------

  /** @type {import("./types.js").ScatterView} */
  const view = {
    store,
    base,
    viewport,
    axes: () => axes,
    plot: () => plot,
    nearest: ({ x, y }) => (plot && grid ? grid.nearest(x - plot.left, y - plot.top, REACH) : -1),
    draw(corners) {
      lasso = corners;
      stage.paint(OVER);
    },
  };

  /** The cut whose points are painted. @type {import("../../model/tree/cut.js").Cut | null} */
  let painted = null;

  base.onDestroy(
    a11y.destroy,
    attachScatterPointer(view),
    store.subscribe("data", updateData),
    store.subscribe("option", () => {
      const same = store.option("x") === axes?.x.name && store.option("y") === axes?.y.name;
      if (!same || pointMenu.show() !== shownBy) updateData();
    }),
    store.subscribe(["cut", "selection"], (kind) => {
      const same = painted && sameClusters(painted, store.cut);
      if (kind === "cut" && same) return; // the same clusters, only the line has moved
      painted = store.cut;
      points.updateData();
      if (kind === "cut") {
        base.followCut(store.cut, POINTS);
        showLegend();
      }
      a11y.describe(description());
      stage.paint(POINTS, OVER);
    }),
    store.subscribe("reveal", () => {
      if (!axes || !viewport.part) return;
      const { x, y } = axes;
      viewport.reveal(store.wanted.map((row) => [Number(x.values[row]), Number(y.values[row])]));
    }),
    store.subscribe("hover", () => {
      tip.hide(); // what this view says of a row it says after this
      stage.paint(OVER);
    }),
  );
  updateData();

  return {
    restyle(next) {
      theme = next;
      face = createTypeface(doc, theme.font);
      relayout();
    },
    destroy() {
      density.destroy();
      base.destroy();
      legend.destroy();
      header.destroy();
    },
  };
}
