// A cut as shapes: a block for every cluster, and the merges above them as lines.

/** @typedef {import("./types.js").OfferedCut} OfferedCut */

/** Blocks of clusters that merge at no height are this high. */
const MIN = 2;

/**
 * Paths of a picture of this size, in its pixels.
 * @param {Pick<OfferedCut, "blocks" | "links">} cut
 * @param {number} width
 * @param {number} height
 */
export function cutPaths(cut, width, height) {
  const base = height - 1;
  /** @param {number} share */
  const x = (share) => (share * width).toFixed(1);
  /** @param {number} share */
  const y = (share) => (base - share * (base - 1)).toFixed(1);
  let blocks = "";
  for (const [begin = 0, wide = 0, high = 0] of cut.blocks) {
    // Between clusters there is a gap, unless they are too narrow for one.
    const gap = wide * width > 3 ? 1 : 0;
    const from = begin * width + gap / 2;
    const top = Math.min(Number(y(high)), base - MIN);
    blocks += `M${from.toFixed(1)} ${base}V${top.toFixed(1)}h${(wide * width - gap).toFixed(1)}V${base}Z`;
  }
  let links = "";
  for (const [left = 0, right = 0, leftFoot = 0, rightFoot = 0, high = 0] of cut.links) {
    links += `M${x(left)} ${y(leftFoot)}V${y(high)}H${x(right)}V${y(rightFoot)}`;
  }
  return { blocks, links };
}

/**
 * The sizes of the clusters in words, the largest first.
 * @param {number[]} sizes
 * @param {(n: number) => string} count
 * @param {number} [most]
 */
export function sizesInWords(sizes, count, most = 6) {
  const shown = sizes.slice(0, sizes.length > most ? most - 1 : most).map((size) => count(size));
  return sizes.length > most
    ? `${shown.join(", ")} ... ${count(sizes.at(-1) ?? 0)}`
    : shown.join(", ");
}
