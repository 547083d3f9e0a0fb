// A page of a few lines: just what page_info.js asks of a browser.

export function fakeModel(state = {}) {
  const model = {
    state: { revision: 0, ...state },
    saves: [],
    pending: {},
    get: (name) => model.state[name],
    set: (name, value) => {
      model.state[name] = value;
      model.pending[name] = value;
    },
    save_changes: () => {
      model.saves.push(model.pending);
      model.pending = {};
    },
    on: () => {},
    off: () => {},
    send: () => {},
  };
  return model;
}

/** A page with one box, CSS variables, and counts of what still listens. */
export function fakePage({ width = 800, variables = {}, background = "rgb(255, 255, 255)" } = {}) {
  const live = { resize: new Set(), mutation: new Set(), media: new Set(), win: new Set() };
  const win = {
    devicePixelRatio: 1,
    addEventListener: (_, callback) => live.win.add(callback),
    removeEventListener: (_, callback) => live.win.delete(callback),
    ResizeObserver: class {
      constructor(callback) {
        Object.assign(this, { callback, targets: new Set() });
        live.resize.add(this);
      }
      observe(el) {
        this.targets.add(el);
      }
      unobserve(el) {
        this.targets.delete(el);
      }
      disconnect() {
        live.resize.delete(this);
      }
    },
    MutationObserver: class {
      constructor(callback) {
        this.callback = callback;
        live.mutation.add(this);
      }
      observe() {
        live.mutation.add(this);
      }
      disconnect() {
        live.mutation.delete(this);
      }
    },
    matchMedia: (media) => ({
      addEventListener: (_, callback) => live.media.add(Object.assign(callback, { media })),
      removeEventListener: (_, callback) => live.media.delete(callback),
    }),
    getComputedStyle: (el) => ({
      paddingLeft: "10px",
      paddingRight: "10px",
      backgroundColor: el.background ?? "rgba(0, 0, 0, 0)",
      fontFamily: "Fake Sans",
      color: colorOf(el.style?.color),
      getPropertyValue: (name) => variables[name] ?? "",
    }),
  };
  function colorOf(text = "") {
    const name = /^var\((.*)\)$/.exec(text)?.[1];
    if (name) return variables[name];
    return text === "Canvas" ? "rgb(255, 255, 255)" : "rgb(20, 20, 20)";
  }
  const doc = { defaultView: win, createElement: () => element({}) };
  Object.assign(doc, { documentElement: {}, body: {} });
  win.document = doc;

  function element({ parent = null, ...more }) {
    return {
      ownerDocument: doc,
      parentElement: parent,
      style: {},
      children: [],
      clientWidth: width + 20,
      getRootNode: () => doc,
      setAttribute: () => {},
      toggleAttribute: () => {},
      querySelectorAll: () => [],
      querySelector: () => null,
      append(child) {
        this.children.push(child);
      },
      remove() {
        this.removed = true;
      },
      getBoundingClientRect() {
        return { width: this.clientWidth };
      },
      ...more,
    };
  }
  return {
    win,
    live,
    variables,
    box: element({ background }),
    element,
    resized: () =>
      [...live.resize].forEach((o) => {
        o.callback();
      }),
    /** Something of the page changes: `figure` if it is within a picture. */
    restyled: (figure = null) =>
      [...live.mutation].forEach((o) => {
        o.callback([{ target: { closest: () => figure }, addedNodes: [] }]);
      }),
    media: () =>
      [...live.media].forEach((callback) => {
        callback();
      }),
    listening: () => Object.values(live).reduce((sum, set) => sum + set.size, 0),
  };
}
