// Tracks at the leaves of a tree: which are shown, their picture.
import assert from "node:assert/strict";
import test from "node:test";
import { trackHeights } from "../../src/views/shared/track_heights.js";
import { renderTreeTracks } from "../../src/views/tree/track_picture.js";
import { createTreeTracks, treeTracks } from "../../src/views/tree/tracks.js";

const TRACK = {
  name: "origin",
  kind: "category",
  words: ["eu", "usa"],
  colors: ["#ff0000", "#0000ff"],
  values: [0, 1, NaN],
  ends: [0, 1],
  unit: "",
};

/** @param {string[]} parts */
const storeOf = (parts) => ({
  model: { get: (name) => ({ parts })[name] },
  option: () => ["origin", "unknown"],
  data: { n: 1, tracks: [TRACK], name: () => "row 0", rows: [0], rowNoun: "rows", noun: "rows" },
  cut: { labels: [0], nodes: [0], sizes: [1], tree: { annotations: null } },
});

test("a tree beside a clustermap has none, a tree alone those that are chosen", () => {
  assert.deepEqual(treeTracks(storeOf(["tree"])), [TRACK]);
  assert.deepEqual(treeTracks(storeOf(["tree", "clustermap"])), []);
});

test("each pixel has the color of the row in its middle, zoomed in as well", () => {
  /** @type {number[]} */
  let pixels = [];
  const canvas = {
    getContext: () => ({
      createImageData: (w, h) => ({ data: new Uint8ClampedArray(4 * w * h) }),
      putImageData: (image) => {
        pixels = [...image.data];
      },
    }),
  };
  const frame = { width: 3, height: 1, from: 0, to: 3, top: 1, dpr: 1, places: null };
  const [red, blue, gray] = [
    [255, 0, 0, 255],
    [0, 0, 255, 255],
    [154, 154, 154, 255],
  ];
  renderTreeTracks(canvas, [TRACK], [2, 0, 1], frame);
  assert.deepEqual(pixels, [...gray, ...red, ...blue]);
  renderTreeTracks(canvas, [TRACK], [2, 0, 1], { ...frame, from: 1, to: 2 });
  assert.deepEqual(pixels, [...red, ...red, ...red]);
});

test("text is as high as its longest word where each leaf has room for a line", () => {
  const face = { width: (text) => 6 * text.length };
  const note = { ...TRACK, kind: "text", colors: [], words: ["ab", "abcdef", "x".repeat(40)] };
  assert.deepEqual(trackHeights([TRACK, note], 300, face), [10, 36]);
  assert.deepEqual(trackHeights([{ ...note, values: [0, 2, 1] }], 300, face), [90]);
  assert.deepEqual(trackHeights([note], 20, face), [0]);
});

test("text whose words have no room leaves no empty strip", () => {
  const element = () => ({ style: {}, addEventListener() {}, append() {}, setAttribute() {} });
  const doc = {
    createElement: () => ({
      ...element(),
      ownerDocument: doc,
      dataset: {},
      getContext: () => null,
    }),
  };
  const note = { ...TRACK, name: "note", kind: "text", colors: [], words: ["ab", "abcdef"] };
  const store = { ...storeOf(["tree"]), option: () => ["note", "origin"], selection: null };
  store.data = { ...store.data, n: 3, tracks: [note, TRACK] };
  const box = { ...element(), ownerDocument: doc };
  const face = { width: (/** @type {string} */ text) => 6 * text.length, fit: (text) => text };
  const tracks = createTreeTracks(box, store);
  tracks.update();
  tracks.room(600, face);
  assert.equal(tracks.tall(), 6 + 36 + 3 + 10 + 3);
  tracks.room(80, face);
  assert.equal(tracks.tall(), 6 + 10 + 3, "only the strip of colors is left");
  store.option = () => ["note"];
  tracks.update();
  assert.equal(tracks.room(80, face), 0);
});
