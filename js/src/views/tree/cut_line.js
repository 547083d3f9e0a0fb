// The cut across the tree: band of the gap, line, handle with a label, caption. These are elements,
// so that the handle can be focused and read out.

import { findFreeSpace, occupiedSpans } from "../../canvas/free_space.js";
import { clusterSpans, yOf } from "../../canvas/tree_lines.js";
import { at } from "../../common/at.js";
import constants from "../../common/constants.js";
import { pushButton } from "../../dom/append.js";
import { setDone, wasDone } from "../../dom/hints_done.js";
import { clusterTitle } from "../../model/tree/annotations.js";
import { cutLabel, gapSentence, thresholdOf } from "../../model/tree/cut_text.js";
import { lineHeights, sameClusters } from "../../model/tree/uneven.js";
import { count, height, significant } from "../../text/format.js";

/** @typedef {import("../../canvas/tree_lines.js").Frame} Frame */
/** @typedef {import("./types.js").Scene} Scene */
/** @typedef {import("../../model/tree/cut.js").Cut} Cut */
/** @typedef {import("../../canvas/stage.js").Typeface} Typeface */

const FONT_SIZE = 12;
const LABEL = { high: 24, line: 15, around: 13, grip: 14 };
/** Pixels between the plot and the right edge of the view: the pill ends there. */
export const RIGHT_MARGIN = constants.cut_label.right_margin;
/** Said beside the pill until the cut was moved once; not again in this session of the browser. */
const INVITATION = "Drag to move the cut";
const INVITED = "hclust-cut-moved";
const GRIP = "M4 0 1 4h6zM4 12 1 8h6z";
const SVG = "http://www.w3.org/2000/svg";
/** Minimum widths of a view for "4 clusters · 7.97", and for "4 clusters" above "7.97". */
const { wide: WIDE, narrow: NARROW } = constants.cut_label;
const LEVEL_HIGH = 24;
const CHIP = 24; // styles/live.css
const TALL = 14; // the words beside the line

/**
 * Room for the pill, at the end of the line. The same for every cut.
 * @param {Typeface} face
 * @param {number} width  of the view
 * @param {number} n  rows of the tree
 */
function pillRoom(face, width, n) {
  const longest =
    width >= WIDE
      ? `${count(Math.min(n, 99), "clusters")} · 0.0000`
      : width >= NARROW
        ? count(Math.min(n, 999), "clusters")
        : "0.0000";
  return Math.ceil(face.width(longest, FONT_SIZE, true)) + 2 * LABEL.around + LABEL.grip;
}

/**
 * @param {HTMLElement} box the view
 * @param {() => void} leveled  the reader wants one height again
 */
export function createCutLine(box, leveled) {
  const doc = box.ownerDocument;
  /** @param {string} name @param {"div" | "span"} [tag] */
  const element = (name, tag = "div") => {
    const el = doc.createElement(tag);
    el.className = `hclust-cut-${name}`;
    return el;
  };
  const [band, line, grab, axis, caption, handle] = [
    element("band"),
    element("line"),
    element("grab"),
    element("axis"),
    element("caption", "span"),
    element("pill"),
  ];
  /** The line of a cut at different heights. */
  const steps = doc.createElementNS(SVG, "svg");
  /** @param {string} name */
  const stroke = (name) => {
    const path = doc.createElementNS(SVG, "path");
    path.classList.add(`hclust-cut-${name}`);
    steps.append(path);
    return path;
  };
  steps.classList.add("hclust-cut-steps");
  steps.setAttribute("aria-hidden", "true");
  const path = stroke("stepped");
  /** Clusters that stay when the line is moved. */
  const fixed = stroke("locked");
  /** Line of a cut that is looked at before it is made. */
  const offer = stroke("offer");
  handle.tabIndex = 0;
  handle.setAttribute("role", "slider");
  handle.setAttribute("aria-label", "Height of the cut");
  handle.setAttribute("aria-orientation", "vertical");
  handle.setAttribute("aria-valuemin", "0");
  // JupyterLab and Notebook take arrow keys for themselves, but not from what is so marked.
  handle.dataset.lmSuppressShortcuts = "true";
  box.prepend(band);
  box.append(line, steps, grab, axis, caption, handle);

  const parts = ["k", "noun", "dot", "at"].map((name) => element(name, "span"));
  const grip = doc.createElementNS(SVG, "svg");
  const arrows = doc.createElementNS(SVG, "path");
  grip.setAttribute("viewBox", "0 0 8 12");
  grip.setAttribute("aria-hidden", "true");
  grip.classList.add("hclust-cut-grip");
  arrows.setAttribute("d", GRIP);
  grip.append(arrows);
  handle.append(grip, ...parts);
  const invitation = element("invitation", "span");
  invitation.textContent = INVITATION;
  invitation.setAttribute("aria-hidden", "true"); // the handle is a slider, which says it
  invitation.hidden = wasDone(box, INVITED);
  /** The way back, beside the pill of a cut that is not at one height. */
  const level = pushButton(box, "One height", () => leveled());
  level.className = "hclust-cut-level";
  level.title = "Cut at one height again; no cluster is locked then";
  level.dataset.lmSuppressShortcuts = "true";
  for (const name of ["pointerdown", "pointermove", "dblclick", "contextmenu", "keydown"])
    level.addEventListener(name, (event) => event.stopPropagation()); // not the tree's
  box.append(invitation, level);

  /** @type {Cut | null} */
  let shown = null;
  /** In which the words were measured, and for a pill of what room. @type {Typeface | null} */
  let measured = null;
  let [wide, handleWide, halfHigh, measuredFor] = [0, 0, 0, 0];

  /**
   * Fill in all parts at every width, so that they are read out; what does not fit is hidden.
   * @param {Cut} cut @param {Typeface} face @param {number} room
   */
  function fill(cut, face, room) {
    const [k, clusters, threshold] = [count(cut.k), count(cut.k, "clusters"), thresholdOf(cut)];
    const noun = clusters.slice(k.length);
    const texts = cut.isUneven ? [k, noun, "", ""] : [k, noun, " · ", threshold];
    texts.forEach((text, i) => {
      const part = parts[i];
      if (part) part.textContent = text;
    });
    const ways = cut.isUneven
      ? [[clusters], [clusters], [k]]
      : [[cutLabel(cut)], [clusters, threshold], [k, threshold]];
    const pills = ways.map(
      (lines) =>
        Math.max(...lines.map((line) => face.width(line, FONT_SIZE, true))) +
        2 * LABEL.around +
        LABEL.grip,
    );
    const fits = pills.findIndex((pill) => pill <= room + 0.5);
    const way = fits < 0 ? ways.length - 1 : fits;
    handleWide = at(pills, way);
    const two = way > 0 && !cut.isUneven;
    halfHigh = (LABEL.high + (two ? LABEL.line : 0)) / 2;
    handle.classList.toggle("two", two);
    handle.classList.toggle("short", way > 1);
  }

  return {
    handle,

    /**
     * @param {Scene} scene
     * @param {import("../../canvas/tree_lines.js").Lines} lines  of the tree: the words lie on none of them
     * @param {number} viewWide
     * @param {Cut | null} offered  is looked at before it is made
     */
    show({ cut, frame, corner: { left, top }, strip, face }, lines, viewWide, offered) {
      const room = pillRoom(face, viewWide, cut.tree.n);
      if (cut !== shown || face !== measured || room !== measuredFor) {
        [shown, measured, measuredFor] = [cut, face, room];
        const sentence = gapSentence(cut);
        fill(cut, face, room);
        caption.textContent = sentence;
        wide = face.width(sentence) + 8;
        describe(handle, cut, frame);
      }
      /** @param {number} value */
      const sharp = (value) => Math.round(value * frame.dpr) / frame.dpr;
      /** @param {number} t */
      const threshold = (t) => sharp(top + Math.min(Math.max(yOf(frame, t), 0), frame.height));
      const [y, upper, lower] = [
        threshold(cut.t),
        threshold(Math.min(cut.upper, frame.top)),
        threshold(cut.lower),
      ];
      place(band, left - strip, upper, frame.width + strip); // from the axis on
      band.style.height = `${Math.max(0, lower - upper)}px`;
      band.hidden = !cut.hasThreshold;
      place(line, left - strip, y, frame.width + strip);
      const stepped = cut.isUneven || cut.locked.length > 0;
      line.hidden = stepped;
      const other = offered && !sameClusters({ ...offered, tree: cut.tree }, cut) && offered;
      steps.style.display = stepped || other ? "" : "none";
      const x = viewWide - handleWide - 1;
      /** Heights of the line that the pill would cover. @type {number[]} */
      const ends = [];
      /** @type {string[]} */
      const held = [];
      /** @param {Cut | false | null} one */
      const lineOf = (one) => {
        if (!one) return "";
        const heights = lineHeights(one);
        const corners = clusterSpans(one, frame).map(({ label, x0, x1 }) => {
          const h = threshold(Math.min(at(heights, label), frame.top)) + 0.5;
          if (one === cut && left + x1 > x - 2) ends.push(h);
          const run = `${sharp(x0)} ${h}L${sharp(x1)} ${h}`;
          if (one.locked.includes(at(one.nodes, label))) held.push(run);
          return run;
        });
        return corners.length ? `M${corners.join("L")}` : "";
      };
      if (stepped || other) {
        steps.style.transform = `translate(${left}px, 0)`;
        path.setAttribute("d", lineOf(stepped && cut));
        fixed.setAttribute("d", held.map((run) => `M${run}`).join(""));
        offer.setAttribute("d", lineOf(other));
      }
      place(grab, left, y, frame.width);
      place(axis, 0, 0, left - strip - 4);
      axis.style.height = `${top + frame.height}px`;
      // The pill stays inside the plot, so near its ends it leaves the line by some pixels. It lies
      // on a line that is straight there, and beside the steps of another one.
      const [first, last] = [Math.min(...ends), Math.max(...ends)];
      const apart = halfHigh + 4;
      const clear = [first - apart, last + apart].filter(
        (place) => place >= top + halfHigh && place <= top + frame.height - halfHigh,
      );
      const covers = last - first > 1 && y > first - apart && y < last + apart;
      const aside = covers ? nearest(clear, y) : y;
      const middle = Math.min(Math.max(aside, top + halfHigh), top + frame.height - halfHigh);
      if (
        !stepped &&
        /** @type {Document | ShadowRoot} */ (box.getRootNode()).activeElement === level
      )
        handle.focus({ preventScroll: true }); // what is hidden loses the focus
      level.hidden = !stepped;
      const over = middle - halfHigh - LEVEL_HIGH - 3;
      const levelAt = over >= top ? over : middle + halfHigh + 3;
      level.style.transform = `translate(${sharp(x + handleWide)}px, ${sharp(levelAt)}px) translateX(-100%)`;
      // A stepped line was made by hand, and is not to be covered.
      const invited = !stepped && !wasDone(box, INVITED);
      invitation.hidden = !invited;
      if (invited)
        invitation.style.transform = `translate(${sharp(x - 6)}px, ${sharp(middle - 9)}px) translateX(-100%)`;
      handle.style.transform = `translate(${sharp(x)}px, ${sharp(middle - halfHigh)}px)`;
      handle.style.width = `${handleWide}px`;
      // Above the line or below it as near to the pill as may be; else at the top of the plot.
      const spots = [y - top - 17, y - top + 4, 1].map((threshold) => {
        const free = threshold < y - top - TALL || threshold > y - top;
        const fits = free && threshold >= 0 && threshold + TALL <= frame.height;
        return {
          at: threshold,
          x: fits
            ? findFreeSpace(
                occupiedSpans(lines, frame.dpr, threshold, threshold + TALL),
                wide,
                x - left - (invited ? face.width(INVITATION) + 30 : 6),
              )
            : null,
        };
      });
      const spot = spots.find(({ x }) => x !== null);
      caption.hidden = !spot;
      if (!spot) return;
      const beside = top + spot.at;
      caption.style.transform = `translate(${sharp(left + (spot.x ?? 0))}px, ${beside}px)`;
      caption.classList.toggle("high", beside < CHIP); // where what is selected is told
      caption.classList.toggle(
        "inside",
        cut.hasThreshold && beside >= upper && beside + TALL <= lower,
      );
    },

    /** The cut was moved by hand: the reader needs no invitation any more. */
    endInvitation() {
      setDone(box, INVITED);
      invitation.hidden = true;
    },

    destroy() {
      for (const el of [band, line, steps, grab, axis, caption, handle, invitation, level])
        el.remove();
    },
  };
}

/** @param {number[]} all @param {number} y */
function nearest(all, y) {
  return all.reduce((a, b) => (Math.abs(b - y) < Math.abs(a - y) ? b : a), all[0] ?? y);
}

/** @param {Cut} cut */
function heightOfCut(cut) {
  return cut.isUneven ? "different heights" : thresholdOf(cut);
}

/** @param {HTMLElement} el @param {number} x @param {number} y @param {number} width */
function place(el, x, y, width) {
  el.style.transform = `translate(${x}px, ${y}px)`;
  el.style.width = `${width}px`;
}

/** @param {HTMLElement} handle @param {Cut} cut @param {Frame} frame */
function describe(handle, cut, frame) {
  handle.setAttribute("aria-valuemax", significant(Math.max(frame.top, cut.t)));
  handle.setAttribute("aria-valuenow", significant(cut.t));
  handle.setAttribute(
    "aria-valuetext",
    cut.isUneven
      ? `${count(cut.k, "clusters")}, cut at different heights; ${gapSentence(cut)}`
      : `height ${thresholdOf(cut)}, ${count(cut.k, "clusters")}; ${gapSentence(cut)}`,
  );
}

/**
 * Describe the tree for screen readers.
 * @param {Cut} cut
 * @param {string} noun
 * @param {number} root height of the last merge
 */
export function describeTree(cut, noun, root) {
  const said = 12;
  const sizes = [...cut.sizes.subarray(0, said)].map(
    (size, label) => `cluster ${clusterTitle(cut, label)} with ${count(size, noun)}`,
  );
  if (cut.k > said) sizes.push(`and ${count(cut.k - said)} more`);
  return (
    `Tree of ${count(cut.tree.n, noun)}, up to height ${height(root)}. Cut at ${heightOfCut(cut)} into ` +
    `${count(cut.k, "clusters")}; ${gapSentence(cut)}. ${sizes.join(", ")}.`
  );
}
