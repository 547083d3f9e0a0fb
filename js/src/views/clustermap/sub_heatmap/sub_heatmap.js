// The selected rows, and the columns of a rectangle, as a heatmap with names: in the order and the
// colors of the clustermap, live. Its text can be copied and saved.

import { at } from "../../../common/at.js";
import { copyText } from "../../../dom/copy_text.js";
import { makeDiv } from "../../../dom/div.js";
import { WALKING } from "../../../dom/keyboard.js";
import { saveFile } from "../../../dom/save_file.js";
import { csvText, subTable, tabText } from "./sub_table.js";

/** @typedef {import("../layout.js").Rect} Rect */
/** @typedef {{ heatmap: Rect, names: import("../layout.js").ColumnNames, rowNames: number }} Places */

const SMALL = 11;
const STRIP = 9;
const GAP = 5;
/** Pixels of a row, and of all rows where these are many. */
const ROW = 16;
const TALLEST = 6400;
/** Pixels that are seen without scrolling; as `.hclust-sub-scroll` in styles/views.css. */
const SEEN = 520;

/**
 * @param {import("./sub_slot.js").Surroundings} view
 * @returns {import("./sub_slot.js").SubHeatmap}
 */
export function createSubHeatmap(view) {
  const { store } = view;
  const {
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
  } = view.tools;
  const doc = view.root.ownerDocument;
  const panel = doc.createElement("section");
  panel.className = "hclust-sub";
  panel.setAttribute("aria-label", "Selected rows");
  const head = makeDiv(doc, "hclust-head hclust-live-head");
  const words = doc.createElement("span");
  words.className = "hclust-sub-words";
  words.setAttribute("role", "status");
  const copy = button("Copy", "Copy names and values, with tabs between them");
  const save = button("Save as CSV", "Save names and values");
  const close = button("×", "Close (Escape)");
  close.setAttribute("aria-label", "Close the selected rows");
  head.append(words, copy, save, close);
  const scroller = makeDiv(doc, "hclust-sub-scroll");
  panel.append(head, scroller);
  view.root.append(panel);

  /** From the top. @type {number[]} */
  let leaves = [];
  /** @type {number[]} */
  let columns = [];
  /** @type {Places | null} */
  let places = null;
  /** Place of the column under the pointer. */
  let column = -1;
  const picture = doc.createElement("canvas");
  const base = createViewBase(scroller, "hclust-plot", [paint, paintOver], layOut);
  const { box, stage, tip } = base;
  const a11y = createA11y(box, stage.canvas);

  /** @param {string} text @param {string} title */
  function button(text, title) {
    const el = doc.createElement("button");
    el.type = "button";
    el.textContent = text;
    el.title = title;
    el.dataset.lmSuppressShortcuts = "true";
    return el;
  }

  function update() {
    const now = view.scene();
    if (!now) return;
    const some = view.columns();
    leaves = Array.from(now.rows).filter((leaf) => store.selection?.[leaf]);
    columns = Array.from(now.columns).filter((j) => !some || some.has(j));
    const what = `${count(leaves.length, now.data.noun)} × ${count(columns.length, "features")}`;
    if (words.textContent !== what) words.textContent = what;
    copy.textContent = "Copy";
    a11y.describe(
      `Heatmap of the selected rows: ${what}, with names, in the colors of the clustermap.`,
    );
    layOut();
  }

  function layOut() {
    const now = view.scene();
    if (!now || !stage.width || !leaves.length) return;
    const { data, face, dpr } = now;
    const sharp = (/** @type {number} */ v) => Math.round(v * dpr) / dpr;
    const most = TALLEST / leaves.length;
    const named = Math.min(ROW, most) >= SMALL + 2;
    const longest = Math.max(
      ...leaves.slice(0, 2000).map((leaf) => face.width(literal(data.name(leaf)))),
    );
    const rowNames = named ? Math.min(longest, 0.4 * stage.width) + 10 : 0;
    const left = STRIP + GAP;
    const width = Math.max(20, sharp(stage.width - left - rowNames - 4));
    const words = columns.map((j) => data.columns[j] ?? "");
    const names = columnNames(words, width / columns.length, left, 150, face, false);
    // Somewhat lower rows, if these and the columns' names are then seen without scrolling.
    const low = Math.max(SMALL + 2, (SEEN - names.height - 8) / leaves.length);
    const unit = Math.max(1 / dpr, Math.min(ROW, low, most));
    const heatmap = { left, top: 2, width, height: sharp(unit * leaves.length) };
    places = { heatmap, names, rowNames };
    const tall = `${Math.ceil(heatmap.height + names.height + 6)}px`;
    if (box.style.height !== tall) box.style.height = tall;
    stage.paint();
  }

  /** @param {CanvasRenderingContext2D} ctx */
  function paint(ctx) {
    const now = view.scene();
    if (!now || !places) return;
    const { data, scale, map, gaps, theme, face, dpr, cut } = now;
    const { heatmap } = places;
    const size = {
      width: Math.round(heatmap.width * dpr),
      height: Math.round(heatmap.height * dpr),
    };
    /** @type {[number, number]} */
    const shown = [0, leaves.length];
    renderHeatmap(picture, data, leaves, columns, shown, size, scale, map);
    paintHeatmap(ctx, picture, heatmap, gaps);
    const colors = clusterColors(cut);
    const unit = heatmap.height / leaves.length;
    leaves.forEach((leaf, i) => {
      ctx.fillStyle = color(at(colors, at(cut.labels, leaf)));
      ctx.fillRect(0, heatmap.top + i * unit, STRIP, unit + 0.5 / dpr);
    });
    paintColumnNames(ctx, places, theme, face);
    if (!places.rowNames) return;
    const names = leaves.map((leaf) => literal(data.name(leaf)));
    const fit = (/** @type {number[]} */ _, /** @type {number} */ room) =>
      fitNames(names, ownParts(names), (i, ...parts) =>
        face.fit(at(names, i), room, SMALL, false, ...parts),
      );
    paintRowNames(ctx, places, shown, fit, theme, face);
  }

  /** The row under the pointer, in whichever view. @param {CanvasRenderingContext2D} ctx */
  function paintOver(ctx) {
    const now = view.scene();
    const place = store.hover?.leaf === undefined ? -1 : leaves.indexOf(store.hover.leaf);
    if (!now || !places || place < 0) return;
    const { left, top, width, height } = places.heatmap;
    const unit = height / leaves.length;
    const row = { left, top: top + place * unit, width, height: unit };
    paintFrame(ctx, row, now.theme, now.dpr);
    if (column < 0) return;
    const wide = width / columns.length;
    paintFrame(ctx, { ...row, left: left + column * wide, width: wide }, now.theme, now.dpr);
  }

  /** @param {number} place @param {number} across @returns {string[]} what is told of a cell */
  function show(place, across) {
    const now = view.scene();
    const leaf = leaves[place];
    if (!now || !places || leaf === undefined) {
      column = -1;
      store.setHover(null);
      tip.hide();
      return [];
    }
    column = across;
    store.setHover({ leaf });
    const { data, cut } = now;
    const cell = column < 0 ? [] : cellLines(data, leaf, at(columns, column));
    const lines = [...cell, `cluster ${clusterTitle(cut, at(cut.labels, leaf))}`];
    const { left, top, width, height } = places.heatmap;
    tip.show(
      left + ((Math.max(0, column) + 0.5) / columns.length) * width,
      top + ((place + 0.5) / leaves.length) * height,
      data.name(leaf),
      lines,
    );
    return [data.name(leaf), ...lines];
  }

  /** Go to a neighboring cell. @param {number} down @param {number} right */
  function step(down, right) {
    const before = store.hover?.leaf === undefined ? -1 : leaves.indexOf(store.hover.leaf);
    const clamp = (/** @type {number} */ v, /** @type {number} */ n) =>
      Math.min(Math.max(v, 0), n - 1);
    const place = before < 0 ? 0 : clamp(before + down, leaves.length);
    const told = show(place, before < 0 ? 0 : clamp(Math.max(0, column) + right, columns.length));
    if (places) {
      const y = places.heatmap.top + (place / leaves.length) * places.heatmap.height;
      const most = scroller.scrollTop + scroller.clientHeight - 2 * ROW;
      if (y < scroller.scrollTop || y > most) scroller.scrollTop = y - scroller.clientHeight / 2;
    }
    box.classList.add(WALKING);
    base.announce(told.join(", "));
  }

  /** @param {PointerEvent} event */
  function move(event) {
    if (!places) return;
    const { x, y } = eventPosition(box, event);
    const { left, top, width, height } = places.heatmap;
    const place = Math.floor(((y - top) / height) * leaves.length);
    const across = Math.floor(((x - left) / width) * columns.length);
    show(place, across >= columns.length ? -1 : Math.max(-1, across));
  }

  const table = () => subTable(store.data, leaves, columns, value);
  copy.addEventListener("click", async () => {
    copy.textContent = (await copyText(tabText(table()), panel)) ? "Copied" : "Not allowed here";
    base.announce(copy.textContent);
  });
  save.addEventListener("click", () => {
    saveFile(doc, "selected-rows.csv", new Blob([csvText(table())], { type: "text/csv" }));
  });
  close.addEventListener("click", view.close);
  panel.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    view.close();
  });
  stage.canvas.addEventListener("pointermove", move);
  stage.canvas.addEventListener("pointerdown", move);
  stage.canvas.addEventListener("pointerleave", () => show(-1, -1));
  stage.canvas.addEventListener(
    "keydown",
    keyHandler({
      ArrowDown: () => step(1, 0),
      ArrowUp: () => step(-1, 0),
      ArrowRight: () => step(0, 1),
      ArrowLeft: () => step(0, -1),
      Home: () => step(-Infinity, 0),
      End: () => step(Infinity, 0),
    }),
  );
  base.onDestroy(
    a11y.destroy,
    store.subscribe("hover", () => {
      if (store.hover?.leaf === undefined) tip.hide();
      stage.paint(1);
    }),
  );
  update();
  return {
    update,
    destroy() {
      base.destroy();
      picture.width = picture.height = 0;
      panel.remove();
    },
  };
}
