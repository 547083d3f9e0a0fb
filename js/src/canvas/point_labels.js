// Place names beside points without overlap.

/** @typedef {{ x0: number, y0: number, x1: number, y1: number }} Box */

/**
 * Where names stand beside points: right or left of their own, over no other name, point or the
 * legend. plotting/scatter.py does the same.
 * @param {{ row: number, x: number, y: number, width: number, away: number }[]} points in pixels
 *   from the plot's upper left corner; width of the name, and how far it keeps from its point
 * @param {{ width: number, height: number }} plot
 * @param {Box[]} taken  what they must not touch
 * @returns {{ row: number, left: number, y: number }[]}
 */
export function placePointLabels(points, plot, taken) {
  const boxes = [
    ...taken,
    ...points.map(({ x, y }) => ({ x0: x - 5, y0: y - 5, x1: x + 5, y1: y + 5 })),
  ];
  const found = [];
  for (const { row, x, y, width, away } of points) {
    for (const left of [x + away, x - away - width]) {
      const box = { x0: left, y0: y - 7, x1: left + width, y1: y + 7 };
      const inside =
        box.x0 >= 2 && box.x1 <= plot.width - 2 && box.y0 >= 0 && box.y1 <= plot.height - 2;
      if (!inside || boxes.some((other) => overlap(box, other))) continue;
      boxes.push(box);
      found.push({ row, left, y });
      break;
    }
  }
  return found;
}

/** @param {Box} a @param {Box} b */
function overlap(a, b) {
  return a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
}
