// The menu of a branch: split a cluster, join it, lock it, and back to one height. It opens by the
// right button, by the key of menus, and by a long press of a finger.

import { listen } from "../../canvas/stage.js";
import { makeDiv } from "../../dom/div.js";
import { setDone, wasDone } from "../../dom/hints_done.js";
import { levelMove, movesAt } from "../../model/tree/cut_moves.js";

/** @typedef {import("../../model/tree/cut_moves.js").Move} Move */

const EDGE = 4;
const USED = "hclust-branch-used";

/**
 * @param {Pick<import("./types.js").TreeView, "store" | "box" | "handle" | "moved" | "tip">} view
 */
export function createBranchMenu({ store, box, handle, moved, tip }) {
  const doc = box.ownerDocument;
  const menu = makeDiv(doc, "hclust-branch-menu");
  menu.setAttribute("role", "menu");
  menu.setAttribute("aria-label", "This branch");
  menu.hidden = true;
  box.append(menu);

  /** @param {Move} move */
  function make(move) {
    if (!move.next) return;
    moved();
    setDone(box, USED);
    store.setNodes(move.next.nodes, move.next.locked);
  }

  function close() {
    if (menu.hidden) return;
    const had = menu.contains(doc.activeElement);
    menu.hidden = true;
    if (had) handle.focus({ preventScroll: true });
  }

  /** @param {Move} move */
  function item(move) {
    const button = doc.createElement("button");
    button.type = "button";
    button.setAttribute("role", "menuitem");
    button.tabIndex = -1;
    // The view's own keys, and JupyterLab's, stay away from it.
    button.dataset.lmSuppressShortcuts = "true";
    button.textContent = move.words;
    button.setAttribute("aria-keyshortcuts", move.key);
    button.setAttribute("aria-disabled", String(!move.next));
    button.addEventListener("click", () => {
      if (!move.next) return;
      close();
      make(move);
    });
    return button;
  }

  /** @param {number} by */
  function step(by) {
    const all = /** @type {HTMLElement[]} */ ([...menu.children]);
    const now = all.findIndex((one) => one.matches(":focus"));
    all[(now + by + all.length) % all.length]?.focus({ preventScroll: true });
  }

  const end = listen(menu, {
    keydown(/** @type {KeyboardEvent} */ event) {
      event.stopPropagation();
      if (event.key === "ArrowDown") step(1);
      else if (event.key === "ArrowUp") step(-1);
      else if (event.key === "Escape" || event.key === "Tab") close();
      else return;
      event.preventDefault();
    },
    pointerdown(/** @type {PointerEvent} */ event) {
      event.stopPropagation(); // no click into the tree
    },
    contextmenu(/** @type {Event} */ event) {
      event.preventDefault();
      event.stopPropagation();
    },
    focusout(/** @type {FocusEvent} */ event) {
      event.stopPropagation();
      if (!menu.contains(/** @type {Node | null} */ (event.relatedTarget))) menu.hidden = true;
    },
  });

  return {
    close,
    /** How it is opened, until something in it was used. @param {string} gesture */
    hint: (gesture) => (wasDone(box, USED) ? [] : [`${gesture}: split, merge, lock`]),
    get isOpen() {
      return !menu.hidden;
    },
    /**
     * @param {number} node -1: none, only the way back to one height
     * @param {{ x: number, y: number }} at in the view
     * @returns {boolean} false: there is nothing to do
     */
    open(node, at) {
      const moves = node < 0 ? levelMove(store.cut) : movesAt(store.cut, node);
      if (!moves.length) return false;
      tip.hide();
      menu.replaceChildren(...moves.map(item));
      menu.hidden = false;
      const x = Math.min(at.x, box.clientWidth - menu.offsetWidth - EDGE);
      const y = Math.min(at.y, box.clientHeight - menu.offsetHeight - EDGE);
      menu.style.transform = `translate(${Math.max(EDGE, x)}px, ${Math.max(EDGE, y)}px)`;
      step(1);
      return true;
    },
    /**
     * Make the move of a key at once.
     * @param {string} key @param {number} node -1: none
     * @returns {string} what was done, or why not
     */
    press(key, node) {
      const moves = node < 0 ? levelMove(store.cut) : movesAt(store.cut, node);
      const move = moves.find((one) => one.key === key);
      if (move) make(move);
      return move?.words ?? "";
    },
    destroy() {
      end();
      menu.remove();
    },
  };
}
