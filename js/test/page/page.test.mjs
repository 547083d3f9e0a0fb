// The page without Python: its host, what it reads, words, cards, CSV.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { deflateRawSync } from "node:zlib";
import { colormap, colormapNames } from "../../src/canvas/color/colormaps.js";
import { slug } from "../../src/dom/save_file.js";
import { decode } from "../../src/model/decode.js";
import { createStore } from "../../src/model/store.js";
import { clusterTitle } from "../../src/model/tree/annotations.js";
import { cutClusters } from "../../src/model/tree/cut.js";
import { nodeColors } from "../../src/model/tree/node_colors.js";
import { makeTree } from "../../src/model/tree/tree.js";
import {
  createProfile,
  describeClusters,
  selectColumns,
  shownColumns,
  typicalRows,
} from "../../src/page/cluster_profile.js";
import { labelsCsv } from "../../src/page/csv.js";
import { createHost } from "../../src/page/kernelless_model.js";
import { notes, summary } from "../../src/page/summary.js";
import { inflate, unpack } from "../../src/page/unpack.js";
import { csvCell } from "../../src/text/csv_cell.js";
import { cell, clusterName, columnOrder, showCards } from "../../src/views/cards/cards.js";
import { describeCell } from "../../src/views/clustermap/hit_test.js";

// Six rows, two columns; row 2 of the seven of the table was left out.
const CHILDREN = [0, 1, 2, 3, 6, 7, 4, 5, 8, 9];
const HEIGHTS = [1, 1.5, 2, 3, 9.5];

/** @param {ArrayBufferView} array */
const view = (array) => new DataView(array.buffer.slice(0));
const text = (words) => {
  const raw = words.map((word) => new TextEncoder().encode(word));
  let end = 0;
  return {
    names: view(Uint8Array.from(raw.flatMap((bytes) => [...bytes]))),
    name_ends: view(Uint32Array.from(raw, (bytes) => (end += bytes.length))),
  };
};

/** What a page holds, as export/html/page_contents.py writes it. */
function held() {
  const linkage = (name, heights) => ({
    name,
    constrained: false,
    cophenetic: "0.89",
    described: 6,
    medoids: view(Int32Array.from([0, 2, 1, 4, 3])),
    traits: {
      children: view(Int32Array.from(CHILDREN)),
      heights: view(Float64Array.from(heights)),
      flips: view(new Uint8Array(5)),
      height_label: `${name} height`,
      col_children: view(Int32Array.from([0, 1])),
      col_heights: view(Float64Array.of(2)),
    },
  });
  const linkages = [linkage("ward", HEIGHTS), linkage("median", [1, 1.5, 1.2, 3, 9.5])];
  const annotations = [
    [
      { node_names: { 8: "ANSWER" }, node_colors: { 8: "#123456" } },
      { node_names: {}, node_colors: {} },
    ],
    [
      { node_names: {}, node_colors: {} },
      { node_names: { 4: "alone" }, node_colors: {} },
    ],
  ];
  const traits = {
    parts: ["tree", "clustermap", "scatter"],
    controls: true,
    revision: 0,
    noun: "cars",
    ...linkages[0].traits,
    ...annotations[0][0],
    n_clusters: 2,
    distance_threshold: 6,
    selection: view(Int32Array.of(3)),
    x: "__proto__",
    y: "PC 1",
    cmap: "magma",
    row_cluster: true,
    col_cluster: true,
    cmap_names: ["twilight", "constructor"],
    cmap_colors: view(Uint8Array.from({ length: 1536 }, (_, i) => (i < 768 ? i % 251 : 7))),
    ...text(["a", "b", "</script>", "d", "\u00e9\u2028", "=1+1"]),
    rows: view(Int32Array.of(0, 1, 3, 4, 5, 6)),
    columns: ["__proto__", "kind_x"],
    column_about: [{ original: 0 }, { label: "kind = x", above: 0.5 }],
    values: view(Float32Array.of(0, 1, 0.25, 1, 0.5, 1, 0.5, 0, 0.75, 0, 1, 0)),
    originals: view(Float64Array.of(1000, 1250, 1500, 1500, 1750, 2000)),
    original_columns: [{ name: "__proto__", unit: "lb", kind: "number" }],
    axis_names: [
      { name: "__proto__", label: "__proto__", unit: "lb", kind: "number", original: 0 },
      { name: "PC 1", label: "PC 1 (90%)", unit: "", kind: "number" },
    ],
    axes: view(Float64Array.of(1, 2, 3, 4, 5, 6)),
  };
  const page = {
    title: "Cars",
    linkages,
    start: 0,
    annotations,
    steps: [],
    notes: ["One row was left out."],
    words: {
      features: "2 features",
      columns: "",
      scaling: "scaled to [0, 1]",
      metric: "euclidean",
      dropped: null,
    },
    table_rows: 7,
    row_names: true,
    dropped: view(Int32Array.of(2)),
    dropped_names: ["gone"],
    texts: [{ name: "kind", words: ["x", "y"], codes: view(Int32Array.of(0, 0, 0, 1, 1, 1)) }],
    profile: [{ original: 0 }, { text: 0 }],
  };
  return { traits, page };
}

const hostOf = (traits) => createHost(new Map(Object.entries(traits)));

const tree = () => makeTree(Int32Array.from(CHILDREN), Float64Array.from(HEIGHTS));

test("page.js is small", (t) => {
  const file = readFileSync(new URL("../../../hclust_widgets/static/page.js", import.meta.url));
  t.diagnostic(`page.js: ${file.length.toLocaleString("en")} bytes`);
  assert.ok(file.length < 57_000, `${file.length} bytes`);
});

test("what was packed is read back to the last bit", async () => {
  const numbers = Float64Array.of(0.1, 1 / 3, 5e-324, -0, 1e300);
  const bytes = Uint8Array.from([1, 2, 3, ...new Uint8Array(numbers.buffer)]);
  const base64 = deflateRawSync(bytes).toString("base64");
  const json = JSON.stringify({
    a: { $bytes: [0, 3] },
    b: [{ c: { $bytes: [3, 40] } }],
    __proto__: null,
    d: "$bytes",
  });
  const found = unpack(json, await inflate(`\n${base64}\n`));
  const read = (one) => Array.from({ length: one.byteLength }, (_, i) => one.getUint8(i));
  assert.deepEqual(read(found.a), [1, 2, 3]);
  const back = new Float64Array(Uint8Array.from(read(found.b[0].c)).buffer);
  assert.ok([...back].every((v, i) => Object.is(v, numbers[i])));
  assert.equal(found.d, "$bytes");
  await assert.rejects(inflate("AAAA////"), Error);
  assert.throws(() => unpack('{"a": {"$bytes": [0, 9]}}', new ArrayBuffer(2)), RangeError);
});

test("the host keeps anywidget's contract", () => {
  const host = createHost(
    new Map([
      ["k", 4],
      ["__proto__", 1],
    ]),
  );
  const heard = [];
  const listener = () => heard.push(host.get("k"));
  host.on("change:k", listener);
  host.on("change", () => heard.push("change"));
  host.set("k", 4);
  assert.deepEqual(heard, [], "nothing has changed");
  host.set("k", 5);
  assert.deepEqual(heard, [5, "change"]);
  host.off("change:k", listener);
  host.set("k", 6);
  assert.deepEqual(heard, [5, "change", "change"]);
  host.off();
  host.set("k", 7);
  assert.equal(heard.length, 3);
  assert.deepEqual(
    [host.get("k"), host.get("__proto__"), host.get("constructor")],
    [7, 1, undefined],
  );
  host.save_changes();
  host.send({});
});

test("of several changes nobody hears before all of them are there", () => {
  const host = createHost(
    new Map([
      ["a", 1],
      ["b", 1],
    ]),
  );
  const heard = [];
  host.on("change:a", () => heard.push([host.get("a"), host.get("b")]));
  host.assign(
    new Map([
      ["a", 2],
      ["b", 2],
    ]),
  );
  assert.deepEqual(heard, [[2, 2]]);
});

test("the views' store reads the page as it reads a widget's model", () => {
  const { traits, page } = held();
  const host = hostOf(traits);
  const store = createStore(host);
  const { data, cut } = store;
  assert.deepEqual([data.n, data.p, cut.k, cut.t], [6, 2, 2, 6]);
  assert.deepEqual(
    Array.from({ length: 6 }, (_, i) => data.name(i)),
    ["a", "b", "</script>", "d", "\u00e9\u2028", "=1+1"],
  );
  assert.deepEqual([...data.rows], [0, 1, 3, 4, 5, 6]);
  assert.deepEqual([...data.values].slice(0, 6), [0, 1, 0.25, 1, 0.5, 1]);
  assert.deepEqual([...data.axes[0]], [1000, 1250, 1500, 1500, 1750, 2000]);
  assert.deepEqual([...data.axes[1]], [1, 2, 3, 4, 5, 6]);
  assert.deepEqual(data.columns, ["__proto__", "kind_x"]);
  const told = [
    [1, 0],
    [0, 1],
    [5, 1],
  ].map(([leaf, j]) => describeCell(data, leaf, j));
  assert.deepEqual(told, ["__proto__: 1,250 lb", "kind = x: yes", "kind = x: no"]);
  assert.equal(data.columnTree?.n, 2);
  assert.deepEqual([...(store.selection ?? [])], [0, 0, 1, 0, 0, 0]);
  host.assign(new Map(Object.entries({ ...page.linkages[1].traits, revision: 1 })));
  assert.equal(store.data.tree.monotone, false);
  assert.equal(store.cut.k, 2);
});

test("names and colors of clusters are those of the step and of the linkage", () => {
  const { traits, page } = held();
  const host = hostOf(traits);
  const store = createStore(host);
  const titles = () =>
    Array.from(store.cut.nodes, (_, label) => clusterTitle(store.cut, label)).sort();
  const color = () => nodeColors(store.data.tree)[8];
  const show = (marks, which) =>
    host.assign(
      new Map(
        Object.entries({
          ...page.linkages[which].traits,
          ...page.annotations[marks][which],
          revision: host.get("revision") + 1,
        }),
      ),
    );
  const [first, own] = [titles(), color()];
  assert.ok(
    first.some((title) => title.startsWith("ANSWER")),
    String(first),
  );
  show(1, 0);
  assert.deepEqual(titles(), ["0", "1"]);
  assert.notEqual(color(), own);
  show(1, 1);
  assert.equal(store.data.tree.annotations.names.get(4), "alone");
  show(0, 1);
  assert.equal(store.data.tree.annotations.names.size, 0);
  show(0, 0);
  assert.deepEqual([titles(), color()], [first, own]);
});

test("colormaps of a page are shown as those that Python sends", () => {
  const host = hostOf(held().traits);
  assert.deepEqual(colormapNames(host).slice(0, 3), ["twilight", "constructor", "magma"]);
  assert.deepEqual(
    [...colormap("twilight", host)],
    Array.from({ length: 768 }, (_, i) => i % 251),
  );
  assert.deepEqual([...new Set(colormap("constructor", host))], [7]);
});

test("means, commonest words and most typical rows of every cut", () => {
  const { traits, page } = held();
  const profile = createProfile(page, decode(hostOf(traits)));
  const cut = cutClusters(tree(), 2);
  const [weight, kind] = profile(cut);
  const mean = (label) => {
    const own = [1000, 1250, 1500, 1500, 1750, 2000].filter((_, i) => cut.labels[i] === label);
    return own.reduce((sum, v) => sum + v, 0) / own.length;
  };
  assert.deepEqual(weight.means, [mean(0), mean(1)]);
  assert.deepEqual([weight.overall, weight.lowest, weight.highest], [1500, 1000, 2000]);
  assert.ok(weight.explained > 0 && weight.explained < 1);
  assert.deepEqual([...kind.words].sort(), ["x", "y"]);
  assert.deepEqual(kind.share.map((v) => v.toFixed(2)).sort(), ["0.75", "1.00"]);
  const medoids = Int32Array.from([0, 2, 1, 4, 3]);
  const by = (node) => typicalRows(medoids, cut)[cut.nodes.indexOf(node)];
  assert.deepEqual([by(8), by(9)], [1, 4]);
  assert.deepEqual(typicalRows(medoids, cutClusters(tree(), 6)).sort(), [0, 1, 2, 3, 4, 5]);
  assert.deepEqual(typicalRows(null, cut), [-1, -1]);
  const all = profile(cutClusters(tree(), 6));
  assert.ok(Math.abs(all[0].explained - 1) < 1e-12 && Math.abs(all[1].explained - 1) < 1e-12);
});

test("the line in words", () => {
  const { page } = held();
  const data = { n: 6, noun: "cars" };
  const say = (linkage, k, words = page.words) =>
    summary({ ...page, words }, data, linkage, cutClusters(tree(), k))
      .map(({ text }) => text)
      .join("");
  assert.equal(
    say(page.linkages[0], 2),
    "6 cars by 2 features scaled to [0, 1], ward linkage of euclidean " +
      "distances: 2 clusters, cut at 6.25 (gap 3.00–9.50) · cophenetic r 0.89",
  );
  const encoded = { ...page.words, features: "10 features", columns: " of 8 columns" };
  assert.match(say(page.linkages[0], 2, encoded), /by 10 features of 8 columns scaled to/);
  const bare = {
    features: null,
    scaling: null,
    metric: null,
    dropped: "1 incomplete row left out",
  };
  assert.equal(
    say({ name: null, cophenetic: null }, 1, bare),
    "6 cars, the tree as given: 1 cluster, cut at 9.98 (gap above 9.50) · 1 incomplete row left out",
  );
  assert.match(
    say({ ...page.linkages[0], constrained: true }, 2),
    /ward linkage of euclidean distances under a connectivity constraint: 2 clusters/,
  );
  const tied = cutClusters(makeTree(Int32Array.from([0, 1, 2, 3]), Float64Array.of(1, 1)), 2);
  assert.match(
    summary(page, data, page.linkages[0], tied)
      .map(({ text }) => text)
      .join(""),
    /heights are tied at 1\.00: no threshold gives 2 clusters/,
  );
  const turned = makeTree(Int32Array.from(CHILDREN), Float64Array.from([1, 1.5, 1.2, 3, 9.5]));
  assert.deepEqual(notes(page, data, { name: "median", described: 3 }, cutClusters(turned, 2)), [
    "One row was left out.",
    "Some merges lie below earlier ones, as median linkage can make them: the cut goes by the highest so far.",
    "Most typical cars are told for up to 3 clusters.",
  ]);
});

test("formulas, quotes and line breaks do no harm in a spreadsheet", () => {
  for (const text of ["=1+1", "+1", "-1", "@a", "\uff1d1"]) assert.equal(csvCell(text), `'${text}`);
  assert.equal(csvCell("\t=1"), "'\t=1");
  assert.equal(csvCell("\r=1"), '"\'\r=1"');
  assert.equal(csvCell('=HYPERLINK("x","y")'), '"\'=HYPERLINK(""x"",""y"")"');
  assert.equal(csvCell('a "b", c'), '"a ""b"", c"');
  assert.equal(csvCell("two\nlines"), '"two\nlines"');
  assert.equal(csvCell(" blank"), '" blank"');
  assert.deepEqual(["plain", "", "a=b", "1-2"].map(csvCell), ["plain", "", "a=b", "1-2"]);
});

test("labels: a line for each row of the table, none for what was left out", () => {
  const rows = Int32Array.of(0, 2);
  const labels = Int32Array.of(1, 0);
  assert.equal(
    labelsCsv(3, rows, labels, (row) => `n${row}`),
    "\ufeffrow,name,cluster\r\n0,n0,1\r\n1,n1,\r\n2,n2,0\r\n",
  );
  assert.equal(labelsCsv(3, rows, labels, null), "\ufeffrow,cluster\r\n0,1\r\n1,\r\n2,0\r\n");
  assert.equal(
    labelsCsv(3, rows, labels, null, new Map([[1, "=Big, 1"]])),
    '\ufeffrow,cluster,cluster_name\r\n0,1,"\'=Big, 1"\r\n1,,\r\n2,0,0\r\n',
  );
});

test("names of files", () => {
  assert.equal(slug("392 cars, 1970/82"), "392-cars-1970-82");
  assert.equal(slug("../../<script>"), "script");
  assert.equal(slug("\u{1f697}"), "clusters");
  assert.equal(
    slug("\u0394\u03ad\u03bd\u03c4\u03c1\u03bf"),
    "\u03b4\u03ad\u03bd\u03c4\u03c1\u03bf",
  );
  assert.ok(slug("word ".repeat(40)).length <= 50);
});

// -- cards ------------------------------------------------------------------------------------

/** Elements that keep what is put into them; setting HTML is an error. */
function fakeDocument() {
  const createElementNS = (_, tag) => createElement(tag);
  const createElement = (tag) => ({
    tag,
    children: [],
    attributes: new Map(),
    className: "",
    own: "",
    dir: "",
    dataset: {},
    style: {
      values: new Map(),
      setProperty(name, value) {
        this.values.set(name, value);
      },
    },
    ownerDocument: doc,
    append(...nodes) {
      this.children.push(...nodes);
    },
    replaceChildren(...nodes) {
      this.children = nodes;
    },
    setAttribute(name, value) {
      this.attributes.set(name, value);
    },
    set textContent(text) {
      this.children = [];
      this.own = text;
    },
    get textContent() {
      return (
        this.own + this.children.map((c) => (typeof c === "string" ? c : c.textContent)).join("")
      );
    },
    set innerHTML(_) {
      throw new Error("text from data is set as HTML");
    },
    all(wanted) {
      const below = this.children
        .filter((c) => typeof c !== "string")
        .flatMap((c) => c.all(wanted));
      return this.tag === wanted ? [this, ...below] : below;
    },
  });
  const doc = { createElement, createElementNS };
  return doc;
}

test("a card for each cluster, with its most typical row and means in units", () => {
  const { traits, page } = held();
  const root = fakeDocument().createElement("div");
  const cut = cutClusters(tree(), 2);
  const name = (leaf) => ["a", "b", "</script>", "d", "\u00e9", "=1"][leaf];
  const profile = createProfile(page, decode(hostOf(traits)));
  const cards = describeClusters(cut, profile(cut), [2, -1], {
    noun: "cars",
    name,
    rows: Int32Array.of(0, 1, 3, 4, 5, 6), // row 2 of the table was left out
  });
  showCards(root, cards);
  const drawn = root.all("section");
  assert.equal(drawn.length, 2);
  assert.match(
    drawn[0].textContent,
    new RegExp(`^${clusterName(cards.clusters[0])}${cut.sizes[0]} cars`),
  );
  assert.match(drawn[0].textContent, /most typical: <\/script>\u00a0· row\u00a03/);
  assert.doesNotMatch(drawn[1].textContent, /most typical/);
  assert.match(drawn[0].textContent, /proto.*[\d,]+ lb/);
  assert.match(drawn[0].textContent, /kind(x|y) (75|100)%/);
});

test("many clusters are a table, the largest first, and at most 200 lines", () => {
  const n = 500;
  const children = Int32Array.from({ length: 2 * (n - 1) }, (_, i) =>
    i % 2 ? (i > 1 ? n + (i - 3) / 2 : 1) : i === 0 ? 0 : i / 2 + 1,
  );
  const chain = makeTree(
    children,
    Float64Array.from({ length: n - 1 }, (_, i) => i + 1),
  );
  const cut = cutClusters(chain, 300);
  const root = fakeDocument().createElement("div");
  showCards(
    root,
    describeClusters(cut, [], typicalRows(null, cut), {
      noun: "rows",
      name: String,
      rows: Int32Array.from({ length: n }, (_, i) => i),
    }),
  );
  const lines = root
    .all("tr")
    .slice(1)
    .map((row) => row.children[1].textContent);
  assert.equal(lines.length, 200);
  assert.deepEqual(lines.slice(0, 2), ["201", "1"]);
  assert.match(root.textContent, /and 100 smaller clusters$/);
});

test("of many columns those are shown that tell the clusters apart", () => {
  const columns = Array.from({ length: 9 }, (_, i) => ({
    name: String(i),
    explained: i === 0 ? 1 : i / 10,
  }));
  assert.deepEqual(
    selectColumns(columns).map(({ name }) => name),
    ["0", "4", "5", "6", "7", "8"],
  );
});

test("a card shows what sets its cluster apart most, and that first", () => {
  const columns = Array.from({ length: 9 }, (_, i) => ({
    name: String(i),
    explained: 0,
    apart: [i, i < 3 ? -9 : 0],
  }));
  assert.deepEqual(columnOrder(columns, 0), [8, 7, 6, 5, 4, 3]);
  assert.deepEqual(columnOrder(columns, 1), [0, 1, 2, 3, 4, 5]);
  assert.deepEqual(
    shownColumns(columns, 2).map(({ name }) => name),
    ["0", "1", "2", "3", "4", "5", "6", "7", "8"],
  );
  assert.equal(shownColumns(columns, 1).length, 6);
  assert.equal(shownColumns(columns, 13).length, 6);
});

test("cells as Python writes them", () => {
  const column = (kind, mean) => ({
    kind,
    means: [mean],
    words: ["a very long word indeed"],
    share: [0.125],
    unit: "lb",
  });
  assert.equal(cell(column("number", 2833.6), 0, true), "2,834 lb");
  assert.equal(cell(column("number", 2833.6), 0, false), "2,834");
  assert.equal(cell(column("date", 10957.5), 0, true), "2000-01-01");
  assert.equal(cell(column("span", 1234.56), 0, true), "1,234.6 days");
  assert.equal(cell(column("text", 0), 0, true), "a very long word \u2026 12%");
});
