// Where the bars of a silhouette plot lie: the twin of row_places in plotting/silhouette.py.

/** A cluster has room for a line of words, if there is enough for all. */
const LINE = 20;
const GAP = 6;

/**
 * @param {number[]} sizes rows of each cluster
 * @param {number} height pixels
 */
export function rowPlaces(sizes, height) {
  const k = sizes.length;
  const roomy = k * (GAP + LINE) < height;
  const gap = roomy ? GAP : (0.2 * height) / k;
  const least = roomy ? LINE : 0;
  const room = height - (k - 1) * gap;
  let low = 0;
  let high = room / sizes.reduce((sum, n) => sum + n, 0);
  for (let i = 0; i < 50; i++) {
    const thick = (low + high) / 2;
    const used = sizes.reduce((sum, n) => sum + Math.max(n * thick, least), 0);
    if (used <= room) low = thick;
    else high = thick;
  }
  let y = 0;
  const tops = sizes.map((n) => {
    const band = Math.max(n * low, least);
    const top = y + (band - n * low) / 2;
    y += band + gap;
    return top;
  });
  return { tops, thick: low };
}

/**
 * The bar at a height: of the nearest row of the nearest cluster.
 * @param {number} y
 * @param {number[]} sizes
 * @param {{ tops: number[], thick: number }} places
 */
export function barAt(y, sizes, { tops, thick }) {
  let first = 0;
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  sizes.forEach((n, i) => {
    const top = tops[i] ?? 0;
    const away = Math.max(top - y, y - (top + n * thick), 0);
    if (away < least) {
      least = away;
      best = first + Math.min(Math.max(Math.floor((y - top) / thick), 0), n - 1);
    }
    first += n;
  });
  return best;
}
