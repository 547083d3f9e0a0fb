// The best cuts as small trees, from what Python sends.
import { shareHover } from "../../dom/shared_hover.js";
import { keepModels } from "../../jupyter/keep_model.js";
import { showCuts } from "../../views/cuts/cuts.js";

/** @typedef {import("../../model/types.js").RenderContext} RenderContext */

const LIMITS = ["fewest", "most", "least_rows", "price", "cut_height"];
const SHOWN = ["fold", "way", "ways", "beside", "cuts", "rand", "now", "words", "note", "busy"];
const NAMES = [...LIMITS, ...SHOWN];

/** @param {RenderContext} context */
function render({ model, el }) {
  const root = el.ownerDocument.createElement("div");
  el.append(root);
  const shared = shareHover(model, () => {});
  /** @param {string} name @param {string | number} value */
  const save = (name, value) => {
    model.set(name, value);
    model.save_changes();
  };
  /** @param {string} name @returns {number} */
  const limit = (name) => model.get(name) ?? 0;
  const show = () => {
    showCuts(root, {
      fold: model.get("fold"),
      way: model.get("way"),
      ways: model.get("ways"),
      limits: {
        fewest: limit("fewest"),
        most: limit("most"),
        least_rows: limit("least_rows"),
        price: limit("price"),
        cut_height: limit("cut_height"),
      },
      beside: model.get("beside") ?? "own",
      cuts: model.get("cuts"),
      rand: model.get("rand"),
      now: model.get("now"),
      words: model.get("words"),
      note: model.get("note"),
      busy: model.get("busy"),
      take: (nodes) => model.send({ cut: nodes }),
      look: (nodes) => shared.notify(nodes && { nodes }),
      limit: save,
      put: (beside) => save("beside", beside),
      choose: (way) => save("way", way),
      toggle: () => save("fold", model.get("fold") === "open" ? "closed" : "open"),
    });
  };
  show();
  for (const name of NAMES) model.on(`change:${name}`, show);
  return () => {
    shared.destroy();
    for (const name of NAMES) model.off(`change:${name}`, show);
  };
}

export default keepModels({ render });
