import type { Examined } from "../../../app/examine.ts";
import { wrap } from "../terminal/layout.ts";
import { onOneLine } from "../terminal/neutralise.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { count } from "../terminal/words.ts";

/** All that `sayso doctor` tells. */
export interface DoctorReport extends Examined {
  readonly sayso: string;
  readonly node: string;
  readonly sqlite: string;
  readonly desk: boolean;
}

const NAMES = 11;

/** What runs and what reads, a row for each; what is broken is told apart, with its code. */
export function doctorView(terminal: Terminal, report: DoctorReport): readonly string[] {
  const row = (name: string, ...values: readonly string[]): readonly string[] =>
    values.flatMap((value, at) =>
      wrap(terminal, [{ text: onOneLine(value) }], {
        width: terminal.columns,
        first: terminal.paint((at === 0 ? name : "").padEnd(NAMES), "dim"),
        rest: " ".repeat(NAMES),
      }),
    );
  return [
    ...row("Sayso", `${report.sayso} on Node ${report.node}, SQLite ${report.sqlite}`),
    ...row("Ledger", ledgerWords(report.ledger)),
    ...row("Desk", report.desk ? "built" : "not built: run `npm run build`"),
    ...row("Runtime", ...runtimeWords(report.runtime)),
    ...row("Packs", ...packWords(report)),
    ...row("Threshold", ...thresholdWords(report.threshold)),
    ...row("Languages", ...report.languages.map(({ name, code, readBy }) => `${name} (${code}): ${readBy}`)),
    ...row("", "in all others, direct quotations only"),
  ];
}

function ledgerWords({ path, state, bytes = 0, cases = 0 }: Examined["ledger"]): string {
  if (state === "absent") return `${path}, not made yet`;
  if (state === "broken") return `${path}, BROKEN`;
  return `${path}, ${megabytes(bytes)}, ${count(cases, "case")}, can be written`;
}

function runtimeWords({ name, version, passedOver }: Examined["runtime"]): readonly string[] {
  return [
    name === undefined ? "none could be loaded" : `${name} ${version ?? ""}`,
    ...passedOver.map(({ name: other, why }) => `not ${other}: ${why}`),
  ];
}

function packWords({ packs, packsFolder }: Examined): readonly string[] {
  if (packs.length === 0) return [`none in ${packsFolder}: rules read`];
  return packs.map(({ id, version, licence, bytes, sound, folder }) => {
    if (id === undefined) return `${folder}: BROKEN`;
    const facts = [`${id} ${version ?? ""}`, licence ?? "", megabytes(bytes ?? 0)];
    return `${facts.join(", ")}, ${sound ? "hashes verified, runs" : "BROKEN"}`;
  });
}

function thresholdWords(threshold: Examined["threshold"]): readonly string[] {
  if (threshold === undefined) return ["as each rule has it: no trained reader reads"];
  const { value, chosenBy, nearest, measured } = threshold;
  const by = chosenBy === "pack" ? "the trained reader's own" : "chosen by you";
  const words = (one: NonNullable<typeof nearest>) =>
    `at ${one.threshold}: precision ${percent(one.precision)}, recall ${percent(one.recall)}, F1 ${percent(one.f1)}`;
  return [
    `${value}, ${by}`,
    ...(nearest === undefined ? ["its precision and recall were not measured"] : [words(nearest)]),
    ...measured.filter((one) => one !== nearest).map(words),
  ];
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
