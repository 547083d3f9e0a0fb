import assert from "node:assert/strict";
import { afterEach, beforeEach, test } from "node:test";
import { shareHover } from "../../src/dom/shared_hover.js";

/** @type {Map<number, () => void>} */
let frames;
beforeEach(() => {
  frames = new Map();
  let last = 0;
  const win = new EventTarget();
  Object.assign(globalThis, {
    window: win,
    requestAnimationFrame: (f) => {
      frames.set(++last, f);
      return last;
    },
    cancelAnimationFrame: (id) => frames.delete(id),
  });
});
afterEach(() => {
  for (const name of ["window", "requestAnimationFrame", "cancelAnimationFrame"])
    delete globalThis[name];
});
function paint() {
  const due = [...frames.values()];
  frames.clear();
  for (const f of due) f();
}
function join(id) {
  const heard = [];
  return { ...shareHover({ get: () => id }, (one) => heard.push(one)), heard };
}

test("views of one state hear each other, once in a frame, and nobody else does", () => {
  const [one, other, stranger, alone] = [join("a"), join("a"), join("b"), join("")];
  one.notify({ row: 1 });
  one.notify({ row: 2 });
  assert.deepEqual(other.heard, []);
  paint();
  one.notify({ row: 2 });
  paint();
  alone.notify({ row: 3 });
  paint();
  one.notify(null);
  paint();
  assert.deepEqual(other.heard, [{ row: 2 }, {}]);
  assert.deepEqual([one.heard, stranger.heard, alone.heard], [[], [], []]);
});

test("what goes takes along what it pointed at, and nothing if it pointed at nothing", () => {
  const [one, idle, other] = [join("a"), join("a"), join("a")];
  one.notify({ nodes: [4, 5] });
  paint();
  one.notify({ nodes: [1, 2, 5] });
  one.destroy();
  idle.destroy();
  paint();
  other.notify({ row: 1 });
  paint();
  assert.deepEqual([other.heard, one.heard], [[{ nodes: [4, 5] }, {}], []]);
});

test("what another view has told meanwhile is told over, and not taken back", () => {
  const [one, other] = [join("a"), join("a")];
  one.notify({ row: 5 });
  paint();
  other.notify({ row: 7 });
  paint();
  one.notify({ row: 5 });
  paint();
  other.notify(null); // what it told is no longer what is shown
  paint();
  one.destroy();
  paint();
  assert.deepEqual([one.heard, other.heard], [[{ row: 7 }], [{ row: 5 }, { row: 5 }, {}]]);
});
