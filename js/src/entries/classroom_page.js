// Page without Python with the stepper or the lab: classroom.js on the host that all pages have.

import { createHost, view } from "../page/host.js";
import { add, openPage } from "../page/open.js";

/**
 * What such a page holds (export/html/classroom.py writes it).
 * @typedef {object} ClassroomMeta
 * @property {Record<string, unknown>} traits  of the widget's model
 * @property {Record<string, number>} bytes    those that are bytes: the numbers of packed arrays
 */

/**
 * @param {HTMLElement} root
 * @param {ClassroomMeta} meta
 * @param {import("../page/host.js").Pool} pool
 * @param {import("../page/open.js").Views} classroom
 */
function show(root, meta, pool, classroom) {
  const bytes = Object.entries(meta.bytes).map(
    ([name, number]) => /** @type {[string, unknown]} */ ([name, view(pool(number))]),
  );
  const model = createHost(new Map([...Object.entries(meta.traits), ...bytes]));
  const views = add(root, "div", "hclust-views");
  classroom.initialize({ model });
  classroom.render({ model, el: views });
  add(
    root,
    "footer",
    "hclust-quiet",
    "This page holds its data and asks nothing of the network. " + "Made with hclust_widgets.",
  );
}

openPage(show);
