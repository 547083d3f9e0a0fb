// The page without Python: its host, what it reads, words, cards, CSV.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { deflateRawSync } from "node:zlib";
import { colormap, colormapNames } from "../../src/canvas/colormaps.js";
import { slug } from "../../src/dom/save_file.js";
import { clusterTitle } from "../../src/model/annotations.js";
import { cutClusters } from "../../src/model/cut.js";
import { nodeColors } from "../../src/model/node_colors.js";
import { createStore } from "../../src/model/store.js";
import { makeTree } from "../../src/model/tree.js";
import { cell, clusterName, selectColumns, showCards } from "../../src/page/cluster_cards.js";
import { createProfile, typicalRows } from "../../src/page/cluster_profile.js";
import { csvCell, labelsCsv } from "../../src/page/csv.js";
import {
  createHost,
  inflate,
  markTraits,
  rowsOf,
  texts,
  traits,
  treeTraits,
  unpack,
} from "../../src/page/host.js";
import { notes, summary } from "../../src/page/summary.js";
import { describeCell } from "../../src/views/clustermap/hit_test.js";

// Six rows, two columns; row 2 of the seven of the table was left out.
const CHILDREN = [0, 1, 2, 3, 6, 7, 4, 5, 8, 9];
const HEIGHTS = [1, 1.5, 2, 3, 9.5];

/** Packs arrays as export/html/page_data.py does. */
function packed() {
  const where = [];
  const pieces = [];
  let at = 0;
  const add = (type, array) => {
    const bytes = new Uint8Array(array.buffer.slice(0));
    where.push([type, at, array.length]);
    pieces.push(bytes);
    at += bytes.length;
    return where.length - 1;
  };
  const text = (words) => {
    const raw = words.map((word) => new TextEncoder().encode(word));
    const whole = Uint8Array.from(raw.flatMap((bytes) => [...bytes]));
    return [
      add("u1", whole),
      add(
        "u1",
        Uint8Array.from(raw, (bytes) => bytes.length),
      ),
    ];
  };
  return { add, text, where, bytes: () => Uint8Array.from(pieces.flatMap((piece) => [...piece])) };
}

function page(changes = {}) {
  const { add, text, where, bytes } = packed();
  const linkage = (name, heights) => ({
    name,
    heightLabel: `${name} height`,
    cophenetic: "0.89",
    described: 6,
    children: add("u1", Uint8Array.from(CHILDREN)),
    heights: add("f8", Float64Array.from(heights)),
    flips: add("u1", new Uint8Array(5)),
    medoids: add("i1", Int8Array.from([0, 2, 1, 4, 3])),
    columnChildren: add("u1", Uint8Array.from([0, 1])),
    columnHeights: add("f8", Float64Array.of(2)),
  });
  const meta = {
    title: "Cars",
    parts: ["tree", "clustermap", "scatter"],
    noun: "cars",
    rows: 6,
    tableRows: 7,
    words: {
      features: "2 features",
      columns: "",
      scaling: "scaled to [0, 1]",
      metric: "euclidean",
      dropped: null,
    },
    linkages: [linkage("ward", HEIGHTS), linkage("median", [1, 1.5, 1.2, 3, 9.5])],
    marks: [
      [
        { names: { 8: "ANSWER" }, colors: { 8: "#123456" } },
        { names: {}, colors: {} },
      ],
      [
        { names: {}, colors: {} },
        { names: { 4: "alone" }, colors: {} },
      ],
    ],
    start: 0,
    n_clusters: 2,
    distance_threshold: 6,
    selection: add("u1", Uint8Array.of(3)),
    options: { x: "__proto__", y: "PC 1", cmap: "magma", row_cluster: true, col_cluster: true },
    cmaps: [
      {
        name: "twilight",
        array: add(
          "u1",
          Uint8Array.from({ length: 768 }, (_, i) => i % 251),
        ),
      },
      { name: "constructor", array: add("u1", new Uint8Array(768).fill(7)) },
    ],
    notes: ["One row was left out."],
    names: text(["a", "b", "</script>", "d", "\u00e9\u2028", "=1+1"]),
    at: add("u1", Uint8Array.of(0, 1, 3, 4, 5, 6)),
    dropped: add("u1", Uint8Array.of(2)),
    droppedNames: text(["gone"]),
    columns: [
      {
        name: "__proto__",
        about: { original: 0 },
        array: add("f4", Float32Array.of(0, 0.25, 0.5, 0.5, 0.75, 1)),
      },
      {
        name: "kind_x",
        about: { label: "kind = x", above: 0.5 },
        array: add("u1", Uint8Array.of(1, 1, 1, 0, 0, 0)),
      },
    ],
    originals: [
      {
        name: "__proto__",
        unit: "lb",
        kind: "number",
        array: add("u2", Uint16Array.of(1000, 1250, 1500, 1500, 1750, 2000)),
      },
    ],
    texts: [{ name: "kind", words: ["x", "y"], array: add("u1", Uint8Array.of(0, 0, 0, 1, 1, 1)) }],
    axes: [
      { name: "__proto__", label: "__proto__", unit: "lb", kind: "number", original: 0 },
      {
        name: "PC 1",
        label: "PC 1 (90%)",
        unit: "",
        kind: "number",
        array: add("f4", Float32Array.of(1, 2, 3, 4, 5, 6)),
      },
    ],
    profile: [{ original: 0 }, { text: 0 }],
    arrays: where,
    ...changes,
  };
  return { meta: JSON.parse(JSON.stringify(meta)), pool: unpack(where, bytes().buffer), bytes };
}

const tree = () => makeTree(Int32Array.from(CHILDREN), Float64Array.from(HEIGHTS));

test("page.js is small", (t) => {
  const file = readFileSync(new URL("../../../hclust_widgets/static/page.js", import.meta.url));
  t.diagnostic(`page.js: ${file.length.toLocaleString("en")} bytes`);
  assert.ok(file.length < 36_000, `${file.length} bytes`);
});

test("what was packed is read back to the last bit", async () => {
  const numbers = Float64Array.of(0.1, 1 / 3, 5e-324, -0, 1e300);
  const bytes = Uint8Array.from([1, 2, 3, ...new Uint8Array(numbers.buffer)]);
  const base64 = deflateRawSync(bytes).toString("base64");
  const pool = unpack(
    [
      ["u1", 0, 3],
      ["f8", 3, 5],
    ],
    await inflate(`\n${base64}\n`),
  );
  assert.deepEqual([...pool(0)], [1, 2, 3]);
  assert.ok([...pool(1)].every((v, i) => Object.is(v, numbers[i])));
  await assert.rejects(inflate("AAAA////"), Error);
  assert.throws(() => unpack([["f2", 0, 1]], new ArrayBuffer(2))(0), /No numbers of type f2/);
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
  const { meta, pool } = page();
  const host = createHost(new Map([...traits(meta, pool), ...treeTraits(meta.linkages[0], pool)]));
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
  const changes = treeTraits(meta.linkages[1], pool);
  changes.set("revision", 1);
  host.assign(changes);
  assert.equal(store.data.tree.monotone, false);
  assert.equal(store.cut.k, 2);
});

test("names and colors of clusters are those of the step and of the linkage", () => {
  const { meta, pool } = page();
  const host = createHost(
    new Map([
      ...traits(meta, pool),
      ...treeTraits(meta.linkages[0], pool),
      ...markTraits(meta, 0, 0),
    ]),
  );
  const store = createStore(host);
  const titles = () =>
    Array.from(store.cut.nodes, (_, label) => clusterTitle(store.cut, label)).sort();
  const color = () => nodeColors(store.data.tree)[8];
  const show = (marks, which) =>
    host.assign(
      new Map([
        ...treeTraits(meta.linkages[which], pool),
        ...markTraits(meta, marks, which),
        ["revision", host.get("revision") + 1],
      ]),
    );
  const [first, own] = [titles(), color()];
  assert.ok(
    first.some((title) => title.endsWith("ANSWER")),
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
  const { meta, pool } = page();
  const host = createHost(traits(meta, pool));
  assert.deepEqual(colormapNames(host).slice(0, 3), ["twilight", "constructor", "magma"]);
  assert.deepEqual(
    [...colormap("twilight", host)],
    Array.from({ length: 768 }, (_, i) => i % 251),
  );
  assert.deepEqual([...new Set(colormap("constructor", host))], [7]);
  assert.equal(createHost(traits(page({ cmaps: [] }).meta, pool)).get("cmap_colors").byteLength, 0);
});

test("rows without names are numbered by their place in the table", () => {
  const { meta, pool } = page({ names: null });
  const store = createStore(
    createHost(new Map([...traits(meta, pool), ...treeTraits(meta.linkages[0], pool)])),
  );
  assert.deepEqual([store.data.name(1), store.data.name(2)], ["row 1", "row 3"]);
  assert.deepEqual([...rowsOf({ ...meta, at: null }, pool)], [0, 1, 2, 3, 4, 5]);
  assert.deepEqual(texts(pool, page().meta.names)[2], "</script>");
});

test("means, commonest words and most typical rows of every cut", () => {
  const { meta, pool } = page();
  const profile = createProfile(meta, pool);
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
  const { meta } = page();
  const say = (linkage, k, words = meta.words) =>
    summary({ ...meta, words }, linkage, cutClusters(tree(), k))
      .map(({ text }) => text)
      .join("");
  assert.equal(
    say(meta.linkages[0], 2),
    "6 cars by 2 features scaled to [0, 1], ward linkage of euclidean " +
      "distances: 2 clusters, cut at 6.25 (gap 3.00–9.50) · cophenetic r 0.89",
  );
  const encoded = { ...meta.words, features: "10 features", columns: " of 8 columns" };
  assert.match(say(meta.linkages[0], 2, encoded), /by 10 features of 8 columns scaled to/);
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
  const tied = cutClusters(makeTree(Int32Array.from([0, 1, 2, 3]), Float64Array.of(1, 1)), 2);
  assert.match(
    summary(meta, meta.linkages[0], tied)
      .map(({ text }) => text)
      .join(""),
    /heights are tied at 1\.00: no threshold gives 2 clusters/,
  );
  const stepForKey = makeTree(Int32Array.from(CHILDREN), Float64Array.from([1, 1.5, 1.2, 3, 9.5]));
  assert.deepEqual(notes(meta, { name: "median", described: 3 }, cutClusters(stepForKey, 2)), [
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
  const createElement = (tag) => ({
    tag,
    children: [],
    attributes: new Map(),
    className: "",
    own: "",
    dir: "",
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
  const doc = { createElement };
  return doc;
}

test("a card for each cluster, with its most typical row and means in units", () => {
  const { meta, pool } = page();
  const root = fakeDocument().createElement("div");
  const cut = cutClusters(tree(), 2);
  const name = (leaf) => ["a", "b", "</script>", "d", "\u00e9", "=1"][leaf];
  showCards(root, cut, createProfile(meta, pool)(cut), [2, -1], { noun: "cars", name });
  const cards = root.all("section");
  assert.equal(cards.length, 2);
  assert.match(cards[0].textContent, new RegExp(`^${clusterName(cut, 0)}${cut.sizes[0]} cars`));
  assert.match(cards[0].textContent, /most typical: <\/script>/);
  assert.doesNotMatch(cards[1].textContent, /most typical/);
  assert.match(cards[0].textContent, /proto.*[\d,]+ lb/);
  assert.match(cards[0].textContent, /kind(x|y) (75|100)%/);
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
  showCards(root, cut, [], typicalRows(null, cut), { noun: "rows", name: String });
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
