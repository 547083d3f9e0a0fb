// Bundles each front end of src/ into one ES module in ../hclust_widgets/static/.
// anywidget loads a module from a blob, where relative imports fail: hence one file per front end.
// The same sources give the same bytes: nothing here depends on time, folder or machine.
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = fileURLToPath(new URL(".", import.meta.url));

/** @type {import("esbuild").BuildOptions} */
const options = {
  absWorkingDir: here,
  outdir: "../hclust_widgets/static",
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

await build({ ...options, entryPoints: ["src/surface.js", "src/code.js", "src/take_away.js", "src/hclust.css"] });
// Every widget carries the views, and every page all of this: it is made small.
await build({
  ...options,
  entryPoints: ["src/live.js", "src/classroom.js", "src/page.js", "src/classroom_page.js", "src/page.css"],
  minify: true,
  lineLimit: 120,
});
