// A host for the views: anywidget's model contract without a kernel.

/** @typedef {import("../model/types.js").Model} Model */

/**
 * A model that nobody stands behind: what is set is told here, and what is sent reaches `receive`.
 * @param {Map<string, unknown>} values
 * @param {(message: any) => void} [receive]
 * @returns {Model & { assign: (changes: Map<string, unknown>) => void,
 *   notify: (message: object, buffers?: DataView[]) => void }}
 */
export function createHost(values, receive = () => {}) {
  /** @type {Map<string, Set<(...args: any[]) => void>>} */
  const listeners = new Map();
  /** @param {string} event @param {unknown[]} about */
  const emit = (event, ...about) => {
    for (const f of [...(listeners.get(event) ?? [])]) f(...about);
  };
  const host = {
    /** @param {string} name @returns {any} */
    get: (name) => values.get(name),
    /** @param {string} name @param {unknown} value */
    set: (name, value) => host.assign(new Map([[name, value]])),
    /** All of them are there before anybody hears of one. @param {Map<string, unknown>} changes */
    assign(changes) {
      const names = [...changes.keys()].filter((name) => changes.get(name) !== values.get(name));
      for (const name of names) values.set(name, changes.get(name));
      for (const name of names) emit(`change:${name}`);
      if (names.length) emit("change");
    },
    /** Who stands behind a model hears of a cut some time later; here it is heard at once. */
    save_changes() {
      values.set("browser_seq_seen", values.get("browser_seq"));
    },
    send: receive,
    /** Send the views a message. @param {object} message @param {DataView[]} [buffers] */
    notify: (message, buffers) => emit("msg:custom", message, buffers),
    /** @param {string} event @param {(...args: any[]) => void} f */
    on(event, f) {
      if (!listeners.has(event)) listeners.set(event, new Set());
      listeners.get(event)?.add(f);
    },
    /** @param {string | null} [event] @param {((...args: any[]) => void) | null} [f] */
    off(event, f) {
      for (const [name, all] of listeners) {
        if (event && event !== name) continue;
        if (f) all.delete(f);
        else all.clear();
      }
    },
  };
  return host;
}
