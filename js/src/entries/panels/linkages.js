// How well every linkage fits: a small table, from what Python sends.
import { keepModels } from "../../jupyter/keep_model.js";
import { showLinkages } from "../../views/linkages/linkages.js";

/** @typedef {import("../../model/types.js").RenderContext} RenderContext */

/** @param {RenderContext} context */
function render({ model, el }) {
  const root = el.ownerDocument.createElement("div");
  el.append(root);
  const show = () => {
    showLinkages(root, {
      fold: model.get("fold"),
      linkages: model.get("linkages"),
      linkage: model.get("linkage"),
      note: model.get("note"),
      choose: (linkage) => model.send({ linkage }),
      toggle: () => {
        model.set("fold", model.get("fold") === "open" ? "closed" : "open");
        model.save_changes();
      },
    });
  };
  show();
  const changes = ["fold", "linkages", "linkage", "note"].map((name) => `change:${name}`);
  for (const change of changes) model.on(change, show);
  return () => {
    for (const change of changes) model.off(change, show);
  };
}

export default keepModels({ render });
