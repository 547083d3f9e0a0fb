// Annotation tracks: what is read of the model, what is said of a row, places, legend, picture.
import assert from "node:assert/strict";
import test from "node:test";
import { readTracks, trackColors, trackText } from "../../src/model/tracks.js";
import { layoutClustermap } from "../../src/views/clustermap/layout.js";
import { measureTracks } from "../../src/views/clustermap/tracks/track_layout.js";
import { renderTracks } from "../../src/views/clustermap/tracks/tracks.js";
import { layOutLegend } from "../../src/views/shared/track_legend.js";

const FACE = {
  css: () => "11px sans-serif",
  width: (text) => text.length * 6,
  fit: (text, room) => (text.length * 6 <= room ? text : `${text.slice(0, room / 6 - 1)}…`),
};
const GRAY = [154, 154, 154];

const ABOUT = [
  {
    name: "origin",
    kind: "category",
    words: ["eu", "usa"],
    colors: ["#ff0000", "#0000ff"],
    codes: 0,
  },
  { name: "age", kind: "number", unit: "y", colors: ["#000000", "#c80000"], original: 1 },
  { name: "seen", kind: "date", colors: ["#ffffff", "#000000"], numbers: 0 },
  { name: "note", kind: "text", colors: [], words: ["first", "second"], codes: 1 },
];

/** Three rows; of the first two tracks one value is missing each. */
function tracksOf(about = ABOUT) {
  const model = {
    get: (name) => ({ track_about: about, original_columns: [{}, {}] })[name],
  };
  const originals = [0, 10, 0, NaN, 0, 30];
  const codes = Uint16Array.from([1, 0xffff, 0, 0, 1, 0]);
  return readTracks(model, 3, originals, codes, Float64Array.from([0, 1, 2]));
}

test("values come from the originals, from codes, or from numbers of their own", () => {
  const [origin, age, seen, note] = tracksOf();
  const said = (track) => [0, 1, 2].map((leaf) => trackText(track, leaf));
  assert.deepEqual(said(origin), ["usa", "–", "eu"]);
  assert.deepEqual(said(age), ["10 y", "–", "30 y"]);
  assert.deepEqual(said(seen), ["1970-01-01", "1970-01-02", "1970-01-03"]);
  assert.deepEqual(said(note), ["first", "second", "first"]);
  assert.deepEqual([origin.gaps, age.gaps, seen.gaps], [true, true, false]);
  assert.deepEqual(age.ends, [10, 30]);
});

test("each row has the color of its value, and gray where it is missing", () => {
  const [origin, age, seen] = tracksOf();
  assert.deepEqual([...trackColors(origin)], [0, 0, 255, ...GRAY, 255, 0, 0]);
  assert.deepEqual([...trackColors(age)], [0, 0, 0, ...GRAY, 200, 0, 0]);
  assert.deepEqual([...trackColors(seen).slice(3, 6)], [128, 128, 128]);
});

test("colors of a track are computed once, and anew for another one", () => {
  const [origin] = tracksOf();
  assert.equal(trackColors(origin), trackColors(origin));
  const [other] = tracksOf([{ ...ABOUT[0], colors: ["#00ff00", "#0000ff"] }]);
  assert.deepEqual([...trackColors(other).slice(6, 9)], [0, 255, 0]);
  assert.deepEqual([...trackColors(origin).slice(6, 9)], [255, 0, 0]);
});

test("the legend names values, ends with their unit, and what is missing", () => {
  const { items, lines } = layOutLegend(tracksOf(), 600, FACE);
  assert.equal(lines, 3);
  assert.deepEqual(
    items.map(({ line, text, end }) => [line, text, end].join("|")),
    [
      "0|origin|",
      "0|eu 1|",
      "0|usa 1|",
      "0|missing 1|",
      "1|age|",
      "1|10|30 y",
      "1|missing 1|",
      "2|seen|",
      "2|1970-01-01|1970-01-03",
    ],
  );
});

test("the entries of all tracks begin below each other, but for names that take too much", () => {
  const starts = (/** @type {number} */ width) => {
    const { items } = layOutLegend(tracksOf(), width, FACE);
    return items.filter((_, i) => items[i - 1] && !items[i - 1].colors.length).map((i) => i.left);
  };
  const [first, ...others] = starts(600);
  assert.deepEqual(others, [first, first]);
  const narrow = starts(130);
  assert.ok(new Set(narrow).size > 1, String(narrow));
});

test("years have no thousands separator, other numbers have one", () => {
  const [, age] = tracksOf();
  const endsOf = (/** @type {string} */ kind, unit = "") => {
    const { items } = layOutLegend([{ ...age, ends: [1856, 1976], kind, unit }], 600, FACE);
    return [items[1].text, items[1].end];
  };
  assert.deepEqual(endsOf("year"), ["1856", "1976"]);
  assert.deepEqual(endsOf("number", "y"), ["1,856", "1,976 y"]);
});

test("the legend counts what is selected beside all rows, and nothing moves", () => {
  const words = (/** @type {Uint8Array | null} */ selection) =>
    layOutLegend(tracksOf(), 600, FACE, selection);
  const chosen = words(Uint8Array.from([1, 1, 0]));
  assert.deepEqual(
    chosen.items.map(({ text }) => text),
    [
      "origin",
      "eu 0/1",
      "usa 1/1",
      "missing 1/1",
      "age",
      "10",
      "missing 1/1",
      "seen",
      "1970-01-01",
    ],
  );
  const places = (/** @type {{ items: { left: number, line: number }[] }} */ { items }) =>
    items.map(({ left, line }) => [left, line]);
  assert.deepEqual(places(chosen), places(words(null)));
  const colors = tracksOf([{ ...ABOUT[0], plain: true }]);
  assert.deepEqual(
    layOutLegend(colors, 600, FACE, null).items.map(({ text }) => text),
    ["origin", "missing 1"],
  );
});

test("a legend that is too long goes on in the next line, and ends by saying so", () => {
  const words = Array.from({ length: 40 }, (_, i) => `a rather long value ${i}`);
  const [track] = tracksOf([{ ...ABOUT[0], words, colors: words.map(() => "#000000") }]);
  const { items, lines } = layOutLegend([track], 260, FACE);
  assert.equal(lines, 8);
  assert.match(items.at(-1).text, /^\+ \d+ more$/);
  assert.ok(items.every(({ line }) => line < 8));
});

const LAYOUT = {
  width: 500,
  height: 430,
  columns: ["a", "b", "c"],
  rows: 3,
  rowTree: true,
  columnTree: true,
  longestName: () => 60,
  scale: ["0", "1"],
  unit: "scaled",
  dpr: 1,
};

test("tracks stand between the clusters and the values, which give way to them", () => {
  const tracks = measureTracks(tracksOf(), 500, [0, 1, 2], [0, 3], FACE);
  const plain = layoutClustermap(LAYOUT, FACE);
  const places = layoutClustermap({ ...LAYOUT, tracks }, FACE);
  const edges = [places.clusterBar, ...places.tracks, places.heatmap];
  for (let i = 1; i < edges.length; i++) {
    assert.ok(edges[i].left >= edges[i - 1].left + edges[i - 1].width + 2, `track ${i}`);
  }
  assert.deepEqual(
    places.tracks.map(({ width }) => width),
    [10, 10, 10, 36],
  ); // text has room
  const bottom = places.heatmap.top + places.heatmap.height;
  assert.ok(bottom <= places.legendTop - tracks.namesHeight([10, 10, 10, 36]));
  assert.deepEqual(plain.tracks, []);
  assert.equal(plain.clusterBar.left, plain.heatmap.left - 14);
});

test("text is written only where rows have room, and takes none elsewhere", () => {
  const rows = Array.from({ length: 3 }, (_, i) => i);
  const all = measureTracks(tracksOf(), 500, rows, [0, 3], FACE);
  assert.equal(all.fit(20)[3], 36);
  assert.equal(all.fit(4)[3], 0);
  const words = measureTracks(tracksOf().slice(3), 500, rows, [0, 3], FACE);
  assert.equal(words.namesHeight([0]), 0);
  const many = { ...LAYOUT, rows: 300, columnTracks: [0] };
  const left = layoutClustermap({ ...many, tracks: words }, FACE);
  const plain = layoutClustermap(many, FACE);
  assert.deepEqual(left.heatmap, plain.heatmap);
  assert.equal(left.clusterBar.left, plain.clusterBar.left);
  assert.equal(left.heatmap.top, layoutClustermap({ ...many, columnTracks: [] }, FACE).heatmap.top);
});

test("the picture has the rows of the order, from the first that is shown", () => {
  const pixels = [];
  const canvas = {
    getContext: () => ({
      createImageData: (w, h) => ({ data: new Uint8ClampedArray(4 * w * h) }),
      putImageData: (image) => pixels.push(...image.data),
    }),
  };
  const [origin] = tracksOf();
  renderTracks(canvas, [origin], [2, 0, 1], [0, 3], 3);
  assert.deepEqual(pixels, [255, 0, 0, 255, 0, 0, 255, 255, ...GRAY, 255]);
  pixels.length = 0;
  renderTracks(canvas, [origin], [2, 0, 1], [1, 2], 2); // zoomed in: one row, two pixels
  assert.deepEqual(pixels, [0, 0, 255, 255, 0, 0, 255, 255]);
});
