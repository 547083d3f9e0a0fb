// Long lists of records, which widgets send as a text: JSON of a list for each field.

/**
 * The records of a trait: as a page holds them, or from JSON of a list for each field, with null
 * where a record lacks it.
 * @param {any} sent
 * @returns {any[]}
 */
export function records(sent) {
  if (typeof sent !== "string") return sent ?? [];
  const fields = /** @type {[string, any[]][]} */ (Object.entries(JSON.parse(sent)));
  const length = fields[0]?.[1].length ?? 0;
  return Array.from({ length }, (_, i) =>
    Object.fromEntries(
      fields
        .filter(([, values]) => values[i] !== null)
        .map(([field, values]) => [field, values[i]]),
    ),
  );
}
