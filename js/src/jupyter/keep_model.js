// anywidget gives a model two seconds to be ready. One that takes longer, as on a slow machine that
// runs all cells of a notebook, is displayed but takes no message from Python any more. Here such a
// model listens again, and asks Python for all that it has missed.

/** @typedef {import("@anywidget/types").AnyModel} AnyModel */
/** @typedef {{ content: { data: { method: string } } }} CommMessage */
/** What is used of ipywidgets' own model.
 * @typedef {object} WidgetModel
 * @property {(message: CommMessage) => Promise<unknown>} _handle_comm_msg
 * @property {{ on_msg: (handle: (message: CommMessage) => unknown) => void }} comm */
/** @typedef {{ initialize?: (context: any) => any, render: (context: any) => any }} Widget */

/**
 * Let a widget's models hear Python however late they are ready.
 * @param {Widget} widget
 * @returns {Required<Widget>}
 */
export function keepModels(widget) {
  return {
    ...widget,
    initialize(context) {
      // anywidget calls the model ready, or too late, only after this.
      setTimeout(() => reviveLate(context.model).catch(() => {}));
      return widget.initialize?.(context);
    },
  };
}

/**
 * Have a model listen that anywidget has given up.
 * @param {AnyModel} model
 */
async function reviveLate(model) {
  const id = model.get("own_id");
  // Other hosts than ipywidgets, such as marimo, have models that do not get late.
  if (!id || !model.widget_manager?.get_model) return;
  const own = /** @type {WidgetModel} */ (
    /** @type {unknown} */ (await model.widget_manager.get_model(id))
  );
  try {
    await own._handle_comm_msg({ content: { data: { method: "" } } }); // nothing to do but wait
    return;
  } catch {
    // anywidget's own model refuses all messages: that of ipywidgets, on which it builds, does not.
  }
  const plain = Object.getPrototypeOf(Object.getPrototypeOf(own));
  own.comm.on_msg((message) => plain._handle_comm_msg.call(own, message));
  model.send({ resend: true });
}
