import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { type Evaluated, type Evaluation, findDrops, type Row, tolerance } from "./evaluation.ts";
import { evaluations } from "./evaluations.ts";
import { findSharedData } from "./shared-data.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { freeze: { type: "string" }, help: { type: "boolean" } },
});

if (values.help) {
  console.log(`npm run eval                         all evaluations, against their frozen baselines
npm run eval -- NAME…                only those of: ${evaluations.map(({ name }) => name).join(", ")}
npm run eval -- NAME… --freeze WHY   freezes what is measured now, with the reason`);
  process.exit(0);
}

const unknown = positionals.filter((name) => !evaluations.some((evaluation) => evaluation.name === name));
if (unknown.length > 0) {
  console.error(
    `There is no evaluation named ${unknown.join(", ")}. There are: ${evaluations.map((e) => e.name).join(", ")}.`,
  );
  process.exit(2);
}

let failed = 0;
let passed = 0;
let skipped = 0;
for (const evaluation of evaluations) {
  if (positionals.length > 0 && !positionals.includes(evaluation.name)) continue;
  const data = findSharedData();
  const lacking = evaluation.needs.filter((folder) => data === undefined || !existsSync(`${data}/${folder}`));
  if (lacking.length > 0) {
    console.log(`\n${evaluation.title}\n  skipped: ../shared/data/${lacking.join(", ")} is not there`);
    skipped += 1;
    continue;
  }
  const begun = performance.now();
  const result = await evaluation.run(data ?? "");
  printTable(evaluation, result, performance.now() - begun);
  if (holds(evaluation, result)) passed += 1;
  else failed += 1;
}
console.log(`\nevaluations: ${passed} hold, ${failed} fell, ${skipped} skipped`);
process.exitCode = failed > 0 ? 1 : 0;

function printTable(evaluation: Evaluation, result: Evaluated, ms: number): void {
  console.log(`\n${evaluation.title}`);
  const columns = [...new Set(result.rows.flatMap((row) => Object.keys(row.figures)))];
  const width = Math.max(...result.rows.map((row) => row.measure.length), 8);
  console.log(`  ${"".padEnd(width)} ${columns.map((column) => column.padStart(8)).join("")}`);
  for (const row of result.rows) console.log(`  ${row.measure.padEnd(width)} ${line(row, columns)}`);
  for (const note of result.notes) console.log(`  ${note}`);
  console.log(`  (${(ms / 1000).toFixed(1)} s)`);
}

function line(row: Row, columns: readonly string[]): string {
  const cells = columns.map((column) =>
    (row.figures[column] === undefined ? "" : format(row.figures[column])).padStart(8),
  );
  return cells.join("") + (row.beside === undefined ? "" : `   ${row.beside}`);
}

function format(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(1);
}

/** Compares with the frozen baseline, or freezes anew when asked to. */
function holds(evaluation: Evaluation, result: Evaluated): boolean {
  const path = fileURLToPath(new URL(`baselines/${evaluation.name}.json`, import.meta.url));
  if (values.freeze !== undefined) {
    const baseline = { frozen: new Date().toISOString().slice(0, 10), reason: values.freeze, figures: result.frozen };
    mkdirSync(fileURLToPath(new URL("baselines/", import.meta.url)), { recursive: true });
    writeFileSync(path, `${JSON.stringify(baseline, null, 2)}\n`);
    console.log(`  frozen: ${values.freeze}`);
    return true;
  }
  if (!existsSync(path)) {
    console.log(`  FELL: no baseline is frozen for ${evaluation.name}; freeze one with --freeze "why"`);
    return false;
  }
  const baseline = JSON.parse(readFileSync(path, "utf8")) as { frozen: string; figures: Record<string, number> };
  const drops = findDrops(baseline.figures, result.frozen);
  for (const { measure, was, is } of drops) {
    console.log(`  FELL: ${measure} ${format(was)} -> ${format(is)} (frozen ${baseline.frozen}; ${tolerance} allowed)`);
  }
  return drops.length === 0;
}
