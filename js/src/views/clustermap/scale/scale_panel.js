// The panel of the color scale: one click away from the head of the clustermap.

import { NORMS } from "../../../canvas/color/color_scale.js";
import { listen } from "../../../canvas/stage.js";
import { at } from "../../../common/at.js";
import { createViewHeader } from "../../../dom/view_header.js";
import { significant } from "../../../text/format.js";
import { parseNumbers } from "../../../text/parse_number.js";

/** @typedef {import("../../../canvas/color/color_scale.js").ColorScale} ColorScale */
/** @typedef {import("../../../canvas/color/color_scale.js").ScaleOptions} ScaleOptions */

const NORM_NAMES = ["linear", "logarithmic", "symmetric log", "square root", "quantiles"];
const ENDS = /** @type {const} */ ([
  ["vmin", "From"],
  ["center", "Center"],
  ["vmax", "To"],
]);

/**
 * @param {HTMLElement} root
 * @param {ReturnType<typeof createViewHeader>} header
 * @param {object} on
 * @param {(change: ScaleOptions) => void} on.change  undefined: back to the default
 * @param {() => void} on.reset
 * @param {(shown: boolean) => void} on.annotate
 */
export function createScalePanel(root, header, on) {
  const doc = root.ownerDocument;
  const toggle = doc.createElement("button");
  toggle.type = "button";
  toggle.className = "hclust-scale-toggle";
  toggle.textContent = "⋯";
  toggle.title = "Scale of the colors, and values in the cells";
  toggle.setAttribute("aria-label", "Color scale");
  toggle.dataset.lmSuppressShortcuts = "true";
  header.el.append(toggle);

  const panel = createViewHeader(root, "Color scale");
  panel.el.classList.add("hclust-scale");
  header.el.after(panel.el);
  const norm = panel.select("Scale", (value) => on.change({ norm: value }));
  const fields = ENDS.map(([name, text]) => {
    const label = doc.createElement("label");
    const input = doc.createElement("input");
    input.type = "text";
    input.inputMode = "decimal";
    input.dataset.lmSuppressShortcuts = "true";
    input.addEventListener("change", () => entered(name, input.value.trim()));
    label.append(text, input);
    panel.el.append(label);
    return { name, input };
  });
  const robust = panel.checkbox(
    "Clip extremes",
    "Ends at the 2nd and the 98th percentile of the values",
    (shown) => on.change({ robust: shown }),
  );
  const annot = panel.checkbox(
    "Values in cells",
    "Write the values into the cells where each has room",
    on.annotate,
  );
  const reset = panel.button("Usual colors", on.reset);
  const status = doc.createElement("p");
  status.setAttribute("role", "status");
  panel.el.append(status);

  /** @param {"vmin" | "vmax" | "center"} name @param {string} text */
  function entered(name, text) {
    if (!text) return on.change({ [name]: undefined });
    if (name === "center" && text === "none") return on.change({ center: null });
    const numbers = parseNumbers(text);
    if (numbers.length !== 1) {
      status.textContent = `“${text}” is no single number: write one such as 0.5.`;
      return;
    }
    on.change({ [name]: at(numbers, 0) });
  }

  /** @param {boolean} open */
  function unfold(open) {
    panel.hide(!open);
    toggle.setAttribute("aria-expanded", String(open));
  }
  unfold(false);
  const cleanups = [
    listen(toggle, { click: () => unfold(toggle.getAttribute("aria-expanded") !== "true") }),
    listen(panel.el, {
      keydown(/** @type {KeyboardEvent} */ event) {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        unfold(false);
        toggle.focus();
      },
    }),
  ];

  return {
    /**
     * @param {ScaleOptions} options
     * @param {ColorScale} scale
     * @param {boolean} clips whether ends that are not chosen are quantiles
     * @param {boolean} annotated
     * @param {string} reason why the values do not have the scale that was chosen, or ""
     */
    show(options, scale, clips, annotated, reason) {
      norm.show(options.norm ?? "linear", NORMS, NORM_NAMES);
      for (const { name, input } of fields) {
        const chosen = options[name];
        const used = scale[name];
        if (doc.activeElement !== input || !status.textContent) {
          input.value =
            typeof chosen === "number" ? significant(chosen) : chosen === null ? "none" : "";
        }
        if (name !== "center" && chosen === null) input.value = "";
        input.placeholder = used === null ? "none" : significant(used, 3);
      }
      robust.show(clips);
      annot.show(annotated);
      reset.show(Object.keys(options).length > 0);
      status.textContent = reason;
    },
    /** @param {boolean} hidden */
    hide(hidden) {
      if (hidden) unfold(false);
    },
    destroy() {
      for (const end of cleanups) end();
      panel.destroy();
    },
  };
}
