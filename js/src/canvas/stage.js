// Stacked canvases of one box: sharp on any screen, resized with the box, painted at most once per
// frame. Also text measurement.

import { shorten, shortenTitle } from "../text/literal.js";
import { isLost } from "./context_lost.js";
import { beginCrossFade } from "./cross_fade.js";
import { watchResolution, windowOf, zoomOf } from "./window_of.js";

/** @typedef {CanvasRenderingContext2D} Context2D */

/**
 * A box with canvases that lie one on the other, all of the box's size.
 * @typedef {object} Stage
 * @property {HTMLCanvasElement} canvas  the uppermost: listens, has the focus, bears the marks
 * @property {number} width   of the box, in CSS pixels; 0 while it is hidden
 * @property {number} height
 * @property {number} dpr     device pixels to a CSS pixel
 * @property {(...layers: number[]) => void} paint  with the next frame; no number: all of them
 * @property {(ms: number, ...layers: number[]) => void} fade  what is painted on these layers next takes
 *   the place of the old picture in so many milliseconds; not for the uppermost, which has the focus
 * @property {() => void} endFades  all layers show what they hold
 * @property {() => void} destroy
 */

/** Milliseconds in which a browser restores a canvas by itself. */
const RESTORED_IN = 600;

/** @param {Document} doc */
function newCanvas(doc) {
  const canvas = doc.createElement("canvas");
  canvas.className = "hclust-layer";
  return canvas;
}

/**
 * Put canvases into a box. What seldom changes lies below, what follows the pointer above: a layer
 * is painted again only when it was asked for, or when the size or the resolution has changed.
 * After each frame `canvas.dataset.painted` is one higher, and `canvas.dataset.ms` says how long
 * our own work took.
 * @param {HTMLElement} box its size is the stage's
 * @param {((ctx: Context2D, stage: Stage) => void)[]} layers painters, the lowest first; each is given
 *   an empty canvas, measured in CSS pixels
 * @param {(stage: Stage) => void} [resized] before the first painting and after each change of size
 * @returns {Stage}
 */
export function createStage(box, layers, resized) {
  const win = windowOf(box);
  const sheets = layers.map((draw) => {
    const canvas = newCanvas(win.document);
    box.append(canvas);
    return {
      canvas,
      draw,
      stale: true,
      ctx: /** @type {Context2D} */ (canvas.getContext("2d")),
      fade: 0, // milliseconds for what is painted next
      fading: /** @type {import("./cross_fade.js").CrossFade | null} */ (null),
    };
  });
  const top = /** @type {typeof sheets[number]} */ (sheets.at(-1)).canvas;
  let frame = 0;
  let painted = 0;
  /** Timers of lost canvases. @type {number[]} */
  const waits = [];

  /** @type {Stage} */
  const stage = {
    canvas: top,
    width: 0,
    height: 0,
    dpr: 1,
    paint(...which) {
      sheets.forEach((sheet, i) => {
        if (!which.length || which.includes(i)) sheet.stale = true;
      });
      if (stage.width) frame ||= win.requestAnimationFrame(work);
    },
    fade(ms, ...which) {
      sheets.forEach((sheet, i) => {
        if (which.includes(i) && sheet.canvas !== top) sheet.fade = ms;
      });
    },
    endFades() {
      for (const sheet of sheets) {
        sheet.fade = 0;
        sheet.fading?.end();
      }
    },
    destroy() {
      stage.endFades();
      win.cancelAnimationFrame(frame);
      for (const wait of waits) win.clearTimeout(wait);
      sizes.disconnect();
      endResolution();
      // A canvas without size frees its memory at once.
      for (const { canvas } of sheets) {
        canvas.width = canvas.height = 0;
        canvas.remove();
      }
    },
  };

  function work() {
    frame = 0;
    const begin = win.performance.now();
    for (const sheet of sheets) {
      if (!sheet.stale) continue;
      sheet.stale = false;
      if (sheet.fade && painted) {
        sheet.fading?.end();
        sheet.fading = beginCrossFade(sheet.canvas, sheet.fade, () => (sheet.fading = null));
      }
      sheet.fade = 0;
      sheet.ctx.setTransform(stage.dpr, 0, 0, stage.dpr, 0, 0);
      sheet.ctx.clearRect(0, 0, stage.width, stage.height);
      sheet.ctx.save();
      sheet.draw(sheet.ctx, stage);
      sheet.ctx.restore();
    }
    top.dataset.ms = (win.performance.now() - begin).toFixed(2);
    top.dataset.painted = String(++painted);
  }

  function measure() {
    const [width, height] = [box.clientWidth, box.clientHeight];
    const dpr = (win.devicePixelRatio || 1) * zoomOf(box);
    if (width === stage.width && height === stage.height && dpr === stage.dpr) return;
    Object.assign(stage, { width: height ? width : 0, height, dpr });
    stage.endFades();
    if (!stage.width) return;
    for (const { canvas } of sheets) {
      canvas.width = Math.round(width * dpr);
      canvas.height = Math.round(height * dpr);
    }
    resized?.(stage);
    // Setting the size has emptied the canvases: painted now, no empty frame is seen.
    for (const sheet of sheets) sheet.stale = true;
    win.cancelAnimationFrame(frame);
    work();
  }

  /** Paint a canvas again whose memory the browser took, or put another in its place.
   * @param {typeof sheets[number]} sheet */
  function keepAlive(sheet) {
    const { canvas } = sheet;
    canvas.addEventListener("contextrestored", () => stage.paint(sheets.indexOf(sheet)));
    canvas.addEventListener("contextlost", () => {
      if (!canvas.isConnected) return;
      const wait = win.setTimeout(() => {
        // The uppermost has the listeners and the focus: it waits for the browser.
        if (!canvas.isConnected || canvas === top || !isLost(canvas)) return;
        const next = newCanvas(win.document);
        next.width = canvas.width;
        next.height = canvas.height;
        sheet.fading?.end();
        canvas.replaceWith(next);
        sheet.canvas = next;
        sheet.ctx = /** @type {Context2D} */ (next.getContext("2d"));
        keepAlive(sheet);
        stage.paint(sheets.indexOf(sheet));
      }, RESTORED_IN);
      waits.push(wait);
    });
  }
  sheets.forEach(keepAlive);

  // The page's SVG export sends a context that records what is painted.
  top.addEventListener("hclust-record", (event) => {
    const { detail: ctx } = /** @type {CustomEvent<Context2D>} */ (event);
    for (const sheet of sheets) {
      ctx.save();
      ctx.setTransform(stage.dpr, 0, 0, stage.dpr, 0, 0);
      sheet.draw(ctx, stage);
      ctx.restore();
    }
  });
  const sizes = new win.ResizeObserver(measure);
  sizes.observe(box);
  const endResolution = watchResolution(win, measure);
  return stage;
}

/**
 * Listeners that end together.
 * @param {EventTarget} target
 * @param {Record<string, (event: any) => void>} handlers
 * @returns {() => void}
 */
export function listen(target, handlers) {
  const controller = new AbortController();
  for (const [type, f] of Object.entries(handlers)) {
    target.addEventListener(type, f, { signal: controller.signal, passive: false });
  }
  return () => controller.abort();
}

// -- text ------------------------------------------------------------------------------------

export const SMALL = 11;

/**
 * Measures text in one font, each piece once.
 * @typedef {object} Typeface
 * @property {(size?: number, bold?: boolean) => string} css  as a canvas takes it
 * @property {(text: string, size?: number, bold?: boolean) => number} width
 * @property {(text: string, room: number, size?: number, bold?: boolean, own?: number,
 *   last?: number) => string} fit
 *   shorten() in this font
 * @property {(title: string, room: number, size?: number, bold?: boolean) => string} fitTitle
 *   shortenTitle() in this font
 */

/**
 * @param {Document} doc
 * @param {string} family a CSS font-family list
 * @returns {Typeface}
 */
export function createTypeface(doc, family) {
  /** @type {Map<string, Map<string, number>>} */
  const known = new Map();
  /** @type {Context2D | null} */
  let ctx = null;
  const css = (size = SMALL, bold = false) => `${bold ? "600 " : ""}${size}px ${family}`;
  /** @type {Typeface["width"]} */
  const width = (text, size = SMALL, bold = false) => {
    const font = css(size, bold);
    let widths = known.get(font);
    if (!widths || widths.size > 5000) known.set(font, (widths = new Map()));
    let wide = widths.get(text);
    if (wide === undefined) {
      ctx ??= doc.createElement("canvas").getContext("2d");
      if (!ctx) return text.length * size * 0.6;
      ctx.font = font;
      widths.set(text, (wide = ctx.measureText(text).width));
    }
    return wide;
  };
  return {
    css,
    width,
    fit: (text, room, size, bold, own, last) =>
      shorten(text, room, (t) => width(t, size, bold), own, last),
    fitTitle: (title, room, size, bold) => shortenTitle(title, room, (t) => width(t, size, bold)),
  };
}

/**
 * Set where texts stand that are painted next.
 * @param {Context2D} ctx
 * @param {CanvasTextAlign} align
 * @param {CanvasTextBaseline} [baseline]
 */
export function setText(ctx, align, baseline = "middle") {
  ctx.textAlign = align;
  ctx.textBaseline = baseline;
}
