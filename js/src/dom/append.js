// Elements of lists and panels.

/** @param {Element} parent @param {string} tag @param {string} [name] @param {string} [text] */
export function append(parent, tag, name = "", text = "") {
  const el = parent.ownerDocument.createElement(tag);
  if (name) el.className = name;
  if (text) el.textContent = text;
  parent.append(el);
  return el;
}

/** @param {HTMLElement} parent @param {string} text @param {() => void} press */
export function pushButton(parent, text, press) {
  const el = /** @type {HTMLButtonElement} */ (append(parent, "button", "", text));
  el.type = "button";
  el.addEventListener("click", press);
  return el;
}
