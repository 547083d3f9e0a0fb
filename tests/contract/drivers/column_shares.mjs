// What decides, as a page says it at several cuts, as JSON: `node column_shares.mjs cases.json`.
// tests/contract/test_js_column_shares.py compares it with what Python finds.
import { readFileSync } from "node:fs";
import { decode } from "../../../js/src/model/decode.js";
import { cutClusters } from "../../../js/src/model/tree/cut.js";
import {
  columnShares,
  describeShares,
  repeatedPhrase,
} from "../../../js/src/page/column_shares.js";
import { createHost } from "../../../js/src/page/kernelless_model.js";
import { briefly, summary } from "../../../js/src/page/summary.js";
import { inflate, unpack } from "../../../js/src/page/unpack.js";

const [file] = process.argv.slice(2);
if (file) {
  // the test runner starts every file of this folder
  const { json, data, ks } = JSON.parse(readFileSync(file, "utf8"));
  const { traits, page } = unpack(json, await inflate(data));
  const decoded = decode(createHost(new Map(Object.entries(traits))));
  const sharesAt = columnShares(page.shares, decoded);
  const told = ks.map((k) => {
    const cut = cutClusters(decoded.tree, k);
    const found = sharesAt(cut);
    const moved = page.numbers_moved && k === traits.n_clusters;
    const more = briefly(page.leveled, moved, repeatedPhrase(page.shares, found, k));
    const sentence = summary(page, decoded, page.linkages[page.start], cut, more);
    return {
      between: [...found.between],
      said: describeShares(page.shares, found, k),
      summary: sentence.map(({ text }) => text).join(""),
    };
  });
  process.stdout.write(JSON.stringify(told));
}
