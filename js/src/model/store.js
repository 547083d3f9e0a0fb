// One store per model: what is shown, and the one way to change it. Views subscribe; only the cut,
// the selection, flipped branches and the options are sent to Python.

import { at } from "../common/at.js";
import { ANNOTATION_TRAITS, readAnnotations } from "./annotations.js";
import { clustersAt, cutClusters, cutThreshold } from "./cut.js";
import { bytesOf, decode, ints } from "./decode.js";
import { flipNode, withFlips } from "./tree.js";

/** @typedef {import("./types.js").Model} Model */
/** @typedef {import("./decode.js").Data} Data */
/** @typedef {import("./cut.js").Cut} Cut */
/** @typedef {"data" | "order" | "cut" | "selection" | "hover" | "option"
 *   | "reveal"} Kind */
/** The row or the node under the pointer, in whichever view.
 * @typedef {{ leaf: number, node?: undefined } | { node: number, leaf?: undefined }} Hover */
/** @typedef {ReturnType<typeof createStore>} Store */

/** While a hand moves, Python hears at most once in so many ms; the final value always. */
export const SYNC_INTERVAL_MS = 200;

/** What a reader chooses besides cut and rows. */
const OPTIONS = /** @type {const} */ (["x", "y", "cmap", "row_cluster", "col_cluster"]);

/** @param {Model} model */
export function createStore(model) {
  let data = decode(model);
  let cut = cutOf(model, data);
  /** @type {Uint8Array | null} */
  let selection = selectionOf(model, data);
  /** @type {Hover | null} */
  let hover = null;
  /** Rows that somebody looks for. @type {number[]} */
  let wanted = [];

  /** @type {Map<Kind, Set<(kind: Kind) => void>>} */
  const listeners = new Map();
  /** @param {Kind} kind */
  const emit = (kind) => {
    for (const f of [...(listeners.get(kind) ?? [])]) f(kind);
  };

  // -- to the model -------------------------------------------------------------------------

  /** Not yet told. @type {Map<string, unknown>} */
  const pending = new Map();
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  let lastReport = -Infinity;
  let writing = false; // what the model says now is our own doing
  let isUnannounced = false; // the cut was moved here since `say` was called last

  /** @param {Record<string, unknown>} values */
  function write(values) {
    writing = true;
    try {
      for (const [name, value] of Object.entries(values)) model.set(name, value);
    } finally {
      writing = false;
    }
  }

  function flush() {
    clearTimeout(timer);
    timer = undefined;
    if (!pending.size) return;
    lastReport = Date.now();
    const values = Object.fromEntries(pending);
    pending.clear();
    write("n_clusters" in values ? { ...values, ...cutVersion() } : values);
    model.save_changes();
  }

  /** @param {Record<string, unknown>} values */
  function scheduleSync(values) {
    for (const [name, value] of Object.entries(values)) pending.set(name, value);
    // Not at once: linked sliders take time, and the frame comes first.
    timer ??= setTimeout(flush, Math.max(0, lastReport + SYNC_INTERVAL_MS - Date.now()));
  }

  /**
   * Have Python know the cut before it hears anything else. What `save_changes` sends may be held
   * back while the kernel is busy; a message of its own is not, and keeps its place in the row.
   * (From ipykernel 7.4 on, threads may still change that row.)
   */
  function announceCut() {
    flush();
    if (!isUnannounced) return;
    isUnannounced = false;
    try {
      const about = { cut_said: model.get("cut_said"), cut_revision: data.revision };
      model.send({ said: { ...cutValues(), ...about } });
    } catch {
      // The kernel is gone, and nobody there to hear it.
    }
  }

  /** The two readings of the cut. */
  const cutValues = () => ({ n_clusters: cut.k, distance_threshold: cut.t });
  /** Which cut it is that is told, and of which tree: Python may have gone on to another. */
  const cutVersion = () => ({
    cut_said: Math.max(model.get("cut_said") ?? 0, model.get("cut_heard") ?? 0) + 1,
    cut_revision: data.revision,
  });

  // -- from the model -----------------------------------------------------------------------

  /** @type {[string, () => void][]} */
  const modelListeners = [];
  /** @param {string} name @param {() => void} f */
  function onModel(name, f) {
    const guarded = () => {
      // A message with new data may tell of the cut first: then all is read with the data.
      if (!writing && (name === "revision" || model.get("revision") === data.revision)) f();
    };
    model.on(`change:${name}`, guarded);
    modelListeners.push([`change:${name}`, guarded]);
  }

  /** Which of Python's cuts was taken over last: other changes of a cut come from linked sliders. */
  let lastPythonSeq = model.get("cut_told");
  function isFromPython() {
    const before = lastPythonSeq;
    lastPythonSeq = model.get("cut_told");
    return lastPythonSeq !== before;
  }
  /**
   * Whether Python set this cut before it heard of the last one from here. That one will count when
   * it is heard, so nothing goes back meanwhile.
   */
  const isOutdated = () =>
    pending.has("n_clusters") || (model.get("cut_heard") ?? 0) < (model.get("cut_said") ?? 0);
  /** Whether a threshold only says where a linked slider stands: it rounds to its steps. Taken for
   * a move, that would carry the cut out of a gap narrower than a step. @param {number} t */
  function isSliderEcho(t) {
    const step = model.get("threshold_step");
    return step > 0 && Math.abs(t - Math.round(cut.t / step) * step) < 1e-6 * step;
  }

  onModel("revision", () => {
    // Here, and Python had not heard of it when it sent the data. Before the first data nobody has
    // moved anything: then sliders only say where they stand.
    const moved = data.revision > 0 && isOutdated();
    pending.clear(); // said about other data
    isUnannounced &&= moved;
    lastPythonSeq = model.get("cut_told");
    data = decode(model);
    if (moved) {
      // The number of clusters is what stays when a tree changes. Linked sliders have it at once, or
      // the next key would go on from the old one.
      cut = cutClusters(data.tree, cut.k);
      const both = { ...growSlider(cut.k), ...cutValues() };
      write(both);
      scheduleSync(both);
    } else {
      cut = cutOf(model, data);
    }
    selection = selectionOf(model, data);
    hover = null;
    emit("data");
  });
  // What Python tells may be known here: then nothing else is heard, and the next cut is a slider's.
  onModel("cut_told", () => queueMicrotask(isFromPython));
  onModel("n_clusters", () => {
    if (model.get("n_clusters") === cut.k) return;
    const byPython = isFromPython();
    if (byPython && isOutdated()) write(cutValues());
    else acceptCut(cutOf(model, data), byPython);
  });
  onModel("distance_threshold", () => {
    const t = model.get("distance_threshold");
    if (t === cut.t) return;
    const byPython = isFromPython();
    if (!byPython && isSliderEcho(t)) return;
    if (byPython && isOutdated()) {
      write(cutValues());
      return;
    }
    const both = clustersAt(data.tree, t) === model.get("n_clusters");
    acceptCut(both ? cutOf(model, data) : cutThreshold(data.tree, t), byPython);
  });
  for (const name of ANNOTATION_TRAITS) {
    onModel(name, () => {
      // Another tree of the same merges: views that skip a cut of the same clusters paint this one.
      data = { ...data, tree: { ...data.tree, annotations: readAnnotations(model) } };
      cut = recutTree(cut, data.tree);
      emit("cut");
    });
  }
  onModel("flips", () => {
    const flips = bytesOf(model.get("flips"), data.n - 1);
    if (flips.some((turned, i) => turned !== data.tree.flips[i]))
      reorder(withFlips(data.tree, flips));
  });
  onModel("selection", () => {
    pending.delete("selection");
    const next = selectionOf(model, data);
    if (sameMask(selection, next)) return;
    selection = next;
    emit("selection");
    reveal([...(next?.keys() ?? [])].filter((leaf) => next?.[leaf]));
  });
  for (const name of [...OPTIONS, "cmap_colors"]) onModel(name, () => emit("option"));

  /** The same merges in another order. @param {Data["tree"]} tree */
  function reorder(tree) {
    data = { ...data, tree };
    cut = recutTree(cut, tree);
    emit("order");
  }

  /** Have views that show a part of the rows show one of these. @param {number[]} leaves */
  function reveal(leaves) {
    wanted = leaves;
    if (leaves.length) emit("reveal");
  }

  /**
   * Take over a cut from outside. The other reading is put right on the model, so that a slider
   * linked to it in the browser follows; who moved the first one also sends it.
   * @param {Cut} next
   * @param {boolean} byPython whether Python set it, and not a slider in the browser
   */
  function acceptCut(next, byPython) {
    pending.delete("n_clusters");
    pending.delete("distance_threshold");
    isUnannounced = !byPython;
    cut = next;
    const values = { ...growSlider(next.k), ...cutValues(), ...(byPython ? {} : cutVersion()) };
    write(Object.fromEntries(Object.entries(values).filter(([name, v]) => model.get(name) !== v)));
    emit("cut");
  }

  /**
   * A linked slider that is too short for so many clusters has to grow before it is set: it would
   * answer with the most it knows. @param {number} k
   */
  function growSlider(k) {
    const most = model.get("most_clusters");
    return most && k > most ? { most_clusters: Math.min(data.n, 2 * k) } : {};
  }

  /** @param {Cut} next */
  function requestCut(next) {
    if (next.k === cut.k && next.t === cut.t) return;
    cut = next;
    isUnannounced = true;
    scheduleSync({ ...growSlider(cut.k), ...cutValues() });
    emit("cut");
  }

  return {
    model,
    /** What Python sent; its tree is replaced when a branch is flipped. @returns {Data} */
    get data() {
      return data;
    },
    /** @returns {Cut} */
    get cut() {
      return cut;
    },
    /** Which leaves are selected, (n,) of 0 and 1; null for none. @returns {Uint8Array | null} */
    get selection() {
      return selection;
    },
    /** Never leaves the browser. @returns {Hover | null} */
    get hover() {
      return hover;
    },

    /** @param {number} t */
    setThreshold(t) {
      requestCut(cutThreshold(data.tree, t));
    },
    /** @param {number} k brought into the range from 1 to n */
    setClusters(k) {
      requestCut(cutClusters(data.tree, k));
    },
    /**
     * @param {ArrayLike<number>} leaves
     * @param {{ add?: boolean }} [how] add: to those that are selected already
     */
    select(leaves, { add = false } = {}) {
      const next = add && selection ? selection.slice() : new Uint8Array(data.n);
      for (let i = 0; i < leaves.length; i++) next[at(leaves, i)] = 1;
      const mask = next.includes(1) ? next : null;
      if (sameMask(selection, mask)) return;
      selection = mask;
      scheduleSync({ selection: rowPositions(mask, data) });
      emit("selection");
      reveal(Array.from(leaves));
      flush(); // a choice and not a drag: it is told at once
    },
    /** Rows that views bring into view at "reveal". */
    get wanted() {
      return wanted;
    },
    reveal,
    /** @param {Hover | null} next */
    setHover(next) {
      if (next?.leaf === hover?.leaf && next?.node === hover?.node) return;
      hover = next;
      emit("hover");
    },
    /** Draw a merge the other way round; Python hears of it, for all views. @param {number} node */
    flip(node) {
      const tree = flipNode(data.tree, node);
      if (tree === data.tree) return;
      reorder(tree);
      const { buffer, byteOffset, byteLength } = tree.flips;
      scheduleSync({
        flips: new DataView(buffer, byteOffset, byteLength),
        flips_of: data.revision,
      });
      flush(); // a choice and not a drag: it is told at once
    },
    /** @param {typeof OPTIONS[number]} name @returns {any} */
    option(name) {
      return pending.has(name) ? pending.get(name) : model.get(name);
    },
    /** @param {typeof OPTIONS[number]} name @param {unknown} value */
    setOption(name, value) {
      if (this.option(name) === value) return;
      scheduleSync({ [name]: value });
      emit("option");
    },
    /** Tell Python what it has not heard yet: a drag has ended. */
    flush,
    announceCut,

    /**
     * @param {Kind | Kind[]} kinds
     * @param {(kind: Kind) => void} f called at once on a change: views draw in their own frame
     * @returns {() => void} ends it
     */
    subscribe(kinds, f) {
      const all = typeof kinds === "string" ? [kinds] : kinds;
      for (const kind of all) {
        if (!listeners.has(kind)) listeners.set(kind, new Set());
        listeners.get(kind)?.add(f);
      }
      return () => {
        for (const kind of all) listeners.get(kind)?.delete(f);
      };
    },
    /** Say the last word and hear no more. */
    destroy() {
      flush();
      for (const [event, f] of modelListeners) model.off(event, f);
      modelListeners.length = 0;
      listeners.clear();
    },
  };
}

/**
 * The cut that the model tells of. Where its two readings differ (tied heights, or a slider that
 * knows one of them only), the number of clusters counts.
 * @param {Model} model
 * @param {Data} data
 */
function cutOf(model, { tree }) {
  const [k, t] = [model.get("n_clusters"), model.get("distance_threshold")];
  return clustersAt(tree, t) === k ? cutThreshold(tree, t) : cutClusters(tree, k);
}

/**
 * The same cut of the same merges drawn in another order.
 * @param {Cut} cut
 * @param {Data["tree"]} tree
 */
function recutTree(cut, tree) {
  return clustersAt(tree, cut.t) === cut.k ? cutThreshold(tree, cut.t) : cutClusters(tree, cut.k);
}

/**
 * @param {Model} model
 * @param {Data} data
 */
function selectionOf(model, data) {
  const rows = ints(model.get("selection"));
  const mask = new Uint8Array(data.n);
  let any = false;
  for (const row of rows) {
    const leaf = data.leafOf(row);
    if (leaf < 0) continue;
    mask[leaf] = 1;
    any = true;
  }
  return any ? mask : null;
}

/**
 * @param {Uint8Array | null} mask
 * @param {Data} data
 * @returns {DataView} int32: positions in the table, ascending
 */
function rowPositions(mask, { rows }) {
  return new DataView(rows.filter((_, leaf) => mask?.[leaf]).buffer);
}

/** @param {Uint8Array | null} a @param {Uint8Array | null} b */
function sameMask(a, b) {
  return (
    a === b || (a !== null && b !== null && a.length === b.length && a.every((v, i) => v === b[i]))
  );
}
