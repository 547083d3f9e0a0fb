// What views paint, written down as SVG.
import assert from "node:assert/strict";
import test from "node:test";
import { createSvgContext, escapeXml } from "../../src/canvas/svg_context.js";

/** @param {(ctx: any) => void} paint */
function svg(paint, dpr = 1) {
  const ctx = createSvgContext(dpr);
  ctx.setTransform(dpr, 0, 0, dpr, 0, 0);
  paint(ctx);
  return ctx.svg(100, 50, "A title", "#ffffff");
}

test("the frame: size, title, paper", () => {
  const text = svg(() => {});
  assert.match(
    text,
    /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="100" height="50" viewBox="0 0 100 50"/,
  );
  assert.match(text, /<title>A title<\/title>.*fill="#ffffff"/);
});

test("text is escaped, and what XML cannot hold is left out", () => {
  const hostile = '</text><script>alert(1)</script>&"\u0000\u0008\ud800x';
  const text = svg((ctx) => {
    ctx.font = '600 11px "Segoe UI", sans-serif';
    ctx.fillText(hostile, 1, 2);
  });
  assert.doesNotMatch(text, /<script|<\/text><|[\u0000-\u0008\ud800]/u);
  assert.match(text, /&lt;\/text&gt;&lt;script&gt;alert\(1\)&lt;\/script&gt;&amp;&quot;x<\/text>/);
  assert.match(text, /font-weight="600" font-family="&quot;Segoe UI&quot;, sans-serif"/);
  assert.equal(escapeXml("\u{1f697}\u2028"), "\u{1f697}\u2028");
});

test("resolution does not matter: device pixels and CSS pixels come to the same", () => {
  const paint = (ctx) => {
    ctx.fillStyle = "#010203";
    ctx.fillRect(10, 5, 20, 8);
  };
  assert.equal(svg(paint, 2), svg(paint, 1));
  const device = svg((ctx) => {
    ctx.setTransform(1, 0, 0, 1, 20, 10);
    ctx.fillStyle = "#010203";
    ctx.fillRect(0, 0, 40, 16);
  }, 2);
  assert.equal(device, svg(paint, 1));
});

test("rectangles of one color that follow each other are one path", () => {
  const text = svg((ctx) => {
    ctx.fillStyle = "rgb(1 2 255)";
    ctx.fillRect(0, 0, 1, 1);
    ctx.fillRect(2, 0, 1, 1);
    ctx.globalAlpha = 0.5;
    ctx.fillRect(4, 0, 1, 1);
  });
  assert.match(text, /<path d="M0 0h1v1h-1zM2 0h1v1h-1z" fill="#0102ff"\/>/);
  assert.match(text, /<path d="M4 0h1v1h-1z" fill="#0102ff" opacity="0.5"\/>/);
});

test("what was saved is restored, and words turn with the paper", () => {
  const text = svg((ctx) => {
    ctx.fillStyle = "#111111";
    ctx.save();
    ctx.translate(10, 20);
    ctx.rotate(-Math.PI / 2);
    ctx.fillStyle = "#222222";
    ctx.textAlign = "right";
    ctx.font = "11px serif";
    ctx.fillText("up", 0, 0);
    ctx.restore();
    ctx.fillRect(1, 1, 1, 1);
  });
  assert.match(
    text,
    /<text transform="matrix\(0 -1 1 0 10 20\)" font-size="11" text-anchor="end".*fill="#222222">up/,
  );
  assert.match(text, /M1 1h1v1h-1z" fill="#111111"/);
});

test("the middle of a word stands where it was put", () => {
  const text = svg((ctx) => {
    ctx.font = "10px serif";
    ctx.textBaseline = "middle";
    ctx.fillText("x", 5, 5);
  });
  assert.match(text, /<text x="5" y="8.5"/);
});

test("lines of a tree stay lines, and colors fall only on them", () => {
  const rects = Int32Array.of(0, 0, 10, 2, 0, 0, 2, 20);
  const canvas = {
    width: 40,
    height: 40,
    hclustLines: { rects, count: 2, ink: "#888888", lying: false },
  };
  const paint = (lying) =>
    svg((ctx) => {
      canvas.hclustLines.lying = lying;
      ctx.setTransform(1, 0, 0, 1, 4, 0);
      ctx.drawImage(canvas, 0, 0);
      ctx.globalCompositeOperation = "source-atop";
      ctx.fillStyle = "#ff0000";
      ctx.fillRect(0, 10, 40, 30);
      ctx.fillRect(30, 0, 5, 5);
    }, 2);
  assert.match(paint(false), /M2 0h5v1h-5zM2 0h1v10h-1z" fill="#888888"/);
  assert.match(paint(false), /<path d="M2 5h1v5h-1z" fill="#ff0000"\/>/);
  assert.match(paint(true), /M2 0h1v5h-1zM2 0h10v1h-10z" fill="#888888"/);
  assert.doesNotMatch(paint(true), /ff0000/);
  assert.doesNotMatch(paint(false), /<image/);
});

test("other pictures are kept as pictures", () => {
  const canvas = { width: 4, height: 4, toDataURL: () => "data:image/png;base64,AAAA" };
  const text = svg((ctx) => ctx.drawImage(canvas, 1, 2, 30, 40));
  assert.match(
    text,
    /<image x="1" y="2" width="30" height="40" preserveAspectRatio="none".*href="data:image\/png;base64,AAAA"/,
  );
  assert.doesNotMatch(
    svg((ctx) => ctx.drawImage({ width: 0, height: 0 }, 0, 0)),
    /<image/,
  );
});

test("points are markers in their clusters' colors; those outside are left out", () => {
  const plot = {
    xs: Float32Array.of(1, 50, NaN, 500),
    ys: Float32Array.of(1, 20, 3, 3),
    width: 80,
    height: 40,
    left: 10,
    top: 5,
  };
  const style = { size: 7, halo: 0.7, edge: "#ffffff", alpha: 1 };
  const text = svg((ctx) => {
    ctx.points(
      plot,
      Int32Array.of(0, 1, 2, 3),
      Int32Array.of(0, 1, 1, 0),
      Int32Array.of(3, 1),
      style,
    );
  });
  assert.equal(text.match(/<use /g)?.length, 2);
  assert.match(text, /<use href="#m1-3" x="11" y="6"\/>/);
  assert.match(text, /<path id="m1-1" d="[^"]+" transform="scale\([\d.]+\)" fill="#F54571"/);
});

test("clips, rings, dashes and round corners", () => {
  const text = svg((ctx) => {
    ctx.save();
    ctx.beginPath();
    ctx.rect(0, 0, 50, 50);
    ctx.clip();
    ctx.beginPath();
    ctx.arc(10, 10, 5, 0, 2 * Math.PI);
    ctx.strokeStyle = "#000000";
    ctx.lineWidth = 2;
    ctx.setLineDash([4, 3]);
    ctx.stroke();
    ctx.restore();
    ctx.beginPath();
    ctx.roundRect(0, 0, 10, 4, 20);
    ctx.fill("evenodd");
  });
  assert.match(text, /<clipPath id="c1"><path d="M0 0h50v50h-50z"\/><\/clipPath>/);
  assert.match(
    text,
    /M5 10a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z" fill="none" stroke="#000000" stroke-width="2" stroke-dasharray="4 3" clip-path="url\(#c1\)"/,
  );
  assert.match(
    text,
    /M2 0h6a2 2 0 0 1 2 2v0a2 2 0 0 1 -2 2h-6a2 2 0 0 1 -2 -2v-0a2 2 0 0 1 2 -2z" fill="#000000" fill-rule="evenodd"\/>/,
  );
});
