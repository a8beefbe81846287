import type { Command } from "commander";
import { complain } from "../complain.ts";
import { type LedgerOptions, ledgerPath, withLedgerOptions } from "../options.ts";
import { type ReadingFlags, readingOptions, withReadingOptions } from "../reading-options.ts";
import { doctorView } from "../views/doctor.ts";
import type { Session } from "../wiring.ts";

/** `sayso doctor`: what runs, what reads, and whether all of it is sound. */
export function addDoctor(program: Command, session: Session, exit: (code: number) => void): void {
  withReadingOptions(withLedgerOptions(program.command("doctor"), "ledger"), "one by one")
    .summary("say what runs, what reads which language, and whether all of it is sound")
    .description(
      "Says which versions run, where the ledger is and whether it can be written, which weights were found (each file " +
        "is hashed and they are run once), which languages are read and by what, and the threshold in force with its " +
        "precision and recall. Exits with 1 when something is broken; what is merely absent is not broken.",
    )
    .action(async (options: LedgerOptions & ReadingFlags) => exit(await doctor(session, options)));
}

async function doctor(session: Session, options: LedgerOptions & ReadingFlags): Promise<number> {
  const { terminal, wiring } = session;
  const { threshold } = readingOptions(session, options);
  const examined = await wiring.examine(ledgerPath(session, options.ledger), threshold);
  const report = {
    sayso: wiring.version,
    node: process.versions.node,
    sqlite: process.versions.sqlite ?? "unknown",
    desk: wiring.deskIsBuilt,
    ...examined,
  };
  if (options.json) terminal.line(JSON.stringify(report));
  else {
    if (!options.quiet) for (const line of doctorView(terminal, report)) terminal.line(line);
    for (const problem of problemsOf(report)) complain(terminal, problem);
  }
  return report.sound ? 0 : 1;
}

function problemsOf({ ledger, runtime, packs }: Awaited<ReturnType<Session["wiring"]["examine"]>>) {
  const all = [
    ledger.problem,
    packs.length === 0 ? undefined : runtime.problem,
    ...packs.map(({ problem }) => problem),
  ];
  return all.filter((problem) => problem !== undefined);
}
