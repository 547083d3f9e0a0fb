// Long lists of records, which widgets send as a list for each field.

/**
 * The records of a trait: as a page holds them, or from a list for each field, with null where a
 * record lacks it.
 * @param {any} sent
 * @returns {any[]}
 */
export function records(sent) {
  if (!sent || Array.isArray(sent)) return sent ?? [];
  const fields = Object.entries(sent);
  const length = fields[0]?.[1].length ?? 0;
  return Array.from({ length }, (_, i) =>
    Object.fromEntries(
      fields
        .filter(([, values]) => values[i] !== null)
        .map(([field, values]) => [field, values[i]]),
    ),
  );
}
