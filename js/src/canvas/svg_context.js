// A pen that writes down what is painted, as SVG: lines stay lines and words stay words. It knows
// of a canvas what the views use, and two things more: the lines of a tree that lie on a canvas
// (hclustLines, see tree_paint.js), and points.
import { evenOut, outline } from "./markers.js";
import { color, kindOf } from "./palette.js";

/** @typedef {[number, number, number, number, number, number]} Matrix as a canvas has it */
/** @typedef {{ x: number, y: number, width: number, height: number }} Box */
/** What can be set on a canvas's pen, too.
 * @typedef {{ fillStyle: string, strokeStyle: string, lineWidth: number, globalAlpha: number,
 *   font: string, textAlign: string, textBaseline: string, lineJoin: string,
 *   globalCompositeOperation: string }} Styles */

/**
 * @param {number} dpr device pixels to a CSS pixel, in which the picture is measured
 */
export function createSvgPen(dpr) {
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
    matrix: /** @type {Matrix} */ ([1, 0, 0, 1, 0, 0]), clip: "", dash: /** @type {number[]} */ ([]),
    fillStyle: "#000000", strokeStyle: "#000000", lineWidth: 1, globalAlpha: 1,
    font: "10px sans-serif", textAlign: "start", textBaseline: "alphabetic", lineJoin: "miter",
    globalCompositeOperation: "source-over", imageSmoothingEnabled: true,
  };
  /** @type {(typeof now)[]} */
  const kept = [];

  /** @param {string} text */
  function put(text) {
    rest();
    out.push(text);
  }
  /** Write the rectangles that were gathered. */
  function rest() {
    if (run.path) out.push(`<path d="${run.path}"${run.key}/>`);
    run = { key: "", path: "" };
  }
  /** @param {number} x @param {number} y @returns {[number, number]} in CSS pixels */
  function at(x, y) {
    const [a, b, c, d, e, f] = now.matrix;
    return [a * x + c * y + e, b * x + d * y + f];
  }
  /** @param {number} x @param {number} y */
  const point = (x, y) => at(x, y).map(brief).join(" ");
  const scale = () => Math.hypot(now.matrix[0], now.matrix[1]);
  /** @param {"fill" | "stroke"} what @param {string} [rule] */
  function look(what, rule = "") {
    const ink = what === "fill" ? now.fillStyle : now.strokeStyle;
    const alpha = now.globalAlpha < 1 ? ` opacity="${brief(now.globalAlpha)}"` : "";
    const clip = now.clip ? ` clip-path="url(#${now.clip})"` : "";
    if (what === "fill") return ` fill="${escaped(paint(ink))}"${rule}${alpha}${clip}`;
    const dash = now.dash.length
      ? ` stroke-dasharray="${now.dash.map((v) => brief(v * scale())).join(" ")}"` : "";
    return ` fill="none" stroke="${escaped(paint(ink))}" stroke-width="${brief(now.lineWidth * scale())}"`
      + `${dash}${alpha}${clip}`;
  }
  /** @param {Box} box as it comes out */
  const rectangle = ({ x, y, width, height }) =>
    `M${brief(x)} ${brief(y)}h${brief(width)}v${brief(height)}h${brief(-width)}z`;
  /** @param {number} x @param {number} y @param {number} width @param {number} height @returns {Box} */
  function boxed(x, y, width, height) {
    const [x0, y0] = at(x, y);
    const [x1, y1] = at(x + width, y + height);
    return {
      x: Math.min(x0, x1), y: Math.min(y0, y1), width: Math.abs(x1 - x0), height: Math.abs(y1 - y0),
    };
  }
  /** @param {Box} box */
  function gather(box) {
    const key = look("fill");
    if (run.key !== key) rest();
    run = { key, path: run.path + rectangle(box) };
  }

  const pen = {
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
      now.matrix = [a * cos + c * sin, b * cos + d * sin, c * cos - a * sin, d * cos - b * sin, e, f];
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
      path += rectangle(boxed(x, y, width, height));
    },
    /** @param {number} x @param {number} y @param {number} width @param {number} height
     * @param {number} radius */
    roundRect(x, y, width, height, radius) {
      const box = boxed(x, y, width, height);
      const r = Math.min(radius * scale(), box.width / 2, box.height / 2);
      const [across, down] = [brief(box.width - 2 * r), brief(box.height - 2 * r)];
      /** @param {number} dx @param {number} dy */
      const turn = (dx, dy) => `a${brief(r)} ${brief(r)} 0 0 1 ${brief(dx * r)} ${brief(dy * r)}`;
      path += `M${brief(box.x + r)} ${brief(box.y)}h${across}${turn(1, 1)}v${down}${turn(-1, 1)}`
        + `h-${across}${turn(-1, -1)}v-${down}${turn(1, -1)}z`;
    },
    /** Whole circles only: the views draw no others. @param {number} x @param {number} y
     * @param {number} radius */
    arc(x, y, radius) {
      const [cx, cy] = at(x, y);
      const r = brief(radius * scale());
      const across = brief(2 * radius * scale());
      path += `M${brief(cx - radius * scale())} ${brief(cy)}a${r} ${r} 0 1 0 ${across} 0`
        + `a${r} ${r} 0 1 0 -${across} 0z`;
    },
    /** @param {string} [rule] */
    fill(rule) {
      if (path) put(`<path d="${path}"${look("fill", rule === "evenodd" ? ' fill-rule="evenodd"' : "")}/>`);
    },
    stroke() {
      if (path) put(`<path d="${path}"${look("stroke")}/>`);
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
      const box = boxed(x, y, width, height);
      if (now.globalCompositeOperation !== "source-atop") {
        if (box.width && box.height) gather(box);
        return;
      }
      for (const line of lines) { // only what is there is colored
        const left = Math.max(box.x, line.x);
        const top = Math.max(box.y, line.y);
        const across = Math.min(box.x + box.width, line.x + line.width) - left;
        const down = Math.min(box.y + box.height, line.y + line.height) - top;
        if (across > 0 && down > 0) gather({ x: left, y: top, width: across, height: down });
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
      const turned = Math.abs(m[1]) > 1e-9
        ? ` transform="matrix(${[m[0], m[1], m[2], m[3], e, f].map(brief).join(" ")})"`
        : ` x="${brief(e)}" y="${brief(f)}"`;
      const anchors = /** @type {Record<string, string>} */ ({ center: "middle", right: "end" });
      const anchor = anchors[now.textAlign];
      put(`<text${turned} font-size="${size}"${bold ? ` font-weight="${bold}"` : ""}`
        + `${anchor ? ` text-anchor="${anchor}"` : ""} font-family="${escaped(family)}"`
        + ` xml:space="preserve"${look("fill")}>${escaped(text)}</text>`);
    },
    /** @param {any} canvas @param {number} x @param {number} y
     * @param {number} [width] @param {number} [height] */
    drawImage(canvas, x, y, width = canvas.width, height = canvas.height) {
      if (!canvas.width || !canvas.height) return;
      const tree = canvas.hclustLines;
      if (!tree) {
        const box = boxed(x, y, width, height);
        put(`<image x="${brief(box.x)}" y="${brief(box.y)}" width="${brief(box.width)}"`
          + ` height="${brief(box.height)}" preserveAspectRatio="none" image-rendering="pixelated"`
          + ` href="${escaped(canvas.toDataURL())}"/>`);
        return;
      }
      lines = [];
      for (let i = 0; i < 4 * tree.count; i += 4) {
        const [a, b, c, d] = [tree.rects[i], tree.rects[i + 1], tree.rects[i + 2], tree.rects[i + 3]];
        lines.push(tree.lying ? boxed(x + b, y + a, d, c) : boxed(x + a, y + b, c, d));
      }
      const ink = now.fillStyle;
      now.fillStyle = tree.ink;
      for (const line of lines) gather(line);
      rest();
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
      put(`<g opacity="${brief(alpha)}">`);
      for (const i of rows) {
        const [x, y] = [plot.xs[i] ?? NaN, plot.ys[i] ?? NaN];
        if (!(x >= -1 && x <= plot.width + 1 && y >= -1 && y <= plot.height + 1)) continue;
        const index = kindOf(colors[labels[i] ?? 0] ?? 0);
        const id = `m${kind}-${index}`;
        if (!known.has(id)) {
          known.add(id);
          const wide = size * evenOut(index);
          defs.push(`<path id="${id}" d="${outline(index)}" transform="scale(${brief(wide)})"`
            + ` fill="${color(index)}" stroke="${escaped(edge)}" stroke-width="${brief(halo / wide)}"`
            + ' stroke-linejoin="round"/>');
        }
        out.push(`<use href="#${id}" x="${brief(plot.left + x)}" y="${brief(plot.top + y)}"/>`);
      }
      out.push("</g>");
      known = new Set([...known, `style ${kind}`]);
    },
    /** One marker of a legend. @param {string} d @param {number} x @param {number} y
     * @param {number} wide @param {string} fill */
    marker(d, x, y, wide, fill) {
      put(`<path d="${escaped(d)}" fill="${escaped(fill)}"`
        + ` transform="translate(${brief(x)} ${brief(y)}) scale(${brief(wide)})"/>`);
    },

    /**
     * All that was painted.
     * @param {number} width CSS pixels
     * @param {number} height
     * @param {string} title said to those who do not see it
     * @param {string} paper
     */
    svg(width, height, title, paper) {
      rest();
      return `<svg xmlns="http://www.w3.org/2000/svg" width="${brief(width)}" height="${brief(height)}"`
        + ` viewBox="0 0 ${brief(width)} ${brief(height)}" role="img"><title>${escaped(title)}</title>`
        + `<defs>${defs.join("")}</defs><path d="M0 0h${brief(width)}v${brief(height)}H0z"`
        + ` fill="${escaped(paper)}"/>\n${out.join("\n")}\n</svg>\n`;
    },
  };
  /** @type {readonly (keyof typeof now)[]} */
  const settable = [
    "fillStyle", "strokeStyle", "lineWidth", "globalAlpha", "font", "textAlign", "textBaseline",
    "lineJoin", "globalCompositeOperation", "imageSmoothingEnabled",
  ];
  for (const name of settable) {
    Object.defineProperty(pen, name, {
      get: () => now[name],
      set: (value) => Object.assign(now, { [name]: value }),
    });
  }
  return /** @type {typeof pen & Styles} */ (pen);
}

/** Colors as old programs read them, too: "rgb(1 2 3)" is written "#010203". @param {string} text */
function paint(text) {
  const parts = /^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)\s*\)$/.exec(text);
  if (!parts) return text;
  return `#${parts.slice(1).map((v) => Number(v).toString(16).padStart(2, "0")).join("")}`;
}

/** @param {number} v */
function brief(v) {
  return String(Math.round(v * 100) / 100 + 0);
}

/**
 * Text as XML has it; what XML cannot hold is left out.
 * @param {string} text
 */
export function escaped(text) {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, "")
    .replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
