// How much room annotation tracks take beside the clustermap, and their legend below it, as in
// plotting/marks/tracks.py and plotting/marks/track_legend.py.

import { SMALL } from "../../../canvas/stage.js";
import { at } from "../../../common/at.js";
import { trackText } from "../../../model/tracks.js";
import { literal } from "../../../text/literal.js";
import { MAX_WORDS, STRIP } from "../../shared/track_heights.js";
import { LINE, layOutLegend } from "../../shared/track_legend.js";

/** @typedef {import("../../../canvas/stage.js").Typeface} Typeface */
/** @typedef {import("../../../model/tracks.js").Track} Track */

export const BETWEEN = 3;
export const MAX_NAME = 84;
export const FROM_EDGE = 6;
const ABOVE_LEGEND = 8;

/**
 * What the layout has to know of the tracks.
 * @param {Track[]} tracks from left to right
 * @param {number} width of the canvas
 * @param {ArrayLike<number>} rows row at each place
 * @param {[number, number]} shown
 * @param {Typeface} face
 * @param {(name: string) => string} [mark]  before a name
 * @param {Uint8Array | null} [selection]
 * @param {Track[]} [above]  tracks of columns, for the legend
 */
export function measureTracks(
  tracks,
  width,
  rows,
  [from, to],
  face,
  mark = () => "",
  selection = null,
  above = [],
) {
  const names = tracks.map(({ name }) =>
    face.fit(`${mark(name)} ${literal(name)}`.trim(), MAX_NAME),
  );
  const { items, lines } = layOutLegend(tracks, width, face, selection, above);
  return {
    names,
    items,
    legendHeight: lines ? lines * LINE + ABOVE_LEGEND : 0,
    /** @param {number[]} widths of fit */
    namesHeight: (widths) =>
      Math.max(0, ...names.map((name, i) => at(widths, i) && face.width(name) + FROM_EDGE + 6)),
    /** Width of each; 0 of text that has no room. @param {number} rowHeight */
    fit: (rowHeight) =>
      tracks.map((track) => {
        if (track.kind !== "text") return STRIP;
        if (rowHeight < SMALL + 2) return 0;
        let most = STRIP + 1; // wider than strips: words are written
        for (let i = Math.floor(from); i < to && i < rows.length; i++) {
          most = Math.max(most, face.width(literal(trackText(track, at(rows, i)).slice(0, 60))));
        }
        return Math.min(MAX_WORDS, most);
      }),
  };
}
