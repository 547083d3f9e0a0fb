// The walkthrough of a page: captions in large type, back and next by button and key. Page keys
// scroll, as in any page, unless large type is on or the focus is in the bar.

/** One step of the walkthrough: what is shown, and its caption.
 * @typedef {object} Step
 * @property {string} caption
 * @property {number} linkage       which of the page's linkages
 * @property {number} annotations   which names and colors of clusters
 * @property {import("./unpack.js").Traits} traits  to be set: cut, selection, axes, colormap, flips
 */

/** What a presenter does, so that page keys are the steps'.
 * @typedef {{ large: boolean, inBar: boolean }} Presenting */

/**
 * How many steps a key goes on: 1, -1, or 0 if it is not for the steps.
 * @param {Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">} event
 * @param {Presenting} now
 */
export function stepForKey({ key, ctrlKey, metaKey, altKey, shiftKey }, { large, inBar }) {
  if (ctrlKey || metaKey || altKey || shiftKey) return 0;
  if (key === "PageDown" || key === "PageUp")
    return large || inBar ? (key === "PageDown" ? 1 : -1) : 0;
  if (key === "ArrowRight" || key === "ArrowLeft")
    return inBar ? (key === "ArrowRight" ? 1 : -1) : 0;
  return 0;
}

/** Return the hint about keys beside the steps. @param {Presenting} now */
export function describeKeys({ large, inBar }) {
  return large || inBar
    ? "Page Down and Page Up turn the steps."
    : "Page Down and Page Up scroll; with large type they turn the steps.";
}

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
  const back = button("◀", "Back", () => {
    back.focus(); // not every browser gives it to what is clicked
    show(at - 1);
  });
  const next = button("▶", "Next", () => {
    next.focus();
    show(at + 1);
  });
  const place = make("span", "hclust-quiet");
  const large = button("Large type", "Large type", () => {
    large.setAttribute("aria-pressed", String(root.classList.toggle("hclust-large")));
    updateHint();
  });
  large.setAttribute("aria-pressed", "false");
  const hint = make("span", "hclust-quiet hclust-walk-keys");
  bar.append(back, place, next, large, hint);
  part.append(caption, bar);
  before.before(part);
  const presenting = () => ({
    large: root.classList.contains("hclust-large"),
    inBar: part.contains(doc.activeElement),
  });
  const updateHint = () => {
    hint.textContent = describeKeys(presenting());
  };
  doc.addEventListener(
    "keydown",
    (event) => {
      const by = stepForKey(event, presenting());
      if (!by) return;
      event.preventDefault();
      event.stopPropagation();
      show(at + by);
    },
    true,
  );
  doc.addEventListener("focusin", updateHint);
  part.addEventListener("focusout", () => setTimeout(updateHint)); // by then the focus is elsewhere
  update();

  /** @param {number} i */
  function show(i) {
    const step = steps[i];
    if (!step) return;
    at = i;
    go(step);
    update();
  }

  function update() {
    caption.textContent = steps[at]?.caption ?? "";
    caption.hidden = !caption.textContent;
    place.textContent = at < 0 ? `${steps.length} steps` : `step ${at + 1} of ${steps.length}`;
    const had = [back, next].find((one) => one === doc.activeElement);
    back.disabled = at <= 0;
    next.disabled = at >= steps.length - 1;
    // What is disabled loses the focus, and the keys would scroll from here on.
    if (had?.disabled) (back.disabled ? (next.disabled ? large : next) : back).focus();
    updateHint();
  }
}
