// Annotation tracks below the leaves of a tree that stands alone: their list, room, picture, legend.

import { isLost, pictureCanvas } from "../../canvas/context_lost.js";
import { xOf } from "../../canvas/tree_lines.js";
import { at } from "../../common/at.js";
import { makeDiv } from "../../dom/div.js";
import { createMenu } from "../../dom/menu.js";
import { chosenTracks, tickTrack, trackText } from "../../model/tracks.js";
import { literal } from "../../text/literal.js";
import { hasRoom, trackHeights } from "../shared/track_heights.js";
import {
  LINE,
  layOutLegend,
  frame as paintFrame,
  paintTrackLegend,
} from "../shared/track_legend.js";
import { RIGHT_MARGIN } from "./cut_line.js";
import { renderTreeTracks } from "./track_picture.js";

/** @typedef {import("../../canvas/stage.js").Typeface} Typeface */
/** @typedef {import("../../model/tracks.js").Track} Track */
/** @typedef {import("./types.js").Scene} Scene */

const BETWEEN = 3;
/** Pixels beside the leaves. */
const MARGINS = 52 + RIGHT_MARGIN;
const APART = 6;
const LEGEND_LEFT = 6;

/** @param {import("../../model/store.js").Store} store */
const isBeside = (store) => (store.model.get("parts") ?? []).includes("clustermap");

/** Tracks that the tree shows: beside a clustermap none, which has them. @param {import("../../model/store.js").Store} store */
export const treeTracks = (store) =>
  isBeside(store) ? [] : chosenTracks([], store.data.tracks, store.option("tracks"));

/**
 * @param {HTMLElement} box
 * @param {import("../../model/store.js").Store} store
 */
export function createTreeTracks(box, store) {
  const doc = box.ownerDocument;
  let alone = false;
  /** @type {Track[]} */
  let tracks = [];
  let picture = pictureCanvas(doc, () => (key = []));
  /** What the picture was made of. @type {unknown[]} */
  let key = [];
  const corner = makeDiv(doc, "hclust-corner");
  // A press on the list is none on the tree, which would capture the pointer.
  for (const kind of ["pointerdown", "pointermove", "dblclick", "wheel"])
    corner.addEventListener(kind, (event) => event.stopPropagation());
  const meaning = "Strips below the leaves that show what else is known of each row";
  const menu = createMenu(
    corner,
    "Tracks",
    meaning,
    (name, on) => {
      tickTrack(store, "tracks", name, on);
    },
    [],
    "Below the leaves",
  );

  /** What the legend was laid out for, and its lines. */
  let laidOut = /** @type {unknown[]} */ ([]);
  /** @type {ReturnType<typeof layOutLegend>} */
  let legend = { items: [], lines: 0 };
  /** Those that are drawn: text only where its words have room. @type {Track[]} */
  let drawn = [];
  /** Pixels of each of them. @type {number[]} */
  let heights = [];
  const tall = () => heights.reduce((sum, height) => sum + height + BETWEEN, drawn.length && APART);

  /** @param {number} width @param {Typeface} face */
  function legendFor(width, face) {
    const now = [tracks, width, face, store.selection];
    if (now.some((one, i) => one !== laidOut[i])) {
      legend = layOutLegend(tracks, width - 2 * LEGEND_LEFT, face, store.selection);
      drawn = tracks.filter((track) => hasRoom(track, width - MARGINS));
      heights = trackHeights(drawn, width - MARGINS, face);
      laidOut = now;
    }
    return legend;
  }

  /** @param {Scene} scene */
  function render({ data, frame }) {
    if (isLost(picture)) [picture, key] = [pictureCanvas(doc, () => (key = [])), []];
    const now = [drawn, frame, data.tree.order];
    if (now.every((one, i) => one === key[i])) return;
    key = now;
    renderTreeTracks(picture, drawn, data.tree.order, frame);
  }

  return {
    /** Follow the options; returns whether the room may be another one. */
    update() {
      alone = !isBeside(store) && store.data.n > 1;
      const all = alone ? store.data.tracks : [];
      if (all.length && !corner.isConnected) box.append(corner);
      const shown = /** @type {string[]} */ (store.option("tracks") ?? []);
      menu.show(
        [],
        [],
        all.map(({ name }) => name),
        shown,
      );
      const before = tracks;
      tracks = chosenTracks(tracks, all, alone ? shown : []);
      return before !== tracks;
    },
    /** Put the list beside the axis. @param {number} left */
    place(left) {
      corner.style.left = `${left + 6}px`;
    },
    /** Pixels of the strips from their begin: none without tracks. */
    tall,
    /** Pixels that tracks and legend take. @param {number} width @param {Typeface} face */
    room(width, face) {
      const { lines } = legendFor(width, face);
      return tall() + (lines ? lines * LINE + APART : 0);
    },
    /**
     * @param {CanvasRenderingContext2D} ctx
     * @param {Scene} scene
     * @param {number} top
     * @param {number} width of the canvas
     */
    paint(ctx, scene, top, width) {
      if (!drawn.length) return;
      render(scene);
      const { frame, corner, theme, face, data } = scene;
      ctx.save();
      ctx.imageSmoothingEnabled = false;
      ctx.textBaseline = "middle";
      let y = top + APART;
      drawn.forEach((track, i) => {
        const height = at(heights, i);
        ctx.font = face.css();
        ctx.textAlign = "right";
        if (track.colors.length) {
          ctx.drawImage(picture, 0, i, picture.width, 1, corner.left, y, frame.width, height);
          paintFrame(ctx, corner.left, y, frame.width, height, theme);
        } else {
          ctx.fillStyle = theme.quiet;
          data.tree.order.forEach((leaf, p) => {
            const x = xOf(frame, p + 0.5);
            if (x < 0 || x > frame.width) return;
            ctx.save();
            ctx.translate(corner.left + x, y);
            ctx.rotate(-Math.PI / 2);
            ctx.fillText(face.fit(literal(trackText(track, leaf)), height), 0, 0.5);
            ctx.restore();
          });
        }
        ctx.fillStyle = theme.ink;
        const name = face.fit(literal(track.name), corner.left - 8);
        ctx.fillText(name, corner.left - 6, y + height / 2 + 0.5);
        y += height + BETWEEN;
      });
      ctx.translate(LEGEND_LEFT, 0);
      paintTrackLegend(ctx, legendFor(width, face).items, y + APART / 2, theme, face);
      ctx.restore();
    },
    destroy() {
      picture.width = picture.height = 0;
      corner.remove();
    },
  };
}
