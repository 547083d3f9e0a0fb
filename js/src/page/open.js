// First steps of every page without Python: read its data, load its views, follow light and dark
// mode, report if the browser is too old.

import { fitFrame } from "./frame.js";
import { inflate, unpack } from "./unpack.js";

/** @typedef {import("../model/types.js").Model} Model */
/** What live.js and classroom.js make, as anywidget has it.
 * @typedef {{ initialize: (context: { model: Model }) => unknown,
 *   render: (context: { model: Model, el: HTMLElement }) => unknown }} Views */

/** @param {string} id */
const content = (id) => document.getElementById(id)?.textContent ?? "";

/**
 * Open the page around this script.
 * @param {(root: HTMLElement, held: any, views: Views) => void} show
 */
export function openPage(show) {
  open().catch((error) => {
    const sentence = document.createElement("p");
    sentence.className = "hclust-instead";
    sentence.setAttribute("role", "alert");
    sentence.textContent =
      "This page could not be drawn; it wants a browser of 2023 or newer " +
      `(Chrome, Edge, Firefox 113, Safari 16.4). ${error.message}`;
    document.querySelector("main")?.append(sentence);
  });

  async function open() {
    const held = unpack(content("hclust-meta"), await inflate(content("hclust-data")));
    const live = await load("hclust-live");
    const root = /** @type {HTMLElement} */ (document.getElementById("hclust-page"));
    fitFrame(root);
    themeSwitch(/** @type {HTMLElement} */ (root.querySelector("h1")));
    show(root, held, live());
  }
}

/**
 * What a bundle makes that the page holds.
 * @param {string} id of its element
 * @returns {Promise<any>}
 */
export async function load(id) {
  const url = URL.createObjectURL(new Blob([content(id)], { type: "text/javascript" }));
  const module = await import(url);
  URL.revokeObjectURL(url);
  return module.default;
}

/**
 * Light and dark follow the system until the reader chooses.
 * @param {HTMLElement} heading
 */
function themeSwitch(heading) {
  const system = matchMedia("(prefers-color-scheme: dark)");
  const button = document.createElement("button");
  button.type = "button";
  button.className = "hclust-theme";
  let dark = system.matches;
  let chosen = false;
  const apply = () => {
    document.documentElement.dataset.theme = dark ? "dark" : "light";
    button.textContent = dark ? "Light" : "Dark";
    button.setAttribute("aria-label", dark ? "Light colors" : "Dark colors");
  };
  button.addEventListener("click", () => {
    [dark, chosen] = [!dark, true];
    apply();
  });
  system.addEventListener("change", () => {
    if (chosen) return;
    dark = system.matches;
    apply();
  });
  apply();
  const top = document.createElement("header");
  heading.replaceWith(top);
  top.append(heading, button);
}

/** @param {HTMLElement} parent @param {string} tag @param {string} [name] class @param {string} [text] */
export function add(parent, tag, name = "", text = "") {
  const el = document.createElement(tag);
  if (name) el.className = name;
  if (text) el.textContent = text;
  parent.append(el);
  return el;
}
