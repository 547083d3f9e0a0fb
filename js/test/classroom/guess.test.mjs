import assert from "node:assert/strict";
import test from "node:test";
import { countContradictions } from "../../src/classroom/stepper/axes_line.js";
import { guessSentence, scoreText } from "../../src/classroom/stepper/guess.js";
import { placeNames, strikes } from "../../src/classroom/stepper/name_labels.js";
import { createStepperStore } from "../../src/classroom/stepper/store.js";
import { distancesOf, fit, LINKAGES } from "../../src/model/tree/linkage.js";
import { makeTree } from "../../src/model/tree/tree.js";
import { createHost } from "../../src/page/kernelless_model.js";

/** A stepper that guesses, of rows at these places of a line. */
function guessing(places, linkage = "average", more = {}) {
  const distances = distancesOf(Float64Array.from(places.flatMap((x) => [x, 0])));
  const { children, heights } = fit(distances, places.length, linkage);
  const model = createHost(
    new Map(
      Object.entries({
        children,
        heights,
        distances,
        linkage,
        names: new TextEncoder().encode("abcdefghij".slice(0, places.length)),
        name_ends: Int32Array.from(places, (_, i) => i + 1),
        noun: "towns",
        metric: "euclidean",
        step: 0,
        playing: false,
        speed: 1,
        guess: true,
        guesses: [],
        ...more,
      }),
    ),
  );
  return { model, store: createStepperStore(model) };
}

test("a guess is told right or what is nearer, the merge is made, and the score kept", () => {
  const { model, store } = guessing([0, 1, 4, 6, 20]);
  assert.match(guessSentence(store), /^Guess: which two of the 5 towns merge first\?/);
  store.guessPair(1, 0); // in any order
  assert.equal(store.step, 1);
  assert.equal(guessSentence(store), "Right: a and b are nearest, 1.00 apart. Which two are next?");
  store.guessPair(5, 2); // the cluster of a and b, and c
  assert.equal(
    guessSentence(store),
    "Not the nearest: a (+1 more) and c are 3.50 apart, c and d only 2.00. Which two are next?",
  );
  assert.equal(scoreText(store), "1 of 2 right");
  assert.deepEqual(
    model
      .get("guesses")
      .map(({ step, a, b, distance, nearest, right }) => [step, a, b, distance, nearest, right]),
    [
      [1, 1, 0, 1, 1, true],
      [2, 5, 2, 3.5, 2, false],
    ],
  );
  store.guessPair(5, 6);
  store.guessPair(4, 7); // only two are left: no guess
  assert.equal(store.step, 4);
  assert.match(guessSentence(store), /The tree is whole: 2 of 3 right\.$/);
  store.guessPair(0, 1);
  assert.equal(store.guesses.length, 3, "nothing is left to guess");
});

test("of equally near pairs each is right", () => {
  const { store } = guessing([0, 1, 5, 6, 20], "single");
  const other = store.tree.children[0] === 0 ? [2, 3] : [0, 1];
  store.guessPair(...other);
  assert.match(guessSentence(store), /^Right: . and . are 1\.00 apart, as near as/);
  assert.deepEqual([store.guesses[0].right, store.guesses[0].tied], [true, true]);
});

test("only the first guess of a step counts, and the start begins anew", () => {
  const { model, store } = guessing([0, 1, 4, 6, 20]);
  store.guessPair(0, 4);
  store.goTo(0);
  assert.deepEqual(model.get("guesses"), [], "from the start");
  store.guessPair(0, 4);
  store.guessPair(2, 3);
  store.goTo(1);
  assert.match(guessSentence(store), /^Step 1 of 4: a and b merge at 1\.00; 4 clusters are left\./);
  store.guessPair(4, 3);
  assert.deepEqual(
    store.guesses.map(({ right }) => right),
    [false, true],
  );
  store.setLinkage("single");
  assert.deepEqual(store.guesses, [], "guesses of another tree");
});

test("distances of a guess are those of the linkage", () => {
  for (const linkage of LINKAGES) {
    const { store } = guessing([0, 1.2, 4, 6.5, 20], linkage);
    for (let step = 0; step < 3; step++) {
      const [a, b] = store.tree.children.subarray(2 * step, 2 * step + 2);
      store.guessPair(a, b);
    }
    for (const [i, guess] of store.guesses.entries()) {
      assert.ok(guess.right && !guess.tied, linkage);
      assert.ok(Math.abs(guess.distance - store.tree.distances[i]) < 1e-12, linkage);
    }
  }
});

test("it never plays, and guesses nothing where distances are not known", () => {
  const { model, store } = guessing([0, 1, 4, 6, 20], "ward", { playing: true });
  assert.deepEqual([store.playing, model.get("playing")], [false, false]);
  store.play(true);
  assert.equal(store.playing, false);
  assert.equal(guessing([0, 1, 4], "ward", { distances: null }).store.guess, false);
  assert.equal(guessing([0, 1, 4], "ward", { guess: false }).store.guess, false);
});

test("a picture contradicts the merges where other clusters look clearly nearer", () => {
  const points = Float64Array.of(0, 0, 0.1, 0, 0.5, 1, 0.6, 1, 1, 0.2, 1, 0.3);
  const distances = distancesOf(points);
  for (const linkage of LINKAGES) {
    const { children, heights } = fit(distances, 6, linkage);
    const tree = makeTree(children, heights);
    assert.equal(countContradictions(tree, points, linkage), 0, `${linkage}: its own plane`);
    // The same merges drawn with rows exchanged: what is merged lies far apart.
    const mixed = Float64Array.of(0, 0, 1, 0.2, 0.5, 1, 0.1, 0, 1, 0.3, 0.6, 1);
    assert.ok(countContradictions(tree, mixed, linkage) >= 2, linkage);
    assert.equal(countContradictions(tree, Float64Array.of(NaN, ...mixed.slice(1)), linkage), 0);
  }
});

/** Numbers that look random and are the same each time. */
function randoms(seed) {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
}

test("no outline, line, letter or other name touches a name, wherever points lie", () => {
  const plot = { width: 420, height: 260 };
  let placed = 0;
  for (let seed = 1; seed <= 60; seed++) {
    const next = randoms(seed);
    const points = Array.from({ length: 12 }, (_, row) => ({
      row,
      x: 420 * next(),
      y: 260 * next(),
      width: 20 + 80 * next(),
      away: 12,
    }));
    const place = ({ x, y }) => [x, y];
    const outlines = [
      { corners: points.slice(0, 3).map(place), inner: 8, outer: 10 },
      { corners: points.slice(3, 5).map(place), inner: 8, outer: 9 },
      { corners: [place(points[6])], inner: 8, outer: 10 },
    ];
    const line = [place(points[7]), place(points[8])];
    const names = placeNames(points, plot, [{ x0: 100, y0: 100, x1: 118, y1: 118 }], outlines, [
      line,
    ]);
    placed += names.length;
    const boxes = names.map(({ row, left, y }) => ({
      x0: left,
      x1: left + points[row].width,
      y0: y - 6,
      y1: y + 6,
    }));
    boxes.forEach((box, i) => {
      for (const other of boxes.slice(0, i))
        assert.ok(
          box.x1 <= other.x0 || other.x1 <= box.x0 || box.y1 <= other.y0 || other.y1 <= box.y0,
        );
      // By sampling, not by the code under test: the line's own pixels are in no box.
      for (let t = 0; t <= 1; t += 0.01) {
        const [x, y] = [0, 1].map((c) => line[0][c] + t * (line[1][c] - line[0][c]));
        assert.ok(!(x > box.x0 && x < box.x1 && y > box.y0 && y < box.y1), `seed ${seed}`);
      }
      for (const outline of outlines) assert.ok(!strikes(outline, box), `seed ${seed}`);
      const [cx, cy] = outlines[2].corners[0];
      for (let turn = 0; turn < 6.28; turn += 0.05) {
        const [x, y] = [cx + 9 * Math.cos(turn), cy + 9 * Math.sin(turn)];
        assert.ok(!(x > box.x0 && x < box.x1 && y > box.y0 && y < box.y1), `ring, seed ${seed}`);
      }
    });
  }
  assert.ok(placed > 0.75 * 60 * 12, `${placed} names have a place`);
});

test("a name may be wholly inside an outline, and wholly outside", () => {
  const outline = {
    corners: [
      [0, 0],
      [200, 0],
      [200, 200],
      [0, 200],
    ],
    inner: 8,
    outer: 10,
  };
  assert.equal(strikes(outline, { x0: 50, y0: 50, x1: 90, y1: 64 }), false);
  assert.equal(strikes(outline, { x0: 190, y0: 50, x1: 230, y1: 64 }), true);
  assert.equal(strikes(outline, { x0: 212, y0: 50, x1: 240, y1: 64 }), false);
  assert.equal(strikes(outline, { x0: -50, y0: -50, x1: 250, y1: 250 }), true, "it lies around");
  assert.equal(strikes({ ...outline, corners: [] }, { x0: 0, y0: 0, x1: 1, y1: 1 }), false);
});
