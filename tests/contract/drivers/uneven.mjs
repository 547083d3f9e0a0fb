// Cuts trees at different heights as the browser does, and prints what comes out as JSON:
// `node uneven.mjs cases.json`. tests/contract/test_js_uneven.py compares it with Python.
import { readFileSync } from "node:fs";
import { cutLabel, gapNote, gapSentence } from "../../../js/src/model/tree/cut_text.js";
import { clusterColors, freeColorNumbering } from "../../../js/src/model/tree/node_colors.js";
import { makeTree } from "../../../js/src/model/tree/tree.js";
import { cutValues, lineHeights, moveLine, readCut } from "../../../js/src/model/tree/uneven.js";

function told(cut, numbers) {
  const tree = { ...cut.tree, annotations: { names: new Map(), colors: new Map(), numbers } };
  return {
    k: cut.k,
    t: cut.t,
    uneven: cut.isUneven,
    has_threshold: cut.hasThreshold,
    locked: cut.locked,
    nodes: [...cut.nodes],
    sizes: [...cut.sizes],
    labels: [...cut.labels],
    line: [...lineHeights(cut)],
    colors: [...clusterColors({ ...cut, tree, nodes: cut.nodes })],
    words: [gapSentence(cut), gapNote(cut), cutLabel(cut)],
    values: cutValues(cut),
  };
}

function answer({ children, heights, flips, steps }) {
  const tree = makeTree(
    Int32Array.from(children),
    Float64Array.from(heights),
    Uint8Array.from(flips),
  );
  const read = (traits) => readCut({ get: (name) => traits[name] }, tree);
  let numbers = [];
  let cut = read(steps[0].traits);
  return steps.map(({ traits, to, recolor }) => {
    const next = to ? moveLine(cut, to) : read(traits);
    if (recolor) {
      const annotations = { names: new Map(), colors: new Map(), numbers };
      numbers = freeColorNumbering({ ...tree, annotations }, cut.nodes, next);
    }
    cut = next;
    return told(cut, numbers);
  });
}

const [file] = process.argv.slice(2);
if (file) process.stdout.write(JSON.stringify(JSON.parse(readFileSync(file, "utf8")).map(answer)));
