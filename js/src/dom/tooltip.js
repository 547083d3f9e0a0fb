// A tooltip beside the pointer. It stays inside its view and holds text only.

import { literal } from "../text/literal.js";
import { makeDiv } from "./div.js";

const GAP = 14;
const EDGE = 4;

/**
 * @typedef {object} Tooltip
 * @property {(x: number, y: number, title: string, lines: string[]) => void} show  beside a point,
 *   in pixels from the upper left corner of the view
 * @property {() => void} hide
 * @property {() => void} destroy
 */

/**
 * @param {HTMLElement} root the view; positioned, so that places in it are measured from its corner
 * @returns {Tooltip}
 */
export function createTooltip(root) {
  const doc = root.ownerDocument;
  const box = makeDiv(doc, "hclust-tip");
  box.hidden = true;
  // The view's live region holds the same text: a screen reader would read it twice.
  box.setAttribute("aria-hidden", "true");
  const heading = doc.createElement("b");
  box.append(heading);
  root.append(box);
  /** @type {HTMLElement[]} */
  const spans = [];
  let said = "";
  let [wide, tall] = [0, 0];

  /** @param {string} title @param {string[]} lines */
  function write(title, lines) {
    const now = [title, ...lines].join("\n");
    if (now === said) return;
    said = now;
    heading.textContent = literal(title);
    while (spans.length < lines.length) {
      const span = doc.createElement("span");
      spans.push(span);
      box.append(span);
    }
    spans.forEach((span, i) => {
      span.hidden = i >= lines.length;
      span.textContent = literal(lines[i] ?? "");
    });
    box.hidden = false;
    [wide, tall] = [box.offsetWidth, box.offsetHeight];
  }

  return {
    show(x, y, title, lines) {
      write(title, lines);
      box.hidden = false;
      const [width, height] = [root.clientWidth, root.clientHeight];
      const left = x + GAP + wide + EDGE <= width ? x + GAP : x - GAP - wide;
      const above = y - GAP - tall;
      const top = above >= EDGE ? above : y + GAP;
      const inside = (/** @type {number} */ v, /** @type {number} */ most) =>
        Math.round(Math.max(EDGE, Math.min(v, most - EDGE)));
      box.style.transform = `translate(${inside(left, width - wide)}px, ${inside(top, height - tall)}px)`;
    },
    hide() {
      box.hidden = true;
    },
    destroy() {
      box.remove();
    },
  };
}
