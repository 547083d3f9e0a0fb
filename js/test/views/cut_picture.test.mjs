import assert from "node:assert/strict";
import { test } from "node:test";
import { count } from "../../src/text/format.js";
import { cutPaths, sizesInWords } from "../../src/views/cuts/picture.js";

const cut = {
  blocks: [
    [0, 0.5, 0.5],
    [0.5, 0.5, 0],
  ],
  links: [[0.25, 0.75, 0.5, 0, 1]],
};

test("clusters are blocks with a gap between, as high as they merge; a row alone is seen, too", () => {
  const { blocks, links } = cutPaths(cut, 100, 21);
  assert.equal(blocks, "M0.5 20V10.5h49.0V20ZM50.5 20V18.0h49.0V20Z");
  assert.equal(links, "M25.0 10.5V1.0H75.0V20.0");
});

test("clusters too narrow for a gap touch", () => {
  const narrow = { blocks: [[0, 0.02, 0.5]], links: [] };
  assert.equal(cutPaths(narrow, 100, 21).blocks, "M0.0 20V10.5h2.0V20Z");
});

test("of many sizes the largest and the smallest are told", () => {
  assert.equal(sizesInWords([9, 5, 3, 2, 1], String, 4), "9, 5, 3 ... 1");
  assert.equal(sizesInWords([9, 5], String, 4), "9, 5");
  assert.equal(sizesInWords([1200, 5], count), "1,200, 5"); // its second argument is a noun
});
