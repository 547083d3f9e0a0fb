// Text for the clipboard.

import { windowOf } from "../canvas/window_of.js";

/**
 * Put a text on the clipboard; where the page may not write there, in the way of older browsers.
 * @param {string} text
 * @param {HTMLElement} place takes an unseen field for a moment
 * @returns {Promise<boolean>} true if it was copied
 */
export async function copyText(text, place) {
  const { navigator, document } = windowOf(place);
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = document.createElement("textarea");
    field.value = text;
    field.className = "hclust-unseen";
    place.append(field);
    field.select();
    const done = document.execCommand("copy");
    field.remove();
    return done;
  }
}
