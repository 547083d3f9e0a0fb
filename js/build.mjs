// Bundles each front end of src/ into one readable ES module in ../hclust_widgets/static/.
// anywidget loads a module from a blob, where relative imports fail: hence one file per front end.
// The same sources give the same bytes: nothing here depends on time, folder or machine.
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = fileURLToPath(new URL(".", import.meta.url));

await build({
  absWorkingDir: here,
  entryPoints: ["src/surface.js", "src/hclust.css"],
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
});
