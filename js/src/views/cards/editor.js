// Names and colors of clusters, changed where they stand: a click on the name edits it in place,
// the marker before it opens a choice of colors.

import { appendColorChoice } from "./color_choice.js";

/** @typedef {{ node: number, name: string, title: string, color: string, colored: boolean, marker: Element }} Editable
 *   a cluster: its node; the name it was given; what it is called; its color, and if it was given; its marker */
/** @typedef {{ node: number, tree: number, part: string, draft: string }} Place where the focus is */

/** A name has up to so many letters (state/checks in Python). */
const MAX_NAME = 200;

/**
 * @param {HTMLElement} root around all the cards
 * @param {(edit: { tree: number, node: number, name?: string, color?: string | null }) => void} send
 */
export function createEditor(root, send) {
  const doc = root.ownerDocument;
  let tree = 0;
  /** @type {Map<string, HTMLElement>} what can have the focus, by node and part */
  const parts = new Map();
  /** @type {Map<number, (draft: string) => void>} */
  const renames = new Map();
  let drawing = false;

  /** @param {number} node @param {string} part @param {HTMLElement} el */
  function register(node, part, el) {
    el.dataset.node = String(node);
    el.dataset.part = part;
    parts.set(`${node} ${part}`, el);
  }

  /** @returns {Place | null} */
  function place() {
    const at = /** @type {Document | ShadowRoot} */ (root.getRootNode()).activeElement;
    const el = /** @type {HTMLElement | null} */ (root.contains(at) ? at : null);
    const { node, part = "" } = el?.closest("[data-part]")
      ? /** @type {HTMLElement} */ (el.closest("[data-part]")).dataset
      : {};
    if (node === undefined) return null;
    const draft = part === "input" ? /** @type {HTMLInputElement} */ (el).value : "";
    return { node: Number(node), tree, part, draft };
  }

  /** @param {HTMLElement} parent @param {Editable} cluster */
  function appendName(parent, { node, name, title }) {
    const show = doc.createElement("button");
    show.type = "button";
    show.className = "hclust-name";
    show.title = "Rename";
    show.dataset.lmSuppressShortcuts = "true";
    const words = doc.createElement("b");
    words.dir = "auto";
    words.textContent = title;
    show.append(words);
    register(node, "name", show);
    parent.append(show);

    const rename = (draft = name) => {
      const input = doc.createElement("input");
      input.type = "text";
      input.className = "hclust-name-input";
      input.dir = "auto";
      input.maxLength = MAX_NAME;
      input.value = draft;
      input.placeholder = "name";
      input.setAttribute("aria-label", `Name of ${title}`);
      input.dataset.lmSuppressShortcuts = "true";
      register(node, "input", input);
      show.replaceWith(input);
      input.focus();
      if (draft === name) input.select();
      let open = true;
      /** @param {boolean} keep @param {boolean} focus */
      const close = (keep, focus) => {
        if (!open || drawing) return;
        open = false;
        const said = input.value.trim();
        input.replaceWith(show);
        if (focus) show.focus();
        if (keep && said !== name) send({ tree, node, name: said });
      };
      input.addEventListener("keydown", (event) => {
        if (event.isComposing) return;
        if (event.key === "Enter" || event.key === "Escape") {
          event.preventDefault();
          event.stopPropagation();
          close(event.key === "Enter", true);
        }
      });
      input.addEventListener("blur", () => close(true, false));
    };
    renames.set(node, rename);
    show.addEventListener("click", () => rename());
  }

  return {
    /**
     * Draw the cards anew; the focus, and a name that is half typed, stay where they are.
     * @param {number} which number of the tree: nodes of another one are other clusters
     * @param {() => void} draw
     */
    keep(which, draw) {
      const at = place();
      drawing = true;
      parts.clear();
      renames.clear();
      tree = which;
      try {
        draw();
      } finally {
        drawing = false;
      }
      if (!at || at.tree !== tree) return;
      if (at.part === "input") renames.get(at.node)?.(at.draft);
      else parts.get(`${at.node} ${at.part}`)?.focus();
    },
    /**
     * Append its marker and its name.
     * @param {HTMLElement} parent
     * @param {Editable} cluster
     */
    append(parent, cluster) {
      const { node, color, colored, title, marker } = cluster;
      const swatch = appendColorChoice(parent, { title, color, colored, marker }, (chosen) =>
        send({ tree, node, color: chosen }),
      );
      register(node, "color", swatch);
      appendName(parent, cluster);
    },
  };
}

/** @typedef {ReturnType<typeof createEditor>} Editor */
