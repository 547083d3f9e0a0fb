import assert from "node:assert/strict";
import { test } from "node:test";
import { axisLimits, axisTicks, dateTicks } from "../../src/text/ticks.js";

const days = (text) => Date.parse(`${text}T00:00:00Z`) / 86_400_000;

test("an axis has room round the data, also round one value alone", () => {
  assert.deepEqual(axisLimits([0, 100]), [-4.5, 104.5]);
  assert.deepEqual(axisLimits([4, 4]), [2, 6]);
  assert.deepEqual(axisLimits([0]), [-0.5, 0.5]);
  assert.deepEqual(axisLimits([NaN, Infinity]), [0, 1]);
  assert.deepEqual(axisLimits([-2]), [-3, -1]);
});

test("numbers are round, with thousands separators", () => {
  assert.deepEqual(axisTicks("number", 1500, 5100, 400, 80).words, [
    "2,000",
    "3,000",
    "4,000",
    "5,000",
  ]);
  assert.deepEqual(axisTicks("number", 0, 1, 120, 50).words, ["0.0", "0.5", "1.0"]);
});

test("dates are round and say what changes at them", () => {
  const years = dateTicks(days("2015-06-01"), days("2022-03-01"), 8);
  assert.deepEqual(years.words, ["2016", "2017", "2018", "2019", "2020", "2021", "2022"]);
  assert.equal(years.values[0], days("2016-01-01"));
  assert.deepEqual(dateTicks(days("2023-11-10"), days("2024-03-20"), 6).words, [
    "Dec",
    "2024",
    "Feb",
    "Mar",
  ]);
  assert.deepEqual(dateTicks(days("2024-03-03"), days("2024-03-09"), 7).words, [
    "3 Mar 2024",
    "4 Mar",
    "5 Mar",
    "6 Mar",
    "7 Mar",
    "8 Mar",
    "9 Mar",
  ]);
  const weeks = dateTicks(days("2024-03-03"), days("2024-04-10"), 6);
  assert.equal(new Date(weeks.values[0] * 86_400_000).getUTCDay(), 1);
  assert.deepEqual(dateTicks(days("2024-03-03"), days("2024-03-03") + 1, 5).words.slice(1), [
    "06:00",
    "12:00",
    "18:00",
    "4 Mar",
  ]);
});

test("dates before 1970 and of centuries", () => {
  assert.deepEqual(dateTicks(days("1960-02-01"), days("1969-12-01"), 5).words, [
    "1962",
    "1964",
    "1966",
    "1968",
  ]);
  assert.deepEqual(dateTicks(days("1500-01-01"), days("2000-01-01"), 6).words, [
    "1500",
    "1600",
    "1700",
    "1800",
    "1900",
    "2000",
  ]);
});

test("an axis never has more ticks than asked for by much, and at least one where it can", () => {
  for (let span = 1; span < 40_000; span = span * 1.3 + 1) {
    for (const most of [2, 4, 8]) {
      const { values, words } = dateTicks(10_000, 10_000 + span, most);
      assert.equal(values.length, words.length);
      assert.ok(values.length <= most + 1, `${span} ${most} ${words}`);
      assert.ok(
        values.every((v, i) => v >= 10_000 && v <= 10_000 + span && (!i || v > values[i - 1])),
      );
    }
  }
});
