import assert from "node:assert/strict";
import test from "node:test";
import { linesOf, tokenize } from "../../../src/entries/panels/code_tab.js";

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

test("lines are the script, too, with their ends, and know how far in they begin", () => {
  const code = 'a = """x\n  y"""\n\n    b = 1  # c\n';
  const lines = linesOf(tokenize(code));
  assert.deepEqual(
    lines.map(({ pieces }) => pieces.map(({ text }) => text).join("")),
    ['a = """x\n', '  y"""\n', "\n", "    b = 1  # c\n"],
  );
  assert.deepEqual(
    lines.map(({ indent }) => indent),
    [0, 2, 0, 4],
  );
  assert.equal(lines[1]?.pieces[0]?.kind, "string");
  assert.deepEqual(linesOf(tokenize("")), []);
});
