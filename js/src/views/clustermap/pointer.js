// What the pointer and the keys do to the clustermap: hover, click, pan, zoom, step from cell to cell.
import { listen } from "../../canvas/stage.js";
import { hitAt, hitInWords } from "./hit_test.js";
import { createHand } from "../../dom/pointer.js";
import { WALKING } from "../../dom/keyboard.js";
import { leavesOf } from "../../model/tree.js";
import { CLICK, keysOf, pointOf, wantsWheel } from "../../dom/view.js";

/** @typedef {import("./hit_test.js").Hit} Hit */

/**
 * @param {import("./types.js").ClustermapView} view
 * @returns {() => void} ends it
 */
export function createClustermapHand(view) {
  const { store, ground, extent, scene } = view;
  const { box, stage, tip } = ground;

  /** @param {{ x: number, y: number }} at pixels of the canvas */
  function under({ x, y }) {
    const now = scene();
    return now && hitAt(now, x, y);
  }

  /** @param {Hit | null} what @param {{ x: number, y: number }} at */
  function hoverOn(what, at) {
    view.take(what);
    const node = what?.label === undefined ? what?.node : store.cut.nodes[what.label];
    if (what?.leaf !== undefined) store.setHover({ leaf: what.leaf });
    else if (node === undefined) store.setHover(null);
    else store.setHover(node < store.data.n ? { leaf: node } : { node });
    stage.canvas.style.cursor = what ? "pointer" : "";
    const now = scene();
    if (!what || !now) return tip.hide();
    const [title = "", ...lines] = hitInWords(now, what);
    tip.show(at.x, at.y, title, lines);
  }

  /** @param {Hit | null} what @param {boolean} add */
  function pick(what, add) {
    const { cut, data } = store;
    if (!what) {
      if (!add) store.select([]);
    } else if (what.leaf !== undefined) {
      store.select([what.leaf], { add });
    } else {
      const node = what.node ?? /** @type {number} */ (cut.nodes[what.label ?? 0]);
      store.select(leavesOf(data.tree, node), { add });
    }
  }

  /** Rows that so many pixels hold. @param {number} pixels */
  function rowsIn(pixels) {
    const now = scene();
    return now ? (pixels / now.places.heat.height) * (now.shown[1] - now.shown[0]) : 0;
  }

  /** @param {number} y pixels of the canvas @returns {number} share of the values, from the top */
  function share(y) {
    const heat = scene()?.places.heat;
    return heat ? (y - heat.top) / heat.height : 0.5;
  }

  let start = extent.shown();

  const endHand = createHand(stage.canvas, {
    down(event) {
      if (event.button) return false;
      start = extent.shown();
      return true;
    },
    drag(_, { x, y }, press) {
      press.moved ||= Math.hypot(x - press.x, y - press.y) >= CLICK;
      if (press.moved) extent.move(rowsIn(press.y - y), start);
    },
    up(event, at, press) {
      if (press.moved) return;
      const what = under(at);
      pick(what, event.shiftKey);
      if (event.pointerType === "touch") hoverOn(what, at);
    },
    cancel() {},
    hover: (_, at) => hoverOn(under(at), at),
    leave: () => hoverOn(null, { x: 0, y: 0 }),
    pinch(factor, at, _, dy) {
      extent.zoom(factor, share(at.y - dy));
      extent.move(-rowsIn(dy));
    },
  });
  const endKeys = listen(stage.canvas, {
    dblclick: extent.whole,
    wheel(/** @type {WheelEvent} */ event) {
      if (!wantsWheel(box, event) || !scene()) return;
      event.preventDefault();
      extent.zoom(1.0015 ** (event.deltaY || event.deltaX), share(pointOf(box, event).y));
    },
    keydown: keysOf({
      ArrowDown: () => step(1, 0),
      ArrowUp: () => step(-1, 0),
      ArrowRight: () => step(0, 1),
      ArrowLeft: () => step(0, -1),
      Home: () => step(-Infinity, 0),
      End: () => step(Infinity, 0),
      Enter: (event) => {
        const hit = view.hit();
        if (hit) pick(hit, event.shiftKey);
      },
      Escape: () => {
        store.select([]);
        hoverOn(null, { x: 0, y: 0 });
        box.classList.remove(WALKING);
      },
      "+": () => extent.zoom(1 / 1.4, 0.5),
      "=": () => extent.zoom(1 / 1.4, 0.5),
      "-": () => extent.zoom(1.4, 0.5),
      0: extent.whole,
    }),
  });

  /** Go to a neighbouring cell. @param {number} down @param {number} right */
  function step(down, right) {
    const before = scene();
    if (!before) return;
    const clamp = (/** @type {number} */ v, /** @type {number} */ most) => Math.min(Math.max(v, 0), most);
    const leaf = store.hover?.leaf;
    const hit = view.hit();
    const place = leaf === undefined
      ? Math.ceil(before.shown[0])
      : clamp(/** @type {number} */ (before.placeOf[leaf]) + down, store.data.n - 1);
    const column = leaf === undefined || hit?.leaf === undefined
      ? 0 : clamp(hit.column + right, view.columns() - 1);
    extent.reveal([place]);
    const now = scene() ?? before;
    const { heat } = now.places;
    const [from, to] = now.shown;
    const what = { leaf: /** @type {number} */ (now.rows[place]), column };
    hoverOn(what, {
      x: heat.left + ((column + 0.5) / view.columns()) * heat.width,
      y: heat.top + ((place + 0.5 - from) / (to - from)) * heat.height,
    });
    box.classList.add(WALKING);
    ground.say(hitInWords(now, what).join(", "));
  }

  return () => {
    endHand();
    endKeys();
  };
}
