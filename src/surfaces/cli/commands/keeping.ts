import type { Command } from "commander";
import { rebuildLedger } from "../../../app/rebuild-ledger.ts";
import { verifyLedger } from "../../../app/verify-ledger.ts";
import type { Fault } from "../../../ledger/ledger.ts";
import { type LedgerOptions, withLedger, withLedgerOptions } from "../options.ts";
import { wrap } from "../terminal/layout.ts";
import { count } from "../terminal/words.ts";
import type { Session } from "../wiring.ts";

/** `sayso verify` and `sayso rebuild`: that the ledger is whole, and that its tables follow from its log. */
export function addKeeping(program: Command, session: Session, exit: (code: number) => void): void {
  withLedgerOptions(program.command("verify"), "ledger")
    .summary("check every entry and every snapshot of the ledger")
    .description(
      "Walks the hash chain of the log and hashes every snapshot. Says exactly which entry or snapshot is broken.",
    )
    .action(async (options: LedgerOptions) => exit(await verify(session, options)));
  withLedgerOptions(program.command("rebuild"), "ledger")
    .summary("make the tables again from the log alone")
    .description(
      "Drops the tables of the ledger, makes them again from its log, and says whether they came out the same.",
    )
    .action(async (options: LedgerOptions) => exit(await rebuild(session, options)));
}

async function verify(session: Session, options: LedgerOptions): Promise<number> {
  const { terminal } = session;
  const draw = terminal.canDraw && !options.quiet;
  const found = await withLedger(session, options, "existing", (ledger) =>
    verifyLedger(ledger, (done, total) => {
      if (draw && done % 500 === 0) terminal.draw(`\r\u001b[2KChecked ${done} of ${total}.`);
    }),
  );
  if (draw) terminal.draw("\r\u001b[2K");
  if (options.json) terminal.line(JSON.stringify(found));
  else if (found.faults.length > 0) {
    for (const fault of found.faults) tell(session, fault);
    terminal.complain(`${count(found.faults.length, "fault")} in ${count(found.entries, "entry", "entries")}.`);
  } else if (!options.quiet) {
    terminal.line(`${count(found.entries, "entry", "entries")} and ${count(found.snapshots, "snapshot")}: all whole.`);
    terminal.line(terminal.paint(`Head ${found.head}`, "dim"));
    terminal.line(
      terminal.paint("Write the head down elsewhere: nothing before it can then be changed unseen.", "dim"),
    );
  }
  return found.faults.length === 0 ? 0 : 1;
}

function tell({ terminal }: Session, fault: Fault): void {
  const where =
    fault.seq !== undefined
      ? `Entry ${fault.seq}`
      : fault.snapshotId !== undefined
        ? `Snapshot ${fault.snapshotId.slice(0, 12)}…`
        : "The ledger";
  const lines = wrap(
    terminal,
    [{ text: `${where} (${fault.kind}):`, styles: ["bold"] }, { text: ` ${fault.message}` }],
    {
      width: terminal.columns,
      rest: "  ",
    },
  );
  for (const line of lines) terminal.line(line);
}

async function rebuild(session: Session, options: LedgerOptions): Promise<number> {
  const { terminal } = session;
  const result = await withLedger(session, options, "existing", rebuildLedger);
  if (options.json) terminal.line(JSON.stringify(result));
  else if (!result.same) {
    terminal.complain("The tables differed from what the log says; they are made anew and follow it now.");
    terminal.complain(terminal.paintError(`before ${result.before}\nafter  ${result.after}`, "dim"));
  } else if (!options.quiet) {
    terminal.line(
      `Made again from ${count(result.entries, "entry", "entries")}: the tables came out the same, byte for byte.`,
    );
    terminal.line(terminal.paint(result.after, "dim"));
  }
  return result.same ? 0 : 1;
}
