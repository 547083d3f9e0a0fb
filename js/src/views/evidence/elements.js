// Elements that charts and ribbon are made of.

const SVG = "http://www.w3.org/2000/svg";

/** @param {Element} parent @param {string} tag @param {Record<string, string | number>} attributes */
export function picture(parent, tag, attributes) {
  const el = /** @type {SVGElement} */ (parent.ownerDocument.createElementNS(SVG, tag));
  for (const [name, value] of Object.entries(attributes)) el.setAttribute(name, String(value));
  parent.append(el);
  return el;
}
