// Page without Python: the views of live.js on a host of their own, and around them what a notebook
// has from ipywidgets: the summary, the choice of linkage, cluster cards, files to save.

import { saveFile, slug } from "../dom/save_file.js";
import { BEFORE_REQUEST } from "../dom/shortcuts.js";
import { disambiguateNames, readAnnotations } from "../model/annotations.js";
import { clustersAt, cutClusters, cutThreshold } from "../model/cut.js";
import { treeOf } from "../model/decode.js";
import { showCards } from "../page/cluster_cards.js";
import { createProfile, typicalRows } from "../page/cluster_profile.js";
import { labelsCsv } from "../page/csv.js";
import { createHost, markTraits, rowsOf, texts, traits, treeTraits, view } from "../page/host.js";
import { add, openPage } from "../page/open.js";
import { drawPng, drawSvg } from "../page/save_picture.js";
import { notes, summary } from "../page/summary.js";
import { showSteps } from "../page/walkthrough.js";

/** @typedef {import("../page/host.js").Meta} Meta */
/** @typedef {import("../page/host.js").Pool} Pool */
/** @typedef {import("../page/host.js").Linkage} Linkage */

const VIEWS = /** @type {Record<string, string>} */ ({
  tree: "Tree",
  clustermap: "Clustermap",
  scatter: "Scatter",
});

/**
 * @param {HTMLElement} root
 * @param {Meta} meta
 * @param {Pool} pool
 * @param {import("../page/open.js").Views} live
 */
function show(root, meta, pool, live) {
  const words = /** @type {HTMLElement} */ (root.querySelector(".hclust-words"));
  words.classList.add("hclust-sentence");
  /** @type {Linkage} */
  let linkage = /** @type {Linkage} */ (meta.linkages[meta.start]);
  let marks = 0; // names and colors of clusters: those to begin with, then those of the last step
  const host = createHost(
    new Map([
      ...traits(meta, pool),
      ...treeTraits(linkage, pool),
      ...markTraits(meta, marks, meta.start),
    ]),
  );
  const views = add(root, "div", "hclust-views");
  live.initialize({ model: host });
  live.render({ model: host, el: views });
  const profile = createProfile(meta, pool);
  const rows = rowsOf(meta, pool);
  const name = nameOf(meta, pool, rows);
  const data = { noun: meta.noun, name: (/** @type {number} */ leaf) => name(rows[leaf] ?? leaf) };

  let tree = treeOf(host);
  /** @type {Int32Array | null} */
  let medoids = null;
  let asked = 0; // the next frame, in which words and cards follow the cut
  const cut = () => {
    const [k, t] = [host.get("n_clusters"), host.get("distance_threshold")];
    return clustersAt(tree, t) === k ? cutThreshold(tree, t) : cutClusters(tree, k);
  };

  const clusters = add(root, "section", "hclust-page-part");
  add(clusters, "h2", "", "What the clusters are like");
  const cards = add(clusters, "div");
  clusters.hidden = !meta.profile.length;
  createDownloads();
  const about = /** @type {HTMLDetailsElement} */ (add(root, "details", "hclust-notes"));
  const aboutTitle = add(about, "summary");
  const aboutList = add(about, "ul");
  const footer = add(root, "footer", "hclust-quiet");
  footer.textContent =
    "This page holds its data and asks nothing of the network. Drag the cut, " +
    "point at rows and branches, click to select them. Made with hclust_widgets.";
  const chosen = linkageChoice();
  updateTree();
  if (meta.steps.length) {
    showSteps(root, words, meta.steps, (step) => {
      flushViews();
      const [k, t] = [step.n_clusters, step.distance_threshold];
      marks = step.marks;
      const selection = view(Int32Array.from(pool(step.selection)));
      showTree(step.linkage, [
        ["n_clusters", k],
        ["distance_threshold", t],
        ["selection", selection],
        ...Object.entries(step.flips === null ? {} : { flips: view(pool(step.flips)) }),
        ...Object.entries(step.options),
      ]);
      chosen?.(step.linkage);
    });
  }

  for (const one of ["n_clusters", "distance_threshold"]) {
    host.on(`change:${one}`, () => (asked ||= requestAnimationFrame(updateText)));
  }

  /** Update to another tree. */
  function updateTree() {
    tree = treeOf(host);
    medoids = linkage.medoids === null ? null : Int32Array.from(pool(linkage.medoids));
    updateText();
  }

  /** Update summary and cards to the present cut. */
  function updateText() {
    asked = 0;
    const now = cut();
    words.replaceChildren(
      ...summary(meta, linkage, now).map(({ text, tone }) => {
        if (tone === "plain") return document.createTextNode(text);
        const span = document.createElement(tone === "strong" ? "b" : "span");
        if (tone === "quiet") span.append(...phrases(text));
        else span.textContent = text;
        if (tone === "quiet") span.className = "hclust-quiet";
        return span;
      }),
    );
    if (!clusters.hidden) showCards(cards, now, profile(now), typicalRows(medoids, now), data);
    const said = notes(meta, linkage, now);
    about.hidden = !said.length;
    aboutTitle.textContent =
      said.length === 1 ? "1 note on the data" : `${said.length} notes on the data`;
    aboutList.replaceChildren(
      ...said.map((text) => {
        const item = document.createElement("li");
        item.textContent = text;
        return item;
      }),
    );
  }

  /** Have the views send a pending cut to the host, before another one comes. */
  function flushViews() {
    window.dispatchEvent(new CustomEvent(BEFORE_REQUEST));
  }

  /**
   * Show another tree. Leaving a step, by another linkage or cut, keeps its names and colors, as
   * in the notebook: those of later steps may be what the class shall find out.
   * @param {number} which of the linkages
   * @param {[string, unknown][]} changes  of what else is shown
   */
  function showTree(which, changes) {
    linkage = /** @type {Linkage} */ (meta.linkages[which]);
    const all = new Map([
      ...treeTraits(linkage, pool),
      ...markTraits(meta, marks, which),
      ...changes,
    ]);
    all.set("revision", host.get("revision") + 1);
    host.assign(all);
    updateTree();
  }

  /** @returns {((which: number) => void) | null} shows which one is chosen */
  function linkageChoice() {
    if (meta.linkages.length < 2) return null;
    const label = document.createElement("label");
    label.append("Linkage");
    const select = document.createElement("select");
    select.className = "hclust-linkage";
    select.setAttribute("aria-label", "Linkage"); // else its options would be part of its name
    meta.linkages.forEach((one, i) => {
      select.append(new Option(one.name ?? "as given", String(i)));
    });
    select.value = String(meta.start);
    label.append(select);
    views.querySelector(".hclust-live-bar")?.prepend(label);
    select.addEventListener("change", () => {
      flushViews();
      const which = Number(select.value);
      const traitsOf = treeTraits(/** @type {Linkage} */ (meta.linkages[which]), pool);
      const given = meta.start === which && host.get("n_clusters") === meta.n_clusters;
      // The number of clusters stays, the threshold follows.
      const next = cutClusters(treeOf({ get: (one) => traitsOf.get(one) }), host.get("n_clusters"));
      showTree(which, [["distance_threshold", given ? meta.distance_threshold : next.t]]);
    });
    return (which) => (select.value = String(which));
  }

  /** What can be saved. */
  function createDownloads() {
    const part = add(root, "section", "hclust-page-part hclust-take");
    add(part, "h2", "", "To take away");
    const bar = add(part, "div", "hclust-take-bar");
    const begin = slug(meta.title);
    const failed = add(part, "p", "hclust-quiet");
    failed.setAttribute("role", "status");
    /** @param {HTMLElement} at @param {string} text @param {string} spoken @param {() => unknown} f */
    const button = (at, text, spoken, f) => {
      const el = /** @type {HTMLButtonElement} */ (add(at, "button", "", text));
      el.type = "button";
      el.setAttribute("aria-label", spoken);
      el.addEventListener("click", async () => {
        failed.textContent = "";
        try {
          await f();
        } catch (error) {
          failed.textContent = `That could not be saved: ${/** @type {Error} */ (error).message}`;
        }
      });
    };
    const first = group(bar, "Labels");
    button(first, "CSV", "Save the labels as CSV", () => {
      const now = cut();
      const given = disambiguateNames(readAnnotations(host).names, now.nodes);
      const text = labelsCsv(meta.tableRows, rows, now.labels, meta.names ? name : null, given);
      saveFile(
        document,
        `${begin}-labels.csv`,
        new Blob([text], { type: "text/csv;charset=utf-8" }),
      );
    });
    for (const which of meta.parts) {
      const title = VIEWS[which] ?? which;
      const at = group(bar, title);
      const draw = () =>
        drawSvg(
          /** @type {HTMLElement} */ (views.querySelector(`.hclust-part-${which}`)),
          `${meta.title}: ${title}. ${words.textContent}`,
        );
      button(at, "SVG", `Save the ${title.toLowerCase()} as SVG`, () => {
        saveFile(
          document,
          `${begin}-${which}.svg`,
          new Blob([draw().text], { type: "image/svg+xml" }),
        );
      });
      button(at, "PNG", `Save the ${title.toLowerCase()} as PNG`, async () => {
        saveFile(document, `${begin}-${which}.png`, await drawPng(draw(), document));
      });
    }
  }

  /** @param {HTMLElement} bar @param {string} title */
  function group(bar, title) {
    const box = add(bar, "div", "hclust-take-group");
    box.setAttribute("role", "group");
    box.setAttribute("aria-label", title);
    add(box, "span", "", title);
    return box;
  }
}

/** Name of every row of the table, those that were left out too.
 * @param {Meta} meta @param {Pool} pool @param {Int32Array} rows */
function nameOf(meta, pool, rows) {
  if (!meta.names) return (/** @type {number} */ row) => `row ${row}`;
  const known = new Array(meta.tableRows).fill("");
  texts(pool, meta.names).forEach((text, leaf) => {
    known[rows[leaf] ?? leaf] = text;
  });
  const dropped = pool(meta.dropped);
  if (meta.droppedNames) {
    texts(pool, meta.droppedNames).forEach((text, i) => {
      known[dropped[i] ?? -1] = text;
    });
  }
  return (/** @type {number} */ row) => String(known[row] ?? row);
}

openPage(show);

/**
 * A line ends between phrases only; the dot between two stays with the first.
 * @param {string} text
 */
function phrases(text) {
  /** @type {(Node | string)[]} */
  const pieces = [];
  /** @param {string} words */
  const phrase = (words) => {
    const span = document.createElement("span");
    span.className = "hclust-phrase";
    span.textContent = words;
    pieces.push(span);
  };
  text.split(" · ").forEach((words, i) => {
    if (i) {
      phrase(" ·");
      pieces.push(" ");
    }
    if (words.startsWith(" ")) pieces.push(" ");
    if (words) phrase(words.trim());
  });
  return pieces;
}
