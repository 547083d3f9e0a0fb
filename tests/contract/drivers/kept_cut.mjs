// What the browser keeps of cuts in other trees: `node kept_cut.mjs cases.json`.
import { readFileSync } from "node:fs";
import { keptCut } from "../../../js/src/model/tree/kept_cut.js";
import { makeTree } from "../../../js/src/model/tree/tree.js";
import { cutValues, readCut } from "../../../js/src/model/tree/uneven.js";

const made = ({ children, heights }) =>
  makeTree(Int32Array.from(children), Float64Array.from(heights));
const cases = JSON.parse(readFileSync(process.argv[2], "utf8"));
console.log(
  JSON.stringify(
    cases.map(({ before, after, traits }) => {
      const old = readCut({ get: (name) => traits[name] }, made(before));
      const { cut, lost } = keptCut(old, made(after));
      return { ...cutValues(cut), lost };
    }),
  ),
);
