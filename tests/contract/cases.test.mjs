// The cases of cases/*.json, which test_cases.py runs against Python as well.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { findFreeSpace } from "../../js/src/canvas/free_space.js";
import { placeLabels, spread, widestFirst } from "../../js/src/canvas/label_placement.js";
import { clusterTitle } from "../../js/src/model/tree/annotations.js";
import { cutClusters } from "../../js/src/model/tree/cut.js";
import { makeTree } from "../../js/src/model/tree/tree.js";
import { csvCell } from "../../js/src/text/csv_cell.js";
import {
  count,
  height,
  number,
  percent,
  score,
  significant,
  value,
} from "../../js/src/text/format.js";
import { axisLimits, axisTicks } from "../../js/src/text/ticks.js";

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

test("text in CSV files is guarded alike", () => {
  for (const [text, guarded] of read("csv_guard")) {
    const cell = csvCell(text);
    const plain = cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
    assert.equal(plain, guarded, JSON.stringify(text));
  }
});

test("limits and ticks of an axis are the same", () => {
  const close = (a, b) => Math.abs(a - b) <= Math.max(1e-9 * Math.abs(b), 1e-12);
  for (const { values, pixels, every, limits, ticks, words } of read("value_axis")) {
    const found = axisLimits(values);
    const about = JSON.stringify({ values, pixels });
    assert.ok(
      found.every((end, i) => close(end, limits[i])),
      `${about} ${found}`,
    );
    const axis = axisTicks("number", ...found, pixels, every);
    assert.equal(axis.values.length, ticks.length, `${about} ${axis.values}`);
    assert.ok(
      axis.values.every((tick, i) => close(tick, ticks[i])),
      `${about} ${axis.values}`,
    );
    assert.deepEqual(axis.words, words, about);
  }
});

test("numbers read as they do in Python", () => {
  const rules = new Map(Object.entries({ count, height, number, percent, score, significant }));
  for (const [name, cases] of Object.entries(read("numbers"))) {
    const [rule, digits] = name.split("_");
    for (const [value, text] of cases) {
      const more = digits ? [Number(digits)] : [];
      assert.equal(rules.get(rule)(value ?? Number.NaN, ...more), text, `${name} ${value}`);
    }
  }
});

test("years have no thousands separator", () => {
  const years = read("years");
  for (const [v, kind, text] of years.value) assert.equal(value(v, kind), text, `${v} ${kind}`);
  for (const [v, kind, text] of years.number) assert.equal(number(v, kind), text, `${v} ${kind}`);
  for (const { values, pixels, every, words } of years.ticks) {
    assert.deepEqual(axisTicks("year", ...axisLimits(values), pixels, every).words, words);
  }
  for (const { low, high, words } of years.zoomed) {
    assert.deepEqual(axisTicks("year", low, high, 400, 64).words, words);
  }
});

test("a cluster is called by its name, with its number behind", () => {
  const CHAIN = [Int32Array.of(0, 1, 2, 4, 3, 5), Float64Array.of(1, 2, 3)];
  for (const { names, titles } of read("cluster_titles")) {
    const tree = makeTree(...CHAIN);
    const cut = cutClusters(tree, titles.length);
    const given = Object.entries(names).map(([label, name]) => [cut.nodes[label], name]);
    tree.annotations = { names: new Map(given), colors: new Map() };
    assert.deepEqual(
      titles.map((_, label) => clusterTitle(cut, label)),
      titles,
    );
  }
});
