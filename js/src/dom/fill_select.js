// The choices of a dropdown.

/**
 * @param {HTMLSelectElement} control
 * @param {string[]} values
 * @param {(value: string, i: number) => string} words
 */
export function fillSelect(control, values, words) {
  control.replaceChildren(
    ...values.map((value, i) => {
      const option = control.ownerDocument.createElement("option");
      option.value = value;
      option.textContent = words(value, i);
      return option;
    }),
  );
}
