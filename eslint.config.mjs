import { defineConfig, globalIgnores } from "eslint/config";
import next from "eslint-config-next/core-web-vitals";
import regexp from "eslint-plugin-regexp";
import tseslint from "typescript-eslint";

const purity = "A rule and the engine give the same answer for the same draft: no clock, no chance, no I/O.";

const noDefaultExport = [
  { selector: "ExportDefaultDeclaration", message: "Export it by its name." },
  { selector: "ExportSpecifier[exported.name='default']", message: "Export it by its name." },
];
const noBarrel = {
  selector: "ExportAllDeclaration",
  message: "No barrels: import from the file that defines it.",
};
const noClock = {
  selector: "NewExpression[callee.name='Date'][arguments.length=0]",
  message: purity,
};

export default defineConfig([
  globalIgnores([
    ".next/**",
    "coverage/**",
    "test-results/**",
    "playwright-report/**",
    "bench/**",
    "next-env.d.ts",
  ]),
  next,
  tseslint.configs.recommended,
  regexp.configs["flat/recommended"],
  {
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      eqeqeq: "error",
      // A draft may hold any character, and long patterns are put together line by line.
      "no-control-regex": "off",
      "prefer-regex-literals": "off",
      // Word lists of hundreds of alternatives: comparing each with each doesn't end. tests/regex-safety.test.ts attacks
      // what overlapping alternatives could make slow.
      "regexp/no-dupe-disjunctions": "off",
      "regexp/optimal-quantifier-concatenation": "off",
      // Matters of spelling: in a pattern put together line by line, the longer form is often the plainer.
      ...Object.fromEntries(
        [
          "control-character-escape",
          "negation",
          "no-useless-assertions",
          "no-useless-character-class",
          "no-useless-non-capturing-group",
          "optimal-lookaround-quantifier",
          "prefer-character-class",
          "prefer-d",
          "prefer-predefined-assertion",
          "prefer-question-quantifier",
          "prefer-w",
        ].map((rule) => [`regexp/${rule}`, "off"]),
      ),
      "no-restricted-syntax": ["error", ...noDefaultExport, noBarrel],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
    },
  },
  {
    files: ["**/*.{ts,tsx}"],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/await-thenable": "error",
      "@typescript-eslint/no-unnecessary-type-assertion": "error",
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "separate-type-imports" }],
    },
  },
  {
    files: ["app/**", "pages/**", "components/**", "lib/**", "rules/**"],
    rules: { "no-console": "error" },
  },
  {
    files: ["lib/engine/**", "lib/language/**", "lib/lexicon/**", "rules/**"],
    rules: {
      "no-restricted-globals": [
        "error",
        ...[
          "fetch",
          "process",
          "window",
          "document",
          "localStorage",
          "sessionStorage",
          "performance",
          "setTimeout",
        ].map((name) => ({ name, message: purity })),
      ],
      "no-restricted-properties": [
        "error",
        { object: "Date", property: "now", message: purity },
        { object: "Math", property: "random", message: purity },
      ],
      "no-restricted-syntax": ["error", ...noDefaultExport, noBarrel, noClock],
    },
  },
  {
    // Where Next, or a tool, reads the default export.
    files: [
      "app/**/{page,layout,template,loading,error,global-error,not-found,default}.tsx",
      "pages/**",
      "app/**/{icon,apple-icon,opengraph-image,manifest,robots,sitemap}.{ts,tsx}",
      "*.config.{js,mjs,ts,mts}",
    ],
    rules: { "no-restricted-syntax": "off" },
  },
  {
    // Playwright's fixtures take a callback by the name of React's hook.
    files: ["tests/e2e/**"],
    rules: { "react-hooks/rules-of-hooks": "off" },
  },
]);
