// Save a file from the browser, without a server.

/**
 * Save a file.
 * @param {Document} doc
 * @param {string} name
 * @param {Blob} blob
 */
export function saveFile(doc, name, blob) {
  const url = URL.createObjectURL(blob);
  const link = doc.createElement("a");
  link.href = url;
  link.download = name;
  doc.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 60_000); // not before the browser has begun to read
}

/**
 * A title as the beginning of a file's name.
 * @param {string} title
 */
export function slug(title) {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return Array.from(words.join("-")).slice(0, 50).join("").replace(/-$/, "") || "clusters";
}
