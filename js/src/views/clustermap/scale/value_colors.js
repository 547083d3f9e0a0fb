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
 * What data and options give. A scale that the values cannot have is the default one.
 * @param {import("../../../model/store.js").Store} store
 * @param {Summary} values
 */
export function resolveColors(store, values) {
  const about = store.model.get("values_about") ?? {};
  /** @type {ScaleOptions} */
  const options = store.option("color_scale") ?? {};
  const centered = Boolean(about.centered);
  // A map that diverges also where a middle was given.
  const isMiddle = centered || typeof options.center === "number";
  const cmap = usedColormap(String(store.option("cmap") || AUTO), isMiddle);
  const diverging = centered && isDiverging(cmap);
  let reason = "";
  /** @type {ColorScale} */
  let scale;
  try {
    scale = resolveScale(options, values, diverging);
  } catch (error) {
    reason = /** @type {Error} */ (error).message;
    scale = resolveScale({}, values, diverging);
  }
  return { scale, cmap, diverging, unit: String(about.unit ?? ""), reason };
}

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
  let now = resolveColors(store, known.values);
  let map = colormap(now.cmap, store.model);

  /** @returns {ScaleOptions} */
  const options = () => store.option("color_scale") ?? {};
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
      resolveScale(next, known.values, now.diverging);
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
        scale: () => (box.classList.contains("hclust-empty") ? null : now.scale),
        move: (end, value) => change({ [end]: value }),
        done: store.flush,
        reset: resetEnds,
      });

  /** @param {string} reason */
  function show(reason) {
    const { robust = "auto" } = options();
    const clips = robust === "auto" ? now.diverging : Boolean(robust);
    panel?.show(options(), now.scale, clips, Boolean(store.option("annot")), reason);
  }

  return {
    now: () => ({
      scale: now.scale,
      map,
      unit: now.unit,
      annot: Boolean(store.option("annot")),
      fmt: String(store.option("fmt") || ".2g"),
    }),
    /** Update to new data or options. @param {boolean} possible whether there are values */
    update(possible) {
      const { values } = store.data;
      if (values !== known.of) known = { of: values, values: summarize(values) };
      now = resolveColors(store, known.values);
      const isAuto = auto && (store.option("cmap") || AUTO) === AUTO;
      map = isAuto ? auto() : colormap(now.cmap, store.model);
      panel?.hide(!possible);
      show(now.reason);
    },
    /** @param {import("../layout.js").Rect} bar */
    place: (bar) => ends?.show(bar, now.scale, now.unit),
    inWords() {
      const { scale, unit } = now;
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
