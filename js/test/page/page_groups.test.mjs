// A page of groups of rows describes clusters of all rows.
import assert from "node:assert/strict";
import test from "node:test";
import { cutClusters } from "../../src/model/tree/cut.js";
import { makeTree } from "../../src/model/tree/tree.js";
import { createProfile, describeClusters, typicalRows } from "../../src/page/cluster_profile.js";
import { groupsCsv } from "../../src/page/csv.js";
import { summary } from "../../src/page/summary.js";

const view = (array) => new DataView(array.buffer.slice(0));

/** Three groups of five rows: {1, 3}, {10} and {20, none}; words a, b | a | b, b. */
const page = {
  words: { features: "1 feature", columns: "", scaling: "as it is", metric: "euclidean" },
  profile: [{ original: 0 }, { text: 0 }],
  texts: [{ name: "kind", words: ["a", "b"], codes: view(new Int32Array(0)) }],
  groups: {
    clustered: "5 rows in 3 groups",
    noun: "rows",
    sizes: view(Int32Array.of(2, 1, 2)),
    columns: [
      {
        counts: view(Int32Array.of(2, 1, 1)),
        means: view(Float64Array.of(2, 10, 20)),
        overall: 8.5,
        lowest: 1,
        highest: 20,
        total: 56.25 + 30.25 + 2.25 + 132.25,
      },
      { counts: view(Int32Array.of(1, 1, 1, 0, 0, 2)) },
    ],
  },
};
const data = {
  n: 3,
  noun: "groups",
  name: (leaf) => `g${leaf}`,
  originals: Float64Array.of(1, 10, 20),
  originalColumns: [{ name: "v", unit: "", kind: "number" }],
};
const tree = makeTree(Int32Array.of(0, 1, 2, 3), Float64Array.of(1, 2));

test("means, shares and sizes are of rows", () => {
  const cut = cutClusters(tree, 2);
  const columns = createProfile(page, data)(cut);
  const cards = describeClusters(cut, columns, typicalRows(null, cut), data, page.groups);
  const large = cut.labels[0] ?? 0;
  const other = 1 - large;
  assert.equal(cards.noun, "rows");
  assert.deepEqual([cards.clusters[large].size, cards.clusters[other].size], [3, 2]);
  const [numbers, words] = columns;
  assert.ok(Math.abs(numbers.means[large] - 14 / 3) < 1e-12);
  assert.equal(numbers.means[other], 20);
  assert.deepEqual([numbers.overall, numbers.lowest, numbers.highest], [8.5, 1, 20]);
  const between = 3 * (14 / 3 - 8.5) ** 2 + (20 - 8.5) ** 2;
  assert.ok(Math.abs(numbers.explained - between / 221) < 1e-12);
  assert.deepEqual([words.words[large], words.words[other]], ["a", "b"]);
  assert.ok(Math.abs(words.share[large] - 2 / 3) < 1e-12);
  assert.equal(words.share[other], 1);
});

test("the sentence tells rows and groups", () => {
  const linkage = { name: "ward", constrained: false, cophenetic: null };
  const said = summary(page, data, linkage, cutClusters(tree, 2));
  assert.match(said.map(({ text }) => text).join(""), /^5 rows in 3 groups by 1 feature/);
});

test("labels are saved group by group, with their rows", () => {
  const sizes = Int32Array.of(2, 1, 2);
  const labels = Int32Array.of(0, 0, 1);
  assert.equal(
    groupsCsv(sizes, labels, null),
    "\ufeffgroup,rows,cluster\r\n0,2,0\r\n1,1,0\r\n2,2,1\r\n",
  );
  assert.equal(
    groupsCsv(sizes, labels, data.name, new Map([[1, "=x"]])),
    "\ufeffgroup,name,rows,cluster,cluster_name\r\n0,g0,2,0,0\r\n1,g1,1,0,0\r\n2,g2,2,1,'=x\r\n",
  );
});
