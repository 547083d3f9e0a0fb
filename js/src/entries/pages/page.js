// Page without Python: the views of live.js on a host of their own, and around them what a notebook
// has from ipywidgets: the summary, the choice of linkage, cluster cards, files to save.

import { at } from "../../common/at.js";
import { saveFile, slug } from "../../dom/save_file.js";
import { BEFORE_REQUEST } from "../../dom/shortcuts.js";
import { decode, ints, treeOf } from "../../model/decode.js";
import { disambiguateNames, readAnnotations } from "../../model/tree/annotations.js";
import { keptCut } from "../../model/tree/kept_cut.js";
import { colorNumbers, numberingOf } from "../../model/tree/node_colors.js";
import { movesNumbers, takeOver } from "../../model/tree/take_over.js";
import { CUT_TRAITS, cutValues, readCut } from "../../model/tree/uneven.js";
import { createProfile, describeClusters, typicalRows } from "../../page/cluster_profile.js";
import { showShares } from "../../page/column_shares.js";
import { groupsCsv, labelsCsv } from "../../page/csv.js";
import { evidenceChoice, evidenceOf } from "../../page/evidence.js";
import { createHistory } from "../../page/history.js";
import { createHost } from "../../page/kernelless_model.js";
import { add, load, openPage } from "../../page/open.js";
import { drawPng, drawSvg } from "../../page/save_picture.js";
import { briefly, explainLinkage, notes, summary } from "../../page/summary.js";
import { showSteps } from "../../page/walkthrough.js";
import { showCards } from "../../views/cards/cards.js";
import { createCardEasing } from "../../views/cards/ease_cards.js";

/** @typedef {import("../../page/unpack.js").Page} Page */
/** @typedef {import("../../page/unpack.js").Linkage} Linkage */
/** @typedef {import("../../model/decode.js").Data} Data */

const VIEWS = /** @type {Record<string, string>} */ ({
  tree: "Tree",
  clustermap: "Clustermap",
  scatter: "Scatter",
  distances: "Matrix of distances",
});

/**
 * @param {HTMLElement} root
 * @param {import("../../page/unpack.js").Held} held
 * @param {import("../../page/open.js").Views} live
 */
function show(root, { traits, page }, live) {
  const words = /** @type {HTMLElement} */ (root.querySelector(".hclust-words"));
  words.classList.add("hclust-sentence");
  /** @type {Linkage} */
  let linkage = /** @type {Linkage} */ (page.linkages[page.start]);
  /** At this cut of this tree clusters have other numbers than in the tree before.
   * @type {{ linkage: Linkage, k: unknown } | null} */
  let moved = page.numbers_moved ? { linkage, k: traits.n_clusters } : null;
  /** In this tree not all locks and heights of the cut before could be kept, until the reader cuts.
   * @type {{ linkage: Linkage, cut: string } | null} */
  let leveled = page.leveled ? { linkage, cut: "" } : null;
  let marks = 0; // names and colors of clusters: those to begin with, then those of the last step
  const host = createHost(
    new Map(
      Object.entries({
        ...traits,
        ...evidenceTraits(page.evidence, page.start),
        sub_module: moduleOf("hclust-sub"),
        finds_rows: Boolean(page.rows),
      }),
    ),
    (message) => rows?.then((one) => one.answer(message)),
  );
  /** @type {Promise<ReturnType<typeof import("../../page/rows.js").createRows>> | null | undefined} */
  const rows =
    page.rows &&
    load("hclust-rows").then((make) => make(page, host, host.notify, moduleOf("hclust-density")));
  const views = add(root, "div", "hclust-views");
  live.initialize({ model: host });
  live.render({ model: host, el: views });
  const data = decode(host);
  const profile = createProfile(page, data);

  let tree = treeOf(host);
  /** @type {Int32Array | null} */
  let medoids = null;
  let asked = 0; // the next frame, in which words and cards follow the cut
  const cut = () => readCut(host, tree);

  const clusters = add(root, "section", "hclust-page-part");
  add(clusters, "h2", "", "What the clusters are like");
  const cards = add(clusters, "div");
  const cardEasing = createCardEasing(cards);
  clusters.hidden = !page.profile.length && linkage.medoids === null; // of a tree alone
  /** @type {((now: ReturnType<typeof cut>) => void) | undefined} */
  let updateClasses;
  if (page.classes) {
    const part = add(root, "section", "hclust-page-part");
    load("hclust-classes").then((make) => {
      updateClasses = make(part, page.classes, data, host);
      updateClasses?.(cut());
    });
  }
  const updateShares = page.shares && showShares(root, page.shares, data);
  createDownloads();
  const about = /** @type {HTMLDetailsElement} */ (add(root, "details", "hclust-notes"));
  const aboutTitle = add(about, "summary");
  const aboutList = add(about, "ul");
  const footer = add(root, "footer", "hclust-quiet");
  footer.textContent =
    "This page holds its data and asks nothing of the network. Drag the cut, " +
    "point at rows and branches, click to select them. Made with hclust_widgets.";
  const flips = /** @type {const} */ (["flips", "col_flips", "split_about"]);
  /** Those of each linkage that was left. @type {Record<string, unknown>[]} */
  const flipsOf = [];
  const explanation = document.createElement("p");
  explanation.className = "hclust-quiet hclust-about-linkage";
  explanation.id = "hclust-about-linkage";
  views.querySelector(".hclust-live-bar")?.after(explanation);
  const chosen = linkageChoice();
  if (page.evidence) {
    evidenceChoice(views.querySelector(".hclust-live-bar"), page.evidence, host);
  }
  updateTree();
  const kept = /** @type {const} */ ([...CUT_TRAITS, "color_numbers", ...flips]);
  const history = createHistory(
    /** @type {HTMLElement} */ (views.querySelector(".hclust-live-bar")),
    () => ({
      made: {
        linkage: page.linkages.indexOf(linkage),
        values: kept.map((one) => host.get(one)),
        bytes: bytesIn(host.get("flips")), // which JSON does not tell apart
      },
      told: { moved: moved !== null, leveled: leveled !== null },
    }),
    ({ made: to, told }) => {
      const changes = kept.map((one, i) => /** @type {const} */ ([one, to.values[i]]));
      const shown = {
        linkage: /** @type {Linkage} */ (page.linkages[to.linkage]),
        k: Number(to.values[kept.indexOf("n_clusters")]),
      };
      moved = told.moved ? shown : null;
      leveled = told.leveled ? { linkage: shown.linkage, cut: "" } : null;
      if (to.linkage !== page.linkages.indexOf(linkage)) {
        showTree(to.linkage, Object.fromEntries(changes));
        chosen?.(to.linkage);
      } else host.assign(new Map([["python_seq", host.get("python_seq") + 1], ...changes]));
    },
    flushViews,
  );
  if (page.steps.length) {
    showSteps(root, words, page.steps, (step) => {
      flushViews();
      marks = step.annotations;
      showTree(step.linkage, step.traits);
      chosen?.(step.linkage);
      history.clear();
    });
  }

  host.on("change:color_numbers", () => {
    tree = treeOf(host); // clusters were split or joined
  });
  for (const one of CUT_TRAITS) {
    host.on(`change:${one}`, () => (asked ||= requestAnimationFrame(updateText)));
  }
  host.on("change", history.follow);

  /** Update to another tree. */
  function updateTree() {
    tree = treeOf(host);
    explanation.textContent = explainLinkage(linkage.name);
    explanation.hidden = !explanation.textContent;
    medoids = linkage.medoids === null ? null : ints(linkage.medoids);
    updateText();
  }

  /** Update summary and cards to the present cut. */
  function updateText() {
    asked = 0;
    const now = cut();
    if (moved && (moved.linkage !== linkage || moved.k !== now.k)) moved = null;
    if (leveled) {
      leveled.cut ||= wordsOf(now);
      if (leveled.linkage !== linkage || leveled.cut !== wordsOf(now)) leveled = null;
    }
    const said = briefly(leveled !== null, moved !== null, updateShares?.(now) ?? "");
    words.replaceChildren(
      ...summary(page, data, linkage, now, said).map(({ text, tone }) => {
        if (tone === "plain") return document.createTextNode(text);
        const span = document.createElement(tone === "strong" ? "b" : "span");
        if (tone === "quiet") span.append(...phrases(text));
        else span.textContent = text;
        if (tone === "quiet") span.className = "hclust-quiet";
        return span;
      }),
    );
    if (!clusters.hidden) {
      cardEasing.draw(() =>
        showCards(
          cards,
          describeClusters(now, profile(now), typicalRows(medoids, now), data, page.groups),
        ),
      );
    }
    updateClasses?.(now);
    const more = notes(page, data, linkage, now, moved !== null, leveled !== null);
    about.hidden = !more.length;
    aboutTitle.textContent =
      more.length === 1 ? "1 note on the data" : `${more.length} notes on the data`;
    aboutList.replaceChildren(
      ...more.map((text) => {
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
   * @param {import("../../page/unpack.js").Traits} changes  of what else is shown
   */
  function showTree(which, changes) {
    const [columns, before] = [host.get("column_clusters"), linkage];
    before.traits.column_clusters = columns; // as the reader has cut and named them
    linkage = /** @type {Linkage} */ (page.linkages[which]);
    if (sameBytes(linkage.traits.col_children, before.traits.col_children)) {
      linkage.traits.column_clusters = columns;
    }
    const revision = host.get("revision") + 1;
    const annotations = page.annotations[marks]?.[which];
    host.assign(
      new Map(
        Object.entries({
          ...linkage.traits,
          ...annotations,
          ...evidenceTraits(page.evidence, which),
          ...changes,
          revision,
        }),
      ),
    );
    updateTree();
  }

  /** @returns {((which: number) => void) | null} shows which one is chosen */
  function linkageChoice() {
    if (page.linkages.length < 2) return null;
    const label = document.createElement("label");
    label.append("Linkage");
    const select = document.createElement("select");
    select.className = "hclust-linkage";
    select.setAttribute("aria-label", "Linkage"); // else its options would be part of its name
    select.setAttribute("aria-describedby", explanation.id);
    page.linkages.forEach((one, i) => {
      select.append(new Option(one.name ?? "as given", String(i)));
    });
    select.value = String(page.start);
    label.append(select);
    views.querySelector(".hclust-live-bar")?.prepend(label);
    select.addEventListener("change", () => {
      flushViews();
      const which = Number(select.value);
      const { traits: shown } = /** @type {Linkage} */ (page.linkages[which]);
      const begun = page.start === which && host.get("n_clusters") === traits.n_clusters;
      // The number of clusters stays, the threshold follows.
      const before = cut();
      const { cut: next, lost } = keptCut(before, treeOf({ get: (one) => shown[one] }));
      const numbers = colorNumbers(tree);
      const { colors, origins } = takeOver(
        before.labels,
        next.labels,
        before.nodes.map((v) => at(numbers, v)),
      );
      const from = page.linkages.indexOf(linkage);
      flipsOf[from] = Object.fromEntries(flips.map((one) => [one, host.get(one)]));
      if (which !== from && movesNumbers(origins)) {
        moved = { linkage: /** @type {Linkage} */ (page.linkages[which]), k: next.k };
      }
      if (lost) {
        leveled = { linkage: /** @type {Linkage} */ (page.linkages[which]), cut: "" };
      }
      showTree(which, {
        color_numbers: numberingOf(next, colors),
        ...flipsOf[which],
        ...cutValues(next),
        ...(begun && !next.isUneven && { distance_threshold: traits.distance_threshold }),
      });
    });
    return (which) => (select.value = String(which));
  }

  /** What can be saved. */
  function createDownloads() {
    const part = add(root, "section", "hclust-page-part hclust-take");
    add(part, "h2", "", "To take away");
    const bar = add(part, "div", "hclust-take-bar");
    const begin = slug(page.title);
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
    button(first, "CSV", "Save the labels as CSV", async () => {
      const now = cut();
      const given = disambiguateNames(readAnnotations(host).names, now.nodes);
      const rowName = rowNames(page, data);
      const text = rows
        ? (await rows).csv(now.labels, given)
        : page.groups
          ? groupsCsv(ints(page.groups.sizes), now.labels, page.row_names ? data.name : null, given)
          : labelsCsv(page.table_rows, data.rows, now.labels, rowName, given);
      saveFile(
        document,
        `${begin}-labels.csv`,
        new Blob([text], { type: "text/csv;charset=utf-8" }),
      );
    });
    for (const which of /** @type {string[]} */ (traits.parts)) {
      const title = VIEWS[which] ?? which;
      const at = group(bar, title);
      const draw = () =>
        drawSvg(
          /** @type {HTMLElement} */ (views.querySelector(`.hclust-part-${which}`)),
          `${page.title}: ${title}. ${words.textContent}`,
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

/**
 * Name of every row of the table, those that were left out too; null: rows are numbered.
 * @param {Page} page
 * @param {Data} data
 */
function rowNames(page, data) {
  if (!page.row_names) return null;
  const known = new Array(page.table_rows).fill("");
  data.rows.forEach((row, leaf) => {
    known[row] = data.name(leaf);
  });
  ints(page.dropped).forEach((row, i) => {
    known[row] = page.dropped_names?.[i] ?? "";
  });
  return (/** @type {number} */ row) => String(known[row] ?? row);
}

openPage(show);

/** @param {string} id of the element that holds a bundle */
function moduleOf(id) {
  return document.getElementById(id)?.textContent;
}

/** @param {Page["evidence"]} evidence @param {number} which of the linkages */
function evidenceTraits(evidence, which) {
  return evidence
    ? {
        evidence: evidenceOf(evidence, which),
        ribbon_module: moduleOf("hclust-ribbon"),
      }
    : {};
}

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

/** What tells two cuts of one tree apart. @param {import("../../model/tree/cut.js").Cut} cut */
const wordsOf = ({ nodes, locked }) => `${nodes} ${locked}`;

/** @param {unknown} a @param {unknown} b */
const sameBytes = (a, b) => [a, b].map(bytesIn).every((one, _i, [first]) => one === first);

/** @param {unknown} view */
const bytesIn = (view) =>
  view instanceof DataView
    ? String(new Uint8Array(view.buffer, view.byteOffset, view.byteLength))
    : "";
