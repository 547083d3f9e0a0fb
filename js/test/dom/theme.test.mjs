import assert from "node:assert/strict";
import test from "node:test";
import { contentWidth, parentOf, readTheme } from "../../src/dom/theme.js";
import { fakePage } from "../helpers/fake_page.mjs";

const LAB_DARK = {
  "--jp-layout-color0": "rgb(17, 17, 17)",
  "--jp-layout-color1": "rgb(33, 33, 33)",
  "--jp-ui-font-color1": "rgba(255, 255, 255, 0.87)",
  "--jp-ui-font-color2": "rgba(255, 255, 255, 0.54)",
  "--jp-border-color2": "rgb(66, 66, 66)",
};

function theme(page) {
  return readTheme(page.box, page.element({ parent: page.box }));
}

test("JupyterLab's variables are taken, and seen on the paper", () => {
  assert.deepEqual(theme(fakePage({ variables: LAB_DARK })), {
    paper: "#111111",
    ink: "#e0e0e0",
    quiet: "#929292",
    rule: "#424242",
    panel: "#212121",
    font: "Fake Sans",
    dark: true,
  });
});

test("without variables the ground behind and the text's own color are taken", () => {
  const { paper, ink, dark } = theme(fakePage({ background: "rgb(250, 240, 230)" }));
  assert.deepEqual({ paper, ink, dark }, { paper: "#faf0e6", ink: "#141414", dark: false });
});

test("a see-through ground shows what is behind it", () => {
  assert.equal(theme(fakePage({ background: "rgba(0, 0, 0, 0.5)" })).paper, "#808080");
  const page = fakePage({ background: "rgba(0, 0, 0, 0)" });
  page.box.parentElement = page.element({ background: "rgb(1, 2, 3)" });
  assert.equal(theme(page).paper, "#010203");
});

test("where paper and panel are one white the panel is a faint tint", () => {
  const white = { "--jp-layout-color0": "#fff", "--jp-layout-color1": "#fff" };
  assert.equal(theme(fakePage({ variables: white })).panel, "#f8f8f8");
});

test("the width is the content's, in whole pixels rounded down", () => {
  const page = fakePage({ width: 800 });
  assert.equal(contentWidth(page.box), 800);
  page.box.getBoundingClientRect = () => ({ width: 819.6 });
  assert.equal(contentWidth(page.box), 799);
  page.box.clientWidth = 0;
  assert.equal(contentWidth(page.box), 0);
});

test("around an element stands its parent, or the host of its shadow tree", () => {
  const page = fakePage();
  assert.equal(parentOf(page.element({ parent: page.box })), page.box);
  assert.equal(parentOf(page.element({ getRootNode: () => ({ host: page.box }) })), page.box);
  assert.equal(parentOf(page.element({})), null);
});
