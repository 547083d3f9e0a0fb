// Bundles each file of src/entries/ into one ES module in ../hclust_widgets/static/.
// anywidget loads a module from a blob, where relative imports fail: hence one file per front end.
// The same sources give the same bytes: nothing here depends on time, folder or machine.
import { copyFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = fileURLToPath(new URL(".", import.meta.url));

/** @type {import("esbuild").BuildOptions} */
const options = {
  absWorkingDir: here,
  outdir: "../hclust_widgets/static",
  entryNames: "[name]",
  bundle: true,
  format: "esm",
  target: "es2022",
  charset: "utf8",
  legalComments: "none",
  minify: false,
  banner: {
    js: "// Generated from js/ by `npm run build`. Do not edit.",
    css: "/* Generated from js/ by `npm run build`. Do not edit. */",
  },
  logLevel: "info",
};

await build({
  ...options,
  entryPoints: [
    "src/entries/page_info.js",
    "src/entries/classes.js",
    "src/entries/cluster_cards.js",
    "src/entries/code_tab.js",
    "src/entries/columns.js",
    "src/entries/cuts.js",
    "src/entries/evidence.js",
    "src/entries/export_tab.js",
    "src/entries/linkages.js",
    "src/entries/rows.js",
    "src/entries/silhouette.js",
    "src/styles/where_to_cut.css",
  ],
});
// Every widget carries the views, and every page all of this: it is made small.
await build({
  ...options,
  entryPoints: [
    "live",
    "ribbon",
    "density",
    "sub_heatmap",
    "classroom",
    "page",
    "page_classes",
    "classroom_page",
  ]
    .map((name) => `src/entries/${name}.js`)
    .concat(
      ["hclust", "page", "page_views", "page_classes"].map((name) => `src/styles/${name}.css`),
    ),
  minify: true,
  lineLimit: 120,
});
// The bundles contain code of this package: its license goes with them.
await copyFile(
  `${here}node_modules/d3-polygon/LICENSE`,
  `${here}../hclust_widgets/static/d3-polygon.LICENSE`,
);
