import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test, { mock } from "node:test";
import { convexHull } from "../../src/canvas/geometry.js";
import { createLabStore } from "../../src/classroom/lab/store.js";
import { formula } from "../../src/classroom/stepper/describe.js";
import { layoutCells } from "../../src/classroom/stepper/distance_table.js";
import { nearestPair, tableAfter } from "../../src/classroom/stepper/distances.js";
import { paintPoints, placeBeside, traceAround } from "../../src/classroom/stepper/points.js";
import { clustersAfter, createStepperStore } from "../../src/classroom/stepper/store.js";
import { layoutTree } from "../../src/classroom/stepper/tree.js";
import {
  coefficients,
  distancesOf,
  fit,
  LINKAGES,
  SQUARED,
  updatedDistance,
} from "../../src/model/tree/linkage.js";
import { makeTree } from "../../src/model/tree/tree.js";
import { createHost } from "../../src/page/kernelless_model.js";

const MAX = 78_000;

test("the classroom's bundle is small", (t) => {
  const file = readFileSync(
    new URL("../../../hclust_widgets/static/classroom.js", import.meta.url),
  );
  t.diagnostic(`classroom.js: ${file.length.toLocaleString("en")} bytes`);
  assert.ok(file.length < MAX, `${file.length} bytes, at most ${MAX}`);
});

test("what a page of the classroom adds to it is small", (t) => {
  const file = readFileSync(
    new URL("../../../hclust_widgets/static/classroom_page.js", import.meta.url),
  );
  t.diagnostic(`classroom_page.js: ${file.length.toLocaleString("en")} bytes`);
  assert.ok(file.length < 6_000, `${file.length} bytes`);
});

/** A model with the listeners that a store sets up. */
function fakeModel(state) {
  const listeners = {};
  const model = {
    state,
    saves: 0,
    get: (name) => state[name],
    set: (name, value) => {
      state[name] = value;
      for (const f of listeners[`change:${name}`] ?? []) f();
    },
    save_changes: () => {
      model.saves++;
    },
    on: (event, f) => (listeners[event] ??= []).push(f),
    off: (event, f) => {
      listeners[event] = listeners[event].filter((g) => g !== f);
    },
    send: () => {},
    listening: () => Object.values(listeners).reduce((sum, all) => sum + all.length, 0),
  };
  return model;
}

/** Rows at these places of a line. */
function stepsOf(places, linkage = "average", more = {}) {
  const points = Float64Array.from(places.flatMap((x) => [x, 0]));
  const distances = distancesOf(points);
  const { children, heights } = fit(distances, places.length, linkage);
  const names = new TextEncoder().encode("abcdefghij".slice(0, places.length));
  const model = fakeModel({
    children,
    heights,
    distances,
    linkage,
    names,
    name_ends: Int32Array.from(places, (_, i) => i + 1),
    noun: "rows",
    metric: "euclidean",
    step: 0,
    playing: false,
    speed: 1,
    ...more,
  });
  return { model, store: createStepperStore(model) };
}

test("stepper and lab run on a page's host as on a widget's model", () => {
  const { model } = stepsOf([0, 1, 4, 6, 20]);
  const host = createHost(new Map(Object.entries(model.state)));
  const store = createStepperStore(host);
  let heard = 0;
  const end = store.subscribe(() => heard++);
  store.goTo(2);
  store.setLinkage("single");
  assert.deepEqual([host.get("step"), host.get("linkage"), heard], [2, "single", 2]);
  assert.deepEqual([...store.tree.distances], [1, 2, 3, 14]);
  store.play(true);
  assert.equal(host.get("playing"), true);
  store.play(false);
  host.set("step", 4);
  assert.equal(store.step, 4);
  end();
  store.destroy();
  host.set("step", 1);
  assert.equal(store.step, 4, "nobody listens");

  const shapes = Float64Array.of(1, 1, 2, 1, 9, 9, 4, 4, 6, 6, 8, 8);
  const lab = createHost(
    new Map(
      Object.entries({
        view: "lab",
        points_bytes: new DataView(shapes.slice(0, 6).buffer),
        shapes: ["blobs", "moons"],
        shapes_bytes: new DataView(shapes.buffer),
        shape_ends: [6, 12],
        shape_clusters: [2, 3],
        shape: "blobs",
        linkages: ["single", "ward"],
        n_clusters: 2,
      }),
    ),
  );
  const play = createLabStore(lab);
  play.move(0, 8.5, 9);
  play.syncPoints();
  assert.deepEqual([...new Float64Array(lab.get("points_bytes").buffer)].slice(0, 2), [8.5, 9]);
  assert.deepEqual(
    play.panels().map(({ cut }) => cut.labels[0] === cut.labels[2]),
    [true, true],
  );
  play.setShape("moons");
  assert.deepEqual([play.k, play.points.length, lab.get("shape")], [3, 6, "moons"]);
  play.add(1, 2);
  play.remove(0);
  assert.equal(play.points.length, 6);
  play.destroy();
});

test("the formula's numbers give the update, for every linkage", () => {
  for (const linkage of LINKAGES) {
    const [a, b, c, ac, bc, ab] = [2, 3, 4, 1.5, 2.5, 1];
    const [p, q, r, s] = coefficients(linkage, a, b, c);
    const power = SQUARED.includes(linkage) ? 2 : 1;
    const sum = p * ac ** power + q * bc ** power + r * ab ** power + s * Math.abs(ac - bc);
    const found = updatedDistance(linkage, a, b, c, ac, bc, ab);
    assert.ok(Math.abs(found ** power - sum) < 1e-12, linkage);
    // What is written is arithmetic: read as such, it comes to the same.
    const said = formula(linkage, [a, b, c], [ac, bc, ab], found);
    const code = said.numbers
      .replace("=", "")
      .replaceAll("½", "0.5")
      .replaceAll("¼", "0.25")
      .replaceAll("·", "*")
      .replaceAll("−", "-")
      .replaceAll("²", "**2")
      .replace(/\|(.*)\|/, "Math.abs($1)")
      .replace("√ [", "Math.sqrt(")
      .replace("]", ")");
    assert.ok(Math.abs(eval(code) - found) < 1e-12, `${linkage}: ${code}`);
  }
});

test("an update of rounding errors is no root of less than nothing", () => {
  assert.equal(updatedDistance("median", 1, 1, 1, 0.1, 0.1, 0.2 + 1e-16), 0);
});

test("steps light the pair of each merge, and the table is that before it", () => {
  const { store } = stepsOf([0, 1, 4, 6, 20]);
  assert.equal(store.currentPair(), null);
  assert.deepEqual(store.table().nodes, [0, 1, 2, 3, 4]);
  store.goTo(1);
  assert.deepEqual(store.currentPair(), { a: 0, b: 1, distance: 1 });
  assert.deepEqual(store.table().nodes, [0, 1, 2, 3, 4]);
  assert.equal(store.table().joined(0, 1, 2), 3.5);
  store.goTo(2);
  assert.deepEqual(store.table().nodes, [2, 3, 4, 5]);
  assert.equal(store.table().distance(5, 2), 3.5);
  store.goTo(99);
  assert.equal(store.step, 4);
  assert.equal(store.table().nodes.length, 2);
  store.goTo(-3);
  assert.equal(store.step, 0);
});

test("what other linkages would take is asked of the same clusters", () => {
  // 0 and 1 are one; from there 5 is nearer to 1 than to 0, and 3.9 lies between 5 and 9.
  const { store } = stepsOf([0, 1.5, 3.4, 5.6], "average");
  store.goTo(2);
  const found = store.choices();
  assert.deepEqual([...found.keys()].sort(), [...LINKAGES].sort());
  for (const [linkage, pair] of found) {
    const table = tableAfter(store.distances, store.tree, 1, linkage);
    assert.deepEqual(pair, nearestPair(table), linkage);
  }
  assert.notDeepEqual(
    [found.get("single").a, found.get("single").b],
    [found.get("complete").a, found.get("complete").b],
  );
});

test("a linkage is exchanged half-way, at once and with no kernel", () => {
  const { model, store } = stepsOf([0, 1.5, 3.4, 5.6, 8.1], "complete");
  store.goTo(2);
  store.setLinkage("single");
  assert.equal(store.step, 2);
  assert.equal(model.state.linkage, "single");
  const expected = fit(store.distances, 5, "single");
  assert.deepEqual([...store.tree.children], [...expected.children]);
});

test("linkages that need straight-line distances are offered for those only", () => {
  const { store } = stepsOf([0, 1, 3], "average", { metric: "cityblock" });
  assert.deepEqual(store.offered, ["complete", "average", "single", "weighted"]);
});

test("it plays at its speed while somebody looks, stops at the end, and leaves no timer", () => {
  mock.timers.enable({ apis: ["setTimeout"] });
  const { model, store } = stepsOf([0, 1, 4, 6, 20], "ward", { speed: 2 });
  const leave = store.subscribe(() => {});
  store.play(true);
  assert.equal(model.state.playing, true);
  mock.timers.tick(499);
  assert.equal(store.step, 0);
  mock.timers.tick(1);
  assert.equal(store.step, 1);
  leave();
  mock.timers.tick(5000);
  assert.equal(store.step, 1, "nobody looks");
  const again = store.subscribe(() => {});
  for (let i = 0; i < 5; i++) mock.timers.tick(500);
  assert.equal(store.step, 4);
  assert.equal(store.playing, false);
  assert.equal(model.state.playing, false);
  store.play(true);
  assert.equal(store.step, 0, "from the beginning");
  again();
  store.destroy();
  assert.equal(model.listening(), 0);
  mock.timers.tick(5000);
  assert.equal(store.step, 0);
  mock.timers.reset();
});

test("python hears of steps at most five times a second, and of the last one", () => {
  mock.timers.enable({ apis: ["setTimeout"] });
  const { model, store } = stepsOf([0, 1, 4, 6, 20]);
  for (const step of [1, 2, 3, 4]) store.goTo(step);
  assert.equal(model.saves, 0);
  mock.timers.tick(200);
  assert.equal(model.saves, 1);
  assert.equal(model.state.step, 4);
  store.destroy();
  mock.timers.reset();
});

test("a late answer of the kernel takes back no step that is not sent yet", () => {
  mock.timers.enable({ apis: ["setTimeout"] });
  const { model, store } = stepsOf([0, 1, 4, 6, 20]);
  store.goTo(1);
  mock.timers.tick(200); // step 1 is sent
  store.goTo(2);
  model.set("step", 1); // its answer
  assert.equal(store.step, 2);
  store.goTo(store.step + 1);
  mock.timers.tick(200);
  assert.deepEqual([store.step, model.state.step, model.saves], [3, 3, 2]);
  // With nothing to be sent, and with new data, Python's step counts.
  model.set("step", 1);
  assert.equal(store.step, 1);
  store.goTo(2);
  model.state.step = 0;
  model.set("revision", 1);
  assert.equal(store.step, 0);
  mock.timers.tick(200);
  assert.equal(model.state.step, 0);
  store.destroy();
  mock.timers.reset();
});

test("clusters after some merges", () => {
  const tree = makeTree(Int32Array.of(0, 1, 2, 3, 4, 5), Float64Array.of(1, 2, 3));
  assert.deepEqual([...clustersAfter(tree, 0)], [0, 1, 2, 3, -1, -1, -1]);
  assert.deepEqual([...clustersAfter(tree, 1)], [4, 4, 2, 3, 4, -1, -1]);
  assert.deepEqual([...clustersAfter(tree, 3)], [6, 6, 6, 6, 6, 6, 6]);
});

test("a hull holds all points, and bears one point, two, and points on a line", () => {
  const square = [
    [0, 0],
    [4, 0],
    [4, 4],
    [0, 4],
    [2, 2],
    [1, 3],
  ];
  const [xs, ys] = [0, 1].map((c) => square.map((p) => p[c]));
  assert.deepEqual(convexHull(xs, ys, [0, 1, 2, 3, 4, 5]).sort(), [
    [0, 0],
    [0, 4],
    [4, 0],
    [4, 4],
  ]);
  assert.deepEqual(convexHull(xs, ys, [4]), [[2, 2]]);
  assert.equal(convexHull(xs, ys, [0, 4]).length, 2);
  assert.equal(convexHull([0, 1, 2, NaN], [0, 1, 2, 3], [0, 1, 2, 3]).length, 2);
});

// -- the lab ---------------------------------------------------------------------------------

function playOf(points, more = {}) {
  const bytes = Float64Array.from(points.flat());
  const model = fakeModel({
    points_bytes: bytes,
    shapes: ["yours"],
    shapes_bytes: bytes,
    shape_ends: [bytes.length],
    shape_clusters: [2],
    shape: "yours",
    seed: 0,
    linkages: ["single", "ward"],
    n_clusters: 2,
    ...more,
  });
  return { model, play: createLabStore(model) };
}

const TWO = [
  [1, 1],
  [1.2, 1],
  [1, 1.3],
  [8, 8],
  [8.2, 8],
  [8, 8.4],
];

test("a letter is whole wherever its heap lies, and beside it where there is room", () => {
  const plot = { width: 300, height: 200 };
  const free = () => 0;
  const whole = ([x, y]) => x >= 9 && y >= 9 && x <= 291 && y <= 191;
  const heap = [
    [100, 100],
    [150, 80],
    [140, 120],
  ];
  assert.deepEqual(placeBeside(heap, plot, 20, free), [150, 60]);
  const all = [
    [0, 0],
    [300, 0],
    [300, 200],
    [0, 200],
  ];
  for (const corners of [
    all,
    [[150, 1]],
    [[299, 199]],
    [
      [0, 0],
      [300, 200],
    ],
  ]) {
    assert.ok(whole(placeBeside(corners, plot, 20, free)), JSON.stringify(corners));
  }
  const hides = (_, y) => (y < 100 ? 100 : 0);
  assert.ok(placeBeside(all, plot, 20, hides)[1] >= 100, "there it hides less");
  assert.equal(placeBeside([], plot, 20, free), null);
});

test("a line goes once round a hull, outside of it", () => {
  const around = (xs, ys) => {
    let [turned, arcs] = [0, []];
    const arc = (x, y, away, from, to, back) => {
      const turn = from - to;
      turned += back ? (turn + 4 * Math.PI) % (2 * Math.PI) : to - from;
      const middle = back ? from - ((turn + 4 * Math.PI) % (2 * Math.PI)) / 2 : 0;
      arcs.push([x + away * Math.cos(middle), y + away * Math.sin(middle)]);
    };
    traceAround({ arc, beginPath() {}, closePath() {} }, convexHull(xs, ys, [...xs.keys()]), 5);
    return { turns: turned / (2 * Math.PI), arcs };
  };
  const outside = ([x, y]) => x < 0 || x > 10 || y < 0 || y > 10;
  for (const [xs, ys] of [
    [
      [0, 10, 10, 0, 5],
      [0, 0, 10, 10, 5],
    ],
    [
      [0, 10],
      [0, 10],
    ],
    [
      [0, 5, 10],
      [0, 0, 0],
    ],
  ]) {
    const { turns, arcs } = around(xs, ys);
    assert.ok(Math.abs(turns - 1) < 1e-9, `${turns}`);
    assert.ok(arcs.every(outside), JSON.stringify(arcs));
  }
  for (const n of [1, 2, 3]) {
    const { turns, arcs } = around(Array(n).fill(3), Array(n).fill(4));
    assert.deepEqual([turns, arcs.length], [1, 1]);
  }
});

test("no cluster hides the line round another one", () => {
  globalThis.Path2D ??= class {};
  const { tree } = stepsOf([0, 1, 3, 7]).store;
  const calls = [];
  const record = { get: (_, name) => () => calls.push(name), set: () => true };
  const ctx = new Proxy({}, record);
  const theme = { ink: "#000000", quiet: "#777777", paper: "#ffffff" };
  const face = { css: () => "", width: () => 20, fit: (text) => text };
  const scene = {
    tree,
    theme,
    face,
    top: Int32Array.of(4, 4, 5, 5, 4, 5, 6),
    colors: new Int32Array(7),
    tags: new Map([
      [4, "A"],
      [5, "B"],
    ]),
    currentPair: [4, 5],
    asked: null,
    name: String,
  };
  const xs = Float32Array.of(0, 60, 30, 90);
  const plot = { left: 0, top: 0, width: 100, height: 100, xs, ys: xs };
  paintPoints(ctx, scene, plot, null);
  const painted = calls.filter((name) => name === "fill" || name === "stroke").slice(0, 4);
  assert.deepEqual(painted, ["fill", "fill", "stroke", "stroke"]);
});

test("a letter hides no other point where points are few", () => {
  globalThis.Path2D ??= class {};
  const { tree } = stepsOf([0, 1, 3, 7, 15]).store;
  const letters = [];
  const ctx = new Proxy(
    { fillText: (text, x, y) => text === "A" && letters.push([x, y]) },
    { get: (own, name) => own[name] ?? (() => {}), set: () => true },
  );
  const theme = { ink: "#000000", quiet: "#777777", paper: "#ffffff" };
  const face = { css: () => "", width: () => 20, fit: (text) => text };
  const own = { tree, theme, face, currentPair: null, asked: null, name: String };
  const scene = { ...own, top: Int32Array.of(0, 1, 2, 3, 4), colors: new Int32Array(9) };
  const [xs, ys] = [
    Float32Array.of(100, 100, 121, 79, 100),
    Float32Array.of(100, 79, 100, 100, 121),
  ];
  const plot = { left: 0, top: 0, width: 200, height: 200, xs, ys };
  paintPoints(ctx, { ...scene, tags: new Map([[0, "A"]]) }, plot, null);
  const [[x, y]] = letters;
  assert.ok(
    xs.every((u, i) => Math.hypot(u - x, ys[i] - y) >= 15),
    `${x}, ${y}`,
  );
});

test("names have the room that there is", () => {
  const { tree } = stepsOf([0, 1, 3, 7]).store;
  const ground = (longest) => layoutTree({ width: 600, height: 316 }, tree, 1, longest);
  assert.equal(ground(30).feet, 76);
  assert.equal(ground(120).feet, 131);
  assert.ok(ground(400).feet < 158 && ground(400).height > 100, "but the tree has more");
  const table = { nodes: [0, 1, 2, 3] };
  const right = (longest, width = 400) => {
    const { left, wide } = layoutCells({ width, height: 300 }, table, tree, longest);
    return width - 2 - (left + 3 * wide);
  };
  assert.ok(right(150) >= 190, "the last name has its letter, itself, and how many more");
  assert.ok(right(150, 250) < 190 && right(150, 250) >= 92, "numbers need theirs");
});

test("a point that is moved changes every tree; python hears when it is let go", () => {
  const { model, play } = playOf(TWO);
  assert.deepEqual([...play.panels()[0].cut.labels], [...play.panels()[1].cut.labels]);
  play.move(0, 7.9, 7.7);
  for (const { cut } of play.panels()) assert.equal(cut.labels[0], cut.labels[3]);
  assert.equal(model.saves, 0);
  play.syncPoints();
  assert.equal(model.saves, 1);
  const sent = model.state.points_bytes;
  assert.ok(sent instanceof DataView);
  assert.deepEqual([sent.getFloat64(0, true), sent.getFloat64(8, true)], [7.9, 7.7]);
});

test("points are added and taken away within bounds; reset brings all back", () => {
  const { model, play } = playOf(TWO, { n_clusters: 6 });
  assert.ok(play.add(-50, 5));
  assert.deepEqual([...play.points.slice(-2)], [0, 5]);
  assert.equal(play.picked, 6);
  assert.ok(play.remove(0));
  for (let i = 0; i < 4; i++) assert.ok(play.remove(0));
  assert.equal(play.points.length, 4);
  assert.equal(play.k, 2, "no more clusters than points");
  assert.equal(model.state.n_clusters, 2);
  assert.equal(play.remove(0), false);
  play.reset();
  assert.deepEqual([...play.points], TWO.flat());
  for (let i = play.points.length / 2; i < 200; i++) assert.ok(play.add(i / 20, 3));
  assert.equal(play.add(1, 1), false);
});

test("panels agree: the same grouping has the same colors, wherever points were dragged", () => {
  const { play } = playOf(TWO);
  const byPoint = ({ cut, colors }) => Array.from(cut.labels, (label) => colors[label]);
  const asGroups = ({ cut }) => cut.labels.map((label) => cut.labels.indexOf(label)).join();
  let same = 0;
  let seed = 1;
  const random = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
  for (let i = 0; i < 300; i++) {
    play.setClusters(2 + (i % 3));
    play.move(i % 6, 10 * random(), 10 * random());
    const panels = play.panels();
    for (const one of panels) {
      assert.equal(new Set(one.colors).size, one.colors.length);
      for (const other of panels) {
        if (one === other || asGroups(one) !== asGroups(other)) continue;
        assert.deepEqual(byPoint(one), byPoint(other));
        same++;
      }
    }
  }
  assert.ok(same > 100);
});

test("a group keeps its color while a point is dragged through it and back", () => {
  const { play } = playOf(TWO);
  const colorOf = (i) => {
    const { cut: now, colors } = play.panels()[0];
    return colors[now.labels[i]];
  };
  const before = [colorOf(0), colorOf(3)];
  play.move(1, 5, 0.2); // numbers of clusters may be exchanged by this
  assert.deepEqual([colorOf(0), colorOf(3)], before);
});
