import { Argument, type Command } from "commander";
import { type MineMeasured, type MineScore, measureMine } from "../../../app/measure-mine.ts";
import { type LedgerOptions, withLedger, withLedgerOptions } from "../options.ts";
import { cut, wrap } from "../terminal/layout.ts";
import { createProgress, type Progress } from "../terminal/progress.ts";
import { count, shortId } from "../terminal/words.ts";
import type { Session } from "../wiring.ts";

/** `sayso eval mine`: the machine measured by what people decided in a case. */
export function addEval(program: Command, session: Session): void {
  withLedgerOptions(program.command("eval"))
    .summary("measure the machine by what people decided of pairs")
    .description(
      "Takes every pair that people judged in a case (the same claim or event, of one origin, contradicts …), lets the machine judge the two articles without those decisions, and tells how often it says the same.",
    )
    .addArgument(new Argument("<by>", "by what it is measured: mine, the decisions in your case").choices(["mine"]))
    .action((_by: string, options: LedgerOptions) =>
      withLedger(session, options, "existing", async (ledger) => {
        const { terminal, wiring } = session;
        let progress: Progress | undefined;
        const measured = await measureMine(
          { ledger, context: () => wiring.openLinking() },
          options.case,
          (done, total) => {
            progress ??= createProgress(terminal, total, () => wiring.clock().getTime(), "Judging");
            if (done < total) progress.begin(done, "");
            else progress.clear();
          },
        );
        if (options.json) terminal.line(JSON.stringify(measured));
        else if (!options.quiet) for (const line of measuredView(session, measured)) terminal.line(line);
      }),
    );
}

function measuredView(
  { terminal }: Session,
  { caseName, scores, disagreements, orphans }: MineMeasured,
): readonly string[] {
  if (scores.length === 0) {
    return [`Nobody has judged a pair in the case "${caseName}" yet. \`sayso correct --help\` tells how.`];
  }
  const width = Math.min(terminal.columns, 100);
  const row = (cells: readonly string[]) =>
    cells.map((cell, at) => (at === 0 ? cell.padEnd(14) : cell.padStart(11))).join("");
  return [
    terminal.paint(row(["", "pairs", "agree", "precision", "recall"]), "dim"),
    ...scores.map((score) =>
      row([score.kind, String(score.pairs), share(score), part(score.precision), part(score.recall)]),
    ),
    "",
    ...disagreements.flatMap(({ person, machine, a, b, reason, judgementId }) => [
      ...wrap(terminal, [{ text: `You: ${person}. The machine: ${machine}.`, styles: ["bold"] }], { width }),
      ...wrap(terminal, [{ text: `“${cut(a, 200)}” and “${cut(b, 200)}”` }], { width, first: "  ", rest: "  " }),
      ...wrap(
        terminal,
        [{ text: [reason, shortId(judgementId)].filter((text) => text !== "").join(" · "), styles: ["dim"] }],
        {
          width,
          first: "  ",
          rest: "  ",
        },
      ),
    ]),
    ...(orphans === 0 ? [] : [`${count(orphans, "decision")} could not be measured: the words are read no more.`]),
  ];
}

function share({ agree, pairs }: MineScore): string {
  return part(agree / pairs);
}

function part(value: number | undefined): string {
  return value === undefined ? "-" : `${(value * 100).toFixed(0)} %`;
}
