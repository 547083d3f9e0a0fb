// How far Python is with a computation that takes a while.

/**
 * What is told: "" where nothing is computed, or too little for it to be told.
 * @param {string} what  "silhouettes"
 * @param {number | undefined} done  share, from 0 to 1
 */
export function computingWords(what, done) {
  return done ? `Computing ${what}: ${Math.round(100 * done)} %` : "";
}

/**
 * A line that screen readers tell, above what is computed; hidden while it is empty.
 * @param {HTMLElement} before
 */
export function computingLine(before) {
  const line = before.ownerDocument.createElement("p");
  line.className = "hclust-quiet hclust-computing";
  line.setAttribute("role", "status");
  line.hidden = true;
  before.before(line);
  return (/** @type {string} */ words) => {
    if (line.textContent !== words) line.textContent = words;
    line.hidden = !words;
  };
}
