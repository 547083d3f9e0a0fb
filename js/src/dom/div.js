/**
 * Make a block with a class, which is not in the page yet.
 * @param {Document} doc
 * @param {string} className
 */
export function makeDiv(doc, className) {
  const el = doc.createElement("div");
  el.className = className;
  return el;
}
