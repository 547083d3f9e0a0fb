// Keyboard input of the tree. The handle of the cut has the focus: arrows move the cut from merge
// to merge, and as on every slider up and right raise what it stands for, here the height; Enter starts a walk from branch to branch, which arrows continue until Escape.

import { listen } from "../../canvas/stage.js";
import { placeOf, yOf } from "../../canvas/tree_lines.js";
import { makeDiv } from "../../dom/div.js";
import { WALKING } from "../../dom/keyboard.js";
import { keyHandler } from "../../dom/view.js";
import { heightOf, leavesOf, nextNode } from "../../model/tree/tree.js";
import { describeBranch } from "./describe.js";

const CUT_HINT =
  "↑ → higher, fewer clusters · ↓ ← lower, more · Enter: walk along the branches · + − h H zoom, 0 shows all";
const WALK_HINT =
  "↑ ↓ ← → along the branches · Enter selects, Shift+Enter adds · s splits, j merges, l locks, f flips · " +
  "Esc: back to the cut";
const LEVEL_HINT = "u: one height again · ";
let numbered = 0; // ids are the page's, not the view's

/** @param {import("./types.js").TreeView} view */
export function attachTreeKeyboard(view) {
  const { store, box, handle, viewport, heights, tip, announce, getScene, menu } = view;
  const hint = makeDiv(box.ownerDocument, "hclust-tree-hint");
  hint.id = `hclust-keys-${++numbered}`;
  hint.textContent = CUT_HINT;
  handle.setAttribute("aria-describedby", hint.id);
  box.append(hint);
  /** The branch of the walk; -1: none, the arrows move the cut. */
  let here = -1;

  /** Walk there: what is still to be said of the cut would come between. @param {number} node */
  function go(node) {
    view.cancelAnnouncement();
    notify(node);
  }

  /** @param {number} node */
  function notify(node) {
    const { data } = store;
    const { tree } = data;
    here = node;
    hint.textContent = WALK_HINT;
    box.classList.add(WALKING);
    const x = placeOf(getScene().frame, tree, node);
    viewport.reveal([x - 0.5]);
    const what = node < data.n ? { leaf: node } : { node };
    store.setHover(what);
    const { frame, corner } = getScene();
    const [title, lines] = describeBranch(store, what);
    const share = (x - frame.from) / (frame.to - frame.from);
    const place = {
      x: corner.left + share * frame.width,
      y: corner.top + yOf(frame, heightOf(tree, node)),
    };
    tip.show(place.x, place.y, title, lines);
    announce([title, ...lines].join(", "));
  }

  function leave() {
    if (here < 0) return;
    here = -1;
    hint.textContent = cutHint();
    box.classList.remove(WALKING);
    store.setHover(null);
    tip.hide();
  }

  /** @param {"up" | "down" | 0 | 1} way */
  const along = (way) => () => go(nextNode(store.data.tree, here, way));

  /** @type {Record<string, (event: KeyboardEvent) => void>} */
  const WALK = {
    ArrowUp: along("up"),
    ArrowDown: along("down"),
    ArrowLeft: along(0),
    ArrowRight: along(1),
    Home: () => go(2 * store.data.n - 2),
    Enter: (event) => store.select(leavesOf(store.data.tree, here), { add: event.shiftKey }),
    Escape: leave,
    s: () => change("s"),
    j: () => change("j"),
    l: () => change("l"),
    f: () => {
      store.flip(here);
      notify(here);
    },
  };

  /** Change a cluster at the branch of the walk, or the whole cut. @param {string} key */
  function change(key) {
    const said = menu.press(key, here);
    if (here >= 0) notify(here); // it has another cluster by now
    if (said) announce(said);
  }

  /** The keys of the cut, with the way back to one height where it is not there. */
  function cutHint() {
    const { cut } = store;
    return (cut.isUneven || cut.locked.length ? LEVEL_HINT : "") + CUT_HINT;
  }

  /** What keys do to the number of clusters. @param {(k: number) => number} step */
  const clusters = (step) => () => {
    view.moved();
    store.setClusters(Math.min(Math.max(step(store.cut.k), 1), store.data.n));
  };
  /** @type {Record<string, (event: KeyboardEvent) => void>} */
  const CUT = {
    ArrowUp: clusters((k) => k - 1),
    ArrowRight: clusters((k) => k - 1),
    ArrowDown: clusters((k) => k + 1),
    ArrowLeft: clusters((k) => k + 1),
    PageUp: clusters((k) => k - 10),
    PageDown: clusters((k) => k + 10),
    Home: clusters(() => store.data.n),
    End: clusters(() => 1),
    Enter: () => go(store.hover?.node ?? store.hover?.leaf ?? 2 * store.data.n - 2),
    Escape: () => store.select([]),
    u: () => change("u"),
    "+": () => viewport.zoom(0.7, 0.5),
    "=": () => viewport.zoom(0.7, 0.5),
    "-": () => viewport.zoom(1 / 0.7, 0.5),
    h: () => heights.zoom(0.7),
    H: () => heights.zoom(1 / 0.7),
    0: () => {
      viewport.showAll();
      heights.showAll();
    },
  };
  const [walk, cut] = [keyHandler({ ...CUT, ...WALK }), keyHandler(CUT)];

  const end = listen(box, {
    keydown(/** @type {KeyboardEvent} */ event) {
      box.classList.remove("by-pointer");
      (here < 0 ? cut : walk)(event);
    },
    focusout: leave,
    pointerdown: leave,
  });
  const unsubscribe = store.subscribe(["cut", "data"], () => {
    if (here < 0) hint.textContent = cutHint();
  });
  return {
    leave,
    destroy() {
      unsubscribe();
      end();
    },
  };
}
