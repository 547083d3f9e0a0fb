// Layout of the clustermap, as in plotting/clustermap.py and plotting/marks/column_labels.py.

import { GAPS_SHARE } from "../../canvas/block_axis.js";
import { SMALL } from "../../canvas/stage.js";
import { at } from "../../common/at.js";
import { fitNames, literal, ownParts } from "../../text/literal.js";
import { BETWEEN } from "./tracks/track_layout.js";

/** @typedef {import("../../canvas/stage.js").Typeface} Typeface */
/** @typedef {{ left: number, top: number, width: number, height: number }} Rect */

/**
 * @typedef {object} ColumnNames
 * @property {string[]} words  from left to right
 * @property {number} angle    degrees: 0, 37 or 90
 * @property {number} every    only each so manieth is written
 * @property {number} height   pixels that they take
 */

/**
 * @typedef {object} Places
 * @property {Rect} heatmap
 * @property {Rect} clusterBar
 * @property {Rect} rowTree     width 0: none
 * @property {Rect} columnTree  height 0: none
 * @property {Rect} columnBar   strip of the clusters of columns, height 0: none
 * @property {Rect} bar
 * @property {ColumnNames} names
 * @property {number} width  of the canvas
 * @property {Rect[]} tracks
 * @property {Rect[]} columnTracks
 * @property {string[]} trackNames
 * @property {import("../shared/track_legend.js").LegendItem[]} legend  of the tracks
 * @property {number} legendTop
 * @property {number} below  pixels for what is written below the map
 * @property {number} tall  pixels of the height that are needed
 * @property {number} rowNames  pixels for row names at the right, 0: they do not fit
 */

const CLUSTER_BAR = 9;
/** Width of the titles of blocks. */
export const TITLES = 17;
/** Height of those of columns. */
const COLUMN_TITLES = 14;
const GAP = 5;
const BAR = 11;
/** Arrow beyond an end of the bar; the title above with the arrow below it. */
export const ARROW = 7;
const TITLE = SMALL + ARROW + 5;
/** Words of the legend's entry for cells without a value. */
export const MISSING = "missing";
const MAX_ROW_NAME = 130;
const SLANT = 37;
const MAX_LENGTH = 140;
/** Pixels of a line from a chosen row to its name. */
export const LEAD = 18;
/** Least height of a row with a name. */
const MIN_NAMED_ROW = SMALL + 2;
/** Height of the color bar under a square map, and pixels that the space right of such a map has. */
const BAR_UNDER = 90;
const EDGE = 8;
/** By how much a square has to grow for the legend to move under it. */
const WORTH = 1.05;
/** Widest tree of rows beside a square map that is less wide than the view, by the map's side. */
const TREE_SHARE = 0.6;

/** Pixels of a track and of the space before it; none of one that is left out. @param {number} one */
const withGap = (one) => one && one + BETWEEN;

/**
 * @param {object} what
 * @param {number} what.width   of the canvas
 * @param {number} what.height
 * @param {string[]} what.columns  names in the order in which they are shown
 * @param {number} what.rows    how many are shown, may be a fraction
 * @param {boolean} what.rowTree
 * @param {boolean} what.columnTree
 * @param {boolean} what.columnCut whether the columns are cut
 * @param {number} [what.between]  pixels of the gaps between columns, together
 * @param {boolean} [what.square]  whether the map is as high as it is wide: its legend stands
 *   beside or under it, whichever leaves it more room, and its tree takes what is left
 * @param {boolean} [what.titles]  whether blocks of rows may have titles
 * @param {boolean} [what.columnTitles]  whether blocks of columns may
 * @param {() => number} what.longestName pixels of the longest row name that is shown
 * @param {boolean} [what.chosen]  whether only chosen rows are named
 * @param {string[]} what.scale  words of the color bar
 * @param {string} what.unit  its title
 * @param {boolean} [what.gaps]  whether the legend has an entry for missing values
 * @param {number} what.dpr
 * @param {ReturnType<typeof import("./tracks/track_layout.js").measureTracks>} [what.tracks]
 * @param {number[]} [what.columnTracks]  pixels that each is high
 * @param {Typeface} face
 * @returns {Places}
 */
export function layoutClustermap(what, face) {
  const { width, height, columns, rows, dpr, tracks } = what;
  const sharp = (/** @type {number} */ v) => Math.round(v * dpr) / dpr;
  const under = what.columnCut ? CLUSTER_BAR + GAP : 0;
  const over = what.columnTitles ? COLUMN_TITLES : 0;
  const heights = what.columnTracks ?? [];
  const high = heights.reduce((sum, one) => sum + withGap(one), 0);
  const tree = what.columnTree ? Math.min(70, 0.1 * height) + GAP : 8;
  const top = sharp(tree + under + over + high);
  const margin = what.titles ? TITLES : 0;
  let treeWide = what.rowTree ? Math.min(130, Math.max(50, 0.16 * width)) : 0;
  const room = height - (tracks?.legendHeight ?? 0);
  let strips = tracks?.fit((room - top - 24) / rows) ?? [];
  const beside = () => strips.reduce((sum, strip) => sum + withGap(strip), 0);
  const leftOf = () => sharp(margin + treeWide + GAP + CLUSTER_BAR + beside() + GAP);
  let left = leftOf();
  const words = what.gaps ? [...what.scale, MISSING] : what.scale;
  const ticks = BAR + 10 + Math.max(0, ...words.map((word) => face.width(word)));
  const bar = 16 + Math.max(ticks, face.width(what.unit) + 4);
  let rowNames = 0;
  const tallest = room - top - 24;
  if (what.chosen || tallest / rows >= MIN_NAMED_ROW) {
    const longest = Math.min(MAX_ROW_NAME, 0.26 * width, what.longestName());
    rowNames = longest + (what.chosen ? longest && LEAD + 6 : 10);
  }
  let wide = Math.max(20, width - left - bar - rowNames);
  const fitNames = () =>
    columnNames(
      columns,
      (wide - Math.min(what.between ?? 0, GAPS_SHARE * wide)) / columns.length,
      left,
      0.34 * room,
      face,
      !beside(),
    );
  let names = fitNames();
  const below = () => Math.max(names.height, tracks?.namesHeight(strips) ?? 0);
  if ((rowNames || strips.length) && (room - top - below()) / rows < MIN_NAMED_ROW) {
    if (!what.chosen) rowNames = 0;
    strips = tracks?.fit(0) ?? [];
    left = leftOf();
    wide = Math.max(20, width - left - bar - rowNames);
    names = fitNames();
  }
  let tall = Math.max(20, room - top - below());
  let underMap = 0; // pixels of the legend, where it stands under the map
  if (what.square) {
    const sides = () => {
      const [across, down] = [width - left - rowNames, room - top - below()];
      const whole = TITLE + BAR_UNDER + 2 * ARROW + 6;
      const beside = Math.min(across - bar, down);
      const beneath = Math.min(across - EDGE, down - whole);
      underMap = beneath > WORTH * beside ? whole : 0;
      wide = Math.max(20, underMap ? beneath : beside);
    };
    sides();
    if (rowNames && !what.chosen && wide / rows < MIN_NAMED_ROW) {
      rowNames = 0;
      sides();
    }
    names = fitNames();
    wide = Math.max(20, Math.min(wide, room - top - below() - underMap));
    const spare = width - left - rowNames - (underMap ? EDGE : bar) - wide;
    if (what.rowTree && spare > 0) {
      treeWide += Math.max(0, Math.min(spare, TREE_SHARE * wide - treeWide));
      left = leftOf();
    }
    tall = wide;
  }
  wide = sharp(wide);
  tall = sharp(tall);
  const start = left - GAP - beside();
  let x = start;
  let y = top - GAP - high;
  return {
    heatmap: { left, top, width: wide, height: tall },
    clusterBar: { left: start - CLUSTER_BAR, top, width: CLUSTER_BAR, height: tall },
    rowTree: { left: margin, top, width: treeWide, height: tall },
    columnTree: {
      left,
      top: 2 + over,
      width: wide,
      height: what.columnTree ? top - under - over - high - GAP - 2 : 0,
    },
    columnBar: { left, top: top - under - high, width: wide, height: under && CLUSTER_BAR },
    bar: {
      left: underMap ? left : left + wide + rowNames + 16,
      top: top + TITLE + (underMap && tall + below() + ARROW),
      width: BAR,
      height: underMap ? BAR_UNDER : Math.min(120, Math.max(1, tall - TITLE - ARROW)),
    },
    tall: Math.ceil(top + tall + below() + underMap) + (height - room),
    names,
    rowNames,
    tracks: strips.map((strip) => {
      x += withGap(strip);
      return { left: sharp(x - strip), top, width: strip, height: tall };
    }),
    width,
    columnTracks: heights.map((one) => {
      y += withGap(one);
      return { left, top: sharp(y - one), width: wide, height: one };
    }),
    trackNames: tracks?.names ?? [],
    legend: tracks?.items ?? [],
    legendTop: room + 4,
    below: below(),
  };
}

/**
 * Names under the columns: level, slanted or upright, whatever can be read.
 * @param {string[]} full
 * @param {number} column pixels that one is wide
 * @param {number} left pixels left of the first one, into which a slanted name may reach
 * @param {number} most largest height
 * @param {Typeface} face
 * @param {boolean} [slantable] whether names may reach into the space at the left
 * @returns {ColumnNames}
 */
export function columnNames(full, column, left, most, face, slantable = true) {
  const names = full.map((name) => literal(name));
  const widest = (/** @type {string[]} */ words) =>
    Math.max(0, ...words.map((word) => face.width(word)));
  if (widest(names) + 8 <= column) return { words: names, angle: 0, every: 1, height: SMALL + 12 };
  const slant = (SLANT * Math.PI) / 180;
  const slanted = slantable && column * Math.sin(slant) >= SMALL + 1;
  const every = slanted ? 1 : Math.max(1, Math.ceil((SMALL + 2) / column));
  const words = fitNames(names, ownParts(names), (j, ...parts) => {
    if (j % every) return "";
    const edge = left + column * (j + 0.5) - 6;
    const room = slanted
      ? Math.min(MAX_LENGTH, (most - 16) / Math.sin(slant), edge / Math.cos(slant))
      : Math.min(MAX_LENGTH, most - 10);
    return face.fit(at(names, j), room, SMALL, false, ...parts);
  });
  const turn = slanted ? slant : Math.PI / 2;
  const height = widest(words) * Math.sin(turn) + SMALL * Math.cos(turn) + 12;
  return { words, angle: slanted ? SLANT : 90, every, height: Math.ceil(height) };
}
