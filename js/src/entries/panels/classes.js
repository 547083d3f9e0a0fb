// Clusters against known classes: a table of counts, from what Python sends.
import { keepModels } from "../../jupyter/keep_model.js";
import { showClasses } from "../../views/classes/classes.js";

/** @typedef {import("../../model/types.js").RenderContext} RenderContext */

/** @param {RenderContext} context */
function render({ model, el }) {
  const doc = el.ownerDocument;
  const root = doc.createElement("div");
  root.className = "hclust-classes";
  const body = doc.createElement("div");
  /** @type {HTMLButtonElement | null} */
  let fold = null;
  if (model.get("fold")) {
    fold = doc.createElement("button");
    fold.type = "button";
    fold.className = "hclust-classes-fold";
    fold.textContent = "Known classes";
    fold.dataset.lmSuppressShortcuts = "";
    fold.addEventListener("click", () => {
      model.set("fold", model.get("fold") === "open" ? "closed" : "open");
      model.save_changes();
    });
    root.append(fold);
  }
  root.append(body);
  el.append(root);
  const show = () => {
    const state = model.get("fold");
    fold?.setAttribute("aria-expanded", String(state === "open"));
    body.hidden = state === "closed";
    if (body.hidden) return;
    showClasses(body, {
      columns: model.get("columns"),
      column: model.get("column"),
      plot: model.get("plot"),
      selected: model.get("selected"),
      note: model.get("note"),
      send: (message) => model.send(message),
    });
  };
  show();
  const changes = ["columns", "column", "plot", "selected", "note", "fold"].map(
    (name) => `change:${name}`,
  );
  for (const change of changes) model.on(change, show);
  return () => {
    for (const change of changes) model.off(change, show);
  };
}

export default keepModels({ render });
