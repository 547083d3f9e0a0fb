// The slider of clusters: 1 to 20 have most of its length, whatever its end is, so that a place on it
// keeps its meaning when the end moves.

const SLIDER = ".hclust-clusters .noUi-target";
/** Numbers of clusters up to this have so many percent of the length. */
const [FINE, SHARE] = [20, "80%"];

/** @typedef {{ min: number, max: number } & Record<string, number | [number, number]>} Range */
/** @typedef {{ range?: Range }} Options */
/** @typedef {{ options: { range: Range }, updateOptions: (options: Options, fire?: boolean) => void }} Slider */

/** @type {WeakSet<object>} */
const scaled = new WeakSet();

/**
 * The range of a slider with most of its length for few clusters.
 * @param {Range} range
 * @returns {Range}
 */
export function clusterRange({ min, max }) {
  return max > FINE ? { min, [SHARE]: [FINE, 1], max } : { min, max };
}

/** @param {Element} box what is around the slider */
export function scaleClusters(box) {
  for (const target of box.querySelectorAll(SLIDER)) {
    const slider = /** @type {{ noUiSlider?: Slider }} */ (/** @type {unknown} */ (target))
      .noUiSlider;
    if (!slider || scaled.has(slider)) continue;
    scaled.add(slider);
    const update = slider.updateOptions;
    slider.updateOptions = (options, fire) =>
      update(options.range ? { ...options, range: clusterRange(options.range) } : options, fire);
    slider.updateOptions({ range: slider.options.range }, false);
  }
}
