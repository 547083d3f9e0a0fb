// A canvas context that writes SVG: lines stay lines and text stays text. It implements what the
// views use of a canvas context, and two additions: the lines of a tree that lie on a copied canvas
// (hclustLines, see paintLines in tree_lines.js), and points.

import { color, styleKey } from "./color/palette.js";
import { markerPath, markerScale } from "./markers.js";

/** @typedef {[number, number, number, number, number, number]} Matrix as a canvas has it */
/** @typedef {{ x: number, y: number, width: number, height: number }} Box */
/** What can be set on a canvas's pen, too.
 * @typedef {{ fillStyle: string, strokeStyle: string, lineWidth: number, globalAlpha: number,
 *   font: string, textAlign: string, textBaseline: string, lineJoin: string,
 *   globalCompositeOperation: string }} Styles */

/**
 * @param {number} dpr device pixels to a CSS pixel, in which the picture is measured
 */
export function createSvgContext(dpr) {
  /** @type {string[]} */
  const out = [];
  /** @type {string[]} */
  const defs = [];
  let known = new Set([""]);
  /** Rectangles of one color that follow each other are one path. */
  let run = { key: "", path: "" };
  let path = "";
  let clips = 0;
  /** Lines of the tree that was painted last. @type {Box[]} */
  let lines = [];
  let now = {
    matrix: /** @type {Matrix} */ ([1, 0, 0, 1, 0, 0]),
    clip: "",
    dash: /** @type {number[]} */ ([]),
    fillStyle: "#000000",
    strokeStyle: "#000000",
    lineWidth: 1,
    globalAlpha: 1,
    font: "10px sans-serif",
    textAlign: "start",
    textBaseline: "alphabetic",
    lineJoin: "miter",
    globalCompositeOperation: "source-over",
    imageSmoothingEnabled: true,
  };
  /** @type {(typeof now)[]} */
  const kept = [];

  /** @param {string} text */
  function write(text) {
    flushRectangles();
    out.push(text);
  }
  /** Write the rectangles that were gathered. */
  function flushRectangles() {
    if (run.path) out.push(`<path d="${run.path}"${run.key}/>`);
    run = { key: "", path: "" };
  }
  /** @param {number} x @param {number} y @returns {[number, number]} in CSS pixels */
  function at(x, y) {
    const [a, b, c, d, e, f] = now.matrix;
    return [a * x + c * y + e, b * x + d * y + f];
  }
  /** @param {number} x @param {number} y */
  const point = (x, y) => at(x, y).map(formatNumber).join(" ");
  const scale = () => Math.hypot(now.matrix[0], now.matrix[1]);
  /** @param {"fill" | "stroke"} what @param {string} [rule] */
  function paintAttributes(what, rule = "") {
    const ink = what === "fill" ? now.fillStyle : now.strokeStyle;
    const alpha = now.globalAlpha < 1 ? ` opacity="${formatNumber(now.globalAlpha)}"` : "";
    const clip = now.clip ? ` clip-path="url(#${now.clip})"` : "";
    if (what === "fill") return ` fill="${escapeXml(toHexColor(ink))}"${rule}${alpha}${clip}`;
    const dash = now.dash.length
      ? ` stroke-dasharray="${now.dash.map((v) => formatNumber(v * scale())).join(" ")}"`
      : "";
    return (
      ` fill="none" stroke="${escapeXml(toHexColor(ink))}" stroke-width="${formatNumber(now.lineWidth * scale())}"` +
      `${dash}${alpha}${clip}`
    );
  }
  /** @param {Box} box as it comes out */
  const rectangle = ({ x, y, width, height }) =>
    `M${formatNumber(x)} ${formatNumber(y)}h${formatNumber(width)}v${formatNumber(height)}h${formatNumber(-width)}z`;
  /** @param {number} x @param {number} y @param {number} width @param {number} height @returns {Box} */
  function transformedBox(x, y, width, height) {
    const [x0, y0] = at(x, y);
    const [x1, y1] = at(x + width, y + height);
    return {
      x: Math.min(x0, x1),
      y: Math.min(y0, y1),
      width: Math.abs(x1 - x0),
      height: Math.abs(y1 - y0),
    };
  }
  /** @param {Box} box */
  function appendRectangle(box) {
    const key = paintAttributes("fill");
    if (run.key !== key) flushRectangles();
    run = { key, path: run.path + rectangle(box) };
  }

  const ctx = {
    save() {
      kept.push({ ...now });
    },
    restore() {
      now = kept.pop() ?? now;
    },
    /** @type {(...m: Matrix) => void} in device pixels */
    setTransform(...m) {
      now.matrix = /** @type {Matrix} */ (m.map((v) => v / dpr));
    },
    /** @param {number} x @param {number} y */
    translate(x, y) {
      const [e, f] = at(x, y);
      now.matrix = [now.matrix[0], now.matrix[1], now.matrix[2], now.matrix[3], e, f];
    },
    /** @param {number} angle */
    rotate(angle) {
      const [a, b, c, d, e, f] = now.matrix;
      const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
      now.matrix = [
        a * cos + c * sin,
        b * cos + d * sin,
        c * cos - a * sin,
        d * cos - b * sin,
        e,
        f,
      ];
    },

    beginPath() {
      path = "";
    },
    /** @param {number} x @param {number} y */
    moveTo(x, y) {
      path += `M${point(x, y)}`;
    },
    /** @param {number} x @param {number} y */
    lineTo(x, y) {
      path += `${path ? "L" : "M"}${point(x, y)}`;
    },
    closePath() {
      path += "z";
    },
    /** @param {number} x @param {number} y @param {number} width @param {number} height */
    rect(x, y, width, height) {
      path += rectangle(transformedBox(x, y, width, height));
    },
    /** @param {number} x @param {number} y @param {number} width @param {number} height
     * @param {number} radius */
    roundRect(x, y, width, height, radius) {
      const box = transformedBox(x, y, width, height);
      const r = Math.min(radius * scale(), box.width / 2, box.height / 2);
      const [across, down] = [formatNumber(box.width - 2 * r), formatNumber(box.height - 2 * r)];
      /** @param {number} dx @param {number} dy */
      const turn = (dx, dy) =>
        `a${formatNumber(r)} ${formatNumber(r)} 0 0 1 ${formatNumber(dx * r)} ${formatNumber(dy * r)}`;
      path +=
        `M${formatNumber(box.x + r)} ${formatNumber(box.y)}h${across}${turn(1, 1)}v${down}${turn(-1, 1)}` +
        `h-${across}${turn(-1, -1)}v-${down}${turn(1, -1)}z`;
    },
    /** Whole circles only: the views draw no others. @param {number} x @param {number} y
     * @param {number} radius */
    arc(x, y, radius) {
      const [cx, cy] = at(x, y);
      const r = formatNumber(radius * scale());
      const across = formatNumber(2 * radius * scale());
      path +=
        `M${formatNumber(cx - radius * scale())} ${formatNumber(cy)}a${r} ${r} 0 1 0 ${across} 0` +
        `a${r} ${r} 0 1 0 -${across} 0z`;
    },
    /** @param {string} [rule] */
    fill(rule) {
      if (path)
        write(
          `<path d="${path}"${paintAttributes("fill", rule === "evenodd" ? ' fill-rule="evenodd"' : "")}/>`,
        );
    },
    stroke() {
      if (path) write(`<path d="${path}"${paintAttributes("stroke")}/>`);
    },
    clip() {
      const id = `c${++clips}`;
      const outer = now.clip ? ` clip-path="url(#${now.clip})"` : "";
      defs.push(`<clipPath id="${id}"${outer}><path d="${path}"/></clipPath>`);
      now.clip = id;
    },
    /** @param {number[]} dash */
    setLineDash(dash) {
      now.dash = dash;
    },

    /** @param {number} x @param {number} y @param {number} width @param {number} height */
    fillRect(x, y, width, height) {
      const box = transformedBox(x, y, width, height);
      if (now.globalCompositeOperation !== "source-atop") {
        if (box.width && box.height) appendRectangle(box);
        return;
      }
      for (const line of lines) {
        // only what is there is colored
        const left = Math.max(box.x, line.x);
        const top = Math.max(box.y, line.y);
        const across = Math.min(box.x + box.width, line.x + line.width) - left;
        const down = Math.min(box.y + box.height, line.y + line.height) - top;
        if (across > 0 && down > 0)
          appendRectangle({ x: left, y: top, width: across, height: down });
      }
    },
    clearRect() {},
    /** @param {string} text @param {number} x @param {number} y */
    fillText(text, x, y) {
      if (!text) return;
      const [, bold = "", size = "10", family = "sans-serif"] =
        /^(?:(bold|[1-9]00) )?([\d.]+)px (.*)$/.exec(now.font) ?? [];
      const base = now.textBaseline === "middle" ? 0.35 * Number(size) : 0;
      const m = now.matrix;
      const [e, f] = at(x, y + base);
      const turned =
        Math.abs(m[1]) > 1e-9
          ? ` transform="matrix(${[m[0], m[1], m[2], m[3], e, f].map(formatNumber).join(" ")})"`
          : ` x="${formatNumber(e)}" y="${formatNumber(f)}"`;
      const anchors = /** @type {Record<string, string>} */ ({ center: "middle", right: "end" });
      const anchor = anchors[now.textAlign];
      write(
        `<text${turned} font-size="${size}"${bold ? ` font-weight="${bold}"` : ""}` +
          `${anchor ? ` text-anchor="${anchor}"` : ""} font-family="${escapeXml(family)}"` +
          ` xml:space="preserve"${paintAttributes("fill")}>${escapeXml(text)}</text>`,
      );
    },
    /** @param {any} canvas @param {number} x @param {number} y
     * @param {number} [width] @param {number} [height] @param {number[]} to where a part of it goes
     * @returns {void} */
    drawImage(canvas, x, y, width = canvas.width, height = canvas.height, ...to) {
      if (to.length) {
        const [left = 0, top = 0, wide = 0, tall = 0] = to;
        const part = canvas.ownerDocument.createElement("canvas");
        [part.width, part.height] = [Math.ceil(width), Math.ceil(height)];
        const ctx = part.getContext("2d");
        ctx.imageSmoothingEnabled = false;
        ctx.drawImage(canvas, x, y, width, height, 0, 0, part.width, part.height);
        return this.drawImage(part, left, top, wide, tall);
      }
      if (!canvas.width || !canvas.height) return;
      const tree = canvas.hclustLines;
      if (!tree) {
        const box = transformedBox(x, y, width, height);
        write(
          `<image x="${formatNumber(box.x)}" y="${formatNumber(box.y)}" width="${formatNumber(box.width)}"` +
            ` height="${formatNumber(box.height)}" preserveAspectRatio="none" image-rendering="pixelated"` +
            ` href="${escapeXml(canvas.toDataURL())}"/>`,
        );
        return;
      }
      lines = [];
      for (let i = 0; i < 4 * tree.count; i += 4) {
        const [a, b, c, d] = [
          tree.rects[i],
          tree.rects[i + 1],
          tree.rects[i + 2],
          tree.rects[i + 3],
        ];
        lines.push(
          tree.lying ? transformedBox(x + b, y + a, d, c) : transformedBox(x + a, y + b, c, d),
        );
      }
      const ink = now.fillStyle;
      now.fillStyle = tree.ink;
      for (const line of lines) appendRectangle(line);
      flushRectangles();
      now.fillStyle = ink;
    },

    /**
     * Points of the scatter plot, each as its cluster's marker.
     * @param {{ xs: Float32Array, ys: Float32Array, width: number, height: number, left: number,
     *   top: number }} plot
     * @param {Int32Array} rows in the order of drawing
     * @param {Int32Array} labels
     * @param {Int32Array} colors of the clusters
     * @param {import("./markers.js").Style} style
     */
    points(plot, rows, labels, colors, { size, halo, edge, alpha }) {
      if (!rows.length) return;
      const kind = known.size;
      write(`<g opacity="${formatNumber(alpha)}">`);
      for (const i of rows) {
        const [x, y] = [plot.xs[i] ?? NaN, plot.ys[i] ?? NaN];
        if (!(x >= -1 && x <= plot.width + 1 && y >= -1 && y <= plot.height + 1)) continue;
        const index = styleKey(colors[labels[i] ?? 0] ?? 0);
        const id = `m${kind}-${index}`;
        if (!known.has(id)) {
          known.add(id);
          const wide = size * markerScale(index);
          defs.push(
            `<path id="${id}" d="${markerPath(index)}" transform="scale(${formatNumber(wide)})"` +
              ` fill="${color(index)}" stroke="${escapeXml(edge)}" stroke-width="${formatNumber(halo / wide)}"` +
              ' stroke-linejoin="round"/>',
          );
        }
        out.push(
          `<use href="#${id}" x="${formatNumber(plot.left + x)}" y="${formatNumber(plot.top + y)}"/>`,
        );
      }
      out.push("</g>");
      known = new Set([...known, `style ${kind}`]);
    },
    /** One marker. @param {string} d @param {number} x @param {number} y
     * @param {number} wide @param {string} fill */
    marker(d, x, y, wide, fill) {
      write(
        `<path d="${escapeXml(d)}" fill="${escapeXml(fill)}"` +
          ` transform="translate(${point(x, y)}) scale(${formatNumber(wide * scale())})"/>`,
      );
    },

    /**
     * All that was painted.
     * @param {number} width CSS pixels
     * @param {number} height
     * @param {string} title for screen readers
     * @param {string} paper
     */
    svg(width, height, title, paper) {
      flushRectangles();
      return (
        `<svg xmlns="http://www.w3.org/2000/svg" width="${formatNumber(width)}" height="${formatNumber(height)}"` +
        ` viewBox="0 0 ${formatNumber(width)} ${formatNumber(height)}" role="img"><title>${escapeXml(title)}</title>` +
        `<defs>${defs.join("")}</defs><path d="M0 0h${formatNumber(width)}v${formatNumber(height)}H0z"` +
        ` fill="${escapeXml(paper)}"/>\n${out.join("\n")}\n</svg>\n`
      );
    },
  };
  /** @type {readonly (keyof typeof now)[]} */
  const settable = [
    "fillStyle",
    "strokeStyle",
    "lineWidth",
    "globalAlpha",
    "font",
    "textAlign",
    "textBaseline",
    "lineJoin",
    "globalCompositeOperation",
    "imageSmoothingEnabled",
  ];
  for (const name of settable) {
    Object.defineProperty(ctx, name, {
      get: () => now[name],
      set: (value) => Object.assign(now, { [name]: value }),
    });
  }
  return /** @type {typeof ctx & Styles} */ (ctx);
}

/** Colors as old programs read them, too: "rgb(1 2 3)" is written "#010203". @param {string} text */
function toHexColor(text) {
  const parts = /^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)\s*\)$/.exec(text);
  if (!parts) return text;
  return `#${parts
    .slice(1)
    .map((v) => Number(v).toString(16).padStart(2, "0"))
    .join("")}`;
}

/** @param {number} v */
function formatNumber(v) {
  return String(Math.round(v * 100) / 100 + 0);
}

/**
 * Text as XML has it; what XML cannot hold is left out.
 * @param {string} text
 */
export function escapeXml(text) {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
