// A bar for every row, by cluster, the best at the top. The numbers come from Python
// (analysis/silhouette.py). The plot is a slider over the rows: arrow keys move, Enter selects.

import { append } from "../../dom/append.js";
import { count, score } from "../../text/format.js";
import { literal, shortenTitle } from "../../text/literal.js";
import { listDoubtful } from "./doubtful.js";
import { barAt, rowPlaces } from "./layout.js";

/** @typedef {import("./types.js").Plot} Plot */
/** @typedef {import("./types.js").Shown} Shown */

const SVG = "http://www.w3.org/2000/svg";
/** Units of the picture's width: it is stretched. */
const WIDTH = 1000;
const NAME = 15; // letters of a name, beside the bars

/** @typedef {{ update: (shown: Shown) => void, mark: (row: number | undefined) => void }} Built */
/** What was built for a root, so that the focus stays while the selection changes.
 * @type {WeakMap<HTMLElement, Built & { plot: Plot }>} */
const built = new WeakMap();

/** @param {HTMLElement} root @param {Shown} shown */
export function showSilhouettes(root, shown) {
  const { plot, note } = shown;
  root.setAttribute("aria-busy", String(shown.stale));
  if (note || !plot) {
    built.delete(root);
    shown.point(null);
    const line = append(root, "p", "hclust-quiet", note);
    root.replaceChildren(line);
    return;
  }
  let kept = built.get(root);
  if (kept?.plot !== plot) {
    const hadFocus = root.querySelector("[role=slider]") === root.ownerDocument.activeElement;
    shown.point(null);
    built.set(root, (kept = { plot, ...build(root, plot, shown) }));
    if (hadFocus) /** @type {HTMLElement} */ (root.querySelector("[role=slider]")).focus();
  }
  kept.update(shown);
}

/** Mark the bar of a row that is pointed at elsewhere, or none.
 * @param {HTMLElement} root @param {number | undefined} row its position in the table */
export function markRow(root, row) {
  built.get(root)?.mark(row);
}

/** @param {HTMLElement} root @param {Plot} plot @param {Shown} first @returns {Built} */
function build(root, plot, first) {
  root.replaceChildren();
  const { clusters, values, rows, name = "silhouette" } = plot;
  const sizes = clusters.map((cluster) => cluster.size);
  const height = Math.min(Math.max(28 * sizes.length, Math.min(3 * values.length, 400)), 2000);
  const places = rowPlaces(sizes, height);
  const low = Math.floor(least(values) * 5) / 5;
  /** @param {number} value */
  const across = (value) => ((value - low) / (1 - low)) * WIDTH;

  let shown = first;
  let cursor = 0;
  const readout = append(root, "p", "hclust-silhouette-readout");
  const grid = append(root, "div", "hclust-silhouette-grid");
  const names = append(grid, "div", "hclust-silhouette-names");
  const area = append(grid, "div", "hclust-silhouette-plot");
  const sums = append(grid, "div", "hclust-silhouette-sums");
  area.style.height = `${height}px`;
  area.tabIndex = 0;
  area.dataset.lmSuppressShortcuts = "";
  area.setAttribute("role", "slider");
  area.setAttribute("aria-orientation", "vertical");
  area.setAttribute(
    "aria-label",
    `${name.slice(0, 1).toUpperCase()}${name.slice(1)}s of ${plot.noun}; Enter selects`,
  );
  area.setAttribute("aria-valuemin", "1");
  area.setAttribute("aria-valuemax", String(values.length));
  const svg = draw(area, "svg", { viewBox: `0 0 ${WIDTH} ${height}`, "aria-hidden": "true" });
  svg.setAttribute("preserveAspectRatio", "none");
  /** y of every bar. @type {number[]} */
  const ys = [];
  const owner = new Int32Array(values.length);
  let at = 0;
  let free = 0;
  clusters.forEach((cluster, label) => {
    const top = places.tops[label] ?? 0;
    let path = `M${across(0).toFixed(1)} ${top.toFixed(2)}`;
    for (let i = 0; i < cluster.size; i++, at++) {
      owner[at] = label;
      ys.push(top + i * places.thick);
      path += `H${across(values[at] ?? 0).toFixed(1)}V${(top + (i + 1) * places.thick).toFixed(2)}`;
    }
    draw(svg, "path", { d: `${path}H${across(0).toFixed(1)}Z`, fill: cluster.color });
    const middle = top + (cluster.size * places.thick) / 2;
    if (middle - 9 < free) return;
    free = middle + 9;
    const whole = literal(cluster.title);
    const title = append(
      names,
      "span",
      "",
      shortenTitle(whole, NAME, (text) => text.length),
    );
    title.title = whole;
    const sum = append(
      sums,
      "span",
      "hclust-quiet",
      `${count(cluster.rows ?? cluster.size)}, mean ${score(cluster.mean)}`,
    );
    for (const word of [title, sum]) word.style.top = `${middle}px`;
  });
  draw(svg, "line", { class: "zero", x1: across(0), x2: across(0), y1: 0, y2: height });
  draw(svg, "line", {
    class: "mean",
    x1: across(plot.mean),
    x2: across(plot.mean),
    y1: 0,
    y2: height,
  });
  const marks = draw(svg, "path", { class: "marks" });
  const hover = append(area, "i", "");
  const foot = append(grid, "div", "hclust-silhouette-axis hclust-quiet");
  const marksAt = low < -0.55 ? [-1, -0.5, 0, 0.5, 1] : [low, 0, 0.5, 1];
  for (const tick of [...new Set(marksAt)].filter((tick) => tick >= low)) {
    append(foot, "span", "", score(tick, 1)).style.left = `${across(tick) / 10}%`;
  }

  /** @param {number} i */
  const words = (i) => {
    const own = clusters[owner[i] ?? 0];
    const other = clusters[plot.neighbors[i] ?? 0];
    const row = literal(shown.names[plot.leaves[i] ?? 0] ?? "");
    const value = values[i] ?? 0;
    const rather = value < 0 ? "would rather be in" : "nearest other";
    return `${row}: ${score(value)} in ${literal(own?.title ?? "")}, ${rather} ${literal(other?.title ?? "")}`;
  };
  const usual = `Mean ${name} ${score(plot.mean)}: 1 fits its cluster, below 0 is closer to another one.`;
  /** @param {number | null} i */
  const mark = (i) => {
    readout.textContent = i === null ? usual : words(i);
    hover.hidden = i === null;
    if (i === null) return;
    hover.style.top = `${ys[i] ?? 0}px`;
    hover.style.height = `${Math.max(places.thick, 1)}px`;
  };
  /** Mark a bar here, and its row in other views. @param {number | null} i */
  const point = (i) => {
    mark(i);
    shown.point(i === null ? null : (rows[i] ?? null));
  };
  const rest = () => (area.matches(":focus-visible") ? cursor : null);
  const list = listDoubtful(root, plot, first, (i) => point(i ?? rest()));
  /** @param {number} i */
  const go = (i) => {
    cursor = Math.min(Math.max(i, 0), values.length - 1);
    area.setAttribute("aria-valuenow", String(cursor + 1));
    area.setAttribute("aria-valuetext", words(cursor));
  };
  /** @param {number} a @param {number} b */
  const range = (a, b) => Array.from(rows.slice(Math.min(a, b), Math.max(a, b) + 1));
  /** @param {number} i */
  const toggle = (i) => {
    const next = new Set(shown.selected);
    const row = rows[i] ?? 0;
    if (!next.delete(row)) next.add(row);
    shown.select([...next]);
  };
  /** @param {MouseEvent} event */
  const under = (event) => barAt(event.clientY - area.getBoundingClientRect().top, sizes, places);

  /** Where a drag began. @type {number | null} */
  let from = null;
  let anchor = 0;
  area.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) return;
    from = under(event);
    try {
      area.setPointerCapture(event.pointerId);
    } catch {} // a pointer that is gone already
  });
  area.addEventListener("pointermove", (event) => {
    const i = under(event);
    point(i);
    if (from !== null && from !== i) paintMarks(new Set(range(from, i)));
  });
  area.addEventListener("pointerup", (event) => {
    if (from === null) return;
    const [a, b] = [from, under(event)];
    from = null;
    go(b);
    anchor = a;
    if (a !== b) shown.select(range(a, b));
    else if (event.shiftKey || event.ctrlKey || event.metaKey) toggle(b);
    else shown.select([rows[b] ?? 0]);
  });
  area.addEventListener("pointercancel", () => {
    from = null;
    paintMarks(shown.selected);
  });
  area.addEventListener("pointerleave", () => {
    if (from === null) point(rest());
  });
  area.addEventListener("focus", () => {
    if (area.matches(":focus-visible")) point(cursor);
  });
  area.addEventListener("blur", () => point(null));
  area.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const label = owner[cursor] ?? 0;
    /** @param {number} which */
    const start = (which) => sizes.slice(0, Math.max(which, 0)).reduce((sum, n) => sum + n, 0);
    /** @type {Record<string, number>} */
    const moves = {
      ArrowDown: cursor + 1,
      ArrowRight: cursor + 1,
      ArrowUp: cursor - 1,
      ArrowLeft: cursor - 1,
      PageDown: label + 1 < sizes.length ? start(label + 1) : values.length - 1,
      PageUp: cursor > start(label) ? start(label) : start(label - 1),
      Home: 0,
      End: values.length - 1,
    };
    const to = moves[event.key];
    if (to !== undefined) {
      go(to);
      point(cursor);
      if (event.shiftKey) shown.select(range(anchor, cursor));
      else anchor = cursor;
    } else if (event.key === "Enter" || event.key === " ") {
      anchor = cursor;
      if (event.shiftKey) toggle(cursor);
      else shown.select([rows[cursor] ?? 0]);
    } else if (event.key === "Escape" && shown.selected.size) shown.select([]);
    else return;
    event.preventDefault();
    event.stopPropagation();
  });

  /** @param {Set<number>} selected */
  function paintMarks(selected) {
    const tall = Math.max(places.thick, 1.5);
    let path = "";
    if (selected.size) {
      rows.forEach((row, i) => {
        if (selected.has(row)) path += `M0 ${(ys[i] ?? 0).toFixed(2)}h7v${tall.toFixed(2)}h-7z`;
      });
    }
    marks.setAttribute("d", path);
  }
  go(0);
  mark(null);
  /** Where each row is among the bars. @type {Map<number, number> | null} */
  let barOf = null;
  return {
    update(next) {
      shown = next;
      paintMarks(next.selected);
      list.update(next);
    },
    mark(row) {
      barOf ??= new Map(Array.from(rows, (one, i) => [one, i]));
      mark(barOf.get(row ?? -1) ?? rest());
    },
  };
}

/** @param {Float64Array} values */
function least(values) {
  return values.reduce((low, value) => Math.min(low, value), 0);
}

/** @param {Element} parent @param {string} tag @param {Record<string, string | number>} attributes */
function draw(parent, tag, attributes) {
  const el = /** @type {SVGElement} */ (parent.ownerDocument.createElementNS(SVG, tag));
  for (const [name, value] of Object.entries(attributes)) el.setAttribute(name, String(value));
  parent.append(el);
  return el;
}
