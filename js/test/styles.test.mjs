import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import test from "node:test";

const FOLDER = new URL("../src/styles/", import.meta.url);
const SHEETS = readdirSync(FOLDER, { recursive: true })
  .filter((name) => name.endsWith(".css"))
  .map((name) => [name, readFileSync(new URL(name, FOLDER), "utf8")]);

/** The innermost rules of a sheet, each with the media query around it. */
function rules(css) {
  const found = [];
  const around = [];
  let text = "";
  for (const char of css.replace(/\/\*.*?\*\//gs, "")) {
    if (char === "{") around.push(text.trim());
    else if (char === "}") {
      const selector = around.pop();
      if (text.trim()) found.push({ selector, body: text, media: around.join(" ") });
    }
    text = "{};".includes(char) && char !== ";" ? "" : text + char;
  }
  return found;
}

test("nothing moves for those who want less motion", () => {
  for (const [name, css] of SHEETS)
    for (const { selector, body, media } of rules(css))
      if (/transition\s*:|animation\s*:/.test(body))
        assert.match(media, /prefers-reduced-motion: no-preference/, `${name}: ${selector}`);
});

test("one ring, two pixels outside, round whatever has the focus", () => {
  let rings = 0;
  for (const [name, css] of SHEETS)
    for (const { selector, body } of rules(css)) {
      if (!/:focus/.test(selector) || /:not\(:focus-visible\)/.test(selector)) continue;
      const offset = body.match(/outline-offset:\s*([^;!]+)/)?.[1].trim();
      if (offset !== undefined) {
        rings++;
        assert.equal(offset, "2px", `${name}: ${selector}`);
      }
    }
  assert.ok(rings > 0);
});
