// Bundles each file of src/entries/ and its folders into one ES module in ../hclust_widgets/static/.
// anywidget loads a module from a blob, where relative imports fail: hence one file per front end.
// The same sources give the same bytes: nothing here depends on time, folder or machine.
import { copyFile, readdir, readFile } from "node:fs/promises";
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

/** Values that both languages share are read so: `constants.colors`. */
const SHARED = /\b(constants|catalogue)\.([a-z_]+)/g;
const UNPACKED = /= (constants|catalogue);/;

/**
 * Build each entry with those of the shared values that its own modules read.
 * @param {import("esbuild").BuildOptions & { entryPoints: string[] }} each
 */
async function buildEach({ entryPoints, ...each }) {
  for (const entry of entryPoints) {
    const one = { ...options, ...each, entryPoints: [entry] };
    const look = { write: false, metafile: true, logLevel: /** @type {const} */ ("error") };
    const { metafile } = await build({ ...one, ...look });
    /** @type {Set<string>} */
    const read = new Set();
    for (const file of Object.keys(metafile.inputs).filter((name) => name.endsWith(".js"))) {
      const text = await readFile(`${here}${file}`, "utf8");
      if (UNPACKED.test(text)) throw new Error(`${file}: write constants.name, or it is left out`);
      for (const [found] of text.matchAll(SHARED)) read.add(found);
    }
    await build({ ...one, plugins: [onlyRead(read)] });
  }
}

/** @param {Set<string>} read @returns {import("esbuild").Plugin} */
function onlyRead(read) {
  return {
    name: "only what is read",
    setup({ onLoad }) {
      onLoad({ filter: /common.(constants|catalogue)\.json$/ }, async ({ path }) => {
        const holder = path.endsWith("constants.json") ? "constants" : "catalogue";
        const all = Object.entries(JSON.parse(await readFile(path, "utf8")));
        const kept = all.filter(([name]) => read.has(`${holder}.${name}`));
        return { contents: JSON.stringify(Object.fromEntries(kept)), loader: "json" };
      });
    },
  };
}

const entries = fileURLToPath(new URL("src/entries/", import.meta.url));

/** @param {string} folder @returns {Promise<string[]>} the modules of a folder of src/entries/ */
async function entriesOf(folder) {
  const names = (await readdir(`${entries}${folder}`)).filter((name) => name.endsWith(".js"));
  return names.sort().map((name) => `src/entries/${folder}/${name}`);
}

await buildEach({
  entryPoints: [
    "src/entries/page_info.js",
    ...(await entriesOf("panels")),
    "src/styles/where_to_cut.css",
  ],
});
// Every widget carries the views, and every page all of this: it is made small.
await buildEach({
  entryPoints: [
    "src/entries/live.js",
    "src/entries/classroom.js",
    ...(await entriesOf("loaded_later")),
    ...(await entriesOf("pages")),
    "src/styles/hclust.css",
    "src/styles/pages/page.css",
    "src/styles/pages/page_classes.css",
    "src/styles/pages/page_views.css",
  ],
  minify: true,
  lineLimit: 120,
});
// The bundles contain code of this package: its license goes with them.
await copyFile(
  `${here}node_modules/d3-polygon/LICENSE`,
  `${here}../hclust_widgets/static/d3-polygon.LICENSE`,
);
