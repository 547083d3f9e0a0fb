// One store per model: what is shown, and the one way to change it. Views subscribe; only the cut,
// the selection, flipped branches and the options are sent to Python.

import { at } from "../common/at.js";
import { bytesOf, decode, ints } from "./decode.js";
import { ANNOTATION_TRAITS, readAnnotations } from "./tree/annotations.js";
import { clustersAt, cutClusters } from "./tree/cut.js";
import { keptCut } from "./tree/kept_cut.js";
import { freeColorNumbering } from "./tree/node_colors.js";
import { flipNode, flipsOf, withFlips } from "./tree/tree.js";
import {
  CUT_TRAITS,
  cutAtNodes,
  cutValues,
  isPartition,
  moveLine,
  readCut,
  recut,
  sameClusters,
} from "./tree/uneven.js";

/** @typedef {import("./types.js").Model} Model */
/** @typedef {import("./decode.js").Data} Data */
/** @typedef {import("./tree/cut.js").Cut} Cut */
/** @typedef {"data" | "order" | "cut" | "selection" | "hover" | "option"
 *   | "reveal"} Kind */
/** The row or the node under the pointer, in whichever view.
 * @typedef {{ leaf: number, node?: undefined } | { node: number, leaf?: undefined }} Hover */
/** @typedef {ReturnType<typeof createStore>} Store */

/** During a gesture Python is sent at most one update per interval (ms), and always the last. */
export const SYNC_INTERVAL_MS = 200;

/** What a reader chooses besides cut and rows. */
const OPTIONS = /** @type {const} */ ([
  "x",
  "y",
  "cmap",
  "color_scale",
  "annot",
  "fmt",
  "row_cluster",
  "col_cluster",
  "tracks",
  "column_tracks",
  "ribbon",
  "labels",
  "row_split",
  "col_split",
  "gap",
  "column_options",
  "column_clusters",
  "color_by",
  "size_by",
  "marker_by",
  "names_from",
  "sort_by",
  "column_sort_by",
  "distance_cmap",
]);

/** @param {Model} model */
export function createStore(model) {
  let data = decode(model);
  let cut = readCut(model, data.tree);
  /** @type {Uint8Array | null} */
  let selection = selectionOf(model, data);
  /** @type {Hover | null} */
  let hover = null;
  /** @type {Cut | null} */
  let offered = null;
  /** Rows to bring into view. @type {number[]} */
  let wanted = [];

  /** @type {Map<Kind, Set<(kind: Kind) => void>>} */
  const listeners = new Map();
  /** @param {Kind} kind */
  const emit = (kind) => {
    for (const f of [...(listeners.get(kind) ?? [])]) f(kind);
  };

  // -- to the model -------------------------------------------------------------------------

  /** Values not yet sent. @type {Map<string, unknown>} */
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
   * Send the cut before anything else is sent to Python. What `save_changes` sends may be delayed
   * while the kernel is busy; a custom message is not, and keeps its place in the queue. (From
   * ipykernel 7.4 on, threads may still change the order.)
   */
  function announceCut() {
    flush();
    if (!isUnannounced) return;
    isUnannounced = false;
    try {
      const about = { browser_seq: model.get("browser_seq"), cut_revision: data.revision };
      model.send({ said: { ...cutValues(cut), ...about } });
    } catch {
      // The kernel is gone: there is nobody to inform.
    }
  }

  /** Identify the cut that is sent, and its tree: Python may have another tree by now. */
  const cutVersion = () => ({
    browser_seq: Math.max(model.get("browser_seq") ?? 0, model.get("browser_seq_seen") ?? 0) + 1,
    cut_revision: data.revision,
  });

  // -- from the model -----------------------------------------------------------------------

  /** @type {[string, () => void][]} */
  const modelListeners = [];
  /** @param {string} name @param {() => void} f */
  function onModel(name, f) {
    const guarded = () => {
      if (writing) return;
      // In a message with new data the cut may come first: then all is read with the data. Before
      // the first data nobody has moved anything: linked sliders only report where they begin.
      const known = data.revision > 0 && model.get("revision") === data.revision;
      if (name === "revision" || known) f();
    };
    model.on(`change:${name}`, guarded);
    modelListeners.push([`change:${name}`, guarded]);
  }

  /** Which of Python's cuts was taken over last: other changes of a cut come from linked sliders. */
  let lastPythonSeq = model.get("python_seq");
  function isFromPython() {
    const before = lastPythonSeq;
    lastPythonSeq = model.get("python_seq");
    return lastPythonSeq !== before;
  }
  /**
   * Check if Python set this cut before it received the last one from here. That one will count
   * when it is received, so nothing is reverted meanwhile.
   */
  const isOutdated = () =>
    pending.has("n_clusters") ||
    (model.get("browser_seq_seen") ?? 0) < (model.get("browser_seq") ?? 0);
  /** Check if a threshold is only the position of a linked slider, rounded to its steps. Taken as
   * a move, it would carry the cut out of a gap narrower than a step. @param {number} t */
  function isSliderEcho(t) {
    const step = model.get("threshold_step");
    return step > 0 && Math.abs(t - Math.round(cut.t / step) * step) < 1e-6 * step;
  }

  onModel("revision", () => {
    // Moved here, and not received by Python when it sent the data. Before the first data nothing
    // was moved: then sliders only report their positions.
    const moved = data.revision > 0 && isOutdated();
    pending.clear(); // said about other data
    isUnannounced &&= moved;
    lastPythonSeq = model.get("python_seq");
    const { rows } = data;
    data = decode(model);
    if (moved) {
      // The number of clusters is what stays when a tree changes, and what is locked or cut by hand
      // where it can be. Linked sliders have it at once, or the next key would go on from the old one.
      const isOfSameRows = String(rows) === String(data.rows);
      cut = isOfSameRows ? keptCut(cut, data.tree).cut : cutClusters(data.tree, cut.k);
      const both = { ...growSlider(cut.k), ...cutValues(cut) };
      write(both);
      scheduleSync(both);
    } else {
      cut = readCut(model, data.tree);
    }
    selection = selectionOf(model, data);
    hover = offered = null;
    emit("data");
  });
  // Python's cut may equal the present one: then no other event follows, and the next is a slider's.
  onModel("python_seq", () => queueMicrotask(isFromPython));
  onModel("n_clusters", () => {
    if (model.get("n_clusters") === cut.k) return;
    const byPython = isFromPython();
    if (byPython && isOutdated()) write(cutValues(cut));
    else if (byPython) acceptCut(readCut(model, data.tree), byPython);
    else acceptCut(sliderCut(), byPython);
  });
  onModel("distance_threshold", () => {
    const t = model.get("distance_threshold");
    if (t === cut.t) return;
    const byPython = isFromPython();
    if (!byPython && isSliderEcho(t)) return;
    if (byPython && isOutdated()) {
      write(cutValues(cut));
      return;
    }
    if (byPython) acceptCut(readCut(model, data.tree), byPython);
    else acceptCut(moveLine(cut, { t }), byPython);
  });
  // Other clusters as many as before: only Python and other views of this model say so.
  for (const name of /** @type {const} */ (["cut_nodes", "locked_nodes"])) {
    onModel(name, () => {
      if (model.get(name) === cutValues(cut)[name]) return;
      const byPython = isFromPython();
      if (byPython && isOutdated()) write(cutValues(cut));
      else acceptCut(readCut(model, data.tree), byPython);
    });
  }
  /** The cut that a slider of the number of clusters asks for. */
  function sliderCut() {
    const [k, t] = [model.get("n_clusters"), model.get("distance_threshold")];
    if (cut.locked.length || clustersAt(data.tree, t) !== k) return moveLine(cut, { k });
    return moveLine(cut, { t });
  }
  for (const name of ANNOTATION_TRAITS) {
    onModel(name, () => {
      // Another tree of the same merges: views that skip a cut of the same clusters paint this one.
      data = { ...data, tree: { ...data.tree, annotations: readAnnotations(model) } };
      cut = recut(cut, data.tree);
      emit("cut");
    });
  }
  onModel("flips", () => {
    const flips = bytesOf(model.get("flips"), data.n - 1);
    if (flips.some((turned, i) => turned !== data.tree.flips[i]))
      reorder(withFlips(data.tree, flips));
  });
  onModel("col_flips", () => {
    const tree = data.columnTree;
    if (!tree) return;
    const flips = flipsOf(model.get("col_flips")) ?? new Uint8Array(tree.n - 1);
    data = { ...data, columnTree: withFlips(tree, flips) };
    emit("order");
  });
  onModel("selection", () => {
    pending.delete("selection");
    const next = selectionOf(model, data);
    if (sameMask(selection, next)) return;
    selection = next;
    emit("selection");
    reveal([...(next?.keys() ?? [])].filter((leaf) => next?.[leaf]));
  });
  for (const name of [
    ...OPTIONS,
    "cmap_colors",
    "values_about",
    "split_children",
    "split_heights",
    "split_about",
    "distances",
    "distances_about",
  ])
    onModel(name, () => emit("option"));

  /** The same merges in another order. @param {Data["tree"]} tree */
  function reorder(tree) {
    data = { ...data, tree };
    cut = recut(cut, tree);
    offered &&= recut(offered, tree);
    emit("order");
  }

  /** Send flips at once, for they are a choice and not a drag. @param {object} flips */
  function syncFlips(flips) {
    scheduleSync({ ...flips, flips_of: data.revision });
    flush();
  }

  /** Bring one of these rows into view in views that show some rows only. @param {number[]} leaves */
  function reveal(leaves) {
    wanted = leaves;
    if (leaves.length) emit("reveal");
  }

  /**
   * Accept a cut from outside. The other value is corrected on the model, so that a slider
   * linked to it in the browser follows; the sender of the first one also sends it.
   * @param {Cut} next
   * @param {boolean} byPython true if Python set it, false for a slider in the browser
   */
  function acceptCut(next, byPython) {
    for (const name of CUT_TRAITS) pending.delete(name);
    isUnannounced = !byPython;
    cut = next;
    const values = { ...growSlider(next.k), ...cutValues(cut), ...(byPython ? {} : cutVersion()) };
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
    const same = sameClusters(next, cut) && next.locked.join() === cut.locked.join();
    if (same && next.t === cut.t) return;
    cut = next;
    isUnannounced = true;
    scheduleSync({ ...growSlider(cut.k), ...cutValues(cut) });
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
      requestCut(moveLine(cut, { t }));
    },
    /**
     * Set single clusters; the others keep their colors. Python is told at once.
     * @param {number[]} nodes every leaf lies under exactly one
     * @param {number[]} locked some of them
     */
    setNodes(nodes, locked) {
      const next = cutAtNodes(data.tree, nodes, cut.t, locked);
      const numbers = freeColorNumbering(data.tree, cut.nodes, next);
      const { names = new Map(), colors = new Map() } = data.tree.annotations ?? {};
      data = { ...data, tree: { ...data.tree, annotations: { names, colors, numbers } } };
      requestCut(recut(next, data.tree));
      scheduleSync({ color_numbers: numbers });
      flush();
    },
    /** The cut that `setClusters` leads to. @param {number} k */
    cutInto: (k) => moveLine(cut, { k }),
    /** @param {number} k brought into the range from 1 to n */
    setClusters(k) {
      requestCut(moveLine(cut, { k }));
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
    /** A cut that is looked at before it is made. @returns {Cut | null} */
    get offered() {
      return offered;
    },
    /** @param {number[]} [nodes] its clusters */
    setOffered(nodes) {
      if (!nodes && !offered) return;
      const { tree } = data;
      offered = nodes && isPartition(tree, nodes) ? cutAtNodes(tree, nodes, cut.t) : null;
      emit("hover");
    },
    /** Exchange the two parts of a merge, in all views; Python is sent the flips. @param {number} node */
    flip(node) {
      const tree = flipNode(data.tree, node);
      if (tree === data.tree) return;
      reorder(tree);
      syncFlips({ flips: new DataView(tree.flips.buffer) });
    },
    /** The columns in another order; Python is sent the flips. @param {Data["tree"]} columnTree */
    setColumnTree(columnTree) {
      data = { ...data, columnTree };
      emit("order");
      syncFlips({ col_flips: columnTree.flips.join("") });
    },
    /** The tree of rows split by a category in another order; Python is sent the flips.
     * @param {Data["tree"]} tree */
    setBlockTree({ flips }) {
      syncFlips({ split_about: { ...model.get("split_about"), flips: flips.join("") } });
      emit("option");
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
    /** Send what is pending: a drag has ended. */
    flush,
    announceCut,

    /**
     * @param {Kind | Kind[]} kinds
     * @param {(kind: Kind) => void} f called at once on a change: views draw in their own frame
     * @returns {() => void} clean-up
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
    /** Send what is pending and remove all listeners. */
    destroy() {
      flush();
      for (const [event, f] of modelListeners) model.off(event, f);
      modelListeners.length = 0;
      listeners.clear();
    },
  };
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
