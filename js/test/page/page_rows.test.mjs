// A page that holds single rows answers what Python would: names, densities, labels.
import assert from "node:assert/strict";
import test from "node:test";
import { createHost } from "../../src/page/kernelless_model.js";
import { countRows, createRowSearch, createRows } from "../../src/page/rows.js";

const view = (array) => new DataView(array.buffer.slice(0));
/** Five rows of six in two groups; the second was left out. */
const page = {
  table_rows: 6,
  dropped: view(Int32Array.of(1)),
  dropped_names: ["gone"],
  groups: { sizes: view(Int32Array.of(2, 3)) },
  rows: {
    groups: view(Int32Array.of(0, 1, 1, 0, 1)),
    names: view(new TextEncoder().encode("Ada\nadam\nEve\nMadam\nada")),
    axes: [
      { name: "x", low: 0, high: 10, shares: view(Float32Array.of(0, 0.5, 1, Number.NaN, 0.5)) },
      { name: "y", low: -1, high: 1, shares: view(Float32Array.of(0, 0.5, 1, 0, 0.5)) },
    ],
  },
};

function start(changes = {}) {
  const told = [];
  const host = createHost(new Map([["revision", 3]]), (message) => rows.answer(message));
  host.on("msg:custom", (message, buffers) => told.push({ message, buffers }));
  const rows = createRows({ ...page, ...changes }, host, host.notify, "export default 1");
  return { host, rows, told };
}

test("rows are found by their names, the same name first", () => {
  const { host, told } = start();
  host.send({ wants_rows: " ADA " });
  assert.deepEqual(told, [
    {
      message: {
        found: " ADA ",
        rows: [
          ["Ada", 0],
          ["ada", 1],
          ["adam", 1],
          ["Madam", 0],
        ],
        more: false,
        revision: 3,
      },
      buffers: undefined,
    },
  ]);
  assert.deepEqual(createRowSearch(["aa", "aaa", "b"])("a", 1), { found: [0], more: true });
  assert.deepEqual(createRowSearch(["aa"])("  ", 1), { found: [], more: false });
});

test("without names rows are found by their position in the table", () => {
  const rows = { ...page.rows, names: null };
  const { host, told } = start({ rows });
  host.send({ wants_rows: "row 5" });
  assert.deepEqual(told[0].message.rows, [["row 5", 1]]);
});

test("rows are counted in the cells of what is shown", () => {
  const [x, y] = page.rows.axes;
  const counted = countRows(x, y, Int32Array.of(0, 1, 1, 0, 1), 2, [0, 10, -1, 1]);
  assert.deepEqual([...counted.cells], [0, 32 * 96 + 48, 63 * 96 + 95]);
  assert.deepEqual([...counted.groups], [0, 1, 1]);
  assert.deepEqual([...counted.counts], [1, 2, 1]);
  const part = countRows(x, y, Int32Array.of(0, 1, 1, 0, 1), 2, [4, 6, -1, 1]);
  assert.deepEqual([...part.counts], [2]);
});

test("ends are those of the rows that have both values", () => {
  const [x, y] = page.rows.axes;
  const shares = Float32Array.of(NaN, 0.5, 0.5, NaN, NaN);
  const gaps = { ...y, shares: new DataView(shares.buffer) };
  const groups = Int32Array.of(0, 1, 1, 0, 1);
  assert.deepEqual(countRows(x, gaps, groups, 2, [0, 10, -1, 1]).ends, [5, 10, 0, 0]);
  const none = { ...y, shares: new DataView(Float32Array.of(NaN, NaN, NaN, NaN, NaN).buffer) };
  assert.equal(countRows(x, none, groups, 2, [0, 10, -1, 1]).ends, null);
});

test("the code that paints comes once, and components are the groups' alone", () => {
  const { host, told } = start();
  host.send({ wants_density: ["x", "y", 0, 10, -1, 1], module: true });
  host.send({ wants_density: ["x", "PC 1", 0, 10, -1, 1], module: true });
  const [{ message, buffers }, other] = told;
  assert.equal(message.module, "export default 1");
  assert.deepEqual(message.ends, [0, 10, -1, 1]);
  assert.deepEqual(
    buffers.map((one) => one.byteLength),
    [6, 12, 6],
  );
  assert.deepEqual(other.message, { density: ["x", "PC 1", 0, 10, -1, 1], revision: 3 });
});

test("labels are saved row by row, with those that were left out", () => {
  const { rows } = start();
  assert.equal(
    rows.csv(Int32Array.of(7, 8), new Map()),
    "\ufeffrow,name,cluster\r\n0,Ada,7\r\n1,gone,\r\n2,adam,8\r\n3,Eve,8\r\n4,Madam,7\r\n5,ada,8\r\n",
  );
});
