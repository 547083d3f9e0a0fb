// The heights of the last merges as bars that touch: steps down from the last merge.

/**
 * @param {number[]} heights 0 to 1, the last merge first
 * @param {number} width
 * @param {number} height
 */
export function sparkline(heights, width, height) {
  if (!heights.length) return "";
  const step = width / heights.length;
  let path = `M0 ${height}`;
  heights.forEach((share, i) => {
    path += `V${(height * (1 - share)).toFixed(1)}H${((i + 1) * step).toFixed(1)}`;
  });
  return `${path}V${height}Z`;
}
