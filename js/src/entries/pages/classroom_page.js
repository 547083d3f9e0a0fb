// Page without Python with the stepper or the lab: classroom.js on the host that all pages have.
import { createHost } from "../../page/kernelless_model.js";
import { add, openPage } from "../../page/open.js";

/**
 * @param {HTMLElement} root
 * @param {Pick<import("../../page/unpack.js").Held, "traits">} held
 * @param {import("../../page/open.js").Views} classroom
 */
function show(root, { traits }, classroom) {
  const model = createHost(new Map(Object.entries(traits)));
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
