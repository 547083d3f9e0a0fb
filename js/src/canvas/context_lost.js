// Canvases whose memory the browser takes away: a driver starts anew, a computer has slept.

/**
 * A canvas that is not in the page, for a picture that is kept.
 * @param {Document} doc
 * @param {() => void} lost  what it held is gone
 */
export function pictureCanvas(doc, lost) {
  const canvas = doc.createElement("canvas");
  canvas.addEventListener("contextlost", lost);
  return canvas;
}

/** Whether nothing can be painted on a canvas any more. @param {HTMLCanvasElement} canvas */
export function isLost(canvas) {
  return Boolean(canvas.getContext("2d")?.isContextLost?.());
}
