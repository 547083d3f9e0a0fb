// Single rows of a page whose leaves are groups of rows, if they are in it (`rows="all"`): what Python
// answers in a notebook, searches of names and densities, is answered here. The twins in Python are
// clustering/groups/row_search.py and row_density.py.

import { at } from "../common/at.js";
import constants from "../common/constants.js";
import { floats32, ints } from "../model/decode.js";
import { labelsCsv } from "./csv.js";

/** Values lie at `low * (1 - share) + high * share`; a share that is no number is missing.
 * @typedef {{ name: string, low: number, high: number, shares: DataView }} RowAxis */

/**
 * @typedef {object} Rows  those that are clustered, in the order of the table
 * @property {DataView} groups       int32: leaf of each
 * @property {DataView | null} names  UTF-8, a line each; null: rows are numbered
 * @property {RowAxis[]} axes        shares are float32
 */

const BETWEEN = "\n";
const MAX = 65535;

/**
 * @param {import("./unpack.js").Page} page
 * @param {Pick<import("../model/types.js").Model, "get">} host
 * @param {(message: object, buffers?: DataView[]) => void} notify  the views
 * @param {string} densityModule  text of density.js
 */
export function createRows(page, host, notify, densityModule) {
  const rows = /** @type {Rows} */ (page.rows);
  const groupOf = ints(rows.groups);
  const positions = keptPositions(page.table_rows, ints(page.dropped));
  const names = rows.names ? new TextDecoder().decode(rows.names).split(BETWEEN) : null;
  /** @param {number} row */
  const nameOf = (row) => names?.[row] ?? `row ${at(positions, row)}`;
  /** @type {ReturnType<typeof createRowSearch> | undefined} */
  let search;

  return {
    /** Answer a message of the views. @param {any} message */
    answer({ wants_rows: text, wants_density: asked, module }) {
      const revision = host.get("revision");
      if (typeof text === "string") {
        search ??= createRowSearch(names ?? Array.from(positions, (_, row) => nameOf(row)));
        const { found, more } = search(text, constants.found_rows);
        const told = found.map((row) => [nameOf(row), at(groupOf, row)]);
        notify({ found: text, rows: told, more, revision });
      }
      if (!asked) return;
      const [x, y, ...part] = asked;
      const [xs, ys] = [x, y].map((name) => rows.axes.find((axis) => axis.name === name));
      if (!xs || !ys) return notify({ density: asked, revision }); // components are of the leaves
      const { cells, groups, counts, ends } = countRows(
        xs,
        ys,
        groupOf,
        Number(page.groups?.sizes.byteLength) / 4,
        part,
      );
      if (!ends) return notify({ density: asked, revision }); // no row has both values
      const [across, up] = constants.density_cells;
      notify(
        {
          density: asked,
          revision,
          across,
          up,
          ends,
          ...(module && { module: densityModule }),
        },
        [cells, groups, counts].map(({ buffer }) => new DataView(buffer)),
      );
    },

    /**
     * Labels of all rows of the table, as CSV.
     * @param {Int32Array} labels  of the groups
     * @param {Map<number, string>} clusters  custom names
     */
    csv(labels, clusters) {
      /** @type {string[]} */
      const known = [];
      if (names) {
        positions.forEach((row, i) => {
          known[row] = at(names, i);
        });
        ints(page.dropped).forEach((row, i) => {
          known[row] = page.dropped_names?.[i] ?? "";
        });
      }
      return labelsCsv(
        page.table_rows,
        positions,
        groupOf.map((group) => at(labels, group)),
        names && ((row) => at(known, row)),
        clusters,
      );
    },
  };
}

/** Positions in the table of the rows that are not left out. @param {number} n @param {Int32Array} dropped */
function keptPositions(n, dropped) {
  const out = new Set(dropped);
  return Int32Array.from({ length: n }, (_, row) => row).filter((row) => !out.has(row));
}

/**
 * Search of many names as one text: those of that name first, then those that begin so.
 * @param {string[]} names
 */
export function createRowSearch(names) {
  const lines = names.map((name) => name.toLowerCase());
  const all = BETWEEN + lines.join(BETWEEN) + BETWEEN;
  const starts = new Int32Array(lines.length);
  let end = 1;
  lines.forEach((line, i) => {
    starts[i] = end;
    end += line.length + 1;
  });
  /** @param {number} place @returns {number} row whose line has this place */
  const rowAt = (place) => {
    let [low, high] = [0, starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (at(starts, middle) <= place) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  };
  /** @param {string} wanted @param {number} limit */
  return (wanted, limit) => {
    const text = wanted.trim().toLowerCase().replaceAll(BETWEEN, " ");
    /** @type {Set<number>} */
    const found = new Set();
    const patterns = text ? [BETWEEN + text + BETWEEN, BETWEEN + text, text] : [];
    patterns.forEach((pattern, i) => {
      let place = all.indexOf(pattern);
      while (place >= 0 && found.size <= limit) {
        const row = rowAt(place + (i < 2 ? 1 : 0));
        found.add(row);
        // On to the line break after this row: it may have the text several times.
        place = all.indexOf(pattern, at(starts, row) + at(lines, row).length);
      }
    });
    return { found: [...found].slice(0, limit), more: found.size > limit };
  };
}

/**
 * Count the rows of each group in the cells of a part of the plane.
 * @param {RowAxis} x
 * @param {RowAxis} y
 * @param {Int32Array} groupOf
 * @param {number} nGroups
 * @param {number[]} part  left, right, lower and upper end
 * @returns {import("../views/scatter/types.js").Density & { ends: number[] | null }} ends: of the rows
 *   that have both values, of x and of y; null if there are none
 */
export function countRows(x, y, groupOf, nGroups, [left = 0, right = 0, low = 0, high = 0]) {
  const [across, up] = /** @type {[number, number]} */ (constants.density_cells);
  const [xs, ys] = [floats32(x.shares), floats32(y.shares)];
  const keys = new Float64Array(groupOf.length);
  const ends = [Infinity, -Infinity, Infinity, -Infinity];
  let n = 0;
  for (let row = 0; row < groupOf.length; row++) {
    const [east, north] = [placeOn(x, at(xs, row)), placeOn(y, at(ys, row))];
    if (!Number.isFinite(east) || !Number.isFinite(north)) continue;
    widen(ends, 0, east);
    widen(ends, 2, north);
    const column = cellOf(east, left, right, across);
    const line = cellOf(north, low, high, up);
    if (column >= 0 && column < across && line >= 0 && line < up) {
      keys[n++] = (line * across + column) * nGroups + at(groupOf, row);
    }
  }
  const sorted = keys.subarray(0, n).sort();
  const [cells, groups, counts] = [new Uint16Array(n), new Int32Array(n), new Uint16Array(n)];
  let found = 0;
  for (let from = 0, to = 0; from < n; from = to) {
    const key = at(sorted, from);
    while (to < n && sorted[to] === key) to++;
    cells[found] = Math.floor(key / nGroups);
    groups[found] = key % nGroups;
    counts[found++] = Math.min(to - from, MAX);
  }
  return {
    across,
    up,
    cells: cells.slice(0, found),
    groups: groups.slice(0, found),
    counts: counts.slice(0, found),
    ends: Number.isFinite(ends[0]) ? ends : null,
  };
}

/** @param {number[]} ends @param {number} i of the lower one @param {number} value */
function widen(ends, i, value) {
  ends[i] = Math.min(at(ends, i), value);
  ends[i + 1] = Math.max(at(ends, i + 1), value);
}

/** @param {RowAxis} axis @param {number} share */
const placeOn = ({ low, high }, share) => low * (1 - share) + high * share;

/** @param {number} value @param {number} from @param {number} to @param {number} n */
function cellOf(value, from, to, n) {
  return value === to ? n - 1 : Math.floor(((value - from) / (to - from)) * n);
}
