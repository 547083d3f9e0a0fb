// A presenter's steps in a page: the caption in large type, back and next by button and by key.

/** One stop: what is shown, and what is said of it.
 * @typedef {object} Step
 * @property {string} caption
 * @property {number} linkage       which of the page's linkages
 * @property {number} n_clusters
 * @property {number} distance_threshold
 * @property {number} selection     the number of a packed array
 * @property {Record<string, unknown>} options  x, y, cmap
 */

/**
 * @param {HTMLElement} root  the page
 * @param {HTMLElement} before  what the steps stand above
 * @param {Step[]} steps
 * @param {(step: Step) => void} go
 */
export function showSteps(root, before, steps, go) {
  const doc = root.ownerDocument;
  let at = -1;
  const part = doc.createElement("section");
  part.className = "hclust-steps hclust-presenting";
  part.setAttribute("aria-label", "Walkthrough");
  /** @param {string} tag @param {string} [name] */
  const make = (tag, name = "") => {
    const el = doc.createElement(tag);
    el.className = name;
    return el;
  };
  const caption = make("p", "hclust-caption");
  caption.dir = "auto";
  caption.setAttribute("role", "status");
  const bar = make("div", "hclust-walk");
  /** @param {string} text @param {string} spoken @param {() => void} f */
  const button = (text, spoken, f) => {
    const el = /** @type {HTMLButtonElement} */ (make("button"));
    el.type = "button";
    el.textContent = text;
    el.setAttribute("aria-label", spoken);
    el.addEventListener("click", f);
    return el;
  };
  const back = button("◀", "Back", () => show(at - 1));
  const next = button("▶", "Next", () => show(at + 1));
  const place = make("span", "hclust-quiet");
  const large = button("Large type", "Large type", () => {
    large.setAttribute("aria-pressed", String(root.classList.toggle("hclust-large")));
  });
  large.setAttribute("aria-pressed", "false");
  bar.append(back, place, next, large);
  part.append(caption, bar);
  before.before(part);
  doc.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    if (event.key !== "PageDown" && event.key !== "PageUp") return;
    event.preventDefault();
    event.stopPropagation();
    show(at + (event.key === "PageDown" ? 1 : -1));
  }, true);
  tell();

  /** @param {number} i */
  function show(i) {
    const step = steps[i];
    if (!step) return;
    at = i;
    go(step);
    tell();
  }

  function tell() {
    caption.textContent = steps[at]?.caption ?? "";
    caption.hidden = !caption.textContent;
    place.textContent = at < 0 ? `${steps.length} steps` : `step ${at + 1} of ${steps.length}`;
    back.disabled = at <= 0;
    next.disabled = at >= steps.length - 1;
  }
}
