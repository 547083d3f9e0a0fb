// Generated from js/ by `npm run build`. Do not edit.

// src/jupyter/keep_model.js
function keepModels(widget) {
  return {
    ...widget,
    initialize(context) {
      setTimeout(() => reviveLate(context.model).catch(() => {
      }));
      return widget.initialize?.(context);
    }
  };
}
async function reviveLate(model) {
  const id = model.get("own_id");
  if (!id || !model.widget_manager?.get_model) return;
  const own = (
    /** @type {WidgetModel} */
    /** @type {unknown} */
    await model.widget_manager.get_model(id)
  );
  try {
    await own._handle_comm_msg({ content: { data: { method: "" } } });
    return;
  } catch {
  }
  const plain = Object.getPrototypeOf(Object.getPrototypeOf(own));
  own.comm.on_msg((message) => plain._handle_comm_msg.call(own, message));
  model.send({ resend: true });
}

// src/entries/panels/fold.js
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
var fold_default = keepModels({ render });
export {
  fold_default as default
};
