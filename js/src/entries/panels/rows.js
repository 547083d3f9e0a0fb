// Which rows are kept, a line per condition. What is changed here goes to Python, which answers.
import { keepModels } from "../../jupyter/keep_model.js";
import { GONE } from "../../text/messages.js";
import { createRows } from "../../views/rows/rows.js";

/** @typedef {import("../../model/types.js").RenderContext} RenderContext */

/** @param {RenderContext} context */
function render({ model, el }) {
  const doc = el.ownerDocument;
  const root = doc.createElement("div");
  const refused = doc.createElement("div");
  refused.setAttribute("role", "alert");
  el.append(root, refused);
  const view = createRows(root, (change) => {
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
    const values = model.get("values");
    view.update({
      names: model.get("names") ?? [],
      conditions: model.get("conditions") ?? [],
      kept: model.get("n_kept"),
      rows: model.get("n_rows"),
      values: values?.kind ? values : null,
    });
  };
  show();
  const traits = ["names", "conditions", "n_kept", "n_rows", "values", "answer"];
  const heard = traits.map((trait) => `change:${trait}`);
  for (const event of heard) model.on(event, show);
  return () => {
    for (const event of heard) model.off(event, show);
    view.close();
  };
}

export default keepModels({ render });
