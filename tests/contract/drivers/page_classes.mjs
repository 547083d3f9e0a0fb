// The table of known classes as a page tells it at several cuts, as JSON: `node page_classes.mjs
// cases.json`. tests/contract/test_js_page_classes.py compares it with what Python finds.
import { readFileSync } from "node:fs";
import { decode, ints } from "../../../js/src/model/decode.js";
import { cutClusters } from "../../../js/src/model/tree/cut.js";
import { tellClasses } from "../../../js/src/page/class_table.js";
import { createHost } from "../../../js/src/page/kernelless_model.js";
import { inflate, unpack } from "../../../js/src/page/unpack.js";

const [file] = process.argv.slice(2);
if (file) {
  // the test runner starts every file of this folder
  const { json, data, ks } = JSON.parse(readFileSync(file, "utf8"));
  const { traits, page } = unpack(json, await inflate(data));
  const decoded = decode(createHost(new Map(Object.entries(traits))));
  const codes = ints(page.classes.codes);
  const told = ks.map((k) =>
    tellClasses(page.classes, codes, decoded, cutClusters(decoded.tree, k)),
  );
  process.stdout.write(JSON.stringify(told));
}
