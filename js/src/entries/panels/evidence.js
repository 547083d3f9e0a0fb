// What speaks for each number of clusters: one small chart for each index, from what Python sends.
import { keepModels } from "../../jupyter/keep_model.js";
import { showEvidence } from "../../views/evidence/evidence.js";
import { computingLine, computingWords } from "../../views/shared/computing.js";

/** @typedef {import("../../model/types.js").RenderContext} RenderContext */

/** @param {RenderContext} context */
function render({ model, el }) {
  const root = el.ownerDocument.createElement("div");
  el.append(root);
  const notify = computingLine(root);
  const progress = () => notify(computingWords("the evidence", model.get("done")));
  const traits = [
    "evidence",
    "n_clusters",
    "locked",
    "gap",
    "note",
    "fold",
    "beside",
    "offers_beside",
  ];
  const show = () => {
    showEvidence(root, {
      evidence: model.get("evidence"),
      cut: model.get("n_clusters"),
      locked: model.get("locked") ?? 0,
      fold: model.get("fold"),
      gap: model.get("gap") ?? {},
      note: model.get("note"),
      beside: model.get("beside"),
      offersBeside: model.get("offers_beside"),
      stand: (name) => {
        model.set("beside", name);
        model.save_changes();
      },
      choose: (n_clusters) => model.send({ n_clusters }),
      ask: (gap) => model.send({ gap }),
      toggle: () => {
        model.set("fold", model.get("fold") === "open" ? "closed" : "open");
        model.save_changes();
      },
    });
  };
  show();
  progress();
  model.on("change:done", progress);
  for (const trait of traits) model.on(`change:${trait}`, show);
  return () => {
    model.off("change:done", progress);
    for (const trait of traits) model.off(`change:${trait}`, show);
  };
}

export default keepModels({ render });
