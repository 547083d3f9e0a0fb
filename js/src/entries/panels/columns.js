// The columns of the table, a line each. What is changed here goes to Python, which answers.
import { keepModels } from "../../jupyter/keep_model.js";
import { GONE } from "../../text/messages.js";
import { createColumns } from "../../views/columns/columns.js";

/** @typedef {import("../../model/types.js").RenderContext} RenderContext */

/** @param {RenderContext} context */
function render({ model, el }) {
  const doc = el.ownerDocument;
  const root = doc.createElement("div");
  const refused = doc.createElement("div");
  refused.setAttribute("role", "alert");
  el.append(root, refused);
  const view = createColumns(root, (change) => {
    let words = "";
    try {
      model.send(change);
    } catch {
      words = GONE;
    }
    refused.className = words ? "hclust-refusal" : "";
    refused.textContent = words;
  });
  const show = () => {
    view.update({
      columns: model.get("columns") ?? [],
      compared: new Set(model.get("compared")),
      weights: model.get("weights") ?? {},
      roles: model.get("roles") ?? {},
      asymmetric: new Set(model.get("asymmetric")),
      gower: Boolean(model.get("gower")),
    });
  };
  show();
  const traits = ["columns", "compared", "weights", "roles", "asymmetric", "gower", "answer"];
  const heard = traits.map((trait) => `change:${trait}`);
  for (const event of heard) model.on(event, show);
  return () => {
    for (const event of heard) model.off(event, show);
    view.close();
  };
}

export default keepModels({ render });
