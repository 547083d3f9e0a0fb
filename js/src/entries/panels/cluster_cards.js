// The tab with the clusters' cards: drawn from what Python describes, with no work of its own.
// Names and colors that are changed on them go to Python, which answers with other cards.
import { keepModels } from "../../jupyter/keep_model.js";
import { GONE } from "../../text/messages.js";
import { showCards } from "../../views/cards/cards.js";
import { createCardEasing } from "../../views/cards/ease_cards.js";
import { createEditor } from "../../views/cards/editor.js";
import { clusterMarker, cssColor } from "../../views/shared/cluster_marker.js";

/** @typedef {import("../../model/types.js").RenderContext} RenderContext */

/** @param {RenderContext} context */
function render({ model, el }) {
  const doc = el.ownerDocument;
  const root = doc.createElement("div");
  const refused = doc.createElement("div");
  refused.setAttribute("role", "alert");
  el.append(root, refused);

  /** @param {string} text */
  const refuse = (text) => {
    refused.className = text ? "hclust-refusal" : "";
    refused.textContent = text;
  };
  const editor = createEditor(root, (edit) => {
    refuse("");
    try {
      model.send({ edit });
    } catch {
      refuse(GONE);
    }
  });

  const easing = createCardEasing(root);
  const show = () => {
    const note = model.get("note");
    const cards = model.get("cards");
    if (note) {
      const line = doc.createElement("div");
      line.className = "hclust-quiet";
      line.textContent = note;
      root.replaceChildren(line);
      return;
    }
    if (!cards?.clusters) return;
    const { tree = 0, nodes = [], names = [], colored = [] } = model.get("editing") ?? {};
    const draw = () =>
      showCards(root, cards, (parent, i, title) => {
        const color = cssColor(cards.clusters[i].color);
        const [node, name] = [nodes[i] ?? -1, names[i] ?? ""];
        const marker = clusterMarker(doc, cards.clusters[i]);
        editor.append(parent, { node, name, title, color, colored: Boolean(colored[i]), marker });
      });
    easing.draw(() => editor.keep(tree, draw));
  };
  show();
  // They come in one message, the tree's number and the nodes among it.
  const heard = ["change:cards", "change:editing", "change:note"];
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  const later = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      show();
    });
  };
  for (const event of heard) model.on(event, later);
  return () => {
    clearTimeout(timer);
    easing.destroy();
    for (const event of heard) model.off(event, later);
  };
}

export default keepModels({ render });
