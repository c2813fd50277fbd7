// Who may import whom. The table is in docs/decisions/003-layers.md.

const browserFree = "^(?:lib/engine|lib/language)/";

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: "no-cycles",
      comment: "A file that needs itself can't be read from top to bottom.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "resolvable",
      comment: "Import only what is there.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: "schema-imports-zod-alone",
      severity: "error",
      from: { path: "^lib/schema/" },
      to: { pathNot: ["^lib/schema/", "^node_modules/zod/"] },
    },
    {
      name: "lexicon-imports-nothing",
      severity: "error",
      from: { path: "^lib/lexicon/" },
      to: { pathNot: "^lib/lexicon/" },
    },
    {
      name: "engine-and-language-look-down-only",
      comment: "They take the rules as an argument and know neither the page nor the server.",
      severity: "error",
      from: { path: browserFree },
      to: {
        path: "^(?:[^/]+\\.[cm]?[jt]sx?$|app/|components/|lib/|rules/|tests/)",
        pathNot: "^lib/(?:(?:schema|lexicon|engine|language)/|platforms\\.ts$)",
      },
    },
    {
      name: "engine-and-language-run-anywhere",
      comment: "The same code runs on the server and, in a worker, in the browser.",
      severity: "error",
      from: { path: "^(?:lib/(?:schema|lexicon|engine|language)|rules)/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "engine-and-language-know-no-framework",
      severity: "error",
      from: { path: "^(?:lib/(?:schema|lexicon|engine|language)|rules)/" },
      to: { path: "^node_modules/(?:next|react|react-dom)/" },
    },
    {
      name: "compromise-in-one-file",
      comment: "Its offsets and shared state have traps; one file knows them.",
      severity: "error",
      from: { pathNot: ["^lib/language/tags\\.ts$", "^node_modules/"] },
      to: { path: "^node_modules/compromise/" },
    },
    {
      name: "a-rule-stands-alone",
      comment: "What two rules need is a fact and lives in lib/language.",
      severity: "error",
      from: { path: "^rules/[^/]+/" },
      to: {
        path: "^(?:[^/]+\\.[cm]?[jt]sx?$|app/|components/|lib/|rules/|tests/)",
        pathNot: [
          "^lib/(?:schema|lexicon|engine|language)/",
          "^lib/platforms\\.ts$",
          "^rules/(?:define-rule|guideline|sources)\\.ts$",
        ],
      },
    },
    {
      name: "rules-import-no-page",
      severity: "error",
      from: { path: "^rules/" },
      to: { path: "^(?:app|pages|components|tests)/" },
    },
    {
      name: "lib-imports-no-page",
      severity: "error",
      from: { path: "^lib/" },
      to: { path: "^(?:app|pages|components|rules|tests)/" },
    },
    {
      name: "components-leave-the-engine-on-the-server",
      comment: "Rules, engine and compromise stay out of the browser's bundle; a worker may load them apart.",
      severity: "error",
      from: { path: "^components/", pathNot: "\\.worker\\.ts$" },
      to: {
        path: "^(?:rules|lib/engine|lib/language|lib/lexicon)/",
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "components-take-types-of-the-schema",
      comment: "zod in the browser costs more than the page.",
      severity: "error",
      from: { path: "^components/", pathNot: "\\.worker\\.ts$" },
      to: { path: ["^lib/schema/", "^node_modules/zod/"], dependencyTypesNot: ["type-only"] },
    },
    {
      name: "nobody-imports-the-app",
      severity: "error",
      from: { path: "^(?:components|lib|rules)/|^proxy\\.ts$" },
      to: { path: "^(?:app|pages)/" },
    },
    {
      name: "the-product-imports-no-tool",
      comment: "What ships may not need what only tests and builds need.",
      severity: "error",
      from: { path: "^(?:app|pages|components|lib|rules)/|^proxy\\.ts$" },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
    },
    {
      name: "the-product-imports-no-test",
      severity: "error",
      from: { path: "^(?:app|pages|components|lib|rules)/|^proxy\\.ts$" },
      to: { path: "^(?:tests|scripts|bench)/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: "specify",
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      mainFields: ["module", "main", "types"],
    },
  },
};
