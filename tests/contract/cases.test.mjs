// The cases of cases/*.json, which test_cases.py runs against Python as well.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { findFreeSpace } from "../../js/src/canvas/free_space.js";
import { placeLabels, spread, widestFirst } from "../../js/src/canvas/label_placement.js";

const read = (name) =>
  JSON.parse(readFileSync(new URL(`cases/${name}.json`, import.meta.url), "utf8"));
const placesOf = ({ centres, spans }) =>
  centres.map((centre, i) => ({ centre, span: spans[i] ?? 0 }));

const labels = read("label_placement");

test("labels are moved as little as possible and keep their order", () => {
  for (const { centres, widths, room, middles } of labels.spread) {
    assert.deepEqual(spread(centres, widths, room), middles, String(centres));
  }
});

test("all labels have the first wording that fits at every one of them", () => {
  for (const { wordings, room, wording, middles, ...places } of labels.first_wording_that_fits) {
    const found = placeLabels(placesOf(places), wordings, room);
    assert.deepEqual(found, wording === null ? null : { wording, middles });
  }
});

test("where some labels fit only, those of the widest clusters are written", () => {
  for (const { widths, room, written, ...places } of labels.widest_first) {
    assert.deepEqual(widestFirst(placesOf(places), widths, room), written);
  }
});

test("the caption lies on no branch, as far to the right as possible", () => {
  for (const { taken, width, end, begin } of read("free_space")) {
    assert.equal(findFreeSpace(taken, width, end), begin, JSON.stringify(taken));
  }
});
