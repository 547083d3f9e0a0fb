// The cards that a page shows of several cuts, as JSON: `node cards.mjs cases.json`.
// tests/contract/test_js_cards.py compares them with those that Python describes.
import { readFileSync } from "node:fs";
import { color, marker } from "../../../js/src/canvas/color/palette.js";
import { decode, ints } from "../../../js/src/model/decode.js";
import { cutClusters } from "../../../js/src/model/tree/cut.js";
import {
  createProfile,
  describeClusters,
  typicalRows,
} from "../../../js/src/page/cluster_profile.js";
import { createHost } from "../../../js/src/page/kernelless_model.js";
import { inflate, unpack } from "../../../js/src/page/unpack.js";
import { MAX_CARDS, MAX_COLUMNS, MAX_LINES } from "../../../js/src/views/cards/cards.js";

const [file] = process.argv.slice(2);
if (file) {
  // the test runner starts every file of this folder
  const { json, data, ks } = JSON.parse(readFileSync(file, "utf8"));
  const { traits, page } = unpack(json, await inflate(data));
  const decoded = decode(createHost(new Map(Object.entries(traits))));
  const profile = createProfile(page, decoded);
  const medoids = ints(page.linkages[page.start].medoids);
  const cards = ks.map((k) => {
    const cut = cutClusters(decoded.tree, k);
    const found = describeClusters(cut, profile(cut), typicalRows(medoids, cut), decoded);
    for (const cluster of found.clusters) {
      cluster.color = color(cluster.color);
      cluster.marker = marker(cluster.marker);
    }
    return found;
  });
  process.stdout.write(JSON.stringify({ limits: [MAX_CARDS, MAX_LINES, MAX_COLUMNS], cards }));
}
