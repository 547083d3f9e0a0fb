import assert from "node:assert/strict";
import test from "node:test";
import { tracePartOfLink } from "../../src/canvas/small_tree.js";
import { createEasing, createMotion } from "../../src/dom/motion.js";
import { makeTree } from "../../src/model/tree/tree.js";

/** A window with a clock that is moved by hand. */
function page({ still = false, hidden = false } = {}) {
  const win = {
    now: 0,
    frames: new Map(),
    document: { hidden },
    performance: { now: () => win.now },
    heard: new Map(),
    addEventListener: (type, f) => win.heard.set(type, f),
    removeEventListener: (type, f) => win.heard.get(type) === f && win.heard.delete(type),
    send(...types) {
      for (const type of types) win.heard.get(type)?.();
    },
    matchMedia: () => ({ matches: still }),
    requestAnimationFrame: (f) => {
      win.frames.set(win.frames.size + 1, f);
      return win.frames.size;
    },
    cancelAnimationFrame: (frame) => win.frames.delete(frame),
    /** @param {number} ms */
    pass(ms) {
      win.now += ms;
      const due = [...win.frames.values()];
      win.frames.clear();
      for (const f of due) f(win.now);
    },
  };
  return { win, el: { ownerDocument: { defaultView: win } } };
}

test("a motion goes from nothing to all of it in its time, and then rests", () => {
  const { win, el } = page();
  const seen = [];
  const motion = createMotion(el, () => seen.push(motion.drawn));
  assert.equal(motion.drawn, 1);
  motion.begin(300);
  assert.equal(motion.drawn, 0);
  for (const ms of [30, 120, 100, 60]) win.pass(ms);
  assert.deepEqual(seen, [...seen].sort());
  assert.ok(seen[0] > 0 && seen[0] < 0.3);
  assert.equal(seen.at(-1), 1);
  assert.equal(win.frames.size, 0);
});

test("who asked for less motion, or does not look, sees the end at once", () => {
  for (const how of [{ still: true }, { hidden: true }]) {
    const { win, el } = page(how);
    const motion = createMotion(el, () => assert.fail("nothing moves"));
    motion.begin(300);
    assert.equal(motion.drawn, 1);
    win.pass(100);
  }
});

test("a motion that is ended leaves no frame to wait for", () => {
  const { win, el } = page();
  const motion = createMotion(el, () => assert.fail("it has ended"));
  motion.begin(300);
  motion.end();
  assert.deepEqual([motion.drawn, win.frames.size], [1, 0]);
  motion.begin(0);
  assert.deepEqual([motion.drawn, win.frames.size], [1, 0]);
});

test("a link grows from its legs to the whole of it", () => {
  const tree = makeTree(Int32Array.of(0, 1, 3, 2), Float64Array.of(1, 4));
  const area = { left: 0, top: 0, width: 300, height: 100, highest: 4 };
  const trace = (drawn) => {
    const points = [];
    tracePartOfLink(
      { moveTo: (...p) => points.push(p), lineTo: (...p) => points.push(p) },
      tree,
      1,
      area,
      drawn,
    );
    return points;
  };
  const whole = trace(1);
  assert.ok(
    whole.some(([x, y]) => y === 0 && x === (whole[0][0] + whole[3][0]) / 2),
    "joined in the middle",
  );
  assert.deepEqual(
    [whole[0][1], whole[3][1]].sort(),
    [100, 75],
    "from the heights of its two clusters",
  );
  assert.ok(trace(0).every(([, y]) => y >= 75));
  assert.ok(
    trace(0.5).every(([, y]) => y > 0),
    "not yet at its height",
  );
});

test("a step is eased; what follows it closely, or a pointer that drags, is not", () => {
  const { win, el } = page();
  const easing = createEasing(el);
  assert.equal(easing.step(), 160);
  win.now += 50;
  assert.ok(easing.isUnderWay());
  assert.equal(easing.step(), 0, "a key that is held");
  win.now += 150;
  assert.equal(easing.step(), 0, "it is still held");
  win.now += 200;
  assert.ok(!easing.isUnderWay());
  win.send("pointerdown");
  assert.equal(easing.step(), 160, "a press goes there");
  win.now += 1000;
  win.send("pointermove");
  assert.equal(easing.step(), 0, "a drag is there");
  win.now += 1000;
  win.send("pointerup", "pointermove");
  assert.equal(easing.step(), 160);
  easing.destroy();
  assert.equal(win.heard.size, 0);
});

test("no step is eased for who asked for less motion, or does not look", () => {
  for (const how of [{ still: true }, { hidden: true }]) {
    assert.equal(createEasing(page(how).el).step(), 0);
  }
});
