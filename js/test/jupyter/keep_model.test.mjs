// Models that anywidget has given up hear Python again.
import assert from "node:assert/strict";
import test from "node:test";
import { keepModels } from "../../src/jupyter/keep_model.js";

/** ipywidgets' model, and anywidget's on it, which waits until it is ready. */
class Plain {
  constructor() {
    this.heard = [];
    this.comm = { on_msg: (handle) => (this.listens = handle) };
  }

  async _handle_comm_msg({ content }) {
    if (content.data.method) this.heard.push(content.data.method);
  }
}

class Waiting extends Plain {
  constructor(ready) {
    super();
    this.ready = ready;
  }

  async _handle_comm_msg(message) {
    await this.ready;
    return super._handle_comm_msg(message);
  }
}

function hostOf(own) {
  const sent = [];
  const model = {
    get: (name) => (name === "own_id" ? "m1" : undefined),
    send: (content) => sent.push(content),
    widget_manager: { get_model: async (id) => (id === "m1" ? own : null) },
  };
  return { model, sent };
}

const turn = () => new Promise((done) => setTimeout(done, 5));

test("a model that is given up hears again, and asks for what it has missed", async () => {
  const never = Promise.reject(new Error("too late"));
  never.catch(() => {});
  const own = new Waiting(never);
  const { model, sent } = hostOf(own);
  const begun = [];
  const widget = keepModels({ initialize: () => begun.push("own"), render() {} });
  widget.initialize({ model });
  assert.deepEqual(begun, ["own"]);
  await turn();
  assert.deepEqual(sent, [{ resend: true }]);
  await own.listens({ content: { data: { method: "update" } } });
  assert.deepEqual(own.heard, ["update"]);
});

test("a model that is in time is left alone", async () => {
  const own = new Waiting(Promise.resolve());
  const { model, sent } = hostOf(own);
  keepModels({ render() {} }).initialize({ model });
  await turn();
  assert.deepEqual(sent, []);
  assert.equal(own.listens, undefined);
  assert.deepEqual(own.heard, []);
});

test("where the host has no models of ipywidgets nothing happens", async () => {
  const sent = [];
  const model = { get: () => undefined, send: (content) => sent.push(content) };
  keepModels({ render() {} }).initialize({ model });
  await turn();
  assert.deepEqual(sent, []);
});
