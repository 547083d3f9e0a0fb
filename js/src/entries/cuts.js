// The best cuts as small trees, from what Python sends.
import { keepModels } from "../jupyter/keep_model.js";
import { showCuts } from "../views/cuts/cuts.js";

/** @typedef {import("../model/types.js").RenderContext} RenderContext */

const NAMES = ["fold", "way", "ways", "cuts", "rand", "now", "words", "note", "busy"];

/** @param {RenderContext} context */
function render({ model, el }) {
  const root = el.ownerDocument.createElement("div");
  el.append(root);
  /** @param {string} name @param {string} value */
  const save = (name, value) => {
    model.set(name, value);
    model.save_changes();
  };
  const show = () => {
    showCuts(root, {
      fold: model.get("fold"),
      way: model.get("way"),
      ways: model.get("ways"),
      cuts: model.get("cuts"),
      rand: model.get("rand"),
      now: model.get("now"),
      words: model.get("words"),
      note: model.get("note"),
      busy: model.get("busy"),
      take: (nodes) => model.send({ cut: nodes }),
      choose: (way) => save("way", way),
      toggle: () => save("fold", model.get("fold") === "open" ? "closed" : "open"),
    });
  };
  show();
  for (const name of NAMES) model.on(`change:${name}`, show);
  return () => {
    for (const name of NAMES) model.off(`change:${name}`, show);
  };
}

export default keepModels({ render });
