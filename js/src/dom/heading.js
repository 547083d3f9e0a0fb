// Headings of views and panels: in a page of our own they stand right under its title.

/** @param {Document} doc @param {string} [text] @returns {HTMLElement} */
export function createHeading(doc, text = "") {
  const el = doc.createElement("h4");
  if (doc.querySelector?.("main.hclust h1")) el.setAttribute("aria-level", "2");
  el.textContent = text;
  return el;
}
