// The tab with the clusters' cards: drawn from what Python describes, with no work of its own.
import { showCards } from "../views/cards/cards.js";

/** @typedef {import("../model/types.js").RenderContext} RenderContext */

/** @param {RenderContext} context */
function render({ model, el }) {
  const root = el.ownerDocument.createElement("div");
  el.append(root);
  const show = () => {
    const note = model.get("note");
    if (note) {
      const line = el.ownerDocument.createElement("div");
      line.className = "hclust-quiet";
      line.textContent = note;
      root.replaceChildren(line);
    } else if (model.get("cards")?.clusters) {
      showCards(root, model.get("cards"));
    }
  };
  show();
  model.on("change:cards", show);
  model.on("change:note", show);
  return () => {
    model.off("change:cards", show);
    model.off("change:note", show);
  };
}

export default { render };
