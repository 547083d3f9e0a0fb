// Which colors the values have: the scale that was chosen, its handles, its panel, and in words.

import { isDiverging, resolveScale, summarize } from "../../../canvas/color/color_scale.js";
import { AUTO, colormap, usedColormap } from "../../../canvas/color/colormaps.js";
import { significant } from "../../../text/format.js";
import { createScaleEnds } from "./scale_ends.js";
import { createScalePanel } from "./scale_panel.js";

/** @typedef {import("../../../canvas/color/color_scale.js").ColorScale} ColorScale */
/** @typedef {import("../../../canvas/color/color_scale.js").ScaleOptions} ScaleOptions */
/** @typedef {import("../../../canvas/color/color_scale.js").Summary} Summary */

/** @type {Record<string, string>} */
const IN_WORDS = {
  log: "logarithmic",
  symlog: "symmetric logarithmic",
  power: "square root",
  quantile: "quantile",
};

/**
 * @param {HTMLElement} root
 * @param {HTMLElement} box  of the clustermap
 * @param {import("../../../dom/view_header.js").ViewHeader} header
 * @param {import("../../../model/store.js").Store} store
 * @param {(() => ArrayLike<number>) | null} [auto] the map that suits the values; given where the
 *   scale cannot be changed
 */
export function createValueColors(root, box, header, store, auto = null) {
  /** @type {{ of: unknown, values: Summary }} */
  let known = { of: null, values: summarize([]) };
  let scale = resolveScale({}, known.values, false);
  let centered = false;
  let unit = "";
  let map = colormap(AUTO, store.model);

  /** @returns {ScaleOptions} */
  const options = () => store.option("color_scale") ?? {};
  // A map that diverges also where a middle was given.
  const cmapName = () => {
    const given = typeof options().center === "number";
    return usedColormap(String(store.option("cmap") || AUTO), centered || given);
  };
  const diverging = () => centered && isDiverging(cmapName());

  /**
   * Choose another scale; one that the values cannot have is refused in a sentence.
   * @param {ScaleOptions} change undefined: back to the default
   */
  function change(change) {
    const next = Object.fromEntries(
      Object.entries({ ...options(), ...change }).filter(([name, value]) => {
        return value !== undefined && !(name === "norm" && value === "linear");
      }),
    );
    try {
      resolveScale(next, known.values, diverging());
    } catch (error) {
      show(/** @type {Error} */ (error).message);
      return;
    }
    store.setOption("color_scale", next);
  }
  const reset = () => {
    if (Object.keys(options()).length) store.setOption("color_scale", {});
  };
  const resetEnds = () => change({ vmin: undefined, vmax: undefined });

  const panel = auto
    ? null
    : createScalePanel(root, header, {
        change,
        reset,
        annotate: (shown) => store.setOption("annot", shown),
      });
  const ends = auto
    ? null
    : createScaleEnds(box, {
        scale: () => (box.classList.contains("hclust-empty") ? null : scale),
        move: (end, value) => change({ [end]: value }),
        done: store.flush,
        reset: resetEnds,
      });

  /** @param {string} reason */
  function show(reason) {
    const { robust = "auto" } = options();
    const clips = robust === "auto" ? diverging() : Boolean(robust);
    panel?.show(options(), scale, clips, Boolean(store.option("annot")), reason);
  }

  return {
    now: () => ({
      scale,
      map,
      unit,
      annot: Boolean(store.option("annot")),
      fmt: String(store.option("fmt") || ".2g"),
    }),
    /** Update to new data or options. @param {boolean} possible whether there are values */
    update(possible) {
      const { values } = store.data;
      if (values !== known.of) known = { of: values, values: summarize(values) };
      const about = store.model.get("values_about") ?? {};
      [centered, unit] = [Boolean(about.centered), String(about.unit ?? "")];
      const isAuto = auto && (store.option("cmap") || AUTO) === AUTO;
      map = isAuto ? auto() : colormap(cmapName(), store.model);
      let reason = "";
      try {
        scale = resolveScale(options(), known.values, diverging());
      } catch (error) {
        reason = /** @type {Error} */ (error).message;
        scale = resolveScale({}, known.values, diverging());
      }
      panel?.hide(!possible);
      show(reason);
    },
    /** @param {import("../layout.js").Rect} bar */
    place: (bar) => ends?.show(bar, scale, unit),
    inWords() {
      const [low, high] = [scale.vmin, scale.vmax].map(short);
      const norm = IN_WORDS[scale.norm];
      return (
        `Colors go from ${low} to ${high}${unit && ` (${unit})`}` +
        (norm ? ` on a ${norm} scale` : "") +
        (scale.center === null ? "" : `, ${short(scale.center)} in the middle`) +
        (scale.below || scale.above ? "; values beyond have the color of the end." : ".")
      );
    },
    destroy() {
      panel?.destroy();
      ends?.destroy();
    },
  };
}

/** A number with three digits. @param {number} value */
const short = (value) => significant(value, 3);
