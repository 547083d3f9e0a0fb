// Save pictures of the views as SVG or PNG.

import { createSvgContext } from "../canvas/svg_context.js";

/**
 * The picture of a view as it is shown, as SVG.
 * @param {HTMLElement} part the element around one view
 * @param {string} title
 * @returns {{ text: string, width: number, height: number }}
 */
export function drawSvg(part, title) {
  const canvas = /** @type {HTMLCanvasElement} */ (part.querySelector("canvas[data-painted]"));
  const box = /** @type {HTMLElement} */ (canvas.parentElement);
  const win = /** @type {Window} */ (part.ownerDocument.defaultView);
  const [width, height] = [box.clientWidth, box.clientHeight]; // as the stage has it
  const dpr = canvas.width / width;
  const ctx = createSvgContext(dpr);
  const marks = domMarks(box, ctx);
  marks.below();
  canvas.dispatchEvent(new CustomEvent("hclust-record", { detail: ctx }));
  ctx.setTransform(dpr, 0, 0, dpr, 0, 0);
  marks.above();
  const paper = win.getComputedStyle(part.ownerDocument.body).backgroundColor;
  return { text: ctx.svg(width, height, title, paper), width, height };
}

/**
 * Paint what lies over a view as elements: the cut with its caption, the legend.
 * @param {HTMLElement} box
 * @param {ReturnType<typeof createSvgContext>} ctx
 */
function domMarks(box, ctx) {
  const win = /** @type {Window} */ (box.ownerDocument.defaultView);
  const edge = box.getBoundingClientRect();
  /** @param {Element} el */
  function place(el) {
    const { left, top, width, height } = el.getBoundingClientRect();
    return { x: left - edge.left, y: top - edge.top, width, height };
  }
  /** @param {string} name @returns {HTMLElement | null} if it is to be seen */
  function find(name) {
    const el = /** @type {HTMLElement | null} */ (box.querySelector(name));
    return el && !el.hidden && el.getClientRects().length ? el : null;
  }
  /** @param {Element} el @param {number} [radius] */
  function ground(el, radius = 0) {
    const { x, y, width, height } = place(el);
    ctx.fillStyle = win.getComputedStyle(el).backgroundColor;
    ctx.beginPath();
    ctx.roundRect(x, y, width, height, radius);
    ctx.fill();
  }
  /** @param {Element} el */
  function words(el) {
    const range = box.ownerDocument.createRange();
    range.selectNodeContents(el);
    const { left, top, height } = range.getBoundingClientRect();
    const style = win.getComputedStyle(el);
    const bold = Number(style.fontWeight) >= 600 ? "600 " : "";
    ctx.font = `${bold}${parseFloat(style.fontSize)}px ${style.fontFamily}`;
    ctx.fillStyle = style.color;
    ctx.textAlign = "left";
    ctx.textBaseline = "middle";
    ctx.fillText(el.textContent ?? "", left - edge.left, top - edge.top + height / 2);
  }
  return {
    below() {
      const band = find(".hclust-cut-band");
      if (band) ground(band);
    },
    above() {
      const [line, caption, pill, legend] = [
        ".hclust-cut-line",
        ".hclust-cut-caption",
        ".hclust-cut-pill",
        ".hclust-legend",
      ].map(find);
      if (line && pill) {
        const { x, y, width, height } = place(line);
        ctx.strokeStyle = win.getComputedStyle(pill).backgroundColor;
        ctx.lineWidth = height;
        ctx.setLineDash([6, 4]);
        ctx.beginPath();
        ctx.moveTo(x, y + height / 2);
        ctx.lineTo(x + width, y + height / 2);
        ctx.stroke();
        ctx.setLineDash([]);
        const at = place(pill);
        ground(pill, 12);
        // Of its words only those that are seen, in one line or in two.
        const lines = pill.innerText
          .split("\n")
          .map((text) => text.trim())
          .filter(Boolean);
        const style = win.getComputedStyle(pill);
        ctx.font = `600 ${parseFloat(style.fontSize)}px ${style.fontFamily}`;
        ctx.fillStyle = style.color;
        ctx.textAlign = "center";
        ctx.textBaseline = "middle";
        lines.forEach((text, i) => {
          const down = (i - (lines.length - 1) / 2) * parseFloat(style.lineHeight);
          ctx.fillText(text, at.x + at.width / 2, at.y + at.height / 2 + down);
        });
      }
      if (caption) {
        ground(caption, 3);
        words(caption);
      }
      if (legend) legendMarks(legend);
    },
  };

  /** @param {HTMLElement} legend */
  function legendMarks(legend) {
    ground(legend, 4);
    for (const button of /** @type {NodeListOf<HTMLElement>} */ (
      legend.querySelectorAll("button, div")
    )) {
      const [svg, path] = [button.querySelector("svg"), button.querySelector("path")];
      if (button.hidden || !svg || !path) continue;
      const { x, y, width, height } = place(svg);
      const colors = button.dataset.scale?.match(/#\w+/g) ?? [];
      const line = place(button);
      const step = (line.width - 28) / colors.length;
      colors.forEach((color, i) => {
        ctx.fillStyle = color;
        ctx.fillRect(line.x + 20 + i * step, line.y + 7, step + 1, 10);
      });
      const wide = parseFloat(/[\d.]+/.exec(path.getAttribute("transform") ?? "")?.[0] ?? "8");
      const fill = path.getAttribute("fill") ?? "";
      const outline = path.getAttribute("d");
      if (outline) ctx.marker(outline, x + width / 2, y + height / 2, wide, fill);
      for (const el of button.querySelectorAll("b, span")) words(el);
    }
    const more = legend.querySelector(".hclust-legend-more");
    if (more?.getClientRects().length) words(more);
  }
}

/**
 * The same picture in pixels, two to each of the page's.
 * @param {{ text: string, width: number, height: number }} svg
 * @param {Document} doc
 * @returns {Promise<Blob>}
 */
export async function drawPng({ text, width, height }, doc) {
  const url = URL.createObjectURL(new Blob([text], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = doc.createElement("canvas");
    canvas.width = Math.round(2 * width);
    canvas.height = Math.round(2 * height);
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((done, failed) => {
      canvas.toBlob((blob) => (blob ? done(blob) : failed(new Error("No picture came of it."))));
    });
  } finally {
    URL.revokeObjectURL(url);
  }
}
