// Writes docs/reference from the program itself; with --check it only says what is out of date.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import type { Command } from "commander";
import * as shapes from "../src/app/shapes.ts";
import { createLanguages } from "../src/languages/languages.ts";
import { catalogue } from "../src/model/errors/catalogue.ts";
import { jsonSchemaOf, nouns } from "../src/model/schema.ts";
import { order } from "../src/pipeline/order.ts";
import { stageTag } from "../src/pipeline/runner.ts";
import { cueRules } from "../src/stages/attribute/extract/rules/rules.ts";
import { patternRules } from "../src/stages/attribute/patterns/rules/rules.ts";
import { commonRules } from "../src/stages/parse/residue/rules.ts";
import { descriptionRules, nameRules } from "../src/stages/resolve/rules.ts";
import { createProgram } from "../src/surfaces/cli/program.ts";
import { createTerminal } from "../src/surfaces/cli/terminal/terminal.ts";
import type { Session } from "../src/surfaces/cli/wiring.ts";
import { createApi, openApiDocument } from "../src/surfaces/http/api.ts";

const folder = fileURLToPath(new URL("../docs/reference", import.meta.url));
const made = "<!-- Made by `npm run docs` from the program. Do not edit. -->\n";

/** The program's commands, over nothing: to read their help. */
export function commandTree(): Command {
  const nobody = () => Promise.reject(new Error("the reference runs no command"));
  const sink = { write: () => true };
  const session: Session = {
    wiring: {
      version: "0.0.0",
      by: { kind: "machine", name: "sayso" },
      clock: () => new Date(0),
      person: "somebody",
      openLedger: nobody,
      openPlaces: nobody,
      openKnown: nobody,
      openFetcher: nobody,
      openLanguages: nobody,
      openLinking: nobody,
      createPipeline: nobody,
      examine: nobody,
      serve: nobody,
      deskIsBuilt: true,
    },
    terminal: createTerminal(sink, sink, { COLUMNS: "90" }),
    environment: {},
    stdin: Readable.from([]),
    interruptible: (work) => work(new AbortController().signal),
  };
  return createProgram(session, () => undefined);
}

/** Every file of the reference, by its path below docs/reference. */
export function makeReference(): ReadonlyMap<string, string> {
  const files = new Map<string, string>([
    ["cli.md", cliPage(commandTree())],
    ["errors.md", errorsPage()],
    ["rules.md", rulesPage()],
    ["openapi.json", json(openApi())],
  ]);
  for (const [name, shape] of Object.entries(nouns)) files.set(`schema/${name}.json`, json(jsonSchemaOf(name, shape)));
  const lines = {
    ReadLine: shapes.ReadLine,
    AttributionsLine: shapes.AttributionsLine,
    FacetsLine: shapes.FacetsLine,
    JudgementLine: shapes.JudgementLine,
    DocumentLine: shapes.DocumentLine,
    StatementLine: shapes.StatementLine,
    HitLine: shapes.HitLine,
    CaseLine: shapes.CaseLine,
    ShowLine: shapes.ShowLine,
    VerificationLine: shapes.VerificationLine,
    RebuildLine: shapes.RebuildLine,
  };
  for (const [name, shape] of Object.entries(lines)) files.set(`schema/${name}.json`, json(jsonSchemaOf(name, shape)));
  return files;
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function cliPage(program: Command): string {
  const help = (command: Command) => `\`\`\`\n${command.helpInformation().trimEnd()}\n\`\`\`\n`;
  const commands = program.commands.filter((command) => command.name() !== "help");
  const schemas: Readonly<Record<string, string>> = {
    read: "ReadLine",
    documents: "DocumentLine",
    statements: "StatementLine",
    find: "HitLine",
    cases: "CaseLine",
    actors: "CaseActor",
    show: "ShowLine",
    verify: "VerificationLine",
    rebuild: "RebuildLine",
    export: "DocumentRecord",
    attributions: "AttributionsLine",
    facets: "FacetsLine",
    correct: "JudgementLine",
    judgements: "JudgementLine",
  };
  return [
    made,
    "# Commands\n",
    help(program),
    "Exit codes: 0 when all was read or found whole, 1 when some of it failed, 2 when the command could not be understood, 130 when interrupted.\n",
    "The environment: `SAYSO_LEDGER` (the ledger's file), `NO_COLOR`, `FORCE_COLOR`, `COLUMNS`, `SAYSO_THRESHOLD` (as `--threshold`), `SAYSO_NAME` (who decides, in `sayso correct` and on the desk), `SAYSO_PACKS` (the folder of the packs), `SAYSO_RUNTIME` (`onnxruntime-node` or `onnxruntime-web`), `SAYSO_THREADS` (threads within one run of the weights; 1 a worker), `SAYSO_TOKEN` (the secret that programs send to a running desk to change something; each run makes its own otherwise), `SAYSO_CONTACT` (how a site can reach you: sent with each request), and `SAYSO_DEBUG` (prints where an unforeseen failure arose).\n",
    ...commands.flatMap((command) => {
      const schema = schemas[command.name()];
      return [
        `## sayso ${command.name()}\n`,
        help(command),
        ...command.commands.filter((one) => one.name() !== "help").map(help),
        ...(schema === undefined ? [] : [`Its JSON lines fit [schema/${schema}.json](schema/${schema}.json).\n`]),
      ];
    }),
  ].join("\n");
}

function errorsPage(): string {
  return [
    made,
    "# Errors\n",
    "A code means the same for ever and is never used again for something else.\n",
    ...catalogue.map(({ code, summary, remedy }) => `## ${code}\n\n${summary} ${remedy}\n`),
  ].join("\n");
}

function rulesPage(): string {
  const row = (...cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|").replace(/\s+/gu, " ")).join(" | ")} |`;
  const table = (heading: string, rules: readonly { id: string; summary: string; example: string }[]) => [
    `### ${heading}\n`,
    row("rule", "what it finds", "example"),
    "|---|---|---|",
    ...rules.map((rule) => row(`\`${rule.id}\``, rule.summary, rule.example)),
    "",
  ];
  const residue = commonRules.map(({ id, summary, examples }) => ({
    id,
    summary,
    example: (examples[0] ?? "").slice(0, 60),
  }));
  const languages = createLanguages();
  const spoken = languages.codes.flatMap((code) => {
    const language = languages.get(code);
    return language === undefined ? [] : [language];
  });
  return [
    made,
    "# Rules\n",
    `Every result names the rule that made it. The stages, in order: ${order.map((stage) => stageTag(stage)).join(", ")}.\n`,
    "## parse: what is no part of the article\n",
    ...table("in every language", residue),
    ...spoken.flatMap(({ name, residue: part }) =>
      part === undefined
        ? []
        : table(
            name,
            part.phrases.map(({ id, why, examples }) => ({ id, summary: why, example: examples[0] ?? "" })),
          ),
    ),
    "## attribute: who said what\n",
    ...table("by cue", cueRules),
    ...table("by patterns: Russian and Ukrainian", patternRules),
    "## resolve: who it was\n",
    ...table("names", nameRules),
    ...table("descriptions and pronouns", descriptionRules),
    "## ask: what nobody knows\n",
    ...spoken.flatMap(({ name, questions }) => (questions === undefined ? [] : table(name, questions.rules))),
  ].join("\n");
}

function openApi() {
  const nothing = () => Promise.reject(new Error("the reference answers no request"));
  const api = createApi({
    // Never called: routes are described, not run.
    ledger: {} as Parameters<typeof createApi>[0]["ledger"],
    reader: nothing,
    clock: () => new Date(0),
    person: "somebody",
    places: () => Promise.resolve(undefined),
    known: () => Promise.resolve({}),
    linking: nothing,
    languages: nothing,
    fetcher: nothing,
    version: "0.1.0",
    defaultCase: "default",
    token: "",
    hosts: new Set(),
  });
  return openApiDocument(api, "0.1.0");
}

/** What differs between docs/reference and the program, one sentence each. */
export function staleReference(): readonly string[] {
  const files = makeReference();
  const there = new Set(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(folder.length + 1)
          .replaceAll("\\", "/"),
      ),
  );
  return [
    ...[...files].flatMap(([path, content]) => {
      if (!there.has(path)) return [`docs/reference/${path} is missing.`];
      return readFileSync(join(folder, path), "utf8") === content ? [] : [`docs/reference/${path} is out of date.`];
    }),
    ...[...there].filter((path) => !files.has(path)).map((path) => `docs/reference/${path} is made by nothing.`),
  ];
}

function write(): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, content] of makeReference()) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

if (import.meta.main) {
  if (process.argv.includes("--check")) {
    const stale = staleReference();
    for (const sentence of stale) console.error(sentence);
    if (stale.length > 0) console.error("Run `npm run docs` and commit what it writes.");
    process.exitCode = stale.length > 0 ? 1 : 0;
  } else write();
}
