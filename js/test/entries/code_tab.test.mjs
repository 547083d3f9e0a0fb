import assert from "node:assert/strict";
import test from "node:test";
import { tokenize } from "../../src/entries/code_tab.js";

const joined = (code) =>
  tokenize(code)
    .map(({ text }) => text)
    .join("");
const of = (kind, code) =>
  tokenize(code)
    .filter((p) => p.kind === kind)
    .map((p) => p.text);

test("the pieces of a script are the script", () => {
  for (const code of [
    "",
    "\n",
    "a = 'it\\'s' # x\n",
    '"open',
    "'",
    '"""a\nb"""',
    '# "',
    "1.5e-3",
  ]) {
    assert.equal(joined(code), code);
  }
});

test("what stands in a string or a comment is nothing else", () => {
  const code = 'from x import y  # for "z"\nnames = ["# no", \'import "1"\', "a\\"b"]\n';
  assert.deepEqual(of("comment", code), ['# for "z"']);
  assert.deepEqual(of("string", code), ['"# no"', "'import \"1\"'", '"a\\"b"']);
  assert.deepEqual(of("keyword", code), ["from", "import"]);
});

test("numbers are whole, and names with digits are names", () => {
  assert.deepEqual(of("number", "x0 = cut(4, 0.30000000000000004, 1e-09)"), [
    "4",
    "0.30000000000000004",
    "1e-09",
  ]);
});
