// Bundles that come as text, once they are asked for.

/**
 * What a bundle exports; where it cannot be loaded, a sentence above the view says so until the next
 * try.
 * @param {string} source
 * @param {HTMLElement} box of the view
 * @param {string} what could not be drawn
 * @returns {Promise<any>} undefined if it failed
 */
export async function importModule(source, box, what) {
  box.parentElement?.querySelector(".hclust-failed")?.remove();
  const url = URL.createObjectURL(new Blob([source], { type: "text/javascript" }));
  try {
    return (await import(url)).default;
  } catch (error) {
    console.error(error);
    const line = box.ownerDocument.createElement("p");
    line.className = "hclust-failed hclust-quiet";
    line.setAttribute("role", "alert");
    line.textContent = `${what} could not be drawn here: try again, or reload the page.`;
    box.before(line);
  } finally {
    URL.revokeObjectURL(url);
  }
}
