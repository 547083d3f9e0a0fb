// How high annotation tracks are that lie above columns or below leaves.

import { SMALL } from "../../canvas/stage.js";
import { trackText } from "../../model/tracks.js";
import { literal } from "../../text/literal.js";

export const STRIP = 10;
export const MAX_WORDS = 90;

/**
 * Check if a track of text has room for an upright word of each value; strips always have.
 * @param {import("../../model/tracks.js").Track} track
 * @param {number} width of all values
 */
export const hasRoom = ({ kind, values }, width) =>
  kind !== "text" || width / values.length >= SMALL + 2;

/**
 * Pixels that each is high: of text one upright word for each value, 0 where these have no room.
 * @param {import("../../model/tracks.js").Track[]} tracks
 * @param {number} width of all values
 * @param {import("../../canvas/stage.js").Typeface} face
 */
export const trackHeights = (tracks, width, face) =>
  tracks.map((track) => {
    if (track.kind !== "text") return STRIP;
    if (!hasRoom(track, width)) return 0;
    const words = Array.from(track.values, (_, i) => face.width(literal(trackText(track, i))));
    return Math.min(MAX_WORDS, Math.max(STRIP + 1, ...words)); // higher than strips: words are written
  });
