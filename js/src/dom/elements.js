// Buttons, dropdowns and sliders of the classroom's own controls.

const SVG = "http://www.w3.org/2000/svg";

/**
 * @param {HTMLElement} parent
 * @param {string} name what it is called, and what it shows where there is no icon
 * @param {() => void} pressed
 * @param {string} [icon] an SVG path in a square of 16
 */
export function button(parent, name, pressed, icon) {
  const doc = parent.ownerDocument;
  const el = doc.createElement("button");
  el.type = "button";
  el.dataset.lmSuppressShortcuts = "true";
  if (icon) {
    const svg = doc.createElementNS(SVG, "svg");
    const path = doc.createElementNS(SVG, "path");
    svg.setAttribute("viewBox", "0 0 16 16");
    svg.setAttribute("aria-hidden", "true");
    path.setAttribute("d", icon);
    svg.append(path);
    el.append(svg);
    el.setAttribute("aria-label", name);
    el.title = name;
  } else {
    el.textContent = name;
  }
  el.addEventListener("click", pressed);
  parent.append(el);
  return el;
}

/**
 * @param {HTMLElement} parent
 * @param {string} name
 * @param {(value: string) => void} chosen
 */
export function select(parent, name, chosen) {
  const doc = parent.ownerDocument;
  const label = doc.createElement("label");
  const el = doc.createElement("select");
  el.dataset.lmSuppressShortcuts = "true";
  // By itself the name would be that of the label, with all options in it.
  el.setAttribute("aria-label", name);
  el.addEventListener("change", () => chosen(el.value));
  label.append(name, el);
  parent.append(label);
  return el;
}

/**
 * @param {HTMLSelectElement} el
 * @param {string[][]} options value and text of each
 * @param {string} value
 */
export function setOptions(el, options, value) {
  const now = options.flat().join("\n");
  if (el.dataset.options !== now) {
    el.dataset.options = now;
    el.replaceChildren(
      ...options.map(([v = "", text = ""]) => {
        const option = el.ownerDocument.createElement("option");
        option.value = v;
        option.textContent = text;
        return option;
      }),
    );
  }
  if (el.value !== value) el.value = value;
}

/**
 * @param {HTMLElement} parent
 * @param {string} name
 * @param {(value: number) => void} moved
 * @param {() => void} [done]
 */
export function slider(parent, name, moved, done) {
  const doc = parent.ownerDocument;
  const label = doc.createElement("label");
  const [input, output] = [doc.createElement("input"), doc.createElement("output")];
  input.type = "range";
  input.dataset.lmSuppressShortcuts = "true";
  input.addEventListener("input", () => moved(input.valueAsNumber));
  if (done) input.addEventListener("change", done);
  label.append(name, input, output);
  parent.append(label);
  return { input, output, label };
}
