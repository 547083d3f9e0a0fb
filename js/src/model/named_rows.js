// Rows that are chosen by name, to be named where not all names have room.

/**
 * @param {import("./decode.js").Data} data
 * @param {unknown} labels  "auto", "off", or names
 * @returns {number[] | null} leaves; null: as many names as have room
 */
export function namedLeaves(data, labels) {
  if (!Array.isArray(labels)) return labels === "off" ? [] : null;
  const names = new Set(labels);
  return Array.from({ length: data.n }, (_, leaf) => leaf).filter((leaf) =>
    names.has(data.name(leaf)),
  );
}
