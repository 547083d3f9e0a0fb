// Outlines round groups of points.

/**
 * The corners of the smallest convex shape round some points (Andrew's monotone chain, 1979).
 * @param {ArrayLike<number>} xs
 * @param {ArrayLike<number>} ys
 * @param {ArrayLike<number>} members which of the points
 * @returns {[number, number][]} in turn; one or two for points on one place or one line
 */
export function convexHull(xs, ys, members) {
  /** @type {[number, number][]} */
  const points = [];
  for (let i = 0; i < members.length; i++) {
    const row = /** @type {number} */ (members[i]);
    const [x, y] = [/** @type {number} */ (xs[row]), /** @type {number} */ (ys[row])];
    if (Number.isFinite(x) && Number.isFinite(y)) points.push([x, y]);
  }
  points.sort((p, q) => p[0] - q[0] || p[1] - q[1]);
  const half = (/** @type {[number, number][]} */ from) => {
    /** @type {[number, number][]} */
    const found = [];
    for (const p of from) {
      while (found.length > 1 && turn(/** @type {any} */ (found.at(-2)), /** @type {any} */ (found.at(-1)), p) <= 0) {
        found.pop();
      }
      found.push(p);
    }
    return found;
  };
  if (points.length < 3) return points;
  return [...half(points).slice(0, -1), ...half(points.reverse()).slice(0, -1)];
}

/** @param {[number, number]} a @param {[number, number]} b @param {[number, number]} c */
function turn(a, b, c) {
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
}
