// A cluster's marker beside its name, in its color.

import { color as ofPalette } from "../../canvas/color/palette.js";
import { markerPath, markerScale } from "../../canvas/markers.js";

/** @param {string | number} color a number of the palette, or #rrggbb */
export function cssColor(color) {
  return typeof color === "number" ? ofPalette(color) : color;
}

/**
 * A cluster's marker in its color, as in the legend.
 * @param {Document} doc
 * @param {{ color: string | number, marker: number }} cluster  as in `Cluster` of cards.js
 */
export function clusterMarker(doc, { color, marker: index }) {
  const [svg, path] = /** @type {[SVGSVGElement, SVGPathElement]} */ (
    ["svg", "path"].map((tag) => doc.createElementNS("http://www.w3.org/2000/svg", tag))
  );
  svg.setAttribute("class", "hclust-marker");
  svg.setAttribute("viewBox", "-5.5 -5.5 11 11");
  svg.setAttribute("aria-hidden", "true");
  path.setAttribute("d", markerPath(index));
  path.setAttribute("transform", `scale(${9 * markerScale(index)})`);
  path.setAttribute("fill", cssColor(color));
  svg.append(path);
  return svg;
}
