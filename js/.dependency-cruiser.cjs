// The import rule: a module may import from its own folder and from those named before it, in the
// code and in JSDoc types. The reasons for the order are in README.md.
const layers = [
  "common",
  "text",
  "model",
  "canvas",
  "dom",
  "views",
  "jupyter",
  "page",
  "classroom",
  "entries",
];

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: "no-cycle",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "only-known-folders",
      severity: "error",
      from: { path: "^src/", pathNot: `^src/(${layers.join("|")})/` },
      to: {},
    },
    ...layers.slice(0, -1).map((layer, i) => ({
      name: `${layer}-imports-from-below`,
      severity: "error",
      from: { path: `^src/${layer}/` },
      to: { path: `^src/(${layers.slice(i + 1).join("|")})/` },
    })),
    {
      name: "views-do-not-know-each-other",
      severity: "error",
      from: { path: "^src/views/([^/]+)/" },
      to: { path: "^src/views/", pathNot: "^src/views/($1|shared)/" },
    },
    {
      name: "a-tree-knows-no-table",
      severity: "error",
      from: { path: "^src/model/tree/" },
      to: { path: "^src/model/", pathNot: "^src/model/(tree/|types\\.js$)" },
    },
    {
      name: "page-and-classroom-and-jupyter-apart",
      severity: "error",
      from: { path: "^src/(jupyter|page|classroom)/" },
      to: { path: "^src/(jupyter|page|classroom)/", pathNot: "^src/$1/" },
    },
    {
      name: "resolvable",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: "no-development-dependencies-in-the-bundle",
      severity: "error",
      from: { path: "^src/" },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
    },
  ],
  options: {
    parser: "tsc",
    detectJSDocImports: true,
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "default"] },
  },
};
