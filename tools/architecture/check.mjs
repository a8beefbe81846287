#!/usr/bin/env node
// Holds the arrows of the house. A checker that saw no modules has checked nothing: that counts as a failure.
import { globSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { cruise } from "dependency-cruiser";
import extractTSConfig from "dependency-cruiser/config-utl/extract-ts-config";

const root = fileURLToPath(new URL("../../", import.meta.url));
process.chdir(root);
const ruleSet = createRequire(import.meta.url)("./rules.cjs");
const { options, ...rules } = ruleSet;
const { output } = await cruise(
  ["src", "web/src"],
  { ...options, ruleSet: rules, validate: true, baseDir: root },
  undefined,
  { tsConfig: extractTSConfig("tsconfig.json") },
);
const ours = output.modules.filter((module) => /^(src|web)\//u.test(module.source));
const files = globSync(["src/**/*.ts", "web/src/**/*.{ts,tsx}"]).filter((file) => !file.endsWith(".d.ts"));
const seen = new Set(ours.map((module) => module.source));
const unseen = files.filter((file) => !seen.has(file));
const violations = output.summary.violations.filter((violation) => violation.rule.severity === "error");
for (const { rule, from, to } of violations) console.error(`  ${rule.name}: ${from} -> ${to}`);
for (const file of unseen) console.error(`  not seen by the checker: ${file}`);
console.log(`architecture: ${ours.length} modules of ${files.length} files, ${violations.length} violations`);
process.exit(ours.length === 0 || unseen.length > 0 || violations.length > 0 ? 1 : 0);
