import assert from "node:assert/strict";
import { test } from "node:test";
import { literal, ownPart, ownParts, shorten, shortenTitle } from "../../src/text/literal.js";
import { columnNames } from "../../src/views/clustermap/layout.js";

const ten = (text) => 10 * Array.from(text).length;
const face = {
  css: () => "",
  width: ten,
  fit: (text, room, _size, _bold, own) => shorten(text, room, ten, own),
};

test("text that fits stays, else as much as fits with an ellipsis", () => {
  assert.equal(shorten("weight", 60, ten), "weight");
  assert.equal(shorten("weight", 59, ten), "weig…");
  assert.equal(shorten("two words", 50, ten), "two…");
  assert.equal(shorten("weight", 10, ten), "");
  assert.equal(shorten("", 0, ten), "");
});

test("of the title of a cluster the number stays", () => {
  const title = "Light cars (12)";
  assert.equal(shortenTitle(title, 150, ten), title);
  assert.equal(shortenTitle(title, 120, ten), "Light… (12)");
  assert.equal(shortenTitle(title, 50, ten), "Ligh…", "no room for both");
  assert.equal(shortenTitle("Light cars", 60, ten), "Light…");
});

test("names that share their beginning are shortened in the middle", () => {
  const names = [0, 1, 2].map((i) => `label of row number 00${i} in plate B`);
  const own = ownParts(names);
  assert.deepEqual(own, [22, 22, 22]);
  const short = names.map((name, i) => shorten(name, 200, ten, own[i]));
  assert.deepEqual(
    short,
    [0, 1, 2].map((i) => `label…00${i} in plate B`),
  );
  assert.equal(shorten(names[0], 80, ten, 22), "…000 in…");
  assert.equal(shorten(names[0], 330, ten, 22), "label of row number 000 in plate…");
  assert.equal(shorten("same name", 50, ten, 9), "same…"); // its twin is the same to the end
  assert.deepEqual(ownParts(["ab", "ab", "🚗x", "🚗y", "c"]), [2, 2, 1, 1, 0]);
  const data = { n: 3, name: (leaf) => names[leaf] };
  assert.equal(ownPart(data, 2), 22);
});

test("columns that share their beginning can be told apart", () => {
  const full = [0, 1, 2, 3].map((i) => `a condition with the number ${i}`);
  for (const column of [100, 20]) {
    const { words } = columnNames(full, column, 200, 160, face);
    assert.equal(new Set(words).size, 4);
  }
});

test("an emoji is not cut in two", () => {
  assert.equal(shorten("🚗🚗🚗🚗", 30, ten), "🚗🚗…");
});

test("hostile names become one line of plain characters", () => {
  assert.equal(literal("a\nb\t c"), "a b c");
  assert.equal(literal("\u202Eevil\u0000"), "evil");
  assert.equal(literal("<img src=x onerror=alert(1)>"), "<img src=x onerror=alert(1)>");
  assert.equal(literal("x".repeat(10_000)).length, 300);
  assert.equal(literal("שלום"), "שלום");
});

test("column names are level if there is room, else slanted, else upright", () => {
  const names = ["origin_usa", "mpg"];
  assert.deepEqual(columnNames(names, 120, 80, 150, face), {
    words: ["origin_usa", "mpg"],
    angle: 0,
    every: 1,
    height: 23,
  });
  const slanted = columnNames(names, 30, 60, 150, face); // the first may reach 60 px to the left
  assert.equal(slanted.angle, 37);
  assert.ok(slanted.words[0].endsWith("…"));
  assert.ok(slanted.height <= 150);
  const upright = columnNames(Array(100).fill("column"), 4, 80, 150, face);
  assert.deepEqual([upright.angle, upright.every], [90, 4]);
  assert.equal(upright.words.filter(Boolean).length, 25);
});
