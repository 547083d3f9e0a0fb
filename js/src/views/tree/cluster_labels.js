// Name or number, and size, of each cluster under its leaves, all in the same wording
// (plotting/marks/cluster_labels.py).

import { color } from "../../canvas/color/palette.js";
import { placeLabels, widestFirst } from "../../canvas/label_placement.js";
import { SMALL, setText } from "../../canvas/stage.js";
import { xOf } from "../../canvas/tree_lines.js";
import { at } from "../../common/at.js";
import constants from "../../common/constants.js";
import { countedRows } from "../../model/leaf_rows.js";
import { clusterTitle } from "../../model/tree/annotations.js";
import { count } from "../../text/format.js";

/** @typedef {import("./types.js").Scene} Scene */
/** A cluster's end that is seen.
 * @typedef {{ label: number, centre: number, span: number }} LabelPlace */
/** What every label holds: pixels for a custom name, and "142 cars", "142" or nothing.
 * @typedef {{ title: number, size: "counted" | "bare" | "", lines: number }} Wording */

const {
  top: LABELS_TOP,
  min_width: MIN_WIDTH,
  free_shift: FREE_SHIFT,
  head_margin: HEAD_MARGIN,
} = constants.cluster_labels;

export { LABELS_TOP };
/** Height of the labels, in pixels. */
export const LABELS_HEIGHT = 2 * SMALL + 7;

const WORDINGS = /** @type {Wording[]} */ (constants.cluster_labels.wordings);
/** @type {Wording} */
const NUMBERS = { title: 0, size: "", lines: 1 };

/** Pixels beside the tree that a head of the lines wants. @param {Scene["face"]} face */
export function labelHeadWidth(face) {
  return Math.ceil(face.width("cluster")) + HEAD_MARGIN + 2;
}

/**
 * Paint the labels; the origin is the left end of the ground line.
 * @param {CanvasRenderingContext2D} ctx
 * @param {Scene} scene
 * @param {number} clusterBar  pixels from the ground line at which the strip ends
 */
export function paintClusterLabels(ctx, scene, clusterBar) {
  const { cut, colors, frame, theme, face, data, corner } = scene;
  const { sizes, noun: counted } = countedRows(data, cut);
  /** @param {LabelPlace} end @param {Wording} wording */
  const title = ({ label }, wording) => {
    const showAll = wording.title ? clusterTitle(cut, label) : count(label);
    return showAll === count(label) ? showAll : face.fitTitle(showAll, wording.title, SMALL, true);
  };
  /** @param {LabelPlace} end @param {Wording} wording */
  const size = ({ label }, wording) => {
    if (!wording.size) return "";
    const words = count(at(sizes, label), wording.size === "counted" ? counted : "");
    return wording.lines === 2 ? words : ` · ${words}`;
  };
  /** @param {LabelPlace} end @param {Wording} wording @returns {[number, number]} */
  const parts = (end, wording) => [
    face.width(title(end, wording), SMALL, true),
    face.width(size(end, wording)),
  ];
  /** @param {LabelPlace[]} ends @param {Wording} wording */
  const widths = (ends, wording) =>
    ends.map((end) => {
      const [first, second] = parts(end, wording);
      return wording.lines === 2 ? Math.max(first, second) : first + second;
    });

  let ends = visibleClusters(scene);
  const many = ends.length * MIN_WIDTH > frame.width;
  const found = many
    ? null
    : placeLabels(
        ends,
        WORDINGS.map((w) => widths(ends, w)),
        frame.width,
      );
  const wording = found ? /** @type {Wording} */ (WORDINGS[found.wording]) : NUMBERS;
  if (!found) {
    if (many) ends = ends.filter(({ span }) => span > 4); // the others need not be measured
    const written = widestFirst(ends, widths(ends, NUMBERS), frame.width);
    ends = ends.filter((_, i) => written[i]);
  }
  setText(ctx, "left", "alphabetic");
  const [upper, lower] = [LABELS_TOP + SMALL - 2, LABELS_TOP + 2 * SMALL];
  /** @param {string} text @param {number} x @param {number} y @param {boolean} [bold] */
  const write = (text, x, y, bold = false) => {
    ctx.fillStyle = bold ? theme.ink : theme.quiet;
    ctx.font = face.css(SMALL, bold);
    ctx.fillText(text, x, y);
  };
  ends.forEach((end, i) => {
    const middle = found?.middles[i] ?? end.centre;
    const [first, second] = parts(end, wording);
    if (Math.abs(middle - end.centre) > end.span / 2 + FREE_SHIFT) {
      ctx.strokeStyle = color(at(colors, at(cut.nodes, end.label)));
      ctx.lineWidth = 1.2;
      ctx.beginPath();
      ctx.moveTo(end.centre, clusterBar + 1);
      ctx.lineTo(middle, LABELS_TOP - 1);
      ctx.stroke();
    }
    const two = wording.lines === 2;
    const begin = middle - (two ? first : first + second) / 2;
    write(title(end, wording), begin, upper, true);
    if (wording.size)
      write(size(end, wording), two ? middle - second / 2 : begin + first, two ? lower : upper);
  });
  if (wording.size === "counted") return;
  // Numbers alone: headings in the margin explain them.
  const margin = corner.left - HEAD_MARGIN - 1;
  [
    ["cluster", ""],
    [counted, "size"],
  ]
    .slice(0, wording.lines)
    .forEach((heads, line) => {
      const head = heads.find((words) => face.width(words) <= margin);
      if (head) write(head, -HEAD_MARGIN - face.width(head), line ? lower : upper);
    });
}

/** The ends that are seen, however narrow. @param {Scene} scene @returns {LabelPlace[]} */
function visibleClusters({ cut, frame }) {
  const ends = [];
  const { start } = cut.tree;
  for (let label = 0; label < cut.k; label++) {
    const begin = at(start, at(cut.nodes, label));
    const end = begin + at(cut.sizes, label);
    const [left, right] = [xOf(frame, begin), xOf(frame, end)];
    if (right <= 0 || left >= frame.width) continue;
    const [x0, x1] = [Math.max(0, left), Math.min(frame.width, right)];
    ends.push({ label, centre: (x0 + x1) / 2, span: x1 - x0 });
  }
  return ends;
}
