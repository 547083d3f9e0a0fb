// A canvas goes over to what is painted on it next. The canvas itself holds the new picture at once;
// the browser mixes it with a copy of the old one, and nothing is painted twice.

const LINEAR = "linear"; // the two parts add up to the whole picture at every moment

/** @typedef {ReturnType<typeof beginCrossFade>} CrossFade */

/**
 * Call it before the canvas is painted again.
 * @param {HTMLCanvasElement} canvas
 * @param {number} ms
 * @param {() => void} ended called once, at its end
 */
export function beginCrossFade(canvas, ms, ended) {
  const doc = canvas.ownerDocument;
  const old = doc.createElement("canvas");
  old.className = canvas.className;
  old.setAttribute("aria-hidden", "true");
  [old.width, old.height] = [canvas.width, canvas.height];
  old.getContext("2d")?.drawImage(canvas, 0, 0);
  const pair = doc.createElement("div");
  pair.className = "hclust-fade";
  canvas.replaceWith(pair);
  pair.append(old, canvas);
  const timing = { duration: ms, easing: LINEAR };
  const going = old.animate([{ opacity: 1 }, { opacity: 0 }], { ...timing, fill: "forwards" });
  const coming = canvas.animate([{ opacity: 0 }, { opacity: 1 }], timing);
  going.onfinish = () => end();
  let over = false;

  function end() {
    if (over) return;
    over = true;
    going.cancel();
    coming.cancel();
    old.width = old.height = 0; // frees its memory at once
    pair.replaceWith(canvas);
    ended();
  }

  return { end };
}
