import assert from "node:assert/strict";
import { afterEach, beforeEach, mock, test } from "node:test";
import { createStore, SYNC_INTERVAL_MS } from "../../src/model/store.js";
import { flipNode } from "../../src/model/tree/tree.js";
import { repeated } from "../../src/views/shared/search.js";
import { chain, modelOf, SIX, treeOf } from "../helpers/trees.mjs";

beforeEach(() => mock.timers.enable({ apis: ["setTimeout", "Date"], now: 1e6 }));
afterEach(() => mock.timers.reset());
const pass = (ms = SYNC_INTERVAL_MS) => mock.timers.tick(ms);
const ints = (bytes) => [...new Int32Array(bytes.buffer)];

function start(tree = SIX, more = {}) {
  const model = modelOf(tree, more);
  const store = createStore(model);
  const events = [];
  store.subscribe(["data", "order", "cut", "selection", "hover", "option"], (k) => events.push(k));
  return { model, store, events };
}

test("the store begins where the model is, and says nothing", () => {
  const { model, store } = start();
  assert.deepEqual([store.cut.k, store.cut.t, store.cut.lower, store.cut.upper], [2, 7, 4, 10]);
  assert.deepEqual([...store.cut.labels], [1, 1, 0, 0, 0, 0]);
  assert.equal(store.data.name(0), "row 0");
  pass(1000);
  assert.deepEqual(model.saves, []);
});

test("a cut that is looked at changes nothing, and is gone with the tree", () => {
  const { model, store, events } = start();
  const before = store.cut;
  const whole = [...Array(SIX.heights.length + 1).keys()];
  store.setOffered(whole);
  assert.equal(store.offered.k, whole.length);
  store.setOffered([0, 1]); // leaves rows out: of an earlier tree
  assert.equal(store.offered, null);
  store.setOffered(whole);
  store.setOffered();
  assert.equal(store.offered, null);
  const heard = events.length;
  store.setOffered(); // nothing was offered, and nothing is
  assert.equal(events.length, heard);
  store.setOffered(whole);
  model.set("revision", model.state.revision + 1);
  assert.equal(store.offered, null);
  pass(1000);
  assert.deepEqual([store.cut.k, store.cut.t, model.saves], [before.k, before.t, []]);
  assert.deepEqual([...new Set(events)], ["hover", "data"]);
});

test("of a second's drag Python hears at most twenty times, and the last word always", () => {
  const { model, store } = start();
  for (let i = 0; i < 120; i++) {
    store.setThreshold(10 - i * 0.05);
    pass(1000 / 120);
  }
  store.setThreshold(3.25);
  pass();
  assert.ok(model.saves.length <= 20, `${model.saves.length} messages`);
  assert.ok(model.saves.length > 5);
  assert.deepEqual(model.saves.at(-1).distance_threshold, 3.25);
  assert.equal(model.state.n_clusters, 3);
});

test("the end of a drag is told at once", () => {
  const { model, store } = start();
  store.setClusters(3);
  assert.equal(model.saves.length, 0);
  store.flush();
  const told = { browser_seq: 1, cut_revision: 1 };
  assert.deepEqual(model.saves, [{ n_clusters: 3, distance_threshold: 3.25, ...told }]);
  store.flush();
  pass();
  assert.equal(model.saves.length, 1);
});

test("what comes from Python is shown and not sent back", () => {
  const { model, store, events } = start();
  model.message({ n_clusters: 3, distance_threshold: 3, python_seq: 1 });
  assert.deepEqual([store.cut.k, store.cut.t], [3, 3]);
  assert.deepEqual(events, ["cut"]);
  pass(1000);
  assert.deepEqual([model.saves, model.pending], [[], {}]);
});

test("a linked slider of one reading makes the other follow, and nothing swings", () => {
  const { model, store } = start();
  const thresholds = [];
  model.on("change:distance_threshold", () => thresholds.push(model.get("distance_threshold")));
  model.set("n_clusters", 3);
  model.save_changes(); // the slider's link does so
  const told = { browser_seq: 1, cut_revision: 1 };
  assert.deepEqual(model.saves, [{ n_clusters: 3, distance_threshold: 3.25, ...told }]);
  model.set("distance_threshold", 9.5);
  model.save_changes();
  assert.equal(store.cut.k, 2);
  assert.deepEqual(model.saves[1], { distance_threshold: 9.5, n_clusters: 2, browser_seq: 2 });
  assert.deepEqual(thresholds, [3.25, 9.5]);
  pass(1000);
  assert.equal(model.saves.length, 2);
});

test("a slider that answers with a value of its own does not start a quarrel", () => {
  const { model, store } = start();
  // It knows steps of one only.
  model.on("change:distance_threshold", () => {
    model.set("distance_threshold", Math.round(model.get("distance_threshold")));
  });
  model.set("n_clusters", 3);
  assert.equal(store.cut.k, 3);
  assert.equal(model.get("n_clusters"), 3);
});

// Two merges 0.001 apart below a root at 10; the slider has steps of 0.01.
const NARROW = { children: [0, 1, 2, 3, 4, 5], heights: [5, 5.001, 10] };

test("what a linked slider rounds does not move the cut, its next step does", () => {
  const { model, store, events } = start(NARROW, {
    n_clusters: 3,
    distance_threshold: 5.0005,
    threshold_step: 0.01,
    python_seq: 1,
  });
  model.set("distance_threshold", 5); // would be four clusters
  model.save_changes();
  assert.deepEqual([store.cut.k, store.cut.t, events], [3, 5.0005, []]);
  model.set("distance_threshold", 5.01);
  assert.deepEqual([store.cut.k, store.cut.t], [2, 5.01]);
});

test("Python's cut is taken as it is, though a slider could have said the same", () => {
  const { model, store } = start(NARROW, {
    n_clusters: 3,
    distance_threshold: 5.0005,
    threshold_step: 0.01,
    python_seq: 1,
  });
  model.message({ distance_threshold: 5, n_clusters: 4, python_seq: 2 });
  assert.deepEqual([store.cut.k, store.cut.t], [4, 5]);
  model.message({ distance_threshold: 5.0005, n_clusters: 3, python_seq: 3 });
  assert.deepEqual([store.cut.k, store.cut.t], [3, 5.0005]);
  model.set("distance_threshold", 5);
  assert.deepEqual([store.cut.k, store.cut.t], [3, 5.0005]);
});

test("a linked slider grows before it is set to more clusters than it knows", () => {
  const { model, store } = start(chain(100), {
    n_clusters: 2,
    distance_threshold: 98.5,
    most_clusters: 50,
  });
  // A slider answers with the most that it knows.
  model.on("change:n_clusters", () => {
    if (model.get("n_clusters") > model.get("most_clusters"))
      model.set("n_clusters", model.get("most_clusters"));
  });
  store.setClusters(50);
  store.flush();
  assert.equal(model.get("most_clusters"), 50);
  store.setClusters(60);
  store.flush();
  assert.deepEqual(
    [model.get("n_clusters"), model.get("most_clusters"), store.cut.k],
    [60, 100, 60],
  );
  model.set("most_clusters", 50);
  model.set("distance_threshold", 30.5); // the threshold's slider
  assert.deepEqual([model.get("n_clusters"), model.get("most_clusters")], [70, 100]);
});

test("names that several rows have are known, so that their rows can be told apart", () => {
  assert.deepEqual([...repeated(["ford", "fiat", "ford", "vw", "ford", "vw"])].sort(), [
    "ford",
    "vw",
  ]);
  assert.equal(repeated(["a", "b"]).size, 0);
});

test("rows that are looked for are named to the views: searched, selected here or by Python", () => {
  const { model, store } = start();
  const seen = [];
  store.subscribe("reveal", () => seen.push([...store.wanted]));
  store.reveal([4]);
  store.select([2, 3]);
  store.select([]);
  model.message({ selection: new DataView(Int32Array.of(0, 10).buffer) });
  assert.deepEqual(seen, [[4], [2, 3], [0, 5]]);
});

test("tied heights: the number of clusters counts, whichever was told", () => {
  const tied = { children: [0, 1, 2, 3, 4, 5], heights: [1, 1, 3] };
  const { model, store } = start(tied, { n_clusters: 3, distance_threshold: 1 });
  assert.deepEqual([store.cut.k, store.cut.t, store.cut.hasThreshold], [3, 1, false]);
  model.message({ n_clusters: 2, distance_threshold: 2 });
  model.message({ n_clusters: 3, distance_threshold: 1 });
  assert.deepEqual([store.cut.k, store.cut.hasThreshold], [3, false]);
});

test("leaf 0 is selected and told by its position in the table", () => {
  const { model, store, events } = start();
  store.select([0]);
  assert.deepEqual([...store.selection], [1, 0, 0, 0, 0, 0]);
  store.select([3], { add: true });
  store.flush();
  assert.deepEqual(ints(model.state.selection), [0, 6]);
  model.message({ selection: new DataView(Int32Array.of(4, 5, 99).buffer) });
  assert.deepEqual([...store.selection], [0, 0, 1, 0, 0, 0]);
  store.select([]);
  assert.equal(store.selection, null);
  store.select([]);
  assert.deepEqual(events, ["selection", "selection", "selection", "selection"]);
});

test("hover never leaves the browser", () => {
  const { model, store, events } = start();
  store.setHover({ leaf: 0 });
  store.setHover({ leaf: 0 });
  store.setHover({ node: 6 });
  store.setHover(null);
  pass(1000);
  assert.deepEqual(events, ["hover", "hover", "hover"]);
  assert.deepEqual(model.saves, []);
});

test("new data come with their own cut, told before or after", () => {
  const { model, store, events } = start();
  const next = chain(4);
  model.message({
    n_clusters: 4,
    distance_threshold: 0.5,
    children: new DataView(Int32Array.from(next.children).buffer),
    heights: new DataView(Float64Array.from(next.heights).buffer),
    revision: 2,
  });
  assert.deepEqual([store.data.n, store.cut.k, store.cut.t], [4, 4, 0.5]);
  assert.deepEqual(events, ["data"]);
  pass(1000);
  assert.deepEqual(model.saves, []);
});

test("what was about to be told of old data is dropped, but for the number of clusters", () => {
  const { model, store } = start();
  store.setOption("x", "PC 9");
  store.setThreshold(3.5);
  const next = modelOf(chain(9)).state;
  model.message({ ...next, revision: 2, n_clusters: 2, distance_threshold: 7.5 });
  assert.deepEqual([store.cut.k, store.cut.t, model.get("n_clusters")], [3, 6.5, 3]);
  pass(1000);
  const told = { n_clusters: 3, distance_threshold: 6.5, browser_seq: 1, cut_revision: 2 };
  assert.deepEqual(model.saves.at(-1), told);
  assert.equal(model.saves.length, 1);
});

test("of two keys, one before and one after another tree comes, none is lost", () => {
  const { model, store } = start();
  const slider = { value: 2 };
  model.on("change:n_clusters", () => (slider.value = model.get("n_clusters")));
  const key = () => {
    model.set("n_clusters", slider.value + 1); // as a linked slider does
    model.save_changes();
  };
  key();
  const next = { ...modelOf(chain(9)).state, revision: 2, python_seq: 1, browser_seq_seen: 0 };
  model.message({ ...next, n_clusters: 2, distance_threshold: 7.5 }); // it had not heard of the key
  key();
  assert.deepEqual([store.cut.k, slider.value, model.get("browser_seq")], [4, 4, 2]);
  model.message({ n_clusters: 3, distance_threshold: 6.5, python_seq: 2, browser_seq_seen: 1 }); // of the first
  assert.deepEqual([store.cut.k, slider.value], [4, 4]);
  store.announceCut(); // a button is pressed: Python knows the last one first
  assert.equal(model.sent.at(-1).said.n_clusters, 4);
  model.message({
    n_clusters: 2,
    distance_threshold: 7.5,
    python_seq: 3,
    browser_seq_seen: model.get("browser_seq"),
  });
  assert.deepEqual([store.cut.k, slider.value], [2, 2]);
});

test("what sliders say before the first data come is no move", () => {
  const { model, store } = start(SIX, { revision: 0, n_clusters: 1, distance_threshold: 11 });
  model.set("n_clusters", 3); // by a slider that is being linked
  model.save_changes();
  model.message({
    revision: 1,
    n_clusters: 3,
    distance_threshold: 3.75,
    python_seq: 1,
    browser_seq_seen: 0,
  });
  pass(1000);
  assert.deepEqual([store.cut.k, store.cut.t, model.saves.length], [3, 3.75, 1]);
});

test("data that come late are cut as Python says, wherever sliders were until then", () => {
  const { model, store } = start(SIX, { revision: 0, n_clusters: 1, distance_threshold: 1 });
  for (const t of [20.5, 0.5]) {
    model.set("distance_threshold", t); // by the link, as the slider is clipped to its range
    model.save_changes();
  }
  assert.equal(model.get("browser_seq") ?? 0, 0); // no cut of the browser
  model.message({ revision: 1, n_clusters: 3, distance_threshold: 3.75, python_seq: 1 });
  pass(1000);
  assert.deepEqual([store.cut.k, store.cut.t], [3, 3.75]);
});

test("fewer rows than there were clusters: each is one", () => {
  const { model, store } = start();
  store.setClusters(6);
  model.message({ ...modelOf(chain(3)).state, revision: 2 });
  assert.equal(store.cut.k, 3);
});

test("a flip changes the order for all and no label, and Python hears of it at once", () => {
  const { model, store, events } = start(SIX, { revision: 3 });
  const before = [...store.cut.labels];
  store.flip(10);
  assert.deepEqual([...store.data.tree.order], [2, 3, 4, 5, 0, 1]);
  assert.deepEqual([...store.cut.labels], before);
  assert.equal(store.cut.tree, store.data.tree);
  store.flip(0);
  assert.deepEqual(events, ["order"]);
  assert.equal(model.saves.length, 1);
  const { flips, flips_of: of } = model.saves[0];
  assert.deepEqual([[...new Uint8Array(flips.buffer)], of], [[0, 0, 0, 0, 1], 3]);
  pass(1000);
  assert.equal(model.saves.length, 1);
});

test("flips of columns carry the revision of the tree that was shown", () => {
  const { model, store } = start(SIX, { revision: 3 });
  store.setColumnTree(flipNode(treeOf(SIX), 10));
  assert.deepEqual(model.saves, [{ col_flips: "00001", flips_of: 3 }]);
});

test("flips of columns that come from outside turn their tree, and are not sent back", () => {
  const { model, store, events } = start(SIX, {
    col_children: Int32Array.from(SIX.children),
    col_heights: Float64Array.from(SIX.heights),
  });
  const order = () => [...(store.data.columnTree?.order ?? [])];
  const before = order();
  model.set("col_flips", "00001");
  const turned = treeOf(SIX);
  assert.deepEqual(order(), [...flipNode(turned, 10).order]);
  model.set("col_flips", ""); // none
  assert.deepEqual(order(), before);
  assert.deepEqual([events, model.saves], [["order", "order"], []]);
});

test("Python takes a flip back and does it again, and is told nothing of it", () => {
  const { model, store, events } = start();
  store.flip(10);
  const { t } = store.cut;
  model.saves.length = events.length = 0;
  const bytes = (...turned) => new DataView(Uint8Array.from(turned).buffer);
  model.message({ flips: bytes(0, 0, 0, 0, 0) });
  assert.deepEqual([...store.data.tree.order], [0, 1, 2, 3, 4, 5]);
  assert.equal(store.cut.tree, store.data.tree);
  assert.equal(store.cut.t, t);
  model.message({ flips: bytes(0, 0, 0, 0, 1) });
  assert.deepEqual([...store.data.tree.order], [2, 3, 4, 5, 0, 1]);
  assert.deepEqual(events, ["order", "order"]);
  pass(1000);
  assert.deepEqual(model.saves, []);
});

test("options go both ways", () => {
  const { model, store, events } = start();
  store.setOption("cmap", "viridis");
  store.setOption("cmap", "viridis");
  assert.equal(store.option("cmap"), "viridis");
  pass();
  assert.deepEqual(model.saves, [{ cmap: "viridis" }]);
  model.message({ cmap: "magma" });
  assert.equal(store.option("cmap"), "magma");
  assert.deepEqual(events, ["option", "option"]);
});

test("one leaf and two leaves", () => {
  const one = start({ children: [], heights: [] }, { n_clusters: 1, distance_threshold: 1 });
  assert.deepEqual([one.store.cut.k, [...one.store.cut.labels]], [1, [0]]);
  one.store.setThreshold(0);
  one.store.setClusters(7);
  assert.equal(one.store.cut.k, 1);
  const two = start({ children: [0, 1], heights: [0] }, { n_clusters: 2, distance_threshold: 0 });
  assert.deepEqual(
    [two.store.cut.k, two.store.cut.hasThreshold, [...two.store.cut.labels]],
    [2, true, [1, 0]],
  );
});

test("the end leaves no listener and no timer, and says the last word", () => {
  const { model, store } = start();
  store.setClusters(5);
  store.destroy();
  assert.equal(model.state.n_clusters, 5);
  assert.equal(model.heard(), 0);
  pass(1000);
  assert.equal(model.saves.length, 1);
});

test("a name or a color given makes another tree of the same merges, so that views paint anew", () => {
  const { model, store, events } = start();
  store.flip(9); // as drawn here stays
  events.length = 0;
  const { cut, data } = store;
  model.message({ node_names: { 9: "Light" }, node_colors: { 9: "#00aa77" } });
  assert.ok(events.length > 0 && events.every((kind) => kind === "cut"));
  assert.notEqual(store.cut.tree, cut.tree);
  assert.equal(store.cut.tree, store.data.tree);
  assert.equal(store.data.tree.start, data.tree.start);
  assert.deepEqual([store.cut.k, store.cut.t], [cut.k, cut.t]);
  assert.equal(store.data.tree.annotations.names.get(9), "Light");
  assert.equal(store.data.tree.annotations.colors.get(9), "#00aa77");
});

test("a cut of Python does not go before one that is still on its way to it", () => {
  const { model, store } = start();
  const late = { n_clusters: 4, distance_threshold: 2.5, browser_seq_seen: 0 };
  store.setClusters(3);
  model.message({ ...late, python_seq: 1 }); // before it was told
  assert.deepEqual([store.cut.k, model.get("n_clusters")], [3, 3]);
  store.flush();
  assert.equal(model.saves.at(-1).browser_seq, 1);
  model.message({ ...late, python_seq: 2 }); // before it was heard
  assert.deepEqual(
    [store.cut.k, model.get("n_clusters"), model.get("distance_threshold")],
    [3, 3, 3.25],
  );
  model.message({ ...late, python_seq: 3, browser_seq_seen: 1 });
  assert.deepEqual([store.cut.k, store.cut.t], [4, 2.5]);
  pass(1000);
  assert.equal(model.saves.length, 1);
});

test("after a word of Python that is no news a slider is a slider", async () => {
  const { model, store } = start();
  model.message({ python_seq: 1 }); // the same cut, told to other windows
  await null;
  model.set("distance_threshold", 3);
  model.save_changes();
  assert.deepEqual([store.cut.k, model.saves.at(-1).browser_seq], [3, 1]);
  model.message({ python_seq: 2, browser_seq_seen: 0 });
  await null;
  model.set("distance_threshold", 9); // before the last one was heard
  model.save_changes();
  assert.deepEqual(
    [store.cut.k, model.saves.at(-1).browser_seq, model.get("distance_threshold")],
    [2, 2, 9],
  );
});

test("Python hears of which tree a cut is", () => {
  const { model, store } = start();
  store.setClusters(3);
  model.message({ ...modelOf(chain(9)).state, revision: 2 }); // the tree becomes another meanwhile
  pass(1000);
  assert.deepEqual(
    model.saves.map((said) => said.cut_revision),
    [2],
  );
  store.setClusters(4);
  pass(1000);
  assert.deepEqual([model.saves.length, model.get("cut_revision")], [2, 2]);
});

test("before Python is asked for something it knows the cut, once, and only if it was moved here", () => {
  const { model, store } = start();
  store.announceCut();
  assert.deepEqual(model.sent, []);
  store.setClusters(3); // by hand: not yet reported
  store.announceCut();
  const even = { cut_nodes: "", locked_nodes: "" };
  const told = { browser_seq: 1, cut_revision: 1 };
  const cut = { n_clusters: 3, distance_threshold: 3.25, ...told };
  assert.deepEqual([model.saves, model.sent], [[cut], [{ said: { ...cut, ...even } }]]);
  store.announceCut();
  assert.equal(model.sent.length, 1);
  model.set("n_clusters", 2); // by a linked slider
  store.announceCut();
  const next = { n_clusters: 2, distance_threshold: 7, ...even, ...told, browser_seq: 2 };
  assert.deepEqual(model.sent[1], { said: next });
  model.set("n_clusters", 4);
  model.message({ n_clusters: 3, distance_threshold: 3, python_seq: 1, browser_seq_seen: 3 }); // Python's own
  store.announceCut();
  assert.equal(model.sent.length, 2);
});
