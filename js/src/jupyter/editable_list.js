// A list that is changed in the browser: each change goes to Python, which answers with the traits.
import { GONE } from "../text/messages.js";
import { keepModels } from "./keep_model.js";

/** @typedef {import("../model/types.js").RenderContext} RenderContext */
/** @typedef {RenderContext["model"]} Model */
/**
 * What draws the list.
 * @template State
 * @typedef {{ update: (state: State) => void, close: () => void }} ListView
 */

/**
 * Make the widget of a list.
 * @template State
 * @param {(root: HTMLElement, send: (change: any) => void) => ListView<State>} create
 * @param {string[]} traits  whose changes are shown
 * @param {(model: Model) => State} read
 */
export function editableList(create, traits, read) {
  const events = [...traits, "answer"].map((trait) => `change:${trait}`);

  /** @param {RenderContext} context */
  function render({ model, el }) {
    const doc = el.ownerDocument;
    const root = doc.createElement("div");
    const refused = doc.createElement("div");
    refused.setAttribute("role", "alert");
    el.append(root, refused);
    const view = create(root, (change) => {
      let words = "";
      try {
        model.send(change);
      } catch {
        words = GONE;
      }
      refused.className = words ? "hclust-refusal" : "";
      refused.textContent = words;
    });
    const show = () => view.update(read(model));
    show();
    for (const event of events) model.on(event, show);
    return () => {
      for (const event of events) model.off(event, show);
      view.close();
    };
  }

  return keepModels({ render });
}
