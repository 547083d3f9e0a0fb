// Groups in the dropdown of metrics: ipywidgets knows plain lists only. Its view goes by the index of
// an option, which groups do not change.

import catalogue from "../common/catalogue.js";

/** @param {Element} box what is around the dropdown */
export function groupMetrics(box) {
  for (const select of box.querySelectorAll(".hclust-metric select")) {
    const loose = [...select.children].filter((el) => el.tagName === "OPTION");
    for (const { title, metrics } of catalogue.metric_groups) {
      const own = loose.filter((el) => metrics.includes(el.textContent ?? ""));
      const [first] = own;
      if (!first) continue;
      const group = select.ownerDocument.createElement("optgroup");
      group.label = title;
      const chosen = /** @type {HTMLSelectElement} */ (select).selectedIndex;
      first.before(group);
      group.append(...own);
      /** @type {HTMLSelectElement} */ (select).selectedIndex = chosen;
    }
  }
}
