import assert from "node:assert/strict";
import { test } from "node:test";
import { COLORS, color, marker, styleKey } from "../../../src/canvas/color/palette.js";
import { createStore } from "../../../src/model/store.js";
import { clusterTitle, disambiguateNames } from "../../../src/model/tree/annotations.js";
import { clusterColors, nodeColors, withColor } from "../../../src/model/tree/node_colors.js";
import { describePoint } from "../../../src/views/scatter/describe.js";
import { modelOf, SIX } from "../../helpers/trees.mjs";

// Node 9 has the four rows of cluster 0, node 6 the two of cluster 1.
const GIVEN = { node_names: { 9: "Large" }, node_colors: { 6: "#0a0b0c" } };

test("a color of its own keeps the marker, and is told from all others", () => {
  for (const index of [0, 3, 9, 10, 69, 70, 123456]) {
    const own = withColor(index, "#0a0b0c");
    assert.equal(color(own), "#0a0b0c");
    assert.equal(marker(own), marker(index));
    assert.equal(styleKey(own), own);
    assert.equal(styleKey(index), index % 70);
    assert.ok(Int32Array.of(own)[0] === own && own > 0, "it fits into an Int32Array");
  }
  assert.equal(color(withColor(0, "#ffffff")), "#ffffff");
});

test("names and colors come with the data and stand at their nodes", () => {
  const { cut } = createStore(modelOf(SIX, GIVEN));
  assert.deepEqual([clusterTitle(cut, 0), clusterTitle(cut, 1)], ["Large (0)", "1"]);
  assert.deepEqual([...clusterColors(cut)].map(color), [COLORS[0], "#0a0b0c"]);
});

test("a point is told with the name of its cluster", () => {
  const store = createStore(modelOf(SIX, GIVEN));
  const label = (leaf) => describePoint(store, null, leaf)[1];
  assert.deepEqual(
    [0, 1, 2, 3, 4, 5].map((leaf) => label(leaf).includes("cluster Large (0)")),
    [...store.cut.labels].map((one) => one === 0),
  );
});

test("they are hidden by other cuts and come back", () => {
  const store = createStore(modelOf(SIX, GIVEN));
  store.setClusters(3);
  assert.ok(![0, 1, 2].some((label) => clusterTitle(store.cut, label).includes("Large")));
  assert.ok([...clusterColors(store.cut)].map(color).includes("#0a0b0c"));
  store.setClusters(2);
  assert.equal(clusterTitle(store.cut, 0), "Large (0)");
});

test("a new name is shown at once, and a color that is taken away is the palette's again", () => {
  const model = modelOf(SIX, GIVEN);
  const store = createStore(model);
  const events = [];
  store.subscribe(["cut", "data"], (kind) => events.push(kind));
  model.message({ node_names: { 6: "Small \u202e<b>" }, node_colors: {} });
  assert.ok(events.includes("cut") && !events.includes("data"));
  assert.deepEqual(
    [clusterTitle(store.cut, 0), clusterTitle(store.cut, 1)],
    ["0", "Small <b> (1)"],
  );
  assert.deepEqual([...clusterColors(store.cut)].map(color), [COLORS[0], COLORS[1]]);
});

test("the colors of another tree of the same merges are its own", () => {
  const [one, two] = [createStore(modelOf(SIX, GIVEN)), createStore(modelOf(SIX))];
  assert.notDeepEqual([...nodeColors(one.data.tree)], [...nodeColors(two.data.tree)]);
});

test("two clusters of one name are told apart, and a name is told from another one's number", () => {
  const named = (/** @type {Record<number, string>} */ names) =>
    Object.fromEntries(
      disambiguateNames(new Map(Object.entries(names).map(([v, n]) => [Number(v), n])), [9, 6, 7]),
    );
  assert.deepEqual(named({ 9: "light", 7: "light", 6: "light" }), {
    0: "light",
    2: "light, 2nd",
    1: "light, 3rd",
  });
  assert.deepEqual(named({ 9: "light", 7: "light", 6: "light, 2nd" }), {
    0: "light",
    1: "light, 2nd",
    2: "light, 3rd",
  });
  const many = Array.from({ length: 113 }, (_, node) => node);
  const told = [...disambiguateNames(new Map(many.map((node) => [node, "a"])), many).values()];
  for (const number of ["4th", "11th", "12th", "21st", "22nd", "23rd", "112th"])
    assert.ok(told.includes(`a, ${number}`), number);
  assert.deepEqual(named({ 9: "2", 4: "light" }), { 0: "2, 2nd" });
  assert.deepEqual(named({ 9: "2", 7: "old" }), { 0: "2", 2: "old" });
  const { cut } = createStore(modelOf(SIX, { node_names: { 9: "light", 6: "light" } }));
  assert.deepEqual([clusterTitle(cut, 0), clusterTitle(cut, 1)], ["light (0)", "light, 2nd (1)"]);
});
