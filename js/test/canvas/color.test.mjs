import assert from "node:assert/strict";
import test from "node:test";
import {
  compositeOver,
  luminance,
  mix,
  parseColor,
  toHex,
  WHITE,
} from "../../src/canvas/color/color.js";

const hex = (text) => toHex(parseColor(text));

test("computed colors are read in each way browsers write them", () => {
  assert.equal(hex("rgb(1, 2, 3)"), "#010203");
  assert.equal(hex("rgb(1 2 3)"), "#010203");
  assert.equal(hex("#fff"), "#ffffff");
  assert.equal(hex("#4477AA"), "#4477aa");
  assert.equal(hex("color(srgb 1 0.5 0)"), "#ff8000");
  assert.equal(parseColor("rgba(0, 0, 0, 0.87)").a, 0.87);
  assert.equal(parseColor("rgb(0 0 0 / 50%)").a, 0.5);
  assert.equal(parseColor("color(srgb 0 0 0 / 0.25)").a, 0.25);
});

test("a color written in another way is null, not a wrong color", () => {
  for (const text of [
    "",
    "red",
    "oklch(0.5 0.1 20)",
    "color(display-p3 1 0 0)",
    "rgb(1, 2)",
    "#12345",
  ]) {
    assert.equal(parseColor(text), null, text);
  }
});

test("transparent ink becomes what is seen on the paper", () => {
  assert.equal(toHex(compositeOver(parseColor("rgba(0, 0, 0, 0.87)"), WHITE)), "#212121");
  assert.equal(
    toHex(compositeOver(parseColor("rgba(255,255,255,.87)"), parseColor("#111"))),
    "#e0e0e0",
  );
});

test("mixing goes from one end to the other", () => {
  const [white, black] = [WHITE, parseColor("#000")];
  assert.equal(toHex(mix(white, black, 0)), "#ffffff");
  assert.equal(toHex(mix(white, black, 1)), "#000000");
  assert.equal(toHex(mix(white, black, 0.5)), "#808080");
});

test("white is light and JupyterLab's night is dark", () => {
  assert.equal(luminance(WHITE), 1);
  assert.ok(luminance(parseColor("#111111")) < 0.1);
});
