// How well every row fits its cluster: bars, from what Python sends.
import { shareHover } from "../../dom/shared_hover.js";
import { keepModels } from "../../jupyter/keep_model.js";
import { computingLine, computingWords } from "../../views/shared/computing.js";
import { markRow, showSilhouettes } from "../../views/silhouette/silhouette.js";

/** @typedef {import("../../model/types.js").RenderContext} RenderContext */

/** @param {RenderContext} context */
function render({ model, el }) {
  const doc = el.ownerDocument;
  const root = doc.createElement("div");
  root.className = "hclust-silhouette";
  const body = doc.createElement("div");
  if (model.get("fold")) root.append(foldButton());
  root.append(body);
  el.append(root);
  const notify = computingLine(body);
  const shared = shareHover(model, ({ row }) => markRow(body, row));
  /** What Python last sent, and what was made of it. @type {[unknown, any]} */
  let decoded = [null, null];

  function foldButton() {
    const button = doc.createElement("button");
    button.type = "button";
    button.className = "hclust-silhouette-fold";
    button.textContent = "Silhouettes, row by row";
    button.dataset.lmSuppressShortcuts = "";
    button.addEventListener("click", () => {
      model.set("fold", model.get("fold") === "open" ? "closed" : "open");
      model.save_changes();
    });
    return button;
  }
  const show = () => {
    const fold = model.get("fold");
    root
      .querySelector(".hclust-silhouette-fold")
      ?.setAttribute("aria-expanded", String(fold === "open"));
    body.hidden = fold === "closed";
    notify(body.hidden ? "" : computingWords("silhouettes", model.get("done")));
    if (body.hidden) return shared.notify(null);
    const sent = model.get("plot");
    if (decoded[0] !== sent) decoded = [sent, decode(sent)];
    showSilhouettes(body, {
      plot: decoded[1],
      names: model.get("names"),
      selected: new Set(numbers(model.get("selection"), Int32Array)),
      stale: model.get("stale"),
      note: model.get("note"),
      select: (select) => model.send({ select }),
      point: (row) => shared.notify(row === null ? null : { row }),
    });
  };
  show();
  const changes = ["plot", "selection", "stale", "note", "fold", "done"].map(
    (name) => `change:${name}`,
  );
  for (const change of changes) model.on(change, show);
  return () => {
    shared.destroy();
    for (const change of changes) model.off(change, show);
  };
}

/** @param {any} sent */
function decode(sent) {
  if (!sent?.clusters) return null;
  return {
    ...sent,
    values: numbers(sent.values, Float64Array),
    leaves: numbers(sent.leaves, Int32Array),
    rows: numbers(sent.rows, Int32Array),
    neighbors: numbers(sent.neighbors, Int32Array),
  };
}

/**
 * Numbers from bytes, which need not begin where the type may.
 * @template {Int32Array | Float64Array} T
 * @param {DataView} bytes
 * @param {new (buffer: ArrayBuffer) => T} Type
 */
function numbers(bytes, Type) {
  const { buffer, byteOffset, byteLength } = bytes;
  return new Type(/** @type {ArrayBuffer} */ (buffer.slice(byteOffset, byteOffset + byteLength)));
}

export default keepModels({ render });
