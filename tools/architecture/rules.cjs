/**
 * The arrows between rooms: what is not in this list is not allowed. `..` of the house in docs/adr/0001-the-house.md.
 * Tests may import what they test and anything below it; they are held by the last rules only.
 */
const test = "\\.test\\.ts$|/(link-|intake-|facts-|overview-)?contract\\.ts$|/example-case\\.ts$";
const room = (path) => ({ path: `^src/${path}`, pathNot: test });
const libraries = { dependencyTypes: ["npm", "npm-dev", "npm-optional"] };

module.exports = {
  forbidden: [
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    { name: "no-unresolved", severity: "error", from: {}, to: { couldNotResolve: true } },
    {
      name: "no-orphans",
      comment: "Delete what nothing uses.",
      severity: "error",
      from: { path: "^src/", orphan: true, pathNot: [test, "^src/main\\.ts$", "\\.d\\.ts$"] },
      to: {},
    },
    {
      name: "pure-rooms-stay-pure",
      comment: "No clock, disk or network in pure rooms; crypto only for ids.",
      severity: "error",
      from: { path: "^src/(model|text|languages|stages|exports)/", pathNot: [test, "^src/model/id\\.ts$"] },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "ids-use-crypto-only",
      severity: "error",
      from: { path: "^src/model/id\\.ts$" },
      to: { dependencyTypes: ["core"], pathNot: "^(node:)?crypto$" },
    },
    {
      name: "a-stage-never-imports-a-sibling",
      severity: "error",
      from: { path: "^src/stages/([^/]+)/", pathNot: test },
      to: { path: "^src/stages/", pathNot: "^src/stages/$1/" },
    },
    {
      name: "a-language-never-imports-another",
      severity: "error",
      from: { path: "^src/languages/([a-z]{2,3})/", pathNot: test },
      to: { path: "^src/languages/", pathNot: ["^src/languages/$1/", "^src/languages/[^/]+\\.ts$"] },
    },
    {
      name: "surfaces-never-import-each-other",
      severity: "error",
      from: { path: "^src/surfaces/([^/]+)/", pathNot: test },
      to: { path: "^src/surfaces/", pathNot: ["^src/surfaces/$1/", "^src/surfaces/[^/]+\\.ts$"] },
    },
    {
      name: "shipped-code-uses-no-development-tool",
      severity: "error",
      from: { path: "^src/", pathNot: test },
      to: { dependencyTypes: ["npm-dev"] },
    },
  ],
  allowed: [
    { from: { path: test }, to: {} },
    { from: { path: "^(eval|bench|test|scripts|training)/" }, to: {} },
    { from: room(""), to: libraries },
    { from: room("model/id"), to: { dependencyTypes: ["core"] } },
    { from: room("(intake|ledger|packs|pipeline|app|surfaces)/"), to: { dependencyTypes: ["core"] } },
    { from: { path: "^src/main\\.ts$" }, to: {} },
    { from: room("model/"), to: { path: "^src/model/" } },
    { from: room("text/"), to: { path: "^src/(model|text)/" } },
    { from: room("languages/"), to: { path: "^src/(model|text|languages)/" } },
    { from: room("stages/"), to: { path: "^src/(model|text|stages)/" } },
    { from: room("(intake|packs)/"), to: { path: "^src/(model|text|intake|packs)/" } },
    { from: room("ledger/"), to: { path: "^src/(model|ledger)/" } },
    { from: room("exports/"), to: { path: "^src/(model|text|exports)/" } },
    { from: room("pipeline/"), to: { path: "^src/(model|text|stages|pipeline)/" } },
    {
      from: room("app/"),
      to: { path: "^src/(model|text|pipeline|intake|exports|app)/|^src/ledger/ledger\\.ts$" },
    },
    { from: room("surfaces/"), to: { path: "^src/(model|text|app|surfaces)/|^src/ledger/ledger\\.ts$" } },
    { from: { path: "^web/" }, to: { pathNot: "^src/" } },
    { from: { path: "^web/" }, to: { path: "^src/surfaces/http/client\\.ts$" } },
  ],
  allowedSeverity: "error",
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "types", "node", "default"],
      extensions: [".ts", ".tsx", ".js", ".mjs", ".json"],
    },
  },
};
