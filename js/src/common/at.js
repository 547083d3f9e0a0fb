// Array access for indices that are known to be valid.

/**
 * Return an entry of an array. In contrast to `array[i]` its type does not include `undefined`.
 * @template T
 * @param {{ readonly [index: number]: T }} array
 * @param {number} i
 * @returns {T}
 */
export function at(array, i) {
  return /** @type {T} */ (array[i]);
}
