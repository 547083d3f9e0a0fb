// A heading that opens and folds what Python puts below it.
import { keepModels } from "../../jupyter/keep_model.js";

/** @typedef {import("../../model/types.js").RenderContext} RenderContext */

/** @param {RenderContext} context */
function render({ model, el }) {
  const doc = el.ownerDocument;
  const [root, button] = [doc.createElement("div"), doc.createElement("button")];
  root.className = "hclust-evidence";
  button.type = "button";
  button.className = "hclust-ribbon-fold";
  button.dataset.lmSuppressShortcuts = "";
  button.addEventListener("click", () => {
    model.set("fold", model.get("fold") === "open" ? "closed" : "open");
    model.save_changes();
  });
  root.append(button);
  el.append(root);
  const show = () => {
    button.textContent = model.get("title");
    button.setAttribute("aria-expanded", String(model.get("fold") === "open"));
  };
  show();
  for (const name of ["fold", "title"]) model.on(`change:${name}`, show);
  return () => {
    for (const name of ["fold", "title"]) model.off(`change:${name}`, show);
  };
}

export default keepModels({ render });
